"""netspec: write Caffe networks in Python, without Caffe.

>>> from netspec import NetSpec, dumps, layers as L
>>> n = NetSpec()
>>> n.data = L.Input(shape=dict(dim=[1, 3, 8, 8]))
>>> n.relu = L.ReLU(n.data, in_place=True)
>>> print(dumps(n).splitlines()[1].strip())
name: "data"

Everything here is imported when it is first used, so that the command line starts at once.
"""

from __future__ import annotations

import os.path
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from netspec import blocks, compat, layers, params, schema
    from netspec.building import Blob, Net
    from netspec.checking import Report, check
    from netspec.deploying import deploy
    from netspec.drawing import Picture, draw
    from netspec.dsl.emit import Emission
    from netspec.dsl.helpers import (
        add_layer_to_net_spec,
        add_layer_with_multiple_tops,
        single_time_step_lstm,
    )
    from netspec.dsl.netspec import NetSpec
    from netspec.dsl.solver import solver
    from netspec.dsl.tops import Function, Top, to_proto
    from netspec.errors import NetspecError, Origin
    from netspec.loading import Loaded, load
    from netspec.reference import Run, run
    from netspec.report.diagnostic import Diagnostic, Location
    from netspec.shapes.plugin import shape_rule
    from netspec.summary import Summary, summary
    from netspec.text.render import render
    from netspec.text.writer import dumps, write
    from netspec.to_python import to_python

__version__ = "0.1.0"

# In a checkout, the parts that an installed package has inside (netspec.cli and
# netspec.templates, netspec.samples) lie beside it: so it can be used as it is.
_ROOT = os.path.dirname(os.path.dirname(__file__))  # noqa: PTH120  # pathlib is slow to import
if os.path.isfile(os.path.join(_ROOT, "pyproject.toml")):  # noqa: PTH113, PTH118  # as above
    __path__.append(_ROOT)

# The public face: each name, and the module that has it.
_HOMES = {
    # the language
    "NetSpec": "netspec.dsl.netspec",
    "Top": "netspec.dsl.tops",
    "Function": "netspec.dsl.tops",
    "to_proto": "netspec.dsl.tops",
    "Emission": "netspec.dsl.emit",
    "layers": "",
    "params": "",
    # helpers
    "add_layer_to_net_spec": "netspec.dsl.helpers",
    "add_layer_with_multiple_tops": "netspec.dsl.helpers",
    "single_time_step_lstm": "netspec.dsl.helpers",
    # nets that are built fluently
    "Net": "netspec.building",
    "deploy": "netspec.deploying",
    "Blob": "netspec.building",
    "blocks": "",
    # the check
    "check": "netspec.checking",
    "Report": "netspec.checking",
    "shape_rule": "netspec.shapes.plugin",
    # what a net costs; the room itself, which can be called
    "summary": "",
    "Summary": "netspec.summary",
    # its picture
    "draw": "netspec.drawing",
    "Picture": "netspec.drawing",
    # the code that rebuilds it; the room itself, which can be called
    "to_python": "",
    # its numbers
    "run": "netspec.reference",
    "Run": "netspec.reference",
    # files
    "load": "netspec.loading",
    "Loaded": "netspec.loading",
    "dumps": "netspec.text.writer",
    "write": "netspec.text.writer",
    "render": "netspec.text.render",
    "solver": "netspec.dsl.solver",
    # the ground
    "schema": "",
    "compat": "",
    "NetspecError": "netspec.errors",
    "Origin": "netspec.errors",
    "Diagnostic": "netspec.report.diagnostic",
    "Location": "netspec.report.diagnostic",
}

__all__ = [
    "Blob",
    "Diagnostic",
    "Emission",
    "Function",
    "Loaded",
    "Location",
    "Net",
    "NetSpec",
    "NetspecError",
    "Origin",
    "Picture",
    "Report",
    "Run",
    "Summary",
    "Top",
    "__version__",
    "add_layer_to_net_spec",
    "add_layer_with_multiple_tops",
    "blocks",
    "check",
    "compat",
    "deploy",
    "draw",
    "dumps",
    "layers",
    "load",
    "params",
    "render",
    "run",
    "schema",
    "shape_rule",
    "single_time_step_lstm",
    "solver",
    "summary",
    "to_proto",
    "to_python",
    "write",
]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'netspec' has no attribute {name!r}")
    found = getattr(import_module(home), name) if home else import_module(f"netspec.{name}")
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return __all__
