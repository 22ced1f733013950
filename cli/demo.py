"""``netspec demo``: an LSTM unrolled over time: written, checked, described and drawn."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import click

from .output import STANDARD, complete_files, size_text, write_result
from .summary import print_summary

COUNT = click.IntRange(min=1)


@click.command()
@click.option("-T", "--steps", type=COUNT, default=3, show_default=True, help="Time steps.")
@click.option(
    "-B", "--batch", type=COUNT, default=10, show_default=True, help="Sequences side by side."
)
@click.option(
    "-n", "--num-output", type=COUNT, default=500, show_default=True, help="Units of the LSTM."
)
@click.option(
    "-o",
    "--output",
    shell_complete=complete_files,
    default="lstm_demo.prototxt",
    show_default=True,
    help="Where it goes; - is standard output.",
)
@click.option("--draw/--no-draw", default=True, help="Whether pictures are written beside it.")
def demo(steps: int, batch: int, num_output: int, output: str, draw: bool) -> None:
    """Write lstm_demo.prototxt: an LSTM of plain layers, unrolled over time.

    It is samples/lstm_demo.py, and its result is what Caffe's own Python prints for it. The
    net is checked, summed up, and drawn as lstm_demo.svg and lstm_demo.html, a page to explore.
    """
    import netspec  # noqa: PLC0415  # not for netspec --help

    # By name, since the samples are a package only where netspec is installed.
    sample = import_module("netspec.samples.lstm_demo")
    net = sample.lstm_net(T=steps, B=batch, num_output=num_output).to_proto()
    # The line break of print: scripts for Caffe print their nets, and this is their result.
    text = netspec.dumps(net) + "\n"
    size = write_result(text, output)
    loaded = netspec.load(net)
    _describe(loaded, steps, num_output, err=output == STANDARD)
    if output != STANDARD:
        click.echo(f"\nIt is in {output} ({size_text(size)}).")
        if draw:
            _draw(loaded, output)


def _describe(loaded: Any, steps: int, num_output: int, *, err: bool) -> None:
    """Say what the net holds, and whether Caffe would refuse it."""
    import netspec  # noqa: PLC0415  # not for netspec --help

    units = f"{num_output} unit" + "s" * (num_output != 1)
    times = f"{steps} time step" + "s" * (steps != 1)
    click.echo(f"{loaded.net.name}: an LSTM of {units}, unrolled over {times}.\n", err=err)
    found = netspec.summary(loaded)
    print_summary(found, err=err)
    errors = [each for each in found.report.diagnostics if each.severity == "error"]
    if errors:  # one is enough: all time steps have the same
        click.echo(f"\nCaffe would refuse it:\n{errors[0]}", err=True)
    else:
        click.echo("\nCaffe would build it: nothing is wrong.", err=err)


def _draw(loaded: Any, output: str) -> None:
    """Write the net's pictures beside it."""
    import netspec  # noqa: PLC0415  # not for netspec --help

    picture = netspec.draw(loaded)
    for form, what in (("svg", "Its picture"), ("html", "A page to explore it")):
        path = Path(output).with_suffix(f".{form}")
        try:
            data = picture.render(form)
        except netspec.NetspecError as error:  # the net is written all the same
            click.echo(f"There is no picture: {error}", err=True)
            return
        click.echo(f"{what} is in {path} ({size_text(write_result(data, path))}).")
