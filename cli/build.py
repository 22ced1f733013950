"""``netspec build``: run a script that defines nets, and write them."""

from __future__ import annotations

import contextlib
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from .output import STANDARD, complete_files, read_standard_input, say, write_result
from .values import parse_definitions

if TYPE_CHECKING:
    from collections.abc import Mapping

_HELP = """Run SCRIPT and write the nets that it defines, without Caffe.

The script may say `import caffe`: its NetSpec, layers, params, caffe_pb2 and coord_map are
there. What counts as its nets:

\b
  SCRIPT.py          each NetSpec, net or solver in a module variable
  SCRIPT.py:NAME     what the function NAME returns, called with the arguments
                     of -D; or what the variable NAME holds
  -                  a script from standard input

A function may return a NetSpec, a message, a top or several, prototxt text, or a
dictionary from names to such nets. Where they go:

\b
  one net            <script>.prototxt in the current folder
  SCRIPT.py:NAME     <script>_NAME.prototxt
  several            <script>_<name>.prototxt each, <name> the variable or key
  -o FILE            that file; - is standard output, and what the script
                     prints goes to standard error
  -o FOLDER/         <script>.prototxt, NAME.prototxt or <name>.prototxt in it
                     (a name that ends in /, or a folder that is there)

A script from standard input is written to standard output. Binary files end in .caffemodel,
solvers in .binaryproto. A script that writes .prototxt or .caffemodel files itself has done
the work: unless NAME or -o is given, they are listed and nothing else is written.

Arguments of the script itself go behind --: netspec build net.py -- --depth 50
"""

_SUFFIXES = {"text": ".prototxt", "binary": ".caffemodel"}
_NET = "a net, which netspec check and netspec convert take"
_NO_SCRIPTS = {
    **dict.fromkeys((".prototxt", ".pbtxt", ".caffemodel", ".binaryproto", ".json"), _NET),
    ".j2": "a template, which netspec render takes",
}
_UNSAFE = re.compile(r"[^\w.+=@-]+")


@click.command("build", help=_HELP, short_help="Run a script and write the nets that it defines.")
@click.argument("script", shell_complete=complete_files, metavar="SCRIPT[:NAME]")
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED, metavar="[-- ARGUMENTS...]")
@click.option(
    "-D",
    "definitions",
    multiple=True,
    metavar="NAME=VALUE",
    help="An argument of the function: a Python literal, else text. May be repeated.",
)
@click.option(
    "-o",
    "--output",
    shell_complete=complete_files,
    metavar="OUT",
    help="A file, a folder, or - for standard output.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(list(_SUFFIXES)),
    help="Default: binary for a FILE that ends in .caffemodel or .binaryproto, else text.",
)
@click.option("--origin", is_flag=True, help="Say above each layer which line made it.")
@click.option("--group", is_flag=True, help="Part layers by the prefix of their names.")
@click.option("--header", default="", help="A comment to begin with.")
def build(
    script: str,
    arguments: tuple[str, ...],
    definitions: tuple[str, ...],
    output: str | None,
    form: str | None,
    origin: bool,
    group: bool,
    header: str,
) -> None:
    """Run a script and write what it defines."""
    from netspec.errors import ArgumentError  # noqa: PLC0415  # --help needs none of it
    from netspec.script import run_script  # noqa: PLC0415  # as above
    from netspec.script.target import split_target  # noqa: PLC0415  # as above
    from netspec.script.unknown import unknown_types  # noqa: PLC0415  # as above

    try:
        path, name = split_target(script)
    except ArgumentError as error:
        raise click.UsageError(error.message) from None
    _refuse_others(path)
    values = parse_definitions(definitions)
    if values and not name:
        raise click.UsageError(f"-D needs a function to go to: {path}:FUNCTION.")
    if output == "":
        raise click.UsageError("-o needs a file, a folder, or - for standard output.")
    source = read_standard_input() if path == STANDARD else None
    to_stdout = output == STANDARD or (output is None and path == STANDARD)
    prints = contextlib.redirect_stdout(sys.stderr) if to_stdout else contextlib.nullcontext()
    with prints:
        result = run_script(path, name, values, arguments, source=source)
    if result.files_written and name is None and output is None:
        for file in result.files_written:
            say(f"the script wrote {_shown(file)} ({file.stat().st_size:,} bytes)", err=True)
        return
    if not result.nets:
        _nothing_left(path, name, result.files_written)
    nets = {key: _emitted(net) for key, net in result.nets.items()}
    for net in nets.values():
        for each in unknown_types(_message(net), getattr(net, "origins", ())):
            say(str(each), err=True)
    options = {"comments": "origin" if origin else None, "group": group, "header": header}
    if to_stdout:
        _print_net(nets, form, options)
    else:
        _write_all(_targets(nets, _stem(path), name, output, form), output, form, options)


def _refuse_others(path: str) -> None:
    """Refuse a net or a template, which Python would call a script with bad syntax."""
    suffix = Path(path).suffix.lower()
    if not path:
        raise click.UsageError("The name of the script is empty.")
    if suffix in _NO_SCRIPTS:
        raise click.UsageError(f"{path} is {_NO_SCRIPTS[suffix]}, and build runs Python scripts.")


def _nothing_left(path: str, name: str | None, files: tuple[Path, ...]) -> NoReturn:
    from netspec.errors import NothingDefinedError  # noqa: PLC0415  # --help needs none of it

    raise NothingDefinedError(
        f"{path}: {name or 'the script'} wrote {', '.join(map(_shown, files))} itself, and leaves "
        "no net to write",
        hint="Leave -o away, and the files stay where the script put them; or name the "
        f"function that makes a net: {path}:function."
        if not name
        else "Return the net as well, or name another function.",
    )


def _emitted(net: Any) -> Any:
    # Every net is emitted before the first is written: a wrong one leaves no file.
    from netspec.dsl.netspec import NetSpec  # noqa: PLC0415  # --help needs none of it

    return NetSpec.emit(net) if isinstance(net, NetSpec) else net


def _message(net: Any) -> Any:
    return getattr(net, "net", net) if not hasattr(net, "DESCRIPTOR") else net


def _stem(path: str) -> str:
    return "net" if path == STANDARD else Path(path).stem


def _print_net(nets: Mapping[str, Any], form: str | None, options: dict[str, Any]) -> None:
    if len(nets) > 1:
        raise click.UsageError(
            f"{len(nets)} nets ({', '.join(nets)}) do not fit into one output: "
            "pick one with SCRIPT.py:NAME, or write them to a folder with -o FOLDER/."
        )
    from netspec.text.writer import dumps  # noqa: PLC0415  # --help needs none of it

    (net,) = nets.values()
    binary = form == "binary"
    data = _message(net).SerializePartialToString() if binary else dumps(net, **options).encode()
    write_result(data, STANDARD)
    say(f"wrote {_described(net)}, {len(data):,} bytes, to standard output", err=True)


def _write_all(
    targets: Mapping[Path, Any],
    output: str | None,
    form: str | None,
    options: dict[str, Any],
) -> None:
    from netspec.errors import NetspecError  # noqa: PLC0415  # --help needs none of it
    from netspec.text.writer import write  # noqa: PLC0415  # as above

    if output is not None and _is_folder(output):
        _make_folder(output)
    done: list[str] = []
    for target, net in targets.items():
        try:
            write(net, target, format=form, **options)
        except NetspecError as error:
            if done:
                error.hint += f" {', '.join(done)} had been written before."
            raise
        done.append(str(target))
        size = f", {target.stat().st_size:,} bytes" if target.is_file() else ""
        say(f"wrote {target} ({_described(net)}{size})", err=True)


def _targets(
    nets: Mapping[str, Any], stem: str, name: str | None, output: str | None, form: str | None
) -> dict[Path, Any]:
    """A file for each net."""
    folder = Path()
    short = False
    if output is not None:
        if not _is_folder(output):
            if len(nets) > 1:
                raise click.UsageError(
                    f"{len(nets)} nets ({', '.join(nets)}) do not fit into one file: "
                    f"name a folder, -o {output}/, or pick one with SCRIPT.py:NAME."
                )
            return {Path(output): net for net in nets.values()}
        folder, short = Path(output), True
    files: dict[Path, Any] = {}
    taken: set[str] = set()
    for key, net in nets.items():
        if len(nets) == 1:
            label = stem if name is None else (name if short else f"{stem}_{name}")
        else:
            label = key if short else f"{stem}_{key}"
        files[folder / _file_name(label, _suffix(net, form), taken)] = net
    return files


def _file_name(label: str, suffix: str, taken: set[str]) -> str:
    """A file name from any text, one that no other net has, in upper or lower case."""
    safe = _UNSAFE.sub("_", label).lstrip(".")[:100] or "net"
    count, chosen = 1, safe
    while chosen.casefold() in taken:
        count += 1
        chosen = f"{safe}_{count}"
    taken.add(chosen.casefold())
    return chosen + suffix


def _suffix(net: Any, form: str | None) -> str:
    if form == "binary" and _message(net).DESCRIPTOR.name == "SolverParameter":
        return ".binaryproto"
    return _SUFFIXES[form or "text"]


def _is_folder(output: str) -> bool:
    return output.endswith(("/", os.sep)) or os.path.isdir(output)  # noqa: PTH112  # may be no path


def _make_folder(folder: str) -> None:
    try:
        Path(folder).mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        from netspec.errors import WriteError  # noqa: PLC0415  # --help needs none of it

        reason = getattr(error, "strerror", None) or str(error)
        raise WriteError(f"cannot make the folder {folder!r}: {reason}") from None


def _described(net: Any) -> str:
    net = _message(net)
    if net.DESCRIPTOR.name == "SolverParameter":
        return "a solver"
    count = len(net.layer) or len(net.layers)
    return f"{count:,} layer{'' if count == 1 else 's'}"


def _shown(file: Path) -> str:
    try:
        return str(file.relative_to(Path.cwd()))
    except (ValueError, OSError):
        return str(file)
