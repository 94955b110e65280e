"""The text of a first Sparsefile, from what `scaffold` found: families with their base, adapters, datasets.

Which of a family is the base is what cards and configurations say, or a folder called `base`; a base that is not in
the folder is taken from the hub if a card names it there. What is left is a guess, and the draft says so.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from sparse_decl.cli.scaffold import ADAPTER, CHECKPOINT, DATASET, Found

Cached = Callable[[str, str], str | None]
"""(kind, id) -> the commit that the hub's cache holds of a model or dataset, None if it holds none."""

_BASE_WORDS = re.compile(r"(^|[^a-z])(base|pretrained|foundation|original|orig|init|step-?0+)([^a-z0-9]|$)")
_HUB_ID = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")
_NUMBERED = re.compile(r"(.*?)(0|[1-9][0-9]*)")
_GUESSED_BASE = "   # a guess: which of these is the one the others were made from?"
_GUESSED = "   # a guess: it names none"
_LEAST_FAMILY = 3  # numbered checkpoints from which on one entry stands for all
_PATTERN = """\
  # No checkpoint was found here. Declare a base and what was made from it:
  # base:
  #   source: hf://org/name@revision      # or a folder
  # chat:
  #   source: ./checkpoints/chat
  #   base: base"""


@dataclass
class _Entry:
    """One resource of the draft. steps: numbers that stand for `${step}` in its source."""

    name: str
    source: str
    base: str = ""
    mode: str = ""
    note: str = ""
    base_note: str = ""
    steps: tuple[int, ...] = ()

    def lines(self) -> Iterator[str]:
        yield f"  {self.name}:{self.note}"
        if self.steps:
            yield f"    foreach: {{ step: [{', '.join(map(str, self.steps))}] }}"
        yield f"    source: {_quoted(self.source) if not self.steps else self.source}"
        if self.base:
            yield f"    base: {self.base}{self.base_note}"
        if self.mode:
            yield f"    mode: {self.mode}"


@dataclass
class _Section:
    """Resources of one kind, with the names that are taken."""

    kind: str
    cached: Cached
    names: dict[str, str] = field(default_factory=dict)  # path or hub id -> name
    entries: list[_Entry] = field(default_factory=list)

    def name(self, path: str) -> str:
        if path not in self.names:
            self.names[path] = _name(path, set(self.names.values()), self.kind)
        return self.names[path]

    def from_hub(self, identifier: str) -> str:
        """The name of what the hub keeps under an id, declared when it is first asked for."""
        if identifier not in self.names:
            commit = self.cached(self.kind, identifier)
            place = f"hf://{'datasets/' if self.kind == 'dataset' else ''}{identifier}"
            note = "" if commit else "   # named by a card, not in the hub's cache yet"
            source = f"{place}@{commit}" if commit else place
            self.entries.append(_Entry(self.name(identifier), source, note=note))
        return self.names[identifier]


def draft(
    found: Sequence[Found], base: str | None, schema: str | None = None, cached: Cached = lambda kind, name: None
) -> str:
    """The text of a Sparsefile. base: the path of the base, if the user named it. schema: where the editor finds the
    schema, relative to the Sparsefile. cached: what the hub's cache holds."""
    models, datasets = _Section("model", cached), _Section("dataset", cached)
    tables = [item for item in found if item.kind == DATASET]
    for section, items in ((models, [item for item in found if item.kind != DATASET]), (datasets, tables)):
        for item in items:
            section.name(item.path)
    for family in _families([item for item in found if item.kind == CHECKPOINT], base):
        _declare_family(models, family, base)
    for item in found:
        if item.kind == ADAPTER:
            _declare_adapter(models, item, found)
    for item in tables:
        _declare_dataset(datasets, item, tables)
    lines = [
        *([f"# yaml-language-server: $schema=./{schema}"] if schema is not None else []),
        "# Written by `sparse init` from what is in this folder. Look it over, then run `sparse plan`.",
        "version: 1",
    ]
    if models.entries or not tables:
        lines += ["", "models:", *(line for entry in models.entries for line in entry.lines())]
    if not found:
        lines.append(_PATTERN)
    if tables:
        lines += ["", "datasets:", *(line for entry in datasets.entries for line in entry.lines())]
    return "\n".join(lines) + "\n"


def _declare_family(models: _Section, family: list[Found], base: str | None) -> None:
    first, rest = family[0], family[1:]
    certain = first.path == base or _named_by(first, rest) or first.name.lower() == "base"
    origins = [item.origin for item in family if _HUB_ID.fullmatch(item.origin)]
    if origins and not certain:
        chosen = max(origins, key=lambda name: (origins.count(name), name))
        named, why = models.from_hub(chosen), {item.path: item.origin == chosen for item in family}
        made = [
            _Entry(models.name(item.path), "./" + item.path, named, base_note="" if why[item.path] else _GUESSED)
            for item in family
        ]
    else:
        note = _GUESSED_BASE if rest and not certain else ""
        models.entries.append(_Entry(models.name(first.path), "./" + first.path, note=note))
        made = [_Entry(models.name(item.path), "./" + item.path, models.name(first.path)) for item in rest]
    models.entries += _numbered_as_one(made, set(models.names.values()))


def _declare_adapter(models: _Section, item: Found, found: Sequence[Found]) -> None:
    local = [other for other in found if other.kind == CHECKPOINT and other.name in item.made_from]
    whole = [entry for entry in models.entries if not entry.base]
    entry = _Entry(models.name(item.path), "./" + item.path, mode="adapter")
    if local:
        entry.base = models.name(local[0].path)
    elif _HUB_ID.fullmatch(item.origin):
        entry.base = models.from_hub(item.origin)
    elif len(whole) == 1:
        entry.base, entry.base_note = whole[0].name, _GUESSED
    else:
        entry.mode = ""
        entry.note = "   # an adapter whose base is not here: add `base:` and `mode: adapter`"
    models.entries.append(entry)


def _declare_dataset(datasets: _Section, item: Found, tables: Sequence[Found]) -> None:
    entry = _Entry(datasets.name(item.path), "./" + item.path)
    local = [other for other in tables if other is not item and other.name in item.made_from]
    if local:
        entry.base = datasets.name(local[0].path)
    elif _HUB_ID.fullmatch(item.origin):
        entry.base = datasets.from_hub(item.origin)
    datasets.entries.append(entry)


def _numbered_as_one(entries: list[_Entry], taken: set[str]) -> list[_Entry]:
    """`rl-100`, `rl-200`, ... of one base as one entry with `foreach`, in the place of the first."""
    groups: dict[tuple[str, str], list[tuple[int, _Entry]]] = {}
    for entry in entries:
        match = _NUMBERED.fullmatch(entry.source)
        if match is not None and not entry.base_note and "$" not in entry.source and match[1] == _quoted(match[1]):
            groups.setdefault((match[1], entry.base), []).append((int(match[2]), entry))
    made = list(entries)
    for (stem, base), members in groups.items():
        if len(members) < _LEAST_FAMILY:
            continue
        own = {entry.name for _, entry in members}
        name = _name(stem.removeprefix("./").rstrip("-_/."), taken - own, "model")
        taken.add(name)
        steps = tuple(sorted(number for number, _ in members))
        made[made.index(members[0][1])] = _Entry(name, f"{stem}${{step}}", base, steps=steps)
        made = [entry for entry in made if all(entry is not member for _, member in members)]
    return made


def _families(found: list[Found], base: str | None) -> Iterator[list[Found]]:
    """Checkpoints that share most of their tensors, the base first."""
    left = sorted(found, key=lambda item: _rank(item, found, base))
    while left:
        first = left.pop(0)
        family = [first, *(item for item in left if _alike(first, item))]
        left = [item for item in left if item not in family]
        yield family


def _rank(item: Found, found: list[Found], base: str | None) -> tuple[bool, int, bool, bool, str]:
    named = _named_by(item, found)
    words = _BASE_WORDS.search(item.path.lower())
    return (item.path != base, -named, item.name.lower() != "base", words is None, item.path)


def _named_by(item: Found, others: Sequence[Found]) -> int:
    """How many others say that they were made from this one."""
    return sum(item.name in other.made_from for other in others if other is not item and _alike(item, other))


def _alike(one: Found, other: Found) -> bool:
    common = len(one.layout & other.layout)
    return common > 0 and 2 * common >= min(len(one.layout), len(other.layout))


def _name(path: str, taken: set[str], otherwise: str) -> str:
    # Accents go, so that `bäse` is called `base`; what has no Latin letter below it becomes a hyphen.
    latin = "".join(sign for sign in unicodedata.normalize("NFKD", path) if not unicodedata.combining(sign))
    parts = re.sub(r"\.(safetensors|parquet)$", "", latin).split("/")
    for count in range(1, len(parts) + 1):
        name = re.sub(r"[^A-Za-z0-9_.-]+", "-", "-".join(parts[-count:])).strip("-.") or otherwise
        if name == "auto" or not re.match(r"[A-Za-z0-9_]", name):
            name = f"m-{name}"
        if name not in taken and not name[0].isdigit():
            return name
    number = 2
    stem = re.sub(r"[^A-Za-z0-9_-]+", "-", "-".join(parts)).strip("-") or otherwise
    stem = f"m-{stem}" if stem[0].isdigit() else stem
    while stem in taken:
        stem, number = f"{stem.rstrip('-0123456789')}-{number}", number + 1
    return stem


def _quoted(text: str) -> str:
    return (
        text if re.fullmatch(r"[A-Za-z0-9_./:@-]+", text) else json.dumps(text, ensure_ascii=False).replace("${", "$${")
    )
