"""``netspec to-python``: where the code goes, and what is told of it."""

from __future__ import annotations

import pytest
from click.testing import CliRunner
from netspec.cli.main import main

import netspec
from netspec.to_python import to_python

TEXT = """# A tiny net.
name: "tiny"
layer { name: "data" type: "Input" top: "data" input_param { shape { dim: [1, 6] } } }
layer { name: "fc" type: "InnerProduct" bottom: "data" top: "fc"
  inner_product_param { num_output: 10 } }
"""


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "net.prototxt").write_text(TEXT)
    return lambda *arguments, **options: CliRunner().invoke(main, list(arguments), **options)


@pytest.mark.parametrize("style", ["fluent", "pycaffe"])
def test_the_code_goes_to_standard_output(run, style):
    result = run("to-python", "net.prototxt", "--style", style)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == to_python(TEXT, style)


@pytest.mark.parametrize("style", ["fluent", "pycaffe"])
def test_a_file_is_written_that_build_makes_the_same_net_of(run, style, tmp_path):
    result = run("to-python", "net.prototxt", "--style", style, "-o", "again.py")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.startswith("wrote again.py: ")
    assert run("build", "again.py", "-o", "again.prototxt").exit_code == 0
    assert netspec.load(tmp_path / "again.prototxt").net == netspec.load(TEXT).net


def test_standard_input_is_read(run):
    result = run("to-python", "-", input=TEXT)
    assert result.stdout == to_python(TEXT)


def test_what_an_old_file_loses_is_told(run, tmp_path):
    old = 'input: "x"\ninput_dim: [1, 3, 8, 8, 5]\nlayers { name: "a" type: TANH bottom: "x" top: "a" }\n'
    (tmp_path / "old.prototxt").write_text(old)
    result = run("to-python", "old.prototxt")
    assert result.exit_code == 0
    assert "[NS402]" in result.stderr
    assert "x.tanh(" in result.stdout


def test_a_file_that_is_no_net_is_refused(run, tmp_path):
    (tmp_path / "solver.prototxt").write_text('net: "nowhere.prototxt"\n')
    result = run("to-python", "solver.prototxt")
    assert result.exit_code == 1
    assert "nowhere.prototxt" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_style_that_there_is_not_is_wrong_usage(run):
    assert run("to-python", "net.prototxt", "--style", "keras").exit_code == 2
