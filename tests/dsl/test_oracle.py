"""Scripts for pycaffe give what pycaffe printed, to the byte."""

from __future__ import annotations

import contextlib
import io
import runpy
from pathlib import Path

import pytest

import netspec
from netspec import compat
from netspec.text import printer

SHARED = Path(__file__).parents[3] / "shared"
PROGRAMS = sorted((SHARED / "oracle" / "dsl").glob("*.py"))


@pytest.mark.skipif(not PROGRAMS, reason="pycaffe's programs are not beside this checkout")
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
def test_a_program_prints_what_pycaffe_prints(program):
    printed = io.StringIO()

    def show(*values):
        # Runtimes print messages differently: dumps gives pycaffe's text on each.
        is_message = [hasattr(value, "DESCRIPTOR") for value in values]
        texts = [netspec.dumps(v) if m else str(v) for v, m in zip(values, is_message, strict=True)]
        print(*texts, file=printed)

    with compat.installed():
        if printer._runtime_agrees():
            with contextlib.redirect_stdout(printed):
                runpy.run_path(str(program))
        else:
            runpy.run_path(str(program), init_globals={"print": show})
    assert printed.getvalue() == program.with_suffix(".out").read_text()
