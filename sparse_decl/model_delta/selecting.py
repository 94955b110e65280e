"""Which tensors of a delta are meant: by name, by pattern, by `path:name` where two files share one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from fnmatch import fnmatchcase

from sparse_decl.base.errors import ConfigError
from sparse_decl.model_delta.format.groups import Coded
from sparse_decl.model_delta.format.index import Layout


class Selection:
    """names: of every tensor, by number, each once; numbers: the other way round."""

    def __init__(self, layout: Layout):
        self._layout = layout
        count = Counter(target.entry.name for target in layout.targets)
        self.names = [
            target.entry.name if count[target.entry.name] == 1 else f"{target.path}:{target.entry.name}"
            for target in layout.targets
        ]
        self.numbers = {name: number for number, name in enumerate(self.names)}

    def number(self, name: str) -> int:
        """Raises ConfigError."""
        found = self.numbers.get(name)
        if found is None:
            targets = self._layout.targets
            alike = [n for n, t in enumerate(targets) if name in (t.entry.name, f"{t.path}:{t.entry.name}")]
            if len(alike) > 1:
                raise ConfigError(f"two tensors are called {name!r}", hint=f"name one as {self.names[alike[0]]}")
            if not alike:
                raise self._missing(name)
            found = alike[0]
        return found

    def choose(self, names: Sequence[str] | None) -> list[int]:
        """Numbers of the tensors that match a name or a pattern, in order; of all for None. Raises ConfigError."""
        targets = self._layout.targets
        if names is None:
            return list(range(len(targets)))
        chosen: set[int] = set()
        for pattern in names:
            if pattern in self.numbers:
                chosen.add(self.numbers[pattern])
                continue
            matching = [n for n, t in enumerate(targets) if _matches(t.path, t.entry.name, pattern)]
            if not matching:
                raise self._missing(pattern)
            chosen.update(matching)
        return sorted(chosen)

    def refuse_twins(self, numbers: Iterable[int]) -> None:
        """Raises ConfigError if two of these tensors have one name."""
        targets, by_name = self._layout.targets, dict[str, int]()
        for number in numbers:
            other = by_name.setdefault(targets[number].entry.name, number)
            if other != number:
                files = f"{targets[other].path} and {targets[number].path}"
                hint = f"name one as {targets[other].path}:{targets[number].entry.name}"
                raise ConfigError(
                    f"two tensors are called {targets[number].entry.name!r}", why=f"in {files}", hint=hint
                )

    def common_metadata(self, numbers: Iterable[int]) -> dict[str, str]:
        """Of `__metadata__` what all files of these tensors have alike, sorted."""
        headers = self._layout.headers
        paths = sorted({self._layout.targets[number].path for number in numbers})
        kept = [headers[path].metadata if path in headers else {} for path in paths]
        first = kept[0] if kept else {}
        return {key: first[key] for key in sorted(first) if all(other.get(key) == first[key] for other in kept)}

    def _missing(self, name: str) -> ConfigError:
        known = ", ".join(self.names[:3])
        return ConfigError(f"no tensor {name!r} in the delta", why=f"it has {len(self.names)}: {known}, …")


def _matches(path: str, name: str, pattern: str) -> bool:
    return pattern in (name, f"{path}:{name}") or fnmatchcase(name, pattern) or fnmatchcase(f"{path}:{name}", pattern)


def wanted(coded: Coded, tensors: Collection[int]) -> list[int]:
    """Blocks of a group that hold a word of these tensors."""
    group = coded.group
    held = [member in tensors for member in group.members]
    if all(held) or not any(held):
        return list(range(group.blocks if held[0] else 0))
    return [b for b in range(group.blocks) if any(group.members[piece[0]] in tensors for piece in group.pieces(b))]
