"""Whether a text is prototxt of a net or solver: parsed before it is written."""

from __future__ import annotations

import re
from dataclasses import dataclass

from google.protobuf import text_format

from netspec import schema
from netspec.errors import listing, nearest

# What a text may be. The first that takes it counts; if none does, the one that got furthest.
KINDS = ("NetParameter", "SolverParameter")

_PLACE = re.compile(r"^\d+:\d+ : ")
_NO_FIELD = re.compile(r'Message type "caffe\.([\w.]+)" has no field named "(\w+)"')
_NO_LABEL = re.compile(r'Enum type "caffe\.([\w.]+)" has no value named (\w+)')
_REPEATED = re.compile(r'Message type "caffe\.([\w.]+)" should not have multiple "(\w+)" fields')
_STEP = re.compile(r"^(\w+)(?:\[(\d+)\])?$")


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a text is no prototxt.

    Attributes:
        line: The text's line, from 1.
        column: The column, from 1; 0 if unknown.
        message: What is wrong.
        hint: What to do, or "".
    """

    line: int
    column: int
    message: str
    hint: str = ""


def fault_of(text: str) -> Fault | None:
    """What is wrong with a text as prototxt of a net or solver; None if it is right.

    Args:
        text: The prototxt.
    """
    faults = []
    for kind in KINDS:
        message = schema.message_class(kind)()
        try:
            text_format.Parse(text, message)
        except text_format.ParseError as error:
            faults.append(_fault(error))
            continue
        missing = message.FindInitializationErrors()
        return _missing(text, missing) if missing else None
    # max() keeps the first of equals, so a net is the better guess.
    return max(faults, key=lambda fault: (fault.line, fault.column))


def _fault(error: text_format.ParseError) -> Fault:
    message = _PLACE.sub("", str(error))
    # Some messages quote the whole line first, which is shown anyhow.
    if message.startswith(("'", '"')) and "': " in message:
        message = message.split("': ", 1)[1] if message.startswith("'") else message
    line, column = error.GetLine() or 1, error.GetColumn() or 0
    if found := _NO_FIELD.search(message):
        names = schema.private_pool().FindMessageTypeByName(f"caffe.{found[1]}").fields_by_name
        return Fault(
            line, column, f"{found[1]} has no field {found[2]!r}", nearest(found[2], names)
        )
    if found := _NO_LABEL.search(message):
        labels = list(schema.private_pool().FindEnumTypeByName(f"caffe.{found[1]}").values_by_name)
        hint = f"{nearest(found[2], labels)} It is one of {listing(labels)}.".lstrip()
        return Fault(line, column, f"{found[1]} has no label {found[2]!r}", hint)
    if found := _REPEATED.search(message):
        return Fault(line, column, f"{found[1]} holds one {found[2]!r}, and here is another")
    hint = ""
    if 'Expected "}"' in message:
        hint = "A { before it has no } of its own."
    elif "got }" in message:
        hint = "There is a } too many."
    elif "Expected string but found" in message:
        hint = "Text goes in double quotes: {{ name | quote }}."
    return Fault(line, column, message[:1].lower() + message[1:].rstrip("."), hint)


def _missing(text: str, paths: list[str]) -> Fault:
    """The fault of a text that lacks required fields, at the first one's layer."""
    owner, _, name = paths[0].rpartition(".")
    line = _line_of(text, paths[0])
    also = f" (and {len(paths) - 1} more like it)" if len(paths) > 1 else ""
    return Fault(line, 0, f"{owner} lacks the required field {name!r}{also}", f"Give {paths[0]}.")


def _line_of(text: str, path: str) -> int:
    """The line where the outermost element of a path (``layer[3].x.y``) begins."""
    step = _STEP.match(path.partition(".")[0])
    if step is None:
        return 1
    wanted, index = step[1], int(step[2] or 0)
    # Text in quotes and comments hides braces and names; the rest is what counts.
    tokens = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|#[^\n]*|[{}<>]|\w+')
    depth = 0
    for token in tokens.finditer(text):
        word = token[0]
        if depth == 0 and word == wanted:
            if index == 0:
                return text.count("\n", 0, token.start()) + 1
            index -= 1
        depth += (word in "{<") - (word in "}>")
    return 1
