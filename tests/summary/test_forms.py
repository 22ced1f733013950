"""Markdown, CSV and JSON: whole, exact, and proof against any name."""

from __future__ import annotations

import csv
import io
import json
import re
from html import unescape

import pytest

from netspec.summary.columns import COLUMNS
from netspec.summary.costs import Cost
from tests.summary.short import conv, data, fc, filters, layer
from tests.summary.test_layout import HOSTILE


@pytest.fixture
def small(summed):
    return summed(data(2, 300), fc("f", "x", 1000), layer("r", "ReLU", ["f"], ["f"]))


def test_markdown_is_a_table_and_a_list_of_totals(small):
    assert small.to_markdown() == (
        "| name | type | top | params | macs | memory |\n"
        "| --- | --- | --- | ---: | ---: | ---: |\n"
        "| `x` | `Input` | `2x300` | - | - | 2.4 kB |\n"
        "| `f` | `InnerProduct` | `2x1000` | 301,000 | 600,000 | 8.0 kB |\n"
        "| `r` | `ReLU` | `2x1000` | - | - | - |\n"
        "\n"
        "- layers: 3, in phase TEST\n"
        "- parameters: 301,000 (1.2 MB)\n"
        "- multiply-accumulates: 600,000\n"
        "- blobs: 10.4 kB\n"
        "- blobs in training: 20.8 kB, with their gradients\n"
        "- parameters at start: 1.2 MB\n"
    )


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_one_cell_of_markdown_without_meaning(summed, name):
    found = summed(data(2, 3), layer(name, "ReLU", ["x"], ["y"])).to_markdown()
    line = found.split("\n")[3]
    assert line.count("|") == 7
    cell = line.removeprefix("| ").partition(" |")[0]
    assert line.isprintable()
    if cell.startswith("`"):
        assert re.fullmatch(r"`[^`|\\<]+`", cell)
        assert cell == f"`{name.strip() or ' '}`"  # a span of code loses blanks at its ends
    else:
        assert not set("`*_~<>[]\\$") & set(cell)
        expected = "".join(c if c.isprintable() else repr(c)[1:-1] for c in name)
        assert unescape(cell) == expected


def test_csv_has_exact_numbers_and_whole_names(small):
    assert small.to_csv() == (
        "name,type,top,params,macs,memory\n"
        "x,Input,2x300,0,0,2400\n"
        "f,InnerProduct,2x1000,301000,600000,8000\n"
        "r,ReLU,2x1000,0,0,0\n"
    )


# Python's own reader took no NUL before 3.11.
@pytest.mark.parametrize("name", [name for name in HOSTILE if name != "\x00"])
def test_a_hostile_name_comes_back_from_csv_and_json(summed, name):
    found = summed(data(2, 3), layer(name, "ReLU", ["x"], ["y"]))
    rows = list(csv.reader(io.StringIO(found.to_csv(), newline="")))
    assert rows[2][0] == name
    assert len(rows) == 3
    assert json.loads(found.to_json())["rows"][1]["name"] == name


def test_csv_says_what_is_not_known(summed):
    rows = summed(data(), fc("g/f", "x", 7), fc("g/h", "g/f", 5), depth=1).to_csv().splitlines()
    assert rows[1:] == ["x,Data,2x?x?x?,0,0,?", "g/,2 layers,2x5,>=40,>=70,96"]


def test_json_has_every_number_whatever_the_columns(sample):
    found = sample("lstm_demo", columns=["name"])
    facts = json.loads(found.to_json())
    assert (facts["ok"], facts["phase"], facts["layers"]) == (True, "TEST", 44)
    step = facts["rows"][4]
    assert (step["name"], step["type"]) == ("t0/ ... t2/ x 3", None)
    assert (step["layers"], step["steps"]) == (13, 3)
    assert step["param_shapes"] == [[2000, 12800], [2000], [2000, 500]]
    assert step["params"] == facts["totals"]["params"] == 26_602_000
    assert set(Cost._fields) <= set(facts["totals"])
    assert facts["totals"]["at_least"] == []


def test_json_says_what_is_known_in_part_and_what_is_not(summed):
    layers = [conv("c", "x", 4, "kernel_size: 3 stride: 2"), fc("f", "c", 5), fc("g", "f", 2)]
    facts = json.loads(summed(data(1, 1, 8, 8), *layers, inputs={"x": "NxCx?x8"}).to_json())
    assert facts["rows"][0]["top_shapes"] == [["N", "C", None, 8]]
    assert facts["rows"][0]["memory"] is None
    assert facts["rows"][1]["strides"] == [[2, 2]]
    assert facts["rows"][2]["receptive_fields"] == [None]
    assert facts["totals"]["params"] == 12
    assert facts["totals"]["at_least"] == ["params", "start"]
    assert facts["totals"]["macs"] is None


def test_json_has_fractions_of_strides(summed):
    up = layer("u", "Deconvolution", ["x"], more=filters(1, "kernel_size: 2 stride: 2"))
    facts = json.loads(summed(data(1, 1, 8, 8), up).to_json())
    assert facts["rows"][1]["strides"] == [[0.5, 0.5]]
    assert facts["rows"][1]["receptive_fields"] == [[1, 1]]


def test_a_field_that_is_no_whole_number_is_rounded_up(summed):
    up = layer("u", "Deconvolution", ["x"], more=filters(1, "kernel_size: 4 stride: 4"))
    found = summed(
        data(1, 1, 8, 8), up, conv("c", "u", 1, "kernel_size: 3"), columns=["field", "stride"]
    )
    assert found.to_csv().splitlines()[-1] == "2,1/4"
    assert json.loads(found.to_json())["rows"][2]["receptive_fields"] == [[2, 2]]


def test_every_column_says_something_of_every_row_in_every_form(sample):
    found = sample("googlenet_deploy", columns=COLUMNS)
    head, *rows = csv.reader(io.StringIO(found.to_csv()))
    assert head == list(COLUMNS)
    assert all(all(row) for row in rows)
    assert all("||" not in line.replace(" ", "") for line in found.to_markdown().splitlines())


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        ("layers", ["1", "1", "1"]),
        ("bottom", ["-", "1x4x32x32", "1x2x13x28"]),
        ("weights", ["-", "2x4x7x5, 2", "3x728, 3"]),
        ("shared", ["-", "-", "-"]),
        ("start", ["-", "1.1 kB", "8.7 kB"]),
        ("training", ["32.8 kB", "5.8 kB", "24 bytes"]),
        ("field", ["1", "7x5", "-"]),
        ("stride", ["1", "2x1", "-"]),
    ],
)
def test_each_column(summed, column, expected):
    fields = "kernel_h: 7 kernel_w: 5 stride_h: 2 stride_w: 1"
    found = summed(data(1, 4, 32, 32), conv("c", "x", 2, fields), fc("f", "c", 3), columns=[column])
    assert [line.strip() for line in found.to_text().splitlines()[1:4]] == expected
