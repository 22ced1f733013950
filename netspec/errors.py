"""Every error that the package raises, each with a stable code, a place and a remedy.

Where pycaffe raises a built-in exception, the error here is also of that kind, so a
script's ``except AttributeError`` goes on working.
"""

from __future__ import annotations

import difflib
import os
from itertools import islice
from typing import TYPE_CHECKING, ClassVar, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_MOST_FILES = 10_000  # of a folder that are looked at for a name that is near
_Error = TypeVar("_Error", bound="NetspecError")


class Origin(NamedTuple):
    """The line that made something: a script's or a template's.

    Attributes:
        file: The file's path, as Python or the caller named it.
        line: The line's number, from 1.
    """

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


class NetspecError(Exception):
    """The base of all errors of this package.

    Attributes:
        code: A stable name of the kind of error (``"NS102"``), see docs/errors.md.
        message: What is wrong: what was expected, and what was given.
        origin: The line at fault, if one is.
        hint: What to do next, or "".
    """

    code: ClassVar[str] = "NS001"

    def __init__(self, message: str, *, origin: Origin | None = None, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.origin = origin
        self.hint = hint

    def __str__(self) -> str:
        place = f"{self.origin}: " if self.origin else ""
        hint = f"\n  {self.hint}" if self.hint else ""
        return f"{place}{self.message} [{self.code}]{hint}"

    def __reduce__(self) -> tuple[object, ...]:
        return _restore, (type(self), self.message, self.origin, self.hint)


def _restore(
    kind: type[NetspecError], message: str, origin: Origin | None, hint: str
) -> NetspecError:
    return kind(message, origin=origin, hint=hint)


def _known_as(name: str) -> Callable[[type[_Error]], type[_Error]]:
    """Give a class the short name of the exception that pycaffe raises in its place.

    Scripts print ``type(error).__name__`` and compare it. Tracebacks and pickles go by
    ``__qualname__``, which stays.
    """

    def rename(kind: type[_Error]) -> type[_Error]:
        kind.__name__ = name
        return kind

    return rename


@_known_as("TypeError")
class BottomError(NetspecError, TypeError):
    """A layer's input is not a top of another layer."""

    code = "NS101"


@_known_as("IndexError")
class MissingTopError(BottomError, IndexError):
    """A layer reads a top that its maker turns out not to have."""


@_known_as("AttributeError")
class UnknownFieldError(NetspecError, AttributeError):
    """A keyword, a message's field or an enum's label that the schema does not have."""

    code = "NS102"


@_known_as("TypeError")
class FieldTypeError(NetspecError, TypeError):
    """A value of a type that its field does not take."""

    code = "NS103"


@_known_as("ValueError")
class FieldValueError(NetspecError, ValueError):
    """A value of the right type that its field cannot hold: out of range, no such label."""

    code = "NS104"


@_known_as("AttributeError")
class FieldStructureError(NetspecError, AttributeError, TypeError):
    """A list for a singular field, a dictionary for a scalar, a scalar for a message."""

    code = "NS105"


@_known_as("KeyError")
class UnknownTopError(NetspecError, AttributeError, KeyError):
    """A name that a NetSpec has no top of."""

    code = "NS106"


@_known_as("AttributeError")
class TopError(NetspecError, AttributeError, TypeError):
    """Something other than a top or layer, bound to a name of a NetSpec or given as a result."""

    code = "NS107"


@_known_as("RecursionError")
class CycleError(NetspecError, RecursionError):
    """Layers that feed each other in a circle."""

    code = "NS108"


class NameTakenError(NetspecError, ValueError):
    """A name for a layer of a net that another layer has."""

    code = "NS109"


class OpenContextError(NetspecError, RuntimeError):
    """A scope or the like that is still open when the net is asked for, or was never entered."""

    code = "NS110"


class TemplateError(NetspecError, ValueError):
    """A template that does not compile, or that fails while it is rendered."""

    code = "NS201"


class RenderedTextError(NetspecError, ValueError):
    """A template's result that is no prototxt."""

    code = "NS202"


class WriteError(NetspecError, OSError):
    """A file that cannot be written; what stood there before is unchanged."""

    code = "NS203"

    # OSError has a __str__ of its own kind; the package's comes first by inheritance.


class ReadError(NetspecError, OSError):
    """A file that cannot be read."""

    code = "NS204"


class JsonError(NetspecError, ValueError):
    """JSON of no net or solver."""

    code = "NS207"


class AddressError(NetspecError, OSError):
    """An address that nothing can be served at, as its port is in use."""

    code = "NS209"


class ScriptError(NetspecError):
    """A script that raises, or that ends with a failing exit code."""

    code = "NS301"


class NothingDefinedError(NetspecError):
    """A script or function that leaves no net behind."""

    code = "NS302"


class ArgumentError(NetspecError, TypeError):
    """A function of a script that is not there, or cannot be called as asked."""

    code = "NS303"


class NeedsCaffeError(NetspecError, RuntimeError):
    """A part of pycaffe that computes, which needs a compiled Caffe."""

    code = "NS304"


class CoordinateError(NetspecError):
    """Two blobs whose coordinates cannot be mapped onto each other."""

    code = "NS305"


class UpgradeError(NetspecError, ValueError):
    """A file that mixes formats, or that has a meaning in none of them.

    Attributes:
        path: Where in the given message, such as ``("layers", 3)``; ``()`` is all of it.
    """

    code = "NS401"

    def __init__(
        self,
        message: str,
        *,
        origin: Origin | None = None,
        hint: str = "",
        path: tuple[str | int, ...] = (),
    ) -> None:
        super().__init__(message, origin=origin, hint=hint)
        self.path = path

    def __reduce__(self) -> tuple[object, ...]:
        return (*super().__reduce__(), {"path": self.path})


class NoRendererError(NetspecError):
    """No program that can draw a picture."""

    code = "NS701"


class RenderError(NetspecError):
    """A program that fails to draw a picture, or takes too long."""

    code = "NS702"


def nearest(name: str, names: Iterable[str]) -> str:
    """A hint that names the nearest valid name, or "" if none is near.

    Args:
        name: What was given.
        names: What is valid.
    """
    if not isinstance(name, str):
        return ""
    by_case = {valid.lower(): valid for valid in names}
    close = difflib.get_close_matches(name.lower(), by_case, n=1, cutoff=0.6)
    return f"Did you mean {by_case[close[0]]}?" if close else ""


def cannot_read(path: str, error: Exception, what: str = "") -> ReadError:
    """The error for a file that cannot be read, with what to do about it.

    Args:
        path: The file, as it was named.
        error: Why: what the attempt raised.
        what: What kind of file it was to be, with a space behind it: ``"the script "``.
    """
    reason = getattr(error, "strerror", None) or str(error)
    return ReadError(f"cannot read {what}{path!r}: {reason}", hint=_read_hint(path, error))


def _read_hint(path: str, error: Exception) -> str:
    """What to do about a file that cannot be read, or ""."""
    if os.path.isdir(path):  # noqa: PTH112  # may be no path
        return "It is a folder: name a file in it."
    if not isinstance(error, FileNotFoundError):
        return ""
    folder, name = os.path.split(path)
    if folder and not os.path.isdir(folder):  # noqa: PTH112  # pathlib is slow to import
        return f"There is no folder {folder}."
    try:
        with os.scandir(folder or ".") as entries:
            return nearest(name, [each.name for each in islice(entries, _MOST_FILES)])
    except OSError:
        return ""


def listing(names: Iterable[str], most: int = 12) -> str:
    """Names joined for a message, cut after ``most``."""
    given = list(names)
    more = f", ... ({len(given) - most} more)" if len(given) > most else ""
    return ", ".join(given[:most]) + more


def shown(value: object) -> str:
    """A value as a message shows it, cut where it is long."""
    try:
        text = repr(value)
    except ValueError:  # an integer of more digits than Python prints
        text = f"a {type(value).__name__} of very many digits"
    return text if len(text) <= 60 else text[:57] + "..."
