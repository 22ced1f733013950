"""BN: SegNet's and yjxiong's, told apart by their fields."""

from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

ONE = 'top: "t"'
THREE = 'top: "t" top: "mean" top: "variance"'
BOTTOM = ("bottom", 0)


def layer(fields, tops=ONE, more=""):
    return f'type: "BN" {tops} bn_param {{ {fields} }} {more}'


@pytest.mark.parametrize(
    ("fields", "blob", "count"),
    [
        ("", "1x3x1x1", 2),
        ("bn_mode: INFERENCE", "1x3x1x1", 2),
        ('scale_filler { type: "constant" } shift_filler { }', "1x3x1x1", 2),
        ("moving_average: true", "1x3x1x1", 4),
        ("bn_mode: NORM", "", 0),
        ("bn_mode: NOTHING", "", 0),
        ('slope_filler { type: "constant" }', "1x3", 4),
        ("frozen: true", "1x3", 4),
        ("momentum: 0.95", "1x3", 4),
        ("momentum: 0.95 moving_average: true", "1x3", 4),
        ("momentum: 0.95 moving_average: false", "1x3", 2),
    ],
)
def test_the_fields_tell_whose_blobs_it_has(fields, blob, count):
    assert made(layer(fields), "2x3x4x5") == (["2x3x4x5"], [blob] * count)


def test_segnets_top_has_four_axes_and_yjxiongs_the_bottoms():
    assert made(layer(""), "2x3")[0] == ["2x3x1x1"]
    assert made(layer("frozen: true"), "2x3")[0] == ["2x3"]


def test_further_tops_of_segnets_are_mean_and_variance():
    assert made(layer("", THREE), "Nx3xHxW") == (
        ["Nx3xHxW", "1x3x1x1", "1x3x1x1"],
        ["1x3x1x1", "1x3x1x1"],
    )


@pytest.mark.parametrize("fields", ["bn_mode: INFERENCE", "bn_mode: CORRECT", "frozen: false"])
def test_without_batch_statistics_there_is_one_top(fields):
    assert refused(layer(fields, THREE), "?") == (codes.TOP_COUNT, ("top", 1))
    assert refused(layer(fields, 'top: "t" top: "mean"'), "?") == (codes.TOP_COUNT, ("top", 1))


@pytest.mark.parametrize(
    ("fields", "shape", "expected"),
    [
        ("", "2x3x4x5x6", (codes.AXIS_COUNT, BOTTOM)),
        ("", "2x0x4x5", (codes.BAD_VALUE, ("bn_param", "scale_filler"))),
        ("frozen: true", "2x0x4x5", (codes.BAD_VALUE, ("bn_param", "slope_filler"))),
        ("", "0x3x4x5", (codes.BAD_VALUE, BOTTOM)),
        ("", "2x3x0x5", (codes.BAD_VALUE, BOTTOM)),
        ("frozen: true", "0x3x4x5", (codes.BAD_VALUE, BOTTOM)),
        (
            'shift_filler { type: "constan" }',
            "2x3",
            (codes.BAD_VALUE, ("bn_param", "shift_filler")),
        ),
        (
            'bias_filler { type: "bilinear" }',
            "2x3",
            (codes.AXIS_COUNT, ("bn_param", "bias_filler")),
        ),
        ('shift_filler { type: "bilinear" }', "2x3", None),
    ],
)
def test_bn_refuses_what_its_sources_refuse(fields, shape, expected):
    assert refused(layer(fields), shape) == expected


def test_blobs_that_the_net_brings_are_not_checked():
    assert made(layer("", more="blobs { shape { dim: 9 } }"), "2x3")[1] == ["9"]
