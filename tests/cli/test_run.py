"""``netspec run``: what it reads, prints and writes, and how it ends."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from netspec.cli.main import main

from netspec import schema

NET = """
layer { name: "data" type: "Input" top: "data" input_param { shape { dim: [2, 3] } } }
layer { name: "ip" type: "InnerProduct" bottom: "data" top: "ip" inner_product_param { num_output: 5 } }
layer { name: "relu" type: "ReLU" bottom: "ip" top: "ip" }
layer { name: "sum" type: "Reduction" bottom: "ip" top: "sum/all" }
"""


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Runs ``netspec run`` in a folder that has a net, weights and an input."""
    monkeypatch.chdir(tmp_path)
    Path("net.prototxt").write_text(NET)
    trained = schema.NetParameter()
    blobs = trained.layer.add(name="ip").blobs
    blobs.add(data=range(-7, 8)).shape.dim.extend([5, 3])
    blobs.add(data=[0] * 5).shape.dim.append(5)
    Path("w.caffemodel").write_bytes(trained.SerializeToString())
    np.save("x.npy", np.array([[1, 0, 0], [0, 0, 1]]))
    np.savez("two.npz", a=np.ones((2, 3)), b=np.zeros((2, 3)))
    np.savez("one.npz", a=np.ones((2, 3)))
    command = ["run", "net.prototxt"]
    return lambda *args, **options: CliRunner().invoke(main, [*command, *args], **options)


def test_the_outputs_are_printed(run):
    result = run("--weights", "w.caffemodel", "--input", "data=x.npy")
    assert result.exit_code == 0
    assert result.stdout == "blob     shape   numbers\nsum/all  scalar  19\n"
    assert result.stderr.startswith("3 layers in ")


def test_all_blobs_are_written(run):
    assert run("--weights", "w.caffemodel", "--input", "data=x.npy", "-o", "out.npz").exit_code == 0
    with np.load("out.npz") as found:
        assert sorted(found) == ["data", "ip", "sum/all"]
        assert found["ip"].tolist() == [[0, 0, 0, 2, 5], [0, 0, 1, 4, 7]]
        assert found["sum/all"].shape == ()
        assert found["ip"].dtype == np.float32


def test_chosen_blobs_are_printed_and_written(run):
    result = run("--input", "data=1", "--blob", "ip", "-o", "out.npz", "--double", "--until", "ip")
    assert result.stdout == "blob  shape  numbers\nip    2x5    0 to 0, mean 0\n"
    with np.load("out.npz") as found:
        assert list(found) == ["ip"]
        assert found["ip"].dtype == np.float64


def test_an_archive_to_standard_output(run):
    result = run("--input", "data=1", "-o", "-")
    assert sorted(np.load(io.BytesIO(result.stdout_bytes))) == ["data", "ip", "sum/all"]
    assert "sum/all  scalar  0" in result.stderr


@pytest.mark.parametrize(
    ("value", "total"),
    [("2", 12), ("one.npz", 6), ("two.npz:a", 6), ("two.npz:b", 0), ("x.npy", 2)],
)
def test_inputs(run, value, total):
    result = run("--input", f"data={value}", "--blob", "data", "-o", "out.npz")
    assert result.exit_code == 0, result.output
    assert np.load("out.npz")["data"].sum() == total


@pytest.mark.parametrize(
    ("args", "exit_code", "said"),
    [
        ([], 1, "[NS801]"),
        (["--input", "data=none.npy"], 1, "[NS204]"),
        (["--input", "data=net.prototxt"], 1, "numpy.save"),
        (["--input", "data=two.npz"], 1, "has no array 'data': it has a, b"),
        (["--input", "data=two.npz:c"], 1, "has no array 'c'"),
        (["--input", "data"], 2, "names no blob"),
        (["--input", "dota=1"], 1, "Did you mean data?"),
        (["--random", "--blob", "is"], 1, "[NS806]"),
        (["--random", "--until", "none"], 1, "no layer 'none'"),
        (["--random", "--weights", "none.caffemodel"], 1, "[NS204]"),
        (["--input", "data=inf", "--nan-check"], 1, "[NS804]"),
        (["--random", "--seed", "-1"], 2, "--seed"),
        (["--random", "-o", "none/out.npz"], 1, "[NS203]"),
    ],
)
def test_what_goes_wrong(run, args, exit_code, said):
    result = run(*args)
    assert result.exit_code == exit_code
    assert said in result.stderr
    assert result.stdout == ""


def test_times_and_the_loss(run):
    Path("net.prototxt").write_text(NET.replace('top: "sum/all"', 'top: "sum/all" loss_weight: 2'))
    result = run("--weights", "w.caffemodel", "--input", "data=x.npy", "--times")
    lines = [line.split() for line in result.stdout.splitlines()]
    assert lines[2] == ["loss", "38"]
    assert lines[3] == ["layer", "type", "ms"]
    assert [line[:2] for line in lines[4:]] == [
        ["ip", "InnerProduct"],
        ["relu", "ReLU"],
        ["sum", "Reduction"],
    ]


def test_seeds(run):
    one, same, other = (run("--random", "--blob", "data", "--seed", s).stdout for s in "112")
    assert one == same != other


def test_layers_of_a_file(run):
    Path("mine.py").write_text("def ReLU(g):\n    print('noise')\n    return g.bottom - 1\n")
    result = run("--input", "data=0", "--layers", "mine.py", "--blob", "ip")
    assert "-1 to -1" in result.stdout
    assert "noise" not in result.stdout


def test_another_shape_and_a_net_from_standard_input(run):
    np.save("x.npy", np.ones((4, 3)))
    assert run("--input", "data=x.npy").exit_code == 1
    result = run("--input", "data=x.npy", "--reshape", "--blob", "ip")
    assert "4x5" in result.stdout
    piped = CliRunner().invoke(main, ["run", "-", "--random"], input=NET)
    assert piped.exit_code == 0
    both = CliRunner().invoke(main, ["run", "-", "--weights", "-"], input=NET)
    assert both.exit_code == 2


def test_layers_without_weights(run):
    Path("w.caffemodel").write_bytes(schema.NetParameter(name="n").SerializeToString())
    result = run("--random", "--weights", "w.caffemodel")
    assert result.exit_code == 1
    assert "w.caffemodel has nothing for layer 'ip'" in result.stderr
    assert run("--random", "--weights", "w.caffemodel", "--partial").exit_code == 0
