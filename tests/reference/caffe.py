"""What Caffe computed: nets with their inputs, parameters and outputs, held against ours."""

from __future__ import annotations

import gzip
import json
from functools import cache
from pathlib import Path

import numpy as np

from netspec.reference import run

DATA = Path(__file__).parents[1] / "data" / "caffe"
CLOSE = 1e-5  # of a blob's largest number


@cache
def cases(name="layers_forward"):
    with gzip.open(DATA / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def array(blob):
    return np.array(blob["data"], np.float32).reshape(blob["shape"])


def deviation(ours, theirs):
    """The largest difference over the largest number; infinite if the shapes differ."""
    if ours.shape != theirs.shape:
        return float("inf")
    if not theirs.size:
        return 0.0
    differences = np.abs(ours.astype(float) - theirs)
    return float(differences.max() / (np.abs(theirs).max() or 1))


def deviations(case, **options):
    """How far each output of a one-layer net is from Caffe's."""
    inputs = {name: array(blob) for name, blob in case["inputs"].items()}
    weights = {"x": [array(blob) for blob in case["params"]]} if case["params"] else None
    result = run(case["net"] + "\n", inputs, weights, case["phase"], **options)
    return {name: deviation(result[name], array(blob)) for name, blob in case["outputs"].items()}
