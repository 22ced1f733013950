"""SARIF: what its standard and GitHub's code scanning require."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netspec.report.diagnostic import ERROR, NOTE, WARNING, Diagnostic, Location
from netspec.report.forms import render
from netspec.report.rule import Rule

RULES = {
    "NS501": Rule("NS501", "BottomNotMade", "A bottom that no layer makes.", "Make it.", "https://example.org/NS501"),
    "NS502": Rule("NS502", "TopNotRead", "A top that no layer reads: {}."),
    "NS599": Rule("NS599", "Unused", "A rule that found nothing."),
}  # fmt: skip
PLACE = Location("net.prototxt", 3, 5, "  a: b", 2)
UNREAD = Diagnostic("NS502", WARNING, "top { } is not read", PLACE)
UNMADE = Diagnostic("NS501", ERROR, "bottom 'x' is not made", PLACE, "Make it.", "conv1")
REMARK = Diagnostic("NS503", NOTE, "well", Location("net.prototxt", 0))


def log(*diagnostics):
    return json.loads(render(diagnostics, "sarif", rules=RULES, tool_version="1.2.3"))


def results(*diagnostics):
    return log(*diagnostics)["runs"][0]["results"]


def located(location):
    (result,) = results(Diagnostic("NS501", ERROR, "wrong", location))
    return result["locations"][0]["physicalLocation"]


def test_a_log_says_its_version_and_its_tool():
    found = log()
    assert found["version"] == "2.1.0"
    assert found["$schema"].endswith("sarif-schema-2.1.0.json")
    (run,) = found["runs"]
    assert run["tool"]["driver"] == {"name": "netspec", "version": "1.2.3", "rules": []}
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["results"] == []


def test_the_rules_that_occur_are_told_once_each():
    assert log(UNREAD, UNMADE, UNMADE, REMARK)["runs"][0]["tool"]["driver"]["rules"] == [
        {
            "id": "NS501", "name": "BottomNotMade",
            "shortDescription": {"text": "A bottom that no layer makes."},
            "fullDescription": {"text": "A bottom that no layer makes."},
            "help": {"text": "Make it."}, "helpUri": "https://example.org/NS501",
        },
        {
            "id": "NS502", "name": "TopNotRead",
            "shortDescription": {"text": "A top that no layer reads: {{}}."},
            "fullDescription": {"text": "A top that no layer reads: {{}}."},
            "help": {"text": "A top that no layer reads: {{}}."},
        },
        {
            "id": "NS503", "name": "NS503", "shortDescription": {"text": "NS503"},
            "fullDescription": {"text": "NS503"}, "help": {"text": "NS503"},
        },
    ]  # fmt: skip


def test_a_result_has_its_rule_level_message_and_place():
    assert results(UNREAD, UNMADE)[1] == {
        "ruleId": "NS501", "ruleIndex": 0, "level": "error",
        "message": {"text": "bottom 'x' is not made\n\nMake it."},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "net.prototxt"},
                    "region": {"startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 7},
                },
                "logicalLocations": [{"name": "conv1", "kind": "layer"}],
            }
        ],
    }  # fmt: skip


def test_a_brace_in_a_message_is_no_placeholder():
    assert results(UNREAD)[0]["message"] == {"text": "top {{ }} is not read"}


REGIONS = [
    (PLACE, (3, 5, 7)),
    (Location("n", 3, 0, "  a: b"), (3, 1, 7)),  # the whole line
    (Location("n", 3, 0), (3, 1, 1)),
    (Location("n", 0, 9), (1, 1, 1)),
]


@pytest.mark.parametrize(("location", "wanted"), REGIONS)
def test_a_region_has_all_that_code_scanning_requires(location, wanted):
    line, first, last = wanted
    assert located(location)["region"] == {
        "startLine": line, "endLine": line, "startColumn": first, "endColumn": last,
    }  # fmt: skip


URIS = [
    ("net.prototxt", "net.prototxt"),
    ("nets/./a b.prototxt", "nets/a%20b.prototxt"),
    ("../ü#?%.prototxt", "../%C3%BC%23%3F%25.prototxt"),
    ("c:d", "c%3Ad"),  # else it would have a scheme
    ("<text>", "%3Ctext%3E"),
]


@pytest.mark.parametrize(("file", "uri"), URIS)
def test_a_relative_path_is_a_relative_reference(file, uri):
    assert located(Location(file, 1))["artifactLocation"] == {"uri": uri}


def test_an_absolute_path_is_a_file_of_this_machine(tmp_path):
    uri = located(Location(str(tmp_path / "a b"), 1))["artifactLocation"]["uri"]
    assert uri == f"file:///{Path(tmp_path).as_posix().lstrip('/')}/a%20b"


@pytest.mark.skipif(os.name == "nt", reason="names of files are Unicode there")
def test_a_name_that_is_no_utf8_is_written_by_its_bytes():
    assert located(Location(os.fsdecode(b"\xff"), 1))["artifactLocation"] == {"uri": "%FF"}


@pytest.mark.parametrize(
    ("layer", "places"),
    [("", []), ("conv1", [{"logicalLocations": [{"name": "conv1", "kind": "layer"}]}])],
)
def test_without_a_file_no_file_is_made_up(layer, places):
    (result,) = results(Diagnostic("NS501", ERROR, "wrong", layer=layer))
    assert result["locations"] == places


@given(st.lists(st.sampled_from((UNREAD, UNMADE, REMARK)), max_size=6))
def test_every_result_points_to_its_rule(found):
    run = log(*found)["runs"][0]
    for result, diagnostic in zip(run["results"], found, strict=True):
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == diagnostic.code
