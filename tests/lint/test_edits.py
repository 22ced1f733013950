"""Edits: which fixes go together, and the text with them applied."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netspec.lint.edits import apart, applied
from netspec.lint.finding import Edit

TEXT = "one two three\nfour"


@pytest.mark.parametrize(
    ("fixes", "result", "count"),
    [
        ([], TEXT, 0),
        ([[Edit(0, 3, "1")]], "1 two three\nfour", 1),
        ([[Edit(4, 7, "2"), Edit(0, 3, "1")]], "1 2 three\nfour", 1),
        ([[Edit(4, 7, "2")], [Edit(0, 3, "1")]], "1 2 three\nfour", 2),
        # The first of two that overlap wins, and of the other nothing is done.
        ([[Edit(0, 5, "a")], [Edit(4, 7, "b"), Edit(14, 18, "c")]], "awo three\nfour", 1),
        ([[Edit(4, 7, "a")], [Edit(0, 18, "b")]], "one a three\nfour", 1),
        # Side by side is no overlap; at one place is.
        ([[Edit(0, 3, "a")], [Edit(3, 7, "b")]], "ab three\nfour", 2),
        ([[Edit(3, 3, "a")], [Edit(3, 3, "b")]], "onea two three\nfour", 1),
        ([[Edit(0, 3, "a")], [Edit(3, 3, "b")]], "ab two three\nfour", 2),
        ([[Edit(3, 3, "a")], [Edit(3, 7)]], "onea two three\nfour", 1),
        # Deletions of one fix are joined, and take their line along.
        ([[Edit(0, 5), Edit(4, 8)]], "three\nfour", 1),
        ([[Edit(0, 3), Edit(4, 13)]], "four", 1),
        ([[Edit(0, 3), Edit(4, 7)]], " three\nfour", 1),
    ],
)
def test_fixes_that_do_not_overlap_are_applied(fixes, result, count):
    edits, done = apart(TEXT, [tuple(fix) for fix in fixes])
    assert (applied(TEXT, edits), done) == (result, count)


edits = st.tuples(st.integers(0, 18), st.integers(0, 4), st.sampled_from(["", "x"])).map(
    lambda each: Edit(each[0], min(18, each[0] + each[1]), each[2])
)


@given(st.lists(st.tuples(edits)))
def test_what_is_applied_is_in_order_and_apart(fixes):
    taken, count = apart(TEXT, fixes)
    assert count == len(taken)
    for one, next_ in itertools.pairwise(taken):
        assert one.end <= next_.start
        assert one.start < next_.start
    if fixes:
        assert fixes[0][0] in taken
