"""Docstrings of the stubs: sentences of the schema's comments, folded into lines."""

from __future__ import annotations

import re
import textwrap

WIDTH = 100


def first_sentence(text: str) -> str:
    """A comment's first sentence."""
    sentences: list[str] = re.split(r"(?<=[.!?])\s+(?=[A-Z])", " ".join(text.split()), maxsplit=1)
    return sentences[0] or "Not described."


def docstring(lines: list[str], indent: int) -> str:
    """A docstring of paragraphs, folded; arguments hang.

    Args:
        lines: A string a paragraph; its own indentation is kept, and four columns more
            from its second line on if it has any.
        indent: Columns before the quotes.
    """
    pad = " " * indent
    text = "\n".join(lines).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    folded: list[str] = []
    for number, line in enumerate(text.split("\n")):
        own = line[: len(line) - len(line.lstrip())]
        hang = pad + own + ("    " if own else "")
        first = pad + ('"""' if number == 0 else own)
        folded.extend(_fold(line.strip(), first, hang))
    if len(folded) == 1 and len(folded[0]) <= WIDTH - 3:
        last = " " if folded[0].endswith('"') else ""
        return f'{folded[0]}{last}"""'
    return "\n".join([*folded, f'{pad}"""'])


def _fold(line: str, first: str, hang: str) -> list[str]:
    return textwrap.wrap(
        line,
        WIDTH,
        initial_indent=first,
        subsequent_indent=hang,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [""]
