"""One picture for all colours: it is drawn in stand-ins, which the page's styles give a meaning."""

from __future__ import annotations

import re
from dataclasses import fields, replace

from netspec.drawing.themes import THEMES, Theme

_STAND_IN = re.compile(r"#f0e1([0-9a-f]{2})")
_DARK = "dark"
_LIGHT = "light"


def page_theme(palette: str) -> Theme:
    """Colours that stand for the parts that they have in a picture.

    Args:
        palette: The name of the picture's colours on light ground.
    """
    numbers = {role: f"#f0e1{number:02x}" for number, role in enumerate(_ROLES)}
    families = {family: numbers[family] for family in THEMES[_LIGHT].families}
    own = {name: colour for name, colour in numbers.items() if name not in families}
    return Theme(**own, families=families, letters=THEMES[palette].letters)


def with_roles(svg: str) -> str:
    """A picture that was drawn in such colours, with the styles' names in their place.

    Args:
        svg: The picture.
    """
    return _STAND_IN.sub(lambda found: f"var(--d-{_ROLES[int(found[1], 16)]})", svg)


def style_text(palette: str) -> str:
    """What the names mean, on light and on dark ground, as CSS.

    Args:
        palette: The name of the picture's colours on light ground; for the dark theme's own
            name, those of the light one.
    """
    light = _colours(THEMES[_LIGHT if palette == _DARK else palette])
    dark = _colours(_dark(palette))
    lines = [f"  --d-{role}: light-dark({light[role]}, {dark[role]});\n" for role in _ROLES]
    return f"\n:root {{\n{''.join(lines)}}}\n"


def _dark(palette: str) -> Theme:
    """The colours on dark ground; those that all can tell apart stay what they are."""
    dark = THEMES[_DARK]
    if palette in (_DARK, _LIGHT, "print"):
        return dark
    chosen = THEMES[palette].families
    return replace(dark, families={**chosen, "unknown": dark.families["unknown"]})


def _colours(theme: Theme) -> dict[str, str]:
    plain = {name: getattr(theme, name) for name in _ROLES if name not in _FAMILIES}
    return {**plain, **theme.families}


_FAMILIES = tuple(THEMES[_LIGHT].families)
_ROLES = (
    *(each.name for each in fields(Theme) if each.name not in ("families", "letters")),
    *_FAMILIES,
)
