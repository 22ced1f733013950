"""A job in a process of its own, which can be stopped with all that it has started."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from netspec.report.diagnostic import ERROR, Diagnostic, Location
from netspec.viewing.job import Outcome, outcome_of

if TYPE_CHECKING:
    from netspec.viewing.job import Job

# Modules are found where this process finds them, and not in the folder that it runs in.
_PROGRAM = (
    "import sys; sys.path[:] = sys.argv[1:]; del sys.argv[1:]; "
    "from netspec.viewing.worker import main; main()"
)
_GROUPS = sys.platform != "win32"  # processes can be ended with all that they have started
_GRACE = 3.0  # seconds beyond the limit, after which the process is ended from outside
_FRAME = re.compile(r'File "(.+)", line (\d+) in (.+)')
_SCRIPT_RAISES = "NS301"


class Child:
    """A process that does a job.

    Args:
        job: The job.
    """

    def __init__(self, job: Job) -> None:
        self.job = job
        self._process = subprocess.Popen(  # noqa: S603  # this package itself
            [sys.executable, "-c", _PROGRAM, *sys.path],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=_GROUPS,
        )
        self._result = b""
        self._ended = threading.Event()
        threading.Thread(target=self._talk, daemon=True).start()

    def _talk(self) -> None:
        with suppress(OSError, ValueError):
            self._result, _ = self._process.communicate(self.job.to_bytes())
        self._ended.set()

    def ended(self, seconds: float) -> bool:
        """Wait so long at most; whether it has ended."""
        return self._ended.wait(seconds)

    @property
    def most(self) -> float:
        """How many seconds it may take before it is stopped."""
        return self.job.limit + _GRACE

    def stop(self) -> None:
        """End the process, and those that it has started."""
        if _GROUPS:
            with suppress(OSError):
                os.killpg(self._process.pid, signal.SIGKILL)
        with suppress(OSError):
            self._process.kill()

    def outcome(self) -> Outcome:
        """What came of the job; of a process that ended early, that it did."""
        self.stop()  # whatever the script has left running
        try:
            return outcome_of(self._result)
        except ValueError:
            return self._failed(self._result.decode("utf-8", "replace"))

    def _failed(self, trace: str) -> Outcome:
        file = self.job.file
        if trace.startswith("Timeout") or not self._ended.is_set():
            message = f"it did not end within {self.job.limit:g} seconds, and was stopped"
            hint = "Is there a loop that never ends? --limit SECONDS gives it more time."
            title = f"{file} did not end"
        else:
            code = self._process.wait()
            how = f"signal {-code}" if code < 0 else f"exit code {code}"
            message = f"its process ended with {how} before it gave a net"
            hint, title = "What it printed is in the terminal.", f"{file} ended early"
        place = _place(trace, file) or Location(file, 0, 0)
        found = Diagnostic(_SCRIPT_RAISES, ERROR, message, place, hint)
        return Outcome(None, (found,), title, {}, message)


def _place(trace: str, file: str) -> Location | None:
    """The script's own line in a trace, whose innermost line comes first."""
    script = file.rpartition(":")[0] if ".py:" in file else file
    for found in _FRAME.finditer(trace):
        if found[1] == script:
            return Location(script, int(found[2]), 0)
    return None
