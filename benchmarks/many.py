"""Whether a peer is smaller than ours anywhere: sizes alone, of kinds of models that steps.py and codec.py have not.

A peer is given what suits it best: a tensor without a partner of its name, dtype and shape in the base is coded by its
own means alone. Each result is restored and compared. Casts, prunings and quantized forms are those of kinds.py; edits
and layouts those of edited.py.

usage: python benchmarks/many.py [--kinds NAME ...] [--json FILE]
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from pathlib import Path

import codec
import edited
import kinds
import results
import steps
import torch

from sparse_decl.model_delta import decode, encode

Pair = tuple[str, edited.Weights, edited.Weights]
_FEW = ("encoder.layer.0.", "model.layers.29.")  # of what was trained: sizes of a layer are those of all, about
_SORTS = {
    "cast": ("as f", "as bf16"),
    "pruned": ("two of four", "half", "wanda"),
    "quantized": ("int8", "fp8"),
}


def made(sort: str) -> Iterator[Pair]:
    """Of the cases of kinds.py those of one sort."""
    for name, count in kinds.WANTED.items():
        base, fine = map(edited.loaded, next((b, f) for steps_done, b, f in steps.trained(name) if steps_done == count))
        base, fine = ({key: w for key, w in all_of.items() if key.startswith(_FEW)} for all_of in (base, fine))
        for what, pair in kinds.cases(base, fine).items():
            if any(word in what for word in _SORTS[sort]):
                yield f"{name}: {what}", *pair


def averages() -> Iterator[Pair]:
    """Means of two checkpoints, of which the first is declared."""
    found = {
        count: (edited.loaded(base), edited.loaded(fine)) for count, base, fine in steps.trained("smollm2_last_blocks")
    }
    for one, other in ((100, 150), (150, 300), (40, 100)):
        first, second = found[one][1], found[other][1]
        mean = {key: ((w.float() + second[key].float()) / 2).to(w.dtype) for key, w in first.items()}
        yield f"{one} and {other} steps", first, mean


KINDS = {
    "cast": lambda: made("cast"),
    "pruned": lambda: made("pruned"),
    "quantized": lambda: made("quantized"),
    "averaged": averages,
    "edited": edited.edits,
    "laid out anew": edited.layouts,
}


def _partners(base: edited.Weights, fine: edited.Weights) -> edited.Weights:
    """What peers compare each tensor with: its partner, or zeros, which is to code it without one."""
    out = {}
    for key, weight in fine.items():
        other = base.get(key)
        fits = other is not None and other.dtype == weight.dtype and other.shape == weight.shape
        out[key] = other if fits else torch.zeros_like(weight)
    return out


def measure(base: edited.Weights, fine: edited.Weights) -> dict[str, float]:
    """codec -> percent: ours the whole artifact of the whole file, peers their tensors alone."""
    with tempfile.TemporaryDirectory() as scratch:
        there = Path(scratch)
        old, new = edited.written(there / "base", base), edited.written(there / "fine", fine)
        rows = codec.measure_peers(edited.written(there / "partners", _partners(base, fine)), new, 1)
        stored = encode(old, new, there / "delta", threads=1).stored_bytes
        decode(old, there / "delta", there / "back", threads=1)
        data = (new / "model.safetensors").read_bytes()
        if (there / "back/model.safetensors").read_bytes() != data:
            raise SystemExit("what was restored is not the original: this is a bug")
    found = {row["codec"]: row["percent"] for row in rows if row["percent"] is not None}
    return found | {codec.OURS_NAME: 100 * stored / len(data)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kinds", nargs="*", default=list(KINDS), choices=list(KINDS))
    parser.add_argument("--json", type=Path, help="the results; what the file has already is not measured again")
    options = parser.parse_args()
    done: dict[str, dict[str, dict[str, float]]] = results.earlier(options.json) or {}
    for kind in options.kinds:
        for name, base, fine in KINDS[kind]():
            if name in done.setdefault(kind, {}):
                continue
            found = done[kind][name] = measure(base, fine)
            ours = found[codec.OURS_NAME]
            peer, best = min(((n, p) for n, p in found.items() if n != codec.OURS_NAME), key=lambda item: item[1])
            mark = "" if ours <= best else "  LARGER"
            print(f"{kind} | {name}: ours {ours:.4g} %, {peer} {best:.4g} %{mark}", flush=True)
            if options.json:
                results.save(options.json, done, codec.PACKAGES)


if __name__ == "__main__":
    main()
