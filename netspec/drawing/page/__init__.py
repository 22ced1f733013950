"""The interactive page: what it knows as data, and the one HTML file that it is."""

from __future__ import annotations

from netspec.drawing.page.failure import failure_data
from netspec.drawing.page.make import colours_of, page_html, page_of
from netspec.drawing.page.page import page_text

__all__ = ["colours_of", "failure_data", "page_html", "page_of", "page_text"]
