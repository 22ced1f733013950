"""What cannot be deployed, and how that is said."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from netspec.checking.remarks import NO_BLOB
from netspec.deploying.facts import is_given
from netspec.deploying.working import named_stages
from netspec.dsl.origin import caller
from netspec.errors import FieldTypeError, FieldValueError, listing, shown
from netspec.net import view
from netspec.net.codes import UNKNOWN_BOTTOM
from netspec.report.diagnostic import ERROR
from netspec.report.invalid import InvalidTextError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netspec.checking import Report
    from netspec.deploying.working import Working
    from netspec.loading import Loaded
    from netspec.net import State
    from netspec.report.diagnostic import Diagnostic


def check_batch(size: Any) -> int | None:
    """A batch size as it was given.

    Raises:
        FieldTypeError: It is no whole number.
        FieldValueError: It is below 1.
    """
    if size is None:
        return None
    if isinstance(size, bool) or not hasattr(size, "__index__"):
        raise FieldTypeError(f"a batch size is a number, not {shown(size)}", origin=caller())
    if int(size) < 1:
        raise FieldValueError(f"a batch size is at least 1, not {int(size)}", origin=caller())
    return int(size)


def listed_stages(stages: Sequence[str]) -> tuple[str, ...]:
    """The stages that are asked for.

    Raises:
        FieldTypeError: They are one text, whose letters would be stages.
    """
    if isinstance(stages, str):
        raise FieldTypeError(
            f"stages are a list of names, not {shown(stages)}",
            origin=caller(),
            hint=f"Say [{stages!r}].",
        )
    return tuple(stages)


def refuse_solver(loaded: Loaded) -> None:
    """Refuse a solver.

    Raises:
        FieldTypeError: It is one.
    """
    if loaded.net is not None:
        return
    names = [getattr(loaded.message, each) for each in ("net", "train_net")]
    named = next(filter(None, names), "")
    hint = f"Give the net that it trains: {named}" if named else "Give the net that it trains."
    raise FieldTypeError(f"{loaded.name} is a solver, and only a net can be deployed", hint=hint)


def refuse_without_layers(loaded: Loaded, state: State, made: Working) -> None:
    """Refuse a net of which no layer is in.

    Raises:
        FieldValueError: None is.
    """
    if len(made.net.layer):
        return
    if not len(loaded.net.layer):
        raise FieldValueError(f"{loaded.name} has no layers, and nothing to deploy")
    raise FieldValueError(
        f"no layer of {loaded.name} is in {state}",
        hint="A stage may be wanted: stages=[...], or --stage.",
    )


def nothing_left(loaded: Loaded, state: State) -> FieldValueError:
    """The error for a net that predicts nothing."""
    return FieldValueError(
        f"nothing of {loaded.name} is left for use: in {state}, no layer makes a prediction",
        hint="What only losses, measures and data layers need is taken away.",
    )


def refuse(
    loaded: Loaded, state: State | None, made: Working, report: Report, batch: int | None = None
) -> None:
    """Refuse a net that Caffe would refuse.

    Layers that give data are left out, as they go; so are labels of another state, for
    losses that are taken from there.

    Args:
        loaded: The net that was given.
        state: The state of use; None for the net that was made of it.
        made: The net that is rewritten.
        report: What the check says.
        batch: The batch with which it would take the net, if there is one.

    Raises:
        InvalidTextError: It has what is wrong.
    """
    errors = [each for each in report.diagnostics if each.severity == ERROR]
    if state is not None:
        going = {layer.name for layer in made.net.layer if is_given(layer)}
        errors = [each for each in errors if not each.layer or each.layer not in going]
        errors = _as_given(loaded, state, errors)
    if not errors:
        return
    if batch is not None:
        hint = f"{errors[0].hint} The net is made for a batch of {batch}: give that batch size."
        errors[0] = replace(errors[0], hint=hint.strip())
    raise InvalidTextError(errors, loaded.name)


def _as_given(loaded: Loaded, state: State, errors: list[Diagnostic]) -> list[Diagnostic]:
    """Errors with what the whole net says of blobs that are not made: in which state they are."""
    if not any(each.code == UNKNOWN_BOTTOM for each in errors):
        return errors
    faults = {
        fault.message: fault.diagnostic(loaded.origins.at)
        for fault in view(loaded.net, state).faults
        if fault.code == UNKNOWN_BOTTOM
    }
    stages = named_stages(loaded.net)
    told = f"Its rules name stages: {listing(map(shown, stages))}." if stages else ""
    found = []
    for each in errors:
        if each.code != UNKNOWN_BOTTOM:
            found.append(each)
        elif each.message in faults:  # else it is a target of a loss of another state
            fault = faults[each.message]
            found.append(replace(fault, hint=f"{fault.hint} {told}".strip()))
    return found


def refuse_unknown_blobs(report: Report) -> None:
    """Refuse shapes for blobs that there are not.

    Raises:
        FieldValueError: There is such a shape.
    """
    for each in report.diagnostics:
        if each.code == NO_BLOB:
            raise FieldValueError(each.message, hint=each.hint)
