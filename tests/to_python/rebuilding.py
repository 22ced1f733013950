"""Running the code that ``to_python`` writes, and the nets that it is tried with."""

from __future__ import annotations

import netspec


def rebuilt(code, name="rebuilt.py"):
    """The net that the code makes."""
    names = {"__name__": "rebuilt"}
    exec(compile(code, name, "exec"), names)  # it is the code that is tested
    return (names.get("net") or names["n"]).to_proto()


def loaded_nets(paths):
    """Those files that load and are nets, with their nets."""
    for path in paths:
        try:
            loaded = netspec.load(path)
        except netspec.NetspecError:
            continue
        if loaded.net is not None and loaded.solver is None:
            yield path, loaded
