"""``netspec lint``: files and folders, what is printed, exit codes, mending in place."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner
from netspec.cli.lint import lint

ODD = """\
debug_info: True
layer { name: "data" type: "Data" top: "data" top: "label" }
layer { name: "drop" type: "Dropout" bottom: "data" top: "data" }
"""
WARNED = 'layer { name: "data" type: "Data" top: "data" top: "label" }\nlayer { type: "TanH" bottom: "data" top: "x" }\n'
NOTED = (
    'layer { type: "Input" top: "x" }\nlayer { name: "d" type: "Dropout" bottom: "x" top: "x" }\n'
)
FINE = 'layer { name: "in" type: "Input" top: "x" }\n'


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Runs the command in a folder of its own, in which files may be written first."""
    monkeypatch.chdir(tmp_path)

    def make(*arguments, files=(), stdin=None):
        for name, text in dict(files).items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return CliRunner().invoke(lint, arguments, input=stdin)

    return make


def codes(result):
    return [each["code"] for each in json.loads(result.stdout)["diagnostics"]]


def test_findings_go_to_standard_output_with_a_sum(run):
    result = run("a.prototxt", "b.prototxt", files={"a.prototxt": WARNED, "b.prototxt": NOTED})
    assert result.stdout == (
        "a.prototxt:1:47: warning: no layer reads blob 'label' of layer 'data' [NS501]\n"
        '  1 | layer { name: "data" type: "Data" top: "data" top: "label" }\n'
        "    |                                               ^^^\n"
        "  Take the top away, or read it with a layer of type Silence.\n"
        "b.prototxt:2:1: note: Dropout layer 'd' does nothing in a net for use [NS504]\n"
        '  2 | layer { name: "d" type: "Dropout" bottom: "x" top: "x" }\n'
        "    | ^^^^^\n"
        "  It can be taken away.\n"
        "1 warning, 1 note in 2 files\n"
    )
    assert result.stderr == ""
    assert result.exit_code == 1


EXITS = [
    (FINE, 0, "nothing found in 1 file"),
    (NOTED, 0, "1 note in 1 file"),
    (WARNED, 1, "1 warning in 1 file"),
    ('layer { type: "TanH" bottom: "x" top: "y" }', 1, "1 error in 1 file"),
    ("layer {", 1, "1 error in 1 file"),
    ('layers { type: RELU } layer { type: "ReLU" }', 1, "1 error in 1 file"),
]


@pytest.mark.parametrize(("text", "code", "last"), EXITS)
def test_errors_and_warnings_fail_and_notes_do_not(run, text, code, last):
    result = run("net.prototxt", files={"net.prototxt": text})
    assert result.exit_code == code
    assert result.stdout.splitlines()[-1] == last


def test_folders_are_walked(run):
    files = {"nets/a.prototxt": WARNED, "nets/deep/b.prototxt": WARNED, "nets/readme.md": "layer {"}
    result = run("nets", files=files)
    assert result.stdout.splitlines()[-1] == "2 warnings in 2 files"


def test_a_name_that_is_no_file_is_a_finding_and_the_others_go_on(run):
    result = run(
        "gone.prototxt", "a.prototxt", "empty", files={"a.prototxt": WARNED, "empty/x.md": ""}
    )
    assert result.exit_code == 1
    assert "error: cannot read 'gone.prototxt'" in result.stdout
    assert "a.prototxt:1:47: warning:" in result.stdout
    assert "there is no *.prototxt" in result.stdout
    assert result.stdout.splitlines()[-1] == "2 errors, 1 warning in 3 files"


def test_a_file_that_is_no_net_is_told_where(run):
    result = run("a.prototxt", files={"a.prototxt": "layer {\n  nome: 'x'\n"})
    assert "a.prototxt:2:3: error: LayerParameter has no field 'nome' [NS210]" in result.stdout
    assert "NS216" in result.stdout
    assert result.exit_code == 1


def test_fields_that_nobody_knows_are_errors_and_rules_look_at_the_rest(run):
    text = "colour: 3\ndebug_info: True\n"
    result = run("a.prototxt", "--fix", files={"a.prototxt": text})
    assert "a.prototxt:1:1: error: NetParameter has no field 'colour' [NS210]" in result.stdout
    assert "[NS512]" in result.stdout
    assert (result.exit_code, result.stderr) == (1, "")


def test_what_an_upgrade_loses_is_told_as_well(run):
    text = 'layers { layer { name: "d" type: "data" pad: 1 } top: "x" }'
    result = run("a.prototxt", "--format", "json", files={"a.prototxt": text})
    assert codes(result) == ["NS402", "NS509"]


def test_standard_input_is_a_file_like_any_other(run):
    result = run("-", stdin=WARNED)
    assert result.stdout.startswith("<stdin>:1:47: warning: ")
    assert result.exit_code == 1


def test_solvers_scripts_templates_and_binary_files_are_looked_at(run, tmp_path):
    from netspec import schema

    files = {
        "solver.prototxt": 'net: "gone.prototxt"\ntest_initialization: False\n',
        "net.py": "from netspec import NetSpec, layers as L\nn = NetSpec()\nn.x = L.Relu(L.Input())\n",
        "net.prototxt.j2": "\nlayer { concat_param { concat_dim: {{ 1 }} } type: 'Relu' }\n",
        "net.caffemodel": schema.NetParameter(layer=[{"type": "Relu"}]).SerializeToString(),
    }
    result = run(*files, "--format", "json", "--fix", files=files)
    found = json.loads(result.stdout)["diagnostics"]
    assert [(each["location"]["file"], each["code"], each["location"]["line"]) for each in found] == [
        ("net.py", "NS513", 3),
        ("net.prototxt.j2", "NS512", 2),
        ("net.prototxt.j2", "NS513", 2),
        ("net.caffemodel", "NS513", 0),
    ]  # fmt: skip
    assert result.stderr == "fixed 1 finding in solver.prototxt\n"
    assert (tmp_path / "solver.prototxt").read_text() == files["solver.prototxt"].replace(
        "False", "false"
    )


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (["--select", "NS501"], ["NS501"]),
        (["--select", "unread-top,NS512"], ["NS512", "NS501"]),
        (["--select", "NS501", "--select", " NS512 "], ["NS512", "NS501"]),
        (["--ignore", "deprecated-field,NS504"], ["NS501"]),
        ([], ["NS512", "NS501"]),
    ],
)
def test_rules_are_picked_by_code_and_name(run, options, found):
    assert (
        codes(run("a.prototxt", "--format", "json", *options, files={"a.prototxt": ODD})) == found
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "Missing argument 'FILES...'"),
        (("a.prototxt", "--select", "NS599"), "There is no rule 'NS599'."),
        (("a.prototxt", "--ignore", "unread-tob"), "Did you mean unread-top?"),
        (("a.prototxt", "--format", "xml"), "'xml' is not one of"),
        (("-", "--fix"), "--fix mends files in place"),
    ],
)
def test_wrong_usage_ends_with_2(run, arguments, said):
    result = run(*arguments, files={"a.prototxt": ODD})
    assert result.exit_code == 2
    assert said in result.stderr


def test_fix_mends_in_place_and_tells_what_is_left(run, tmp_path):
    result = run("--fix", "a.prototxt", "b.prototxt", files={"a.prototxt": ODD, "b.prototxt": FINE})
    assert (tmp_path / "a.prototxt").read_text() == ODD.replace("True", "true")
    assert result.stderr == "fixed 1 finding in a.prototxt\n"
    assert result.stdout.splitlines()[-1] == "1 warning in 2 files"
    assert result.exit_code == 1


def test_a_file_with_nothing_to_mend_is_not_written(run, tmp_path):
    run(files={"a.prototxt": WARNED})
    before = (tmp_path / "a.prototxt").stat()
    run("--fix", "a.prototxt")
    after = (tmp_path / "a.prototxt").stat()
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)


def test_bytes_that_are_no_text_and_line_ends_stay_as_they_are(run, tmp_path):
    before = b"\xef\xbb\xbf# \xff\r\ndebug_info: True\r\n"
    run("--fix", "a.prototxt", files={"a.prototxt": before})
    assert (tmp_path / "a.prototxt").read_bytes() == before.replace(b"True", b"true")


def test_the_rules_are_listed(run):
    result = run("--list")
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[1].split()[:3] == ["NS501", "unread-top", "warning"]
    assert "fix" in lines[12].split()
    assert len(lines) == 15


def test_sarif_tells_the_rules_that_were_found(run):
    result = run("a.prototxt", "--format", "sarif", files={"a.prototxt": ODD})
    [ran] = json.loads(result.stdout)["runs"]
    assert [(rule["id"], rule["name"]) for rule in ran["tool"]["driver"]["rules"]] == [
        ("NS501", "UnreadTop"),
        ("NS512", "DeprecatedField"),
    ]
    assert [each["ruleId"] for each in ran["results"]] == ["NS512", "NS501"]


def test_github_gets_annotations(run):
    result = run("a.prototxt", "--format", "github", files={"a.prototxt": WARNED})
    assert result.stdout.startswith("::warning file=a.prototxt,line=1,")
    assert len(result.stdout.splitlines()) == 1


def test_the_file_that_a_script_wrote_is_looked_at_and_the_script_is_left_as_it_is(run, tmp_path):
    script = (
        "from pathlib import Path\n"
        "Path('made.prototxt').write_text('debug_info: True\\nname: \"x\"\\n')\n"
    )
    result = run("net.py", "--fix", files={"net.py": script})
    assert ":1:1: warning: debug_info is spelt True [NS512]" in result.stdout
    assert (tmp_path / "net.py").read_text() == script
    assert result.stderr == ""
