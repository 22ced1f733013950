"""What the tests of summaries share: short nets, and the samples' files."""

from __future__ import annotations

from pathlib import Path

import pytest

import netspec

SAMPLES = Path(__file__).parents[2] / "samples"


@pytest.fixture
def sample():
    """The summary of a sample's net, by the name of its file."""
    return lambda name, *args, **options: netspec.summary(
        SAMPLES / f"{name}.prototxt", *args, **options
    )


@pytest.fixture
def summed():
    """The summary of layers, each given as prototxt or as ``layer`` gives it."""
    return lambda *layers, **options: netspec.summary("\n".join(layers) + "\n", **options)
