"""Deltas that an attacker wrote: what a delta consists of, changed in a structured way, every checksum valid again.

Shared by the tests and by `benchmarks/fuzz.py`.
"""

import json
import shutil
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest
import xxhash

from sparse_decl.base.errors import FormatError, SparseError
from sparse_decl.formats.container import ContainerWriter
from sparse_decl.model_delta import decode, encode
from sparse_decl.model_delta.checkpoint import Checkpoint
from sparse_decl.model_delta.format import files as artifact
from sparse_decl.model_delta.format.groups import WORDS_CHECKED_SINCE
from sparse_decl.model_delta.format.index import Delta, Layout
from sparse_decl.model_delta.reading import BlockReader
from tests.model_delta.blocks import write_blocks
from tests.model_delta.checkpoints import bf16, digests, small_pair, write_safetensors
from tests.model_delta.computed import write_computed, write_pruned
from tests.model_delta.containers import deflate_zip, write_container
from tests.model_delta.masks import write_zeroed
from tests.model_delta.merges import write_merge, write_rearranged
from tests.model_delta.rounded import write_rounded
from tests.model_delta.small import write_small
from tests.model_delta.superblocks import write_superblocks

GOLDEN = Path(__file__).resolve().parents[1] / "golden"


def pair(folder):
    base, fine = small_pair(folder)
    rng = np.random.default_rng(1)
    matrix = (rng.standard_normal((128, 160)) * 0.05).astype(np.float32)
    merged = matrix + 2e-2 * rng.standard_normal((128, 1)) @ rng.standard_normal((1, 160))
    write_safetensors(base / "lora.safetensors", {"w": ("F32", (128, 160), matrix.tobytes())})
    ids = rng.integers(0, 60, 3000) * 1_000_003  # which zstd codes as they are
    tensors = {"w": ("F32", (128, 160), merged.astype(np.float32).tobytes()), "ids": ("I64", (3000,), ids.tobytes())}
    write_safetensors(fine / "lora.safetensors", tensors)
    return base, fine


def small_step(folder):
    """(base, fine-tune) of which few words differ, two of them large."""
    rng = np.random.default_rng(3)
    base = bf16(rng.standard_normal(4000) * 0.02)
    values = (base.astype(np.uint32) << 16).view(np.float32)
    fine = bf16(values + np.float32(2e-6) * np.tanh(rng.standard_normal(4000).astype(np.float32)))
    large = np.argsort(-np.abs(values))[:2]
    fine[large] ^= 1
    for which, words in (("base", base), ("finetune", fine)):
        write_safetensors(folder / which / "model.safetensors", {"w": ("BF16", (4000,), words.tobytes())})
    return folder / "base", folder / "finetune"


def streams(folder):
    manifest = artifact.read_manifest(folder)
    reader, small = artifact.open_container(folder, manifest)
    payload = bytearray(reader.read("payload").tobytes())
    reader.close()
    index = json.loads(artifact.decompress(small["index"], 1 << 30))
    models, at = [], 0
    for length in index["models"]:
        packed = small["models"][at : at + length]
        models.append(bytearray(artifact.decompress(packed, 1 << 30)) if packed else bytearray())
        at += length
    return manifest, payload, index, models, bytearray(small["hashes"])


def beside(folder):
    """The files beside the container, by name."""
    return {path.name: bytearray(path.read_bytes()) for path in sorted(folder.glob("delta-*.zst"))}


def write(folder, manifest, payload, index, models, hashes, others=None):
    """Writes an artifact whose checksums all fit. others: as `beside` gave them."""
    packed = [artifact.compress(bytes(m), level=1) if m or len(models) == 4 else b"" for m in models]
    if isinstance(index.get("models"), list):
        index["models"] = [len(p) for p in packed]
    _fix_block_checks(payload, index, hashes, manifest.get("version"))
    _fix_beside_checks(manifest, others or {})
    small = {
        "models": b"".join(packed),
        "hashes": bytes(hashes),
        "index": artifact.compress(json.dumps(index).encode(), level=1),
    }
    folder.mkdir()
    writer = ContainerWriter(folder / artifact.CONTAINER)
    writer.append(bytes(payload))
    writer.finish(small, "hostile")
    for name, data in (others or {}).items():
        (folder / name).write_bytes(data)
    manifest["container"] = {name: artifact.checksum(blob) for name, blob in small.items()}
    artifact.write_manifest(folder, manifest)


def _fix_beside_checks(manifest, others):
    """Recomputes the checksums of files beside the container where the manifest still makes sense."""
    try:
        for entry in manifest["files"]:
            data = others.get(f"delta-{entry['part']}.zst", b"") if "part" in entry else b""
            at = 0
            for part in entry.get("parts", [entry] if "n" in entry else []):
                part["x"] = artifact.checksum(bytes(data[at : at + part["n"]]))
                at += part["n"]
    except (KeyError, TypeError, ValueError, IndexError, OverflowError):
        return


def _fix_block_checks(payload, index, hashes, version):
    """Recomputes parts' and blocks' checksums where the index still makes sense (version 3's: `fix_word_checks`)."""
    try:
        at = 0
        for fields in index["files"]:
            if "n" in fields:
                fields["x"] = artifact.checksum(bytes(payload[at : at + fields["n"]]))
                at += fields["n"]
        checks = b""
        for group in index["groups"]:
            sizes = [*sizes_of(group["p"]["b"], True)] if "p" in group else []
            for size in [*sizes, *sizes_of(group["b"], "m" in group)]:
                checks += xxhash.xxh3_64_digest(bytes(payload[at : at + size]))
                at += size
        if version in (1, 2):
            hashes[len(hashes) - len(checks) :] = checks
    except (KeyError, TypeError, ValueError, IndexError, OverflowError):
        return


def fix_word_checks(folder, bases):
    """Makes the checks of a version 3 delta those of whatever its blocks decode to, as an attacker would."""
    try:
        with ExitStack() as stack:
            delta = stack.enter_context(Delta(folder))
            if delta.version < WORDS_CHECKED_SINCE:
                return
            layout = Layout(delta, [stack.enter_context(Checkpoint(base)) for base in bases])
            reader, checks = _Unchecked(layout), b""
            with ThreadPoolExecutor(1) as pool:
                layout.find_base(pool)
            for coded in layout.groups:
                if coded.factors is not None:
                    checks += reader.checks(coded.factors.coded, False)
                checks += reader.checks(coded, True)
            hashes = delta.hashes[: len(delta.hashes) - len(checks)] + checks
            small = {"models": delta.models, "hashes": hashes}
            small["index"] = delta.container.read("index").tobytes()
            payload, manifest = delta.container.read("payload").tobytes(), delta.manifest
    except (SparseError, OSError):
        return
    (folder / artifact.CONTAINER).unlink()
    writer = ContainerWriter(folder / artifact.CONTAINER)
    writer.append(payload)
    writer.finish(small, "hostile")
    manifest["container"] = {name: artifact.checksum(blob) for name, blob in small.items()}
    artifact.write_manifest(folder, manifest)


class _Unchecked(BlockReader):
    """Reads blocks without checking them."""

    def _check(self, coded, first, blocks, what):
        (data,) = blocks
        self.seen = xxhash.xxh3_64_digest(data)

    def checks(self, coded, with_base):
        out, decoder = b"", self.open(coded)
        for block in range(len(coded.blocks)):
            self.seen = bytes(8)
            try:
                if with_base:
                    self.words(coded, decoder, block, 1)
                else:
                    zeros = np.zeros(coded.group.block_size(block), coded.group.kind.dtype)
                    self.decoded(coded, decoder, block, 1, zeros, "")
            except FormatError:
                pass
            out += self.seen
        return out


def sizes_of(numbers, coded):
    return [2 * a + 4 * b for a, b in zip(numbers[::2], numbers[1::2], strict=True)] if coded else numbers


def mutate(rng, manifest, payload, index, models, hashes, others=None):
    """One to three structured changes."""
    for _ in range(rng.integers(1, 4)):
        what = rng.integers(0, 9)
        if what == 0 and payload:
            payload[rng.integers(0, len(payload))] = rng.integers(0, 256)
        elif what == 1:
            model = models[rng.integers(0, len(models))]
            if model:
                model[rng.integers(0, len(model))] = rng.integers(0, 256)
        elif what == 2:
            model = models[rng.integers(0, len(models))]
            cut = rng.integers(0, len(model) + 1)
            model[cut:] = rng.bytes(rng.integers(0, 20)) if rng.integers(0, 2) else b""
        elif what == 3:
            _change_number(rng, index)
        elif what == 4:
            _change_number(rng, manifest)
        elif what == 5:
            _rearrange(rng, index)
        elif what == 7 and others:
            data = others[sorted(others)[rng.integers(0, len(others))]]
            if data and rng.integers(0, 2):
                data[rng.integers(0, len(data))] = rng.integers(0, 256)
            else:
                del data[rng.integers(0, len(data) + 1) :]
        elif what == 6 and isinstance(index.get("relatives"), dict) and index["relatives"]:
            _change_number(rng, index["relatives"])
        else:
            del payload[rng.integers(0, len(payload) + 1) :]


def _change_number(rng, tree):
    """Replaces one number or text somewhere in a JSON tree."""
    places = []

    def walk(node):
        items = node.items() if isinstance(node, dict) else enumerate(node)
        for key, value in items:
            if isinstance(value, (dict, list)):
                walk(value)
            else:
                places.append((node, key))

    walk(tree)
    if not places:
        return
    node, key = places[rng.integers(0, len(places))]
    strange = [
        0,
        1,
        -1,
        2,
        255,
        65535,
        1 << 31,
        1 << 40,
        1 << 61,
        1 << 70,
        0.5,
        float("inf"),
        float("nan"),
        "x",
        "",
        None,
        True,
        "../x",
        "e",
        "sgcg",
    ]
    value = node[key]
    if isinstance(value, int) and rng.integers(0, 2):
        node[key] = value + int(rng.integers(-3, 4))
    else:
        node[key] = strange[rng.integers(0, len(strange))]


def _rearrange(rng, tree):
    """Removes, doubles or exchanges entries of one list or mapping somewhere in a JSON tree."""
    nodes = []

    def walk(node):
        if len(node) > 1:
            nodes.append(node)
        for value in node.values() if isinstance(node, dict) else node:
            if isinstance(value, (dict, list)):
                walk(value)

    walk(tree)
    if not nodes:
        return
    node = nodes[rng.integers(0, len(nodes))]
    keys = list(node) if isinstance(node, dict) else list(range(len(node)))
    one, other = (keys[i] for i in rng.integers(0, len(keys), 2))
    way = rng.integers(0, 3)
    if way == 0:
        del node[one]
    elif way == 1:
        node[one], node[other] = node[other], node[one]
    else:
        node[one] = json.loads(json.dumps(node[other]))


class Subject:
    """A delta to attack: its bases, what it gives back, and its parts. fine: a folder, or what a delta that is there
    already gives back."""

    def __init__(self, folder: Path, bases, fine):
        self.folder = folder
        self.bases = [bases] if isinstance(bases, Path) else list(bases)
        if isinstance(fine, Path):
            encode(bases, fine, folder / "delta")
        self.right = digests(fine) if isinstance(fine, Path) else fine
        self._parts = (*streams(folder / "delta"), beside(folder / "delta"))
        self._left = sorted(p.name for p in folder.iterdir())

    @property
    def index(self):
        return self._parts[2]

    def attack(self, case: int) -> str | None:
        """Decodes what case number `case` makes of the delta. Returns the kind of error, None if the right files came
        out. Raises AssertionError, or whatever else a decoder must not do.
        """
        rng = np.random.default_rng(case)
        manifest, payload, index, models, hashes, others = self._parts
        manifest, index = json.loads(json.dumps(manifest)), json.loads(json.dumps(index))
        others = {name: bytearray(data) for name, data in others.items()}
        payload, models, hashes = bytearray(payload), [bytearray(m) for m in models], bytearray(hashes)
        mutate(rng, manifest, payload, index, models, hashes, others)
        hostile, back = self.folder / "hostile", self.folder / "back"
        kind = None
        try:
            write(hostile, manifest, payload, index, models, hashes, others)
            fix_word_checks(hostile, self.bases)
        except ValueError:  # a manifest with a number that canonical JSON has no form for
            shutil.rmtree(hostile)
            return "not written"
        try:
            decode(self.bases, hostile, back, threads=1)
        except SparseError as error:
            kind = type(error).__name__
            assert not back.exists()
        else:
            seen = digests(back)
            assert seen.keys() == {f["path"] for f in manifest["files"]}
            assert all(seen[name] == self.right[name] for name in seen if name in self.right), case
            shutil.rmtree(back)
        shutil.rmtree(hostile, ignore_errors=True)
        assert sorted(p.name for p in self.folder.iterdir()) == self._left, case
        return kind


def subjects(folder: Path):
    """Deltas that hold every coding, every kind of file and every kind of relative, and some of older versions."""
    made = []
    for name in (
        "plain",
        "few",
        "blend",
        "f32",
        "fused",
        "split",
        "arrays",
        "deflated",
        "computed",
        "blocks",
        "cut",
        "joined",
        "turns",
        "stacked",
        "selected",
        "pruned",
        "zeroed",
        "alone",
        "rounded",
    ):
        (folder / name).mkdir()
    made.append(Subject(folder / "plain", *pair(folder / "plain")))
    for old in ("model-delta-1", "model-delta-2", "model-delta-3"):
        shutil.copytree(GOLDEN / old, folder / old)
        right = json.loads((folder / old / "sha256.json").read_text())
        made.append(Subject(folder / old, sorted((folder / old).glob("base*")), right))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sparse_decl.model_delta.choose._LEAST_FEW", 1000)
        made.append(Subject(folder / "few", *small_step(folder / "few")))
    made.append(Subject(folder / "computed", *write_computed(folder / "computed", (24, 32))))
    made.append(Subject(folder / "pruned", *write_pruned(folder / "pruned", (24, 32))))
    made.append(Subject(folder / "zeroed", *write_zeroed(folder / "zeroed", (24, 30))))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sparse_decl.model_delta.choose._LEAST_ROUNDED", 1000)
        made.append(Subject(folder / "rounded", *write_rounded(folder / "rounded", (72, 80))))
    shapes = {"embed": (20, 32), "layers.0.up": (64, 32), "layers.1.up": (33, 32), "norm": (32,)}
    for name, dtype, merge in (("blend", "BF16", "tasks own"), ("f32", "F32", "slerp")):
        parents, fine = write_merge(folder / name, dtype, merge, shapes=shapes)
        data = bytearray((fine / "model.safetensors").read_bytes())
        data[-3] ^= 4  # so that not every tensor is just what was predicted
        (fine / "model.safetensors").write_bytes(data)
        made.append(Subject(folder / name, parents, fine))
    apart, fused = write_rearranged(folder / "fused", size=32)
    made.append(Subject(folder / "fused", [apart], fused))
    apart, fused = write_rearranged(folder / "split", size=32)
    made.append(Subject(folder / "split", [apart, fused], write_rearranged(folder / "split/more", size=32)[0]))
    made.append(Subject(folder / "arrays", *arrays(folder / "arrays")))
    made.append(Subject(folder / "deflated", *deflated(folder / "deflated")))
    made.append(Subject(folder / "selected", *selected(folder / "selected")))
    made.append(Subject(folder / "alone", *alone(folder / "alone")))
    made.append(Subject(folder / "turns", *turns(folder / "turns")))
    made.append(Subject(folder / "stacked", *stacked(folder / "stacked")))
    made.append(Subject(folder / "cut", *write_small(folder / "cut", words=600)))
    made.append(Subject(folder / "joined", *write_small(folder / "joined", words=16)))
    made.append(Subject(folder / "blocks", *write_blocks(folder / "blocks")))
    made.append(Subject(folder / "superblocks", *write_superblocks(folder / "superblocks", rows=2)))
    return made


def selected(folder):
    """Reordered, pruned, transposed and rescaled matrices; some words of each were edited afterwards."""
    rng = np.random.default_rng(3)
    base, fine = {}, {}
    for number in range(4):
        words = rng.standard_normal((80, 64)).astype(np.float32) * 0.05
        base[f"w{number}"] = ("F32", words.shape, words.tobytes())
        order = rng.permutation(80)
        moved = (words[order], words[:, order[order < 64]][:, :40], words[order].T, words * np.float32(1.25))[number]
        moved = np.ascontiguousarray(moved)
        moved[3, 5:9] *= 1 + 1e-4
        fine[f"w{number}"] = ("F32", moved.shape, moved.tobytes())
    write_safetensors(folder / "base/m.safetensors", base)
    write_safetensors(folder / "finetune/m.safetensors", fine)
    return [folder / "base"], folder / "finetune"


def turns(folder):
    """Rows of two matrices by turns; some words were edited afterwards."""
    rng = np.random.default_rng(5)
    parts = [(rng.standard_normal((64, 32)) * 0.05).astype(np.float32) for _ in range(2)]
    base = {
        f"layers.0.{name}": ("F32", part.shape, part.tobytes()) for name, part in zip(("w1", "w3"), parts, strict=True)
    }
    fused = np.stack(parts, 1).reshape(128, 32)
    same = ("F32", fused.shape, fused.tobytes())
    fused[7, 5:9] *= np.float32(1 + 1e-4)
    write_safetensors(folder / "base/m.safetensors", base)
    fine = {"layers.0.same": same, "layers.0.fused": ("F32", fused.shape, fused.tobytes())}
    write_safetensors(folder / "finetune/m.safetensors", fine)
    return [folder / "base"], folder / "finetune"


def stacked(folder):
    """Experts whose projections are transposed and fused, side by side and by turns; some words were edited."""
    rng = np.random.default_rng(6)
    parts = (rng.standard_normal((3, 2, 48, 32)) * 0.05).astype(np.float32)
    names = [f"experts.{e}.{name}" for e in range(3) for name in ("w1", "w3")]
    base = {n: ("F32", (48, 32), part.tobytes()) for n, part in zip(names, parts.reshape(-1, 48, 32), strict=True)}
    moved = parts * (1 + 1e-5 * rng.standard_normal(parts.shape)).astype(np.float32)
    fine = {}
    for kind, values in (("same", parts), ("tuned", moved)):
        across = values.transpose(0, 3, 1, 2).reshape(3, 32, 96)
        fine[f"{kind}.across"] = ("F32", across.shape, across.tobytes())
        by_turns = values.transpose(0, 3, 2, 1).reshape(3, 32, 96)
        fine[f"{kind}.turns"] = ("F32", by_turns.shape, by_turns.tobytes())
        fine[f"{kind}.rows"] = ("F32", (3, 96, 32), values.swapaxes(1, 2).tobytes())
    write_safetensors(folder / "base/m.safetensors", base)
    write_safetensors(folder / "finetune/m.safetensors", fine)
    return [folder / "base"], folder / "finetune"


def alone(folder):
    """Tensors that no base helps with: as byte planes, as they are, and by their exponents."""
    rng = np.random.default_rng(4)
    fine = {
        "counts": ("I32", (3000,), rng.integers(0, 3000, 3000).astype("<i4").tobytes()),
        "noise": ("U8", (40, 128), rng.bytes(40 * 128)),
        "alone": ("F32", (64, 128), rng.standard_normal((64, 128)).astype("<f4").tobytes()),
    }
    write_safetensors(folder / "base/m.safetensors", {"other": ("F16", (4,), bytes(8))})
    write_safetensors(folder / "finetune/m.safetensors", fine)
    return [folder / "base"], folder / "finetune"


def deflated(folder):
    """Compressed arrays of NumPy and a .bin that was zipped again, compared with arrays in deflated streams."""
    rng = np.random.default_rng(7)
    base, fine = {}, {}
    for number in range(2):
        words = rng.standard_normal((160, 256)).astype(np.float16)
        base[f"w{number}"] = ("F16", words.shape, words.tobytes())
        words[3:9] *= np.float16(1.01)
        fine[f"x{number}"] = ("F16", words.shape, words.tobytes())
    write_container(folder / "base", "deflated", base)
    write_container(folder / "finetune", "deflated", fine)
    deflate_zip(write_container(folder / "finetune", "bin", {**fine, "same": base["w1"]}) / "pytorch_model.bin", 1)
    return [folder / "base"], folder / "finetune"


def arrays(folder):
    """A .bin and a .gguf, compared with arrays of a .bin and with a tensor of the base."""
    rng = np.random.default_rng(2)
    base, fine = {}, {}
    for number in range(4):
        words = rng.standard_normal((96, 128)) * 0.05
        base[f"w{number}"] = ("BF16", (96, 128), bf16(words).tobytes())
        fine[f"x{number}"] = ("BF16", (96, 128), bf16(words + 1e-4 * rng.standard_normal((96, 128))).tobytes())
    write_container(folder / "base", "bin", base)
    write_safetensors(folder / "base/more.safetensors", dict(list(base.items())[:1]))
    write_container(folder / "finetune", "bin", fine)
    write_container(folder / "finetune", "gguf", {"same": base["w2"], **dict(list(fine.items())[:3])})
    return [folder / "base"], folder / "finetune"
