"""The page as it is now: made anew when a file of the net changes, given to whoever waits."""

from __future__ import annotations

import os
import threading
import time
from datetime import datetime
from typing import TYPE_CHECKING, Any

from netspec.script.target import split_target
from netspec.viewing.child import Child
from netspec.viewing.watch import POLL, Watch

if TYPE_CHECKING:
    from collections.abc import Callable

    from netspec.viewing.job import Job, Outcome

_TELL_AFTER = 0.4  # seconds of work before a page is told that there is some
_STEP = 0.05  # seconds between two looks at a process


class Live:
    """The page of a net that may change.

    Args:
        job: What is shown.
        tell: Is called with a line for the terminal at each change.
    """

    def __init__(self, job: Job, tell: Callable[[str], None] = lambda line: None) -> None:
        self.job = job
        self._tell = tell
        self._news = threading.Condition()
        self._page = b""
        self._version = 0
        self._busy = False
        self._last_good = ""
        self._main = os.path.abspath(_file_of(job.file))  # noqa: PTH100  # resolves no links
        self._watch = Watch([self._main])

    # -- for those who show it ------------------------------------------------------------

    def page(self, seconds: float | None = None) -> bytes:
        """The page; the first one is waited for.

        Args:
            seconds: How long at most; None for as long as it takes.
        """
        with self._news:
            self._news.wait_for(lambda: self._version > 0, seconds)
            return self._page

    def news(self, known: tuple[int, bool], seconds: float) -> tuple[int, bool]:
        """The page's version, and whether a new one is being made, once that is not known.

        Args:
            known: What is known of it.
            seconds: How long to wait for anything else.
        """
        with self._news:
            self._news.wait_for(lambda: (self._version, self._busy) != known, seconds)
            return self._version, self._busy

    # -- for the one who makes it ---------------------------------------------------------

    def run(self, until: Callable[[], bool] = lambda: False) -> None:
        """Make the page, and make it anew at each change.

        Args:
            until: Whether it is enough.
        """
        because = ""
        while not until():
            outcome = self._made(until)
            if outcome is not None:
                self._watch_for(outcome)
                self._publish(outcome, because)
            while outcome is not None and not until():
                changed = self._watch.changed()
                if changed:
                    because = f"{_near(changed[0])} has changed: "
                    self._watch.settle()
                    break
                time.sleep(POLL)

    def _watch_for(self, outcome: Outcome) -> None:
        """Watch what the net is made of; of one that failed, also what it was made of before.

        What it lacks may be a module that is yet to be written, beside the script.
        """
        if outcome.page is not None:
            self._watch.only([self._main, *outcome.made_of], outcome.made_of)
        else:
            folder = os.path.dirname(self._main)  # noqa: PTH120  # a path whatever it is
            self._watch.also([*outcome.made_of, folder], outcome.made_of)

    def _made(self, until: Callable[[], bool]) -> Outcome | None:
        """What comes of the job; None if a file has changed meanwhile."""
        child = Child(self.job)
        begun = looked = time.monotonic()
        try:
            while not child.ended(_STEP):
                now = time.monotonic()
                if now - begun > child.most:
                    break
                if now - begun > _TELL_AFTER:
                    self._set_busy()
                if now - looked > POLL:
                    looked = now
                    if self._watch.changed():
                        self._watch.settle()
                        return None
                if until():
                    return None
            return child.outcome()
        finally:
            child.stop()

    def _set_busy(self) -> None:
        with self._news:
            if not self._busy:
                self._busy = True
                self._news.notify_all()

    def _publish(self, outcome: Outcome, because: str) -> None:
        from netspec.drawing.page import page_text  # noqa: PLC0415  # while the first is made

        version = self._version + 1
        data = outcome.page or self._failure(outcome)
        theme, palette = _colours(self.job)
        text = page_text({**data, "live": {"version": version}}, theme=theme, palette=palette)
        if outcome.page is not None:
            self._last_good = f"{datetime.now():%H:%M:%S}"
        self._tell(because + outcome.told)
        with self._news:
            self._page = text.encode()
            self._version = version
            self._busy = False
            self._news.notify_all()

    def _failure(self, outcome: Outcome) -> dict[str, Any]:
        from netspec.drawing.page import failure_data  # noqa: PLC0415  # as above

        good = self._last_good
        told = f"The last picture was made at {good}. " if good else ""
        told += "The next one comes as soon as the file is mended."
        return failure_data(self.job.file, outcome.title, outcome.diagnostics, told)


def _colours(job: Job) -> tuple[str, str]:
    from netspec.drawing.page import colours_of  # noqa: PLC0415  # as above

    return colours_of(str(job.options.get("theme", "")))


def _file_of(source: str) -> str:
    """The file of a source, which may name a function behind it."""
    return split_target(source)[0] if ".py:" in source else source


def _near(path: str) -> str:
    """A path as one would write it here."""
    near = os.path.relpath(path)
    return path if near.startswith(os.pardir) else near
