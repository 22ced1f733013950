"""``netspec check``: Caffe's verdict on nets, with all that is wrong and where."""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

import click
from click.core import ParameterSource

from .files import called, named_files
from .inputs import load_input
from .output import STANDARD, complete_files, form_option, say
from .state_options import (
    PHASES,
    input_option,
    level_option,
    phase_option,
    stage_option,
    variables_option,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from netspec.errors import NetspecError
    from netspec.loading import Loaded
    from netspec.report.diagnostic import Diagnostic


class _Task(NamedTuple):
    """A file that is checked, and how; it goes to another process as it is."""

    file: str
    phases: tuple[str, ...] | None
    stages: tuple[str, ...]
    level: int
    inputs: dict[str, str]
    target: str | None
    weights: str | None
    variables: dict[str, Any]


class _Net(NamedTuple):
    """A net in one phase, or a file that gave none, as JSON tells it."""

    file: str
    diagnostics: Sequence[Diagnostic]
    phase: str | None = None
    layers: Sequence[dict[str, Any]] = ()
    net: str = ""


class _Checked(NamedTuple):
    """What came out: the net in each phase, and all that there is to say."""

    nets: list[_Net]
    diagnostics: list[Diagnostic]


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILES...", shell_complete=complete_files)
@phase_option
@click.option("--all-phases", is_flag=True, help="Check for TRAIN and for TEST.")
@stage_option
@level_option
@input_option
@click.option(
    "--weights",
    metavar="FILE",
    shell_complete=complete_files,
    help="A .caffemodel: say whether Caffe would copy it into the net.",
)
@click.option(
    "--target",
    type=click.Choice(["bvlc"]),
    help="Exactly the verdict of BVLC Caffe, which knows no layer types of forks.",
)
@form_option
@click.option(
    "--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="Processes at once."
)
@variables_option
@click.pass_context
def check(
    ctx: click.Context,
    files: tuple[str, ...],
    phase: str,
    all_phases: bool,
    stages: tuple[str, ...],
    level: int,
    inputs: dict[str, str],
    weights: str | None,
    target: str | None,
    form: str,
    jobs: int,
    variables: dict[str, Any],
) -> None:
    """Say whether Caffe would build the nets, and all that is wrong with them.

    FILES are files of any kind that netspec reads, and folders, whose *.prototxt and *.pbtxt
    files are meant; - is standard input. Exit code 1 if there is an error.
    """
    if weights == STANDARD and STANDARD in files:
        raise click.UsageError("- is the net or the --weights, not both.")
    named = list(named_files(files))
    blobs, remarks = _weights(weights)
    task = _Task(
        "",
        PHASES if all_phases else _asked(ctx, phase),
        stages,
        level,
        inputs,
        target,
        weights if blobs else None,
        variables,
    )
    tasks = [task._replace(file=file) for file in named if isinstance(file, str)]
    found = [_failed(file, "") for file in named if not isinstance(file, str)]
    found += _progress(_run(tasks, blobs, jobs), len(tasks))
    _print(found, remarks, form, len(named))
    if any(each.severity == "error" for each in _all(found, remarks)):
        ctx.exit(1)


def _asked(ctx: click.Context, phase: str) -> tuple[str] | None:
    """The phase, if the person named one: a solver's nets have theirs."""
    default = ctx.get_parameter_source("phase") is ParameterSource.DEFAULT
    return None if default else (phase,)


def _weights(file: str | None) -> tuple[Loaded | None, list[Diagnostic]]:
    """The weights that nets are held against, and what there is to say of their file."""
    from netspec.errors import NetspecError  # noqa: PLC0415  # not for --help
    from netspec.report.invalid import diagnostics_of  # noqa: PLC0415  # as above

    if file is None:
        return None, []
    try:
        loaded = load_input(file)
    except NetspecError as error:
        return None, list(diagnostics_of(error, called(file)))
    return loaded, list(loaded.diagnostics)


def _run(tasks: Sequence[_Task], weights: Loaded | None, jobs: int) -> Iterator[_Checked]:
    """Check the files, several at once if that is wanted, in their order."""
    # Standard input is this process's own.
    own = [STANDARD in (task.file, task.weights) for task in tasks]
    if jobs == 1 or own.count(False) < 2:
        yield from (_checked(task, weights) for task in tasks)
        return
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415  # not for --help
    from multiprocessing import get_context  # noqa: PLC0415  # as above

    with ProcessPoolExecutor(min(jobs, len(tasks)), mp_context=get_context("spawn")) as pool:
        away = [
            None if here else pool.submit(_checked_elsewhere, task)
            for task, here in zip(tasks, own, strict=True)
        ]
        for task, result in zip(tasks, away, strict=True):
            yield _checked(task, weights) if result is None else result.result()


def _checked_elsewhere(task: _Task) -> _Checked:
    """Check one file in a process of its own."""
    return _checked(task, _weights_once(task.weights))


@lru_cache(maxsize=1)
def _weights_once(file: str | None) -> Loaded | None:
    """The weights, loaded once a process: they hold on to their file, and cannot be sent."""
    return _weights(file)[0]


def _checked(task: _Task, weights: Loaded | None) -> _Checked:
    """Check one file in each phase that is asked for."""
    from netspec.checking import check_all, compare_weights  # noqa: PLC0415  # not for --help
    from netspec.errors import NetspecError  # noqa: PLC0415  # as above

    try:
        loaded = load_input(task.file, task.variables)
        reports = check_all(loaded, task.phases, task.stages, task.level, task.inputs, task.target)
    except NetspecError as error:
        return _failed(error, called(task.file))
    found: list[Diagnostic] = []
    nets = []
    for report in reports:
        each = [*report.diagnostics, *(compare_weights(report, weights) if weights else ())]
        layers = report.as_dict()["layers"]
        nets.append(_Net(called(task.file), each, report.phase, layers, report.name))
        found += each
    # What is wrong in both phases is said once.
    return _Checked(nets, list(dict.fromkeys(found)))


def _failed(error: NetspecError, file: str) -> _Checked:
    """A file that gave no net."""
    from netspec.report.invalid import diagnostics_of  # noqa: PLC0415  # not for --help

    found = list(diagnostics_of(error, file))
    return _Checked([_Net(file, found)], found)


def _all(found: Sequence[_Checked], remarks: Sequence[Diagnostic]) -> list[Diagnostic]:
    """All that there is to say: of the weights' file, then of each net."""
    return [*remarks, *(each for checked in found for each in checked.diagnostics)]


def _progress(results: Iterable[_Checked], length: int) -> list[_Checked]:
    """Show how far it is, where a person looks on and there is much to wait for."""
    if length < 2 or not sys.stderr.isatty():
        return list(results)
    bar: Any = click.progressbar(results, length=length, label="checking", file=sys.stderr)
    with bar as shown:
        return list(shown)


def _print(found: Sequence[_Checked], remarks: Sequence[Diagnostic], form: str, count: int) -> None:
    from netspec import __version__  # noqa: PLC0415  # not for --help
    from netspec.report.diagnostic import counted  # noqa: PLC0415  # as above
    from netspec.report.forms import render  # noqa: PLC0415  # as above

    if form == "json":
        import json  # noqa: PLC0415  # as above

        reports = [_as_json(net, remarks) for checked in found for net in checked.nets]
        single = len(reports) == 1 and count == 1
        text = json.dumps(reports[0] if single else reports, indent=2, ensure_ascii=False)
        say(text.encode("utf-8", "backslashreplace"))
        return
    diagnostics = _all(found, remarks)
    text = render(diagnostics, form, tool_version=__version__)
    if text:
        say(text if form == "text" else text.encode())
    if form == "text":
        files = f"{count} file{'s' * (count != 1)}"
        say(f"{counted(diagnostics) or 'nothing wrong'} in {files}", err=True)


def _as_json(net: _Net, remarks: Sequence[Diagnostic]) -> dict[str, Any]:
    """A net's part of the JSON; what is wrong with the weights is wrong with it, too."""
    from netspec.report.as_json import as_dict  # noqa: PLC0415  # not for --help

    found = [*remarks, *net.diagnostics]
    # A solver's net has a file of its own, mostly.
    own = {"net": net.net} if net.net not in ("", net.file) else {}
    return {
        "file": net.file,
        **own,
        "ok": all(each.severity != "error" for each in found),
        "phase": net.phase,
        "layers": net.layers,
        "diagnostics": [as_dict(each) for each in found],
    }
