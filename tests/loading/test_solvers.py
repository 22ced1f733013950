"""A solver gives the net that it names, wherever it is found, or says why not."""

from __future__ import annotations

import pytest

from netspec import load, schema
from netspec.report.invalid import InvalidTextError

NET = 'layers { name: "a" type: RELU bottom: "x" top: "x" }\n'


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "models" / "small").mkdir(parents=True)
    (tmp_path / "models" / "small" / "net.prototxt").write_text(NET)
    (tmp_path / "test.prototxt").write_text('name: "test"\n')

    def solver(text, name="solver.prototxt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
        return name

    return solver


def test_a_solver_gives_its_net_with_its_own_places(folder):
    loaded = load(folder('net: "models/small/net.prototxt"\nsolver_type: ADAM\n'))
    assert loaded.net.layer[0].type == "ReLU"
    assert str(loaded.origins[0]) == "models/small/net.prototxt:1:1"
    assert loaded.diagnostics == loaded.test_nets == ()
    assert loaded.solver.message.type == "Adam"
    assert str(loaded.solver.origins.at(("type",))) == "solver.prototxt:2:1"


def test_a_solver_alone_is_given_when_the_net_is_not_wanted(folder):
    loaded = load(folder('net: "nowhere.prototxt"\n'), follow=False)
    assert (loaded.kind, loaded.net, len(loaded.origins)) == ("SolverParameter", None, 0)


@pytest.mark.parametrize(
    ("solver", "net"),
    [
        ("models/small/solver.prototxt", "models/small/net.prototxt"),  # as from the project's root
        ("models/small/solver.prototxt", "net.prototxt"),  # beside it
        ("models/small/solver.prototxt", "other/place/net.prototxt"),  # copied from elsewhere
    ],
)
def test_a_net_is_found_from_here_from_the_solvers_folders_and_beside_it(
    folder, solver, net, monkeypatch, tmp_path
):
    folder(f'net: "{net}"\n', solver)
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    loaded = load(tmp_path / solver)
    assert loaded.net.layer[0].name == "a"
    (note,) = loaded.diagnostics
    assert (note.code, note.severity) == ("NS406", "note")


def test_the_nets_that_are_tested_come_in_caffes_order(folder):
    text = 'net: "models/small/net.prototxt"\ntest_net: "test.prototxt"\ntest_net_param { name: "inner" }\ntest_iter: [1, 1, 1]\n'
    loaded = load(folder(text))
    assert [each.net.name for each in loaded.test_nets] == ["inner", "test", ""]
    assert load(folder(text.replace("test_iter: [1, 1, 1]", ""))).test_nets[0].net.name == "inner"
    assert len(load(folder(text.replace("[1, 1, 1]", "[1, 1]"))).test_nets) == 2
    assert len(load(folder('net: "test.prototxt"\ntest_iter: 3\n')).test_nets) == 1


def test_a_net_inside_a_solver_has_its_places_there_and_is_not_upgraded(folder):
    loaded = load(folder('base_lr: 1\nnet_param {\n  layer { name: "a" type: "ReLU" }\n}\n'))
    assert loaded.net.layer[0].name == "a"
    assert str(loaded.origins.at(("layer", 0, "type"))) == "solver.prototxt:3:21"
    loaded = load(folder("train_net_param {\n  layers { type: RELU }\n}\n"))
    assert len(loaded.net.layers) == 1
    (warning,) = loaded.diagnostics
    assert (warning.code, warning.location.line) == ("NS402", 1)


@pytest.mark.parametrize(
    ("text", "code", "line", "what"),
    [
        ("base_lr: 1\n", "NS404", 1, "it has none"),
        ('net: "a"\ntrain_net: "b"\n', "NS404", 2, "it has net, train_net"),
        ('base_lr: 1\nnet: "gone.prototxt"\n', "NS405", 2, "no file 'gone.prototxt'"),
        ('net: "solver.prototxt"\n', "NS405", 1, "a solver itself"),
    ],
)
def test_a_solver_without_a_net_to_train_is_refused_at_its_line(folder, text, code, line, what):
    with pytest.raises(InvalidTextError) as caught:
        load(folder(text))
    fault = caught.value.diagnostics[-1]
    assert (fault.code, fault.location.line) == (code, line)
    assert what in fault.message


def test_faults_of_the_net_are_those_of_its_file(folder, tmp_path):
    (tmp_path / "bad.prototxt").write_text("layer { foo: 1 }\n")
    with pytest.raises(InvalidTextError) as caught:
        load(folder('net: "bad.prototxt"\n'))
    assert str(caught.value.diagnostics[0].location) == "bad.prototxt:1:9"


def test_a_binary_solver_and_one_in_memory_are_followed_too(folder, tmp_path):
    solver = schema.SolverParameter(net="models/small/net.prototxt", base_lr=0.1)
    (tmp_path / "solver.binaryproto").write_bytes(solver.SerializeToString())
    for source in ("solver.binaryproto", solver, solver.SerializeToString()):
        assert load(source).net.layer[0].name == "a"


@pytest.mark.parametrize("name", ["evil.py", "evil.py:net", "evil.prototxt.j2"])
def test_a_solver_makes_no_script_and_no_template_run(folder, tmp_path, name):
    (tmp_path / name).write_text("open('ran', 'w')\nfrom netspec import NetSpec\nnet = NetSpec()\n")
    with pytest.raises(InvalidTextError):
        load(folder(f'net: "{name}"\n'))
    assert not (tmp_path / "ran").exists()


def test_a_nets_file_may_have_a_brace_in_its_name(folder, tmp_path):
    (tmp_path / "n{1}.prototxt").write_text(NET)
    assert load(folder('net: "n{1}.prototxt"\n')).net.layer[0].name == "a"


@pytest.mark.parametrize("in_memory", [True, False])
def test_weights_of_a_net_inside_a_binary_solver_are_there(folder, tmp_path, in_memory):
    def inner(name, number):
        return {
            "layer": [
                {"name": "other"},
                {"name": name, "blobs": [{"shape": {"dim": [1]}, "data": [number]}]},
            ]
        }

    solver = schema.SolverParameter(
        net_param=inner("a", 3), test_net_param=[inner("b", 4), inner("c", 5)], test_iter=[1] * 3
    )
    path = tmp_path / "solver.binaryproto"
    path.write_bytes(solver.SerializeToString())
    loaded = load(path.read_bytes() if in_memory else path)
    nets = [loaded, *loaded.test_nets]
    found = [{name: list(blobs[0].data) for name, blobs in net.weights.items()} for net in nets]
    assert found == [{"a": [3]}, {"b": [4]}, {"c": [5]}, {"a": [3]}]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("models/small/solver.prototxt.j2", 'net: "{{ net }}.prototxt"\n'),
        (
            "models/small/solver.py",
            "import netspec\ndef s(net): return netspec.solver(net=net + '.prototxt')\n",
        ),
    ],
)
def test_a_solver_that_is_a_program_looks_beside_itself_too(folder, name, text):
    file = folder(text, name) + (":s" if name.endswith(".py") else "")
    assert load(file, {"net": "net"}).net.layer[0].name == "a"
