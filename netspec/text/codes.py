"""The codes of what can be wrong with a prototxt text; docs/reading.md says more of each."""

from __future__ import annotations

UNKNOWN_FIELD = "NS210"
GIVEN_TWICE = "NS211"
WRONG_TYPE = "NS212"
OUT_OF_RANGE = "NS213"
UNKNOWN_LABEL = "NS214"
MISSING_REQUIRED = "NS215"
UNBALANCED = "NS216"
STRAY_TEXT = "NS217"
BAD_STRING = "NS218"
NOT_UTF8 = "NS220"
