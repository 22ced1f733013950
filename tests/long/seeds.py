"""What mutants are made of: public nets where they are at hand, else the samples and tests' data."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from netspec.text.read import read

ROOT = Path(__file__).parents[2]
_SHARED = ROOT.parent / "shared"


def texts() -> list[bytes]:
    """The nets and solvers, in the order of their files' names."""
    public = _all_in(_SHARED / "corpus")
    return public or own_texts()


def own_texts() -> list[bytes]:
    """Those of this repository."""
    return _all_in(ROOT / "samples") + _all_in(ROOT / "tests" / "data")


def _all_in(folder: Path) -> list[bytes]:
    return [file.read_bytes() for file in sorted(folder.rglob("*.prototxt"))]


def binaries(nets: list[bytes]) -> list[bytes]:
    """Nets in binary form, small and with a few weights.

    Args:
        nets: What is made binary: texts.
    """
    files = [file.read_bytes() for file in sorted(_SHARED.glob("oracle/models/*.caffemodel"))]
    chance = random.Random(0)
    for data in sorted(nets, key=len)[: len(nets) // 2]:
        reading = read(data.decode("utf-8", "surrogateescape"))
        if reading.ok:
            files.append(_weighted(reading.message, chance).SerializeToString())
    return files


def _weighted(net: Any, chance: random.Random) -> Any:
    """A net with a few small blobs, shaped as new files have them or old ones."""
    for layer in (*net.layer, *net.layers):
        for _ in range(chance.choice((0, 0, 1, 2))):
            rows, columns = chance.randint(0, 3), chance.randint(1, 4)
            blob = layer.blobs.add(data=[0.5] * (rows * columns))
            if chance.random() < 0.5:
                blob.shape.dim[:] = [rows, columns]
            else:
                blob.num, blob.channels, blob.height, blob.width = 1, 1, rows, columns
    return net
