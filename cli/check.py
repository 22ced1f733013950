"""``netspec check``: Caffe's verdict on nets, with all that is wrong and where."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from .files import called, named_files
from .inputs import load_input
from .output import complete_files, form_option
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
    from netspec.report.diagnostic import Diagnostic


class _Task(NamedTuple):
    """A file that is checked, and how; it goes to another process as it is."""

    file: str
    phases: tuple[str, ...]
    stages: tuple[str, ...]
    level: int
    inputs: dict[str, str]
    target: str | None
    weights: str | None
    variables: dict[str, Any]


class _Checked(NamedTuple):
    """What came out: a net as JSON has it for each phase, and all that there is to say."""

    reports: list[dict[str, Any]]
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
    named = list(named_files(files))
    tasks = [
        _Task(
            file,
            PHASES if all_phases else (phase,),
            stages,
            level,
            inputs,
            target,
            weights,
            variables,
        )
        for file in named
        if isinstance(file, str)
    ]
    found = [_failed(file, "") for file in named if not isinstance(file, str)]
    found += _progress(_run(tasks, jobs), len(tasks))
    _print(found, form, len(named))
    if any(each.severity == "error" for checked in found for each in checked.diagnostics):
        ctx.exit(1)


def _run(tasks: Sequence[_Task], jobs: int) -> Iterator[_Checked]:
    if jobs == 1 or len(tasks) < 2:
        yield from map(_checked, tasks)
        return
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415  # not for --help
    from multiprocessing import get_context  # noqa: PLC0415  # as above

    with ProcessPoolExecutor(min(jobs, len(tasks)), mp_context=get_context("spawn")) as pool:
        yield from pool.map(_checked, tasks)


def _checked(task: _Task) -> _Checked:
    """Check one file in each phase that is asked for."""
    from netspec.checking import check as checked  # noqa: PLC0415  # not for --help
    from netspec.checking import compare_weights  # noqa: PLC0415  # as above
    from netspec.errors import NetspecError  # noqa: PLC0415  # as above

    try:
        loaded = load_input(task.file, task.variables)
        weights = load_input(task.weights) if task.weights else None
        reports = [
            checked(loaded, phase, task.stages, task.level, task.inputs, task.target)
            for phase in task.phases
        ]
    except NetspecError as error:
        return _failed(error, called(task.file))
    found: list[Diagnostic] = []
    described = []
    for report in reports:
        each = [*report.diagnostics, *(compare_weights(report, weights) if weights else ())]
        described.append(
            {**_described(called(task.file), each), "phase": report.phase}
            | {"layers": report.as_dict()["layers"]}
        )
        found += each
    # What is wrong in both phases is said once.
    return _Checked(described, list(dict.fromkeys(found)))


def _failed(error: NetspecError, file: str) -> _Checked:
    """A file that gave no net."""
    from netspec.report.invalid import diagnostics_of  # noqa: PLC0415  # not for --help

    found = list(diagnostics_of(error, file))
    return _Checked([_described(file, found)], found)


def _described(file: str, found: Sequence[Diagnostic]) -> dict[str, Any]:
    """A file's part of the JSON, so far as it is the same for one that gave no net."""
    from netspec.report.as_json import as_dict  # noqa: PLC0415  # not for --help

    return {
        "file": file,
        "ok": all(each.severity != "error" for each in found),
        "phase": None,
        "layers": [],
        "diagnostics": [as_dict(each) for each in found],
    }


def _progress(results: Iterable[_Checked], length: int) -> list[_Checked]:
    """Show how far it is, where a person looks on and there is much to wait for."""
    if length < 2 or not sys.stderr.isatty():
        return list(results)
    bar: Any = click.progressbar(results, length=length, label="checking", file=sys.stderr)
    with bar as shown:
        return list(shown)


def _print(found: Sequence[_Checked], form: str, count: int) -> None:
    from netspec import __version__  # noqa: PLC0415  # not for --help
    from netspec.report.diagnostic import counted  # noqa: PLC0415  # as above
    from netspec.report.forms import render  # noqa: PLC0415  # as above

    diagnostics = [each for checked in found for each in checked.diagnostics]
    if form == "json":
        import json  # noqa: PLC0415  # as above

        reports = [report for checked in found for report in checked.reports]
        single = len(reports) == 1 and count == 1
        click.echo(json.dumps(reports[0] if single else reports, indent=2, ensure_ascii=False))
        return
    text = render(diagnostics, form, tool_version=__version__)
    if text:
        click.echo(text)
    if form == "text":
        files = f"{count} file{'s' * (count != 1)}"
        click.echo(f"{counted(diagnostics) or 'nothing wrong'} in {files}", err=True)
