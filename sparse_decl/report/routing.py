"""Decisions and evaluations of routers, for people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sparse_decl.api.routing import RoutingDecision
from sparse_decl.report.tables import drawn
from sparse_decl.report.units import Paint
from sparse_decl.routing import Decision
from sparse_decl.routing.decide import usd


def suggestion_text(made: RoutingDecision, paint: Paint, width: int | None = None, *, explain: bool) -> str:
    """The model, why, what it saves; explain: every candidate as well. width: columns of the terminal; None for any."""
    lines = [f"{paint(made.recommended_model, 'bold')}  ({made.reason_code})", f"  {made.reasoning}"]
    if made.recommended_hardware is not None:
        lines.append(f"  on {made.recommended_hardware.value} at ${made.recommended_hardware.cost_per_hour:.2f}/h")
    if made.cost_savings_pct:
        word = "saves" if made.cost_savings_pct > 0 else "costs"
        more = "" if made.cost_savings_pct > 0 else " more"
        lines.append(f"  {word} {abs(made.cost_savings_pct):.1f} %{more} against the model that was asked for")
    if made.decision.fallbacks:
        lines.append(f"  if it does not answer: {', '.join(made.decision.fallbacks)}")
    if explain:
        lines += ["", candidates_text(made.decision, width)]
    return "\n".join(lines)


def candidates_text(made: Decision, width: int | None = None) -> str:
    """All candidates of a decision, each with its quality, the basis of that, its cost, and why it was not chosen."""
    rows = []
    for one in made.candidates:
        quality = one.quality
        share = "unknown" if quality.basis == "prior" else f"{quality.estimate / 1e4:.1f} %"
        least = f"{quality.lower / 1e4:.1f} %" if quality.basis == "measured" else "-"
        basis = f"measured, n={quality.n}" if quality.basis == "measured" else quality.basis
        latency = f"{one.latency / 1000:g} ms" if one.latency is not None else "-"
        why = "chosen" if one.model == made.model else f"{one.rejected or 'not chosen'}: {one.detail}".rstrip(": ")
        rows.append([one.model, share, least, basis, usd(one.cost) if one.cost is not None else "-", latency, why])
    head = ["model", "quality", "at least", "basis", "cost", "p99", "why"]
    facts = f"complexity {made.tier}, about {made.tokens_in} tokens in, up to {made.tokens_out} out"
    rule = f", rule {made.rule}" if made.rule is not None else ""
    return f"{_table(head, rows, width)}\n{facts}{rule}; decision {made.id}"


def evaluation_text(found: Mapping[str, Any]) -> str:
    """What `route-eval` measured."""
    score, quality = found["apgr"], found["quality"]
    rows = []
    curve = found["curve"]
    for at, share in enumerate(curve["share_to_strong"]):
        values = [curve[name][at] for name in ("router", "chance", "oracle")]
        rows.append([f"{100 * share:.0f} %", *(f"{value:.4f}" for value in values)])
    lines = [
        f"weak {found['weak']}: {quality['always_weak']:.4f}; strong {found['strong']}: "
        f"{quality['always_strong']:.4f}; {found['prompts']} prompts in {found['groups']} groups",
        f"APGR {_interval(score)} (chance 0.5, oracle {found['oracle_apgr']:.4f})",
        f"CPT 50 % {_interval(found['cpt50'])}, CPT 80 % {_interval(found['cpt80'])} of calls to the strong model",
    ]
    if found.get("cost_ratio_at_80") is not None:
        lines.append(f"80 % of the gap for {100 * found['cost_ratio_at_80']:.1f} % of the cost of always-strong")
    if "ece" in found:
        listed = ", ".join(f"{model} {value:.4f}" for model, value in found["ece"].items())
        lines.append(f"calibration error (ECE): {listed}")
    if "baseline" in found:
        listed = found["baseline"]
        lines.append(f"baseline: APGR {_interval(listed['apgr'])}; paired difference {_interval(listed['difference'])}")
    if found.get("left_out"):
        lines.append(f"{found['left_out']} prompts were left out: the policy was fitted on them")
    return "\n".join([*lines, "", _table(["to strong", "this policy", "chance", "oracle"], rows)])


def _interval(value: Mapping[str, float | None]) -> str:
    if value["value"] is None:
        return "not reached"
    return f"{value['value']:.4f} [{value['low']:.4f}, {value['high']:.4f}]"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]], width: int | None = None) -> str:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1))
    for title in head:
        table.add_column(title, overflow="fold")
    for row in rows:
        table.add_row(*row)
    return drawn(table, Paint(), width)
