"""What the schema says about itself: each message's, field's and enum label's comment."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

_TABLE = Path(__file__).with_name("comments.json")
_VENDOR = "Vendor: "


@cache
def _table() -> dict[str, str]:
    table: dict[str, str] = json.loads(_TABLE.read_text("utf-8"))
    return table


def comment(name: str) -> str:
    """The comment of a message, field, enum or label; "" where there is none.

    Args:
        name: Dotted, without package: ``"PoolingParameter.PoolMethod.AVE"``.
    """
    return _table().get(name, "")


def description(name: str) -> str:
    """The comment without its vendor line."""
    lines = comment(name).splitlines()
    return "\n".join(line for line in lines if not line.startswith(_VENDOR))


def vendor_usage(name: str) -> str | None:
    """Who uses a vendor field ("12 public nets (Permute)"); None for a field of BVLC Caffe."""
    for line in comment(name).splitlines():
        if line.startswith(_VENDOR):
            return line[len(_VENDOR) :].rstrip(".")
    return None
