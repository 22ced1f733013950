"""What holds for every input of the reader, whatever is in it."""

from __future__ import annotations

import io
import time
import warnings
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from google.protobuf import text_format

from netspec import schema
from netspec.errors import NetspecError
from netspec.loading import load
from netspec.report.invalid import InvalidTextError
from netspec.text.builder import build
from netspec.text.grammar import read_tree
from netspec.text.layout import format_text
from netspec.text.quick import quick_message
from netspec.text.read import read
from netspec.text.source import Source
from netspec.text.tree import Listing
from tests.long.cpp import CppParser, known_refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from netspec.report.diagnostic import Diagnostic
    from netspec.text.read import Reading

KINDS = ("NetParameter", "SolverParameter")
_MOST_LOOKED_AT = 50  # diagnostics or fields of one text
_Result = TypeVar("_Result")


class CheckError(AssertionError):
    """Something that does not hold.

    Attributes:
        kind: What, in words that are the same for every input.
    """

    def __init__(self, kind: str, detail: str = "") -> None:
        super().__init__(f"{kind}: {detail}" if detail else kind)
        self.kind = kind


class Checker:
    """Checks inputs.

    Attributes:
        slowest: The longest time of one step so far, in seconds, and what it was.
        parsed: How many inputs described a net or a solver.
    """

    def __init__(self, cpp: CppParser | None = None) -> None:
        self.cpp = cpp
        self.slowest = (0.0, "")
        self.parsed = 0

    def check_text(self, data: bytes) -> None:
        """Read, compare, format and load a text.

        Raises:
            CheckError: Something does not hold.
        """
        text = data.decode("utf-8", "surrogateescape")
        readings = [self._timed(data, "reading", partial(read, text, kind)) for kind in KINDS]
        self.parsed += any(reading.ok for reading in readings)
        for kind, reading in zip(KINDS, readings, strict=True):
            lines = reading.source.text.split("\n")
            for diagnostic in reading.diagnostics[:_MOST_LOOKED_AT]:
                _check_place(diagnostic, lines)
            _check_two_ways(kind, reading)
            self._check_against_protobuf(data, kind, reading)
        self._check_format(data, text, readings)
        self.check_load(data)

    def check_load(self, data: bytes) -> None:
        """Load a text or a binary file, with the numbers of its weights.

        Raises:
            CheckError: It takes too long, or the numbers are not as many as they are said to be.
        """
        try:
            # Not followed, as a solver's path may lead anywhere.
            loaded = self._timed(data, "loading", lambda: load(io.BytesIO(data), follow=False))
        except NetspecError as error:
            if not str(error):
                raise CheckError("an error says nothing") from error
            return
        list(map(str, loaded.diagnostics))
        for layer in loaded.weights.layers:
            for blob in layer.blobs:
                if blob.data.size != blob.count:
                    raise CheckError("a blob's numbers are not as many as it says")

    def _timed(self, data: bytes, name: str, work: Callable[[], _Result]) -> _Result:
        """Do a step, which may take a second for each 100 kB, and a second at least."""
        most = max(1.0, len(data) / 100_000)
        taken, outcome = _measured(work)
        for _ in range(2):  # again, as the machine may have been slow and not the step
            if taken > most:
                taken, outcome = min((taken, outcome), _measured(work), key=lambda pair: pair[0])
        if taken > most:
            raise CheckError(f"{name} is slow", f"{taken:.1f} s")
        self.slowest = max(self.slowest, (taken, f"{name} of {len(data):,} bytes"))
        return outcome()

    def _check_against_protobuf(self, data: bytes, kind: str, reading: Reading) -> None:
        """Where protobuf's parser in Python reads a text, it says the same; else ask C++."""
        ours = reading.message if reading.ok else None
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # it warns of escapes that there are not
                theirs = text_format.Parse(reading.source.text, schema.message_class(kind)())
        except (text_format.ParseError, UnicodeError):
            theirs = None
        except (RecursionError, SystemError):  # its own faults: no verdict
            return
        if (ours is None) == (theirs is None) and _same(ours, theirs):
            return
        if self.cpp is not None:
            check_against_cpp(self.cpp, data, kind, reading)
        elif ours is not None and theirs is not None:
            raise CheckError("protobuf reads another message")

    def _check_format(self, data: bytes, text: str, readings: list[Reading]) -> None:
        """Formatting keeps the message and the faults of it, and does nothing when repeated."""
        for order in (False, True):
            try:
                formatted = self._timed(data, "formatting", partial(format_text, text, order=order))
            except InvalidTextError as error:
                if all(reading.ok for reading in readings):
                    raise CheckError("what can be read cannot be formatted") from error
                return
            if format_text(formatted, order=order) != formatted:
                raise CheckError("formatting twice is not as formatting once")
            for kind, before in zip(KINDS, readings, strict=True):
                after = read(formatted, kind)
                if not _same(before.message, after.message):
                    raise CheckError("formatting changes the message")
                if _codes(before) != _codes(after):
                    raise CheckError("formatting changes what is wrong")


def _measured(work: Callable[[], _Result]) -> tuple[float, Callable[[], _Result]]:
    """How long a step takes, and what gives its result, or raises its error."""
    start = time.process_time()
    try:
        result = work()
    except NetspecError as error:
        return time.process_time() - start, partial(_raise, error)
    return time.process_time() - start, lambda: result


def _raise(error: NetspecError) -> Any:
    raise error


def check_against_cpp(cpp: CppParser, data: bytes, kind: str, reading: Reading) -> str:
    """Hold a reading against protobuf's parser in C++.

    Returns:
        What they agree on, or why they differ.

    Raises:
        CheckError: They differ, and it is not known why.
    """
    theirs = cpp.parse(data, kind)
    if theirs is None:
        if reading.ok:
            raise CheckError("read, but refused by C++", cpp.complaint)
        return "both refuse"
    if not reading.ok:
        reason = known_refusal(reading.diagnostics)
        if not reason:
            raise CheckError("refused, but read by C++", str(reading.diagnostics[0]))
        return f"C++ alone reads: {reason}"
    if not _same(reading.message, theirs):
        raise CheckError("C++ reads another message")
    return "both read the same"


def _check_place(diagnostic: Diagnostic, lines: list[str]) -> None:
    """A diagnostic stands in the text, and can be printed."""
    place = diagnostic.location
    if place is None or not diagnostic.message or not str(diagnostic):
        raise CheckError("a diagnostic without place or message", repr(diagnostic))
    if not (1 <= place.line <= len(lines) and 1 <= place.column <= len(lines[place.line - 1]) + 1):
        raise CheckError("a diagnostic outside of the text", repr(place))
    if place.source != lines[place.line - 1].rstrip("\r"):
        raise CheckError("a diagnostic of another line", repr(place))


def _check_two_ways(kind: str, reading: Reading) -> None:
    """The quick way and the tree give the same message, and the same places."""
    text = reading.source.text
    source = Source(text)
    tree, faults = read_tree(source)
    quick = quick_message(text, kind)
    if quick is not None:
        built, more = build(source, tree.root, kind)
        if faults or more:
            raise CheckError("read in the quick way only", str([*faults, *more][0]))
        if not _same(quick.message, built):
            raise CheckError("the quick way reads another message")
    if not reading.ok:
        return
    seen: Counter[str] = Counter()
    for entry in tree.root.fields[:_MOST_LOOKED_AT]:
        name = entry.name.text
        if not isinstance(entry.value, Listing):
            wanted = source.location(entry.start, entry.name.end)
            if reading.locate((name, seen[name])) != wanted:
                raise CheckError("a field is found in another place", f"{name} {seen[name]}")
        seen[name] += len(entry.value.items) if isinstance(entry.value, Listing) else 1


def _same(one: Any, other: Any) -> bool:
    # A NaN is not equal to itself, but prints like itself.
    return bool(one == other) or str(one) == str(other)


def _codes(reading: Reading) -> Counter[str]:
    return Counter(diagnostic.code for diagnostic in reading.diagnostics)
