"""Draws docs/pictures/*.svg, light and dark, from what is said here and from benchmarks/results. `make figures`.

Boxes are as wide as their longest line, and each text says how long it is (`textLength`), so that it fits in any font.
tests/docs/test_pictures.py holds the committed files to this, and looks for text outside its box in a browser.
"""

from __future__ import annotations

import math
import sys
from html import escape
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import make_figures as figures

FOLDER = Path(__file__).resolve().parent / "pictures"
STYLE = """text { font: 14px system-ui, sans-serif; fill: #1b1c1e; } .s { font-size: 12px; fill: #5b5f66; }
.bg, .b, .k { fill: #fff; } .b { stroke: #5b5f66; } .k { stroke: #0b6e4f; stroke-width: 2; } .h { fill: #5b5f66; }
.l, .g, .ol, .pl { fill: none; } .l { stroke: #5b5f66; } .g { stroke: #d9dce0; }
.o { fill: #0b6e4f; } .ol { stroke: #0b6e4f; stroke-width: 2.5; } .p { fill: #9aa3ad; } .pl { stroke: #9aa3ad; }
@media (prefers-color-scheme: dark) { text { fill: #eceef0; } .s { fill: #a4a9b1; } .bg { fill: #141517; }
.b, .k { fill: #1c1e21; } .b, .l { stroke: #a4a9b1; } .k { stroke: #4cc38a; } .h { fill: #a4a9b1; }
.g { stroke: #3a3d42; } .o { fill: #4cc38a; } .ol { stroke: #4cc38a; } .p { fill: #6b727b; }
.pl { stroke: #6b727b; } }"""
# What characters take, as a share of the font's size, in common sans-serif fonts.
NARROW, WIDE = set("iljtfrI.,:;'|!()[] "), set("mwMW%@")
PAD, LINE = 12, 20


def width(text: str, size: float = 14) -> float:
    def one(letter: str) -> float:
        if letter in NARROW:
            return 0.32
        if letter in WIDE:
            return 0.9
        return 0.68 if letter.isupper() else 0.57

    return round(size * sum(map(one, text)), 1)


class Picture:
    """Shapes in the order they were drawn; `text` of the whole file."""

    def __init__(self, wide: float, high: float, title: str, description: str):
        self._size, self._title, self._description = (wide, high), title, description
        self._shapes: list[str] = [f'<rect class="bg" width="{wide:g}" height="{high:g}" rx="8"/>']

    def add(self, shape: str) -> None:
        self._shapes.append(shape)

    def text(self, x: float, y: float, text: str, kind: str = "", anchor: str = "start") -> None:
        size = 12 if kind == "s" else 14
        kind = f' class="{kind}"' if kind else ""
        anchor = f' text-anchor="{anchor}"' if anchor != "start" else ""
        length = f'textLength="{width(text, size):g}" lengthAdjust="spacingAndGlyphs"'
        self.add(f'<text x="{x:g}" y="{y:g}"{kind}{anchor} {length}>{escape(text)}</text>')

    def box(self, x: float, y: float, *lines: str, kind: str = "b") -> tuple[float, float, float, float]:
        """A box around its lines, the second and later ones small: (left, top, right, bottom)."""
        wide = 2 * PAD + max(width(line, 12 if number else 14) for number, line in enumerate(lines))
        high = LINE * len(lines) + 12
        self.add(f'<rect class="{kind}" x="{x:g}" y="{y:g}" width="{wide:g}" height="{high:g}" rx="6"/>')
        for number, line in enumerate(lines):
            self.text(x + PAD, y + 21 + LINE * number, line, "s" if number else "")
        return x, y, x + wide, y + high

    def arrow(self, *points: tuple[float, float]) -> None:
        """A line through the points, with a head at the last."""
        (x0, y0), (x1, y1) = points[-2:]
        length = math.hypot(x1 - x0, y1 - y0)
        dx, dy = (x1 - x0) / length, (y1 - y0) / length
        back = (x1 - 9 * dx, y1 - 9 * dy)
        path = " L".join(f"{x:g} {y:g}" for x, y in (*points[:-1], (round(back[0], 1), round(back[1], 1))))
        self.add(f'<path class="l" d="M{path}"/>')
        corners = ((x1, y1), (back[0] - 4 * dy, back[1] + 4 * dx), (back[0] + 4 * dy, back[1] - 4 * dx))
        self.add(f'<path class="h" d="M{" L".join(f"{x:.1f} {y:.1f}" for x, y in corners)} z"/>')

    def __str__(self) -> str:
        wide, high = self._size
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide:g} {high:g}" role="img" aria-labelledby="t d">'
        )
        said = f'<title id="t">{escape(self._title)}</title>\n<desc id="d">{escape(self._description)}</desc>'
        return "\n".join([head, said, f"<style>\n{STYLE}\n</style>", *self._shapes, "</svg>", ""])


def middle(box: tuple[float, float, float, float]) -> tuple[float, float]:
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


# ---------------------------------------------------------------- what is said


def how_it_works() -> Picture:
    """How one weight is kept, and how it comes back."""
    picture = Picture(
        820, 304, "How a weight is kept",
        "A base weight and a fine-tuned weight become integers in the order of the real numbers. Their difference is "
        "coded with a table that the base's exponent and the scale of its row and column choose. The decoder has the "
        "base, takes the same table, gets the difference and adds it.",
    )  # fmt: skip
    picture.text(16, 26, "to keep it", "s")
    base = picture.box(16, 38, "base weight", "0.03125 = 2^-5")
    fine = picture.box(16, 108, "fine-tuned weight", "0.03149")
    integers = picture.box(214, 73, "as integers, in order,", "subtracted")
    difference = picture.box(428, 73, "difference", "+1 step (bf16)")
    code = picture.box(610, 73, "entropy code", "short where it was expected", kind="k")
    table = picture.box(428, 148, "table of probabilities", "chosen by exponent, row and column of the base")
    for box in (base, fine):
        picture.arrow(
            (box[2], middle(box)[1]), (integers[0] - 18, middle(integers)[1]), (integers[0], middle(integers)[1])
        )
    picture.arrow((integers[2], middle(integers)[1]), (difference[0], middle(difference)[1]))
    picture.arrow((difference[2], middle(difference)[1]), (code[0], middle(code)[1]))
    picture.arrow((650, table[1]), (650, code[3]))
    picture.text(16, 222, "to get it back: the decoder has the base, so it knows the table before it decodes", "s")
    base = picture.box(16, 236, "base weight", "0.03125 = 2^-5")
    again = picture.box(214, 236, "entropy code,", "decoded with the same table", kind="k")
    add = picture.box(428, 236, "difference added", "+1 step")
    same = picture.box(610, 236, "the same bits", "every file checked by digest")
    for left, right in pairwise((base, again, add, same)):
        picture.arrow((left[2], middle(left)[1]), (right[0], middle(right)[1]))
    return picture


def architecture() -> Picture:
    """What is declared, planned, made and kept, and what comes back."""
    picture = Picture(
        720, 288, "From a Sparsefile to a store and back",
        "You declare models in Sparsefile.yaml. sparse plan compares it with Sparsefile.lock and the files. sparse "
        "apply makes what is missing: deltas in the store. push and pull copy the store; restore puts base and delta "
        "together.",
    )  # fmt: skip
    declared = picture.box(20, 30, "Sparsefile.yaml", "what there is: you write it")
    sources = picture.box(20, 120, "sources", "folders, hub, s3://")
    plan = picture.box(258, 30, "sparse plan", "what would be done, and why")
    apply = picture.box(258, 120, "sparse apply", "makes what is missing")
    lock = picture.box(520, 30, "Sparsefile.lock", "what is so: you commit it")
    store = picture.box(520, 120, "store (.sparse)", "deltas, named by content", kind="k")
    remote = picture.box(520, 216, "remote", "sparse push, sparse pull")
    restore = picture.box(258, 216, "sparse restore", "base + delta, checked")
    back = picture.box(20, 216, "the fine-tune", "every byte as it was")
    picture.arrow((declared[2], middle(declared)[1]), (plan[0], middle(plan)[1]))
    picture.arrow((sources[2], middle(sources)[1]), (apply[0], middle(apply)[1]))
    picture.arrow((300, plan[3]), (300, apply[1]))
    picture.arrow((lock[0], middle(lock)[1]), (plan[2], middle(plan)[1]))
    picture.arrow((apply[2], middle(apply)[1]), (store[0], middle(store)[1]))
    picture.arrow((apply[2] - 30, apply[1]), (apply[2] - 30, 102), (560, 102), (560, lock[3]))
    picture.arrow((600, store[3]), (600, remote[1]))
    picture.arrow((540, store[3]), (540, 194), (restore[2] - 30, 194), (restore[2] - 30, restore[1]))
    picture.arrow((restore[0], middle(restore)[1]), (back[2], middle(back)[1]))
    return picture


# ---------------------------------------------------------------- what was measured


def savings() -> Picture:
    """Ten fine-tunes: bytes that each store adds, to scale."""
    found = figures.rows("stores")
    whole = sum(found["original"].values())
    bars = [("whole files (git-lfs, DVC)", sum(found["DVC"][name] for name in found["original"]))]
    bars += [
        (f"{words}", sum(found[tool][name] for name in found["original"]))
        for tool, words in (("Xet", "chunks (Xet)"), ("BigSmall", "BigSmall"), ("Sparse", "Sparse"))
        if tool in found
    ]
    picture = Picture(
        760, 60 + 42 * len(bars), "What ten fine-tunes of one base add to a store",
        "; ".join(f"{words}: {figures.size(stored)}" for words, stored in bars),
    )  # fmt: skip
    picture.text(16, 28, f"Ten fine-tunes of one base, {figures.size(whole)} as they are: what a store adds for them")
    for number, (words, stored) in enumerate(bars):
        y = 48 + 42 * number
        picture.text(16, y + 20, words)
        long = max(2.0, round(420 * stored / whole, 1))
        picture.add(
            f'<rect class="{"o" if words == "Sparse" else "p"}" x="210" y="{y:g}" width="{long:g}" height="30" rx="3"/>'
        )
        picture.text(min(218 + long, 640), y + 20, f"{figures.size(stored)}, {100 * stored / whole:.0f} %")
    return picture


DRAWN = (figures.OURS, "integer difference + pcodec 8", "BitX", "ZipNN delta", "ZipNN alone")


def steps() -> Picture:
    """Size against training steps, of two trainings, beside other codecs."""
    picture = Picture(
        820, 330, "Size of a fine-tune against the length of its training",
        "Percent of the fine-tune's bytes that each codec stores, against the number of training steps.",
    )  # fmt: skip
    for number, (run, title) in enumerate(
        (("smollm2_last_blocks", "SmolLM2, bf16"), ("encoder_f32", "sentence encoder, f32"))
    ):
        _curves(picture, 56 + 400 * number, figures.training(run), title)
    picture.text(410, 318, "training steps; less is better", "s", "middle")
    return picture


def _curves(picture: Picture, left: float, kept: dict[str, dict], title: str) -> None:
    top, wide, high, limit = 44.0, 230.0, 220.0, 90
    first, last = (math.log(int(count)) for count in (min(kept, key=int), max(kept, key=int)))

    def at(count: str, value: float) -> tuple[float, float]:
        share = (math.log(int(count)) - first) / (last - first)
        return round(left + share * wide, 1), round(top + high * (1 - value / limit), 1)

    picture.text(left, 24, title)
    for mark in range(0, limit + 1, 15):
        y = at(min(kept, key=int), mark)[1]
        picture.add(f'<path class="g" d="M{left:g} {y:g} H{left + wide:g}"/>')
        picture.text(left - 6, y + 4, f"{mark} %", "s", "end")
    shown = -math.inf
    for count in kept:
        if (x := at(count, 0)[0]) - shown > 30:  # room for a number
            picture.text(x, top + high + 18, count, "s", "middle")
            shown = x
    ends: list[float] = []
    for codec in DRAWN:
        values = [(count, one[codec]["percent"]) for count, one in kept.items() if one.get(codec, {}).get("percent")]
        if not values:
            continue
        kind = "ol" if codec == figures.OURS else "pl"
        points = [at(count, value) for count, value in values]
        picture.add(f'<path class="{kind}" d="M{" L".join(f"{x:g} {y:g}" for x, y in points)}"/>')
        y = points[-1][1] + 4
        while any(abs(y - other) < 13 for other in ends):
            y -= 1
        ends.append(y)
        picture.text(left + wide + 6, y, figures.PEERS[codec], "" if kind == "ol" else "s")


def sync() -> Picture:
    """What one weight sync takes, of the smallest of the other formats, to scale."""
    found = figures.rows("sync")
    picture = Picture(
        760, 62 + 30 * len(found), "What a weight sync takes, of the best other format",
        "; ".join(f"{row['lr']:g} x {row['steps']}: {figures.of_best(row):.2f}" for row in found),
    )  # fmt: skip
    picture.text(16, 26, "One weight sync; grey is the smallest of three other formats")
    picture.text(16, 46, "learning rate x steps", "s")
    picture.text(744, 46, "percent of the model, here and there", "s", "end")
    for number, row in enumerate(found):
        y = 56 + 30 * number
        best = min(row[peer] for peer in figures.SYNC_PEERS)
        picture.text(16, y + 16, f"{row['lr']:g} x {row['steps']}")
        picture.add(f'<rect class="p" x="150" y="{y:g}" width="420" height="22" rx="3"/>')
        long = round(420 * figures.of_best(row), 1)
        picture.add(f'<rect class="o" x="150" y="{y:g}" width="{long:g}" height="22" rx="3"/>')
        here, there = (100 * size / row["model_bytes"] for size in (row["bytes"], best))
        picture.text(744, y + 16, f"{figures.percent(here)} % / {figures.percent(there)} %", "", "end")
    return picture


PICTURES = {
    "how-it-works.svg": how_it_works,
    "architecture.svg": architecture,
    "savings.svg": savings,
    "steps.svg": steps,
    "sync.svg": sync,
}


def main() -> None:
    for name, draw in PICTURES.items():
        path, new = FOLDER / name, str(draw())
        if not path.exists() or path.read_text(encoding="utf-8") != new:
            path.write_text(new, encoding="utf-8")
            print(f"docs/pictures/{name}")


if __name__ == "__main__":
    main()
