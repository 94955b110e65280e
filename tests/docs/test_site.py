"""The site's check finds links without a target, and what would be fetched from elsewhere; the API page is whole."""

from __future__ import annotations

import functools
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
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
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(ROOT / "docs")  # as for a script that lies there
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
    pages |= {path.with_suffix(".md").relative_to(ROOT).as_posix() for path in ROOT.glob("docs/examples/*.ipynb")}
    assert menu - {"docs/reference/api.md"} == pages


# Elements that reach past the right edge and do not lie in a box of the page that scrolls or cuts them off.
STICKS_OUT = """() => {
  const edge = document.documentElement.clientWidth + 1, found = [];
  if (document.documentElement.scrollWidth >= edge) found.push('the page itself scrolls sideways');
  const held = element => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
      if (getComputedStyle(box).overflowX !== 'visible' && box.getBoundingClientRect().right <= edge) return true;
    return false;
  };
  for (const element of document.querySelectorAll('body *')) {
    const box = element.getBoundingClientRect();
    if (box.width && box.right > edge && !held(element)) found.push(element.tagName + ' ' + element.className);
  }
  return found.slice(0, 5);
}"""


def test_a_site_leads_to_the_version_that_was_built_last_and_lists_the_others_by_age(
    site: ModuleType, tmp_path: Path
) -> None:
    for name in ("0.2.0", "0.9.0", "0.10.0", "0.11.0"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.html").touch()
    (tmp_path / "pictures").mkdir()
    site.list_versions(tmp_path, "0.11.0")
    listed = json.loads((tmp_path / "versions.json").read_text("utf-8"))
    assert [(one["version"], one["aliases"]) for one in listed] == [
        ("0.11.0", ["latest"]), ("0.10.0", []), ("0.9.0", []), ("0.2.0", [])
    ]  # fmt: skip
    assert 'href="0.11.0/index.html"' in (tmp_path / "index.html").read_text("utf-8")
    assert list(site.faults(tmp_path)) == []


@pytest.mark.slow
def test_on_a_phone_and_a_wide_screen_all_stays_in_its_box_and_nothing_is_fetched_from_elsewhere(
    tmp_path: Path,
) -> None:
    pytest.importorskip("mkdocs")
    playwright = pytest.importorskip("playwright.sync_api")
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        pytest.skip("no Chromium here")
    command = [sys.executable, str(ROOT / "docs" / "make_site.py"), str(tmp_path / "site")]
    done = subprocess.run(command, capture_output=True, text=True, env=os.environ | {"PYTHONPATH": str(ROOT)})
    assert done.returncode == 0, done.stdout + done.stderr
    serve = functools.partial(Quiet, directory=str(tmp_path / "site"))
    with ThreadingHTTPServer(("127.0.0.1", 0), serve) as server, playwright.sync_playwright() as started:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        root = f"http://127.0.0.1:{server.server_port}/"
        browser = started.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        wrong: dict[str, list[str]] = {}
        asked: set[str] = set()
        for width in (400, 1600):
            page = browser.new_page(viewport={"width": width, "height": 900})
            page.on("request", lambda request: asked.add(request.url))
            for path in sorted((tmp_path / "site").glob("*/**/*.html")):  # the first page only leads on
                name = path.relative_to(tmp_path / "site").as_posix()
                page.goto(root + name)
                if found := page.evaluate(STICKS_OUT):
                    wrong[f"{name} at {width}"] = found
        browser.close()
        server.shutdown()
    assert wrong == {}
    assert [url for url in asked if not url.startswith((root, "data:"))] == []


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None: ...
