"""The manifest of a step: one line of canonical JSON, written last and created only once.

Each holds the digest of its own fields and of the manifest before it, so that a damaged, missing, reordered or foreign
one is found. With a key each also has a keyed BLAKE3, so that nobody without the key can add to the chain.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from blake3 import blake3

from sparse_decl.base.canonical import canonical_json
from sparse_decl.base.checks import is_whole
from sparse_decl.base.digests import digest_bytes, digest_value
from sparse_decl.base.errors import ConfigError, FormatError
from sparse_decl.base.untrusted import load_json

FORMAT, VERSION = "sparse-sync", 1
MOST_BYTES = 64 << 10  # of a manifest
_MOST = 1 << 62
_KEY_CONTEXT = "sparse-decl sync manifest 1"
_DIGEST = re.compile("b3:[0-9a-f]{64}")
_STREAM = re.compile("[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class FileRef:
    """A file of a step. digest: `b3:`; size: bytes."""

    digest: str
    size: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """number: of the step in its place, from 0 on without gaps; step: as the trainer counts; epoch: of its publisher;
    previous: digest of the manifest before; anchor: the number of the nearest step at or before this one that has an
    anchor; delta: against the step before; full: against the base, or alone; base: digest of the base's tensors.

    nbytes: of all tensors; tensors: how many; words, changed: in all, and those that are not what they were.
    """

    stream: str
    number: int
    step: int
    epoch: int
    previous: str | None
    anchor: int
    delta: FileRef | None
    full: FileRef | None
    base: str | None
    nbytes: int
    tensors: int
    words: int
    changed: int


def name_of(number: int) -> str:
    return f"steps/{number:012}.json"


def file_name(number: int, kind: str, ref: FileRef) -> str:
    """kind: `delta` or `anchor`."""
    return f"steps/{number:012}-{ref.digest[3:19]}.{kind}"


def derived_key(key: bytes | str | None) -> bytes | None:
    """32 bytes from a secret of any length. Raises ConfigError for an empty one."""
    if key is None:
        return None
    secret = key.encode() if isinstance(key, str) else key
    if not secret:
        raise ConfigError("the key of a stream is empty", hint="pass a secret that publisher and followers share")
    return blake3(secret, derive_key_context=_KEY_CONTEXT).digest()


def write(manifest: Manifest, key: bytes | None) -> bytes:
    """The manifest's bytes. key: of `derived_key`."""
    fields = _fields(manifest)
    if key is not None:
        fields["mac"] = _mac(fields, key)
    fields["sum"] = digest_value(fields)
    return (canonical_json(fields) + "\n").encode()


def _fields(manifest: Manifest) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "stream": manifest.stream,
        "number": manifest.number,
        "step": manifest.step,
        "epoch": manifest.epoch,
        "previous": manifest.previous,
        "anchor": manifest.anchor,
        "delta": _ref_json(manifest.delta),
        "full": _ref_json(manifest.full),
        "base": manifest.base,
        "bytes": manifest.nbytes,
        "tensors": manifest.tensors,
        "words": manifest.words,
        "changed": manifest.changed,
    }


def digest(data: bytes) -> str:
    """What the next manifest says of this one."""
    return digest_bytes(data)


def parse(data: bytes, where: str, number: int, key: bytes | None) -> Manifest:
    """The manifest of that number. Raises FormatError for any other bytes, and without the right `mac` if a key is
    given.
    """
    try:
        fields = load_json(data, "a manifest")
        exact = data == (canonical_json(fields) + "\n").encode()
    except (ValueError, RecursionError) as error:
        raise _wrong(where, f"it is not JSON: {str(error)[:80]}") from error
    if not isinstance(fields, dict) or fields.get("format") != FORMAT:
        raise _wrong(where, "it is no manifest of a published step")
    if fields.get("version") != VERSION:
        hint = "install a newer version of sparse-decl"
        raise FormatError(
            "this stream has a newer format", where=where, why=f"version {fields['version']}"[:60], hint=hint
        )
    check = fields.pop("sum", None)
    if not exact or check != digest_value(fields):
        raise _wrong(where, "its bytes are not those that were written")
    mac = fields.pop("mac", None)
    if key is not None and (not isinstance(mac, str) or mac != _mac(fields, key)):
        raise _wrong(where, "it was not signed with this key")
    manifest = _checked(fields, where)
    if manifest.number != number:
        raise _wrong(where, f"it says that it is number {manifest.number}")
    if _fields(manifest) != fields:
        raise _wrong(where, "it has fields that no manifest has")
    return manifest


def _mac(fields: dict[str, Any], key: bytes) -> str:
    return blake3(canonical_json(fields).encode(), key=key).hexdigest()


def _ref_json(ref: FileRef | None) -> dict[str, Any] | None:
    return None if ref is None else {"digest": ref.digest, "size": ref.size}


def _checked(fields: dict[str, Any], where: str) -> Manifest:
    wrong = [key for key in ("number", "epoch", "anchor", "bytes", "tensors", "words", "changed")
             if not is_whole(fields.get(key), _MOST)]  # fmt: skip
    step = fields.get("step")
    wrong += [] if type(step) is int and abs(step) < _MOST else ["step"]
    wrong += [] if _is(fields.get("stream"), _STREAM) else ["stream"]
    for key in ("previous", "base"):
        wrong += [] if fields.get(key) is None or _is(fields.get(key), _DIGEST) else [key]
    if wrong:
        raise _wrong(where, f"{wrong[0]} is missing or out of range")
    manifest = Manifest(
        stream=fields["stream"],
        number=fields["number"],
        step=fields["step"],
        epoch=fields["epoch"],
        previous=fields["previous"],
        anchor=fields["anchor"],
        delta=_ref(fields, "delta", where),
        full=_ref(fields, "full", where),
        base=fields["base"],
        nbytes=fields["bytes"],
        tensors=fields["tensors"],
        words=fields["words"],
        changed=fields["changed"],
    )
    follows = manifest.number == 0 or manifest.previous is not None
    anchored = manifest.anchor <= manifest.number and (manifest.full is not None) == (
        manifest.anchor == manifest.number
    )
    if not follows or not anchored or (manifest.delta is None and manifest.full is None):
        raise _wrong(where, "it does not say how to get to its step")
    return manifest


def _ref(fields: dict[str, Any], key: str, where: str) -> FileRef | None:
    found = fields.get(key)
    if found is None:
        return None
    if not isinstance(found, dict) or not _is(found.get("digest"), _DIGEST) or not is_whole(found.get("size"), _MOST):
        raise _wrong(where, f"{key} is missing or out of range")
    return FileRef(found["digest"], found["size"])


def _is(value: Any, pattern: re.Pattern[str]) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None


def _wrong(where: str, why: str) -> FormatError:
    return FormatError(
        "the manifest of a step cannot be used",
        where=where,
        why=why,
        hint="find out what else writes to this place; `Follower.rejoin` begins again with what is there",
    )
