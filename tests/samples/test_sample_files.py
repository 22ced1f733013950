"""Each sample writes exactly the prototxt that is checked in beside it.

After an intended change, ``NETSPEC_UPDATE=1 pytest tests/samples`` writes the samples' files
anew; look at their difference before you commit it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "samples"
SCRIPTS = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != "__init__")


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_sample_writes_what_is_checked_in(script, run_sample):
    written = run_sample(script)
    if os.environ.get("NETSPEC_UPDATE") == "1":
        for name, text in written.items():
            (FOLDER / name).write_text(text, "utf-8")
    checked_in = {name: (FOLDER / name).read_text("utf-8") for name in written}
    assert written == checked_in


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_sample_says_which_files_it_writes(script, run_sample):
    docstring = (FOLDER / f"{script}.py").read_text("utf-8").split('"""')[1]
    assert all(f"``{name}``" in docstring for name in run_sample(script))


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_samples_files_begin_with_its_name(script, run_sample):
    names = run_sample(script)
    assert names
    assert all(name.startswith(script) and name.endswith(".prototxt") for name in names)


def test_every_prototxt_among_the_samples_has_its_script():
    nets = [path.stem for path in FOLDER.glob("*.prototxt")]
    assert nets
    assert [net for net in nets if not net.startswith(tuple(SCRIPTS))] == []


def test_the_demo_writes_to_the_path_it_is_given(run_sample):
    written = run_sample("lstm_demo", "elsewhere.prototxt")
    assert written == {"elsewhere.prototxt": (FOLDER / "lstm_demo.prototxt").read_text("utf-8")}


def test_a_sample_runs_as_a_script_in_a_fresh_interpreter(tmp_path):
    subprocess.run([sys.executable, str(FOLDER / "lenet.py")], cwd=tmp_path, check=True)
    assert (tmp_path / "lenet.prototxt").read_bytes() == (FOLDER / "lenet.prototxt").read_bytes()
