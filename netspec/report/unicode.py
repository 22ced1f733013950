"""Text that any program takes: bytes that were no UTF-8 are spelt out."""

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
