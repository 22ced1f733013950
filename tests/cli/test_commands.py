"""demo, layers, solver, completion and the group: what they print, and how they end."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from google.protobuf import text_format
from netspec.cli.main import COMMANDS, main

from netspec import schema
from netspec.errors import NoRendererError
from netspec.schema.catalogue import LAYERS


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return lambda *words: CliRunner().invoke(main, list(words))


def test_help_lists_every_command_and_each_has_its_own(run):
    listing = run("--help").output
    for name, (_, text) in COMMANDS.items():
        assert re.search(rf"^  {name}\s+{re.escape(text[:20])}", listing, re.MULTILINE)
        result = run(name, "--help")
        assert result.exit_code == 0
        assert result.output.startswith(f"Usage: main {name} ")
        assert "\\b" not in result.output


def test_version_names_both_versions(run):
    assert re.fullmatch(r"netspec \d+\.\d+\.\d+ \(protobuf \d+.*\)\n", run("--version").output)


@pytest.mark.parametrize("words", [["dmo"], ["--nope"], ["demo", "--nope"], ["demo", "-T", "x"]])
def test_wrong_usage_ends_with_2(run, words):
    result = run(*words)
    assert result.exit_code == 2
    assert "Traceback" not in result.output


def test_a_misspelt_command_names_the_nearest(run):
    assert "Did you mean demo?" in run("dmo").output
    assert "lists the commands" in run("xyz").output


def test_demo_writes_the_unrolled_lstm_and_says_what_it_holds(run, tmp_path):
    result = run("demo")
    assert result.exit_code == 0
    sample = Path(__file__).parents[2] / "samples" / "lstm_demo.prototxt"
    written = (tmp_path / "lstm_demo.prototxt").read_text()
    assert written == sample.read_text()
    lines = [line.split() for line in result.output.splitlines()]
    assert "unrolled over 3 time steps." in result.output
    assert ["X", "DummyData", "3x10x128x10x10", "-", "-", "1.5", "MB"] in lines
    assert ["concat_h", "Concat", "3x10x500", "-", "-", "60.0", "kB"] in lines
    assert "t0/ ... t2/ x 3" in result.output
    assert ["layers", "44,", "in", "phase", "TEST"] in lines
    assert "Caffe would build it: nothing is wrong." in result.output
    assert ["It", "is", "in", "lstm_demo.prototxt", "(8.0", "kB)."] in lines
    assert "t0/lstm/" in (tmp_path / "lstm_demo.svg").read_text("utf-8")
    assert (tmp_path / "lstm_demo.html").read_text("utf-8").startswith("<!doctype html>")


def test_demo_writes_the_net_where_nothing_can_draw(run, tmp_path, monkeypatch):
    def none(form):
        raise NoRendererError("there is no program that draws")

    monkeypatch.setattr("netspec.drawing.render.renderers", none)
    result = run("demo")
    assert result.exit_code == 0
    assert "There is no picture: there is no program that draws" in result.output
    assert [path.name for path in tmp_path.iterdir()] == ["lstm_demo.prototxt"]


def test_demo_draws_nothing_if_it_is_told_so(run, tmp_path):
    assert run("demo", "--no-draw", "-o", "x.prototxt").exit_code == 0
    assert [path.name for path in tmp_path.iterdir()] == ["x.prototxt"]


def test_demo_is_what_caffes_own_python_prints(run, tmp_path, shared):
    run("demo")
    assert (tmp_path / "lstm_demo.prototxt").read_bytes() == (
        shared / "oracle" / "lstm_demo.prototxt"
    ).read_bytes()


def test_demo_takes_sizes_and_standard_output(run, tmp_path):
    result = run("demo", "-T", "1", "-B", "2", "-n", "4", "-o", "-")
    net = text_format.Parse(result.stdout, schema.NetParameter())
    assert len(net.layer) == 18
    assert "1 time step." in result.stderr
    assert ["layers", "18,", "in", "phase", "TEST"] in map(str.split, result.stderr.splitlines())
    assert not list(tmp_path.iterdir())
    assert run("demo", "-T", "0").exit_code == 2


def test_demo_says_if_caffe_would_refuse_the_net(run):
    result = run("demo", "-T", "1", "-B", "1", "-n", "50000")
    assert result.exit_code == 0
    assert "Caffe would refuse it:\nerror: layer 't0/lstm/Mx'" in result.stderr


def test_an_output_that_cannot_be_written_ends_with_1_and_says_why(run):
    result = run("demo", "-o", "none/x.prototxt")
    assert result.exit_code == 1
    assert "NS203" in result.output
    assert "does not exist: make it first" in result.output
    assert "Traceback" not in result.output


def test_layers_lists_the_catalogue(run):
    listing = run("layers").output
    for name in LAYERS:
        assert name in listing
    assert "Permute" not in run("layers", "--bvlc").output
    only = json.loads(run("layers", "--family", "loss", "--json").output)
    assert {each["family"] for each in only} == {"loss"}
    assert run("layers", "--family", "los").exit_code == 2


def test_layers_says_what_a_type_takes(run):
    text = run("layers", "Convolution").output
    for field in schema.message_descriptor("ConvolutionParameter").fields_by_name:
        assert f"  {field}: " in text
    for words in (
        "convolution_param { ConvolutionParameter }",
        "list of uint32",
        "DEFAULT | CAFFE | CUDNN",
        "default true",
    ):
        assert words in text
    facts = json.loads(run("layers", "Data", "--json").output)
    assert list(facts["fields"]) == ["DataParameter", "TransformationParameter"]
    assert facts["name"] == "Data"


def test_layers_goes_by_case_first_and_then_without(run):
    assert "recurrent_param {" in run("layers", "LSTM").output
    assert "lstm_param {" in run("layers", "Lstm").output
    assert "pooling_param {" in run("layers", "pooling").output


@pytest.mark.parametrize("name", ["FillerParameter", "SolverParameter", "LayerParameter"])
def test_layers_shows_messages_too(run, name):
    text = run("layers", name).output
    for field in schema.message_descriptor(name).fields_by_name:
        assert f"  {field}: " in text


def test_layers_hides_vendor_fields_when_asked(run):
    assert "ceil_mode" in run("layers", "Pooling").output
    assert "ceil_mode" not in run("layers", "Pooling", "--bvlc").output


def test_every_type_can_be_shown(run):
    for name in LAYERS:
        result = run("layers", name)
        assert result.exit_code == 0, name
        assert result.output.startswith(name)


def test_an_unknown_type_ends_with_1_and_names_the_nearest(run):
    result = run("layers", "Convolutoin")
    assert result.exit_code == 1
    assert "Did you mean Convolution?" in result.output


def test_solver_prints_every_field_that_is_given(run):
    words = ["--net", "n.prototxt", "--test-iter", "10", "--test-iter", "20", "--base-lr", "0.1"]
    words += ["--lr-policy", "fixed", "--solver-mode", "CPU", "--debug-info", "true"]
    for options in ([], ["--comments"], ["--plain"]):
        result = run("solver", *words, *options)
        message = text_format.Parse(result.stdout, schema.SolverParameter())
        assert list(message.test_iter) == [10, 20]
        assert (message.lr_policy, message.solver_mode, message.debug_info) == ("fixed", 0, True)
    assert "# " not in run("solver", *words, "--plain").stdout
    longest = max(run("solver", *words, "--comments").stdout.splitlines(), key=len)
    assert len(longest) <= 88


def test_solver_has_an_option_for_every_field_that_is_no_message(run):
    text = run("solver", "--help").output
    for field in schema.message_descriptor("SolverParameter").fields:
        if not field.message_type:
            assert f"--{field.name.replace('_', '-')} " in text


def test_solver_refuses_a_word_that_caffe_does_not_know(run, tmp_path):
    result = run("solver", "--lr-policy", "stp", "-o", "s.prototxt")
    assert result.exit_code == 1
    assert result.output.startswith("error: solver: lr_policy: 'stp'")
    assert "Did you mean step?" in result.output
    assert not list(tmp_path.iterdir())
    assert run("solver", "--base-lr", "x").exit_code == 2


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script_for_the_shell(run, shell):
    assert "_NETSPEC_COMPLETE" in run("completion", shell).output


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
@pytest.mark.parametrize("words", [["--help"], ["--version"], ["demo", "-o", "-"], ["layers"]])
def test_a_full_output_is_an_error_without_a_traceback(words):
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "netspec", *words],
            stdout=full, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip  # one line an idea
    assert ended.returncode == 1
    assert "No space left" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.skipif(not Path("/bin/bash").exists(), reason="pipefail is bash's")
def test_a_reader_that_stops_early_is_no_error():
    ended = subprocess.run(
        f"set -o pipefail; {sys.executable} -m netspec layers | head -1",
        shell=True, executable="/bin/bash", capture_output=True, text=True, check=False,
    )  # fmt: skip  # one line an idea
    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.skipif(not Path("/bin/bash").exists(), reason="PIPESTATUS is bash's")
@pytest.mark.parametrize("redirection", ["", "2>&1"])
@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("check bad.prototxt", 1),
        ("check gone.prototxt", 1),
        ("check good.prototxt", 0),
        ("lint bad.prototxt", 1),
        ("fmt --diff --check bad.prototxt good.prototxt", 1),
        ("fmt --diff bad.prototxt gone.prototxt", 1),
        ("upgrade --check --verbose old.prototxt", 1),
        ("summary bad.prototxt", 1),
        ("summary good.prototxt", 0),
    ],
)
def test_a_reader_that_stops_early_does_not_change_the_verdict(tmp_path, words, code, redirection):
    layer = 'layer { name: "r" type: "ReLU" bottom: "%s" top: "y" }'
    (tmp_path / "bad.prototxt").write_text(layer % "x")
    good = 'layer { name: "d" type: "Parameter" top: "d" parameter_param { shape { dim: 1 } } }'
    (tmp_path / "good.prototxt").write_text(good)
    (tmp_path / "old.prototxt").write_text('layers { name: "r" type: RELU bottom: "x" top: "y" }')
    ended = subprocess.run(
        f"{sys.executable} -m netspec {words} {redirection} | true; exit ${{PIPESTATUS[0]}}",
        shell=True, executable="/bin/bash", capture_output=True, text=True, check=False,
        cwd=tmp_path,
    )  # fmt: skip  # one line an idea
    assert ended.returncode == code
    assert "Broken pipe" not in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.skipif(not Path("/bin/bash").exists(), reason="closing a stream is bash's")
@pytest.mark.parametrize("redirection", ["<&-", ">&-"])
def test_a_closed_stream_is_an_error_without_a_traceback(redirection):
    ended = subprocess.run(
        f"{sys.executable} -m netspec render - {redirection}",
        shell=True, input="name: 'x'", capture_output=True, text=True, check=False,
    )  # fmt: skip  # one line an idea
    assert ended.returncode == 1
    assert "closed" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_fault_of_the_program_itself_is_said_to_be_one(run, monkeypatch):
    monkeypatch.setattr("netspec.cli.layers._list_types", lambda *_: 1 / 0)
    result = run("layers")
    assert result.exit_code == 1
    assert "netspec itself failed: ZeroDivisionError" in result.output
    monkeypatch.setenv("NETSPEC_TRACEBACK", "1")
    assert isinstance(run("layers").exception, ZeroDivisionError)


def test_layers_knows_the_fields_names_too(run):
    assert run("layers", "convolution_param").output.startswith("ConvolutionParameter")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("netspec la", "layers"),
        ("netspec layers Conv", "Convolution"),
        ("netspec build sm", "file,sm"),
        ("netspec layers --family vi", "vision"),
    ],
)
def test_commands_and_layer_types_are_completed(words, found):
    environment = {
        **os.environ,
        "_NETSPEC_COMPLETE": "bash_complete",
        "COMP_WORDS": words,
        "COMP_CWORD": str(words.count(" ")),
    }
    command = Path(sys.executable).with_name("netspec")
    if not command.exists():
        pytest.skip("the command is not installed beside this Python")
    printed = subprocess.run(
        [command], env=environment, capture_output=True, text=True, check=False
    )
    assert found in printed.stdout
