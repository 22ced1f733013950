"""Sources that are run: scripts and templates."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from netspec.errors import ArgumentError
from netspec.loading.origins import in_template, through_template
from netspec.loading.raw import Raw
from netspec.script import run_script
from netspec.text.read import read_as
from netspec.text.render import run_template

if TYPE_CHECKING:
    from collections.abc import Mapping


def run_for_net(file: str, member: str | None, variables: Mapping[str, Any]) -> Any:
    """The one net that a script defines.

    Args:
        file: The script.
        member: The function or variable that gives the net, or None.
        variables: Arguments of the function.

    Returns:
        A NetSpec or a message; of a script that wrote its net itself, the file's path.

    Raises:
        ArgumentError: It defines several nets.
        NetspecError: As ``netspec.script.run_script``.
    """
    result = run_script(file, member, variables)
    found = {**result.nets} or {str(path): path for path in map(_near, result.files_written)}
    if len(found) == 1:
        return next(iter(found.values()))
    names = list(found)
    if member:
        hint = f"Name a function that gives one, or write them: netspec build {file}:{member}."
    elif result.nets:
        hint = f"Name one of them, as in {file}:{names[0]}."
    else:
        hint = f"It wrote them: load one of the files, as in {names[0]}."
    raise ArgumentError(f"{file} gives {len(names)} nets: {', '.join(names)}", hint=hint)


def _near(path: Path) -> Path:
    """A path as one would write it here."""
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path


def read_template(
    file: str, variables: Mapping[str, Any], name: str, kinds: tuple[str, ...]
) -> Raw:
    """What a template makes, with the template's lines as places.

    Args:
        file: The template.
        variables: What it is given.
        name: What messages call it.
        kinds: Which messages it may make.

    Raises:
        ReadError: It cannot be read.
        TemplateError: It does not compile, or fails.
    """
    rendering = run_template(Path(file), variables)
    reading = read_as(kinds, rendering.text, name=name)
    faults = [
        replace(each, location=through_template(each.location, rendering))
        for each in reading.diagnostics
        if each.location
    ]
    # A loop makes the same fault at each turn.
    once = tuple(dict.fromkeys(faults))
    return Raw(name, reading.message, in_template(reading, rendering), once)
