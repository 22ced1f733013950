"""``netspec explain``: plain pages in a pipe, shown ones in a terminal, the list, what is refused."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.shell_completion import ShellComplete
from click.testing import CliRunner
from netspec.cli.explain import explain

from netspec.errors import FieldValueError
from netspec.report.pages import codes, page


def run(*arguments):
    return CliRunner().invoke(explain, arguments)


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        (["NS204"], ["NS204"]),
        (["ns204"], ["NS204"]),
        (["NS411", "NS501"], ["NS411", "NS501"]),
        (["NS411", "ns411"], ["NS411"]),
    ],
)
def test_pages_are_printed_as_they_are_where_no_terminal_is(given, shown):
    result = run(*given)
    assert result.exit_code == 0
    assert result.stdout == "\n".join(map(page, shown))


def test_the_list_has_a_line_for_each_code():
    lines = run("--list").stdout.splitlines()
    assert [line.split()[0] for line in lines] == list(codes())
    assert "NS411 unknown bottom" in lines
    assert "NS501 unread-top" in lines


def test_an_unknown_code_is_an_error_and_nothing_is_printed():
    result = run("NS411", "NS419")
    assert isinstance(result.exception, FieldValueError)
    assert result.stdout == ""


def test_no_code_is_wrong_usage():
    result = run()
    assert result.exit_code == 2
    assert "--list lists them" in result.stderr


def test_shells_complete_codes():
    completed = ShellComplete(explain, {}, "explain", "_EXPLAIN").get_completions([], "ns41")
    assert [(each.value, each.help) for each in completed][1] == ("NS411", "unknown bottom")
    assert [each.value for each in completed] == [f"NS41{digit}" for digit in range(7)]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pty")
def test_a_terminal_shows_the_pages_without_the_marks_of_markdown():
    main, end = os.openpty()
    command = "from netspec.cli.explain import explain; explain()"
    root = str(Path(__file__).parents[2])
    with subprocess.Popen(
        [sys.executable, "-c", command, "NS204"],
        stdout=end,
        cwd=root,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "80"},
    ) as process:
        os.close(end)
        shown = b""
        while chunk := _read(main):
            shown += chunk
    os.close(main)
    assert process.returncode == 0
    text = re.sub(r"\x1b\[[0-9;]*m", "", shown.decode())
    assert "NS204 a file that cannot be read" in text
    assert "```" not in text
    assert "# NS204" not in text
    assert "\x1b[" in shown.decode()


def _read(file: int) -> bytes:
    try:
        return os.read(file, 4096)
    except OSError:  # Linux says so at the end
        return b""
