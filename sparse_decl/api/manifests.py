"""What a delta is, as a value: the fields callers know, every one measured or read from the artifact."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import UTC, datetime
from typing import Any, Self


class _Fields:
    """To a mapping and back."""

    def to_dict(self) -> dict[str, Any]:
        value: dict[str, Any] = asdict(self)  # type: ignore[call-overload]
        return value

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The manifest of a mapping; keys it does not know are ignored."""
        known = {one.name for one in fields(cls)}  # type: ignore[arg-type]
        return cls(**{name: item for name, item in value.items() if name in known})


@dataclass
class DeltaManifest(_Fields):
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


@dataclass
class SVDDeltaManifest(_Fields):
    """A low-rank delta of a model. avg_reconstruction_error, max_reconstruction_error: mean and largest,
    over the tensors that are not exact, of |restored - fine| / |fine - base| (Frobenius norms): 0 is the
    fine-tune, 1 is the base. quality: perplexities, share of the gain kept, KL and top-1 agreement with their
    intervals, as `docs/lossy.md` lists them; None where no text was named to measure them on. warning: says so where
    most of the difference is lost."""

    version: str = "1.0"
    delta_type: str = "svd_delta"
    base_model_id: str = ""
    finetune_model_id: str = ""
    created_at: str = ""
    rank: int = 16
    num_layers: int = 0
    total_params: int = 0
    original_size_bytes: int = 0
    compressed_size_bytes: int = 0
    compression_ratio: float = 1.0
    avg_reconstruction_error: float = 0.0
    max_reconstruction_error: float = 0.0
    quality: dict[str, Any] | None = None
    warning: str | None = None


def now() -> str:
    """This moment in UTC, ISO 8601, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")
