"""`switch`: a loaded model becomes another fine-tune of the same base, in place."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

from sparse_decl.api.bases import Bases
from sparse_decl.api.deltas import explained
from sparse_decl.api.loading import weight_keys
from sparse_decl.api.opened import open_delta
from sparse_decl.api.paths import PathLike
from sparse_decl.base.errors import ConfigError, DeltaCompressionError
from sparse_decl.base.extras import load_extra
from sparse_decl.model_delta import OpenDelta


def switch(
    model: Any, to: PathLike, base: Bases = None, *, low_memory: bool = False, threads: int = 0, memory: int = 1 << 30
) -> int:
    """Turns a loaded model into the fine-tune that a delta holds, in place; returns how many tensors were written.

    model: a torch module whose state has the names and shapes of the delta's weights: the base, or another fine-tune of
    it, on any device and in any dtype (values are then rounded as `from_pretrained` rounds them). to, base: as in
    `open_delta`.

    All tensors are decoded and checked before the first one is written: on any error up to then the model is as it was.
    That takes as much memory again as the weights. low_memory: decodes twice instead, first to check and then to
    write, one tensor at a time; should the second pass fail (a file was changed meanwhile), the error names the tensors
    that were written.

    The model must not be used meanwhile. Raises ConfigError (another model), and what `open_delta` raises.
    """
    torch = load_extra("torch", "torch")
    with (
        explained("switching the model"),
        open_delta(to, base, framework="pt", threads=threads, memory=memory) as delta,
        torch.no_grad(),
    ):
        places = _places(model, delta, os.fspath(to))
        checked = delta.items(list(places))
        if low_memory:
            for _ in checked:
                pass
            checked = delta.items(list(places))
        else:
            checked = iter(list(checked))
        written = _write(places, checked)
    if hasattr(model, "config"):
        model.name_or_path = model.config.name_or_path = os.fspath(to)
    return written


def _write(places: dict[str, Any], tensors: Iterator[tuple[str, Any]]) -> int:
    written: list[str] = []
    try:
        for key, tensor in tensors:
            places[key].copy_(tensor)
            written.append(key)
    except Exception as error:  # whatever it is, some tensors are written and others are not
        if not written:
            raise
        raise DeltaCompressionError(
            "the model is half switched and must not be used",
            where=", ".join(written[:3]) + (f" and {len(written) - 3} more tensors" if len(written) > 3 else ""),
            why=f"{type(error).__name__}: {error}",
            hint="switch it again, or load it anew",
        ) from error
    return len(written)


def _places(model: Any, delta: OpenDelta, name: str) -> dict[str, Any]:
    """Key in the delta -> tensor of the model that it belongs to. Raises ConfigError unless each fits and none is left
    over, but for those that share their memory with one that is written (tied weights).
    """
    keys = weight_keys(delta)
    keys = delta.keys() if keys is None else keys
    state = model.state_dict(keep_vars=True)
    places, owners = {}, set()
    for key in keys:
        entry = delta.entry(key)
        place = state.get(entry.name)
        if place is None or tuple(place.shape) != entry.shape:
            why = "the model has none of that name" if place is None else f"the model's has shape {list(place.shape)}"
            raise ConfigError(
                "this delta is not of a model like the one that is loaded",
                where=f"{name}: {entry.name}",
                why=f"{why}; the delta's has shape {list(entry.shape)}",
                hint="load the delta with from_pretrained_with_delta",
            )
        places[key] = place.detach()
        owners.add(place.data_ptr())
    left = [key for key, place in state.items() if place.numel() and place.data_ptr() not in owners]
    if left:
        raise ConfigError(
            "the model has tensors that the delta has not",
            where=name,
            why=", ".join(left[:3]),
            hint="load the delta with from_pretrained_with_delta",
        )
    return places
