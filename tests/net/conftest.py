"""What the tests of views share: nets of a text, and views of them."""

from __future__ import annotations

import pytest
from google.protobuf import text_format

from netspec import schema
from netspec.net import State, view


@pytest.fixture
def net():
    """A NetParameter of a text."""
    return lambda text: text_format.Parse(text, schema.NetParameter())


@pytest.fixture
def wired():
    """A view of layers that are written "name: bottoms -> tops", one a line."""

    def make(text, state=None):
        given = schema.NetParameter()
        for line in filter(None, map(str.strip, text.splitlines())):
            name, _, blobs = line.partition(":")
            bottoms, _, tops = blobs.partition("->")
            given.layer.add(name=name, type="Any", bottom=bottoms.split(), top=tops.split())
        return view(given, state or State())

    return make
