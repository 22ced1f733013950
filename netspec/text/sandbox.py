"""The Jinja environment of users' own templates: where they load from, and their limits."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from importlib import resources
from typing import TYPE_CHECKING, Any

from jinja2 import BaseLoader, StrictUndefined, TemplateNotFound, UndefinedError
from jinja2.ext import Extension
from jinja2.lexer import Token
from jinja2.sandbox import SandboxedEnvironment
from jinja2.utils import missing

from netspec.errors import TemplateError
from netspec.text.environment import as_comment
from netspec.text.filters import fail, prototxt, quote

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from jinja2 import Environment
    from jinja2.lexer import TokenStream

    from netspec.errors import Origin

LIBRARY = "netspec/"  # what the names of the package's own blocks begin with
STEP = "__netspec_step"

MOST_CHARACTERS = 256 * 1024 * 1024
MOST_STEPS = 5_000_000


@dataclass(slots=True)
class Meter:
    """Counts what a template does, and stops one that would never end.

    Attributes:
        steps: Turns of loops and calls of macros.
        characters: Characters made; those of a macro count again where it is called.
    """

    steps: int = 0
    characters: int = 0
    most_steps: int = field(default_factory=lambda: MOST_STEPS)
    most_characters: int = field(default_factory=lambda: MOST_CHARACTERS)

    def step(self, characters: int) -> str:
        """Count a turn of a loop or a macro's call, with its literal text."""
        self.steps += 1
        if self.steps > self.most_steps:
            raise TemplateError(
                f"more than {self.most_steps:,} turns of loops and calls of macros",
                hint="Does a loop or a macro that calls itself ever end?",
            )
        self.count(characters)
        return ""

    def count(self, characters: int) -> None:
        """Count text made."""
        self.characters += characters
        if self.characters > self.most_characters:
            raise self.too_much()

    def too_much(self, origin: Origin | None = None) -> TemplateError:
        """The error of a template that makes too much text."""
        return TemplateError(
            f"more than {self.most_characters:,} characters of text",
            origin=origin,
            hint="Does a loop or a macro that calls itself ever end?",
        )

    def finalize(self, value: Any) -> Any:
        """What Jinja calls with each value before it is written; booleans as prototxt's."""
        if isinstance(value, str):
            self.count(len(value))
        elif isinstance(value, bool):
            return "true" if value else "false"
        return value


class Sandbox(SandboxedEnvironment):
    """A sandbox whose products and powers stay small, too."""

    intercepted_binops = frozenset(["*", "**"])

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Refuse a product or power that would fill the memory."""
        size = 0
        if operator == "*":
            for many, times in ((left, right), (right, left)):
                if hasattr(many, "__len__") and isinstance(times, int):
                    size = len(many) * times
        elif isinstance(left, int) and isinstance(right, int):
            size = left.bit_length() * right
        if size > MOST_STEPS:
            raise TemplateError(f"{operator} would make a value of {size:,} elements or digits")
        return super().call_binop(context, operator, left, right)


class CountSteps(Extension):
    """Puts a call of the meter at the head of each loop and macro."""

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        """The template's tokens, and calls of the meter that know the literal text."""
        tokens = list(stream)
        literal = _literal_characters(tokens)
        head: int | None = None
        for index, token in enumerate(tokens):
            if index in literal:
                head = literal[index]
            yield token
            if head is not None and token.type == "block_end":
                for kind, value in (
                    ("variable_begin", "{{"),
                    ("name", STEP),
                    ("lparen", "("),
                    ("integer", head),
                    ("rparen", ")"),
                    ("variable_end", "}}"),
                ):
                    yield Token(token.lineno, kind, value)  # type: ignore[arg-type]  # as Jinja's own lexer gives integers
                head = None


def _literal_characters(tokens: list[Token]) -> dict[int, int]:
    """The text between each loop's or macro's head, a token's index, and its end."""
    literal: dict[int, int] = {}
    open_heads: list[int] = []
    for index, token in enumerate(tokens):
        if token.type == "data" and open_heads:
            literal[open_heads[-1]] += len(token.value)
        elif token.type == "name" and index and tokens[index - 1].type == "block_begin":
            if token.value in ("for", "macro"):
                open_heads.append(index)
                literal[index] = 0
            elif token.value in ("endfor", "endmacro") and open_heads:
                open_heads.pop()
    return literal


class Missing(StrictUndefined):
    """An undefined value whose error knows what was looked up, and where."""

    __slots__ = ()

    def __init__(
        self,
        hint: str | None = None,
        obj: Any = missing,
        name: str | None = None,
        exc: Callable[[str], Exception] = UndefinedError,
    ) -> None:
        if exc is UndefinedError:
            exc = partial(_undefined, obj, name)
        super().__init__(hint, obj, name, exc)  # type: ignore[arg-type]  # it is only called


def _undefined(obj: Any, name: str | None, message: str) -> UndefinedError:
    error = UndefinedError(message)
    error.owner, error.sought = obj, name  # type: ignore[attr-defined]  # read by failures.py
    return error


class Loader(BaseLoader):
    """The template itself, its neighbours, and ``netspec/...``, the package's own blocks."""

    def __init__(self, name: str, source: str, filename: str, folder: Path) -> None:
        self.name = name
        self.source = source
        self.filename = filename
        self.folder = folder

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """A template's text, and the name that its errors give."""
        if template == self.name:
            return self.source, self.filename, _unchanged
        if template.startswith(LIBRARY):
            shipped = resources.files("netspec.templates.blocks")
            block = shipped / template[len(LIBRARY) :]
            if "/" not in template[len(LIBRARY) :] and block.is_file():
                return block.read_text(encoding="utf-8"), template, _unchanged
        path = self.folder / template
        if not path.is_file() or not path.resolve().is_relative_to(self.folder.resolve()):
            raise TemplateNotFound(template)
        try:
            return path.read_text(encoding="utf-8-sig"), str(path), _unchanged
        except UnicodeDecodeError as error:
            raise TemplateError(f"{str(path)!r} is not UTF-8 text: {error.reason}") from None

    def neighbours(self) -> list[str]:
        """The names that can be loaded, for hints."""
        blocks = resources.files("netspec.templates.blocks").iterdir()
        names = [LIBRARY + block.name for block in blocks if block.name.endswith(".j2")]
        if self.folder.is_dir():
            names += [path.name for path in self.folder.glob("*.j2")]
        return names


def _unchanged() -> bool:
    return True


def sandbox(loader: BaseLoader, meter: Meter, *extensions: type[Extension]) -> Sandbox:
    """The environment that renders one template once.

    Args:
        loader: Where templates come from.
        meter: What counts its work.
        *extensions: More Jinja extensions.
    """
    environment = Sandbox(
        loader=loader,
        undefined=Missing,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # the result is prototxt, not HTML
        finalize=meter.finalize,
        extensions=[CountSteps, "jinja2.ext.do", "jinja2.ext.loopcontrols", *extensions],
    )
    environment.filters.update(quote=quote, prototxt=prototxt, as_comment=as_comment)
    environment.globals.update({STEP: meter.step, "fail": fail})
    return environment
