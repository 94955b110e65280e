"""Writes the committed artifact of a format version, once, when it is made: `python tests/golden/make_golden.py`.

Never write a version again that was released: old artifacts must decode for ever.
"""

import json
import sys
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))


def main() -> None:
    from sparse_decl.model_delta import FORMAT_VERSION, encode
    from tests.model_delta.checkpoints import bf16, digests, write_safetensors

    folder = HERE / f"model-delta-{FORMAT_VERSION}"
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
    encode(folder / "base", folder / "finetune", folder / "delta", base_ref={"source": "golden"})
    (folder / "sha256.json").write_text(json.dumps(digests(folder / "finetune"), indent=1) + "\n")
    for path in (folder / "finetune").iterdir():
        path.unlink()
    (folder / "finetune").rmdir()


if __name__ == "__main__":
    main()
