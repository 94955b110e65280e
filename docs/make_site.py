#!/usr/bin/env python3
"""Builds the documentation as a site: `docs/make_site.py [FOLDER]`, by default `site`.

This version's pages go to a folder of their own in it, beside those of earlier ones, and its first page leads to them;
each page has a list of the versions that are there. The pages are those of the repository, at the same places, so that
a link that works there works here. Made for the site alone: the API's reference, from its docstrings, and a status
page. Then every link, anchor, picture and script of the result is looked up in it; what a page loads may not lie
elsewhere. Exits with 1 and a list if something is missing.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from notebooks import as_page

ROOT = Path(__file__).resolve().parents[1]
STAGE = ROOT / ".cache" / "site"
PAGES = ("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "LICENSE", "sparsefile.example.yaml")
LOADED = {"src", "data-src", "srcset", "poster", "action"}  # attributes whose address a browser asks for by itself


def stage() -> None:
    """Puts together what mkdocs reads."""
    shutil.rmtree(STAGE, ignore_errors=True)
    shutil.copytree(ROOT / "docs", STAGE / "docs", ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    shutil.copytree(ROOT / "docs/examples", STAGE / "docs/examples", dirs_exist_ok=True)
    for path in (STAGE / "docs/examples").glob("*.ipynb"):
        path.with_suffix(".md").write_text(as_page(json.loads(path.read_text("utf-8"))), encoding="utf-8")
    for name in PAGES:
        shutil.copy(ROOT / name, STAGE / name)
    (STAGE / "docs" / "reference" / "api.md").write_text(api_page(), encoding="utf-8")
    status_page(STAGE / "docs" / "status.html")


def api_page() -> str:
    """The public names, each by its docstring, under the subject of the module that is their home."""
    from sparse_decl import api

    subjects = defaultdict(list)
    for name in api.__all__:
        subjects[api.HOMES[name].rpartition(".")[2]].append(f"::: {api.HOMES[name]}.{name}\n")
    lines = ["# API", "", "Every name can be imported from `sparse_decl`. [Examples](../python-api.md).", ""]
    for subject in sorted(subjects):
        lines += [f"## {subject.replace('_', ' ').capitalize()}", "", *subjects[subject]]
    return "\n".join(lines)


def status_page(out: Path) -> None:
    """`sparse status --html` of the example that `sparse init --example` makes."""
    sparse = [sys.executable, "-m", "sparse_decl.cli"]
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch, "example")  # the page's title
        folder.mkdir()
        for words in (["init", "--example"], ["apply", "--quiet"], ["status", "--html", str(out)]):
            subprocess.run([*sparse, *words], cwd=folder, check=True, stdout=subprocess.DEVNULL)


class Page(HTMLParser):
    """What one page of the site names: anchors, links, and what is loaded with it."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if value is None:
                continue
            if name == "id" or (tag == "a" and name == "name"):
                self.anchors.add(value)
            elif name in LOADED or (tag == "link" and name == "href"):
                self.loaded.append(value)
            elif tag == "a" and name == "href":
                self.links.append(value)


def faults(site: Path) -> Iterator[str]:
    """One line for each address that leads nowhere, and for each that a browser would fetch from elsewhere."""
    pages = {path: Page(path) for path in sorted(site.rglob("*.html"))}
    for path, page in pages.items():
        shown = path.relative_to(site)
        for address in page.loaded:
            if urlsplit(address).scheme not in ("", "data") or address.startswith("//"):
                yield f"{shown}: loads {address}"
        for address in page.links + page.loaded:
            parts = urlsplit(address)
            if parts.scheme or parts.netloc or path.name == "404.html":  # the last knows no place of its own
                continue
            target = path if not parts.path else Path(os.path.normpath(path.parent / unquote(parts.path)))
            target = target / "index.html" if target.is_dir() else target
            if not target.is_file():
                yield f"{shown}: {address} is not there"
            elif (
                parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].anchors | {"__top"}
            ):
                yield f"{shown}: {address} has no such anchor"


def list_versions(site: Path, newest: str) -> None:
    """Writes what the pages of all versions choose from, the newest first, and the first page, which leads to that."""
    there = {path.name for path in site.iterdir() if (path / "index.html").is_file()} - {newest}
    versions = [newest, *sorted(there, key=lambda name: [part.zfill(9) for part in name.split(".")], reverse=True)]
    listed = [{"version": name, "title": name, "aliases": ["latest"] if name == newest else []} for name in versions]
    (site / "versions.json").write_text(json.dumps(listed), encoding="utf-8")
    first = f"{newest}/index.html"
    page = f'<!doctype html><meta http-equiv="refresh" content="0; url={first}"><a href="{first}">Sparse {newest}</a>'
    (site / "index.html").write_text(page, encoding="utf-8")


def main(root: Path) -> None:
    """Builds and checks. Exits with 1 if a page or a link is at fault."""
    from sparse_decl.base.version import __version__

    site = root / __version__
    stage()
    env = os.environ | {"SPARSE_VERSION": f"Sparse {__version__}", "NO_MKDOCS_2_WARNING": "1"}
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--quiet",
        "--strict",
        "--config-file",
        str(ROOT / "mkdocs.yml"),
    ]
    if subprocess.run([*command, "--site-dir", str(site.resolve())], cwd=ROOT, env=env).returncode:
        sys.exit(1)
    list_versions(root, __version__)
    found = sorted(set(faults(root)))
    print("\n".join(found) or f"{len(list(site.rglob('*.html')))} pages in {site}, every link leads somewhere")
    sys.exit(bool(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "site")
