"""What the builder's tests share: a net to begin with, and what its message says."""

from __future__ import annotations

import pytest

from netspec import Net


@pytest.fixture
def net():
    return Net("test")


@pytest.fixture
def x(net):
    """Four images of three channels."""
    return net.input("data", 4, 3, 32, 32)


@pytest.fixture
def names():
    """The names of a net's layers, in order."""
    return lambda net: [layer.name for layer in net.to_proto().layer]


@pytest.fixture
def layers():
    """A net's layers by name; of several of a name, the last."""
    return lambda net: {layer.name: layer for layer in net.to_proto().layer}
