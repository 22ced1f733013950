"""The grammar's edges: what protobuf's parser in C++ takes, and what it refuses, both alike."""

from __future__ import annotations

import pytest

from netspec import schema
from netspec.text.grammar import read_tree
from netspec.text.read import read
from netspec.text.source import Source
from tests.long.cpp import CppParser

TAKEN = [
    ("layer [{ name: 'a' }, < name: 'b' >]", {"layer": [{"name": "a"}, {"name": "b"}]}),
    ("layer [{ }] name: 'x'", {"layer": [{}], "name": "x"}),
    (r'name: "\ud83d\ude00\uD83D\uDE00\u00e9"', {"name": "\U0001f600\U0001f600\u00e9"}),
    ("name: 'a\rb\tc\x7f'", {"name": "a\rb\tc\x7f"}),
    ("name:'a'force_backward:true", {"name": "a", "force_backward": True}),
    ("input_dim: 0x0000000000000000000000000000000000000000001", {"input_dim": [1]}),
    ("input_dim: -00 state { phase: -0 }", {"input_dim": [0], "state": {"phase": 0}}),
    ("layer { loss_weight: 99999999999999999999 }", {"layer": [{"loss_weight": [1e20]}]}),
    ("layer { loss_weight: 1F loss_weight: 1.E2 }", {"layer": [{"loss_weight": [1, 100]}]}),
]


@pytest.mark.parametrize(("text", "fields"), TAKEN)
def test_what_the_parser_of_caffe_takes_is_taken(text, fields):
    reading = read(text)
    assert reading.ok, reading.diagnostics
    assert reading.message == schema.NetParameter(**fields)


REFUSED = [
    ('name: "a\nb"', [
        ("NS218", 1, 7, "missing in its line"), ("NS217", 2, 1, "no value"), ("NS210", 2, 1, "'b'"), ("NS218", 2, 2, "never closed")]),
    ('name: "a\\\nb: 1', [("NS218", 1, 7, "never closed"), ("NS210", 2, 1, "b")]),
    ("input_dim: 1input_dim: 2", [("NS217", 1, 13, "a space is missing between 1 and input_dim")]),
    ("layer { loss_weight: 1.f}\nstate { level: 2phase: TEST }", [("NS217", 2, 17, "between 2 and phase")]),
    ("input_dim: 1state { }", [("NS217", 1, 13, "between 1 and state")]),
    ("input_dim: 3x3", [("NS212", 1, 12, "a whole number, not 3x3")]),
    ("input_dim: - 1b", [("NS212", 1, 12, "not -1b")]),
    ("input_dim: [1x, 2]", [("NS212", 1, 13, "not 1x")]),
    ("input_dim: 0x", [("NS212", 1, 12, "not 0x")]),
    ("layer { loss_weight: 1.5.3 }", [("NS212", 1, 22, "a number, not 1.5.3")]),
    ("layer { loss_weight: 1e }", [("NS212", 1, 22, "a number, not 1e")]),
    ("layer { loss_weight: 010 }", [("NS212", 1, 22, "write it in decimal")]),
    ("layer { loss_weight: 08 }", [("NS212", 1, 22, "a number, not 08")]),
    ("layer { loss_weight: 1ff }", [("NS212", 1, 22, "a number, not 1ff")]),
    ("layer { batch_norm_param { moving_average_fraction: 0.9eps: 1 } }", [("NS217", 1, 56, "between 0.9 and eps")]),
    ("layer { pooling_param { pad: -0 } }", [("NS213", 1, 30, "-0 is out of range: uint32")]),
    ("force_backward: -0", [("NS213", 1, 17, "-0 is out of range: bool")]),
    ("input_dim: 0x" + "f" * 9000, [("NS213", 1, 12, "0xfffffffffff")]),
    ("input_dim: [, 1]", [("NS217", 1, 13, "','")]),
    ("input_dim [1, 2]", [("NS217", 1, 11, "'[' where ':' is expected")]),
    ("input_dim []", [("NS217", 1, 11, "'[' where ':' is expected")]),
    ("state [{ }]", [("NS212", 1, 1, "not a list")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), REFUSED)
def test_what_it_refuses_is_named_at_its_place(text, wanted):
    found = read(text).diagnostics
    assert [(each.code, each.location.line, each.location.column) for each in found] == [
        each[:3] for each in wanted
    ]
    for diagnostic, (*_, words) in zip(found, wanted, strict=True):
        assert words in str(diagnostic)


NULS = [
    ('name: "a\0b"', 7, "a string with the character NUL"),
    ("# a\0b", 4, r"'\x00'"),
    ("name: 'a'\0", 10, r"'\x00'"),
]


@pytest.mark.parametrize(("text", "column", "words"), NULS)
def test_the_character_nul_is_a_fault_wherever_it_stands(text, column, words):
    _, faults = read_tree(Source(text))
    assert faults[0].location.column == column
    assert words in faults[0].message


@pytest.mark.parametrize("text", [case[0] for case in (*TAKEN, *REFUSED)])
def test_protobufs_own_parser_agrees(text):
    if not CppParser.is_there():
        pytest.skip("grpcio-tools, which has the parser, is not installed")
    message = CppParser().parse(text.encode(), "NetParameter")
    reading = read(text)
    assert (message is not None) == reading.ok
    if reading.ok:
        assert message == reading.message


def test_a_message_shows_no_control_characters():
    (fault,) = read('force_backward: "\x1b[2J\udcff"').diagnostics
    assert fault.message == r'force_backward takes true or false, not "\x1b[2J\udcff"'
