"""One state's view of a net: the layers that are in, and which of them makes and reads what.

>>> from netspec import net, schema
>>> given = schema.NetParameter()
>>> _ = given.layer.add(name="data", type="Input", top=["x"])
>>> _ = given.layer.add(name="relu", type="ReLU", bottom=["x"], top=["x"])
>>> view = net.view(given, net.State("TEST"))
>>> [version.blob for version in view.outputs]
['x']
>>> view.maker(view.outputs[0]).name
'relu'
"""

from __future__ import annotations

from netspec.net.sharing import Sharing, shared_params
from netspec.net.state import (
    PHASES,
    TEST,
    TRAIN,
    State,
    included,
    loaded_state,
    meets,
    solver_state,
)
from netspec.net.version import Reader, Version
from netspec.net.view import Node, View, view

__all__ = [
    "PHASES",
    "TEST",
    "TRAIN",
    "Node",
    "Reader",
    "Sharing",
    "State",
    "Version",
    "View",
    "included",
    "loaded_state",
    "meets",
    "shared_params",
    "solver_state",
    "view",
]
