"""`svd`: a fine-tune kept as low-rank factors, a PEFT adapter; see `steps.lossy`, which it shares all with."""

from __future__ import annotations

from sparse_decl.steps.lossy import LossyKind

KIND = LossyKind("svd")
