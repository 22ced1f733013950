"""The server is for this machine alone, and for reading alone."""

from __future__ import annotations

import http.client
import socket
from urllib.parse import urlsplit

import pytest

from netspec.errors import AddressError
from netspec.viewing import Job, Live, Server

NET = 'layer { name: "x" type: "Input" top: "x" input_param { shape { dim: 7 } } }\n'


class Still:
    """A page that does not change."""

    def page(self, seconds=None):
        return b"<!doctype html><p>a net</p>"

    def news(self, known, seconds):
        return 1, False


class Served:
    """A server, and what tests ask of it."""

    def __init__(self, server):
        self.server, self.address = server, server.address


@pytest.fixture(scope="module")
def shown():
    server = Server(Still())
    server.start()
    yield Served(server)
    server.close()


def ask(shown, method="GET", path="/", **headers):
    where = urlsplit(shown.address)
    connection = http.client.HTTPConnection(where.hostname, where.port, timeout=10)
    try:
        connection.request(
            method, path, headers={name.replace("_", "-"): value for name, value in headers.items()}
        )
        answer = connection.getresponse()
        return answer, answer.read().decode()
    finally:
        connection.close()


def test_it_serves_the_page_and_keeps_it_from_caches_and_frames(shown):
    answer, body = ask(shown)
    assert answer.status == 200
    assert body.startswith("<!doctype html>")
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert "Access-Control-Allow-Origin" not in answer.headers


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])
def test_this_machines_own_names_are_served(shown, host):
    port = urlsplit(shown.address).port
    assert ask(shown, Host=f"{host}:{port}")[0].status == 200


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:{port}",
        "127.0.0.1.evil.example:{port}",
        "127.0.0.1:1",
        "localhost@evil:{port}",
        "",
        "a:b:c",
        "[::1",
    ],
)
@pytest.mark.parametrize("path", ["/", "/version", "/events"])
def test_any_other_name_is_refused(shown, host, path):
    told = host.format(port=urlsplit(shown.address).port)
    answer, body = ask(shown, path=path, Host=told)
    assert answer.status == 403
    assert "this machine alone" in body


@pytest.mark.parametrize(
    "method", ["POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "NONSENSE"]
)
def test_nothing_but_get_is_answered(shown, method):
    answer, _ = ask(shown, method)
    assert answer.status == 405
    assert answer.headers["Allow"] == "GET"


@pytest.mark.parametrize(
    "path",
    ["/favicon.ico", "/net.prototxt", "/../../etc/passwd", "//etc/passwd", "/version/", "/%00"],
)
def test_there_is_one_page_and_no_file(shown, path):
    answer, body = ask(shown, path=path)
    assert answer.status == 404
    assert "a net" not in body


def test_the_version_is_told(shown):
    assert ask(shown, path="/version")[1] == "1\n"


def test_it_listens_on_this_machine_alone(shown):
    assert urlsplit(shown.address).hostname == "127.0.0.1"
    own = [each[4][0] for each in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)]
    for address in {each for each in own if not each.startswith("127.")}:
        with (
            pytest.raises(ConnectionRefusedError),
            socket.create_connection((address, urlsplit(shown.address).port), timeout=2),
        ):
            pass


def test_news_come_as_they_happen(viewing, tmp_path):
    (tmp_path / "net.prototxt").write_text(NET)
    shown = viewing("net.prototxt")
    where = urlsplit(shown.address)
    with socket.create_connection((where.hostname, where.port), timeout=10) as connection:
        connection.sendall(f"GET /events HTTP/1.1\r\nHost: {where.netloc}\r\n\r\n".encode())
        file = connection.makefile("rb")
        with file:
            lines = iter(file.readline, b"")
            assert next(line for line in lines if line.startswith(b"data")) == b"data: 1\n"
            shown.after(lambda: (tmp_path / "net.prototxt").write_text(NET.replace("7", "8")))
            assert next(line for line in lines if line == b"data: 2\n")


def test_a_port_in_use_is_an_error_with_its_number(shown):
    port = urlsplit(shown.address).port
    with pytest.raises(AddressError, match=f"port {port} of 127.0.0.1 is in use") as caught:
        Server(Live(Job(file="net.prototxt")), port=port)
    assert caught.value.code == "NS209"


def test_it_ends_while_pages_are_open(viewing, tmp_path):
    (tmp_path / "net.prototxt").write_text(NET)
    shown = viewing("net.prototxt")
    where = urlsplit(shown.address)
    with socket.create_connection((where.hostname, where.port), timeout=10) as connection:
        connection.sendall(f"GET /events HTTP/1.1\r\nHost: {where.netloc}\r\n\r\n".encode())
        assert connection.recv(100)
        shown.server.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((where.hostname, where.port), timeout=2)
