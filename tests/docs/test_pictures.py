"""The pictures are those that docs/make_pictures.py draws; no text reaches out of its box, nor does it in a browser."""

from __future__ import annotations

import importlib.util
import json
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
SVG = "{http://www.w3.org/2000/svg}"
NAMES = ("how-it-works.svg", "architecture.svg", "savings.svg", "steps.svg")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.fixture(scope="module")
def pictures() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_pictures", ROOT / "docs" / "make_pictures.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_pictures_are_current(pictures: ModuleType) -> None:
    assert tuple(pictures.PICTURES) == NAMES
    for name, draw in pictures.PICTURES.items():
        committed = (ROOT / "docs" / "pictures" / name).read_text("utf-8")
        assert committed == str(draw()), f"docs/pictures/{name} is old: run `make figures`"


def outside(text: str) -> list[str]:
    """Texts of a picture that reach out of the box they begin in, or out of the picture."""
    root = ElementTree.fromstring(text)
    boxes = [
        tuple(float(rect.get(key, 0)) for key in ("x", "y", "width", "height"))
        for rect in root.iter(f"{SVG}rect")
        if rect.get("class") in ("b", "k", "bg")
    ]
    found = []
    for one in root.iter(f"{SVG}text"):
        x, y, long = (float(one.get(key)) for key in ("x", "y", "textLength"))
        x -= {"middle": long / 2, "end": long}.get(one.get("text-anchor"), 0)
        for left, top, wide, high in boxes:
            begins = left <= x <= left + wide and top <= y <= top + high
            if begins and not (x + long <= left + wide and y + 4 <= top + high and y - 11 >= top):
                found.append(one.text)
        if x < 0:
            found.append(one.text)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_every_text_lies_in_its_box(name: str) -> None:
    assert outside((ROOT / "docs" / "pictures" / name).read_text("utf-8")) == []


def test_a_text_that_is_too_long_is_found() -> None:
    picture = (ROOT / "docs" / "pictures" / "architecture.svg").read_text("utf-8")
    long = re.sub(r'textLength="[\d.]+"', 'textLength="400"', picture, count=1)
    assert outside(long) == ["Sparsefile.yaml"]


@pytest.mark.parametrize("name", NAMES)
def test_light_and_dark_have_the_same_classes(name: str) -> None:
    style = (ROOT / "docs" / "pictures" / name).read_text("utf-8").split("</style>")[0]
    light, dark = style.split("@media (prefers-color-scheme: dark)")
    used = set(re.findall(r'class="(\w+)"', (ROOT / "docs" / "pictures" / name).read_text("utf-8")))
    for half in (light, dark):
        coloured = set(re.findall(r"\.(\w+)(?=[^{}]*\{[^}]*(?:fill|stroke): #)", half))
        assert used <= coloured | {"text"}, used - coloured


LOOK = """<!doctype html><body>%s<script>
const out = [];
for (const text of document.querySelectorAll("text")) {
  const t = text.getBBox();
  for (const rect of document.querySelectorAll("rect.b, rect.k, rect.bg")) {
    const r = rect.getBBox(), x = t.x + 1, y = t.y + t.height / 2;
    const begins = x >= r.x && x <= r.x + r.width && y >= r.y && y <= r.y + r.height;
    const over = t.x + t.width > r.x + r.width + .5 || t.y + t.height > r.y + r.height + .5;
    if (begins && over) out.push(text.textContent);
  }
}
document.body.textContent = "FOUND" + JSON.stringify(out);
</script></body>"""


@pytest.mark.slow  # a browser
@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")
def test_a_browser_sees_every_text_in_its_box(tmp_path: Path) -> None:
    for name in NAMES:
        page = tmp_path / f"{name}.html"
        page.write_text(LOOK % (ROOT / "docs" / "pictures" / name).read_text("utf-8"), "utf-8")
        command = [str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", page.as_uri()]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True)
        found = re.search(r"FOUND(\[.*?\])<", done.stdout)
        assert found is not None
        assert json.loads(found[1].replace("&amp;", "&")) == [], name
