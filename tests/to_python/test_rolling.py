"""What comes again is rolled up, and what is rolled up is the same net."""

from __future__ import annotations

import re

import pytest
from netspec.samples.lstm_demo import lstm_net

import netspec
from netspec.to_python import STYLES, to_python

from .random_nets import random_net


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("start", range(0, 120, 20))
def test_blocks_wired_at_random_come_out_the_same(start, style, run):
    for seed in range(start, start + 20):
        net = random_net(seed)
        assert run(to_python(net, style)) == net, seed


def test_random_nets_are_rolled_up():
    code = "".join(to_python(random_net(seed)) for seed in range(60))
    assert code.count("\ndef ") > 10
    assert len(re.findall(r"^ *for \w+ in ", code, re.MULTILINE)) > 10


@pytest.mark.parametrize("style", STYLES)
def test_time_steps_are_a_loop_that_carries_the_state(style, run):
    net = lstm_net(T=30, B=2, num_output=3).to_proto()
    code = to_python(net, style)
    assert "for t in range(1, 30):" in code
    state = "h" if style == "fluent" else "x"
    assert f"hs.append({state})" in code
    assert re.search(r"concat\(\*hs, |Concat\(\*hs, ", code)
    assert run(code) == net


def block(name, width, bottom, extra=""):
    """A block as text: two convolutions, and a way around."""
    return f"""
layer {{ name: "{name}/a" type: "Convolution" bottom: "{bottom}" top: "{name}/a"
  convolution_param {{ num_output: {width} kernel_size: 1 {extra} }} }}
layer {{ name: "{name}/relu" type: "ReLU" bottom: "{name}/a" top: "{name}/a" }}
layer {{ name: "{name}/b" type: "Convolution" bottom: "{name}/a" top: "{name}/b"
  convolution_param {{ num_output: 8 kernel_size: 3 pad: 1 }} }}
layer {{ name: "{name}/sum" type: "Eltwise" bottom: "{bottom}" bottom: "{name}/b" top: "{name}/sum" }}
"""


INPUT = 'layer { name: "x" type: "Input" top: "x" input_param { shape { dim: [1, 8, 9, 9] } } }'


def blocks(names, widths, extra=""):
    text, bottom = INPUT, "x"
    for name, width in zip(names, widths, strict=True):
        text += block(name, width, bottom, extra)
        bottom = f"{name}/sum"
    return text


def test_blocks_of_other_numbers_are_one_function_that_is_given_them(run):
    text = blocks(["s1", "s2", "s3", "s4", "s5"], [4, 16, 7, 4, 9])
    code = to_python(text)
    assert code.count("def ") == 1
    assert re.search(r"def residual\(x: Blob, \w+: int, num_output: int\) -> Blob:", code)
    assert code.count("residual(x, ") == 5
    assert "x = residual(x, 3, 7)\n" in code
    assert code.endswith("\nresidual(x, 5, 9)\n")  # nobody reads what the last one gives
    assert run(code) == netspec.load(text).net


def test_blocks_that_are_counted_are_a_loop(run):
    text = blocks([f"s{number}" for number in range(2, 9)], [4] * 7)
    code = to_python(text)
    assert "for i in range(2, 9):" in code
    assert "def " not in code  # nothing else calls it
    assert 'net.scope(f"s{i}/")' in code
    assert run(code) == netspec.load(text).net


def test_letters_in_a_row_are_a_loop_too(run):
    text = blocks(["sa", "sb", "sc", "sd"], [4] * 4)
    code = to_python(text)
    assert 'for name in ("sa", "sb", "sc", "sd"):' in code
    assert run(code) == netspec.load(text).net


def test_a_multiple_of_a_width_is_said_as_one(run):
    text = INPUT
    bottom = "x"
    for number, width in enumerate([4, 8, 16, 32]):
        text += block(f"s{number}", width, bottom, f"stride: {number + 1}")
        text = text.replace(
            "num_output: 8 kernel_size: 3", f"num_output: {4 * width} kernel_size: 3"
        )
        bottom = f"s{number}/sum"
    code = to_python(text)
    assert "conv(4 * num_output, 3" in code
    assert run(code) == netspec.load(text).net


def test_what_most_calls_are_given_alike_is_a_default(run):
    text, bottom = INPUT, "x"
    for number, stride in enumerate([1, 1, 2, 1, 1]):
        text += block(f"s{number}", 10 + 3 * number, bottom, f"stride: {stride}")
        bottom = f"s{number}/sum"
    code = to_python(text)
    assert "stride: int = 1) -> Blob:" in code
    assert "x = residual(x, 2, 16, stride=2)" in code
    assert "x = residual(x, 3, 19)" in code
    assert run(code) == netspec.load(text).net


def test_a_block_that_comes_once_or_is_short_is_no_function():
    assert "def " not in to_python(blocks(["one"], [4]))
    assert "def " not in to_python(INPUT + block("a", 4, "x").partition('layer { name: "a/b"')[0])


def test_a_long_net_takes_time_that_grows_with_its_length(monkeypatch):
    looked = []
    from netspec.to_python import candidates

    known = candidates.repeats
    monkeypatch.setattr(
        candidates, "repeats", lambda kinds: looked.append(len(kinds)) or known(kinds)
    )
    to_python(lstm_net(T=100, B=2, num_output=3).to_proto(), "pycaffe")
    assert max(looked) < 150  # of 1,300 layers: the steps of a run are alike
