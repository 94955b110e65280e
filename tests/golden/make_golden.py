"""Writes the committed artifact of a format version, once, when it is made: `python tests/golden/make_golden.py 2`.

Never write a version again that was released: old artifacts must decode for ever.
"""

import json
import shutil
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))


def main() -> None:
    if sys.argv[1].startswith("dataset-"):
        dataset(HERE / f"dataset-delta-{sys.argv[1].removeprefix('dataset-')}")
    elif sys.argv[1].startswith("lossy-"):
        lossy(HERE / f"lossy-delta-{sys.argv[1].removeprefix('lossy-')}")
    else:
        versions = {"1": version_1, "2": version_2, "2-zstd": version_2_zstd}
        versions |= {"3-arrays": version_3_arrays, "3-computed": version_3_computed}
        versions |= {"3-selected": version_3_selected, "3-few": version_3_few}
        versions |= {"3-pruned": version_3_pruned, "3-zeroed": version_3_zeroed, "4-rounded": version_4_rounded}
        versions |= {"4": version_4, "4-blocks": version_4_blocks, "4-cut": version_4_cut}
        versions |= {"4-turns": version_4_turns, "4-joined": version_4_joined, "4-stacked": version_4_stacked}
        versions |= {"4-superblocks": version_4_superblocks, "4-deflated": version_4_deflated}
        versions[sys.argv[1]](HERE / f"model-delta-{sys.argv[1]}")


def keep(folder: Path, bases, **named) -> None:
    """Encodes `finetune` against the bases, and leaves its digests in its place."""
    from sparse_decl.model_delta import encode
    from tests.model_delta.checkpoints import digests

    encode(bases, folder / "finetune", folder / "delta", **named)
    (folder / "sha256.json").write_text(json.dumps(digests(folder / "finetune"), indent=1) + "\n")
    shutil.rmtree(folder / "finetune")


def dataset(folder: Path) -> None:
    """Files of every kind, and columns of every form: `python tests/golden/make_golden.py dataset-VERSION`."""
    from sparse_decl.dataset_delta import encode
    from tests.golden.tables import content_of, write_base, write_derived

    write_base(folder / "base")
    write_derived(folder / "derived")
    encode([folder / "base"], folder / "derived", folder / "delta", base_refs=[{"name": "base"}])
    with tempfile.TemporaryDirectory() as scratch:
        right = sha256_of(folder / "derived") | content_of(folder / "derived", Path(scratch))
    (folder / "sha256.json").write_text(json.dumps(right, indent=1) + "\n")
    shutil.rmtree(folder / "derived")


def lossy(folder: Path) -> None:
    """Every mode of a version: `python tests/golden/make_golden.py lossy-VERSION`."""
    from sparse_decl.model_lossy import Options, compress, restore
    from tests.model_lossy.models import base_tensors, moved, write_model

    first = {"int8": Options(group_size=20), "sparse": Options(keep=0.2), "sparse-int8": Options(keep=0.2)}
    first |= {"bitdelta": Options(), "svd": Options(rank=4)}
    modes = {"1": first, "2": {"svd": Options(rank=4, factor_bits=4), "mix": Options(max_bytes=14_000)}}
    base = base_tensors(layers=1)
    write_model(folder / "base", base)
    write_model(folder / "finetune", moved(base))
    right = {}
    for mode, options in modes[folder.name.rpartition("-")[2]].items():
        compress(
            folder / "base", folder / "finetune", folder / mode, mode=mode, options=options, base_ref={"name": "b"}
        )
        restore(folder / "base", folder / mode, folder / "back")
        right[mode] = sha256_of(folder / "back")
        shutil.rmtree(folder / "back")
    (folder / "sha256.json").write_text(json.dumps(right, indent=1) + "\n")
    shutil.rmtree(folder / "finetune")


def sha256_of(folder: Path) -> dict[str, str]:
    """sha256 of every file of a folder, by name."""
    import hashlib

    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def version_2(folder: Path) -> None:
    """Blends of three bases in every form, a tensor of the second base, and gathered matrices."""
    import numpy as np

    from tests.model_delta.merges import family, linear_in_f32, linear_in_own, rounded, tasks_in_f32, write_model

    shapes = {"layers.0.w": (40, 32), "layers.1.w": (40, 32), "layers.2.w": (40, 32), "layers.3.w": (40, 32)}
    shapes |= {"h.0.q": (24, 16), "h.0.k": (8, 16), "h.1.turn": (24, 16), "norm": (32,)}
    models = family("BF16", seed=2026, shapes=shapes)
    fine = tasks_in_f32("BF16", models)
    fine["layers.1.w"] = linear_in_f32("BF16", models)["layers.1.w"]
    fine["layers.2.w"] = linear_in_own("BF16", models)["layers.2.w"]
    fine["layers.2.w"][3, 5] *= 2
    fine["layers.3.w"] = models[1]["layers.3.w"]
    q, k, turn = (models[0][name] for name in ("h.0.q", "h.0.k", "h.1.turn"))
    fine = {name: value for name, value in fine.items() if not name.startswith("h.")}
    fine["h.0.qk"] = rounded("BF16", np.concatenate([q, k]) * np.float32(1.01))
    fine["h.1.turned"] = turn.T
    for number, name in enumerate(("base", "base-2", "base-3")):
        write_model(folder / name, "BF16", models[number])
    write_model(folder / "finetune", "BF16", fine)
    bases = [folder / name for name in ("base", "base-2", "base-3")]
    keep(folder, bases, base_ref=[{"source": path.name} for path in bases])


def version_2_zstd(folder: Path) -> None:
    """A group of coding 6, to one base."""
    import numpy as np

    from tests.model_delta.checkpoints import write_safetensors

    ids = np.random.default_rng(2026).integers(0, 60, 2000) * 1_000_003
    write_safetensors(folder / "base/model.safetensors", {"ids": ("I64", (10,), ids[:10].tobytes())})
    write_safetensors(folder / "finetune/model.safetensors", {"ids": ("I64", (2000,), ids.tobytes())})
    keep(folder, folder / "base", base_ref={"source": "base"})


def version_4(folder: Path) -> None:
    """Files without tensors, each stored in a file of its own: as in the base, with and without a twin there, empty."""
    import numpy as np

    from tests.model_delta.checkpoints import bf16, write_safetensors

    rng = np.random.default_rng(2026)
    matrix = rng.standard_normal((96, 64)) * 0.02
    for name, moved in (("base", 0.0), ("finetune", 1e-3)):
        words = bf16(matrix + moved * rng.standard_normal(matrix.shape))
        write_safetensors(folder / name / "model.safetensors", {"w": ("BF16", matrix.shape, words.tobytes())})
        (folder / name / "config.json").write_text('{"hidden": 64}')
        (folder / name / "README.md").write_text(f"# {name}\n" + "the same text\n" * 40)
    (folder / "finetune/notes").mkdir()
    (folder / "finetune/notes/twice.txt").write_text("only here")
    (folder / "finetune/notes/once.txt").write_text("only here")
    (folder / "finetune/empty.txt").write_text("")
    keep(folder, folder / "base", base_ref={"source": "base"})


def version_3_selected(folder: Path) -> None:
    """Rows and columns in another order, left out, of zeros, transposed, times one factor and one a row."""
    import numpy as np

    from tests.model_delta.checkpoints import bf16, write_safetensors

    rng = np.random.default_rng(2026)
    parts = [rng.standard_normal((72, 48)).astype(np.float32) * 0.03 for _ in range(6)]
    order = rng.permutation(72)
    moved = [
        parts[0][order],
        parts[1][:, rng.permutation(48)[:32]],
        np.concatenate([parts[2], rng.standard_normal((4, 48)) * 0.03])[rng.permutation(76)],
        parts[3][order].T,
        (bf16(parts[4]).astype(np.uint32) << 16).view(np.float32) * np.float32(0.95),
        (bf16(parts[5]).astype(np.uint32) << 16).view(np.float32) * (1 + 0.01 * rng.random((72, 1))).astype(np.float32),
    ]
    for name, arrays in (("base", parts), ("finetune", moved)):
        content = {f"w{n}": ("BF16", w.shape, bf16(w).tobytes()) for n, w in enumerate(arrays)}
        write_safetensors(folder / name / "model.safetensors", content)
    keep(folder, folder / "base", base_ref={"source": "base"})


def version_3_arrays(folder: Path) -> None:
    """A .bin and an .npz, compared with arrays of a .gguf, of a .bin of the same path, and with a tensor."""
    import numpy as np

    from tests.model_delta.checkpoints import bf16
    from tests.model_delta.containers import write_container

    rng = np.random.default_rng(2026)
    shape = (180, 200)
    parts = [rng.standard_normal(shape) * 0.03 for _ in range(3)]

    def tensors(change, *which):
        return {f"w{n}": ("BF16", shape, bf16(parts[n] + change * rng.standard_normal(shape)).tobytes()) for n in which}

    gguf = {f"blk.{name}": tensor for name, tensor in tensors(0, 1).items()}
    write_container(folder / "base", "gguf", gguf)
    write_container(folder / "base", "bin", tensors(0, 0) | {"step": ("I64", (1,), bytes(8))})
    write_container(folder / "base", "safetensors", tensors(0, 2))
    write_container(
        folder / "finetune", "bin", tensors(3e-5, 0, 1, 2) | tensors(0, 0) | {"step": ("I64", (1,), b"\1" * 8)}
    )
    write_container(folder / "finetune", "npz", {"half": ("F16", shape, parts[0].astype(np.float16).tobytes())})
    keep(folder, folder / "base", base_ref={"source": "base"})


def version_3_few(folder: Path) -> None:
    """A step of training: few words changed, most of them small, some listed."""
    import numpy as np

    from tests.model_delta.checkpoints import bf16, write_safetensors

    rng = np.random.default_rng(2026)
    base = bf16(rng.standard_normal((40, 1000)).astype(np.float32) * 0.02)
    values = (base.astype(np.uint32) << 16).view(np.float32)
    finetune = bf16(values + np.float32(1e-6) * np.tanh(rng.standard_normal(values.shape).astype(np.float32)))
    finetune[5, 7] ^= 3
    finetune[30, 999] ^= 0x8000
    write_safetensors(folder / "base/model.safetensors", {"w": ("BF16", values.shape, base.tobytes())})
    write_safetensors(folder / "finetune/model.safetensors", {"w": ("BF16", values.shape, finetune.tobytes())})
    keep(folder, folder / "base", base_ref={"source": "base"})


def version_3_computed(folder: Path) -> None:
    """References in another dtype and moved by weight decay, and both at once."""
    from tests.model_delta.computed import write_computed

    write_computed(folder)
    keep(folder, folder / "base", base_ref={"source": "base"})


def version_3_pruned(folder: Path) -> None:
    """References pruned and quantized, in every form."""
    from tests.model_delta.computed import write_pruned

    write_pruned(folder, with_scores=False)
    keep(folder, folder / "base", base_ref={"source": "base"})


def version_3_zeroed(folder: Path) -> None:
    """Masks that no rule explains, of words that moved too, and pruning by scores."""
    from tests.model_delta.computed import write_pruned
    from tests.model_delta.masks import write_zeroed

    write_zeroed(folder)
    write_pruned(folder / "scored")
    for which in ("base", "finetune"):
        (folder / "scored" / which / "model.safetensors").rename(folder / which / "scored.safetensors")
        (folder / "scored" / which).rmdir()
    (folder / "scored").rmdir()
    keep(folder, folder / "base", base_ref={"source": "base"})


def version_4_rounded(folder: Path) -> None:
    """Predictions that are rounded last: with and without a product, rows multiplied, casts."""
    from tests.model_delta.rounded import write_rounded

    write_rounded(folder, (72, 232))
    keep(folder, folder / "base", base_ref={"source": "base"})


def version_4_blocks(folder: Path) -> None:
    """Quantized blocks of a GGUF, computed from floats of a safetensors file: every format, rows in another order."""
    from tests.model_delta.blocks import write_blocks

    write_blocks(folder)
    keep(folder, folder / "base", base_ref={"source": "base"})


def version_4_superblocks(folder: Path) -> None:
    """K-quants of a GGUF, computed from floats of a safetensors file."""
    from tests.model_delta.superblocks import write_superblocks

    write_superblocks(folder, rows=4)
    keep(folder, folder / "base", base_ref={"source": "base"})


def version_4_cut(folder: Path) -> None:
    """Hundreds of small tensors, whose fingerprints are cut."""
    from tests.model_delta.small import write_small

    write_small(folder, words=600)
    keep(folder, folder / "base", base_ref={"source": "base"})


def version_4_joined(folder: Path) -> None:
    """Hundreds of tiny tensors: what they are compared with has a fingerprint for many of them."""
    from tests.model_delta.small import write_small

    write_small(folder, words=16)
    keep(folder, folder / "base", base_ref={"source": "base"})


def version_4_turns(folder: Path) -> None:
    """Rows of two matrices by turns, as they are and edited."""
    from tests.model_delta.hostile import turns

    turns(folder)
    keep(folder, folder / "base", base_ref={"source": "base"})


def version_4_deflated(folder: Path) -> None:
    """Arrays in deflated entries of zip archives, on both sides."""
    from tests.model_delta.hostile import deflated

    deflated(folder)
    keep(folder, folder / "base", base_ref={"source": "base"})


def version_4_stacked(folder: Path) -> None:
    """Experts whose projections are transposed and fused, as they are and tuned."""
    from tests.model_delta.hostile import stacked

    stacked(folder)
    keep(folder, folder / "base", base_ref={"source": "base"})


def version_1(folder: Path) -> None:
    import numpy as np

    from tests.model_delta.checkpoints import bf16, write_safetensors

    rng = np.random.default_rng(2026)
    matrix = bf16(rng.standard_normal((96, 128)) * 0.02)
    values = (matrix.astype(np.uint32) << 16).view(np.float32)
    merged = bf16(values + 1e-3 * rng.standard_normal((96, 1)) @ rng.standard_normal((1, 128)))
    small = rng.standard_normal((20, 16)).astype(np.float32)
    base = {
        "body.weight": ("BF16", (96, 128), matrix.tobytes()),
        "embed": ("F32", (20, 16), small.tobytes()),
        "half": ("F16", (20, 16), small.astype(np.float16).tobytes()),
        "ids": ("I64", (50,), np.arange(50).tobytes()),
        "frozen": ("F8_E4M3", (64,), rng.bytes(64)),
    }
    fine = {
        "model.body.weight": ("BF16", (96, 128), merged.tobytes()),
        "embed": ("F32", (22, 16), np.concatenate([small * 1.001, small[:2]]).astype(np.float32).tobytes()),
        "half": ("F16", (20, 16), (small * 1.01).astype(np.float16).tobytes()),
        "ids": ("I64", (50,), (np.arange(50) + 3).tobytes()),
        "frozen": base["frozen"],
        "tied": ("F8_E4M3", (64,), base["frozen"][2]),
        "odd": ("F32", (4,), np.array([0x7FC00001, 0x80000000, 0xFFC12345, 1], np.uint32).tobytes()),
        "noise": ("U8", (300,), rng.bytes(300)),
        "new": ("F64", (3, 5), rng.standard_normal((3, 5)).tobytes()),
        "tied.new": ("F64", (0,), b""),
    }
    write_safetensors(folder / "base/model.safetensors", base, {"format": "pt"})
    write_safetensors(folder / "finetune/model.safetensors", fine, {"format": "pt"}, pad=5)
    for which in ("base", "finetune"):
        (folder / which / "config.json").write_text(json.dumps({"model": which, "layers": 1}))
        (folder / which / "vocab.txt").write_text("a\nb\n")
    keep(folder, folder / "base", base_ref={"source": "golden"})


if __name__ == "__main__":
    main()
