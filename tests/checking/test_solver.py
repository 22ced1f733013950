"""A solver's own values, and the nets that it builds, each in its state."""

from __future__ import annotations

import pytest

from netspec import check, load
from netspec.checking import check_all
from netspec.errors import FieldValueError

FIXED = 'base_lr: 1\nlr_policy: "fixed"\n'
NET = 'net_param { layer { name: "x" type: "Input" top: "x" input_param { shape { dim: 1 } } } }\n'
TESTED = NET + "test_iter: 3\ntest_interval: 5\n"


def found(text, target=None):
    report = check(load(text), "TRAIN", target=target)
    return [(each.code, each.message, each.location.line) for each in report.diagnostics]


@pytest.mark.parametrize(
    ("text", "code", "line", "told"),
    [
        ('lr_policy: "stp"', "NS640", 1, "lr_policy 'stp' is none that Caffe knows"),
        ("base_lr: 1", "NS640", 1, "lr_policy is not given"),
        (FIXED + 'type: "Adm"', "NS640", 3, "type 'Adm' is none that Caffe knows"),
        (
            FIXED + 'weight_decay: 1 regularization_type: "L3"', "NS640", 3,
            "regularization_type 'L3' is none that Caffe knows",
        ),
        (FIXED + "average_loss: 0", "NS642", 3, "average_loss is 0, and Caffe takes at least 1"),
        (
            'momentum: 1\nlr_policy: "step"', "NS642", 2,
            "stepsize is not given, and the policy step takes more than 0",
        ),
        (
            'lr_policy: "step"\nstepsize: -5', "NS642", 2,
            "stepsize is -5, and the policy step takes more than 0",
        ),
        (
            'lr_policy: "sigmoid" stepsize: 1\ngamma: -0.5', "NS642", 2,
            "gamma is -0.5, and the policy sigmoid takes 0 or more",
        ),
        (
            'lr_policy: "exp"\ngamma: nan', "NS642", 2,
            "gamma is nan, and the policy exp takes 0 or more",
        ),
        (
            FIXED + 'type: "AdaGrad"\nmomentum: 0.9', "NS642", 4,
            "momentum is 0.9, and the type AdaGrad takes 0 only",
        ),
        (
            FIXED + 'type: "RMSProp"\nrms_decay: 1', "NS642", 4,
            "rms_decay is 1, and the type RMSProp takes 0 to below 1",
        ),
        (
            FIXED + "test_iter: 1", "NS642", 3,
            "test_interval is not given, and a solver with test nets takes more than 0",
        ),
        (
            FIXED + 'test_net_param { name: "t" }\ntest_interval: 1', "NS643", 1,
            "0 test_iter, and 1 test net",
        ),
        (
            FIXED + "test_iter: 1 test_interval: 1\ntest_state { } test_state { }", "NS643", 4,
            "2 test_state, and 1 test net",
        ),
        (
            'lr_policy: "multistep"', "NS644", 1,
            "the policy multistep has no stepvalue, so the rate stays base_lr",
        ),
        (
            'lr_policy: "multistep" stepvalue: 10\nstepvalue: 5', "NS644", 2,
            "stepvalue 5 comes behind 10, and is late by that",
        ),
        (
            FIXED + "iter_size: 0", "NS644", 3,
            "iter_size is 0, so no batch is looked at, and nothing learned",
        ),
    ],
)  # fmt: skip  # one case a few lines
def test_each_value_that_caffe_refuses_is_said_at_its_line(text, code, line, told):
    assert found(f"{text}\n{NET}") == [(code, told, line)]


@pytest.mark.parametrize(
    "text",
    [
        FIXED,
        'lr_policy: "step" stepsize: 10 gamma: 0',
        'lr_policy: "multistep" stepvalue: [5, 5, 10]',
        'lr_policy: "poly" gamma: -1 stepsize: -1',
        'lr_policy: "plateau"',
        FIXED + 'type: "RMSProp" rms_decay: 0.5',
        FIXED + 'type: "AdaDelta" momentum: 0.9',
        FIXED + 'regularization_type: "L3"',
        FIXED + "test_iter: [1, 2] test_interval: 1 test_state { } test_state { }",
    ],
)
def test_what_caffe_takes_is_not_complained_of(text):
    assert found(f"{text}\n{NET}") == []


def test_a_train_net_of_its_own_needs_as_many_test_iter_as_test_nets():
    text = FIXED + NET.replace("net_param", "train_net_param") + "test_iter: 1\n"
    assert found(text) == [("NS643", "1 test_iter, and 0 test nets", 4)]


def test_bvlc_caffe_knows_no_policy_of_a_fork():
    ((code, _, _),) = found('lr_policy: "plateau"\n' + NET, target="bvlc")
    assert code == "NS640"


def test_a_word_that_is_nearly_right_is_named_and_all_are_listed():
    (fault,) = check(load('lr_policy: "stp"\n' + NET)).diagnostics
    assert fault.hint.startswith("Did you mean step? Caffe knows fixed, step, exp, inv, multistep")


def staged(name, rule):
    return f'layer {{ name: "{name}" type: "ReLU" bottom: "x" top: "{name}" {rule} }}\n'


STATES = (
    'net_param {\nstate { stage: "net" }\n'
    + NET.partition("{")[2].rpartition("}")[0]
    + staged("train", "include { phase: TRAIN }")
    + staged("test", "include { phase: TEST }")
    + staged("own", 'include { stage: "own" }')
    + staged("netwide", 'include { stage: "net" }')
    + staged("deep", "include { min_level: 2 }")
    + staged("asked", 'include { stage: "asked" }')
    + "}\n"
    + FIXED
)


@pytest.mark.parametrize(
    ("fields", "options", "expected"),
    [
        ("", {}, ["TRAIN x train netwide"]),
        ('train_state { stage: "own" level: 2 }', {}, ["TRAIN x train own netwide deep"]),
        ("test_iter: 1", {}, ["TRAIN x train netwide", "TEST x test netwide"]),
        (
            'test_iter: [1, 1, 1] test_state { stage: "own" } test_state { level: 3 } test_state { level: 3 }',
            {},
            ["TRAIN x train netwide", "TEST x test own netwide", "TEST x test netwide deep"],
        ),
        (
            "test_state { phase: TRAIN } test_iter: 1",
            {"phases": ["TEST"]},
            ["TRAIN x train netwide"],
        ),
        ("test_iter: 1", {"phases": ["TRAIN"]}, ["TRAIN x train netwide"]),
        ("", {"phases": ["TEST"]}, ["TEST x test netwide"]),
        (
            "test_iter: 1",
            {"stages": ["asked"], "level": 2},
            ["TRAIN x train netwide deep asked", "TEST x test netwide"],
        ),
    ],
)
def test_each_net_of_a_solver_is_checked_in_the_state_that_it_is_built_in(
    fields, options, expected
):
    reports = check_all(load(f"{STATES}test_interval: 1\n{fields}\n"), **options)
    assert [
        " ".join([report.phase, *(layer.name for layer in report.layers)]) for report in reports
    ] == expected


def test_test_nets_of_their_own_are_checked_too_and_the_solver_is_said_once():
    text = TESTED + 'lr_policy: "stp"\ntest_iter: 1\n'
    text += 'test_net_param { layer { name: "r" type: "ReLU" bottom: "gone" top: "r" } }\n'
    for phases in (None, ["TEST"]):
        reports = check_all(load(text), phases)
        codes = [each.code for report in reports for each in report.diagnostics]
        assert sorted(codes) == ["NS411", "NS640"]
        assert reports[0].diagnostics[0].code == "NS640"


def test_one_check_of_a_solver_goes_by_its_train_state_too():
    loaded = load(f'{STATES}train_state {{ stage: "own" }}\n')
    assert "own" in check(loaded, "TRAIN").shapes
    assert "own" not in check(loaded, "TEST").shapes


def test_a_net_is_checked_in_each_phase_that_is_asked_for():
    net = staged("x", "").replace('bottom: "x"', "").replace("ReLU", "DummyData")
    assert [each.phase for each in check_all(net)] == ["TEST"]
    assert [each.phase for each in check_all(net, ["TRAIN", "TEST"])] == ["TRAIN", "TEST"]
    assert [each.ok for each in check_all("layer {", ["TRAIN", "TEST"])] == [False, False]
    with pytest.raises(FieldValueError, match="a target is"):
        check_all(net, target="x")
    with pytest.raises(FieldValueError, match="stages are a list"):
        check_all(net, stages="x")
