"""The table as text: aligned, as narrow as it is asked for, whatever the names."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import netspec
from netspec.report.unicode import printable
from netspec.summary.cells import cut, padded, width
from netspec.summary.columns import DEFAULT
from tests.summary.short import data, fc, layer

HOSTILE = [
    "a\nb",
    "a\x1b[31mred",
    "\x00",
    "\x9b2J",
    "[bold]no markup[/]",
    "\u202eright to left",
    "\u200bnothing",
    "`|<b>*_~$",
    "e\u0301" * 50,
    "\u0301" * 3000,
    "\u5c64" * 60,
    "\U0001f642" * 60,
    "x" * 100_000,
    "",
    " ",
    " x ",
]


@pytest.mark.parametrize(
    ("text", "columns", "expected"),
    [
        ("conv1", 5, "conv1"),
        ("inception_3a/relu_3x3_reduce", 12, "incept\u2026educe"),
        ("conv12", 5, "co\u202612"),
        ("conv12", 4, "co\u20262"),
        ("conv12", 1, "\u2026"),
        ("\u5c64\u5c64\u5c64\u5c64", 8, "\u5c64\u5c64\u5c64\u5c64"),
        ("\u5c64\u5c64\u5c64\u5c64", 7, "\u5c64\u2026\u5c64"),
        ("e\u0301" * 4, 4, "e\u0301" * 4),
    ],
)
def test_a_long_text_gives_way_in_its_middle(text, columns, expected):
    assert cut(text, columns) == expected


def test_marks_without_end_are_cut():
    assert len(cut("e" + "\u0301" * 10_000, 5)) <= 1 + 2 * 4 * 5


@given(st.text(max_size=30), st.integers(1, 40))
def test_a_cut_text_fits_and_padding_fills_the_column(text, columns):
    shown = cut(printable(text), columns)
    assert width(shown) <= columns
    assert width(padded(shown, columns)) == width(padded(shown, columns, right=True)) == columns
    assert shown.isprintable()


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("columns", [60, 80, 200])
def test_a_hostile_name_neither_breaks_a_line_nor_the_alignment(summed, name, columns):
    fields = layer(name, "ReLU", ["x"], ["y"])
    text = summed(data(2, 3), fields, fc("f", "y", 100)).to_text(columns)
    lines = text.split("\n")
    assert len(lines) == 4 + 1 + 6 + 1
    assert {width(line) for line in lines[:4]} == {width(lines[0])}
    assert width(lines[0]) <= columns
    assert all(line.isprintable() for line in lines)


def test_the_table_is_aligned_and_says_the_totals(summed):
    relu = layer("r", "ReLU", ["f"], ["f"])
    found = summed(data(2, 300), fc("f", "x", 1000), relu, layer("s", "TanH", ["f"]))
    assert str(found) == (
        "name  type          top      params     macs  memory\n"
        "x     Input         2x300         -        -  2.4 kB\n"
        "f     InnerProduct  2x1000  301,000  600,000  8.0 kB\n"
        "r     ReLU          2x1000        -        -       -\n"
        "s     TanH          2x1000        -        -  8.0 kB\n"
        "\n"
        "layers                4, in phase TEST\n"
        "parameters            301,000 (1.2 MB)\n"
        "multiply-accumulates  600,000\n"
        "blobs                 18.4 kB\n"
        "blobs in training     36.8 kB, with their gradients\n"
        "parameters at start   1.2 MB"
    )


def test_unknown_numbers_are_question_marks_and_totals_say_at_least(summed):
    found = summed(data(), fc("f", "x", 7), fc("g", "f", 5), depth=0)
    lines = str(found).splitlines()
    assert lines[2].split() == ["f", "InnerProduct", "2x7", "?", "?", "56", "bytes"]
    assert "parameters            at least 40 (160 bytes)" in lines
    assert "multiply-accumulates  at least 70" in lines
    unknown = summed(data())
    assert "blobs                 ?" in str(unknown)


def test_a_group_that_is_known_in_part_says_so(summed):
    found = summed(data(), fc("g/f", "x", 7), fc("g/h", "g/f", 5), depth=1)
    assert str(found).splitlines()[2].split()[:5] == ["g/", "2", "layers", "2x5", ">=40"]


def test_parameters_of_another_layer_are_shared(summed):
    found = summed(data(2, 5), fc("f", "x", 5, ["w", "b"]), fc("g", "f", 5, ["w", "b"]))
    assert str(found).splitlines()[3].split()[3] == "shared"
    assert str(found).endswith("240 bytes, each layer's own until Caffe shares them")


def test_many_tops_of_one_shape_are_counted(sample):
    assert "3 of 1x10x128x10x10" in str(sample("lstm_demo"))


def test_many_shapes_are_cut_short(summed):
    inputs = [data(size, name=f"g/x{size}") for size in range(1, 10)]
    row = summed(*inputs, depth=1, columns=["top"]).to_text(200).splitlines()[1]
    assert row == "1, 2, 3, 4, 5, 6, ... (3 more)"


@pytest.mark.parametrize("net", ["alexnet_deploy", "googlenet_deploy", "resnet50", "lstm_demo"])
@pytest.mark.parametrize("columns", [64, 80, 100, 160])
def test_the_public_nets_fit(sample, net, columns):
    found = sample(net).to_text(columns)
    assert max(map(width, found.splitlines())) <= max(columns, 75)
    assert max(map(width, found.split("\n\n")[0].splitlines())) <= columns


def test_numbers_are_exact_where_there_is_room_and_short_where_not(sample):
    assert "1,180,139,520" in sample("googlenet_deploy").to_text(100)
    narrow = sample("googlenet_deploy").to_text(80)
    assert "1.2 G" in narrow
    assert "1,180,139,520" not in narrow


def test_names_give_way_last(sample):
    found = sample("lstm_demo", columns=["name", "top"]).to_text(32)
    assert "t0/ ... t2/ x 3" in found
    assert "3 of 1x\u20268x10x10" in found


@given(st.integers(0, 300), st.lists(st.sampled_from(DEFAULT), min_size=1, max_size=8))
@settings(max_examples=60, deadline=None)
def test_any_width_gives_aligned_lines_that_are_as_wide_as_need_be(room, columns):
    net = f"{data(2, 300)} {fc('f' * 40, 'x', 1000)}\n"
    lines = netspec.summary(net, columns=columns).to_text(room).split("\n\n")[0].splitlines()
    texts = sum(name in ("name", "type", "top") for name in columns)
    numbers = {"params": 7, "macs": 7, "memory": 6}
    least = sum(numbers.get(name, 8) for name in columns) + 2 * (len(columns) - 1)
    assert len(lines) == 3
    assert max(map(width, lines)) <= max(room, least + texts)
