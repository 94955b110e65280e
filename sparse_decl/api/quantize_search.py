"""A search without a Sparsefile: one is written, so that trials are cached, resumed and chosen from as any others."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sparse_decl.base.digests import digest_value
from sparse_decl.base.errors import ConfigError, UnavailableError
from sparse_decl.base.outgoing import masked
from sparse_decl.engine.apply import apply
from sparse_decl.engine.exchange import fetch
from sparse_decl.engine.project import Project, open_project
from sparse_decl.engine.restore import locked
from sparse_decl.engine.run import Outcome, Settings
from sparse_decl.graph.events import Emit
from sparse_decl.graph.plan import Plan
from sparse_decl.sources import FileEntry
from sparse_decl.sources.cache import cache_folder
from sparse_decl.sources.paths import is_url
from sparse_decl.steps.registry import kind_of_record
from sparse_decl.store.lockfile import read_lock
from sparse_decl.store.record import Output, Record
from sparse_decl.store.workspace import Workspace

ADDRESS = "quantize.search"


@dataclass(frozen=True, slots=True)
class Search:
    """What `quantize:` says of a search, with `model` a folder, a hub id or a URL; empty values are left out.

    study: folder to keep trials in; by default one of the user's cache that belongs to the model.
    """

    model: str
    constraints: Mapping[str, float | None]
    candidates: Sequence[str]
    eval: Mapping[str, Any]
    calibration: Mapping[str, Any] | None = None
    baseline: str = "bf16"
    hardware: Sequence[str | Mapping[str, Any]] = ()
    workload: Mapping[str, Any] = field(default_factory=dict)
    budget: Mapping[str, Any] = field(default_factory=dict)
    environments: Mapping[str, str] = field(default_factory=dict)
    prefer: str = "cost"
    allow_estimates: bool = False
    study: Path | None = None

    @property
    def folder(self) -> Path:
        """Where it is kept."""
        return self.study or cache_folder("optimize", digest_value([_place(self.model)])[3:19])

    def sparsefile(self) -> dict[str, Any]:
        """The Sparsefile's content."""
        section: dict[str, Any] = {
            "model": "model",
            "constraints": _set(self.constraints),
            "candidates": list(self.candidates),
            "baseline": self.baseline,
            "eval": _text(self.eval),
            "hardware": [dict(one) if isinstance(one, Mapping) else one for one in self.hardware],
            "workload": _set(self.workload),
            "budget": _set(self.budget),
            "environments": dict(self.environments),
            "prefer": self.prefer,
            "allow_estimates": self.allow_estimates,
        }
        if self.calibration is not None:
            section["calibration"] = _text(self.calibration)
        return {
            "version": 1,
            "models": {"model": {"source": _place(self.model)}},
            "quantize": {ADDRESS.partition(".")[2]: section},
        }


def run_search(
    search: Search,
    settings: Settings,
    emit: Emit,
    *,
    again: Callable[[str, Record], bool] | None = None,
    confirm: Callable[[Plan], None] = lambda plan: None,
) -> tuple[Project, Outcome]:
    """Writes the Sparsefile and applies it. Raises SpecError, and what `apply` raises; whatever was measured until then
    is kept, and not measured again."""
    import yaml

    search.folder.mkdir(parents=True, exist_ok=True)
    text = yaml.safe_dump(_escaped(search.sparsefile()), sort_keys=False, allow_unicode=True)
    (search.folder / "Sparsefile.yaml").write_text(text, encoding="utf-8", newline="\n")
    project = open_project(search.folder)
    with project.workspace() as workspace:
        return project, apply(project, workspace, settings, emit, again=again, confirm=confirm, lock_timeout=None)


def read_decision(workspace: Workspace, address: str) -> dict[str, Any]:
    """The decision of a search as it was written. Raises UnavailableError (never applied), ConfigError (no search)."""
    record = locked(read_lock(workspace.lock_path), address)
    written = _written(record)
    if written is None:
        raise ConfigError(f"{address} is no search", hint="name a resource of `quantize:`")
    output, entry = written
    fetch(workspace, output, lambda done, total: None)
    try:
        value: dict[str, Any] = json.loads(workspace.objects.path(entry.digest).read_bytes())
        return value
    except OSError as error:
        raise UnavailableError(
            f"the decision of {address} is not in the store", why=str(error), hint=f"run `sparse apply {address}`"
        ) from error


def stored_decision(workspace: Workspace, record: Record) -> dict[str, Any] | None:
    """The decision that a search's record names, if the store has it; nothing is fetched."""
    written = _written(record)
    if written is None:
        return None
    try:
        value: dict[str, Any] = json.loads(workspace.objects.path(written[1].digest).read_bytes())
        return value
    except (OSError, ValueError):
        return None


def _written(record: Record) -> tuple[Output, FileEntry] | None:
    """The output and the file that hold a search's decision; None for a record of anything else."""
    decision = kind_of_record(record.kind).decision
    if decision is None:
        return None
    output = record.outputs[decision[0]]
    return output, next(entry for entry in output.files.files if entry.path == decision[1])


def _text(cut: Mapping[str, Any]) -> dict[str, Any]:
    return {**_set(cut), "dataset": _data_place(str(cut["dataset"]))}


def _data_place(name: str) -> str:
    path = Path(name).expanduser()
    if path.exists():
        return str(path.resolve())
    return name if ":" in name or name == "wikitext" else f"hf://datasets/{name}"


def _place(model: str) -> str:
    """A folder by its absolute path, since the Sparsefile lies elsewhere; a hub's id as the source it is."""
    path = Path(model).expanduser()
    if path.exists():
        return str(path.resolve())
    if is_url(model):
        if masked(model) != model:
            raise ConfigError("a study keeps no password", where=model, hint="fetch it first, and name its folder")
        return model
    if model.startswith((".", "/", "~")):
        raise UnavailableError("Model files not found", where=model, hint="check the path")
    return f"hf://{model}"


def _escaped(value: Any) -> Any:
    """Text as it is meant, where a Sparsefile would take `${` for a variable."""
    if isinstance(value, str):
        return value.replace("${", "$${")
    if isinstance(value, Mapping):
        return {name: _escaped(item) for name, item in value.items()}
    return [_escaped(item) for item in value] if isinstance(value, list) else value


def _set(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: item for name, item in fields.items() if item is not None}
