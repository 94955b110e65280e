"""vLLM's load format `sparse`: the weights of a fine-tune from its delta, each tensor checked before vLLM gets it.

vLLM calls `register` in each of its processes (entry point `vllm.general_plugins`). Its own `BaseModelLoader` makes the
model; this one hands (name, tensor) pairs to `model.load_weights`, which takes of each what its rank needs.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import ConfigError, DeltaCompressionError
from sparse_decl.base.extras import load_extra
from sparse_decl.transformers import vllm_receiver

FORMAT = "sparse"
_OPTIONS = {"base", "threads"}


def register() -> None:
    """Makes `--load-format sparse` known to vLLM, and a backend of its weight transfer. May be called again. Raises
    UnavailableError without vLLM.
    """
    loaders = load_extra("torch", "vllm.model_executor.model_loader")
    loader = _loader(load_extra("torch", "vllm.model_executor.model_loader.base_loader").BaseModelLoader)
    loaders.register_model_loader(FORMAT)(loader)
    vllm_receiver.register()


def _loader(base: type) -> type:
    class SparseModelLoader(base):
        """Options in `model_loader_extra_config`: base (one, or a list), threads of the decoder (0: one per core).

        Raises what `open_delta` raises, ConfigError (an option that is not known; a model that loads several sources)
        and DeltaCompressionError (the delta lacks weights of the model); vLLM does not start then.
        """

        def __init__(self, load_config: Any):
            super().__init__(load_config)
            options = load_config.model_loader_extra_config or {}
            unknown = sorted(set(options) - _OPTIONS)
            if unknown:
                raise ConfigError(
                    f"load format {FORMAT} has no option {unknown[0]!r}", hint=f"it has {', '.join(sorted(_OPTIONS))}"
                )
            self._options = options

        def download_model(self, model_config: Any) -> None:
            self._open(model_config).close()

        def load_weights(self, model: Any, model_config: Any) -> None:
            if getattr(model, "secondary_weights", ()):
                raise ConfigError("a model with several sources of weights", where=model_config.model)
            with self._open(model_config) as delta:
                loaded = model.load_weights(_pairs(delta, model_config.model))
            if loaded is not None and model_config.quantization is None:
                missing = sorted({name for name, _ in model.named_parameters()} - set(loaded))
                if missing:
                    raise DeltaCompressionError(
                        "the delta lacks weights of the model", where=model_config.model, why=", ".join(missing[:3])
                    )

        def _open(self, model_config: Any) -> Any:
            from sparse_decl.api.opened import open_delta

            return open_delta(
                _named(model_config.model, model_config.revision),
                self._options.get("base"),
                framework="pt",
                threads=self._options.get("threads", 0),
            )

    return SparseModelLoader


def _named(model: str, revision: str | None) -> str:
    if revision is None or Path(model).exists() or "://" in model:
        return os.fspath(model)
    return f"hf://{model}@{revision}"


def _pairs(delta: Any, name: str) -> Iterator[tuple[str, Any]]:
    """(name in the checkpoint, tensor), one at a time."""
    from sparse_decl.api.loading import weight_keys

    keys = weight_keys(delta)
    if keys is None:
        raise DeltaCompressionError("no safetensors weights of a transformers model in the delta", where=name)
    for key, tensor in delta.items(keys):
        yield key.partition(".safetensors:")[2] or key, tensor
