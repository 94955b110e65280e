"""A follower written from docs/sync.md decodes the steps that are kept in a released format: the page says all there is
to know.
"""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import numpy as np

from tests.docs import sync_decoder
from tests.docs.decoder import tensors_of
from tests.golden.streams import FOLDER

ROOT = Path(__file__).parents[2]
NUMPY = {"F32": "float32", "F16": "float16", "F64": "float64", "U8": "uint8", "U16": "uint16", "I64": "int64",
         "I32": "int32", "BOOL": "bool"}  # fmt: skip


def test_each_committed_step_and_anchor():
    data = (FOLDER / "base.safetensors").read_bytes()
    found = {t.name: (t.dtype, t.shape, data[t.start : t.end]) for t in tensors_of(data)}
    base = dict(sorted(found.items()))
    wanted = json.loads((FOLDER / "sha256.json").read_text())
    steps = list(sync_decoder.follow(FOLDER / "place", base, b"golden"))
    assert len(steps) == len(wanted)
    assert {fields["full"] is not None for fields, _ in steps} == {True, False}
    for number, ((fields, tensors), digests) in enumerate(zip(steps, wanted, strict=True)):
        assert fields["step"] == 10 * number
        for name, (dtype, shape, octets) in tensors.items():
            head = f"{np.dtype(NUMPY[dtype])} {shape} ".encode()
            assert hashlib.sha256(head + octets).hexdigest() == digests[name]
        assert tensors.keys() == digests.keys()


def test_that_decoder_shares_no_code():
    for name in ("decoder.py", "sync_decoder.py"):
        text = Path(__file__).with_name(name).read_text()
        assert not re.search(r"^\s*(from|import) (sparse_decl|sparse_kernels)", text, re.MULTILINE)
