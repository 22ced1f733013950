"""The documentation is true: its snippets run, its links lead somewhere, its lists are whole.

In README.md, CONTRIBUTING.md, docs/ and the pages of codes below it, each file's blocks run in order in one temporary folder
that holds a copy of samples/:

- A block whose first line is a comment with a file's name (``# net.py``), or which follows the
  words "save this as `NAME`", is saved under that name.
- Any other ``python`` block is run as a script of its own, and must not fail.
- In ``console`` blocks, lines that begin with ``$ `` are run. What they print, standard error
  included, is what stands below; ``...`` stands for any text, within a line or for whole lines.
- ``sh`` blocks are run too, and must not fail.

Commands that install or work on the checkout (``make``, ``pip``, ``git``, ``.venv/bin/...``) are
not run; what they name must exist. ``make demo`` stands for the command that it runs.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import textwrap
from importlib import import_module, util
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import pytest
from click.testing import CliRunner
from netspec.cli.main import COMMANDS, main

from netspec import errors
from netspec.binary import errors as binary
from netspec.compat import coord_map
from netspec.reference import errors as reference
from netspec.report import invalid

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md")),
    *(page for glob in ("*.md", "codes/*.md", "rules/*.md") for page in sorted(DOCS.glob(glob))),
]
NAMES = [str(page.relative_to(ROOT)) for page in PAGES]
STANDS_FOR = {"make demo": "netspec demo"}
NOT_RUN = ("make ", "pip ", "git ", "cd ", ".venv/bin/", ".ci/")

# A block in a list is indented.
_BLOCK = re.compile(r"^( *)```(\w*)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"(?:# ([\w./-]+)|\{# ([\w./-]+) #\})\n")
_SAVE = re.compile(r"save this as `([\w./-]+)`[^`]*\Z", re.IGNORECASE)
_FAILURE = re.compile(r"^(?:Usage: |(?:\S+: )?error: )", re.MULTILINE)
_PLAIN = re.compile(r"netspec (?:check|convert|fmt|lint|upgrade) [\w./ -]+")
_WARNING = re.compile(r"^\S+: warning: ", re.MULTILINE)
_LINK = re.compile(r"\]\(([^)\s]+)\)")


class Block(NamedTuple):
    """A block of code: its language, its text, its line, and the file it is to be saved as."""

    language: str
    text: str
    line: int
    file: str


class Ran(NamedTuple):
    """What came of a command."""

    returncode: int
    stdout: str


def blocks(page: str) -> list[Block]:
    text = (ROOT / page).read_text("utf-8")
    found = []
    for match in _BLOCK.finditer(text):
        code = textwrap.dedent(match[3])
        before = _SAVE.search(text[: match.start()].rstrip().rpartition("\n\n")[2])
        first = _FILE.match(code) if "." in code.partition("\n")[0] else None
        name = before[1] if before else (first[1] or first[2]) if first else ""
        line = text.count("\n", 0, match.start()) + 1
        found.append(Block(match[2], code, line, name))
    return found


def commands(block: Block) -> list[tuple[str, str]]:
    """Each command of a block, and what is shown below it."""
    if block.language == "sh":
        lines = [line.partition("  #")[0].rstrip() for line in block.text.splitlines()]
        return [(line, "...\n") for line in lines if line]
    pairs: list[tuple[str, str]] = []
    for line in block.text.splitlines(keepends=True):
        if line.startswith("$ "):
            pairs.append((line[2:].strip(), ""))
        else:
            command, shown = pairs[-1]
            pairs[-1] = (command, shown + line)
    return pairs


def runs(command: str) -> bool:
    command = STANDS_FOR.get(command, command)
    return not f"{command} ".startswith(NOT_RUN) and not re.match(r"[A-Z_]+=", command)


def fails(command: str, shown: str) -> bool:
    """Whether a command is to end with an exit code other than 0, by what it prints."""
    last = command.rpartition("; ")[2]
    if "netspec" not in last:
        return False  # a script may print an error that it has caught
    return bool(_FAILURE.search(shown) or ("netspec lint" in last and _WARNING.search(shown)))


def all_commands(page: str) -> list[str]:
    shells = [block for block in blocks(page) if block.language in ("console", "sh")]
    return [command for block in shells for command, _ in commands(block)]


def same(shown: str, printed: str) -> bool:
    """Whether a text is what the page shows; spaces at ends of lines do not count."""
    lines = [line.rstrip() for line in shown.splitlines()]
    parts = [
        r"(?:.*\n)*" if line == "..." else re.escape(line).replace(r"\.\.\.", ".*") + r"\n"
        for line in lines
    ]
    return bool(
        re.fullmatch("".join(parts), "".join(f"{x.rstrip()}\n" for x in printed.splitlines()))
    )


@pytest.mark.parametrize(
    ("shown", "printed", "expected"),
    [
        ("one\n", "one  \n", True),
        ("one\n", "one\ntwo\n", False),
        ("one\n...\nthree\n", "one\n2\n2\nthree\n", True),
        ("one\n...\n", "one\n", True),
        ("bound to (...), no top\n", "bound to (a, b), no top\n", True),
        ("a.b\n", "aXb\n", False),
        ("", "", True),
        ("", "surprise\n", False),
    ],
)
def test_three_dots_stand_for_any_text(shown, printed, expected):
    assert same(shown, printed) is expected


@pytest.mark.parametrize("page", NAMES)
def test_the_snippets_run_and_print_what_is_shown(page, tmp_path, monkeypatch):
    shutil.copytree(ROOT / "samples", tmp_path / "samples")
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "COLUMNS": "80",
        "NO_COLOR": "1",
        "PYTHONIOENCODING": "utf-8",
    }
    # A process for each command takes long, and there are many pages of codes.
    monkeypatch.chdir(tmp_path)
    for name in ("COLUMNS", "NO_COLOR"):
        monkeypatch.setenv(name, environment[name])
    of_a_code = Path(page).parent.name in ("codes", "rules")

    def run_here(command: list[str]) -> Ran:
        ran = CliRunner().invoke(main, command[1:])
        return Ran(ran.exit_code, ran.output)

    def run(command: list[str]) -> Ran:
        ran = subprocess.run(  # noqa: PLW1510  # examples of errors end with 1
            command, cwd=tmp_path, env=environment, text=True, encoding="utf-8", timeout=120,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        return Ran(ran.returncode, ran.stdout)

    for block in blocks(page):
        place = f"{page}:{block.line}"
        if block.file:
            (tmp_path / block.file).parent.mkdir(exist_ok=True)
            (tmp_path / block.file).write_text(block.text, "utf-8")
        elif block.language == "python":
            (tmp_path / "_block.py").write_text(block.text, "utf-8")
            ran = run([sys.executable, "_block.py"])
            assert ran.returncode == 0, f"{place}: {ran.stdout}"
        elif block.language in ("console", "sh"):
            for command, shown in filter(lambda pair: runs(pair[0]), commands(block)):
                if of_a_code and _PLAIN.fullmatch(command):
                    ran = run_here(command.split())
                else:
                    ran = run(["bash", "-c", STANDS_FOR.get(command, command)])
                assert same(shown, ran.stdout), f"{place}: {command}\n{ran.stdout}"
                ended_well = ran.returncode == 0
                assert ended_well is not fails(command, shown), f"{place}: {command}\n{ran.stdout}"


def test_every_block_says_its_language_and_has_commands_that_are_known():
    languages = {"python", "console", "sh", "text", "prototxt", "jinja", "proto"}
    for page in NAMES:
        for block in blocks(page):
            assert block.language in languages, f"{page}:{block.line}"
            if block.language == "console":
                assert block.text.startswith("$ "), f"{page}:{block.line}"
    assert sum(len(all_commands(page)) for page in NAMES) > 40


@pytest.mark.parametrize("page", NAMES)
def test_every_make_target_that_is_named_exists(page):
    text = (ROOT / page).read_text("utf-8")
    targets = set(re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text(), re.MULTILINE))
    quoted = re.findall(r"`make ([a-z-]+)", text)
    run = [
        found[1] for found in map(re.compile(r"make ([a-z-]+)").match, all_commands(page)) if found
    ]
    assert {*quoted, *run} <= targets


@pytest.mark.parametrize("page", NAMES)
def test_every_module_and_file_that_a_command_names_exists(page):
    for command in all_commands(page):
        for module in re.findall(r"python -m ([\w.]+)", command):
            beside = ROOT.joinpath(*module.split("."))
            assert beside.is_dir() or beside.with_suffix(".py").is_file() or util.find_spec(module)
        for path in re.findall(r"(?<=\s)(?:tests|docs|samples)(?:/[\w./]*)?", command):
            assert (ROOT / path).exists(), command


def test_make_demo_runs_what_the_readme_shows():
    recipe = re.search(r"^demo:.*\n\t@(.*)$", (ROOT / "Makefile").read_text(), re.MULTILINE)[1]
    assert recipe == "$(BIN)/" + STANDS_FOR["make demo"]


# -- links --------------------------------------------------------------------------------


def anchors(page: Path) -> set[str]:
    """The names of a page's headings, as GitHub makes them."""
    text = _BLOCK.sub("", page.read_text("utf-8"))
    headings = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", [*NAMES, "CHANGELOG.md"])
def test_every_relative_link_leads_somewhere(page):
    here = ROOT / page
    for link in _LINK.findall(_BLOCK.sub("", here.read_text("utf-8"))):
        if "://" in link:
            continue
        path, _, anchor = link.partition("#")
        target = here.parent / path if path else here
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


def test_every_page_can_be_found_from_the_readme():
    found, waiting = set(), [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        if page in found or page.suffix != ".md":
            continue
        found.add(page)
        links = _LINK.findall(_BLOCK.sub("", page.read_text("utf-8")))
        targets = (link.partition("#")[0] for link in links if "://" not in link)
        waiting += [(page.parent / target).resolve() for target in targets if target]
    assert {page for page in PAGES if page not in found} == set()


# -- lists that are to be whole -----------------------------------------------------------


def codes() -> set[str]:
    found = set()
    modules = (errors, coord_map, invalid, binary, reference)
    for kind in chain(*(vars(module).values() for module in modules)):
        if isinstance(kind, type) and issubclass(kind, errors.NetspecError):
            found.add(kind.code)
    return found


def test_every_error_is_in_the_table_and_has_its_page():
    text = (DOCS / "errors.md").read_text("utf-8")
    table = re.findall(r"^\| \[(NS\d{3})\]\(codes/\1\.md\) \|.*\| (.*) \|$", text, re.MULTILINE)
    assert [code for code, _ in table] == sorted(codes())
    for code, what in table:
        assert (DOCS / "codes" / f"{code}.md").read_text("utf-8").startswith(f"# {code} {what}\n")


@pytest.mark.parametrize("page", [name for name in NAMES if name.startswith("docs/codes/")])
def test_every_page_of_a_code_shows_it_in_the_text_that_it_has(page):
    text = (ROOT / page).read_text("utf-8")
    code = Path(page).stem
    assert re.match(rf"# {code} \S.*\n\n", text)
    assert 10 <= text.count("\n") <= 35
    shown = "".join(block.text for block in blocks(page) if block.language == "console")
    assert (f"[{code}]" in shown) is (code != "NS001")  # which is of no error that one meets


def test_every_command_has_its_section():
    text = (DOCS / "commands.md").read_text("utf-8")
    assert re.findall(r"^## netspec ([\w-]+)$", text, re.MULTILINE) == list(COMMANDS)


def test_every_room_is_in_the_picture_of_the_house():
    text = (DOCS / "architecture.md").read_text("utf-8")
    rooms = [path.parent for path in (ROOT / "netspec").glob("*/__init__.py")]
    rooms += [ROOT / name for name in ("cli", "templates", "samples")]
    assert [room.name for room in rooms if f"`{room.relative_to(ROOT)}/`" not in text] == []


@pytest.mark.parametrize("page", [*NAMES, "CHANGELOG.md"])
def test_no_path_of_one_machine_is_in_a_page(page):
    text = (ROOT / page).read_text("utf-8")
    assert not re.search(r"/(?:home|root|work|tmp|Users)/", text)


def test_the_readme_counts_the_layer_types_rightly():
    count = len(import_module("netspec.schema").LAYERS)
    assert f"lists {count} layer types" in (ROOT / "README.md").read_text("utf-8")


def test_the_version_is_the_same_everywhere():
    project = re.search(r'^version = "(.*)"$', (ROOT / "pyproject.toml").read_text(), re.MULTILINE)
    assert project[1] == import_module("netspec").__version__
    assert project[1] in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_every_code_of_the_reader_is_explained():
    from netspec.text import codes

    given = {value for name, value in vars(codes).items() if name.isupper()}
    page = (DOCS / "reading.md").read_text("utf-8")
    assert given == set(re.findall(r"^\| \[(NS\d+)\]\(codes/\1\.md\) \|", page, re.MULTILINE))
