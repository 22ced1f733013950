"""``netspec build``: what it writes where, what it says, and how it ends."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from google.protobuf import text_format
from netspec.cli.main import main

from netspec import schema
from netspec.script.target import split_target

HEAD = """\
import caffe
from caffe import layers as L

def spec(*names):
    n = caffe.NetSpec()
    for name in names:
        n[name] = L.DummyData()
    return n

"""
ONE = HEAD + "n = spec('a', 'b')\n"
TWO = HEAD + "train = spec('a')\ntest = spec('b')\n"
CHOICE = HEAD + "def net(size, kind='x'):\n    return spec(*[kind] + list(range(0)))\nother = 3\n"
SELF = HEAD + "with open('own.prototxt', 'w') as f:\n    print(spec('a').to_proto(), file=f)\n"


class Run:
    """One run of the command: its exit code, and what it printed to each side."""

    def __init__(self, *args, stdin=b""):
        out, err = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.TextIOWrapper(io.BytesIO(), "utf-8")
        source = io.TextIOWrapper(io.BytesIO(stdin), "utf-8")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sys, "stdin", source)
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            with contextlib.suppress(SystemExit):
                self.code = 0
                try:
                    main(["build", *args], prog_name="netspec")
                except SystemExit as exit_:
                    self.code = exit_.code or 0
        for stream in (out, err):
            stream.flush()
        self.data = out.buffer.getvalue()
        self.out, self.err = self.data.decode("utf-8", "replace"), err.buffer.getvalue().decode()


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    """An empty folder as the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(name, text):
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text, encoding="utf-8")


def files():
    """Files that are here, without the scripts."""
    paths = (path for path in Path().rglob("*") if path.is_file() and path.suffix != ".py")
    return sorted(path.as_posix() for path in paths)


def net(path):
    return text_format.Parse(Path(path).read_text(encoding="utf-8"), schema.NetParameter())


@pytest.mark.parametrize(
    ("text", "args", "written"),
    [
        (ONE, ["net.py"], ["net.prototxt"]),
        (ONE, ["net.py", "-o", "x.txt"], ["x.txt"]),
        (ONE, ["net.py", "-o", "out/"], ["out/net.prototxt"]),
        (ONE, ["net.py", "-o", "new/deep/"], ["new/deep/net.prototxt"]),
        (ONE, ["net.py", "--format", "binary"], ["net.caffemodel"]),
        (ONE, ["net.py:n"], ["net_n.prototxt"]),
        (TWO, ["net.py"], ["net_test.prototxt", "net_train.prototxt"]),
        (TWO, ["net.py", "-o", "out/"], ["out/test.prototxt", "out/train.prototxt"]),
        (TWO, ["net.py", "-o", "here"], ["here/test.prototxt", "here/train.prototxt"]),
        (TWO, ["net.py:test"], ["net_test.prototxt"]),
        (TWO, ["net.py:test", "-o", "out/"], ["out/test.prototxt"]),
        (TWO, ["net.py:test", "-o", "-"], []),
        (CHOICE, ["net.py:net", "-D", "size=3"], ["net_net.prototxt"]),
        (SELF, ["net.py"], ["own.prototxt"]),
    ],
)
def test_where_nets_go(text, args, written):
    write("net.py", text)
    Path("here").mkdir()
    run = Run(*args)
    assert (run.code, files()) == (0, written), run.err
    for name in written:
        assert name in run.err


def test_the_file_is_what_pycaffe_prints_and_says_what_it_holds():
    write("sub/net.py", ONE)
    run = Run("sub/net.py")
    layer = 'layer {\n  name: "%s"\n  type: "DummyData"\n  top: "%s"\n}\n'
    text = Path("net.prototxt").read_text()
    assert text == layer % ("a", "a") + layer % ("b", "b")
    assert run.err == f"wrote net.prototxt (2 layers, {len(text)} bytes)\n"
    assert run.out == ""


def test_standard_output_holds_the_net_alone():
    write("net.py", "print('hello')\n" + ONE)
    run = Run("net.py", "-o", "-")
    assert run.out.startswith("layer {")
    assert "hello" not in run.out
    assert "hello" in run.err
    assert "2 layers" in run.err
    assert files() == []


def test_elsewhere_the_script_s_prints_stay_where_they_are():
    write("net.py", "print('hello')\n" + ONE)
    assert Run("net.py").out == "hello\n"


def test_a_script_from_standard_input_goes_to_standard_output():
    run = Run("-", stdin=ONE.encode())
    assert (run.code, run.out[:7]) == (0, "layer {")
    assert Run("-", "-o", "x.prototxt", stdin=ONE.encode()).code == 0
    assert files() == ["x.prototxt"]


def test_binary_output_is_the_message():
    write("net.py", ONE)
    data = Run("net.py", "-o", "-", "--format", "binary").data
    assert [layer.name for layer in schema.NetParameter.FromString(data).layer] == ["a", "b"]
    Run("net.py", "-o", "x.caffemodel")
    assert Path("x.caffemodel").read_bytes() == data


def test_a_solver_is_written_too():
    write("s.py", "from caffe.proto import caffe_pb2\ns = caffe_pb2.SolverParameter(base_lr=1)")
    assert Run("s.py").err.startswith("wrote s.prototxt (a solver, ")
    assert Run("s.py", "--format", "binary").code == 0
    assert files() == ["s.binaryproto", "s.prototxt"]


@pytest.mark.parametrize(
    ("definition", "value"),
    [
        ("x=3", "3"),
        ("x=-1.5e3", "-1500.0"),
        ("x=[1, 2]", "[1, 2]"),
        ("x=True", "True"),
        ("x=None", "None"),
        ("x=lmdb/train", "'lmdb/train'"),
        ("x='3'", "'3'"),
        ("x=a=b", "'a=b'"),
        ("x=", "''"),
        ("x=__import__('os')", "\"__import__('os')\""),
    ],
)
def test_definitions_are_literals_else_text(definition, value):
    write("net.py", HEAD + f"def f(x):\n    assert x == {value}, x\n    return spec('a')")
    assert Run("net.py:f", "-D", definition).code == 0


def test_arguments_behind_the_dashes_are_the_script_s():
    write(
        "net.py", ONE + "import sys\nassert sys.argv[1:] == ['--depth', '3', '-o', 'x'], sys.argv"
    )
    assert Run("net.py", "-o", "y", "--", "--depth", "3", "-o", "x").code == 0
    assert files() == ["y"]


@pytest.mark.parametrize(
    ("text", "args", "words"),
    [
        (ONE, ["net.py", "-D", "x=3"], "-D needs a function"),
        (CHOICE, ["net.py:net", "-D", "size"], "no value"),
        (CHOICE, ["net.py:net", "-D", "3=4"], "no name"),
        (ONE, ["net.py", "-o", ""], "-o needs"),
        (ONE, ["net.py:"], "function behind"),
        (ONE, [":net"], "script before"),
        (ONE, ["net.py", "--format", "png"], "png"),
        (ONE, ["net.py", "--nothing"], "--nothing"),
        (ONE, [], "SCRIPT"),
        (TWO, ["net.py", "-o", "x.prototxt"], "train, test"),
        (TWO, ["net.py", "-o", "-"], "SCRIPT.py:NAME"),
    ],
)
def test_wrong_usage_ends_with_2_and_writes_nothing(text, args, words):
    write("net.py", text)
    run = Run(*args)
    assert (run.code, files(), run.out) == (2, [], "")
    assert words in run.err
    assert "Traceback" not in run.err


@pytest.mark.parametrize(
    ("text", "args", "words"),
    [
        (ONE, ["none.py"], "No such file"),
        (ONE, ["."], "folder"),
        (ONE, ["net.py:nett"], "no function or net 'nett'"),
        (CHOICE, ["net.py:net"], "-D size="),
        (CHOICE, ["net.py:net", "-D", "sise=3"], "Did you mean size?"),
        (CHOICE, ["net.py:other"], "an int"),
        (CHOICE, ["net.py"], "net(size, kind='x')"),
        ("x = 1 / 0", ["net.py"], "net.py:1: the script raised ZeroDivisionError"),
        ("print 3", ["net.py"], "Python 2"),
        (HEAD + "L.ReLU(slope=3)", ["net.py"], "net.py:10: layer ReLU: slope"),
        (HEAD + "n = spec('a')\nn.a.fn.params['x'] = 3", ["net.py"], "no such field"),
        (ONE + "b = spec('b')\nb.b.fn.params['x'] = 3", ["net.py"], "no such field"),
        (ONE, ["net.py", "-o", "none/x.prototxt"], "does not exist"),
        (ONE, ["net.py", "-o", "net.py/"], "cannot make the folder"),
        (ONE, ["net.py", "-o", "net.py/x"], "cannot write"),
        (ONE, ["net.py", "-o", "x\0y"], "cannot write"),
        (SELF, ["net.py:f"], "wrote own.prototxt"),
        (SELF, ["net.py", "-o", "x"], "wrote own.prototxt itself"),
    ],
)
def test_bad_input_ends_with_1_and_one_clear_error(text, args, words):
    write("net.py", text)
    run = Run(*args)
    assert (run.code, run.out) == (1, "")
    assert set(files()) <= {"own.prototxt"}
    assert run.err.startswith("error: ")
    assert words in run.err
    assert "netspec/" not in run.err


@pytest.mark.parametrize("blocked", ["file", "folder"])
def test_an_unwritable_output_is_an_error_and_the_old_file_stays(blocked, here):
    if not hasattr(os, "geteuid") or os.geteuid() == 0:
        pytest.skip("the super-user can write everywhere")
    write("net.py", ONE)
    write("out/net.prototxt", "old")
    target = Path("out") if blocked == "folder" else Path("out/net.prototxt")
    Path("out").chmod(0o500)
    target.chmod(0o500 if target.is_dir() else 0o400)
    run = Run("net.py", "-o", "out/net.prototxt")
    Path("out").chmod(0o700)
    assert run.code == 1
    assert Path("out/net.prototxt").read_text() == "old"


def test_a_failure_leaves_the_old_file_as_it_was():
    write("net.prototxt", "old")
    write("net.py", ONE + "1 / 0")
    assert Run("net.py").code == 1
    assert Path("net.prototxt").read_text() == "old"
    assert files() == ["net.prototxt"]


@pytest.mark.parametrize(
    ("keys", "written"),
    [
        (["../../up", "b"], ["net_.._.._up.prototxt", "net_b.prototxt"]),
        (["a/b", "a b"], ["net_a_b.prototxt", "net_a_b_2.prototxt"]),
        (["A", "a"], ["net_A.prototxt", "net_a_2.prototxt"]),
        (["a", "A"], ["net_a.prototxt", "net_A_2.prototxt"]),
        (["", ".."], ["net_.prototxt", "net_...prototxt"]),
        (['"\n\0', "\u00e9\u4e2d"], ["net__.prototxt", "net_\u00e9\u4e2d.prototxt"]),
        (["x" * 500, 3], ["net_3.prototxt", f"net_{'x' * 96}.prototxt"]),
    ],
)
def test_hostile_names_stay_in_the_folder(keys, written):
    write("net.py", HEAD + f"def f(): return dict.fromkeys({keys!r}, spec('a'))")
    run = Run("net.py:f")
    assert (run.code, files()) == (0, sorted(written)), run.err
    assert Run("net.py:f", "-o", "out/").code == 0
    assert len(list(Path("out").iterdir())) == 2


def test_hostile_layer_names_come_back_from_the_file():
    names = ['say "x"', "two\nlines", "caf\u00e9 \u4e2d", "\\", "tab\t'"]
    write("net.py", HEAD + f"n = spec(*{names!r})")
    assert Run("net.py").code == 0
    assert [layer.name for layer in net("net.prototxt").layer] == names


def test_a_script_whose_name_has_a_colon_is_found():
    write("a:b.py", ONE)
    assert split_target("a:b.py") == ("a:b.py", None)
    assert split_target("a:b.py:n") == ("a:b.py", "n")
    assert split_target("C:\\nets\\net.py") == ("C:\\nets\\net.py", None)
    assert Run("a:b.py").code == 0


def test_the_command_itself_ends_without_traceback():
    write("net.py", ONE + "raise ValueError('no')")
    code = "from netspec.cli.main import main; main(prog_name='netspec')"
    done = subprocess.run(
        [sys.executable, "-c", code, "build", "net.py"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert "ValueError: no" in done.stderr
    assert "netspec/" not in done.stderr


def test_help_names_every_form():
    run = Run("--help")
    assert run.code == 0
    for word in ("SCRIPT.py:NAME", "-D", "-o FOLDER/", "standard output", "--format"):
        assert word in run.out


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("net.prototxt", "a net, which netspec check and netspec convert take"),
        ("net.caffemodel", "a net, which netspec check and netspec convert take"),
        ("net.prototxt.j2", "a template, which netspec render takes"),
    ],
)
def test_what_is_no_script_is_wrong_usage(name, says):
    for there in (False, True):
        if there:
            Path(name).write_text("layer { }\n")
        run = Run(name)
        assert run.code == 2
        assert f"{name} is {says}, and build runs Python scripts." in run.err


def test_an_empty_name_is_wrong_usage():
    run = Run("")
    assert run.code == 2
    assert "The name of the script is empty." in run.err


def test_layer_types_that_nobody_knows_are_warned_of_once_at_their_line():
    Path("net.py").write_text(
        HEAD + "n = spec('a')\nn.b = L.Convolutoin(n.a)\nn.c = L.Convolutoin(n.b)\nn.d = L.Mine()\n"
    )
    run = Run("net.py")
    assert run.code == 0
    first, second = (line for line in run.err.splitlines() if "warning" in line)
    assert first == (
        "net.py:11: warning: layers 'b', 'c': no layer type 'Convolutoin' is known [NS650]"
    )
    assert second == "net.py:13: warning: layer 'd': no layer type 'Mine' is known [NS650]"
    assert "  Did you mean Convolution?" in run.err
    assert Path("net.prototxt").is_file()


def test_a_type_that_a_shape_rule_is_for_is_known(monkeypatch):
    monkeypatch.setattr("netspec.shapes.plugin._RULES", {})
    Path("net.py").write_text(
        HEAD + "import netspec\nnetspec.shape_rule('Mine')(lambda layer: None)\n"
        "n = spec('a')\nn.d = L.Mine(n.a)\n"
    )
    assert "warning" not in Run("net.py").err


def test_a_message_has_no_lines_to_name():
    Path("net.py").write_text(
        "from netspec import schema\nn = schema.NetParameter(layer=[dict(name='x', type='Mine')])\n"
    )
    assert "warning: layer 'x': no layer type 'Mine' is known [NS650]" in Run("net.py").err
