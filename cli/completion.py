"""``netspec completion``: the script that teaches a shell the commands."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

_WHERE = {
    "bash": 'eval "$(netspec completion bash)"      # in ~/.bashrc',
    "zsh": 'eval "$(netspec completion zsh)"       # in ~/.zshrc',
    "fish": "netspec completion fish | source       # in ~/.config/fish/config.fish",
}


@click.command(epilog="\b\n" + "\n".join(_WHERE.values()))
@click.argument("shell", type=click.Choice(list(_WHERE)))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print the script that completes netspec's commands and layer types in SHELL."""
    kind = get_completion_class(shell)
    assert kind is not None  # the choices are click's own shells
    root = ctx.find_root().command
    click.echo(kind(root, {}, "netspec", "_NETSPEC_COMPLETE").source())
