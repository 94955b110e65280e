"""What the steps of a search are asked for, and how it is to be done.

Every field that is written stands in a key: a new one has a default, so that older keys stay.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from sparse_decl.quantize.candidates import Candidate
from sparse_decl.steps.values import Params


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateParams(Params):
    """A `quantize.Candidate` without its name, under which only this search knows it."""

    backend: str
    method: str
    bits: int
    group_size: int | None = None
    dtype: str

    @classmethod
    def of(cls, candidate: Candidate) -> CandidateParams:
        return cls.from_json({name: item for name, item in candidate.to_json().items() if name != "name"})


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowsParams(Params):
    """Windows that the evaluation may take, and calibration may not."""

    samples: int
    window: int
    stride: int
    seed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CalibrationParams(Params):
    """How the text for calibration is cut. apart_from: windows to leave out where that text is one file without
    splits, and the evaluation's own."""

    split: str
    column: str
    window: int
    samples: int
    seed: int
    apart_from: WindowsParams | None = None
    parts: ClassVar = {"apart_from": WindowsParams}


@dataclass(frozen=True, slots=True)
class QuantizeParams(Params):
    """How one candidate is made."""

    candidate: CandidateParams
    calibration: CalibrationParams | None = None
    parts: ClassVar = {"candidate": CandidateParams, "calibration": CalibrationParams}


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationParams(Params):
    """How the text that perplexity is measured on is cut."""

    split: str
    column: str
    window: int
    seed: int
    samples: int
    stride: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ConstraintParams(Params):
    """See `quantize.select.Constraints`."""

    max_ppl_delta: float | None = None
    max_latency_p99_ms: float | None = None
    min_compression: float | None = None
    min_throughput_tps: float | None = None
    max_memory_gb: float | None = None


@dataclass(frozen=True, slots=True)
class QualityParams(Params):
    """What perplexity is measured on."""

    eval: EvaluationParams
    parts: ClassVar = {"eval": EvaluationParams}


@dataclass(frozen=True, slots=True)
class MoreParams(Params):
    """The same, with as many windows as may be looked at, and the limit that is to be decided."""

    eval: EvaluationParams
    constraints: ConstraintParams
    parts: ClassVar = {"eval": EvaluationParams, "constraints": ConstraintParams}


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestParams(Params):
    """The requests that are timed. threads: None for every core."""

    prompt_tokens: int
    output_tokens: int
    batch: int
    requests: int
    threads: int | None = None


@dataclass(frozen=True, slots=True)
class ColumnParams(Params):
    """Where the text of requests stands."""

    split: str
    column: str


@dataclass(frozen=True, slots=True)
class LatencyParams(Params):
    """What is timed."""

    workload: RequestParams
    eval: ColumnParams
    parts: ClassVar = {"workload": RequestParams, "eval": ColumnParams}


@dataclass(frozen=True, slots=True, kw_only=True)
class ServedParams(Params):
    """The requests that cost is reckoned for, see `quantize.hardware.Workload`."""

    prompt_tokens: int
    output_tokens: int
    batch: int
    utilisation: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SelectParams(Params):
    """What the choice depends on beside the figures. hardware: for each machine what `quantize.hardware.machine_named`
    takes; none for this one. left_out: candidates beyond the budget."""

    baseline: str
    candidates: tuple[str, ...]
    constraints: ConstraintParams
    hardware: tuple[Mapping[str, Any], ...]
    workload: ServedParams
    prefer: str
    allow_estimates: bool
    left_out: tuple[str, ...] = ()
    parts: ClassVar = {"constraints": ConstraintParams, "workload": ServedParams}


@dataclass(frozen=True, slots=True)
class TextSettings(Params):
    """How a text is read: a hub's data set by its name, everything else from its files."""

    hub: str | None = None
    config: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialSettings(Params):
    """How a trial is run, which is no part of its key. seconds, memory (bytes): its limits. python: of the backend's
    own environment. needed: nothing can be compared without it. text, calibration: how those inputs are read."""

    seconds: float | None = None
    memory: int | None = None
    python: str | None = None
    calibration: TextSettings | None = None
    needed: bool = False
    text: TextSettings | None = None
    parts: ClassVar = {"calibration": TextSettings, "text": TextSettings}
