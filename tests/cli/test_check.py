"""``netspec check``: verdicts, forms and exit codes."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner
from netspec.cli.main import main

from netspec import schema

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
