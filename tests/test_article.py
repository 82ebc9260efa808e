"""Articles: folding keeps offsets, parts get their roles, sentences end where they end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vjnotes.article import Article
from vjnotes.fold import fold


@pytest.mark.parametrize(
    ("raw", "folded"),
    [
        ("“Việt Nam”", '"Viet Nam"'),
        ("Japan’s", "Japan's"),
        ("2018–19", "2018-19"),
        ("47.6\u00a0billion", "47.6 billion"),
        ("Đà Nẵng", "Da Nang"),
        ("Wrocław", "Wroclaw"),
        ("R&amp;D", "R&    D"),
        ("&#36;1.43 billion", "    $1.43 billion"),
        ("<b>5%</b>", "   5%    "),
        ("a < b and c > d", "a < b and c > d"),
        ("日本 and 越南", "日本 and 越南"),
        ("Vie\u0323\u0302t Nam", "Viet   Nam"),
        ("Ph&#250;c, H&agrave; N&#7897;i", "Phuc     , Ha        Noi      "),
        ("Japan&rsquo;s aid", "Japan's       aid"),
        ("&lsquo;Doi Moi&rsquo;", "      'Doi Moi'      "),
        ("in\u00advest\u00adment", "investment  "),
        ("\u200bTrade\u200b rose", " Trade  rose"),
        ("US$4.7 bil<wbr>lion", "US$4.7 billion     "),
        ("<p>One.</p><p>Two.</p>", "\n  One.\n   \n  Two.\n   "),
        ("a &foo; b &", "a &foo; b &"),
    ],
)
def test_folding_keeps_the_length(raw: str, folded: str) -> None:
    """Quotes, dashes, blanks, diacritics, tags and entities fold in place."""
    assert fold(raw) == folded
    assert len(folded) == len(raw)


@given(st.text(max_size=400))
def test_folding_never_moves_an_offset(raw: str) -> None:
    """Whatever the text, folding has its length; sentences lie inside it, in order."""
    article = Article(raw)
    assert len(article.text) == len(raw)
    ends = [0]
    for sentence in article.sentences:
        assert ends[-1] <= sentence.start < sentence.end <= len(raw)
        ends.append(sentence.end)


def roles(raw: str) -> list[tuple[str, str]]:
    """The parts of an article, each with its role."""
    article = Article(raw)
    return [(s.role, raw[s.start : s.end]) for s in article.segments]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Follow us on Facebook for the latest news", "promo"),
        ("Like us on Facebook or follow us on Twitter!", "promo"),
        ("Share   Tweet   Print   A+ A-", "promo"),
        ("See more", "promo"),
        ("VNA", "credit"),
        ("(Source: MOFA)", "credit"),
        ("By Nguyen Van A", "credit"),
        ("By the end of May, trade had reached 5 billion USD.", "body"),
        ("Shares in Tokyo fell by 2 percent on Monday.", "body"),
        ("Printed matter worth 3 million USD was sold.", "body"),
        ("Ministers shake hands in Hanoi. (Photo: VNA)", "caption"),
        ("Read more: Thailand's exports jump", "related"),
        ("Future plans", "title"),
    ],
)
def test_role_of_a_line(line: str, role: str) -> None:
    """A line in the middle of an article gets the role its words show."""
    found = roles(f"A headline\n\nThe ministers met in Hanoi.\n\n{line}\n\nThey will meet again.")
    assert (role, line) in found


@pytest.mark.parametrize(
    "dateline",
    [
        "Hanoi (VNA) – ",
        "New Delhi, May 2 (PTI) ",
        "VOV.VN - ",
        "WVR/VNA - ",
        "TOKYO, Nov. 27 (Kyodo) -- ",
        "SEOUL (Yonhap) - ",
        "CANBERRA – ",
    ],
)
def test_dateline_is_cut_from_its_sentence(dateline: str) -> None:
    """The place and agency before the first sentence are no part of it."""
    found = roles(f"A headline\n\n{dateline}The ministers met.")
    assert found[1:] == [("dateline", dateline), ("body", "The ministers met.")]


def test_a_list_of_links_is_related_to_its_end() -> None:
    """What stands under "Related" is no part of the article."""
    found = roles(
        "Title here\n\nThey met.\n\nRelated\n\nVietnam, US raise ties\nLeaders meet in Seoul"
    )
    assert [role for role, _ in found] == ["title", "body", "related", "related"]


def test_a_picture_numbered_inside_a_line_opens_its_caption() -> None:
    """ "hinh anh 1" glues a headline and a caption together."""
    found = roles("Ties grow stronger hinh anh 1Ambassador A speaks (Source: VNA)\n\nThey met.")
    assert found[:2] == [
        ("title", "Ties grow stronger"),
        ("caption", "Ambassador A speaks (Source: VNA)"),
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Prof. Thang spoke. He left.", 2),
        ("The U.S. and Japan met. They agreed.", 2),
        ("It rose 5.2 percent. Imports fell.", 2),
        ("The Agreement. (VJEPA), the CPTPP and others. More came.", 2),
        ("Trade rose.The two sides agreed.", 2),
        ("She added./.", 1),
        ("No. 3 in the world, it sells on VOV.VN too.", 1),
        ("Is it so? It is!", 2),
        ("He met K.P. Sharma Oli. They spoke of A.P.J. Abdul Kalam.", 2),
        ("It came to $3 bn. in Jan. 2024, he said.", 1),
        ('He said: "We agree." Then he left.', 2),
    ],
)
def test_sentences(text: str, count: int) -> None:
    """Full stops of abbreviations, numbers and names end no sentence; glued ones do."""
    assert len(Article(text).sentences) == count, [
        text[s.start : s.end] for s in Article(text).sentences
    ]


def test_a_date_broken_over_lines_stays_one() -> None:
    """A line that goes on with a number or in small letters is the same line."""
    raw = "The two countries set up their diplomatic relations on September\n21, 1973 in Paris."
    assert len(Article(raw).sentences) == 1
    wrapped = "The leaders of the two neighbouring countries agreed on Monday to raise\nthe level of ties."
    assert len(Article(wrapped).sentences) == 1


def test_title() -> None:
    """The headline given wins over the first line."""
    assert Article("A headline\n\nText follows.").title == "A headline"
    assert Article("A headline\n\nText follows.", headline="Another").title == "Another"
    assert Article("They met in Hanoi on Monday.").title is None


@pytest.mark.parametrize(
    "words",
    [
        "Vi\u00adet\u00adnam's ex\u00adports to Jap\u200ban",
        "Vietnam&rsquo;s exports to Jap&#97;n",
        "Vietna\u2060m\u2019s exports to Ja<wbr>pan",
        "Vi\u0323e\u0302tnam's exports to Japa\u0301n",
    ],
)
def test_a_quotation_has_its_last_word_whole(words: str) -> None:
    """What folding closes up is found, and quoted to the end of its last word."""
    raw = f"In 2019, {words} reached 5 bil\u00adlion dol&shy;lars."
    exports = next(f for f in Article(raw).facts() if f.metric == "exports")
    assert (exports.subject, exports.object, exports.value) == ("Vietnam", "Japan", 5_000_000_000)
    assert exports.quote == raw[exports.char_start : exports.char_end]
    assert exports.quote.endswith(f"{words} reached 5 bil\u00adlion dol&shy;lars")


@pytest.mark.parametrize(
    ("line", "roles"),
    [
        (
            "Visitors in Hue (Photo: VNA)Hanoi (VNA) - Some 3.5 million tourists came in 2018.",
            ["caption", "dateline", "body"],
        ),
        (
            "At the talks. — VNA/VNS Photo Tran An HÀ NỘI — Trade grew, the minister said on Friday.",
            ["caption", "dateline", "body"],
        ),
        ("HÀ NỘI — Trade with Japan rose.", ["dateline", "body"]),
        ("The visit is made at the invitation of Japan.-VNA", ["body", "credit"]),
        ("He said it was a good day for trade. – VNS", ["body", "credit"]),
        ("US - Japan trade rose in May.", ["body"]),
    ],
)
def test_what_runs_together_is_parted(line: str, roles: list[str]) -> None:
    """A caption, a dateline and an agency on the line of the article's own words."""
    article = Article(f"Minister in Hanoi\n\n{line}")
    assert [s.role for s in article.sentences[1:]] == roles


def test_a_text_in_short_lines_is_read_by_its_sentences() -> None:
    """Where all lines are short and most end amid a sentence, the next one goes on, even with a
    capital."""
    words = "The Prime Minister of Japan spoke with the visiting leader of the Party Mr Manh "
    lines = [f"{words}\nNguyen again about rice, and {word} went on." for word in "abcdefg"]
    article = Article("Talks\n\n" + "\n".join(lines))
    body = [s for s in article.sentences if s.role == "body"]
    assert len(body) == len(lines)


def test_a_headline_above_a_long_paragraph_stays_one() -> None:
    """Only lines of like length are one paragraph that wraps."""
    head = "Norway to provide development assistance of 65 million euros to Peru in 2025"
    text = f"{head}\nOslo: {'As part of its programme for the coming years, ' * 4}it will pay.\n"
    assert Article(text).title == head


def test_a_sentence_without_its_full_stop_is_no_heading() -> None:
    """Whoever has been named before is spoken of in the text."""
    line = "Both sides also agreed to work more closely on a number of fisheries issues"
    found = {s.role for s in Article(f"A headline\n\nThe ministers met.\n\n{line}").segments}
    assert found == {"title", "body"}
    body = [s for s in Article(f"A headline\n\nThey met.\n\n{line}").segments if s.role == "body"]
    assert len(body) == 2
