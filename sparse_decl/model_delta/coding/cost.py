"""How many bytes a sample of a tensor takes in each coding, about: what choices are made by."""

from __future__ import annotations

import numpy as np

from sparse_decl.model_delta.coding.blocks import BlockEncoder
from sparse_decl.model_delta.coding.contexts import residual, token_shape
from sparse_decl.model_delta.coding.groups import DELTA, FRAMED, Group
from sparse_kernels import tables, words


def sample_cost(coding: str, dtype: str, finetune: np.ndarray, base: np.ndarray | None) -> int:
    """Estimated bytes of a sample under one coding, probability tables left out.

    finetune, base: (n,) unsigned words.
    """
    group = Group(coding, dtype, [0], [finetune.size], [finetune.size])
    kind = group.kind
    if coding in FRAMED:
        encoder = BlockEncoder(group, None)
        return len(encoder.encode(0, finetune, base if base is not None else finetune)[0])
    z = residual(group, finetune, base if base is not None else finetune)
    shape = token_shape(group, min(1, kind.most_mantissa))
    classes = np.zeros(finetune.size, np.uint16)
    if coding == DELTA and base is not None and kind.mask:
        exponent = ((base >> kind.shift) & kind.mask).astype(np.int64)
        classes = np.minimum(exponent.max() - exponent, 15).astype(np.uint16)
    counts = np.zeros((16, 256), np.int64)
    words.count(z, classes, *shape, counts)
    bits, _ = words.token_table(*shape)
    symbols = int(sum(tables.entropy(row) for row in counts)) >> 16
    return symbols // 8 + int(counts.sum(0) @ bits.astype(np.int64)) // 8
