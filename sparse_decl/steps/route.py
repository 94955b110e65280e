"""`route`: a routing policy with what it was fitted on, and the decisions of its cases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from sparse_decl.base.canonical import canonical_json
from sparse_decl.base.errors import ConfigError, SparseError
from sparse_decl.sparsefile import LoadedSpec, Resource
from sparse_decl.steps.kind import Made, Rebuild, Work
from sparse_decl.steps.step import FromSource, Step
from sparse_decl.store.record import Record

NAME = "route"
VERSION = 1  # of the artifact's files and of the decisions in the lock
OUTCOMES, CASES = "outcomes", "cases"  # input roles, and outputs that equal them
POLICY = "policy"  # the artifact: policy.json, and estimator.json if something was fitted


def step_of(resource: Resource, loaded: LoadedSpec) -> Step | None:
    """The step of a routing policy."""
    if resource.kind != "routing":
        return None
    value = resource.value
    params: dict[str, Any] = {"policy": policy_json(value)}
    inputs: dict[str, FromSource] = {}
    if value.outcomes is not None and value.estimator.kind != "rules":
        inputs[OUTCOMES] = FromSource(_outcomes_uri(resource, loaded))
        told = value.outcomes
        params["fit"] = {
            "bits": value.estimator.bits,
            "columns": {"group": told.group, "model": told.model, "prompt": told.prompt, "score": told.score}
            | {"task": told.task},
            "kind": value.estimator.kind,
            "min_outcomes": told.min_outcomes,
            "test_ppm": round(told.test * 1_000_000),
        }
    if value.cases is not None:
        inputs[CASES] = FromSource(value.cases)
    places = {f"inputs.{role}": loaded.place((resource.address, role)) for role in inputs}
    for field in ("models", "rules", "quality_threshold", "max_quality_loss", "prefer", "fallback", "max_tokens"):
        places[f"params.policy.{field}"] = loaded.place((resource.address, field))
    return Step(
        resource.address,
        NAME,
        VERSION,
        params=params,
        inputs=inputs,
        same={role: role for role in inputs},
        place=resource.place,
        places=places,
        tags=tuple(resource.tags),
    )


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
    told = rule.when
    when: dict[str, Any] = {
        name: sorted(getattr(told, name)) for name in ("needs", "task", "language") if getattr(told, name)
    }
    for name in ("prompt_matches", "min_tokens", "max_tokens"):
        if getattr(told, name) is not None:
            when[name] = getattr(told, name)
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


class RouteKind:
    """Fits the estimator, decides the cases."""

    name = NAME
    version = VERSION

    def run(self, work: Work) -> Made:
        """Raises ConfigError, FormatError, UnavailableError, OSError."""
        from sparse_decl.routing import Policy

        step = work.step
        policy = Policy.from_json(step.params["policy"])
        artifact = work.out / POLICY
        artifact.mkdir()
        (artifact / "policy.json").write_text(canonical_json(dict(step.params["policy"])) + "\n", "utf-8")
        facts: dict[str, Any] = {"mode": NAME, "policy": policy.digest}
        estimator = None
        if OUTCOMES in step.inputs:
            estimator, facts["estimator"] = _fit(work, policy)
            if estimator is not None:
                (artifact / "estimator.json").write_text(canonical_json(estimator.to_json()) + "\n", "utf-8")
        if CASES in step.inputs:
            facts["decisions"] = {
                name: decision_json(policy, request, estimator)
                for name, request, _ in _requests(work.path(CASES), _shown(step, CASES))
            }
        return Made({POLICY: artifact}, facts)

    def rebuild(self, task: Rebuild) -> None:
        """Always raises UnavailableError: outcomes and cases are read from their source and kept nowhere else."""
        from sparse_decl.base.errors import UnavailableError

        raise UnavailableError(
            f"the {task.output} of a routing policy cannot be made again",
            hint="put the file back",
        )

    def recheck(self, step: Step, record: Record, root: Path, same_fit: bool) -> Iterator[tuple[str, str, str]]:
        """(case, state, detail) of every case: are its decisions still those of the record?

        Decides again by the present policy, with the quality that the record keeps for each case: needs no outcomes,
        no estimator and no numpy. same_fit: whether what is fitted on is still the same.
        """
        from sparse_decl.routing import Policy

        recorded = record.facts.get("decisions", {})
        source = step.inputs.get(CASES)
        if not isinstance(source, FromSource):
            if recorded:
                yield CASES, "changed", f"{len(recorded)} decisions are recorded, and the policy has no `cases:` now"
            return
        try:
            policy = Policy.from_json(step.params["policy"])
            place = root / source.uri
            requests = _requests(place, source.uri) if place.is_file() else ()
        except SparseError as error:
            yield CASES, "changed", f"{error.what}: {error.why or error.where or ''}"
            return
        present = {name for name, _, _ in requests}
        for name in sorted(set(recorded) - present) if requests else ():
            yield name, "changed", f"the case is gone; it went to {recorded[name].get('model')}"
        for name, request, at in requests:
            state, detail = _compare(policy, request, recorded.get(name), same_fit)
            yield name, state, f"{detail} [{at}]" if detail else ""


def decision_json(policy: Any, request: Any, estimator: Any) -> dict[str, Any]:
    """What the lock keeps of a decision: enough to see it, and to make it again without the estimator."""
    from sparse_decl.routing import decide
    from sparse_decl.routing.features import read_tokens

    measured = estimator.qualities_of(read_tokens(request.words), request.task) if estimator is not None else {}
    made = decide(policy, request, qualities=measured)
    value: dict[str, Any] = {"code": str(made.code), "model": made.model, "reason": made.reason}
    value |= {"prompt": _prompt_digest(request), "request": request.digest}
    if measured:
        value["quality"] = {name: one.to_json() for name, one in measured.items()}
    return value


def _compare(policy: Any, request: Any, told: Any, same_fit: bool) -> tuple[str, str]:
    from sparse_decl.routing import Quality, decide

    if not isinstance(told, dict):
        return "changed", "the case is new; run `sparse apply`"
    before = f"{told.get('model')} ({told.get('code')})"
    if told.get("prompt") != _prompt_digest(request) and told.get("quality"):
        return "changed", f"its prompt changed, it went to {before}; run `sparse apply` to see where it goes now"
    if not same_fit:
        return "changed", f"what quality is fitted on changed, it went to {before}; run `sparse apply`"
    try:
        measured = {name: Quality.from_json(one) for name, one in told.get("quality", {}).items()}
        made = decide(policy, request, qualities=measured)
    except (ConfigError, ValueError, AttributeError) as error:
        return "changed", f"it went to {before}, and cannot be decided now: {error}"
    if (made.model, str(made.code)) == (told.get("model"), told.get("code")):
        return "ok", ""
    return "changed", f"{before} -> {made.model} ({made.code}): {made.reason}; before: {told.get('reason')}"


def _prompt_digest(request: Any) -> str:
    from sparse_decl.base.digests import digest_value

    return digest_value([request.prompt.encode("utf-8", "replace").decode(), request.task])


def _fit(work: Work, policy: Any) -> tuple[Any, dict[str, Any]]:
    from sparse_decl.routing.figures import figures_of
    from sparse_decl.routing.fitting import fit
    from sparse_decl.routing.outcomes import Columns, named_by, read_outcomes

    told = work.step.params["fit"]
    outcomes = named_by(policy, read_outcomes(work.path(OUTCOMES), Columns(**told["columns"])))
    made = fit(
        outcomes,
        tuple(policy.models),
        kind=told["kind"],
        bits=told["bits"],
        min_outcomes=told["min_outcomes"],
        test=told["test_ppm"] / 1_000_000,
    )
    return made.estimator, figures_of(made, policy)


def _requests(path: Path, shown: str) -> list[tuple[str, Any, Any]]:
    from sparse_decl.routing import Request, request_from_openai
    from sparse_decl.sparsefile.sections.cases import read_cases

    found = []
    for case, place in read_cases(path, shown):
        more: dict[str, Any] = {"task": case.task, "language": case.language, "context_length": case.context_length}
        try:
            if case.request is not None:
                told = {name: value for name, value in more.items() if value}
                if case.max_tokens is not None:
                    told["max_tokens"] = case.max_tokens
                if case.model is not None:
                    told["requested"] = case.model
                request = request_from_openai(case.request, needs=case.needs, **told)
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
