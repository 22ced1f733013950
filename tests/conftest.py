"""What tests share: where the repository is, and the folder of Caffe's verdicts beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture
def shared() -> Path:
    """The folder of facts beside the checkout, where there is one."""
    if not SHARED.is_dir():
        pytest.skip("the folder of Caffe's own verdicts is not beside this checkout")
    return SHARED
