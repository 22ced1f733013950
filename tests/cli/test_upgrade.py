"""``netspec upgrade``: files in place, or to where one says; those of today stay as they are."""

from __future__ import annotations

import pytest
from click.testing import CliRunner
from netspec.cli.main import main

from netspec import load, schema

OLD = '# a comment\nlayers { name: "a" type: RELU bottom: "x" top: "x" }\n'
NEW = '# a comment\nlayer {\n  name: "a"\n  type: "ReLU"\n  bottom: "x"\n  top: "x"\n}\n'


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "old.prototxt").write_text(OLD)
    (tmp_path / "new.prototxt").write_text("layer{}  # odd layout\n")
    return lambda *arguments, **options: CliRunner().invoke(
        main, ["upgrade", *arguments], **options
    )


def test_an_old_file_is_upgraded_in_place_with_its_comments(run, tmp_path):
    result = run("old.prototxt", "new.prototxt")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "upgraded old.prototxt\n1 file upgraded, 1 in today's form\n"
    assert (tmp_path / "old.prototxt").read_text() == NEW
    assert (tmp_path / "new.prototxt").read_text() == "layer{}  # odd layout\n"
    assert run("old.prototxt").stderr == "1 file in today's form\n"


def test_a_folder_is_walked(run):
    assert run(".").stderr.endswith("1 file upgraded, 1 in today's form\n")


def test_check_writes_nothing_and_fails_where_a_file_is_old(run, tmp_path):
    result = run("--check", "old.prototxt", "new.prototxt")
    assert result.exit_code == 1
    assert "would upgrade old.prototxt" in result.stderr
    assert (tmp_path / "old.prototxt").read_text() == OLD
    assert run("--check", "new.prototxt").exit_code == 0


def test_the_result_goes_where_one_says(run, tmp_path):
    assert run("old.prototxt", "-o", "-").stdout == NEW
    assert run("-", input=OLD).stdout == NEW
    assert run("old.prototxt", "-o", "out.caffemodel").exit_code == 0
    assert load(tmp_path / "out.caffemodel").net.layer[0].type == "ReLU"
    assert (tmp_path / "old.prototxt").read_text() == OLD
    assert run("new.prototxt", "-o", "copy.prototxt").exit_code == 0
    assert load(tmp_path / "copy.prototxt").net == load(tmp_path / "new.prototxt").net


def test_every_change_is_said_on_demand(run):
    stderr = run("-v", "--check", "old.prototxt").stderr
    assert "old.prototxt: layers 0 'a': type RELU -> ReLU" in stderr


def test_a_binary_file_keeps_its_weights(run, tmp_path):
    old = schema.NetParameter(
        layers=[dict(name="a", type=4, blobs=[dict(data=[1, 2, 3], shape=dict(dim=[3]))])]
    )
    (tmp_path / "old.caffemodel").write_bytes(old.SerializeToString())
    assert run("old.caffemodel").stderr.startswith("upgraded old.caffemodel\n")
    new = schema.NetParameter.FromString((tmp_path / "old.caffemodel").read_bytes())
    assert (new.layer[0].type, list(new.layer[0].blobs[0].data)) == ("Convolution", [1, 2, 3])


def test_what_is_lost_is_said(run, tmp_path):
    (tmp_path / "v0.prototxt").write_text(
        'layers { layer { name: "a" type: "relu" pad: 3 } bottom: "x" top: "x" }\ninput: "x"\n'
    )
    assert "v0.prototxt:1:41: warning: " in run("v0.prototxt").stderr


def test_a_file_with_faults_stays_and_the_others_have_their_turn(run, tmp_path):
    (tmp_path / "bad.prototxt").write_text("layers { type: FOO }\n")
    result = run("bad.prototxt", "gone.prototxt", "old.prototxt")
    assert result.exit_code == 1
    assert "bad.prototxt:1:16: error: type has no label 'FOO' [NS214]" in result.stderr
    assert "error: cannot read 'gone.prototxt'" in result.stderr
    assert result.stderr.endswith("1 file upgraded, 2 with errors\n")
    assert (tmp_path / "bad.prototxt").read_text() == "layers { type: FOO }\n"


def test_a_target_that_cannot_be_written_is_an_error(run):
    result = run("old.prototxt", "-o", "nowhere/new.prototxt")
    assert (result.exit_code, "NS203" in result.stderr) == (1, True)


@pytest.mark.parametrize("arguments", [[], ["old.prototxt", "new.prototxt", "-o", "x"]])
def test_wrong_usage_ends_with_2(run, arguments):
    assert run(*arguments).exit_code == 2


def test_scripts_and_templates_are_never_overwritten(run, tmp_path):
    script = "from netspec import schema\nnet = schema.NetParameter(input=['x'], input_dim=[1, 2, 3, 4])\n"
    (tmp_path / "make.py").write_text(script)
    (tmp_path / "t.prototxt.j2").write_text(OLD)
    for file in ("make.py", "make.py:net", "t.prototxt.j2"):
        result = run(file)
        assert (result.exit_code, "NS303" in result.stderr) == (1, True)
    assert (tmp_path / "make.py").read_text() == script
    assert (tmp_path / "t.prototxt.j2").read_text() == OLD
    assert not (tmp_path / "make.py:net").exists()
    assert run("t.prototxt.j2", "-o", "out.net").exit_code == 0
    assert 'type: "ReLU"' in (tmp_path / "out.net").read_text()
    assert 'type: "Input"' in run("make.py:net", "-o", "-").stdout
