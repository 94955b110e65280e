"""Publishing a delta: a repository of the hub from which others load the fine-tune as they load any model.

It holds the delta, the small files of the fine-tune (config, tokenizer, code) and a card that names the base. The delta
is decoded with the base as the hub has it before anything is uploaded, and names that very commit of it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sparse_decl.api.bases import named_or_recorded
from sparse_decl.api.deltas import explained
from sparse_decl.api.loading import WEIGHTS, write_beside
from sparse_decl.api.opened import open_delta
from sparse_decl.api.paths import CONTAINER, MANIFEST, TORCH_CONTAINER, PathLike, delta_folder
from sparse_decl.base.errors import ConfigError, DeltaCompressionError
from sparse_decl.formats.cards import front_matter
from sparse_decl.formats.manifest import write_manifest
from sparse_decl.model_delta.format.files import names_of, read_manifest
from sparse_decl.sources import hub_client
from sparse_decl.sources.hub_client import Repo

CARD = "README.md"
_OF_A_DELTA = re.compile(r"delta\.(safetensors|pt)|delta-[0-9a-f]{64}\.zst")  # of the one published here before
_ID = re.compile(r"(?:hf://)?([\w.-]+/[\w.-]+)(?:@([\w./-]+))?")


@dataclass(frozen=True, slots=True)
class Published:
    """commit: 40 hex, of the repository. bases: ids. model_bytes: of all files of the fine-tune. delta_bytes: of the
    delta. card: whether a card was written; one that was there already stays as it is.
    """

    repository: str
    commit: str
    bases: tuple[str, ...]
    model_bytes: int
    delta_bytes: int
    card: bool

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def publish(delta: PathLike, repository: str, *, bases: Sequence[str] = (), private: bool = False) -> Published:
    """Publishes an exact delta as a repository of the hub, `org/name`, which is made if it is new.

    bases: ids of what it was made from, `org/name` or `org/name@revision`, in their order; by default those that the
    delta records. The rest goes on the hub in one commit.

    Raises ConfigError (no id; a base that is only a path here), DeltaCompressionError (not the base; the repository
    holds weights of its own), FormatError, UnavailableError (no access, the hub cannot be reached).
    """
    repo = _repository(repository)
    folder = delta_folder(delta)
    with explained("publishing the delta"), TemporaryDirectory(prefix="sparse-") as scratch:
        manifest = read_manifest(folder)
        names = list(bases) or [str(one) for one in named_or_recorded(None, manifest, folder)]
        ids = [_base_id(name) for name in names]
        there = hub_client.names(repo)
        _refuse_weights(repository, there)
        pinned = [f"hf://{name}@{hub_client.resolve(Repo('model', name), revision)}" for name, revision in ids]
        staged = Path(scratch)
        with open_delta(folder, pinned) as opened:
            for _ in opened.items():  # each is checked
                pass
            write_beside(opened, staged)
            model_bytes = sum(opened.files().values())
        write_manifest(staged, _with_bases(manifest, pinned))
        container = CONTAINER if (folder / CONTAINER).is_file() else TORCH_CONTAINER
        others = [name for name in names_of(manifest) if name not in (MANIFEST, CONTAINER)]
        parts = {name: folder / name for name in (container, *others)}
        delta_bytes = sum(path.stat().st_size for path in (*parts.values(), staged / MANIFEST))
        base_ids = tuple(name for name, _ in ids)
        card = CARD not in there
        if card:
            _write_card(staged / CARD, repository, base_ids, model_bytes, delta_bytes)
        files = {path.relative_to(staged).as_posix(): path for path in staged.rglob("*") if path.is_file()}
        if not card:
            files.pop(CARD, None)
        files |= parts
        stale = [name for name in there if _OF_A_DELTA.fullmatch(name) and name not in files]
        message = f"A delta of {', '.join(base_ids)}"
        commit = hub_client.upload(repo, files, message, remove=stale, private=private)
    return Published(repository, commit, base_ids, model_bytes, delta_bytes, card)


def _repository(name: str) -> Repo:
    match = _ID.fullmatch(name)
    if match is None or match[2] is not None:
        raise ConfigError(f"not the name of a repository: {name!r}", hint="write organization/name")
    return Repo("model", match[1])


def _base_id(name: str) -> tuple[str, str | None]:
    """(organization/name, revision) of a base that others can find."""
    match = _ID.fullmatch(name)
    if match is None or Path(name).exists():
        raise ConfigError(
            "others cannot find the base of this delta",
            where=name,
            why="it is named by a path of this machine" if match is None or Path(name).exists() else None,
            hint="name it as the hub has it: --base organization/name",
        )
    return match[1], match[2]


def _refuse_weights(repository: str, there: Sequence[str]) -> None:
    own = (MANIFEST, CONTAINER, TORCH_CONTAINER)
    weights = [name for name in there if name.endswith(WEIGHTS) and name not in own]
    if weights:
        raise DeltaCompressionError(
            "the repository holds weights of its own, which would be loaded instead of the delta",
            where=f"{repository}: {weights[0]}",
            hint="publish it under a new name, or remove them first",
        )


def _with_bases(manifest: dict[str, Any], names: list[str]) -> dict[str, Any]:
    """The manifest with other names of its bases."""
    found = manifest.get("bases")
    refs = found if isinstance(found, list) and len(found) > 1 else [manifest.get("base")]
    named = [{**(ref or {}), "source": name} for ref, name in zip(refs, names, strict=True)]
    return {**manifest, "bases": named} if len(named) > 1 else {**manifest, "base": named[0]}


def _write_card(path: Path, repository: str, bases: Sequence[str], model_bytes: int, delta_bytes: int) -> None:
    """The card of the fine-tune, if it has one, with what the hub has to know and how to load it."""
    import yaml

    fields, text = front_matter(path.read_text("utf-8", "replace")) if path.is_file() else ({}, "")
    fields |= {
        "base_model": bases[0] if len(bases) == 1 else list(bases),
        "base_model_relation": "finetune" if len(bases) == 1 else "merge",
        "tags": sorted({*(tag for tag in fields.get("tags") or [] if isinstance(tag, str)), "sparse-decl"}),
    }
    fields.setdefault("library_name", "transformers")
    links = ", ".join(f"[{base}](https://huggingface.co/{base})" for base in bases)
    name = repository.rpartition("/")[2]
    path.write_text(
        f"---\n{yaml.safe_dump(fields, sort_keys=True, allow_unicode=True)}---\n"
        f"{text.strip() or '# ' + name}\n\n"
        "## How to load it\n\n"
        f"This repository holds the exact difference from {links}: {delta_bytes / 1e6:.1f} MB instead of "
        f"{model_bytes / 1e6:.1f} MB. Every file comes back byte for byte; config and tokenizer lie beside it.\n\n"
        "```python\n"
        "# pip install 'sparse-decl[torch]'\n"
        "import sparse_decl.transformers\n"
        "from transformers import AutoModelForCausalLM, AutoTokenizer\n\n"
        "sparse_decl.transformers.register()\n"
        f"model = AutoModelForCausalLM.from_pretrained({json.dumps(repository)})\n"
        f"tokenizer = AutoTokenizer.from_pretrained({json.dumps(repository)})\n"
        "```\n\n"
        f"As files: `sparse reconstruct {' '.join(bases)} {repository} -o {name}`.\n",
        encoding="utf-8",
        newline="\n",
    )
