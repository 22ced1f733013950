"""Every public net to Python and back, in both styles: ``python -m tests.long.rebuild_nets``."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from netspec.to_python import STYLES, to_python
from tests.to_python.rebuilding import loaded_nets, rebuilt

NETS = Path(__file__).parents[3] / "shared" / "corpus" / "nets"


def main() -> int:
    """Rebuild them, and name those that are not the same."""
    same, wrong, slowest = 0, [], 0.0
    for path, loaded in loaded_nets(sorted(NETS.glob("*/*"))):
        for style in STYLES:
            start = time.perf_counter()
            code = to_python(loaded, style)
            slowest = max(slowest, time.perf_counter() - start)
            if rebuilt(code, path.name) == loaded.net:
                same += 1
            else:
                wrong.append(f"{path.parent.name}/{path.name}, {style}")
    print(f"{same} the same, {len(wrong)} not, the slowest took {slowest:.2f} s to write")
    print(*wrong, sep="\n")
    return bool(wrong) or not same


if __name__ == "__main__":
    sys.exit(main())
