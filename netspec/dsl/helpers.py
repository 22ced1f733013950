"""Helpers that scripts share: layers by name, several named tops, one step of an LSTM."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netspec.dsl.origin import caller
from netspec.dsl.tops import layer_function
from netspec.errors import BottomError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netspec.dsl.netspec import NetSpec
    from netspec.dsl.tops import Top

ELTWISE = layer_function("Eltwise")
INNER_PRODUCT = layer_function("InnerProduct")
SIGMOID = layer_function("Sigmoid")
SLICE = layer_function("Slice")
TANH = layer_function("TanH")


def add_layer_to_net_spec(
    ns: NetSpec, caffe_layer: Callable[..., Any], name: str, *args: Top, **kwargs: Any
) -> Any:
    """Add a layer with one top; the layer and its top have the same name.

    Args:
        ns: The net.
        caffe_layer: A layer function, such as ``layers.InnerProduct``.
        name: The name of layer and top.
        *args: The layer's bottoms.
        **kwargs: The layer's parameters.

    Returns:
        The top (or the layer, if it has none).
    """
    kwargs["name"] = name
    ns[name] = caffe_layer(*args, **kwargs)
    return ns[name]


def add_layer_with_multiple_tops(
    ns: NetSpec,
    caffe_layer: Callable[..., Any],
    lname: str,
    ntop: int,
    *args: Top | str,
    **kwargs: Any,
) -> tuple[Any, ...]:
    """Add a layer with several tops, each with a name of its own.

    Args:
        ns: The net.
        caffe_layer: A layer function, such as ``layers.Slice``.
        lname: The layer's name.
        ntop: How many tops it has.
        *args: The layer's bottoms, and then the ``ntop`` names of its tops.
        **kwargs: The layer's parameters.

    Returns:
        The tops, in order.

    Raises:
        BottomError: There are not ``ntop`` names at the end of the arguments.
    """
    split = len(args) - ntop
    bottoms, names = args[: max(split, 0)], args[max(split, 0) :]
    if split < 0 or not all(isinstance(name, str) for name in names):
        raise BottomError(
            f"layer {lname!r}: the last {ntop} positional arguments are its tops' names, "
            f"but {sum(isinstance(each, str) for each in args)} of {len(args)} are text",
            origin=caller(),
            hint="Give the bottoms first, and then one name a top.",
        )
    made = caffe_layer(*bottoms, **{**kwargs, "name": lname, "ntop": ntop})
    tops: tuple[Any, ...] = made if isinstance(made, tuple) else (made,)
    for name, top in zip(names, tops, strict=False):
        ns[str(name)] = top
    return tops


def single_time_step_lstm(
    ns: NetSpec,
    h0: Top,
    c0: Top,
    x: Top,
    prefix: str,
    num_output: int,
    weight_names: Sequence[str] | None = None,
) -> tuple[Top, Top, Sequence[str]]:
    """One time step of an LSTM, from plain layers, so that any Caffe runs it.

    With ``z = Mx x + b + Mh h0`` cut into i, f, o and g, it is
    ``c = sigmoid(f) * c0 + sigmoid(i) * tanh(g)`` and ``h = sigmoid(o) * tanh(c)``.
    Layers are named ``<prefix>lstm/Mx``, ``<prefix>lstm/c`` and so on.

    Args:
        ns: The net.
        h0: The hidden state before the step, ``1 x B x num_output``.
        c0: The cell's state before the step, ``1 x B x num_output``.
        x: The step's input, ``1 x B x ...``.
        prefix: What the step's names begin with, such as ``"t0/"``.
        num_output: How many units the LSTM has.
        weight_names: Names of the weights Mxw, Mxb and Mhw. Give those that the first step
            returned, and the steps share their weights.

    Returns:
        The states after the step, ``c1`` and ``h1``, and the weights' names.
    """
    if weight_names is None:
        weight_names = [f"w_{prefix}{name}" for name in ("Mxw", "Mxb", "Mhw")]

    def add(caffe_layer: Callable[..., Any], name: str, *bottoms: Top, **params: Any) -> Any:
        return add_layer_to_net_spec(ns, caffe_layer, f"{prefix}lstm/{name}", *bottoms, **params)

    def product(name: str, bottom: Top, **params: Any) -> Any:
        return add(
            INNER_PRODUCT,
            name,
            bottom,
            num_output=4 * num_output,
            axis=2,
            weight_filler={"type": "uniform", "min": -0.05, "max": 0.05},
            bias_filler={"type": "constant", "value": 0},
            **params,
        )

    def spec(name: str, lr_mult: int, decay_mult: int) -> dict[str, Any]:
        return {"name": name, "lr_mult": lr_mult, "decay_mult": decay_mult}

    mxw, mxb, mhw = weight_names
    m_x = product("Mx", x, param=(spec(mxw, 1, 1), spec(mxb, 2, 0)))
    m_h = product("Mh", h0, param=spec(mhw, 1, 1), bias_term=False)
    raw = add(ELTWISE, "Mx+Mh", m_x, m_h, operation="SUM")
    raw_i, raw_f, raw_o, raw_g = add_layer_with_multiple_tops(
        ns,
        SLICE,
        f"{prefix}lstm/slice",
        4,
        raw,
        *(f"{prefix}lstm/raw_{gate}" for gate in "ifog"),
        axis=2,
        slice_point=range(num_output, 4 * num_output, num_output),
    )
    i = add(SIGMOID, "i", raw_i, in_place=True)
    f = add(SIGMOID, "f", raw_f, in_place=True)
    o = add(SIGMOID, "o", raw_o, in_place=True)
    g = add(TANH, "g", raw_g, in_place=True)
    c_f = add(ELTWISE, "c_f", f, c0, operation="PROD")
    c_i = add(ELTWISE, "c_i", i, g, operation="PROD")
    c1 = add(ELTWISE, "c", c_f, c_i, operation="SUM")
    # Not in place: the next step reads c as it is.
    act_c = add(TANH, "act_c", c1)
    h1 = add(ELTWISE, "h", o, act_c, operation="PROD")
    return c1, h1, weight_names
