"""Interp, of the DeepLab family: by whole factors, or to a height and a width."""

from __future__ import annotations

import pytest

from netspec.shapes import codes
from tests.shapes.one_layer import fault_of, made, refused

P = "interp_param"


def layer(fields):
    return f'type: "Interp" top: "t" {P} {{ {fields} }}'


@pytest.mark.parametrize(
    ("fields", "bottom", "top"),
    [
        ("zoom_factor: 8", "1x19x60x60", "1x19x473x473"),
        ("zoom_factor: 1", "1x19x60x60", "1x19x60x60"),
        ("shrink_factor: 2", "1x3x9x10", "1x3x5x5"),
        ("shrink_factor: 4 zoom_factor: 2", "1x3x9x13", "1x3x5x7"),
        ("height: 30 width: 20", "1x3x9x9", "1x3x30x20"),
        # Height and width go behind a factor that stands alone, and before both of them.
        ("height: 30 width: 20 zoom_factor: 2", "1x3x9x9", "1x3x17x17"),
        ("height: 30 width: 20 shrink_factor: 2", "1x3x9x9", "1x3x5x5"),
        ("height: 30 width: 20 shrink_factor: 2 zoom_factor: 2", "1x3x9x9", "1x3x30x20"),
        ("height: 30 shrink_factor: 2 zoom_factor: 2", "1x3x9x9", "1x3x9x9"),
        ("pad_beg: -1 pad_end: -2 zoom_factor: 2", "1x3x9x10", "1x3x11x13"),
        ("height: 5 width: 6", "2x3", "2x3x5x6"),
        ("zoom_factor: 2", "7", "7x1x1x1"),
        # What is more than an int holds wraps around.
        ("pad_beg: -2147483648 pad_end: -2147483648 height: 5 width: 6", "1x3x9x9", "1x3x5x6"),
        # unknown dimensions
        ("height: 30 width: 20", "NxCxHxW", "NxCx30x20"),
        ("zoom_factor: 2", "NxCxHx9", "NxCx?x17"),
        ("zoom_factor: 1", "NxCxHxW", "NxCxHxW"),
        ("shrink_factor: 1", "NxCxHxW", "NxCxHxW"),
    ],
)
def test_height_and_width_are_what_the_fields_say(fields, bottom, top):
    assert made(layer(fields), bottom) == ([top], [])


@pytest.mark.parametrize(
    ("fields", "bottom", "code", "path"),
    [
        ("pad_beg: 1 zoom_factor: 2", "1x3x9x9", codes.BAD_VALUE, ("pad_beg",)),
        ("pad_end: 1 zoom_factor: 2", "?", codes.BAD_VALUE, ("pad_end",)),
        ("", "1x3x9x9", codes.MISSING, ("zoom_factor",)),
        ("height: 30", "1x3x9x9", codes.MISSING, ("zoom_factor",)),
        ("zoom_factor: 0", "1x3x9x9", codes.BAD_VALUE, ("zoom_factor",)),
        ("shrink_factor: 0 zoom_factor: 0", "1x3x9x9", codes.BAD_VALUE, ("shrink_factor",)),
        ("zoom_factor: -2 pad_beg: -9", "NxCxHxW", codes.BAD_VALUE, ("zoom_factor",)),
        ("pad_beg: -9 height: 2 width: 2", "1x3x9x9", codes.NO_ROOM, ()),
        ("zoom_factor: 2", "1x3x0x9", codes.NO_ROOM, ()),
        ("zoom_factor: 2147483647", "1x1x3x3", codes.NO_ROOM, ()),
        ("height: 0 width: 9", "NxCxHxW", codes.NO_ROOM, ()),
        ("height: 50000 width: 50000", "1x1x9x9", codes.TOO_LARGE, ()),
    ],
)
def test_interp_refuses_what_its_source_refuses(fields, bottom, code, path):
    assert refused(layer(fields), bottom) == (code, (P, *path))


def test_interp_refuses_more_than_four_axes():
    assert refused(layer("zoom_factor: 2"), "1x3x9x9x9") == (codes.AXIS_COUNT, ("bottom", 0))


def test_the_message_says_which_side_is_not_positive():
    fault = fault_of(layer("pad_beg: -9 height: 2 width: 2"), "1x3x10x8")
    assert "the cropped bottom would have a width of -1" in fault.message
