"""Scale and Bias: a blob that fits some of the bottom's axes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netspec.shapes import codes
from tests.shapes.one_layer import made, refused

HOLDERS = {"Scale": "scale_param", "Bias": "bias_param"}
KINDS = pytest.mark.parametrize("kind", HOLDERS)
BOTTOM, SECOND = ("bottom", 0), ("bottom", 1)


def layer(kind, fields="", more="", top="t"):
    return f'type: "{kind}" top: "{top}" {HOLDERS[kind]} {{ {fields} }} {more}'


def blob(*dims):
    return "blobs { shape { " + " ".join(f"dim: {dim}" for dim in dims) + " } } "


@KINDS
@pytest.mark.parametrize(
    ("fields", "shape", "learned"),
    [
        ("", "2x3x4x5", "3"),
        ("", "2x3", "3"),
        ("axis: 0", "7", "7"),
        ("axis: 2 num_axes: 2", "2x3x4x5", "4x5"),
        ("num_axes: -1", "2x3x4x5", "3x4x5"),
        ("axis: -1", "2x3x4x5", "5"),
        ("axis: -2 num_axes: -1", "2x3x4x5", "4x5"),
        ("num_axes: 0", "2x3x4x5", "scalar"),
        ("", "NxCxHxW", "C"),
        ("", "?", "?"),
    ],
)
def test_the_learned_blob_has_the_bottoms_sizes_from_axis_on(kind, fields, shape, learned):
    assert made(layer(kind, fields), shape) == ([shape], [learned])
    assert made(layer(kind, fields, top="b0"), shape) == ([shape], [learned])


@pytest.mark.parametrize("shape", ["2x3x4x5", "NxCxHxW", "?"])
def test_a_scale_with_a_bias_learns_two_blobs_of_one_shape(shape):
    top, params = made(layer("Scale", "bias_term: true"), shape)
    assert top == [shape]
    assert len(params) == 2
    assert params[0] == params[1]


@KINDS
@pytest.mark.parametrize(
    ("fields", "shape", "code", "rest"),
    [
        ("", "3", codes.AXIS_RANGE, ("axis",)),
        ("", "scalar", codes.AXIS_RANGE, ("axis",)),
        ("num_axes: 0", "scalar", codes.AXIS_RANGE, ("axis",)),
        ("axis: -5", "2x3x4x5", codes.AXIS_RANGE, ("axis",)),
        ("num_axes: -2", "2x3x4x5", codes.BAD_VALUE, ("num_axes",)),
        ("num_axes: 4", "2x3x4x5", codes.AXIS_RANGE, ("num_axes",)),
        ("num_axes: 2147483647", "2x3", codes.AXIS_RANGE, ("num_axes",)),
        ("", "2x0x4", codes.BAD_VALUE, ("filler",)),
        ('filler { type: "constan" }', "2x3", codes.BAD_VALUE, ("filler",)),
        ('num_axes: 0 filler { type: "msra" }', "2x3", codes.AXIS_COUNT, ("filler",)),
        ("num_axes: 2", "0x50000x50000", codes.TOO_LARGE, ()),
    ],
)
def test_what_can_be_learned_is_checked(kind, fields, shape, code, rest):
    assert refused(layer(kind, fields), shape) == (code, (HOLDERS[kind], *rest))


@pytest.mark.parametrize(
    ("fields", "shape", "scale", "bias"),
    [
        ("", "0x3x4", True, True),
        ("", "2x3x0", True, False),  # the sums of a scale are multiplied on either side
        ("", "0x3x0", False, False),
        ("num_axes: 0", "0x0", True, False),  # a scalar is held against the whole bottom
        ("num_axes: 0", "0x5", True, False),
        ("axis: 0 num_axes: -1", "2x3", True, True),
    ],
)
def test_there_must_be_numbers_beside_the_covered_axes(fields, shape, scale, bias):
    empty = (codes.BAD_VALUE, BOTTOM)
    assert refused(layer("Scale", fields), shape) == (None if scale else empty)
    assert refused(layer("Bias", fields), shape) == (None if bias else empty)
    both = layer("Scale", f"bias_term: true {fields}")
    assert refused(both, shape) == (None if scale and bias else empty)


@KINDS
@pytest.mark.parametrize(
    ("fields", "first", "second", "expected"),
    [
        ("", "2x3x4", "3", None),
        ("", "2x3x4", "3x4", None),
        ("axis: 0", "2x3x4", "2x3x4", None),
        ("axis: 9", "2x3x4", "scalar", None),
        ("num_axes: -7", "2x3x4", "3", None),  # of no use with a second bottom
        ("", "2x3x4", "4", (codes.MISMATCH, SECOND)),
        ("axis: -1", "2x3x4", "4", None),
        ("", "2x3x4", "3x4x1", (codes.MISMATCH, SECOND)),
        ("", "2x3x4", "2x3x4", (codes.MISMATCH, SECOND)),
        ("", "2x3", "0", (codes.MISMATCH, SECOND)),
        ("", "2x0", "0", None),
        ("axis: 3", "2x3x4", "4", "axis"),
        ("", "NxCxHxW", "3", None),
        ("axis: 0", "NxC", "NxD", None),
        ("axis: 0", "Nx3", "Nx4", (codes.MISMATCH, SECOND)),
        ("", "2x3x4", "?", None),
        ("", "?", "3", None),
    ],
)
def test_a_second_bottom_must_fit_the_first_from_axis_on(kind, fields, first, second, expected):
    if expected == "axis":
        expected = (codes.AXIS_RANGE, (HOLDERS[kind], "axis"))
    assert refused(layer(kind, fields), first, second) == expected
    assert expected or made(layer(kind, fields), first, second) == ([first], [])


@pytest.mark.parametrize(
    ("first", "second", "params"),
    [
        ("2x3x4", "3", ["3"]),
        ("2x3x4", "3x4", ["3x4"]),
        ("2x3x4", "?", ["?"]),
        ("?", "3", ["?"]),
    ],
)
def test_a_bias_beside_a_second_bottom_covers_as_many_axes(first, second, params):
    assert made(layer("Scale", "bias_term: true"), first, second) == ([first], params)


def test_a_bias_beside_a_scalar_still_needs_its_axis():
    wrong = layer("Scale", "axis: 9 bias_term: true")
    assert refused(wrong, "2x3", "scalar") == (codes.AXIS_RANGE, ("scale_param", "axis"))


@KINDS
@pytest.mark.parametrize(
    ("blobs", "expected"),
    [
        (blob(3), None),
        (blob(3, 4), None),
        (blob(), None),
        (blob(4), (codes.MISMATCH, ("blobs", 0))),
        (blob(3, 4, 1), (codes.MISMATCH, ("blobs", 0))),
    ],
)
def test_a_blob_that_the_net_brings_must_fit_too(kind, blobs, expected):
    assert refused(layer(kind, "", blobs), "2x3x4") == expected


@pytest.mark.parametrize(
    ("blobs", "second", "params"),
    [
        (blob(3), "", ["3", "3"]),  # the bias takes it, too
        (blob(3) + blob(3), "", ["3", "3"]),
        (blob(3) + blob(4) + blob(3), "", ["3", "4", "3"]),
        (blob(3), "3", ["3"]),
        (blob(3) + blob(), "3", ["3", "scalar"]),
    ],
)
def test_the_last_blob_that_the_net_brings_is_the_bias(blobs, second, params):
    text = layer("Scale", "bias_term: true", blobs)
    assert made(text, "2x3x4", *([second] if second else [])) == (["2x3x4"], params)


@pytest.mark.parametrize(
    ("blobs", "fine"),
    [(blob(3) + blob(4), False), (blob(4) + blob(3), False), (blob(3) + blob(), True)],
)
def test_the_first_and_the_last_blob_must_fit(blobs, fine):
    text = layer("Scale", "bias_term: true", blobs)
    assert refused(text, "2x3x4") == (None if fine else (codes.MISMATCH, ("blobs", 0)))


def test_a_second_look_of_the_bias_finds_its_memory():
    text = layer("Scale", "bias_term: true", blob(3, 4) + blob())
    assert refused(text, "0x3x4") is None
    assert refused(layer("Scale", "bias_term: true", blob() + blob()), "0x3x4") is not None


@given(st.lists(st.integers(1, 4), min_size=1, max_size=5), st.data())
def test_what_is_cut_out_of_the_bottom_fits_it(dims, data):
    axis = data.draw(st.integers(0, len(dims) - 1))
    end = data.draw(st.integers(axis, len(dims)))
    first, second = ("x".join(map(str, part)) or "scalar" for part in (dims, dims[axis:end]))
    for kind in HOLDERS:
        assert made(layer(kind, f"axis: {axis}"), first, second) == ([first], [])
        alone = layer(kind, f"axis: {axis} num_axes: {end - axis}")
        assert made(alone, first) == ([first], [second])
