"""SPP: a pyramid of poolings as one vector."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

HEIGHT = ("spp_param", "pyramid_height")


def layer(fields, top="t"):
    return f'type: "SPP" top: "{top}" spp_param {{ {fields} }}'


@pytest.mark.parametrize(
    ("fields", "bottom", "top"),
    [
        ("pyramid_height: 1", "2x3x8x6", "2x3x1x1"),
        ("pyramid_height: 1 pool: STOCHASTIC", "2x3x7x5", "2x3x1x1"),
        ("pyramid_height: 2", "2x3x8x6", "2x15"),
        ("pyramid_height: 3", "2x3x8x6", "2x63"),
        ("pyramid_height: 3 pool: STOCHASTIC", "2x3x8x4", "2x63"),
        ("pyramid_height: 2", "2x3x5x7", "2x15"),
        ("pyramid_height: 2", "0x3x5x7", "0x15"),
        # unknown dimensions
        ("pyramid_height: 3", "Nx3xHxW", "Nx63"),
        ("pyramid_height: 3", "NxCx8x8", "Nx?"),
        ("pyramid_height: 1", "NxCxHxW", "NxCx1x1"),
    ],
)
def test_the_top_has_a_value_for_each_bin_of_each_channel(fields, bottom, top):
    assert made(layer(fields), bottom) == ([top], [])


@pytest.mark.parametrize(
    ("fields", "bottom", "code", "path"),
    [
        ("", "2x3x8x6", codes.MISSING, HEIGHT),
        ("pyramid_height: 0", "2x3x8x6", codes.BAD_VALUE, HEIGHT),
        ("pyramid_height: 2147483648", "2x3x8x6", codes.BAD_VALUE, HEIGHT),
        ("pyramid_height: 2147483648", "2x3", codes.BAD_VALUE, HEIGHT),
        ("pyramid_height: 0", "?", codes.BAD_VALUE, HEIGHT),
        ("pyramid_height: 0", "2x3x8x6x5", codes.AXIS_COUNT, ("bottom", 0)),
        ("pyramid_height: 0", "2x3x8x0", codes.BAD_VALUE, ("bottom", 0)),
        ("pyramid_height: 0", "2x3", codes.BAD_VALUE, HEIGHT),
        ("pyramid_height: 1", "2x3", codes.AXIS_COUNT, ("bottom", 0)),
        ("pyramid_height: 2", "2x3x8", codes.AXIS_COUNT, ("bottom", 0)),
        ("pyramid_height: 2", "2x3x1x8", codes.BAD_VALUE, HEIGHT),
        ("pyramid_height: 3", "2x3x8x5", codes.BAD_VALUE, HEIGHT),
        ("pyramid_height: 3", "NxCxHx5", codes.BAD_VALUE, HEIGHT),
        ("pyramid_height: 2 pool: STOCHASTIC", "2x3x8x5", codes.CONFLICT, ("spp_param", "pool")),
        ("pyramid_height: 40", "NxCxHxW", codes.BAD_VALUE, HEIGHT),
        ("pyramid_height: 2", "600000000x1x2x2", codes.TOO_LARGE, HEIGHT),
        # 7,500,000,000 values for each of no images wrap around to less than none.
        ("pyramid_height: 2", "0x1500000000x2x2", codes.NO_ROOM, HEIGHT),
    ],
)
def test_spp_refuses_what_caffe_refuses(fields, bottom, code, path):
    assert refused(layer(fields), bottom) == (code, path)


def test_only_a_single_level_may_work_in_place():
    assert made(layer("pyramid_height: 1", "b0"), "2x3x8x6") == (["2x3x1x1"], [])
    assert refused(layer("pyramid_height: 2", "b0"), "2x3x8x6") == (codes.NOT_IN_PLACE, ("top", 0))


@given(st.integers(1, 40), st.integers(1, 40), st.integers(2, 6))
def test_the_length_depends_on_the_levels_alone(height, width, levels):
    text, bottom = layer(f"pyramid_height: {levels}"), f"2x3x{height}x{width}"
    if refused(text, bottom) is None:
        assert made(text, bottom)[0] == [f"2x{(4**levels - 1)}"]
