"""What a folder says it was made from: its card's front matter and, for a model, its config."""

from __future__ import annotations

import contextlib
import json
import re
from pathlib import Path
from typing import Any

from sparse_decl.base.files import read_regular

_CARD_CHARACTERS = 20_000
_NOT_THERE = (FileNotFoundError, NotADirectoryError, IsADirectoryError)
_FRONT = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*$", re.DOTALL | re.MULTILINE)


def declared_bases(folder: Path, field: str = "base_model", *, strict: bool = False) -> tuple[str, ...]:
    """Names that a folder's README.md gives under `field` (one, or a list), then what its config.json or
    adapter_config.json names; in that order, each once. What cannot be read names nothing; strict: raises OSError."""
    names = list(on_card(folder, field, strict=strict))
    for file, key in (("adapter_config.json", "base_model_name_or_path"), ("config.json", "_name_or_path")):
        with contextlib.suppress(*_passed_over(strict), ValueError, AttributeError, RecursionError):
            names.append(str(json.loads(read_regular(folder / file)).get(key) or ""))
    return tuple(dict.fromkeys(name for one in names if (name := one.strip().rstrip("/"))))


def on_card(folder: Path, field: str, *, strict: bool = False) -> tuple[str, ...]:
    """What a folder's README.md lists under a field of its front matter; nothing where there is no such card, or one
    that cannot be read; strict: raises OSError for that."""
    with contextlib.suppress(*_passed_over(strict), ValueError):
        text = read_regular(folder / "README.md").decode("utf-8").replace("\r\n", "\n")
        card = _FRONT.match(text[:_CARD_CHARACTERS])
        return tuple(name for one in _listed(card[1], field) if (name := one.strip().rstrip("/"))) if card else ()
    return ()


def _passed_over(strict: bool) -> tuple[type[OSError], ...]:
    return _NOT_THERE if strict else (OSError,)


def front_matter(text: str) -> tuple[dict[str, Any], str]:
    """(what a card says at its head, the text below); nothing of a head that is no YAML."""
    import yaml

    card = _FRONT.match(text)
    if card is None:
        return {}, text
    try:
        fields = yaml.safe_load(card[1])
    except yaml.YAMLError:
        fields = None
    return fields if isinstance(fields, dict) else {}, text[card.end() :]


def _listed(front: str, field: str) -> list[str]:
    # Cards are written by hand and often are no valid YAML as a whole; this one field is read for itself.
    found = re.search(rf"^{field}:[ \t]*([^\n]*)\n?((?:[ \t]*-[ \t]+[^\n]+\n?)*)", front, re.MULTILINE)
    if found is None:
        return []
    items = (
        re.findall(r"-[ \t]+([^\n]+)", found[2]) if not found[1].strip() else re.split(r",", found[1].strip("[] \t"))
    )
    return [item.strip().strip("\"'") for item in items]
