"""What a Sparsefile says of what `scaffold` found: families with their base, adapters, datasets; as entries, and as the
text of a first Sparsefile.

Which of a family is the base is what the user named, what cards and configurations say, a folder called `base`, or
what the weights show (`base_guess`); a base that is not here is taken from the hub if a card names it there. What is
left is a guess, and the draft says so.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from sparse_decl.cli.base_guess import alike, fits, middle, nearest, nearest_table, same_name
from sparse_decl.cli.scaffold import ADAPTER, CHECKPOINT, DATASET, Found

Cached = Callable[[str, str], str | None]
"""(kind, id) -> the commit that the hub's cache holds of a model or dataset, None if it holds none."""

_BASE_WORDS = re.compile(r"(^|[^a-z])(base|pretrained|foundation|original|orig|init|step-?0+)([^a-z0-9]|$)")
_HUB_ID = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")
_NUMBERED = re.compile(r"(.*?)(0|[1-9][0-9]*)")
_GUESSED_BASE = "   # a guess: which of these is the one the others were made from?"
_GUESSED = "   # a guess: it names none"
_VERSION_BEFORE = "   # a guess: the version before it"
_GENERIC = re.compile(r"(check-?point|ckpt|global_?step|step|epoch|iter|model)s?", re.IGNORECASE)
_SAYS_NOTHING = re.compile(
    r"(check-?point|model|outputs?|final|best|last|latest|merged|weights)s?|[0-9a-f]{7,64}", re.I
)
_LEAST_FAMILY = 3  # numbered checkpoints from which on one entry stands for all
_PATTERN = """\
  # No checkpoint was found here. Declare a base and what was made from it:
  # base:
  #   source: hf://org/name@revision      # or a folder
  # chat:
  #   source: ./checkpoints/chat
  #   base: base"""


@dataclass
class Entry:
    """One resource of the draft. steps: numbers that stand for `${step}` in its source."""

    name: str
    source: str
    base: str = ""
    mode: str = ""
    note: str = ""
    base_note: str = ""
    steps: tuple[int, ...] = ()

    @property
    def fields(self) -> list[tuple[str, str, str]]:
        """(key, value as YAML, comment) of each field, in order."""
        steps = f"{{ step: [{', '.join(map(str, self.steps))}] }}" if self.steps else ""
        source = self.source if self.steps else _quoted(self.source)
        fields = [("foreach", steps, ""), ("source", source, ""), ("base", self.base, self.base_note)]
        return [one for one in (*fields, ("mode", self.mode, "")) if one[1]]

    def lines(self, indent: str = "  ", deeper: str = "  ") -> Iterator[str]:
        """The entry as YAML. indent: of its name; deeper: what its fields are indented beyond that."""
        yield f"{indent}{self.name}:{self.note}"
        for key, value, note in self.fields:
            yield f"{indent}{deeper}{key}: {value}{note}"

    def line(self, indent: str = "  ") -> str:
        """The entry on one line."""
        # a brace would end a bare text here
        shown = [(key, f'"{value}"' if "${" in value and value[0] != '"' else value) for key, value, _ in self.fields]
        inner = ", ".join(f"{key}: {value}" for key, value in shown)
        return f"{indent}{self.name}: {{ {inner} }}{self.note or ''.join(note for _, _, note in self.fields)}"


@dataclass
class Section:
    """Resources of one kind. names: path or hub id -> name, of what is declared as well. declared: what the Sparsefile
    has already, with a copy of it on this machine; roots: those of them without a base. taken: further names."""

    kind: str
    cached: Cached
    names: dict[str, str] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)
    declared: tuple[Found, ...] = ()
    roots: tuple[Found, ...] = ()
    forced: str = ""  # the one base that the user named, whatever the weights say
    taken: frozenset[str] = frozenset()

    def name(self, item: Found | str) -> str:
        path, shown = (item, item) if isinstance(item, str) else (item.path, _shown(item))
        if path not in self.names:
            self.names[path] = _name(shown, {*self.taken, *self.names.values()}, self.kind)
        return self.names[path]

    def entry(self, item: Found, base: str = "", note: str = "") -> Entry:
        return Entry(self.name(item), self.source(item), base, base_note=note)

    def source(self, item: Found) -> str:
        """How the Sparsefile names it: as a model of the hub where it lies in the hub's own cache."""
        from sparse_decl.sources.hub_client import cache_dir

        parts = item.place.parts
        if len(parts) > 3 and parts[-2] == "snapshots" and item.place.absolute().is_relative_to(cache_dir()):
            kind, _, name = parts[-3].partition("--")
            return f"hf://{'datasets/' if kind == 'datasets' else ''}{name.replace('--', '/')}@{parts[-1]}"
        return item.path if item.path.startswith(("/", "../")) else "./" + item.path

    def from_hub(self, identifier: str) -> str:
        """The name of what the hub keeps under an id, declared when it is first asked for."""
        if identifier not in self.names:
            commit = self.cached(self.kind, identifier)
            place = f"hf://{'datasets/' if self.kind == 'dataset' else ''}{identifier}"
            note = "" if commit else "   # named by a card, not in the hub's cache yet"
            source = f"{place}@{commit}" if commit else place
            self.entries.append(Entry(self.name(identifier), source, note=note))
        return self.names[identifier]


def draft(
    found: Sequence[Found],
    bases: Sequence[str] = (),
    schema: str | None = None,
    cached: Cached = lambda kind, name: None,
) -> str:
    """The text of a Sparsefile. bases: paths of the bases that the user named. schema: where the editor finds the
    schema, relative to the Sparsefile. cached: what the hub's cache holds."""
    models, datasets = Section("model", cached), Section("dataset", cached)
    declare(found, models, datasets, bases)
    lines = [
        *([f"# yaml-language-server: $schema=./{schema}"] if schema is not None else []),
        "# Written by `sparse init` from what is in this folder. Look it over, then run `sparse plan`.",
        "version: 1",
    ]
    if models.entries or not datasets.entries:
        lines += ["", "models:", *(line for entry in models.entries for line in entry.lines())]
    if not found:
        lines.append(_PATTERN)
    if datasets.entries:
        lines += ["", "datasets:", *(line for entry in datasets.entries for line in entry.lines())]
    return "\n".join(lines) + "\n"


def declare(found: Sequence[Found], models: Section, datasets: Section, bases: Sequence[str] = ()) -> None:
    """Adds an entry for everything found to its section. bases: paths of what the user named as bases."""
    tables = [item for item in found if item.kind == DATASET]
    for section, items in ((models, [item for item in found if item.kind != DATASET]), (datasets, tables)):
        for item in items:
            section.name(item)
    for family in _families([item for item in found if item.kind == CHECKPOINT and not item.others_names], bases):
        _declare_family(models, family, bases)
    for item in sorted((item for item in found if item.others_names), key=lambda item: (-item.size, item.path)):
        _declare_gguf(models, item, bases, found)
    for item in found:
        if item.kind == ADAPTER:
            _declare_adapter(models, item, [*models.declared, *found])
    for item in tables:
        _declare_dataset(datasets, item, tables)


def _declare_family(models: Section, family: list[Found], bases: Sequence[str]) -> None:
    """Declares checkpoints that share their tensors: each with the nearest of its bases, by weights."""
    roots = [item for item in models.roots if any(alike(item, one) for one in family)]
    named = [item for item in family if item.path in bases]
    models.entries += [models.entry(item) for item in named]
    roots, left = [*roots, *named], [item for item in family if item not in named]
    made: list[Entry] = []
    known = [*models.declared, *family]
    if roots:
        left = _attach(models, left, roots, known, made)
    forced = models.forced or (models.name(named[0]) if len(bases) == 1 and named else "")
    if forced:
        made += [models.entry(item, forced) for item in left]
        left = []
    while left:
        root, certain = _root(left)
        origins = [item.origin for item in left if _HUB_ID.fullmatch(item.origin)]
        if origins and root is None:
            chosen = max(origins, key=lambda name: (origins.count(name), name))
            base = models.from_hub(chosen)
            made += [models.entry(item, base, "" if item.origin == chosen else _GUESSED) for item in left]
            break
        first = root if root is not None else left[0]
        entry = models.entry(first)
        models.entries.append(entry)
        left = _attach(models, [item for item in left if item is not first], [first], known, made)
        guessed = not certain and any(one.base == entry.name for one in made)
        entry.note = _GUESSED_BASE if guessed else ""
    models.entries += _numbered_as_one(made, {*models.taken, *models.names.values()})


def _root(family: Sequence[Found]) -> tuple[Found | None, bool]:
    """(the base of a family by names or weights, whether that is sure); None if neither says."""
    first = family[0]
    if _named_by(first, family) or first.name.lower() == "base":
        return first, True
    if len(family) == 1:
        return (None if _HUB_ID.fullmatch(first.origin) else first), True
    if any(_HUB_ID.fullmatch(item.origin) for item in family):
        return None, False
    found = middle(_representatives(family))
    return found, found is not None


def _representatives(family: Sequence[Found]) -> list[Found]:
    """Without later versions and later checkpoints of a run, which are near to each other and would pass for a base."""
    seen: set[str] = set()
    chosen = []
    for item in family:
        match = _NUMBERED.fullmatch(item.path)
        stem = item.version[0] if item.version is not None else match[1] if match is not None else item.path
        if stem not in seen:
            seen.add(stem)
            chosen.append(item)
    return chosen


def _attach(
    models: Section, items: Sequence[Found], roots: Sequence[Found], known: Sequence[Found], made: list[Entry]
) -> list[Found]:
    """Adds to `made` each item that came from one of the roots, or from the version before it; returns the others."""
    runs: dict[str, Found | None] = {}
    left = []
    for item in items:
        before = _version_before(item, known)
        match = _NUMBERED.fullmatch(item.path)
        stem = match[1] if match is not None and before is None else item.path
        if stem not in runs:
            runs[stem] = nearest(item, [*roots, *([before] if before is not None else [])])
        base = runs[stem]
        if base is None:
            left.append(item)
        else:
            made.append(models.entry(item, models.name(base)))
    return left


def _version_before(item: Found, known: Sequence[Found]) -> Found | None:
    """Of the same name with versions, the one before."""
    if item.version is None:
        return None
    stem, number = item.version
    earlier = [one for one in known if one.version is not None and one.version[0] == stem and one.version[1] < number]
    return max(earlier, key=lambda one: one.version or ("", 0), default=None)


def _declare_gguf(models: Section, item: Found, bases: Sequence[str], found: Sequence[Found]) -> None:
    """Declares a GGUF: made from the model that its weights are nearest to; else from a larger GGUF of the folder."""
    beside = (one for one in found if one.others_names and one.place.parent == item.place.parent)
    larger = [one for one in beside if (-one.size, one.path) < (-item.size, item.path)]
    whole = [one for one in found if one.kind == CHECKPOINT and not one.others_names]
    base = models.forced
    if not base and item.path not in bases:
        made_from = nearest(item, [*models.declared, *whole], same_names=False)
        made_from = made_from or nearest(item, larger, same_names=False)
        base = models.name(made_from) if made_from is not None else ""
    models.entries.append(models.entry(item, base))


def _declare_adapter(models: Section, item: Found, known: Sequence[Found]) -> None:
    local = [other for other in known if other.kind == CHECKPOINT and other.name in item.made_from] or [
        other
        for other in known
        if other.kind == CHECKPOINT
        and fits(item, other)
        and any(same_name(name, other.name) for name in item.made_from)
    ]
    whole = [entry for entry in models.entries if not entry.base]
    candidates = [*(entry.name for entry in whole), *(models.name(root) for root in models.roots)]
    entry = models.entry(item)
    entry.mode = "adapter"
    if local:
        entry.base = models.name(local[0])
    elif _HUB_ID.fullmatch(item.origin):
        entry.base = models.from_hub(item.origin)
    elif len(candidates) == 1:
        entry.base, entry.base_note = candidates[0], _GUESSED
    else:
        entry.mode = ""
        entry.note = "   # an adapter whose base is not here: add `base:` and `mode: adapter`"
    models.entries.append(entry)


def _declare_dataset(datasets: Section, item: Found, tables: Sequence[Found]) -> None:
    """Declares a dataset: made from what its card names, else from the one that its rows are nearest to, of those that
    are declared or that came before."""
    entry = datasets.entry(item)
    earlier = sorted((one for one in tables if one is not item and _age(one) < _age(item)), key=_age)
    local = [other for other in (*datasets.declared, *tables) if other is not item and other.name in item.made_from]
    if local:
        entry.base = datasets.name(local[0])
    elif _HUB_ID.fullmatch(item.origin):
        entry.base = datasets.from_hub(item.origin)
    elif (found := nearest_table(item, [*datasets.declared, *earlier])) is not None:
        same_age = found not in datasets.declared and _age(found)[:2] == _age(item)[:2]
        entry.base, entry.base_note = datasets.name(found), _GUESSED_BASE if same_age else ""
    elif (before := _version_before(item, [*datasets.declared, *tables])) is not None:
        entry.base, entry.base_note = datasets.name(before), _VERSION_BEFORE
    datasets.entries.append(entry)


def _age(item: Found) -> tuple[bool, int, str]:
    """What sorts datasets by which came first, as far as their names say."""
    return _BASE_WORDS.search(item.path.lower()) is None, item.version[1] if item.version is not None else 0, item.path


def _numbered_as_one(entries: list[Entry], taken: set[str]) -> list[Entry]:
    """`rl-100`, `rl-200`, ... of one base as one entry with `foreach`, in the place of the first."""
    groups: dict[tuple[str, str], list[tuple[int, Entry]]] = {}
    for entry in entries:
        match = _NUMBERED.fullmatch(entry.source)
        if match is not None and not entry.base_note and "$" not in entry.source and match[1] == _quoted(match[1]):
            groups.setdefault((match[1], entry.base), []).append((int(match[2]), entry))
    made = list(entries)
    for (stem, base), members in groups.items():
        if len(members) < _LEAST_FAMILY:
            continue
        own = {entry.name for _, entry in members}
        name = _name(_run_path(stem), taken - own, "model")
        taken.add(name)
        steps = tuple(sorted(number for number, _ in members))
        made[made.index(members[0][1])] = Entry(name, f"{stem}${{step}}", base, steps=steps)
        made = [entry for entry in made if all(entry is not member for _, member in members)]
    return made


def _run_path(stem: str) -> str:
    """What to name a run by: its folder where its checkpoints are called just `checkpoint-…`; no `-v` at the end."""
    path = re.sub(r"[-_.]v$", "", stem.removeprefix("./")).rstrip("-_/.")
    parent, _, last = path.rpartition("/")
    return parent if _GENERIC.fullmatch(last) and parent and not _GENERIC.fullmatch(parent.rpartition("/")[2]) else path


def _families(found: list[Found], bases: Sequence[str]) -> Iterator[list[Found]]:
    """Checkpoints that share most of their tensors, the base first."""
    left = sorted(found, key=partial(_rank, found=found, bases=bases))
    while left:
        first = left.pop(0)
        family = [first, *(item for item in left if alike(first, item))]
        left = [item for item in left if item not in family]
        yield family


def _rank(item: Found, found: list[Found], bases: Sequence[str]) -> tuple[bool, int, bool, bool, bool, int, str]:
    named = _named_by(item, found)
    words = _BASE_WORDS.search(item.path.lower())
    later = item.version is not None or _NUMBERED.fullmatch(item.path) is not None
    depth = item.short_path.count("/")
    return (item.path not in bases, -named, item.name.lower() != "base", words is None, later, depth, item.path)


def _named_by(item: Found, others: Sequence[Found]) -> int:
    """How many others say that they were made from this one."""
    return sum(
        any(same_name(name, item.name) for name in other.made_from)
        for other in others
        if other is not item and alike(item, other)
    )


def _shown(item: Found) -> str:
    """What an entry is called after: its folder, or its card where the folder is called as any other might be."""
    if item.title and _SAYS_NOTHING.fullmatch(item.name) and not _SAYS_NOTHING.fullmatch(item.title):
        return item.title
    return item.short_path


def _name(path: str, taken: set[str], otherwise: str) -> str:
    # Accents go, so that `bäse` is called `base`; what has no Latin letter below it becomes a hyphen.
    latin = "".join(sign for sign in unicodedata.normalize("NFKD", path) if not unicodedata.combining(sign))
    parts = re.sub(r"\.(safetensors|gguf|bin|pt|pth|ckpt|parquet|arrow|jsonl|csv)$", "", latin).split("/")
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
