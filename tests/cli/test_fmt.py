"""``netspec fmt``: which files it writes, what it says, and how it ends."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from click.testing import CliRunner
from netspec.cli.fmt import fmt

UGLY = 'layer{name:"a"}\n'
NEAT = 'layer { name: "a" }\n'
OLD = 1_000_000_000  # a time of change


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Runs ``netspec fmt`` in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    return lambda *args, **options: CliRunner().invoke(fmt, list(args), **options)


def write(**files):
    """Writes files in the current folder; ``__`` in a name is a slash, ``_`` a dot."""
    for name, content in files.items():
        path = Path(name.replace("__", "/").replace("_", "."))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode("utf-8", "surrogateescape"))
        os.utime(path, (OLD, OLD))


def test_files_are_formatted_in_place_and_counted(run):
    write(a_prototxt=UGLY, b_prototxt=NEAT, c_pbtxt="x:1", d_txt="")
    result = run("a.prototxt", "b.prototxt", "c.pbtxt", "d.txt")
    assert result.exit_code == 0
    assert result.stdout == ""
    assert result.stderr == (
        "formatted a.prototxt\nformatted c.pbtxt\n2 files formatted, 2 unchanged\n"
    )
    assert Path("a.prototxt").read_text() == NEAT
    assert Path("c.pbtxt").read_text() == "x: 1\n"


def test_a_file_that_is_right_is_not_written(run):
    write(a_prototxt=NEAT, b_prototxt=UGLY)
    assert run("a.prototxt").stderr == "1 file unchanged\n"
    assert run("b.prototxt").stderr == "formatted b.prototxt\n1 file formatted\n"
    assert Path("a.prototxt").stat().st_mtime == OLD
    assert Path("b.prototxt").stat().st_mtime != OLD


def test_folders_are_walked_and_hidden_ones_within_are_not(run):
    write(n__a_prototxt=UGLY, n__b__c_PROTOTXT=UGLY, n__b__d_pbtxt=NEAT, n__e_txt=UGLY)
    write(n___git__f_prototxt=UGLY)
    Path("n/b/folder.prototxt").mkdir()
    result = run("n")
    assert result.exit_code == 0
    assert result.stderr.replace(os.sep, "/") == (
        "formatted n/a.prototxt\nformatted n/b/c.PROTOTXT\n2 files formatted, 1 unchanged\n"
    )
    assert run("n/.git").stderr.replace(os.sep, "/").startswith("formatted n/.git/f.prototxt\n")


def test_a_file_that_is_named_twice_is_formatted_once(run):
    write(n__a_prototxt=UGLY)
    Path("n/b.prototxt").symlink_to("a.prototxt")
    result = run("n", "n/a.prototxt", "./n/../n/a.prototxt", "--diff")
    assert result.stdout.count("@@") == 2
    assert run("n", "n/a.prototxt").stderr.count("formatted") == 2


def test_a_link_stays_a_link_and_a_mode_a_mode(run):
    write(a_prototxt=UGLY)
    Path("a.prototxt").chmod(0o640)
    Path("b.prototxt").symlink_to("a.prototxt")
    assert run("b.prototxt").exit_code == 0
    assert Path("b.prototxt").is_symlink()
    assert Path("a.prototxt").read_text() == NEAT
    assert Path("a.prototxt").stat().st_mode & 0o777 == 0o640


def test_standard_input_goes_to_standard_output(run):
    for given in (UGLY, NEAT):
        result = run("-", input=given)
        assert (result.exit_code, result.stdout, result.stderr) == (0, NEAT, "")


def test_bytes_and_line_ends_go_out_as_they_came(run):
    Path("a.prototxt").write_bytes(b"\xef\xbb\xbfa:1 # \xe9\xff\r\n# \xc3\xa9\r\nb:'\xe9'")
    assert run("a.prototxt").exit_code == 0
    wanted = b'a: 1  # \xe9\xff\r\n# \xc3\xa9\r\nb: "\xe9"\r\n'
    assert Path("a.prototxt").read_bytes() == wanted
    assert run("-", input=b"a:1 # \xe9\n").stdout_bytes == b"a: 1  # \xe9\n"


def test_check_names_what_would_change_and_writes_nothing(run):
    write(a_prototxt=UGLY, b_prototxt=NEAT)
    result = run("--check", "a.prototxt", "b.prototxt")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr == ("would format a.prototxt\n1 file not formatted, 1 formatted already\n")
    assert Path("a.prototxt").read_text() == UGLY
    assert run("--check", "b.prototxt").exit_code == 0


def test_check_of_standard_input(run):
    result = run("--check", "-", input=UGLY)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "would format <stdin>\n1 file not formatted\n"
    assert run("--check", "-", input=NEAT).exit_code == 0


DIFF = f"--- a.prototxt\n+++ a.prototxt\n@@ -1 +1 @@\n-{UGLY}+{NEAT}"


@pytest.mark.parametrize(("options", "code"), [(["--diff"], 0), (["--diff", "--check"], 1)])
def test_diff_prints_what_would_change_and_writes_nothing(run, options, code):
    write(a_prototxt=UGLY, b_prototxt=NEAT)
    result = run(*options, "a.prototxt", "b.prototxt")
    assert result.exit_code == code
    assert result.stdout == DIFF
    assert Path("a.prototxt").read_text() == UGLY
    assert run(*options, "b.prototxt").exit_code == 0


def test_a_diff_of_standard_input_has_its_bytes(run):
    result = run("--diff", "-", input=b"a:1 # \xe9")
    assert result.stdout_bytes == (
        b"--- <stdin>\n+++ <stdin>\n@@ -1 +1 @@\n"
        b"-a:1 # \xe9\n\\ No newline at end of file\n+a: 1  # \xe9\n"
    )


def test_order_puts_fields_in_order(run):
    write(a_prototxt='layer { top: "b" name: "a" }\n')
    assert run("a.prototxt").stderr == "1 file unchanged\n"
    assert run("--order", "a.prototxt").exit_code == 0
    assert Path("a.prototxt").read_text() == 'layer { name: "a" top: "b" }\n'


def test_a_file_with_faults_is_named_and_left_alone_and_the_others_go_on(run):
    write(a_prototxt="a: ;\nb: }\n", b_prototxt=UGLY, c_prototxt="a: 'b\n")
    result = run("a.prototxt", "b.prototxt", "c.prototxt", "--order")
    assert result.exit_code == 1
    for place in ("a.prototxt:1:4: error: ", "a.prototxt:2:4: error: ", "c.prototxt:1:4: error: "):
        assert place in result.stderr
    assert result.stderr.endswith("1 file formatted, 2 with errors\n")
    assert Path("a.prototxt").read_text() == "a: ;\nb: }\n"
    assert Path("b.prototxt").read_text() == NEAT
    assert run("-", input="a {").exit_code == 1
    assert run("-", input="a {").stdout == ""


def test_unknown_fields_are_no_faults(run):
    write(a_prototxt="nane:3")
    assert run("a.prototxt").exit_code == 0
    assert Path("a.prototxt").read_text() == "nane: 3\n"


def no_access(path, *_, **__):
    raise PermissionError(13, "Permission denied", str(path))


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("net.caffemodel", "net.caffemodel: this is a binary file"),
        ("net.h5", "net.h5: this is an HDF5 file"),
        ("wide.prototxt", "wide.prototxt: this is text in UTF-16"),
        ("lenet.prototx", "cannot read 'lenet.prototx': No such file or directory [NS204]\n  Did you mean lenet.prototxt?"),
        ("nowhere/a.prototxt", "cannot read 'nowhere/a.prototxt': No such file"),
        ("empty", "there is no *.prototxt or *.pbtxt in 'empty' [NS204]"),
        ("pipe", "'pipe' is a pipe or a device"),
    ],
)  # fmt: skip
def test_what_is_no_text_that_can_be_read_is_an_error_and_the_others_go_on(run, name, says):
    write(lenet_prototxt=UGLY, last_prototxt=UGLY)
    Path("net.caffemodel").write_bytes(b"\n\x03net\xa2\x06\x04\n\x02c1")
    Path("net.h5").write_bytes(b"\x89HDF\r\n\x1a\n\0\0")
    Path("wide.prototxt").write_text(UGLY, encoding="utf-16")
    Path("empty").mkdir()
    os.mkfifo("pipe")
    result = run(name, "last.prototxt")
    assert result.exit_code == 1
    assert result.stderr.startswith(f"error: {says}")
    assert result.stderr.endswith("formatted last.prototxt\n1 file formatted, 1 with errors\n")
    assert Path("last.prototxt").read_text() == NEAT


@pytest.mark.parametrize("method", ["stat", "read_bytes"])
def test_a_file_that_may_not_be_read_is_an_error(run, monkeypatch, method):
    write(a_prototxt=UGLY)
    monkeypatch.setattr(Path, method, no_access)
    result = run("a.prototxt")
    assert result.exit_code == 1
    assert result.stderr == (
        "error: cannot read 'a.prototxt': Permission denied [NS204]\n1 file with errors\n"
    )


def test_a_folder_that_may_not_be_read_is_an_error(run, monkeypatch):
    write(n__a_prototxt=UGLY)
    Path("n/closed").mkdir()
    scandir = os.scandir

    def partly(path):
        return no_access(path) if str(path).endswith("closed") else scandir(path)

    monkeypatch.setattr(os, "scandir", partly)
    result = run("n")
    assert result.exit_code == 1
    assert "formatted n/a.prototxt\n" in result.stderr
    assert "error: cannot read 'n/closed': Permission denied" in result.stderr


def test_a_file_that_cannot_be_written_is_an_error_and_the_others_go_on(run, monkeypatch):
    write(a_prototxt=UGLY, b_prototxt=UGLY)
    monkeypatch.setattr(os, "access", lambda path, _: "a.prototxt" not in str(path))
    result = run("a.prototxt", "b.prototxt")
    assert result.exit_code == 1
    assert result.stderr.startswith("error: cannot write 'a.prototxt': Permission denied [NS203]")
    assert result.stderr.endswith("formatted b.prototxt\n1 file formatted, 1 with errors\n")
    assert Path("a.prototxt").read_text() == UGLY


def test_no_files_are_wrong_usage(run):
    result = run()
    assert result.exit_code == 2
    assert "Missing argument 'FILES...'" in result.stderr


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("net.prototxt.j2", "netspec render writes its net."),
        ("net.py", "netspec build writes its net."),
    ],
)
def test_programs_are_not_formatted(run, name, hint):
    Path(name).write_text("layer {}\n")
    result = run(name)
    assert result.exit_code == 1
    assert f"{name} is a program that makes a net, and is not formatted" in result.stderr
    assert hint in result.stderr
    assert Path(name).read_text() == "layer {}\n"
