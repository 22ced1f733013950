"""Upsample: with one bottom that of YOLO's forks, with two that of SegNet."""

from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

P = "upsample_param"


def layer(fields):
    return f'type: "Upsample" top: "t" {P} {{ {fields} }}'


@pytest.mark.parametrize(
    ("fields", "bottom", "top"),
    [
        ("scale: 2", "1x3x8x6", "1x3x16x12"),
        ("scale: 3", "8x6", "24x18"),
        ("", "1x3x8x6", "1x3x8x6"),  # that layer's scale is 1 if it is left out
        ("scale: 0", "1x3x8x6", "1x3x0x0"),
        ("scale: 65536", "1x1x65536x1", "1x1x0x65536"),  # it wraps around
        ("scale: 2", "NxCxHx6", "NxCx?x12"),
        ("scale: 1", "NxCxHxW", "NxCxHxW"),
    ],
)
def test_with_one_bottom_the_last_two_axes_are_repeated(fields, bottom, top):
    assert made(layer(fields), bottom) == ([top], [])


@pytest.mark.parametrize(
    ("fields", "bottom", "code", "path"),
    [
        ("scale: 2", "8", codes.CRASH, ("bottom", 0)),
        ("scale: 2", "scalar", codes.CRASH, ("bottom", 0)),
        ("scale: 4294967295", "1x3x8x6", codes.NO_ROOM, (P,)),
        ("scale: 50000", "1x1x1x1", codes.TOO_LARGE, (P,)),
    ],
)
def test_with_one_bottom_it_refuses_what_its_source_refuses(fields, bottom, code, path):
    assert refused(layer(fields), bottom) == (code, path)


@pytest.mark.parametrize(
    ("fields", "bottom", "top"),
    [
        ("", "1x3x8x6", "1x3x16x12"),  # SegNet's scale is 2 if it is left out
        ("scale: 3", "1x3x8x6", "1x3x24x18"),
        ("scale: 2 pad_out_h: true", "1x3x8x6", "1x3x15x12"),
        ("upsample_h: 15 upsample_w: 11", "1x3x8x6", "1x3x15x11"),
        ("upsample_h: 15 upsample_w: 11 scale: 0 pad_out_h: true", "1x3x8x6", "1x3x15x11"),
        ("upsample_h: 15", "1x3x8x6", "1x3x16x12"),  # one alone is not looked at
        ("scale: 65536", "1x1x65536x1", "1x1x0x65536"),  # it wraps around
        ("scale: 65536", "1x1x1x65536", "1x1x65536x0"),
        ("upsample_h: 15 upsample_w: 11", "NxCxHxW", "NxCx15x11"),
        ("", "NxCxHx6", "NxCx?x12"),
    ],
)
def test_with_a_mask_it_undoes_a_max_pooling(fields, bottom, top):
    assert made(layer(fields), bottom, bottom) == ([top], [])


MASK = ("bottom", 1)


@pytest.mark.parametrize(
    ("fields", "bottom", "mask", "code", "path"),
    [
        ("scale: 1", "1x3x8x6", "1x3x8x6", codes.BAD_VALUE, (P, "scale")),
        ("scale: 1", "?", "?", codes.BAD_VALUE, (P, "scale")),
        ("scale: 4294967295", "?", "?", codes.BAD_VALUE, (P, "scale")),
        ("upsample_h: 4294967295 upsample_w: 9", "?", "?", codes.BAD_VALUE, (P, "upsample_h")),
        ("upsample_h: 9 upsample_w: 4294967295", "?", "?", codes.BAD_VALUE, (P, "upsample_w")),
        ("upsample_h: 1 upsample_w: 9", "1x3x8x6", "1x3x8x6", codes.BAD_VALUE, (P, "upsample_h")),
        ("scale: 3 pad_out_h: true", "1x3x8x6", "1x3x8x6", codes.CONFLICT, (P, "pad_out_h")),
        ("", "1x3x8", "1x3x8x6", codes.AXIS_COUNT, ("bottom", 0)),
        ("", "1x3x8x6", "1x3x8", codes.AXIS_COUNT, MASK),
        ("", "1x3x8x6", "2x3x8x6", codes.MISMATCH, MASK),
        ("", "1x3x8x6", "1x4x8x6", codes.MISMATCH, MASK),
        ("", "1x3x8x6", "1x3x9x6", codes.MISMATCH, MASK),
        ("", "NxCxHx6", "NxCxHx7", codes.MISMATCH, MASK),
        ("upsample_h: 50000 upsample_w: 50000", "1x1x8x6", "1x1x8x6", codes.TOO_LARGE, (P,)),
    ],
)
def test_with_a_mask_it_refuses_what_its_source_refuses(fields, bottom, mask, code, path):
    assert refused(layer(fields), bottom, mask) == (code, path)
