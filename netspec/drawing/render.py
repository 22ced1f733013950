"""DOT to a picture, by a program that is stopped when it takes too long."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from netspec.drawing.options import LIMIT
from netspec.drawing.renderers import PDF, renderers
from netspec.errors import RenderError

if TYPE_CHECKING:
    from pathlib import Path

SVG, PNG = "svg", "png"
RENDERED = (SVG, PNG, PDF)
# Dots an inch of a png, by the bytes of its DOT: sharp on today's screens; a large one takes long.
_DPI = ((300_000, 72), (60_000, 96), (0, 144))
_GROUPS = sys.platform != "win32"  # a program and those that it started can be stopped together
_LESS = "draw less of the net, close groups with --depth 1, or leave --unfold out."
_LAST = 2.0  # seconds for a stopped program to end


def rendered(dot: str, form: str, limit: float = LIMIT) -> bytes:
    """A picture.

    Args:
        dot: The picture as DOT.
        form: ``"svg"``, ``"png"`` or ``"pdf"``.
        limit: How many seconds it may take.

    Raises:
        NoRendererError: There is no program that can write that form.
        RenderError: It fails, or takes longer.
    """
    end = time.monotonic() + limit
    failures: list[RenderError] = []
    for program in renderers(form):
        outcome = _outcome(program, dot, form, end)
        if isinstance(outcome, bytes):
            return outcome
        if outcome is None:
            failures.append(_too_long(program, limit))
            break
        failures.append(outcome)  # it may lack the form, and another program have it
    raise failures[0]


def _too_long(program: Path, limit: float) -> RenderError:
    return RenderError(
        f"{program.name} took longer than {limit:g} seconds, and was stopped",
        hint=f"{_LESS.capitalize()} --limit SECONDS gives more time.",
    )


def _outcome(program: Path, dot: str, form: str, end: float) -> bytes | RenderError | None:
    """What a program makes of DOT, or why it fails; None if it takes too long.

    What it says beside that is not for the user's eyes.
    """
    dpi = next(dpi for least, dpi in _DPI if len(dot) >= least)
    options = [f"-T{form}", *([f"-Gdpi={dpi}"] if form == PNG else [])]
    try:
        child = subprocess.Popen(  # noqa: S603  # a program of this name, with our own options
            [str(program), *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=_GROUPS,
            bufsize=0,  # nothing is left to be written to a program that was stopped
        )
    except OSError as error:
        return RenderError(f"{program} cannot be run: {error.strerror or error}")
    try:
        left = max(end - time.monotonic(), 0.0)
        picture, said = child.communicate(dot.encode("utf-8"), timeout=left)
    except subprocess.TimeoutExpired:
        return None
    finally:
        _stop(child)
    if child.returncode or not picture:
        return RenderError(
            f"{program.name} failed{_why(child.returncode, said)}",
            hint=f"If the picture is large: {_LESS} An svg has no largest size.",
        )
    return picture


def _stop(child: subprocess.Popen[bytes]) -> None:
    """End a program that still runs, and whatever it started."""
    if child.poll() is not None:
        return
    with contextlib.suppress(OSError):
        if _GROUPS:
            os.killpg(child.pid, signal.SIGKILL)
        else:
            child.kill()
    with contextlib.suppress(subprocess.TimeoutExpired):
        child.wait(_LAST)
    for pipe in (child.stdin, child.stdout, child.stderr):
        if pipe is not None:
            pipe.close()


def _why(code: int, said: bytes) -> str:
    lines = said.decode("utf-8", "replace").strip().splitlines()
    how = f" with exit code {code}" if code else " and wrote nothing"
    return f"{how}: {lines[-1][:200]}" if lines else how
