"""Messages to text through Jinja, and to files: ``dumps`` and ``write``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from google.protobuf.message import Message

from netspec import schema
from netspec.dsl.emit import Emission, collector_paused
from netspec.dsl.netspec import NetSpec
from netspec.dsl.tops import Function, Top, to_proto
from netspec.errors import FieldTypeError, FieldValueError, Origin, shown
from netspec.schema.comments import description
from netspec.text.atomic import write_bytes, write_text
from netspec.text.environment import package_template
from netspec.text.printer import field_text, message_text, scalar_field_text
from netspec.text.render import render

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator

Comments = str | Mapping[str, str] | Callable[[Any, Origin | None], str]

BINARY_SUFFIXES = frozenset({".caffemodel", ".binaryproto", ".solverstate", ".pb", ".bin"})
NET_TEMPLATE = "net.prototxt.j2"
_AT_ONCE = 500  # layers whose text is joined before the template sees it
_TEMPLATES = {"SolverParameter": "solver.prototxt.j2"}
_COMMENT_WORDS = ("origin", "fields")


@dataclass(frozen=True, slots=True)
class Block:
    """One field of the message as text; for a net, mostly one layer.

    Attributes:
        field: The field's name (``"layer"``).
        message: What it holds.
        text: It as prototxt, ending in a line break.
        comment: What to say above it, or "".
        group: The title of the group that begins with it, or "".
    """

    field: str
    message: Any
    text: str
    comment: str = ""
    group: str = ""


def dumps(
    net: Any,
    *,
    header: str = "",
    comments: Comments | None = None,
    group: bool = False,
    template: str | os.PathLike[str] | None = None,
) -> str:
    """A net, solver or any message of the schema as prototxt.

    Without options it is protobuf's own text format byte for byte: what pycaffe prints.

    Args:
        net: A NetSpec, tops, or a message.
        header: Lines of comment to begin with.
        comments: What to say above each layer: ``"origin"`` (the line of the script that
            made it), a mapping from layers' names, or a function of the layer and its
            origin. For other messages, ``"fields"`` says what each field means.
        group: Whether to part layers by the prefix of their names (``t0/lstm/``), and a
            solver's fields by topic.
        template: A Jinja template of your own: its path, or its text. It gets ``net``,
            ``header``, ``blocks`` (each with ``field``, ``message``, ``text``,
            ``comment``, ``group``) and ``layers``, the blocks that are layers.

    Raises:
        FieldTypeError: There is no message in ``net``.
        TemplateError: The template is wrong.
        NetspecError: The net cannot be emitted.
    """
    plain = comments is None and not group and template is None
    if plain and isinstance(net, NetSpec):
        with collector_paused():
            return package_template(NET_TEMPLATE).render(header=header, blocks=_streamed(net))
    message, origins = _message(net)
    if template is not None and message is net:
        message = type(net).FromString(net.SerializePartialToString())  # templates can edit
    if plain:
        blocks = [Block("", message, message_text(message))]
    else:
        blocks = list(_blocks(message, origins, comments, group=group))
    name = _TEMPLATES.get(message.DESCRIPTOR.name, NET_TEMPLATE)
    variables = {"net": message, "header": header, "blocks": blocks, "group": group}
    if template is None:
        return package_template(name).render(variables)
    variables["layers"] = [block for block in blocks if block.field == "layer"]
    return render(template, variables)


def write(
    net: Any,
    path: str | os.PathLike[str],
    *,
    format: str | None = None,  # noqa: A002  # the word that users expect
    header: str = "",
    comments: Comments | None = None,
    group: bool = False,
    template: str | os.PathLike[str] | None = None,
) -> Path:
    """Write a net, solver or any message; a failure leaves the old file as it was.

    Args:
        net: As ``dumps`` takes it.
        path: Where it goes.
        format: ``"text"`` or ``"binary"``; by default binary for ``.caffemodel``,
            ``.binaryproto``, ``.solverstate``, ``.pb`` and ``.bin``, else text.
        header: For text, as ``dumps`` takes it, and the others too.
        comments: What to say above each layer.
        group: Whether to part layers by prefix.
        template: A template of your own.

    Returns:
        The path.

    Raises:
        WriteError: The file cannot be written.
        FieldValueError: No such format.
        NetspecError: As ``dumps``.
    """
    if format is None:
        format = "binary" if Path(path).suffix.lower() in BINARY_SUFFIXES else "text"  # noqa: A001  # as above
    if format not in ("text", "binary"):
        raise FieldValueError(f"format is 'text' or 'binary', not {format!r}")
    if format == "binary":
        message, _ = _message(net)
        return write_bytes(message.SerializePartialToString(), path)
    return write_text(
        dumps(net, header=header, comments=comments, group=group, template=template), path
    )


def _message(net: Any) -> tuple[Any, tuple[Origin, ...]]:
    """The message behind what a user gives, and its layers' origins where they are known."""
    if isinstance(net, NetSpec):
        net = NetSpec.emit(net)  # a top may be called emit
    if isinstance(net, Emission):
        return net.net, net.origins
    if isinstance(net, Message):
        return net, ()
    if isinstance(net, (Top, Function)):
        return to_proto(net), ()
    if isinstance(net, (tuple, list)) and net:
        return to_proto(*net), ()
    raise FieldTypeError(
        f"a NetSpec, tops or a message can be written, not {shown(net)}",
        hint="A function that builds a net must be called: dumps(lenet()).",
    )


def _streamed(spec: NetSpec) -> Iterator[Block]:
    """A NetSpec's text without its message as a whole, which for a long net is large."""
    messages = NetSpec.messages(spec)  # a top may be called messages
    yield Block("", None, message_text(next(messages)))
    while text := "".join(field_text("layer", each) for each in islice(messages, _AT_ONCE)):
        yield Block("layer", None, text)


def _blocks(
    message: Any, origins: tuple[Origin, ...], comments: Comments | None, *, group: bool
) -> Iterator[Block]:
    if isinstance(comments, str) and comments not in _COMMENT_WORDS:
        raise FieldValueError(f"comments are {' or '.join(_COMMENT_WORDS)}, not {comments!r}")
    owner = message.DESCRIPTOR.name
    for field, index, item in _items(message):
        name = field.name
        is_layer = owner == "NetParameter" and name == "layer"
        is_message = isinstance(item, Message)
        text = field_text(name, item) if is_message else scalar_field_text(field, item)
        comment = title = ""
        if is_layer:
            origin = origins[index] if index < len(origins) else None
            comment = _comment(comments, item, origin)
            title = _prefix(item.name) if group else ""
        elif comments == "fields" and index == 0:
            comment = description(f"{owner}.{name}")
        yield Block(name, item, text, comment, title)


def _items(message: Any) -> Iterator[tuple[Any, int, Any]]:
    """Every element of every field, with the field and its index."""
    for field, value in message.ListFields():
        for index, item in enumerate(value if schema.is_repeated(field) else (value,)):
            yield field, index, item


def _comment(comments: Comments | None, layer: Any, origin: Origin | None) -> str:
    if comments is None or comments == "fields":
        return ""
    if comments == "origin":
        return str(origin) if origin else ""
    if isinstance(comments, Mapping):
        return str(comments.get(layer.name, ""))
    return "" if isinstance(comments, str) else str(comments(layer, origin) or "")


def _prefix(name: str) -> str:
    return name.rpartition("/")[0]
