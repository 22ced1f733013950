"""The programs that draw: which is taken, what they are given, and that none outlives its limit."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from netspec.drawing import renderers
from netspec.drawing.render import rendered
from netspec.errors import NoRendererError, RenderError

DOT = "digraph net { n0 }"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="fake programs are shell scripts")


@pytest.fixture
def programs(tmp_path, monkeypatch):
    """Makes fake programs, and lets no others be found."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/usr/bin{os.pathsep}/bin")
    monkeypatch.setattr(renderers.sys, "executable", str(tmp_path / "elsewhere" / "python"))
    monkeypatch.setattr(renderers.sysconfig, "get_path", lambda name: str(tmp_path / "scripts"))
    found = renderers.shutil.which

    def only_fakes(name, path=None):
        place = found(name, path=path or str(folder))
        return place if place and str(tmp_path) in place else None

    monkeypatch.setattr(renderers.shutil, "which", only_fakes)

    def make(name, body, where="bin"):
        path = tmp_path / where / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"#!/bin/sh\n{body}\n")
        path.chmod(0o755)
        return path

    return make


def test_dot_is_taken_first(programs):
    programs("dot", 'echo "dot $*"; cat')
    programs("graphviz-pure", "echo pure")
    assert rendered(DOT, "svg") == f"dot -Tsvg\n{DOT}".encode()


@pytest.mark.parametrize("where", ["elsewhere", "scripts", "bin"])
def test_graphviz_pure_is_found_beside_python_in_its_scripts_and_on_the_path(programs, where):
    programs("graphviz-pure", 'echo "pure $*"; cat >/dev/null', where)
    assert rendered(DOT, "png") == b"pure -Tpng -Gdpi=144\n"


def test_a_large_png_has_fewer_dots_an_inch(programs):
    programs("dot", 'echo "$*"; cat >/dev/null')
    assert rendered(" " * 60_000, "png") == b"-Tpng -Gdpi=96\n"
    assert rendered(" " * 300_000, "png") == b"-Tpng -Gdpi=72\n"


def test_without_any_program_the_message_says_how_to_get_one(programs):
    with pytest.raises(
        NoRendererError, match="neither dot of Graphviz, nor graphviz-pure"
    ) as caught:
        rendered(DOT, "svg")
    assert "pip install graphviz-pure" in caught.value.hint
    assert caught.value.code == "NS701"


def test_a_pdf_needs_dot(programs):
    programs("graphviz-pure", "echo pdf")
    with pytest.raises(NoRendererError, match="a pdf needs dot of Graphviz") as caught:
        rendered(DOT, "pdf")
    assert "apt install graphviz" in caught.value.hint
    programs("dot", 'echo "$*"; cat >/dev/null')
    assert rendered(DOT, "pdf") == b"-Tpdf\n"


def test_a_program_that_hangs_is_stopped_with_all_that_it_started(programs, tmp_path):
    pids = tmp_path / "pids"
    programs("dot", f"sleep 300 &\necho $! $$ > {pids}\nsleep 300")
    programs("graphviz-pure", "echo too late")
    start = time.monotonic()
    with pytest.raises(RenderError, match=r"dot took longer than 0\.5 seconds, and was stopped"):
        rendered(DOT, "svg", 0.5)
    assert time.monotonic() - start < 5
    for pid in pids.read_text().split():
        assert gone(int(pid)), pid


def gone(pid):
    """Whether a process ends, or has ended; one that nobody waits for still has its number."""
    for _ in range(50):
        try:
            if Path(f"/proc/{pid}/stat").read_text().split(") ")[1][0] == "Z":
                return True
            os.kill(pid, 0)
        except (OSError, IndexError):
            return True
        time.sleep(0.05)
    return False


def test_a_program_that_reads_nothing_is_stopped_too(programs):
    programs("dot", "sleep 300")
    with pytest.raises(RenderError, match="took longer"):
        rendered(" " * 1_000_000, "svg", 0.5)


def test_what_is_left_of_the_limit_is_for_the_next_program(programs):
    programs("dot", "cat >/dev/null; exit 1")
    programs("graphviz-pure", "sleep 300")
    with pytest.raises(RenderError, match=r"dot failed with exit code 1"):
        rendered(DOT, "svg", 0.5)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (
            "echo 'Format: \"svg\" not recognized.' >&2; exit 1",
            'exit code 1: Format: "svg" not rec',
        ),
        ("cat >/dev/null", "dot failed and wrote nothing"),
        ("exit 3", "dot failed with exit code 3"),
        ("echo half a picture; kill -11 $$", "dot failed with exit code -11"),
    ],
)
def test_a_program_that_fails_says_why(programs, body, said):
    programs("dot", body)
    with pytest.raises(RenderError) as caught:
        rendered(DOT, "svg")
    assert said in str(caught.value)
    assert caught.value.code == "NS702"


def test_another_program_draws_what_the_first_one_cannot(programs):
    programs("dot", "exit 1")
    programs("graphviz-pure", "cat")
    assert rendered(DOT, "svg") == DOT.encode()


def test_a_program_that_cannot_be_run_is_told(programs):
    programs("dot", "").write_bytes(b"\x7fELF, but no program")
    with pytest.raises(RenderError, match="dot cannot be run"):
        rendered(DOT, "svg")


def test_warnings_of_a_picture_that_was_drawn_are_not_heard(programs, capfd):
    programs("dot", 'echo "Warning: no hard-coded metrics" >&2; cat')
    assert rendered(DOT, "svg") == DOT.encode()
    assert capfd.readouterr() == ("", "")
