"""Every rule: what it finds, and where; and what is near it and right."""

from __future__ import annotations

import pytest

from netspec.lint import RULES, lint

# Layers, one a line.
DATA = 'layer { name: "data" type: "Data" top: "data" top: "label" }'
INPUT = 'layer { name: "in" type: "Input" top: "data" input_param { shape { dim: 1 } } }'
LOSS = 'layer { name: "loss" type: "SoftmaxWithLoss" bottom: "ip" bottom: "label" top: "loss" }'
IP = 'layer { name: "ip" type: "InnerProduct" bottom: "data" top: "ip" }'
OUT_P, OUT_Q = 'exclude { stage: "p" }', 'exclude { stage: "q" }'
IN_P, IN_A = 'include { stage: "p" }', 'include { stage: "a" }'
OUT_TRAIN_OR_X = 'exclude { phase: TRAIN } exclude { stage: "x" }'
TRAINED = f"{DATA}\n{IP}\n{LOSS}\n"


def layer(name, type_, bottoms="", tops="", rest=""):
    """A layer on one line."""
    blobs = [f'bottom: "{each}"' for each in bottoms.split()]
    blobs += [f'top: "{each}"' for each in tops.split()]
    return f'layer {{ name: "{name}" type: "{type_}" {" ".join(blobs)} {rest} }}'


def conv(name, bottoms, tops, param="", rest=""):
    return layer(name, "Convolution", bottoms, tops, f"{rest} convolution_param {{ {param} }}")


# A table a rule: a net, and for each finding its line and how the text at its place begins.
UNREAD = [
    # A data layer's top that nobody reads, the last one or another.
    (f"{DATA}\n{IP}", [(1, 'top: "label"')]),
    (f"{layer('d', 'HDF5Data', '', 'a b')}\n{conv('c', 'b', 'x')}", [(1, 'top: "a"')]),
    (f"{INPUT}\n{layer('info', 'Input', '', 'im_info')}\n{IP}", [(2, 'top: "im_info"')]),
    # A branch beside a loss.
    (f"{TRAINED}{conv('aux', 'data', 'aux')}", [(4, 'top: "aux"')]),
    (
        f"{TRAINED}{layer('cut', 'Slice', 'data', 's t')}\n{layer('q', 'Silence', 's')}",
        [(4, 'top: "t"')],
    ),
    # What is read, or is a result, or is silenced.
    (TRAINED, []),
    (f"{INPUT}\n{IP}", []),
    (f"{DATA}\n{IP}\n{layer('quiet', 'Silence', 'label')}", []),
    (DATA, []),
    (f"{TRAINED}{layer('prob', 'Softmax', 'ip', 'prob')}", []),
    (f"{TRAINED}{layer('acc', 'Accuracy', 'ip label', 'acc')}", []),
    (f"{TRAINED}{layer('own', 'Python', 'ip', 'own')}", []),
    (f"{TRAINED}{layer('own', 'NobodysType', 'ip', 'own')}", []),
    (f"{TRAINED}{conv('aux', 'data', 'aux', rest='loss_weight: 0.3')}", []),
    (f"{TRAINED}{conv('aux', 'data', 'aux', rest='include { phase: TEST }')}", []),
    # Read in the other phase, or in a state of several stages at once.
    (
        f"{DATA}\n{layer('l', 'EuclideanLoss', 'data data', 'l')}\n"
        + layer("acc", "Accuracy", "data label", "a", "include { phase: TEST }"),
        [],
    ),
    (
        f"{TRAINED}{conv('aux', 'data', 'aux')}\n"
        + layer("r", "Silence", "aux", "", 'include { stage: "a" stage: "b" }'),
        [],
    ),
    # Where Caffe refuses the net, there is nothing to say of what would be read.
    (f"{TRAINED}{conv('aux', 'gone', 'aux')}", []),
]

DUPLICATES = [
    (f"{INPUT}\n{conv('c', 'data', 'a')}\n{conv('c', 'a', 'b')}", [(3, 'name: "c"')]),
    (f"{INPUT}\n{conv('c', 'data', 'a')}\n{layer('c', 'ReLU', 'a', 'a')}", [(3, 'name: "c"')]),
    (
        f"{INPUT}\n{layer('', 'ReLU', 'data', 'a')}\n{layer('', 'ReLU', 'a', 'b')}",
        [(3, 'name: ""')],
    ),
    ("\n".join(conv("c", "", f"t{n}") for n in range(3)), [(2, 'name: "c"'), (3, 'name: "c"')]),
    (f"{INPUT}\n{conv('c', 'data', 'a')}\n{conv('C', 'a', 'b')}", []),
    (
        f"{layer('data', 'Data', '', 'x', 'include { phase: TRAIN }')}\n"
        + layer("data", "Data", "", "x", "include { phase: TEST }"),
        [],
    ),
]

REBOUND = [
    (f"{INPUT}\n{conv('a', 'data', 'x')}\n{conv('b', 'data', 'x')}", [(3, 'top: "x"')]),
    (f"{INPUT}\n{layer('a', 'Split', 'data', 'x x')}", [(2, 'top: "x"')]),
    (f"{INPUT}\n{conv('a', 'data', 'x')}\n{layer('r', 'ReLU', 'x', 'x')}", []),
    (
        f"{INPUT}\n{conv('a', 'data', 'x', rest='include { phase: TRAIN }')}\n"
        + conv('b', 'data', 'x', rest='include { phase: TEST }'),
        [],
    ),
    # Layers that are told apart by stages are all in where no stage holds.
    (
        f"{INPUT}\n{conv('a', 'data', 'x', rest=OUT_P)}\n"
        + conv('b', 'data', 'x', rest=OUT_Q),
        [],
    ),
    (
        f"{INPUT}\n{conv('a', 'data', 'x')}\n{conv('b', 'data', 'x', rest=IN_P)}",
        [(3, 'top: "x"')],
    ),
]  # fmt: skip

IN_PLACE = [
    (f"{INPUT}\n{conv('a', 'data', 'x')}\n{conv('b', 'data', 'data')}", [(3, 'top: "data"')]),
    (f"{INPUT}\n{conv('a', 'data', 'x')}\n{layer('r', 'ReLU', 'x', 'x')}\n{conv('b', 'x', 'y')}", []),
]  # fmt: skip

DROP = layer("drop", "Dropout", "ip", "ip")
DEPLOYED = [
    (f"{INPUT}\n{IP}\n{DROP}", "net.prototxt", [(3, "layer")]),
    (f"{INPUT}\n{IP}\n{layer('drop', 'Dropout', 'ip', 'out')}", "net.prototxt", [(3, "layer")]),
    ('input: "data" input_dim: [1, 1, 1, 1]\n' + f"{IP}\n{DROP}", "net.prototxt", [(3, "layer")]),
    (f"{DATA}\n{IP}\n{DROP}", "a/My_Deploy.prototxt", [(3, "layer")]),
    (TRAINED, "deploy.prototxt", [(3, "layer")]),
    (f'name: "x-deploy"\n{TRAINED}', "net.prototxt", [(4, "layer")]),
    # Nets for training, also those that are fed from outside.
    (f"{DATA}\n{IP}\n{DROP}\n{LOSS}", "net.prototxt", []),
    (f"{DATA}\n{IP}\n{DROP}\n{LOSS}", "deploy/net.prototxt", []),
    (f"{DATA}\n{IP}\n{DROP}\n{LOSS}", "train_val_deploy.prototxt", []),
    (f"{layer('in', 'Input', '', 'data label')}\n{IP}\n{DROP}\n{LOSS}", "net.prototxt", []),
    # Dropout that is there for a reason.
    (f"{INPUT}\n{IP}\n" + layer("d", "Dropout", "ip", "ip", "include { phase: TRAIN }"), "net.prototxt", []),
    (
        f"{INPUT}\n{IP}\n"
        + layer("d", "Dropout", "ip", "ip", "dropout_param { sample_weights_test: true }"),
        "net.prototxt",
        [],
    ),
]  # fmt: skip

NORM = layer("bn", "BatchNorm", "data", "n")
UNSCALED = [
    (f"{INPUT}\n{NORM}\n{layer('r', 'ReLU', 'n', 'n')}", [(2, "layer")]),
    (f"{INPUT}\n{NORM}\n{layer('b', 'Bias', 'n', 'm')}", [(2, "layer")]),
    (f"{INPUT}\n{NORM}\n{conv('c', 'n', 'm')}\n{layer('p', 'Pooling', 'n', 'o')}", [(2, "layer")]),
    (f"{INPUT}\n{layer('bn', 'BatchNorm', 'data', 'data')}\n{layer('r', 'ReLU', 'data', 'n')}", [(2, "layer")]),
    (f"{INPUT}\n{NORM}\n{layer('s', 'Scale', 'n', 'n')}", []),
    (f"{INPUT}\n{NORM}\n{layer('s', 'Scale', 'n', 'm')}\n{layer('r', 'ReLU', 'n', 'o')}", []),
    (f"{INPUT}\n{NORM}\n{conv('c', 'n', 'm')}", []),  # which scales by itself
    (f"{INPUT}\n{NORM}", []),
    (f"{INPUT}\n{layer('bn', 'BatchNorm', 'data', 'n', 'batch_norm_param { scale_bias: true }')}\n"
     + layer('r', 'ReLU', 'n', 'n'), []),
]  # fmt: skip


def norm(*params, rest=""):
    lines = "\n".join(f"param {{ {each} }}" for each in params)
    return f'layer {{ name: "bn" type: "BatchNorm" top: "n"\n{lines}\n{rest} }}'


FIXED = "lr_mult: 0 decay_mult: 0"
LEARNED = [
    (norm(FIXED, FIXED, "lr_mult: 1 decay_mult: 0"), [(4, "lr_mult: 1")]),
    (norm("lr_mult: 0", FIXED, FIXED), []),  # decay_mult is 1 then, and without effect
    (norm("lr_mult: 0 decay_mult: 1", FIXED, FIXED), [(2, "decay_mult: 1")]),
    (norm("lr_mult: 2 decay_mult: 3", FIXED, FIXED), [(2, "lr_mult: 2"), (2, "decay_mult: 3")]),
    (norm("decay_mult: 0", "", FIXED), [(2, "param"), (3, "param")]),
    (norm("lr_mult: 1"), [(2, "lr_mult: 1")]),
    (norm(), []),
    (norm(FIXED), []),
    (norm("lr_mult: 1", rest="batch_norm_param { scale_bias: true }"), []),
    ('layer { name: "c" type: "Convolution" top: "n"\nparam { lr_mult: 1 } }', []),
]

FILLER = "weight_filler { type: 'xavier' }"
OTHER = "weight_filler { type: 'gaussian' std: 0.1 }"
SHARE = 'param { name: "w" }'
SHARERS = [
    (f"{conv('a', '', 'x', FILLER, SHARE)}\n{conv('b', 'x', 'y', FILLER, SHARE)}", [(2, "weight_filler")]),
    (f"{conv('a', '', 'x', FILLER, SHARE)}\n{conv('b', 'x', 'y', OTHER, SHARE)}", [(2, "weight_filler")]),
    (f"{conv('a', '', 'x', '', SHARE)}\n{conv('b', 'x', 'y', FILLER, SHARE)}", [(2, "weight_filler")]),
    (f"{conv('a', '', 'x', '', SHARE)}\n"
     + layer("b", "PReLU", "x", "y", SHARE + " prelu_param { filler { value: 1 } }"), [(2, "filler")]),
    (f"{conv('a', '', 'x', FILLER, SHARE)}\n{conv('b', 'x', 'y', '', SHARE)}", []),
    # A filler of what is not shared, or not in every state.
    (f"{conv('a', '', 'x', FILLER, SHARE)}\n{conv('b', 'x', 'y', 'bias_filler { value: 1 }', SHARE)}", []),
    (f"{conv('a', '', 'x', FILLER, SHARE + 'include { phase: TEST }')}\n"
     + conv('b', '', 'y', FILLER, SHARE), []),
    (layer("l", "LSTM", "a b", "y", f"{SHARE} recurrent_param {{ {FILLER} }}"), []),
]  # fmt: skip

V1 = 'layers { name: "c" type: CONVOLUTION top: "x" }'
LEGACY = [
    (f"name: 'a'\n{V1}", [(2, "layers")]),
    ('layers { layer { name: "a" type: "data" } top: "x" }', [(1, "layers")]),
    ('input: "x"\ninput_dim: [1, 1, 1, 1]', [(1, 'input: "x"')]),
    (f'{V1}\ninput: "x" input_dim: [1, 1, 1, 1]', [(1, "layers"), (2, 'input: "x"')]),
    ("layers { type: DATA top: 'x' data_param { scale: 2 } }", [(1, "layers")]),
    ("base_lr: 1\nsolver_type: ADAM", [(2, "solver_type: ADAM")]),
    (f"{INPUT}\n{norm('', '', '')}", []),  # a matter of NS506
    (TRAINED, []),
    ('base_lr: 1\ntype: "Adam"', []),
]

VENDOR = [
    (f"{INPUT}\n{layer('p', 'Permute', 'data', 'x', 'permute_param { order: 0 }')}", [(2, 'type: "Permute"')]),
    (f"{layer('p', 'Permute', 'a', 'x')}\n{layer('q', 'Permute', 'x', 'y')}", [(1, 'type: "Permute"')]),
    (layer("d", "Dropout", "x", "x", "dropout_param { scale_train: false }"), [(1, "scale_train: false")]),
    (layer("d", "Dropout", "x", "x", "dropout_param { dropout_ratio: 0.1 }"), []),
    (layer("d", "Data", "", "x", "transform_param { resize_param { prob: 1 height: 3 } }"), [(1, "resize_param")]),
    (TRAINED, []),
]  # fmt: skip

PHASED = [
    (
        f"{layer('data', 'Data', '', 'data label', 'include { phase: TRAIN }')}\n{IP}\n{LOSS}\n"
        + layer("acc", "Accuracy", "ip label", "acc", "include { phase: TEST }"),
        [(2, 'bottom: "data"'), (3, 'bottom: "label"')],
    ),
    (
        f"{layer('data', 'Data', '', 'data', 'include { phase: TRAIN }')}\n"
        + layer('test', 'Data', '', 'Data', 'include { phase: TEST }') + f"\n{IP}",
        [(3, 'bottom: "data"')],
    ),
    (
        f"{layer('data', 'Data', '', 'data', 'exclude { phase: TEST }')}\n{IP}\n"
        + layer("q", "Silence", "ip", "", "include { phase: TEST }"),
        [(2, 'bottom: "data"')],
    ),
    # A file for one phase.
    (f"{layer('data', 'Data', '', 'data label', 'include { phase: TRAIN }')}\n{IP}\n{LOSS}", []),
    (TRAINED, []),
    # A level or stage may bring what is missing.
    (
        f"{layer('data', 'Data', '', 'data', 'include { phase: TRAIN }')}\n"
        + layer('test', 'Data', '', 'data', 'include { phase: TEST min_level: 2 }') + f"\n{IP}",
        [],
    ),
    (
        f"{layer('data', 'Data', '', 'data', 'include { phase: TRAIN }')}\n"
        + layer('test', 'Data', '', 'data', OUT_TRAIN_OR_X) + "\n"
        + layer("q", "Silence", "data", "", "include { phase: TEST }"),
        [],
    ),
    (
        f"{layer('data', 'Data', '', 'data', 'include { phase: TRAIN }')}\n"
        + layer("test", "Data", "", "data", 'exclude { phase: TRAIN } exclude { phase: TEST stage: "x" }')
        + "\n"
        + layer("q", "Silence", "data", "", 'include { phase: TEST stage: "x" }'),
        [],
    ),
    # Made by nobody: another rule's matter.
    (f"{layer('q', 'Silence', 'gone', '', 'include { phase: TEST }')}", []),
]  # fmt: skip

DEPRECATED = [
    (layer("c", "Concat", "a", "b", "concat_param { concat_dim: 1 }"), [(1, "concat_dim: 1")]),
    (layer("s", "Slice", "a", "b", "slice_param { slice_dim: 1 }"), [(1, "slice_dim: 1")]),
    (layer("l", "SoftmaxWithLoss", "a b", "l", "loss_param { normalize: true }"), [(1, "normalize: true")]),
    (layer("d", "DummyData", "", "x", "dummy_data_param { num: 1 channels: 1 height: 1 width: 1 }"), [(1, "num: 1")]),
    (layer("d", "Data", "", "x", "data_param { scale: 2 }"), [(1, "scale: 2")]),
    (layer("d", "WindowData", "", "x", "window_data_param { mirror: true }"), [(1, "mirror: true")]),
    (layer("p", "Python", "", "x", "python_param { share_in_parallel: true }"), [(1, "share_in_parallel: true")]),
    ("layer { blobs { num: 1 channels: 1 height: 1 width: 1 data: 1 } }", [(1, "num: 1")]),
    ("force_backward: True\ndebug_info: 0", [(1, "force_backward: True"), (2, "debug_info: 0")]),
    ("layer { propagate_down: [true, f, 1] }", [(1, "f"), (1, "1")]),
    ("test_initialization: t", [(1, "test_initialization: t")]),
    (layer("c", "Concat", "a", "b", "concat_param { axis: 1 }"), []),
    (layer("d", "WindowData", "", "x", "window_data_param { scale: 2 }"), []),  # which is read
    (layer("d", "Data", "", "x", "transform_param { scale: 2 }"), []),
    # Old layers take them along when they are upgraded.
    ("layers { type: CONCAT bottom: 'a' top: 'b' concat_param { concat_dim: 1 } }", []),
    ("force_backward: true debug_info: false\nname: 'True 0'", []),
]  # fmt: skip

TYPES = [
    (layer("c", "Convolutoin", "", "x"), [(1, 'type: "Convolutoin"')]),
    ('layer { name: "c" top: "x" }', [(1, "layer")]),
    ('layer { name: "c" type: "" top: "x" }', [(1, 'type: ""')]),
    (layer("c", "Convolution", "", "x"), []),
    (layer("c", "Permute", "", "x"), []),
]

UNKNOWN = [
    (f"{INPUT}\n{layer('r', 'ReLU', 'Data', 'x')}", [(2, 'bottom: "Data"')]),
    (f"{layer('r', 'ReLU', 'data', 'x')}\n{INPUT}", [(1, 'bottom: "data"')]),
    (f"{INPUT}\n{layer('r', 'ReLU', 'x', 'x')}", [(2, 'bottom: "x"')]),
    (f"{INPUT}\n{IP}", []),
    # Made in some state: not a matter of this rule.
    (f"{layer('d', 'Data', '', 'data', 'include { phase: TRAIN }')}\n{IP}", []),
    (f"{layer('d', 'Data', '', 'data', IN_A)}\n{IP}", []),
    (
        f"{layer('d', 'Data', '', 'data', 'include { phase: TRAIN }')}\n{IP}\n{layer('r', 'ReLU', 'x', 'y')}",
        [(3, 'bottom: "x"')],
    ),
]

TABLES = {
    "NS501": UNREAD,
    "NS502": DUPLICATES,
    "NS503": REBOUND,
    "NS505": UNSCALED,
    "NS506": LEARNED,
    "NS507": SHARERS,
    "NS508": IN_PLACE,
    "NS509": LEGACY,
    "NS510": VENDOR,
    "NS511": PHASED,
    "NS512": DEPRECATED,
    "NS513": TYPES,
    "NS514": UNKNOWN,
}
CASES = [
    (code, text, "net.prototxt", expected)
    for code, table in TABLES.items()
    for text, expected in table
]
CASES += [("NS504", *case) for case in DEPLOYED]


@pytest.mark.parametrize(("code", "text", "name", "expected"), CASES)
def test_a_rule_finds_what_it_is_for_and_nothing_else(loaded, code, text, name, expected):
    findings = lint(loaded(text, name), [code])
    places = [each.location for each in findings]
    assert [place.line for place in places] == [line for line, _ in expected]
    for place, (_, beginning) in zip(places, expected, strict=True):
        assert place.source[place.column - 1 :].startswith(beginning)
    assert {each.code for each in findings} <= {code}


def test_every_rule_has_cases_that_are_found_and_cases_that_are_not():
    tested = {code for code, *_ in CASES}
    assert tested == set(RULES) - {"NS500"}
    for code in tested:
        outcomes = {bool(expected) for each, *_, expected in CASES if each == code}
        assert outcomes == {True, False}, code


@pytest.mark.parametrize(
    ("text", "code", "parts"),
    [
        (f"{DATA}\n{IP}", "NS501", ["no layer reads blob 'label' of layer 'data'", "Take the top away"]),
        (
            f"{layer('d', 'ImageData', '', 'data label')}\n{IP}", "NS501",
            ["If it is not needed, read it with a layer of type Silence."],
        ),
        (
            f"{TRAINED}{conv('aux', 'data', 'aux', rest='include { phase: TRAIN }')}", "NS501",
            ["of layer 'aux', in phase TRAIN", "Caffe prints every value"],
        ),
        (
            f"{INPUT}\n{conv('c', 'data', 'a')}\n{conv('c', 'a', 'b')}", "NS502",
            ["layer 'c' has the name of another layer (line 2)", "Weights are copied by name"],
        ),
        (f"{INPUT}\n{conv('a', 'data', 'x')}\n{conv('b', 'data', 'x')}", "NS503", ["which layer 'a' makes already"]),
        (REBOUND[-1][0], "NS503", ["makes already, in stage 'p'"]),
        (LEARNED[5][0], "NS506", ["lr_mult 1: Caffe refuses it"]),
        (LEARNED[0][0], "NS506", ["lr_mult 1: Caffe takes it for 0"]),
        (LEARNED[4][0], "NS506", ["no lr_mult, which is 1 then"]),
        (SHARERS[1][0], "NS507", ["layer 'a' owns the shared weights, and has another one", "Move the filler there"]),
        (SHARERS[0][0], "NS507", ["and has the same"]),
        (LEGACY[0][0], "NS509", ["layers in the format V1 (upgrade step v1)", "`netspec upgrade`"]),
        (LEGACY[1][0], "NS509", ["layers in the format V0 (upgrade steps v0, v1)"]),
        (VENDOR[1][0], "NS510", ["Permute is of weiliu89/caffe, and not of BVLC Caffe; 2 times in this file"]),
        (VENDOR[2][0], "NS510", ["DropoutParameter.scale_train is of a fork", "8 public nets (Dropout)"]),
        (PHASED[0][0], "NS511", ["blob 'data' is not made in phase TEST, where layer 'ip' reads it"]),
        (PHASED[0][0], "NS511", ["where layer 'loss' and 1 more read it"]),
        (TYPES[0][0], "NS513", ["no known type: 'Convolutoin'", "Did you mean Convolution?"]),
        (TYPES[1][0], "NS513", ["layer 'c' has no type"]),
        (UNKNOWN[0][0], "NS514", ["layer 'r' reads blob 'Data'", "Did you mean data?"]),
        (UNKNOWN[1][0], "NS514", ["Layer 'in' makes it, further down"]),
    ],
)  # fmt: skip
def test_a_finding_says_what_is_wrong_and_what_to_do(loaded, text, code, parts):
    told = "\n".join(map(str, lint(loaded(text), [code])))
    for part in parts:
        assert part in told


SEVERITIES = [
    (DUPLICATES[0][0], "NS502", "warning"),
    (DUPLICATES[2][0], "NS502", "note"),  # nothing in them is learned
    (f"{INPUT}\n{layer('c', 'NobodysType', 'data', 'a')}\n{layer('c', 'ReLU', 'a', 'b')}", "NS502", "warning"),
    (f"{INPUT}\n{IP}\n{DROP}", "NS504", "note"),
    (f'name: "deploy"\n{TRAINED}', "NS504", "warning"),
    (LEARNED[0][0], "NS506", "warning"),
    (LEARNED[5][0], "NS506", "error"),
    (SHARERS[0][0], "NS507", "note"),
    (SHARERS[1][0], "NS507", "warning"),
    (SHARERS[2][0], "NS507", "warning"),
    (REBOUND[0][0], "NS503", "error"),
    (VENDOR[0][0], "NS510", "note"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "code", "severity"), SEVERITIES)
def test_a_finding_is_as_bad_as_it_is(loaded, text, code, severity):
    assert {each.severity for each in lint(loaded(text), [code])} == {severity}
