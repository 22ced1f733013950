"""Methods of blobs and nets: one for every layer type, and the stubs that say what they take."""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path

import pytest

from netspec import Blob, Net, dumps, layers, schema
from netspec.building import methods, source_methods
from netspec.building.kinds import SHORT_METHODS, method_name
from netspec.building.sources import SHORT_SOURCES, TRANSFORM, TRANSFORMED
from netspec.dsl.fields import keywords
from netspec.errors import UnknownFieldError, UnknownTopError

OWN = {"tops", "shapes", "ntop", "in_place"}


@pytest.mark.parametrize("type_name", schema.LAYERS)
def test_every_type_has_its_method_of_blobs_or_of_nets(type_name):
    bottoms, name = schema.LAYERS[type_name].bottoms, method_name(type_name)
    assert hasattr(Blob, name) or bottoms.high == 0
    assert hasattr(Net, name) or 0 not in bottoms


@pytest.mark.parametrize(
    ("call", "type_name", "params"),
    [
        (lambda x: x.conv(4, 3, 2, 1), "Convolution",
         dict(num_output=4, kernel_size=3, stride=2, pad=1)),
        (lambda x: x.conv(4, (3, 1)), "Convolution", dict(num_output=4, kernel_size=[3, 1])),
        (lambda x: x.conv(4), "Convolution", dict(num_output=4, kernel_size=1)),
        (lambda x: x.conv(4, kernel_h=3, kernel_w=1), "Convolution",
         dict(num_output=4, kernel_h=3, kernel_w=1)),
        (lambda x: x.deconv(4, 4, 2, 1, bias_term=False), "Deconvolution",
         dict(num_output=4, kernel_size=4, stride=2, pad=1, bias_term=False)),
        (lambda x: x.pool("max", 2), "Pooling", dict(pool="MAX", kernel_size=2, stride=2)),
        (lambda x: x.pool("AVE", 3, 2, 1), "Pooling",
         dict(pool="AVE", kernel_size=3, stride=2, pad=1)),
        (lambda x: x.pool("max", 3, stride_h=2, stride_w=1), "Pooling",
         dict(pool="MAX", kernel_size=3, stride_h=2, stride_w=1)),
        (lambda x: x.pool("ave"), "Pooling", dict(pool="AVE", global_pooling=True)),
        (lambda x: x.pool("ave", global_pooling=True), "Pooling",
         dict(pool="AVE", global_pooling=True)),
        (lambda x: x.pool(kernel_h=2, kernel_w=3), "Pooling",
         dict(pool="MAX", kernel_h=2, kernel_w=3)),
        (lambda x: x.pooling(pool="MAX", kernel_size=2), "Pooling",
         dict(pool="MAX", kernel_size=2)),
        (lambda x: x.fc(3, bias_term=False), "InnerProduct", dict(num_output=3, bias_term=False)),
        (lambda x: x.inner_product(num_output=3), "InnerProduct", dict(num_output=3)),
        (lambda x: x.bn(use_global_stats=True), "BatchNorm", dict(use_global_stats=True)),
        (lambda x: x.drop(), "Dropout", {}),
        (lambda x: x.drop(0.3), "Dropout", dict(dropout_ratio=0.3)),
        (lambda x: x.lrn(local_size=3), "LRN", dict(local_size=3)),
        (lambda x: x.concat(x, axis=0), "Concat", dict(axis=0)),
        (lambda x: x.softmax_loss(x.argmax(axis=1), loss_weight=2), "SoftmaxWithLoss",
         dict(loss_weight=2)),
        (lambda x: x.accuracy(x.argmax(axis=1), 5), "Accuracy", dict(top_k=5)),
        (lambda x: x.permute(order=[0, 2, 3, 1]), "Permute", dict(order=[0, 2, 3, 1])),
    ],
)  # fmt: skip
def test_a_method_adds_the_layer_that_the_layer_function_makes(call, type_name, params, net):
    x = net.input("data", 2, 8, 8, 8)
    made = call(x).fn
    assert made.type_name == type_name
    own = {key: value for key, value in made.params.items() if key != "name"}
    assert schema.LayerParameter(**getattr(layers, type_name)(**own).fn.values()) == (
        schema.LayerParameter(**getattr(layers, type_name)(**params).fn.values())
    )


@pytest.mark.parametrize("method", ["mux", "", None, 3])
def test_a_pooling_of_another_method_is_refused(method, x):
    with pytest.raises(ValueError, match=r"pool takes 'max', 'ave', 'stochastic' first, not"):
        x.pool(method, 2)


def test_a_type_that_the_schema_does_not_know_is_added_by_layer(net, x, layers):
    y = x.layer("MyLayer", net.input("more", 1), name="mine", convolution_param=dict(num_output=4))
    assert y.shape is None
    assert y.relu().shape is None
    layer = layers(net)["mine"]
    assert (layer.type, list(layer.bottom)) == ("MyLayer", ["data", "more"])
    z, w = y.layer("Other", tops=["z", "w"], shapes=[(4, 2), None])
    assert (z.shape, w.shape, z.fc(3).shape) == ((4, 2), None, (4, 3))


@pytest.mark.parametrize(
    ("add", "top_count"),
    [
        (lambda x: x.silence(), 0),
        (lambda x: x.layer("HDF5Output", x, file_name="f"), 0),
        (lambda x: x.layer("Silence", ntop=0), 0),
        (lambda x: x.net.layer("MemoryData", batch_size=1, channels=1, height=1, width=1), 2),
        (lambda x: x.relu(), 1),
        (lambda x: x.split(ntop=3), 3),
        (lambda x: x.split(ntop=1), 1),
    ],
)
def test_a_layer_has_as_many_tops_as_its_type_always_has_or_as_it_is_told(add, top_count, x):
    made = add(x)
    assert made.fn.ntop == top_count if not isinstance(made, tuple) else len(made) == top_count


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("cnov", "Did you mean conv? x.layer(...) adds a layer of any type."),
        ("inner_prodct", "Did you mean inner_product? x.layer(...) adds a layer of any type."),
        ("zzzz", "x.layer(...) adds a layer of any type."),
    ],
)
def test_an_unknown_method_is_an_error_that_names_the_nearest(name, hint, x):
    with pytest.raises(UnknownFieldError) as raised:
        getattr(x, name)
    assert (raised.value.message, raised.value.hint) == (f"a blob has no method {name}", hint)
    assert raised.value.origin.file == __file__
    assert not hasattr(x, "__array__")


def test_an_unknown_method_of_a_net_is_one_too(net):
    with pytest.raises(UnknownTopError) as raised:
        net.dumy_data()
    assert raised.value.hint == "Did you mean dummy_data? It is empty."


def test_the_keyword_that_is_python_s_own_is_given_with_two_stars(x):
    name = next(each for each in schema.LAYERS if "lambda" in keywords(each))
    with pytest.raises(TypeError, match=r"lambda: takes a number, not 'text'"):
        x.layer(name, **{"lambda": "text"})


def test_a_net_of_every_short_method_is_written():
    net = Net("all")
    x = net.input("data", 2, 4, 8, 8)
    label = net.input("label", 2)
    y = x.conv(4).deconv(4).pool("max", 2).bn().drop().concat(x.pool("ave", 2))
    y.fc(3).softmax_loss(label)
    y.fc(3, name="other").accuracy(label)
    y.slice(2)
    assert dumps(net).count("layer {") == 14


# -- the stubs ----------------------------------------------------------------------------


class Stub:
    """What a stub of methods says, read without the generator's help."""

    def __init__(self, module) -> None:
        tree = ast.parse(Path(module.__file__).with_suffix(".pyi").read_text("utf-8"))
        (self.body,) = (node.body for node in tree.body if isinstance(node, ast.ClassDef))
        self.methods: dict[str, list[ast.FunctionDef]] = {}
        for node in self.body:
            if isinstance(node, ast.FunctionDef):
                self.methods.setdefault(node.name, []).append(node)


BLOBS, NETS = Stub(methods), Stub(source_methods)
WRITTEN = SHORT_METHODS | SHORT_SOURCES
METHODS = [
    (stub, name)
    for stub in (BLOBS, NETS)
    for name in stub.methods
    if name not in ("layer", "input")
]


def runtime(stub, name):
    return vars_of(methods.LayerMethods if stub is BLOBS else source_methods.SourceMethods)[name]


def vars_of(cls):
    """All functions of a class, its bases' too."""
    return dict(inspect.getmembers(cls, inspect.isfunction))


def of_type(name):
    return WRITTEN.get(name) or next(each for each in schema.LAYERS if method_name(each) == name)


@pytest.mark.parametrize(
    ("stub", "cls"),
    [(BLOBS, methods.LayerMethods), (NETS, source_methods.SourceMethods)],
    ids=["blobs", "nets"],
)
def test_a_stub_has_the_methods_that_there_are(stub, cls):
    public = {name for name in vars_of(cls) if not name.startswith("_")}
    assert public - {"layer"} == stub.methods.keys() - {"layer"}


@pytest.mark.parametrize(
    ("stub", "name"), METHODS, ids=lambda each: each if str(each) == each else ""
)
def test_a_method_has_the_keywords_that_its_type_takes(stub, name):
    wanted = set(keywords(of_type(name))) - {"lambda"}
    if of_type(name) in TRANSFORMED:
        wanted |= set(TRANSFORM)
    everyday = {"name", "phase", "loss_weight", "param", "propagate_down", "include", "exclude"}
    first, *others = stub.methods[name]
    said = {each.arg for each in (*first.args.args, *first.args.kwonlyargs)} - {"self"}
    own = {key for key in wanted if keywords(of_type(name)).get(key, ("x",))[0]}
    missing = (own | (everyday & wanted)) - said
    assert not missing
    assert said - wanted <= OWN | set(inspect.signature(runtime(stub, name)).parameters)
    for other in others:
        assert other.args.kwarg is not None


@pytest.mark.parametrize(
    ("stub", "name"), METHODS, ids=lambda each: each if str(each) == each else ""
)
def test_the_first_arguments_are_those_of_the_method_itself(stub, name):
    real = inspect.signature(runtime(stub, name)).parameters.values()
    positional = [each.name for each in real if each.kind is each.POSITIONAL_OR_KEYWORD]
    starred = [each.name for each in real if each.kind is each.VAR_POSITIONAL]
    for node in stub.methods[name]:
        said = [each.arg for each in node.args.args]
        assert said == positional[: len(said)]
        assert set(positional) - set(said) <= {each.arg for each in node.args.kwonlyargs}
        assert ([node.args.vararg.arg] if node.args.vararg else []) == starred


@pytest.mark.parametrize(
    ("stub", "name"), METHODS, ids=lambda each: each if str(each) == each else ""
)
def test_every_keyword_is_documented(stub, name):
    first = stub.methods[name][0]
    text = ast.get_docstring(first)
    assert text
    for each in (*first.args.args[1:], *first.args.kwonlyargs):
        assert re.search(rf"^    {each.arg}: \S", text, re.MULTILINE), each.arg


@pytest.mark.parametrize(
    ("stub", "name", "results"),
    [
        (BLOBS, "conv", ["Blob"]),
        (BLOBS, "relu", ["Blob"]),
        (BLOBS, "slice", ["tuple[Blob, ...]"]),
        (BLOBS, "silence", ["Function"]),
        (BLOBS, "convolution", ["Blob", "Function", "tuple[Blob, ...]", "tuple[Blob, ...]"]),
        (BLOBS, "lstm_unit", ["tuple[Blob, ...]"]),
        (NETS, "data", ["tuple[Blob, ...]", "Blob"]),
        (NETS, "image_data", ["tuple[Blob, ...]"]),
        (NETS, "python", ["tuple[Blob, ...]", "Blob"]),
        (NETS, "input", ["Blob"]),
        (NETS, "memory_data", ["tuple[Blob, ...]"]),
    ],
)
def test_a_method_says_what_it_gives(stub, name, results):
    assert [ast.unparse(each.returns) for each in stub.methods[name]] == results
