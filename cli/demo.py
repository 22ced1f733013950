"""``netspec demo``: the main job, an LSTM unrolled over time, written and described."""

from __future__ import annotations

from collections import Counter
from importlib import import_module
from typing import Any

import click

from .output import complete_files, size_text, write_result

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
def demo(steps: int, batch: int, num_output: int, output: str) -> None:
    """Write lstm_demo.prototxt: an LSTM of plain layers, unrolled over time.

    It is samples/lstm_demo.py, and its result is what Caffe's own Python prints for it.
    """
    import netspec  # noqa: PLC0415  # not for netspec --help

    # By name, since the samples are a package only where netspec is installed.
    sample = import_module("netspec.samples.lstm_demo")
    net = sample.lstm_net(T=steps, B=batch, num_output=num_output).to_proto()
    # The line break of print: scripts for Caffe print their nets, and this is their result.
    text = netspec.dumps(net) + "\n"
    size = write_result(text, output)
    for line in _description(net, steps, num_output):
        click.echo(line, err=output == "-")
    if output != "-":
        click.echo(f"It is in {output} ({size_text(size)}).")


def _description(net: Any, steps: int, num_output: int) -> list[str]:
    shared = Counter(param.name for layer in net.layer for param in layer.param if param.name)
    types = Counter(layer.type for layer in net.layer)
    units = f"{num_output} unit" + "s" * (num_output != 1)
    times = f"{steps} time step" + "s" * (steps != 1)
    first = next(layer for layer in net.layer if layer.name == "X")
    shape = " x ".join(str(dim) for dim in first.dummy_data_param.shape[0].dim)
    return [
        f"{net.name}: an LSTM of {units}, unrolled over {times}.",
        f"  input    X, {shape}",
        f"  output   H, {steps} x {first.dummy_data_param.shape[0].dim[1]} x {num_output}",
        f"  layers   {len(net.layer)}: " + ", ".join(f"{n} {t}" for t, n in types.most_common()),
        "  weights  " + ", ".join(shared) + (", shared by all steps" if steps > 1 else ""),
    ]
