"""``netspec view``: the address, its end, and what it refuses."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request

import pytest
from click.testing import CliRunner
from netspec.cli.view import view

NET = 'layer { name: "x" type: "Input" top: "x" input_param { shape { dim: 7 } } }\n'


@pytest.fixture
def started(tmp_path):
    """Starts the command in the test's folder."""
    running = []

    def start(*arguments, **environment):
        (tmp_path / "net.prototxt").write_text(NET)
        process = subprocess.Popen(
            [sys.executable, "-m", "netspec", "view", *arguments],
            cwd=tmp_path, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), **environment},
        )  # fmt: skip
        running.append(process)
        return process

    yield start
    for process in running:
        if process.poll() is None:
            process.kill()
        process.communicate()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_prints_its_address_serves_and_ends_quietly(started, how):
    process = started("net.prototxt", "--no-open")
    line = process.stdout.readline()
    address = re.fullmatch(r"(http://127\.0\.0\.1:\d+/)  \(Ctrl-C ends\)\n", line)[1]
    with urllib.request.urlopen(address, timeout=20) as answer:
        assert b'"title":"net.prototxt"' in answer.read()
    process.send_signal(how)
    out, err = process.communicate(timeout=10)
    assert process.returncode == 0
    assert out == ""
    assert err.strip() == "drawn"


def test_it_opens_a_browser_unless_it_is_told_not_to(started, tmp_path):
    browser = tmp_path / "browser.sh"
    browser.write_text(f'#!/bin/sh\necho "$1" > {tmp_path}/opened\n')
    browser.chmod(0o755)
    process = started("net.prototxt", BROWSER=f"{browser} %s")
    address = process.stdout.readline().split()[0]
    urllib.request.urlopen(address, timeout=20).close()
    assert (tmp_path / "opened").read_text().strip() == address


def test_a_port_in_use_is_an_error(tmp_path):
    (tmp_path / "net.prototxt").write_text(NET)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        from netspec.cli.main import main

        ran = CliRunner().invoke(
            main, ["view", str(tmp_path / "net.prototxt"), "--no-open", "--port", str(port)]
        )
    assert ran.exit_code == 1
    assert f"error: port {port} of 127.0.0.1 is in use [NS209]" in ran.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["-"],
        ["net.prototxt", "--host", "0.0.0.0"],
        ["net.prototxt", "--limit", "0"],
        ["net.prototxt", "--port", "70000"],
        [],
    ],
)
def test_wrong_usage_ends_with_2(arguments):
    assert CliRunner().invoke(view, arguments).exit_code == 2


def test_the_names_of_this_machine_are_those_that_are_served():
    from netspec.cli import view as module

    from netspec.viewing.server import HOSTS

    assert module._HOSTS == HOSTS


def test_it_draws_as_it_is_told(started):
    process = started(
        "net.prototxt", "--no-open", "--direction", "LR", "--theme", "dark", "--blobs"
    )
    address = process.stdout.readline().split()[0]
    with urllib.request.urlopen(address, timeout=20) as answer:
        assert b'data-theme="dark"' in answer.read()
