"""The promise of ``to_python``: running the code gives the same net, in both styles."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from netspec.samples.lstm_demo import lstm_net

import netspec
from netspec.to_python import STYLES, to_python
from tests.to_python.rebuilding import loaded_nets, rebuilt

SAMPLES = Path(__file__).parents[2] / "samples"
EVERY = 6  # of the public nets, one in so many: tests/long/rebuild_nets.py runs them all


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("sample", sorted(path.stem for path in SAMPLES.glob("*.prototxt")))
def test_the_code_of_a_sample_gives_the_same_net(sample, style):
    loaded = netspec.load(SAMPLES / f"{sample}.prototxt")
    assert rebuilt(to_python(loaded, style)) == loaded.net


@pytest.mark.parametrize("style", STYLES)
def test_the_code_of_public_nets_gives_the_same_nets(shared, style):
    done = 0
    paths = sorted((shared / "corpus" / "nets").glob("*/*.prototxt"))[::EVERY]
    for path, loaded in loaded_nets(paths):
        assert rebuilt(to_python(loaded, style)) == loaded.net, path
        done += 1
    assert done > 40


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("pattern", ["*152-deploy*", "models__bvlc_googlenet__*"])
def test_the_code_is_under_a_tenth_of_the_text(shared, pattern, style):
    found = list((shared / "corpus" / "nets").glob(f"*/{pattern}"))
    assert found
    for path in found:
        lines = len(path.read_text("utf-8").splitlines())
        if lines > 1000:  # the others are solvers
            assert 10 * len(to_python(path, style).splitlines()) < lines


@pytest.mark.parametrize("style", STYLES)
def test_the_length_of_a_recurrence_does_not_show(style):
    short, long = (
        to_python(lstm_net(T=steps, B=2, num_output=3).to_proto(), style) for steps in (10, 60)
    )
    assert abs(len(long.splitlines()) - len(short.splitlines())) < 12
    assert rebuilt(long) == lstm_net(T=60, B=2, num_output=3).to_proto()


HOSTILE = [
    "quote'\"",
    "back\\slash",
    "line\nbreak",
    "1/2",
    "class",
    "a b",
    "é",
    "{x}",
    "%s",
    '"""',
    "__import__('os').abort()",
    "'); raise SystemExit('out') #",
]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_of_a_file_becomes_code(name, style):
    net = netspec.schema.NetParameter(name=name)
    net.layer.add(name=name, type="Input", top=[name]).input_param.shape.add().dim.extend([1, 3])
    net.layer.add(name=name + "2", type=name, bottom=[name], top=[name + "2"])
    net.layer.add(name=name + "3", type="Python", bottom=[name + "2"]).python_param.param_str = name
    assert rebuilt(to_python(net, style)) == net


@pytest.mark.parametrize("style", STYLES)
def test_comments_are_kept(style):
    text = """# At the head.
layer { name: "x" type: "Input" top: "x" input_param { shape { dim: 1 dim: 3 } } }
# What it is for.
layer { name: "ip" type: "InnerProduct" bottom: "x" top: "ip" inner_product_param { num_output: 2 } }
"""
    code = to_python(text, style)
    assert "# What it is for." in code
    assert "At the head." in code
    assert rebuilt(code) == netspec.load(text).net


def test_the_code_is_formatted_and_clean():
    code = to_python(SAMPLES / "googlenet_train_val.prototxt")
    for options in (["format", "--check"], ["check", "--select", "E,F,I"]):
        ran = subprocess.run(
            [sys.executable, "-m", "ruff", *options, "--line-length", "100", "-"],
            input=code,
            text=True,
            capture_output=True,
            check=False,
        )
        assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: to_python("layer { }\n", "pycafe"), "Did you mean pycaffe?"),
        (lambda: to_python("layer {\n"), "never closed"),
    ],
)
def test_what_cannot_be_written_is_told(call, said):
    with pytest.raises(netspec.NetspecError) as caught:
        call()
    assert said in str(caught.value)
