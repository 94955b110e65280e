"""`optimize_model`: the cheapest quantized form of a model that meets constraints, from real trials."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sparse_decl.api.paths import Fraction, PathLike
from sparse_decl.routing.prices import Price
from sparse_decl.sources.places import Place


@dataclass(frozen=True, init=False)
class OptimizationConstraints:
    """What the winner must meet; None for no limit. Each is compared with the unfavourable end of what was measured.

    max_ppl_delta: rise in perplexity, percent. max_latency_p99_ms (also called max_latency_ms): of one request.
    min_throughput_tps: generated tokens per second. max_memory_gb: peak, 10^9 bytes. min_compression: bytes of the
    baseline over bytes of the candidate.
    """

    max_ppl_delta: float | None
    max_latency_p99_ms: float | None
    min_throughput_tps: float | None
    max_memory_gb: float | None
    min_compression: float | None

    def __init__(
        self,
        max_ppl_delta: float | None = 2.0,
        max_latency_p99_ms: float | None = None,
        min_throughput_tps: float | None = None,
        max_memory_gb: float | None = None,
        min_compression: float | None = None,
        *,
        max_latency_ms: float | None = None,
    ):
        if max_latency_ms is not None and max_latency_p99_ms not in (None, max_latency_ms):
            raise ValueError("max_latency_ms is another name of max_latency_p99_ms, and they differ")
        given = (max_ppl_delta, max_latency_p99_ms, min_throughput_tps, max_memory_gb, min_compression)
        for name, value in zip(self.__dataclass_fields__, given, strict=True):
            object.__setattr__(self, name, value)
        if max_latency_ms is not None:
            object.__setattr__(self, "max_latency_p99_ms", max_latency_ms)

    @property
    def max_latency_ms(self) -> float | None:
        return self.max_latency_p99_ms


@dataclass(frozen=True)
class BenchmarkResult:
    """One candidate on one machine. basis: `measured` here, or `estimated` by a roofline, which is a bound. ppl_delta:
    percent, with its paired 95 % interval. cost_per_1m_tokens: US dollars, a `Price` that prints as "unknown" where
    there is none. failures: what it misses."""

    candidate_name: str
    hardware: str
    basis: str
    compression_ratio: float
    size_mb: float
    perplexity: float | None
    ppl_delta: float | None
    ppl_delta_interval: tuple[float, float] | None
    latency_p50_ms: float | None
    latency_p95_ms: float | None
    latency_p99_ms: float | None
    throughput_tps: float | None
    memory_gb: float
    cost_per_1m_tokens: Price
    stable: bool | None
    passed: bool
    failures: tuple[str, ...]


@dataclass(frozen=True)
class OptimizationResult:
    """winner: None if nothing passes; nearest_miss is then what came closest. all_results: cheapest first. unavailable:
    candidate -> why it has no result. pareto: (candidate, hardware) on the front. study: folder of the trials."""

    model_id: str
    hardware: tuple[str, ...]
    constraints: OptimizationConstraints
    winner: BenchmarkResult | None
    all_results: tuple[BenchmarkResult, ...]
    passing_results: tuple[BenchmarkResult, ...]
    nearest_miss: BenchmarkResult | None
    unavailable: Mapping[str, str]
    pareto: tuple[tuple[str, str], ...]
    total_candidates: int
    candidates_evaluated: int
    optimization_time_s: float
    started_at: str
    completed_at: str
    study: Path
    decision: Mapping[str, Any] = field(repr=False)

    @property
    def winner_candidate(self) -> str | None:
        return self.winner.candidate_name if self.winner else None

    @property
    def compression_vs_baseline(self) -> float | None:
        return self.winner.compression_ratio if self.winner else None

    @property
    def cost_savings_pct(self) -> float | None:
        """Of the winner against the baseline on the same machine; by seconds per token, to which cost is
        proportional."""
        same = next(
            (
                one
                for one in self.all_results
                if self.winner
                and one.candidate_name == self.decision["baseline"]
                and one.hardware == self.winner.hardware
            ),
            None,
        )
        if self.winner is None or same is None or not self.winner.throughput_tps or not same.throughput_tps:
            return None
        return 100 * (1 - same.throughput_tps / self.winner.throughput_tps)


def optimize_model(
    model_id: PathLike,
    constraints: OptimizationConstraints | None = None,
    calibration_samples: int = 128,
    *,
    hardware: str | Sequence[str | Mapping[str, Any]] | None = None,
    candidates: Sequence[str] | None = None,
    baseline: str = "bf16",
    dataset: PathLike = "wikitext",
    split: str = "test",
    column: str = "text",
    eval_samples: int = 64,
    window: int = 512,
    benchmark_samples: int = 20,
    prompt_tokens: int = 128,
    output_tokens: int = 32,
    trial_seconds: float | None = None,
    environments: Mapping[str, str] | None = None,
    prefer: str = "cost",
    allow_estimates: bool = False,
    jobs: int = 1,
    study: Path | None = None,
    output_path: Path | None = None,
    progress_callback: Fraction | None = None,
) -> OptimizationResult:
    """Makes every candidate with an existing tool, measures it, and gives the cheapest that meets the constraints.

    Trials are kept in `study` (by default in the user's cache): another call measures only what is new, and if this one
    is stopped, nothing that was finished is lost. output_path: where to write the winner, a new folder.
    hardware: names of the built-in table, or mappings with `name`, `usd_per_hour` and so on; by default the machine
    `here`, without a price. calibration_samples: windows of the `train` split; where the text is one file, windows of
    it that are not measured on, as many as `eval_samples`.
    progress_callback: (what is done, share of all steps).

    Raises SparseError (the baseline cannot be made or measured), SpecError (an unknown candidate), UnavailableError.
    """
    from sparse_decl.api.quantize_search import ADDRESS, Search, read_decision, run_search
    from sparse_decl.engine.restore import restore
    from sparse_decl.engine.run import Settings
    from sparse_decl.quantize.candidates import DEFAULTS

    limits = constraints if constraints is not None else OptimizationConstraints()
    machines = [hardware] if isinstance(hardware, str) else list(hardware or ["here"])
    text = {"dataset": os.fspath(dataset), "column": column}
    names = list(candidates or DEFAULTS)
    search = Search(
        os.fspath(model_id),
        {name: getattr(limits, name) for name in limits.__dataclass_fields__},
        names,
        {**text, "split": split, "samples": eval_samples, "window": window},
        None if Path(dataset).is_file() else {**text, "split": "train", "samples": calibration_samples},
        baseline,
        [str(one) if isinstance(one, str) else dict(one) for one in machines],
        {"prompt_tokens": prompt_tokens, "output_tokens": output_tokens, "requests": benchmark_samples},
        {"trial_seconds": trial_seconds},
        dict(environments or {}),
        prefer,
        allow_estimates,
        study,
    )
    out = Place(os.fspath(output_path)) if output_path is not None else None
    if out is not None:
        out.check_new()  # searching takes long
    started, begin = datetime.now(UTC), time.monotonic()
    project, outcome = run_search(search, Settings(jobs=jobs, keep_going=True), _reporting(progress_callback))
    if not outcome.ok:
        raise next(iter(outcome.failures.values()))
    with project.workspace() as workspace:
        decision = read_decision(workspace, ADDRESS)
        if out is not None and decision["winner"]:
            with out.new_folder() as folder:
                restore(project, workspace, ADDRESS, folder)
    rows = {(row["candidate"], row["machine"]): _result(row, decision) for row in decision["options"]}

    def find(key: Sequence[str] | None) -> BenchmarkResult | None:
        return rows.get((key[0], key[1])) if key else None

    return OptimizationResult(
        model_id=os.fspath(model_id),
        hardware=tuple(machine["name"] for machine in decision["hardware"]),
        constraints=limits,
        winner=find(decision["winner"]),
        all_results=tuple(rows.values()),
        passing_results=tuple(row for row in rows.values() if row.passed),
        nearest_miss=find(decision["nearest"]),
        unavailable={name: why["reason"] for name, why in decision["others"].items()},
        pareto=tuple((one[0], one[1]) for one in decision["pareto"]),
        total_candidates=len(names),
        candidates_evaluated=len({name for name, _ in rows} & set(names)),
        optimization_time_s=time.monotonic() - begin,
        started_at=started.isoformat(),
        completed_at=datetime.now(UTC).isoformat(),
        study=search.folder,
        decision=decision,
    )


def load_quantized(folder: PathLike, device: str = "auto") -> Any:
    """The model in a folder that `optimize_model`, `sparse optimize -o` or `sparse restore` wrote, ready to run.

    Most of these folders load by transformers alone; those of HQQ and optimum-quanto only by their own tools, which
    this calls. Raises UnavailableError (the tool is missing), SparseError (not such a folder).
    """
    from sparse_decl.quantize.loading import load

    return load(Path(folder), device)


def _reporting(callback: Fraction | None) -> Callable[[Any], None]:
    """Events of the engine as (message, share of the steps that are done)."""
    from sparse_decl.graph.events import Done, Planned, Started

    state = {"total": 1, "done": 0}

    def emit(event: Any) -> None:
        if callback is None:
            return
        if isinstance(event, Planned):
            state["total"] = max(sum(planned.step is not None for planned in event.plan), 1)
        elif isinstance(event, Started):
            callback(event.planned.address, min(state["done"] / state["total"], 1.0))
        elif isinstance(event, Done):
            state["done"] += 1
            callback(event.address, min(state["done"] / state["total"], 1.0))

    return emit


def _result(row: Mapping[str, Any], decision: Mapping[str, Any]) -> BenchmarkResult:
    interval = None if row["ppl_low"] is None else (row["ppl_low"], row["ppl_high"])
    details = decision["trials"].get(row["candidate"], {})
    return BenchmarkResult(
        candidate_name=row["candidate"],
        hardware=row["machine"],
        basis=row["basis"],
        compression_ratio=row["compression"],
        size_mb=row["weight_bytes"] / 1e6,
        perplexity=details.get("perplexity"),
        ppl_delta=row["ppl_delta"],
        ppl_delta_interval=interval,
        latency_p50_ms=row["latency_p50_ms"],
        latency_p95_ms=row["latency_p95_ms"],
        latency_p99_ms=row["latency_p99_ms"],
        throughput_tps=row["tokens_per_second"],
        memory_gb=row["peak_memory_gb"],
        cost_per_1m_tokens=Price(row["usd_per_1m_tokens"], f"price of {row['machine']} and measured speed"),
        stable=row["stable"],
        passed=row["passed"],
        failures=tuple(_failure(check) for check in row["checks"] if not check["passed"]),
    )


def _failure(check: Mapping[str, Any]) -> str:
    found = "unknown" if check["bound"] is None else f"{check['bound']:.4g}"
    return f"{check['constraint']}: {found} against {check['limit']:g}" + (f" ({check['why']})" if check["why"] else "")
