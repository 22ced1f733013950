"""The Jinja environment of the templates that come with the package."""

from __future__ import annotations

import textwrap
from functools import cache
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined

if TYPE_CHECKING:
    from jinja2 import Template


def as_comment(text: str, width: int = 0) -> str:
    """Each line of a text as a comment of prototxt; one that is a comment stays as it is.

    Args:
        text: The text.
        width: How many columns a line may have, or 0 to keep the text's own lines.
    """
    # splitlines also parts at characters that end a line for other readers.
    lines = text.splitlines()
    if width:
        lines = [part for line in lines for part in textwrap.wrap(line, width - 2)]
    made = (line if line.startswith("#") else f"# {line}" for line in lines)
    return "".join(line.rstrip() + "\n" for line in made)


@cache
def package_environment() -> Environment:
    """The environment of the templates that come with the package."""
    environment = Environment(
        loader=PackageLoader("netspec.templates", ""),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  # the result is prototxt, not HTML
    )
    environment.filters["as_comment"] = as_comment
    return environment


def package_template(name: str) -> Template:
    """A template that comes with the package, by its file's name."""
    return package_environment().get_template(name)
