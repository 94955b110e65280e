"""How many bytes a sample of a tensor takes in each coding, about: what choices are made by."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock

import numpy as np

from sparse_decl.model_delta.coding import masks
from sparse_decl.model_delta.coding.blocks import QUICK, BlockEncoder
from sparse_decl.model_delta.coding.contexts import residual, token_shape
from sparse_decl.model_delta.coding.groups import DELTA, FRAMED, Group
from sparse_kernels import tables, words

MASK_BYTES = 256  # what a mask takes besides: its tables, and a group that it shares with no other tensor
_MOST_KNOWN = 16
_known: OrderedDict[tuple[str, str, int, int], tuple[int, np.ndarray, np.ndarray | None]] = OrderedDict()
_mutex = Lock()
_RUN = 64  # neighbouring words that are judged together


def sample_cost(coding: str, dtype: str, finetune: np.ndarray, base: np.ndarray | None) -> int:
    """Estimated bytes of a sample under one coding, probability tables left out.

    finetune, base: (n,) unsigned words. What is known of the last few samples is not computed again.
    """
    if finetune.flags.writeable or (base is not None and base.flags.writeable):
        return _sample_cost(coding, dtype, finetune, base)
    key = coding, dtype, id(finetune), id(base)
    with _mutex:
        found = _known.get(key)
    if found is None:
        found = _sample_cost(coding, dtype, finetune, base), finetune, base  # which are kept, so no other has their ids
        with _mutex:
            _known[key] = found
            while len(_known) > _MOST_KNOWN:
                _known.popitem(last=False)
    return found[0]


def _sample_cost(coding: str, dtype: str, finetune: np.ndarray, base: np.ndarray | None) -> int:
    group = Group(coding, dtype, [0], [finetune.size], [finetune.size])
    kind = group.kind
    if coding in FRAMED:
        encoder = BlockEncoder(group, None, QUICK)
        return len(encoder.encode(0, finetune, base if base is not None else finetune)[0])
    z = residual(group, finetune, base if base is not None else finetune)
    shape = token_shape(group, min(1, kind.most_mantissa))
    classes = np.zeros(finetune.size, np.uint16)
    if coding == DELTA and base is not None and kind.mask:
        exponent = ((base >> kind.shift) & kind.mask).astype(np.int64)
        classes = np.minimum(exponent.max() - exponent, 15).astype(np.uint16)
    return _tokens_cost(z, classes, shape)


def sparse_rows_cost(dtype: str, finetune: np.ndarray, base: np.ndarray) -> int:
    """As `sample_cost` of a difference where whole rows did not move: words beside equal ones are of a class of their
    own, as row scales make them.
    """
    group = Group(DELTA, dtype, [0], [finetune.size], [finetune.size])
    z = residual(group, finetune, base)
    runs = z[: z.size // _RUN * _RUN].reshape(-1, _RUN)
    few = np.repeat((runs == 0).mean(1) > 0.5, _RUN).astype(np.uint16)
    classes = np.concatenate([few, np.zeros(z.size - few.size, np.uint16)])
    return _tokens_cost(z, classes, token_shape(group, min(1, group.kind.most_mantissa))) + runs.shape[0] // 8


def masked_cost(dtype: str, finetune: np.ndarray, base: np.ndarray) -> int:
    """As `sample_cost` of a difference to what a mask leaves of the base, mask included but for `MASK_BYTES`. Of floats
    only."""
    group = Group(DELTA, dtype, [0], [finetune.size], [finetune.size])
    mask = masks.look(finetune, base, group.kind)
    left = mask.without(base, masks.zeroed(finetune, base))
    return masks.cost(mask, finetune, base, group.kind) + sample_cost(DELTA, dtype, finetune, left)


def _tokens_cost(z: np.ndarray, classes: np.ndarray, shape: tuple[int, int]) -> int:
    """Bytes of differences whose tokens have a table a class. classes: (n,) u16 below 16."""
    counts = np.zeros((16, 256), np.int64)
    words.count(z, classes, *shape, counts)
    bits, _ = words.tokens_of(int(shape[0]), int(shape[1]))
    symbols = int(tables.entropies(counts)) >> 16
    return symbols // 8 + int(counts.sum(0) @ bits.astype(np.int64)) // 8
