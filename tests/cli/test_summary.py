"""``netspec summary``: what it prints and where, its options, and how it ends."""

from __future__ import annotations

import csv
import json
import os
import select
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from netspec.cli.summary import summary

from tests.summary.short import data, fc, layer

SAMPLES = Path(__file__).parents[2] / "samples"
SMALL = data(2, 3) + fc("f", "x", 5) + "\n"


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Runs ``netspec summary`` in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    Path("small.prototxt").write_text(SMALL)
    return lambda *args, **options: CliRunner().invoke(
        summary, [str(arg) for arg in args], **options
    )


def test_the_table_goes_to_standard_output(run):
    result = run(SAMPLES / "alexnet_deploy.prototxt")
    assert (result.exit_code, result.stderr) == (0, "")
    lines = result.stdout.splitlines()
    assert lines[0].split() == ["name", "type", "top", "params", "macs", "memory"]
    assert "parameters            60,965,224 (243.9 MB)" in lines
    assert max(map(len, lines)) <= 80
    assert lines == [line.rstrip() for line in lines]


def test_columns_of_the_terminal_count(run, monkeypatch):
    narrow = run(SAMPLES / "googlenet_deploy.prototxt").stdout
    monkeypatch.setenv("COLUMNS", "120")
    wide = run(SAMPLES / "googlenet_deploy.prototxt").stdout
    assert "inception_3a/relu_3x3_reduce" in wide
    assert "inception_3a/relu_3x3_reduce" not in narrow


def test_standard_input_is_read(run):
    assert "parameters            20 (80 bytes)" in run("-", input=SMALL).stdout


def test_forms(run):
    assert json.loads(run("small.prototxt", "--format", "json").stdout)["totals"]["params"] == 20
    rows = list(csv.DictReader(run("small.prototxt", "--format", "csv").stdout.splitlines()))
    assert rows[1]["params"] == "20"
    assert run("small.prototxt", "--format", "markdown").stdout.startswith("| name |")
    assert run("small.prototxt", "--format", "html").exit_code == 2


def test_columns_are_chosen_by_name(run):
    result = run("small.prototxt", "--columns", "name, stride,params")
    assert result.stdout.splitlines()[0].split() == ["name", "stride", "params"]
    last = run("small.prototxt", "--columns", "params,type").stdout.splitlines()
    assert last[1] == "     -  Input"  # without blanks at its end
    wrong = run("small.prototxt", "--columns", "name,prams")
    assert wrong.exit_code == 2
    assert "Did you mean params?" in wrong.stderr
    assert run("small.prototxt", "--columns", "").exit_code == 2


def test_the_help_names_every_column(run):
    from netspec.summary.columns import COLUMNS, DEFAULT

    text = " ".join(run("--help").stdout.split())
    assert f"{', '.join(COLUMNS)}. Default: {','.join(DEFAULT)}." in text


def test_depth_and_unfold(run):
    lstm, inception = SAMPLES / "lstm_demo.prototxt", SAMPLES / "googlenet_deploy.prototxt"
    assert "t0/ ... t2/ x 3" in run(lstm).stdout
    assert "t2/lstm/h" in run(lstm, "--unfold").stdout
    assert "\nt2/ " in run(lstm, "--unfold", "--depth", 1).stdout
    assert "\ninception_5b/ " in run(inception, "--depth", 1).stdout
    assert run(inception, "--depth", -1).exit_code == 2


def test_state_and_shapes(run):
    lenet = SAMPLES / "lenet.prototxt"
    test, train = run(lenet), run(lenet, "--phase", "train")
    assert "accuracy" in test.stdout
    assert "accuracy" not in train.stdout
    given = run(lenet, "--input", "data=64x1x28x28", "--input", "label=64")
    assert "431,080" in given.stdout
    assert (given.exit_code, given.stderr) == (0, "")
    assert "level 3, stage 'deploy'" in run(lenet, "--level", 3, "--stage", "deploy").stdout


def test_what_must_be_given_is_said(run):
    result = run(SAMPLES / "lenet.prototxt")
    assert result.exit_code == 0
    assert result.stderr == (
        "? comes from the shape of blob 'data': give it with --input BLOB=SHAPE\n"
    )


@pytest.mark.parametrize(
    ("given", "said"), [("data", "names no blob"), ("=1x2", "names no blob"), ("x=1y2", "no shape")]
)
def test_a_shape_that_is_none_is_wrong_usage(run, given, said):
    result = run("small.prototxt", "--input", given)
    assert result.exit_code == 2
    assert said in result.stderr


def test_a_template_gets_its_variables(run):
    Path("net.prototxt.j2").write_text(SMALL.replace("num_output: 5", "num_output: {{ n }}"))
    assert "28 (112 bytes)" in run("net.prototxt.j2", "-D", "n=7").stdout


def test_a_net_that_caffe_refuses_ends_with_1_and_its_table(run):
    Path("bad.prototxt").write_text(SMALL + fc("g", "nowhere", 2) + "\n")
    result = run("bad.prototxt")
    assert result.exit_code == 1
    assert "parameters            at least 20 (80 bytes)" in result.stdout
    assert "error: layer 'g' reads blob 'nowhere'" in result.stderr
    assert "bad.prototxt:2:" in result.stderr
    as_json = run("bad.prototxt", "--format", "json")
    assert json.loads(as_json.stdout)["ok"] is False
    assert as_json.exit_code == 1


def test_a_file_that_is_no_net_ends_with_its_faults(run):
    Path("bad.prototxt").write_text('layer { nme: "x" }\n')
    ran = subprocess.run(
        [sys.executable, "-c", MAIN, "bad.prototxt"], capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "Did you mean name?" in ran.stderr


MAIN = """
import sys
from netspec.cli import main
main.COMMANDS["summary"] = ("summary", "")
sys.argv[1:1] = ["summary"]
main.main()
"""


def test_names_that_the_encoding_lacks_are_printed_as_utf8(run):
    Path("net.prototxt").write_text(
        data(2, 3) + layer("\u5c64", "ReLU", ["x"], ["y"]) + "\n", "utf-8"
    )
    ran = subprocess.run(
        [sys.executable, "-c", MAIN, "net.prototxt"],
        env={**os.environ, "PYTHONIOENCODING": "ascii"}, capture_output=True, check=False,
    )  # fmt: skip  # one line an idea
    assert ran.returncode == 0
    assert "\u5c64" in ran.stdout.decode("utf-8")


def on_terminal(*arguments, **environment):
    """What a terminal of 70 columns gets."""
    import pty  # not on Windows

    inherited = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    leader, follower = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-c", MAIN, *arguments], stdout=follower, stderr=subprocess.DEVNULL,
        env={**inherited, "COLUMNS": "70", "TERM": "xterm", **environment},
    )  # fmt: skip  # one line an idea
    os.close(follower)
    found = b""
    while select.select([leader], [], [], 60)[0]:
        try:
            part = os.read(leader, 65536)
        except OSError:
            break
        if not part:
            break
        found += part
    assert child.wait(60) == 0
    os.close(leader)
    return found.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such terminals")
def test_a_terminal_gets_colours_unless_it_wants_none(run):
    coloured = on_terminal("small.prototxt")
    assert "\x1b[" in coloured
    dumb = on_terminal("small.prototxt", TERM="dumb")
    assert "\x1b[" not in dumb
    plain = [line.rstrip() for line in dumb.splitlines()]
    assert plain == run("small.prototxt").stdout.splitlines()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such terminals")
def test_a_terminal_of_another_encoding_gets_utf8_all_the_same(run):
    Path("net.prototxt").write_text(
        data(2, 3) + layer("\u5c64", "ReLU", ["x"], ["y"]) + "\n", "utf-8"
    )
    assert "\u5c64" in on_terminal("net.prototxt", PYTHONIOENCODING="latin-1")
