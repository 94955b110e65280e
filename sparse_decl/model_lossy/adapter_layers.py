"""What a PEFT adapter (LoRA, DoRA, IA3) changes in its base: every tensor put in its place by names, shapes and ranks.

No torch and no pickle: headers and `adapter_config.json` say everything.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from sparse_decl.base.errors import DeltaCompressionError, FormatError, UnavailableError
from sparse_decl.model_delta.checkpoint import Checkpoint, Tensor
from sparse_decl.model_lossy.casts import FLOATS, read_f32
from sparse_decl.model_lossy.coverage import is_conv1d, read_model_config
from sparse_decl.model_lossy.peft_folder import CONFIG, PREFIX, WEIGHTS, matches, read_config

_KINDS = ("LORA", "IA3")
_PARTS = re.compile(
    r"(?P<module>.+)\.(?P<part>lora_A\.weight|lora_B\.weight|lora_B\.bias|lora_embedding_A|lora_embedding_B"
    r"|lora_magnitude_vector(\.weight)?|ia3_l)"
)


@dataclass(slots=True)
class Layer:
    """One layer the adapter changes: its parts by name, its weight (and bias) in the base."""

    module: str
    weight: Tensor
    bias: Tensor | None
    transposed: bool
    parts: dict[str, Tensor] = field(default_factory=dict)
    scale: float = 1.0
    original: Tensor | None = None  # a weight the adapter brings in place of the base's, before it is changed

    def values(self, start: int, count: int) -> np.ndarray:
        """Elements of the weight before it is changed, (count,) f32."""
        return read_f32(self.original or self.weight, start, count)

    def matrix(self) -> np.ndarray:
        """All of them, in shape."""
        return self.values(0, self.weight.words).reshape(self.weight.entry.shape)


@dataclass(slots=True)
class Adapter:
    """An adapter understood: layers to change, tensors to replace (base's tensor, adapter's), and what prevents
    merging."""

    kind: str
    layers: list[Layer]
    replaced: list[tuple[Tensor, Tensor]]
    parameters: int
    targets: tuple[str, ...]
    hindrances: list[str]

    @property
    def ranks(self) -> tuple[int, int] | None:
        found = [
            layer.parts[name].entry.shape[0]
            for layer in self.layers
            for name in ("lora_A.weight", "lora_embedding_A")
            if name in layer.parts
        ]
        return (min(found), max(found)) if found else None

    def touched(self) -> list[Tensor]:
        """The base's tensors that it changes or replaces, by file and place."""
        found = {(t.path, t.name): t for t in (layer.weight for layer in self.layers)}
        found |= {(t.path, t.name): t for layer in self.layers if (t := layer.bias) is not None}
        found |= {(t.path, t.name): t for t, _ in self.replaced}
        return [found[key] for key in sorted(found)]


def read_adapter(model: Checkpoint, folder: Checkpoint, place: Path) -> Adapter:
    """What the PEFT folder at `place`, opened as `folder`, changes in `model`.

    Raises DeltaCompressionError (does not fit), FormatError (damaged, or of an unknown kind), UnavailableError.
    """
    if not place.is_dir():
        raise UnavailableError("an adapter is a folder", where=str(place), hint=f"give the folder with {CONFIG}")
    config = read_config(place)
    kind = config.get("peft_type")
    if kind not in _KINDS:
        raise FormatError(
            f"an adapter of kind {str(kind)[:40]!r} is not known",
            where=str(place / CONFIG),
            why="LoRA, DoRA and IA3 are",
            hint="keep it as a model without a base, or convert it",
        )
    if WEIGHTS not in folder.headers:
        pickled = "adapter_model.bin may run code when it is read, and is not opened"
        raise UnavailableError(
            f"there is no {WEIGHTS} in the adapter",
            where=str(place),
            why=pickled if "adapter_model.bin" in folder.files else None,
            hint="save it again with `save_pretrained(..., safe_serialization=True)`",
        )
    return _Reader(model, folder, place, config, "ia3" if kind == "IA3" else "lora").read()


class _Reader:
    """Puts every tensor of an adapter in its place in the base."""

    def __init__(self, model: Checkpoint, folder: Checkpoint, place: Path, config: dict[str, Any], kind: str):
        self._config, self._where = config, str(place / WEIGHTS)
        self._kind = "dora" if kind == "lora" and config.get("use_dora") is True else kind
        self._tensors = [tensor for tensor in folder.tensors if tensor.path == WEIGHTS]
        self._base: dict[str, Tensor] = {tensor.name: tensor for tensor in model.tensors}
        self._ends: dict[str, list[str]] = {}
        for name in self._base:
            parts = name.split(".")
            for at in range(1, len(parts)):
                self._ends.setdefault(".".join(parts[at:]), []).append(name)
        self._model_config = read_model_config(model)
        self._hindrances: list[str] = []

    def read(self) -> Adapter:
        layers: dict[str, Layer] = {}
        replaced: list[tuple[Tensor, Tensor]] = []
        for tensor in self._tensors:
            name = tensor.name.removeprefix(PREFIX).replace(".base_layer.", ".")
            found = _PARTS.fullmatch(name)
            if tensor.entry.dtype not in FLOATS:
                raise self._wrong(tensor.name, f"its dtype is {tensor.entry.dtype}, not one of {', '.join(FLOATS)}")
            if found is None:
                self._replace(tensor, name.replace(".modules_to_save.", "."), replaced)
                continue
            module, part = found["module"], found["part"].removesuffix(".weight")
            part = {"lora_A": "lora_A.weight", "lora_B": "lora_B.weight"}.get(part, part)
            layer = layers.get(module) or self._layer(module, tensor.name)
            layers[module] = layer
            if part in layer.parts:
                raise self._wrong(tensor.name, "it appears twice")
            layer.parts[part] = tensor
        if not layers and not replaced:
            raise FormatError("the adapter changes nothing", where=self._where, why="it has no tensors")
        for layer in layers.values():
            self._check(layer)
            layer.original = next((new for old, new in replaced if old is layer.weight), None)
        changed = [layer.weight for layer in layers.values()]
        replaced = [(old, new) for old, new in replaced if not any(old is weight for weight in changed)]
        if self._config.get("target_parameters"):
            self._hindrances.append("it targets bare parameters")
        parameters = sum(tensor.words for tensor in self._tensors)
        return Adapter(
            self._kind,
            [layers[name] for name in sorted(layers)],
            replaced,
            parameters,
            tuple(sorted({module.rpartition(".")[2] for module in layers})),
            sorted(set(self._hindrances)),
        )

    def _wrong(self, name: str, why: str) -> DeltaCompressionError:
        return DeltaCompressionError(
            "the adapter does not fit this base",
            where=f"{self._where}: {name[:160]}",
            why=why,
            hint="check which base it was trained on: `base_model_name_or_path` in its adapter_config.json",
        )

    def _find(self, name: str) -> Tensor | None:
        """The base's tensor of that name, with or without the name of the whole model in front of it."""
        if name in self._base:
            return self._base[name]
        longer = self._ends.get(name, [])
        if len(longer) == 1:
            return self._base[longer[0]]
        return self._base.get(name.partition(".")[2])

    def _layer(self, module: str, name: str) -> Layer:
        weight = self._find(f"{module}.weight")
        if weight is None:
            raise self._wrong(name, f"the base has no tensor {module[:120]}.weight")
        if weight.entry.dtype not in FLOATS:
            raise self._wrong(name, f"the base's weight has dtype {weight.entry.dtype}, not one of {', '.join(FLOATS)}")
        targets = self._config.get("target_modules")
        if matches(targets, module) is False:
            raise self._wrong(name, "`target_modules` in its adapter_config.json does not name this layer")
        return Layer(module, weight, self._find(f"{module}.bias"), False)

    def _replace(self, tensor: Tensor, name: str, replaced: list[tuple[Tensor, Tensor]]) -> None:
        old = self._find(name)
        if old is None:
            saved = self._config.get("modules_to_save")
            module = name.rpartition(".")[0]
            if isinstance(saved, list) and any(matches([one], module) for one in saved if isinstance(one, str)):
                self._hindrances.append(f"the base has no tensor {name[:120]} of its own")
                return
            raise self._wrong(tensor.name, f"the base has no tensor {name[:120]}")
        if old.entry.dtype not in FLOATS:
            raise self._wrong(tensor.name, f"the base's tensor has dtype {old.entry.dtype}")
        if old.entry.shape != tensor.entry.shape:
            if old.entry.shape[1:] != tensor.entry.shape[1:]:
                raise self._wrong(tensor.name, f"shape {list(tensor.entry.shape)}, in the base {list(old.entry.shape)}")
            self._hindrances.append(f"{name[:120]} has a different number of rows than in the base")
            return
        replaced.append((old, tensor))

    def _check(self, layer: Layer) -> None:
        names, shape = set(layer.parts), layer.weight.entry.shape
        if "ia3_l" in names:
            self._check_ia3(layer)
            return
        embedding = "lora_embedding_A" in names or "lora_embedding_B" in names
        first, second = ("lora_embedding_A", "lora_embedding_B") if embedding else ("lora_A.weight", "lora_B.weight")
        if not {first, second} <= names or self._kind == "ia3":
            raise self._wrong(layer.module, f"{first} and {second} were expected, found {', '.join(sorted(names))}")
        a, b = layer.parts[first].entry.shape, layer.parts[second].entry.shape
        if len(shape) != 2 or len(a) != 2 or len(b) != 2:
            if len(a) == len(shape) == len(b) and a[0] == b[1]:
                self._hindrances.append(f"{layer.module[:120]} is a convolution")
                return
            raise self._wrong(layer.module, f"A {list(a)} and B {list(b)} do not fit a weight {list(shape)}")
        rank = a[0]
        if b[1] != rank or not rank:
            raise self._wrong(layer.module, f"A {list(a)} and B {list(b)} have different ranks")
        claimed = self._by_pattern("rank_pattern", layer.module, self._config.get("r"))
        if claimed is not None and claimed != rank:
            raise self._wrong(layer.module, f"rank {rank}, and its adapter_config.json says {claimed}")
        layer.transposed = self._transposed(layer, (b[0], a[1]), embedding)
        alpha = self._by_pattern("alpha_pattern", layer.module, self._config.get("lora_alpha", rank))
        if alpha is None:
            self._hindrances.append("its alpha_pattern cannot be checked safely")
            alpha = rank
        layer.scale = alpha / math.sqrt(rank) if self._config.get("use_rslora") is True else alpha / rank
        self._check_extras(layer, names, b[0], embedding)

    def _transposed(self, layer: Layer, straight: tuple[int, int], embedding: bool) -> bool:
        """Whether the weight is stored as (in, out). Raises where the factors fit it neither way."""
        shape = layer.weight.entry.shape
        if embedding:
            straight = straight[::-1]  # A is (r, entries), B is (width, r); the weight is (entries, width)
            if shape != straight:
                raise self._wrong(layer.module, f"the factors make {list(straight)}, the base has {list(shape)}")
            return True
        if shape not in (straight, straight[::-1]):
            raise self._wrong(layer.module, f"the factors make {list(straight)}, the base has {list(shape)}")
        if shape[0] != shape[1]:
            return shape != straight
        if isinstance(self._model_config.get("model_type"), str):
            return is_conv1d(self._model_config, layer.module)
        return self._config.get("fan_in_fan_out") is True

    def _check_extras(self, layer: Layer, names: set[str], outputs: int, embedding: bool) -> None:
        if "lora_magnitude_vector" in names:
            size = layer.parts["lora_magnitude_vector"].words
            if size != (layer.weight.entry.shape[1] if embedding else outputs):
                raise self._wrong(layer.module, f"{size} magnitudes for {outputs} outputs")
            if embedding:
                self._hindrances.append(f"{layer.module[:120]} is an embedding with DoRA")
        elif self._kind == "dora":
            raise self._wrong(layer.module, "use_dora is set, and it has no lora_magnitude_vector")
        if "lora_B.bias" in names:
            if layer.bias is None or layer.parts["lora_B.bias"].words != outputs or layer.bias.words != outputs:
                raise self._wrong(layer.module, "lora_bias is set, and the base's layer has no such bias")
            if layer.bias.entry.dtype not in FLOATS:
                raise self._wrong(layer.module, f"the base's bias has dtype {layer.bias.entry.dtype}")

    def _check_ia3(self, layer: Layer) -> None:
        shape, own = layer.weight.entry.shape, layer.parts["ia3_l"].entry.shape
        if set(layer.parts) != {"ia3_l"} or self._kind != "ia3":
            raise self._wrong(layer.module, "it has parts of IA3 and of LoRA")
        if len(shape) != 2:
            self._hindrances.append(f"{layer.module[:120]} is a convolution")
            return
        layer.transposed = is_conv1d(self._model_config, layer.module) or (
            "model_type" not in self._model_config and self._config.get("fan_in_fan_out") is True
        )
        outputs, inputs = shape[::-1] if layer.transposed else shape
        if own not in ((1, inputs), (outputs, 1)):
            raise self._wrong(layer.module, f"ia3_l {list(own)} does not fit a weight {list(shape)}")

    def _by_pattern(self, key: str, module: str, default: Any) -> Any:
        """The number for a layer: that of the first pattern that matches, or the default. None where it is unknown."""
        patterns = self._config.get(key) or {}
        if not isinstance(patterns, dict):
            raise FormatError(f"{key} in the adapter's config is not an object", where=self._where)
        for pattern, number in patterns.items():
            found = matches(f"(.*\\.)?({pattern})", module)
            if found is None:
                return None
            if found:
                default = number
                break
        if isinstance(default, bool) or not isinstance(default, (int, float)) or not 0 <= default < 1 << 31:
            raise FormatError("a number in the adapter's config is missing or out of range", where=self._where, why=key)
        return default
