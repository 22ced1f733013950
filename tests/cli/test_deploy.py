"""``netspec deploy``: where the net for use goes, and what is told of it."""

from __future__ import annotations

import pytest
from click.testing import CliRunner
from netspec.cli.main import main

import netspec
from netspec.deploying import deploy

TRAIN = """# for training
layer { name: "data" type: "Data" top: "data" top: "label"
  data_param { source: "db" batch_size: 32 } transform_param { crop_size: 20 } }
layer { name: "fc" type: "InnerProduct" bottom: "data" top: "fc"
  inner_product_param { num_output: 10 } }
layer { name: "loss" type: "SoftmaxWithLoss" bottom: "fc" bottom: "label" top: "loss" }
"""
SHAPE = ["--input", "data=?x3x?x?"]
USE = """# for use
layer { name: "data" type: "Input" top: "data" input_param { shape { dim: [10, 6] } } }
layer { name: "fc" type: "InnerProduct" bottom: "data" top: "fc"
  inner_product_param { num_output: 10 } }
"""


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "train.prototxt").write_text(TRAIN)
    (tmp_path / "use.prototxt").write_text(USE)
    return lambda *arguments, **options: CliRunner().invoke(main, ["deploy", *arguments], **options)


def test_the_net_for_use_goes_to_standard_output(run):
    result = run("train.prototxt", *SHAPE)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == netspec.dumps(deploy(TRAIN, inputs={"data": "?x3x?x?"}))


def test_it_is_written_and_told(run, tmp_path):
    result = run("train.prototxt", "-o", "out.prototxt", "--batch-size", "4", *SHAPE)
    assert (result.exit_code, result.stdout) == (0, "")
    text = (tmp_path / "out.prototxt").read_text()
    assert text == netspec.dumps(deploy(TRAIN, 4, {"data": "?x3x?x?"}))
    told = "3 layers, data 4x3x20x20 -> prob 4x10"
    assert result.stderr == f"wrote out.prototxt: {told}, {len(text)} bytes\n"


def test_standard_input_is_read(run):
    assert run("-", *SHAPE, input=TRAIN).stdout == run("train.prototxt", *SHAPE).stdout


def test_the_form_is_by_the_name(run, tmp_path):
    run("train.prototxt", *SHAPE, "-o", "out.json")
    assert netspec.load(tmp_path / "out.json").net == deploy(TRAIN, inputs={"data": "?x3x?x?"})


@pytest.mark.parametrize("arguments", [(), ("-o", "out.prototxt")])
def test_a_file_for_use_stays_as_it_is_with_its_comments(run, tmp_path, arguments):
    result = run("use.prototxt", *arguments)
    text = (tmp_path / "out.prototxt").read_text() if arguments else result.stdout
    assert text == USE
    assert result.stderr.startswith("note: the net is for use already, and stays as it is\n")


def test_an_old_file_for_use_comes_in_todays_form_with_its_comments(run):
    old = '# for use\ninput: "x"\ninput_dim: [1, 2, 3, 4]\nlayers { name: "a" type: RELU bottom: "x" top: "y" }\n'
    result = run("-", input=old)
    assert result.stdout.startswith("# for use\nlayer {\n")
    assert 'type: "ReLU"' in result.stdout


def test_scripts_and_templates_take_variables(run, tmp_path):
    (tmp_path / "net.py").write_text(
        "from netspec import NetSpec, layers as L\n"
        "def net(units):\n"
        "    n = NetSpec()\n"
        "    n.data = L.Input(shape=dict(dim=[9, 6]))\n"
        "    n.label = L.Input(shape=dict(dim=[9]))\n"
        "    n.fc = L.InnerProduct(n.data, num_output=units)\n"
        "    n.loss = L.SoftmaxWithLoss(n.fc, n.label)\n"
        "    return n\n"
    )
    result = run("net.py:net", "-D", "units=7", "-o", "out.prototxt")
    assert "data 1x6 -> prob 1x7" in result.stderr


def test_stages_are_taken(run, tmp_path):
    staged = USE.replace('name: "fc"', 'name: "fc" include { stage: "s" }')
    (tmp_path / "staged.prototxt").write_text(staged)
    assert run("staged.prototxt").exit_code == 1
    assert run("staged.prototxt", "--stage", "s").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (
            ["train.prototxt"],
            1,
            (
                "train.prototxt:2:35: error: blob 'data' becomes an input of the net, and of its shape "
                "1x?x20x20 is all that is known [NS650]"
            ),
        ),
        (["train.prototxt", "--batch-size", "0"], 2, "Invalid value for '--batch-size'"),
        (["train.prototxt", "--input", "data"], 2, "'data' names no blob"),
        (
            ["train.prototxt", *SHAPE, "-o", "train.prototxt"],
            2,
            "is FILE itself, which would be lost",
        ),
        (["train.prototxt", *SHAPE, "-o", "./train.prototxt"], 2, "is FILE itself"),
        (["none.prototxt"], 1, "error: cannot read 'none.prototxt'"),
        (
            ["solver.prototxt"],
            1,
            "error: solver.prototxt is a solver, and only a net can be deployed",
        ),
        (["empty.prototxt"], 1, "error: empty.prototxt has no layers, and nothing to deploy"),
        (["train.prototxt", *SHAPE, "-o", "no/folder"], 1, "error: cannot write 'no/folder'"),
    ],
)
def test_what_cannot_be_done_is_said(run, tmp_path, arguments, code, told):
    (tmp_path / "solver.prototxt").write_text('net: "train.prototxt"\n')
    (tmp_path / "empty.prototxt").write_text('name: "empty"\n')
    result = run(*arguments)
    assert result.exit_code == code
    assert told in result.stderr
    assert (tmp_path / "train.prototxt").read_text() == TRAIN
