"""Boxes as HTML-like labels of Graphviz: a card with a row for each layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.drawing.amounts import params_text
from netspec.drawing.families import FAMILIES
from netspec.drawing.markup import (
    NAME_WIDTH,
    NBSP,
    Span,
    font,
    lines_markup,
    lines_width,
    tag,
    tip,
    wrapped,
)
from netspec.drawing.scene import BLOB, CLOSED, MISSING, OUTSIDE
from netspec.errors import shown
from netspec.net import TEST, TRAIN
from netspec.report.diagnostic import ERROR, WARNING
from netspec.report.unicode import printable
from netspec.summary.cells import cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.drawing.scene import Box, Part
    from netspec.drawing.themes import Theme

NORMAL, SMALL, _TINY = 11, 9, 8  # points
_GAP = Span(2 * NBSP, NORMAL)
_STRUT = Span(" ", NORMAL + 1)  # which makes a line as high as one of names
_BETWEEN = " \u00b7 "
_NAMELESS = "?"
_STRIPE = 5  # points wide
_PAD = 3  # points around a text
_TELL = (ERROR, WARNING)


def card(box: Box, theme: Theme, phases: tuple[str, ...]) -> str:
    """A box's label, an HTML-like table.

    Args:
        box: The box.
        theme: The colours.
        phases: All phases that are drawn.
    """
    if box.kind in _PLAIN:
        return _PLAIN[box.kind](box, theme)
    rows = [_row(part, theme, phases) for part in box.parts]
    bad = any(each.severity == ERROR for part in box.parts for each in part.diagnostics)
    alone = box.phases if len(box.phases) < len(phases) else ()
    return _table(
        "".join(rows),
        color=theme.error if bad else _of_phase(alone, theme) or theme.border,
        bgcolor=theme.error_card if bad else theme.card,
        border=2 if bad else 1,
        style="ROUNDED,DASHED" if alone else "ROUNDED",
    )


def part_tip(part: Part) -> str:
    """What shows when one points at a layer.

    Args:
        part: The layer.
    """
    lines = [part.full, " ".join((part.type, *part.lines))]
    if len(part.positions) > 1:
        lines.append(f"in {len(part.positions):,} steps")
    lines += [f"{name}: {shape}" for name, shape in zip(part.tops, part.shapes, strict=False)][:8]
    if part.params or part.params is None:
        lines.append("parameters: ?" if part.params is None else f"{part.params:,} parameters")
    lines += [f"{each.severity}: {each.message}" for each in part.diagnostics[:8]]
    return "\n".join(map(printable, lines))


def _row(part: Part, theme: Theme, phases: tuple[str, ...]) -> str:
    name = Span(cut(printable(part.name), NAME_WIDTH) or _NAMELESS, NORMAL, bold=True)
    kind = " ".join((cut(printable(part.type), NAME_WIDTH), *part.lines))
    params = params_text(part.params)
    quiet = Span(f"{kind}{_BETWEEN}{params}" if params else kind, SMALL, theme.quiet)
    signs = _signs(part, theme, phases)
    own = [[name, _GAP, quiet, *signs]] if part.inplace else [[name, *signs], [quiet, _STRUT]]
    lines = [*own, *_findings(part, theme)]
    return tag("TR", _stripe(part, theme) + _cell(lines, f"#{part.key}", part_tip(part)))


def _stripe(part: Part, theme: Theme) -> str:
    """The colour of a layer's family, or its letter where there are no colours."""
    letter = FAMILIES[part.family].letter if theme.letters else ""
    colour = theme.families[part.family]
    return tag(
        "TD",
        font(letter, point_size=_TINY, color=_readable(colour)) if letter else "",
        width=_STRIPE,
        bgcolor=colour,
        border=1 if letter else 0,
        color=theme.border,
        cellpadding=1 if letter else 0,
    )


def _cell(lines: Sequence[Sequence[Span]], href: str | None, shows: str, pad: int = _PAD) -> str:
    """Lines of text, with what shows when one points at them."""
    width = lines_width(lines)
    return tag(
        "TD",
        lines_markup(lines),
        align="LEFT",
        balign="LEFT",
        cellpadding=pad,
        width=None if width is None else width + 2 * pad,
        href=href,
        title=tip(shows),
    )


def _signs(part: Part, theme: Theme, phases: tuple[str, ...]) -> list[Span]:
    """The marks beside a name: shared weights, and the only phase."""
    signs = [(part.shared, theme.shared)] if part.shared else []
    if len(part.phases) < len(phases):
        signs += [(phase, _of_phase((phase,), theme)) for phase in part.phases]
    return [span for sign, colour in signs for span in (_GAP, Span(sign, _TINY, colour, bold=True))]


def _of_phase(phases: tuple[str, ...], theme: Theme) -> str:
    """The colour of what is in one phase alone; "" for what is in none or in both."""
    return {TRAIN: theme.train, TEST: theme.test}[phases[0]] if len(phases) == 1 else ""


def _findings(part: Part, theme: Theme) -> list[list[Span]]:
    """What is wrong, in a few lines; the first finding of the worst kind, and how many more."""
    found = sorted(
        (each for each in part.diagnostics if each.severity in _TELL),
        key=lambda each: _TELL.index(each.severity),
    )
    if not found:
        return []
    first = found[0]
    colour = theme.error if first.severity == ERROR else theme.warning
    message = first.message.removeprefix(f"layer {shown(first.layer)} ({part.type}): ")
    message = message.removeprefix(f"layer {shown(first.layer)} ")
    more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
    lines = wrapped(f"{first.severity}: {message}{more}")
    return [[Span(line, SMALL, colour)] for line in lines]


def _readable(background: str) -> str:
    """Black or white, whichever can be read on a colour."""
    red, green, blue = (int(background[at : at + 2], 16) for at in (1, 3, 5))
    return "#000000" if 0.299 * red + 0.587 * green + 0.114 * blue > 140 else "#ffffff"


def _table(rows: str, **attributes: object) -> str:
    usual = {"border": 1, "cellborder": 0, "cellspacing": 3, "cellpadding": 0, "style": "ROUNDED"}
    return tag("TABLE", rows, **{**usual, **attributes})


def _closed(box: Box, theme: Theme) -> str:
    return _plain(box, theme, border=2, bgcolor=theme.frame, color=theme.frame_border)


def _blob(box: Box, theme: Theme) -> str:
    return _plain(box, theme, bgcolor=theme.frame, color=theme.border, bold=False)


def _outside(box: Box, theme: Theme) -> str:
    return _plain(
        box, theme, bgcolor=theme.background, color=theme.border, style="ROUNDED,DASHED", bold=False
    )


def _missing(box: Box, theme: Theme) -> str:
    name = Span(cut(printable(box.name), NAME_WIDTH) or _NAMELESS, NORMAL)
    why = Span("no layer makes it", SMALL, theme.error)
    cell = _cell([[name], [why]], None, box.name)
    return _table(
        tag("TR", cell), color=theme.error, bgcolor=theme.error_card, style="ROUNDED,DASHED"
    )


def _plain(box: Box, theme: Theme, *, bold: bool = True, **attributes: object) -> str:
    """A name and lines below it."""
    name = cut(printable(box.name), NAME_WIDTH + 10) or _NAMELESS
    lines = [[Span(name, NORMAL, "" if bold else theme.quiet, bold=bold)]]
    lines += [[Span(line, SMALL, theme.quiet)] for line in box.lines]
    key = box.parts[0].key if box.parts else box.inside
    shows = "\n".join((box.name, *box.lines))
    cell = _cell(lines, f"#{key}" if key else None, shows, _PAD + 1)
    return _table(tag("TR", cell), **attributes)


_PLAIN = {CLOSED: _closed, BLOB: _blob, OUTSIDE: _outside, MISSING: _missing}
