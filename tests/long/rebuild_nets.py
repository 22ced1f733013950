"""Every public net to Python and back, in both styles: ``python -m tests.long.rebuild_nets``."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import netspec
from netspec.to_python import STYLES, to_python

NETS = Path(__file__).parents[3] / "shared" / "corpus" / "nets"


def main() -> int:
    """Rebuild them, and name those that are not the same."""
    same, wrong, slowest = 0, [], 0.0
    for path in sorted(NETS.glob("*/*")):
        try:
            loaded = netspec.load(path)
        except netspec.NetspecError:
            continue
        if loaded.net is None or loaded.solver is not None:
            continue
        for style in STYLES:
            start = time.perf_counter()
            code = to_python(loaded, style)
            slowest = max(slowest, time.perf_counter() - start)
            names: dict[str, object] = {"__name__": "rebuilt"}
            exec(compile(code, path.name, "exec"), names)  # it is the code that is tried
            net = names.get("net") or names["n"]
            if net.to_proto() == loaded.net:
                same += 1
            else:
                wrong.append(f"{path.parent.name}/{path.name}, {style}")
    print(f"{same} the same, {len(wrong)} not, the slowest took {slowest:.2f} s to write")
    print(*wrong, sep="\n")
    return bool(wrong) or not same


if __name__ == "__main__":
    sys.exit(main())
