"""Layers that work on each number by itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

PLAIN = ("BNLL", "Clip", "Dropout", "ELU", "Power", "ReLU", "ReLU6", "Sigmoid", "Swish", "TanH",
         "Threshold")  # fmt: skip
NEEDS = {"Clip": "clip_param { min: 0 max: 1 }"}


def layer(kind, top="t", more=""):
    return f'type: "{kind}" top: "{top}" {NEEDS.get(kind, "")} {more}'


@pytest.mark.parametrize("top", ["t", "b0"])
@pytest.mark.parametrize("kind", PLAIN)
def test_the_top_has_the_bottoms_shape(kind, top):
    assert made(layer(kind, top), "2x3x4x5x6") == (["2x3x4x5x6"], [])


@given(st.lists(st.integers(0, 9).map(str) | st.sampled_from("NCHW"), max_size=5))
def test_any_shape_passes(dims):
    shape = "x".join(dims) or "scalar"
    assert made(layer("ReLU"), shape) == ([shape], [])


def test_an_unknown_bottom_makes_an_unknown_top():
    assert made(layer("ReLU"), "?") == (["?"], [])


def test_a_layer_keeps_blobs_that_the_net_brings_though_it_needs_none():
    assert made(layer("ReLU", more="blobs { shape { dim: 3 } } param { }"), "2") == (["2"], ["3"])


@pytest.mark.parametrize("shape", ["2x3", "?"])
def test_abs_val_cannot_work_in_place(shape):
    assert refused(layer("AbsVal", "b0"), shape) == (codes.NOT_IN_PLACE, ("top", 0))
    assert made(layer("AbsVal"), shape) == ([shape], [])


@pytest.mark.parametrize(
    ("base", "exp", "log"),
    [
        ("-1", True, True),
        ("2", True, True),
        ("1e-45", True, True),
        ("1", True, False),
        ("0", False, False),
        ("-2", False, False),
        ("inf", False, False),
        ("nan", False, False),
    ],
)
def test_a_base_must_have_a_logarithm_and_for_log_another_than_0(base, exp, log):
    for kind, fine in (("Exp", exp), ("Log", log)):
        holder = f"{kind.lower()}_param"
        expected = None if fine else (codes.BAD_VALUE, (holder, "base"))
        for shape in ("2x3", "?"):
            text = layer(kind, more=f"{holder} {{ base: {base} }}")
            assert refused(text, shape) == expected
