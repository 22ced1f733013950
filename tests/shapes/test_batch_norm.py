"""BatchNorm: statistics that are no weights."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netspec import schema
from netspec.shapes import codes
from netspec.shapes.rules.batch_norm import batch_norm
from netspec.shapes.setting import Setting
from tests.shapes.one_layer import made, refused

BOTTOM = ("bottom", 0)
FIXED = "param { lr_mult: 0 } "
LEARNED = "param { } "


def layer(fields="", more="", top="t"):
    return f'type: "BatchNorm" top: "{top}" {more} batch_norm_param {{ {fields} }}'


@pytest.mark.parametrize("top", ["t", "b0"])
@pytest.mark.parametrize("shape", ["2x3", "2x3x4", "2x3x4x5", "2x3x4x5x6", "Nx3xHxW", "1x3"])
def test_mean_and_variance_have_a_number_for_each_channel(shape, top):
    assert made(layer(top=top), shape) == ([shape], ["3", "3", "1"])


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        ("scalar", (codes.AXIS_COUNT, BOTTOM)),
        ("3", (codes.AXIS_COUNT, BOTTOM)),
        ("N", (codes.AXIS_COUNT, BOTTOM)),
        ("2x0x4", (codes.BAD_VALUE, BOTTOM)),
        ("0x3x4", (codes.CRASH, BOTTOM)),
        ("2x3x0", (codes.BAD_VALUE, BOTTOM)),
        ("NxCx0", (codes.BAD_VALUE, BOTTOM)),
        ("NxCxHxW", None),
        ("?", None),
    ],
)
def test_the_bottom_has_channels_and_is_not_empty(shape, expected):
    assert refused(layer(), shape) == expected


@pytest.mark.parametrize(
    ("params", "wrong"),
    [
        (FIXED, None),
        (FIXED * 2, None),
        (FIXED * 3, None),
        (LEARNED, 0),
        (FIXED + LEARNED, 1),
        (LEARNED * 3, None),  # an old net, which Caffe's reader sets right
        ("param { lr_mult: -1 }", 0),
    ],
)
def test_an_lr_mult_is_refused(params, wrong):
    expected = None if wrong is None else (codes.BAD_VALUE, ("param", wrong, "lr_mult"))
    assert refused(layer(more=params), "2x3") == expected


def test_an_old_net_that_was_not_read_from_a_file_passes_too():
    param = schema.message_class("LayerParameter")(type="BatchNorm", bottom=["x"], top=["y"])
    param.param.extend([schema.message_class("ParamSpec")(lr_mult=1)] * 3)
    outcome = batch_norm(Setting(param, [(2, 3)], 1, 0, (False,)))
    assert outcome.tops == ((2, 3),)


def test_the_lr_mult_is_looked_at_before_the_axes_are():
    assert refused(layer(more=LEARNED), "3")[0] == codes.BAD_VALUE
    assert refused(layer(more=LEARNED), "scalar")[0] == codes.AXIS_COUNT


@pytest.mark.parametrize("blob", ["dim: 7", "", "dim: 2 dim: 2"])
def test_blobs_that_the_net_brings_are_not_checked(blob):
    brought = layer(more=f"blobs {{ shape {{ {blob} }} }}")
    assert made(brought, "2x3")[1] == [blob.replace(" dim: ", "x").replace("dim: ", "") or "scalar"]
    assert refused(brought, "2x0") == (codes.CRASH, BOTTOM)


FORKS = (
    "scale_bias: true",
    'scale_filler { type: "constant" }',
    'bias_filler { type: "constant" }',
    'filler { type: "xavier" } bias_filler { type: "constant" }',
    "engine: MKLDNN",
    "engine: MKL2017",
)


@pytest.mark.parametrize("fields", FORKS)
def test_scale_and_shift_of_forks_are_two_more_blobs(fields):
    assert made(layer(fields), "2x3x4x5") == (["2x3x4x5"], ["3", "3", "1", "3", "3"])
    assert refused(layer(fields, LEARNED * 5), "2x3x4x5") is None


@pytest.mark.parametrize("name", ["scale_filler", "bias_filler", "filler"])
def test_their_fillers_are_checked(name):
    text = layer(f'{name} {{ type: "uniform" min: 2 }}')
    assert refused(text, "2x3x4x5") == (codes.BAD_VALUE, ("batch_norm_param", name, "min"))


@given(st.lists(st.integers(1, 5), min_size=2, max_size=6))
def test_every_bottom_of_two_axes_or_more_that_is_not_empty_passes(dims):
    shape = "x".join(map(str, dims))
    assert made(layer(), shape) == ([shape], [str(dims[1])] * 2 + ["1"])
