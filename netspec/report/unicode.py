"""Text that any program and any terminal takes: what they do not is spelt out."""

from __future__ import annotations


def whole(text: str) -> str:
    r"""A text without lone surrogates, which JSON and UTF-8 cannot hold.

    They stand for bytes of files and of file names that are no UTF-8.

    Args:
        text: Any text.

    Returns:
        The text, with a spelling such as ``\udcff`` in place of each.
    """
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def printable(text: str, keep: str = "") -> str:
    r"""A text without control characters, line breaks and the like, which are spelt out.

    In a terminal, they would move the cursor, change colours, or turn the text around.

    >>> print(printable("a\nb\x1b[31m"))
    a\nb\x1b[31m

    Args:
        text: Any text.
        keep: Characters that stay as they are: ``"\n"`` for a text of several lines.
    """
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() or char in keep else repr(char)[1:-1] for char in text
    )
