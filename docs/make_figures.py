"""Writes the measured tables of the README and the docs where they stand, from benchmarks/results. `make figures`.

A table stands between `<!-- figures: NAME -->` and `<!-- end -->`; so may a number in a sentence, on one line. Below
each table is said what it was measured on, when, and by which command. tests/docs/test_figures.py holds pages to this.
"""

from __future__ import annotations

import re
import statistics
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from figure_parts import FIGURES, OURS, PEERS, ROOT, figure, percent, provenance, results, rows, size, table

MARKED = re.compile(r"(<!-- figures: ([\w.-]+) -->)(.*?)(<!-- end -->)", re.DOTALL)
RUNS = {  # training of benchmarks/steps.py -> its title
    "smollm2_last_blocks": "SmolLM2, bf16, supervised (AdamW 2e-5)",
    "smollm2_rl": "SmolLM2, bf16, as in reinforcement learning (AdamW 1e-6)",
    "smollm2_lora": "SmolLM2, bf16, LoRA of rank 16, merged",
    "encoder_f32": "sentence encoder, f32 (AdamW 2e-5)",
}


# ---------------------------------------------------------------- the front door

MODELS, BYTES = 40, 16e9  # forty fine-tunes of a model of eight billion weights in bf16
TRAININGS = {
    "reinforcement learning, 40 steps": ("steps", "smollm2_rl", "40"),
    "short: 40 steps": ("codec", "smollm2_sft"),
    "long: 300 steps": ("steps", "smollm2_last_blocks", "300"),
}


def ours(where: tuple[str, ...]) -> dict[str, Any]:
    found = rows(where[0])
    for key in where[1:]:
        found = found[key]
    return found.get(OURS, found)


@figure("box", "steps", "codec", "memory")
def box() -> str:
    """What forty fine-tunes of an 8B model would take, by the rates of the measured runs."""
    body = []
    peaks = [row[way][0] for row in rows("memory") for way in ("compress", "reconstruct")]
    peaks += [ours(where)["peak_rss"] for where in TRAININGS.values()]
    for title, where in TRAININGS.items():
        one = ours(where)
        rate = {way: one["bytes"] / one["seconds"][way] for way in ("encode", "decode")}
        body.append(
            [
                title,
                f"{size(MODELS * BYTES)} become **{size(MODELS * BYTES * one['percent'] / 100)}**",
                f"{MODELS * BYTES / rate['encode'] / 3600:.1f} core-hours",
                f"{BYTES / rate['decode']:.0f} s of one core",
                f"at most {size(max(peaks))}",
            ]
        )
    return table(["fine-tunes", "stored", "encoding all", "restoring one", "memory"], body)


@figure("range.bf16", "steps")
def range_of_bf16() -> str:
    """What is stored of a bf16 fine-tune, from the smallest to the largest measured."""
    found = [one[OURS]["percent"] for run, kept in rows("steps").items() if "smollm2" in run for one in kept.values()]
    return f"{min(found):.1f} to {max(found):.0f} %"


@figure("gguf.percent", "kinds")
def percent_of_gguf() -> str:
    """What is stored of a GGUF beside the model it was made of."""
    return f"{percent(rows('kinds')['smollm2_last_blocks']['base as a GGUF in Q8_0']['percent'])} %"


@figure("rl.percent", "steps")
def percent_of_rl() -> str:
    """What is stored of a model after forty steps of reinforcement learning."""
    return f"{percent(ours(TRAININGS['reinforcement learning, 40 steps'])['percent'])} %"


# ---------------------------------------------------------------- how much, how long


def training(run: str) -> dict[str, dict[str, Any]]:
    """What was measured of a training, from few steps to many."""
    return dict(sorted(rows("steps")[run].items(), key=lambda item: int(item[0])))


def curve(run: str) -> str:
    kept = training(run)
    codecs = [codec for codec in PEERS if codec in next(iter(kept.values()))]
    body = [[steps, *(percent(found[codec]["percent"]) for codec in codecs)] for steps, found in kept.items()]
    body = [[line[0], f"**{line[1]}**", *line[2:]] for line in body]
    return table(["steps", *(PEERS[codec] for codec in codecs)], body, words=0)


for _run, _title in RUNS.items():
    figure(f"curve.{_run}", "steps", what=f"size against training steps: {_title}")(lambda run=_run: curve(run))


KINDS = {  # case of benchmarks/kinds.py -> what it is
    "the fine-tune itself": "the fine-tune itself",
    "two of four of the base": "base pruned 2:4 by magnitude",
    "half of all of the base": "base pruned to half by magnitude",
    "as wanda of the base": "base pruned 2:4 by magnitude and column (as Wanda does)",
    "random half of the base": "a random half of the base set to zero",
    "two of four of the fine-tune": "fine-tune pruned 2:4 by magnitude",
    "int8 rows of the base": "base as int8, absmax by row",
    "fp8 tensor of the base": "base as fp8 e4m3, absmax by tensor",
}


@figure("kinds", "kinds")
def kinds() -> str:
    """What else is made of a model: other dtypes, pruned and quantized forms."""
    titles = {"encoder_f32": "sentence encoder, 80 steps", "smollm2_last_blocks": "SmolLM2, 100 steps"}
    body = []
    for pair, cases in rows("kinds").items():
        for what, one in cases.items():
            body.append([titles[pair], KINDS.get(what, what), f"**{percent(one['percent'])}**", percent(one["zstd"])])
    return table(["made of", "what", "Sparse", "zstd, no base"], body, words=2)


def _kinds_of_pairs() -> dict[str, list[dict[str, float]]]:
    """Kind -> codec -> percent of each pair, of all that were measured beside peers."""

    def percents(found: dict[str, Any]) -> dict[str, float]:
        known = {codec: one["percent"] if isinstance(one, dict) else one for codec, one in found.items()}
        return {codec: value for codec, value in known.items() if value is not None}

    found = {RUNS[run]: [percents(one) for one in kept.values()] for run, kept in rows("steps").items()}
    for pair, one in rows("codec").items():
        trained = pair.startswith(("gpt2_", "llama_", "smollm2_"))
        public = f"public packages, {'bf16' if 'bf16' in pair else 'f32'}"
        kind = "language models, 30 or 40 steps" if trained else public
        found.setdefault(kind, []).append(percents(one))
    return found | {kind: [percents(one) for one in kept.values()] for kind, kept in rows("many").items()}


@figure("beside", "steps", "codec", "many")
def beside() -> str:
    """Whether any peer is smaller, by kind of pair."""
    body, pairs, larger = [], 0, 0
    for kind, measured in _kinds_of_pairs().items():
        own = [one[OURS] for one in measured]
        best = [min((value, codec) for codec, value in one.items() if codec != OURS) for one in measured]
        lost = sum(mine > its for mine, (its, _) in zip(own, best, strict=True))
        names = dict.fromkeys(PEERS.get(codec, codec) for _, codec in best)
        ranges = [
            percent(min(one)) + (f" to {percent(max(one))}" if len(one) > 1 else "")
            for one in (own, [b for b, _ in best])
        ]
        body.append([kind, ", ".join(names), str(len(own)), f"**{ranges[0]}**", ranges[1], str(lost)])
        pairs, larger = pairs + len(own), larger + lost
    body.append(["all", "", str(pairs), "", "", str(larger)])
    return table(["kind", "best peers", "pairs", "Sparse", "best peer", "a peer is smaller"], body, words=2)


@figure("sizes", "codec")
def sizes() -> str:
    """Sizes of every pair beside those of other codecs."""
    body = []
    for pair, found in rows("codec").items():
        cells = [percent(found.get(codec, {}).get("percent")) for codec in PEERS]
        body.append([pair, f"**{cells[0]}**", *cells[1:]])
    return table(["pair", *PEERS.values()], body)


@figure("speeds", "codec")
def speeds() -> str:
    """MB/s of CPU time of one core, beside other codecs in the same run."""
    body = []
    for pair, found in rows("codec").items():
        line = [pair]
        for way, against in (("encode", ("XOR + byte planes + zstd -3",)), ("decode", ("ZipNN delta", "BitX"))):
            line.append(f"**{found[OURS][way][0]:.0f}**")
            for codec in against:
                rate = found.get(codec, {}).get(way)
                line.append("-" if rate is None else f"{rate[0]:.0f}")
        body.append(line)
    head = ["pair", "encode: Sparse", "XOR + zstd", "restore: Sparse", "ZipNN delta", "BitX"]
    return table(head, body)


@figure("time", "steps", "codec", "kinds")
def speed_by_kind() -> str:
    """MB/s of one core and what that is for 14 GB, by kind of fine-tune."""
    kinds_of: dict[str, tuple[str, ...]] = {
        "bf16, reinforcement learning": ("steps", "smollm2_rl", "40"),
        "bf16, 10 steps": ("steps", "smollm2_last_blocks", "10"),
        "bf16, 40 steps, the whole model": ("codec", "smollm2_sft"),
        "bf16, 300 steps": ("steps", "smollm2_last_blocks", "300"),
        "bf16, merged LoRA": ("steps", "smollm2_lora", "40"),
        "bf16, pruned 2:4": ("kinds", "smollm2_last_blocks", "two of four of the base"),
        "int8 of its base": ("kinds", "smollm2_last_blocks", "int8 rows of the base"),
        "f16, 100 steps": ("kinds", "smollm2_last_blocks", "both as f16"),
        "f32, 200 steps": ("steps", "encoder_f32", "200"),
    }
    body = []
    for title, where in kinds_of.items():
        one = ours(where)
        rate = [one["bytes"] / one["seconds"][way] for way in ("encode", "decode")]
        body.append([title, *(f"{r / 1e6:.0f} MB/s" for r in rate), *(_clock(14e9 / r) for r in rate)])
    return table(["fine-tune", "encode", "restore", "14 GB: encode", "14 GB: restore"], body)


def _clock(seconds: float) -> str:
    return f"{seconds / 60:.0f} min" if seconds >= 90 else f"{seconds:.0f} s"


@figure("memory", "memory")
def memory() -> str:
    """Peak memory and CPU time of a synthetic pair of some GB."""
    body = []
    for row in rows("memory"):
        cells = [cell for way in ("compress", "reconstruct") for cell in (size(row[way][0]), f"{row[way][1]:.0f} s")]
        body.append([size(row["bytes"]), f"{100 * row['stored'] / row['bytes']:.1f} %", *cells])
    return table(["model", "stored", "encode: peak", "CPU time", "restore: peak", "CPU time"], body, words=0)


@figure("proof", "proof")
def proof() -> str:
    """What proving a delta costs: encoding with and without it."""
    body = []
    for pair, row in rows("proof").items():
        cells = []
        for without, proved in (row["cpu"], row["wall"]):
            cells += [f"{without:.2f}", f"{proved:.2f}", f"{100 * (proved / without - 1):+.0f} %"]
        body.append([pair, size(row["bytes"]), *cells])
    head = ["encoding, CPU s", "with the proof", "more", "encoding, wall s", "with the proof", "more"]
    return table(["pair", "size", *head], body)


@figure("estimates", "estimates")
def estimates() -> str:
    """How near `sparse estimate` comes, and what it costs, by kind of model."""
    kinds: dict[str, list[Any]] = {}
    for one in rows("estimates").values():
        whole = one["low"] == one["high"]
        kinds.setdefault("any, coded whole" if whole else one["kind"], []).append(one)
    body = []
    for kind, found in sorted(kinds.items(), key=lambda item: ("whole" in item[0], item[0] != "trained")):
        held = sum(one["low"] <= one["stored"] <= one["high"] for one in found)
        off = sorted(abs(one["estimated"] / one["stored"] - 1) for one in found)
        width = statistics.median((one["high"] - one["low"]) / 2 / one["stored"] for one in found)
        sizes = [size(pick(one["original"] for one in found)) for pick in (min, max)]
        cost = sum(one["estimate_s"] for one in found) / sum(one["encode_s"] for one in found)
        errors = f"{100 * statistics.median(off):.1f} %, {100 * off[-1]:.0f} %"
        body.append(
            [kind, str(len(found)), " to ".join(sizes), str(held), errors, f"± {100 * width:.0f} %", f"{cost:.2f}"]
        )
    head = ["kind", "pairs", "original", "inside", "off: median, most", "interval: median", "CPU time of encoding"]
    return table(head, body)


@figure("datasets.estimates", "dataset_estimates")
def dataset_estimates() -> str:
    """How near `sparse dataset-estimate` comes, and what it costs."""
    body = []
    for pair, one in rows("dataset_estimates").items():
        low, high = size(one["low"]), size(one["high"])
        cost = [f"{one[key]:.1f} s" for key in ("estimate_s", "encode_s")]
        body.append(
            [pair, size(one["original"]), f"{size(one['estimated'])} ({low} to {high})", size(one["stored"]), *cost]
        )
    return table(["pair", "original", "estimate", "stored", "estimating", "encoding"], body)


@figure("datasets.scale", "dataset_scale")
def dataset_scale() -> str:
    """CPU seconds and peak memory of dataset deltas of many rows."""
    body = []
    for name, one in rows("dataset_scale").items():
        made, read = one["encode"], one["decode"]
        costs = [f"{step['seconds']:.0f} s, {size(step['rss'])}" for step in (made, read)]
        body.append([name, size(one["parquet"]), size(made["bytes"]), *costs])
    return table(["eight columns", "Parquet", "delta", "encoding: CPU, peak", "restoring: CPU, peak"], body)


# ---------------------------------------------------------------- stores


@figure("stores", "stores")
def stores() -> str:
    """What stores add for each of ten fine-tunes."""
    found = rows("stores")
    original = found["original"]
    tools = [tool for tool in ("git-lfs", "DVC", "Xet", "BigSmall", "deltatensors", "Sparse") if tool in found]
    body = []
    for name, whole in original.items():
        run, steps = Path(name).parts[-2:]
        what = {"smollm2_last_blocks": "supervised", "smollm2_rl": "RL", "smollm2_lora": "merged LoRA"}[run]
        shares = [f"{100 * found[tool][name] / whole:.2f}" for tool in tools]
        body.append([f"{what}, {steps} steps", *shares[:-1], f"**{shares[-1]}**"])
    totals = [sum(found[tool][name] for name in original) for tool in tools]
    body.append([f"**all ten, of {size(sum(original.values()))}**", *(f"**{size(total)}**" for total in totals)])
    return table(["% of the fine-tune", *tools], body)


# ---------------------------------------------------------------- weight sync

SYNC_PEERS = {"index_and_value": "index and value", "gaps_zstd": "gaps, zstd", "xor_zstd": "XOR, zstd"}


def of_best(row: dict[str, Any]) -> float:
    """Bytes that are published, of those of the best other format."""
    return row["bytes"] / min(row[peer] for peer in SYNC_PEERS)


def sync_cells(row: dict[str, Any], whole: float) -> list[str]:
    shares = [f"{100 * row[name] / whole:.3f}" for name in (*SYNC_PEERS, "bytes")]
    return [*shares[:-1], f"**{shares[-1]}**", f"{of_best(row):.2f}"]


@figure("sync", "sync")
def sync() -> str:
    """Percent of the model that a weight sync takes, simulated steps, beside other formats."""
    body = [
        [f"{row['lr']:g} x {row['steps']}", f"{100 * row['changed']:.2f} %", *sync_cells(row, row["model_bytes"])]
        for row in rows("sync")
    ]
    head = ["learning rate x steps between two syncs", "weights that changed", *SYNC_PEERS.values()]
    return table([*head, "published here", "of the best other"], body)


@figure("sync-rl", "sync_rl")
def sync_of_rl() -> str:
    """The same of a real run: a language model that learns by reinforcement, every step of its optimizer."""
    found = rows("sync_rl")
    steps = found["steps"]

    def over(title: str, part: list[dict[str, Any]]) -> list[str]:
        sums = {name: sum(row[name] for row in part) / len(part) for name in ("changed", "bytes", *SYNC_PEERS)}
        return [title, f"{100 * sums['changed'] / found['words']:.2f} %", *sync_cells(sums, found["model_bytes"])]

    parts = [steps[at : at + 10] for at in range(0, len(steps), 10)]
    body = [over(f"{part[0]['step']} to {part[-1]['step']}", part) for part in parts]
    ratios = [of_best(row) for row in steps]
    worst = f"{min(ratios):.2f} to {max(ratios):.2f} in single steps"
    whole = over(f"**all {len(steps)}**", steps)
    body.append([*whole[:-1], f"{whole[-1]}; {worst}"])
    head = ["steps", "weights that changed", *SYNC_PEERS.values(), "published here", "of the best other"]
    return table(head, body)


@figure("sync-rl-percent", "sync_rl")
def sync_of_rl_percent() -> str:
    """Mean percent of the model that a weight sync of the real run takes."""
    found = rows("sync_rl")
    mean = sum(row["bytes"] for row in found["steps"]) / len(found["steps"])
    return f"{percent(100 * mean / found['model_bytes'])} %"


@figure("sync-speed", "sync")
def sync_speed() -> str:
    """How fast steps are published and applied, and only hashed or copied; the memory of publisher and follower."""
    body = [
        [
            f"{row['lr']:g} x {row['steps']}",
            f"{100 * row['changed']:.2f} %",
            *(f"{row[way]:.2f} GB/s" for way in ("publish", "apply", "hash", "copy")),
            *(size(row["memory"][who]) for who in ("publisher", "follower")),
        ]
        for row in rows("sync")
    ]
    head = ["learning rate x steps", "weights that changed", "publish", "apply"]
    head += ["hash alone", "copy alone", "publisher", "follower"]
    return table(head, body)


# ---------------------------------------------------------------- a model in memory

LOADING = {  # way of benchmarks/loading.py -> what it is
    "plain": "`from_pretrained` of the plain files, which maps them and reads no weight",
    "delta": "`from_pretrained` of the delta",
    "restore": "files written first, then loaded",
    "decode": "files written, nothing loaded",
    "switch": "`switch` of a loaded model",
}


@figure("loading", "loading")
def loading() -> str:
    """CPU seconds, speed and memory of a model out of a delta, beside plain loading."""
    body = []
    for one in rows("loading").values():
        for way, found in one["ways"].items():
            warm = statistics.median(found["warm"])
            times = f"{warm:.2f} ({min(found['warm']):.2f}–{max(found['warm']):.2f})"
            speed = f"{one['bytes'] / warm / 1e6:,.0f} MB/s"
            body.append([LOADING[way], f"{found['cold']:.1f}", times, speed, size(found["memory"])])
    return table(["SmolLM2-135M, 272 MB of bf16", "first, CPU s", "then, CPU s (range)", "speed", "memory"], body)


# ---------------------------------------------------------------- a hub


def hub_plan(part: str) -> Callable[[], str]:
    def write() -> str:
        import hub

        return str(getattr(hub, part)(hub.defaults()))

    return write


for _part, _what in (
    ("assumptions", "what the plan of a hub assumes"),
    ("by_kind", "what each kind of fine-tune stores and costs"),
    ("outcome", "the plan of a hub: a range"),
):
    _from = () if _part == "assumptions" else ("steps", "codec", "kinds", "estimates")
    figure(f"plan.{_part}", *_from, what=_what)(hub_plan(_part))


# ---------------------------------------------------------------- datasets

TABLES = {  # coding of benchmarks/dataset_deltas.py -> its column
    "ours": "Parquet",
    "ours jsonl": "jsonl",
    "zstd patch": "zstd -19 --patch-from",
    "xdelta3": "xdelta3 -9",
    "bsdiff": "bsdiff",
    "cdc": "chunks of CDC Parquet",
    "whole": "whole, zstd-19 Parquet",
}
LINES = {
    "file": "file",
    "ours": "delta",
    "ours parquet": "as Parquet",
    "zstd patch": "zstd -19 --patch-from",
    "xdelta3": "xdelta3 -9",
    "bsdiff": "bsdiff",
    "chunks": "chunks",
}
FAMILIES = {
    "chat sets": "chats",
    "one change in every row": "changes",
    "other derivatives": "derivatives",
    "written otherwise": "styles",
    "files of packages": "packages",
}
WAYS = {"rewritten": "written again", "patched": "patched", "stored": "kept whole", "lines": "its lines"}


def counted(row: dict[str, Any], codings: dict[str, str]) -> list[str]:
    """Bytes of each coding; ours in bold."""
    sizes = [(coding, (row.get(coding) or {}).get("bytes")) for coding in codings]
    shown = [(coding, "-" if count is None else f"{count:,}") for coding, count in sizes]
    return [f"**{text}**" if coding.startswith("ours") and text != "-" else text for coding, text in shown]


@figure("datasets.tables", "datasets")
def dataset_tables() -> str:
    """Bytes of dataset deltas beside byte tools on the same rows as jsonl: tables made here and of packages."""
    found = {name: row for name, row in rows("datasets")["tables"].items() if "whole" in row}
    return table(["table", *TABLES.values()], [[name, *counted(row, TABLES)] for name, row in found.items()])


@figure("datasets.floor", "datasets")
def dataset_floor() -> str:
    """Dataset deltas beside what the new cells take alone."""
    found = {name: row for name, row in rows("datasets")["tables"].items() if row["floor"] or "whole" not in row}
    body = []
    for name, row in found.items():
        size, floor = row["ours"]["bytes"], row["floor"]
        alone = [f"{floor:,.0f}", f"{size / floor:.2f}"] if floor else ["-", "-"]
        recipe = f"{row['ours recipe']['bytes']:,}" if "ours recipe" in row else "-"
        body.append([name, f"**{size:,}**", recipe, *alone])
    return table(["table", "delta", "with its recipe", "the new alone", "delta / that"], body)


def dataset_lines(family: str) -> str:
    found = rows("datasets")["lines"][family]
    codings = {k: v for k, v in LINES.items() if k != "ours parquet" or any(k in row for row in found.values())}
    return table(["derived by", *codings.values()], [[name, *counted(row, codings)] for name, row in found.items()])


for _family, _name in FAMILIES.items():
    figure(f"datasets.{_name}", "datasets", what=f"Bytes of dataset deltas beside byte tools: {_family}")(
        partial(dataset_lines, _family)
    )


@figure("datasets.writers", "dataset_writers")
def dataset_writers() -> str:
    """How files of each writer come back."""
    found = rows("dataset_writers").items()
    body = [[name, WAYS[row["way"]], f"{row['file']:,}", f"{row['delta']:,}"] for name, row in found]
    return table(["writer", "restored", "file", "delta"], body, words=2)


import figures_of_parts  # noqa: E402, F401 (adds its figures)


@figure("list")
def every_figure() -> str:
    """Every figure with its command."""
    at: dict[str, list[str]] = {}
    for page in pages():
        for found in MARKED.finditer(page.read_text(encoding="utf-8")):
            at.setdefault(found[2], []).append(page.relative_to(ROOT).as_posix())
    body = []
    for name, one in FIGURES.items():
        if name == "list":
            continue
        files = ", ".join(f"`results/{source}.json`" for source in one.sources) or "-"
        where = ", ".join(f"[{page}]({_link(page)})" for page in at.get(name, []))
        body.append([f"`{name}`", one.what, where, files])
    commands = []
    for path in sorted(results.FOLDER.glob("*.json")):
        one = results.load(path.stem)
        peers = ", ".join(f"{peer} {known}" for peer, known in one["versions"].items())
        commands.append([f"`results/{path.name}`", f"`{one['command']}`", one["date"], one["machine"], peers])
    first = table(["figure", "what it shows", "on", "results"], body, words=4)
    return first + "\n\n" + table(["results", "command", "date", "machine", "versions"], commands, words=5)


def _link(page: str) -> str:
    return page.removeprefix("docs/") if page.startswith("docs/") else f"../{page}"


# ---------------------------------------------------------------- pages


def pages() -> list[Path]:
    return [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def text_of(name: str) -> str:
    """What stands between the marks of a figure. Raises KeyError for a name that no function writes."""
    if name not in FIGURES:
        raise KeyError(f"no function of docs/make_figures.py writes the figure {name!r}")
    one = FIGURES[name]
    text = one.write()
    if "\n" not in text:
        return text
    return f"\n{text}\n\n{provenance(one.sources)}\n" if one.sources else f"\n{text}\n"


def written(text: str) -> str:
    """A page with its figures as the results have them."""
    return MARKED.sub(lambda found: f"{found[1]}{text_of(found[2])}{found[4]}", text)


def stale(text: str) -> Iterator[str]:
    """Names of the figures of a page that are not as the results have them."""
    for found in MARKED.finditer(text):
        if found[3] != text_of(found[2]):
            yield found[2]


def main() -> None:
    for page in pages():
        old = page.read_text(encoding="utf-8")
        new = written(old)
        if new != old:
            page.write_text(new, encoding="utf-8")
            print(f"{page.relative_to(ROOT)}: {', '.join(stale(old))}")


if __name__ == "__main__":
    main()
