"""States: what a rule asks of them, which layers are in, and how Caffe comes to a state."""

from __future__ import annotations

import pytest
from google.protobuf import text_format

from netspec import schema
from netspec.errors import FieldValueError
from netspec.net import State, included, loaded_state, meets, solver_state

TRAIN, TEST = State("TRAIN"), State("TEST")


def rule(text):
    return text_format.Parse(text, schema.NetStateRule())


RULES = [
    ("", TRAIN, True),
    ("phase: TEST", TEST, True),
    ("phase: TEST", TRAIN, False),
    ("phase: TRAIN", TRAIN, True),
    ("min_level: 2", State(level=2), True),
    ("min_level: 2", State(level=1), False),
    ("min_level: 0", State(level=-1), False),
    ("max_level: 2", State(level=2), True),
    ("max_level: 2", State(level=3), False),
    ("max_level: 0", State(level=1), False),
    ("min_level: 1 max_level: 3", State(level=2), True),
    ("stage: 'a'", State(stages=("a", "b")), True),
    ("stage: 'a'", TRAIN, False),
    ("stage: 'a' stage: 'b'", State(stages=("b",)), False),
    ("stage: 'a' stage: 'b'", State(stages=("b", "a")), True),
    ("not_stage: 'a'", TRAIN, True),
    ("not_stage: 'a' not_stage: 'b'", State(stages=("b",)), False),
    ("stage: 'a' not_stage: 'b'", State(stages=("a", "b")), False),
    ("phase: TEST stage: 'a'", State("TRAIN", stages=("a",)), False),
]


@pytest.mark.parametrize(("text", "state", "met"), RULES)
def test_a_rule_is_met_if_all_that_it_says_holds(text, state, met):
    assert meets(rule(text), state) is met


LAYERS = [
    ("", True, True),
    ("include { phase: TEST }", False, True),
    ("include { phase: TRAIN } include { phase: TEST }", True, True),
    ("include { }", True, True),
    ("include { stage: 'no' }", False, False),
    ("exclude { phase: TEST }", True, False),
    ("exclude { phase: TRAIN } exclude { phase: TEST }", False, False),
    ("exclude { }", False, False),
    ("exclude { stage: 'no' }", True, True),
    ("include { phase: TEST } exclude { phase: TEST }", False, True),
]


@pytest.mark.parametrize(("text", "train", "test"), LAYERS)
def test_a_layer_is_in_if_an_include_rule_is_met_or_no_exclude_rule_is(text, train, test):
    layer = text_format.Parse(text, schema.LayerParameter())
    assert (included(layer, TRAIN), included(layer, TEST)) == (train, test)


def test_a_state_takes_a_phase_as_label_or_number_and_any_list_of_stages():
    assert State(1, 2, ["a"]) == State("TEST", 2, ("a",))
    assert State(0).phase == "TRAIN"
    assert (State("TRAIN").number, State("TEST").number) == (0, 1)


@pytest.mark.parametrize("phase", ["test", "TESTING", 2, -1, True, None, ""])
def test_a_phase_that_there_is_not_is_refused(phase):
    if phase is True:  # a number of Python's, but none that anybody means
        assert State(phase).phase == "TEST"
        return
    with pytest.raises(FieldValueError, match="a phase is TRAIN, TEST"):
        State(phase)


def test_a_misspelt_phase_is_told_the_right_one():
    with pytest.raises(FieldValueError, match=r"Did you mean TEST\?"):
        State("Tset")


@pytest.mark.parametrize(
    ("state", "text"),
    [
        (State(), "phase TRAIN"),
        (State("TEST", stages=("a",)), "phase TEST, stage 'a'"),
        (State("TEST", 2, ("a", "b")), "phase TEST, level 2, stages 'a', 'b'"),
    ],
)
def test_a_state_says_what_it_is(state, text):
    assert str(state) == text


def test_a_file_is_built_for_what_is_asked_and_keeps_its_own_stages(net):
    given = net("state { phase: TEST level: 5 stage: 'own' }")
    assert loaded_state(given, State("TRAIN", 1, ("a",))) == State("TRAIN", 1, ("own", "a"))
    assert loaded_state(net(""), State("TEST")) == State("TEST")


def test_a_solver_merges_its_phase_the_nets_state_and_its_own():
    def state(text):
        return text_format.Parse(text, schema.NetState())

    assert solver_state("TEST") == State("TEST")
    own = state("stage: 'own' level: 3")
    assert solver_state("TRAIN", own) == State("TRAIN", 3, ("own",))
    assert solver_state("TEST", own, state("level: 1 stage: 'a'")) == State("TEST", 1, ("own", "a"))
    assert solver_state("TRAIN", state("phase: TEST")) == State("TEST")
    assert solver_state("TRAIN", state("phase: TEST"), state("phase: TRAIN")) == State("TRAIN")
