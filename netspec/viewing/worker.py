"""The process that loads a net and draws its page, for ``netspec view``: a script may do anything.

It reads a job from standard input, and writes the outcome to standard output. What the script
prints goes to standard error.
"""

from __future__ import annotations

import faulthandler
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from netspec.errors import NetspecError
from netspec.report.diagnostic import ERROR, Diagnostic, counted
from netspec.report.invalid import diagnostics_of
from netspec.viewing.job import Job, Outcome, job_of
from netspec.viewing.made_of import watch_opened

if TYPE_CHECKING:
    from netspec.viewing.made_of import Opened


def main() -> None:
    """Do the job that standard input has."""
    job = job_of(sys.stdin.buffer.read())
    result = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    # A thread of C, which no script's loop holds up, says where it is and ends the process.
    faulthandler.dump_traceback_later(job.limit, exit=True, file=result)
    outcome = done(job, watch_opened())
    faulthandler.cancel_dump_traceback_later()
    result.write(outcome.to_bytes())
    result.close()


def done(job: Job, opened: Opened) -> Outcome:
    """What comes of a job.

    Args:
        job: It.
        opened: Sees which files are opened.
    """
    try:
        page, found = _page(job, opened)
    except NetspecError as error:
        told = diagnostics_of(error, job.file)
        title = f"{job.file} gives no net"
        return Outcome(None, told, title, opened.files(), counted(told))
    return Outcome(page, (), "", opened.files(), counted(found) or "drawn")


def _page(job: Job, opened: Opened) -> tuple[dict[str, object], tuple[Diagnostic, ...]]:
    from netspec.drawing.options import Options  # noqa: PLC0415  # after the limit is set
    from netspec.drawing.page import page_of  # noqa: PLC0415  # as above
    from netspec.drawing.subject import subject  # noqa: PLC0415  # as above
    from netspec.loading import load  # noqa: PLC0415  # as above

    options = Options(**job.options)
    with opened.counting():
        loaded = load(Path(job.file), job.variables, name=job.file)
        net = subject(loaded, job.phase, job.stages, job.level, job.inputs)
    found = dict.fromkeys(each for side in net.sides for each in side.report.diagnostics)
    return page_of(net, options), tuple(each for each in found if each.severity == ERROR)
