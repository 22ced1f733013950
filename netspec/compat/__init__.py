"""``import caffe`` where no Caffe is: stand-in modules for the parts that define nets.

>>> from netspec import compat
>>> with compat.installed():
...     from caffe import layers as L, params as P
>>> L.Pooling(L.DummyData(), pool=P.Pooling.MAX).fn.type_name
'Pooling'
"""

from __future__ import annotations

from netspec.compat.install import MODULES, install, installed, is_stand_in

__all__ = ["MODULES", "install", "installed", "is_stand_in"]
