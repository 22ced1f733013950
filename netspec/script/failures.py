"""What a script raises, as an error for the person who wrote it: the script's own frames."""

from __future__ import annotations

import copy
import os
import traceback
from contextlib import contextmanager
from typing import TYPE_CHECKING

from netspec.errors import NetspecError, ScriptError
from netspec.script.python2 import advice, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

    from netspec.script.source import Source
    from netspec.script.written import Written

_MOST = 300  # characters of a message in the first line; the traceback has it whole


@contextmanager
def reported(script: Source, written: Written) -> Iterator[None]:
    """Turn what the script's code raises into this package's errors.

    An exit with code 0 is a script's usual end, and KeyboardInterrupt the user's.

    Args:
        script: The script that is run.
        written: The files that it has written.

    Raises:
        ScriptError: The script raised, or ended with a failing exit code.
        NetspecError: The script raised one of this package's own.
    """
    try:
        yield
    except SystemExit as error:
        if error.code not in (None, 0, False):
            raise _exit_error(error, script) from None
    except NetspecError as error:
        raise _own_error(error, script, written.files()) from None
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # scripts have exceptions of their own kinds
        raise _script_error(error, script, written.files()) from None


def _exit_error(error: SystemExit, script: Source) -> ScriptError:
    code = error.code
    how = f"exit code {code}" if isinstance(code, int) else str(code)
    hint = ""
    if code == 2:  # as argparse ends
        shown = script.name if script.path else "-"
        hint = f"Arguments for the script go behind --: netspec build {shown} -- --size 3"
    return ScriptError(
        f"the script ended itself: {how}",
        origin=script.origin(_line(error.__traceback__, script)),
        hint=hint,
    )


def _own_error(error: NetspecError, script: Source, files: tuple[Path, ...]) -> NetspecError:
    """The same error with a place in the script, and with what is on disk already."""
    line = _line(error.__traceback__, script)
    if (error.origin is not None or line is None) and not files:
        return error
    told = copy.copy(error)
    if told.origin is None and line is not None:
        told.origin = script.origin(line)
    told.hint = "\n  ".join(filter(None, [error.hint, *_already(files)]))
    return told


def _script_error(error: BaseException, script: Source, files: tuple[Path, ...]) -> ScriptError:
    trace = _from_script(error.__traceback__, script)
    hints = [*_shown_trace(error, trace), *advice(error), *_already(files)]
    line = _line(error.__traceback__, script)
    return ScriptError(
        f"the script raised {_summary(error)}",
        origin=script.origin(line) if line else None,
        hint="\n  ".join(hints),
    )


def _already(files: tuple[Path, ...]) -> list[str]:
    if not files:
        return []
    names = ", ".join(os.path.relpath(file) for file in files)
    return [f"Before that, the script wrote {names}."]


def _from_script(trace: TracebackType | None, script: Source) -> TracebackType | None:
    """The traceback from the script's first frame on."""
    while trace is not None and trace.tb_frame.f_code.co_filename != script.name:
        trace = trace.tb_next
    return trace


def _line(trace: TracebackType | None, script: Source) -> int | None:
    """The line of the script's innermost frame."""
    line = None
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == script.name:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _shown_trace(error: BaseException, trace: TracebackType | None) -> list[str]:
    shown = traceback.TracebackException(type(error), error, trace)
    _drop_import_frames(shown)
    return "".join(shown.format()).rstrip().splitlines()


def _drop_import_frames(shown: traceback.TracebackException) -> None:
    kept = [frame for frame in shown.stack if not frame.filename.startswith("<frozen importlib")]
    shown.stack[:] = kept


def _summary(error: BaseException) -> str:
    name = type(error).__qualname__
    first = text_of(error).strip().partition("\n")[0]
    return f"{name}: {first[:_MOST]}" if first else name
