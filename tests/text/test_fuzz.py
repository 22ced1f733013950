"""The reader on damaged and generated inputs: tests/long has longer runs of the same checks."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netspec.text.quick import quick_message
from netspec.text.read import Reading, read
from netspec.text.source import Source
from tests.long import checks
from tests.long.checks import KINDS, Checker, CheckError
from tests.long.generate import generated
from tests.long.mutate import mutated, part_of
from tests.long.seeds import binaries, own_texts
from tests.long.shrink import shrunk

CHANCES = st.integers(0, 2**32).map(random.Random)
TEXTS = own_texts()
BINARIES = binaries(TEXTS)

some = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@some
@given(CHANCES, st.sampled_from(KINDS))
def test_what_the_grammar_makes_is_read_as_protobuf_reads_it(chance, kind):
    Checker().check_text(generated(chance, kind).encode())


@some
@given(CHANCES)
def test_a_damaged_text_is_read_or_refused_and_nothing_else(chance):
    Checker().check_text(mutated(part_of(chance.choice(TEXTS), chance), TEXTS, chance))


@some
@given(CHANCES)
def test_a_damaged_binary_file_is_loaded_or_refused_and_nothing_else(chance):
    Checker().check_load(mutated(chance.choice(BINARIES), BINARIES, chance))


@some
@given(st.binary(max_size=100))
def test_any_bytes_are_loaded_or_refused_and_nothing_else(data):
    Checker().check_load(data)
    Checker().check_text(data)


def test_most_generated_texts_are_right_and_many_mutants_wrong():
    chance = random.Random(0)
    checker = Checker()
    for _ in range(100):
        checker.check_text(generated(chance).encode())
    assert 50 < checker.parsed < 90
    for _ in range(100):
        checker.check_text(mutated(part_of(chance.choice(TEXTS), chance), TEXTS, chance))
    assert 60 < checker.parsed < 160


def test_a_failing_input_is_made_as_small_as_can_be():
    def fails(data):
        if data.count(b"x") >= 2 and b"layer" in data:
            raise CheckError("two of them")

    def kind(data):
        try:
            fails(data)
        except CheckError as error:
            return error.kind
        return ""

    small = shrunk(
        b"name: 'x'\n" * 50 + b"layer { }" + b"x" * 30, lambda data: kind(data) == "two of them"
    )
    assert sorted(small) == sorted(b"layerxx")


def reads_another(text, kind):
    reading = read(text, kind)
    reading.message.Clear()
    return reading


def misplaced(text, kind):
    reading = read(text + " x", kind)
    return Reading(Source(text), reading.message, reading.diagnostics)


# A part of the reader, something wrong in its place, and what finds it out.
WRONG = [
    ("read", reads_another, CheckError, "protobuf reads another message|quick way reads another"),
    ("read", misplaced, CheckError, "outside of the text"),
    (
        "quick_message",
        lambda text, kind: quick_message("", kind),
        CheckError,
        "quick way reads another",
    ),
    ("format_text", lambda text, order: "name: 'x'", CheckError, "formatting changes the message"),
    ("format_text", lambda text, order: f" {text}", CheckError, "not as formatting once"),
    ("load", lambda source, follow: 1 / 0, ZeroDivisionError, "division"),
    ("load", lambda source, follow: time.sleep(0) or sum(range(10**8)), CheckError, "slow"),
]


@pytest.mark.parametrize(("part", "wrong", "error", "words"), WRONG)
def test_a_fault_of_the_reader_is_found_out(part, wrong, error, words, monkeypatch):
    monkeypatch.setattr(checks, part, wrong)
    with pytest.raises(error, match=words):
        Checker().check_text(b"name: 'a'\nlayer { name: 'b' }\n")
