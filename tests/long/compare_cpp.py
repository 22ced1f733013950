"""Hold the reader against protobuf's C++ parser: ``python -m tests.long.compare_cpp``.

Every file of the corpus is read by both, as a net and as a solver, and so are as many
mutants as one asks for. They must agree on what is right, and on what it says.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import sys
import tempfile
from collections import Counter
from pathlib import Path

from netspec.text.read import read
from tests.long.checks import KINDS, CheckError, check_against_cpp
from tests.long.cpp import CppParser
from tests.long.inputs import Inputs
from tests.long.seeds import texts
from tests.long.shrink import shrunk

_SHOWN = 5  # differences that are shown, of each process


class Worker:
    """What each process has: the inputs, the parser, and what it has shown."""

    def __init__(self, seed: int) -> None:
        self.inputs = Inputs(seed)
        self.cpp = CppParser()
        self.folder = Path(tempfile.gettempdir()) / f"netspec-cpp-{seed}"
        self.shown: set[str] = set()

    def verdicts(self, number: int) -> list[str]:
        """What the two say of a file of the corpus, or of a mutant behind these."""
        files = self.inputs.texts
        data = files[number] if number < len(files) else self.inputs.text(number)
        return [self._verdict(f"{number}.{kind}", data, kind) for kind in KINDS]

    def _verdict(self, name: str, data: bytes, kind: str) -> str:
        verdict = self._compared(data, kind)
        if verdict.startswith(_DIFFER) and verdict not in self.shown and len(self.shown) < _SHOWN:
            self.shown.add(verdict)
            small = shrunk(data, lambda part: self._compared(part, kind) == verdict)
            self.folder.mkdir(exist_ok=True)
            file = self.folder / f"{name}.prototxt"
            file.write_bytes(small)
            print(
                f"{verdict}\n  saved as {file}: {small[:200]!r}\n  {self.cpp.complaint}", flush=True
            )
        return verdict

    def _compared(self, data: bytes, kind: str) -> str:
        try:
            reading = read(data.decode("utf-8", "surrogateescape"), kind)
            return check_against_cpp(self.cpp, data, kind, reading)
        except CheckError as failure:
            return _DIFFER + failure.kind


_DIFFER = "DIFFERENT: "
_workers: list[Worker] = []  # of this process, one


def _start(seed: int) -> None:
    _workers.append(Worker(seed))


def _verdicts(number: int) -> list[str]:
    return _workers[0].verdicts(number)


def main() -> int:
    """Compare; 1 if there is a difference without a known cause."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--mutants", type=int, default=0, help="how many, beside the corpus (0)")
    parser.add_argument("--seed", type=int, help="which mutants; by default others each time")
    options = parser.parse_args()
    seed = random.SystemRandom().randrange(10**6) if options.seed is None else options.seed
    print(f"seed {seed}", flush=True)
    numbers = range(len(texts()) + options.mutants)
    with multiprocessing.Pool(initializer=_start, initargs=(seed,)) as pool:
        counts = Counter(verdict for pair in pool.imap(_verdicts, numbers, 20) for verdict in pair)
    for verdict, count in counts.most_common():
        print(f"{count:8} {verdict}")
    failed = sum(count for verdict, count in counts.items() if verdict.startswith(_DIFFER))
    print(f"{counts.total() - failed} passed, {failed} failed")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
