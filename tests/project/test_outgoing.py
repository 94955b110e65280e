"""Text that leaves the process: secrets are masked, control characters written out, whatever is around them."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.base import outgoing
from sparse_decl.base.errors import SparseError
from sparse_decl.base.outgoing import masked, masked_value, note_environment, one_line, printable, sealed, unsealed
from sparse_decl.cli.console import filtered

TOKEN = "hf_QzR9pLm2Xv"


@pytest.fixture(autouse=True)
def _forgets(monkeypatch):
    monkeypatch.setattr(outgoing, "_words", {})
    outgoing._pattern.cache_clear()
    yield
    outgoing._pattern.cache_clear()


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (f"https://me:{TOKEN}@host/x", "https://***@host/x"),
        (f"https://{TOKEN}@host", "https://***@host"),
        (f"s3://key:a/{TOKEN}@bucket/x", "s3://***@bucket/x"),
        (f"simplecache::http://u:{TOKEN}@h:8080/p: refused", "simplecache::http://***@h:8080/p: refused"),
        (f"(https://h/p?sig={TOKEN}&v=2)", "(https://h/p?sig=***&v=***)"),
        (f"https://h/p?{TOKEN}", "https://h/p?***"),
        (f"https://h/p#access_token={TOKEN}", "https://h/p#access_token=***"),
        (f'<a href="https://h/p?a={TOKEN}&amp;b={TOKEN}">', '<a href="https://h/p?a=***&amp;b=***">'),
        (f"Authorization: Bearer {TOKEN}", "Authorization: Bearer ***"),
        (f"{{'authorization': 'Basic {TOKEN}'}}", "{'authorization': 'Basic ***'}"),
        (f"x-amz-security-token={TOKEN} ", "x-amz-security-token=*** "),
        ("hf://org/name@main", "hf://org/name@main"),
        ("hf://gpt2@main", "hf://gpt2@main"),
        ("s3://bucket/a@b/c", "s3://bucket/a@b/c"),
        ("http://host:8080/x", "http://host:8080/x"),
        ("https://user:${env.TOK}@host/x", "https://user:${env.TOK}@host/x"),
        ("no url: a?b=c", "no url: a?b=c"),
    ],
)
def test_urls_and_headers(text, right):
    assert masked(text) == right
    assert masked(right) == right


def test_values_of_the_environment_are_told_in_the_words_of_the_sparsefile(monkeypatch):
    secret = 'p@"ss & wörd'
    note_environment("TOK", secret)
    spellings = [secret, json.dumps(secret), "p%40%22ss%20%26%20w%C3%B6rd", "p@&quot;ss &amp; wörd"]
    for spelling in spellings:
        shown = masked(f"error: {spelling}!")
        assert "${env.TOK}" in shown
        assert "ss" not in shown
    monkeypatch.setenv("MY_API_KEY", TOKEN)
    outgoing._pattern.cache_clear()
    assert masked(f"x{TOKEN}x") == "x***x"


def test_words_and_places_are_no_secrets(tmp_path):
    note_environment("DIR", str(tmp_path))
    note_environment("MODE", "svd")
    note_environment("WORD", "lossless")
    assert masked(f"{tmp_path}/x svd lossless_form") == f"{tmp_path}/x svd lossless_form"


def test_an_error_tells_no_secret_and_no_line_of_its_own():
    error = SparseError("bad\nname", where=f"http://u:{TOKEN}@h/", why="a\x1b[2J\n::error::x", hint="next\u2028")
    assert str(error) == "http://***@h/: bad\\nname\n  why: a\\u001b[2J\\n::error::x\n  next: next\\u2028"


@given(st.text(), st.text(), st.text())
def test_nothing_that_steers_a_terminal_is_left(one, two, three):
    text = filtered(f"{one}\x1b]0;{two}\x07\x9b31m{three}", colour=True)
    left = text.replace("\n", "").replace("\t", "")
    for colour in ("0", "1", "2", "31", "32", "33", "36"):
        left = left.replace(f"\x1b[{colour}m", "")
    assert not any(ord(sign) < 32 or 127 <= ord(sign) < 160 or ord(sign) in range(0x202A, 0x202F) for sign in left)
    assert "\n" not in one_line(one)


@given(
    st.recursive(
        st.text() | st.integers() | st.none(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_json_says_the_same_after_the_filter(value):
    text = json.dumps(value, ensure_ascii=False)
    if "://" not in text and "=" not in text and ":" not in text.replace('": ', ""):
        assert json.loads(printable(text)) == value


def test_lines_that_github_would_obey(monkeypatch):
    text = "fine\n::error::injected\n  ::set-output name=x::y\n##[error]x"
    assert filtered(text) == text
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    lines = filtered(text).split("\n")
    assert not any(line.lstrip().startswith(("::", "##[")) for line in lines)
    assert filtered("::error file=x::y", command=True) == "::error file=x::y"


@given(st.dictionaries(st.sampled_from("abc"), st.text(st.characters(exclude_characters="\0"), min_size=1, max_size=9)))
def test_what_was_sealed_is_read_back(values):
    names = {f"SPARSE_TEST_{name}": f"{value}-secret" for name, value in values.items()}
    names = {name: value for name, value in names.items() if max(value) < "\ud800"}
    value = {"a": [f"x{item}y" for item in names.values()], "b": 1, "c": None}
    closed = sealed(value, names)
    assert not any(item in json.dumps(closed, ensure_ascii=False) for item in names.values())
    with pytest.MonkeyPatch.context() as patch:
        for name, item in names.items():
            patch.setenv(name, item)
        assert unsealed(json.loads(json.dumps(closed))) == value


def test_masking_takes_linear_time():
    masked_value(["x-" * 200_000, "a" * 400_000, "http://" + "a@" * 200_000, "http://h/?" + "a=" * 200_000])
