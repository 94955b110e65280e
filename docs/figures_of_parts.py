"""Figures of what stands beside the codec: layouts, small files, quantizers, routing, the engine, dependencies."""

from __future__ import annotations

from functools import partial

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


for _pair in ("smollm2_sft", "smollm2_lora_short", "smollm2_last_blocks_300"):
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


# ---------------------------------------------------------------- quantizers


@figure("machines")
def machines() -> str:
    """Machines of the built-in table, as it is in the code."""
    from sparse_decl.quantize.hardware import MACHINES

    body = [
        [f"`{name}`", f"{one.usd_per_hour:.2f}", f"{one.memory_gb:g}", f"{one.bandwidth_gb_s:g}", f"{one.tflops:g}"]
        for name, one in MACHINES.items()
    ]
    return table(["name", "USD/h", "memory GB", "GB/s", "TFLOP/s, half precision"], body)


# ---------------------------------------------------------------- dependencies


@figure("dependencies", "installed")
def dependencies() -> str:
    """Megabytes of installed files, of the core's packages and of what extras add."""
    found = rows("installed")
    core = found["core"]
    body = [["the core", "all of it", size(core["bytes"])]]
    body += [["", f"`{name}`", size(count)] for name, count in core["packages"].items()]
    body += [
        [f"extra `{extra}`", "adds", size(one["bytes"] - core["bytes"])]
        for extra, one in found.items()
        if extra != "core"
    ]
    return table(["what", "package", "installed"], body, words=2)
