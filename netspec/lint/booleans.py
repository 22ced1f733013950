"""Spellings of true and false that few readers know: ``True``, ``t``, ``1``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netspec import schema
from netspec.lint.finding import Edit
from netspec.lint.rule import Seen
from netspec.lint.walk import held_fields
from netspec.text.tree import Scalar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netspec.lint.context import Context

_USUAL = ("true", "false")

# A text without any of these has no odd one, and need not be searched field by field.
_ODD = re.compile(r"\b(?:True|False|[tf]|0[0-7]*|1|0[xX][0-9a-fA-F]+)\b")


def odd_booleans(context: Context) -> Iterator[Seen]:
    """Values of boolean fields that are spelt otherwise than ``true`` and ``false``."""
    if context.text is None or not _ODD.search(context.text.source.text):
        return
    for held in held_fields(context.given):
        if schema.kind(held.field) != "bool":
            continue
        repeated = schema.is_repeated(held.field)
        paths = [(*held.path, i) for i in range(len(held.value))] if repeated else [held.path]
        for path in paths:
            found = context.find(path, given=True)
            if found is None or not isinstance(found.value, Scalar):
                continue
            spelt = found.value.tokens[-1].text
            if spelt in _USUAL:
                continue
            value = held.value[path[-1]] if repeated else held.value
            usual = _USUAL[not value]
            yield Seen(
                f"{held.field.name} is spelt {spelt}",
                path,
                f"Write {usual}, which every reader of prototxt takes.",
                given=True,
                fix=(Edit(found.value.start, found.value.end, usual),),
            )
