"""What the tests of upgrades share: messages from text."""

from __future__ import annotations

import pytest
from google.protobuf import text_format

from netspec import schema


@pytest.fixture
def net():
    """A NetParameter of a text."""
    return lambda text: text_format.Parse(text, schema.NetParameter())
