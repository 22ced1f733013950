"""The ``netspec`` command: its subcommands, imported when they run, and how errors end."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import Any

import click

from .output import complain, silence_output

# Every command: its module and its line in the help, so that help imports none of them.
COMMANDS = {
    "demo": ("demo", "Write lstm_demo.prototxt, an LSTM unrolled over time."),
    "build": ("build", "Run a script that defines nets, and write them."),
    "render": ("render", "Render a Jinja template to prototxt, checked before it is written."),
    "solver": ("solver", "Write a solver's prototxt."),
    "check": ("check", "Say whether Caffe would build a net, and all that is wrong."),
    "summary": ("summary", "A net's layers, shapes and costs as a table."),
    "draw": ("draw", "A picture of a net, with repeated structure folded."),
    "view": ("view", "Show a net in the browser, and anew when its file changes."),
    "run": ("run", "Run a net forward in numpy, as Caffe would."),
    "fmt": ("fmt", "Format prototxt files, comments kept."),
    "lint": ("lint", "Find what is odd or wrong in nets, and fix some of it."),
    "upgrade": ("upgrade", "Bring old nets and solvers to today's form."),
    "convert": ("convert", "Turn a file into text, binary form or JSON."),
    "deploy": ("deploy", "Rewrite a net for training as one for use."),
    "to-python": ("to_python", "Write the Python code that rebuilds a net."),
    "layers": ("layers", "List the layer types, or what one of them takes."),
    "explain": ("explain", "Say what a code means, and what to do."),
    "completion": ("completion", "Print the script that completes commands in your shell."),
}


class LazyGroup(click.Group):
    """A group that imports a command when it is asked for, and ends errors without traceback."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order in which one meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command by its name."""
        if cmd_name not in COMMANDS:
            return None
        module, _ = COMMANDS[cmd_name]
        command = getattr(import_module(f"{__package__}.{module}"), module)
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or name the nearest one."""
        name = args[0]
        if name not in COMMANDS and not name.startswith("-"):
            from netspec.errors import nearest  # noqa: PLC0415  # only on this way out

            hint = nearest(name, COMMANDS) or "netspec --help lists the commands."
            raise click.UsageError(f"No such command {name!r}. {hint}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run; what goes wrong ends with one message and 1, never with a traceback."""
        try:
            result = super().main(*args, **extra)
        except OSError as error:  # standard output is full or closed
            complain(f"cannot write to standard output: {error.strerror or error}")
            silence_output()
            sys.exit(1)
        return result

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; the package's own errors are for the person, and end with 1."""
        from netspec.errors import NetspecError  # noqa: PLC0415  # keeps --help light

        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except NetspecError as error:
            complain(error)
            ctx.exit(1)
        except BrokenPipeError:  # of a command that has no verdict, and prints as it goes
            silence_output()
            silence_output(err=True)
            ctx.exit(0)
        except (click.ClickException, click.exceptions.Exit, click.Abort, OSError):
            raise
        except Exception as error:
            if os.environ.get("NETSPEC_TRACEBACK"):
                raise
            complain(
                f"netspec itself failed: {type(error).__name__}: {error}\n"
                "  This is a fault of netspec, not of your input. Please report it, with what "
                "NETSPEC_TRACEBACK=1 shows."
            )
            ctx.exit(1)
        return result


def _show_version(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        import google.protobuf  # noqa: PLC0415  # keeps --help light

        from netspec import __version__  # noqa: PLC0415  # as above

        click.echo(f"netspec {__version__} (protobuf {google.protobuf.__version__})")
        ctx.exit()


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="netspec COMMAND --help says more of each. Exit codes: 0 fine, 1 the input is at "
    "fault, 2 wrong usage.",
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="Show the version and exit.",
)
def main() -> None:
    """Write, read and mend Caffe networks, without Caffe."""
