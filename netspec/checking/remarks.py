"""What is odd about a check itself: shapes of blobs that there are not, nets without layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.errors import listing, nearest, shown
from netspec.net import PHASES, State, included
from netspec.report.diagnostic import WARNING, Diagnostic, Location

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from netspec.checking.report import Report
    from netspec.loading import Loaded

NO_BLOB = "NS645"  # a warning: a shape is given for a blob that there is not
NO_LAYERS = "NS646"  # a warning: a net without layers, at all or in a state

_MOST = 6  # names that a message lists


def without_layers(loaded: Loaded, state: State) -> tuple[Diagnostic, ...]:
    """What there is to say of a net of which no layer is in.

    Args:
        loaded: The net.
        state: The state that it is built in.
    """
    layers = loaded.net.layer
    if any(included(layer, state) for layer in layers):
        return ()
    what, hint = "the net has no layers", ""
    if len(layers):
        what = f"no layer is in {state}"
        other = PHASES[1 - state.number]
        there = State(other, state.level, state.stages)
        hint = "A stage or level may be wanted: --stage, --level."
        if any(included(layer, there) for layer in layers):
            hint = f"In phase {other} there are: --phase {other}."
    return (Diagnostic(NO_LAYERS, WARNING, what, Location(loaded.name, 0, 0), hint),)


def unknown_blobs(reports: Sequence[Report], given: Collection[str]) -> tuple[Diagnostic, ...]:
    """What there is to say of shapes that are given for blobs that none of the nets has.

    Args:
        reports: The nets, checked.
        given: The blobs that shapes are given for.
    """
    if not given:
        return ()
    layers = [layer for report in reports for layer in report.layers]
    blobs = dict.fromkeys(
        blob for layer in layers for side in (layer.bottoms, layer.tops) for blob in side
    )
    gone = [blob for blob in given if blob not in blobs]
    if not gone or not layers:
        return ()
    names = listing(map(shown, gone), _MOST)
    one = len(gone) == 1
    what = f"a shape is given for {names}, and there is no such blob"
    if not one:
        what = f"shapes are given for {names}, and there are no such blobs"
    hint = nearest(gone[0], blobs) if one else ""
    hint = hint or f"The blobs are {listing(blobs, _MOST)}."
    return (Diagnostic(NO_BLOB, WARNING, what, Location(reports[0].name, 0, 0), hint),)
