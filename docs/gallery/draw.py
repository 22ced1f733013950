"""Draw every sample's net into this folder: ``make gallery``."""

from __future__ import annotations

from pathlib import Path

import netspec

GALLERY = Path(__file__).parent
SAMPLES = GALLERY.parents[1] / "samples"


def main() -> None:
    """Draw them, and remove pictures of samples that are gone."""
    nets = sorted(SAMPLES.glob("*.prototxt"))
    for old in GALLERY.glob("*.svg"):
        if old.stem not in {net.stem for net in nets}:
            old.unlink()
    for net in nets:
        picture = GALLERY / f"{net.stem}.svg"
        netspec.draw(net).save(picture)
        print(f"{picture.name}: {picture.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
