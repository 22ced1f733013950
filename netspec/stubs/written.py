"""A method that is written out in the package, as the generator of stubs reads it."""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Written:
    """A method's signature and docstring.

    Attributes:
        name: Its name.
        parameters: Its parameters as a stub has them, without ``self`` and ``**params``.
        names: Their names.
        opened: Whether it takes other keywords too.
        result: What it returns.
        summary: The docstring's paragraphs before the arguments.
        arguments: What it says of each argument, a line each.
        rest: What comes behind them.
    """

    name: str
    parameters: tuple[str, ...]
    names: frozenset[str]
    opened: bool
    result: str
    summary: tuple[str, ...]
    arguments: tuple[str, ...]
    rest: tuple[str, ...]


def read_method(method: Callable[..., Any]) -> Written:
    """Read a method.

    Args:
        method: The method, with a docstring in Google's style.
    """
    signature = inspect.signature(method)
    every = list(signature.parameters.values())[1:]
    shown = [each for each in every if each.kind is not each.VAR_KEYWORD]
    summary, arguments, rest = _parts(inspect.getdoc(method) or "")
    return Written(
        name=method.__name__,
        parameters=tuple(_parameters(shown, opened=len(shown) < len(every))),
        names=frozenset(each.name for each in shown),
        opened=len(shown) < len(every),
        result=str(signature.return_annotation),
        summary=summary,
        arguments=tuple(each for each in arguments if not each.lstrip().startswith("**")),
        rest=rest,
    )


def _parameters(shown: list[inspect.Parameter], *, opened: bool) -> list[str]:
    """Parameters as a stub has them; keywords come behind a star."""
    texts: list[str] = []
    starred = False
    for each in shown:
        star = each.kind is each.VAR_POSITIONAL
        if each.kind is each.KEYWORD_ONLY and not starred:
            texts.append("*")
        starred = starred or star or each.kind is each.KEYWORD_ONLY
        default = "" if star or each.default is each.empty else " = ..."
        texts.append(f"{'*' if star else ''}{each.name}: {each.annotation}{default}")
    return [*texts, "*"] if opened and not starred else texts


def _parts(doc: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """A docstring's summary, its arguments, and the rest, with each paragraph in one line."""
    before, _, after = doc.partition("\nArgs:\n")
    told, _, behind = after.partition("\n\n")
    lines = re.sub(r"\n {8}", " ", told).splitlines()
    rest = re.sub(r"(?<=[^\s:])\n {4,8}(?=\S)", " ", behind).splitlines() if behind else []
    summary = [" ".join(each.split()) for each in before.strip().split("\n\n")]
    return tuple("\n\n".join(summary).split("\n")), tuple(lines), tuple(rest)
