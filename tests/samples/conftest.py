"""Samples as tests see them: scripts that are run from their files, installed or not."""

from __future__ import annotations

import runpy
import sys
from functools import cache
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "samples"
SHARED = Path(__file__).parents[2] / ".." / "shared"


@cache
def _namespace(script):
    return runpy.run_path(str(FOLDER / f"{script}.py"))


@pytest.fixture
def sample():
    """A sample's functions and constants by name; its ``main`` does not run."""
    return _namespace


@pytest.fixture
def run_sample(monkeypatch, tmp_path):
    """Run a sample as ``python SCRIPT ARGUMENTS`` does, in an empty folder: the files it writes."""

    def run(script, *arguments):
        path = str(FOLDER / f"{script}.py")
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(sys, "argv", [path, *arguments])
        runpy.run_path(path, run_name="__main__")
        return {each.name: each.read_text("utf-8") for each in tmp_path.iterdir()}

    return run


@pytest.fixture
def shared():
    """The folder of facts from Caffe that some tests compare with."""
    if not SHARED.is_dir():
        pytest.skip("the folder 'shared' beside the checkout, with nets from Caffe, is absent")
    return SHARED
