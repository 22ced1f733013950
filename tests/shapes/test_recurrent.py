from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netspec.loading import load
from netspec.net import State, loaded_state, view
from netspec.shapes import codes
from netspec.shapes.infer import infer
from tests.shapes.one_layer import made, refused

HOLDER = "recurrent_param"
NUM_OUTPUT = (HOLDER, "num_output")


def layer(kind, param="num_output: 4", tops=1):
    names = "".join(f'top: "t{place}" ' for place in range(tops))
    return f'type: "{kind}" {names} {HOLDER} {{ {param} }}'


EXPOSED = "num_output: 4 expose_hidden: true"


@pytest.mark.parametrize(
    ("kind", "bottoms", "params"),
    [
        ("LSTM", ("6x3x5", "6x3"), ["16x5", "16", "16x4"]),
        ("LSTM", ("6x3x5x2", "6x3"), ["16x10", "16", "16x4"]),
        ("LSTM", ("6x3x5", "6x3", "3x7"), ["16x5", "16", "16x7", "16x4"]),
        ("RNN", ("6x3x5", "6x3"), ["4x5", "4", "4x4", "4x4", "4"]),
        ("RNN", ("6x3x5", "6x3", "3x7x2"), ["4x5", "4", "4x14", "4x4", "4x4", "4"]),
    ],
)
def test_the_outputs_of_all_time_steps_are_one_top(kind, bottoms, params):
    assert made(layer(kind), *bottoms) == (["6x3x4"], params)


@pytest.mark.parametrize(
    ("kind", "states", "tops"),
    [
        ("LSTM", ("1x3x4", "1x3x4"), ["6x3x4", "1x3x4", "1x3x4"]),
        ("RNN", ("1x3x4",), ["6x3x4", "1x3x4"]),
    ],
)
@pytest.mark.parametrize("static", [(), ("3x7",)])
def test_exposed_states_are_bottoms_and_tops(kind, states, tops, static):
    text = layer(kind, EXPOSED, len(tops))
    assert made(text, "6x3x5", "6x3", *static, *states)[0] == tops
    wrong = ("1x3x4", "1x2x4")[2 - len(states) :]
    last = 1 + len(static) + len(states)
    assert refused(text, "6x3x5", "6x3", *static, *wrong) == (codes.MISMATCH, ("bottom", last))


@pytest.mark.parametrize(
    ("kind", "param", "tops", "bottoms", "expected"),
    [
        ("LSTM", "", 1, 1, (codes.BOTTOM_COUNT, ("bottom", 0))),
        ("LSTM", "", 1, 4, (codes.BOTTOM_COUNT, ("bottom", 3))),
        ("LSTM", "", 0, 0, (codes.BOTTOM_COUNT, ())),
        ("LSTM", "", 0, 2, (codes.TOP_COUNT, ())),
        ("LSTM", "", 2, 2, (codes.TOP_COUNT, ("top", 1))),
        ("LSTM", "expose_hidden: true", 3, 3, (codes.BOTTOM_COUNT, ("bottom", 2))),
        ("LSTM", "expose_hidden: true", 3, 6, (codes.BOTTOM_COUNT, ("bottom", 5))),
        ("LSTM", "expose_hidden: true", 1, 4, (codes.TOP_COUNT, ("top", 0))),
        ("RNN", "expose_hidden: true", 0, 2, (codes.BOTTOM_COUNT, ("bottom", 1))),
        ("RNN", "expose_hidden: true", 3, 3, (codes.TOP_COUNT, ("top", 2))),
    ],
)
def test_what_is_exposed_decides_how_many_blobs_there_are(kind, param, tops, bottoms, expected):
    assert refused(layer(kind, param, tops), *["?"] * bottoms) == expected


@pytest.mark.parametrize("kind", ["LSTM", "RNN"])
@pytest.mark.parametrize(
    ("param", "bottoms", "expected"),
    [
        ("num_output: 4", ("6", "6x3"), (codes.AXIS_COUNT, ("bottom", 0))),
        ("num_output: 4", ("6x3x5", "6x3x1"), (codes.AXIS_COUNT, ("bottom", 1))),
        ("num_output: 4", ("6x3x5", "5x3"), (codes.MISMATCH, ("bottom", 1))),
        ("num_output: 4", ("6x3x5", "6x2"), (codes.MISMATCH, ("bottom", 1))),
        ("num_output: 4", ("6x3x5", "6x3", "2x7"), (codes.MISMATCH, ("bottom", 2))),
        ("num_output: 4", ("6x3x5", "6x3", "scalar"), (codes.AXIS_COUNT, ("bottom", 2))),
        ("num_output: 4", ("6x3x5", "6x3", "3"), (codes.AXIS_RANGE, ("bottom", 2))),
        ("num_output: 4", ("6x3x5", "6x3", "3x0"), (codes.BAD_VALUE, (HOLDER, "weight_filler"))),
        ("", ("6x3x5", "6x3"), (codes.BAD_VALUE, NUM_OUTPUT)),
        ("num_output: 2147483648", ("6x3x5", "6x3"), (codes.BAD_VALUE, NUM_OUTPUT)),
        ("num_output: 4", ("6x3", "6x3"), (codes.AXIS_RANGE, ("bottom", 0))),
        ("num_output: 4", ("6x3x0", "6x3"), (codes.BAD_VALUE, (HOLDER, "weight_filler"))),
        ("num_output: 4", ("0x3x5", "0x3"), (codes.BAD_VALUE, ("bottom", 0))),
        ("num_output: 4", ("6x0x5", "6x0"), (codes.BAD_VALUE, ("bottom", 0))),
        (
            'num_output: 4 weight_filler { type: "bilinear" }',
            ("6x3x5", "6x3"),
            (codes.AXIS_COUNT, (HOLDER, "weight_filler")),
        ),
        (
            'num_output: 4 bias_filler { type: "uniform" min: 1 max: 0 }',
            ("6x3x5", "6x3"),
            (codes.BAD_VALUE, (HOLDER, "bias_filler", "min")),
        ),
        ("num_output: 1", ("6x3x5", "6x3"), None),
        ("num_output: 20000", ("200000x1x1", "200000x1"), (codes.TOO_LARGE, NUM_OUTPUT)),
        ("num_output: 50000", ("1x1x1", "1x1"), (codes.TOO_LARGE, NUM_OUTPUT)),
        ("num_output: 1000000000", ("1x3x1", "1x3"), (codes.TOO_LARGE, NUM_OUTPUT)),
        # What comes first in Caffe comes first here.
        ("", ("6x3", "6x3", "3"), (codes.BAD_VALUE, NUM_OUTPUT)),
        ("", ("6x3", "6x2"), (codes.MISMATCH, ("bottom", 1))),
        ("num_output: 4", ("0x0", "0x0"), (codes.BAD_VALUE, ("bottom", 0))),
        ("num_output: 4", ("1x0", "1x0"), (codes.BAD_VALUE, ("bottom", 0))),
        ("num_output: 4", ("2x0", "2x0"), (codes.AXIS_RANGE, ("bottom", 0))),
    ],
)
def test_what_the_unrolled_net_refuses_is_refused(kind, param, bottoms, expected):
    assert refused(layer(kind, param), *bottoms) == expected


@pytest.mark.parametrize(
    ("num_output", "kind", "expected"),
    [
        (23170, "LSTM", None),
        (23171, "LSTM", (codes.TOO_LARGE, NUM_OUTPUT)),
        (46340, "RNN", None),
        (46341, "RNN", (codes.TOO_LARGE, NUM_OUTPUT)),
        (536870912, "LSTM", (codes.NO_ROOM, NUM_OUTPUT)),  # 4 of them are negative in an int
    ],
)
def test_the_weights_of_the_hidden_state_bound_the_outputs(num_output, kind, expected):
    assert refused(layer(kind, f"num_output: {num_output}"), "1x1x1", "1x1") == expected


@pytest.mark.parametrize(
    ("bottoms", "top", "weights"),
    [
        (("TxNx5", "TxN"), "TxNx4", "16x5"),
        (("TxNx5", "6x3"), "6x3x4", "16x5"),
        (("TxNxK", "?"), "TxNx4", "16xK"),
        (("?", "6x3"), "6x3x4", "16x?"),
        (("?", "?"), "?x?x4", "16x?"),
    ],
)
def test_what_is_known_of_either_bottom_is_known_of_the_top(bottoms, top, weights):
    tops, params = made(layer("LSTM"), *bottoms)
    assert (tops, params[0]) == ([top], weights)


def test_the_outputs_may_be_written_over_the_input():
    text = f'type: "LSTM" top: "b0" {HOLDER} {{ num_output: 4 }}'
    assert made(text, "6x3x5", "6x3")[0] == ["6x3x4"]


# -- against the net that Caffe unrolls, layer by layer ---------------------------------


def unrolled(kind, output, steps, streams, rest, filler):
    """The net of the layers that Caffe makes of an LSTM or RNN, for a static input or none."""
    x, static = rest
    gates = 4 * output % 2**32 if kind == "LSTM" else output  # in an int of C++
    fill = f'weight_filler {{ type: "{filler}" }}'

    def dims(*sizes):
        return f"shape {{ {' '.join(f'dim: {size}' for size in sizes)} }}"

    def line(name, type_name, bottoms, tops, more=""):
        reads = " ".join(f'bottom: "{blob}"' for blob in bottoms)
        makes = " ".join(f'top: "{blob}"' for blob in tops)
        lines.append(f'layer {{ name: "{name}" type: "{type_name}" {reads} {makes} {more} }}')

    def product(name, bottom, axis, outputs, *names):
        shared = " ".join(f'param {{ name: "{blob}" }}' for blob in names)
        bias = "" if len(names) > 1 else "bias_term: false"
        more = f"num_output: {outputs} axis: {axis} {bias} {fill}"
        line(name, "InnerProduct", [bottom], [name], f"{shared} inner_product_param {{ {more} }}")

    lines = []
    shapes = [dims(steps, streams, *x), dims(steps, streams)]
    shapes += [] if static is None else [dims(streams, *static)]
    tops = ["x", "cont", "x_static"][: len(shapes)]
    line("in", "Input", [], tops, f"input_param {{ {' '.join(shapes)} }}")
    states = ["c_0", "h_0"] if kind == "LSTM" else ["h_0"]
    line("states", "Input", [], states, f"input_param {{ {dims(1, streams, output)} }}")
    conts = [f"cont_{t}" for t in range(1, steps + 1)]
    line("cont_slice", "Slice", ["cont"], conts, "slice_param { axis: 0 }")
    product("W_x", "x", 2, gates, "w", "b")
    added = []
    if static is not None:
        product("W_s", "x_static", 1, gates, "s")
        more = f"reshape_param {{ {dims(1, -1, gates)} }}"
        line("reshape", "Reshape", ["W_s"], ["W_static"], more)
        added = ["W_static"]
    xs = [f"x_{t}" for t in range(1, steps + 1)]
    line("x_slice", "Slice", ["W_x"], xs, "slice_param { axis: 0 }")
    outputs = []
    for t in range(1, steps + 1):
        conted = f"h_conted_{t - 1}"
        scaled = [f"h_{t - 1}", f"cont_{t}"]
        line(conted, "Scale", scaled, [conted], "scale_param { axis: 0 }")
        product(f"W_h_{t}", conted, 2, gates, "hh")
        line(f"sum_{t}", "Eltwise", [f"W_h_{t}", f"x_{t}", *added], [f"sum_{t}"])
        if kind == "LSTM":
            reads = [f"c_{t - 1}", f"sum_{t}", f"cont_{t}"]
            line(f"unit_{t}", "LSTMUnit", reads, [f"c_{t}", f"h_{t}"])
            outputs.append(f"h_{t}")
        else:
            line(f"h_{t}", "TanH", [f"sum_{t}"], [f"h_{t}"])
            product(f"W_o_{t}", f"h_{t}", 2, output, "o", "bo")
            line(f"o_{t}", "TanH", [f"W_o_{t}"], [f"o_{t}"])
            outputs.append(f"o_{t}")
    line("out", "Concat", outputs, ["out"], "concat_param { axis: 0 }")
    line("loss", "Reduction", ["out"], ["loss"], "loss_weight: 1")
    return "\n".join(lines) + "\n"


sizes = st.integers(0, 3)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(["LSTM", "RNN"]),
    st.sampled_from([1, 2, 5, 23171, 46341, 2**30 + 1]),
    st.integers(1, 3),
    sizes,
    st.tuples(st.lists(sizes, max_size=2), st.none() | st.lists(sizes, max_size=2)),
    st.sampled_from(["constant", "xavier", "bilinear"]),
)
def test_the_verdict_is_that_of_the_unrolled_net(kind, output, steps, streams, rest, filler):
    net = load(unrolled(kind, output, steps, streams, rest, filler)).net
    inner = infer(view(net, loaded_state(net, State("TRAIN"))))
    bottoms = [(steps, streams, *rest[0]), (steps, streams)]
    bottoms += [] if rest[1] is None else [(streams, *rest[1])]
    given_shapes = ["x".join(map(str, shape)) for shape in bottoms]
    param = f'num_output: {output} weight_filler {{ type: "{filler}" }}'
    ours = refused(layer(kind, param), *given_shapes)
    if inner.faults:
        assert ours is not None
        assert ours[0] == inner.faults[0].code
        return
    out = "x".join(map(str, inner.layers[-2].top_shapes[0]))
    tops, params = made(layer(kind, param), *given_shapes)
    owned = {}
    for shapes in inner.layers:
        for spec, shape in zip(shapes.node.layer.param, shapes.param_shapes, strict=True):
            owned.setdefault(spec.name, "x".join(map(str, shape)))
    assert (tops, params) == ([out], list(owned.values()))
