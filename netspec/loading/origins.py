"""Where a net's layers and fields came from: a line of text, a template or a script."""

from __future__ import annotations

import linecache
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from netspec.report.diagnostic import Location

if TYPE_CHECKING:
    from netspec.errors import Origin
    from netspec.report.fault import Path
    from netspec.text.read import Reading
    from netspec.text.render import Rendering

Locate = Callable[["Path"], "Location | None"]


class Origins(Sequence["Location | None"]):
    """The places that the parts of a message came from.

    As a sequence, it has one place a layer: ``origins[3]`` is that of the fourth. A path leads
    further in: ``origins["layer", 3, "convolution_param", "pad"]``, see ``at``.

    Args:
        locate: The place of a path.
        message: The message; of a net, the layers are counted.
    """

    def __init__(self, locate: Locate, message: Any) -> None:
        self._locate = locate
        self._layers = getattr(message, "layer", ())

    def at(self, path: Path | int) -> Location | None:
        """The place of a part of the message.

        Args:
            path: Fields' names and indices from 0, as in ``("layer", 3, "name")``; or a
                layer's index. The message is the one in today's form.

        Returns:
            The place of it, or of what would hold it; its column is 0 where only the line is
            known, as of scripts. None where nothing is known, as of binary files.
        """
        return self._locate(("layer", path) if isinstance(path, int) else tuple(path))

    def __getitem__(self, path: Any) -> Any:
        if isinstance(path, slice):
            return [self.at(index) for index in range(len(self))[path]]
        if isinstance(path, int):
            path = range(len(self))[path]  # counts from the end, and says when there is none
        elif isinstance(path, str):
            path = (path,)
        return self.at(path)

    def __len__(self) -> int:
        return len(self._layers)

    def __repr__(self) -> str:
        return f"<Origins of {len(self)} layers>"


def nowhere(path: Path) -> None:
    """The place of everything in a message that came from no text."""
    del path


def in_text(reading: Reading) -> Locate:
    """Places in a text that was read."""
    return reading.locate


def in_template(reading: Reading, rendering: Rendering) -> Locate:
    """Places in the template that made a text."""
    return lambda path: through_template(reading.locate(path), rendering)


def in_script(origins: Sequence[Origin], otherwise: Locate = nowhere) -> Locate:
    """The lines of a script that made a net's layers.

    Args:
        origins: For each layer, the line that made it.
        otherwise: The places of everything else.
    """

    def locate(path: Path) -> Location | None:
        index = path[1] if len(path) > 1 and path[0] == "layer" else None
        if isinstance(index, int) and 0 <= index < len(origins):
            return of_line(origins[index])
        return otherwise(path)

    return locate


def before_upgrade(locate: Locate, old_path: Callable[[Path], Path]) -> Locate:
    """Places of an upgraded message: those of the old text."""
    return lambda path: locate(old_path(path))


def below(locate: Locate, prefix: Path) -> Locate:
    """Places of a message that is part of another."""
    return lambda path: locate((*prefix, *path))


def of_line(origin: Origin) -> Location:
    """A line of a script as a place, with its text."""
    source = linecache.getline(origin.file, origin.line).rstrip()
    return Location(origin.file, origin.line, 0, source)


def through_template(location: Location, rendering: Rendering) -> Location:
    """The template's line that made a place of its result; of a macro, the macro's own line."""
    origin = rendering.written(location.line) or rendering.called(location.line, location.column)
    return replace(location, file=origin.file, line=origin.line, column=0, length=1)
