"""Misuse: each with its error's text, at its line, and the net as it was before the call."""

from __future__ import annotations

import pytest

from netspec import Net
from netspec import layers as L
from netspec.errors import NetspecError
from netspec.report.invalid import InvalidTextError


@pytest.fixture
def net():
    net = Net("test")
    x = net.input("data", 4, 3, 8, 8)
    x.conv(5, 3, name="conv1")
    with net.share("enc"):
        x.conv(5, 3, name="shared")
    return net


def of_another_net(net):
    net["data"].eltwise(Net("other").input("o", 1, 2))


def of_a_net_without_a_name(net):
    net["data"].eltwise(Net().input("o", 1, 2))


def an_item_of_another_net(net):
    net["mine"] = Net("other").input("o", 1, 2)


def read_by_a_layer_of_another_net(net):
    net["mine"] = L.ReLU(L.TanH(Net("other").input("o", 1, 2)))


def a_name_twice(net):
    net["data"].conv(3, name="conv1")


def an_input_twice(net):
    net.input("data", 1, 2)


def a_blob_s_name_twice(net):
    net["data"].conv(3, name="layer", tops="conv1")


def two_tops_of_one_name(net):
    net["data"].slice(tops=["a", "b", "a"])


def sharing_with_another_shape(net):
    with net.share("enc"):
        net["data"].conv(6, 3)


def a_sum_of_two_shapes(net):
    net["data"] + net["conv1"]


def a_kernel_that_does_not_fit(net):
    net["conv1"].conv(2, 99)


def a_misspelt_keyword(net):
    net["data"].conv(8, weight_filer=dict(type="xavier"))


def a_misspelt_filler(net):
    net["data"].conv(8, weight_filler=dict(typ="xavier"))


def a_number_for_a_blob(net):
    net["data"].eltwise(3)


def a_name_for_a_blob(net):
    net["data"].softmax_loss("label")


def several_blobs_for_one(net):
    net.concat([net["data"], net["conv1"]])


def a_number_for_a_name(net):
    net["data"].conv(3, name=3)


def a_number_for_a_top_s_name(net):
    net["data"].slice(tops=["a", 2, "c"])


def no_type(net):
    net.layer(L.ReLU, net["data"])


def too_few_names(net):
    net["data"].slice(3, tops=["a", "b"])


def no_shape(net):
    net.input("more")


def no_text_for_a_scope(net):
    net.scope(3)


def no_such_type_for_defaults(net):
    net.defaults("Convolutoin", pad=1)


def no_type_for_defaults(net):
    net.defaults(pad=1)


def no_such_keyword_for_defaults(net):
    net.defaults("conv", "fc", pad=1)


def no_such_phase(net):
    net.phase("test")


def no_stage(net):
    net.stage()


def no_text_for_a_stage(net):
    net.stage("a", 3)


def no_key_for_a_share(net):
    net.share("")


def exclude_in_a_phase(net):
    with net.phase("TEST"):
        net["data"].conv(3, exclude=dict(stage="a"))


def bound_to_text(net):
    net["mine"] = "data"


CASES = [
    (of_another_net, "NS101", "layer Eltwise: bottom 1: 'o' is a blob of net 'other'",
     "A layer reads blobs of its own net only."),
    (of_a_net_without_a_name, "NS101", "layer Eltwise: bottom 1: 'o' is a blob of another net",
     "A layer reads blobs of its own net only."),
    (an_item_of_another_net, "NS101", "'mine': 'o' is a blob of net 'other'",
     "A layer reads blobs of its own net only."),
    (read_by_a_layer_of_another_net, "NS101", "layer TanH: bottom 0: 'o' is a blob of net 'other'",
     "A layer reads blobs of its own net only."),
    (a_name_twice, "NS109", "there is a layer 'conv1' already, of line FILE:17",
     "Give it another name, or add it within net.scope(...)."),
    (an_input_twice, "NS109", "there is a layer 'data' already, of line FILE:16",
     "Give it another name, or add it within net.scope(...)."),
    (a_blob_s_name_twice, "NS109", "there is a blob 'conv1' already, of line FILE:17",
     "Give it another name, or add it within net.scope(...)."),
    (two_tops_of_one_name, "NS109", "layer 'slice1': two of its tops have one name: a, b, a", ""),
    (sharing_with_another_shape, "NS615",
     ("layer 'conv2' (Convolution): its parameter 0 has the shape 6x3x3x3 and shares the name "
     "'enc/shared_w' with layer 'shared', whose shape differs: 5x3x3x3"),
     "share_mode: PERMISSIVE asks for as many numbers only. Its bottom is data 4x3x8x8."),
    (a_sum_of_two_shapes, "NS605",
     ("layer 'sum1' (Eltwise): bottom 1 'conv1' (4x5x6x6) must be of the shape of bottom 0 'data' "
     "(4x3x8x8)"), "Its bottoms are data 4x3x8x8; and data 4x3x8x8 -> conv1 4x5x6x6."),
    (a_kernel_that_does_not_fit, "NS609",
     ("layer 'conv2' (Convolution): bottom 0 'conv1' (4x5x6x6): a window of 99 (kernel 99, "
     "dilation 1) does not fit into the 6 of spatial axis 0"),
     "Take a smaller kernel or more pad. Its bottom is data 4x3x8x8 -> conv1 4x5x6x6."),
    (a_misspelt_keyword, "NS102", "layer Convolution: weight_filer: no such field",
     ("Did you mean weight_filler? Convolution takes num_output, bias_term, pad, kernel_size, "
     "stride, dilation, pad_h, pad_w, kernel_h, kernel_w, stride_h, stride_w, group, "
     "weight_filler, bias_filler, engine, axis, force_nd_im2col, and the fields of every layer.")),
    (a_misspelt_filler, "NS102", ("layer Convolution: convolution_param.weight_filler.typ: no such "
     "field"), ("Did you mean type? FillerParameter has type, value, min, max, mean, std, sparse, "
     "variance_norm, alpha, diag_val.")),
    (a_number_for_a_blob, "NS101", "layer Eltwise: input 1 is not a Top (type is int)",
     "Bottoms are what other layers return."),
    (a_name_for_a_blob, "NS101", "layer SoftmaxWithLoss: input 1 is not a Top (type is str)",
     "A bottom is a top, not a name: n['label'] is the top of that name."),
    (several_blobs_for_one, "NS101", "layer Concat: input 0 is not a Top (type is list)",
     "Give the 2 tops one by one, with a * before them, or pick one."),
    (a_number_for_a_name, "NS103", "a layer's name is text, not 3", ""),
    (a_number_for_a_top_s_name, "NS103", "a layer's name is text, not 2", ""),
    (no_type, "NS103", "a layer's type is text, not <function ReLU at ", ""),
    (too_few_names, "NS104", "layer Slice: 2 names are given for 3 tops", ""),
    (no_shape, "NS104", "input 'more' has no shape",
     'net.input("more", 1, 3, 227, 227) has one.'),
    (no_text_for_a_scope, "NS103", "a scope is text, not 3", ""),
    (no_such_type_for_defaults, "NS104", "no layer type 'Convolutoin' is known",
     "Did you mean Convolution?"),
    (no_type_for_defaults, "NS103", "no layer type is given",
     'net.defaults("conv", pad=1) has one.'),
    (no_such_keyword_for_defaults, "NS102", "defaults of InnerProduct: pad: no such field",
     ("InnerProduct takes num_output, bias_term, weight_filler, bias_filler, axis, transpose, and "
     "the fields of every layer.")),
    (no_such_phase, "NS104", "a phase is 'TRAIN' or 'TEST', not 'test'", "Did you mean TEST?"),
    (no_stage, "NS103", "no stage is given", 'net.stage("deploy") has one.'),
    (no_text_for_a_stage, "NS103", "a stage is text, not 3", ""),
    (no_key_for_a_share, "NS103", "what is shared has a name, not ''", ""),
    (exclude_in_a_phase, "NS104", "layer Convolution: exclude does not go with net.phase('TEST')",
     "A layer has include rules or exclude rules: add it outside, or say include."),
    (bound_to_text, "NS107", "'mine' is bound to 'data', which is no top but a str",
     "Assign what a layer returns."),
]  # fmt: skip


def told(error):
    """An error's code, message and hint, of a diagnostic's if it carries one."""
    if isinstance(error, InvalidTextError):
        (error,) = error.diagnostics
    return error.code, error.message.replace(__file__, "FILE"), error.hint


@pytest.mark.parametrize(
    ("misuse", "code", "message", "hint"), CASES, ids=[case[0].__name__ for case in CASES]
)
def test_a_misuse_is_an_error_that_says_what_and_where_and_what_to_do(
    misuse, code, message, hint, net
):
    with pytest.raises(NetspecError) as raised:
        misuse(net)
    error = raised.value
    said_code, said, said_hint = told(error)
    assert said_code == code
    assert said == message or (said.startswith(message) and message.endswith("at "))
    assert said_hint == hint
    assert error.origin.file == __file__
    assert error.origin.line > misuse.__code__.co_firstlineno


@pytest.mark.parametrize("misuse", [case[0] for case in CASES], ids=lambda each: each.__name__)
def test_a_call_that_fails_leaves_the_net_as_it_was(misuse, net):
    def what_comes_next(net):
        with net.share("enc"):
            y = net["data"].conv(5, 3).relu()
        z = (y + net["conv1"].slice(5)[0].concat(*net["conv1"].slice(5)[1:])).relu()
        return [y.name, z.name, z.shape, net.to_proto()]

    before = net.to_proto()
    for _ in range(2):
        with pytest.raises(NetspecError):
            misuse(net)
    assert net.to_proto() == before
    fresh = Net("test")
    x = fresh.input("data", 4, 3, 8, 8)
    x.conv(5, 3, name="conv1")
    with fresh.share("enc"):
        x.conv(5, 3, name="shared")
    assert what_comes_next(net) == what_comes_next(fresh)


def still_open(net):
    net.scope("x/").__enter__()


def asked_within(net):
    with net.scope("x/"):
        net["data"].relu()
        net.to_proto()


def never_entered(net):
    net.scope("x/")
    net["data"].relu()


def defaults_never_entered(net):
    net.defaults("conv", "fc", param=dict(lr_mult=1))


def a_phase_open(net):
    net.phase("TEST").__enter__()


def a_stage_never_entered(net):
    net.stage("a", without="b")


def a_share_never_entered(net):
    net.share("w")


AFTER = "Ask for the net after its with."
OPEN = [
    (still_open, "net.scope('x/') is still open", AFTER),
    (asked_within, "net.scope('x/') is still open", AFTER),
    (a_phase_open, "net.phase('TEST') is still open", AFTER),
    (never_entered, "net.scope('x/') was never entered",
     "Write: with net.scope('x/'): ..., or @net.scope('x/') above a function."),
    (defaults_never_entered, "net.defaults('conv', 'fc') was never entered",
     ("Write: with net.defaults('conv', 'fc'): ..., or @net.defaults('conv', 'fc') above a "
     "function.")),
    (a_stage_never_entered, "net.stage('a', without='b') was never entered",
     ("Write: with net.stage('a', without='b'): ..., or @net.stage('a', without='b') above a "
     "function.")),
    (a_share_never_entered, "net.share('w') was never entered",
     "Write: with net.share('w'): ..., or @net.share('w') above a function."),
]  # fmt: skip


@pytest.mark.parametrize(
    ("misuse", "message", "hint"), OPEN, ids=[case[0].__name__ for case in OPEN]
)
@pytest.mark.parametrize(
    "ask", [lambda net: net.to_proto(), lambda net: list(net.messages()), lambda net: net.emit()]
)
def test_a_context_left_open_is_an_error_when_the_net_is_asked_for(misuse, message, hint, ask, net):
    def misuse_and_ask():
        misuse(net)
        ask(net)

    with pytest.raises(NetspecError) as raised:
        misuse_and_ask()
    assert told(raised.value) == ("NS110", message, hint)
    assert raised.value.origin.file == __file__


def test_a_blob_s_own_message_asks_for_closed_contexts_too(net):
    with pytest.raises(NetspecError, match="NS110"), net.scope("x/"):
        net["data"].to_proto()


def test_a_context_that_is_entered_at_last_is_no_error(net):
    net.scope("x/")
    with pytest.raises(NetspecError, match="never entered"):
        net.to_proto()
    with net.scope("x/"):
        net["data"].relu()
    assert net.to_proto().layer[-1].name == "x/relu"


def test_a_function_that_is_decorated_and_not_called_leaves_nothing_open(net):
    @net.scope("x/")
    def block():
        """Not called."""

    assert net.to_proto()


@pytest.mark.parametrize(
    "wrong",
    [
        lambda net: net["data"].conv(5, 99),
        lambda net: net["data"].pool("max", 99),
        lambda net: net["data"].crop(net["conv1"]).reshape(shape=dict(dim=[7])),
        lambda net: net["data"].fc(3, param=[dict(name="enc/shared_w")]),
    ],
)
def test_a_net_that_is_not_checked_takes_what_caffe_would_refuse(wrong):
    net = Net(check=False)
    net.input("data", 4, 3, 8, 8).conv(5, 3, name="conv1")
    wrong(net)
    assert net["conv1"].shape is None
    assert net.to_proto()


def test_a_misspelt_keyword_is_an_error_also_where_nothing_is_set_up():
    net = Net(check=False)
    with pytest.raises(NetspecError, match="no such field"):
        net.input("data", 1).fc(3, num_outputs=3)
    with pytest.raises(NetspecError, match="there is a layer 'data' already"):
        net.input("data", 1)
