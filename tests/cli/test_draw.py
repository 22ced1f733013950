"""``netspec draw``: what it writes and where, its options, and how it ends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from netspec.cli import draw as module
from netspec.cli.main import main

from tests.summary.short import conv, data, fc

SAMPLES = Path(__file__).parents[2] / "samples"
SMALL = data(2, 3) + fc("f", "x", 5) + "\n"


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Runs ``netspec draw`` in a folder of its own, without a display."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(module, "has_display", lambda: False)
    Path("small.prototxt").write_text(SMALL)
    return lambda *args, **options: CliRunner().invoke(
        main, ["draw", *(str(arg) for arg in args)], **options
    )


@pytest.mark.parametrize(
    ("name", "form", "head"),
    [
        ("net.svg", "svg", b"<?xml"), ("net.PNG", "png", b"\x89PNG"), ("net.dot", "dot", b"digraph"),
        ("net.gv", "dot", b"digraph"), ("net.html", "html", b"<!"),
    ],
)  # fmt: skip  # a table
def test_the_format_is_that_of_the_outputs_name(run, name, form, head):
    result = run("small.prototxt", "-o", name)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.startswith(f"wrote {name} ({form}, ")
    assert Path(name).read_bytes().startswith(head)


def test_a_format_is_named_against_the_outputs_name(run):
    assert run("small.prototxt", "-o", "net.png", "--format", "dot").exit_code == 0
    assert Path("net.png").read_bytes().startswith(b"digraph")


def test_standard_output_gets_svg_or_what_is_asked_for(run):
    assert run("small.prototxt", "-o", "-").stdout.startswith("<?xml")
    assert run("-", "-o", "-", "--format", "dot", input=SMALL).stdout.startswith("digraph")
    assert run("small.prototxt", "--format", "dot").stdout.startswith("digraph")


def test_without_an_output_it_says_where_the_picture_is(run):
    result = run("small.prototxt")
    path = Path(result.stderr.removeprefix("the picture is ").strip())
    assert (result.exit_code, path.name) == (0, "small.svg")
    assert path.read_bytes().startswith(b"<?xml")
    assert list(Path().iterdir()) == [Path("small.prototxt")]


def test_with_a_display_the_picture_is_opened(run, monkeypatch):
    opened = []
    monkeypatch.setattr(module, "has_display", lambda: True)
    monkeypatch.setattr(module.click, "launch", lambda path: opened.append(path) or 0)
    result = run("-", "--format", "html", input=SMALL)
    assert result.stderr == f"opened {opened[0]}\n"
    assert opened[0].endswith("net.html")
    monkeypatch.setattr(module.click, "launch", lambda path: 1)
    assert run("small.prototxt").stderr.startswith("the picture is ")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("-o", "net.jpg"), "'.jpg' is no form of pictures. Let it end with .svg, .png, .pdf"),
        (("-o", "net"), "'net' names no form"),
        (("--format", "jpg"), "'jpg' is not one of"),
        (("--phase", "deploy"), "'deploy' is not one of"),
        (("--direction", "up"), "'up' is not one of"),
        (("--theme", "blue"), "'blue' is not one of"),
        (("--limit", "0"), "0.0 is not in the range"),
        (("--depth", "-1"), "-1 is not in the range"),
        (("--input", "x"), "names no blob"),
    ],
)
def test_wrong_usage_ends_with_2(run, arguments, said):
    result = run("small.prototxt", *arguments)
    assert result.exit_code == 2
    assert said in result.stderr
    assert run(*arguments).exit_code == 2  # without a file


def test_unfold_takes_names_or_none(run):
    demo = SAMPLES / "lstm_demo.prototxt"
    folded, everything = (run(demo, *more, "-o", "-").stdout for more in ((), ("--unfold",)))
    assert ("\u00d7 3" in folded, "\u00d7 3" in everything) == (True, False)
    assert run("--unfold", demo, "-o", "-").stdout == everything  # the file is no name of a step
    assert run("--unfold", "-", "-o", "-", input=demo.read_text()).stdout == everything
    assert "\u00d7 2" in run(demo, "--unfold", "t2", "-o", "-").stdout
    wrong = run(demo, "--unfold", "t7", "-o", "never.svg")
    assert (wrong.exit_code, Path("never.svg").exists()) == (1, False)
    assert "there is no step, run or group 't7' to unfold [NS104]" in wrong.stderr
    assert "There are r0, t0, t1, t2." in wrong.stderr


@pytest.mark.parametrize(
    ("arguments", "there", "absent"),
    [
        ((), ">TRAIN<", None),
        (("--phase", "both"), ">TEST<", None),
        (("--phase", "train"), "phase TRAIN, 9 layers", "accuracy"),
        (("--phase", "TEST"), "phase TEST, 10 layers", ">TRAIN<"),
        (("--input", "data=7x1x28x28"), "7x20x24x24", "64x20"),
        (("--theme", "dark"), "#14181d", "#ffffff"),
        (("--level", 2, "--stage", "x"), "conv1", None),
        (("--direction", "lr"), "rankdir=LR", "rankdir=TB"),
        (("--blobs",), "id=b0", None),
        (("--depth", 0), "id=n0", "id=b0"),
    ],
)
def test_options_reach_the_picture(run, arguments, there, absent):
    form = (
        ("--format", "dot")
        if arguments and arguments[0] in ("--direction", "--blobs", "--depth")
        else ()
    )
    picture = run(SAMPLES / "lenet.prototxt", *arguments, "-o", "-", *form).stdout
    assert there in picture
    assert absent is None or absent not in picture


def test_edges_have_no_shapes_when_none_are_wanted(run):
    labels = [
        run(SAMPLES / "lenet.prototxt", *more, "--format", "dot").stdout.count(
            "&#160;&#160;64|100x"
        )
        for more in ((), ("--no-shapes",))
    ]
    assert labels == [4, 0]


def test_a_template_gets_its_variables(run):
    Path("net.prototxt.j2").write_text(SMALL.replace("num_output: 5", "num_output: {{ n }}"))
    assert "InnerProduct 7" in run("net.prototxt.j2", "-D", "n=7", "-o", "-").stdout
    assert "the picture is" in run("net.prototxt.j2", "-D", "n=7").stderr


def test_a_net_that_caffe_refuses_is_drawn_with_what_is_wrong_in_red(run):
    Path("bad.prototxt").write_text(data(1, 3, 4, 4) + "\n" + conv("c", "x", 2, "kernel_size: 9"))
    result = run("bad.prototxt", "-o", "bad.svg", "--phase", "both")
    assert result.exit_code == 1
    assert result.stderr.count("[NS609]") == 1  # once for both phases
    assert "wrote bad.svg" in result.stderr
    svg = Path("bad.svg").read_text("utf-8")
    assert 'fill="#c62828"' in svg
    assert ">error: bottom 0 &#39;x&#39; (1x3x4x4): a" in svg


def test_a_text_with_faults_gives_no_picture(run):
    Path("bad.prototxt").write_text('layer { nme: "x" }\n')
    result = run("bad.prototxt", "-o", "bad.svg")
    assert (result.exit_code, Path("bad.svg").exists()) == (1, False)
    assert "Did you mean name?" in result.stderr


def test_a_file_that_cannot_be_written_ends_with_1(run):
    result = run("small.prototxt", "-o", "nowhere/net.svg")
    assert result.exit_code == 1
    assert "[NS203]" in result.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="the fake program is a shell script")
def test_a_program_that_hangs_ends_with_advice(run, monkeypatch):
    Path("bin").mkdir()
    Path("bin/dot").write_text("#!/bin/sh\nsleep 60\n")
    Path("bin/dot").chmod(0o755)
    monkeypatch.setenv("PATH", f"{Path('bin').resolve()}{os.pathsep}{os.environ['PATH']}")
    result = run("small.prototxt", "-o", "net.svg", "--limit", "0.3")
    assert (result.exit_code, Path("net.svg").exists()) == (1, False)
    assert "dot took longer than 0.3 seconds, and was stopped [NS702]" in result.stderr
    assert "--depth 1" in result.stderr


def test_what_a_net_is_called_is_no_part_of_a_path(run):
    Path("a b;c&.prototxt").write_text(SMALL)
    path = Path(run("a b;c&.prototxt").stderr.removeprefix("the picture is ").strip())
    assert path.name == "a_b_c_.svg"


def test_help_imports_nothing_that_draws():
    code = (
        "import sys\nfrom netspec.cli.draw import draw\n"
        "assert not {'graphviz', 'netspec.drawing', 'google.protobuf'} & set(sys.modules)\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")
