"""Code as it is laid out: calls and lists in lines of 100 columns, as ruff formats them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WIDTH = 100
_INDENT = "    "


@dataclass(slots=True, eq=False)
class Call:
    """A call: what is called, and the arguments.

    Attributes:
        callee: What is called, as code.
        args: The arguments.
    """

    callee: str
    args: list[Node]


@dataclass(slots=True, eq=False)
class Kw:
    """A keyword argument, or an entry of a dictionary.

    Attributes:
        name: What stands before the value, ``pad=`` or ``"lambda": ``.
        value: The value.
    """

    name: str
    value: Node


@dataclass(slots=True, eq=False)
class Listing:
    """A list, tuple or dictionary.

    Attributes:
        brackets: The opening and the closing one.
        items: What is in it.
        filled: Whether a long one stands in full lines, and is left alone by formatters.
        behind: What stands behind the closing bracket.
    """

    brackets: str
    items: list[Node]
    filled: bool = False
    behind: str = ""


Node: TypeAlias = "str | Call | Kw | Listing"


@dataclass(slots=True, eq=False)
class Line:
    """A statement: one or more calls on a value, one after another.

    Attributes:
        target: What the result is assigned to, ``"x = "``, ``"return "`` or nothing.
        value: The value; what it is called on, if there are calls.
        calls: Calls of methods on it, ``.conv(64, 3)``.
        between: The variable that holds the value between two lines, if one is too long.
        comments: What stands above it.
        end: What stands behind it.
    """

    target: str
    value: Node
    calls: list[Call] = field(default_factory=list)
    between: str = ""
    comments: list[str] = field(default_factory=list)
    end: str = ""


@dataclass(slots=True, eq=False)
class Suite:
    """A statement with others in it: ``with``, ``for`` or ``def``.

    Attributes:
        heads: What it begins with, ``"with "``; and what stands there: managers, or one value.
        items: What stands behind that.
        body: What is in it.
        comments: What stands above it.
    """

    head: str
    items: list[Node]
    body: list[Statement]
    comments: list[str] = field(default_factory=list)


Statement: TypeAlias = "Line | Suite"


def flat(node: Node) -> str:
    """A node in one line.

    Args:
        node: The node. It is nested as deep as the schema's messages are.
    """
    if isinstance(node, str):
        return node
    if isinstance(node, Kw):
        return node.name + flat(node.value)
    inner = ", ".join(map(flat, node.args if isinstance(node, Call) else node.items))
    if isinstance(node, Call):
        return f"{node.callee}({inner})"
    comma = "," if node.brackets == "()" and len(node.items) == 1 else ""
    return f"{node.brackets[0]}{inner}{comma}{node.brackets[1]}{node.behind}"


def lines_of(statements: Sequence[Statement], indent: str = "") -> Iterator[str]:
    """The lines of statements; those that cannot be shorter say so.

    Args:
        statements: The statements.
        indent: What each line begins with.
    """
    return map(marked, _lines(statements, indent))


def marked(line: str) -> str:
    """A line; one that is too long, and cannot be shorter, says so.

    Args:
        line: The line.
    """
    # One word that is too long is no fault.
    long = len(line) > WIDTH and " " in line.strip().removeprefix("# ")
    return f"{line}  # noqa: E501" if long else line


def _lines(statements: Sequence[Statement], indent: str) -> Iterator[str]:
    """The lines of statements. They are nested as deep as a program has withs and loops."""
    for statement in statements:
        for comment in statement.comments:
            yield f"{indent}{comment}".rstrip()
        if isinstance(statement, Suite):
            yield from _head(statement, indent)
            yield from _lines(statement.body, indent + _INDENT)
        else:
            yield from _statement(statement, indent)


def _head(suite: Suite, indent: str) -> Iterator[str]:
    whole = f"{indent}{suite.head}{', '.join(map(flat, suite.items))}:"
    if len(whole) <= WIDTH or not suite.items:
        yield whole
    elif len(suite.items) == 1:
        yield from _laid_out(indent, suite.head, suite.items[0], ":")
    else:
        bracket = suite.head if suite.head.endswith("(") else suite.head + "("
        yield indent + bracket
        for item in suite.items:
            yield from _laid_out(indent + _INDENT, "", item, ",")
        yield indent + "):"


def _statement(line: Line, indent: str) -> Iterator[str]:
    if not line.calls:
        yield from _laid_out(indent, line.target, line.value, line.end)
        return
    between = f"{line.between} = "
    value = flat(line.value)
    waiting = [(call, flat(call)) for call in line.calls]
    while waiting:
        text = value + waiting[0][1]
        count = 1
        while count < len(waiting):
            longer = text + waiting[count][1]
            target = line.target if count + 1 == len(waiting) else between
            if len(indent) + len(target) + len(longer) > WIDTH:
                break
            text, count = longer, count + 1
        target = line.target if count == len(waiting) else between
        if count == 1:
            call = waiting[0][0]
            yield from _laid_out(indent, target, Call(value + call.callee, call.args), "")
        else:
            yield f"{indent}{target}{text}"
        waiting, value = waiting[count:], line.between


def _laid_out(indent: str, before: str, node: Node, behind: str) -> Iterator[str]:
    """A node in as many lines as it takes."""
    text = flat(node)
    if isinstance(node, str) or len(indent) + len(before) + len(text) + len(behind) <= WIDTH:
        yield f"{indent}{before}{text}{behind}"
    elif isinstance(node, Kw):
        yield from _laid_out(indent, before + node.name, node.value, behind)
    elif isinstance(node, Call) and before.endswith(" = ") and _is_long(indent, before, node):
        yield f"{indent}{before}("
        yield from _laid_out(indent + _INDENT, "", node, "")
        yield f"{indent}){behind}"
    elif isinstance(node, Call) and node.args:
        inside = indent + _INDENT
        yield f"{indent}{before}{node.callee}("
        together = ", ".join(map(flat, node.args))
        if len(inside) + len(together) <= WIDTH:
            yield inside + together
        else:
            for each in node.args:
                yield from _laid_out(inside, "", each, ",")
        yield f"{indent}){behind}"
    elif isinstance(node, Listing) and node.items:
        yield f"{indent}{before}{node.brackets[0]}"
        if node.filled:
            yield from _filled([flat(each) for each in node.items], indent + _INDENT)
        else:
            for each in node.items:
                yield from _laid_out(indent + _INDENT, "", each, ",")
        yield f"{indent}{node.brackets[1]}{node.behind}{behind}"
    else:
        yield f"{indent}{before}{text}{behind}"


def _is_long(indent: str, before: str, call: Call) -> bool:
    """Whether a call's first line is too long by itself."""
    return len(indent) + len(before) + len(call.callee) + 1 > WIDTH


def _filled(texts: list[str], indent: str) -> Iterator[str]:
    """Items in full lines."""
    line = indent
    for text in texts:
        if len(line) + len(text) + 1 > WIDTH and line.strip():
            yield line.rstrip()
            line = indent
        line += f"{text}, "
    yield line.rstrip()
