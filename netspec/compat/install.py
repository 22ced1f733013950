"""Stand-in modules in ``sys.modules``: put there, found again, and taken away.

A stand-in looks every name up in its home, a module of this package, when it is first
asked for. What a script sets on a stand-in stays on that one and goes with it.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from importlib import import_module
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

# Each module of pycaffe, and where the names of its stand-in come from.
MODULES = {
    "caffe": "netspec.compat.pycaffe",
    "caffe._caffe": "netspec.compat.pycaffe",
    "caffe.classifier": "netspec.compat.computing",
    "caffe.coord_map": "netspec.compat.coord_map",
    "caffe.detector": "netspec.compat.computing",
    "caffe.draw": "netspec.compat.computing",
    "caffe.io": "netspec.compat.io",
    "caffe.layers": "netspec.layers",
    "caffe.net_spec": "netspec.compat.net_spec",
    "caffe.params": "netspec.params",
    "caffe.proto": "netspec.compat.proto",
    "caffe.proto.caffe_pb2": "netspec.compat.caffe_pb2",
    "caffe.pycaffe": "netspec.compat.pycaffe",
}
_PACKAGES = frozenset(name.rpartition(".")[0] for name in MODULES)
_MARK = "__netspec_home__"


def install() -> bool:
    """Make ``import caffe`` and its modules importable, without Caffe.

    A folder named ``caffe`` that Python took for a package is replaced. A pycaffe that is
    imported already is left alone, since other code of the process holds it; one that is
    merely installed is not imported any more. A second call changes nothing.

    Returns:
        Whether ``caffe`` is the stand-in now; False if it is a pycaffe.
    """
    present = sys.modules.get("caffe")
    if present is not None and is_stand_in(present):
        return True
    if present is not None and getattr(present, "__file__", None) is not None:
        return False
    _remove()
    _put()
    return True


@contextmanager
def installed() -> Iterator[ModuleType]:
    """Fresh stand-ins inside, whatever ``caffe`` was before; afterwards that again.

    Not for several threads at once: ``sys.modules`` is the whole process's.

    Yields:
        The module ``caffe``.
    """
    before = _remove()
    try:
        yield _put()
    finally:
        _remove()
        sys.modules.update(before)


def is_stand_in(module: ModuleType) -> bool:
    """Whether a module is one of the stand-ins.

    Args:
        module: Any module.
    """
    return _MARK in vars(module)


def _remove() -> dict[str, ModuleType]:
    """Take ``caffe`` and all below it out of ``sys.modules``."""
    names = [name for name in sys.modules if name == "caffe" or name.startswith("caffe.")]
    return {name: sys.modules.pop(name) for name in names}


def _put() -> ModuleType:
    made = {name: _stand_in(name, home) for name, home in MODULES.items()}
    for name, module in made.items():
        parent, _, child = name.rpartition(".")
        if parent:
            setattr(made[parent], child, module)
    sys.modules.update(made)
    return made["caffe"]


def _stand_in(name: str, home: str) -> ModuleType:
    module = ModuleType(name, f"Stands in for pycaffe's {name}, without Caffe.")
    is_package = name in _PACKAGES
    module.__spec__ = ModuleSpec(name, loader=None, origin="netspec", is_package=is_package)
    module.__package__ = name if is_package else name.rpartition(".")[0]
    if is_package:
        module.__path__ = []

    def look_up(attribute: str) -> Any:
        if attribute.startswith("__") and attribute not in ("__all__", "__version__"):
            raise AttributeError(f"module {name!r} has no attribute {attribute!r}")
        found = getattr(import_module(home), attribute)
        setattr(module, attribute, found)  # the next access is a plain look-up
        return found

    def names() -> list[str]:
        found = import_module(home)
        return sorted({*getattr(found, "__all__", dir(found)), *vars(module)})

    vars(module).update({_MARK: home, "__getattr__": look_up, "__dir__": names})
    return module
