"""Compile the modules in wheels; run by the Python that will load them, as it alone knows how."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from fnmatch import fnmatch
from hashlib import sha256
from importlib.util import MAGIC_NUMBER, cache_from_source, source_hash
from io import BytesIO
from marshal import dumps
from pathlib import Path
from warnings import catch_warnings, simplefilter
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

UNASKED = (
    "*/tests/*",
    "*/f2py/*",
    "*/sample_data/*",
    "*/afm/*",
    "*/pdfcorefonts/*",
    "*.pyi",
    "*.h",
    "*.a",
)
"""Files of a wheel that no notebook asks for: they make room for what is compiled."""
READABLE = ("vjnotes-",)
"""The wheels whose text stays beside what is compiled, for readers to look at."""
UNCHECKED = (1).to_bytes(4, "little")
"""Says that a compiled module names its source by hash, and that nobody needs to compare."""


def in_place(folder: str) -> None:
    """Compile the wheels of a folder."""
    for path in sorted(Path(folder).glob("*.whl")):
        path.write_bytes(compiled(path.read_bytes(), readable=path.name.startswith(READABLE)))


def compiled(wheel: bytes, *, readable: bool) -> bytes:
    """The wheel with its modules compiled: in place of their text or, if readable, beside it."""
    with ZipFile(BytesIO(wheel)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    made: dict[str, bytes] = {}
    for name, data in files.items():
        module = name.endswith(".py")
        if any(fnmatch(name, pattern) for pattern in UNASKED):
            continue
        if module:
            made[cache_from_source(name) if readable else name + "c"] = code(name, data)
        if readable or not module:
            made[name] = data
    return packed(made)


def code(name: str, source: bytes) -> bytes:
    """A module as Python keeps it after it was imported once."""
    with catch_warnings():
        simplefilter("ignore")
        module = compile(source, name, "exec", dont_inherit=True)
    return MAGIC_NUMBER + UNCHECKED + source_hash(source) + dumps(module)


def packed(files: dict[str, bytes]) -> bytes:
    """A wheel of these files, listed in it; the same files give the same bytes."""
    about = next(name for name in files if name.endswith(".dist-info/METADATA"))
    listed = about.replace("METADATA", "RECORD")
    lines = [f"{listed},,"]
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in sorted(files.items()):
            if name != listed:
                archive.writestr(ZipInfo(name), data, ZIP_DEFLATED, 9)
                digest = urlsafe_b64encode(sha256(data).digest()).rstrip(b"=").decode()
                lines.append(f"{name},sha256={digest},{len(data)}")
        archive.writestr(ZipInfo(listed), "\n".join(lines) + "\n", ZIP_DEFLATED, 9)
    return made.getvalue()
