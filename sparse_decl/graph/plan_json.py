"""The plan as JSON: what scripts read, and what `plan --out` saves for `apply` to hold a fresh plan against."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, NotRequired, TypedDict

from sparse_decl.base.digests import digest_bytes
from sparse_decl.base.errors import SourceSpan, SpanJson, SparseError, place_json
from sparse_decl.base.json_types import Count, Digest, FormatVersion, Key
from sparse_decl.base.outgoing import masked_value
from sparse_decl.base.version import __version__
from sparse_decl.graph.plan import Action, Plan, PlannedStep
from sparse_decl.graph.reasons import Reason, ReasonCode
from sparse_decl.store.record import Output

FORMAT_VERSION = "1.2"  # minor: something was added; major: readers must refuse
_CACHED: Mapping[Action, Literal["store", "remote"]] = {
    Action.NOOP: "store",
    Action.RESTORE: "store",
    Action.FETCH: "remote",
}

ActionName = Annotated[str, ("enum", tuple(action.value for action in Action))]
ReasonName = Annotated[str, ("enum", tuple(code.value for code in ReasonCode))]


class DiagnosticJson(TypedDict):
    """Something to know about, or the reason why a step cannot be planned."""

    severity: Literal["error", "warning"]
    summary: str
    at: NotRequired[SpanJson]
    where: NotRequired[str]
    why: NotRequired[str]
    hint: NotRequired[str]


class ReasonJson(TypedDict):
    """Why a step is not up to date."""

    code: ReasonName
    before: Any
    after: Any
    path: NotRequired[str]
    role: NotRequired[str]
    via: NotRequired[str]
    note: NotRequired[str]
    at: NotRequired[SpanJson]


class OutputPrior(TypedDict):
    """What the lock records of an output."""

    digest: Digest
    size: Count


class _Found(TypedDict):
    """Why a base that `base: auto` looked for is the one."""

    base_found: NotRequired[str]


class PlanNode(TypedDict):
    """One step. `key` and single inputs are null while they depend on a step that has yet to run."""

    address: str
    action: ActionName
    kind: str | None
    key: Key | None
    prior_key: Key | None
    inputs: dict[str, Digest | None]
    reasons: list[ReasonJson]
    cached: Literal["store", "remote", "none"]
    outputs_prior: dict[str, OutputPrior]
    base_found: NotRequired[str]


class ConfigFile(TypedDict):
    """A file the plan was made from."""

    path: str
    digest: Digest


class Config(TypedDict):
    """What the plan was made from. `masked`: overrides that are secrets; their values are not in the plan, and
    `sparse apply` asks for them again."""

    files: list[ConfigFile]
    vars: dict[str, Any]
    overrides: dict[str, str]
    targets: list[str]
    masked: NotRequired[list[str]]


class Hashed(TypedDict):
    """What was read to make the plan; zero when nothing changed."""

    files: Count
    bytes: Count


class BaseJson(TypedDict):
    """A declared base. `reach`: where its bytes are, `here` at its source, whole in the `store`, `elsewhere` at a URL,
    or `absent`. `needed_by`: what is stored and cannot be restored here before they are fetched or put back."""

    address: str
    source: str
    reach: Literal["here", "store", "elsewhere", "absent"]
    digest: Digest | None
    needed_by: list[str]


class MissingExtraJson(TypedDict):
    """An extra that steps to be built need and that is not installed. `packages`: those of it that are missing.
    `install`: the command that installs it."""

    extra: str
    packages: list[str]
    needed_by: list[str]
    install: str


class PlanJson(TypedDict):
    """The plan. A reader must refuse a major version of `format_version` it does not know; minor versions only add."""

    format_version: FormatVersion
    tool_version: str
    complete: bool
    stale: bool
    config: Config
    lock: Digest
    hashed: Hashed
    summary: dict[ActionName, Count]
    nodes: list[PlanNode]
    bases: list[BaseJson]
    missing_extras: list[MissingExtraJson]
    undeclared: list[str]
    diagnostics: list[DiagnosticJson]


def plan_json(
    plan: Plan,
    config: Config,
    *,
    hashed: Hashed | None = None,
    bases: Sequence[BaseJson] = (),
    missing: Sequence[MissingExtraJson] = (),
    undeclared: Sequence[str] = (),
) -> PlanJson:
    """A JSON value to `schemas/plan.schema.json`. undeclared: paths of checkpoints beside the declared ones."""
    warnings: list[DiagnosticJson] = [
        {"severity": "warning", "summary": problem.message, "at": place_json(problem.place)}
        for problem in plan.lock.problems
    ]
    return {
        "format_version": FORMAT_VERSION,
        "tool_version": __version__,
        "complete": not plan.errors,
        "stale": plan.stale,
        "config": masked_value(config),
        "lock": digest_bytes(plan.lock.text.encode()),
        "hashed": hashed or {"files": 0, "bytes": 0},
        "summary": plan.summary,
        "nodes": [_node(planned) for planned in plan],
        "bases": list(bases),
        "missing_extras": list(missing),
        "undeclared": list(undeclared),
        "diagnostics": warnings + [error_json(error) for error in plan.errors],
    }


def same_work(saved: Mapping[str, Any], fresh: Mapping[str, Any]) -> str | None:
    """Why a saved plan is not the fresh one any more, in words; None if `apply` would do the same."""
    if saved["config"] != fresh["config"]:
        return "the Sparsefile or its variables changed"
    if saved["lock"] != fresh["lock"]:
        return "the lock changed"
    before = {node["address"]: (node["action"], node["key"], node["inputs"]) for node in saved["nodes"]}
    after = {node["address"]: (node["action"], node["key"], node["inputs"]) for node in fresh["nodes"]}
    for address in sorted({*before, *after}):
        if before.get(address) != after.get(address):
            was = before[address][0] if address in before else "absent"
            now = after[address][0] if address in after else "absent"
            return f"{address} was planned as {was}" + (f" and is {now} now" if was != now else " with other inputs")
    return None


def reason_json(reason: Reason) -> ReasonJson:
    value: ReasonJson = {"code": reason.code.value, "before": reason.before, "after": reason.after}
    if reason.path is not None:
        value["path"] = reason.path
    if reason.role is not None:
        value["role"] = reason.role
    if reason.via is not None:
        value["via"] = reason.via
    if reason.note is not None:
        value["note"] = reason.note
    if reason.place is not None:
        value["at"] = place_json(reason.place)
    return value


def error_json(error: SparseError) -> DiagnosticJson:
    """An error as a diagnostic."""
    value: DiagnosticJson = {"severity": "error", "summary": error.what}
    if isinstance(error.where, SourceSpan):
        value["at"] = place_json(error.where)
    elif error.where is not None:
        value["where"] = str(error.where)
    if error.why is not None:
        value["why"] = error.why
    if error.hint is not None:
        value["hint"] = error.hint
    return value


def _node(planned: PlannedStep) -> PlanNode:
    prior = planned.prior
    step = planned.step
    found: _Found = {"base_found": step.why} if step is not None and step.why else {}
    return {
        "address": planned.address,
        "action": planned.action.value,
        "kind": step.kind if step is not None else prior.kind if prior is not None else None,
        "key": planned.key,
        "prior_key": prior.key if prior is not None else None,
        "inputs": dict(planned.inputs),
        "reasons": [reason_json(reason) for reason in planned.reasons],
        "cached": _CACHED.get(planned.action, "none"),
        "outputs_prior": outputs_json(prior.outputs if prior is not None else {}),
        **found,
    }


def outputs_json(outputs: Mapping[str, Output]) -> dict[str, OutputPrior]:
    return {name: {"digest": output.digest, "size": output.size} for name, output in outputs.items()}
