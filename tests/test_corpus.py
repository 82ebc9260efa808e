"""Reading articles and folders: what is read, what is refused, and how it is said."""

from __future__ import annotations

import hashlib
import os
import shutil
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.samples import BAD_BYTES, SEEDS, TEXT, ZEROS, entry
from vjnotes.article import Article
from vjnotes.corpus import gather, load, read
from vjnotes.dating import infer
from vjnotes.errors import ArticleError, SourcesError, VjnotesError
from vjnotes.files import MAX_BYTES, decode, write_whole
from vjnotes.found import key_of
from vjnotes.sources import parse_sources, read_sources


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one article and the sources.toml that lists it."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "sources.toml").write_text(entry(TEXT.encode()), encoding="utf-8")
    return tmp_path


def test_seeds_load_in_the_order_of_their_list() -> None:
    """Keys, dates and outlets come from sources.toml; the raw text is the file's."""
    corpus = load(SEEDS)
    listed = read_sources(SEEDS)
    assert listed is not None
    assert [a.key for a in corpus.articles] == list(listed)
    for article in corpus.articles:
        source = corpus.sources[article.key]
        assert article.raw == (SEEDS / source.file).read_bytes().decode("utf-8")
        assert article.published == source.published


def test_one_file_is_read_as_in_its_folder() -> None:
    """A single article gets the key and date its folder's list gives it."""
    source = next(iter(load(SEEDS).sources.values()))
    article = read(SEEDS / source.file)
    assert (article.key, article.published) == (source.key, source.published)


def test_offsets_hold_for_the_decoded_bytes(tmp_path: Path) -> None:
    """A byte-order mark and CR LF stay in the raw text, so that offsets count in the file."""
    data = ("\ufeff" + TEXT + "\r\n\r\nMore.\r\n").encode()
    (tmp_path / "a.txt").write_bytes(data)
    article = read(tmp_path / "a.txt")
    assert article.raw.encode() == data
    assert len(article.text) == len(article.raw)
    for fact in article.facts():
        assert article.raw[fact.char_start : fact.char_end] == fact.quote


def test_facts_are_read_once_and_handed_out_as_a_copy(folder: Path) -> None:
    """Changing the list that comes back does not change the corpus."""
    corpus = load(folder)
    corpus.facts().clear()
    assert corpus.facts() == load(folder).facts()
    assert len(corpus.facts()) == 1


def test_unknown_key_names_the_known_ones(folder: Path) -> None:
    """A mistyped key is answered with the keys there are."""
    with pytest.raises(KeyError, match="a-1"):
        load(folder).article("b")


def test_folder_without_sources_uses_file_names(tmp_path: Path) -> None:
    """Keys come from file names, made unique; other files and hidden ones are left alone."""
    for name in ("Talks 1.txt", "talks-1.TXT", ".hidden.txt", "notes.md"):
        (tmp_path / name).write_text(TEXT)
    assert [a.key for a in load(tmp_path).articles] == ["talks-1", "talks-1-2"]


def test_several_paths_make_one_corpus(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A file named twice counts once; equal keys of two folders are told apart."""
    other = tmp_path_factory.mktemp("other")
    shutil.copytree(folder, other, dirs_exist_ok=True)
    corpus = gather([folder, folder / "a.txt", other])
    assert [a.key for a in corpus.articles] == ["a-1", "a-1-2"]
    assert list(corpus.sources) == ["a-1", "a-1-2"]


@pytest.mark.parametrize(("data", "told"), BAD_BYTES.values(), ids=BAD_BYTES.keys())
def test_bytes_that_are_no_article(data: bytes, told: str) -> None:
    """Each kind of unreadable file is named, with a remedy."""
    with pytest.raises(ArticleError, match=told) as caught:
        decode(data, "a.txt")
    assert caught.value.remedy


@pytest.mark.parametrize(
    "text",
    ["<p>Trade rose.</p>", "Trade < imports", "a\ufeffb", "Việt Nam – Nhật Bản", "日本", "1"],
)
def test_text_that_is_an_article(text: str) -> None:
    """Tags within a text, other scripts and short texts are read."""
    assert decode(text.encode()) == text


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_an_article_error(data: bytes) -> None:
    """No bytes raise anything but ArticleError, and what is read is exactly the bytes."""
    problem = ""
    try:
        assert decode(data).encode() == data
    except ArticleError as caught:
        problem = str(caught)
    assert problem.isprintable()


def test_too_long_a_file(tmp_path: Path) -> None:
    """Fifty megabytes are refused without being read whole."""
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(ArticleError, match=f"longer than {MAX_BYTES // 10**6} MB"):
        read(tmp_path / "a.txt")


def test_special_files_are_refused_without_hanging(tmp_path: Path) -> None:
    """A device, a pipe, a folder and a loop of links end in an error, at once."""
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / "d.txt").mkdir()
    for path, told in [
        (tmp_path / "pipe.txt", "a pipe"),
        (Path("/dev/zero"), "a device"),
        (tmp_path / "loop.txt", "cannot be read"),
        (tmp_path / "gone.txt", "no such file"),
        (tmp_path / "missing.txt", "no such file"),
        (tmp_path / "d.txt", "a folder"),
    ]:
        with pytest.raises(ArticleError, match=told):
            read(path)


def test_a_link_out_of_the_folder_is_not_followed(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A folder of strangers cannot make us read other files, listed or not."""
    secret = tmp_path_factory.mktemp("secret") / "s.txt"
    secret.write_text(TEXT)
    (folder / "a.txt").unlink()
    (folder / "a.txt").symlink_to(secret)
    with pytest.raises(ArticleError, match="leads out"):
        load(folder)
    (folder / "sources.toml").unlink()
    with pytest.raises(ArticleError, match="leads out"):
        load(folder)


def test_folder_without_articles(tmp_path: Path) -> None:
    """An empty folder says what was looked for."""
    with pytest.raises(ArticleError, match=r"no \.txt and no \.html"):
        load(tmp_path)


def test_changed_article(folder: Path) -> None:
    """A changed file stops with its name, both hashes and a remedy."""
    (folder / "a.txt").write_text("Other.")
    with pytest.raises(SourcesError, match=r"a\.txt: changed: expected sha256") as caught:
        load(folder)
    message = str(caught.value)
    assert hashlib.sha256(TEXT.encode()).hexdigest() in message
    assert hashlib.sha256(b"Other.").hexdigest() in message
    assert "put the article back" in message


def test_missing_article(folder: Path) -> None:
    """A listed file that is not there stops with its expected hash."""
    (folder / "a.txt").unlink()
    with pytest.raises(SourcesError, match=r"missing.*expected sha256"):
        load(folder)


def test_unlisted_article(folder: Path) -> None:
    """A file beside the listed ones stops with its hash and the command that lists it."""
    (folder / "b.txt").write_text(TEXT + " ")
    for path in (folder, folder / "b.txt"):
        with pytest.raises(SourcesError, match=r"unlisted.*found sha256 .*vjnotes add"):
            gather([path])


BROKEN = {
    "toml": ('[a]\nfile = "a.txt\n', "broken TOML", 2),
    "date": ("[a]\npublished = 2023-02-30\n", "broken TOML", 2),
    "deep": ("[a]\nx = " + "[\n" * 3000, "too deeply nested|broken TOML", None),
    "wide": ("[a]\n" + "a." * 3000, "a line of 6,000 characters that is no text in quotes", 2),
    "outside a table": ('file = "a.txt"\n', "outside a table", 1),
    "bad key": (f'["A b"]\nfile = "a.txt"\nsha256 = "{ZEROS}"\n', "no key", 1),
    "unknown name": (entry(b"x", more='outlt = "VNA"\n'), "unknown name 'outlt'", 4),
    "number for text": (entry(b"x", more="outlet = 5\n"), "a number, expected text", 4),
    "list for text": (entry(b"x", more='title = ["a"]\n'), "a list, expected text", 4),
    "quoted date": (entry(b"x", more='published = "2023-10-10"\n'), "without quotes", 4),
    "date with time": (entry(b"x", more="published = 2023-10-10T08:00:00\n"), "with a time", 4),
    "year": (entry(b"x", more="published = 2023\n"), "a number, expected a date", 4),
    "no file": (f'[a]\nsha256 = "{ZEROS}"\n', "has no 'file'", 1),
    "no hash": ('[a]\nfile = "a.txt"\n', "has no 'sha256'", 1),
    "bad hash": ('[a]\nfile = "a.txt"\nsha256 = "xyz"\n', "64 lower-case", 3),
    "parent": (entry(b"x", "../a.txt"), "leaves the folder", 2),
    "inner parent": (entry(b"x", "b/../../a.txt"), "leaves the folder", 2),
    "absolute": (entry(b"x", "/etc/passwd"), "leaves the folder", 2),
    "home": (entry(b"x", "~/a.txt"), "leaves the folder", 2),
    "drive": (entry(b"x", "C:a.txt"), "leaves the folder", 2),
    "backslash": (f"[a]\nfile = 'b\\a.txt'\nsha256 = \"{ZEROS}\"\n", "leaves the folder", 2),
    "script": (entry(b"x", more='url = "javascript:alert(1)"\n'), "https://", 4),
    "two lines": (entry(b"x", more='title = "a\\nb"\n'), "printable", 4),
    "same file": (entry(b"x") + entry(b"y", key="b"), "same file", 5),
    "same file, other spelling": (entry(b"x") + entry(b"y", "./a.txt", "b"), "same file", 5),
    "same bytes": (entry(b"x") + entry(b"x", "b.txt", "b"), "same sha256", 6),
    "table in table": (entry(b"x", more="[a-1.more]\nz = 1\n"), "unknown name 'more'", 1),
}


@pytest.mark.parametrize(("text", "told", "line"), BROKEN.values(), ids=BROKEN.keys())
def test_broken_sources(text: str, told: str, line: int | None) -> None:
    """Each mistake in sources.toml is named, with the line where it stands."""
    with pytest.raises(SourcesError, match=told) as caught:
        parse_sources(text)
    assert caught.value.line == line


def test_sources_that_are_not_utf8(folder: Path) -> None:
    """A sources.toml in another encoding is a SourcesError with the line."""
    (folder / "sources.toml").write_bytes(b"# ok\n# caf\xe9\n")
    with pytest.raises(SourcesError, match=r"sources\.toml:2: not UTF-8"):
        load(folder)


@given(st.text(max_size=200))
def test_any_text_as_sources(text: str) -> None:
    """No text raises anything but SourcesError."""
    problem = ""
    try:
        parse_sources(text)
    except SourcesError as caught:
        problem = str(caught)
    assert problem.isprintable()


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("a.txt", "a"),
        ("000_9f.txt", "000-9f"),
        ("日本.txt", "article"),
        ("Đà Nẵng!.txt", "da-nang"),
    ],
)
def test_key_of_a_name(name: str, key: str) -> None:
    """Keys are made of lower-case letters, digits and hyphens only."""
    assert key_of(name) == key


# Dating: a text, the day it must give, or None where nothing supports one.
DATED = [
    ("Talks\n\nHANOI, Nov 27, 2023 (VNA) - Trade rose.", date(2023, 11, 27)),
    ("Talks\n\nPublished: 3 May 2021, 10:30\n\nTrade rose.", date(2021, 5, 3)),
    ("Talks\n\n2022-08-19\n\nTrade rose.", date(2022, 8, 19)),
    ("Talks\n\nMonday, 27/11/2023\n\nTrade rose.", date(2023, 11, 27)),
    ("Talks\n\nMonday, 05/06/2023\n\nTrade rose.", None),
    ("The ministers met on May 3.\n\nThey meet on May 3, 2022. Photo: VNA", date(2022, 5, 3)),
    (
        "The two set up diplomatic ties in 1992. They mark 30 years of ties this year.",
        None,
    ),
    (
        "They met on December 5 to mark the 30th anniversary of ties established in 1992.",
        date(2022, 12, 5),
    ),
    (
        "They met in Seoul on June 5. Trade reached 20 billion USD in the first quarter of 2021.",
        date(2021, 6, 5),
    ),
    (
        "They met in Seoul on June 5. Trade will double by the first quarter of 2031.",
        None,
    ),
    ("They met on Wednesday. Trade reached 20 billion USD in 2020.", None),
    ("Trade rose last year.", None),
]


@pytest.mark.parametrize(("text", "expected"), DATED)
def test_dating(text: str, expected: date | None) -> None:
    """A date is inferred only where the text supports one, and the reason is recorded."""
    day, reason = infer(Article(text))
    assert day == expected, reason
    assert reason.startswith("inferred" if expected else "not stated")


def test_dating_agrees_with_what_is_known_of_the_seeds() -> None:
    """Without their dates, the seeds give the dates that were found for them by hand."""
    for article in load(SEEDS).articles:
        assert infer(Article(article.raw))[0] == article.published


def test_inferred_date_is_recorded(tmp_path: Path) -> None:
    """The source of an undated article says how its date was found."""
    (tmp_path / "a.txt").write_text("Talks\n\nPublished: 3 May 2021\n\nTrade rose last year.")
    corpus = load(tmp_path)
    assert corpus.articles[0].published == date(2021, 5, 3)
    assert (corpus.sources["a"].published_from or "").startswith("inferred")
    assert read(tmp_path / "a.txt", published=date(2020, 1, 1)).published == date(2020, 1, 1)


def test_writing_is_whole_or_not_at_all(tmp_path: Path) -> None:
    """An error in the middle of writing leaves the old file and no temporary one."""
    path = tmp_path / "out.csv"
    path.write_text("old")
    path.chmod(0o640)

    def chunks() -> object:
        yield b"new"
        raise VjnotesError("stopped")

    with pytest.raises(VjnotesError, match="stopped"):
        write_whole(path, chunks())  # type: ignore[arg-type]
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["out.csv"]
    write_whole(path, [b"n", b"ew"])
    assert path.read_text() == "new"
    assert path.stat().st_mode & 0o777 == 0o640


def test_writing_through_a_link_keeps_the_link(tmp_path: Path) -> None:
    """What a link points to is replaced, not the link."""
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_whole(tmp_path / "link", [b"new"])
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"
