"""PReLU and Normalize: a number for each channel, or one for all."""

from __future__ import annotations

import pytest

from netspec import schema
from netspec.shapes import codes
from netspec.shapes.rules.channelwise import prelu
from netspec.shapes.setting import Refused, Setting
from tests.shapes.one_layer import fault_of, made, refused

HOLDERS = {"PReLU": ("prelu_param", "filler"), "Normalize": ("norm_param", "scale_filler")}
KINDS = pytest.mark.parametrize("kind", HOLDERS)


def layer(kind, fields="", more="", top="t"):
    return f'type: "{kind}" top: "{top}" {HOLDERS[kind][0]} {{ {fields} }} {more}'


def each(kind):
    """Normalize has one scale for all channels if nothing is said."""
    return layer(kind, "channel_shared: false")


@KINDS
@pytest.mark.parametrize("shape", ["2x3", "2x3x4", "2x3x4x5", "0x3x4x5", "Nx3xHxW"])
def test_each_channel_has_its_number_or_all_have_one(kind, shape):
    assert made(each(kind), shape) == ([shape], ["3"])
    assert made(layer(kind, "channel_shared: true"), shape) == ([shape], ["scalar"])


def test_what_is_shared_by_default_differs():
    assert made(layer("PReLU"), "2x3") == (["2x3"], ["3"])
    assert made(layer("Normalize"), "2x3") == (["2x3"], ["scalar"])


@KINDS
@pytest.mark.parametrize(
    ("shape", "code"),
    [
        ("scalar", codes.AXIS_COUNT),
        ("3", codes.AXIS_COUNT),
        ("2x0", codes.BAD_VALUE),
        ("2x3x4x0", codes.BAD_VALUE),
        ("2x0x4", codes.BAD_VALUE),
    ],
)
def test_the_bottom_has_channels_and_is_not_empty(kind, shape, code):
    fault = fault_of(each(kind), shape)
    assert fault.code == code


@pytest.mark.parametrize(
    ("kind", "shape", "code"),
    [
        ("PReLU", "2x0x4", codes.BAD_VALUE),
        ("Normalize", "2x0x4", codes.BAD_VALUE),
        ("PReLU", "0x50000x50000", codes.NO_ROOM),  # the int wraps around
        ("Normalize", "0x50000x50000", codes.TOO_LARGE),
    ],
)
def test_buffers_of_an_image_must_be_possible(kind, shape, code):
    assert refused(layer(kind, "channel_shared: true"), shape) == (code, ("bottom", 0))


def test_normalize_takes_four_axes_at_most():
    assert refused(each("Normalize"), "2x3x4x5x6") == (codes.AXIS_COUNT, ("bottom", 0))


def test_prelu_takes_more_than_four_axes_but_not_in_bvlc_caffe():
    assert made(layer("PReLU"), "2x3x4x5x6") == (["2x3x4x5x6"], ["3"])
    param = schema.message_class("LayerParameter")(type="PReLU", bottom=["x"], top=["y"])
    with pytest.raises(Refused) as caught:
        prelu(Setting(param, [(2, 3, 4, 5, 6)], 1, 0, (False,)))
    assert caught.value.code == codes.AXIS_COUNT


@KINDS
def test_in_place_is_fine(kind):
    assert made(layer(kind, top="b0"), "2x3")[0] == ["2x3"]


@KINDS
@pytest.mark.parametrize(
    ("fields", "blob", "fine"),
    [
        ("channel_shared: false", "dim: 3", True),
        ("channel_shared: false", "dim: 1 dim: 1 dim: 1 dim: 3", True),
        ("channel_shared: false", "dim: 4", False),
        ("channel_shared: false", "", False),
        ("channel_shared: true", "", True),
        ("channel_shared: true", "dim: 1 dim: 1", True),
        ("channel_shared: true", "dim: 3", False),
    ],
)
def test_a_blob_that_the_net_brings_must_have_the_count(kind, fields, blob, fine):
    brought = layer(kind, fields, f"blobs {{ shape {{ {blob} }} }}")
    assert refused(brought, "2x3") == (None if fine else (codes.BLOBS, ("blobs", 0)))
    assert refused(brought, "NxC") == (
        None if fine or "false" in fields else (codes.BLOBS, ("blobs", 0))
    )


@KINDS
@pytest.mark.parametrize(
    ("shared", "filler", "code", "rest"),
    [
        ("true", "constant", None, ()),
        ("true", "xavier", codes.AXIS_COUNT, ()),
        ("true", "msra", codes.AXIS_COUNT, ()),
        ("true", "positive_unitball", codes.AXIS_COUNT, ()),
        ("false", "xavier", None, ()),
        ("false", "bilinear", codes.AXIS_COUNT, ()),
        ("false", "constan", codes.BAD_VALUE, ()),
    ],
)
def test_the_filler_must_be_one_that_fills_the_blob(kind, shared, filler, code, rest):
    holder, name = HOLDERS[kind]
    text = layer(kind, f'channel_shared: {shared} {name} {{ type: "{filler}" }}')
    assert refused(text, "2x3") == (code and (code, (holder, name, *rest)))
