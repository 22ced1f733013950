"""Fillers: how the numbers of each spread."""

from __future__ import annotations

import numpy as np
import pytest

from netspec import schema
from netspec.reference.draws import generator
from netspec.reference.errors import Failed
from netspec.reference.fillers import filled

SHAPE = (40, 30, 5, 5)  # fan_in 750, fan_out 1000


def numbers(type_name, shape=SHAPE, dtype=np.float64, **fields):
    filler = schema.FillerParameter(type=type_name, **fields)
    return filled(shape, np.dtype(dtype), filler, generator(0, "l", "param", 0))


def test_constant_and_uniform():
    assert (numbers("constant", value=3) == 3).all()
    found = numbers("uniform", min=-1, max=3)
    assert -1 <= found.min() < -0.99
    assert 2.99 < found.max() <= 3
    assert found.mean() == pytest.approx(1, abs=0.03)


def test_gaussian():
    found = numbers("gaussian", mean=2, std=0.5)
    assert found.mean() == pytest.approx(2, abs=0.01)
    assert found.std() == pytest.approx(0.5, rel=0.02)


def test_a_sparse_gaussian_keeps_a_share():
    found = numbers("gaussian", sparse=10)
    assert (found != 0).mean() == pytest.approx(10 / 40, abs=0.01)
    assert (numbers("gaussian", sparse=0) == 0).all()


@pytest.mark.parametrize(("norm", "fan"), [("FAN_IN", 750), ("FAN_OUT", 1000), ("AVERAGE", 875)])
def test_xavier_and_msra_go_by_the_fan(norm, fan):
    number = schema.enum_type("FillerParameter.VarianceNorm").Value(norm)
    found = numbers("xavier", variance_norm=number)
    edge = np.sqrt(3 / fan)
    assert 0.99 * edge < found.max() <= edge
    assert -edge <= found.min() < -0.99 * edge
    found = numbers("msra", variance_norm=number)
    assert found.std() == pytest.approx(np.sqrt(2 / fan), rel=0.02)


def test_the_rows_of_positive_unitball_are_shares():
    found = numbers("positive_unitball", (4, 6))
    assert found.min() >= 0
    assert found.sum(axis=1) == pytest.approx(1)


def test_bilinear_enlarges():
    tent = [0.25, 0.75, 0.75, 0.25]
    found = numbers("bilinear", (2, 1, 4, 4))
    assert (found == np.outer(tent, tent)).all()


def test_both_types_get_the_same_numbers():
    for type_name in ("uniform", "gaussian", "xavier", "msra"):
        double, single = (numbers(type_name, dtype=dtype) for dtype in (np.float64, np.float32))
        assert (double.astype(np.float32) == single).all()


def test_an_unknown_filler_is_refused():
    with pytest.raises(Failed, match="no filler is called 'gausian'"):
        numbers("gausian")
