"""A follower written from docs/sync.md (and docs/codec.md, whose decoder beside this file knows blocks and tables), in
plain Python and slow. It shares no code with the one it is held against: if the two differ, the pages or the code is
wrong.
"""

from __future__ import annotations

import json
from pathlib import Path

from blake3 import blake3
from xxhash import xxh3_128_digest, xxh3_128_hexdigest

from tests.docs import decoder as codec

MAGIC = b"SPRSYNC\x01"
CONTEXT = "sparse-decl sync manifest 1"

Tensors = dict[str, tuple[str, list[int], bytes]]  # name -> dtype, shape, bytes


def canonical(value) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def b3(data: bytes) -> str:
    return "b3:" + blake3(data).hexdigest()


def read_manifest(path: Path, number: int, previous: str | None, secret: bytes | None) -> dict:
    data = path.read_bytes()
    fields = json.loads(data)
    assert data == canonical(fields) + b"\n"
    assert len(data) <= 64 << 10
    claimed = fields.pop("sum")
    assert claimed == b3(canonical(fields))
    if secret is not None:
        key = blake3(secret, derive_key_context=CONTEXT).digest()
        assert fields.pop("mac") == blake3(canonical(fields), key=key).hexdigest()
    assert (fields["format"], fields["version"], fields["number"]) == ("sparse-sync", 1, number)
    assert fields["previous"] == previous
    return fields


def digest_of(tensors: Tensors) -> str:
    """As `base` of a manifest."""
    return b3(canonical([[n, dtype, shape, xxh3_128_hexdigest(data)] for n, (dtype, shape, data) in tensors.items()]))


def follow(place: Path, base: Tensors, secret: bytes | None):
    """Yields (manifest, tensors) of each step from number 0 on, by deltas; anchors are decoded too, and compared."""
    tensors: Tensors = {}
    previous = None
    for number in range(len(list(place.glob("steps/*.json")))):
        name = f"steps/{number:012}"
        fields = read_manifest(place / f"{name}.json", number, previous, secret)
        previous = b3((place / f"{name}.json").read_bytes())
        found = []
        if fields["delta"] is not None:
            found.append(decode(file_of(place, name, fields["delta"], "delta"), tensors))
        if fields["full"] is not None:
            assert fields["base"] == digest_of(base)
            assert fields["anchor"] == number
            found.append(decode(file_of(place, name, fields["full"], "anchor"), base))
        assert all(one == found[0] for one in found)
        tensors = found[0]
        assert list(tensors) == sorted(tensors)
        assert len(tensors) == fields["tensors"]
        yield fields, tensors


def file_of(place: Path, name: str, ref: dict, kind: str) -> bytes:
    data = (place / f"{name}-{ref['digest'][3:19]}.{kind}").read_bytes()
    assert (b3(data), len(data)) == (ref["digest"], ref["size"])
    return data


def decode(data: bytes, old: Tensors) -> Tensors:
    """The tensors of a step's file. old: those it is compared with."""
    assert data.startswith(MAGIC)
    lengths = [int.from_bytes(data[at : at + 8], "little") for at in range(len(data) - 24, len(data), 8)]
    parts, end = [], len(data) - 24
    for length in reversed(lengths):
        parts.insert(0, data[end - length : end])
        end -= length
    hashes, models, index = parts
    fields = json.loads(codec.unzstd(index))
    table = fields["table"]
    if table is None:
        table = [[name, dtype, shape] for name, (dtype, shape, _) in old.items()]
    streams = {"payload": data[len(MAGIC) : end], "models": models, "hashes": hashes}
    return _Step(fields, streams, table, old).run()


class _Step(codec._Decoder):
    """The groups of a step are those of a delta of version 3; what they are compared with is given by name."""

    def __init__(self, index, streams, table, old):
        codec._Decoder.__init__(self, [{}], {"version": 3}, index, streams, None)
        self.old, self.table = old, table
        self.tensors = [(name, codec.array(name, dtype, shape, 0)) for name, dtype, shape in table]
        self.found = {}

    def run(self):
        letters, hashes = self.index["tensors"], self.streams["hashes"]
        assert len(letters) == len(self.table)
        unchanged = [number for number, letter in enumerate(letters) if letter == "s"]
        for place, number in enumerate(unchanged):
            data = self.base_bytes(number)
            assert xxh3_128_digest(data) == hashes[16 * place : 16 * place + 16]
            self.put(number, data)
        at = 16 * len(unchanged)
        self.block_hashes = [hashes[i : i + 8] for i in range(at, len(hashes), 8)]
        for group in self.index["groups"]:
            assert group["k"] in (*codec.DIFFERENCES[:1], codec.ALONE, codec.PLANES, codec.XOR_PLANES, codec.RAW,
                                  codec.ZSTD, codec.FEW)  # fmt: skip
            self.read_group(group)
        assert not self.block_hashes
        assert self.at == len(self.streams["payload"])
        assert self.model_at == {name: len(data) for name, data in self.model_bytes.items()}
        for number, letter in enumerate(letters):
            if letter == "e":
                self.put(number, b"")
        for number, source in self.index["copies"].items():
            assert letters[int(number)] == "c"
            assert source < int(number)
            self.put(int(number), self.found[source])
        return {n: (dtype, shape, self.found[k]) for k, (n, dtype, shape) in enumerate(self.table)}

    def put(self, number, data):
        tensor = self.tensors[number][1]
        assert len(data) == tensor.end - tensor.start
        self.found[number] = bytes(data)

    def base_bytes(self, number):
        name, tensor = self.tensors[number]
        dtype, shape, data = self.old[name]
        assert dtype == tensor.dtype
        assert shape == tensor.shape or shape[1:] == tensor.shape[1:] != []
        size = tensor.end - tensor.start
        return data[:size] + bytes(max(0, size - len(data)))
