"""What steps and their layers are called, from what their names have in common."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netspec.folding.names import step_name, told, varying
from netspec.folding.order import gathered


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("t3/fc", "t4/fc", ("t", "3", "/fc")),
        ("t9/fc", "t10/fc", ("t", "9", "/fc")),
        ("t19/fc", "t20/fc", ("t", "19", "/fc")),
        ("t10/fc", "t11/fc", ("t", "10", "/fc")),
        ("t100", "t110", ("t", "100", "")),
        ("t1", "t11", ("t", "1", "")),
        ("res4b1_x", "res4b2_x", ("res4b", "1", "_x")),
        ("res2b_x", "res2c_x", ("res2", "b", "_x")),
        ("same", "same", ("same", "", "")),
        ("red", "green", ("", "red", "")),
        ("", "a", ("", "", "")),
    ],
)
def test_what_varies_is_a_whole_number_or_what_is_between(one, other, expected):
    assert varying(one, other) == expected


@given(st.text("ab1/", max_size=8), st.text("ab1/", max_size=8))
def test_the_parts_make_up_the_name(one, other):
    assert "".join(varying(one, other)) == one


@pytest.mark.parametrize(
    ("steps", "names", "labels"),
    [
        (["t0/a t0/b", "t1/a t1/b"], "t0/ t1/", "a b"),
        (["n/t0/a n/t0/b", "n/t1/a n/t1/b"], "n/t0/ n/t1/", "a b"),
        (["res2b bn2b", "res2c bn2c", "res2d bn2d"], "2b 2c 2d", "res2* bn2*"),
        (["a1 b1", "a2 b2"], "1 2", "a* b*"),
        (["conv1 relu5", "conv2 relu6"], "conv1 conv2", "conv* relu*"),
        (["x y", "x y"], "x x", "x y"),
        (["t1/a", "t2/a", "odd"], "t1/a t2/a odd", "t*/a"),
    ],
)
def test_steps_are_called_by_what_tells_them_apart(steps, names, labels):
    found = told([step.split() for step in steps])
    assert (" ".join(found.steps), " ".join(found.labels)) == (names, labels)


@pytest.mark.parametrize(
    ("own", "like", "expected"),
    [
        ("t5/l/a t5/l/x", "t4/l/a t4/l/b", "t5/"),
        ("n/t5/a n/t5/b", "n/t4/a n/t4/b", "n/t5/"),
        ("a5 b5", "a4 b4", "5"),
        ("a5 b5 c5", "a4 b4", "a5"),
    ],
)
def test_a_step_that_differs_has_a_name_too(own, like, expected):
    assert step_name(own.split(), like.split()) == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("a b c", "a b c"),
        ("t0/a h t0/b t1/a t1/b", "h t0/a t0/b t1/a t1/b"),
        ("t0/a t0/b t1/b t1/a", "t0/a t0/b t1/a t1/b"),
        ("conv/1 bn/1 conv/2 bn/2 conv/3 bn/3 x y z", "conv/1 conv/2 conv/3 bn/1 bn/2 bn/3 x y z"),
        (
            "conv/1 x y z u v w a b c d e f conv/2",
            "conv/1 x y z u v w a b c d e f conv/2",
        ),
        ("n/t0/a n/h n/t0/b n/t1/a n/t1/b", "n/h n/t0/a n/t0/b n/t1/a n/t1/b"),
    ],
)
def test_layers_of_a_prefix_stand_together_if_they_are_near(names, expected):
    given_names = names.split()
    assert [given_names[at] for at in gathered(given_names)] == expected.split()


@given(st.lists(st.text("ab/", max_size=6), max_size=30))
def test_no_layer_is_lost_or_doubled(names):
    assert sorted(gathered(names)) == list(range(len(names)))
