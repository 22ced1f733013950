"""Which layers are found to be steps that are alike, in which kind of run, and what they are called."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from netspec.samples.lstm_demo import lstm_net

import netspec
from tests.summary.short import data, fc, layer

SHARED = ["w", "b"]


def runs(text):
    """The runs of a net as ``"time t0/ ... t2/ 3 x 2"``."""
    return [
        f"{run.kind} {run.names[0]} ... {run.names[-1]} {len(run)} x {run.size}"
        for run in netspec.check(text + "\n").folding.runs
    ]


def chain(count, make, names="{}", start="x"):
    """A net of steps one after another: what ``make(name, bottom)`` gives, for each number."""
    text, bottom = data(4, 8, name=start), start
    for number in range(count):
        name = names.format(number)
        text += make(name, bottom)
        bottom = name
    return text


def shared_step(name, bottom):
    """A step of a recurrence: a layer with shared parameters, and one in place."""
    return fc(name, bottom, 8, SHARED) + layer(f"{name}_relu", "ReLU", [name], [name])


def block(name, bottom):
    """A residual block with parameters of its own, of five layers."""
    return (
        fc(f"{name}_a", bottom, 8)
        + layer(f"{name}_a_relu", "ReLU", [f"{name}_a"], [f"{name}_a"])
        + fc(f"{name}_b", f"{name}_a", 8)
        + layer(f"{name}_sum", "Eltwise", [bottom, f"{name}_b"], [name])
        + layer(f"{name}_relu", "ReLU", [name], [name])
    )


@pytest.mark.parametrize("number", [2, 3, 10])
def test_steps_that_share_their_parameters_and_pass_a_state_are_a_recurrence(number):
    expected = [f"time h0 ... h{number - 1} {number} x 2"]
    assert runs(chain(number, shared_step, "h{}")) == expected


def test_one_step_is_no_run():
    assert runs(chain(1, shared_step)) == []


def test_names_need_not_tell_the_steps():
    names = ["x", "red", "green", "blue"]
    text = data(4, 8) + "".join(shared_step(name, before) for before, name in pairwise(names))
    assert runs(text) == ["time red ... blue 3 x 2"]


def test_blocks_with_parameters_of_their_own_are_a_run_of_blocks():
    assert runs(chain(5, block, "res{}")) == ["block res0 ... res4 5 x 5"]


def test_two_blocks_are_drawn_as_easily_as_told():
    assert runs(chain(2, block, "res{}")) == []


def test_a_block_begins_where_its_names_do_also_behind_layers_that_are_alike():
    # What comes before ends as a block does, so the run could begin two layers earlier.
    text = data(4, 8) + fc("y", "x", 8) + layer("in", "Eltwise", ["x", "y"])
    text += layer("in_relu", "ReLU", ["in"], ["in"])
    before = "in"
    for number in range(4):
        text += block(f"b{number}", before)
        before = f"b{number}"
    (run,) = netspec.check(text + "\n").folding.runs
    assert (run.names[0], run.labels[0], run.labels[-1]) == ("b0", "b*_a", "b*_relu")


def test_blocks_of_other_sizes_are_apart():
    text, before = data(4, 8), "x"
    for number in range(30):
        text += fc(f"fc{number}", before, 8 if number < 15 else 9)
        before = f"fc{number}"
    # The first of the second half still has 8 inputs.
    assert runs(text) == ["block fc0 ... fc14 15 x 1", "block fc16 ... fc29 14 x 1"]


def test_parallel_layers_that_read_one_slice_after_another_are_a_run():
    tops = [f"x{number}" for number in range(20)]
    text = data(20, 8) + layer("s", "Slice", ["x"], tops, more="slice_param { axis: 0 }")
    text += "".join(fc(f"fc{number}", top, 8, SHARED) for number, top in enumerate(tops))
    (run,) = netspec.check(text + "\n").folding.runs
    assert (run.kind, len(run), run.size) == ("block", 20, 1)


def test_steps_whose_layers_come_in_another_order_are_alike():
    first = fc("t0/a", "x", 8, SHARED) + layer("t0/s", "Sigmoid", ["t0/a"])
    first += layer("t0/t", "TanH", ["t0/a"]) + layer("t0/o", "Eltwise", ["t0/s", "t0/t"])
    second = fc("t1/a", "t0/o", 8, SHARED) + layer("t1/t", "TanH", ["t1/a"])
    second += layer("t1/s", "Sigmoid", ["t1/a"]) + layer("t1/o", "Eltwise", ["t1/s", "t1/t"])
    assert runs(data(4, 8) + first + second) == ["time t0/ ... t1/ 2 x 4"]


def test_a_run_within_each_step_is_found():
    def step(name, bottom):
        text, before = fc(f"{name}/in", bottom, 8, ["v", "c"]), f"{name}/in"
        for number in range(7):
            text += fc(f"{name}/l{number}", before, 8, SHARED)
            text += layer(f"{name}/r{number}", "ReLU", [f"{name}/l{number}"])
            before = f"{name}/r{number}"
        return text + layer(f"{name}/out", "TanH", [before], [name])

    (run,) = netspec.check(chain(3, step, "t{}") + "\n").folding.runs
    assert (run.kind, len(run), run.size) == ("time", 3, 16)
    assert [(len(each), each.size) for each in run.inner] == [(7, 2)]


def test_sizes_that_are_not_known_are_alike():
    text = chain(3, shared_step, "h{}")
    report = netspec.check(text + "\n", inputs={"x": "?x8"})
    assert [len(run) for run in report.folding.runs] == [3]


def test_weights_in_the_net_do_not_part_blocks():
    net = netspec.load(chain(4, block, "res{}") + "\n").net
    for number, each in enumerate(net.layer):
        if each.type == "InnerProduct":
            weights = each.blobs.add()
            weights.shape.dim.extend([8, 8])
            weights.data.extend([float(number)] * 64)
            each.blobs.add(data=[0.5] * 8).shape.dim.append(8)
    assert [len(run) for run in netspec.check(net).folding.runs] == [4]


def test_the_nets_of_the_samples_fold_as_people_draw_them(sample):
    def found(name):
        return [f"{run.names[0]} x {len(run)}" for run in sample(name).report.folding.runs]

    assert found("lstm_demo") == ["t0/ x 3"]
    assert found("resnet50") == ["3b x 3", "4b x 5"]
    assert found("googlenet_deploy") == found("siamese") == found("lenet") == []


@pytest.mark.parametrize("steps", [2, 3, 10, 100])
def test_the_demo_is_one_run_of_all_its_steps(steps):
    (run,) = netspec.check(lstm_net(T=steps, B=2, num_output=3).to_proto()).folding.runs
    assert (run.kind, len(run), run.size) == ("time", steps, 13)
    assert run.names == tuple(f"t{step}/" for step in range(steps))
    assert run.labels[0] == "lstm/Mx"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["relu", "tanh", "shared", "own", "split"]), max_size=40))
def test_whatever_the_net_no_layer_is_in_two_steps_and_steps_are_alike(kinds):
    text, before = data(4, 8), "x"
    for number, kind in enumerate(kinds):
        name = f"l{number}"
        if kind == "shared":
            text += fc(name, before, 8, SHARED)
        elif kind == "own":
            text += fc(name, before, 8)
        elif kind == "split":
            text += layer(name, "Eltwise", [before, "x"])
        else:
            text += layer(name, {"relu": "ReLU", "tanh": "TanH"}[kind], [before])
        before = name
    report = netspec.check(text + "\n")
    members = [at for run in report.folding.runs for step in run.steps for at in step]
    assert len(members) == len(set(members))
    for run in report.folding.runs:
        assert len(run) > 1
        assert len(set(run.names)) == len(run)
        types = [[report.layers[at].type for at in step] for step in run.steps]
        assert all(each == types[0] for each in types)


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(layer(f"r{number}", "ReLU", [f"r{number - 1}"]) for number in range(20_000)),
        "\n".join(
            layer(f"r{number}", "ReLU" if number * number % 7 < 3 else "TanH", ["x"])
            for number in range(20_000)
        ),
    ],
)
def test_a_long_net_is_folded_in_a_moment(text):
    net = netspec.load(data(4, 8, name="x") + layer("r-1", "ReLU", ["x"]) + text + "\n").net
    start = time.process_time()
    netspec.check(net)
    assert time.process_time() - start < 8
