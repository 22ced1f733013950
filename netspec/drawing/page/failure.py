"""The page that stands in place of a picture that would be wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.drawing.page.data import base_data
from netspec.drawing.page.findings import finding_data

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.report.diagnostic import Diagnostic


def failure_data(
    name: str, title: str, found: Sequence[Diagnostic], last_good: str = ""
) -> dict[str, Any]:
    """What a page knows that says why there is no picture.

    Args:
        name: What was to be shown.
        title: What has happened, in a line.
        found: What is wrong.
        last_good: When there was a picture last, in a sentence; or "".
    """
    return {
        **base_data(name, ""),
        "diagnostics": finding_data(found, {}),
        "failure": {"title": title, "lastGood": last_good},
    }
