"""A server of the built book for tests: in a sub-folder, compressed, as on many hosts."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from tests.book.built import build

TEXT = (".html", ".css", ".js", ".json", ".svg", ".xml")


@cache
def compressed(path: Path) -> bytes:
    """A file as it travels; once, as many pages ask for the same."""
    return gzip.compress(path.read_bytes(), 6)


class Host(SimpleHTTPRequestHandler):
    """Serves the book from the folder /book/, and its 404 page for what is not there."""

    def translate_path(self, path: str) -> str:
        if not path.startswith("/book/"):
            return str(build() / "nothing-here")
        return super().translate_path(path.removeprefix("/book"))

    def send_head(self) -> BytesIO | BinaryIO | None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        accepted = self.headers.get("Accept-Encoding", "")
        if path.suffix not in TEXT or not path.is_file() or "gzip" not in accepted:
            return super().send_head()
        body = compressed(path)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return BytesIO(body)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        body = (build() / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Say nothing."""


@contextmanager
def served(folder: Path | None = None) -> Iterator[str]:
    """The address of the book, or of another folder, on this machine while the block runs."""
    handler = partial(Host, directory=str(folder or build()))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/book/"
        server.shutdown()
        thread.join()
