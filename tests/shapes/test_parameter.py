"""Parameter: a learned blob as a top."""

from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

SHAPE = ("parameter_param", "shape")


def layer(*dims, more=""):
    shape = " ".join(f"dim: {dim}" for dim in dims)
    return f'type: "Parameter" top: "t" parameter_param {{ shape {{ {shape} }} }} {more}'


@pytest.mark.parametrize(
    ("dims", "shape"),
    [((2, 3), "2x3"), ((), "scalar"), ((0,), "0"), ((2**32 + 5,), "5")],
)
def test_the_blob_and_the_top_have_the_shape(dims, shape):
    assert made(layer(*dims)) == ([shape], [shape])


def test_nothing_given_is_a_scalar():
    assert made('type: "Parameter" top: "t"') == (["scalar"], ["scalar"])


@pytest.mark.parametrize(
    ("dims", "code"),
    [
        ((2, -1), codes.NO_ROOM),
        ((2**31,), codes.NO_ROOM),
        ((65536, 65536), codes.TOO_LARGE),
        ((65536, 65536, 0), codes.TOO_LARGE),
    ],
)
def test_the_shape_must_be_one_that_a_blob_can_have(dims, code):
    assert refused(layer(*dims)) == (code, SHAPE)


def test_a_blob_that_the_net_brings_keeps_its_shape_beside_the_top():
    assert made(layer(2, 3, more="blobs { shape { dim: 9 } }")) == (["2x3"], ["9"])
