"""Every kind of source, and how it is read: a table from kinds to readers."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from google.protobuf.message import Message

from netspec import schema
from netspec.binary.content import InMemory, OnDisk
from netspec.binary.guess import HEAD, is_binary, refuse_binary, refuse_others
from netspec.dsl.emit import Emission
from netspec.dsl.message_of import message_of
from netspec.dsl.netspec import NetSpec
from netspec.dsl.tops import Function, Top
from netspec.errors import ArgumentError, FieldTypeError, ReadError, cannot_read, shown
from netspec.loading.binaries import read_binary
from netspec.loading.origins import in_script, in_text
from netspec.loading.programs import read_template, run_for_net
from netspec.loading.raw import Raw, complete
from netspec.script.target import split_target
from netspec.text.as_json import from_json
from netspec.text.read import NET_OR_SOLVER, read_as
from netspec.text.source import UNNAMED
from netspec.text.suffixes import BINARY, JSON, TEXT, form_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_NO_NAME = "<bytes>"
_SCRIPT = ".py:"  # a script with the name of what makes the net
_LIKE_TEXT = re.compile(r":\s|:[\"']")  # a field of prototxt, which no file is called
_NETS = (NetSpec, Emission, Message, Top, Function)
_TAKEN = "It takes a path, text, bytes, a file object, a NetSpec, tops or a message."


@dataclass(frozen=True, slots=True)
class Options:
    """How a source is read.

    Attributes:
        blobs: Whether the message of a binary file holds the weights' numbers.
        kinds: Which messages it may hold.
        name: What messages call it, or "" for its own name.
    """

    blobs: bool = False
    kinds: tuple[str, ...] = NET_OR_SOLVER
    name: str = ""


def read_source(source: Any, variables: Mapping[str, Any] | None, options: Options) -> Raw:
    """Read a source; its kinds and the errors are those of ``load``."""
    is_path = isinstance(source, os.PathLike) or (isinstance(source, str) and not is_text(source))
    if is_path and os.fspath(source):
        return _of_path(os.fsdecode(source), variables, options)
    _refuse(variables)
    if isinstance(source, str) and source:
        return _of_text(source, options.name or UNNAMED, options)
    if isinstance(source, (bytes, bytearray)):
        return _of_data(bytes(source), options.name or _NO_NAME, options)
    if isinstance(source, _NETS) or (isinstance(source, (tuple, list)) and source):
        return _of_net(source, options)
    if hasattr(source, "read"):
        return _of_file(source, options)
    raise FieldTypeError(f"nothing that describes a net: {shown(source)}", hint=_TAKEN)


def is_text(source: str) -> bool:
    """Whether a ``str`` is prototxt, and not the name of a file."""
    return any(char in source for char in "\n{}")


def read_file(file: str | os.PathLike[str], options: Options) -> Raw:
    """Read a file that holds a message, as text, JSON or in binary form.

    Args:
        file: The file.
        options: How.

    Raises:
        ReadError: It cannot be read.
        BinaryFileError: It is neither text nor a binary file of Caffe's.
        JsonError: It is JSON of something else.
    """
    path = os.fspath(file)
    name = options.name or path
    # What is no regular file, such as a pipe, can be read once only.
    if Path(path).is_file() and _form(_read(path, HEAD), path, name) == BINARY:
        raw = read_binary(OnDisk.of(Path(path)), name, blobs=options.blobs, kinds=options.kinds)
    else:
        raw = _of_data(_read(path), name, options)
    return replace(raw, folder=_folder(path))


def _folder(path: str) -> str:
    return os.path.dirname(os.path.abspath(path))  # noqa: PTH100, PTH120  # resolves no links


def _of_path(path: str, variables: Mapping[str, Any] | None, options: Options) -> Raw:
    file, member = split_target(path) if _SCRIPT in path else (path, None)
    suffix = os.path.splitext(file)[1].lower()  # noqa: PTH122  # it may be no path
    if suffix == ".py":
        made = run_for_net(file, member, variables or {})
        if isinstance(made, Path):  # whose lines are those of the file that it wrote
            return read_file(made, options)
        raw = _of_net(made, replace(options, name=options.name or path))
        return replace(raw, folder=_folder(file))
    if suffix == ".j2":
        raw = read_template(file, variables or {}, options.name or file, options.kinds)
        return replace(raw, folder=_folder(file))
    _refuse(variables)
    return read_file(file, options)


def _refuse(variables: Mapping[str, Any] | None) -> None:
    """Refuse variables for what takes none."""
    if variables:
        raise ArgumentError(
            f"nothing takes the variables {', '.join(map(str, variables))}",
            hint="They are for a template (net.prototxt.j2) or a script's function (net.py:name).",
        )


def _of_net(net: Any, options: Options) -> Raw:
    message, origins = message_of(net)
    kind = message.DESCRIPTOR.name
    if kind not in options.kinds:
        raise FieldTypeError(f"a {kind} describes no net", hint=_TAKEN)
    own = schema.own_message(message, kind)
    return complete(Raw(options.name or "<net>", own, in_script(origins)))


def _of_text(text: str, name: str, options: Options) -> Raw:
    reading = read_as(options.kinds, text, name=name)
    return Raw(name, reading.message, in_text(reading), reading.diagnostics, reading)


def _of_data(data: bytes, name: str, options: Options) -> Raw:
    """What a file holds, by its bytes and its name."""
    form = _form(data[:HEAD], name, name)
    if form == BINARY:
        return read_binary(InMemory(data), name, blobs=options.blobs, kinds=options.kinds)
    text = data.decode("utf-8", "surrogateescape")
    if form == JSON:
        return complete(Raw(name, from_json(options.kinds, text, name)))
    return _of_text(text, name, options)


def _form(head: bytes, file: str, name: str) -> str:
    """The form of a file, by the end of its name, else by its first bytes."""
    refuse_others(head, name)
    form = form_of(file)
    if form in (TEXT, JSON):
        refuse_binary(head, name)
    return form or (BINARY if is_binary(head) else TEXT)


def _of_file(file: Any, options: Options) -> Raw:
    """A file object, of text or of bytes."""
    own = getattr(file, "name", "")
    name = options.name or (own if isinstance(own, str) else "")
    try:
        data = file.read()
    except (OSError, ValueError) as error:  # also a text file that is no UTF-8
        raise ReadError(f"cannot read {name or shown(file)}: {error}") from None
    if isinstance(data, str):
        return _of_text(data, name or UNNAMED, options)
    if isinstance(data, (bytes, bytearray)):
        return _of_data(bytes(data), name or _NO_NAME, options)
    raise FieldTypeError(f"its read() gave {shown(data)}, neither text nor bytes", hint=_TAKEN)


def _read(path: str, most: int = -1) -> bytes:
    try:
        with Path(path).open("rb") as file:
            return file.read(most)
    except (OSError, ValueError) as error:
        failed = cannot_read(path, error)
        if isinstance(error, FileNotFoundError) and _LIKE_TEXT.search(path):
            failed.hint = "Text needs a line break or a brace, to be told from a file's name."
        raise failed from None
