"""From a solver to the nets that it names: found, read, and told apart."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from netspec.errors import listing
from netspec.loading.origins import below
from netspec.report.diagnostic import ERROR, NOTE, Diagnostic
from netspec.report.invalid import InvalidTextError

if TYPE_CHECKING:
    from collections.abc import Callable

    from netspec.loading.loaded import Loaded
    from netspec.loading.raw import Raw
    from netspec.report.fault import Path as FieldPath

NO_SINGLE_NET = "NS404"  # a solver that names no net to train, or several
NO_SUCH_NET = "NS405"  # a solver that names a net that cannot be found
ELSEWHERE = "NS406"  # a net that Caffe finds only if it runs in another folder

# The ways to name the net that is trained, of which a solver has exactly one.
TRAIN = ("net", "net_param", "train_net", "train_net_param")
GENERIC = TRAIN[:2]  # those of a net that is tested, too
# The ways to name nets that are tested, in Caffe's order.
TEST = ("test_net_param", "test_net")


def followed(
    solver: Loaded,
    raw: Raw,
    read: Callable[[str], Loaded],
    part: Callable[[Raw], Loaded],
) -> Loaded:
    """The net that a solver trains, with the solver and its test nets.

    Args:
        solver: The solver.
        raw: As it was read.
        read: Loads a net's file.
        part: Loads a net that stands in the solver itself.

    Raises:
        InvalidTextError: It names no net, several, or one that is not there.
        NetspecError: As ``load``, for the nets.
    """
    message = solver.message
    given = [name for name in TRAIN if message.HasField(name)]
    if len(given) != 1:
        what = f"it has {listing(given)}" if given else "it has none"
        raise _wrong(
            solver, (given[-1],) if given else (), NO_SINGLE_NET,
            f"a solver names the net that it trains in exactly one of {listing(TRAIN)}; {what}",
        )  # fmt: skip

    def one(path: FieldPath) -> Loaded:
        value = message
        for step in path:
            value = value[step] if isinstance(step, int) else getattr(value, step)
        if isinstance(value, str):
            return _of_file(solver, raw, path, value, read)
        inner = raw.skeleton.below(path) if raw.skeleton else None
        place = below(raw.locate, path)
        return part(replace(raw, message=value, locate=place, diagnostics=(), skeleton=inner))

    tests = [(name, index) for name in TEST for index in range(len(getattr(message, name)))]
    net = one((given[0],))
    # What test_iter says beyond them is of the net itself, once more for each.
    more = max(0, len(message.test_iter) - len(tests)) if given[0] in GENERIC else 0
    return net.of_solver(solver, (*map(one, tests), *(net,) * more))


def _of_file(
    solver: Loaded, raw: Raw, path: FieldPath, file: str, read: Callable[[str], Loaded]
) -> Loaded:
    places = _places(file, raw.folder)
    found = next((place for place in places if place.is_file()), None)
    if found is None:
        raise _wrong(
            solver, path, NO_SUCH_NET, f"there is no file {file!r}",
            f"Looked for {listing(map(str, places), 4)}.",
        )  # fmt: skip
    loaded = read(os.fspath(found))
    if loaded.kind != "NetParameter":
        raise _wrong(solver, path, NO_SUCH_NET, f"{str(found)!r} is a solver itself, and no net")
    if found is places[0]:
        return loaded
    note = Diagnostic(
        ELSEWHERE, NOTE, f"{file!r} was found as {str(found)!r}", solver.origins.at(path),
        "Caffe looks for it from the folder that it runs in.",
    )  # fmt: skip
    return replace(loaded, diagnostics=(note, *loaded.diagnostics))


def _places(file: str, folder: str) -> list[Path]:
    """Where a net may be: from here, as Caffe looks; from the solver's folders; beside it."""
    places = [Path(file)]
    if folder:
        home = Path(folder)
        places += [above / file for above in (home, *home.parents)]
        places.append(home / Path(file).name)
    return list(dict.fromkeys(places))


def _wrong(
    solver: Loaded, path: FieldPath, code: str, message: str, hint: str = ""
) -> InvalidTextError:
    fault = Diagnostic(code, ERROR, message, solver.origins.at(path), hint)
    return InvalidTextError((*solver.diagnostics, fault), solver.name)
