"""Operators: an Eltwise of two blobs, a Power of a blob and a number."""

from __future__ import annotations

import numpy as np
import pytest

from netspec import NetSpec, dumps
from netspec import layers as L


def one_layer(net):
    """The last layer's type, bottoms and parameters."""
    layer = net.to_proto().layer[-1]
    param = layer.eltwise_param if layer.type == "Eltwise" else layer.power_param
    told = {
        field.name: list(value) if hasattr(value, "append") else value
        for field, value in param.ListFields()
    }
    return layer.type, list(layer.bottom), told


SUM, PROD = 1, 0


@pytest.mark.parametrize(
    ("operate", "expected"),
    [
        (lambda x, y: x + y, ("Eltwise", ["x", "y"], dict(operation=SUM))),
        (lambda x, y: x - y, ("Eltwise", ["x", "y"], dict(operation=SUM, coeff=[1, -1]))),
        (lambda x, y: x * y, ("Eltwise", ["x", "y"], dict(operation=PROD))),
        (lambda x, y: y + x, ("Eltwise", ["y", "x"], dict(operation=SUM))),
        (lambda x, y: x + x, ("Eltwise", ["x", "x"], dict(operation=SUM))),
        (lambda x, _: x + 2, ("Power", ["x"], dict(shift=2))),
        (lambda x, _: 2 + x, ("Power", ["x"], dict(shift=2))),
        (lambda x, _: x - 2, ("Power", ["x"], dict(shift=-2))),
        (lambda x, _: 2 - x, ("Power", ["x"], dict(scale=-1, shift=2))),
        (lambda x, _: x * 0.5, ("Power", ["x"], dict(scale=0.5))),
        (lambda x, _: 0.5 * x, ("Power", ["x"], dict(scale=0.5))),
        (lambda x, _: x / 2, ("Power", ["x"], dict(scale=0.5))),
        (lambda x, _: -x, ("Power", ["x"], dict(scale=-1))),
        (lambda x, _: x**2, ("Power", ["x"], dict(power=2))),
        (lambda x, _: np.float32(0.5) * x, ("Power", ["x"], dict(scale=0.5))),
        (lambda x, _: x + np.int64(3), ("Power", ["x"], dict(shift=3))),
    ],
)
def test_an_operator_is_an_eltwise_or_a_power(operate, expected, net):
    x, y = net.input("x", 2, 3), net.input("y", 2, 3)
    assert operate(x, y).shape == (2, 3)
    assert one_layer(net) == expected


@pytest.mark.parametrize(
    ("operate", "bottoms"),
    [
        (lambda x, top: x + top, ["x", "top"]),
        (lambda x, top: top + x, ["top", "x"]),
        (lambda x, top: top - x, ["top", "x"]),
        (lambda x, top: x * top, ["x", "top"]),
        (lambda x, top: top * x, ["x", "top"]),
    ],
)
def test_a_top_of_the_plain_language_takes_part(operate, bottoms, net):
    x = net.input("x", 2, 3)
    other = NetSpec()
    other.top = L.Input(shape=dict(dim=[2, 3]))
    net["top"] = other.top
    operate(x, other.top)
    assert one_layer(net)[:2] == ("Eltwise", bottoms)


def test_a_sum_over_a_list_begins_with_its_first_blob(net):
    blobs = [net.input(name, 2, 3) for name in "abc"]
    assert sum(blobs).shape == (2, 3)
    assert "Power" not in dumps(net)


@pytest.mark.parametrize(
    "operate",
    [
        lambda x: x + "a",
        lambda x: "a" - x,
        lambda x: x - [1],
        lambda x: x / x,
        lambda x: x**x,
        lambda x: x + None,
        lambda x: x @ x,
        lambda x: np.ones(2) * x,
    ],
)
def test_other_operands_are_refused_as_python_refuses_them(operate, net):
    x = net.input("x", 2, 3)
    with pytest.raises(TypeError, match="unsupported operand"):
        operate(x)
    assert len(net) == 1


def test_a_division_by_zero_is_one(net):
    x = net.input("x", 2, 3)
    with pytest.raises(ZeroDivisionError):
        x / 0
