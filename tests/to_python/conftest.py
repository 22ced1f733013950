"""What these tests share: running the code."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.to_python.rebuilding import rebuilt

SAMPLES = Path(__file__).parents[2] / "samples"


@pytest.fixture
def run():
    """A function that runs code, and gives the net that it makes."""
    return rebuilt


@pytest.fixture
def sample():
    """A function that gives the path of a sample's prototxt."""
    return lambda name: SAMPLES / f"{name}.prototxt"
