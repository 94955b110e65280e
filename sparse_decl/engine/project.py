"""A project: a Sparsefile, its steps and its workspace."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sparse_decl.base.dag import downstream_of, reachable
from sparse_decl.base.errors import ConfigError, SparseError
from sparse_decl.base.log import timed
from sparse_decl.base.outgoing import masked, note_variable
from sparse_decl.engine.compiled import Compiled, compiled_steps
from sparse_decl.engine.growing import Grown, grown_steps
from sparse_decl.engine.undeclared import folders_of
from sparse_decl.steps.step import Step
from sparse_decl.store.index import FileProgress
from sparse_decl.store.workspace import STATE_NAME, Workspace, lock_name, remote_url, store_path

if TYPE_CHECKING:
    from sparse_decl.graph.plan_json import Config
    from sparse_decl.sparsefile import LoadedSpec

SPARSEFILE_NAMES = ("Sparsefile.yaml", "Sparsefile.yml")


@dataclass(frozen=True)
class Project:
    """What a Sparsefile says, as far as planning needs it; `loaded` is all of it."""

    path: Path
    compiled: Compiled
    overrides: Mapping[str, str]
    based: Mapping[str, Step] = field(default_factory=dict)  # `base: auto`, with the base that was found
    baseless: Mapping[str, SparseError] = field(default_factory=dict)  # and why none was found
    grown: Grown = field(default_factory=Grown)

    @property
    def root(self) -> Path:
        return self.path.parent

    @property
    def lock_path(self) -> Path:
        return self.root / lock_name(self.path)

    @cached_property
    def steps(self) -> Mapping[str, Step]:
        if not self.baseless:
            more = {**self.grown.steps, **self.based}
            return ChainMap(more, self.compiled.steps) if more else self.compiled.steps  # type: ignore[arg-type]
        found = self._all
        return {address: step for address, step in found.items() if address not in self._without}

    @cached_property
    def unsupported(self) -> Mapping[str, Step]:
        if not self.baseless:
            return self.compiled.unsupported
        return {**self.compiled.unsupported, **{address: self._all[address] for address in self._without}}

    @cached_property
    def _all(self) -> dict[str, Step]:
        return {**self.compiled.steps, **self.grown.steps, **self.based}

    @property
    def moved(self) -> Mapping[str, str]:
        """Old address -> present one."""
        return {**self.compiled.moved, **self.grown.moved}

    @cached_property
    def _without(self) -> set[str]:
        """Models without a base that should have one, and all that is made from them."""
        found = self._all
        return downstream_of({address: step.upstream for address, step in found.items()}, set(self.baseless))

    @cached_property
    def every(self) -> Mapping[str, Step]:
        """All that is declared, whether it can be planned or not: what selectors choose from."""
        return {**self.steps, **self.unsupported} if self.unsupported else self.steps

    @cached_property
    def upstream(self) -> Mapping[str, tuple[str, ...]]:
        """Of all that is declared: address -> addresses it takes inputs from."""
        own = {**self.grown.steps, **self.based, **self.unsupported}
        return {**self.compiled.upstream, **{address: step.upstream for address, step in own.items()}}

    def refuse_unsupported(self, chosen: Iterable[str]) -> None:
        """Raises SpecError, with places, if something among these addresses cannot be planned by this version."""
        wanted = set(self.unsupported).intersection(chosen)
        if wanted:
            from sparse_decl.steps.resources import not_supported

            needed = reachable(self.upstream, wanted)
            for address, error in self.baseless.items():
                if address in needed:
                    raise error
            raise not_supported(self.loaded, needed)

    @cached_property
    def loaded(self) -> LoadedSpec:
        """The Sparsefile itself, read again if only its steps were needed so far. Raises SpecError."""
        from sparse_decl.sparsefile import load_sparsefile

        return load_sparsefile(self.path, overrides=self.overrides)

    def workspace(self, progress: FileProgress | None = None, *, remote: bool = True) -> Workspace:
        """The workspace beside the Sparsefile; close it after use. remote: whether its remote may be used."""
        url = remote_url(self.compiled.remote) if remote else None
        store = store_path(self.root, self.compiled.store)
        workspace = Workspace(self.root, store, remote=url, progress=progress, lock_name=self.lock_path.name)
        workspace.try_register()
        return workspace

    def config(self, targets: Iterable[str] = ()) -> Config:
        """The part of a plan's JSON that names what it was made from. masked: overrides that hold secrets."""
        hidden = sorted(name for name, value in self.overrides.items() if masked(value) != value)
        made: Config = {
            "files": [{"path": path, "digest": digest} for path, digest in self.compiled.files],
            "vars": {name: _plain(value) for name, value in self.compiled.vars.items()},
            "overrides": dict(self.overrides),
            "targets": list(targets),
        }
        if hidden:
            made["masked"] = hidden
        return made


def find_sparsefile(path: Path | None) -> Path:
    """The file to read: the one given (a file, or the folder it lies in), or the nearest one in the current folder and
    those above it.

    Raises ConfigError if there is none.
    """
    found = nearest_sparsefile() if path is None else _in_folder(path) if path.is_dir() else path
    if found is not None and found.is_file():
        return found
    misnamed = _misnamed(path or Path())
    hint = "run `sparse init` to make one from the checkpoints in this folder, or name one with `-f PATH`"
    if misnamed is not None:
        hint = f"call it {SPARSEFILE_NAMES[0]}, or name it with `-f {misnamed}`"
    raise ConfigError(
        "there is no Sparsefile here" if path is not None else "there is no Sparsefile here, nor in a folder above",
        where=str((path or Path()).resolve()),
        why=f"{misnamed} has another name" if misnamed else None,
        hint=hint,
    )


def _misnamed(folder: Path) -> str | None:
    """A file there that is called nearly like a Sparsefile."""
    near = {"sparsefile", *(name.lower() for name in SPARSEFILE_NAMES)}
    try:
        names = (found.name for found in folder.iterdir() if found.name.lower() in near and found.is_file())
        return min(names, default=None)
    except OSError:
        return None


def nearest_sparsefile() -> Path | None:
    """The Sparsefile of the current folder, or of the nearest folder above it in the same repository; None if there is
    none. The root of a repository is where `.git` lies."""
    folder = Path()
    for _ in Path.cwd().parts:
        found = _in_folder(folder)
        if found is not None or (folder / ".git").exists():
            return found
        folder /= ".."
    return None


def _in_folder(folder: Path) -> Path | None:
    return next((path for name in SPARSEFILE_NAMES if (path := folder / name).is_file()), None)


def open_project(path: Path | None = None, overrides: Mapping[str, str] | None = None) -> Project:
    """Reads the Sparsefile and makes its steps, or takes them from the compiled graph.

    Raises SpecError with every problem; what is not supported yet is for whoever needs it, see `refuse_unsupported`.
    """
    found = find_sparsefile(path)
    given = dict(overrides or {})
    for name, value in given.items():
        note_variable(name, value)
    with timed("reading %s", found):
        compiled = compiled_steps(found, given, found.parent / STATE_NAME, lambda: _compile(found, given))
    project = Project(found, compiled, given)
    if compiled.growing:
        project = replace(project, grown=grown_steps(compiled, project.lock_path, {}))
    if not compiled.auto:
        return project
    from sparse_decl.engine.auto_base import resolve_auto

    with project.workspace(remote=False) as workspace:
        based, baseless = resolve_auto(compiled.steps, compiled.auto, workspace)
    return replace(project, based=based, baseless=baseless)


def _compile(path: Path, overrides: Mapping[str, str]) -> tuple[Compiled, Mapping[str, str | None]]:
    from sparse_decl.sparsefile import load_sparsefile
    from sparse_decl.steps.registry import kind_named
    from sparse_decl.steps.resources import steps_of

    loaded = load_sparsefile(path, overrides=overrides)
    declared = steps_of(loaded)
    upstream = {address: step.upstream for address, step in declared.steps.items()}
    auto = tuple(address for address, step in declared.steps.items() if _is_auto(step))
    store = loaded.spec.store
    made = Compiled(
        declared.steps,
        declared.unsupported,
        loaded.files,
        loaded.vars,
        store.path,
        store.remote,
        declared.moved,
        upstream,
        auto,
        tuple(address for address, step in declared.steps.items() if kind_named(step.kind).grows_by(step) is not None),
        folders_of(declared.steps.values()),
    )
    return made, loaded.env_used


def _is_auto(step: Step) -> bool:
    """Whether it declares a base and none is settled; there may be no model to choose from."""
    return "inputs.base" in step.places and "base" not in step.inputs


def _plain(value: Any) -> Any:
    return [_plain(item) for item in value] if isinstance(value, (list, tuple)) else value
