"""A decoder written from docs/codec.md, in plain Python and slow. It shares no code with the one it is held against:
if the two differ, the page or the code is wrong.
"""

from __future__ import annotations

import json
import math
import struct
import zlib
from fractions import Fraction
from itertools import accumulate
from pathlib import Path

import numpy as np
import zstandard
from blake3 import blake3
from xxhash import xxh3_64_digest, xxh3_64_hexdigest, xxh3_128_digest

# dtype: bytes a word, float, exponent shift, exponent mask
WORDS = {
    "F64": (8, True, 52, 0x7FF),
    "F32": (4, True, 23, 0xFF),
    "C64": (4, True, 23, 0xFF),
    "BF16": (2, True, 7, 0xFF),
    "F16": (2, True, 10, 0x1F),
    "F8_E4M3": (1, True, 3, 0x0F),
    "F8_E5M2": (1, True, 2, 0x1F),
    "I64": (8, False, 0, 0),
    "U64": (8, False, 0, 0),
    "I32": (4, False, 0, 0),
    "U32": (4, False, 0, 0),
    "I16": (2, False, 0, 0),
    "U16": (2, False, 0, 0),
}
DIRECT = {1: 8, 2: 5, 4: 4, 8: 4}
BLOCK = 131_072
DELTA_CODING, ALONE, PLANES, XOR_PLANES, RAW, LOW_RANK, ZSTD, FEW, ZEROED, ROUNDED = range(10)
DIFFERENCES = (DELTA_CODING, LOW_RANK, FEW, ZEROED, ROUNDED)
BLOCK_BYTES = {2: 18, 3: 20, 6: 22, 7: 24, 8: 34, 10: 84, 11: 110, 12: 144, 13: 176, 14: 210}
LEVELS, DROPPED = 4, {"BF16": 16, "F16": 13}  # of what rounding from f32 lost


class Tensor:
    def __init__(self, name, fields, data_start):
        self.name, self.dtype, self.shape = name, fields["dtype"], fields["shape"]
        self.start, self.end = (data_start + offset for offset in fields["data_offsets"])
        self.width, self.is_float, self.shift, self.mask = WORDS.get(self.dtype, (1, False, 0, 0))
        self.words = (self.end - self.start) // self.width

    @property
    def columns(self):
        if len(self.shape) < 2:
            return self.words
        columns = self.shape[-1]
        if len(self.shape) > 2 and columns < 16:
            columns = math.prod(self.shape[1:])
        if self.dtype == "C64":
            columns *= 2
        return columns if columns and self.words % columns == 0 else self.words


def array(name, dtype, shape, start):
    tensor = Tensor(name, {"dtype": dtype, "shape": shape, "data_offsets": [0, 0]}, start)
    tensor.end = start + tensor.width * math.prod(shape) * (2 if dtype == "C64" else 1)
    tensor.words = (tensor.end - start) // tensor.width
    return tensor


def tensors_of(head):
    """Tensors of a safetensors file from its first bytes, by place."""
    (length,) = struct.unpack_from("<Q", head)
    fields = json.loads(head[8 : 8 + length])
    fields.pop("__metadata__", None)
    return sorted((Tensor(n, f, 8 + length) for n, f in fields.items()), key=lambda t: (t.start, t.end))


def head_of(data):
    return data[: 8 + struct.unpack_from("<Q", data)[0]]


def unzstd(data, dictionary=None):
    extra = zstandard.ZstdCompressionDict(dictionary, dict_type=zstandard.DICT_TYPE_RAWCONTENT) if dictionary else None
    return zstandard.ZstdDecompressor(dict_data=extra, max_window_size=1 << 30).decompress(bytes(data))


def to_words(data, width):
    return [int.from_bytes(data[i : i + width], "little") for i in range(0, len(data), width)]


def decode(base: dict[str, bytes], folder: Path, *others: dict[str, bytes]) -> dict[str, bytes]:
    """The fine-tune's files. base, others: path -> bytes of each base."""
    manifest = json.loads((folder / "delta.json").read_text())
    claimed = manifest.pop("checksum")
    text = json.dumps(manifest, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert claimed == xxh3_64_hexdigest(text.encode())
    assert manifest["format"] == "sparse-model-delta"
    assert manifest["version"] in (1, 2, 3, 4)
    assert len(manifest.get("bases", [0])) == 1 + len(others)
    container = (folder / "delta.safetensors").read_bytes()
    streams = {t.name: container[t.start : t.end] for t in tensors_of(container)}
    for name, checksum in manifest["container"].items():
        assert xxh3_64_hexdigest(streams[name]) == checksum
    index = json.loads(unzstd(streams["index"]))
    assert manifest["version"] > 1 or "relatives" not in index
    return _Decoder([base, *others], manifest, index, streams, folder).run()


def deflate(data, streams):
    """A file of its bytes with some of them unpacked. streams: gap, bytes, level of each."""
    out, at = b"", 0
    for gap, size, level in streams:
        packing = zlib.compressobj(level, zlib.DEFLATED, -15, 8)
        out += data[at : at + gap] + packing.compress(data[at + gap : at + gap + size]) + packing.flush()
        at += gap + size
    return out + data[at:]


class _Decoder:
    def __init__(self, bases, manifest, index, streams, folder):
        self.folder = folder
        self.base, self.bases, self.manifest, self.index, self.streams = bases[0], bases, manifest, index, streams
        self.at = 0
        self.files, self.tensors, self.deflated = {}, [], {}
        self.relatives = [
            [(path, t) for path, data in base.items() if path.endswith(".safetensors") for t in tensors_of(data)]
            for base in bases
        ]
        self.made = {int(number): fields for number, fields in index.get("relatives", {}).items()}
        self.model_bytes, start = {}, 0
        self.version = manifest["version"]
        names = ["scales", "runs", "lengths", "mantissas", *(["references", "extras"] if self.version > 2 else [])]
        for name, length in zip(names, index["models"], strict=True):
            frame = streams["models"][start : start + length]
            self.model_bytes[name] = unzstd(frame) if frame or self.version < 3 else b""
            start += length
        self.model_at = dict.fromkeys(self.model_bytes, 0)

    def run(self):
        entries = iter(self.index["files"])
        for entry in self.manifest["files"]:
            beside = self.version >= 4 and "kind" in entry
            self.files[entry["path"]] = self.read_beside(entry) if beside else self.read_file(entry, next(entries))
        assert not list(entries)
        self.read_hashes()
        self.prints = {}
        for group in self.index["groups"]:
            self.read_group(group)
        for numbers, wanted in self.joined:
            assert xxh3_128_digest(b"".join(b"".join(self.prints[n]) for n in numbers))[:2] == wanted
        assert self.at == len(self.streams["payload"])
        assert self.version < 3 or self.model_at == {name: len(data) for name, data in self.model_bytes.items()}
        for number, letter in enumerate(self.index["tensors"]):
            if letter == "s":
                self.put(number, self.base_bytes(number))
        for number, source in self.index["copies"].items():
            path, tensor = self.tensors[source]
            self.put(int(number), bytes(self.files[path][tensor.start : tensor.end]))
        for path, streams in self.deflated.items():
            self.files[path] = deflate(self.files[path], streams)
        for entry in self.manifest["files"]:
            assert entry["digest"] == "b3:" + blake3(bytes(self.files[entry["path"]])).hexdigest()
        return {path: bytes(data) for path, data in self.files.items()}

    def take(self, length):
        self.at += length
        return self.streams["payload"][self.at - length : self.at]

    def part(self, fields, dictionary=None):
        data = self.take(fields["n"])
        assert xxh3_64_hexdigest(data) == fields["x"]
        return unzstd(data, dictionary)

    def read_beside(self, entry):
        assert entry["kind"] in ("same", "file", "chunks")
        here, self.at = (self.at, self.streams["payload"]), 0
        if entry["kind"] != "same":
            data = self.streams["payload"] = (self.folder / f"delta-{entry['part']}.zst").read_bytes()
            assert entry["part"] == blake3(data).hexdigest()
        out = self.read_file(entry, entry)
        assert entry["kind"] == "same" or self.at == len(self.streams["payload"])
        self.at, self.streams["payload"] = here
        return out

    def read_file(self, entry, fields):
        path = entry["path"]
        if fields["kind"] == "same":
            return self.base[path]
        if fields["kind"] == "chunks":
            return b"".join(self.part(part) for part in fields["parts"])
        if fields["kind"] == "file":
            return self.part(fields, self.base[path] if fields["twin"] else None)
        if fields["kind"] == "arrays":
            return self.read_arrays(entry, fields)
        assert fields["kind"] == "tensors"
        head = self.part(fields, head_of(self.base[path]) if fields["twin"] else None)
        self.tensors += [(path, tensor) for tensor in tensors_of(head)]
        return bytearray(head.ljust(entry["size"], b"\0"))

    def read_arrays(self, entry, fields):
        assert self.manifest["version"] >= 3
        dictionary = None
        if fields["twin"]:
            first, last = fields["twin"]
            twin = self.base[entry["path"]]
            dictionary = twin[:first] + twin[len(twin) - last :]
        if "deflated" in fields:
            assert self.version >= 4
            self.deflated[entry["path"]] = fields["deflated"]
        data = self.part(fields, dictionary)
        length = int.from_bytes(data[:8], "little")
        between, out = data[8 + length :], bytearray()
        for name, dtype, shape, gap in json.loads(data[8 : 8 + length]):
            out += between[:gap]
            between = between[gap:]
            tensor = array(name, dtype, shape, len(out))
            self.tensors.append((entry["path"], tensor))
            out += bytes(tensor.end - tensor.start)
        out += between
        assert len(out) == fields.get("size", entry["size"])
        return out

    def put(self, number, data):
        path, tensor = self.tensors[number]
        assert len(data) == tensor.end - tensor.start
        self.files[path][tensor.start : tensor.end] = data

    def read_hashes(self):
        data, at = self.streams["hashes"], 0
        self.wanted = {}
        assert self.version >= 4 or "cut" not in self.index
        cut = self.index.get("cut", 0)
        assert cut in (0, 1, 2)
        for fields, key in [(self.index, "based"), *((group, "t") for group in self.index["groups"])]:
            if cut == 2:
                fields[key] = [n + at for at, n in enumerate(accumulate(fields[key]))]
        joined = []
        for number, letter in enumerate(self.index["tensors"]):
            own = width = 16
            if cut and self.tensors[number][1].end - self.tensors[number][1].start < 65536:
                own, width = (8, 8) if letter == "s" else (0, 2 if cut == 1 else 0)
                joined += [number] * (cut == 2 and number in self.index["based"])
            if letter in "sg":
                self.wanted[number] = data[at : at + own]
                at += own
            if letter == "g":
                del self.wanted[number]
            if number in self.made or (letter == "g" and number in self.index["based"]):
                length = width * len(self.made.get(number, {"s": [0]})["s"])
                self.wanted[number] = data[at : at + length]
                at += length
        self.joined = []
        for first in range(0, len(joined), 64):
            self.joined.append((joined[first : first + 64], data[at : at + 2]))
            at += 2
        self.block_hashes = [data[i : i + 8] for i in range(at, len(data), 8)]

    def base_bytes(self, number):
        """The words a tensor is compared with."""
        path, tensor = self.tensors[number]
        self.sources = self.prints[number] = []
        if number not in self.made:
            name = self.index["names"].get(str(number))
            return self.one_relative(0, path, tensor, name, self.wanted[number])
        return computed(tensor, self.made[number], self.made_bytes(number))

    def made_bytes(self, number):
        """The words of a made reference before they are computed from."""
        path, tensor = self.tensors[number]
        fields = self.made[number]
        width = len(self.wanted[number]) // len(fields["s"])
        hashes = [self.wanted[number][i * width : (i + 1) * width] for i in range(len(fields["s"]))]
        if "c" in fields:
            assert self.version >= 3
            assert len(fields["s"]) == 1
            width = WORDS[fields["c"]][0]
            count, shape = (tensor.end - tensor.start) // tensor.width, tensor.shape
            if "b" in fields:
                assert self.version >= 4
                count, last = (
                    number // BLOCK_BYTES[fields["b"][0]] * block_weights(fields) for number in (count, shape[-1])
                )
                shape = [*shape[:-1], last]
            tensor = Tensor(tensor.name, {"dtype": fields["c"], "shape": shape, "data_offsets": [0, count * width]}, 0)
        if fields.keys() & {"rows", "columns", "factors", "transposed"}:
            return self.selected(path, tensor, fields, hashes[0])
        if "t" in fields:
            return self.gathered(path, tensor, fields, hashes)
        sources = [
            self.one_relative(base, path, tensor, name, wanted)
            for (base, name), wanted in zip(fields["s"], hashes, strict=True)
        ]
        return blended(tensor, sources, fields) if "f" in fields else sources[0]

    def selected(self, path, tensor, fields, wanted):
        """Rows and columns in another order, times factors."""
        assert self.manifest["version"] >= 3
        ((base, name),) = fields["s"]
        alike = [(p, t) for p, t in self.candidates(base, name, tensor) if t.dtype == tensor.dtype]
        data = next(
            self.bases[base][p][t.start : t.end]
            for p, t in sorted(alike, key=lambda item: item[0] != path)
            if self.is_source(self.bases[base][p][t.start : t.end], wanted)
        )
        height = next(t.shape[0] for p, t in alike if t.end - t.start == len(data))
        words = to_words(data, tensor.width)
        width = len(words) // height
        matrix = [words[i : i + width] for i in range(0, len(words), width)]
        if "rows" in fields:
            matrix = [(*matrix, [0] * width)[row] for row in unpacked(fields["rows"])]
        if "columns" in fields:
            columns = unpacked(fields["columns"])
            matrix = [[(*row, 0)[column] for column in columns] for row in matrix]
        if "factors" in fields:
            axis, factors = fields["factors"]
            factors = [value_of_word("F32", word) for word in factors]
            matrix = [
                [times(tensor.dtype, word, factors[(0, i, j)[axis]]) for j, word in enumerate(row)]
                for i, row in enumerate(matrix)
            ]
        matrix = turn(matrix) if "transposed" in fields else matrix
        return b"".join(word.to_bytes(tensor.width, "little") for row in matrix for word in row)

    def gathered(self, path, tensor, fields, hashes):
        """Rows of matrices one below the other, turned at the end if the index says so."""
        if "n" in fields:
            assert self.version >= 4
            each, inner = fields["n"], {key: value for key, value in fields.items() if key != "n"}
            assert len(fields["s"]) % each == 0
            return b"".join(
                self.gathered(path, tensor, inner | {"s": fields["s"][at : at + each]}, hashes[at : at + each])
                for at in range(0, len(fields["s"]), each)
            )
        rows = []
        for (base, name, turned, first, count), wanted in zip(fields["s"], hashes, strict=True):
            alike = [(p, t) for p, t in self.candidates(base, name, tensor) if t.dtype == tensor.dtype]
            p, t = next(
                (p, t)
                for p, t in sorted(alike, key=lambda item: item[0] != path)
                if self.is_source(self.bases[base][p][t.start : t.end], wanted)
            )
            words = to_words(self.bases[base][p][t.start : t.end], t.width)
            width = len(words) // t.shape[0]
            matrix = [words[i : i + width] for i in range(0, len(words), width)]
            matrix = turn(matrix) if turned else matrix
            assert first + count <= len(matrix)
            rows += matrix[first : first + count]
        if "i" in fields:
            assert self.version >= 4
            turns, height = fields["i"], fields["s"][0][4]
            assert all(count == height for *_, count in fields["s"])
            assert height % turns == 0
            rows = [
                rows[part * height + start + row]
                for start in range(0, height, turns)
                for part in range(len(fields["s"]))
                for row in range(turns)
            ]
        rows = turn(rows) if fields["t"] else rows
        return b"".join(word.to_bytes(tensor.width, "little") for row in rows for word in row)

    def candidates(self, base, name, tensor):
        """Those of a name, or the array at a place."""
        if isinstance(name, list):
            assert self.manifest["version"] >= 3
            path, offset, shape, *stream = name
            if stream:
                assert self.version >= 4
                content = zlib.decompressobj(-15).decompress(self.bases[base][path][stream[0] :])
                path = f"{path} at {stream[0]}"
                self.bases[base][path] = content
            return [(path, array(tensor.name, tensor.dtype, shape, offset))]
        return [(p, t) for p, t in self.relatives[base] if t.name == (name or tensor.name)]

    def is_source(self, data, wanted):
        """Whether these bytes have the fingerprint of a source; taken down, since some have one for many."""
        digest = xxh3_128_digest(data)
        self.sources += [digest] * digest.startswith(wanted)
        return digest.startswith(wanted)

    def one_relative(self, base, path, tensor, name, wanted):
        alike = [
            (p, t)
            for p, t in self.candidates(base, name, tensor)
            if t.dtype == tensor.dtype
            and len(t.shape) == len(tensor.shape)
            and (t.shape == tensor.shape or t.shape[1:] == tensor.shape[1:] != [])
        ]
        for p, t in sorted(alike, key=lambda item: item[0] != path):
            data = self.bases[base][p][t.start : t.end]
            if self.is_source(data, wanted):
                size = tensor.end - tensor.start
                return data[:size] + bytes(max(0, size - len(data)))
        raise AssertionError(f"wrong base for {tensor.name}")

    def read_group(self, fields):
        members = [self.tensors[number][1] for number in fields["t"]]
        width, coding = members[0].width, fields["k"]
        factors = self.read_factors(fields["p"], members[0]) if "p" in fields else None
        masked = self.read_mask(fields["q"], members[0], fields["t"][0]) if coding == ZEROED else None
        model = self.read_model(fields, members) if coding in (*DIFFERENCES, ALONE) else None
        base = []
        if coding in (*DIFFERENCES, XOR_PLANES):
            base = [word for number in fields["t"] for word in to_words(self.base_bytes(number), width)]
        if masked is not None:
            base = masked
        if coding == ROUNDED:
            assert self.version >= 4
            assert len(members) == 1
            base = self.wide(members[0], fields["t"][0], factors)
        elif factors is not None:
            base = predict(base, members[0], *factors[:3])
        places = [(m, i) for m, tensor in enumerate(members) for i in range(tensor.words)]
        out = []
        for block, start in enumerate(range(0, len(places), BLOCK)):
            these = places[start : start + BLOCK]
            there = base[start : start + BLOCK]
            if model is not None:
                counts = fields["b"][2 * block : 2 * block + 2]
                data = self.checked(2 * counts[0] + 4 * counts[1])
                decoder = decode_few if coding == FEW else decode_block
                words = decoder(data, counts, these, there, members, model, coding)
            else:
                words = self.unmodelled(self.checked(fields["b"][block]), coding, width, there, len(these))
            out += self.checked_words(words, width)
        data = b"".join(word.to_bytes(width, "little") for word in out)
        for number, tensor in zip(fields["t"], members, strict=True):
            size = tensor.end - tensor.start
            self.put(number, data[:size])
            data = data[size:]

    def wide(self, tensor, number, factors):
        """f32 words that are rounded to what a tensor is compared with."""
        fields, dtype = self.made.get(number, {}), tensor.dtype
        words = self.base_bytes(number)
        if fields.get("c") in ("F32", "BF16", "F16") and not fields.keys() & {"a", "d", "z"}:
            dtype, words = fields["c"], self.made_bytes(number)
        words = [
            word_of_value("F32", value_of_word(dtype, word)) if dtype != "F32" else word
            for word in to_words(words, WORDS[dtype][0])
        ]
        if factors is None:
            return words
        left, right, unit, times_rows = factors
        if times_rows:
            words = [times("F32", word, times_rows[i // tensor.columns]) for i, word in enumerate(words)]
        single = Tensor("", {"dtype": "F32", "shape": tensor.shape, "data_offsets": [0, 4 * tensor.words]}, 0)
        return predict(words, single, left, right, unit)

    def read_factors(self, fields, tensor):
        """(left rows, right rows, unit, what rows are multiplied by) of a predictor."""
        rows, columns, rank = tensor.words // tensor.columns, tensor.columns, fields["r"]
        sizes = [rows] * rank + [columns] * rank + [rows] * ("f" in fields)
        members = []
        for size in sizes:
            member = Tensor("", {"dtype": "I32", "shape": [size], "data_offsets": [0, 4 * size]}, 0)
            members.append(member)
        model = self.read_model(fields["model"], members)
        places = [(m, i) for m, size in enumerate(sizes) for i in range(size)]
        values = []
        for block, start in enumerate(range(0, len(places), BLOCK)):
            these = places[start : start + BLOCK]
            counts = fields["b"][2 * block : 2 * block + 2]
            data = self.checked(2 * counts[0] + 4 * counts[1])
            words = decode_block(data, counts, these, [0] * len(these), members, model, DELTA_CODING)
            values += self.checked_words(words, 4)
        values = [v - (1 << 32) if v >> 31 else v for v in values]
        left = [values[k * rows : (k + 1) * rows] for k in range(rank)]
        rest = values[rank * rows :]
        moves = rest[rank * columns :]
        times_rows = [1 + move * 2.0 ** fields["f"] for move in moves] if "f" in fields else []
        return left, [rest[k * columns : (k + 1) * columns] for k in range(rank)], 2.0 ** fields["u"], times_rows

    def read_mask(self, fields, tensor, number):
        """The base's words of a tensor, without those that a mask zeroes."""
        assert self.version >= 3
        size = -(-tensor.words // 4)
        shape = [size // (tensor.columns // 4), tensor.columns // 4] if tensor.columns % 4 == 0 else [size]
        member = Tensor("", {"dtype": "F8_E4M3", "shape": shape, "data_offsets": [0, size]}, 0)
        model = self.read_model(fields["model"], [member])
        base = to_words(self.base_bytes(number), tensor.width)
        sign, fours = 1 << 8 * tensor.width - 1, []
        for start in range(0, 4 * size, 4):
            four = [word & sign - 1 for word in base[start : start + 4]]
            four += [0] * (4 - len(four))
            order = sorted(range(4), key=lambda i: -four[i])
            gap = min(four[order[1]] - four[order[2]] >> tensor.shift - 1, 3)
            level = min(max(fields["e"] - (four[order[1]] >> tensor.shift), 0), 3)
            fours.append((order, 15 - (4 * level + gap) << 3))
        for block, start in enumerate(range(0, size, BLOCK)):
            there = [word for _, word in fours[start : start + BLOCK]]
            counts = fields["b"][2 * block : 2 * block + 2]
            data = self.checked(2 * counts[0] + 4 * counts[1])
            places = [(0, start + i) for i in range(len(there))]
            words = decode_block(data, counts, places, there, [member], model, DELTA_CODING)
            for i, word in enumerate(self.checked_words(words, 1)):
                difference = (word ^ (0xFF if word & 0x80 else 0x80)) - (there[i] ^ 0x80) & 0xFF
                pattern = difference << 1 & 0xFF ^ (0xFF if difference & 0x80 else 0)
                assert pattern < 16
                for rank, place in enumerate(fours[start + i][0]):
                    at = 4 * (start + i) + place
                    if pattern >> rank & 1 and at < len(base):
                        base[at] &= sign if fields["s"] else 0
        return base

    def unmodelled(self, data, coding, width, base, count):
        """Words of a block without a context model."""
        if coding == RAW:
            return to_words(data, width)
        planes = unzstd(data)
        if coding == ZSTD:
            assert self.version >= 2
            return to_words(planes, width)
        words = [int.from_bytes(bytes(planes[p * count + i] for p in range(width)), "little") for i in range(count)]
        return [w ^ b for w, b in zip(words, base, strict=True)] if coding == XOR_PLANES else words

    def checked(self, length):
        """The bytes of a block."""
        data = self.take(length)
        if self.version < 3:
            assert xxh3_64_digest(data) == self.block_hashes.pop(0)
        return data

    def checked_words(self, words, width):
        """The words of a block."""
        if self.version >= 3:
            data = b"".join(word.to_bytes(width, "little") for word in words)
            assert xxh3_64_digest(data) == self.block_hashes.pop(0)
        return words

    def model(self, name, count):
        self.model_at[name] += count
        return self.model_bytes[name][self.model_at[name] - count : self.model_at[name]]

    def read_model(self, fields, members):
        rows = [bytes(1)] * len(members)
        columns = [bytes(1)] * len(members)
        if fields["s"] == 1:
            rows = [self.model("scales", 1) for _ in members]
        elif fields["s"] == 2:
            rows = [self.model("scales", -(-t.words // t.columns)) for t in members]
            columns = [self.model("scales", t.columns) for t in members]
        stride = max(map(max, rows)) + max(map(max, columns)) + 1 if fields["s"] else 1
        runs = self.model("runs", 3 * fields["r"])
        table_of = []
        for i in range(0, len(runs), 3):
            table_of += [runs[i]] * int.from_bytes(runs[i + 1 : i + 3], "little")
        assert len(table_of) == 16 * stride * (LEVELS if fields.get("k") == ROUNDED else 1)
        tables = [self.read_table() for _ in range(fields["T"])]
        return fields["m"], fields["e"], fields["s"], rows, columns, stride, table_of, tables

    def read_table(self):
        lengths = self.model("lengths", self.model("lengths", 1)[0] + 1)
        frequencies = []
        for length in lengths:
            value = 0
            if length == 1:
                value = 1
            elif 2 <= length <= 12:
                lead = self.model("mantissas", 1)[0]
                value = (1 << (length - 1)) + lead if length <= 3 else (8 + lead) << (length - 1) >> 3
            frequencies.append(value)
        assert lengths.count(15) == 1
        frequencies[lengths.index(15)] = 4096 - sum(frequencies)
        slots = []
        start = 0
        for symbol, frequency in enumerate(frequencies):
            slots += [(symbol, frequency, start)] * frequency
            start += frequency
        assert start == 4096
        return slots


def decode_block(data, counts, places, base, members, model, coding):
    mantissa, top, scale_mode, rows, columns, stride, table_of, tables = model
    width, is_float = members[0].width, members[0].is_float
    bits, full = 8 * width, (1 << 8 * width) - 1
    words = to_words(data[: 2 * counts[0]], 2)
    raw = int.from_bytes(data[2 * counts[0] :], "little")
    states = [words[2 * i] << 16 | words[2 * i + 1] for i in range(8)]
    position, raw_position, out = 16, 0, []
    known = [lost_of(word, members[0]) for word in base] if coding == ROUNDED else [(word, 0, False) for word in base]
    base = [word for word, _, _ in known]
    for i, (m, word) in enumerate(places):
        tensor = members[m]
        kind = min(max(top - (base[i] >> tensor.shift & tensor.mask), 0), 15) if top >= 0 else 0
        scale = 0
        if scale_mode == 1:
            scale = rows[m][0]
        elif scale_mode == 2:
            scale = rows[m][word // tensor.columns] + columns[m][word % tensor.columns]
        kind += 16 * known[i][1] if known else 0
        slots = tables[table_of[kind * stride + scale]]
        token, frequency, start = slots[states[i % 8] & 4095]
        state = frequency * (states[i % 8] >> 12) + (states[i % 8] & 4095) - start
        if state < 65536:
            state = state << 16 | words[position]
            position += 1
        states[i % 8] = state
        z, need = value_of(token, mantissa, DIRECT[width]) if coding in DIFFERENCES else (token << bits - 8, bits - 8)
        z += raw >> raw_position & ((1 << need) - 1)
        raw_position += need
        out.append(
            undo_difference(z, base[i], bits, is_float, known[i][2])
            if coding in DIFFERENCES
            else (z >> 1 | (z & 1) << bits - 1) & full
            if is_float
            else z
        )
    assert position == len(words)
    assert states == [65536] * 8
    assert counts[1] == -(-raw_position // 32)
    return out


def lost_of(word, tensor):
    """(an f32 word rounded to the dtype, level of what that lost, whether differences are turned round for it)."""
    rounded = cast(word, "F32", tensor.dtype)
    if (rounded >> tensor.shift & tensor.mask) in (0, tensor.mask):
        return rounded, 0, False
    back = word_of_value("F32", value_of_word(tensor.dtype, rounded))
    lost = (word & 0x7FFFFFFF) - (back & 0x7FFFFFFF)
    return rounded, min(abs(lost) >> DROPPED[tensor.dtype] - 3, LEVELS - 1), lost < 0


def decode_few(data, counts, places, base, members, model, coding):
    """A block of which few words changed."""
    mantissa, top, _, _, _, _, table_of, tables = model
    tensor, bits = members[0], 8 * members[0].width
    listed, dense = int.from_bytes(data[:2], "little"), False
    if listed == 65535:
        listed, dense = 0, True
    exponents = [word >> tensor.shift & tensor.mask for word in base]
    small = [i for i, exponent in enumerate(exponents) if dense or exponent <= min(top, tensor.mask - 1)]
    contexts = [min(max(max(top, 0) - exponents[i], 0), 13) for i in small] + [14] * listed + [15] * listed
    words = to_words(data[2 : 2 * counts[0]], 2)
    states = [words[2 * i] << 16 | words[2 * i + 1] for i in range(8)]
    position, tokens = 16, []
    for i, context in enumerate(contexts):
        token, frequency, start = tables[table_of[context]][states[i % 8] & 4095]
        state = frequency * (states[i % 8] >> 12) + (states[i % 8] & 4095) - start
        if state < 65536:
            state = state << 16 | words[position]
            position += 1
        states[i % 8] = state
        tokens.append(token)
    assert position == len(words)
    assert states == [65536] * 8
    values, raw_words = [], 0
    for part, shape in (
        (tokens[: len(small) + listed], (mantissa, DIRECT[tensor.width])),
        (tokens[len(small) + listed :], (2, 4)),
    ):
        raw = int.from_bytes(data[2 * counts[0] + 4 * raw_words :], "little")
        used = 0
        for token in part:
            z, need = value_of(token, *shape)
            values.append(z + (raw >> used & ((1 << need) - 1)))
            used += need
        raw_words += -(-used // 32)
    assert counts[1] == raw_words
    at, out = -1, list(base)
    for gap in values[len(small) + listed :]:
        at += gap + 1
        small.append(at)
    for i, z in zip(small, values[: len(small)], strict=True):
        out[i] = undo_difference(z, base[i], bits, tensor.is_float)
    return out


def computed(tensor, fields, data):
    """Words in another dtype or quantized, then moved by weight decay, then pruned."""
    words = to_words(data, WORDS[fields["c"]][0] if "c" in fields else tensor.width)
    if "b" in fields:
        values = [np.float32(value_of_word(fields["c"], word)) for word in words]
        size, made = block_weights(fields), block if block_weights(fields) == 32 else superblock
        return b"".join(made(values[i : i + size], *fields["b"]) for i in range(0, len(values), size))
    if "a" in fields:
        words = quantized(words, tensor.dtype, fields)
    elif "c" in fields:
        words = [cast(word, fields["c"], tensor.dtype) for word in words]
    if "d" in fields:
        starts, moves = [0], [0]
        for gap in fields["d"][0]:
            starts.append(starts[-1] + gap)
        for difference in fields["d"][1]:
            moves.append(moves[-1] + difference)
        words = [decayed(word, tensor, starts, moves[1:]) for word in words]
    if "z" in fields:
        words = pruned(words, tensor, *fields["z"])
    return b"".join(word.to_bytes(tensor.width, "little") for word in words)


def cast(word, source, target):
    """A float word in another format, to nearest even."""
    width, _, shift, mask = WORDS[source]
    new_width, _, new_shift, new_mask = WORDS[target]
    sign = word >> 8 * width - 1 << 8 * new_width - 1
    field, low = word >> shift & mask, word & (1 << shift) - 1
    largest = new_mask << new_shift
    end = largest + 7 if target == "F8_E4M3" else largest  # infinity, or what stands for it
    nan = end if target == "F8_E4M3" else largest + (1 << new_shift - 1)
    if field == mask and source != "F8_E4M3":
        return sign | (nan if low else end)
    if source == "F8_E4M3" and word & 0x7F == 0x7F:
        return sign | nan
    value = Fraction(low + (1 << shift if field else 0)) * Fraction(2) ** (max(field, 1) - (mask >> 1) - shift)
    if not value:
        return sign
    exponent = value.numerator.bit_length() - value.denominator.bit_length()
    exponent -= value < Fraction(2) ** exponent
    place = max(exponent + (new_mask >> 1), 1)
    units = round(value / Fraction(2) ** (place - (new_mask >> 1) - new_shift))  # Python rounds halves to even
    return sign | min((place - 1 << new_shift) + units, end)


def quantized(words, dtype, fields):
    """Values over the largest of their group, rounded."""
    size, levels, form = fields["a"]
    levels, exact = np.float32(levels), np.float64 if size and form < 2 else np.float32
    values = [np.float32(value_of_word(fields["c"], word)) for word in words]
    out = []
    for start in range(0, len(values), size or len(values)):
        group = values[start : start + (size or len(values))]
        most = max((abs(v) for v in group if math.isfinite(v)), default=np.float32(0))
        for value in group:
            with np.errstate(all="ignore"):
                step, rate = exact(most) / exact(levels), exact(levels) / exact(most)
                scaled = exact(value) * rate if form & 1 else exact(value) / step
            scaled = np.float32(0) if math.isnan(scaled) or most == 0 else min(max(scaled, -levels), levels)
            if dtype == "I8":
                out.append(min(max(round(float(scaled)), -128), 127) & 0xFF)
            else:
                out.append(cast(int(scaled.view(np.uint32)), "F32", dtype))
    return out


def block(values, number, fused):
    """Thirty-two weights as one block of ggml's."""
    if not all(math.isfinite(value) for value in values):
        return bytes(BLOCK_BYTES[number])
    bits, low = {2: 4, 3: 4, 6: 5, 7: 5, 8: 8}[number], np.float32(0)
    with np.errstate(all="ignore"):
        if number == 8:
            scale = max(map(abs, values)) / np.float32(127)
        elif number in (3, 7):
            low = min(values)
            scale = (max(values) - low) / np.float32(2**bits - 1)
        else:
            largest = max(values, key=abs)
            scale = (largest if largest else np.float32(0)) / np.float32(-(2 ** (bits - 1)))
        rate = np.float32(1) / scale
        rate = rate if math.isfinite(rate) else np.float32(0)
        half = 0.5 if number in (3, 7) else 2 ** (bits - 1) + 0.5
        quanta = []
        for value in values:
            moved = value - low
            if number == 8:
                scaled = Fraction(float(value * rate))
                quanta.append(math.floor(abs(scaled) + Fraction(1, 2)) * (-1 if scaled < 0 else 1))
                continue
            exact = float(moved) * float(rate) + half if fused else float(moved * rate + np.float32(half))
            exact = float(np.float32(exact))
            quanta.append(0 if math.isnan(exact) else int(min(max(exact, 0), 2**bits - 1)))
        head = np.float16(scale).tobytes() + (np.float16(low).tobytes() if number in (3, 7) else b"")
    if number == 8:
        return head + bytes(quantum & 255 for quantum in quanta)
    if bits == 5:
        head += sum((quantum >> 4) << i for i, quantum in enumerate(quanta)).to_bytes(4, "little")
    return head + bytes(quanta[i] & 15 | (quanta[i + 16] & 15) << 4 for i in range(16))


def block_weights(fields):
    return 256 if fields["b"][0] >= 10 else 32


def whole(value, least, most):
    """To nearest even, and between bounds."""
    found = (value + np.float32(12582912)) - np.float32(12582912)
    found = found if found < most else np.float32(most)
    return found if found > least else np.float32(least)


def superblock(values, number, fused):
    """256 weights as one superblock of ggml's."""
    assert not fused
    if not all(abs(value) < 1e5 for value in values):
        return bytes(BLOCK_BYTES[number])
    with np.errstate(all="ignore"):
        return kquants(values, number)


def kquants(values, number):
    bits, width, top = {10: (2, 16, 15), 11: (3, 16, -32), 12: (4, 32, 63), 13: (5, 32, 63), 14: (6, 16, -128)}[number]
    groups = [values[i : i + width] for i in range(0, 256, width)]
    half, nothing = 0 if top > 0 else 2 ** (bits - 1), np.float32(0)
    fits = [(fit_minimum if top > 0 else fit_six if bits == 6 else fit_three)(group, bits) for group in groups]
    scales, moved, lows = [fit[0] for fit in fits], [nothing] * len(fits), [0] * len(fits)
    if top > 0:
        scale, shares = shared(scales, top)
        low, lows = shared([fit[1] for fit in fits], top)
        moved = [np.float32(low) * np.float32(share) for share in lows]
    else:
        largest = max(scales, key=abs)
        rate, low = np.float32(top) / largest, np.float16(0)
        if bits == 6 and abs(largest) < np.float32(1e-15):
            return bytes(210)
        scale = np.float16(np.float32(1) / rate) if largest else np.float16(0)
        rounded = [np.rint(rate * one) if largest else np.float32(top) for one in scales]
        shares = [int(min(max(one if abs(one) < 2**31 else 0, top), -top - 1)) for one in rounded]
    quanta = []
    for group, share, move, fit in zip(groups, shares, moved, fits, strict=True):
        factor = np.float32(scale) * np.float32(share)
        for value, searched in zip(group, fit[2], strict=True):
            found = np.rint((value + move) / factor) if factor else searched
            quanta.append(0 if math.isnan(found) else int(min(max(found + half, 0), 2**bits - 1)))
    fours = [sum((quanta[i + 32 * k] & 3) << 2 * k for k in range(4)) for j in (0, 128) for i in range(j, j + 32)]
    tops = [sum((quanta[i + 32 * k] >> bits - 1) << k for k in range(8)) for i in range(32)]
    pairs = [quanta[i] & 15 | (quanta[i + 32] & 15) << 4 for j in range(0, 256, 64) for i in range(j, j + 32)]
    ends = np.float16(scale).tobytes(), np.float16(low).tobytes()
    if bits == 2:
        return bytes(s | m << 4 for s, m in zip(shares, lows, strict=True)) + bytes(fours) + ends[0] + ends[1]
    if bits == 3:
        six = [share + 32 for share in shares]
        packed = [six[i] & 15 | (six[i + 8] & 15) << 4 for i in range(8)]
        packed += [sum((six[i + 4 * k] >> 4) << 2 * k for k in range(4)) for i in range(4)]
        return bytes(tops) + bytes(fours) + bytes(packed) + ends[0]
    if bits == 6:
        low = [quanta[i] & 15 | (quanta[i + 64] & 15) << 4 for j in (0, 128) for i in range(j, j + 64)]
        up = [sum((quanta[i + 32 * k] >> 4) << 2 * k for k in range(4)) for j in (0, 128) for i in range(j, j + 32)]
        return bytes(low) + bytes(up) + bytes(share & 255 for share in shares) + ends[0]
    packed = [one[i] | one[i + 4] >> 4 << 6 for one in (shares, lows) for i in range(4)]
    packed += [shares[i] & 15 | (lows[i] & 15) << 4 for i in range(4, 8)]
    return ends[0] + ends[1] + bytes(packed) + bytes(tops if bits == 5 else []) + bytes(pairs)


def shared(found, top):
    largest = max([one for one in found if one > 0], default=np.float32(0))
    rate = np.float32(top) / largest if largest > 0 else np.float32(0)
    rounded = [np.rint(rate * one) for one in found]
    shares = [min(int(one) & 255, top) if abs(one) < 2**31 else 0 for one in rounded]
    return np.float16(largest / np.float32(top)), shares


def fit_minimum(group, bits):
    nothing, most, count = np.float32(0), np.float32(2**bits - 1), np.float32(len(group))
    weight = [abs(x) for x in group]
    if bits > 2:
        total = nothing
        for x in group:
            total += x * x
        weight = [abs(x) + np.sqrt(total / count) for x in group]
    sum_w, sum_x = weight[0], weight[0] * group[0]
    for w, x in zip(weight[1:], group[1:], strict=True):
        sum_w, sum_x = sum_w + w, sum_x + w * x
    low, high = min(min(group), nothing), max(group)
    if low == high:
        return nothing, -low, [nothing] * len(group)

    def error(rate, least, scale, low):
        quanta, total = [whole(rate * (x - least), 0, most) for x in group], nothing
        for w, x, q in zip(weight, group, quanta, strict=True):
            gap = scale * q + low - x
            total += w * (gap * gap if bits > 2 else abs(gap))
        return total, quanta

    rate = most / (high - low)
    scale = np.float32(1) / rate
    best, quanta = error(rate, low, scale, low)
    for step in range(21 if bits == 4 else 16):
        added = np.float32(-1 if bits == 4 else -0.5) + np.float32(0.1) * np.float32(step)
        rate = (added + most) / (high - low)
        sums = [nothing] * 3
        for w, x in zip(weight, group, strict=True):
            q = whole(rate * (x - low), 0, most)
            sums = [a + b for a, b in zip(sums, (w * q, w * q * q, w * q * x), strict=True)]
        sum_q, sum_qq, sum_xq = sums
        spread = sum_w * sum_qq - sum_q * sum_q
        if spread > 0:
            tried = (sum_w * sum_xq - sum_x * sum_q) / spread
            below = (sum_qq * sum_x - sum_q * sum_xq) / spread
            if below > 0:
                tried, below = sum_xq / sum_qq, nothing
            found, its = error(rate, low, tried, below)
            if found < best:
                best, quanta, scale, low = found, its, tried, below
    return scale, -low, quanta


def sums_of(group, quanta):
    sum_xq = sum_qq = np.float32(0)
    for x, q in zip(group, quanta, strict=True):
        sum_xq, sum_qq = sum_xq + x * x * x * q, sum_qq + x * x * q * q
    return sum_xq, sum_qq


def fit_six(group, bits):
    largest = max(group, key=abs)
    if abs(largest) < np.float32(1e-15):
        return np.float32(0), None, [np.float32(-32)] * len(group)
    best = scale = np.float32(0)
    quanta = None
    for step in (0, *range(-9, 0), *range(1, 10)):
        rate = -(np.float32(32) + np.float32(0.1) * np.float32(step)) / largest
        its = [whole(rate * x, -32, 31) for x in group]
        sum_xq, sum_qq = sums_of(group, its)
        if quanta is None or (sum_qq > 0 and sum_xq * sum_xq > best * sum_qq):
            scale, quanta = sum_xq / sum_qq if sum_qq > 0 else np.float32(0), its
            best = scale * sum_xq
    return scale, None, quanta


def fit_three(group, bits):
    largest = max(group, key=abs)
    if abs(largest) < np.float32(1e-15):
        return np.float32(0), None, [np.float32(-4)] * len(group)
    quanta = [whole(np.float32(-4) / largest * x, -4, 3) for x in group]
    sum_xq, sum_qq = sums_of(group, quanta)
    for _ in range(5):
        for i, x in enumerate(group):
            other_xq, other_qq = sum_xq - x * x * x * quanta[i], sum_qq - x * x * quanta[i] * quanta[i]
            q = whole(x * other_qq / other_xq, -4, 3)
            new_xq, new_qq = other_xq + x * x * x * q, other_qq + x * x * q * q
            better = other_xq > 0 and q != quanta[i] and new_qq > 0
            if better and new_xq * new_xq * sum_qq > sum_xq * sum_xq * new_qq:
                quanta[i], sum_xq, sum_qq = q, new_xq, new_qq
    return sum_xq / sum_qq if sum_qq > 0 else np.float32(0), None, quanta


def pruned(words, tensor, signed, kept, of, last, factors=None):
    sign, out = 1 << 8 * tensor.width - 1, []
    sizes = [word & sign - 1 for word in words]
    if factors:
        factors = [np.float32(value_of_word("F32", word << 12)) for word in factors]
        with np.errstate(all="ignore"):
            scores = [
                np.float32(value_of_word(tensor.dtype, size)) * factors[i % len(factors)]
                for i, size in enumerate(sizes)
            ]
        sizes = [math.inf if math.isnan(score) else min(float(score), 1e39) for score in scores]
    for start in range(0, len(words), of or 1):
        group = sizes[start : start + (of or 1)]
        filled = group + [0] * ((of or 1) - len(group))
        order = sorted(range(len(filled)), key=lambda i: (-filled[i], -i if last else i))
        place = {i: n for n, i in enumerate(order)}
        for i, size in enumerate(group):
            zero = size <= kept if not of else place[i] >= kept
            word = words[start + i]
            out.append((word & sign if signed else 0) if zero else word)
    return out


def decayed(word, tensor, starts, moves):
    field, sign = word >> tensor.shift & tensor.mask, 1 << 8 * tensor.width - 1
    if field in (0, tensor.mask):
        return word
    mantissa = word & (1 << tensor.shift) - 1
    moved = (word & sign - 1) + moves[max(k for k, start in enumerate(starts) if start <= mantissa)]
    return word & sign | moved if 0 <= moved < tensor.mask << tensor.shift else word


def turn(matrix):
    return [list(column) for column in zip(*matrix, strict=True)]


def value_of_word(dtype, word):
    if dtype == "F32":
        return struct.unpack("<f", word.to_bytes(4, "little"))[0]
    if dtype == "BF16":
        return struct.unpack("<f", (word << 16).to_bytes(4, "little"))[0]
    return struct.unpack("<e", word.to_bytes(2, "little"))[0]


def word_of_value(dtype, value):
    """An f64 rounded to f32, then to the dtype, ties to even."""
    with np.errstate(over="ignore"):
        single = np.float32(value)
        bits = int(single.view(np.uint32))
        if dtype == "F32":
            return bits
        if dtype == "BF16":
            return bits + 0x7FFF + (bits >> 16 & 1) >> 16
        return int(np.float16(single).view(np.uint16))


def unpacked(order):
    out, at = [], -1
    for step in order:
        at += 1 + (step >> 1 ^ -(step & 1))
        out.append(at)
    return out


def times(dtype, word, factor):
    with np.errstate(over="ignore", invalid="ignore"):
        product = float(np.float32(value_of_word(dtype, word) * factor))
    return word_of_value(dtype, product) if math.isfinite(product) else word


def blended(tensor, sources, fields):
    """A recipe, word by word."""

    def rounded(value, level):
        if level == 0:
            return value
        return value_of_word(
            tensor.dtype if level == 2 else "F32", word_of_value(tensor.dtype if level == 2 else "F32", value)
        )

    form, (difference, product, total, whole) = fields["f"], fields["l"]
    weights, divisor = fields["w"], fields["q"]
    out = []
    for words in zip(*(to_words(source, tensor.width) for source in sources), strict=True):
        x = [value_of_word(tensor.dtype, word) for word in words]
        if not all(map(math.isfinite, x)):
            out.append(words[0])
            continue
        if form == 0:
            terms = [rounded(w * v, product) for w, v in zip(weights, x, strict=True)]
        else:
            terms = [
                rounded(w * rounded(v - x[0], difference), product) for w, v in zip(weights[1:], x[1:], strict=True)
            ]
        value = x[0] if form == 2 else terms.pop(0)
        for term in terms:
            value = rounded(value + term, total)
        if form < 2:
            value = rounded(value, whole)
            value = rounded(value / divisor, whole) if divisor != 1 else value
        if form == 1:
            value = x[0] + value
        out.append(words[0] if math.isnan(value) else word_of_value(tensor.dtype, value))
    return b"".join(word.to_bytes(tensor.width, "little") for word in out)


def predict(base, tensor, left, right, unit):
    """Words of base + product, rounded to f32 and then to the dtype, ties to even."""
    columns = tensor.columns
    out = []
    for i, word in enumerate(base):
        value = value_of_word(tensor.dtype, word)
        if not math.isfinite(value):
            out.append(word)
            continue
        row, column = divmod(i, columns)
        product = sum(a[row] * b[column] for a, b in zip(left, right, strict=True))
        out.append(word_of_value(tensor.dtype, value + product * unit))
    return out


def value_of(token, mantissa, direct):
    """(value without its raw bits, number of raw bits) of a token."""
    plain = 1 << direct
    if token < plain:
        return token, 0
    exponent = direct + (token - plain >> mantissa)
    lead = (1 << mantissa) + (token - plain & (1 << mantissa) - 1)
    return lead << exponent - mantissa, exponent - mantissa


def undo_difference(z, base, bits, is_float, turned=False):
    full, sign = (1 << bits) - 1, 1 << bits - 1
    d = z >> 1 ^ (full if z & 1 else 0)
    if not is_float:
        return base + d & full
    if bool(base & sign) != turned:
        d = -d
    ordered = (~base & full if base & sign else base | sign) + d & full
    return ordered ^ sign if ordered & sign else ~ordered & full
