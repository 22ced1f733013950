"""Time steps: which groups of layers are a run, in which order of layers, and how fast."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import netspec
from netspec.summary.steps import find_runs, look
from tests.summary.short import data, fc, layer


def runs(text):
    """The prefixes of the runs in ``"a/fc:F a/relu:R b/fc:F"``; a look of ``-`` is no step's."""
    names, looks = [], []
    for word in text.split():
        name, _, seen = word.rpartition(":")
        names.append(name)
        looks.append(None if seen == "-" else seen)
    return [" ".join(run.prefixes) for run in find_runs(names, looks)]


@pytest.mark.parametrize(
    ("layers", "expected"),
    [
        ("", []),
        ("x:I y:I", []),
        ("a/f:F", []),
        ("a/f:F b/f:F", ["a/ b/"]),
        ("x:I a/f:F a/r:R b/f:F b/r:R c/f:F c/r:R y:C", ["a/ b/ c/"]),
        ("a/f:F a/r:R b/r:R b/f:F", ["a/ b/"]),  # in another order
        ("a/f:F b/g:F", []),  # other names
        ("a/f:F b/f:G", []),  # other looks
        ("a/f:F a/f:F b/f:F", []),  # another number
        ("a/f:- b/f:-", []),  # layers with weights of their own
        ("a/f:F x:I b/f:F", []),  # not one after another
        ("a/f:F x:I a/r:R b/f:F b/r:R", ["a/ b/"]),  # a layer among those of a step
        ("a/f:F b/f:F c/f:G d/f:G", ["a/ b/", "c/ d/"]),
        ("z/f:G a/f:F b/f:F c/f:G", ["a/ b/"]),  # the first step is another
        ("n/a/f:F n/b/f:F n/y:C", ["n/a/ n/b/"]),  # further in
        ("n/a/f:F n/b/f:F m/a/f:F m/b/f:F", ["n/ m/"]),  # the outermost counts
        ("/f:F /g:F", []),
        ("a//f:F a//g:G b//f:F b//g:G", ["a/ b/"]),
        ("t0/l/f:F t1/l/f:F", ["t0/ t1/"]),
        ("a/b/c/d/1/f:F a/b/c/d/2/f:F", []),  # too deep to be looked for
        ("a/b/c/1/f:F a/b/c/2/f:F", ["a/b/c/1/ a/b/c/2/"]),
    ],
)
def test_groups_that_are_alike_and_follow_each_other_are_a_run(layers, expected):
    assert runs(layers) == expected


def test_a_run_has_the_positions_of_every_steps_layers():
    names = ["x", "a/f", "y", "a/g", "b/g", "b/f"]
    (run,) = find_runs(names, ["", "F", "", "G", "G", "F"])
    assert (run.steps, run.level) == (((1, 3), (4, 5)), 1)


@given(st.lists(st.tuples(st.text("ab/", max_size=6), st.sampled_from(["F", "G", None]))))
def test_no_layer_is_in_two_steps_and_steps_are_alike(layers):
    names, looks = [name for name, _ in layers], [seen for _, seen in layers]
    found = find_runs(names, looks)
    members = [member for run in found for step in run.steps for member in step]
    assert len(members) == len(set(members))
    for run in found:
        assert len(run.steps) > 1
        assert len(set(run.prefixes)) == len(run.prefixes)
        parts = [
            sorted((names[member].removeprefix(prefix), looks[member]) for member in step)
            for prefix, step in zip(run.prefixes, run.steps, strict=True)
        ]
        assert all(part == parts[0] for part in parts)
        assert all(prefix.count("/") == run.level for prefix in run.prefixes)


@pytest.mark.parametrize(
    "names",
    [
        [f"t{number // 13}/{number % 13}" for number in range(130_000)],
        [f"t{number}/x" for number in range(130_000)],
        [f"t{number % 10_000}/{number}" for number in range(130_000)],
        ["a/" * 4 + str(number) for number in range(130_000)],
        ["/" * 50_000 + str(number) for number in range(200)],
    ],
)
def test_a_long_net_is_searched_in_a_moment(names):
    start = time.process_time()
    find_runs(names, ["F"] * len(names))
    assert time.process_time() - start < 5


def look_of(text, **inputs):
    report = netspec.check(text + "\n", inputs=inputs)
    last = report.layers[-1]
    return look(last, netspec.load(text + "\n").net.layer[last.index])


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (fc("a", "x", 5, ["w", "b"]), fc("b", "x", 5, ["w", "b"]), True),
        (fc("a", "x", 5, ["w", "b"]), fc("a", "x", 5, ["v", "b"]), False),
        (fc("a", "x", 5, ["w", "b"]), fc("a", "x", 6, ["w", "b"]), False),
        (layer("a", "ReLU", ["x"]), layer("b", "ReLU", ["x"], ["x"]), True),
        (layer("a", "ReLU", ["x"]), layer("a", "TanH", ["x"]), False),
    ],
)
def test_a_look_is_type_shapes_and_shared_parameters(one, other, alike):
    looks = [look_of(data(2, 3) + text) for text in (one, other)]
    assert None not in looks
    assert (looks[0] == looks[1]) is alike


def test_a_look_is_another_where_the_tops_are_of_another_shape():
    relu = layer("a", "ReLU", ["x"])
    assert look_of(data(2, 3) + relu) != look_of(data(2, 4) + relu)


@pytest.mark.parametrize("params", [[], ["w"], ["w", ""], ["", ""]])
def test_a_layer_with_parameters_of_its_own_is_in_no_step(params):
    assert look_of(data(2, 3) + fc("a", "x", 5, params)) is None


def test_sizes_that_are_not_known_are_alike():
    texts = [data(2, 3) + fc(name, "x", 5, ["w", "b"]) for name in "ab"]
    assert look_of(texts[0], x="?x3") == look_of(texts[1], x="?x3")


def test_the_steps_of_the_demo_are_one_row(sample):
    names = [row.name for row in sample("lstm_demo").rows]
    assert names == ["X", "slice_X", "h0", "c0", "t0/ ... t2/ x 3", "concat_h"]
    assert len(sample("lstm_demo", unfold=True).rows) == 44


def test_inception_modules_are_no_steps(sample):
    assert len(sample("googlenet_deploy").rows) == 143
