"""No network while the book is built: an extension of the kernels that run its notebooks.

Loaded as ``vj_rerun`` says. An audit hook cannot be taken off again, and what it raises is no
``Exception``, so that no library can catch it and go on without what it asked for.
"""

from __future__ import annotations

import sys
from ipaddress import ip_address
from typing import Any

# The place of the address among the arguments of each event.
ASKING = {
    "socket.getaddrinfo": 0,
    "socket.gethostbyname": 0,
    "socket.connect": 1,
    "socket.sendto": 1,
    "socket.sendmsg": 1,
}


class NetworkBlocked(BaseException):
    """A cell asked for another machine."""


def here(host: object) -> bool:
    """Whether ``host`` is this machine, or no host at all."""
    if host in {None, "", b"", "localhost", b"localhost"}:
        return True
    try:
        return ip_address(host.decode() if isinstance(host, bytes) else str(host)).is_loopback
    except ValueError:
        return False


def keep_in(event: str, args: tuple[Any, ...]) -> None:
    """Stop what leads out of this machine; sockets in files have no host."""
    if event not in ASKING:
        return
    address = args[ASKING[event]]
    if event.startswith("socket.get"):
        host = address
    elif isinstance(address, tuple):
        host = address[0]
    else:
        return
    if not here(host):
        raise NetworkBlocked(
            f"this cell asked for {host!s}, and the book is built without the network: "
            "keep what a notebook needs in a file beside it"
        )


def load_ipython_extension(shell: object) -> None:
    """Called by IPython before the first cell."""
    sys.addaudithook(keep_in)
