"""A delta's index, read and checked: every tensor's place, group, block and base, before anything is written.

What an attacker may have written is held to the headers, to itself and to the sizes that the manifest declares.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sparse_decl.base.digests import digest_file
from sparse_decl.base.errors import DeltaCompressionError, FormatError
from sparse_decl.formats.safetensors import SafetensorsHeader, TensorEntry, parse_header
from sparse_decl.model_delta import PLAIN_VERSION
from sparse_decl.model_delta.checkpoint import Checkpoint, Tensor
from sparse_decl.model_delta.coding import lowrank
from sparse_decl.model_delta.coding.contexts import ContextModel, ModelReader
from sparse_decl.model_delta.coding.groups import (
    CODINGS,
    LOW_RANK,
    MODELLED,
    OF_VERSION_1,
    WITH_BASE,
    Group,
    factor_group,
)
from sparse_decl.model_delta.format import files as artifact
from sparse_decl.model_delta.reference.kinds import MadeFields, Reference, TileCache, read_made, resolve
from sparse_decl.model_delta.reference.search import fingerprint

FETCH_AGAIN = "fetch or build the delta again"
_HEADER_LIMIT = 100_000_008
_MODEL_FIELDS = ("m", "e", "s", "T", "r")


@dataclass(frozen=True, slots=True)
class Target:
    """A tensor to restore: where its bytes go and what they must be."""

    path: str
    entry: TensorEntry
    offset: int  # in the file


@dataclass(frozen=True, slots=True)
class Coded:
    """A group, its model, (payload offset, bytes, rANS words, raw words) of each block, where their checksums begin."""

    group: Group
    model: ContextModel | None
    blocks: list[tuple[int, int, int, int]]
    checks: int
    factors: CodedFactors | None


@dataclass(frozen=True, slots=True)
class CodedFactors:
    """The coded factors of a low-rank group."""

    coded: Coded
    rank: int
    exponent: int


class Delta:
    """A delta opened and checked as far as that goes without its base.

    Raises FormatError, UnavailableError, DeltaCompressionError.
    """

    def __init__(self, folder: Path):
        self.folder = folder if folder.is_dir() else folder.parent
        self.manifest = artifact.read_manifest(folder)
        self.container, small = artifact.open_container(self.folder, self.manifest)
        try:
            total = sum(entry["size"] for entry in self.manifest["files"])
            limit = (16 << 20) + 64 * len(small[artifact.INDEX]) + total // 64
            self.index = _json_object(artifact.decompress(small[artifact.INDEX], limit))
            self.hashes = small[artifact.HASHES]
            self.models = small[artifact.MODELS]
        except BaseException:
            self.container.close()
            raise

    def close(self) -> None:
        self.container.close()

    def __enter__(self) -> Delta:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def bases(self) -> list[dict[str, Any]]:
        """What the manifest says of each base."""
        named = self.manifest.get("bases")
        return named if isinstance(named, list) and len(named) > 1 else [self.manifest.get("base") or {}]

    def expect(self, base: Path | Sequence[Path] | None) -> list[Path]:
        """Bases as a list. Raises DeltaCompressionError if they are more or fewer than the delta was made from."""
        paths = [] if base is None else [base] if isinstance(base, Path) else list(base)
        if len(paths) > 1 or len(self.bases) > 1:
            needed = len(self.bases)
            if len(paths) != needed:
                raise DeltaCompressionError(
                    f"the delta was made from {needed} base{'s' if needed > 1 else ''}, and {len(paths)} are given",
                    where=str(self.folder),
                    hint=f"give all of them, in this order: {'; '.join(map(_named, self.bases))}",
                )
        return paths

    def part(self, at: int, fields: dict[str, Any]) -> bytes:
        """A checked piece of the payload."""
        data = self.container.read("payload", at, _whole(fields, "n"))
        if artifact.checksum(data) != fields.get("x"):
            raise FormatError(
                "the delta is damaged",
                where=str(self.container.path),
                why=f"checksum of the payload at {at}",
                hint=FETCH_AGAIN,
            )
        return data.tobytes()


def _json_object(data: bytes) -> dict[str, Any]:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise FormatError("the delta's index cannot be read", why=str(error), hint=FETCH_AGAIN) from error
    if not isinstance(value, dict):
        raise FormatError("the delta's index cannot be read", why="it is not an object", hint=FETCH_AGAIN)
    return value


def _whole(fields: Any, key: str) -> int:
    value = fields.get(key) if isinstance(fields, dict) else None
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 62:
        raise FormatError(
            "a number in the delta's index is missing or out of range",
            why=f"{key}: {str(value)[:40]}",
            hint=FETCH_AGAIN,
        )
    return value


def _numbers(value: Any, what: str) -> list[int]:
    if not isinstance(value, list) or not all(
        isinstance(v, int) and not isinstance(v, bool) and 0 <= v < 1 << 62 for v in value
    ):
        raise FormatError("a list in the delta's index is missing or out of range", why=what, hint=FETCH_AGAIN)
    return value


class Layout:
    """The index, checked: every tensor's place, group, block and base. Nothing has been written when it is complete."""

    def __init__(self, delta: Delta, bases: Sequence[Checkpoint]):
        self.delta, self.bases = delta, bases
        self.base = bases[0] if bases else None
        self._fingerprints: dict[tuple[int, str, str], bytes] = {}
        self.headers: dict[str, SafetensorsHeader] = {}
        self.targets: list[Target] = []
        self.files: list[tuple[dict[str, Any], dict[str, Any], int]] = []  # manifest entry, index entry, payload offset
        self._at = 0
        self._read_files()
        self._read_tensors()
        self._read_groups()

    def _read_files(self) -> None:
        entries = self.delta.index.get("files")
        listed = self.delta.manifest["files"]
        if not isinstance(entries, list) or len(entries) != len(listed):
            raise FormatError("the delta's index does not fit its manifest", why="number of files", hint=FETCH_AGAIN)
        for entry, fields in zip(listed, entries, strict=True):
            self.files.append((entry, fields, self._at))
            kind = fields.get("kind") if isinstance(fields, dict) else None
            if kind == "tensors":
                self._read_header(entry, fields)
            elif kind == "file":
                self._at += _whole(fields, "n")
            elif kind == "chunks":
                parts = fields.get("parts")
                if not isinstance(parts, list):
                    raise FormatError("the delta's index names no parts", why=entry["path"], hint=FETCH_AGAIN)
                self._at += sum(_whole(part, "n") for part in parts)
            elif kind != "same":
                raise FormatError(
                    "the delta's index has an unknown kind of file",
                    why=f"{entry['path']}: {str(kind)[:40]}",
                    hint=FETCH_AGAIN,
                )

    def _read_header(self, entry: dict[str, Any], fields: dict[str, Any]) -> None:
        name = entry["path"]
        dictionary = None
        if fields.get("twin"):
            if self.base is None or name not in self.base.headers:
                raise wrong_base(f"file {name!r}", "the base has no such file", self.delta)
            dictionary = self.base.headers[name].raw
        try:
            raw = artifact.decompress(
                self.delta.part(self._at, fields), min(_HEADER_LIMIT, entry["size"]), dictionary=dictionary
            )
        except FormatError as error:
            if dictionary is not None:
                raise wrong_base(f"file {name!r}", "its header is another one", self.delta) from error
            raise
        self._at += _whole(fields, "n")
        header = parse_header(raw, Path(name), entry["size"])
        self.headers[name] = header
        self.targets += [Target(name, tensor, header.data_start + tensor.start) for tensor in header.tensors]

    def _read_tensors(self) -> None:
        index = self.delta.index
        letters = index.get("tensors")
        if not isinstance(letters, str) or len(letters) != len(self.targets) or set(letters) - set("escg"):
            raise FormatError("the delta's index does not fit its headers", why="list of tensors", hint=FETCH_AGAIN)
        self.letters = letters
        if any(
            (letter == "e") != (target.entry.nbytes == 0) for letter, target in zip(letters, self.targets, strict=True)
        ):
            raise FormatError("the delta's index does not fit its headers", why="an empty tensor", hint=FETCH_AGAIN)
        based = _numbers(index.get("based"), "based")
        self.based = set(based)
        if len(self.based) != len(based) or any(n >= len(letters) or letters[n] != "g" for n in based):
            raise FormatError("the delta's index names a base for a tensor without one", hint=FETCH_AGAIN)
        copies = index.get("copies")
        if not isinstance(copies, dict) or len(copies) != letters.count("c"):
            raise FormatError("the delta's index does not name every copy", hint=FETCH_AGAIN)
        self.copies: dict[int, int] = {}
        for number, letter in enumerate(letters):
            if letter == "c":
                source = _whole(copies, str(number))
                if (
                    source >= number
                    or letters[source] not in "sg"
                    or self.targets[source].entry.nbytes != self.targets[number].entry.nbytes
                ):
                    raise FormatError(
                        "the delta's index names a wrong copy", why=f"tensor {number} of {source}", hint=FETCH_AGAIN
                    )
                self.copies[number] = source
        names = index.get("names")
        if not isinstance(names, dict) or not all(isinstance(name, str) for name in names.values()):
            raise FormatError("the delta's index names no names", hint=FETCH_AGAIN)
        self.names: dict[str, str] = names
        self.made = self._read_made()
        hashes = self.delta.hashes
        at = 0
        self.fingerprints: dict[int, bytes] = {}
        self.base_fingerprints: dict[int, bytes] = {}
        for number, letter in enumerate(letters):
            if letter in "sg":
                self.fingerprints[number] = hashes[at : at + 16]
                at += 16
            if letter == "s" and number not in self.made:
                self.base_fingerprints[number] = self.fingerprints[number]
            elif letter == "s" or number in self.based:
                length = 16 * (len(self.made[number].of) if number in self.made else 1)
                self.base_fingerprints[number] = hashes[at : at + length]
                at += length
        self._checks_at = at

    def _read_made(self) -> dict[int, MadeFields]:
        """Relatives that are not simply a tensor of the first base."""
        told = self.delta.index.get("relatives", {})
        if not isinstance(told, dict) or (told and self.delta.manifest["version"] == PLAIN_VERSION):
            raise FormatError("the delta's index does not say what tensors are compared with", hint=FETCH_AGAIN)
        made = {}
        for number, target in enumerate(self.targets):
            if str(number) in told and (self.letters[number] == "s" or number in self.based):
                made[number] = read_made(told[str(number)], target.entry, len(self.delta.bases))
        if len(made) != len(told):
            raise FormatError("the delta's index names a base for a tensor without one", hint=FETCH_AGAIN)
        return made

    def _read_groups(self) -> None:
        fields_list = self.delta.index.get("groups")
        lengths = _numbers(self.delta.index.get("models"), "models")
        blob = self.delta.models
        if (
            not isinstance(fields_list, list)
            or len(lengths) != len(artifact.MODEL_STREAMS)
            or sum(lengths) != len(blob)
        ):
            raise FormatError("the delta's index does not fit its models", hint=FETCH_AGAIN)
        limit = (1 << 16) + 4 * sum(target.entry.nbytes for target in self.targets) + (len(fields_list) << 18)
        streams, at = {}, 0
        for name, length in zip(artifact.MODEL_STREAMS, lengths, strict=True):
            streams[name] = artifact.decompress(blob[at : at + length], min(limit, 2000 * length + 4096))
            at += length
        reader = ModelReader(streams)
        self.groups: list[Coded] = []
        seen: set[int] = set()
        check_at = self._checks_at
        for fields in fields_list:
            group = self._group(fields, seen)
            factors, check_at = self._factors(group, fields, reader, check_at)
            model = None
            if group.coding in MODELLED:
                model = reader.read(group, {k: _signed(fields, k) for k in _MODEL_FIELDS})
            blocks, check_at = self._blocks(group, fields, model is not None, check_at)
            self.groups.append(Coded(group, model, blocks, check_at - 8 * group.blocks, factors))
        if seen != {n for n, letter in enumerate(self.letters) if letter == "g"}:
            raise FormatError("the delta's index does not place every tensor", hint=FETCH_AGAIN)
        if check_at != len(self.delta.hashes):
            raise FormatError("the delta's checksums are too few or too many", hint=FETCH_AGAIN)

    def _group(self, fields: Any, seen: set[int]) -> Group:
        code = _whole(fields, "k")
        members = _numbers(fields.get("t"), "members of a group")
        known = OF_VERSION_1 if self.delta.manifest["version"] == PLAIN_VERSION else CODINGS
        if (
            code >= len(known)
            or not members
            or any(n >= len(self.targets) for n in members)
            or len(set(members)) != len(members)
            or seen & set(members)
        ):
            raise FormatError(
                "a group in the delta's index is damaged", why=f"members {str(members)[:60]}", hint=FETCH_AGAIN
            )
        seen.update(members)
        group = Group(CODINGS[code], self.targets[members[0]].entry.dtype)
        for number in members:
            entry = self.targets[number].entry
            if (
                entry.dtype != group.dtype
                or self.letters[number] != "g"
                or (group.coding in WITH_BASE and number not in self.based)
            ):
                raise FormatError(
                    "a group in the delta's index is damaged",
                    why=f"tensor {entry.name!r} does not belong to it",
                    hint=FETCH_AGAIN,
                )
            # the same rules as the encoder's: words and columns follow from dtype and shape
            like = Tensor("", entry, None, 0)  # type: ignore[arg-type]
            group.members.append(number)
            group.words.append(like.words)
            group.columns.append(like.columns)
        return group

    def _factors(
        self, group: Group, fields: dict[str, Any], reader: ModelReader, check_at: int
    ) -> tuple[CodedFactors | None, int]:
        """Where the factors of a low-rank group lie and what codes them."""
        if group.coding != LOW_RANK:
            return None, check_at
        where = fields.get("p")
        if not isinstance(where, dict) or not isinstance(where.get("model"), dict) or len(group.members) != 1:
            raise FormatError("a low-rank group in the delta's index is damaged", hint=FETCH_AGAIN)
        rank, exponent = _whole(where, "r"), _signed(where, "u")
        rows, columns = group.words[0] // group.columns[0], group.columns[0]
        fits = 1 <= rank <= min(lowrank.MOST_RANK, rows, columns) and abs(exponent) <= 400
        if not fits or group.dtype not in lowrank.KINDS or min(rows, columns) < lowrank.LEAST_SIDE:
            raise FormatError("a low-rank group in the delta's index is damaged", why=f"rank {rank}", hint=FETCH_AGAIN)
        beside = factor_group(rank, rows, columns)
        model = reader.read(beside, {k: _signed(where["model"], k) for k in _MODEL_FIELDS})
        blocks, check_at = self._blocks(beside, where, True, check_at)
        return CodedFactors(Coded(beside, model, blocks, check_at - 8 * beside.blocks, None), rank, exponent), check_at

    def _blocks(
        self, group: Group, fields: Any, coded: bool, check_at: int
    ) -> tuple[list[tuple[int, int, int, int]], int]:
        """(payload offset, bytes, rANS words, raw words) of each block."""
        sizes = _numbers(fields.get("b"), "blocks of a group")
        if len(sizes) != group.blocks * (2 if coded else 1):
            raise FormatError("a group in the delta's index is damaged", why="number of blocks", hint=FETCH_AGAIN)
        out = []
        for block in range(group.blocks):
            words, raw = (sizes[2 * block], sizes[2 * block + 1]) if coded else (0, 0)
            length = 2 * words + 4 * raw if coded else sizes[block]
            out.append((self._at, length, words, raw))
            self._at += length
        return out, check_at + 8 * group.blocks

    def check_side_files(self) -> None:
        """Finds every file the delta takes from the base as it is. Raises DeltaCompressionError."""
        for entry, fields, _ in self.files:
            if fields["kind"] == "same":
                name = entry["path"]
                twin = self.base.files.get(name) if self.base is not None else None
                if twin is None or digest_file(twin) != entry["digest"]:
                    raise wrong_base(f"file {name!r}", "the base's file is missing or another one", self.delta)

    def check_base(self, pool: ThreadPoolExecutor, only: Collection[int] | None = None) -> None:
        """Finds the tensors the delta needs in the base (`only`: for these of its own), by name and fingerprint.

        Raises DeltaCompressionError.
        """
        panels = TileCache()
        wanted = [item for item in self.base_fingerprints.items() if only is None or item[0] in only]
        self.base_tensors = dict(pool.map(lambda item: (item[0], self._find(item[0], item[1], panels)), wanted))

    def _find(self, number: int, wanted: bytes, panels: TileCache) -> Reference:
        target, made = self.targets[number], self.made.get(number)
        if made is None:
            name = self.names.get(str(number))
            found = self.base.relatives(target.path, target.entry, name) if self.base is not None else []
            return self._pick(target, 0, found, wanted)
        if not self.bases:
            raise wrong_base(f"tensor {target.entry.name!r}", "no base is given", self.delta)

        def pick(source: int, base: int, found: list[Tensor]) -> Tensor:
            return self._pick(target, base, found, wanted[16 * source : 16 * source + 16])

        return resolve(made, target.path, target.entry, self.bases, pick, panels)

    def _pick(self, target: Target, base: int, found: list[Tensor], wanted: bytes) -> Tensor:
        """The one of these tensors of a base that has the right fingerprint. Raises DeltaCompressionError."""
        where = f"tensor {target.entry.name!r}"
        if not found:
            raise wrong_base(where, "the base has no such tensor of that dtype and shape", self.delta, base)
        for relative in found:
            digest = self._fingerprint(base, relative)
            if digest == wanted:
                return relative
        why = f"its bytes in the base have xxh3-128 {digest.hex()}, not {wanted.hex()}"
        raise wrong_base(where, why, self.delta, base)

    def _fingerprint(self, base: int, tensor: Tensor) -> bytes:
        """xxh3-128 of a base's tensor, taken once: a fused matrix is part of several tensors."""
        key = (base, tensor.path, tensor.name)
        if key not in self._fingerprints:
            self._fingerprints[key] = fingerprint(tensor)
        return self._fingerprints[key]

    def block_check(self, start: int, block: int) -> bytes:
        """xxh3-64 of a block."""
        return self.delta.hashes[start + 8 * block : start + 8 * block + 8]


def _signed(fields: dict[str, Any], key: str) -> int:
    value = fields.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) >= 1 << 40:
        raise FormatError("a number in the delta's index is missing or out of range", why=key, hint=FETCH_AGAIN)
    return value


def wrong_base(where: str, why: str, delta: Delta, base: int = 0) -> DeltaCompressionError:
    """The error for a base that is not the one a delta was made from. where: a tensor or a file; base: its number."""
    known, count = _named(delta.bases[base]), len(delta.bases)
    which = f"base {base + 1} of {count} is not the one" if count > 1 else "this is not the base"
    return DeltaCompressionError(
        f"{which} the delta was made from",
        where=where,
        why=why,
        hint=f"give the base with {known}" if known else "give the base the delta was made from",
    )


def _named(told: Any) -> str:
    """What a manifest says of a base, for people."""
    return ", ".join(f"{key} {told[key]}" for key in ("source", "digest") if isinstance(told, dict) and key in told)
