"""What pycaffe computes, which needs a compiled Caffe: each name says so when it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from netspec.dsl.origin import caller
from netspec.errors import NeedsCaffeError, UnknownFieldError, nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_DEFINE = (
    "To get the nets of a script that also runs them, name the function that defines one: "
    "netspec build SCRIPT.py:function."
)
_RUN = f"Run the written net where Caffe is installed. {_DEFINE}"
_TRAIN = (
    "Write the solver as a caffe_pb2.SolverParameter or with netspec.solver(...), and train "
    f"where Caffe is installed: caffe train --solver=FILE. {_DEFINE}"
)
_DRAW = f"Draw the written net where Caffe is installed: draw_net.py NET PICTURE. {_DEFINE}"
_DATA = f"Prepare images and data where Caffe is installed, or in a script of its own. {_DEFINE}"


def _refuse(name: str, instead: str) -> NoReturn:
    raise NeedsCaffeError(
        f"caffe.{name} needs a compiled Caffe; this caffe only defines nets",
        origin=caller(),
        hint=instead,
    )


def needs_caffe_class(name: str, instead: str) -> Any:
    """A class that can be named, subclassed and asked for, and not made.

    Args:
        name: Its name in pycaffe, after ``caffe.``.
        instead: What to do in its place.
    """

    def refuse(cls: type, *args: Any, **params: Any) -> NoReturn:
        _refuse(name, instead)

    short = name.rpartition(".")[2]
    doc = f"Needs a compiled Caffe. {instead}"
    return type(short, (), {"__new__": refuse, "__doc__": doc, "__module__": __name__})


def needs_caffe_function(name: str, instead: str) -> Callable[..., NoReturn]:
    """A function that can be imported, and not called.

    Args:
        name: Its name in pycaffe, after ``caffe.``.
        instead: What to do in its place.
    """

    def refuse(*args: Any, **params: Any) -> NoReturn:
        _refuse(name, instead)

    refuse.__name__ = refuse.__qualname__ = name.rpartition(".")[2]
    refuse.__doc__ = f"Need a compiled Caffe. {instead}"
    return refuse


Net = needs_caffe_class("Net", _RUN)
Blob = needs_caffe_class("Blob", _RUN)
Classifier = needs_caffe_class("Classifier", _RUN)
Detector = needs_caffe_class("Detector", _RUN)
Timer = needs_caffe_class("Timer", _RUN)
NCCL = needs_caffe_class("NCCL", _TRAIN)
Solver = needs_caffe_class("Solver", _TRAIN)
SGDSolver = needs_caffe_class("SGDSolver", _TRAIN)
NesterovSolver = needs_caffe_class("NesterovSolver", _TRAIN)
AdaGradSolver = needs_caffe_class("AdaGradSolver", _TRAIN)
AdaDeltaSolver = needs_caffe_class("AdaDeltaSolver", _TRAIN)
AdamSolver = needs_caffe_class("AdamSolver", _TRAIN)
RMSPropSolver = needs_caffe_class("RMSPropSolver", _TRAIN)
get_solver = needs_caffe_function("get_solver", _TRAIN)

draw_net = needs_caffe_function("draw.draw_net", _DRAW)
draw_net_to_file = needs_caffe_function("draw.draw_net_to_file", _DRAW)
get_pydot_graph = needs_caffe_function("draw.get_pydot_graph", _DRAW)

Transformer = needs_caffe_class("io.Transformer", _DATA)
load_image = needs_caffe_function("io.load_image", _DATA)
resize_image = needs_caffe_function("io.resize_image", _DATA)
oversample = needs_caffe_function("io.oversample", _DATA)


def raise_unknown(module: str, name: str, names: Iterable[str]) -> NoReturn:
    """Say that a stand-in has no such name, and which is near.

    Args:
        module: The stand-in's name.
        name: What was asked for.
        names: What there is.

    Raises:
        AttributeError: The name is one of Python's own protocols.
        UnknownFieldError: Always, else.
    """
    if name.startswith("__"):
        raise AttributeError(f"module {module!r} has no attribute {name!r}")
    raise UnknownFieldError(
        f"module {module!r}, as it stands in here for pycaffe's, has no attribute {name!r}",
        origin=caller(),
        hint=nearest(name, names),
    )
