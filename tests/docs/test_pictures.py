"""The pictures of the docs, measured in a browser: no text outside its box or its picture, none on another."""

from __future__ import annotations

import html
import re
import shutil
import subprocess
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "docs/pictures"
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
