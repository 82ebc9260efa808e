"""Articles as an attacker would write them: each attack in words that become facts."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

ATTACKS = {
    "script": "<script>window.pwned=1</script>",
    "close": "\"'></span></a></mark></p></td><script>window.pwned=1</script>",
    "image": "<img src=x onerror=window.pwned=1>",
    "drawing": "</text></svg><svg onload=window.pwned=1>",
    "attribute": "\" onmouseover=window.pwned=1 autofocus onfocus='window.pwned=1' x=\"",
    "style": "</style></title></textarea></noscript></template><script>window.pwned=1</script>",
    "comment": "--><script>window.pwned=1</script><!--",
    "frame": "<iframe srcdoc='<script>parent.pwned=1</script>'></iframe>",
    "data": "<object data='data:text/html,<script>parent.pwned=1</script>'></object>",
    "refresh": "<meta http-equiv=refresh content='0;url=javascript:window.pwned=1'><base href=//x>",
    "escaped": "&lt;script&gt;window.pwned=1&lt;/script&gt;&#60;b onclick=x&#62;",
    "link": "[here](javascript:window.pwned=1) <javascript:window.pwned=1>",
    "picture": "![here](https://tracker.invalid/x.png)",
    "role": "{raw-html}`<script>window.pwned=1</script>` {download}`/etc/passwd` {eval}`pwned`",
    "directive": ":::{raw} html <script>window.pwned=1</script> ::: ```{include} /etc/passwd ```",
    "template": "{{ 7*7 }} {% include '/etc/passwd' %} ${window.pwned=1} <%= 7*7 %>",
    "maths": "$\\href{javascript:window.pwned=1}{x}$ \\input{/etc/passwd}",
    "formula": '=HYPERLINK("https://tracker.invalid","x") +cmd|\' /C calc\'!A0 @SUM(1)',
    "direction": "\u202e\u2066evil\u2069\u200f\u202c",
    "terminal": "\x1b]0;pwned\x07\x1b[2J\x9b31m\x08\x7f",
    "path": "../../../../etc/passwd C:\\Windows\\win.ini file:///etc/passwd",
}
"""What is tried, by name. A script that runs sets ``window.pwned``."""

SAFE_URL = "https://news.invalid/\"onclick='window.pwned=1'><script>window.pwned=1</script>"


def article(attack: str) -> str:
    """An article with an attack in its headline, in names and inside the words of figures."""
    return (
        f"{attack} Talks on {attack}\n\n"
        f"{attack}\n\n"
        f"In 2022, two-way trade between Vietnam and Japan {attack} hit 47.6 billion USD, up "
        f"{attack} 12 percent.\n"
        f"Japan {attack} was the third largest investor in Vietnam in 2022.\n"
        f"In 2022, Vietnam's exports to Japan reached nearly {attack} 24.2 billion USD.\n"
        f"Prime Minister {attack} Kishida Fumio met President Vo Van Thuong {attack} in Tokyo "
        "on 27 November 2023.\n"
        f"Thuong called on Japan to {attack} open its market for fruit.\n"
        f"The two countries signed the {attack} Agreement on Trade {attack} in 2009.\n"
        f"Vietnam and Japan {attack} established diplomatic relations {attack} in 1973 and raised "
        f'them to a "{attack} Strategic Partnership" in 2009.\n'
        f"Hanoi {attack} and Fukuoka {attack} have been sister cities since 2008.\n"
    )


def folder(home: Path) -> Path:
    """A folder of articles, one an attack, listed with titles and addresses as hostile."""
    home.mkdir(parents=True, exist_ok=True)
    entries = []
    for name, attack in ATTACKS.items():
        data = article(attack).encode()
        (home / f"{name}.txt").write_bytes(data)
        shown = json.dumps("".join(c for c in attack if c.isprintable()) or "x", ensure_ascii=False)
        entries.append(
            f'[{name}]\nfile = "{name}.txt"\nsha256 = "{hashlib.sha256(data).hexdigest()}"\n'
            f"title = {shown}\noutlet = {shown}\npublished = 2023-11-28\n"
            f"published_from = {shown}\nurl = {json.dumps(SAFE_URL)}\n"
        )
    (home / "sources.toml").write_text("\n".join(entries), encoding="utf-8")
    return home
