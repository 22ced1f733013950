"""The forms in which diagnostics are printed."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netspec.errors import FieldValueError
from netspec.report.diagnostic import ERROR, NOTE, WARNING, Diagnostic, Location
from netspec.report.forms import FORMS, render

PLACE = Location("net.prototxt", 3, 5, "  a: b", 4)
UNMADE = Diagnostic("NS501", ERROR, "bottom 'x' is not made", PLACE, "Make it.", "conv1")
UNREAD = Diagnostic("NS502", WARNING, "top 'y' is not read", Location("net.prototxt", 4, 0))
REMARK = Diagnostic("NS503", NOTE, "well", None)


def rendered(form, *diagnostics):
    return render(diagnostics, form, tool_version="1.2.3")


def test_as_text_each_stands_as_it_prints_itself():
    assert rendered("text", UNMADE, REMARK) == f"{UNMADE}\n{REMARK}"


def test_as_json_each_has_all_its_parts():
    assert json.loads(rendered("json", UNMADE, UNREAD, REMARK)) == {
        "ok": False,
        "diagnostics": [
            {
                "code": "NS501", "severity": "error", "message": "bottom 'x' is not made",
                "hint": "Make it.", "layer": "conv1",
                "location": {"file": "net.prototxt", "line": 3, "column": 5, "length": 4},
            },
            {
                "code": "NS502", "severity": "warning", "message": "top 'y' is not read",
                "hint": "", "layer": "",
                "location": {"file": "net.prototxt", "line": 4, "column": 0, "length": 1},
            },
            {
                "code": "NS503", "severity": "note", "message": "well", "hint": "", "layer": "",
                "location": None,
            },
        ],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("diagnostics", "ok"),
    [((), True), ((UNREAD, REMARK), True), ((UNMADE,), False), ((UNREAD, UNMADE), False)],
)
def test_json_is_ok_without_errors(diagnostics, ok):
    assert json.loads(rendered("json", *diagnostics))["ok"] is ok


def test_a_column_without_a_line_is_not_known():
    unplaced = Diagnostic("NS503", NOTE, "well", Location("net.prototxt", 0))
    assert json.loads(rendered("json", unplaced))["diagnostics"][0]["location"]["column"] == 0


COMMANDS = [
    (UNMADE, "::error file=net.prototxt,line=3,col=5,endColumn=9,title=NS501::bottom 'x' is not made%0AMake it."),
    (UNREAD, "::warning file=net.prototxt,line=4,title=NS502::top 'y' is not read"),
    (REMARK, "::notice title=NS503::well"),
    (Diagnostic("NS503", NOTE, "100%\r\n::x, y", Location("a:b,c%\r\n.prototxt", 0)),
     "::notice file=a%3Ab%2Cc%25%0D%0A.prototxt,title=NS503::100%25%0D%0A::x, y"),
]  # fmt: skip


@pytest.mark.parametrize(("diagnostic", "command"), COMMANDS)
def test_for_github_each_is_a_workflow_command(diagnostic, command):
    assert rendered("github", diagnostic) == command


@pytest.mark.parametrize("form", ["text", "github"])
def test_nothing_found_is_nothing_printed_for_lines(form):
    assert rendered(form) == ""


def test_an_unknown_form_is_refused_with_the_forms_named():
    with pytest.raises(
        FieldValueError, match=r"a form is text, json, sarif, github, not 'jsn'"
    ) as info:
        rendered("jsn", UNMADE)
    assert info.value.hint == "Did you mean json?"


texts = st.text(st.sampled_from("a \n\r:,%{}\x00\u00fc\ud800\udcff\U0001f600"), max_size=9)
numbers = st.integers(0, 9)
found = st.builds(
    Diagnostic, st.sampled_from(("NS501", "NS502")), st.sampled_from((ERROR, WARNING, NOTE)), texts,
    st.none() | st.builds(Location, st.text(st.characters(min_codepoint=1, codec="utf-8"), min_size=1),
                          numbers, numbers, texts, st.integers(1, 9)),
    texts, texts,
)  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
@given(found=st.lists(found, max_size=4))
def test_every_form_can_be_printed_as_utf8_whatever_was_found(form, found):
    text = rendered(form, *found)
    text.encode()
    if form == "github":
        assert len(text.split("\n")) == max(1, len(found))
    elif form != "text":
        json.dumps(json.loads(text), ensure_ascii=False).encode()
