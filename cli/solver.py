"""``netspec solver``: a solver's prototxt from options, one for every field."""

from __future__ import annotations

from typing import Any

import click

from .output import STANDARD, complete_files, say, size_text, write_result

_TYPES: dict[str, Any] = {
    "int32": click.INT,
    "uint32": click.INT,
    "int64": click.INT,
    "float": click.FLOAT,
    "bool": click.BOOL,
    "string": click.STRING,
}
_METAVARS = {"int32": "N", "uint32": "N", "int64": "N", "float": "X", "bool": "BOOL"}


_EXAMPLE = """\b
netspec solver --net train_val.prototxt --base-lr 0.01 --lr-policy step \\
    --stepsize 1000 --gamma 0.1 --max-iter 5000 -o solver.prototxt"""


def _sentence(comment: str) -> str:
    """The first sentence, for the list of options."""
    return comment.partition(". ")[0].rstrip(".") + "."


def _field_options() -> list[click.Option]:
    """An option for every field that is not a message."""
    from netspec.schema.describe import describe  # noqa: PLC0415  # not for netspec --help

    options = []
    for field in describe("SolverParameter"):
        if field.type in _TYPES or field.labels:
            kind = click.Choice(field.labels) if field.labels else _TYPES[field.type]
            options.append(
                click.Option(
                    [f"--{field.name.replace('_', '-')}", field.name],
                    type=kind,
                    multiple=field.repeated,
                    metavar=None if field.labels else _METAVARS.get(field.type, "TEXT"),
                    help=_sentence(field.comment),
                )
            )
    return options


class _SolverCommand(click.Command):
    """A command whose options are the fields of SolverParameter, read when they are needed."""

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        if not getattr(self, "_filled", False):
            self.params.extend(_field_options())
            self._filled = True
        return super().get_params(ctx)


@click.command(cls=_SolverCommand, epilog=_EXAMPLE)
@click.option(
    "-o",
    "--output",
    shell_complete=complete_files,
    default=STANDARD,
    help="Where it goes; standard output by default.",
)
@click.option("--comments", is_flag=True, help="Say above each field what it does.")
@click.option("--plain", is_flag=True, help="Print the fields as Caffe does, without groups.")
def solver(output: str, comments: bool, plain: bool, **fields: Any) -> None:
    """Write a solver's prototxt."""
    import netspec  # noqa: PLC0415  # not for netspec --help

    given = {name: value for name, value in fields.items() if value not in (None, ())}
    try:
        message = netspec.solver(**given)
    except netspec.NetspecError as error:
        error.origin = None  # the options are at fault, not a line of ours
        raise
    text = netspec.dumps(message, group=not plain, comments="fields" if comments else None)
    size = write_result(text, output)
    if output != STANDARD:
        say(
            f"wrote {output}: {len(given)} field{'s' * (len(given) != 1)}, {size_text(size)}",
            err=True,
        )
