"""The forward pass against its bare matrix products: the demo with 100 steps, and AlexNet."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.measure import Figure, best_in_turn
from netspec import load
from netspec.checking import check
from netspec.reference import run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netspec.loading import Loaded

DEMO, ALEXNET = 3.0, 10.0
STEPS, ROUNDS = 100, 5
SAMPLES = Path(__file__).parents[1] / "samples"


def figures() -> Iterator[Figure]:
    """A run over its products: check, set-up and, of the demo's second figure, fillers too."""
    net = load(import_module("netspec.samples.lstm_demo").lstm_net(T=STEPS).to_proto())
    yield _figure(f"run the demo, T={STEPS} / its products", net, {}, DEMO)
    yield _figure(f"the same, T={STEPS}, weights filled", net, {}, DEMO, filled=True)
    alexnet = load(SAMPLES / "alexnet_deploy.prototxt")
    data = {"data": _random((1, 3, 227, 227))}
    yield _figure("run AlexNet, batch 1 / its products", alexnet, data, ALEXNET)


def _figure(
    name: str, net: Loaded, inputs: dict[str, Any], limit: float, *, filled: bool = False
) -> Figure:
    shapes = {blob: array.shape for blob, array in inputs.items()}
    report = check(net, inputs=shapes)
    weights, pairs = {}, []
    named: dict[str, Any] = {}
    for layer in report.layers:
        blobs = [_random(shape) for shape in layer.param_shapes or ()]
        for index, spec in enumerate(net.net.layer[layer.index].param):
            if spec.name:  # shared by all time steps
                blobs[index] = named.setdefault(spec.name, blobs[index])
        if blobs:
            weights[layer.name] = blobs
            pairs += _products(net.net.layer[layer.index], blobs[0], layer)
    ours, reference = best_in_turn(
        lambda: run(net, inputs, None if filled else weights, reshape=True),
        lambda: _multiplied(pairs),
        ROUNDS,
    )
    return Figure(name, ours, reference, limit)


def _products(layer: Any, weights: Any, report: Any) -> list[tuple[Any, Any]]:
    """The matrices that a layer multiplies: those of windows are laid out already."""
    bottom, top = report.bottom_shapes[0], report.top_shapes[0]
    if layer.type == "InnerProduct":
        rows = int(np.prod(top)) // len(weights)
        return [(_random((rows, weights.shape[1])), weights.T)]
    group = layer.convolution_param.group
    assert (layer.type, bottom[0]) == ("Convolution", 1)
    filters = weights.reshape(group, len(weights) // group, -1)
    windows = _random((group, filters.shape[2], top[2] * top[3]))
    return list(zip(filters, windows, strict=True))


def _multiplied(pairs: list[tuple[Any, Any]]) -> None:
    for one, other in pairs:
        one @ other


def _random(shape: Any) -> Any:
    return np.random.default_rng(0).standard_normal(shape, np.float32) * np.float32(0.01)
