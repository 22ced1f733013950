"""Which layers share a row: by the parts of their names, and as steps."""

from __future__ import annotations

from itertools import chain

import pytest

from netspec.folding import TIME, Run
from netspec.summary.units import units

NAMES = ["x", "a/1", "a/b/2", "a/b/3", "c/4", "a/5"]


def told(found):
    return {unit.name: list(chain(*unit.groups)) for unit in found}


@pytest.mark.parametrize(
    ("depth", "expected"),
    [
        (0, {"x": [0], "a/1": [1], "a/b/2": [2], "a/b/3": [3], "c/4": [4], "a/5": [5]}),
        (1, {"x": [0], "c/4": [4], "a/": [1, 2, 3, 5]}),
        (2, {"x": [0], "a/1": [1], "a/b/": [2, 3], "c/4": [4], "a/5": [5]}),
        (3, {"x": [0], "a/1": [1], "a/b/2": [2], "a/b/3": [3], "c/4": [4], "a/5": [5]}),
        (10**9, {"x": [0], "a/1": [1], "a/b/2": [2], "a/b/3": [3], "c/4": [4], "a/5": [5]}),
    ],
)
def test_layers_whose_names_begin_alike_share_a_row_where_the_last_of_them_is(depth, expected):
    found = told(units(NAMES, (), depth))
    assert found == expected
    assert list(found) == list(expected)


def test_a_run_is_one_row_whatever_the_depth():
    run = Run(((1, 2), (3,)), ("t0/", "t1/"), ("a", "b"), TIME)
    names = ["x", "t0/a", "t0/b", "t1/a", "y"]
    for depth in (0, 1, 5):
        assert told(units(names, [run], depth)) == {
            "x": [0],
            "t0/ ... t1/ x 2": [1, 2, 3],
            "y": [4],
        }


def test_a_group_that_is_one_row_hides_the_steps_within():
    run = Run(((0,), (1,)), ("n/t0/", "n/t1/"), ("a",), TIME)
    names = ["n/t0/a", "n/t1/a"]
    assert list(told(units(names, [run], 1))) == ["n/"]
    assert list(told(units(names, [run], 2))) == ["n/t0/ ... n/t1/ x 2"]


def test_two_layers_of_one_name_have_two_rows():
    assert [unit.groups for unit in units(["a", "a"], ())] == [((0,),), ((1,),)]


def test_a_group_takes_in_and_gives_what_is_shared_with_other_layers(sample):
    found = {row.name: row for row in sample("googlenet_deploy", depth=1).rows}
    row = found["inception_3b/"]
    assert (row.type, row.layers, row.steps) == ("", 14, 1)
    assert row.bottom_shapes == ((10, 256, 28, 28),)
    assert row.top_shapes == ((10, 480, 28, 28),)
    assert row.fields[0].stride == (8, 8)
    assert len(row.param_shapes) == 12
    assert found["pool3/3x3_s2"].type == "Pooling"


def test_steps_take_in_and_give_what_one_of_them_does(sample):
    row = sample("lstm_demo").rows[4]
    assert (row.type, row.layers, row.steps) == ("", 13, 3)
    assert row.bottom_shapes == ((1, 10, 128, 10, 10), (1, 10, 500), (1, 10, 500))
    assert row.top_shapes == ((1, 10, 500),) * 2
    assert row.param_shapes == ((2000, 12800), (2000,), (2000, 500))
