"""BatchReindex and Filter: images of a batch."""

from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

REINDEX = 'type: "BatchReindex" top: "t"'


def pick(tops):
    return 'type: "Filter" ' + "".join(f'top: "t{place}" ' for place in range(tops))


@pytest.mark.parametrize(
    ("images", "indices", "top"),
    [
        ("2x3x4", "5", "5x3x4"),
        ("2x3x4", "0", "0x3x4"),
        ("2", "5", "5"),
        ("scalar", "5", "5"),
        ("NxC", "M", "MxC"),
        ("2x3", "?", "?x3"),
        ("?", "5", "?"),
    ],
)
def test_there_is_an_image_for_each_index(images, indices, top):
    assert made(REINDEX, images, indices) == ([top], [])
    assert made('type: "BatchReindex" top: "b0"', images, indices) == ([top], [])


@pytest.mark.parametrize(
    ("images", "indices", "code"),
    [
        ("2x3", "5x1", codes.AXIS_COUNT),
        ("?", "scalar", codes.AXIS_COUNT),
        ("2x70000", "70000", codes.TOO_LARGE),
    ],
)
def test_the_indices_have_one_axis(images, indices, code):
    assert refused(REINDEX, images, indices) == (code, ("bottom", 1))


@pytest.mark.parametrize(
    ("bottoms", "tops"),
    [
        (("2x3", "2"), ["2x3"]),
        (("2x3", "2x1x1"), ["2x3"]),
        (("2x3", "2", "2x4x5", "2x1"), ["2x3", "2", "2x4x5"]),
        (("Nx3", "N"), ["Nx3"]),
        (("Nx3", "?", "N"), ["Nx3", "?"]),
        (("2x3", "?"), ["2x3"]),
        (("?", "2x3", "?"), ["?", "?x3"]),
    ],
)
def test_each_bottom_but_the_selector_has_a_top(bottoms, tops):
    assert made(pick(len(tops)), *bottoms) == (tops, [])


@pytest.mark.parametrize(
    ("bottoms", "tops", "code", "path"),
    [
        (("?", "?"), 2, codes.TOP_COUNT, ("top", 1)),
        (("?", "?", "?"), 1, codes.TOP_COUNT, ("top", 0)),
        (("2x3", "2x2"), 1, codes.MISMATCH, ("bottom", 1)),
        (("?", "2x2"), 1, codes.MISMATCH, ("bottom", 1)),
        (("2x3", "scalar"), 1, codes.AXIS_COUNT, ("bottom", 1)),
        (("scalar", "2"), 1, codes.AXIS_COUNT, ("bottom", 0)),
        (("2x3", "3x3", "2"), 2, codes.MISMATCH, ("bottom", 1)),
        (("0x3", "0"), 1, codes.BAD_VALUE, ("bottom", 1)),
    ],
)
def test_filter_refuses_what_caffe_refuses(bottoms, tops, code, path):
    assert refused(pick(tops), *bottoms) == (code, path)
