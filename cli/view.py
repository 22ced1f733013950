"""``netspec view``: a net's page in the browser, new with each change of its file."""

from __future__ import annotations

import os
import signal
import webbrowser
from typing import TYPE_CHECKING, Any

import click

from .display import has_display
from .drawing_options import ALL, drawing_options, file_and_unfold
from .output import STANDARD, complete_files, say
from .state_options import (
    input_option,
    level_option,
    stage_option,
    variables_option,
)

if TYPE_CHECKING:
    from netspec.viewing import Live, Server

_HOSTS = ("127.0.0.1", "localhost", "::1")


@click.command()
@click.argument("file", metavar="FILE", required=False, shell_complete=complete_files)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=0,
    metavar="N",
    help="The port; without it, one that is free.",
)
@click.option(
    "--host",
    type=click.Choice(_HOSTS),
    default=_HOSTS[0],
    show_default=True,
    help="The name of this machine; no other can see the page.",
)
@click.option("--no-open", is_flag=True, help="Open no browser; print the address only.")
@drawing_options
@stage_option
@level_option
@input_option
@variables_option
def view(
    file: str | None,
    port: int,
    host: str,
    no_open: bool,
    phase: str | None,
    stages: tuple[str, ...],
    level: int,
    inputs: dict[str, str],
    unfold: str | None,
    variables: dict[str, Any],
    limit: float,
    **options: Any,
) -> None:
    """Show a net in the browser, and show it anew when FILE changes.

    FILE is a file of any kind that netspec reads, also a script with the name of a function:
    net.py:deploy. The page follows the script, what it imports, a template and what it
    includes, a solver and its net. Errors stand in place of a picture that would be wrong.
    Ctrl-C ends.
    """
    file, unfold = file_and_unfold(file, unfold)
    if file == STANDARD:
        raise click.BadParameter("standard input does not change: name a file.", param_hint="FILE")
    from netspec.drawing.picture import unfolded  # noqa: PLC0415  # not for --help
    from netspec.viewing import Job, Live, Server  # noqa: PLC0415  # as above

    names = unfolded(True if unfold == ALL else unfold or ())
    job = Job(
        file=file,
        variables=variables,
        phase=phase,
        stages=stages,
        level=level,
        inputs=inputs,
        options={**options, "unfold": names, "limit": limit},
        limit=limit,
    )
    live = Live(job, lambda line: say(line, err=True))
    server = Server(live, host, port)
    # As Ctrl-C does: what runs in other processes is stopped too.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        _show(server, live, opens=not no_open)
    except KeyboardInterrupt:  # how it is meant to end
        pass
    finally:
        server.close()


def _show(server: Server, live: Live, *, opens: bool) -> None:
    server.start()
    say(f"{server.address}  (Ctrl-C ends)")
    # Without a display, a browser for terminals would be opened in this one.
    if opens and (has_display() or "BROWSER" in os.environ):
        webbrowser.open(server.address)
    live.run()
