"""The page of each code: what it means, why Caffe minds, and what to do."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from netspec.errors import FieldValueError, nearest, shown

# The folders of pages: where an installed package has each, and where a checkout has it.
_FOLDERS = (("codes", "docs/codes"), ("rule_pages", "docs/rules"))
_PACKAGE = Path(__file__).parents[1]
_CODE = re.compile(r"NS\d{3}", re.ASCII)


@cache
def _files() -> dict[str, Path]:
    """Every code's file, in the order of the codes."""
    root = _PACKAGE.parent
    checkout = (root / "pyproject.toml").is_file()
    folders = [root / there if checkout else _PACKAGE / here for here, there in _FOLDERS]
    files = (file for folder in folders for file in folder.glob("NS*.md"))
    return {file.stem: file for file in sorted(files, key=lambda file: file.stem)}


def codes() -> tuple[str, ...]:
    """All codes that have a page, in their order."""
    return tuple(_files())


def page(code: str) -> str:
    """The page of a code, in Markdown.

    Args:
        code: The code, in upper or lower case: ``"NS411"``.

    Raises:
        FieldValueError: There is no such code; the hint names the nearest one.
    """
    wanted = code.strip().upper()
    file = _files().get(wanted)
    if file is None:
        hint = f"{_nearest(wanted)} netspec explain --list lists them all."
        raise FieldValueError(f"no code {shown(code)}", hint=hint.lstrip())
    return file.read_text("utf-8")


def _nearest(code: str) -> str:
    """The hint that names the nearest code: by its number, or by its spelling."""
    if not _CODE.fullmatch(code):
        return nearest(code, _files())
    number = int(code[2:])
    return f"Did you mean {min(_files(), key=lambda each: abs(int(each[2:]) - number))}?"


def title(code: str) -> str:
    """The short name of a code, which its page begins with.

    Args:
        code: As for ``page``.

    Raises:
        FieldValueError: There is no such code.
    """
    return page(code).partition("\n")[0].split(maxsplit=2)[2]
