"""Fixes: what they make of a text, and what they leave alone."""

from __future__ import annotations

import re

import pytest

from netspec import schema
from netspec.lint import RULES, fixed_text, lint
from netspec.lint.kinds import is_loss
from netspec.loading import load

# Texts before and after; the number of findings that were mended.
CASES = {
    "a renamed field": ("layer { concat_param { concat_dim: 2 } }", "layer { concat_param { axis: 2 } }", 1),
    "another one": ("layer { slice_param { slice_dim:2 } }", "layer { slice_param { axis:2 } }", 1),
    "not if both names are there": ("layer { slice_param { slice_dim: 2 axis: 1 } }", None, 0),
    "normalize": (
        'layer { type: "SoftmaxWithLoss" loss_param { normalize: false } }',
        'layer { type: "SoftmaxWithLoss" loss_param { normalization: BATCH_SIZE } }',
        1,
    ),
    "normalize, spelt oddly": (
        'layer { type: "SigmoidCrossEntropyLoss" loss_param { normalize: 1 } }',
        'layer { type: "SigmoidCrossEntropyLoss" loss_param { normalization: VALID } }',
        1,
    ),
    "normalize that has no effect": (
        'layer {\n type: "SoftmaxWithLoss"\n loss_param {\n  normalize: false\n  normalization: FULL } }',
        'layer {\n type: "SoftmaxWithLoss"\n loss_param {\n  normalization: FULL } }',
        1,
    ),
    "not the normalize of a loss that may read it otherwise": (
        'layer { type: "InfogainLoss" loss_param { normalize: true } }', None, 0,
    ),
    "sizes of one top": (
        "layer { dummy_data_param { num: 1 channels: 2 height: 3 width: 4 } }",
        "layer { dummy_data_param { shape { dim: 1 dim: 2 dim: 3 dim: 4 } } }",
        1,
    ),
    "sizes on lines, in any order, with other fields": (
        ("layer {\n  dummy_data_param {\n    width: 4  # W\n    num: 1\n    data_filler { }\n"
        "    channels: 2\n    height: 3\n  }\n}\n"),
        ("layer {\n  dummy_data_param {\n    # W\n    shape { dim: 1 dim: 2 dim: 3 dim: 4 }\n"
        "    data_filler { }\n  }\n}\n"),
        1,
    ),
    "sizes of two tops": (
        "layer { dummy_data_param { num: 1 num: 2\nchannels: 1 channels: 2\nheight: 1 height: 2\nwidth: 1 width: 2\n} }",
        "layer { dummy_data_param { shape { dim: 1 dim: 1 dim: 1 dim: 1 } shape { dim: 2 dim: 2 dim: 2 dim: 2 }\n} }",
        1,
    ),
    "not sizes of which some hold for all tops": (
        "layer { dummy_data_param { num: 1 channels: 2 channels: 2 height: 3 width: 4 } }", None, 0,
    ),
    "not sizes in a list": ("layer { dummy_data_param { num: [1] channels: 2 height: 3 width: 4 } }", None, 0),
    "true and false": (
        "force_backward: True debug_info: 0\nlayer { propagate_down: [t, false, 0x1] }",
        "force_backward: true debug_info: false\nlayer { propagate_down: [true, false, true] }",
        4,
    ),
    "statistics": (
        'layer { type: "BatchNorm" param { lr_mult: 1 decay_mult: - 2 } }',
        'layer { type: "BatchNorm" param { lr_mult: 0 decay_mult: 0 } }',
        2,
    ),
    "statistics without a word": (
        'layer { type: "BatchNorm" param { } param {} param { decay_mult: 0 } param {decay_mult: 0} }',
        ('layer { type: "BatchNorm" param { lr_mult: 0 } param { lr_mult: 0 } '
        "param { lr_mult: 0 decay_mult: 0 } param { lr_mult: 0 decay_mult: 0} }"),
        4,
    ),
    "statistics on lines": (
        'layer {\n  type: "BatchNorm"\n  param {  # mean\n    decay_mult: 0\n  }\n  param {\r\n    decay_mult: 0\n  }\n}\n',
        ('layer {\n  type: "BatchNorm"\n  param { lr_mult: 0  # mean\n    decay_mult: 0\n  }\n'
        "  param {\r\n    lr_mult: 0\r\n    decay_mult: 0\n  }\n}\n"),
        2,
    ),
    "a filler": (
        ('layer { name: "a" type: "Convolution" param { name: "w" } }\n'
        'layer {\n  name: "b"\n  type: "Convolution"\n  param { name: "w" }\n  convolution_param {\n'
        '    num_output: 1\n    weight_filler {\n      type: "msra"\n    }\n    pad: 1\n  }\n}\n'),
        ('layer { name: "a" type: "Convolution" param { name: "w" } }\n'
        'layer {\n  name: "b"\n  type: "Convolution"\n  param { name: "w" }\n  convolution_param {\n'
        "    num_output: 1\n    pad: 1\n  }\n}\n"),
        1,
    ),
    "not a filler with a comment in it": (
        ('layer { name: "a" type: "Convolution" param { name: "w" } }\n'
        'layer { name: "b" type: "Convolution" param { name: "w" }\n'
        'convolution_param { weight_filler { # why\n type: "msra" } } }\n'),
        None,
        0,
    ),
    "Dropout in a net for use": (
        ('layer { name: "in" type: "Input" top: "x" }\n\n# half of it\nlayer {\n  name: "drop"\n'
        '  type: "Dropout"\n  bottom: "x"\n  top: "x"\n}\n\nlayer { name: "s" type: "Softmax" bottom: "x" top: "y" }\n'),
        'layer { name: "in" type: "Input" top: "x" }\n\n# half of it\n\nlayer { name: "s" type: "Softmax" bottom: "x" top: "y" }\n',
        1,
    ),
    "Dropout between blank lines": (
        ('layer { type: "Input" top: "x" }\n\nlayer { name: "d" type: "Dropout" bottom: "x" top: "x" }\n\n'
        'layer { name: "s" type: "Softmax" bottom: "x" top: "y" }\n'),
        'layer { type: "Input" top: "x" }\n\nlayer { name: "s" type: "Softmax" bottom: "x" top: "y" }\n',
        1,
    ),
    "Dropout of the format V1": (
        'input: "x" input_dim: [1, 1, 1, 1]\nlayers { name: "d" type: DROPOUT bottom: "x" top: "x" }\n',
        'input: "x" input_dim: [1, 1, 1, 1]\n',
        1,
    ),
    "not Dropout that is not in place": (
        'layer { type: "Input" top: "x" } layer { name: "d" type: "Dropout" bottom: "x" top: "y" }', None, 0,
    ),
    "not what a comment ignores": ("debug_info: True  # netspec: ignore NS512\n", None, 0),
    "no bytes that are no UTF-8": ("debug_info: True # \udcff\n", "debug_info: true # \udcff\n", 1),
    "a last line without a break": ("name: 'a'\ndebug_info: True", "name: 'a'\ndebug_info: true", 1),
}  # fmt: skip


@pytest.mark.parametrize(("before", "after", "count"), CASES.values(), ids=CASES)
def test_a_fix_changes_what_it_is_for(before, after, count):
    loaded = load(before.encode("utf-8", "surrogateescape"), name="net.prototxt", follow=False)
    assert fixed_text(loaded) == (before if after is None else after, count)
    assert bool(count) is any(each.fix for each in lint(loaded))


def test_rules_that_are_not_asked_for_mend_nothing(loaded):
    loaded = loaded("debug_info: True\n")
    assert fixed_text(loaded, ["NS504"]) == ("debug_info: True\n", 0)
    assert fixed_text(loaded, ignore=["deprecated-field"]) == ("debug_info: True\n", 0)


def test_what_is_no_text_is_not_mended(loaded):
    assert fixed_text(load(loaded("debug_info: True\n").net)) == ("", 0)


def test_a_text_with_unknown_fields_is_left_as_it_is():
    text = "debug_info: True\ncolour: 3\n"
    assert fixed_text(load(text, allow_unknown=True)) == (text, 0)


# -- the whole corpus ---------------------------------------------------------------------


def without_dropout(given, loaded):
    """NS504 on a message: in-place Dropout of a net for use goes."""
    assert not any(map(is_loss, loaded.net.layer)) or "deploy" in loaded.name
    for name in ("layer", "layers"):
        layers = getattr(given, name)
        kept = [layer for layer in layers if not _is_in_place_dropout(layer)]
        del layers[:]
        layers.extend(kept)


def _is_in_place_dropout(layer):
    kind = (
        "Dropout" if layer.DESCRIPTOR.name == "LayerParameter" else schema.V1LayerParameter.DROPOUT
    )
    return (
        (layer.type == kind or getattr(layer, "layer", layer).type == "dropout")
        and list(layer.bottom) == list(layer.top)
        and not layer.dropout_param.sample_weights_test
    )


def without_old_fields(given, loaded):
    """NS512 on a message: fields that have others in their place."""
    for layer in given.layer:
        for param, old in ((layer.concat_param, "concat_dim"), (layer.slice_param, "slice_dim")):
            if param.HasField(old):
                param.axis = getattr(param, old)
                param.ClearField(old)
        loss, data = layer.loss_param, layer.dummy_data_param
        if loss.HasField("normalize") and layer.type in (
            "SoftmaxWithLoss",
            "SigmoidCrossEntropyLoss",
        ):
            if not loss.HasField("normalization"):
                loss.normalization = loss.VALID if loss.normalize else loss.BATCH_SIZE
            loss.ClearField("normalize")
        sizes = [list(getattr(data, name)) for name in ("num", "channels", "height", "width")]
        if len(set(map(len, sizes))) == 1 and sizes[0]:
            for dims in zip(*sizes, strict=True):
                data.shape.add(dim=dims)
            for name in ("num", "channels", "height", "width"):
                data.ClearField(name)


def without_fillers(given, loaded):
    """NS507 on a message: the fields that are found, which name both layers."""
    for found in lint(loaded, ["NS507"]):
        field, name = re.match(r"the (\w+) of layer '(.*?)' is not used", found.message).groups()
        [layer] = [each for each in (*given.layer, *given.layers) if each.name == name]
        for param in ("convolution_param", "inner_product_param"):
            if layer.HasField(param):
                getattr(layer, param).ClearField(field)


INTENDED = {
    "NS504": (without_dropout, 100),
    "NS507": (without_fillers, 10),
    "NS512": (without_old_fields, 90),
}


@pytest.mark.parametrize("code", INTENDED)
def test_public_files_change_only_as_intended_and_keep_their_comments(public_files, code):
    intended, least = INTENDED[code]
    total = 0
    for path, loaded in public_files.items():
        text, count = fixed_text(loaded, [code])
        if not count:
            continue
        total += count
        again = load(text.encode("utf-8", "surrogateescape"), name=str(path), follow=False)
        wanted = type(loaded.given)()
        wanted.CopyFrom(loaded.given)
        intended(wanted, loaded)
        assert again.given == wanted, path
        comments = [
            [comment.text for comment in each.reading.tree.comments] for each in (loaded, again)
        ]
        assert comments[0] == comments[1], path
        assert fixed_text(again, [code]) == (text, 0), path
    assert total > least


def test_a_rule_says_rightly_whether_it_can_mend():
    fixable = {code for code, rule in RULES.items() if rule.fixable}
    assert fixable == {*INTENDED, "NS506"}
