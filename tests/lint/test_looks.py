"""The states that a net is looked at in, and how they are told."""

from __future__ import annotations

import pytest
from google.protobuf import text_format

from netspec import schema
from netspec.lint import lint
from netspec.lint.looks import in_words, looks, named_stages
from netspec.net import State

TRAIN, TEST = State("TRAIN"), State("TEST")
TRAIN_A, TEST_A = State("TRAIN", stages=("a",)), State("TEST", stages=("a",))
ALL = {TRAIN, TEST, TRAIN_A, TEST_A}


def net(text):
    return text_format.Parse(text, schema.NetParameter())


def test_states_with_the_same_layers_share_a_view():
    [look] = looks(net("layer { name: 'a' }"))
    assert look.states == {TRAIN, TEST}
    assert (look.has("TRAIN"), look.has("TEST")) == (True, True)


def test_each_stage_that_a_rule_names_is_tried_in_both_phases():
    seen = looks(net("layer { exclude { phase: TEST not_stage: 'a' } }"))
    assert [look.states for look in seen] == [{TRAIN, TRAIN_A, TEST_A}, {TEST}]
    assert [len(look.view.nodes) for look in seen] == [1, 0]


def test_stages_are_named_once_and_not_too_many():
    rules = "".join(f"layer {{ include {{ stage: '{n}' stage: '0' }} }}" for n in range(50))
    assert named_stages(net(rules))[:3] == ("0", "1", "2")
    assert len(named_stages(net(rules))) == 8


@pytest.mark.parametrize(
    ("states", "tried", "words"),
    [
        (ALL, ALL, ""),
        ({TRAIN, TEST}, ALL, ""),
        ({TEST}, {TRAIN, TEST}, ", in phase TEST"),
        ({TRAIN, TEST_A}, ALL, ", in phase TRAIN"),
        ({TRAIN_A}, ALL, ", in phase TRAIN, stage 'a'"),
        ({TRAIN_A, TEST_A}, ALL, ", in stage 'a'"),
    ],
)
def test_where_something_is_found_is_told_if_it_is_not_everywhere(states, tried, words):
    assert in_words(states, tried) == words


def test_the_nets_own_stages_are_part_of_every_state():
    seen = looks(net("state { stage: 'own' } layer { include { stage: 'own' } }"))
    assert [len(look.view.nodes) for look in seen] == [1]
    assert in_words({State("TEST", stages=("own",))}, seen[0].states) == ", in phase TEST"


def test_what_is_found_in_several_states_is_told_once(loaded):
    text = """\
        layer { name: "d" type: "Data" top: "x" top: "l" }
        layer { name: "a" type: "ReLU" bottom: "x" top: "y" include { phase: TRAIN } }
        layer { name: "b" type: "ReLU" bottom: "x" top: "y" exclude { phase: TRAIN } }
        """
    [found] = lint(loaded(text), ["NS501"])
    assert found.message == "no layer reads blob 'l' of layer 'd'"
