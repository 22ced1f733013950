"""What a net is made of is all that was read for it, but for Python's own and what was written."""

from __future__ import annotations

import os
import sys

import pytest

from netspec.viewing.made_of import Opened


@pytest.fixture
def opened():
    return Opened()


def event(opened, path, mode="r", flags=os.O_RDONLY):
    with opened.counting():
        opened.hook("open", (path, mode, flags))


def test_files_that_are_read_count(opened, tmp_path):
    event(opened, str(tmp_path / "a"))
    event(opened, str(tmp_path / "b").encode())
    event(opened, tmp_path / "c", None)
    event(opened, 3)
    assert tuple(opened.files()) == tuple(str(tmp_path / name) for name in "abc")


def test_a_path_is_that_of_the_folder_at_the_time(opened, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    event(opened, "a")
    monkeypatch.chdir("/")
    assert tuple(opened.files()) == (str(tmp_path / "a"),)


@pytest.mark.parametrize(
    ("mode", "flags"),
    [("w", 0), ("a", 0), ("r+", 0), ("x", 0), (None, os.O_WRONLY | os.O_CREAT), (None, os.O_RDWR)],
)
def test_files_that_are_written_do_not_count_though_they_are_read_as_well(
    opened, tmp_path, mode, flags
):
    path = str(tmp_path / "out")
    event(opened, path)
    event(opened, path, mode, flags)
    assert tuple(opened.files()) == ()


def test_a_file_that_another_becomes_is_written(opened, tmp_path):
    event(opened, str(tmp_path / "out"))
    with opened.counting():
        opened.hook("os.rename", (str(tmp_path / "out.tmp"), str(tmp_path / "out"), -1, -1))
    assert tuple(opened.files()) == ()


def test_a_compiled_module_stands_for_its_source(opened, tmp_path):
    event(opened, str(tmp_path / "__pycache__" / f"m.{sys.implementation.cache_tag}.pyc"))
    assert tuple(opened.files()) == (str(tmp_path / "m.py"),)


@pytest.mark.parametrize(
    "path",
    [os.__file__, pytest.__file__, "/dev/null", "/proc/self/stat", __import__("netspec").__file__],
)
def test_python_and_the_system_do_not_count(opened, path):
    event(opened, path)
    assert tuple(opened.files()) == ()


def test_a_file_is_known_as_it_was_when_it_was_read(opened, tmp_path):
    path = tmp_path / "a"
    path.write_text("one")
    event(opened, str(path))
    path.write_text("other")
    event(opened, str(path))
    (look,) = opened.files().values()
    assert look.size == 3


def test_nothing_counts_outside_of_the_load(opened, tmp_path):
    opened.hook("open", (str(tmp_path / "a"), "r", 0))
    assert tuple(opened.files()) == ()
