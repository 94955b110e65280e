"""The page of `status --html`: what it says, that it asks nobody for anything, and how a browser shows it."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from sparse_decl.graph.plan import Plan
from sparse_decl.quantize.select import Decision, Option
from sparse_decl.report.measured import facts_of
from sparse_decl.report.page import status_page
from sparse_decl.report.status import Row, Status, make_status
from sparse_decl.store.record import Record
from sparse_decl.store.transfer import Held

LOSSY = Status((Row("model.small", "svd", "up to date", 1000, 50, False, 0.013),), 1000, 50, 2000)


def page_of(plan: Plan) -> str:
    steps = {planned.address: planned.step for planned in plan if planned.step is not None}
    return status_page(
        make_status(plan),
        {address: step.kind for address, step in steps.items()},
        {address: [need for need in step.upstream if need in steps] for address, step in steps.items()},
        {},
        "a <b>&amp; name",
    )


def option(name: str, size: int, change: float | None, usd: float | None) -> Option:
    low, high = (None, None) if change is None else (change - 0.5, change + 0.5)
    figures: dict[str, Any] = {"compression": 2.0, "peak_memory_gb": 1.0, "windows": 64, "stable": True}
    return Option(
        name, "t4", "measured", change, low, high, weight_bytes=size, usd_per_1m_tokens=usd, latency_p50_ms=1.0,
        latency_p95_ms=1.0, latency_p99_ms=1.0, tokens_per_second=10.0, **figures,
    )  # fmt: skip


DECISION = Decision(
    winner=("int8", "t4"),
    nearest=None,
    options=(
        option("bf16", 4_000_000, 0.0, 0.4),
        option("int8", 2_000_000, 0.3, 0.2),
        option("nf4", 1_000_000, 4, 0.1),
    ),
    others={"awq": {"status": "unavailable", "reason": "needs a GPU"}},
    pareto=(("int8", "t4"), ("nf4", "t4")),
    baseline="bf16",
).to_json()
KINDS = {
    "model.base": "snapshot", "model.small": "svd", "eval.small": "eval", "routing.default": "route",
    "quantize.serving": "quantize-select", "quantize.serving/int8": "quantize",
}  # fmt: skip
RECORDED: dict[str, dict[str, Any]] = {
    "model.small": {"relative_error": 0.013},
    "eval.small": {
        "perplexity": {"base": 20.0, "original": 10.0, "reconstruction": 10.25},
        "reconstruction_against_original": {"ratio": 1.025, "interval_95": [1.01, 1.04]},
        "windows": 64,
        "tokens": 4096,
        "text": "b3:0",
    },
    "routing.default": {
        "decisions": {"sum": {"model": "large", "code": "cheapest", "reason": "the <only> one that will do"}},
        "estimator": {"curve": {"apgr": {"value": 0.81, "low": 0.7, "high": 0.9}}},
    },
    "quantize.serving": {"options": 3, "passing": 2, "winner": "int8", "hardware": "t4"},
}
FACTS = {address: facts_of(Record("b3:0", KINDS[address], 1, {}, {}, {}, facts)) for address, facts in RECORDED.items()}


def full_page(decisions: dict[str, Any] | None = None) -> str:
    """A page with every section: a lossy model, an evaluation, a search, a policy, a remote."""
    upstream = {address: ["model.base"] if address != "model.base" else [] for address in KINDS}
    upstream["quantize.serving"] = ["quantize.serving/int8"]
    status = replace(LOSSY, remote=Held("s3://bucket/x", 3, 2, 500))
    return status_page(status, KINDS, upstream, FACTS, "x", decisions)


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
    page = status_page(LOSSY, {}, {}, {}, "x")
    assert "model.small: 5.0 % of its size, relative error 1.3 %" in page
    assert "lossy" in page


def test_without_a_measured_error_none_is_drawn() -> None:
    rows = tuple(replace(row, error=None) for row in LOSSY.rows)
    assert "No measured error is recorded" in status_page(replace(LOSSY, rows=rows), {}, {}, {}, "x")


def test_evaluations_decisions_and_fronts_are_shown() -> None:
    page = full_page({"quantize.serving": DECISION})
    assert '<td class="n">10.25</td><td class="n">+2.50 %</td><td class="n">+1.00 to +4.00 %</td>' in page
    assert "the &lt;only&gt; one that will do" in page
    assert "APGR 0.810 (95 %: 0.700 to 0.900)" in page
    assert "<b>int8 on t4</b> 2.00 MB, perplexity +0.30 % (95 %: -0.20 to +0.80), 0.2 USD per 1M tokens; chosen" in page
    assert (
        "<b>nf4 on t4</b> 1.00 MB, perplexity +4.00 % (95 %: +3.50 to +4.50), 0.1 USD per 1M tokens; on the front"
        in page
    )
    assert '<polyline class="joined"' in page
    assert "<b>awq</b>: unavailable, because needs a GPU" in page
    assert "lossy, error 1.3 %" in page
    assert "The remote s3://bucket/x lacks 1 of 3 objects" in page
    assert "quantize.serving/int8" not in page, "the graph shows a search as one"


def test_a_search_whose_figures_are_elsewhere_says_so() -> None:
    page = full_page()
    assert "Chosen: int8 on t4; 2 of 3 options pass." in page
    assert "The figures of this search are not in the store here" in page


def test_every_picture_and_scrolling_part_has_a_name() -> None:
    page = full_page({"quantize.serving": DECISION})
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'aria-labelledby="([^"]+)"', page)) <= set(ids)
    assert all(("aria-label" in tag) != ('aria-hidden="true"' in tag) for tag in re.findall(r"<svg[^>]*>", page))
    assert all("tabindex" in tag for tag in re.findall(r'<div class="wide"[^>]*>', page))


def test_a_large_graph_is_cut_and_says_so() -> None:
    kinds = {f"model.m{number:03}": "snapshot" for number in range(200)}
    page = status_page(LOSSY, kinds, {address: [] for address in kinds}, {}, "x")
    assert page.count("<g>") == 150
    assert "50 steps more are in the table only" in page


@pytest.mark.slow
@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("width", [400, 1600])
@pytest.mark.parametrize(("scheme", "background"), [(1, (251, 251, 250)), (0, (19, 20, 22))])
def test_in_a_browser(
    plan: Plan, tmp_path: Path, width: int, scheme: int, background: tuple[int, ...], full: bool
) -> None:
    """Opened from a file in both colour schemes: no console message, the scheme's background, something drawn up to the
    right half, and nothing sticking out to the right."""
    image = pytest.importorskip("PIL.Image")
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if browser is None:
        pytest.skip("no Chromium here")
    page, shot = tmp_path / "page.html", tmp_path / "page.png"
    page.write_text(full_page({"quantize.serving": DECISION}) if full else page_of(plan), "utf-8")
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
