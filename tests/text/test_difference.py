"""Unified diffs: they say how to get from one text to the other, and come soon."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from netspec.samples.lstm_demo import lstm_net

from netspec import dumps
from netspec.text.difference import difference


def lines_of(text):
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def applied(old, diff):
    """What a diff makes of a text, by its line numbers alone."""
    lines, result, at = lines_of(old), [], 0
    for line in lines_of(diff.replace("\n\\ No newline", "\0\n\\ No newline"))[2:]:
        said = line[1:].replace("\0\n", "")
        if heading := re.match(r"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@", line):
            start = int(heading[1]) - (heading[2] != "0")
            result += lines[at:start]
            at = start
        if line[0] in " -":
            assert lines[at] == said
            at += 1
        if line[0] in " +":
            result.append(said)
    return "".join(result + lines[at:])


def test_a_diff_is_that_of_other_tools():
    old = "".join(f"{i}\n" for i in range(12)) + "end"
    new = old.replace("3\n", "three\n").replace("end", "end\n")
    assert difference(old, new, "net.prototxt") == (
        "--- net.prototxt\n+++ net.prototxt\n"
        "@@ -1,7 +1,7 @@\n 0\n 1\n 2\n-3\n+three\n 4\n 5\n 6\n"
        "@@ -10,4 +10,4 @@\n 9\n 10\n 11\n-end\n\\ No newline at end of file\n+end\n"
    )


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        ("a\n", "a\n", ""),
        ("", "a\n", "@@ -0,0 +1 @@\n+a\n"),
        ("a\n", "", "@@ -1 +0,0 @@\n-a\n"),
        ("a\r\n", "a\n", "@@ -1 +1 @@\n-a\r\n+a\n"),
        ("a\x0bb\u2028c\n", "a\n", "@@ -1 +1 @@\n-a\x0bb\u2028c\n+a\n"),
        ("a: 'x'\nb\nb\n", 'a: "x"\nb\n', "@@ -1,3 +1,2 @@\n-a: 'x'\n+a: \"x\"\n b\n-b\n"),
    ],
)
def test_small_diffs(old, new, wanted):
    assert difference(old, new, "f").removeprefix("--- f\n+++ f\n") == wanted


TEXTS = st.lists(st.sampled_from(["a\n", "b\n", "}\n", "\n", " b\n", "c", "d: 'e'\n", "d: e\n"]))


@given(TEXTS.map("".join), TEXTS.map("".join))
def test_a_diff_leads_from_one_text_to_the_other(old, new):
    assert applied(old, difference(old, new, "f")) == new


def test_a_diff_of_long_texts_comes_soon_and_shows_only_what_changed():
    new = dumps(lstm_net(T=300))
    for old, changed in [
        (new.replace("}\nlayer", "}\n\n\nlayer"), 2 * (new.count("\nlayer"))),
        (new.replace('bottom: "', "bottom:  '"), 2 * new.count("bottom: ")),
        (new.replace('"', "'"), 2 * sum('"' in line for line in new.split("\n"))),
        (" ".join(new.split()), None),
    ]:
        start = time.process_time()
        diff = difference(old, new, "f")
        assert time.process_time() - start < 20  # a hang, not a slow machine
        found = len(re.findall(r"(?m)^[-+](?![-+]{2} )", diff))
        assert changed is None or found <= changed


def test_texts_with_no_line_of_their_own_differ_as_a_whole_and_soon():
    start = time.process_time()
    diff = difference("a {\n}\n" * 5000, "a {\n\n}\n" * 5000, "f")
    assert time.process_time() - start < 10  # a hang, not a slow machine
    assert applied("a {\n}\n" * 5000, diff) == "a {\n\n}\n" * 5000
