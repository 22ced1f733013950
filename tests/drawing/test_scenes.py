"""Pictures of small nets, as a whole: boxes, clusters, and edges with their labels."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

import netspec
from netspec.errors import FieldValueError
from tests.drawing.sketch import lines, scene, sketch
from tests.drawing.sketch import name_of as sketch_name
from tests.summary.short import conv, data, fc, layer

SAMPLES = Path(__file__).parents[2] / "samples"
LENET = SAMPLES / "lenet.prototxt"
DEMO = SAMPLES / "lstm_demo.prototxt"


def demo(steps):
    from netspec.samples.lstm_demo import lstm_net

    return lstm_net(T=steps, B=2, num_output=4)


def test_a_net_in_both_phases():
    assert sketch(scene(LENET, inputs={"data": "?x1x28x28"})) == lines("""
        mnist TRAIN
        mnist TEST
        conv1
        pool1
        conv2
        pool2
        ip1 + relu1
        ip2
        accuracy TEST
        loss
        mnist -> conv1: data TEST [data / 100x1x28x28]
        conv1 -> pool1: conv1 [64|100x20x24x24]
        pool1 -> conv2: pool1 [64|100x20x12x12]
        conv2 -> pool2: conv2 [64|100x50x8x8]
        pool2 -> ip1 + relu1: pool2 [64|100x50x4x4]
        ip1 + relu1 -> ip2: ip1 [64|100x500]
        ip2 -> accuracy: ip2 TEST [64|100x10]
        mnist -> accuracy: label TEST [label / 100]
        ip2 -> loss: ip2
        mnist -> loss: label TEST [label]
        mnist -> conv1: data TRAIN [data / 64x1x28x28]
        mnist -> loss: label TRAIN [label / 64]
    """)


def test_time_steps_are_one_cell_with_the_state_looping_back():
    t = "t0/lstm/ … t9/lstm/  \u00d7 10"
    assert sketch(scene(demo(10))) == lines(f"""
        X
        slice_X
        {t} | Mx
        h0
        {t} | Mh
        {t} | Mx+Mh
        {t} | slice
        {t} | o
        {t} | f
        c0
        {t} | c_f
        {t} | i
        {t} | g
        {t} | c_i
        {t} | c
        {t} | act_c
        {t} | h
        concat_h
        X -> slice_X: X [10x2x128x10x10]
        slice_X -> Mx: Slice1 … Slice10 spread [Slice1 … Slice10 / 1x2x128x10x10]
        h0 -> Mh: DummyData1 [1x2x4 / t0]
        Mx -> Mx+Mh: Mx [1x2x16]
        Mh -> Mx+Mh: Mh [1x2x16]
        Mx+Mh -> slice: Mx+Mh
        slice -> o: raw_o [raw_o / 1x2x4]
        slice -> f: raw_f [raw_f / 1x2x4]
        f -> c_f: raw_f
        c0 -> c_f: DummyData2 [1x2x4 / t0]
        slice -> i: raw_i [raw_i / 1x2x4]
        slice -> g: raw_g [raw_g / 1x2x4]
        i -> c_i: raw_i
        g -> c_i: raw_g
        c_f -> c: c_f
        c_i -> c: c_i
        c -> act_c: c
        o -> h: raw_o
        act_c -> h: act_c
        h -> Mh: h state [h  t → t+1]
        c -> c_f: c state [c  t → t+1]
        h -> concat_h: t0/lstm/h … h9 gather [t0/lstm/h … h9]
    """)


@pytest.mark.parametrize("steps", [10, 11, 100])
def test_the_picture_has_as_many_boxes_whatever_the_number_of_steps(steps):
    drawn = scene(demo(steps))
    assert (len(drawn.boxes), len(drawn.edges)) == (18, 22)
    assert sum(len(part.positions) for part in drawn.parts) == 13 * steps + 5
    assert drawn.subtitle.startswith(f"phase TEST, {13 * steps + 5:,} layers, ")


def test_a_step_that_is_asked_for_stands_apart():
    drawn = scene(demo(5), unfold="t2")
    assert [(each.id, each.steps) for each in drawn.clusters] == [
        ("r0-0", 2), ("r0-2", 1), ("r0-3", 2),
    ]  # fmt: skip  # one line a piece
    told = sketch(drawn)
    assert "h -> Mh: h1 [t1]" in told  # from the last step before into the step
    assert "h -> Mh: h2 [t3]" in told  # and from it into the first one behind
    assert "slice_X -> Mx: Slice3 [Slice3 / 1x2x128x10x10]" in told


@pytest.mark.parametrize("wanted", [True, "*", ("*",)])
def test_all_steps_are_drawn_when_that_is_asked_for(wanted):
    drawn = scene(demo(3), unfold=wanted)
    assert len(drawn.boxes) == 44
    assert {each.kind for each in drawn.clusters} == {"group"}


def test_the_id_of_a_run_opens_all_of_its_steps():
    assert [each.label for each in scene(demo(3), unfold="r0").clusters] == [
        "t0/lstm/", "t1/lstm/", "t2/lstm/",
    ]  # fmt: skip  # one line a list


def test_a_closed_cell_says_what_is_in_it_and_keeps_its_loop():
    drawn = scene(demo(10), depth=1)
    cell = next(box for box in drawn.boxes if box.kind == "closed")
    assert (cell.name, cell.inside) == ("t0/lstm/ … t9/lstm/  \u00d7 10", "r0")
    assert cell.lines == ("130 layers", "204.9 k params")
    loop = next(edge for edge in drawn.edges if edge.kind == "state")
    assert (loop.tail, loop.head) == (cell.id, cell.id)
    assert loop.label == ("h, c  t → t+1",)


def test_groups_are_closed_to_boxes_and_opened_by_name():
    net = SAMPLES / "googlenet_deploy.prototxt"
    closed = [box.name for box in scene(net, depth=1).boxes if box.kind == "closed"]
    assert closed[:4] == ["pool1/", "conv2/", "inception_3a/", "inception_3b/"]
    opened = scene(net, depth=1, unfold="inception_3a")
    assert [box.name for box in opened.boxes if box.kind == "closed"][:3] == [
        "pool1/", "conv2/", "inception_3b/",
    ]  # fmt: skip  # one line a list
    assert {c.label for c in opened.clusters if not c.closed} == {"inception_3a/"}
    assert "pool2/3x3_s2 -> pool: pool2/3x3_s2" in sketch(opened)


def test_depth_0_closes_nothing():
    assert not any(c.closed for c in scene(demo(3), depth=0).clusters)


def test_a_blob_that_nothing_makes_has_a_box():
    net = data(2, 3) + layer("sum", "Eltwise", ["x", "nowhere"])
    assert sketch(scene(net)) == lines("""
        x
        sum
        nowhere (missing)
        nowhere -> sum: nowhere
        x -> sum: x [2x3]
    """)


def test_layers_in_place_stand_on_the_layer_below():
    net = "\n".join([
        data(1, 2, 8, 8),
        conv("c", "x", 4, "kernel_size: 3"),
        layer("bn", "BatchNorm", ["c"], ["c"]),
        layer("scale", "Scale", ["c", "s"], ["c"]),
        layer("relu", "ReLU", ["c"], ["c"]),
        fc("f", "c", 2),
    ])  # fmt: skip  # one line a layer
    drawn = scene(data(4, name="s") + net)
    # The one that reads another blob too stands for itself, and the next one on it.
    assert [line for line in sketch(drawn) if "->" not in line] == [
        "s", "x", "c + bn", "scale + relu", "f",
    ]  # fmt: skip  # one line a list
    assert [part.inplace for part in drawn.parts] == [False, False, False, True, True, True, False]


def test_a_layer_in_place_on_one_of_several_tops_stands_alone():
    net = data(2, 4) + layer("cut", "Slice", ["x"], ["a", "b"]) + layer("r", "ReLU", ["a"], ["a"])
    assert [line for line in sketch(scene(net)) if "->" not in line] == ["x", "cut", "r"]


def test_a_shape_is_told_once_and_only_where_it_is_new():
    net = data(2, 4) + "".join(layer(name, "ReLU", [below], [name]) for below, name in ("xa", "ab"))
    net += fc("f", "b", 7) + layer("g", "ReLU", ["f"], ["g"]) + layer("h", "TanH", ["f"], ["h"])
    labels = {(e.blob, e.head): e.label for e in scene(net).edges}
    assert list(labels.values()) == [("2x4",), (), (), ("2x7",), ()]
    assert not any(edge.label for edge in scene(net, shapes=False).edges)


def test_many_blobs_between_two_layers_are_one_edge():
    tops = [f"p{n}" for n in range(4)]
    net = data(2, 4) + layer("cut", "Slice", ["x"], tops) + layer("cat", "Concat", tops, ["y"])
    told = sketch(scene(net))
    assert told[-1] == "cut -> cat: p0, p1, p2, p3 [p0, p1, p2, p3 / 2x1]"
    three = data(2, 3) + layer("cut", "Slice", ["x"], tops[:3]) + layer("cat", "Concat", tops[:3])
    assert len(scene(three).edges) == 4


def test_shapes_that_are_not_known_are_told():
    assert "x -> f: x [2x?x?x?]" in sketch(scene(data() + fc("f", "x", 3)))


def test_blobs_are_nodes_when_that_is_asked_for():
    net = data(2, 4) + layer("r", "ReLU", ["x"], ["x"]) + fc("f", "x", 3) + fc("g", "x", 3)
    assert sketch(scene(net, blobs=True)) == lines("""
        x + r
        f
        g
        x (blob)
        f (blob)
        g (blob)
        x + r -> x: x
        x -> f: x
        x -> g: x
        f -> f: f
        g -> g: g
    """)
    nodes = [box for box in scene(net, blobs=True).boxes if box.kind == "blob"]
    assert [box.lines for box in nodes] == [("2x4",), ("2x3",), ("2x3",)]
    assert [box.lines for box in scene(net, blobs=True, shapes=False).boxes][-1] == ()


def test_blobs_of_a_cell_are_in_it():
    nodes = {box.name: box for box in scene(demo(4), blobs=True).boxes if box.kind == "blob"}
    assert nodes["h"].cluster == nodes["Mx+Mh"].cluster == "r0"
    assert nodes["Slice1 … Slice4"].cluster == nodes["H"].cluster == ""


def test_weights_that_are_shared_are_marked_alike():
    drawn = scene(SAMPLES / "siamese.prototxt")
    marks = {part.name: part.shared for part in drawn.parts if part.shared}
    assert marks["conv1"] == marks["conv1_p"] == "W1"
    assert marks["conv2"] == marks["conv2_p"] != "W1"
    assert len(marks) == 10
    assert {part.shared for part in scene(demo(4)).parts} == {"", "W1", "W2"}
    assert not any(part.shared for part in scene(SAMPLES / "resnet50.prototxt").parts)


def test_parameters_are_counted_as_the_summary_counts_them():
    for net in (demo(7), SAMPLES / "alexnet_deploy.prototxt", SAMPLES / "resnet50.prototxt"):
        total = netspec.summary(net).totals.params.known
        assert sum(part.params for part in scene(net).parts) == total
        assert f"{total:,} parameters" in scene(net).subtitle


def test_a_phase_without_its_data_is_not_drawn_unless_it_is_asked_for():
    only = data(2, 3).replace("layer {", "layer { include { phase: TRAIN }", 1) + fc("f", "x", 2)
    assert scene(only).phases == ("TRAIN",)
    assert set(scene(only, phase="both").phases) == {"TRAIN", "TEST"}
    assert scene(only, phase="TEST").phases == ("TEST",)
    assert scene(data(2, 3)).phases == ("TEST",)


def test_what_is_wrong_with_a_layer_is_in_its_row():
    drawn = scene(data(1, 3, 4, 4) + conv("c", "x", 2, "kernel_size: 9"))
    assert [[each.code for each in part.diagnostics] for part in drawn.parts] == [[], ["NS609"]]
    assert drawn.diagnostics == ()
    assert "error" in {mark.kind for mark in drawn.legend}


def test_a_step_that_differs_stands_apart_and_says_so():
    net = netspec.load(netspec.dumps(demo(8)))
    next(each for each in net.net.layer if each.name == "t3/lstm/g").type = "Sigmoid"
    drawn = scene(net)
    assert [(c.id, c.steps, bool(c.odd)) for c in drawn.clusters] == [
        ("r0", 3, False), ("r1", 4, False), ("o0", 1, True),
    ]  # fmt: skip  # one line a list
    assert "warning" in {mark.kind for mark in drawn.legend}


def test_the_inside_of_a_cell_has_its_neighbours_at_the_border():
    from netspec.drawing.build import build_scene
    from netspec.drawing.options import Options
    from netspec.drawing.subject import subject

    inside = build_scene(subject(netspec.load(demo(10))), Options(inside="r0"))
    assert [box.name for box in inside.boxes if box.kind == "outside"] == [
        "slice_X", "h0", "c0", "concat_h",
    ]  # fmt: skip  # one line a list
    assert [part.key for part in inside.boxes[-1].parts] == ["L134"]
    assert sum(box.kind == "layers" for box in inside.boxes) == 13
    assert inside.subtitle == "inside t0/lstm/ … t9/lstm/  \u00d7 10"
    with pytest.raises(FieldValueError, match="no cluster 'r7'"):
        build_scene(subject(netspec.load(demo(3))), Options(inside="r7"))


@pytest.mark.parametrize(
    ("unfold", "hint"), [("t11", "Did you mean t1?"), ("encoder", "There are r0, t0, t1")]
)
def test_a_step_that_is_not_there_is_named_with_the_nearest(unfold, hint):
    with pytest.raises(FieldValueError, match=f"no step, run or group '{unfold}'") as caught:
        netspec.draw(demo(5), unfold=unfold)
    assert caught.value.hint.startswith(hint)


def test_a_net_without_steps_has_none_to_unfold():
    with pytest.raises(FieldValueError) as caught:
        netspec.draw(data(2, 3), unfold="t1")
    assert caught.value.hint == "This net has none."


def test_groups_of_a_huge_net_are_closed_and_the_picture_says_so():
    net, below, chosen = data(1, 3, 64, 64), "x", random.Random(1)
    for group in range(60):
        for part in range(5):
            type_ = chosen.choice(("ReLU", "TanH", "Sigmoid", "AbsVal", "BNLL"))
            net += layer(f"g{group}/{part}", type_, [below], [f"b{group}.{part}"])
            below = f"b{group}.{part}"
    drawn = scene(net)
    assert drawn.notes[0].startswith("Groups of layers are closed")
    assert len(drawn.boxes) <= 250
    assert any(box.kind == "closed" for box in drawn.boxes)
    assert len(scene(net, unfold=True).boxes) == 301
    opened = scene(net, depth=1, unfold="g7")
    assert {c.label for c in opened.clusters if not c.closed} == {"g7/"}


def test_a_group_that_is_a_whole_cell_has_no_frame_in_it():
    """Blocks such as conv7/dw and conv7, whose names begin alike for that reason alone."""
    net, below = data(1, 4, 8, 8), "x"
    for block in range(6):
        for name in (f"conv{block}/dw", f"conv{block}"):
            filters = "num_output: 4 kernel_size: 3 pad: 1"
            net += layer(name, "Convolution", [below], more=f"convolution_param {{ {filters} }}")
            net += layer(f"{name}/relu", "ReLU", [name], [name])
            below = name
    (cell,) = scene(net).clusters
    assert (cell.kind, cell.steps, cell.layers) == ("block", 6, 4)
    assert {c.label for c in scene(net, unfold=True).clusters} == {f"conv{n}/" for n in range(6)}


def test_a_layer_called_as_its_group_is_in_it():
    net = data(1, 4) + layer("a/b", "ReLU", ["x"], ["t"]) + layer("a", "TanH", ["t"], ["u"])
    drawn = scene(net + layer("ab", "AbsVal", ["u"], ["v"]))
    assert [(box.cluster != "", sketch_name(box)) for box in drawn.boxes] == [
        (False, "x"), (True, "b"), (True, "a"), (False, "ab"),
    ]  # fmt: skip  # one line a list


def test_labels_are_left_out_where_edges_run_too_far():
    drawn = scene(demo(40), unfold=True)
    assert not any(edge.label for edge in drawn.edges)
    assert any(note.startswith("Labels of edges are left out") for note in drawn.notes)
    assert any(edge.label for edge in scene(demo(3), unfold=True).edges)


@pytest.mark.parametrize("net", ['name: "e"\n', data(3)])
def test_a_net_of_no_layer_or_one(net):
    picture = netspec.draw(net)
    assert len(picture.scene.boxes) == net.count("layer")
    assert picture.svg.endswith("</svg>\n")
