"""LRN: the bottom's shape, which must have four axes."""

from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

SIZE = ("lrn_param", "local_size")
WITHIN = "norm_region: WITHIN_CHANNEL"


def layer(fields, kind="LRN", more=""):
    return f'type: "{kind}" top: "t" lrn_param {{ {fields} }} {more}'


@pytest.mark.parametrize("fields", ["", "local_size: 1", f"local_size: 9 {WITHIN}", WITHIN])
@pytest.mark.parametrize("bottom", ["2x3x8x6", "0x3x8x6", "2x3x0x6", "NxCxHxW"])
def test_the_top_has_the_bottoms_shape(fields, bottom):
    assert made(layer(fields), bottom) == ([bottom], [])


@pytest.mark.parametrize("region", ["", WITHIN])
@pytest.mark.parametrize(
    ("fields", "bottom", "code", "path"),
    [
        ("local_size: 4", "2x3x8x6", codes.BAD_VALUE, SIZE),
        ("local_size: 0", "2x3x8x6", codes.BAD_VALUE, SIZE),
        ("local_size: 4294967295", "2x3x8x6", codes.BAD_VALUE, SIZE),  # -1 in an int
        ("local_size: 2", "?", codes.BAD_VALUE, SIZE),
        ("local_size: 2", "2x3", codes.BAD_VALUE, SIZE),
        ("", "2x3x8", codes.AXIS_COUNT, ("bottom", 0)),
        ("", "2x3x8x6x5", codes.AXIS_COUNT, ("bottom", 0)),
    ],
)
def test_lrn_refuses_what_caffe_refuses(fields, region, bottom, code, path):
    assert refused(layer(f"{fields} {region}"), bottom) == (code, path)


def test_within_channels_a_side_must_be_one_that_pooling_gives_back():
    bottom = "1x1x16777218x1"
    assert made(layer(""), bottom) == ([bottom], [])
    assert refused(layer(WITHIN), bottom) == (codes.TOO_LARGE, ("bottom", 0))


def test_in_reduced_precision_only_minifloat_is_known():
    precision = "quantization_param {{ precision: {} }}".format
    ristretto = layer("", "LRNRistretto", precision("MINIFLOAT"))
    assert made(ristretto, "2x3x8x6") == (["2x3x8x6"], [])
    path = ("quantization_param", "precision")
    fixed = layer("", "LRNRistretto", precision("DYNAMIC_FIXED_POINT"))
    assert refused(fixed, "2x3x8x6") == (codes.BAD_VALUE, path)
    assert refused(layer("", "LRNRistretto"), "?") == (codes.BAD_VALUE, path)
