"""``netspec render``: where the result goes, exit codes, and nothing half-written."""

from __future__ import annotations

import click
import pytest
from click.testing import CliRunner
from netspec.cli.main import main
from netspec.cli.values import parse_definitions

GOOD = """\
name: {{ name | default("n") | quote }}
{% for t in range(T) %}
input: "x{{ t }}"
{% endfor %}
"""


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Runs ``netspec render`` in a folder of its own, which holds net.prototxt.j2."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "net.prototxt.j2").write_text(GOOD, encoding="utf-8")
    return lambda *args, **options: CliRunner().invoke(main, ["render", *args], **options)


def test_the_result_goes_to_the_name_without_j2_in_the_current_folder(run, tmp_path, monkeypatch):
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert run("../net.prototxt.j2", "-D", "T=1").exit_code == 0
    written = (tmp_path / "elsewhere" / "net.prototxt").read_text(encoding="utf-8")
    assert written == 'name: "n"\ninput: "x0"\n'


def test_the_result_goes_where_o_says(run, tmp_path):
    assert run("net.prototxt.j2", "-DT=1", "-o", "a.prototxt").exit_code == 0
    assert (tmp_path / "a.prototxt").read_bytes() == b'name: "n"\ninput: "x0"\n'
    assert not (tmp_path / "net.prototxt").exists()


def test_standard_input_and_output_are_bytes_of_utf8(run, tmp_path):
    shown = run("net.prototxt.j2", "-DT=0", "-D", "name=ü", "-o", "-")
    assert shown.stdout_bytes == 'name: "ü"\n'.encode()
    piped = run("-", "-D", "T=1", input=GOOD.encode())
    assert piped.stdout_bytes == b'name: "n"\ninput: "x0"\n'
    assert [path.name for path in tmp_path.iterdir()] == ["net.prototxt.j2"]


def test_standard_input_includes_from_the_current_folder(run):
    assert run("-", "-D", "T=0", input='{% include "net.prototxt.j2" %}').stdout == 'name: "n"\n'


@pytest.mark.parametrize(
    ("source", "says"),
    [
        (b"name: 3\n", "bad.prototxt.j2:1: "),
        (b'name: "x"\n{{ T }}', "-D T=..."),
        (b"\n{% if %}", "bad.prototxt.j2:2: "),
        (b'name: "\xff"', "not UTF-8"),
    ],
)
def test_a_failure_ends_with_1_and_leaves_the_old_file_as_it_was(run, tmp_path, source, says):
    (tmp_path / "bad.prototxt.j2").write_bytes(source)
    (tmp_path / "bad.prototxt").write_bytes(b"old")
    before = sorted(tmp_path.iterdir())
    result = run("bad.prototxt.j2")
    assert result.exit_code == 1
    assert says in result.output
    assert "Traceback" not in result.output
    assert (tmp_path / "bad.prototxt").read_bytes() == b"old"
    assert sorted(tmp_path.iterdir()) == before


def test_standard_input_that_fails_writes_nothing_and_has_a_name(run):
    for given in (b"name: 3", b'name: "\xff"'):
        result = run("-", input=given)
        assert result.exit_code == 1
        assert result.output.startswith("error: <stdin>:1: ")


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["none.prototxt.j2"], "No such file"),
        (["folder.j2"], "folder"),
        (["net.prototxt.j2", "-DT=1", "-o", "none/net.prototxt"], "none"),
        (["net.prototxt.j2", "-DT=1", "-o", "folder.j2"], "folder.j2"),
    ],
)
def test_files_that_cannot_be_read_or_written_end_with_1(run, tmp_path, args, says):
    (tmp_path / "folder.j2").mkdir()
    result = run(*args)
    assert result.exit_code == 1
    assert says in result.output


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["net.prototxt"], "name the result with -o"),
        (["net.prototxt.j2", "-o", "./net.prototxt.j2"], "the template itself"),
        (["net.prototxt.j2", "-D", "T"], "no value"),
        (["net.prototxt.j2", "-D", "3=T"], "no name"),
        ([], "Missing argument"),
    ],
)
def test_wrong_usage_ends_with_2(run, args, says):
    result = run(*args)
    assert result.exit_code == 2
    assert says in result.output


@pytest.mark.parametrize(
    ("given", "value"),
    [
        ("3", 3),
        ("-0.5", -0.5),
        ("True", True),
        ("true", True),
        (" false", False),
        ("None", None),
        ("[1, 2]", [1, 2]),
        ("{'a': 1}", {"a": 1}),
        ("'3'", "3"),
        (" 3 ", 3),
        ("train", "train"),
        ("a=b", "a=b"),
        ("path/to/x y", "path/to/x y"),
        ("", ""),
        ("__import__('os')", "__import__('os')"),
        ("9" * 5000, "9" * 5000),
        ("a\0b", "a\0b"),
    ],
)
def test_values_are_literals_or_else_text(given, value):
    assert parse_definitions((f"x={given}",)) == {"x": value}


def test_the_last_definition_of_a_name_counts():
    assert parse_definitions(["T=1", "u=2", "T=3"]) == {"T": 3, "u": 2}


@pytest.mark.parametrize("given", ["x=[3", "x='a", "x={", "x=" + "[" * 5000])
def test_a_literal_that_is_cut_off_is_refused(given):
    with pytest.raises(click.BadParameter, match="begins like a Python literal"):
        parse_definitions((given,))


def test_a_template_that_makes_nothing_writes_nothing(run, tmp_path):
    (tmp_path / "empty.prototxt.j2").write_text("{# nothing #}# only a comment\n")
    result = run("empty.prototxt.j2")
    assert result.exit_code == 1
    assert "no field at all" in result.output
    assert not (tmp_path / "empty.prototxt").exists()


@pytest.mark.parametrize("given", ["T", "=3", "a b=3", "3a=3", "a.b=3", ""])
def test_a_definition_without_name_or_value_is_refused(given):
    with pytest.raises(click.BadParameter):
        parse_definitions((given,))
