"""The page as one HTML text: markup, styles, script, data, and a policy that lets no other act."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from netspec.drawing.page.colours import style_text

if TYPE_CHECKING:
    from jinja2 import Template

# In the order in which they are put together.
STYLES = ("colours", "base", "bar", "stage", "side", "wide", "narrow", "print")
SCRIPTS = (
    "dom", "series", "model", "route", "svg", "camera", "gestures", "picture", "follow", "walk",
    "search", "searchbox", "steps", "layer", "findings", "summary", "panels", "split", "crumbs",
    "legend", "theme", "keys", "failure", "live", "start",
)  # fmt: skip

_ESCAPES = {sign: f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}
_SIGNS = re.compile(f"[{''.join(_ESCAPES)}]")
_LONE = re.compile("[\ud800-\udfff]")


def page_text(data: dict[str, Any], *, theme: str = "auto", palette: str = "light") -> str:
    """The page.

    Args:
        data: What it knows, see ``page_data`` and ``failure_data``; for a page that is served
            live, with ``"live": {"version": ...}``.
        theme: The colours that it begins with: ``"auto"`` as the system has it, ``"light"`` or
            ``"dark"``.
        palette: The name of the picture's colours on light ground.
    """
    live = data.get("live")
    styles = _styles() + style_text(palette)
    script = _script()
    return _template().render(
        title=readable(data["title"]),
        theme=theme,
        version=_version(),
        policy=_policy(styles, script, live=bool(live)),
        styles=styles,
        script=script,
        data=json_text({"live": None, **data}),
    )


def json_text(data: Any) -> str:
    """Data as JSON in which no sign means anything to HTML.

    Args:
        data: The data.
    """
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return readable(_SIGNS.sub(lambda sign: _ESCAPES[sign[0]], text), r"\\u{:04x}")


def readable(text: str, spelling: str = r"\u{:04x}") -> str:
    """A text without lone surrogates, which no encoding holds: they are spelt out.

    Args:
        text: The text.
        spelling: How one is spelt.
    """
    return _LONE.sub(lambda sign: spelling.format(ord(sign[0])), text)


def _policy(styles: str, script: str, *, live: bool) -> str:
    """What the page may do: run this script, use these styles; live, ask its server for news."""
    rules = [
        "default-src 'none'",
        f"script-src {_hash(script)}",
        f"style-src {_hash(styles)}",
        "img-src data:",
        *(["connect-src 'self'"] if live else []),
        "base-uri 'none'",
        "form-action 'none'",
    ]
    return "; ".join(rules)


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("netspec.templates.page", ""),
        undefined=StrictUndefined,
        trim_blocks=True,
        autoescape=True,
    )


def _template() -> Template:
    return _environment().get_template("page.html.j2")


@cache
def _styles() -> str:
    return _joined([f"{name}.css" for name in STYLES])


@cache
def _script() -> str:
    """All parts in one scope of their own."""
    parts = _joined([f"{name}.js" for name in SCRIPTS])
    return f'(() => {{\n"use strict";\n{parts}}})();\n'


def _joined(names: list[str]) -> str:
    loader = _environment().loader
    assert loader is not None
    return "\n".join(loader.get_source(_environment(), name)[0] for name in names)


def _version() -> str:
    from netspec import __version__  # noqa: PLC0415  # the package imports this when it is asked

    return __version__
