"""The server of a live page: for this machine alone, and for reading alone."""

from __future__ import annotations

import errno
import socket
import threading
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from netspec.errors import AddressError

if TYPE_CHECKING:
    from netspec.viewing.live import Live

HOSTS = ("127.0.0.1", "localhost", "::1")
_HEARTBEAT = 2.0  # seconds after which a page that is gone is noticed
_PATIENCE = 120.0  # seconds that a browser waits for the first page
_LAST = 65535
_IDLE = 30.0  # seconds after which a connection that says nothing is closed

_HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}


class Server:
    """Serves a page until it is closed.

    Args:
        live: The page.
        host: One of ``HOSTS``.
        port: The port, or 0 for one that is free.

    Raises:
        AddressError: The port cannot be used.
    """

    def __init__(self, live: Live, host: str = HOSTS[0], port: int = 0) -> None:
        try:
            self._http = _Http(live, host, port)
        except OSError as error:
            raise _address_error(error, host, port) from None
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.1,), daemon=True)

    @property
    def address(self) -> str:
        """Where the page is."""
        host = f"[{self._http.host}]" if ":" in self._http.host else self._http.host
        return f"http://{host}:{self._http.server_address[1]}/"

    def start(self) -> None:
        """Begin to serve, in a thread."""
        self._thread.start()

    def close(self) -> None:
        """End at once; pages that are open notice."""
        self._http.closing = True
        self._http.shutdown()
        self._http.server_close()


class _Http(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True

    def __init__(self, live: Live, host: str, port: int) -> None:
        self.live = live
        self.host = host
        self.closing = False
        if ":" in host:
            self.address_family = socket.AF_INET6
        super().__init__((host, port), _Handler)

    def server_bind(self) -> None:
        """Bind; without looking up this machine's name, which may take long."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = self.host, self.server_address[1]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that goes away is no error."""


class _Handler(BaseHTTPRequestHandler):
    server: _Http
    server_version = "netspec"
    sys_version = ""
    protocol_version = "HTTP/1.1"
    timeout = _IDLE

    def do_GET(self) -> None:  # the name that http.server calls
        if not self._is_for_here():
            self._text(HTTPStatus.FORBIDDEN, "This page is for this machine alone.")
            return
        path = urlsplit(self.path).path
        if path == "/":
            self._page()
        elif path == "/version":
            self._text(HTTPStatus.OK, str(self.server.live.news((-1, False), 0)[0]))
        elif path == "/events":
            self._events()
        else:
            self._text(HTTPStatus.NOT_FOUND, "There is only one page here, and it is at /.")

    def __getattr__(self, name: str) -> Any:
        """Every other method of HTTP, which changes something or tells less."""
        if name.startswith("do_"):
            return self._refused
        raise AttributeError(name)

    def _refused(self) -> None:
        self.close_connection = True
        allow = {"Allow": "GET", "Connection": "close"}
        self._text(HTTPStatus.METHOD_NOT_ALLOWED, "Only GET.", allow)

    def _is_for_here(self) -> bool:
        """Whether the browser asks this machine by its own name.

        Another site's name that leads here (DNS rebinding) would let that site read the page.
        """
        try:
            asked = urlsplit(f"//{self.headers.get('Host', '')}")
            port = asked.port or 80
        except ValueError:
            return False
        return asked.hostname in HOSTS and port == self.server.server_port

    def _page(self) -> None:
        page = self.server.live.page(_PATIENCE)
        if page:
            self._send(HTTPStatus.OK, "text/html; charset=utf-8", page, {})
        else:
            self._text(HTTPStatus.SERVICE_UNAVAILABLE, "The net is still being loaded.")

    def _text(self, status: HTTPStatus, text: str, more: dict[str, str] | None = None) -> None:
        self._send(status, "text/plain; charset=utf-8", f"{text}\n".encode(), more or {})

    def _send(self, status: HTTPStatus, kind: str, body: bytes, more: dict[str, str]) -> None:
        self.send_response(status)
        headers = {"Content-Type": kind, "Content-Length": str(len(body)), **_HEADERS, **more}
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _events(self) -> None:
        """The news of the page, for as long as it is open."""
        self.send_response(HTTPStatus.OK)
        for name, value in {"Content-Type": "text/event-stream", **_HEADERS}.items():
            self.send_header(name, value)
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        known = (-1, False)
        while not self.server.closing:
            now = self.server.live.news(known, _HEARTBEAT)
            self.wfile.write(_event(now) if now != known else b":\n\n")
            self.wfile.flush()
            known = now

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  # as http.server has it
        """Say nothing: the terminal is for the net."""


def _event(news: tuple[int, bool]) -> bytes:
    version, busy = news
    name = "busy" if busy else "version"
    return f"event: {name}\ndata: {version}\n\n".encode()


def _address_error(error: OSError, host: str, port: int) -> AddressError:
    if error.errno == errno.EADDRINUSE:
        other = port + 1 if port < _LAST else port - 1
        hint = f"--port {other} may be free; without --port, a free one is taken."
        return AddressError(f"port {port} of {host} is in use", hint=hint)
    if error.errno == errno.EACCES:
        hint = "Ports below 1024 are the system's: take a larger one."
        return AddressError(f"port {port} may not be used", hint=hint)
    return AddressError(f"cannot serve at {host}, port {port}: {error.strerror or error}")
