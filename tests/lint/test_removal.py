"""Taking a field out of a text: the rest stays, with its comments, and no empty line is left."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netspec.lint.edits import applied
from netspec.lint.removal import removal
from netspec.text.read import read

# A text with | around the field that goes, and what is left; None if it stays.
CASES = [
    ("a\n|name: 'x'|\nb", "a\nb"),
    ("a\n  |name: 'x'|;\nb", "a\nb"),
    ("a\n  |name: 'x'|  \r\nb", "a\nb"),
    ("|name: 'x'|", ""),
    ("a |name: 'x'| b", "a b"),
    ("a |name: 'x'|, b", "a b"),
    ("a |name: 'x'|\nb", "a\nb"),
    ("|name: 'x'| b", "b"),
    ("a\n  |name: 'x'|  # why\nb", "a\n  # why\nb"),
    ("a |name: 'x'|  # why\nb", "a # why\nb"),
    ("a\n|state {\n phase: TEST\n}|\nb", "a\nb"),
    ("a\n|state { # why\n phase: TEST\n}|\nb", None),
    ("a\n|name: '# no comment'|\nb", "a\nb"),
    ("# above\n|name: 'x'|\n# below", "# above\n# below"),
    ("a\n\n|name: 'x'|\n\nb", "a\n\nb"),
    ("a\n\n|name: 'x'|\nb", "a\n\nb"),
    ("a\n|name: 'x'|\n\nb", "a\n\nb"),
    ("|name: 'x'|\n\nb", "b"),
    ("a\n\n|name: 'x'|", "a\n\n"),
]
FIELDS = {"a": "debug_info: true", "b": "force_backward: true"}


@pytest.mark.parametrize(("marked", "left"), CASES)
def test_a_field_goes_with_its_line_if_nothing_else_stands_on_it(marked, left):
    def spelt(text):
        return "\n".join(
            " ".join(FIELDS.get(word, word) for word in line.split(" "))
            for line in text.split("\n")
        )

    before, field, _ = marked.split("|")
    reading = read(spelt(marked.replace("|", "")))
    assert reading.ok
    found = reading.find((field.partition(" ")[0].rstrip(":"),))
    assert found.start == len(spelt(before))
    edit = removal(reading, found)
    if left is None:
        assert edit is None
    else:
        assert applied(reading.source.text, [edit]) == spelt(left)


def test_an_element_of_a_list_is_left_where_it_is():
    reading = read("input_dim: [1, 2]")
    assert removal(reading, reading.find(("input_dim", 1))) is None


spaces = st.sampled_from([" ", "\n", "\n\n", "  # note\n", "\n# note\n", " ;\n", ",", "\t", "\r\n"])
fields = st.sampled_from(
    ["name: 'a'", "top: 'x'", "bottom: 'y'", "include { stage: 's' }", "loss_weight:\n1"]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(fields, spaces), min_size=1, max_size=6), spaces, st.integers(0, 5))
def test_what_is_left_says_the_same_but_for_the_field(parts, first, which):
    names = [field for field, _ in parts]
    parts = [
        part for n, part in enumerate(parts) if part[0] != "name: 'a'" or part[0] not in names[:n]
    ]
    which %= len(parts)
    lead = first if first.strip(" \t\r\n") not in (";", ",") else " "
    text = "layer {" + lead + "".join(field + space for field, space in parts) + "}"
    reading = read(text)
    assert reading.ok, reading.diagnostics
    name = parts[which][0].partition(" ")[0].rstrip(":\n1").rstrip(":")
    index = sum(field == parts[which][0] for field, _ in parts[:which])
    found = reading.find(("layer", 0, name, index) if name != "name" else ("layer", 0, name))
    left = applied(text, [removal(reading, found)])
    wanted = read(text).message
    values = getattr(wanted.layer[0], name)
    if name == "name":
        wanted.layer[0].ClearField(name)
    else:
        del values[index]
    again = read(left)
    assert again.message == wanted
    assert [each.text for each in again.tree.comments] == [
        each.text for each in reading.tree.comments
    ]
