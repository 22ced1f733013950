"""Embed: a learned row for each index."""

from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

E = "embed_param"
SIZES = "num_output: 5 input_dim: 7"
FREE = "bias_term: false"


def layer(fields, more="", top="t"):
    return f'type: "Embed" top: "{top}" {E} {{ {fields} }} {more}'


@pytest.mark.parametrize("shape", ["2", "2x3", "scalar", "NxT"])
def test_each_index_becomes_a_row(shape):
    top = "5" if shape == "scalar" else f"{shape}x5"
    assert made(layer(SIZES), shape) == ([top], ["7x5", "5"])
    assert made(layer(f"{SIZES} {FREE}"), shape) == ([top], ["7x5"])
    assert made(layer(SIZES, top="b0"), shape) == ([top], ["7x5", "5"])


def test_the_parameters_are_known_though_the_bottom_is_not():
    assert made(layer(SIZES), "?") == (["?"], ["7x5", "5"])


@pytest.mark.parametrize(
    ("fields", "shape", "code", "rest"),
    [
        ("", "?", codes.MISSING, ("num_output",)),
        ("num_output: 5", "?", codes.MISSING, ("input_dim",)),
        ("num_output: 2147483648 input_dim: 7", "?", codes.BAD_VALUE, ("num_output",)),
        ("num_output: 5 input_dim: 4294967295", "?", codes.BAD_VALUE, ("input_dim",)),
        ("num_output: 65536 input_dim: 65536", "2", codes.TOO_LARGE, ()),
        ("num_output: 65536 input_dim: 7", "65536", codes.TOO_LARGE, ("num_output",)),
        (f'{SIZES} weight_filler {{ type: "constan" }}', "2", codes.BAD_VALUE, ("weight_filler",)),
        (f'{SIZES} bias_filler {{ type: "bilinear" }}', "2", codes.AXIS_COUNT, ("bias_filler",)),
    ],
)
def test_embed_refuses_what_caffe_refuses(fields, shape, code, rest):
    assert refused(layer(fields), shape) == (code, (E, *rest))


def test_an_empty_bottom_is_refused_if_there_is_a_bias():
    assert refused(layer(SIZES), "2x0") == (codes.BAD_VALUE, ("bottom", 0))
    assert made(layer(f"{SIZES} {FREE}"), "2x0") == (["2x0x5"], ["7x5"])


def test_a_top_has_32_axes_at_most():
    assert refused(layer(SIZES), "x".join(["1"] * 31)) is None
    assert refused(layer(SIZES), "x".join(["1"] * 32))[0] == codes.AXIS_COUNT


def test_blobs_that_the_net_brings_are_not_checked():
    assert made(layer(SIZES, "blobs { shape { dim: 9 } }"), "2") == (["2x5"], ["9"])
