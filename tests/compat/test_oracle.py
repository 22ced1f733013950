"""Scripts as they were, and what pycaffe printed for them."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

import pytest

from netspec import schema
from netspec.script import run_script

FOLDER = Path(__file__).parents[2] / ".." / "shared" / "oracle" / "dsl"
SCRIPTS = sorted(FOLDER.glob("*.py"))
if not SCRIPTS:
    pytest.skip("the folder of pycaffe's own results is not here", allow_module_level=True)


def runtime_prints_as_c() -> bool:
    return str(schema.FillerParameter(std=1, mean=0.1)) == "mean: 0.1\nstd: 1\n"


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_a_script_prints_what_it_printed_with_pycaffe(script, monkeypatch):
    if not runtime_prints_as_c():
        pytest.skip("print(message) is this protobuf's own form, which writes 3.0 for 3")
    # Some of them print, and leave no net behind.
    monkeypatch.setattr("netspec.script.run._nothing", lambda *_: LookupError())
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.suppress(LookupError):
        run_script(script)
    assert printed.getvalue() == script.with_suffix(".out").read_text()
