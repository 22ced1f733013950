"""Numbers of parameters, in the few words that a box has room for."""

from __future__ import annotations

from netspec.summary.amounts import short_text


def params_text(params: int | None) -> str:
    """How many parameters there are: ``"25.1 k params"``; "" for none, and if it is not known.

    Args:
        params: The number; None if it is not known.
    """
    return f"{short_text(params)} params" if params else ""
