"""``netspec check``: verdicts, forms and exit codes."""

from __future__ import annotations

import json
from importlib import import_module

import pytest
from click.testing import CliRunner
from netspec.cli.main import main

from netspec import schema

check_command = import_module("netspec.cli.check")
GOOD = (
    'layer { name: "data" type: "Input" top: "data" input_param { shape { dim: [1, 3, 8, 8] } } }\n'
)
CONV = 'layer { name: "c" type: "Convolution" bottom: "data" top: "c" convolution_param { num_output: 2 kernel_size: %d } }\n'


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.prototxt").write_text(GOOD + CONV % 3)
    (tmp_path / "bad.prototxt").write_text(GOOD + CONV % 12)
    (tmp_path / "train.prototxt").write_text(
        GOOD + CONV.replace("layer {", "layer { include { phase: TRAIN }") % 12
    )
    (tmp_path / "odd.prototxt").write_text(
        GOOD + 'layer { name: "m" type: "Mine" bottom: "data" top: "m" }\n'
    )
    return lambda *arguments, **options: CliRunner().invoke(main, ["check", *arguments], **options)


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["good.prototxt"], 0, "nothing wrong in 1 file"),
        (["bad.prototxt"], 1, "1 error in 1 file"),
        (["odd.prototxt"], 0, "1 warning in 1 file"),
        (["odd.prototxt", "--target", "bvlc"], 1, "1 error in 1 file"),
        (["."], 1, "1 error, 1 warning in 4 files"),
        ([".", "--jobs", "2"], 1, "1 error, 1 warning in 4 files"),
        (["train.prototxt"], 0, "nothing wrong in 1 file"),
        (["train.prototxt", "--phase", "train"], 1, "1 error in 1 file"),
        (["train.prototxt", "--all-phases"], 1, "1 error in 1 file"),
        (["bad.prototxt", "--all-phases"], 1, "1 error in 1 file"),
        (["bad.prototxt", "--input", "data=1x3x12x12"], 0, "nothing wrong in 1 file"),
        (["bad.prototxt", "--input", "data=1x3x?x?"], 0, "nothing wrong in 1 file"),
        (["gone.prototxt", "good.prototxt"], 1, "1 error in 2 files"),
    ],
)
def test_the_exit_code_and_the_last_line_tell_the_verdict(run, arguments, code, told):
    result = run(*arguments)
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (code, told), result.output


def test_a_fault_is_shown_with_its_line_and_caret(run):
    lines = run("bad.prototxt").stdout.splitlines()
    assert lines[0].startswith("bad.prototxt:2:97: error: layer 'c' (Convolution): ")
    assert lines[0].endswith("[NS609]")
    assert lines[2].strip(" |").startswith("^")


def test_standard_input_is_checked_too(run):
    assert run("-", input=GOOD + CONV % 12).stdout.startswith("<stdin>:2:97: error: ")


def test_the_json_of_one_net_is_the_report_and_of_several_a_list(run):
    one = json.loads(run("good.prototxt", "--format", "json").stdout)
    assert (one["ok"], one["file"], one["layers"][1]["top_shapes"]) == (
        True,
        "good.prototxt",
        [[1, 2, 6, 6]],
    )
    both = json.loads(run("good.prototxt", "--format", "json", "--all-phases").stdout)
    assert [each["phase"] for each in both] == ["TRAIN", "TEST"]


def test_the_forms_for_programs_are_theirs(run):
    sarif = json.loads(run("bad.prototxt", "--format", "sarif").stdout)
    assert sarif["runs"][0]["results"][0]["ruleId"] == "NS609"
    assert run("bad.prototxt", "--format", "github").stdout.startswith(
        "::error file=bad.prototxt,line=2,"
    )


def test_weights_are_held_against_the_net(run, tmp_path):
    net = schema.NetParameter(
        layer=[
            dict(name="c", blobs=[dict(shape=dict(dim=[2, 3, 5, 5])), dict(shape=dict(dim=[2]))])
        ]
    )
    (tmp_path / "w.caffemodel").write_bytes(net.SerializeToString())
    result = run("good.prototxt", "--weights", "w.caffemodel")
    assert result.exit_code == 1
    assert (
        "blob 0 of layer 'c' has the shape 2x3x3x3, and in w.caffemodel 2x3x5x5 [NS631]"
        in result.stdout
    )


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "Missing argument"),
        (["good.prototxt", "--phase", "x"], "--phase"),
        (["good.prototxt", "--input", "data"], "names no blob"),
        (["good.prototxt", "--input", "data=3xx"], "no shape of blob 'data'"),
        (["good.prototxt", "--jobs", "0"], "--jobs"),
    ],
)
def test_wrong_usage_ends_with_2(run, arguments, told):
    result = run(*arguments)
    assert (result.exit_code, told in result.stderr) == (2, True), result.stderr


def test_the_json_leaves_out_nothing_that_is_wrong(run, tmp_path):
    (tmp_path / "cut.prototxt").write_text("layer {")
    for file, code in (("gone.prototxt", "NS204"), ("cut.prototxt", "NS216")):
        found = json.loads(run(file, "--format", "json").stdout)
        assert (found["ok"], found["file"], found["layers"]) == (False, file, [])
        assert [each["code"] for each in found["diagnostics"]] == [code]
    net = schema.NetParameter(layer=[dict(name="c", blobs=[dict(shape=dict(dim=[1]))])])
    (tmp_path / "w.caffemodel").write_bytes(net.SerializeToString())
    found = json.loads(run("good.prototxt", "--weights", "w.caffemodel", "--format", "json").stdout)
    assert (found["ok"], found["diagnostics"][0]["code"]) == (False, "NS630")


def test_a_solver_is_checked_with_the_nets_that_it_builds(run, tmp_path):
    text = 'net: "train.prototxt"\ntest_net: "good.prototxt"\ntest_iter: 1 test_interval: 1\n'
    (tmp_path / "solver.prototxt").write_text(text + 'base_lr: 1 lr_policy: "stp"\n')
    result = run("solver.prototxt")
    first, second = (line for line in result.stdout.splitlines() if not line.startswith(" "))
    assert first.startswith("solver.prototxt:4:12: error: lr_policy 'stp' is none that")
    assert second.startswith("train.prototxt:2:")
    assert (result.exit_code, result.stderr) == (1, "2 errors in 1 file\n")
    nets = json.loads(run("solver.prototxt", "--format", "json").stdout)
    told = [(each["file"], each["net"], each["phase"], each["ok"]) for each in nets]
    assert told == [
        ("solver.prototxt", "train.prototxt", "TRAIN", False),
        ("solver.prototxt", "good.prototxt", "TEST", True),
    ]
    assert run("solver.prototxt", "--phase", "TEST").stderr == "1 error in 1 file\n"
    assert run("solver.prototxt", "--all-phases").stderr == "2 errors in 1 file\n"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_standard_input_is_one_of_several_files(run, jobs):
    result = run("good.prototxt", "-", "odd.prototxt", "--jobs", jobs, input=GOOD + CONV % 12)
    assert result.stderr == "1 error, 1 warning in 3 files\n", result.output
    assert result.stdout.startswith("<stdin>:2:97: error: ")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_weights_that_cannot_be_read_are_said_once_and_nets_checked_all_the_same(
    run, tmp_path, jobs
):
    (tmp_path / "cut.caffemodel").write_bytes(b"\x0a\x99")
    arguments = ("good.prototxt", "bad.prototxt", "--weights", "cut.caffemodel", "--jobs", jobs)
    result = run(*arguments)
    first, second = (line for line in result.stdout.splitlines() if not line.startswith(" "))
    assert first.startswith("cut.caffemodel: error: ")
    assert second.startswith("bad.prototxt:2:97: error: ")
    assert (result.exit_code, result.stderr) == (1, "2 errors in 2 files\n")
    good, bad = json.loads(run(*arguments, "--format", "json").stdout)
    assert [each["code"] for each in good["diagnostics"]] == ["NS206"]
    assert [each["code"] for each in bad["diagnostics"]] == ["NS206", "NS609"]
    assert (good["ok"], good["file"], bool(good["layers"])) == (False, "good.prototxt", True)


def test_weights_are_loaded_once_for_all_nets(run, tmp_path, monkeypatch):
    net = schema.NetParameter(layer=[dict(name="c", blobs=[dict(shape=dict(dim=[1]))])])
    (tmp_path / "w.caffemodel").write_bytes(net.SerializeToString())
    read = []
    original = check_command.load_input
    monkeypatch.setattr(
        check_command,
        "load_input",
        lambda file, *rest: (read.append(file), original(file, *rest))[1],
    )
    result = run("good.prototxt", "bad.prototxt", "--weights", "w.caffemodel", "--all-phases")
    assert sorted(read) == ["bad.prototxt", "good.prototxt", "w.caffemodel"], result.output


def test_weights_may_come_from_standard_input(run):
    net = schema.NetParameter(layer=[dict(name="c", blobs=[dict(shape=dict(dim=[1]))])])
    data = net.SerializeToString()
    for jobs in ("1", "2"):
        result = run("good.prototxt", "odd.prototxt", "--weights", "-", "--jobs", jobs, input=data)
        assert "takes 2 blobs, and <stdin> has 1 [NS630]" in result.stdout
    assert run("-", "--weights", "-", input=data).exit_code == 2


def test_a_damaged_binary_file_is_named_once(run, tmp_path):
    (tmp_path / "cut.caffemodel").write_bytes(b"\x0a\x05net")
    result = run("cut.caffemodel")
    assert result.stdout.startswith("cut.caffemodel: error: field 1 at byte 0 goes to byte 7")


def test_control_characters_of_names_are_spelt_out(run, tmp_path):
    name = "a\x1b[31m\nb.prototxt"
    (tmp_path / name).write_text(
        GOOD + 'layer { name: "m" type: "Mi\\033ne\\n" bottom: "data" top: "m" }\n'
    )
    result = run(name, "gone\x07.prototxt")
    lines = [line for line in result.output.splitlines() if not line.startswith(" ")]
    assert lines[0].startswith("a\\x1b[31m\\nb.prototxt:2:")
    assert "layer 'm' (Mi\\x1bne\\n): no layer type" in lines[0]
    assert lines[1].startswith("gone\\x07.prototxt: error: ")
    assert len(lines) == 3
    assert not set(result.output) & {"\x1b", "\x07"}
    found = json.loads(run(name, "--format", "json").stdout)
    assert found["file"] == name


@pytest.mark.parametrize(
    "words",
    [
        ["convert", "good.prototxt", "-o", "o\x1b.json"],
        ["fmt", "o\x1b.prototxt"],
        ["build", "script.py", "-o", "o\x1b.prototxt"],
        ["render", "t.prototxt.j2", "-o", "o\x1b.prototxt"],
        ["solver", "-o", "o\x1b.prototxt"],
    ],
)
def test_names_of_files_that_are_written_are_spelt_out_too(run, tmp_path, words):
    (tmp_path / "o\x1b.prototxt").write_text(GOOD)
    (tmp_path / "t.prototxt.j2").write_text("name: 'x'\n")
    (tmp_path / "script.py").write_text(
        "from netspec import NetSpec, layers as L\nn = NetSpec()\nn.x = L.DummyData()\n"
    )
    result = CliRunner().invoke(main, words)
    assert result.exit_code == 0, result.output
    assert "o\\x1b." in result.stderr
    assert "\x1b" not in result.output


@pytest.mark.parametrize(
    "words", [["check"], ["lint"], ["fmt"], ["upgrade"], ["convert"], ["summary"]]
)
def test_an_empty_name_is_said_to_be_one(run, words):
    result = CliRunner().invoke(main, [*words, ""])
    assert result.exit_code == 1
    assert "error: the name of a file is empty [NS204]" in result.output


def test_an_empty_name_of_weights_is_said_to_be_one(run):
    result = run("good.prototxt", "--weights", "")
    assert (result.exit_code, result.stdout.splitlines()[0]) == (
        1,
        "error: the name of a file is empty [NS204]",
    )


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["check", "god.prototxt"], "Did you mean good.prototxt?"),
        (["check", "nt.prototxt.j2"], "Did you mean net.prototxt.j2?"),
        (["check", "nets.py"], "Did you mean net.py?"),
        (["build", "nets.py"], "Did you mean net.py?"),
        (["render", "nett.prototxt.j2"], "Did you mean net.prototxt.j2?"),
        (["check", "none/good.prototxt"], "There is no folder none."),
        (["check", "net.prototxt:x"], "Did you mean net.prototxt.j2?"),
        (["fmt", "god.prototxt"], "Did you mean good.prototxt?"),
    ],
)
def test_a_file_that_is_not_there_names_the_nearest(run, tmp_path, words, hint):
    (tmp_path / "net.py").write_text("")
    (tmp_path / "net.prototxt.j2").write_text("")
    if "j2" in hint:
        (tmp_path / "good.prototxt").unlink()
    result = CliRunner().invoke(main, words)
    assert result.exit_code == 1
    assert f"  {hint}\n" in result.output


def test_a_layer_without_a_type_is_said_to_have_none(run, tmp_path):
    for type_field in ("", 'type: ""'):
        (tmp_path / "net.prototxt").write_text(f'layer {{ name: "x" top: "x" {type_field} }}\n')
        result = run("net.prototxt")
        assert result.exit_code == 1
        assert "error: layer 'x' has no type [NS612]" in result.stdout
