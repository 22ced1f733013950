"""What tests share: where the repository is, and the folder of Caffe's verdicts beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from google.protobuf import text_format

import netspec
from netspec import schema
from tests import browser as browsers

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture
def shared() -> Path:
    """The folder of facts beside the checkout, where there is one."""
    if not SHARED.is_dir():
        pytest.skip("the folder of Caffe's own verdicts is not beside this checkout")
    return SHARED


@pytest.fixture
def sample():
    """The summary of a sample's net, by the name of its file."""
    return lambda name, *args, **options: netspec.summary(
        ROOT / "samples" / f"{name}.prototxt", *args, **options
    )


@pytest.fixture
def public_nets(shared) -> dict[str, object]:
    """The public nets that today's form and protobuf's own parser can read, by file."""
    nets = {}
    for path in sorted((shared / "corpus" / "nets").glob("*/*.prototxt")):
        net = schema.NetParameter()
        try:
            text_format.Parse(path.read_text("utf-8"), net)
        except (text_format.ParseError, UnicodeDecodeError):
            continue
        nets[f"{path.parent.name}/{path.name}"] = net
    assert len(nets) > 380
    return nets


@pytest.fixture(scope="session")
def browser():
    """A browser, where there is one: see tests/browser.py."""
    with browsers.browser() as found:
        yield found
