"""The solver of a net: its fields as keywords, with what each policy needs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from netspec.checking.solver import solver_faults
from netspec.dsl.origin import caller
from netspec.dsl.solver import WORDS, solver
from netspec.errors import FieldValueError, listing, shown
from netspec.loading import load
from netspec.loading.follow import TRAIN
from netspec.loading.origins import of_line
from netspec.report.diagnostic import ERROR
from netspec.report.invalid import InvalidTextError

if TYPE_CHECKING:
    from collections.abc import Mapping

# What a policy reckons with, besides base_lr: without it, the rate would be 0, or never change.
# Source: SGDSolver::GetLearningRate in src/caffe/solvers/sgd_solver.cpp.
_NEEDED = {
    "step": ("gamma", "stepsize"),
    "exp": ("gamma",),
    "inv": ("gamma", "power"),
    "multistep": ("gamma", "stepvalue"),
    "poly": ("power", "max_iter"),
    "sigmoid": ("gamma", "stepsize"),
}
_EXAMPLES = {
    "gamma": 0.1,
    "stepsize": 10000,
    "power": 0.75,
    "stepvalue": [10000, 20000],
    "max_iter": 50000,
}


def make_solver(
    net: str, base_lr: float | None, policy: str | None, fields: Mapping[str, Any]
) -> Any:
    """A solver, checked.

    Args:
        net: The file of its net, unless the fields name one.
        base_lr: The learning rate at the start.
        policy: How it changes.
        fields: Other fields of SolverParameter.

    Raises:
        FieldValueError: A field that the policy needs is missing, or there is no such policy.
        InvalidTextError: Caffe would refuse it.
        NetspecError: A value does not fit its field.
    """
    given = dict(fields)
    if policy is not None and "lr_policy" in given:
        raise FieldValueError(
            f"solver: policy is {shown(policy)} and lr_policy is {shown(given['lr_policy'])}",
            origin=caller(),
            hint="They are one field: give one of them.",
        )
    if policy is not None:
        given["lr_policy"] = policy
    if base_lr is None:
        raise _missing(["base_lr"], "it is the learning rate at the start", "base_lr=0.01")
    if given.get("lr_policy") is None:
        known = f"it is one of {listing(WORDS['lr_policy'])}"
        raise _missing(["policy"], known, 'policy="fixed"')
    if not any(name in given for name in TRAIN):
        given["net"] = net
    made = solver(base_lr=base_lr, **given)
    gone = [name for name in _NEEDED.get(made.lr_policy, ()) if not _is_given(made, name)]
    if gone:
        them = "it" if len(gone) == 1 else "them"
        examples = ", ".join(f"{name}={_EXAMPLES[name]}" for name in gone)
        raise _missing(gone, f"the policy {made.lr_policy} reckons with {them}", examples)
    check_solver(made)
    return made


def check_solver(message: Any) -> None:
    """Refuse a solver that Caffe would refuse.

    Args:
        message: A SolverParameter.

    Raises:
        InvalidTextError: It has what is wrong, at the line of the user's script.
    """
    loaded = load(message, follow=False, name="solver")
    line = of_line(caller())
    found = [replace(each, location=line) for each in solver_faults(loaded)]
    errors = [each for each in found if each.severity == ERROR]
    if errors:
        raise InvalidTextError(errors, line.file)


def _is_given(message: Any, name: str) -> bool:
    """Whether a field has a value."""
    return any(field.name == name for field, _ in message.ListFields())


def _missing(names: list[str], why: str, example: str) -> FieldValueError:
    given = "is not given" if len(names) == 1 else "are not given"
    return FieldValueError(
        f"solver: {' and '.join(names)} {given}: {why}", origin=caller(), hint=f"Say {example}."
    )
