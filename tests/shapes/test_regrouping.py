"""Reorg and ShuffleChannel: values moved between channels and pixels."""

from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

STRIDE = ("reorg_param", "stride")
GROUP = ("shuffle_channel_param", "group")


def reorg(fields, top="t"):
    return f'type: "Reorg" top: "{top}" reorg_param {{ {fields} }}'


def shuffle(fields):
    return f'type: "ShuffleChannel" top: "b0" shuffle_channel_param {{ {fields} }}'


@pytest.mark.parametrize(
    ("stride", "bottom", "top"),
    [
        (2, "1x64x26x26", "1x256x13x13"),
        (2, "1x64x27x26", "1x256x13x13"),
        (1, "1x64x26x26", "1x64x26x26"),
        (1, "2x3", "2x3x1x1"),
        (65536, "1x64x26x26", "1x0x0x0"),  # the channels wrap around
        (2, "NxCx26xW", "Nx?x13x?"),
        (1, "NxCxHxW", "NxCxHxW"),
    ],
)
def test_reorg_makes_channels_of_blocks(stride, bottom, top):
    assert made(reorg(f"stride: {stride}"), bottom) == ([top], [])


@pytest.mark.parametrize(
    ("fields", "bottom", "code", "path"),
    [
        ("", "1x64x26x26", codes.MISSING, STRIDE),
        ("", "?", codes.MISSING, STRIDE),
        ("stride: 0", "1x64x26x26", codes.CRASH, STRIDE),
        ("stride: 4294967295", "1x64x26x26", codes.NO_ROOM, STRIDE),
        ("stride: 2", "1x64x26x26x2", codes.AXIS_COUNT, ("bottom", 0)),
    ],
)
def test_reorg_refuses_what_its_source_refuses(fields, bottom, code, path):
    assert refused(reorg(fields), bottom) == (code, path)


def test_reorg_does_not_work_in_place():
    assert refused(reorg("stride: 2", "b0"), "1x64x26x26") == (codes.NOT_IN_PLACE, ("top", 0))


@pytest.mark.parametrize(
    ("fields", "bottom", "top"),
    [
        ("group: 3", "1x6x8x8", "1x6x8x8"),
        ("", "NxCxHxW", "NxCxHxW"),
        ("group: 2", "1x6", "1x6x1x1"),
        ("group: 4", "1x6x8x8", "1x6x8x8"),  # it only finds out when it runs
    ],
)
def test_shuffle_channel_keeps_the_shape_with_four_axes(fields, bottom, top):
    assert made(shuffle(fields), bottom) == ([top], [])


@pytest.mark.parametrize(
    ("fields", "bottom", "code", "path"),
    [
        ("group: 0", "1x6x8x8", codes.BAD_VALUE, GROUP),
        ("group: 2147483648", "?", codes.BAD_VALUE, GROUP),
        ("group: 2", "1x6x8x8x8", codes.AXIS_COUNT, ("bottom", 0)),
    ],
)
def test_shuffle_channel_refuses_what_its_source_refuses(fields, bottom, code, path):
    assert refused(shuffle(fields), bottom) == (code, path)
