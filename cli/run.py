"""``netspec run``: a net's forward pass in numpy."""

from __future__ import annotations

import io
import sys
import time
from contextlib import closing, nullcontext, redirect_stdout
from typing import TYPE_CHECKING, Any

import click

from .inputs import load_input
from .output import STANDARD, complete_files, say, write_result
from .state_options import level_option, phase_option, stage_option, variables_option

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from netspec.loading import Loaded
    from netspec.reference import LayerTime

_FEW = 8  # numbers of a blob that are printed as they are
_PATIENCE = 1.0  # seconds after which there is a progress bar


def _inputs(ctx: click.Context, param: click.Parameter, given: Sequence[str]) -> dict[str, Any]:
    """``--input`` as names with arrays or numbers."""
    inputs = {}
    for each in given:
        name, equals, value = each.partition("=")
        if not equals or not name or not value:
            raise click.BadParameter(
                f"{each!r} names no blob: write data=FILE.npy, or cont=1.", param_hint="--input"
            )
        inputs[name] = _value(value, name)
    return inputs


def _value(text: str, name: str) -> Any:
    """A number, or the array of a file; of an .npz, the one of the blob's name or the only one."""
    try:
        return float(text)
    except ValueError:
        pass
    import numpy as np  # noqa: PLC0415  # not for --help

    from netspec.errors import ReadError, cannot_read, listing  # noqa: PLC0415  # as above

    file, _, key = text.rpartition(":") if ".npz:" in text else (text, "", "")
    try:
        found = np.load(file, allow_pickle=False)
    except OSError as error:
        raise cannot_read(file, error) from None
    except (ValueError, EOFError) as error:
        raise ReadError(
            f"cannot read {file!r}: {error}", hint="Write it with numpy.save or numpy.savez."
        ) from None
    if isinstance(found, np.ndarray):
        return found
    names = list(found)
    key = key or (names[0] if len(names) == 1 else name)
    if key not in names:
        raise ReadError(
            f"{file!r} has no array {key!r}: it has {listing(names) or 'none'}",
            hint=f"Name one: {name}={file}:NAME.",
        )
    return found[key]


@click.command()
@click.argument("file", metavar="FILE", shell_complete=complete_files)
@click.option(
    "--weights",
    metavar="FILE",
    shell_complete=complete_files,
    help="A .caffemodel. [default: what the net has itself, and its fillers]",
)
@click.option(
    "--input",
    "inputs",
    multiple=True,
    metavar="BLOB=FILE",
    callback=_inputs,
    help="A blob's numbers: data=FILE.npy, data=FILE.npz:NAME, or a number for all of it: "
    "cont=1. May be repeated.",
)
@click.option("--random", is_flag=True, help="Fill inputs that are not given from -1 to 1.")
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    shell_complete=complete_files,
    help="An .npz file that all blobs are written to; - is standard output.",
)
@click.option(
    "--blob",
    "blobs",
    multiple=True,
    metavar="NAME",
    help="A blob that is printed and written. May be repeated. [default: the outputs are "
    "printed, and all are written]",
)
@phase_option
@stage_option
@level_option
@click.option("--until", metavar="LAYER", help="The last layer that is run.")
@click.option(
    "--seed",
    type=click.IntRange(min=0),
    default=0,
    show_default=True,
    help="For fillers, Dropout and --random.",
)
@click.option("--double", is_flag=True, help="Compute in float64.")
@click.option("--nan-check", is_flag=True, help="Stop at the first number that is not finite.")
@click.option("--partial", is_flag=True, help="Layers without weights in the file are filled.")
@click.option("--reshape", is_flag=True, help="Inputs may have other shapes than the net says.")
@click.option(
    "--layers",
    metavar="FILE",
    shell_complete=complete_files,
    help="A Python file with classes for Python layers, and functions for layer types. It is run.",
)
@click.option("--times", is_flag=True, help="Show how long each layer took.")
@variables_option
def run(
    file: str,
    inputs: dict[str, Any],
    output: str | None,
    blobs: tuple[str, ...],
    double: bool,
    layers: str | None,
    times: bool,
    variables: dict[str, Any],
    weights: str | None,
    **options: Any,
) -> None:
    """Run a net forward in numpy, as Caffe would, and show what comes out.

    FILE is a file of any kind that netspec reads; - is standard input.
    """
    from netspec.reference import run as ran  # noqa: PLC0415  # not for --help
    from netspec.reference.user_file import layers_of  # noqa: PLC0415  # as above

    if weights == STANDARD == file:
        raise click.UsageError("- is the net or the --weights, not both.")
    net = load_input(file, variables)
    given = None if weights is None else load_input(weights)
    _must_be_blobs(blobs, net)
    with (
        layers_of(layers) if layers else nullcontext() as theirs,
        redirect_stdout(sys.stderr),  # what the user's layers print is no result
        closing(_Bar()) as bar,
    ):
        start = time.perf_counter()
        result = ran(
            net,
            inputs,
            given,
            dtype="float64" if double else "float32",
            layers=theirs,
            progress=bar,
            **options,
        )
        taken = time.perf_counter() - start
    chosen = {name: result[name] for name in blobs or result.outputs}
    if output is not None:
        write_result(_archive(chosen if blobs else result), output)
    say(_table(chosen), err=output == STANDARD, nl=False)
    if result.loss:
        say(f"loss  {result.loss:.6g}", err=output == STANDARD)
    if times:
        say(_times(result.times), err=output == STANDARD, nl=False)
    count = len(result.times)
    say(f"{count} layer{'s' * (count != 1)} in {taken:.3f} s", err=True)


def _must_be_blobs(names: Iterable[str], net: Loaded) -> None:
    """Refuse names of blobs that the net does not have in any state, before it is run."""
    from netspec.errors import nearest, shown  # noqa: PLC0415  # not for --help
    from netspec.reference.errors import UnknownBlobError  # noqa: PLC0415  # as above

    tops = {top for layer in getattr(net.net, "layer", ()) for top in layer.top}
    for name in names:
        if name not in tops:
            raise UnknownBlobError(f"there is no blob {shown(name)}", hint=nearest(name, tops))


def _archive(blobs: Mapping[str, Any]) -> bytes:
    """Blobs as an .npz file."""
    import zipfile  # noqa: PLC0415  # not for --help

    import numpy as np  # noqa: PLC0415  # as above

    data = io.BytesIO()
    # Not numpy.savez, whose own arguments are names that a blob may have.
    with zipfile.ZipFile(data, "w") as archive:
        for name, array in blobs.items():
            with archive.open(f"{name}.npy", "w", force_zip64=True) as part:
                np.lib.format.write_array(part, array)
    return data.getvalue()


def _table(blobs: Mapping[str, Any]) -> str:
    """Blobs with their shapes, and their numbers if there are few, else how they spread."""
    from netspec.shapes.dims import shape_text  # noqa: PLC0415  # not for --help

    rows = [("blob", "shape", "numbers")]
    for name, array in blobs.items():
        if array.size <= _FEW:
            told = " ".join(f"{number:.6g}" for number in array.reshape(-1))
        else:
            told = f"{array.min():.6g} to {array.max():.6g}, mean {array.mean():.6g}"
        rows.append((name, shape_text(array.shape), told))
    return _aligned(rows)


def _times(times: Iterable[LayerTime]) -> str:
    rows = [("layer", "type", "ms")]
    rows += [(each.name, each.type, f"{each.seconds * 1000:.3f}") for each in times]
    return _aligned(rows)


def _aligned(rows: Sequence[tuple[str, ...]]) -> str:
    """Rows as text, their columns one below the other."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        + "\n"
        for row in rows
    )


class _Bar:
    """A progress bar on standard error, once the run has taken a while."""

    def __init__(self) -> None:
        self._start = time.perf_counter()
        self._bar: Any = None
        self._task: Any = None

    def close(self) -> None:
        """Take it away."""
        if self._bar is not None:
            self._bar.stop()

    def __call__(self, done: int, total: int, name: str) -> None:
        """Show how far the run is.

        Args:
            done: How many layers are done.
            total: How many there are.
            name: The next one.
        """
        if self._bar is None:
            stream = sys.stderr
            if time.perf_counter() - self._start < _PATIENCE or stream is None:
                return
            if not stream.isatty():
                return
            from rich.console import Console  # noqa: PLC0415  # slow to import
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415  # as above

            self._bar = Progress(
                BarColumn(),
                MofNCompleteColumn(),
                TextColumn("{task.description}", markup=False),
                console=Console(file=stream),
                transient=True,
            )
            self._task = self._bar.add_task("", total=total)
            self._bar.start()
        self._bar.update(self._task, completed=done, description=name)
