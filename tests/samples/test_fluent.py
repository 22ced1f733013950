"""The samples in the fluent way: equal to those in pycaffe's way, and as short as they say."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from google.protobuf import text_format

from netspec import Net, check, schema

SAMPLES = Path(__file__).parents[2] / "samples"
FLUENT = SAMPLES / "fluent"
SCRIPTS = sorted(path.stem for path in FLUENT.glob("*.py") if path.stem != "__init__")
# A sample and its function, fluently and in pycaffe's way, and arguments that both take.
TWINS = [
    ("lenet", "lenet", "lenet", "lenet", [{}, dict(folder="here", classes=3)]),
    ("alexnet", "train_val", "alexnet", "train_val", [{}]),
    ("alexnet", "deploy", "alexnet", "deploy", [{}, dict(batch=3)]),
    ("googlenet", "train_val", "googlenet", "train_val", [{}]),
    ("googlenet", "deploy", "googlenet", "deploy", [{}, dict(batch=3)]),
    ("resnet", "resnet", "resnet50", "resnet50", [dict(depth=50), dict(depth=50, batch=2, classes=7)]),
    ("siamese", "siamese", "siamese", "siamese", [{}, dict(folder="here", margin=2)]),
    ("lrcn_joints", "lrcn", "lrcn_joints", "lrcn", [{}, dict(steps=4, clips=2, classes=3)]),
    ("lstm_demo", "lstm_net", "lstm_demo", "lstm_net",
     [{}, dict(T=1), dict(T=5, B=2, num_output=7, input_shape=(3,))]),
]  # fmt: skip
CASES = [(*names, options) for *names, each in TWINS for options in each]


@pytest.mark.parametrize(("fluent", "build", "plain", "build_plain", "options"), CASES)
def test_both_ways_give_equal_messages(fluent, build, plain, build_plain, options, sample):
    net = sample(f"fluent/{fluent}")[build](**options)
    assert isinstance(net, Net)
    own = {key: value for key, value in options.items() if key != "depth"}
    twin = sample(plain)[build_plain](**own).to_proto()
    assert text_format.MessageToString(net.to_proto()) == text_format.MessageToString(twin)
    assert net.to_proto() == twin


def test_every_sample_has_its_fluent_twin():
    plain = {path.stem for path in SAMPLES.glob("*.py") if path.stem != "__init__"}
    assert {twin[2] for twin in TWINS} == plain
    assert {twin[0] for twin in TWINS} == set(SCRIPTS)


@pytest.mark.parametrize("depth", [50, 101, 152])
def test_resnet_equals_the_published_nets(depth, sample, shared):
    net = sample("fluent/resnet")["resnet"](depth).to_proto()
    folder = shared / "corpus/nets/KaimingHe__deep-residual-networks"
    text = (folder / f"prototxt__ResNet-{depth}-deploy.prototxt").read_text("utf-8")
    old = text_format.Parse(text, schema.NetParameter())
    assert list(net.layer[0].input_param.shape[0].dim) == list(old.input_dim)
    del net.layer[0]
    old.ClearField("input")
    old.ClearField("input_dim")
    assert net == old


@pytest.mark.parametrize(("fluent", "build", "plain", "build_plain", "options"), CASES)
@pytest.mark.parametrize("phase", ["TRAIN", "TEST"])
def test_caffe_would_take_the_net_in_both_phases(
    fluent, build, plain, build_plain, options, phase, sample
):
    net = sample(f"fluent/{fluent}")[build](**options)
    report = check(net, phase)
    assert report.ok, report


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_writes_what_its_twin_writes(script, run_sample):
    written = run_sample(f"fluent/{script}")
    docstring = (FLUENT / f"{script}.py").read_text("utf-8").split('"""')[1]
    assert written
    for name, text in written.items():
        assert f"``{name}``" in docstring
        assert name.startswith(script)
        assert name == "resnet152.prototxt" or text == (SAMPLES / name).read_text("utf-8")


def test_the_demo_writes_to_the_path_it_is_given(run_sample):
    written = run_sample("fluent/lstm_demo", "elsewhere.prototxt")
    assert written == {"elsewhere.prototxt": (SAMPLES / "lstm_demo.prototxt").read_text("utf-8")}


def code_lines(script, names):
    """How many lines of code a sample's imports, tables and named functions have."""
    text = (FLUENT / f"{script}.py").read_text("utf-8")
    counted = set()
    for node in ast.parse(text).body:
        own = getattr(node, "name", None)
        if (
            isinstance(node, (ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign))
            or own in names
        ):
            counted |= set(range(node.lineno, node.end_lineno + 1))
        if own in names:
            docstring = node.body[0]
            counted -= set(range(docstring.lineno, docstring.end_lineno + 1))
    lines = text.splitlines()
    return sum(
        bool(lines[at - 1].strip()) and not lines[at - 1].strip().startswith("#") for at in counted
    )


@pytest.mark.parametrize(
    ("script", "names", "layer_count"),
    [("resnet", {"conv", "block", "resnet"}, 671), ("googlenet", {"googlenet"}, 142)],
)
def test_a_large_net_takes_less_than_40_lines(script, names, layer_count, sample):
    assert code_lines(script, names) < 40
    namespace = sample(f"fluent/{script}")
    net = Net()
    if script == "resnet":
        net = namespace["resnet"](152)
    else:
        namespace["googlenet"](net.input("data", 10, 3, 224, 224))
    assert len(net.to_proto().layer) == layer_count
