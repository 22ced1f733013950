"""What Caffe refuses in a solver's own values, and what has no effect.

Source: the checks of ``Solver`` and ``SGDSolver`` in src/caffe of BVLC Caffe, those of the
other types in include/caffe/sgd_solvers.hpp, and the registry in solver_factory.hpp.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from netspec.dsl.solver import WORDS
from netspec.errors import listing, nearest, shown
from netspec.loading.follow import GENERIC, TEST
from netspec.report.diagnostic import WARNING, Location
from netspec.report.fault import Fault
from netspec.shapes.infer import BVLC

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from netspec.loading import Loaded
    from netspec.report.diagnostic import Diagnostic

WORD = "NS640"  # a type, policy or regularization that Caffe does not know
NUMBER = "NS642"  # a number that Caffe refuses
TEST_COUNT = "NS643"  # another number of test_iter or test_state than test nets
NO_EFFECT = "NS644"  # a warning: what Caffe takes, and what does nothing

_OF_FORKS = ("plateau",)  # policies that BVLC Caffe does not know
_REGULARIZATIONS = ("L2", "L1")


class _Number(NamedTuple):
    """A number that Caffe looks at: its field, who asks for it, and what they take."""

    field: str
    asked: Callable[[Any], str]  # who asks for it, or "" if nobody does
    by: str  # the field that says so
    fits: Callable[[float], bool]  # false for a NaN
    takes: str


def _by_policy(*policies: str) -> Callable[[Any], str]:
    return lambda solver: f"the policy {solver.lr_policy}" if solver.lr_policy in policies else ""


def _by_type(*types: str) -> Callable[[Any], str]:
    return lambda solver: f"the type {solver.type}" if solver.type in types else ""


def _by_tests(solver: Any) -> str:
    return "a solver with test nets" if _test_nets(solver) else ""


_WITH_GAMMA = _by_policy("step", "exp", "inv", "multistep", "sigmoid")
_NUMBERS = (
    _Number("average_loss", lambda _: "Caffe", "average_loss", lambda x: x >= 1, "at least 1"),
    _Number("test_interval", _by_tests, "test_iter", lambda x: x > 0, "more than 0"),
    _Number("momentum", _by_type("AdaGrad", "RMSProp"), "type", lambda x: x == 0, "0 only"),
    _Number("rms_decay", _by_type("RMSProp"), "type", lambda x: 0 <= x < 1, "0 to below 1"),
    _Number("stepsize", _by_policy("step", "sigmoid"), "lr_policy", lambda x: x > 0, "more than 0"),
    _Number("gamma", _WITH_GAMMA, "lr_policy", lambda x: x >= 0, "0 or more"),
)


def solver_faults(solver: Loaded, target: str | None = None) -> tuple[Diagnostic, ...]:
    """What Caffe refuses in a solver when it makes it or begins to train, and what is odd.

    Args:
        solver: The solver, in today's form.
        target: ``"bvlc"`` for BVLC Caffe's own verdict.
    """
    here = Location(solver.name, 0, 0)
    message = solver.message
    found = (*_words(message, target), *_counts(message), *_numbers(message), *_odd(message))
    return tuple(fault.diagnostic(lambda path: solver.origins.at(path) or here) for fault in found)


def _words(solver: Any, target: str | None) -> Iterator[Fault]:
    """Words that Caffe does not know."""
    known = {**WORDS, "regularization_type": _REGULARIZATIONS}
    if target == BVLC:
        known["lr_policy"] = tuple(word for word in WORDS["lr_policy"] if word not in _OF_FORKS)
    for field, words in known.items():
        word = getattr(solver, field)
        if word in words or (field == "regularization_type" and not solver.weight_decay):
            continue
        what = f"{shown(word)} is none that Caffe knows" if word else "is not given"
        hint = f"{nearest(word, words)} Caffe knows {listing(words)}."
        yield Fault(WORD, f"{field} {what}", (field,), hint=hint.strip())


def _numbers(solver: Any) -> Iterator[Fault]:
    """Numbers that are looked at, and do not fit."""
    for field, asked, by, fits, takes in _NUMBERS:
        number = getattr(solver, field)
        who = asked(solver)
        if who and not fits(number):
            given = solver.HasField(field)
            what = f"is {number:g}" if given else "is not given"
            where = field if given else by
            yield Fault(NUMBER, f"{field} {what}, and {who} takes {takes}", (where,))


def _test_nets(solver: Any) -> int:
    """How many nets are tested: those that are named, and what test_iter says of the others."""
    named = sum(len(getattr(solver, name)) for name in TEST)
    generic = any(solver.HasField(name) for name in GENERIC)
    return max(named, len(solver.test_iter)) if generic else named


def _counts(solver: Any) -> Iterator[Fault]:
    """Settings of test nets that are not one a net."""
    tests = _test_nets(solver)
    nets = f"{tests} test net{'s' * (tests != 1)}"
    iterations, states = len(solver.test_iter), len(solver.test_state)
    if iterations != tests:
        yield Fault(
            TEST_COUNT,
            f"{iterations} test_iter, and {nets}",
            ("test_iter",),
            hint="Give one for each test net: how many batches a test takes.",
        )
    if states and states != tests:
        yield Fault(
            TEST_COUNT,
            f"{states} test_state, and {nets}",
            ("test_state",),
            hint="Give one for each test net, or none.",
        )


def _odd(solver: Any) -> Iterator[Fault]:
    """What Caffe takes, and what is certainly not meant."""
    if solver.lr_policy == "multistep":
        steps = list(solver.stepvalue)
        late = next((at + 1 for at, (a, b) in enumerate(pairwise(steps)) if b < a), None)
        if not steps:
            what = "the policy multistep has no stepvalue, so the rate stays base_lr"
            yield Fault(NO_EFFECT, what, ("lr_policy",), WARNING)
        elif late is not None:
            yield Fault(
                NO_EFFECT,
                f"stepvalue {steps[late]} comes behind {steps[late - 1]}, and is late by that",
                ("stepvalue", late),
                WARNING,
                "Caffe goes through them in the order in which they are given.",
            )
    if solver.iter_size < 1:
        what = f"iter_size is {solver.iter_size}, so no batch is looked at, and nothing learned"
        yield Fault(NO_EFFECT, what, ("iter_size",), WARNING, "It is 1 where it is not given.")
