"""`route`: a routing policy with what it was fitted on, and the decisions of its cases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Literal

from sparse_decl.base.canonical import canonical_json
from sparse_decl.base.errors import ConfigError, SparseError
from sparse_decl.sparsefile import LoadedSpec, Resource
from sparse_decl.steps.kind import Made, StepKind, Work
from sparse_decl.steps.step import FromSource, Step
from sparse_decl.steps.values import Facts, Params
from sparse_decl.store.record import Record

NAME = "route"
VERSION = 1  # of the artifact's files and of the decisions in the lock
OUTCOMES, CASES = "outcomes", "cases"  # input roles, and outputs that equal them
POLICY = "policy"  # the artifact: policy.json, and estimator.json if something was fitted


def policy_json(value: Any) -> dict[str, Any]:
    """The compiled policy of a `routing:` entry: whole numbers, and nothing that is as it is by default."""
    from sparse_decl.routing.policy import POLICY_VERSION, micro, millionths

    machines = {machine.name: machine for machine in value.hardware}
    made: dict[str, Any] = {
        "boundaries": {
            "complex": round(value.complexity.complex * 1000),
            "extreme": round(value.complexity.extreme * 1000),
            "moderate": round(value.complexity.moderate * 1000),
            "unknown": value.complexity.unknown,
        },
        "fallback": value.fallback,
        "max_tokens": value.max_tokens,
        "models": {model.name: _model_json(model, machines) for model in value.models},
        "policy_version": POLICY_VERSION,
        "prefer": value.prefer,
        "quality_threshold": millionths("quality_threshold", value.quality_threshold),
    }
    if value.max_quality_loss is not None:
        made["max_quality_loss"] = millionths("max_quality_loss", value.max_quality_loss)
    if value.latency_p99_ms is not None:
        made["latency"] = micro("latency_p99_ms", value.latency_p99_ms / 1000)
    if value.rules:
        made["rules"] = [_rule_json(rule) for rule in value.rules]
    return made


def _model_json(model: Any, machines: Mapping[str, Any]) -> dict[str, Any]:
    from sparse_decl.routing.hardware import HardwareType
    from sparse_decl.routing.policy import cost_per_mtok, micro, millionths

    made: dict[str, Any] = {"capabilities": sorted(model.capabilities), "context": model.context}
    if model.id is not None:
        made["id"] = model.id
    if model.max_output is not None:
        made["max_output"] = model.max_output
    if model.languages:
        made["languages"] = sorted(model.languages)
    if model.fallbacks:
        made["fallbacks"] = list(model.fallbacks)
    if model.quality is not None:
        made["quality"] = millionths("quality", model.quality)
    if model.latency_p99_ms is not None:
        made["latency"] = micro("latency_p99_ms", model.latency_p99_ms / 1000)
    if model.price is not None:
        made["cost_in"] = micro("price.input_per_mtok", model.price.input_per_mtok)
        made["cost_out"] = micro("price.output_per_mtok", model.price.output_per_mtok)
    if model.serving is not None:
        name = model.serving.hardware
        made["hardware"] = name
        price = machines[name].usd_per_hour if name in machines else None
        if price is None and name in set(HardwareType):
            price = HardwareType(name).cost_per_hour
        if price is not None and model.serving.tokens_per_second is not None:
            made["cost_in"] = made["cost_out"] = cost_per_mtok(price, model.serving.tokens_per_second)
    return made


def _rule_json(rule: Any) -> dict[str, Any]:
    conditions = rule.when
    when: dict[str, Any] = {
        name: sorted(getattr(conditions, name)) for name in ("needs", "task", "language") if getattr(conditions, name)
    }
    for name in ("prompt_matches", "min_tokens", "max_tokens"):
        if getattr(conditions, name) is not None:
            when[name] = getattr(conditions, name)
    made: dict[str, Any] = {"when": when}
    for name in ("use", "min_tier"):
        if getattr(rule, name) is not None:
            made[name] = getattr(rule, name)
    for name in ("allow", "deny"):
        if getattr(rule, name):
            made[name] = sorted(getattr(rule, name))
    return made


def _outcomes_uri(resource: Resource, loaded: LoadedSpec) -> str:
    named = resource.targets(OUTCOMES)
    return str(loaded.by_address[named[0]].value.source if named else resource.value.outcomes.dataset)


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnParams(Params):
    """The columns of the outcomes, see `routing.outcomes.Columns`."""

    group: str | None
    model: str
    prompt: str
    score: str
    task: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FitParams(Params):
    """How quality is fitted, see `routing.fitting.fit`. test_ppm: share of the groups that is kept out, in 10^-6."""

    bits: int
    columns: ColumnParams
    kind: str
    min_outcomes: int
    test_ppm: int
    parts: ClassVar = {"columns": ColumnParams}


@dataclass(frozen=True, slots=True)
class RouteParams(Params):
    """policy: as `routing.Policy` reads it. fit: None where quality is as declared."""

    policy: Mapping[str, Any]
    fit: FitParams | None = None
    parts: ClassVar = {"fit": FitParams}


@dataclass(frozen=True, slots=True)
class CaseDecision(Facts):
    """What the lock keeps of a decision: enough to see it, and to make it again without the estimator.

    prompt, request: digests. quality: model -> what the estimator measured, as `routing.Quality` writes it.
    """

    code: str
    model: str
    reason: str
    prompt: str
    request: str
    quality: Mapping[str, Any] | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> CaseDecision:
        """Missing fields are empty."""
        fields = {name: str(value.get(name, "")) for name in ("code", "model", "reason", "prompt", "request")}
        return cls(**fields, quality=value.get("quality") or None)


@dataclass(frozen=True, slots=True)
class RouteFacts(Facts):
    """What applying a policy gave. policy: its digest. estimator: what fitting measured, as `routing.figures` gives
    it, None where nothing is fitted. decisions: by case, None without cases."""

    policy: str
    estimator: Mapping[str, Any] | None = None
    decisions: Mapping[str, CaseDecision] | None = None
    mode: str = NAME

    def to_json(self) -> dict[str, Any]:
        value: dict[str, Any] = {"mode": self.mode, "policy": self.policy}
        if self.estimator is not None:
            value["estimator"] = dict(self.estimator)
        if self.decisions is not None:
            value["decisions"] = {case: decision.to_json() for case, decision in self.decisions.items()}
        return value

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> RouteFacts:
        """What of it has the right shape."""
        recorded = value.get("decisions")
        decisions = None
        if isinstance(recorded, Mapping):  # a case that somebody wrote another shape for counts as new
            decisions = {
                case: CaseDecision.from_json(one) for case, one in recorded.items() if isinstance(one, Mapping)
            }
        return cls(str(value.get("policy")), value.get("estimator"), decisions)

    @property
    def refused(self) -> Mapping[str, str]:
        """Model -> why its quality could not be fitted."""
        refused: Mapping[str, str] = (self.estimator or {}).get("refused", {})
        return refused

    @property
    def gap_recovered(self) -> tuple[float, tuple[float, float] | None] | None:
        """(APGR, its 95 % interval if there is one): the average share of the gap in quality between the cheapest
        model and the best that routing recovers, out of fold. None where it was not measured."""
        measured = (self.estimator or {}).get("curve", {}).get("apgr") or {}
        if measured.get("value") is None:
            return None
        low, high = measured.get("low"), measured.get("high")
        return float(measured["value"]), (float(low), float(high)) if low is not None and high is not None else None

    def text(self) -> str:
        """What quality rests on, and how many cases were decided."""
        parts = []
        if self.estimator is not None:
            calibrated = [model for model in self.estimator["models"] if model not in self.refused]
            if calibrated:
                parts.append(f"{', '.join(calibrated)} calibrated on {_counted(self.estimator['prompts'], 'prompt')}")
            parts += [f"{model} not calibrated ({why})" for model, why in sorted(self.refused.items())]
            if self.refused and self.estimator["unknown_models"]:
                unknown = ", ".join(self.estimator["unknown_models"])
                parts.append(f"there are outcomes of {unknown}, which the policy does not name")
        else:
            parts.append("no outcomes, so that quality is as declared")
        if self.decisions:
            parts.append(f"{_counted(len(self.decisions), 'case')} decided")
        return "; ".join(parts)


class RouteKind(StepKind):
    """Fits the estimator, decides the cases."""

    name = NAME
    version = VERSION
    rechecks = True

    def step_of(self, resource: Resource, loaded: LoadedSpec) -> Step | None:
        """The step of a routing policy."""
        if resource.kind != "routing":
            return None
        value = resource.value
        fit = None
        inputs: dict[str, FromSource] = {}
        if value.outcomes is not None and value.estimator.kind != "rules":
            inputs[OUTCOMES] = FromSource(_outcomes_uri(resource, loaded))
            columns = value.outcomes
            fit = FitParams(
                bits=value.estimator.bits,
                columns=ColumnParams(
                    group=columns.group,
                    model=columns.model,
                    prompt=columns.prompt,
                    score=columns.score,
                    task=columns.task,
                ),
                kind=value.estimator.kind,
                min_outcomes=columns.min_outcomes,
                test_ppm=round(columns.test * 1_000_000),
            )
        if value.cases is not None:
            inputs[CASES] = FromSource(value.cases)
        places = {f"inputs.{role}": loaded.place((resource.address, role)) for role in inputs}
        for name in ("models", "rules", "quality_threshold", "max_quality_loss", "prefer", "fallback", "max_tokens"):
            places[f"params.policy.{name}"] = loaded.place((resource.address, name))
        return Step(
            resource.address,
            NAME,
            VERSION,
            params=RouteParams(policy_json(value), fit).to_json(),
            inputs=inputs,
            same={role: role for role in inputs},
            place=resource.place,
            places=places,
            tags=tuple(resource.tags),
        )

    def run(self, work: Work) -> Made:
        """Raises ConfigError, FormatError, UnavailableError, OSError."""
        from sparse_decl.routing import Policy

        step, params = work.step, RouteParams.from_json(work.step.params)
        policy = Policy.from_json(params.policy)
        artifact = work.out / POLICY
        artifact.mkdir()
        (artifact / "policy.json").write_text(
            canonical_json(dict(params.policy)) + "\n", encoding="utf-8", newline="\n"
        )
        estimator = figures = decisions = None
        if params.fit is not None:
            estimator, figures = _fit(work, policy, params.fit)
            if estimator is not None:
                (artifact / "estimator.json").write_text(
                    canonical_json(estimator.to_json()) + "\n", encoding="utf-8", newline="\n"
                )
        if CASES in step.inputs:
            decisions = {
                name: _decide(policy, request, estimator)
                for name, request, _ in _requests(work.path(CASES), _shown(step, CASES))
            }
        return Made({POLICY: artifact}, RouteFacts(policy.digest, figures, decisions))

    def label(self, params: Mapping[str, Any]) -> str:
        return NAME

    def facts(self, record: Record) -> RouteFacts:
        return RouteFacts.from_json(record.facts)

    def summary(self, record: Record) -> str | None:
        return self.facts(record).text()

    def fitted_alike(self, step: Step, record: Record) -> bool:
        """Whether a record's quality was fitted as the step asks for; on which outcomes is another matter."""
        return bool(record.params.get("fit") == step.params.get("fit"))

    def recheck(
        self, step: Step, record: Record, inputs: Mapping[str, str | None], root: Path
    ) -> Iterator[tuple[str, Literal["ok", "changed"], str]]:
        """Of every case, decided by the present policy with the quality that the record keeps for it: needs no
        outcomes, no estimator and no numpy."""
        from sparse_decl.routing import Policy

        same_fit = self.fitted_alike(step, record) and record.inputs.get(OUTCOMES) == inputs.get(OUTCOMES)
        recorded = self.facts(record).decisions or {}
        source = step.inputs.get(CASES)
        if not isinstance(source, FromSource):
            if recorded:
                yield CASES, "changed", f"{len(recorded)} decisions are recorded, and the policy has no `cases:` now"
            return
        try:
            policy = Policy.from_json(RouteParams.from_json(step.params).policy)
            place = root / source.uri
            requests = _requests(place, source.uri) if place.is_file() else ()
        except SparseError as error:
            yield CASES, "changed", f"{error.what}: {error.why or error.where or ''}"
            return
        present = {name for name, _, _ in requests}
        for name in sorted(set(recorded) - present) if requests else ():
            yield name, "changed", f"the case is gone; it went to {recorded[name].model}"
        for name, request, at in requests:
            state, detail = _compare(policy, request, recorded.get(name), same_fit)
            yield name, state, f"{detail} [{at}]" if detail else ""


def _decide(policy: Any, request: Any, estimator: Any) -> CaseDecision:
    from sparse_decl.routing import decide
    from sparse_decl.routing.features import read_tokens

    measured = estimator.qualities_of(read_tokens(request.words), request.task) if estimator is not None else {}
    made = decide(policy, request, qualities=measured)
    quality = {name: one.to_json() for name, one in measured.items()}
    return CaseDecision(
        str(made.code), made.model, made.reason, _prompt_digest(request), request.digest, quality or None
    )


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _compare(
    policy: Any, request: Any, recorded: CaseDecision | None, same_fit: bool
) -> tuple[Literal["ok", "changed"], str]:
    from sparse_decl.routing import Quality, decide

    if recorded is None:
        return "changed", "the case is new; run `sparse apply`"
    before = f"{recorded.model} ({recorded.code})"
    if recorded.prompt != _prompt_digest(request) and recorded.quality:
        return "changed", f"its prompt changed, it went to {before}; run `sparse apply` to see where it goes now"
    if not same_fit:
        return "changed", f"what quality is fitted on changed, it went to {before}; run `sparse apply`"
    try:
        measured = {name: Quality.from_json(one) for name, one in (recorded.quality or {}).items()}
        made = decide(policy, request, qualities=measured)
    except (ConfigError, ValueError, AttributeError) as error:
        return "changed", f"it went to {before}, and cannot be decided now: {error}"
    if (made.model, str(made.code)) == (recorded.model, recorded.code):
        return "ok", ""
    return "changed", f"{before} -> {made.model} ({made.code}): {made.reason}; before: {recorded.reason}"


def _prompt_digest(request: Any) -> str:
    from sparse_decl.base.digests import digest_value

    return digest_value([request.prompt.encode("utf-8", "replace").decode(), request.task])


def _fit(work: Work, policy: Any, asked: FitParams) -> tuple[Any, dict[str, Any]]:
    from sparse_decl.routing.figures import figures_of
    from sparse_decl.routing.fitting import fit
    from sparse_decl.routing.outcomes import Columns, named_by, read_outcomes

    outcomes = named_by(policy, read_outcomes(work.path(OUTCOMES), Columns(**asked.columns.to_json())))
    made = fit(
        outcomes,
        tuple(policy.models),
        kind=asked.kind,
        bits=asked.bits,
        min_outcomes=asked.min_outcomes,
        test=asked.test_ppm / 1_000_000,
    )
    return made.estimator, figures_of(made, policy)


def _requests(path: Path, shown: str) -> list[tuple[str, Any, Any]]:
    from sparse_decl.routing import Request, request_from_openai
    from sparse_decl.sparsefile.cases import read_cases

    found = []
    for case, place in read_cases(path, shown):
        more: dict[str, Any] = {"task": case.task, "language": case.language, "context_length": case.context_length}
        try:
            if case.request is not None:
                extra = {name: value for name, value in more.items() if value}
                if case.max_tokens is not None:
                    extra["max_tokens"] = case.max_tokens
                if case.model is not None:
                    extra["requested"] = case.model
                request = request_from_openai(case.request, needs=case.needs, **extra)
            else:
                request = Request(
                    case.prompt or "", case.model, max_tokens=case.max_tokens, needs=frozenset(case.needs), **more
                )
        except ConfigError as error:
            why = error.why or str(error.where or "")
            raise ConfigError(error.what, where=place, why=why, hint=error.hint) from error
        found.append((case.name, request, place))
    return found


def _shown(step: Step, role: str) -> str:
    source = step.inputs[role]
    return source.uri if isinstance(source, FromSource) else role


KIND = RouteKind()
