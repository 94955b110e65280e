"""The drawing of a graph: no box on another, no arrow behind a box, each from and to its own."""

from __future__ import annotations

import html
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.report.layers import Arrow, Box, Layers, layers
from sparse_decl.report.page import status_page
from sparse_decl.report.status import Row, Status

DAY = {
    "model.llama": [],
    **{f"model.customers-{name}-support-v1": ["model.llama"] for name in ("acme", "globex", "piedpiper")},
    "model.customers-acme-support-v2": ["model.customers-acme-support-v1"],
    **{f"model.checkpoint[step={step}]": ["model.llama"] for step in (100, 1000, 1500)},
    "eval.customers-acme-support-v2": ["model.llama", "model.customers-acme-support-v2"],
    "model.merged": ["model.llama", "model.customers-acme-support-v2", "model.checkpoint[step=1000]"],
    "dataset.多言語データ": [],
}


def points(arrow: Arrow, steps: int = 24) -> list[tuple[float, float]]:
    """Along the path: `M x y`, then `C` with three points, and `H x`."""
    found: list[tuple[float, float]] = []
    for letter, numbers in re.findall(r"([MCH])([-\d. ]+)", arrow.path):
        values = [float(number) for number in numbers.split()]
        if letter == "M":
            found.append((values[0], values[1]))
        elif letter == "H":
            x, y = found[-1]
            found += [(x + (values[0] - x) * step / steps, y) for step in range(1, steps + 1)]
        else:
            corners = [found[-1], *zip(values[::2], values[1::2], strict=True)]
            for step in range(1, steps + 1):
                t = step / steps
                shares = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
                found.append(
                    tuple(sum(s * c[axis] for s, c in zip(shares, corners, strict=True)) for axis in (0, 1))  # type: ignore[arg-type]
                )
    return found


def check(drawing: Layers, upstream: dict[str, list[str]]) -> None:
    boxes = {box.address: box for box in drawing.boxes}
    assert set(boxes) == set(upstream)
    listed = list(boxes.values())
    for at, one in enumerate(listed):
        assert 0 <= one.x <= one.x + one.width <= drawing.width
        assert 0 <= one.y <= one.y + one.height <= drawing.height
        for other in listed[at + 1 :]:
            apart = one.x + one.width < other.x or other.x + other.width < one.x
            assert apart or one.y + one.height < other.y or other.y + other.height < one.y, (one, other)
    edges = [(need, address) for address in upstream for need in set(upstream[address])]
    assert len(drawing.arrows) == len(edges)
    ends = dict.fromkeys(edges, 0)
    for arrow in drawing.arrows:
        way = points(arrow)
        start = next(box.address for box in listed if _leaves(box, way[0]))
        end = next(box.address for box in listed if (box.x, box.y + box.height / 2) == (arrow.x, arrow.y))
        ends[start, end] += 1
        for x, y in way:
            assert not [box for box in listed if _covers(box, x, y)], (start, end)
    assert set(ends.values()) <= {1}


def _covers(box: Box, x: float, y: float) -> bool:
    return box.x < x < box.x + box.width and box.y <= y <= box.y + box.height


def _leaves(box: Box, point: tuple[float, float]) -> bool:
    return abs(box.x + box.width - point[0]) < 1e-3 and abs(box.y + box.height / 2 - point[1]) < 1e-3


def test_a_day() -> None:
    drawing = layers(DAY, dict.fromkeys(DAY, "model-delta, up to date"))
    check(drawing, DAY)
    assert drawing == layers(dict(reversed(DAY.items())), dict.fromkeys(DAY, "model-delta, up to date"))
    steps = [box.address for box in sorted(drawing.boxes, key=lambda box: (box.x, box.y)) if "[" in box.address]
    assert steps == [f"model.checkpoint[step={step}]" for step in (100, 1000, 1500)]


def test_nothing_to_draw() -> None:
    assert layers({}, {}) == Layers((), (), 4, 4)


@given(st.lists(st.sets(st.integers(0, 11), max_size=4), min_size=1, max_size=12))
def test_any_graph(needs: list[set[int]]) -> None:
    earlier = [sorted(need for need in wanted if need < at) for at, wanted in enumerate(needs)]
    upstream = {f"model.m{at}": [f"model.m{need}" for need in wanted] for at, wanted in enumerate(earlier)}
    check(layers(upstream, {}), upstream)


MEASURE = """<script>
const told = [...document.querySelectorAll('svg.graph g')].flatMap(g => {
  const box = g.querySelector('rect').getBBox();
  return [...g.querySelectorAll('text')].map(text => {
    const found = text.getBBox();
    const inside = found.x >= box.x && found.x + found.width <= box.x + box.width &&
      found.y >= box.y && found.y + found.height <= box.y + box.height;
    return `${inside ? 'inside' : 'outside'} ${text.textContent}`;
  });
});
document.body.innerHTML = '<pre>' + told.join('\\n').replace(/&/g, '&amp;').replace(/</g, '&lt;') + '</pre>';
</script>"""


@pytest.mark.slow
def test_labels_are_whole_and_inside_their_boxes_in_a_browser(tmp_path: Path) -> None:
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if browser is None:
        pytest.skip("no Chromium here")
    rows = tuple(Row(address, "lossless", "up to date", 1000, 100, True) for address in DAY)
    page = status_page(Status(rows, 1000, 100, 0), dict.fromkeys(DAY, "model-delta"), DAY, {}, "x")
    page = re.sub(r"<meta http-equiv[^>]*>", "", page).replace("</body>", MEASURE + "</body>")
    file = tmp_path / "page.html"
    file.write_text(page, "utf-8")
    done = subprocess.run(
        [browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
         f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom", file.as_uri()],
        capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    told = html.unescape(done.stdout.partition("<pre>")[2].partition("</pre>")[0]).splitlines()
    wanted = [f"inside {address}" for address in DAY] + ["inside model-delta, up to date"] * len(DAY)
    assert sorted(told) == sorted(wanted)
