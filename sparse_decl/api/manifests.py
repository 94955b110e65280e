"""What a delta is, as a value: the fields callers know, every one measured or read from the artifact."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import UTC, datetime
from typing import Any, Self


@dataclass(slots=True)
class DeltaManifest:
    """A delta of a model.

    version: of this record; the artifact's own format is in `format`. delta_type: `model_delta` or `adapter`.
    created_at: when this call wrote it, ISO 8601; the artifact itself holds no time. num_layers: tensors of the
    fine-tune. total_params, changed_params: elements of them. compression_ratio: bytes of all files of the fine-tune
    over bytes of all files of the delta. sparsity: share of parameters that did not change. MB are 10^6 bytes.
    """

    version: str = "1.0"
    delta_type: str = "model_delta"
    base_model_id: str = ""
    finetune_model_id: str = ""
    created_at: str = ""
    num_layers: int = 0
    total_params: int = 0
    changed_params: int = 0
    compression_ratio: float = 1.0
    delta_size_mb: float = 0.0
    changed_layers: list[str] = field(default_factory=list)
    sparsity: float = 0.0
    format: str = ""
    original_size_bytes: int = 0
    delta_size_bytes: int = 0
    exact: bool = True

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The manifest of a mapping; keys it does not know are ignored."""
        known = {one.name for one in fields(cls)}
        return cls(**{name: item for name, item in value.items() if name in known})


def now() -> str:
    """This moment in UTC, ISO 8601, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")
