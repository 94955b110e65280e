"""The pictures of the docs: those that a script draws are current, and none has text outside its box or on another's.

By numbers for what docs/make_pictures.py draws, and measured in a browser for all.
"""

from __future__ import annotations

import html
import importlib.util
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
SVG = "{http://www.w3.org/2000/svg}"
NAMES = ("how-it-works.svg", "architecture.svg", "savings.svg", "steps.svg", "sync.svg")
FOLDER = ROOT / "docs/pictures"
PICTURES = [path for path in sorted(FOLDER.glob("*.svg")) if "<text" in path.read_text("utf-8")]  # else it is drawn
MEASURE = """<script>
const slack = 1, found = [], svg = document.querySelector('svg');
const out = (a, b) => a.left < b.left - slack || a.right > b.right + slack ||
  a.top < b.top - slack || a.bottom > b.bottom + slack;
const boxes = [...svg.querySelectorAll('rect')].map(one => one.getBoundingClientRect());
const texts = [...svg.querySelectorAll('text')].map(one => [one.textContent.trim(), one.getBoundingClientRect()]);
texts.forEach(([name, box], at) => {
  if (out(box, svg.getBoundingClientRect())) found.push('outside the picture: ' + name);
  const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
  const around = boxes.filter(one => x > one.left && x < one.right && y > one.top && y < one.bottom);
  around.sort((a, b) => a.width * a.height - b.width * b.height);
  if (around.length && out(box, around[0])) found.push('outside its box: ' + name);
  for (const [other, its] of texts.slice(at + 1)) {
    const wide = Math.min(box.right, its.right) - Math.max(box.left, its.left);
    const high = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
    if (wide > 2 && high > 3) found.push('on another: ' + name + ' | ' + other);
  }
});
const told = ['texts: ' + texts.length, ...found].join('\\n');
document.body.innerHTML = '<pre>' + told.replace(/&/g, '&amp;').replace(/</g, '&lt;') + '</pre>';
</script>"""


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


@pytest.mark.slow
@pytest.mark.parametrize("picture", PICTURES, ids=lambda path: path.stem)
def test_text_stays_in_its_box(picture: Path, tmp_path: Path) -> None:
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if browser is None:
        pytest.skip("no Chromium here")
    drawing = re.sub(r"<\?xml.*?\?>|<!DOCTYPE.*?>", "", picture.read_text("utf-8"), flags=re.DOTALL)
    page = tmp_path / "page.html"
    page.write_text(f'<!doctype html><html><meta charset="utf-8"><body>{drawing}{MEASURE}</body></html>', "utf-8")
    done = subprocess.run(
        [browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
         "--window-size=1200,1000", f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom", page.as_uri()],
        capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    told = html.unescape(done.stdout.partition("<pre>")[2].partition("</pre>")[0]).splitlines()
    assert int(told[0].removeprefix("texts: ")) > 3
    assert told[1:] == []
