"""Names of what is alike, ranges, and what a frame's names begin with."""

from __future__ import annotations

import pytest

from netspec.drawing.naming import common_prefix, local, ranged, starred


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["t0/h", "t1/h", "t9/h"], "t*/h"),
        (["t9/h", "t10/h"], "t*/h"),
        (["t10/h", "t19/h"], "t*/h"),  # a number differs as a whole
        (["res4b1_branch2a", "res4b22_branch2a"], "res4b*_branch2a"),
        (["3a/pool2", "3b/pool2"], "3*/pool2"),
        (["a", "b"], "*"),
        (["one"], "one"),
        (["x", "x"], "x"),
        (["conv", "conv2"], "conv*"),
        (["x1", "x11"], "x*"),
    ],
)
def test_a_star_stands_for_what_differs(names, expected):
    assert starred(names) == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["Slice1", "Slice10"], "Slice1 … Slice10"),
        (["t0/lstm/cell", "t9/lstm/cell"], "t0…9/lstm/cell"),
        (["a_long_name_of_a_blob", "another_name"], "a_long_name_of_a_blob … another_name"),
        (["same", "same"], "same"),
        (["t0/decoder", "t0/decoder2"], "t0/decoder … t0/decoder2"),
    ],
)
def test_a_range_says_its_ends(names, expected):
    assert ranged(names) == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["a/b/c", "a/b/d"], "a/b/"),
        (["a/bc", "a/bd"], "a/"),
        (["abc", "abd"], ""),
        (["a/", "a/"], "a/"),
    ],
)
def test_a_prefix_ends_with_a_slash(names, expected):
    assert common_prefix(names) == expected


@pytest.mark.parametrize(
    ("name", "prefixes", "expected"),
    [
        ("t*/lstm/h", ("t*/lstm/", "t0/lstm/"), "h"),
        ("t0/lstm/h", ("t*/lstm/", "t0/lstm/"), "h"),
        ("data", ("t*/",), "data"),
        ("t*/", ("t*/",), "t*/"),
        ("x", ("",), "x"),
    ],
)
def test_a_name_is_told_without_what_the_frame_says(name, prefixes, expected):
    assert local(name, prefixes) == expected
