"""Coordinates between blobs: the numbers that pycaffe gives, and messages where it has none."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netspec import NetSpec, errors
from netspec import layers as L  # as every script calls it
from netspec.compat import coord_map as cm


def hourglass(*, kernel=3, stride=1, pad=0, pool=2, up=2, up_pad=0):
    """Data, a convolution, a pooling, and a deconvolution that undoes the pooling."""
    n = NetSpec()
    n.data = L.Input(shape={"dim": [2, 1, 100, 100]})
    n.aux = L.Input(shape={"dim": [2, 1, 20, 20]})
    n.conv = L.Convolution(n.data, num_output=9, kernel_size=kernel, stride=stride, pad=pad)
    n.pool = L.Pooling(n.conv, pool=0, kernel_size=pool, stride=pool)
    wide = [2 * each for each in up] if isinstance(up, list) else 2 * up
    n.up = L.Deconvolution(n.pool, num_output=9, kernel_size=wide, stride=up, pad=up_pad)
    return n


def mapped(**params):
    n = hourglass(**params)
    axis, scale, shift = cm.coord_map_from_to(n.up, n.data)
    return axis, np.atleast_1d(scale).tolist(), np.atleast_1d(shift).tolist()


@pytest.mark.parametrize(
    ("params", "wanted"),
    [
        ({}, (1, [1], [0])),
        ({"pool": 4, "up": 4}, (1, [1], [-1])),
        ({"pad": 5}, (1, [1], [-5])),
        ({"up_pad": 5}, (1, [1], [5])),
        ({"pad": 5, "up_pad": 5}, (1, [1], [0])),
        ({"pool": 4, "up": 2}, (1, [2], [-0.5])),
        ({"kernel": [3, 5], "stride": [1, 2], "pad": [0, 10]}, (1, [1, 2], [0, -10])),
        ({"pad": (0, 1)}, (1, [1], [0, -1])),
        ({"pad": np.array([0, 1])}, (1, [1], [0, -1])),
    ],
)
def test_the_map_through_an_hourglass(params, wanted):
    assert mapped(**params) == wanted


@given(st.integers(1, 9), st.integers(1, 4), st.integers(0, 9))
def test_kernels_by_axis_are_those_of_each_axis(kernel, stride, pad):
    both = mapped(kernel=[kernel, 3], stride=[stride, 1], pad=[pad, 0])
    one, other = mapped(kernel=kernel, stride=stride, pad=pad), mapped()
    assert both[1] == pytest.approx(one[1] + other[1])
    assert both[2] == pytest.approx(one[2] + other[2])


def test_layers_that_keep_coordinates_do_not_count():
    n = hourglass()
    n.relu = L.ReLU(n.up)
    n.same = L.Convolution(n.relu, num_output=1, kernel_size=1)
    for top in (n.relu, n.same):
        assert cm.coord_map_from_to(top, n.data) == cm.coord_map_from_to(n.up, n.data)
    assert cm.coord_map_from_to(L.ReLU(n.data), n.data) == (None, 1, 0)


def test_all_tops_of_a_layer_lie_alike():
    n = hourglass()
    one, other = L.Convolution(n.data, n.aux, ntop=2, num_output=1, kernel_size=5, stride=2)
    assert cm.coord_map_from_to(one, n.data) == cm.coord_map_from_to(other, n.aux)


def test_three_spatial_axes():
    n = NetSpec()
    n.data = L.Input(shape={"dim": [2, 3, 9, 9, 9]})
    n.conv = L.Convolution(
        n.data, num_output=1, kernel_size=[3, 3, 3], stride=[1, 1, 1], pad=[0, 1, 2]
    )
    _, scale, shift = cm.coord_map_from_to(n.conv, n.data)
    assert (scale.tolist(), shift.tolist()) == ([1, 1, 1], [1, 0, -1])


def test_a_crop_moves_by_its_offset_and_only_its_first_bottom_counts():
    n = hourglass()
    n.cut = L.Crop(n.up, n.data, axis=2, offset=7)
    axis, scale, shift = cm.coord_map_from_to(n.cut, n.data)
    assert (axis, scale, shift) == (1, 1, 7)
    with pytest.raises(RuntimeError):
        cm.coord_map_from_to(L.Crop(n.aux, n.data), n.data)


def test_dilation_widens_the_kernel_and_whole_messages_count_with_keywords():
    data = L.Input()
    dilated = L.Convolution(data, kernel_size=3, dilation=2)
    assert cm.coord_map(dilated.fn)[2] == [-2]
    whole = L.Convolution(data, convolution_param={"kernel_size": 3, "pad": 1}, stride=2)
    assert [each.tolist() for each in cm.coord_map(whole.fn)[1:]] == [[0.5], [0]]
    pooled = L.Pooling(data, pooling_param={"kernel_size": 3})
    assert cm.coord_map(pooled.fn)[2] == [-1]


def test_crop_makes_a_layer_with_axis_and_offset_at_the_caller_s_line():
    n = hourglass(pad=3)
    n.cut = cm.crop(n.up, n.data)
    assert n.cut.fn.params == {"crop_param": {"axis": 2, "offset": [3]}}
    assert n.cut.fn.inputs == (n.up, n.data)
    assert n.cut.fn.origin.file == __file__
    assert n.to_proto().layer[-1].crop_param.offset == [3]


def test_inverse_undoes_a_map():
    there = (1, np.array([2.0]), np.array([3.0]))
    axis, scale, shift = cm.compose(there, cm.inverse(there))
    assert (axis, scale, shift) == (1, 1, 0)


def shifted(n):
    return L.Convolution(n.data, kernel_size=2, num_output=1)


CASES = {
    "scales": (lambda n: cm.crop(hourglass_of(3, 2), DATA[0]), AssertionError, "scale mismatch"),
    "outside": (lambda n: cm.crop(hourglass_of(2, 2, 9), DATA[0]), AssertionError, "negative"),
    "halves": (lambda n: cm.crop(shifted(n), n.data), AssertionError, "negative|noninteger"),
    "halves below": (
        lambda n: cm.crop(L.Convolution(n.data, kernel_size=2, pad=1), n.data),
        AssertionError,
        r"noninteger offset, b = \[-0.5\]",
    ),
    "nothing between": (lambda n: cm.crop(L.ReLU(n.up), n.up), AssertionError, "no layer between"),
    "nothing, as pycaffe has it": (
        lambda n: cm.crop(n.data, n.data),
        AttributeError,
        "lie on each other already",
    ),
    "not spatial": (
        lambda n: cm.coord_map_from_to(L.InnerProduct(n.up), n.data),
        RuntimeError,
        "InnerProduct",
    ),
    "unconnected": (lambda n: cm.crop(n.up, n.aux), RuntimeError, "no spatial layers"),
    "axes": (
        lambda n: cm.coord_map_from_to(L.Convolution(n.up, kernel_size=1, axis=2), n.data),
        cm.AxisMismatchException,
        "axis 1, and layers after it axis 2",
    ),
    "ways of two axes": (
        lambda n: cm.coord_map_from_to(n.conv, L.Convolution(n.data, kernel_size=1, axis=2)),
        cm.AxisMismatchException,
        "on one side",
    ),
    "lengths": (
        lambda n: cm.coord_map(L.Convolution(n.up, kernel_size=[3, 3], pad=[1, 1, 1]).fn),
        errors.CoordinateError,
        "lists of 2 and 3 values",
    ),
    "lengths of two layers": (
        lambda n: cm.coord_map_from_to(
            L.Pooling(L.Convolution(n.data, kernel_size=[3, 3]), pooling_param={"kernel_size": 3}),
            L.Convolution(n.data, kernel_size=[1, 1, 1]),
        ),
        ValueError,
        "spatial axes",
    ),
    "by axis": (
        lambda n: cm.crop(L.Convolution(n.data, kernel_size=3, pad_h=1), n.data),
        AssertionError,
        r"pad_h",
    ),
    "no kernel": (
        lambda n: cm.crop(L.Pooling(n.data, global_pooling=True), n.data),
        KeyError,
        "kernel_size",
    ),
    "a name": (lambda n: cm.crop(n.up, "data"), AttributeError, "between tops"),
}
DATA = []


def hourglass_of(pool, up, up_pad=0):
    n = hourglass(pool=pool, up=up, up_pad=up_pad)
    DATA[:] = [n.data]
    return n.up


@pytest.mark.parametrize("case", CASES)
def test_what_cannot_be_mapped_is_refused_as_pycaffe_does_and_says_why(case):
    act, kind, words = CASES[case]
    with pytest.raises(kind, match=words) as caught:
        act(hourglass())
    assert isinstance(caught.value, errors.NetspecError)
    assert caught.value.origin.file == __file__


def test_the_exceptions_can_be_raised_bare():
    for kind in (cm.UndefinedMapException, cm.AxisMismatchException):
        with pytest.raises(kind):
            raise kind


def test_a_type_can_be_added_to_those_that_pass_through(monkeypatch):
    monkeypatch.setattr(cm, "PASS_THROUGH_LAYERS", [*cm.PASS_THROUGH_LAYERS, "Mish"])
    assert cm.coord_map(L.Mish(L.Input()).fn) == (None, 1, 0)


def test_depth_and_many_ways_cost_nothing_but_time_for_each_layer():
    n = hourglass()
    top = n.up
    for _ in range(20_000):
        top = L.Eltwise(L.ReLU(top), top)  # 2 to the power of 20,000 ways
    axis, scale, shift = cm.coord_map_from_to(top, n.data)
    assert (axis, scale, shift) == (1, 1, 0)


def test_a_residual_sum_has_the_map_of_the_branch_with_a_kernel():
    data = L.Input()
    conv = L.Convolution(data, num_output=1, kernel_size=3, pad=1)
    for inputs in ((conv, data), (data, conv)):
        cut = cm.crop(L.Eltwise(*inputs), data)
        assert cut.fn.params["crop_param"] == {"axis": 2, "offset": [0]}
