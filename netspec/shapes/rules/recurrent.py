"""LSTM and RNN: the checks of the net that they unroll, a layer of it at a time.

Every time step has the same layers, so those of the first one stand for all.

Source: src/caffe/layers/recurrent_layer.cpp, lstm_layer.cpp and rnn_layer.cpp of BVLC Caffe,
and of what these unroll: input_layer.cpp, slice_layer.cpp, inner_product_layer.cpp.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netspec.shapes import codes
from netspec.shapes.dims import Dim, Unknown, as_int, differ, merged, product, shape_text
from netspec.shapes.fillers import check_filler
from netspec.shapes.registry import rule
from netspec.shapes.setting import Outcome, Setting

if TYPE_CHECKING:
    from netspec.shapes.dims import Shape

HOLDER = "recurrent_param"
_AXES = "#timesteps, #streams"


class _Cell(NamedTuple):
    """What one kind of recurrent layer is made of.

    Attributes:
        gates: How many values it computes for each output.
        states: What a time step hands on to the next one, as Caffe calls it.
        projected: Whether the output is one more product of the hidden state.
    """

    gates: int
    states: tuple[str, ...]
    projected: bool


_CELLS = {
    "LSTM": _Cell(4, ("h_0", "c_0"), projected=False),
    "RNN": _Cell(1, ("h_0",), projected=True),
}


@rule(*_CELLS)
def recurrent(s: Setting) -> Outcome:
    """Steps (T, N, ...) and cont (T, N) to (T, N, num_output); each state is (1, N, num_output)."""
    cell = _CELLS[s.layer.type]
    param = s.layer.recurrent_param
    exposed = len(cell.states) if param.expose_hidden else 0
    _check_counts(s, exposed)
    static = len(s.shapes) > 2 + exposed
    steps, streams = _check_sequence(s)
    if static:
        _check_static(s, streams)
    outputs = as_int(param.num_output)
    if outputs <= 0:
        s.refuse(
            codes.BAD_VALUE,
            f"num_output must be positive, and is {param.num_output}",
            HOLDER,
            "num_output",
        )
    state = s.blob((1, streams, outputs), f"the state {cell.states[0]}", HOLDER, "num_output")
    if steps == 0 or (steps == 1 and streams == 0):
        # The one step of cont would share its memory, and has none.
        what = "time steps" if steps == 0 else "streams"
        s.refuse(codes.BAD_VALUE, f"{s.named(0)} has no {what}", "bottom", 0)
    params = _unrolled(s, cell, (steps, streams), outputs, static=static)
    for place in range(exposed):
        _check_state(s, 2 + static + place, cell.states[place], state)
    return Outcome(((steps, streams, outputs), *[state] * exposed), params)


def _check_counts(s: Setting, exposed: int) -> None:
    """Refuse other bottoms and tops than x, cont, perhaps a static input, and the states."""
    bottoms, low, tops = len(s.shapes), 2 + exposed, 1 + exposed
    why = f"with expose_hidden: {'true' if exposed else 'false'}, it"
    if not low <= bottoms <= low + 1:
        s.refuse(
            codes.BOTTOM_COUNT,
            f"{why} takes {low} or {low + 1} bottoms, and has {bottoms}",
            *(("bottom", bottoms - 1) if bottoms else ()),
            hint="They are x, cont, a static input if there is one"
            + (", and the states of the first time step." if exposed else "."),
        )
    if s.tops != tops:
        s.refuse(
            codes.TOP_COUNT,
            f"{why} makes {tops} top{'s' if exposed else ''}, and has {s.tops}",
            *(("top", s.tops - 1) if s.tops else ()),
        )


def _check_sequence(s: Setting) -> tuple[Dim, Dim]:
    """The number of time steps and of streams, in which x and cont must agree."""
    x, cont = s.shapes[0], s.shapes[1]
    if x is not None:
        s.must_have_at_least(0, 2, f"{_AXES}, ...")
    if cont is not None:
        s.must_have_axes(1, 2, _AXES)
    if x is None or cont is None:
        given = x or cont or (Unknown(), Unknown())
        return given[0], given[1]
    for axis, what in enumerate(("time steps", "streams")):
        s.must_equal(1, cont[axis], x[axis], f"the number of {what} (axis {axis})")
    return merged(x[0], cont[0]), merged(x[1], cont[1])


def _check_static(s: Setting, streams: Dim) -> None:
    static = s.shapes[2]
    if static is not None:
        s.must_have_at_least(2, 1, "#streams, ...")
        s.must_equal(2, static[0], streams, "the number of streams (axis 0)")


def _unrolled(
    s: Setting, cell: _Cell, sequence: tuple[Dim, Dim], outputs: int, *, static: bool
) -> list[Shape]:
    """The parameter blobs, by way of the products that the unrolled net computes."""
    values = as_int(cell.gates * outputs)
    x = _inputs(s, 0, 2, "x (#timesteps, #streams, ...)")
    params = [_filled(s, (values, x), "the weights of x"), _bias(s, values)]
    s.blob((*sequence, values), "the product of x and its weights", HOLDER, "num_output")
    s.data((product(sequence),), "the bias multiplier of the time steps", "bottom", 0)
    if static:
        given = _inputs(s, 2, 1, "the static input (#streams, ...)")
        params.append(_filled(s, (values, given), "the weights of the static input"))
    params.append(_filled(s, (values, outputs), "the weights of the hidden state"))
    if cell.projected:
        params.append(_filled(s, (outputs, outputs), "the weights of the output"))
        params.append(_bias(s, outputs))
    return params


def _inputs(s: Setting, index: int, axis: int, what: str) -> Dim:
    """How many numbers a bottom has for each stream and time step."""
    bottom = s.shapes[index]
    if bottom is None:
        return Unknown()
    if len(bottom) <= axis:
        s.refuse(
            codes.AXIS_RANGE,
            f"axis {axis} is out of range: {s.named(index)} has {len(bottom)} axes, and {what} "
            "needs one for the numbers themselves",
            "bottom",
            index,
        )
    return product(bottom[axis:])


def _filled(s: Setting, shape: Shape, what: str) -> Shape:
    s.blob(shape, what, HOLDER, "num_output")
    filler = s.layer.recurrent_param.weight_filler
    check_filler(s, shape, filler, what, HOLDER, "weight_filler")
    return shape


def _bias(s: Setting, values: int) -> Shape:
    check_filler(
        s, (values,), s.layer.recurrent_param.bias_filler, "the bias", HOLDER, "bias_filler"
    )
    return (values,)


def _check_state(s: Setting, index: int, name: str, state: Shape) -> None:
    """Refuse a state of the first time step that has another shape than the last one's."""
    given = s.shapes[index]
    if given is not None and differ(given, state):
        s.refuse(
            codes.MISMATCH,
            f"{s.named(index)} is the state {name}, and must have the shape {shape_text(state)}",
            "bottom",
            index,
        )
