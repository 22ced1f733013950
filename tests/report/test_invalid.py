"""The one error for a text with faults."""

from __future__ import annotations

import copy
import pickle

import pytest

from netspec.errors import NetspecError, Origin
from netspec.report.diagnostic import ERROR, NOTE, WARNING, Diagnostic, Location
from netspec.report.invalid import InvalidTextError

PLACE = Location("net.prototxt", 3, 5, "  a: b", 2)
FAULT = Diagnostic("NS210", ERROR, "no field 'a'", PLACE, "Take it away.")
WARNED = Diagnostic("NS502", WARNING, "not read")
NOTED = Diagnostic("NS503", NOTE, "well")

HEADS = [
    ((FAULT, FAULT, FAULT), "net.prototxt", "net.prototxt: 3 errors [NS205]"),
    ((FAULT, WARNED), "net.prototxt", "net.prototxt: 1 error, 1 warning [NS205]"),
    ((WARNED, NOTED, NOTED), "", "1 warning, 2 notes [NS205]"),
    ((), "net.prototxt", "net.prototxt: no errors [NS205]"),
]


@pytest.mark.parametrize(("diagnostics", "name", "head"), HEADS)
def test_several_faults_are_counted_and_then_shown(diagnostics, name, head):
    assert str(InvalidTextError(diagnostics, name)) == "\n".join([head, *map(str, diagnostics)])


def test_one_fault_stands_alone():
    error = InvalidTextError([FAULT], "net.prototxt")
    assert str(error) == str(FAULT)
    assert (error.message, error.hint) == (FAULT.message, FAULT.hint)


@pytest.mark.parametrize(
    ("count", "shown", "more"),
    [(20, 20, ""), (21, 20, "... and 1 more"), (999, 20, "... and 979 more")],
)
def test_of_many_faults_twenty_are_shown(count, shown, more):
    lines = str(InvalidTextError([WARNED] * count)).split("\n")
    assert lines.count(str(WARNED)) == shown
    assert lines[1 + shown :] == ([more] if more else [])


PLACES = [
    ((FAULT, WARNED), Origin("net.prototxt", 3)),
    ((WARNED,), None),
    ((Diagnostic("NS210", ERROR, "x", Location("net.prototxt", 0)),), None),
    ((), None),
]


@pytest.mark.parametrize(("diagnostics", "origin"), PLACES)
def test_the_first_fault_is_the_place(diagnostics, origin):
    assert InvalidTextError(diagnostics).origin == origin


def test_it_is_an_error_of_the_package_and_a_value_error():
    assert issubclass(InvalidTextError, NetspecError)
    assert issubclass(InvalidTextError, ValueError)


@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))]
)
def test_a_copy_says_the_same(again):
    error = InvalidTextError([FAULT, WARNED], "net.prototxt")
    other = again(error)
    assert type(other) is InvalidTextError
    assert (other.diagnostics, other.name, other.origin) == (
        error.diagnostics,
        error.name,
        error.origin,
    )
    assert str(other) == str(error)
