"""Solvers: the old enum becomes the name of a type."""

from __future__ import annotations

import pytest
from google.protobuf import text_format

import netspec
from netspec import schema
from netspec.errors import UpgradeError
from netspec.upgrade import tables, upgrade_solver


def solver(text):
    return text_format.Parse(text, schema.SolverParameter())


def test_every_old_type_has_a_name_that_caffe_knows():
    assert set(tables.SOLVER_TYPES) == set(schema.SolverParameter.SolverType.keys())
    for name in tables.SOLVER_TYPES.values():
        assert netspec.solver(type=name).type == name


@pytest.mark.parametrize(("label", "name"), tables.SOLVER_TYPES.items())
def test_the_type_is_renamed_and_all_else_stays(label, name):
    given = solver(f'net: "n" solver_type: {label} base_lr: 0.1 solver_mode: CPU')
    upgraded = upgrade_solver(given)
    assert upgraded.solver == solver(f'net: "n" type: "{name}" base_lr: 0.1 solver_mode: CPU')
    assert upgraded.steps == ("solver_type",)
    assert [str(change) for change in upgraded.changes] == [
        f"solver_type: {label} -> type '{name}'"
    ]
    assert upgraded.old_path(("type",)) == ("solver_type",)
    assert upgraded.old_path(("base_lr",)) == ("base_lr",)
    assert given.HasField("solver_type")
    assert upgrade_solver(upgraded.solver).changes == ()


def test_a_solver_of_today_stays_as_it_is():
    given = solver('net: "n" type: "Adam"')
    assert upgrade_solver(given).solver == given


def test_an_old_and_a_new_type_are_refused():
    with pytest.raises(UpgradeError, match="both solver_type ADAM and type 'Adam'") as caught:
        upgrade_solver(solver('solver_type: ADAM type: "Adam"'))
    assert caught.value.path == ("solver_type",)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("net_param { layers { type: RELU } }", ("net_param",)),
        ('train_net_param { input: "x" }', ("train_net_param",)),
        ('test_net_param { } test_net_param { input: "x" }', ("test_net_param", 1)),
    ],
)
def test_an_old_net_inside_stays_with_a_warning(text, path):
    given = solver(text)
    upgraded = upgrade_solver(given)
    assert upgraded.solver == given
    assert [warning.path for warning in upgraded.warnings] == [path]


def test_the_solvers_of_public_tests_are_read(shared):
    texts = [
        *(shared / "corpus" / "cpp_tests").glob("test_gradient_based_solver__*"),
        *(shared / "corpus" / "cpp_tests").glob("test_solver*"),
    ]
    assert texts
    for path in texts:
        try:
            given = solver(path.read_text("utf-8"))
        except text_format.ParseError:
            continue  # a fragment that a test puts together
        assert upgrade_solver(given).solver == given
