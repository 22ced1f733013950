"""Messages to text through Jinja, and to files: ``dumps`` and ``write``."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from google.protobuf.message import EncodeError, Message

from netspec import schema
from netspec.dsl.emit import collector_paused
from netspec.dsl.message_of import message_of
from netspec.dsl.netspec import NetSpec
from netspec.errors import FieldValueError, Origin, WriteError
from netspec.schema.comments import description
from netspec.text.as_json import to_json
from netspec.text.atomic import write_bytes, write_text
from netspec.text.environment import package_template
from netspec.text.printer import field_text, message_text, scalar_field_text
from netspec.text.render import render
from netspec.text.suffixes import FORMS, JSON, TEXT, form_of

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator
    from pathlib import Path

Comments = str | Mapping[str, str] | Sequence[str] | Callable[[Any, Origin | None], str]

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
            made it), a mapping from layers' names, a list with one for each layer, or a
            function of the layer and its origin. For other messages, ``"fields"`` says what
            each field means.
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
    message, origins = message_of(net)
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
        format: ``"text"``, ``"binary"`` or ``"json"``; by default binary for ``.caffemodel``,
            ``.binaryproto``, ``.solverstate``, ``.pb`` and ``.bin``, JSON for ``.json``, else
            text.
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
    form = (form_of(path) or TEXT) if format is None else format
    if form not in FORMS:
        raise FieldValueError(f"format is {', '.join(FORMS)}, not {format!r}")
    if form == TEXT:
        text = dumps(net, header=header, comments=comments, group=group, template=template)
        return write_text(text, path)
    return write_bytes(serialized(message_of(net)[0], form), path)


def serialized(message: Any, form: str) -> bytes:
    """A message as the bytes of a file.

    Args:
        message: Any message of the schema.
        form: ``"text"``, ``"binary"`` or ``"json"``.

    Raises:
        WriteError: It is too large for the form.
    """
    if form == TEXT:
        return dumps(message).encode("utf-8", "surrogateescape")
    if form == JSON:
        return to_json(message).encode("utf-8", "surrogateescape")
    try:
        return bytes(message.SerializePartialToString())
    except (EncodeError, ValueError) as error:  # protobuf takes 2 GB at most
        raise WriteError(f"a message that cannot be written in binary form: {error}") from None


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
            comment = _comment(comments, item, origin, index)
            title = _prefix(item.name) if group else ""
        elif comments == "fields" and index == 0:
            comment = description(f"{owner}.{name}")
        yield Block(name, item, text, comment, title)


def _items(message: Any) -> Iterator[tuple[Any, int, Any]]:
    """Every element of every field, with the field and its index."""
    for field, value in message.ListFields():
        for index, item in enumerate(value if schema.is_repeated(field) else (value,)):
            yield field, index, item


def _comment(comments: Comments | None, layer: Any, origin: Origin | None, index: int) -> str:
    if comments is None or comments == "fields":
        return ""
    if comments == "origin":
        return str(origin) if origin else ""
    if isinstance(comments, Mapping):
        return str(comments.get(layer.name, ""))
    if isinstance(comments, Sequence):
        return comments[index] if index < len(comments) else ""
    return str(comments(layer, origin) or "")


def _prefix(name: str) -> str:
    return name.rpartition("/")[0]
