"""A delta folder and its base back to the original files, byte for byte, or an error and nothing.

The base's fingerprints are checked before anything is written; the files are built in a private folder beside the
target, checked by digest, and appear under their name only when all are right.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np
import xxhash

from sparse_decl.digests import digest_file
from sparse_decl.errors import DeltaCompressionError, FormatError
from sparse_decl.formats.folders import refuse_filled, whole_folder
from sparse_decl.formats.safetensors import SafetensorsHeader, TensorEntry, parse_header
from sparse_decl.model_delta import artifact, lowrank
from sparse_decl.model_delta.blocks import BlockDecoder
from sparse_decl.model_delta.checkpoint import Checkpoint, Tensor, usable_cores
from sparse_decl.model_delta.contexts import ContextModel, ModelReader
from sparse_decl.model_delta.groups import BLOCK_MEMORY, CODINGS, LOW_RANK, MODELLED, WITH_BASE, Group, factor_group
from sparse_decl.model_delta.order import in_order
from sparse_decl.model_delta.scan import fingerprint

Progress = Callable[[int, int], None]
_HEADER_LIMIT = 100_000_008
_COPY_CHUNK = 1 << 20
_MODEL_FIELDS = ("m", "e", "s", "T", "r")
_FETCH_AGAIN = "fetch or build the delta again"


@dataclass(frozen=True, slots=True)
class RestoreStats:
    """What was written and checked."""

    files: int
    bytes: int
    digests: dict[str, str]

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class _Target:
    """A tensor to restore: where its bytes go and what they must be."""

    path: str
    entry: TensorEntry
    offset: int  # in the file


@dataclass(frozen=True, slots=True)
class _Coded:
    """A group, its model, (payload offset, bytes, rANS words, raw words) of each block, where their checksums begin."""

    group: Group
    model: ContextModel | None
    blocks: list[tuple[int, int, int, int]]
    checks: int
    factors: _Factors | None


@dataclass(frozen=True, slots=True)
class _Factors:
    """The coded factors of a low-rank group."""

    coded: _Coded
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
            self._hashes = small[artifact.HASHES]
            self._models = small[artifact.MODELS]
        except BaseException:
            self.container.close()
            raise

    def close(self) -> None:
        self.container.close()

    def __enter__(self) -> Delta:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def part(self, at: int, fields: dict[str, Any]) -> bytes:
        """A checked piece of the payload."""
        data = self.container.read("payload", at, _whole(fields, "n"))
        if artifact.checksum(data) != fields.get("x"):
            raise FormatError(
                "the delta is damaged",
                where=str(self.container.path),
                why=f"checksum of the payload at {at}",
                hint=_FETCH_AGAIN,
            )
        return data.tobytes()


def decode(
    base: Path | None,
    delta: Path,
    out: Path,
    *,
    threads: int = 0,
    memory: int = 1 << 30,
    progress: Progress | None = None,
) -> RestoreStats:
    """Restores the files of a delta into the folder `out`, which must not exist or be empty.

    base: the folder or file the delta was made from, None if it was made without one. threads: 0 for one per core.
    progress: called with (bytes written, bytes in all).

    Raises DeltaCompressionError (wrong base, or bytes that do not match their digest), FormatError (damaged or
    hostile delta),
    UnavailableError, OSError. On any error nothing is left behind.
    """
    refuse_filled(out)
    threads = threads or usable_cores()
    with Delta(delta) as opened, Checkpoint(base) if base is not None else nullcontext() as checkpoint:
        plan = _Plan(opened, checkpoint)
        with ThreadPoolExecutor(threads) as pool:
            plan.check_base(pool)
            with whole_folder(out) as private:
                window = min(2 * threads, max(2, memory // BLOCK_MEMORY))
                return _Restoring(plan, private, pool, window, progress).run()


def _json_object(data: bytes) -> dict[str, Any]:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise FormatError("the delta's index cannot be read", why=str(error), hint=_FETCH_AGAIN) from error
    if not isinstance(value, dict):
        raise FormatError("the delta's index cannot be read", why="it is not an object", hint=_FETCH_AGAIN)
    return value


def _whole(fields: Any, key: str) -> int:
    value = fields.get(key) if isinstance(fields, dict) else None
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 62:
        raise FormatError(
            "a number in the delta's index is missing or out of range",
            why=f"{key}: {str(value)[:40]}",
            hint=_FETCH_AGAIN,
        )
    return value


def _numbers(value: Any, what: str) -> list[int]:
    if not isinstance(value, list) or not all(
        isinstance(v, int) and not isinstance(v, bool) and 0 <= v < 1 << 62 for v in value
    ):
        raise FormatError("a list in the delta's index is missing or out of range", why=what, hint=_FETCH_AGAIN)
    return value


class _Plan:
    """The index, checked: every tensor's place, group, block and base. Nothing has been written when it is complete."""

    def __init__(self, delta: Delta, base: Checkpoint | None):
        self.delta, self.base = delta, base
        self.headers: dict[str, SafetensorsHeader] = {}
        self.targets: list[_Target] = []
        self.files: list[tuple[dict[str, Any], dict[str, Any], int]] = []  # manifest entry, index entry, payload offset
        self._at = 0
        self._read_files()
        self._read_tensors()
        self._read_groups()

    def _read_files(self) -> None:
        entries = self.delta.index.get("files")
        listed = self.delta.manifest["files"]
        if not isinstance(entries, list) or len(entries) != len(listed):
            raise FormatError("the delta's index does not fit its manifest", why="number of files", hint=_FETCH_AGAIN)
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
                    raise FormatError("the delta's index names no parts", why=entry["path"], hint=_FETCH_AGAIN)
                self._at += sum(_whole(part, "n") for part in parts)
            elif kind != "same":
                raise FormatError(
                    "the delta's index has an unknown kind of file",
                    why=f"{entry['path']}: {str(kind)[:40]}",
                    hint=_FETCH_AGAIN,
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
        self.targets += [_Target(name, tensor, header.data_start + tensor.start) for tensor in header.tensors]

    def _read_tensors(self) -> None:
        index = self.delta.index
        letters = index.get("tensors")
        if not isinstance(letters, str) or len(letters) != len(self.targets) or set(letters) - set("escg"):
            raise FormatError("the delta's index does not fit its headers", why="list of tensors", hint=_FETCH_AGAIN)
        self.letters = letters
        if any(
            (letter == "e") != (target.entry.nbytes == 0) for letter, target in zip(letters, self.targets, strict=True)
        ):
            raise FormatError("the delta's index does not fit its headers", why="an empty tensor", hint=_FETCH_AGAIN)
        based = _numbers(index.get("based"), "based")
        self.based = set(based)
        if len(self.based) != len(based) or any(n >= len(letters) or letters[n] != "g" for n in based):
            raise FormatError("the delta's index names a base for a tensor without one", hint=_FETCH_AGAIN)
        copies = index.get("copies")
        if not isinstance(copies, dict) or len(copies) != letters.count("c"):
            raise FormatError("the delta's index does not name every copy", hint=_FETCH_AGAIN)
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
                        "the delta's index names a wrong copy", why=f"tensor {number} of {source}", hint=_FETCH_AGAIN
                    )
                self.copies[number] = source
        names = index.get("names")
        if not isinstance(names, dict) or not all(isinstance(name, str) for name in names.values()):
            raise FormatError("the delta's index names no names", hint=_FETCH_AGAIN)
        self.names: dict[str, str] = names
        hashes = self.delta._hashes
        at = 0
        self.fingerprints: dict[int, bytes] = {}
        self.base_fingerprints: dict[int, bytes] = {}
        for number, letter in enumerate(letters):
            if letter in "sg":
                self.fingerprints[number] = hashes[at : at + 16]
                at += 16
            if letter == "s":
                self.base_fingerprints[number] = self.fingerprints[number]
            elif number in self.based:
                self.base_fingerprints[number] = hashes[at : at + 16]
                at += 16
        self._checks_at = at

    def _read_groups(self) -> None:
        fields_list = self.delta.index.get("groups")
        lengths = _numbers(self.delta.index.get("models"), "models")
        blob = self.delta._models
        if (
            not isinstance(fields_list, list)
            or len(lengths) != len(artifact.MODEL_STREAMS)
            or sum(lengths) != len(blob)
        ):
            raise FormatError("the delta's index does not fit its models", hint=_FETCH_AGAIN)
        limit = (1 << 16) + 4 * sum(target.entry.nbytes for target in self.targets) + (len(fields_list) << 18)
        streams, at = {}, 0
        for name, length in zip(artifact.MODEL_STREAMS, lengths, strict=True):
            streams[name] = artifact.decompress(blob[at : at + length], min(limit, 2000 * length + 4096))
            at += length
        reader = ModelReader(streams)
        self.groups: list[_Coded] = []
        seen: set[int] = set()
        check_at = self._checks_at
        for fields in fields_list:
            group = self._group(fields, seen)
            factors, check_at = self._factors(group, fields, reader, check_at)
            model = None
            if group.coding in MODELLED:
                model = reader.read(group, {k: _signed(fields, k) for k in _MODEL_FIELDS})
            blocks, check_at = self._blocks(group, fields, model is not None, check_at)
            self.groups.append(_Coded(group, model, blocks, check_at - 8 * group.blocks, factors))
        if seen != {n for n, letter in enumerate(self.letters) if letter == "g"}:
            raise FormatError("the delta's index does not place every tensor", hint=_FETCH_AGAIN)
        if check_at != len(self.delta._hashes):
            raise FormatError("the delta's checksums are too few or too many", hint=_FETCH_AGAIN)

    def _group(self, fields: Any, seen: set[int]) -> Group:
        code = _whole(fields, "k")
        members = _numbers(fields.get("t"), "members of a group")
        if (
            code >= len(CODINGS)
            or not members
            or any(n >= len(self.targets) for n in members)
            or len(set(members)) != len(members)
            or seen & set(members)
        ):
            raise FormatError(
                "a group in the delta's index is damaged", why=f"members {str(members)[:60]}", hint=_FETCH_AGAIN
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
                    hint=_FETCH_AGAIN,
                )
            # the same rules as the encoder's: words and columns follow from dtype and shape
            like = Tensor("", entry, None, 0)  # type: ignore[arg-type]
            group.members.append(number)
            group.words.append(like.words)
            group.columns.append(like.columns)
        return group

    def _factors(
        self, group: Group, fields: dict[str, Any], reader: ModelReader, check_at: int
    ) -> tuple[_Factors | None, int]:
        """Where the factors of a low-rank group lie and what codes them."""
        if group.coding != LOW_RANK:
            return None, check_at
        where = fields.get("p")
        if not isinstance(where, dict) or not isinstance(where.get("model"), dict) or len(group.members) != 1:
            raise FormatError("a low-rank group in the delta's index is damaged", hint=_FETCH_AGAIN)
        rank, exponent = _whole(where, "r"), _signed(where, "u")
        rows, columns = group.words[0] // group.columns[0], group.columns[0]
        fits = 1 <= rank <= min(lowrank.MOST_RANK, rows, columns) and abs(exponent) <= 400
        if not fits or group.dtype not in lowrank.KINDS or min(rows, columns) < lowrank.LEAST_SIDE:
            raise FormatError("a low-rank group in the delta's index is damaged", why=f"rank {rank}", hint=_FETCH_AGAIN)
        beside = factor_group(rank, rows, columns)
        model = reader.read(beside, {k: _signed(where["model"], k) for k in _MODEL_FIELDS})
        blocks, check_at = self._blocks(beside, where, True, check_at)
        return _Factors(_Coded(beside, model, blocks, check_at - 8 * beside.blocks, None), rank, exponent), check_at

    def _blocks(
        self, group: Group, fields: Any, coded: bool, check_at: int
    ) -> tuple[list[tuple[int, int, int, int]], int]:
        """(payload offset, bytes, rANS words, raw words) of each block."""
        sizes = _numbers(fields.get("b"), "blocks of a group")
        if len(sizes) != group.blocks * (2 if coded else 1):
            raise FormatError("a group in the delta's index is damaged", why="number of blocks", hint=_FETCH_AGAIN)
        out = []
        for block in range(group.blocks):
            words, raw = (sizes[2 * block], sizes[2 * block + 1]) if coded else (0, 0)
            length = 2 * words + 4 * raw if coded else sizes[block]
            out.append((self._at, length, words, raw))
            self._at += length
        return out, check_at + 8 * group.blocks

    def check_base(self, pool: ThreadPoolExecutor) -> None:
        """Finds every tensor the delta needs in the base, by name and fingerprint. Raises DeltaCompressionError."""

        def find(item: tuple[int, bytes]) -> tuple[int, Tensor]:
            number, wanted = item
            target = self.targets[number]
            name = self.names.get(str(number))
            relatives = self.base.relatives(target.path, target.entry, name) if self.base is not None else []
            if not relatives:
                raise wrong_base(
                    f"tensor {target.entry.name!r}", "the base has no such tensor of that dtype and shape", self.delta
                )
            for relative in relatives:
                found = fingerprint(relative)
                if found == wanted:
                    return number, relative
            raise wrong_base(
                f"tensor {target.entry.name!r}",
                f"its bytes in the base have xxh3-128 {found.hex()}, not {wanted.hex()}",
                self.delta,
            )

        for entry, fields, _ in self.files:
            if fields["kind"] == "same":
                name = entry["path"]
                twin = self.base.files.get(name) if self.base is not None else None
                if twin is None or digest_file(twin) != entry["digest"]:
                    raise wrong_base(f"file {name!r}", "the base's file is missing or another one", self.delta)
        self.base_tensors = dict(pool.map(find, self.base_fingerprints.items()))

    def block_check(self, start: int, block: int) -> bytes:
        """xxh3-64 of a block."""
        return self.delta._hashes[start + 8 * block : start + 8 * block + 8]


def _signed(fields: dict[str, Any], key: str) -> int:
    value = fields.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) >= 1 << 40:
        raise FormatError("a number in the delta's index is missing or out of range", why=key, hint=_FETCH_AGAIN)
    return value


def wrong_base(where: str, why: str, delta: Delta) -> DeltaCompressionError:
    """The error for a base that is not the one a delta was made from. where: a tensor or a file."""
    named = delta.manifest.get("base") or {}
    known = [f"{key} {named[key]}" for key in ("source", "digest") if isinstance(named, dict) and key in named]
    return DeltaCompressionError(
        "this is not the base the delta was made from",
        where=where,
        why=why,
        hint=f"give the base with {', '.join(known)}" if known else "give the base the delta was made from",
    )


class _Restoring:
    """Writes the files of a plan into a private folder and checks them."""

    def __init__(self, plan: _Plan, folder: Path, pool: ThreadPoolExecutor, window: int, progress: Progress | None):
        self._plan, self._folder, self._pool, self._window, self._progress = plan, folder, pool, window, progress
        self._total = sum(entry["size"] for entry, _, _ in plan.files)
        self._done = 0
        self._fds: dict[str, int] = {}

    def run(self) -> RestoreStats:
        try:
            for entry, fields, at in self._plan.files:
                self._start_file(entry, fields, at)
            self._write_tensors()
            for fd in self._fds.values():
                os.fsync(fd)
        finally:
            for fd in self._fds.values():
                os.close(fd)
        digests = {}
        for entry, _, _ in self._plan.files:
            path = self._folder / PurePosixPath(entry["path"])
            digests[entry["path"]] = found = digest_file(path)
            if found != entry["digest"]:
                raise self._mismatch(entry, found)
        return RestoreStats(len(digests), self._total, digests)

    def _mismatch(self, entry: dict[str, Any], found: str) -> DeltaCompressionError:
        return DeltaCompressionError(
            "a restored file is not the original",
            where=entry["path"],
            why=f"digest {found}, should be {entry['digest']}",
            hint=_FETCH_AGAIN,
        )

    def _start_file(self, entry: dict[str, Any], fields: dict[str, Any], at: int) -> None:
        """Writes all of a file but its tensors' bytes."""
        plan, name = self._plan, entry["path"]
        path = self._folder / PurePosixPath(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        kind = fields["kind"]
        if kind == "tensors":
            fd = self._fds[name] = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o666)
            if entry["size"] and hasattr(os, "posix_fallocate"):
                os.posix_fallocate(fd, 0, entry["size"])  # a full disk is found out now, not at the end
            _write_at(fd, plan.headers[name].raw, 0)
            self._advance(len(plan.headers[name].raw))
            return
        with open(path, "xb") as file:
            if kind == "same":
                self._copy_side_file(name, file)
            elif kind == "file":
                dictionary = self._base_side_file(name) if fields.get("twin") else None
                try:
                    file.write(artifact.decompress(plan.delta.part(at, fields), entry["size"], dictionary=dictionary))
                except FormatError as error:
                    if dictionary is not None:
                        raise wrong_base(
                            f"file {name!r}", "the base's file of that name is another one", plan.delta
                        ) from error
                    raise
            else:
                left = entry["size"]
                for part in fields["parts"]:
                    data = artifact.decompress(plan.delta.part(at, part), min(left, 1 << 24))
                    left -= file.write(data)
                    at += part["n"]
            file.flush()
            os.fsync(file.fileno())
        self._advance(entry["size"])

    def _base_side_file(self, name: str) -> bytes:
        base = self._plan.base
        if base is None or name not in base.files:
            raise wrong_base(f"file {name!r}", "the base has no such file", self._plan.delta)
        opened = base.open_file(name)
        return opened.read(0, opened.size)

    def _copy_side_file(self, name: str, file: Any) -> None:
        base = self._plan.base
        if base is None or name not in base.files:
            raise wrong_base(f"file {name!r}", "the base has no such file", self._plan.delta)
        opened = base.open_file(name)
        for start in range(0, opened.size, _COPY_CHUNK):
            file.write(opened.read(start, min(_COPY_CHUNK, opened.size - start)))

    # ------------------------------------------------------------ tensors

    def _write_tensors(self) -> None:
        plan = self._plan
        for size in self._ordered(self._jobs()):
            self._advance(size)
        copies = [lambda pair=pair: self._copy_tensor(*pair) for pair in plan.copies.items()]
        for size in self._ordered(copies):
            self._advance(size)

    def _jobs(self) -> Iterator[Callable[[], int]]:
        for number, tensor in self._plan.base_tensors.items():
            if self._plan.letters[number] == "s":
                yield lambda n=number, t=tensor: self._copy_from_base(n, t)  # type: ignore[misc]
        for coded in self._plan.groups:
            if coded.factors is not None:
                coded.group.factors = self._read_factors(coded)
            decoder = BlockDecoder(coded.group, coded.model)
            for block in range(len(coded.blocks)):
                yield lambda c=coded, d=decoder, b=block: self._decode_block(c, d, b)  # type: ignore[misc]

    def _read_factors(self, coded: _Coded) -> lowrank.Factors:
        """Decodes the factors of a low-rank group."""
        assert coded.factors is not None
        beside = coded.factors.coded
        decoder = BlockDecoder(beside.group, beside.model)
        words = np.empty(beside.group.size, np.uint32)
        at = 0
        for block in range(beside.group.blocks):
            size = beside.group.block_size(block)
            words[at : at + size] = self._decoded(beside, decoder, block, np.zeros(size, np.uint32), "low-rank factors")
            at += size
        rows, columns = coded.group.words[0] // coded.group.columns[0], coded.group.columns[0]
        values = words.view(np.int32).astype(np.float64)
        if np.abs(values).max() > lowrank.MOST_FACTOR:
            raise FormatError("a low-rank factor is out of range", hint=_FETCH_AGAIN)
        left, right = np.split(values, [coded.factors.rank * rows])
        return lowrank.Factors(left.reshape(-1, rows), right.reshape(-1, columns), coded.factors.exponent)

    def _ordered(self, jobs: Iterable[Callable[[], int]]) -> Iterator[int]:
        return in_order(self._pool, self._window, lambda job: job(), jobs)

    def _advance(self, size: int) -> None:
        self._done += size
        if self._progress is not None:
            self._progress(self._done, self._total)

    def _copy_from_base(self, number: int, tensor: Tensor) -> int:
        target = self._plan.targets[number]
        offset = target.offset
        for piece in tensor.blocks(_COPY_CHUNK):
            _write_at(self._fds[target.path], piece, offset)
            offset += piece.size
        return target.entry.nbytes

    def _copy_tensor(self, number: int, source: int) -> int:
        target, origin = self._plan.targets[number], self._plan.targets[source]
        for start in range(0, origin.entry.nbytes, _COPY_CHUNK):
            data = os.pread(
                self._fds[origin.path], min(_COPY_CHUNK, origin.entry.nbytes - start), origin.offset + start
            )
            _write_at(self._fds[target.path], data, target.offset + start)
        return target.entry.nbytes

    def _decode_block(self, coded: _Coded, decoder: BlockDecoder, block: int) -> int:
        plan, group = self._plan, coded.group
        name = plan.targets[group.members[next(group.pieces(block))[0]]].entry.name
        base = np.zeros(group.block_size(block), group.kind.dtype)
        if group.coding in WITH_BASE:
            for member, first, count, position in group.pieces(block):
                plan.base_tensors[group.members[member]].read_words(first, base[position : position + count])
                if group.factors is not None:
                    base = group.factors.predict(group.dtype, base, first)
        out = self._decoded(coded, decoder, block, base, f"tensor {name!r}")
        for member, first, count, position in group.pieces(block):
            target = plan.targets[group.members[member]]
            part = out[position : position + count].view(np.uint8)
            _write_at(self._fds[target.path], part, target.offset + first * group.kind.bytes)
        return out.nbytes

    def _decoded(self, coded: _Coded, decoder: BlockDecoder, block: int, base: np.ndarray, what: str) -> np.ndarray:
        """The words of one block, its checksum checked. Raises FormatError."""
        at, length, words, raw = coded.blocks[block]
        size = coded.group.block_size(block)
        if length > size * (coded.group.kind.bytes + 4) + 4096:
            why = f"{length} bytes for {size} words"
            raise FormatError("a block in the delta's index is too large", where=what, why=why, hint=_FETCH_AGAIN)
        data = self._plan.delta.container.read("payload", at, length)
        if xxhash.xxh3_64_digest(data.data) != self._plan.block_check(coded.checks, block):
            why = f"checksum of the payload at {at}"
            raise FormatError("the delta is damaged", where=what, why=why, hint=_FETCH_AGAIN)
        try:
            return decoder.decode(block, data, (words, raw), base)
        except FormatError as error:
            raise FormatError(error.what, where=what, why=error.why, hint=_FETCH_AGAIN) from error


def _write_at(fd: int, data: Any, offset: int) -> None:
    view = memoryview(data).cast("B")
    while view:
        done = os.pwrite(fd, view, offset)
        view, offset = view[done:], offset + done


def _coded_bytes(sizes: list[int]) -> int:
    return 2 * sum(sizes[0::2]) + 4 * sum(sizes[1::2])


def inspect(delta: Path) -> dict[str, Any]:
    """What a delta is, without its base: the manifest, sizes on disk, and bytes by coding. Raises as `Delta`."""
    with Delta(delta) as opened:
        manifest = opened.manifest
        original = sum(entry["size"] for entry in manifest["files"])
        stored = sum(p.stat().st_size for p in (opened.folder / artifact.MANIFEST, opened.folder / artifact.CONTAINER))
        codings: dict[str, int] = {}
        for fields in opened.index.get("groups", []):
            name = CODINGS[fields["k"]]
            size = _coded_bytes(fields["b"]) if name in MODELLED else sum(fields["b"])
            size += _coded_bytes(fields["p"]["b"]) if name == LOW_RANK else 0
            codings[name] = codings.get(name, 0) + size
        return {
            "format": f"{manifest['format']}/{manifest['version']}",
            "codec": manifest["codec"],
            "exact": bool(manifest.get("exact")),
            "base": manifest.get("base", {}),
            "original_bytes": original,
            "stored_bytes": stored,
            "ratio": original / stored if stored else 0.0,
            "tensors": manifest["tensors"],
            "payload_bytes_by_coding": dict(sorted(codings.items())),
            "files": manifest["files"],
        }


__all__ = ["Delta", "RestoreStats", "decode", "inspect"]
