"""What stays of a net and what goes: losses, labels, measures, branches, rules."""

from __future__ import annotations

import pytest

from netspec import schema
from netspec.deploying import deploy, deployed
from tests.deploying.nets import DATA, LOSS, fc, layer, lines, net, source, use

FC = fc("fc: data -> fc")
IN = "data Input: -> data"


@pytest.mark.parametrize(
    ("loss", "last"),
    [
        ("loss SoftmaxWithLoss: fc label -> loss", ["prob Softmax: fc -> prob"]),
        ("loss InfogainLoss: fc label -> loss", ["prob Softmax: fc -> prob"]),
        ("loss SigmoidCrossEntropyLoss: fc label -> loss", ["prob Sigmoid: fc -> prob"]),
        ("loss EuclideanLoss: fc label -> loss", []),
        ("loss EuclideanLoss: label fc -> loss", []),
        ("loss HingeLoss: fc label -> loss", []),
        ("loss MultinomialLogisticLoss: fc label -> loss", []),
        ("loss SmoothL1Loss: fc label -> loss", []),
        ("loss SoftmaxWithLossOHEM: fc label -> loss probs", ["probs Softmax: fc -> probs"]),
    ],
)
def test_a_loss_leaves_what_it_has_inside(loss, last):
    shape = [32, 10] if any(each in loss for each in ("Euclid", "Sigmoid", "L1")) else [32]
    data = source("data: data label", [32, 6], shape)
    fields = {"infogain_loss_param": {"source": "h"}} if "Infogain" in loss else {}
    assert use(data, FC, layer(loss, **fields)) == [IN, "fc InnerProduct: data -> fc", *last]


@pytest.mark.parametrize(
    ("fields", "axis"),
    [
        (dict(type="SoftmaxWithLoss", softmax_param={"axis": 2}), 2),
        (dict(type="SoftmaxWithLoss", softmax_param={"axis": -1}), -1),
        (dict(type="InfogainLoss", infogain_loss_param={"axis": 2, "source": "h"}), 2),
    ],
)
def test_the_axis_of_a_softmax_is_kept(fields, axis):
    data = source("data: data label", [32, 5, 6], [32, 5])
    loss = schema.LayerParameter(name="loss", bottom=["fc", "label"], **fields)
    fc_along = layer("fc InnerProduct: data -> fc", inner_product_param=dict(num_output=9, axis=2))
    made = deploy(net(data, fc_along, loss))
    assert made.layer[-1].type == "Softmax"
    assert made.layer[-1].softmax_param.axis == axis


@pytest.mark.parametrize("maker", ["Softmax", "Sigmoid"])
def test_a_net_that_makes_probabilities_itself_gets_no_second_layer(maker):
    loss = {"Softmax": "SoftmaxWithLoss", "Sigmoid": "SigmoidCrossEntropyLoss"}[maker]
    data = source("data: data label", [32, 6], [32] if maker == "Softmax" else [32, 10])
    own = layer(f"own {maker}: fc -> own")
    got = use(data, FC, layer(f"loss {loss}: fc label -> loss"), own)
    assert got == [IN, "fc InnerProduct: data -> fc", f"own {maker}: fc -> own"]


def test_what_is_a_probability_is_made_none_again():
    data = source("data: data label", [32, 6], [32])
    soft = layer("soft Softmax: fc -> soft")
    loss = layer("loss InfogainLoss: soft label", infogain_loss_param={"source": "h"})
    assert use(data, FC, soft, loss)[-1] == "soft Softmax: fc -> soft"


def test_readers_of_what_a_loss_reckons_inside_read_the_layer_in_its_place():
    loss = layer("loss SoftmaxWithLossOHEM: fc label -> loss probs")
    best = layer("best ArgMax: probs -> best")
    got = use(DATA, FC, loss, best)
    assert got[2:] == ["probs Softmax: fc -> probs", "best ArgMax: probs -> best"]


def test_what_a_loss_reckons_inside_gives_no_name_where_it_is_silent():
    loss = layer("loss SoftmaxWithLossOHEM: fc label -> loss temp")
    got = use(DATA, FC, loss, layer("hush Silence: temp"))
    assert got[2:] == ["prob Softmax: fc -> prob"]


def test_layers_that_reckon_with_a_loss_go_with_it():
    total = layer("total Power: loss -> total", power_param={"scale": 2}, loss_weight=[1])
    assert use(DATA, FC, LOSS, total, layer("hush Silence: total"))[2:] == [
        "prob Softmax: fc -> prob"
    ]


@pytest.mark.parametrize(
    "measure",
    [
        "top1 Accuracy: fc label -> top1",
        "out HDF5Output: fc label",
        "own Python: fc label -> own",  # of which nothing is known but that it needs labels
    ],
)
def test_what_measures_goes(measure):
    fields = {
        "Python": {"python_param": {"module": "m", "layer": "L"}},
        "HDF5Output": {"hdf5_output_param": {"file_name": "out"}},
    }.get(measure.split()[1].rstrip(":"), {})
    got = use(DATA, FC, layer(measure, **fields), LOSS)
    assert got == [IN, "fc InnerProduct: data -> fc", "prob Softmax: fc -> prob"]


def test_labels_go_with_all_that_only_they_feed():
    data = source("data: data labels", [32, 6], [32, 3])
    parts = layer("parts Slice: labels -> one two", slice_param=dict(axis=1, slice_point=[1]))
    flat = layer("flat Flatten: one -> flat")
    hush = layer("hush Silence: two")
    loss = layer("loss SoftmaxWithLoss: fc flat")
    assert use(data, parts, flat, hush, FC, loss) == use(DATA, FC, LOSS)


def test_of_a_silence_the_bottoms_stay_that_do():
    parts = layer("parts Slice: fc -> left right", slice_param=dict(axis=1, slice_point=[4]))
    hush = layer("hush Silence: label right")
    loss = layer("loss SoftmaxWithLoss: left label")
    data = source("data: data label", [32, 6], [32])
    got = use(data, FC, parts, hush, loss)
    assert "hush Silence: right ->" in got


def test_what_was_no_output_is_none():
    parts = layer("parts Slice: fc -> left right", slice_param=dict(axis=1, slice_point=[4]))
    loss = layer("loss SoftmaxWithLoss: left label")
    penalty = layer("penalty Reduction: right -> size", loss_weight=[0.1])
    made = deployed(net(DATA, FC, parts, loss, penalty))
    assert lines(made.net)[-1] == "silence Silence: right ->"
    assert list(made.outputs) == ["prob"]


def test_a_label_that_the_net_reads_stays():
    embed = layer("embed Embed: label -> embed", embed_param=dict(input_dim=9, num_output=10))
    both = layer("both Eltwise: fc embed -> both")
    loss = layer("loss SoftmaxWithLoss: both label")
    assert use(DATA, FC, embed, both, loss)[0] == "data Input: -> data label"


def test_other_outputs_stay_where_they_need_no_other_data():
    feature = layer("feature TanH: fc -> feature")
    assert use(DATA, FC, feature, LOSS)[-2:] == [
        "feature TanH: fc -> feature",
        "prob Softmax: fc -> prob",
    ]


# -- several losses -----------------------------------------------------------------------


def two_losses(one, other, target="label"):
    data = source("data: data label second", [32, 6], [32], [32])
    return use(
        data,
        fc("low: data -> low"),
        layer("low/loss SoftmaxWithLoss: low label", loss_weight=[one]),
        fc("top: low -> top"),
        layer(f"top/loss SoftmaxWithLoss: top {target}", loss_weight=[other]),
        notes=True,
    )


def test_a_loss_of_lower_weight_on_the_same_labels_is_auxiliary():
    got, notes = two_losses(0.3, 1)
    assert got[-1] == "prob Softmax: top -> prob"
    assert notes == ("auxiliary loss gone, with all that only they need: 'low/loss'",)
    got, _ = two_losses(1, 0.3)
    assert got == [IN, "low InnerProduct: data -> low", "prob Softmax: low -> prob"]


def test_what_an_auxiliary_loss_reckons_inside_stays_where_it_is_read():
    low = layer("low SoftmaxWithLossOHEM: fc label -> low probs", loss_weight=[0.3, 0])
    top = layer("top SoftmaxWithLossOHEM: last label", loss_weight=[1])
    got = use(DATA, FC, low, layer("best ArgMax: probs -> best"), fc("last: fc -> last"), top)
    assert got[2:] == [
        "probs Softmax: fc -> probs",
        "best ArgMax: probs -> best",
        "last InnerProduct: fc -> last",
        "last_prob Softmax: last -> last_prob",
    ]


def test_data_that_a_loss_compares_with_data_is_no_prediction():
    data = source("data: data x y", [32, 6], [32, 6], [32, 6])
    got = use(data, FC, layer("loss EuclideanLoss: x y"))
    assert got == [IN, "fc InnerProduct: data -> fc"]


@pytest.mark.parametrize(("one", "other", "target"), [(1, 1, "label"), (0.3, 1, "second")])
def test_losses_of_the_same_weight_or_of_other_labels_are_heads(one, other, target):
    got, notes = two_losses(one, other, target)
    assert [each for each in got if "Softmax" in each] == [
        "low_prob Softmax: low -> low_prob",
        "top_prob Softmax: top -> top_prob",
    ]
    assert notes == ()


def test_a_loss_without_weight_measures():
    got = use(DATA, FC, fc("aside: data -> aside"), LOSS,
              layer("off SoftmaxWithLoss: aside label", loss_weight=[0]))  # fmt: skip
    assert not [each for each in got if "aside" in each]


def test_a_penalty_is_no_prediction():
    size = layer("size Reduction: data_fc -> size", loss_weight=[0.1])
    got = use(DATA, fc("hidden: data -> data_fc"), size, fc("fc: data_fc -> fc"), LOSS)
    assert got == [
        IN,
        "hidden InnerProduct: data -> data_fc",
        "fc InnerProduct: data_fc -> fc",
        "prob Softmax: fc -> prob",
    ]


def test_of_a_loss_made_by_hand_the_prediction_is_found():
    data = source("data: data label", [32, 6], [32, 10])
    less = layer("less Eltwise: fc label -> less", eltwise_param=dict(coeff=[1, -1]))
    size = layer("size Reduction: less -> size", loss_weight=[1])
    assert use(data, FC, less, size) == [IN, "fc InnerProduct: data -> fc"]


def test_what_a_python_loss_compares_is_found():
    loss = layer(
        "loss Python: one two -> loss",
        loss_weight=[1],
        python_param={"module": "pyloss", "layer": "EuclideanLossLayer"},
    )
    data = source("data: x y", [32, 6], [32, 6])
    got = use(data, fc("one: x -> one"), fc("two: y -> two"), loss)
    assert got == [
        "data Input: -> x y",
        "one InnerProduct: x -> one",
        "two InnerProduct: y -> two",
    ]


def test_the_data_that_a_net_restores_is_no_label():
    flat = layer("flat Flatten: data -> flat")
    loss = layer("loss EuclideanLoss: fc flat")
    assert use(source("data: data", [32, 10]), flat, FC, loss) == [
        IN,
        "fc InnerProduct: data -> fc",
    ]


def test_a_measure_tells_the_prediction_of_a_net_without_losses():
    assert use(DATA, FC, layer("top1 Accuracy: fc label -> top1")) == [
        IN,
        "fc InnerProduct: data -> fc",
    ]


# -- siamese nets -------------------------------------------------------------------------


def towers(second="w b", first="w b"):
    pairs = source("pairs: pairs alike", [32, 2, 5, 5], [32])
    names = [[dict(name=each) for each in told.split()] for told in (first, second)]
    return [
        pairs,
        layer("parts Slice: pairs -> data data_p", slice_param=dict(axis=1, slice_point=[1])),
        fc("fc: data -> fc", param=names[0]),
        fc("fc_p: data_p -> fc_p", param=names[1]),
        layer("loss ContrastiveLoss: fc fc_p alike"),
    ]


def test_of_two_towers_with_the_same_weights_one_stays():
    got, notes = use(*towers(), notes=True)
    assert got == [IN, "fc InnerProduct: data -> fc"]
    assert notes == (
        "one tower stays: what 'fc_p' is of other data, 'fc' is with the same weights",
    )
    made = deployed(net(*towers()), batch_size=4)
    assert made.inputs == {"data": (4, 1, 5, 5)}
    assert [each.name for each in made.net.layer[1].param] == ["w", "b"]


@pytest.mark.parametrize(
    ("second", "first"), [("w c", "w b"), ("w", "w b"), ("", "w b"), ("w", "w")]
)
def test_towers_of_other_weights_both_stay(second, first):
    assert "fc_p InnerProduct: data_p -> fc_p" in use(*towers(second, first=first))


def test_towers_that_share_some_of_their_layers_both_stay():
    layers = towers()[:4]
    layers += [fc("top: fc -> top"), fc("top_p: fc_p -> top_p")]
    got = use(*layers, layer("loss ContrastiveLoss: top top_p alike"))
    assert "top_p InnerProduct: fc_p -> top_p" in got


# -- states -------------------------------------------------------------------------------


def test_the_state_is_test_and_rules_go():
    phases = [{"phase": schema.Phase.Value(each)} for each in ("TRAIN", "TEST")]
    data = [source("data: data label", [size, 6], [size], include=[phase])
            for size, phase in zip((32, 8), phases, strict=True)]  # fmt: skip
    drop = layer("drop Dropout: fc -> fc", include=phases[:1])
    here = layer("here TanH: fc -> fc", exclude=phases[:1], phase=0)
    made = deploy(net(*data, FC, drop, here, LOSS, state={"phase": 0}))
    assert lines(made)[1:] == [
        "fc InnerProduct: data -> fc",
        "here TanH: fc -> fc",
        "prob Softmax: fc -> prob",
    ]
    assert not any(
        each.HasField("phase") or len(each.include) or len(each.exclude) for each in made.layer
    )
    assert not made.HasField("state")


def test_the_stage_deploy_holds_where_rules_name_it():
    data = source("data: data label", [32, 6], [32], include=[dict(stage=["train"])])
    loss = layer("loss SoftmaxWithLoss: fc label", exclude=[dict(stage=["deploy"])])
    soft = layer("softmax Softmax: fc -> softmax", include=[dict(stage=["deploy"])])
    got = use(data, FC, loss, soft)
    assert got == [IN, "fc InnerProduct: data -> fc", "softmax Softmax: fc -> softmax"]


def test_stages_that_are_given_hold():
    wide = fc("fc: data -> fc", 20, include=[dict(stage=["wide"])])
    slim = fc("fc: data -> fc", 10, include=[dict(not_stage=["wide"])])
    for stages, units in (((), 10), (("wide",), 20)):
        made = deploy(net(DATA, wide, slim, LOSS), stages=stages)
        assert made.layer[1].inner_product_param.num_output == units


def test_a_file_for_training_alone_has_its_data_and_losses_there():
    train = [{"phase": 0}]
    data = source("data: data label", [32, 6], [32], include=train)
    loss = layer("loss SoftmaxWithLoss: fc label", include=train)
    assert use(data, FC, loss) == use(DATA, FC, LOSS)
