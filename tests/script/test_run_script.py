"""Scripts that are run: what counts as their nets, and what is as before when they are done."""

from __future__ import annotations

import sys
from pathlib import Path
from textwrap import dedent

import pytest
from google.protobuf import descriptor_pool, message_factory

from netspec import NetSpec, errors, schema
from netspec.errors import NeedsCaffeError, NothingDefinedError, ScriptError
from netspec.script import run_script
from netspec.script.collect import nets_in_module

HEAD = """\
import caffe
from caffe import layers as L, params as P
from caffe.proto import caffe_pb2

def spec(*names):
    n = caffe.NetSpec()
    for name in names:
        n[name] = L.DummyData()
    return n

"""


@pytest.fixture
def script(tmp_path, monkeypatch):
    """Write a script, here, and give its path."""
    monkeypatch.chdir(tmp_path)

    def write(text, name="net.py", head=HEAD):
        Path(name).write_text(head + dedent(text), encoding="utf-8")
        return name

    return write


class _Opener:
    """open(), with what it opened at hand."""

    def __init__(self):
        self._open, self._files = open, []

    def __call__(self, *args, **options):
        self._files.append(self._open(*args, **options))
        return self._files[-1]

    def close(self):
        for file in self._files:
            file.close()


def layers(net):
    message = net.to_proto() if isinstance(net, NetSpec) else net
    return [layer.name for layer in message.layer]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("n = spec('a', 'b')", {"n": ["a", "b"]}),
        ("train = spec('a')\ntest = spec('b')", {"train": ["a"], "test": ["b"]}),
        ("n = m = spec('a')", {"n": ["a"]}),
        ("n = spec('a')\nempty = caffe.NetSpec()\nproto = caffe_pb2.NetParameter()", {"n": ["a"]}),
        ("n = spec('a')\nproto = n.to_proto()", {"n": ["a"]}),
        ("proto = spec('a').to_proto()", {"proto": ["a"]}),
        ("n = spec('a')\nother = spec('b').to_proto()", {"n": ["a"], "other": ["b"]}),
        ("_n = spec('a')", {"_n": ["a"]}),
        ("_n = spec('a')\nn = spec('b')", {"n": ["b"]}),
        ("data = L.DummyData()\nnet = caffe.to_proto(data)", {"net": ["DummyData1"]}),
    ],
)
def test_nets_of_a_module_s_variables(script, text, wanted):
    result = run_script(script(text))
    assert {name: layers(net) for name, net in result.nets.items()} == wanted
    assert result.files_written == ()


def test_a_solver_in_a_variable_counts(script):
    text = "s = caffe_pb2.SolverParameter(base_lr=1)\ne = caffe_pb2.SolverParameter()"
    assert run_script(script(text)).nets == {"s": schema.SolverParameter(base_lr=1)}


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("spec('a', 'b')", {"f": ["a", "b"]}),
        ("spec('a').to_proto()", {"f": ["a"]}),
        ("L.DummyData()", {"f": ["DummyData1"]}),
        ("L.Silence(L.DummyData(), ntop=0)", {"f": ["DummyData1", "Silence1"]}),
        ("(L.DummyData(), L.Input())", {"f": ["DummyData1", "Input1"]}),
        ("L.DummyData(ntop=2)", {"f": ["DummyData1"]}),
        ("str(spec('a').to_proto())", {"f": ["a"]}),
        ("{'x': spec('a'), 2: L.Input()}", {"x": ["a"], "2": ["Input1"]}),
        ("{'x': (L.DummyData(), L.Input())}", {"x": ["DummyData1", "Input1"]}),
        ("(spec('a'), spec('b').to_proto())", {"f_1": ["a"], "f_2": ["b"]}),
        ("(spec(name) for name in 'ab')", {"f_1": ["a"], "f_2": ["b"]}),
    ],
)
def test_nets_that_a_function_returns(script, body, wanted):
    nets = run_script(script(f"def f():\n    return {body}"), "f").nets
    assert {name: layers(net) for name, net in nets.items()} == wanted


def test_text_of_a_solver_is_one(script):
    path = script("def f():\n    return 'base_lr: 1'")
    assert run_script(path, "f").nets == {"f": schema.SolverParameter(base_lr=1)}


def test_a_variable_can_be_picked(script):
    path = script("a = spec('a')\nb = spec('b')\ntop = L.DummyData()\nnets = {'x': a, 'y': b}")
    assert layers(run_script(path, "b").nets["b"]) == ["b"]
    assert layers(run_script(path, "top").nets["top"]) == ["DummyData1"]
    assert list(run_script(path, "nets").nets) == ["x", "y"]
    with pytest.raises(errors.ArgumentError, match="b is a variable"):
        run_script(path, "b", {"size": 3})


@pytest.mark.parametrize(
    ("signature", "arguments"),
    [
        ("size, depth=2", {"size": 1}),
        ("size, depth=2", {"size": 1, "depth": [3, "x"]}),
        ("size, /, depth=2", {"size": 1, "depth": 3}),
        ("size=1, depth=2, /", {"size": 3}),
        ("*, size", {"size": 1}),
        ("*sizes, size=1", {}),
        ("**all", {"size": 1, "anything": 2}),
    ],
)
def test_arguments_go_to_a_function_by_name(script, signature, arguments):
    path = script(
        f"def f({signature}):\n    got.update(locals())\n    return L.Input()\ngot = {{}}"
    )
    assert run_script(path, "f", arguments).nets


@pytest.mark.parametrize(
    ("name", "arguments", "words"),
    [
        ("f", {}, "f needs size.*Give -D size=.*f\\(size, depth=2\\)"),
        ("f", {"size": 1, "dept": 3}, "no argument 'dept'.*Did you mean depth.*f\\(size, depth=2"),
        ("g", {}, "no function or net 'g'.*Did you mean f\\?|It defines spec"),
        ("ff", {}, "Did you mean f\\?"),
        ("nett", {}, "Did you mean net\\?"),
        ("__name__", {}, "no function"),
        (None, {"size": 1}, "need a function"),
    ],
)
def test_a_call_that_cannot_be_made_says_how_it_can(script, name, arguments, words):
    path = script("def f(size, depth=2):\n    return L.Input()\nnet = spec('a')")
    with pytest.raises(errors.ArgumentError, match=f"(?s){words}"):
        run_script(path, name, arguments)


def test_a_plain_run_is_main_and_a_function_s_is_not(script):
    path = script(
        """
        def f():
            assert __name__ == "net", __name__
            return L.Input()
        if __name__ == "__main__":
            import __main__, os, sys
            assert __main__.spec is spec
            assert sys.argv == ["net.py", "--depth", "3"], sys.argv
            assert sys.path[0] == os.path.dirname(__file__)
            n = spec("main")
        """
    )
    assert layers(run_script(path, argv=("--depth", "3")).nets["n"]) == ["main"]
    assert layers(run_script(path, "f").nets["f"]) == ["Input1"]
    with pytest.raises(errors.NothingDefinedError):
        run_script(script("def f(): pass", "json.py"), "f")  # its module is not json's


def test_what_the_script_changes_is_put_back(script, tmp_path):
    Path("helper.py").write_text("import caffe\nsize = 3\n")
    Path("parts").mkdir()
    Path("parts/__init__.py").write_text("")
    path = script(
        """
        import os, sys, helper, parts
        sys.path[:] = ["nowhere"]
        sys.argv.append("x")
        os.chdir("/")
        n = spec("a")
        if "fail" in sys.argv: raise ValueError
        """
    )
    before = sys.path[:], sys.argv[:], set(sys.modules), sys.modules["__main__"], Path.cwd()
    run_script(path)
    with pytest.raises(errors.ScriptError):
        run_script(path, argv=["fail"])
    after = sys.path, sys.argv, set(sys.modules), sys.modules["__main__"], Path.cwd()
    assert after == before


def test_two_scripts_with_helpers_of_one_name_each_get_their_own(script):
    for folder in ("one", "two"):
        Path(folder).mkdir()
        Path(folder, "helper.py").write_text(f"name = {folder!r}")
        script("import helper\nn = spec(helper.name)", f"{folder}/net.py")
    assert layers(run_script("one/net.py").nets["n"]) == ["one"]
    assert layers(run_script("two/net.py").nets["n"]) == ["two"]


def test_layers_remember_the_script_s_lines(script):
    path = script("n = caffe.NetSpec()\nn.a = L.Input()")
    (net,) = run_script(path).nets.values()
    assert net.emit().origins == (errors.Origin("net.py", HEAD.count("\n") + 2),)


def test_files_that_the_script_writes_are_told(script, tmp_path):
    path = script(
        """
        import os, pathlib
        def write(name, text="x"):
            with open(name, "w") as f: f.write(text)
        write("a.prototxt"); write("a.prototxt"); write("log.txt"); write("gone.prototxt")
        os.remove("gone.prototxt")
        pathlib.Path("a.prototxt").read_text()
        os.mkdir("sub"); os.chdir("sub")
        pathlib.Path("b.PROTOTXT").write_bytes(b"")
        write("c.tmp"); os.replace("c.tmp", "c.caffemodel")
        os.close(os.open(b"d.pbtxt", os.O_WRONLY | os.O_CREAT))
        pathlib.Path("b.PROTOTXT").read_text()
        """
    )
    Path("old.prototxt").write_text("")
    names = [str(each.relative_to(tmp_path)) for each in run_script(path).files_written]
    assert names == ["a.prototxt", "sub/b.PROTOTXT", "sub/c.caffemodel", "sub/d.pbtxt"]


def test_files_that_are_only_read_are_not_written(script):
    Path("old.prototxt").write_text("")
    path = script("import pathlib\npathlib.Path('old.prototxt').read_text()\nn = spec('a')")
    assert run_script(path).files_written == ()


def test_a_file_that_the_script_left_open_is_whole(script):
    path = script("f = open('a.prototxt', 'w')\nf.write('name: 1')\ndef g(): return f")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("builtins.open", kept_open := _Opener())
        (file,) = run_script(path).files_written
    assert file.read_text() == "name: 1"
    kept_open.close()


def test_a_script_can_write_with_this_package(script, tmp_path):
    path = script("import netspec\nnetspec.write(spec('a'), 'a.prototxt')")
    assert run_script(path).files_written == (tmp_path / "a.prototxt",)


def test_a_script_has_its_own_future_statements_and_no_others(script):
    run_script(script("def f(x: int): pass\nassert f.__annotations__ == {'x': int}\nn = spec('a')"))


def test_text_in_place_of_a_file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("helper.py").write_text("size = 3")
    source = HEAD + "import helper, sys\nn = spec('a')\nassert sys.argv == ['-', 'x']"
    assert list(run_script("-", argv=["x"], source=source.encode()).nets) == ["n"]


@pytest.mark.parametrize(
    "data",
    [
        "# -*- coding: latin-1 -*-\nname = 'caf\xe9'\n".encode("latin-1"),
        "\ufeffname = 'caf\xe9'\n".encode(),
        "name = 'caf\xe9'\r\n".encode(),
    ],
)
def test_text_is_decoded_as_python_does(data):
    source = data + b"from netspec import *\nn = NetSpec()\nn[name] = layers.Input()"
    assert layers(run_script("-", source=source).nets["n"]) == ["caf\xe9"]


def test_a_message_of_another_caffe_proto_becomes_one_of_the_schema():
    file = schema.private_pool().FindFileByName("netspec/schema/caffe.proto").serialized_pb
    other = descriptor_pool.DescriptorPool()
    other.AddSerializedFile(file)
    descriptor = other.FindMessageTypeByName("caffe.NetParameter")
    if not hasattr(message_factory, "GetMessageClass"):
        pytest.skip("this protobuf makes classes otherwise")
    foreign = message_factory.GetMessageClass(descriptor)(name="x")
    assert nets_in_module({"n": foreign}) == {"n": schema.NetParameter(name="x")}


def test_the_result_is_the_same_from_another_folder(script, tmp_path, monkeypatch):
    path = tmp_path / script("import helper\nn = spec(helper.name)")
    Path("helper.py").write_text("name = 'here'")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert layers(run_script(path).nets["n"]) == ["here"]
    assert layers(run_script(Path("..", "net.py")).nets["n"]) == ["here"]


@pytest.mark.parametrize(
    "text",
    ["import sys; sys.exit()", "raise SystemExit(0)", "import sys\nsys.exit(0)\nn = 3\n"],
)
def test_a_script_that_ends_itself_well_and_defines_nothing_says_so(tmp_path, text):
    path = tmp_path / "s.py"
    path.write_text(text)
    with pytest.raises(NothingDefinedError):
        run_script(path)


def test_a_script_that_ends_itself_well_still_has_its_function(tmp_path):
    path = tmp_path / "s.py"
    path.write_text(
        "import sys, caffe\ndef f():\n    n = caffe.NetSpec()\n"
        "    n.x = caffe.layers.DummyData()\n    return n\nsys.exit(0)\n"
    )
    assert list(run_script(path, "f").nets) == ["f"]


def test_an_exception_of_the_scripts_own_kind_is_reported(tmp_path):
    path = tmp_path / "s.py"
    path.write_text("class Stop(BaseException): pass\nraise Stop('now')\n")
    with pytest.raises(ScriptError, match="Stop: now"):
        run_script(path)


def test_a_function_is_called_though_the_script_goes_on_to_run_caffe(tmp_path):
    path = tmp_path / "s.py"
    path.write_text(
        "import caffe\ndef f():\n    n = caffe.NetSpec()\n"
        "    n.x = caffe.layers.DummyData()\n    return n\ncaffe.SGDSolver('s.prototxt')\n"
    )
    assert list(run_script(path, "f").nets) == ["f"]
    with pytest.raises(NeedsCaffeError):
        run_script(path)
