"""An upgraded file as text, with the comments of the old text where they belong now.

The fields are printed anew, since hardly one stays where it was. A comment of a layer stands
above the layer that was made of it; what belongs to no layer stands at the begin or the end.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from netspec.text.environment import as_comment
from netspec.text.tree import Listing
from netspec.text.writer import dumps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netspec.loading.loaded import Loaded
    from netspec.text.read import Reading
    from netspec.text.tree import Block, Scalar

_LAYERS = ("layer", "layers")


def upgraded_text(loaded: Loaded) -> str:
    """The text of an upgraded net or solver.

    Args:
        loaded: What ``load`` gave; with its text, the comments are carried over.
    """
    reading = loaded.reading
    if reading is None:
        return dumps(loaded.message)
    if loaded.kind == "SolverParameter":
        return _solver_text(loaded, reading)
    header, comments, footer = carried_comments(loaded, reading)
    return dumps(loaded.message, header=header, comments=comments) + as_comment(footer)


def _solver_text(loaded: Loaded, reading: Reading) -> str:
    """A solver's own text, in which the one field that changes is another."""
    text = reading.source.text
    found = reading.find(("solver_type",))
    if found is None or loaded.message == loaded.given:
        return text
    return f'{text[: found.start]}type: "{loaded.message.type}"{text[found.value.end :]}'


def carried_comments(loaded: Loaded, reading: Reading) -> tuple[str, list[str], str]:
    """The comments that come first, those of each layer, and those that come last.

    Args:
        loaded: A net, in today's form.
        reading: The text that it was read from.
    """
    stretches = list(_stretches(reading.tree.root))
    ends = [end for _, end, _ in stretches]
    layers = [at for at, (_, _, layer) in enumerate(stretches) if layer is not None]
    homes = _homes(loaded)
    old_layers = sorted(homes)
    texts = reading.source.text
    lines: dict[int, list[str]] = {}
    count = len(loaded.message.layer)
    for comment in reading.tree.comments:
        at = bisect_right(ends, comment.start)
        if at and "\n" not in texts[ends[at - 1] : comment.start]:
            at -= 1  # behind a field, on its line
        layer = stretches[at][2] if at < len(stretches) else None
        if layer is None:
            # Of a field of the net itself: before the next layer, or at the begin.
            following = bisect_left(layers, at)  # layers count from 0 as they come
            layer = (following if following < len(layers) else None) if following else -1
        lines.setdefault(_home(layer, homes, old_layers, count), []).append(comment.text)
    joined = {home: "".join(f"{line}\n" for line in each) for home, each in lines.items()}
    return joined.get(-1, ""), [joined.get(i, "") for i in range(count)], joined.get(count, "")


def _home(layer: int | None, homes: dict[int, int], old_layers: list[int], count: int) -> int:
    """The new layer that an old one's comments go to: its own, or that of the next that has one."""
    if layer is None:
        return count
    if layer < 0:
        return -1
    at = bisect_left(old_layers, layer)
    return homes[old_layers[at]] if at < len(old_layers) else count


def _homes(loaded: Loaded) -> dict[int, int]:
    """From the index of each old layer to the index of the new one that was made of it."""
    homes: dict[int, int] = {}
    for index, source in enumerate(getattr(loaded.upgraded, "sources", ())):
        if len(source) > 1 and source[0] in _LAYERS:
            homes.setdefault(int(source[1]), index)
    return homes


def _stretches(root: Block) -> Iterator[tuple[int, int, int | None]]:
    """The net's fields in the text: from, to, and which layer it is, if it is one."""
    count = 0
    for entry in root.fields:
        items: list[Scalar | Block] = entry.value.items if isinstance(entry.value, Listing) else []
        if entry.name.text not in _LAYERS:
            yield entry.start, entry.end, None
        elif items:
            for item in items:
                yield item.start, item.end, count
                count += 1
        else:
            yield entry.start, entry.end, count
            count += 1
