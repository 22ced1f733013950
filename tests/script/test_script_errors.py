"""Scripts that fail: whose line it is, the script's own traceback, and what to do."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from netspec import errors
from netspec.script import run_script


def failure(source, function=None, kind=errors.ScriptError, **options):
    if isinstance(source, str):
        source = source.encode()
    with pytest.raises(kind) as caught:
        run_script("-", function, source=source, **options)
    return caught.value


def test_a_traceback_begins_in_the_script_and_has_its_lines():
    source = "def inner(x):\n    return x / 0\n\ninner(3)\n"
    error = failure(source)
    assert error.origin == ("<stdin>", 2)
    assert error.message == "the script raised ZeroDivisionError: division by zero"
    lines = error.hint.splitlines()
    frames = [line.strip() for line in lines if line.strip().startswith("File")]
    assert frames == [
        'File "<stdin>", line 4, in <module>',
        'File "<stdin>", line 2, in inner',
    ]
    assert any("return x / 0" in line for line in lines)
    assert error.__cause__ is None
    assert error.__suppress_context__


def test_a_function_s_traceback_begins_there():
    error = failure("def f(n):\n    raise ValueError('no ' + n)", "f", arguments={"n": "x"})
    assert error.origin == ("<stdin>", 2)
    assert error.hint.count("File ") == 1
    assert error.hint.endswith("ValueError: no x")


def test_causes_are_shown():
    error = failure(
        "try:\n    {}['x']\nexcept KeyError as e:\n    raise ValueError('bad') from e\n"
    )
    assert "KeyError: 'x'" in error.hint
    assert "direct cause" in error.hint


@pytest.mark.parametrize(
    "source",
    [
        "class E(Exception):\n    def __str__(self): raise ValueError\nraise E",
        "raise Exception('line one\\nline two' + 'x' * 5000)",
        "raise Exception",
        "def f(): f()\nf()",
        "raise Exception('\\ud800 \\x00 \\x1b')",
    ],
)
def test_odd_exceptions_are_told_in_a_short_first_line(source):
    error = failure(source)
    assert error.message.startswith("the script raised ")
    assert len(error.message) < 400
    assert "\n" not in error.message
    assert len(error.hint.splitlines()) < 60


def test_an_error_in_a_helper_module_shows_the_way_there(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("helper.py").write_text("import json\nraise OSError('disk')\n")
    Path("net.py").write_text("import helper\n")
    with pytest.raises(errors.ScriptError) as caught:
        run_script("net.py")
    assert caught.value.origin == ("net.py", 1)
    assert "importlib" not in caught.value.hint
    assert "helper.py" in caught.value.hint


def test_the_script_s_lines_are_shown_even_if_it_went_elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("net.py").write_text("import os\nos.chdir('/')\nraise ValueError  # here\n")
    with pytest.raises(errors.ScriptError) as caught:
        run_script("net.py")
    assert "# here" in caught.value.hint


@pytest.mark.parametrize(
    ("line", "kind", "words"),
    [
        ("L.Convolution(L.Input(), kernel_sise=3)", errors.UnknownFieldError, "kernel_size"),
        ("caffe.Net('net.prototxt')", errors.NeedsCaffeError, "compiled Caffe"),
        ("caffe.proto.caffe_pb2.Nonsense", errors.UnknownFieldError, "Nonsense"),
        ("caffe.to_proto(3)", errors.TopError, "takes tops"),
    ],
)
def test_an_error_of_this_package_keeps_its_name_and_has_the_script_s_line(line, kind, words):
    error = failure(f"import caffe\nfrom caffe import layers as L\n{line}", kind=kind)
    assert error.origin == ("<stdin>", 3)
    assert words in str(error)
    assert "Traceback" not in str(error)


def test_files_that_were_written_before_are_told(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    source = "import caffe\nopen('a.prototxt', 'w').close()\n"
    for line, kind in (("caffe.Net('a')", errors.NeedsCaffeError), ("1/0", errors.ScriptError)):
        assert "the script wrote a.prototxt" in failure(source + line, kind=kind).hint


@pytest.mark.parametrize(
    ("source", "line", "words"),
    [
        ("x = (1,\n\n\ny = 2", 1, "SyntaxError"),
        ("if True:\nx = 1", 2, "IndentationError"),
        ("if True:\n        x = 1\n\ty = 2", 3, "TabError.*Python 2"),
        ("x = 1\nprint 'hello'", 2, "Python 2"),
        ("try: pass\nexcept ValueError, e: pass", 2, "Python 2"),
        ("raise ValueError, 'x'", 1, "Python 2"),
        ("x = 0644", 1, "Python 2"),
        ("x = 10L", 1, "Python 2"),
        ("x = 1 <> 2", 1, "Python 2"),
        ("exec 'x = 1'", 1, "Python 2"),
        ("x = 1\0", 1, "null"),
        ("(" * 5000 + ")" * 5000, 1, ""),
        ("-" * 200_000 + "1", 1, ""),
    ],
)
def test_text_that_is_no_python_3_is_told_with_its_line(source, line, words):
    error = failure(source)
    assert error.origin == ("<stdin>", line)
    assert re.search(f"(?s){words}", str(error)), str(error)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("for i in xrange(3): pass", "Python 2"),
        ("unicode('x')", "Python 2"),
        ("{}.iteritems()", "Python 2"),
        ("{}.has_key(3)", "Python 2"),
        ("import sys\nprint >>sys.stderr, 3", "Python 2"),
        ("import cPickle", "Python 2"),
        ("from itertools import izip", "Python 2"),
        ("{}.keys()[0]", "write list"),
        ("map(str, [1])[0]", "write list"),
        ("range(3) + [4]", "write list"),
        ("range(4 / 2)", "write //"),
        ("x = 4 / 2\n[1, 2][x]", "write //"),
        ("import caffe.nothing", "has the modules that define nets"),
        ("import no_such_module_anywhere", "install it"),
    ],
)
def test_old_habits_get_advice(source, words):
    assert words in failure(source).hint


def test_errors_of_today_get_none():
    assert failure("undefined_name").hint.endswith("is not defined")


@pytest.mark.parametrize(
    ("code", "words"),
    [("3", "exit code 3"), ("'no data'", "no data"), ("2", "exit code 2"), ("True", "exit code")],
)
def test_a_failing_exit_is_an_error(code, words):
    error = failure(f"import sys\nsys.exit({code})")
    assert words in error.message
    assert error.origin == ("<stdin>", 2)


def test_an_exit_for_wrong_arguments_says_where_they_go():
    source = "import argparse\np = argparse.ArgumentParser()\np.add_argument('x')\np.parse_args()"
    assert "--" in failure(source).hint


@pytest.mark.parametrize("code", ["", "0", "None"])
def test_an_exit_without_failure_is_the_end(code):
    source = (
        f"from netspec import *\nimport sys\nn = NetSpec()\nn.a = layers.Input()\nsys.exit({code})"
    )
    assert list(run_script("-", source=source.encode()).nets) == ["n"]


def test_an_interrupt_passes():
    with pytest.raises(KeyboardInterrupt):
        run_script("-", source=b"raise KeyboardInterrupt")


@pytest.mark.parametrize(
    ("source", "function", "words"),
    [
        ("", None, "defines no net.*Leave a NetSpec in a variable"),
        ("import netspec\nn = netspec.NetSpec()", None, "defines no net"),
        ("def lenet(lmdb, size=3): pass", None, r"lenet\(lmdb, size=3\).*build SCRIPT.py:lenet"),
        ("def f(): pass", "f", "f gives None.*Return a NetSpec"),
        ("def f(): return 3", "f", "an int"),
        ("def f(): return []", "f", "a list that is empty"),
        ("def f(): return {'x': None}", "f", "as 'x', no net but a NoneType"),
        ("def f(): return [f, f]", "f", "no net but a function"),
        ("from netspec import NetSpec as f", "f", "a NetSpec that is empty"),
        ("import netspec\ndef f(): return {'x': netspec.NetSpec()}", "f", "a net that is empty"),
    ],
)
def test_where_there_is_no_net_it_says_what_to_do(source, function, words):
    error = failure(source, function, errors.NothingDefinedError)
    assert re.search(f"(?s){words}", str(error)), str(error)


def test_text_that_is_no_prototxt_is_refused():
    error = failure("def f(): return 'layer { nme: 3 }'", "f")
    assert "f returned text that is no prototxt" in error.message
    assert "nme" in error.message


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("net", "Did you mean net.py"),
        ("nothing.py", "No such file"),
        ("no/folder/net.py", "no folder no/folder"),
        ("folder", "It is a folder"),
        ("net.py/x.py", "cannot read"),
        ("x\0y", "cannot read"),
        ("x" * 5000, "cannot read"),
    ],
)
def test_a_script_that_cannot_be_read(tmp_path, monkeypatch, name, words):
    monkeypatch.chdir(tmp_path)
    Path("net.py").touch()
    Path("folder").mkdir()
    with pytest.raises(errors.ReadError, match=words):
        run_script(name)


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"x = 1\ny = 2\nz = '\xff'", 3),
        (b"x = '\xe9'", 1),
        (b"# coding: nonsense\n", 1),
        (b"\x80\x02}q\x00.", 1),
        ("x = 1".encode("utf-16"), 1),
    ],
)
def test_a_script_that_is_no_text(data, line):
    error = failure(data, kind=errors.ReadError)
    assert error.origin == ("<stdin>", line)
    assert "UTF-8" in error.message


def test_all_is_put_back_after_an_error():
    before = dict(sys.modules), sys.path[:], sys.argv
    failure("import caffe\n1/0")
    assert (dict(sys.modules), sys.path, sys.argv) == before
