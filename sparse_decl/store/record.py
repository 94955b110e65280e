"""A record is one fact: the step with this key gave these bytes. The lock and the store's actions are made of them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Annotated, Any, NotRequired, TypedDict

from sparse_decl.base.errors import FormatError
from sparse_decl.base.json_types import Count, Digest, Key
from sparse_decl.sources import Snapshot
from sparse_decl.store.keys import KEY_SCHEMA, step_key

_DEEP = 64


class FileJson(TypedDict):
    """One file of an output."""

    digest: Digest
    size: Count


class OutputJson(TypedDict):
    """An output: its files by relative path. `stored` ones are objects of the store, others stay with their source."""

    digest: Digest
    files: dict[str, FileJson]
    size: Count
    stored: bool


class StepJson(TypedDict):
    """The step kind and the version of the bytes it writes."""

    kind: str
    version: int


class SourceJson(TypedDict):
    """A source as the Sparsefile names it, and the revision it stood for."""

    uri: str
    pinned: NotRequired[str]


class RecordJson(TypedDict):
    """One fact: the step with this key gave these outputs."""

    facts: dict[str, Any]
    inputs: dict[str, Digest]
    key: Key
    key_schema: Annotated[int, ("const", KEY_SCHEMA)]
    outputs: dict[str, OutputJson]
    params: dict[str, Any]
    step: StepJson
    sources: NotRequired[dict[str, SourceJson]]


@dataclass(frozen=True, slots=True)
class Output:
    """What a step gave under one name.

    files:  relative paths with sizes and digests; the output's own digest is the digest of that list.
    stored: True when each file is an object of the store, False when the bytes stay with their source.
    """

    files: Snapshot
    stored: bool
    digest: str = ""

    def __post_init__(self) -> None:
        if not self.digest:
            object.__setattr__(self, "digest", self.files.digest)

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return self.files.size

    def to_json(self) -> OutputJson:
        return {
            "digest": self.digest,
            "files": {entry.path: {"digest": entry.digest, "size": entry.size} for entry in self.files.files},
            "size": self.size,
            "stored": self.stored,
        }

    @classmethod
    def from_json(cls, value: Any) -> Output:
        """Raises ValueError on any other shape."""
        rows = [
            [path, _typed(entry, "size", int), _typed(entry, "digest", str)]
            for path, entry in _typed(value, "files", dict).items()
        ]
        try:
            files = Snapshot.from_json({"files": rows})
        except FormatError as error:
            raise ValueError(error.why or error.what) from error
        return cls(files, _typed(value, "stored", bool), _typed(value, "digest", str))


PROGRAMS = "programs"


@dataclass(frozen=True, slots=True)
class SharedFacts:
    """Facts that mean the same for every kind, and are read without asking any, so that a lock of thousands is listed
    at once. What has another shape counts as absent."""

    _facts: Mapping[str, Any]

    @property
    def mode(self) -> str | None:
        """As `status` shows it."""
        return str(self._facts["mode"]) if "mode" in self._facts else None

    @property
    def exact(self) -> bool:
        """Whether all comes back byte for byte."""
        return bool(self._facts.get("exact"))

    @property
    def exact_bytes(self) -> int | None:
        """Of a lossy artifact: what an exact one would take, estimated."""
        size = self._facts.get("exact_bytes")
        return size if isinstance(size, int) else None

    @property
    def original_bytes(self) -> int | None:
        """Of the files that the artifact stands for."""
        size = self._facts.get("original_bytes")
        return size if isinstance(size, int) else None

    @property
    def relative_error(self) -> float | None:
        """Of a lossy result: 0 is the fine-tune, 1 the base."""
        error = self._facts.get("relative_error")
        return float(error) if isinstance(error, (int, float)) else None

    @property
    def gain_kept(self) -> tuple[float, tuple[float, float] | None] | None:
        """Of an evaluation: share of the fine-tune's gain in log-perplexity that is kept, and its 95 % interval."""
        try:
            found = self._facts["gain_kept"]
            interval = found["interval_95"]
            return float(found["share"]), (float(interval[0]), float(interval[1])) if interval is not None else None
        except (TypeError, KeyError, IndexError, ValueError):
            return None

    @property
    def decides(self) -> bool:
        """Whether decisions are recorded, which `check` makes again."""
        return bool(self._facts.get("decisions"))

    @property
    def programs(self) -> tuple[str, ...]:
        """Paths of the files that may be run, see `engine.programs`."""
        listed = self._facts.get(PROGRAMS)
        return tuple(path for path in listed if isinstance(path, str)) if isinstance(listed, list) else ()


@dataclass(frozen=True, slots=True)
class Record:
    """The key of a step, what went into the key, what came out, and the figures that `status` prints.

    sources: for the lock only, by role.
    """

    key: str
    kind: str
    version: int
    params: Mapping[str, Any]
    inputs: Mapping[str, str]
    outputs: Mapping[str, Output]
    facts: Mapping[str, Any]
    sources: Mapping[str, SourceJson] = field(default_factory=dict)
    key_schema: int = KEY_SCHEMA
    _problem: str | bool | None = field(default=False, init=False, repr=False, compare=False)  # False: not looked for

    @property
    def shared(self) -> SharedFacts:
        return SharedFacts(self.facts)

    def to_json(self) -> RecordJson:
        value: RecordJson = {
            "facts": dict(self.facts),
            "inputs": dict(self.inputs),
            "key": self.key,
            "key_schema": self.key_schema,
            "outputs": {name: output.to_json() for name, output in self.outputs.items()},
            "params": dict(self.params),
            "step": {"kind": self.kind, "version": self.version},
        }
        if self.sources:
            value["sources"] = {role: source.copy() for role, source in self.sources.items()}
        return value

    @classmethod
    def from_json(cls, value: Any) -> Record:
        """Raises ValueError on any other shape."""
        step = _typed(value, "step", dict)
        inputs = _typed(value, "inputs", dict)
        sources = value.get("sources", {})
        if not all(isinstance(digest, str) for digest in inputs.values()):
            raise ValueError("an input digest is not text")
        _check_sound([value, sources])
        if not isinstance(sources, dict) or not all(isinstance(item, dict) for item in sources.values()):
            raise ValueError("sources is not a mapping of mappings")
        return cls(
            key=_typed(value, "key", str),
            kind=_typed(step, "kind", str),
            version=_typed(step, "version", int),
            params=_typed(value, "params", dict),
            inputs=inputs,
            outputs={name: Output.from_json(item) for name, item in _typed(value, "outputs", dict).items()},
            facts=_typed(value, "facts", dict),
            sources=sources,
            key_schema=_typed(value, "key_schema", int),
        )

    def without_sources(self) -> Record:
        return replace(self, sources={})

    def problem(self) -> str | None:
        """Why this record contradicts itself, or None. Costs a few digests the first time; no file is read."""
        if self._problem is False:
            object.__setattr__(self, "_problem", self._find_problem())
        return self._problem  # type: ignore[return-value]

    def _find_problem(self) -> str | None:
        if self.key_schema == KEY_SCHEMA:
            try:
                expected = step_key(self.kind, self.version, self.params, self.inputs)
            except ValueError as error:
                return f"its parameters have no canonical form: {error}"
            if expected != self.key:
                return f"its key is {self.key}, but its kind, parameters and inputs give {expected}"
        for name, output in self.outputs.items():
            if output.files.digest != output.digest:
                return f"output {name} is {output.digest}, but its list of files gives {output.files.digest}"
        return None


def _check_sound(value: Any, depth: int = 0) -> None:
    """Raises ValueError for what no lock can hold: numbers that are not finite, text that is not Unicode, nesting
    without bound."""
    if depth > _DEEP:
        raise ValueError("it is nested too deeply")
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"it holds {value}, which is no number")
    if isinstance(value, str) and not value.isascii():
        value.encode()  # raises ValueError for half a character
    elif isinstance(value, dict):
        for name, item in value.items():
            if type(item) is not int:
                _check_sound(item, depth + 1)
            if not name.isascii():
                name.encode()
    elif isinstance(value, list):
        for item in value:
            _check_sound(item, depth + 1)


def _typed(value: Any, name: str, kind: type) -> Any:
    if not isinstance(value, dict) or name not in value:
        raise ValueError(f"{name} is missing")
    item = value[name]
    if not isinstance(item, kind) or (kind is int and isinstance(item, bool)):
        raise ValueError(f"{name} is {type(item).__name__}, not {kind.__name__}")
    return item
