"""What layers keep in a net for use, and the names of new ones."""

from __future__ import annotations

import pytest

from netspec import schema
from netspec.deploying import deploy, deployed
from netspec.deploying.stripping import stripped_layer
from tests.deploying.nets import DATA, LOSS, fc, layer, lines, net, use

GAUSS, CONST = {"type": "gaussian"}, {"type": "constant", "value": 2}


@pytest.mark.parametrize(
    ("param", "filler", "stays"),
    [
        ([], GAUSS, False),
        ([], CONST, False),
        ([{"lr_mult": 1}], CONST, False),
        ([{"lr_mult": 0}], GAUSS, False),
        ([{"lr_mult": 0}], CONST, True),
    ],
)
def test_a_filler_stays_where_it_says_what_the_weights_are(param, filler, stays):
    fields = dict(num_output=10, weight_filler=filler, bias_filler=GAUSS)
    made = deploy(net(DATA, layer("fc InnerProduct: data -> fc", inner_product_param=fields,
                                  param=param), LOSS))  # fmt: skip
    param = made.layer[1].inner_product_param
    assert param.HasField("weight_filler") is stays
    assert not param.HasField("bias_filler")
    assert not len(made.layer[1].param)


def test_shared_names_stay_and_multipliers_go():
    specs = [dict(name="w", lr_mult=1, share_mode="PERMISSIVE"), dict(lr_mult=2, decay_mult=0)]
    made = deploy(net(DATA, fc("fc: data -> fc", param=specs), LOSS))
    assert str(made.layer[1].param[0]) == 'name: "w"\nshare_mode: PERMISSIVE\n'
    assert len(made.layer[1].param) == 1


def test_dropout_stays_and_statistics_of_batches_do_not():
    drop = layer("drop Dropout: fc -> fc", dropout_param={"dropout_ratio": 0.5})
    norm = layer("bn BatchNorm: data -> bn", batch_norm_param=dict(use_global_stats=False, eps=1))
    made = deployed(net(DATA, norm, fc("fc: bn -> fc"), drop, LOSS))
    assert "drop Dropout: fc -> fc" in lines(made.net)
    assert made.net.layer[1].batch_norm_param == schema.BatchNormParameter(eps=1)
    assert made.notes == (
        "use_global_stats: false is gone: a net in use takes the statistics that it has learned",
    )


def test_fields_of_training_go_and_the_others_stay():
    given = net(DATA, fc("fc: data -> fc", loss_weight=[0], propagate_down=[True]), LOSS,
                name="n", force_backward=True, debug_info=True)  # fmt: skip
    made = deploy(given)
    assert [field.name for field, _ in made.ListFields()] == ["name", "layer"]
    assert not len(made.layer[1].loss_weight)
    assert not len(made.layer[1].propagate_down)


def test_a_layer_is_stripped_of_its_state():
    given = fc("fc: data -> fc", include=[dict(phase=0)], exclude=[dict(phase=1)], phase=0)
    assert stripped_layer(given) == fc("fc: data -> fc")


def test_names_that_are_taken_are_not_given_again():
    prob = fc("prob: data -> prob", 10)
    loss = layer("loss SoftmaxWithLoss: prob label")
    assert use(DATA, prob, loss)[-1] == "prob_2 Softmax: prob -> prob_2"


@pytest.mark.parametrize(("score", "name"), [("cls_score", "cls_prob"), ("score", "prob")])
def test_a_score_gives_a_probability_of_its_name(score, name):
    got = use(DATA, fc(f"{score}: data -> {score}"), layer(f"l SoftmaxWithLoss: {score} label"))
    assert got[-1] == f"{name} Softmax: {score} -> {name}"
