"""The programs that lay out and draw DOT: Graphviz's dot, or graphviz-pure, which pip installs."""

from __future__ import annotations

import shutil
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING

from netspec.errors import NoRendererError

if TYPE_CHECKING:
    from collections.abc import Iterator

DOT, PURE = "dot", "graphviz-pure"
PDF = "pdf"
_GRAPHVIZ = "apt install graphviz, brew install graphviz, or winget install Graphviz.Graphviz"


def renderers(form: str) -> tuple[Path, ...]:
    """The programs that can write a form, the best one first.

    Args:
        form: ``"svg"``, ``"png"`` or ``"pdf"``.

    Raises:
        NoRendererError: There is none.
    """
    found = [*_on_path(DOT)]
    if form != PDF:
        found += dict.fromkeys((*_beside_python(PURE), *_on_path(PURE)))
    if found:
        return tuple(found)
    if form == PDF:
        raise NoRendererError(
            "a pdf needs dot of Graphviz, which is not there",
            hint=f"Install it: {_GRAPHVIZ}. Pictures in svg and png go without.",
        )
    raise NoRendererError(
        "there is no program that draws: neither dot of Graphviz, nor graphviz-pure",
        hint=f"Install one: pip install {PURE}; or Graphviz: {_GRAPHVIZ}. Format dot needs none.",
    )


def _on_path(name: str) -> Iterator[Path]:
    if found := shutil.which(name):
        yield Path(found)


def _beside_python(name: str) -> Iterator[Path]:
    """A program in the folders where pip puts it, which need not be on PATH."""
    for folder in (str(Path(sys.executable).parent), sysconfig.get_path("scripts")):
        if found := shutil.which(name, path=folder):
            yield Path(found)
