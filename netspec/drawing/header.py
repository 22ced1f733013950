"""What stands above a picture: its title, its legend, and what else there is to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.drawing.families import FAMILIES
from netspec.drawing.markup import font, tag, text, wrapped
from netspec.report.diagnostic import ERROR
from netspec.report.unicode import printable
from netspec.summary.cells import cut

if TYPE_CHECKING:
    from netspec.drawing.scene import Mark, Scene
    from netspec.drawing.themes import Theme

_TITLE, _LARGE, _SMALL = 15, 13, 9
_WIDEST = 60
_COLUMNS = 6  # entries of the legend beside each other
_MOST = 4  # findings
_SQUARE = "\u25a0"
_SIGNS = {
    "train": "TRAIN",
    "test": "TEST",
    "shared": "W1",
    "state": "\u2192",
    "error": _SQUARE,
    "warning": _SQUARE,
}
_BETWEEN = "&#160;&#160;&#160; "


def header(scene: Scene, theme: Theme) -> str:
    """The label of a whole picture, an HTML-like table.

    Args:
        scene: The picture.
        theme: The colours.
    """
    title = tag("B", text(cut(printable(scene.title), _WIDEST)))
    lines = [
        font(title, point_size=_TITLE),
        font(text(scene.subtitle), point_size=_SMALL, color=theme.quiet),
    ]
    for each in scene.diagnostics[:_MOST]:
        colour = theme.error if each.severity == ERROR else theme.warning
        said = wrapped(f"{each.severity}: {each.message}", _WIDEST)
        lines += [font(text(line), point_size=_SMALL, color=colour) for line in said]
    for note in scene.notes:
        lines += [
            font(text(line), point_size=_SMALL, color=theme.quiet)
            for line in wrapped(note, _WIDEST)
        ]
    rows = [tag("TR", tag("TD", line)) for line in (*lines, *_legend(scene, theme))]
    return tag("TABLE", "".join(rows), border=0, cellborder=0, cellpadding=0, cellspacing=2)


def _legend(scene: Scene, theme: Theme) -> list[str]:
    """Lines of signs and what they mean."""
    entries = [_entry(mark, theme) for mark in scene.legend]
    return [_BETWEEN.join(entries[at : at + _COLUMNS]) for at in range(0, len(entries), _COLUMNS)]


def _entry(mark: Mark, theme: Theme) -> str:
    said = font(f"&#160;{text(mark.text)}", point_size=_SMALL, color=theme.quiet)
    if mark.kind in theme.families:
        letter = FAMILIES[mark.kind].letter
        sign, colour = (letter, theme.text) if theme.letters else (_SQUARE, _colour(mark, theme))
    else:
        sign, colour = _SIGNS[mark.kind], _colour(mark, theme)
    size = _LARGE if sign == _SQUARE else _SMALL
    return font(tag("B", text(sign)), point_size=size, color=colour) + said


def _colour(mark: Mark, theme: Theme) -> str:
    return (
        theme.families.get(mark.kind)
        or {
            "train": theme.train,
            "test": theme.test,
            "shared": theme.shared,
            "state": theme.state,
            "error": theme.error,
            "warning": theme.warning,
        }[mark.kind]
    )
