"""Old formats to today's form, one step a file: what Caffe itself does when it reads a file.

>>> from netspec import schema, upgrade
>>> net = schema.NetParameter(input=["data"], input_dim=[1, 3, 32, 32])
>>> upgrade.needs_upgrade(net)
('inputs',)
>>> upgrade.upgrade_net(net).net.layer[0].type
'Input'
"""

from __future__ import annotations

from netspec.upgrade.net import needs_upgrade, upgrade_net
from netspec.upgrade.paths import Path, Source
from netspec.upgrade.record import Change, Upgraded, UpgradedSolver
from netspec.upgrade.solver import upgrade_solver

__all__ = [
    "Change",
    "Path",
    "Source",
    "Upgraded",
    "UpgradedSolver",
    "needs_upgrade",
    "upgrade_net",
    "upgrade_solver",
]
