"""``netspec --help`` against the bare imports of what it is built on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.measure import Figure, best_in_turn

if TYPE_CHECKING:
    from collections.abc import Iterator

LIMIT = 2.5


def figures() -> Iterator[Figure]:
    """The installed command, over ``python -c "import google.protobuf, jinja2, click"``."""
    command = Path(sys.executable).with_name("netspec")
    ours, imports = best_in_turn(
        lambda: subprocess.check_output([command, "--help"]),
        lambda: subprocess.check_output(
            [sys.executable, "-c", "import google.protobuf, jinja2, click"]
        ),
        rounds=9,
    )
    yield Figure("netspec --help / imports", ours, imports, LIMIT)
