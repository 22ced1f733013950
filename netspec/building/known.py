"""What a net knows of its layers besides the layers themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.shapes.dims import shape_text

if TYPE_CHECKING:
    from netspec.building.names import Stem
    from netspec.dsl.tops import Function, Top
    from netspec.shapes.dims import Shape

_LAST = 6  # how many layers a blob's history tells


class Known:
    """What is known of a net's layers, in columns: Python's collector has less to walk then.

    Attributes:
        tops: The names of each layer's tops.
        shapes: Their shapes, where layers are set up.
        stems: The layer whose number or name those take that read it, where there is one.
    """

    def __init__(self) -> None:
        self.tops: dict[Function, tuple[str, ...]] = {}
        self.shapes: dict[Function, tuple[Shape | None, ...]] = {}
        self.stems: dict[Function, Stem] = {}

    def __contains__(self, fn: object) -> bool:
        return fn in self.tops

    def add(
        self,
        fn: Function,
        tops: tuple[str, ...],
        shapes: tuple[Shape | None, ...] | None,
        stem: Stem | None,
    ) -> None:
        """Note what is known of a layer.

        Args:
            fn: The layer.
            tops: Its tops' names.
            shapes: Their shapes; None if it was not set up.
            stem: What those follow that read it.
        """
        self.tops[fn] = tops
        if shapes is not None:
            self.shapes[fn] = shapes
        if stem is not None:
            self.stems[fn] = stem

    def update(self, other: Known) -> None:
        """Take over what another knows."""
        self.tops.update(other.tops)
        self.shapes.update(other.shapes)
        self.stems.update(other.stems)

    def layer(self, fn: Function) -> str:
        """A layer's name."""
        tops = self.tops[fn]
        return str(fn.params.get("name") or (tops[0] if tops else fn.type_name))

    def blob(self, top: Top) -> str:
        """A top's name, or what messages call it if it has none."""
        tops = self.tops[top.fn]
        return tops[top.n] if top.n < len(tops) else f"top {top.n} of {top.fn.type_name}"

    def shape(self, top: Top) -> Shape | None:
        """A top's shape; None if it is not known."""
        shapes = self.shapes.get(top.fn, ())
        return shapes[top.n] if top.n < len(shapes) else None

    def history(self, top: Top) -> str:
        """The last few layers on a blob's way, each with its shape.

        Args:
            top: The blob.
        """
        steps: list[str] = []
        at: Top | None = top
        while at is not None and len(steps) < _LAST:
            steps.append(f"{self.blob(at)} {shape_text(self.shape(at))}")
            at = at.fn.inputs[0] if at.fn.inputs else None
        if at is not None:
            steps.append("...")
        return " -> ".join(reversed(steps))
