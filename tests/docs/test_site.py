"""The site's check finds links without a target, and what would be fetched from elsewhere; the API page is whole."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def site() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_site", ROOT / "docs" / "make_site.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('<a href="other.html#there">x</a> <a href="#top">x</a> <a href="https://example.org/">x</a>', None),
        ('<a href="sub/">x</a> <a href="sub%20folder/a.html">x</a> <img src="data:image/png;base64,AA==">', None),
        ('<a href="gone.html">x</a>', "index.html: gone.html is not there"),
        ('<a href="other.html#gone">x</a>', "index.html: other.html#gone has no such anchor"),
        ('<a href="#gone">x</a>', "index.html: #gone has no such anchor"),
        ('<img src="gone.svg">', "index.html: gone.svg is not there"),
        ('<script src="https://cdn.example/x.js"></script>', "index.html: loads https://cdn.example/x.js"),
        ('<script src="//cdn.example/x.js"></script>', "index.html: loads //cdn.example/x.js"),
        ('<link rel="stylesheet" href="http://fonts.example/x.css">', "index.html: loads http://fonts.example/x.css"),
    ],
)
def test_what_is_at_fault_on_a_page(site: ModuleType, tmp_path: Path, text: str, fault: str | None) -> None:
    (tmp_path / "index.html").write_text(f'<h1 id="top">x</h1>{text}')
    for name in ("other.html", "sub/index.html", "sub folder/a.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text('<h2 id="there">x</h2>')
    assert list(site.faults(tmp_path)) == ([fault] if fault else [])


def test_the_api_page_has_every_public_name_once(site: ModuleType) -> None:
    from sparse_decl import api

    shown = re.findall(r"^::: sparse_decl\.[\w.]+\.(\w+)$", site.api_page(), re.MULTILINE)
    assert sorted(shown) == sorted(api.__all__)


def test_the_menu_leads_to_every_page() -> None:
    menu = set(re.findall(r": ((?:docs/)?[\w/-]+\.md)$", (ROOT / "mkdocs.yml").read_text("utf-8"), re.MULTILINE))
    pages = {path.relative_to(ROOT).as_posix() for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"))}
    assert menu - {"docs/reference/api.md"} == pages
