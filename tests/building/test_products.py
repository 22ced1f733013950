"""One definition for all files: the net for training, the one for use, the solver, the folder."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

import netspec
from netspec.building import Net
from netspec.deploying import deploy
from netspec.errors import (
    FieldTypeError,
    FieldValueError,
    NetspecError,
    OpenContextError,
    UnknownFieldError,
    WriteError,
)
from netspec.report.invalid import InvalidTextError

FILES = ("train_val.prototxt", "deploy.prototxt", "solver.prototxt")
STEP = dict(base_lr=0.01, policy="step", stepsize=1000, gamma=0.1)


def lenet(shape=(1, 28, 28)):
    net = Net("LeNet")
    for phase, size in (("TRAIN", 64), ("TEST", 100)):
        with net.phase(phase):
            x, label = net.data(f"{phase}_lmdb", size, shape=shape and (size, *shape))
    x = x.conv(20, 5).pool("max", 2).fc(500).relu().drop().fc(10)
    x.softmax_loss(label)
    with net.phase("TEST"):
        x.accuracy(label)
    return net


def raised(kind, call, *args, **options):
    with pytest.raises(NetspecError) as error:
        call(*args, **options)
    assert error.type is kind
    return error.value


def line(error):
    """The line of this file that an error names, as text."""
    assert error.origin.file == __file__
    return Path(__file__).read_text("utf-8").splitlines()[error.origin.line - 1].strip()


# -- the net for training, and for use ----------------------------------------------------


def test_the_net_for_training_is_the_net():
    net = lenet()
    assert net.train_val() == net.to_proto()


def test_the_net_for_use_knows_the_shapes_that_the_builder_told():
    made = lenet().deploy()
    assert [layer.name for layer in made.layer] == [
        "data", "conv1", "pool1", "fc1", "fc1_relu", "fc1_drop", "fc2", "prob",
    ]  # fmt: skip
    assert list(made.layer[0].input_param.shape[0].dim) == [1, 1, 28, 28]
    assert list(lenet().deploy(8).layer[0].input_param.shape[0].dim) == [8, 1, 28, 28]


def test_of_two_phases_the_shape_of_tests_counts():
    net = Net()
    for phase, size in (("TEST", 32), ("TRAIN", 28)):
        with net.phase(phase):
            x, label = net.data("db", 5, shape=(5, 3, size, size))
    x.conv(4, 3).pool("ave").fc(10).softmax_loss(label)
    assert list(net.deploy().layer[0].input_param.shape[0].dim) == [1, 3, 32, 32]


def test_the_net_for_use_is_the_same_from_the_file():
    net = Net("n")
    x = net.input("data", 64, 6).fc(10)
    x.softmax_loss(net.input("label", 64))
    assert net.deploy(2) == deploy(netspec.dumps(net), 2)


def test_shapes_and_stages_may_be_given():
    net = lenet(None)
    made = net.deploy(inputs={"data": (2, 1, 30, 30)})
    assert list(made.layer[0].input_param.shape[0].dim) == [2, 1, 30, 30]
    with net.stage("more"):
        net["fc2"].softmax(name="also")
    names = [layer.name for layer in net.deploy(inputs={"data": (2, 1, 30, 30)}).layer]
    assert "also" not in names
    staged = net.deploy(inputs={"data": (2, 1, 30, 30)}, stages=["more"])
    assert "also" in [layer.name for layer in staged.layer]


def test_an_input_without_a_shape_is_an_error_at_the_line_of_its_layer():
    net = Net()
    x, label = net.data("db", 32)
    x.fc(10).softmax_loss(label)
    error = raised(InvalidTextError, net.deploy)
    assert line(error) == 'x, label = net.data("db", 32)'
    assert error.message == (
        "blob 'data' becomes an input of the net, and of its shape 1x?x?x? is all that is known"
    )
    assert error.hint == (
        'Give it, as in inputs={"data": (1, 3, 224, 224)} or --input data=1x3x224x224.'
    )


def test_an_empty_net_has_nothing_to_deploy():
    error = raised(FieldValueError, Net("nothing").deploy)
    assert str(error) == "net 'nothing' has no layers, and nothing to deploy [NS104]"
    assert str(raised(FieldValueError, Net().deploy)).startswith("the net has no layers")


@pytest.mark.parametrize("product", ["train_val", "deploy"])
def test_a_scope_that_is_open_is_refused(product):
    net = lenet()
    net.scope("open/").__enter__()
    error = raised(OpenContextError, getattr(net, product))
    assert error.message == "net.scope('open/') is still open"
    assert line(error) == 'net.scope("open/").__enter__()'


def test_a_batch_size_that_is_none_is_an_error_at_the_line():
    net = lenet()
    with pytest.raises(FieldValueError) as error:
        net.deploy(batch_size=0)
    assert line(error.value) == "net.deploy(batch_size=0)"
    assert error.value.message == "a batch size is at least 1, not 0"


# -- the solver ---------------------------------------------------------------------------


def test_a_solver_has_its_net_and_every_field():
    solver = lenet().solver(
        **STEP, momentum=0.9, weight_decay=5e-4, max_iter=9, snapshot_prefix="s", solver_mode="CPU",
        test_iter=[3], test_interval=2,
    )  # fmt: skip
    assert solver.net == "train_val.prototxt"
    assert (solver.lr_policy, solver.stepsize, solver.test_iter[0]) == ("step", 1000, 3)
    assert not netspec.load(solver, follow=False).diagnostics


@pytest.mark.parametrize("field", ["net", "train_net"])
def test_another_net_may_be_named(field):
    solver = lenet().solver(base_lr=1, policy="fixed", **{field: "other.prototxt"})
    assert [name for name in ("net", "train_net") if solver.HasField(name)] == [field]


def test_nothing_is_said_that_was_not_told():
    solver = lenet().solver(base_lr=1, policy="fixed")
    assert [field.name for field, _ in solver.ListFields()] == ["base_lr", "lr_policy", "net"]


NEEDED = "solver: {} given: the policy {} reckons with {}"


@pytest.mark.parametrize(
    ("fields", "kind", "message", "hint"),
    [
        (
            dict(base_lr=1, policy="stpe"),
            FieldValueError,
            "solver: lr_policy: 'stpe' is no such word",
            "Did you mean step? Caffe knows fixed, step, exp, inv, multistep, poly, sigmoid, plateau.",
        ),
        (
            dict(base_lr=1, policy="step"),
            FieldValueError,
            NEEDED.format("gamma and stepsize are not", "step", "them"),
            "Say gamma=0.1, stepsize=10000.",
        ),
        (
            dict(base_lr=1, policy="step", gamma=0.1),
            FieldValueError,
            NEEDED.format("stepsize is not", "step", "it"),
            "Say stepsize=10000.",
        ),
        (
            dict(base_lr=1, policy="multistep", gamma=0.1),
            FieldValueError,
            NEEDED.format("stepvalue is not", "multistep", "it"),
            "Say stepvalue=[10000, 20000].",
        ),
        (
            dict(base_lr=1, policy="exp"),
            FieldValueError,
            NEEDED.format("gamma is not", "exp", "it"),
            "Say gamma=0.1.",
        ),
        (
            dict(base_lr=1, policy="inv", gamma=0.1),
            FieldValueError,
            NEEDED.format("power is not", "inv", "it"),
            "Say power=0.75.",
        ),
        (
            dict(base_lr=1, policy="poly", power=1),
            FieldValueError,
            NEEDED.format("max_iter is not", "poly", "it"),
            "Say max_iter=50000.",
        ),
        (
            dict(base_lr=1, policy="sigmoid", gamma=0.1),
            FieldValueError,
            NEEDED.format("stepsize is not", "sigmoid", "it"),
            "Say stepsize=10000.",
        ),
        (
            dict(policy="fixed"),
            FieldValueError,
            "solver: base_lr is not given: it is the learning rate at the start",
            "Say base_lr=0.01.",
        ),
        (
            dict(base_lr=1),
            FieldValueError,
            (
                "solver: policy is not given: it is one of fixed, step, exp, inv, multistep, poly, "
                "sigmoid, plateau"
            ),
            'Say policy="fixed".',
        ),
        (
            dict(base_lr=1, policy="step", lr_policy="exp"),
            FieldValueError,
            "solver: policy is 'step' and lr_policy is 'exp'",
            "They are one field: give one of them.",
        ),
        (
            dict(base_lr=1, policy="fixed", momentun=0.9),
            UnknownFieldError,
            "solver: momentun: no such field",
            "Did you mean momentum?",
        ),
        (
            dict(STEP, stepsize=0),
            InvalidTextError,
            "stepsize is 0, and the policy step takes more than 0",
            "",
        ),
        (
            dict(base_lr=1, policy="fixed", test_iter=[5]),
            InvalidTextError,
            "test_interval is not given, and a solver with test nets takes more than 0",
            "",
        ),
    ],
)
def test_a_solver_that_cannot_be_is_an_error_at_its_line(fields, kind, message, hint):
    error = raised(kind, lenet().solver, **fields)
    assert error.message == message
    assert error.hint.startswith(hint)
    assert line(error) == "call(*args, **options)"


# -- the folder ---------------------------------------------------------------------------


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_three_files_are_written_and_told(here, capsys):
    net = lenet()
    net.solver(base_lr=1, policy="fixed")
    solver = net.solver(**STEP)
    paths = net.write("nets/lenet", batch_size=4)
    assert [str(path) for path in paths] == [f"nets/lenet/{name}" for name in FILES]
    texts = [path.read_text() for path in paths]
    assert texts == [netspec.dumps(each) for each in (net, net.deploy(4), solver)]
    sizes = [len(text) for text in texts]
    assert capsys.readouterr().out == (
        f"wrote nets/lenet/train_val.prototxt ({sizes[0]:,} bytes)\n"
        f"wrote nets/lenet/deploy.prototxt ({sizes[1]:,} bytes): data 4x1x28x28 -> prob 4x10\n"
        f"wrote nets/lenet/solver.prototxt ({sizes[2]:,} bytes)\n"
    )
    assert netspec.check("nets/lenet/deploy.prototxt").ok


def test_without_a_solver_there_are_two_files_and_that_is_said(here, capsys):
    paths = lenet().write(here / "out")
    assert [path.name for path in paths] == list(FILES[:2])
    assert capsys.readouterr().out.endswith(
        "no solver.prototxt: net.solver(base_lr=..., policy=...) makes a solver\n"
    )


def test_a_solver_may_be_given_and_changed(here):
    net = lenet()
    net.solver(**STEP).max_iter = 77
    assert "max_iter: 77" in net.write("one", quiet=True)[2].read_text()
    other = netspec.solver(net="train_val.prototxt", base_lr=1, lr_policy="fixed")
    assert net.write("two", solver=other, quiet=True)[2].read_text() == netspec.dumps(other)


def test_what_there_is_to_say_of_the_net_for_use_is_printed(here, capsys):
    net = Net()
    data, label = net.input("data", 8, 6), net.input("label", 8)
    low = data.fc(10)
    low.softmax_loss(label, loss_weight=0.3)
    low.fc(10).softmax_loss(label)
    net.write("out")
    assert (
        "note: auxiliary loss gone, with all that only they need: 'loss'\n"
        in capsys.readouterr().out
    )
    net.write("out", quiet=True)
    assert capsys.readouterr().out == ""


def test_a_write_changes_what_was_there(here):
    net = lenet()
    net.write("out", quiet=True)
    (here / "out" / "mine.txt").write_text("mine")
    net.write("out", 3, quiet=True)
    assert "dim: 3" in (here / "out" / "deploy.prototxt").read_text()
    assert sorted(path.name for path in (here / "out").iterdir()) == sorted(
        ["mine.txt", *FILES[:2]]
    )


@pytest.mark.parametrize(
    ("folder", "message"),
    [
        ("file", "cannot write to 'file': it is a file, and not a folder"),
        ("file/in/it", "cannot write to 'file/in/it': Not a directory"),
        ("locked", "cannot write to 'locked': Permission denied"),
        ("full", "cannot write 'full/solver.prototxt': Is a directory"),
    ],
)
def test_a_folder_that_cannot_be_written_is_left_as_it_was(here, folder, message):
    (here / "file").write_text("x")
    (here / "locked").mkdir(mode=stat.S_IRUSR | stat.S_IXUSR)
    (here / "full" / "solver.prototxt").mkdir(parents=True)
    (here / "full" / "train_val.prototxt").write_text("old")
    before = sorted(str(path) for path in here.rglob("*"))
    net = lenet()
    net.solver(**STEP)
    error = raised(WriteError, net.write, folder)
    assert (error.message, error.hint) == (message, "Nothing is changed.")
    assert sorted(str(path) for path in here.rglob("*")) == before
    assert (here / "full" / "train_val.prototxt").read_text() == "old"


def test_when_the_last_file_fails_the_first_are_as_they_were(here, monkeypatch):
    net = lenet()
    net.solver(**STEP)
    (here / "out").mkdir()
    (here / "out" / "train_val.prototxt").write_text("old")
    replace = os.replace
    monkeypatch.setattr("pathlib.Path.replace", lambda path, to: replace(path, to)
                        if not str(to).endswith("solver.prototxt") else 1 / 0)  # fmt: skip
    with pytest.raises(ZeroDivisionError):
        net.write("out")
    assert [path.name for path in (here / "out").iterdir()] == ["train_val.prototxt"]
    assert (here / "out" / "train_val.prototxt").read_text() == "old"
    with pytest.raises(ZeroDivisionError):
        net.write("new/one")
    assert not (here / "new").exists()


@pytest.mark.parametrize("given", ["solver.prototxt", 3, netspec.schema.NetParameter()])
def test_what_is_no_solver_is_refused(here, given):
    error = raised(FieldTypeError, lenet().write, "out", solver=given)
    assert error.message.startswith("the solver is a SolverParameter, not ")
    assert not (here / "out").exists()


def test_a_solver_that_caffe_refuses_keeps_all_from_being_written(here):
    net = lenet()
    net.solver(**STEP).lr_policy = "stpe"
    error = raised(InvalidTextError, net.write, "out")
    assert error.message == "lr_policy 'stpe' is none that Caffe knows"
    assert not (here / "out").exists()


@pytest.mark.parametrize("phase", ["TRAIN", "TEST"])
def test_a_net_that_caffe_refuses_in_one_phase_keeps_all_from_being_written(here, phase):
    net = lenet()
    with net.phase(phase):
        net.layer("ReLU", net["fc2"], name="late", in_place=True)
    error = raised(InvalidTextError, net.write, "out")
    assert error.message.startswith("layer 'late' works in place on blob 'fc2', which layer")
    assert not (here / "out").exists()


def test_a_net_for_training_alone_is_written(here):
    net = Net()
    with net.phase("TRAIN"):
        x, label = net.data("db", 5, shape=(5, 3, 8, 8))
    x.fc(10).softmax_loss(label)
    net.solver(**STEP)
    assert len(net.write("out", quiet=True)) == 3
    net.solver(**STEP, test_iter=[1], test_interval=1)  # which builds it for tests
    error = raised(InvalidTextError, net.write, "out")
    assert "reads blob 'data', which no layer above it makes" in str(error)
