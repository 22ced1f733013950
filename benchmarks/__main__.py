"""Measure every figure: ``python -m benchmarks [NAME]...``; exits with 1 if one is missed."""

from __future__ import annotations

import sys
from importlib import import_module

NAMES = (
    "start_up",
    "demo_text",
    "demo_linear",
    "read_text",
    "load_weights",
    "check_net",
    "draw_net",
    "draw_corpus",
    "fluent_demo",
    "run_net",
)


def main(names: list[str]) -> int:
    """Print the figures of the named benchmarks, or of all."""
    unknown = set(names) - set(NAMES)
    if unknown:
        print(f"no such benchmark: {', '.join(unknown)}; there are {', '.join(NAMES)}")
        return 2
    missed = False
    for name in names or NAMES:
        for figure in import_module(f"benchmarks.{name}").figures():
            print(figure, flush=True)
            missed |= not figure.fine
    return int(missed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
