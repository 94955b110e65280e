"""The page of `status --html`: what it says, that it asks nobody for anything, and how a browser shows it."""

from __future__ import annotations

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from sparse_decl.graph.plan import Plan
from sparse_decl.report.page import status_page
from sparse_decl.report.status import Row, Status, make_status

LOSSY = Status((Row("model.small", "svd", "up to date", 1000, 50, False),), 1000, 50, 2000)


def page_of(plan: Plan) -> str:
    steps = {planned.address: planned.step for planned in plan if planned.step is not None}
    return status_page(
        make_status(plan),
        {address: step.kind for address, step in steps.items()},
        {address: [need for need in step.upstream if need in steps] for address, step in steps.items()},
        {},
        "a <b>&amp; name",
    )


class Links(HTMLParser):
    """Every tag, and every attribute that could make a browser fetch something."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("src", "href", "data", "action", "srcset")]


def test_page(plan: Plan, snapshot: Any) -> None:
    page = page_of(plan)
    assert page == page_of(plan)
    assert page.partition("<body>")[2] == snapshot


def test_it_asks_nobody_and_runs_nothing(plan: Plan) -> None:
    page = page_of(plan)
    parser = Links()
    parser.feed(page)
    assert parser.links == ["data:,"]
    assert "script" not in parser.tags
    assert "url(" not in page
    assert "@import" not in page
    assert "default-src 'none'" in page


def test_names_are_text_not_markup(plan: Plan) -> None:
    assert "<title>a &lt;b&gt;&amp;amp; name:" in page_of(plan)


def test_a_lossy_resource_stands_above_the_ground_line() -> None:
    page = status_page(LOSSY, {}, {}, {"model.small": {"relative_error": 0.013}}, "x")
    assert "model.small: 5.0 % of its size, relative error 1.3 %" in page
    assert "lossy" in page


def test_without_a_measured_error_none_is_drawn() -> None:
    assert "No measured error is recorded" in status_page(LOSSY, {}, {}, {}, "x")


def test_a_large_graph_is_cut_and_says_so() -> None:
    kinds = {f"model.m{number:03}": "snapshot" for number in range(200)}
    page = status_page(LOSSY, kinds, {address: [] for address in kinds}, {}, "x")
    assert page.count("<g>") == 150
    assert "50 steps more are in the table only" in page


@pytest.mark.slow
@pytest.mark.parametrize("width", [400, 1600])
@pytest.mark.parametrize(("scheme", "background"), [(1, (251, 251, 250)), (0, (19, 20, 22))])
def test_in_a_browser(plan: Plan, tmp_path: Path, width: int, scheme: int, background: tuple[int, ...]) -> None:
    """Opened from a file in both colour schemes: no console message, the scheme's background, something drawn up to the
    right half, and nothing sticking out to the right."""
    image = pytest.importorskip("PIL.Image")
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if browser is None:
        pytest.skip("no Chromium here")
    page, shot = tmp_path / "page.html", tmp_path / "page.png"
    page.write_text(page_of(plan), "utf-8")
    done = subprocess.run(
        [browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync", f"--user-data-dir={tmp_path / 'profile'}", "--hide-scrollbars",
         "--enable-logging=stderr", f"--blink-settings=preferredColorScheme={scheme}", f"--window-size={width},1500",
         f"--screenshot={shot}", page.as_uri()],
        capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    assert not re.findall(r"CONSOLE.*", done.stderr)
    with image.open(shot) as picture:
        pixels = picture.convert("RGB")
        assert pixels.size == (width, 1500)
        assert pixels.getpixel((2, 2)) == background
        right = [pixels.getpixel((width - 3, y)) for y in range(0, 1500, 5)]
        assert set(right) == {background}, "nothing sticks out of the page"
        assert len(pixels.crop((width // 2, 0, width, 1500)).getcolors(1 << 20)) > 20
