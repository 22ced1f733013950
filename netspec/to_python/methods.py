"""Which method of a blob, or of the net, adds a layer, and what it is given without a name."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from netspec.building.blob import Blob
from netspec.building.kinds import method_name, types_by_method
from netspec.building.methods import LayerMethods
from netspec.building.source_methods import SourceMethods
from netspec.building.sources import TRANSFORM, ShortSources
from netspec.to_python.code import flat
from netspec.to_python.fields import LISTED, MESSAGE
from netspec.to_python.literals import listed, quoted
from netspec.to_python.model import BOTTOM, NAMED, TEXT, Label, Layer

if TYPE_CHECKING:
    from collections.abc import Callable

    from netspec.to_python.code import Node
    from netspec.to_python.fields import Shape
    from netspec.to_python.model import Expr, Item
    from netspec.to_python.nodes import Nodes


class Method(NamedTuple):
    """A method that adds a layer.

    Attributes:
        name: What it is called.
        args: What it is given first, without names.
        said: The keywords that these say, or that the method says by itself.
        added: Keywords that it takes in place of them.
    """

    name: str
    args: tuple[Node, ...] = ()
    said: frozenset[str] = frozenset()
    added: tuple[tuple[str, Node], ...] = ()


# Keywords that methods take as positional arguments, or fill in: no defaults can say them.
FILLED = {
    "Convolution": frozenset({"num_output", "kernel_size", "kernel_h", "kernel_w"}),
    "Deconvolution": frozenset({"num_output", "kernel_size", "kernel_h", "kernel_w"}),
    "InnerProduct": frozenset({"num_output"}),
}
IMAGES = frozenset({"Data", "ImageData"})  # whose methods name their tops, and the layer by them
NO_DEFAULTS = frozenset({"Pooling", "Data", "ImageData", "Input", "Slice", "Python"})


def blob_method(item: Item, nodes: Nodes) -> Method | None:
    """The method of a blob that adds a layer; None if there is none.

    Args:
        item: The layer, which reads a blob.
        nodes: Makes code.
    """
    kind = item.kind
    assert isinstance(kind, Layer)
    short = _SHORT.get(kind.type)
    if short is not None and len(item.sources) == 1:
        found = short(_Given(item, nodes))
        if found is not None:
            return found
    if kind.type in _PAIRS and len(item.sources) != 2:
        return None
    name = _own_method(kind.type)
    return Method(name) if name else None


@cache
def _own_method(type_name: str) -> str:
    """The method in snake case, if it is there and of this type."""
    if type_name in _PLAIN:
        return _PLAIN[type_name]
    name = method_name(type_name)
    own = vars(LayerMethods).get(name)
    there = own is not None and getattr(Blob, name, None) is own
    return name if there and types_by_method().get(name) == type_name else ""


# Methods of short names that take all keywords as they are.
_PLAIN = {"Concat": "concat", "Accuracy": "accuracy", "SoftmaxWithLoss": "softmax_loss"}

_PAIRS = frozenset({"Accuracy", "SoftmaxWithLoss"})  # whose methods take a label


class _Given:
    """A layer's fields, as methods look at them."""

    def __init__(self, item: Item, nodes: Nodes) -> None:
        assert isinstance(item.kind, Layer)
        self.kind = item.kind
        self.fields: dict[str, Shape] = dict(self.kind.fields)
        self.slots = item.slots
        self.nodes = nodes

    def __contains__(self, name: str) -> bool:
        return name in self.fields

    def slot(self, name: str) -> Expr:
        """What stands in a field of one slot; None if there is none."""
        shape = self.fields.get(name)
        return self.slots[shape] if isinstance(shape, int) else None

    def node(self, name: str) -> Node:
        """A field's value as code."""
        return self.nodes.field(self.fields[name], self.slots)


def _conv(name: str) -> Callable[[_Given], Method | None]:
    def method(given: _Given) -> Method | None:
        if "num_output" not in given:
            return None
        args = [given.node("num_output")]
        sides = "kernel_h" in given or "kernel_w" in given
        if "kernel_size" in given:
            if given.slot("kernel_size") != (1,) or sides:
                args.append(given.node("kernel_size"))
        elif not sides:
            return None
        return Method(name, tuple(args), frozenset({"num_output", "kernel_size"}))

    return method


def _fc(given: _Given) -> Method | None:
    if "num_output" not in given:
        return None
    return Method("fc", (given.node("num_output"),), frozenset({"num_output"}))


def _drop(given: _Given) -> Method:
    if "dropout_ratio" not in given:
        return Method("drop")
    return Method("drop", (given.node("dropout_ratio"),), frozenset({"dropout_ratio"}))


def _pool(given: _Given) -> Method | None:
    method = given.slot("pool")
    if method is None:
        return None
    said = {"pool"}
    name = quoted(method.label.lower()) if isinstance(method, Label) else given.node("pool")
    args: list[Node] = [name]
    strides = [each for each in ("stride", "stride_h", "stride_w") if each in given]
    if "kernel_size" in given:
        args.append(given.node("kernel_size"))
        said.add("kernel_size")
        if not strides:  # the method would say one
            return None
        if strides == ["stride"] and flat(given.node("stride")) == flat(args[1]):
            said.add("stride")
    elif not ("kernel_h" in given or "kernel_w" in given):
        if given.slot("global_pooling") is not True:
            return None
        said.add("global_pooling")
    return Method("pool", tuple(args), frozenset(said))


def _slice(given: _Given) -> Method | None:
    kind = given.kind
    count = kind.top_count
    if count < 2 or kind.tops != NAMED:
        return None
    points = given.slot("slice_point")
    if points is None:
        return Method("slice") if "slice_point" not in given else None
    if type(points) is not tuple or len(points) != count - 1:
        return None
    node = listed(points, [str(point) for point in points])
    return Method("slice", (), frozenset({"slice_point"}), (("slice_point", node),))


_SHORT: dict[str, Callable[[_Given], Method | None]] = {
    "Convolution": _conv("conv"),
    "Deconvolution": _conv("deconv"),
    "InnerProduct": _fc,
    "BatchNorm": lambda _: Method("bn"),
    "Dropout": _drop,
    "Pooling": _pool,
    "Slice": _slice,
}


# -- layers that read nothing ------------------------------------------------------------------


def net_method(item: Item, nodes: Nodes) -> Method | None:
    """The method of a net that adds a layer which reads nothing; None if there is none.

    Args:
        item: The layer.
        nodes: Makes code.
    """
    given = _Given(item, nodes)
    kind = given.kind
    if kind.type in ("Input", "Python", *IMAGES) and BOTTOM in kind.keys:
        return None
    if kind.type == "Input":
        return _input(given) if kind.tops != TEXT else None
    if kind.type == "Python":
        return _python(given)
    if kind.type in IMAGES:
        return _images(given, method_name(kind.type)) if kind.tops != TEXT or kind.twin else None
    name = method_name(kind.type)
    own = vars(SourceMethods).get(name)
    there = own is not None and not hasattr(ShortSources, name)
    return Method(name) if there and types_by_method().get(name) == kind.type else None


def _input(given: _Given) -> Method | None:
    """``net.input("data", 1, 3, 224, 224)``, for one blob of one shape."""
    shape = given.fields.get("shape") if len(given.fields) == 1 else None
    if given.kind.top_count != 1 or shape is None or not isinstance(shape, tuple):
        return None
    form, shapes = shape
    if form != LISTED or len(shapes) != 1:
        return None
    form, fields = shapes[0]
    if form != MESSAGE or len(fields) != 1:
        return None
    dims = given.slots[fields[0][1]]
    if type(dims) is not tuple:
        return None
    return Method("input", tuple(map(str, dims)), frozenset({"shape"}))


def _python(given: _Given) -> Method | None:
    """``net.python(module, layer, tops)``."""
    if "module" not in given or "layer" not in given or given.kind.tops == TEXT:
        return None
    args = (given.node("module"), given.node("layer"))
    return Method("python", args, frozenset({"module", "layer"})) if given.kind.top_count else None


def _images(given: _Given, name: str) -> Method | None:
    """``net.data(source, batch_size)``, for layers that read images."""
    if "source" not in given or "batch_size" not in given:
        return None
    if any(field in given for field in TRANSFORM):
        return None  # these would go to transform_param
    said = {"source", "batch_size"}
    args = [given.node("source"), given.node("batch_size")]
    added: list[tuple[str, Node]] = []
    if name == "data":
        said.add("backend")
        backend = given.slot("backend")
        if backend is None:
            if "backend" in given:
                return None
            added.append(("backend", "None"))
        elif backend != Label("DataParameter", "LMDB"):
            added.append(("backend", given.node("backend")))
    transform = given.fields.get("transform_param")
    if isinstance(transform, tuple) and transform[0] == MESSAGE:
        inner = transform[1]
        if not any(field in given for field, _ in inner):
            said.add("transform_param")
            added += [(field, given.nodes.field(shape, given.slots)) for field, shape in inner]
    return Method(name, tuple(args), frozenset(said), tuple(added))
