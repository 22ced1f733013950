"""A name that is free: the one that is wanted, or one with a number behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container


def free_name(name: str, taken: Container[str], numbered: str = "{}#{}") -> str:
    """A name, or the first one like it that is free.

    >>> free_name("a", {"a", "a#2"}), free_name("a", {"a"}, "{}_{}"), free_name("b", {"a"})
    ('a#3', 'a_2', 'b')

    Args:
        name: The name.
        taken: Those that are taken.
        numbered: How a name and a number make another name.
    """
    chosen, count = name, 1
    while chosen in taken:
        count += 1
        chosen = numbered.format(name, count)
    return chosen
