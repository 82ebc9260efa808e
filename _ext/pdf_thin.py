"""A PDF of WeasyPrint's in three quarters of its bytes, with the same look and the same structure.

Three things in it can be said shorter: each run of text is an element of the structure of its own,
below the paragraph or cell that it stands in; places are given to a millionth of a point; and
letters that need no shift are told that it is none.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

# Elements without a meaning of their own, and those that may hold text themselves.
PLAIN = ("/Span", "/NonStruct")
HOLDS_TEXT = (*PLAIN, "/P", "/TD", "/TH", "/LBody", "/Lbl", "/Caption", "/Link", "/BlockQuote")
HEADING = re.compile(r"/H\d$")
SAYS_MORE = ("/Alt", "/ActualText", "/A", "/Lang")
# A place on the page; a hundredth of a point is less than a printer knows. Scales are below ten.
PLACE = re.compile(rb"(\d\d\.\d\d)\d+")


def _kids(element: Any) -> list[Any]:
    kids = element.get("/K", Array())
    return list(kids) if isinstance(kids, Array) else [kids]


def _merged(kid: Any, parent: Any) -> bool:
    """Whether what is in an element may as well stand in its parent."""
    holds = str(parent.S)
    return (
        str(kid.S) in PLAIN
        and (holds in HOLDS_TEXT or bool(HEADING.match(holds)))
        and not any(key in kid for key in SAYS_MORE)
    )


class Structure:
    """The tree of a document's structure, made lower from the leaves up."""

    def __init__(self, root: Any) -> None:
        self.into: dict[tuple[int, int], Any] = {}
        for top in root.K:
            self.lower(top)
        # What tells of each page's marks which element they belong to.
        owners = root.ParentTree.Nums
        for n in range(1, len(owners), 2):
            held = owners[n]
            owners[n] = (
                Array([self.owner(e) for e in held])
                if isinstance(held, Array)
                else self.owner(held)
            )

    def owner(self, element: Any) -> Any:
        while element.objgen in self.into:
            element = self.into[element.objgen]
        return element

    def lower(self, element: Any) -> None:
        """Bring what its plain elements hold into this one."""
        held: list[Any] = []
        for kid in _kids(element):
            if not isinstance(kid, Dictionary) or "/S" not in kid:
                held.append(kid)  # a mark on the page, or a link's annotation
                continue
            self.lower(kid)
            if _merged(kid, element):
                self.into[kid.objgen] = element
                held += [self.adopted(thing, kid, element) for thing in _kids(kid)]
            else:
                held.append(kid)
        element.K = Array(held)
        if "/Pg" in element and not any(isinstance(thing, int) for thing in held):
            del element["/Pg"]  # it tells where marks are, and there is none

    def adopted(self, thing: Any, kid: Any, parent: Any) -> Any:
        """What an element held, as its parent holds it."""
        if not isinstance(thing, int):
            if "/P" in thing:
                thing.P = parent
            return thing
        if "/Pg" in parent and kid.Pg.objgen == parent.Pg.objgen:
            return thing
        return Dictionary(Type=Name.MCR, Pg=kid.Pg, MCID=thing)


def thin(path: Path) -> None:
    """Write the PDF at ``path`` again, smaller."""
    pikepdf.settings.set_flate_compression_level(9)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        Structure(pdf.Root.StructTreeRoot)
        for page in pdf.pages:
            code = PLACE.sub(rb"\1", page.Contents.read_bytes())
            code = code.replace(b">0<", b"").replace(b">0] TJ", b">] TJ")
            page.Contents = pdf.make_stream(code)
        pdf.save(
            path,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            recompress_flate=True,
            deterministic_id=True,
        )
