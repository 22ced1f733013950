"""Time steps that differ from their neighbours, and what is gathered from them."""

from __future__ import annotations

import pytest
from netspec.samples.lstm_demo import lstm_net

import netspec
from tests.summary.short import data, fc, layer

T = 8


def find(net, name):
    return next(each for each in net.layer if each.name == name)


def odd(net):
    """The warnings of time steps, each as its layer and what it says."""
    report = netspec.check(net)
    return [(each.layer, each.message) for each in report.diagnostics if each.code == "NS416"]


def _param(net, step):
    find(net, f"{step}/lstm/Mh").param[0].name = "other"


def _param_empty(net, step):
    find(net, f"{step}/lstm/Mh").param[0].name = ""


def _state(net, step):
    older = find(net, f"t{int(step[1:]) - 2}/lstm/h").top[0]
    find(net, f"{step}/lstm/Mh").bottom[0] = older


def _start(net, step):
    find(net, f"{step}/lstm/c_f").bottom[1] = find(net, "c0").top[0]


def _slice(net, step):
    find(net, f"{step}/lstm/Mx").bottom[0] = find(net, "slice_X").top[0]


def _gates(net, step):
    one, other = find(net, f"{step}/lstm/c_i"), find(net, f"{step}/lstm/c_f")
    one.bottom[0], other.bottom[0] = other.bottom[0], one.bottom[0]


def _omitted(net, step):
    find(net, f"{step}/lstm/h").bottom[1] = find(net, f"{step}/lstm/c").top[0]
    net.layer.remove(find(net, f"{step}/lstm/act_c"))


def _added(net, step):
    at = next(at for at, each in enumerate(net.layer) if each.name == f"{step}/lstm/h")
    more = type(net)()
    more.layer.extend(net.layer[: at + 1])
    more.layer.add(name=f"{step}/lstm/more", type="ReLU", bottom=["h" + step[1:]], top=["r"])
    more.layer.extend(net.layer[at + 1 :])
    net.CopyFrom(more)


def _setting(net, step):
    find(net, f"{step}/lstm/Mx").inner_product_param.weight_filler.max = 0.5


def _type(net, step):
    find(net, f"{step}/lstm/g").type = "Sigmoid"


@pytest.mark.parametrize("step", ["t2", "t4", "t6"])
@pytest.mark.parametrize(
    ("change", "layer_name", "said"),
    [
        (_param, "lstm/Mh", "its param.name is 'other', and 'w_t0/Mhw' in"),
        (_param_empty, "lstm/Mh", "its param.name is none, and 'w_t0/Mhw' in"),
        (_state, "lstm/Mh", "and as its neighbours are wired it would read"),
        (_start, "lstm/c_f", "it reads 'DummyData2', and as its neighbours"),
        (_slice, "lstm/Mx", "it reads 'Slice1', and as its neighbours"),
        (_gates, "lstm/c_f", "it reads"),
        (_omitted, "lstm/c", "no layer such as"),
        (_added, "lstm/more", "its neighbours have no such layer"),
        (_setting, "lstm/Mx", "its inner_product_param.weight_filler.max is 0.5, and 0.05 in"),
        (_type, "lstm/g", "its type is Sigmoid, and TanH in"),
    ],
)
def test_a_step_that_differs_is_told_and_the_others_are_folded(change, layer_name, said, step):
    net = lstm_net(T=T, B=2, num_output=3).to_proto()
    change(net, step)
    ((where, message),) = odd(net)
    assert where == f"{step}/{layer_name}"
    assert said in message
    report = netspec.check(net)
    assert report.ok
    assert sum(len(run) for run in report.folding.runs) == T - 1 - (step == "t6")
    assert [each.name for each in report.folding.odds] == [f"{step}/"]


@pytest.mark.parametrize("step", ["t0", f"t{T - 1}"])
@pytest.mark.parametrize("change", [_param, _omitted, _setting, _type])
def test_the_first_step_and_the_last_may_differ(change, step):
    net = lstm_net(T=T, B=2, num_output=3).to_proto()
    change(net, step)
    report = netspec.check(net)
    assert odd(net) == []
    assert [len(run) for run in report.folding.runs] == [T - 1]


def test_of_three_steps_the_second_may_be_odd():
    for change in (_param, _start, _omitted, _setting):
        net = lstm_net(T=3, B=2, num_output=3).to_proto()
        change(net, "t1")
        assert len(odd(net)) == 1


def test_the_line_is_the_odd_layers():
    net = lstm_net(T=T, B=2, num_output=3).to_proto()
    _param(net, "t4")
    text = netspec.dumps(net)
    (found,) = netspec.check(text).diagnostics
    line = text.splitlines()[found.location.line - 1]
    assert line.strip() == 'name: "other"'


def test_a_layer_that_is_refused_is_not_told_twice():
    net = lstm_net(T=T, B=2, num_output=3).to_proto()
    del find(net, "t4/lstm/c").bottom[1]
    report = netspec.check(net)
    assert [each.code for each in report.diagnostics] == ["NS601"]


def test_a_layer_between_two_recurrences_of_the_same_weights_is_no_step():
    text, before = data(4, 8), "x"
    for number in range(12):
        if number == 6:
            text += layer("turn", "Power", [before])
            before = "turn"
        text += fc(f"a{number}", before, 8, ["w", "b"]) + layer(
            f"t{number}", "TanH", [f"a{number}"]
        )
        text += layer(f"s{number}", "Sigmoid", [f"t{number}"])
        before = f"s{number}"
    report = netspec.check(text + "\n")
    assert [len(run) for run in report.folding.runs] == [6, 6]
    assert report.diagnostics == ()


def gathered(change):
    net = lstm_net(T=T, B=2, num_output=3).to_proto()
    bottoms = find(net, "concat_h").bottom
    tops = list(bottoms)
    change(tops)
    del bottoms[:]
    bottoms.extend(tops)
    return odd(net)


def test_a_step_that_is_not_gathered_is_told():
    ((where, message),) = gathered(lambda tops: tops.pop(3))
    assert where == "concat_h"
    assert message == "layer 'concat_h' gathers what time steps make, but not from 't3/'"


def test_steps_out_of_order_are_told():
    def swap(tops):
        tops[3], tops[4] = tops[4], tops[3]

    ((_, message),) = gathered(swap)
    assert message == "layer 'concat_h' gathers what time steps make, and 't3/' comes behind 't4/'"


@pytest.mark.parametrize(
    "change",
    [
        lambda tops: tops.reverse(),
        lambda tops: tops.pop(0),
        lambda tops: tops.pop(),
        lambda tops: tops.__delitem__(slice(None, None, 2)),
        lambda tops: tops.__delitem__(slice(2, None)),
    ],
)
def test_what_may_be_meant_is_not_told(change):
    assert gathered(change) == []
