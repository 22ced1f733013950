"""What the tests of summaries share: short nets."""

from __future__ import annotations

import pytest

import netspec


@pytest.fixture
def summed():
    """The summary of layers, each given as prototxt or as ``layer`` gives it."""
    return lambda *layers, **options: netspec.summary("\n".join(layers) + "\n", **options)
