"""Messages as JSON: protobuf's own mapping, with the fields called as in prototxt."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from google.protobuf import json_format

from netspec import schema
from netspec.dsl.fields import message_fields
from netspec.errors import JsonError, Origin, listing, nearest

if TYPE_CHECKING:
    from collections.abc import Sequence

_NO_FIELD = re.compile(r'Message type "(?:\w+\.)*(\w+)" has no field named "([^"]*)"')


def to_json(message: Any) -> str:
    """A message as JSON, which ends in a line break.

    Args:
        message: Any message of the schema.
    """
    return (
        json_format.MessageToJson(message, preserving_proto_field_name=True, ensure_ascii=False)
        + "\n"
    )


def from_json(kinds: Sequence[str], text: str, name: str) -> Any:
    """A message from JSON.

    Args:
        kinds: The messages that it may be; the one that has the most of its fields counts,
            the first of equals.
        text: The JSON.
        name: What errors call it.

    Raises:
        JsonError: It is no JSON, or not of such a message.
    """
    try:
        fields = json.loads(text)
    except json.JSONDecodeError as error:
        raise JsonError(f"no JSON: {error.msg}", origin=Origin(name, error.lineno)) from None
    except (RecursionError, ValueError) as error:
        raise JsonError(f"{name}: no JSON that can be read: {error}") from None
    if not isinstance(fields, dict):
        raise JsonError(f"{name}: expected an object with the fields of a {listing(kinds)}")
    kind = max(kinds, key=lambda each: len(fields.keys() & message_fields(each).keys()))
    try:
        return json_format.ParseDict(fields, schema.message_class(kind)())
    except (json_format.ParseError, RecursionError) as error:
        # The runtime lists all fields that there are in the lines below.
        reason = str(error).partition("\n")[0]
        raise JsonError(f"{name}: no {kind}: {reason}", hint=_hint(reason)) from None


def _hint(reason: str) -> str:
    """The name that may be meant where the runtime says that there is no such field."""
    found = _NO_FIELD.search(reason)
    return nearest(found[2], message_fields(found[1])) if found else ""
