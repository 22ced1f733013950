"""What layers cost: shared parameters, blobs in place and copied, and totals that add up."""

from __future__ import annotations

import pytest

from tests.summary.short import data, fc, filters, layer

FIELDS = ("params", "shared", "macs", "memory", "training", "start")


def costs(found):
    return {row.name: row.cost for row in found.rows}


def test_a_shared_parameter_counts_once_for_the_layer_that_has_it_first(summed):
    found = summed(
        data(1, 5),
        fc("a", "x", 5, ["w", "b"]),
        fc("b", "a", 5, ["w"]),
        fc("c", "b", 5, ["", "b"]),
    )
    each = costs(found)
    assert [each[name].params.known for name in "abc"] == [30, 5, 25]
    assert [each[name].shared.known for name in "abc"] == [0, 25, 5]
    assert (found.totals.params.known, found.totals.shared.known) == (60, 30)
    assert [each[name].start.known for name in "abc"] == [120, 120, 120]


def test_a_layer_can_share_with_itself(summed):
    twice = layer(
        "c", "Convolution", ["x"], params=["w", "w"], more=filters(1, "kernel_size: 1 axis: 0")
    )
    cost = costs(summed(data(1, 1), twice))["c"]
    assert (cost.params.known, cost.shared.known, cost.start.known) == (1, 1, 8)


def test_parameters_without_a_name_are_not_shared(summed):
    found = summed(data(1, 5), fc("a", "x", 5, ["", ""]), fc("b", "a", 5, ["", ""]))
    assert (found.totals.params.known, found.totals.shared.known) == (60, 0)


def test_a_blob_in_place_takes_no_memory(summed):
    found = summed(data(2, 3), layer("r", "ReLU", ["x"], ["x"]), layer("s", "ReLU", ["x"], ["y"]))
    each = costs(found)
    assert [each[name].memory.known for name in "xrs"] == [24, 0, 24]
    assert [each[name].training.known for name in "xrs"] == [48, 0, 48]


def test_copies_of_a_blob_have_gradients_and_no_values(summed):
    found = summed(data(2, 3), layer("a", "ReLU", ["x"]), layer("b", "TanH", ["x"]))
    cost = costs(found)["x"]
    assert (cost.memory.known, cost.training.known) == (24, 24 + 24 + 2 * 24)


def test_copies_of_a_blob_in_place_belong_to_the_layer_that_works_in_place(summed):
    found = summed(
        data(2, 3),
        layer("r", "ReLU", ["x"], ["x"]),
        layer("a", "ReLU", ["x"]),
        layer("b", "TanH", ["x"]),
    )
    each = costs(found)
    assert each["x"].training.known == 48
    assert (each["r"].memory.known, each["r"].training.known) == (0, 48)


def test_a_loss_weight_on_a_blob_that_is_read_makes_copies(summed):
    loss = layer("l", "EuclideanLoss", ["x", "y"], more="loss_weight: 1")
    found = summed(data(2, 3), data(2, 3, name="y"), loss, layer("p", "Power", ["l"]))
    assert costs(found)["l"].training.known == 4 + 4 + 2 * 4


def test_tops_that_caffe_adds_count(summed):
    loss = layer("l", "EuclideanLoss", ["x", "y"], tops=[])
    found = summed(data(2, 3), data(2, 3, name="y"), loss)
    assert costs(found)["l"].memory.known == 4
    assert found.rows[-1].top_shapes == ((),)


def test_an_unknown_shape_makes_the_numbers_that_depend_on_it_unknown(summed):
    found = summed(data(), fc("a", "x", 5), layer("r", "ReLU", ["a"], ["a"]), fc("b", "a", 2))
    each = costs(found)
    assert each["x"].memory == each["a"].params == each["a"].macs == (0, False)
    assert each["r"].memory == (0, True)
    assert each["b"].params == (12, True)
    assert found.totals.params == (12, False)
    assert found.totals.macs.whole is False


def test_a_named_unknown_dimension_is_unknown_but_where_it_does_not_matter(summed):
    found = summed(data(2, 3), fc("a", "x", 5), inputs={"x": "Nx3"})
    cost = costs(found)["a"]
    assert cost.params == (20, True)
    assert cost.memory == cost.macs == (0, False)


def test_a_layer_of_unknown_type_may_have_parameters(summed):
    cost = costs(summed(data(1, 1), layer("n", "Nobodys", ["x"])))["n"]
    assert cost.params == cost.start == cost.macs == cost.memory == (0, False)


def test_a_blob_that_no_machine_can_hold_is_unknown(summed):
    found = summed(data(1), inputs={"x": "x".join(["2147483647"] * 600)})
    assert found.totals.memory == (0, False)
    assert "?" in str(found)


def test_bottoms_that_nothing_makes_are_unknown(summed):
    found = summed(fc("a", "nowhere", 5))
    assert not found.report.ok
    assert costs(found)["a"].params == (0, False)


@pytest.mark.parametrize("options", [{}, {"unfold": True}, {"depth": 1}, {"depth": 2}])
@pytest.mark.parametrize("phase", ["TRAIN", "TEST"])
@pytest.mark.parametrize(
    "net",
    [
        "alexnet_deploy",
        "alexnet_train_val",
        "googlenet_deploy",
        "googlenet_train_val",
        "lenet",
        "lrcn_joints",
        "lstm_demo",
        "resnet50",
        "siamese",
    ],
)
def test_the_rows_add_up_to_the_totals(sample, net, phase, options):
    found = sample(net, phase, **options)
    for name in FIELDS:
        parts = [getattr(row.cost, name) for row in found.rows]
        total = getattr(found.totals, name)
        assert sum(each.known for each in parts) == total.known, name
        assert all(each.whole for each in parts) == total.whole, name
    assert sum(row.layers * row.steps for row in found.rows) == len(found.report.layers)
