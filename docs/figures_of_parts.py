"""Figures of what stands beside the codec: layouts, small files, quantizers, routing, the engine, dependencies."""

from __future__ import annotations

from functools import partial
from typing import Any

from figure_parts import OURS, PEERS, figure, percent, rows, size, table

# ---------------------------------------------------------------- merges, edits, layouts

SETS = ("averaged", "edited", "laid out anew")


@figure("layouts", "many")
def layouts() -> str:
    """Models that were averaged, edited, or laid out anew, beside the best peer of each."""
    body = []
    for name in SETS:
        for case, found in rows("many")[name].items():
            peers = {peer: value for peer, value in found.items() if peer != OURS and value is not None}
            best = min(peers, key=lambda peer: peers[peer])
            body.append([name, case, PEERS.get(best, best), f"**{percent(found[OURS])}**", percent(peers[best])])
    return table(["kind", "what was done", "best peer", "Sparse", "best peer"], body, words=3)


# ---------------------------------------------------------------- lossy forms


def small_files(name: str) -> str:
    import small_files_text

    return small_files_text.table(rows("small_files")[name])


for _pair in ("smollm2_sft", "smollm2_lora_short", "smollm2_sft_long"):
    figure(f"small-files.{_pair}", "small_files", what=f"What small files keep of a fine-tune: {_pair}")(
        partial(small_files, _pair)
    )


@figure("small-files.ahead", "small_files")
def small_files_ahead() -> str:
    """By how much `mix` is ahead of the best other form at 1 %."""
    import small_files_text

    body = []
    for name, found in rows("small_files").items():
        best, (middle, low, high) = small_files_text.best_other(found, "1")
        body.append([name, best, f"{middle:.1f} % [{low:.1f}, {high:.1f}]"])
    return table(["pair", "best other form at 1 %", "`mix` is ahead, of the gain, 95 %"], body, words=2)


@figure("lossy.llama_bf16_sft", "lossy")
def lossy_modes() -> str:
    """What every lossy mode costs on one pair."""
    import lossy_text

    return lossy_text.table(rows("lossy")["llama_bf16_sft"])


# ---------------------------------------------------------------- quantizers


def quantizers(name: str) -> str:
    import quantize

    return quantize.table(rows("quantize")[name]).rstrip("\n")


for _model in ("SmolLM2-135M-Instruct", "llama"):
    figure(f"quantizers.{_model}", "quantize", what=f"Quantizers on one model: {_model}")(partial(quantizers, _model))


@figure("machines")
def machines() -> str:
    """Machines of the built-in table, as it is in the code."""
    from sparse_decl.routing.hardware import MACHINES

    body = [
        [
            f"`{name}`",
            "unknown" if one.usd_per_hour is None else f"{one.usd_per_hour:.2f}",
            *(f"{figure:g}" for figure in (one.memory_gb, one.bandwidth_gb_s, one.tflops)),
            f"{one.source}, {one.date}",
        ]
        for name, one in MACHINES.items()
    ]
    return table(["name", "USD/h", "memory GB", "GB/s", "TFLOP/s, half precision", "source"], body)


@figure("models")
def models() -> str:
    """Models of the built-in table, as it is in the code."""
    from sparse_decl.routing.models import MODELS

    body = [
        [
            f"`{name}`",
            *("by formula" if cost is None else f"{cost / 1e6:g}" for cost in (one.cost_in, one.cost_out)),
            str(one.context),
            "unknown" if one.quality is None else f"{one.quality:g}",
            f"{one.source}, {one.date}",
        ]
        for name, one in MODELS.items()
    ]
    return table(["model", "USD/M in", "USD/M out", "context", "declared quality", "source"], body)


# ---------------------------------------------------------------- routing


@figure("routing", "routing")
def routing() -> str:
    """Routing by outcomes, on held-out prompts, beside LiteLLM's router."""
    body = []
    for number, one in sorted(
        ((seed, one) for seed, found in rows("routing").items() for one in found),
        key=lambda pair: ([row["name"] for row in rows("routing")["split0"]].index(pair[1]["name"]), pair[0]),
    ):
        other = one["baseline"]
        cells = [
            one["name"],
            str(int(number[-1]) + 1),
            f"{one['fitted_on']} / {one['prompts']}",
            _interval(one["apgr"]),
        ]
        cells += [f"{other['apgr']['value']:.3f}", _interval(other["difference"])]
        body.append([*cells, f"{100 * one['cpt80']['value']:.1f} %", f"{max(one['ece'].values()):.3f}"])
    head = ["outcomes", "split", "fit / test", "APGR", "LiteLLM", "difference, paired", "CPT 80 %", "ECE"]
    return table(head, body)


@figure("routing-speed", "routing")
def routing_speed() -> str:
    """CPU time of decisions and of fits, and what rewording changes."""
    every = [one for found in rows("routing").values() for one in found]
    body = []
    for title, field, unit in (
        ("a decision, median", "cpu_us_p50", "µs"),
        ("a decision, 99th percentile", "cpu_us_p99", "µs"),
        ("a prompt of 500 tokens, 99th percentile", "cpu_us_p99_500_tokens", "µs"),
        ("a prompt of a megabyte", "cpu_ms_1mb", "ms"),
        ("fitting", "fit_cpu_s", "s"),
    ):
        values = [one[field] for one in every]
        body.append([title, f"{min(values):g} to {max(values):g} {unit}"])
    changed = max(value for one in every for value in one["reworded_changes"].values())
    body.append(['decisions that capitals, white space or "please" change', f"at most {100 * changed:.2f} %"])
    return table(["CPU time of one core", "range over the rows above"], body)


def _interval(value: dict[str, float]) -> str:
    return f"{value['value']:.3f} [{value['low']:.3f}, {value['high']:.3f}]"


# ---------------------------------------------------------------- the engine

TITLES = {
    "sparse": "**sparse**",
    "make": "make",
    "ninja": "ninja",
    "doit": "doit",
    "dvc": "DVC",
    "snakemake": "Snakemake",
}
NOTHING = ", nothing changed"


def _cpu(row: dict[str, Any] | None) -> str:
    if row is None:
        return ""
    middle, low, high = row["cpu"]
    return f"{middle:.3f}" + (f" ({low:.3f}-{high:.3f})" if low != high else "")


def engine(count: str) -> str:
    body = []
    for tool, found in rows("engine")[count].items():
        for what in ("plan", "status", "check", "apply"):
            row = found.get(what + NOTHING)
            if row is not None and not (what == "apply" and tool != "sparse"):
                ours = rows("engine")[count]["sparse"]["plan" + NOTHING]["cpu"][0]
                ratio = f"{row['cpu'][0] / ours:.2g}"
                apply = _cpu(found.get("apply" + NOTHING)) if what == "plan" and tool != "sparse" else ""
                body.append([TITLES[tool], what, _cpu(row), ratio, apply, f"{row['rss_mb']:.0f}"])
    return table(["tool", "command", "CPU s", "ratio", "its apply, CPU s", "memory MB"], body, words=2)


def engine_changed(count: str) -> str:
    body = [
        [TITLES[tool], *(_cpu(found.get(what)) for what in ("first run", "plan, 1 changed", "apply, 1 changed"))]
        for tool, found in rows("engine")[count].items()
    ]
    return table(["tool", "first run, CPU s", "plan, one input changed", "apply, one input changed"], body)


figure("no-op", "engine", what="Nothing changed, 1,000 steps, beside other tools")(partial(engine, "1000"))
figure("no-op-changed", "engine", what="First run and one input changed, 1,000 steps")(partial(engine_changed, "1000"))


@figure("no-op-bare", "engine")
def engine_bare() -> str:
    """What `sparse --version` and a step that does nothing take."""
    bare, step = rows("engine")["0"]["sparse"]["--version"], rows("engine")["500"]["sparse"]["a step that does nothing"]
    body = [
        ["`sparse --version`", f"{_cpu(bare)} s"],
        ["a step that writes 16 bytes", f"{1000 * step['cpu'][0]:.1f} ms"],
    ]
    return table(["what", "CPU time"], body)


# ---------------------------------------------------------------- dependencies


@figure("dependencies", "installed")
def dependencies() -> str:
    """Megabytes of installed files, of the core's packages."""
    core = rows("installed")["core"]
    body = [["the core", "all of it", size(core["bytes"])]]
    body += [["", f"`{name}`", size(count)] for name, count in core["packages"].items()]
    return table(["what", "package", "installed"], body, words=2)


@figure("wheels", "wheels")
def wheels() -> str:
    """The built wheel in new environments: bytes and seconds of an installation that then passed its smoke test."""
    found = {(one["extra"], one["python"]): one for one in rows("wheels")}
    pythons = sorted({python for _, python in found}, key=lambda text: [int(part) for part in text.split(".")])
    extras = sorted({extra for extra, _ in found}, key=lambda extra: (extra != "core", extra))

    def cell(one: dict[str, Any] | None) -> str:
        if one is None:
            return "-"
        return "fails" if "error" in one else f"{size(one['bytes'])}, {one['seconds']:.0f} s"

    body = [
        [extra if extra == "core" else f"`{extra}`", *(cell(found.get((extra, python))) for python in pythons)]
        for extra in extras
    ]
    return table(["extra", *(f"Python {python}" for python in pythons)], body)


def installed(what: str) -> str:
    return size(rows("installed")[what]["bytes"])


figure("installed.core", "installed", what="What the core takes on disk")(partial(installed, "core"))
figure("installed.light", "installed", what="What the action installs for a plain check")(partial(installed, "light"))
