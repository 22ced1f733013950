"""A file of 500 MB of weights: the memory that loading it takes, against its size."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.measure import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator

LIMIT = 0.02
_LAYERS, _NUMBERS = 25, 5_000_000
_WRITE = """
import sys
import numpy as np
from netspec import schema
layer = schema.LayerParameter(name="fc", type="InnerProduct")
blob = layer.blobs.add(data=np.zeros(int(sys.argv[3]), np.float32))
blob.shape.dim.append(int(sys.argv[3]))
data = schema.NetParameter(layer=[layer]).SerializeToString()
with open(sys.argv[1], "wb") as file:
    for _ in range(int(sys.argv[2])):
        file.write(data)
"""
_LOAD = """
import json, sys
import netspec, numpy
netspec.load("layer { }")
def memory(what):  # in MB; not getrusage's, which begins with the parent's
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith(what)) / 1024
before = memory("VmRSS")
loaded = netspec.load(sys.argv[1])
assert loaded.weights.count == int(sys.argv[2])
print(json.dumps(memory("VmHWM") - before))
"""


def figures() -> Iterator[Figure]:
    """Peak memory of loading the net and its weights' shapes, over the file's size."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.caffemodel"
        counts = [str(_LAYERS), str(_NUMBERS)]
        subprocess.run([sys.executable, "-c", _WRITE, path, *counts], check=True)
        size = path.stat().st_size / 1e6
        command = [sys.executable, "-c", _LOAD, str(path), str(_LAYERS * _NUMBERS)]
        ours = min(float(json.loads(subprocess.check_output(command))) for _ in range(3))
    yield Figure(f"memory to load {size:.0f} MB of weights / the file", ours, size, LIMIT, "MB")
