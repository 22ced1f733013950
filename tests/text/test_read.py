"""The reader: what protobuf reads it reads alike, and what is wrong it names, all of it."""

from __future__ import annotations

import random
import time

import pytest
from google.protobuf import text_format
from hypothesis import given
from hypothesis import strategies as st

from netspec import dumps, schema
from netspec.text.builder import build
from netspec.text.grammar import read_tree
from netspec.text.quick import quick_message
from netspec.text.read import read
from netspec.text.source import Source


def parsed(text, message="NetParameter"):
    """What protobuf's own parser makes of a text, or None."""
    try:
        return text_format.Parse(text, schema.message_class(message)())
    except (text_format.ParseError, UnicodeDecodeError):
        return None


# Every form that C++ takes, and what it says.
FORMS = [
    ("", {}),
    ("  # only a comment", {}),
    ("\ufeffname: 'bom'", {"name": "bom"}),
    ('name: "a" "b"\n  \'c\'', {"name": "abc"}),
    ("name: 'it''s'", {"name": "its"}),
    (r'name: "\n\t\"\'\\\x41\101é\U0001f600\a\?"', {"name": "\n\t\"'\\AA\u00e9\U0001f600\a?"}),
    ('name: "x";force_backward: true,debug_info:f', {"name": "x", "force_backward": True, "debug_info": False}),
    ("force_backward: 1 debug_info: 0x0", {"force_backward": True, "debug_info": False}),
    ("force_backward: True debug_info: False", {"force_backward": True, "debug_info": False}),
    ("input_dim: 1 input_dim: 0x10 input_dim: 010 input_dim: - 3", {"input_dim": [1, 16, 8, -3]}),
    ("input_dim: [1, 2,3] input_dim: []", {"input_dim": [1, 2, 3]}),
    ("state { phase: TEST }", {"state": {"phase": 1}}),
    ("state: { phase: 1 level:2 }", {"state": {"phase": 1, "level": 2}}),
    ("state < phase: TRAIN; >", {"state": {"phase": 0}}),
    ("state{}", {"state": {}}),
    ("layer: [{ name: 'a' }, < name: 'b' >]", {"layer": [{"name": "a"}, {"name": "b"}]}),
    ("layer { loss_weight: 1.f loss_weight: .5 loss_weight: 1e-3F }", {"layer": [{"loss_weight": [1, 0.5, 1e-3]}]}),
    ("layer { loss_weight: inf loss_weight: -Infinity }", {"layer": [{"loss_weight": [float("inf"), -float("inf")]}]}),
    ("layer { loss_weight: 1e400 }", {"layer": [{"loss_weight": [float("inf")]}]}),
    ("layer # why\n { # that\n name: # so\n 'a' }\r\n", {"layer": [{"name": "a"}]}),
    ("layer{name:'a'}layer{name:'b'}", {"layer": [{"name": "a"}, {"name": "b"}]}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fields"), FORMS)
def test_every_form_of_the_text_format_is_read(text, fields):
    reading = read(text)
    assert reading.ok, reading.diagnostics
    assert reading.message == schema.NetParameter(**fields)


# What is wrong, where, and with which code; several faults are all reported.
FAULTS = [
    ("nane: 'x'", [("NS210", 1, 1, "Did you mean name?")]),
    ("layer { kernel_size: 3 }", [("NS210", 1, 9, "It is a field of ConvolutionParameter")]),
    ("name: 'a'\nname: 'b'", [("NS211", 2, 1, "first in line 1")]),
    ("state { }\nstate { }", [("NS211", 2, 1, "given twice")]),
    ("name: x", [("NS212", 1, 7, 'Put it in quotes: "x".')]),
    ("name: 3", [("NS212", 1, 7, "takes text in quotes, not 3")]),
    ("input_dim: '3'", [("NS212", 1, 12, "Take the quotes away")]),
    ("input_dim: 3.0", [("NS212", 1, 12, "a whole number")]),
    ("input_dim: 08", [("NS212", 1, 12, "a whole number, not 08")]),
    ("state: 3", [("NS212", 1, 1, "state { ... }")]),
    ("name { }", [("NS212", 1, 1, "not a message in braces")]),
    (";", [("NS217", 1, 1, "';'")]),
    ("name: 'a';; debug_info: true", [("NS217", 1, 11, "';'")]),
    ("name: ['a', 'b']", [("NS212", 1, 1, "one value, not a list")]),
    ("layer { loss_weight: 0x10 }", [("NS212", 1, 22, "write it in decimal")]),
    ("input_dim: 2147483648", [("NS213", 1, 12, "out of range")]),
    ("input_dim: -99999999999999999999999999999999999999999999999", [("NS213", 1, 12, "out of range")]),
    ("force_backward: 2", [("NS213", 1, 17, "out of range")]),
    ("force_backward: yes", [("NS212", 1, 17, "true or false")]),
    ("state { phase: TESTING }", [("NS214", 1, 16, "Did you mean TEST?")]),
    ("state { phase: 7 }", [("NS214", 1, 16, "It takes TRAIN, TEST.")]),
    ("layer {\n psroi_pooling_param { output_dim: 3 } }", [("NS215", 2, 22, "spatial_scale, group_size")]),
    ("layer {\n name: 'a'", [("NS216", 1, 7, "never closed")]),
    ("name: 'a' }", [("NS216", 1, 11, "closes nothing")]),
    ("layer { include < phase: TEST }", [("NS216", 1, 31, "'<' of line 1 is open")]),
    ("layer: [{ }", [("NS216", 1, 8, "never closed")]),
    ("name", [("NS217", 1, 1, "has no value")]),
    ("name:", [("NS217", 1, 5, "the text ends")]),
    ("name: @ force_backward: true", [("NS217", 1, 7, "'@'")]),
    ("input_dim: [1 2]", [("NS217", 1, 15, "',' or ']'")]),
    ("[google.x] { }", [("NS217", 1, 1, "Extensions")]),
    ('name: "abc', [("NS218", 1, 7, "never closed")]),
    (r'name: "\q"', [("NS218", 1, 7, "is no escape")]),
    (r'name: "\Uffffffff"', [("NS218", 1, 7, "Unicode")]),
    (b'name: "\xff"'.decode("utf-8", "surrogateescape"), [("NS220", 1, 7, "byte 0xff")]),
    ('name: "x\ud800"', [("NS220", 1, 7, "no character of Unicode")]),
    ("nane: 1\nlayer { tipe: 'x'\n state { } }\nname: 'a' name: 'b'", [
        ("NS210", 1, 1, "nane"), ("NS210", 2, 9, "tipe"), ("NS210", 3, 2, "state"), ("NS211", 4, 11, "name")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), FAULTS)
def test_every_fault_is_named_at_its_place(text, wanted):
    reading = read(text, name="net.prototxt")
    found = [(d.code, d.location.line, d.location.column) for d in reading.diagnostics]
    assert found == [(code, line, column) for code, line, column, _ in wanted]
    for diagnostic, (_, line, column, words) in zip(reading.diagnostics, wanted, strict=True):
        assert words in str(diagnostic)
        assert str(diagnostic).startswith(f"net.prototxt:{line}:{column}: error: ")
        assert "^" in str(diagnostic)


def test_what_is_right_is_read_though_other_things_are_wrong():
    reading = read("layer { name: 'a' foo: 1 bottom: 'x' } nane: 2 name: 'n'")
    assert len(reading.diagnostics) == 2
    assert reading.message == schema.NetParameter(name="n", layer=[{"name": "a", "bottom": ["x"]}])


def test_bytes_that_are_no_utf8_are_fine_in_comments_and_in_bytes_fields():
    text = b"# \xff\nmean_pixel: 1".decode("utf-8", "surrogateescape")
    assert read("name: 'x' " + text[:3]).ok
    assert read(r'data: "\377\x00"', "Datum").message.data == b"\xff\x00"


def test_the_public_nets_are_read_as_protobuf_reads_them(shared):
    files = [
        *(shared / "corpus" / "nets").glob("*/*.prototxt"),
        *(shared / "corpus" / "cpp_tests").iterdir(),
    ]
    assert len(files) > 500
    quick = 0
    for file in files:
        text = file.read_bytes().decode("utf-8", "surrogateescape")
        wanted, reading = parsed(text), read(text)
        assert reading.ok == (wanted is not None), file.name
        if wanted is not None:
            assert reading.message == wanted, file.name
        quick += quick_message(text, "NetParameter") is not None
    assert quick > 400


def agree(text):
    """The quick way says what the tree says, or nothing."""
    quick = quick_message(text, "NetParameter")
    if quick is not None:
        source = Source(text)
        tree, faults = read_tree(source)
        built, more = build(source, tree.root, "NetParameter")
        assert not faults
        assert not more
        assert quick.message == built


pieces = st.sampled_from(
    ["layer", " { ", " } ", "name", ": ", '"a"', "'b'", "1", "-1", "\n", " ", "# x\n", ";", "input_dim",
     "state", "phase", "TEST", "true", "force_backward", "[", "]", "<", ">", ",", ".5", "0x1", "inf", '"', "\\"]
)  # fmt: skip


@given(st.lists(pieces, max_size=25).map("".join))
def test_any_text_is_read_as_protobuf_reads_it_or_refused(text):
    wanted, reading = parsed(text), read(text)
    if wanted is not None and reading.ok:
        assert reading.message == wanted
    agree(text)


@given(st.text(max_size=60), st.binary(max_size=60))
def test_no_text_makes_the_reader_raise(text, data):
    read(text)
    read(data.decode("utf-8", "surrogateescape"))


def test_a_damaged_net_is_read_or_refused_and_the_two_ways_agree():
    text = dumps(schema.NetParameter(layer=[
        dict(name=f"l{i}", type="Convolution", bottom=["a"], top=["b"],
             convolution_param=dict(num_output=3, weight_filler=dict(std=0.5))) for i in range(4)
    ]))  # fmt: skip
    chance = random.Random(3)
    for _ in range(400):
        chars = list(text)
        for _ in range(chance.randint(1, 3)):
            at = chance.randrange(len(chars))
            chars[at : at + chance.randint(0, 2)] = chance.choice("{}:\"'#<>[]1a -\n")
        damaged = "".join(chars)
        read(damaged)
        agree(damaged)


HOSTILE = [
    '"' * 100_001, "{" * 100_000, "[{" * 50_000, '"\\"\n' * 25_000, "'\"\n" * 33_333, "-" * 100_000,
    ":" * 100_000, "a:" * 50_000, "}" * 100_000, "a<" * 30_000 + "}" * 30_000, "a: [" * 25_000,
    "#" * 100_000, "#\n" * 50_000, " ;" * 50_000, " " * 100_000, "layer{" * 16_000, 'a: "' + '\\"' * 50_000,
    "input_dim: " + "9" * 100_000, "name: " + "'a'" * 30_000, "\udcff" * 100_000, "\x00" * 100_000,
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:6]))
def test_a_hostile_text_ends_in_diagnostics_and_soon(text):
    start = time.process_time()
    read(text)
    assert time.process_time() - start < 10  # a hang, not a slow machine


def test_depth_of_unknown_fields_is_no_recursion():
    reading = read("a {" * 200_000 + "}" * 200_000)
    assert [d.code for d in reading.diagnostics] == ["NS210"]


def test_every_part_can_be_found_in_the_text():
    text = (
        "name: 'n'\nlayer { name: 'a' }\nlayer {\n  convolution_param { pad: 1 pad: [2,\n 3] }\n}\n"
    )
    reading = read(text, name="f")
    places = {
        ("name",): (1, 1),
        ("layer", 0): (2, 1),
        ("layer", 0, "name"): (2, 9),
        ("layer", 1, "convolution_param", "pad", 0): (4, 23),
        ("layer", 1, "convolution_param", "pad", 2): (5, 2),
        ("layer", 1, "name"): (3, 1),  # is not there: the layer is
        ("layer", 9): (1, 1),
        (): (1, 1),
    }
    for path, place in places.items():
        location = reading.locate(path)
        assert (location.line, location.column) == place, path


def test_comments_are_kept_in_the_tree():
    tree = read("# one\nname: 'a' # two\n").tree
    assert [comment.text for comment in tree.comments] == ["# one", "# two"]


def test_every_place_is_the_same_whichever_way_the_text_was_read():
    text = "# first\n" + dumps(schema.NetParameter(name="n", input=["a", "b"], layer=[
        dict(name=f"l{i}", top=["x", "y"], convolution_param=dict(pad=[1, 2])) for i in range(5)
    ])).replace("layer {\n  name: \"l3\"", "state { phase: TEST } input: 'c' # {\n\n# }\nlayer { name: 'l3'")  # fmt: skip
    quick, slow = read(text), read(text)
    assert slow.tree.root.fields  # made at once, so that all is found in it
    assert quick_message(text, "NetParameter") is not None
    paths = [("name",), ("state", "phase"), ("layer", 9), ("nothing",)]
    paths += [("input", i) for i in range(4)]
    paths += [("layer", i, *more) for i in range(6) for more in [(), ("name",), ("top", 1), ("convolution_param", "pad", 1), ("bottom", 0)]]  # fmt: skip
    for path in reversed(paths):
        assert quick.locate(path) == slow.locate(path), path
        found, wanted = quick.find(path), slow.find(path)
        assert (found and found[2:]) == (wanted and wanted[2:]), path
    assert "tree" not in vars(quick) or quick.find(("nothing",)) is None
