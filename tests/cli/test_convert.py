"""``netspec convert``: the same message in another form."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner
from netspec.cli.main import main

from netspec import load, schema

NET = schema.NetParameter(
    name="n", layer=[dict(name="a", type="ReLU", blobs=[dict(data=[1.5], shape=dict(dim=[1]))])]
)
SCRIPT = "from netspec import NetSpec, layers as L\n\ndef make(dim):\n    print('hello')\n    n = NetSpec()\n    n.x = L.Input(shape=dict(dim=[dim]))\n    return n\n"


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "net.caffemodel").write_bytes(NET.SerializeToString())
    (tmp_path / "old.prototxt").write_text('layers { name: "a" type: RELU }\n')
    (tmp_path / "mean.binaryproto").write_bytes(
        schema.BlobProto(num=1, data=[1, 2]).SerializeToString()
    )
    (tmp_path / "solver.prototxt").write_text('net: "x"\n')
    (tmp_path / "make.py").write_text(SCRIPT)
    (tmp_path / "t.prototxt.j2").write_text("name: {{ n | quote }}\n")
    return lambda *arguments, **options: CliRunner().invoke(
        main, ["convert", *arguments], **options
    )


@pytest.mark.parametrize(
    ("arguments", "target", "form"),
    [
        (["net.caffemodel"], "net.prototxt", "text"),
        (["net.caffemodel", "--to", "json"], "net.json", "json"),
        (["net.caffemodel", "-o", "x.json"], "x.json", "json"),
        (["net.caffemodel", "-o", "x.caffemodel"], "x.caffemodel", "binary"),
        (["old.prototxt"], "old.caffemodel", "binary"),
        (["solver.prototxt"], "solver.binaryproto", "binary"),
        (["make.py:make", "-D", "dim=3"], "make.prototxt", "text"),
        (["t.prototxt.j2", "-D", "n=k", "-o", "t.out"], "t.out", "text"),
        (["mean.binaryproto", "--message", "BlobProto"], "mean.prototxt", "text"),
    ],
)
def test_the_form_goes_by_the_names_or_by_what_one_says(run, arguments, target, form, tmp_path):
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (0, ""), result.stderr
    size = (tmp_path / target).stat().st_size
    assert f"wrote {target} ({form}, {size} bytes)" in result.stderr


@pytest.mark.parametrize(
    "forms", [["text"], ["json"], ["text", "json", "binary"], ["json", "binary", "text"]]
)
def test_the_message_is_the_same_in_every_form(run, forms, tmp_path):
    name = "net.caffemodel"
    for count, form in enumerate(forms):
        target = f"{count}.{ {'text': 'prototxt', 'json': 'json', 'binary': 'caffemodel'}[form] }"
        assert run(name, "-o", target).exit_code == 0
        name = target
    assert load(tmp_path / name, blobs=True).net == NET


def test_weights_may_be_left_behind(run):
    assert "data: 1.5" in run("net.caffemodel", "-o", "-").stdout
    assert "blobs" not in run("net.caffemodel", "--no-weights", "-o", "-").stdout


def test_an_old_format_stays_unless_one_asks(run):
    assert "RELU" in run("old.prototxt", "--to", "text", "-o", "-").stdout
    assert '"ReLU"' in run("old.prototxt", "--to", "text", "--upgrade", "-o", "-").stdout


def test_results_go_to_standard_output_and_nothing_else_does(run):
    result = run("make.py:make", "-D", "dim=3", "--to", "json", "-o", "-")
    assert json.loads(result.stdout)["layer"][0]["input_param"] == {"shape": [{"dim": ["3"]}]}
    assert "hello" in result.stderr
    assert run("-", "--to", "json", input=b'name: "x"\n').stdout == '{\n  "name": "x"\n}\n'


@pytest.mark.parametrize(
    ("arguments", "code", "what"),
    [
        (["net.caffemodel", "--to", "binary"], 2, "is binary already"),
        (["net.caffemodel", "--message", "BlobProt"], 2, "Did you mean BlobProto?"),
        (["gone.prototxt"], 1, "NS204"),
        (["mean.binaryproto"], 1, "a mean of images"),
        (["make.py:make"], 1, "NS303"),
        (["net.caffemodel", "-o", "nowhere/x.prototxt"], 1, "NS203"),
        (["net.caffemodel", "-D", "x=1"], 1, "nothing takes the variables x"),
        ([], 2, "Missing argument"),
    ],
)
def test_what_cannot_be_converted_says_why(run, arguments, code, what):
    result = run(*arguments)
    assert (result.exit_code, what in result.stderr) == (code, True), result.stderr


def test_a_file_that_is_there_is_not_overwritten_unless_one_names_it(run, tmp_path):
    (tmp_path / "net.prototxt").write_text("# by hand\n")
    result = run("net.caffemodel")
    assert (result.exit_code, "is there already" in result.stderr) == (2, True)
    assert (tmp_path / "net.prototxt").read_text() == "# by hand\n"
    assert run("net.caffemodel", "-o", "net.prototxt").exit_code == 0
