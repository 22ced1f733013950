"""Feed the reader with damaged and generated inputs: ``python -m tests.long.fuzz_reader``.

Every input is read as a net and as a solver, formatted and loaded; ``tests/long/checks.py``
says what must hold. An input that fails is made smaller and saved.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
import traceback
from pathlib import Path

from tests.long.checks import Checker, CheckError
from tests.long.cpp import CppParser
from tests.long.inputs import Inputs
from tests.long.shrink import shrunk

_MOST_KINDS = 20  # of failures, after which a run ends
_BINARY = 10  # each so many inputs, one is in binary form


class Run:
    """A run: its inputs, and what failed so far."""

    def __init__(self, seed: int) -> None:
        self.inputs = Inputs(seed)
        self.folder = Path(tempfile.gettempdir()) / f"netspec-fuzz-{seed}"
        self.cpp = CppParser() if CppParser.is_there() else None
        self.checker = Checker(self.cpp)
        self.kinds: set[str] = set()
        self.inputs_made = self.bytes_made = self.failures = 0

    def step(self) -> None:
        """Make an input and check it."""
        number = self.inputs_made
        binary = number % _BINARY == 0
        data = self.inputs.binary(number) if binary else self.inputs.text(number)
        self.inputs_made += 1
        self.bytes_made += len(data)
        kind, detail = _failure(self.checker, data, binary)
        if kind:
            self.failures += 1
            if kind not in self.kinds:
                self.kinds.add(kind)
                file = self._save(number, kind, data, binary)
                print(f"input {number} fails: {detail}\n  saved as {file}", flush=True)

    def _save(self, number: int, kind: str, data: bytes, binary: bool) -> Path:
        checker = Checker(self.cpp)
        small = shrunk(data, lambda part: _failure(checker, part, binary)[0] == kind)
        self.folder.mkdir(exist_ok=True)
        file = self.folder / f"{number}.{'caffemodel' if binary else 'prototxt'}"
        file.write_bytes(small)
        return file


def _failure(checker: Checker, data: bytes, binary: bool) -> tuple[str, str]:
    """What is wrong with how an input is handled: in a few words, and in full; or "" twice."""
    try:
        if binary:
            checker.check_load(data)
        else:
            checker.check_text(data)
    except CheckError as failure:
        return failure.kind, str(failure)
    except Exception as error:
        last = traceback.extract_tb(error.__traceback__)[-1]
        kind = f"{type(error).__name__} in {Path(last.filename).name}:{last.lineno}"
        return kind, traceback.format_exc(limit=-6)
    return "", ""


def main() -> int:
    """Run until the time is over; 1 if anything failed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seconds", type=float, default=60, help="how long to run (60)")
    parser.add_argument("--seed", type=int, help="which inputs; by default others each time")
    options = parser.parse_args()
    seed = random.SystemRandom().randrange(10**6) if options.seed is None else options.seed
    print(f"seed {seed}", flush=True)
    run = Run(seed)
    end = time.monotonic() + options.seconds
    while time.monotonic() < end and len(run.kinds) < _MOST_KINDS:
        run.step()
    taken, what = run.checker.slowest
    print(
        f"{run.inputs_made} inputs, {run.bytes_made / 1e6:.1f} MB, {run.checker.parsed} that "
        f"parse, slowest {taken:.2f} s: {what}"
    )
    print(f"{run.inputs_made - run.failures} passed, {run.failures} failed")
    return int(run.failures > 0)


if __name__ == "__main__":
    sys.exit(main())
