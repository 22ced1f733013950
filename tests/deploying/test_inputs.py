"""The inputs of a net for use: where they stand, their shapes, and which axis the batch is."""

from __future__ import annotations

import pytest

from netspec import schema
from netspec.deploying import deploy, deployed
from netspec.report.invalid import InvalidTextError
from tests.deploying.nets import DATA, LOSS, fc, layer, lines, net, source, use

FC = fc("fc: data -> fc")


def data(told="data Data: -> data label", size=32, **transform):
    return layer(told, data_param=dict(source="db", batch_size=size), transform_param=transform)


def conv(told="conv Convolution: data -> conv"):
    return layer(told, convolution_param=dict(num_output=4, kernel_size=[3]))


def images(*more, **transform):
    return net(data(**transform), conv(), fc("fc: conv -> fc"), LOSS, *more)


@pytest.mark.parametrize(
    ("batch_size", "inputs", "shape"),
    [
        (None, {"data": (1, 3, 32, 32)}, (1, 3, 32, 32)),
        (None, {"data": (None, 3, 32, 32)}, (1, 3, 32, 32)),
        (4, {"data": (None, 3, 32, 32)}, (4, 3, 32, 32)),
        (4, {"data": "?x3x32x32"}, (4, 3, 32, 32)),
        (4, {"data": "Nx3x32x32"}, (4, 3, 32, 32)),
        (4, {"data": (2, 3, 32, 32)}, (2, 3, 32, 32)),  # what is told goes first
        (None, {"data": (8, 3, 40, 48)}, (8, 3, 40, 48)),
    ],
)
def test_shapes_are_given_and_the_batch_is_where_it_is_open(batch_size, inputs, shape):
    assert deployed(images(), batch_size, inputs).inputs == {"data": shape}


@pytest.mark.parametrize(
    ("transform", "inputs", "shape"),
    [
        (dict(crop_size=20), {"data": (None, 3, None, None)}, (1, 3, 20, 20)),
        (dict(crop_size=20, mean_value=[1, 2, 3]), {}, (1, 3, 20, 20)),
        (dict(crop_size=20), {"data": (None, 1, 24, 24)}, (1, 1, 24, 24)),
    ],
)
def test_what_the_data_layer_says_of_its_images_is_known(transform, inputs, shape):
    assert deployed(images(**transform), inputs=inputs).inputs == {"data": shape}


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (
            images(crop_size=20),
            ("error: blob 'data' becomes an input of the net, and of its shape 1x?x20x20 is all "
            "that is known [NS650]\n  Give it, as in inputs={\"data\": (1, 3, 20, 20)} or --input "
            "data=1x3x20x20."),
        ),
        (
            net(layer("rows HDF5Data: -> data label", hdf5_data_param=dict(source="s",
                batch_size=5)), FC, LOSS),
            ("error: blob 'data' becomes an input of the net, and nothing tells its shape [NS650]\n"
            '  Give it, as in inputs={"data": (1, 10)} or --input data=1x10.'),
        ),
        (
            net(layer("py Python: -> data label", python_param=dict(module="m", layer="L")),
                conv(), fc("fc: conv -> fc"), LOSS),
            ("error: blob 'data' becomes an input of the net, and nothing tells its shape [NS650]\n"
            '  Give it, as in inputs={"data": (1, 3, 224, 224)} or --input data=1x3x224x224.'),
        ),
    ],
)  # fmt: skip
def test_an_input_of_which_nothing_tells_the_shape_is_an_error_that_names_the_remedy(given, told):
    with pytest.raises(InvalidTextError) as error:
        deploy(given)
    assert str(error.value) == told


def test_all_inputs_without_shapes_are_named_each_at_its_place():
    text = """layer { name: "a" type: "Python" top: "x" top: "label" python_param { module: "m" layer: "A" } }
layer { name: "b" type: "Python" top: "y" python_param { module: "m" layer: "B" } }
layer { name: "both" type: "Concat" bottom: "x" bottom: "y" top: "both" }
layer { name: "fc" type: "InnerProduct" bottom: "both" top: "fc" inner_product_param { num_output: 3 } }
layer { name: "loss" type: "SoftmaxWithLoss" bottom: "fc" bottom: "label" }
"""
    with pytest.raises(InvalidTextError) as error:
        deploy(text)
    places = [(each.location.line, each.location.column) for each in error.value.diagnostics]
    assert places == [(1, 34), (2, 34)]


def test_several_data_layers_give_an_input_each_and_those_of_labels_none():
    got = use(
        data("images Data: -> data"),
        data("more Data: -> hha"),
        data("labels Data: -> label"),
        layer("both Concat: data hha -> both"),
        conv("conv Convolution: both -> conv"),
        fc("fc: conv -> fc"),
        LOSS,
        inputs={"data": (1, 3, 8, 8), "hha": (1, 3, 8, 8)},
    )
    assert got[:2] == ["data Input: -> data", "hha Input: -> hha"]
    assert not [each for each in got if "label" in each]


def test_an_input_has_a_name_of_its_own():
    named = layer("data TanH: x -> tanh")
    rows = layer(
        "rows MemoryData: -> x label",
        memory_data_param=dict(batch_size=9, channels=1, height=1, width=6),
    )
    got = use(rows, named, fc("x: tanh -> fc"), LOSS)
    assert got[0] == "x_2 Input: -> x"


def test_a_data_layer_behind_its_reader_comes_first():
    # As of a net whose TEST phase has no data.
    train = layer("data Data: -> data label", include=[dict(phase=0)],
                  data_param=dict(source="db", batch_size=2))  # fmt: skip
    got = use(conv(), fc("fc: conv -> fc"), train, LOSS, inputs={"data": (1, 3, 8, 8)})
    assert got[0] == "data Input: -> data"


def test_of_data_layers_of_other_states_that_of_tests_counts():
    layers = [
        layer(f"{phase} Data: -> data label", include=[rule],
              data_param=dict(source="db", batch_size=2), transform_param=dict(crop_size=size))
        for phase, size, rule in (("train", 8, dict(phase=0)), ("test", 9, dict(phase=1, stage=["s"])))
    ]  # fmt: skip
    given = net(*layers, conv(), fc("fc: conv -> fc"), LOSS)
    assert deployed(given, inputs={"data": "?x3x?x?"}).inputs == {"data": (1, 3, 9, 9)}


def test_what_is_wrong_with_a_data_layer_goes_with_it():
    given = images(mean_file="mean.binaryproto", mean_value=[1])
    assert deployed(given, inputs={"data": (1, 3, 8, 8)}).outputs == {"prob": (1, 10)}


def test_shapes_for_labels_are_taken_and_not_needed():
    made = deployed(images(), inputs={"data": (1, 3, 8, 8), "label": (1,)})
    assert made.notes == ("a shape is given for 'label', which is no input",)


# -- values that are the net's own --------------------------------------------------------


def dummy(told, *shapes, **fields):
    return layer(told, dummy_data_param={"shape": [{"dim": each} for each in shapes], **fields})


def test_dummy_data_beside_other_data_stays_with_the_new_batch():
    ones = dummy("ones DummyData: -> ones", [32, 6], data_filler=[dict(type="constant", value=1)])
    both = layer("both Eltwise: data ones -> both")
    made = deploy(net(DATA, ones, both, fc("fc: both -> fc"), LOSS), 4)
    assert lines(made)[1] == "ones DummyData: -> ones"
    assert list(made.layer[1].dummy_data_param.shape[0].dim) == [4, 6]
    assert made.layer[1].dummy_data_param.data_filler[0].value == 1


def test_dummy_data_of_the_old_form_gets_the_new_batch_too():
    rows = layer("rows MemoryData: -> data label", memory_data_param=dict(
        batch_size=9, channels=1, height=1, width=6))  # fmt: skip
    ones = layer("ones DummyData: -> ones", dummy_data_param=dict(
        num=[9], channels=[1], height=[1], width=[6]))  # fmt: skip
    both = layer("both Eltwise: data ones -> both")
    made = deploy(net(rows, ones, both, fc("fc: both -> fc"), LOSS), 4)
    assert made.layer[1].dummy_data_param == schema.DummyDataParameter(
        shape=[dict(dim=[4, 1, 1, 6])]
    )


def test_where_all_data_is_dummy_data_it_becomes_inputs():
    got = use(dummy("data DummyData: -> data label", [32, 6], [32]), FC, LOSS)
    assert got[0] == "data Input: -> data"


def test_a_learned_blob_is_no_input():
    own = layer("own Parameter: -> own", parameter_param={"shape": {"dim": [1, 6]}})
    both = layer("both Eltwise: data own -> both")
    got = use(source("data: data label", [1, 6], [1]), own, both, fc("fc: both -> fc"), LOSS)
    assert got[1] == "own Parameter: -> own"


# -- recurrent nets -----------------------------------------------------------------------


def lstm(told, **fields):
    return layer(told, recurrent_param=dict(num_output=7, **fields))


def time_loss(label="label"):
    return layer(f"loss SoftmaxWithLoss: fc {label}", softmax_param={"axis": 2})


def fc_in_time(told):
    return layer(told, inner_product_param=dict(num_output=9, axis=2))


def words(size=(20, 16)):
    return [
        source("data: cont words label", *([list(size)] * 3)),
        layer("embed Embed: words -> embed", embed_param=dict(input_dim=50, num_output=6)),
    ]


def test_of_what_a_recurrent_layer_reads_the_batch_is_the_second_axis():
    given = net(*words(), lstm("lstm LSTM: embed cont -> lstm"),
                fc_in_time("fc InnerProduct: lstm -> fc"), time_loss())  # fmt: skip
    made = deployed(given, 3)
    assert made.inputs == {"cont": (20, 3), "words": (20, 3)}
    assert made.outputs == {"prob": (20, 3, 9)}
    assert deployed(given, inputs={"cont": (1, None), "words": "1xN"}).inputs == {
        "cont": (1, 1),
        "words": (1, 1),
    }


def test_of_a_static_input_the_batch_is_the_first_axis():
    fixed = source("image: image", [16, 5])
    given = net(*words(), fixed, lstm("lstm LSTM: embed cont image -> lstm"),
                fc_in_time("fc InnerProduct: lstm -> fc"), time_loss())  # fmt: skip
    assert deployed(given, 3).inputs == {"cont": (20, 3), "words": (20, 3), "image": (3, 5)}


def test_of_states_the_batch_is_the_second_axis():
    states = source("states: c h", [1, 16, 7], [1, 16, 7])
    given = net(*words(), states, lstm("lstm LSTM: embed cont c h -> lstm", expose_hidden=True),
                fc_in_time("fc InnerProduct: lstm -> fc"), time_loss())  # fmt: skip
    given.layer[3].top.extend(["c_T", "h_T"])
    made = deployed(given, 3)
    assert made.inputs["c"] == (1, 3, 7)
    assert made.outputs == {"prob": (20, 3, 9), "c_T": (1, 3, 7), "h_T": (1, 3, 7)}


def test_time_and_batch_as_one_axis_stay():
    data_ = source("data: data cont label", [320, 5], [20, 16], [20, 16])
    shaped = layer("shaped Reshape: data -> shaped", reshape_param={"shape": {"dim": [20, 16, 5]}})
    given = net(data_, shaped, lstm("lstm LSTM: shaped cont -> lstm"),
                fc_in_time("fc InnerProduct: lstm -> fc"), time_loss())  # fmt: skip
    made = deployed(given, 16)
    assert made.inputs == {"data": (320, 5), "cont": (20, 16)}
    assert made.notes == (
        "input 'data' keeps its shape 320x5: time steps and streams are one axis of it",
    )


def test_a_reshape_that_copies_both_axes_keeps_them_apart():
    data_ = source("data: data cont label", [20, 16, 5, 1], [20, 16], [20, 16])
    shaped = layer("shaped Reshape: data -> shaped", reshape_param={"shape": {"dim": [0, 0, 5]}})
    given = net(data_, shaped, lstm("lstm LSTM: shaped cont -> lstm"),
                fc_in_time("fc InnerProduct: lstm -> fc"), time_loss())  # fmt: skip
    assert deployed(given, 3).inputs["data"] == (20, 3, 5, 1)


@pytest.mark.parametrize("first", [True, False])
def test_a_reader_that_tells_the_axes_goes_before_one_that_does_not(first):
    flat = layer("flat Flatten: embed -> flat", flatten_param=dict(axis=0, end_axis=1))
    aside = fc("aside: flat -> aside")
    recurrent = [lstm("lstm LSTM: embed cont -> lstm"), lstm("more RNN: aside_3 cont -> more")]
    back = layer("back Reshape: aside -> aside_3", reshape_param={"shape": {"dim": [20, -1, 10]}})
    rest = [[flat, aside, back, recurrent[1]], [recurrent[0]]]
    both = layer("both Eltwise: lstm more -> both")
    given = net(*words(), *(each for part in (rest if first else rest[::-1]) for each in part), both,
                fc_in_time("fc InnerProduct: both -> fc"), time_loss())  # fmt: skip
    assert deployed(given, 3).inputs == {"cont": (20, 3), "words": (20, 3)}


def test_a_net_that_is_made_for_one_batch_says_so():
    shaped = layer("shaped Reshape: data -> shaped", reshape_param={"shape": {"dim": [32, 6, 1]}})
    given = net(DATA, shaped, fc("fc: shaped -> fc"), LOSS)
    with pytest.raises(InvalidTextError) as error:
        deploy(given)
    assert str(error.value).endswith("The net is made for a batch of 32: give that batch size.")
    assert deployed(given, 32).inputs == {"data": (32, 6)}
