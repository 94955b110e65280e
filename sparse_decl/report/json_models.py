"""The shape of what `--json` prints, and of the lock, field by field. Schemas are made from it; nothing is parsed with
it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, RootModel

from sparse_decl.graph.plan import Action
from sparse_decl.graph.reasons import ReasonCode

Digest = Annotated[str, Field(pattern="^(b3|sha256):[0-9a-f]{64}$|^git-sha1:[0-9a-f]{40}$")]
Key = Annotated[str, Field(pattern="^b3:[0-9a-f]{64}$")]
Count = Annotated[int, Field(ge=0)]


class _Wire(BaseModel):
    model_config = ConfigDict(extra="forbid", populate_by_name=True)


class At(_Wire):
    """A position in a file; lines and columns count from 1."""

    file: str
    line: int
    col: int
    end_line: int | None = None
    end_col: int | None = None


class DiagnosticWire(_Wire):
    """Something to know about, or the reason why a step cannot be planned."""

    severity: Literal["error", "warning"]
    summary: str
    at: At | None = None
    where: str | None = None
    why: str | None = None
    hint: str | None = None


class ReasonWire(_Wire):
    """Why a step is not up to date."""

    code: ReasonCode
    before: Any
    after: Any
    path: str | None = None
    role: str | None = None
    via: str | None = None
    note: str | None = None
    at: At | None = None


class OutputPrior(_Wire):
    """What the lock records of an output."""

    digest: Digest
    size: Count


class PlanNode(_Wire):
    """One step. `key` and single inputs are null while they depend on a step that has yet to run."""

    address: str
    action: Action
    kind: str | None
    key: Key | None
    prior_key: Key | None
    inputs: dict[str, Digest | None]
    reasons: list[ReasonWire]
    cached: Literal["store", "remote", "none"]
    outputs_prior: dict[str, OutputPrior]


class ConfigFile(_Wire):
    """A file the plan was made from."""

    path: str
    digest: Digest


class Config(_Wire):
    """What the plan was made from."""

    files: list[ConfigFile]
    vars: dict[str, Any]
    overrides: dict[str, str]
    targets: list[str]
    masked: list[str] = []
    """Overrides that are secrets: their values are not in the plan, and `sparse apply` asks for them again."""


class Hashed(_Wire):
    """What was read to make the plan; zero when nothing changed."""

    files: Count
    bytes: Count


class BaseWire(_Wire):
    """A declared base. `reach`: where its bytes are, `here` at its source, whole in the `store`, `elsewhere` at a URL,
    or `absent`. `needed_by`: what is stored and cannot be restored here before they are fetched or put back."""

    address: str
    source: str
    reach: Literal["here", "store", "elsewhere", "absent"]
    digest: Digest | None
    needed_by: list[str]


class MissingExtraWire(_Wire):
    """An extra that steps to be built need and that is not installed. `packages`: those of it that are missing.
    `install`: the command that installs it."""

    extra: str
    packages: list[str]
    needed_by: list[str]
    install: str


class PlanWire(_Wire):
    """The plan. A reader must refuse a major version of `format_version` it does not know; minor versions only add."""

    format_version: Annotated[str, Field(pattern=r"^1\.\d+$")]
    tool_version: str
    complete: bool
    stale: bool
    config: Config
    lock: Digest
    hashed: Hashed
    summary: dict[Action, Count]
    nodes: list[PlanNode]
    bases: list[BaseWire] = []
    missing_extras: list[MissingExtraWire] = []
    undeclared: list[str] = []
    diagnostics: list[DiagnosticWire]


class FileWire(_Wire):
    """One file of an output."""

    digest: Digest
    size: Count


class OutputWire(_Wire):
    """An output: its files by relative path. `stored` ones are objects of the store, others stay with their source."""

    digest: Digest
    files: dict[str, FileWire]
    size: Count
    stored: bool


class StepWire(_Wire):
    """The step kind and the version of the bytes it writes."""

    kind: str
    version: int


class SourceWire(_Wire):
    """A source as the Sparsefile names it, and the revision it stood for."""

    uri: str
    pinned: str | None = None


class RecordWire(_Wire):
    """One fact: the step with this key gave these outputs."""

    facts: dict[str, Any]
    inputs: dict[str, Digest]
    key: Key
    key_schema: Literal[1]
    outputs: dict[str, OutputWire]
    params: dict[str, Any]
    step: StepWire
    sources: dict[str, SourceWire] | None = None


class LockWire(_Wire):
    """The lock: records by address. Nothing in it changes unless a fact does."""

    lock_version: Literal[1]
    nodes: dict[str, RecordWire]


class _Versioned(_Wire):
    """A reader must refuse a major version of `format_version` it does not know; minor versions only add."""

    format_version: Annotated[str, Field(pattern=r"^1\.\d+$")]


class CheckNode(_Wire):
    """One step. Unverifiable: its source is not here, and the lock does not know it."""

    address: str
    verdict: Literal["ok", "stale", "unverifiable"]
    reasons: list[ReasonWire]


class FindingWire(_Wire):
    """What `--sources`, `--remote` or `--deep` found out about a source, a file or an output."""

    level: Literal["sources", "remote", "deep"]
    address: str
    name: str
    state: Literal["ok", "changed", "missing", "corrupt", "unverifiable", "unreachable"]
    detail: str


class CheckWire(_Versioned):
    """What `check --json` prints. `ok` is false if anything is stale, or a finding is not ok."""

    ok: bool
    summary: dict[Literal["ok", "stale", "unverifiable"], Count]
    nodes: list[CheckNode]
    bases: list[BaseWire] = []
    diagnostics: list[DiagnosticWire]
    findings: list[FindingWire] | None = None


class GarbageWire(_Wire):
    """One file that no lock needs. `age` in seconds. `address` and `where`: what named it last, and in which commit or
    folder, "" if unknown. `only_copy`: its inputs are not here any more, and it is not in the remote."""

    path: str
    what: Literal["object", "action", "quarantine", "partial"]
    name: str
    size: Count
    age: int
    address: str
    where: str
    only_copy: bool


class UnseenWire(_Wire):
    """A workspace that cannot be seen and keeps what it named last. `seen`: seconds since a command ran there."""

    place: str
    seen: int
    objects: Count


class Kept(_Wire):
    """Objects that stay."""

    objects: Count
    bytes: Count


class GcWire(_Versioned):
    """What `gc --json` prints. `bytes` would be freed, or were if `deleted`. `locks` are those whose objects stay;
    what is `young` stays although none names it, and so do `only_copies`. `forgotten`: workspaces that do not
    count any more."""

    deleted: bool
    bytes: Count
    garbage: list[GarbageWire]
    only_copies: list[GarbageWire]
    unseen: list[UnseenWire]
    forgotten: list[str]
    locks: list[str]
    rooted: Kept
    young: Kept


class Event(_Versioned):
    """What every line has."""

    address: str


class PlannedEvent(_Versioned):
    """The first line: how many steps have each action."""

    event: Literal["planned"]
    summary: dict[Action, Count]


class StartedEvent(Event):
    """A step runs, or is fetched."""

    event: Literal["started"]


class WaitingEvent(Event):
    """Another workspace of the same store builds the same; `holder` says which."""

    event: Literal["waiting"]
    holder: str


class ProgressEvent(Event):
    """Work done so far, in units of the step's own, most often bytes."""

    event: Literal["progress"]
    done: Count
    total: Count


class ReusedEvent(Event):
    """Parts that were taken over from what was stored last."""

    event: Literal["reused"]
    parts: Count
    total: Count


class DoneEvent(Event):
    """A step is settled. `adopt --json` prints this alone, with its reasons."""

    event: Literal["done"]
    how: Literal["built", "restored", "fetched", "unchanged", "pruned", "adopted"]
    key: Key
    outputs: dict[str, OutputPrior]
    facts: dict[str, Any]
    seconds: Annotated[float, Field(ge=0)]
    reasons: list[dict[str, Any]] | None = None


class FailedEvent(Event):
    """A step failed; nothing of it was published."""

    event: Literal["failed"]
    error: DiagnosticWire


class SkippedEvent(Event):
    """A step did not run, because of another one that failed or because the run was stopped."""

    event: Literal["skipped"]
    because: str | None


class SummaryEvent(_Versioned):
    """The last line."""

    event: Literal["summary"]
    counts: dict[Literal["noop", "built", "restored", "fetched", "unchanged", "pruned", "failed", "skipped"], Count]
    seconds: Annotated[float, Field(ge=0)]
    hashed: Hashed


class RefusedEvent(_Versioned):
    """The only line of a run that never began."""

    event: Literal["refused"]
    complete: Literal[False]
    diagnostics: list[dict[str, Any]]


class EventWire(
    RootModel[
        Annotated[
            PlannedEvent
            | StartedEvent
            | WaitingEvent
            | ProgressEvent
            | ReusedEvent
            | DoneEvent
            | FailedEvent
            | SkippedEvent
            | SummaryEvent
            | RefusedEvent,
            Field(discriminator="event"),
        ]
    ]
):
    """One line of what `apply --json` prints."""


class Saving(_Wire):
    """Null where there is nothing to compare."""

    saved_bytes: int | None
    stored_percent: float | None
    ratio: float | None


class StatusRow(Saving):
    """A resource. Nothing is stored of a base. `relative_error`: of a lossy one, as measured. `gain_kept`: share of the
    fine-tune's gain in log-perplexity that a lossy one keeps, where its `eval` measured it."""

    address: str
    mode: str
    state: str
    original_bytes: Count | None
    stored_bytes: Count | None
    exact: bool | None
    relative_error: float | None
    gain_kept: float | None = None


class StatusTotal(Saving):
    """Over all that is kept, content that appears twice counted once. `base_bytes` are needed beside to restore."""

    original_bytes: Count
    stored_bytes: Count
    base_bytes: Count


class StatusRemote(_Wire):
    """How many of the objects that the lock names the remote has; `problem`: why it could not be asked."""

    url: str
    objects: Count
    there: Count
    missing_bytes: Count
    problem: str | None
    complete: bool


class StreamWire(_Wire):
    """How a declared run stands in its place: the newest step, the newest `anchor` to begin at, and the bytes of its
    tensors; how many steps and anchors are there, and the bytes of all files, null where the place cannot be listed.
    `problem`: why it could not be read; all is null then, and where it was not asked."""

    address: str
    place: str
    step: int | None
    anchor: int | None
    model_bytes: Count | None
    steps: Count | None
    anchors: Count | None
    bytes: Count | None
    problem: str | None


class StatusWire(_Versioned):
    """What `status --json` prints. `remote` is null without one, or where it was not asked."""

    resources: list[StatusRow]
    total: StatusTotal
    bases: list[BaseWire] = []
    remote: StatusRemote | None
    streams: list[StreamWire] = []


class ExplainInput(_Wire):
    """An input: its digest now and in the lock; for a source, whether it is here and its revision."""

    role: str
    origin: Annotated[str, Field(alias="from")]
    digest: Digest | None
    recorded: Digest | None
    present: bool | None
    pinned: str | None


class ExplainWire(_Versioned):
    """What `explain --json` prints: one step in full."""

    address: str
    action: Action
    key: Key | None
    prior_key: Key | None
    base_found: str | None = None
    kind: str | None
    version: int | None
    params: dict[str, Any]
    inputs: list[ExplainInput]
    outputs: dict[str, OutputWire]
    facts: dict[str, Any]
    downstream: list[str]
    reasons: list[ReasonWire]


class VerifiedWire(_Wire):
    """An object that was read, a model or dataset that was restored, or a record of the lock."""

    address: str
    what: str
    name: str
    state: Literal["ok", "missing", "corrupt", "unverifiable"]
    size: Count
    detail: str | None


class VerifyWire(_Versioned):
    """What `verify --json` prints."""

    ok: bool
    findings: list[VerifiedWire]
    bases: list[BaseWire] = []


class TransferWire(_Versioned):
    """What `push --json` and `pull --json` print. `present` were there already, `replaced` were damaged there."""

    remote: str
    objects: Count
    bytes: Count
    present: Count
    replaced: Count
    bases: list[BaseWire] = []
