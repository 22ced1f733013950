"""A picture of a net, from anything that describes it: ``netspec.draw(source)``."""

from __future__ import annotations

from netspec.drawing.picture import Picture, draw

__all__ = ["Picture", "draw"]
