"""A net that is checked while it grows: shapes at hand, and errors at the line that adds a layer."""

from __future__ import annotations

import copy
import pickle
import time

import pytest

from netspec import NetSpec, check
from netspec import layers as L
from netspec.errors import CycleError
from netspec.report.invalid import InvalidTextError


def small(**options):
    n = NetSpec(**options)
    n.data = L.Input(shape=dict(dim=[2, 3, 8, 8]))
    n.conv = L.Convolution(n.data, num_output=4, kernel_size=3)
    n.relu = L.ReLU(n.conv, in_place=True)
    return n


def test_a_top_knows_its_shape():
    n = small()
    assert (n.data.shape, n.relu.shape) == ((2, 3, 8, 8), (2, 4, 6, 6))
    parts = L.Slice(n.relu, axis=1, slice_point=1, ntop=2)
    assert [part.shape for part in parts] == [(2, 1, 6, 6), (2, 3, 6, 6)]
    assert L.Data(source="x", batch_size=5).shape[0] == 5
    assert L.Mine(n.relu).shape is None
    assert L.Eltwise(n.relu, n.relu).shape == (2, 4, 6, 6)


def test_an_error_comes_at_the_line_that_adds_the_layer():
    n = small(check=True)
    with pytest.raises(InvalidTextError) as caught:
        n.pool = L.Pooling(n.relu, kernel_size=3, pad=9)
    (found,) = caught.value.diagnostics
    assert found.location.source.strip() == "n.pool = L.Pooling(n.relu, kernel_size=3, pad=9)"
    assert "'pool'" in found.message
    assert "pool" not in n
    n.pool = L.Pooling(n.relu, kernel_size=3)  # and one goes on
    assert n.pool.shape == (2, 4, 4, 4)


def test_layers_between_that_have_no_name_are_checked_too():
    n = small(check=True)
    with pytest.raises(InvalidTextError, match="NS605"):
        n.out = L.ReLU(L.Eltwise(n.relu, n.data))


def test_without_check_nothing_is_checked_until_one_asks():
    n = small()
    n.pool = L.Pooling(n.relu, kernel_size=3, pad=9)
    assert not check(n).ok
    with pytest.raises(InvalidTextError):
        n.pool.shape  # noqa: B018  # asking is the point


def test_the_net_is_the_same_with_check_and_without():
    assert small(check=True).to_proto() == small().to_proto()
    checked = small(check=True)
    for other in (copy.deepcopy(checked), pickle.loads(pickle.dumps(checked))):
        assert other.to_proto() == checked.to_proto()


def test_a_name_may_be_bound_again_to_what_reads_it():
    n = small(check=True)
    n.relu = L.Power(n.relu, scale=2.0)
    assert n.relu.shape == (2, 4, 6, 6)


def test_a_circle_is_named():
    n = NetSpec(check=True)
    a = L.Power()
    b = L.Power(a)
    a.fn.inputs = (b,)
    with pytest.raises(CycleError):
        n.b = b


def test_a_long_chain_is_neither_recursion_nor_square():
    n = NetSpec(check=True)
    x = n.x0 = L.Input(shape=dict(dim=[1, 3]))
    start = time.process_time()
    for index in range(1, 2000):
        x = n[f"x{index}"] = L.ReLU(x)
    assert time.process_time() - start < 20  # a hang, not a slow machine
    assert x.shape == (1, 3)


@pytest.mark.parametrize(
    "names", [("top 0", "x"), ("bottom 1", "x"), ("bottom 0", "bottom 1"), ("x (1)", "x")]
)
def test_blobs_may_be_called_as_messages_call_unnamed_ones(names):
    n = NetSpec(check=True)
    for name in names:
        n[name] = L.Input(shape=dict(dim=[1, 3]))
    n.sum = L.Eltwise(n[names[0]], L.Power(n[names[1]]), n[names[1]])
    n.sliced = L.Concat(n[names[0]], L.Power(n.sum))
    assert (n.sum.shape, n.sliced.shape) == ((1, 3), (1, 6))
    n["top 0"] = L.Power(n.sum)
    n["top 1"], n["top 2"] = L.Slice(n["top 0"], ntop=2, slice_point=1)
    n.end = L.Power(n["top 2"])
    assert n.end.shape == (1, 2)


def test_a_name_that_is_bound_again_does_not_clash_with_the_one_before():
    n = NetSpec(check=True)
    n.x = first = L.Input(shape=dict(dim=[1, 3]))
    n.x = L.Input(shape=dict(dim=[1, 4]))
    n.y = L.Concat(first, n.x, L.Power(first))
    assert n.y.shape == (1, 10)
