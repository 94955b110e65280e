"""The backend of vLLM's weight transfer, against a stand-in for the parts of vLLM that it uses.

vLLM itself was not run: what is tested is what it would call, and what its weight loaders would be given.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from sparse_decl.base.errors import ConfigError, SparseError, UnavailableError
from sparse_decl.sync import Publisher
from sparse_decl.transformers import vllm_receiver

torch = pytest.importorskip("torch")
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # torch's own, when it is imported


class WeightTransferEngine:
    """vLLM's, in as far as it is not abstract."""

    init_info_cls: Any
    update_info_cls: Any

    def __init__(self, config: Any, vllm_config: Any, device: Any, model: Any):
        self.config, self.vllm_config, self.device, self.model = config, vllm_config, device, model

    def update_weights(self, update_info: dict[str, Any]) -> None:
        self.receive_weights(self.update_info_cls(**update_info))  # type: ignore[attr-defined]


@dataclass
class CheckpointWeightPatch:
    name: str
    shape: tuple[int, ...]
    dtype: Any
    values: Any
    indices: Any


def load_checkpoint_weight_patches(model: dict[str, Any], patches: list[CheckpointWeightPatch]) -> None:
    """Into a worker that holds the lower half of each tensor's rows."""
    for patch in patches:
        assert patch.indices.dtype == torch.int32
        assert patch.indices.shape == patch.values.shape
        assert patch.values.dtype == patch.dtype
        held = model[patch.name].view(-1)
        mine = patch.indices < held.numel()
        held[patch.indices[mine].long()] = patch.values[mine]


class Factory:
    """Of engines, by backend."""

    def __init__(self) -> None:
        self.known: dict[str, type] = {}

    def register_engine(self, name: str, engine: type) -> None:
        if name in self.known:
            raise ValueError(f"Weight transfer engine '{name}' is already registered.")
        self.known[name] = engine


@pytest.fixture
def engines(monkeypatch: pytest.MonkeyPatch) -> dict[str, type]:
    info, factory = type("Info", (), {}), Factory()
    parts = {
        "vllm": {},
        "vllm.distributed": {},
        "vllm.distributed.weight_transfer": {},
        "vllm.distributed.weight_transfer.base": {
            "WeightTransferEngine": WeightTransferEngine,
            "WeightTransferInitInfo": info,
            "WeightTransferUpdateInfo": info,
        },
        "vllm.distributed.weight_transfer.factory": {"WeightTransferEngineFactory": factory},
        "vllm.model_executor": {},
        "vllm.model_executor.model_loader": {},
        "vllm.model_executor.model_loader.checkpoint_weight_patch": {
            "CheckpointWeightPatch": CheckpointWeightPatch,
            "load_checkpoint_weight_patches": load_checkpoint_weight_patches,
        },
    }
    for name, members in parts.items():
        module = ModuleType(name)
        vars(module).update(members)
        monkeypatch.setitem(sys.modules, name, module)
    return factory.known


def tensors(step: int) -> dict[str, Any]:
    rng = torch.Generator().manual_seed(0)
    found = {name: torch.randn(shape, generator=rng).to(torch.bfloat16) for name, shape in
             (("a", (64, 32)), ("b", (8, 16)), ("c", (10,)))}  # fmt: skip
    for number in range(step):
        found["a"].view(-1)[number::97] *= 1.5
        found["c"] += 1
    return found


def halves(found: dict[str, Any]) -> dict[str, Any]:
    return {name: tensor[: tensor.shape[0] // 2].clone() for name, tensor in found.items()}


def engine(engines: dict[str, type], model: dict[str, Any]) -> Any:
    vllm_receiver.register()
    vllm_receiver.register()
    config = SimpleNamespace(backend=vllm_receiver.BACKEND)
    return engines[vllm_receiver.BACKEND](config, SimpleNamespace(), torch.device("cpu"), model)


def test_a_worker_has_each_step(engines: dict[str, type], tmp_path: Path) -> None:
    model = {name: torch.zeros_like(tensor) for name, tensor in halves(tensors(0)).items()}
    receiver = engine(engines, model)
    with pytest.raises(ConfigError, match="no place to follow"):
        receiver.update_weights({})
    receiver.init_transfer_engine(receiver.init_info_cls(place=str(tmp_path), threads=1))
    with Publisher(tmp_path, threads=1) as publisher:
        for step in range(4):
            type(receiver).trainer_send_weights(iter(tensors(step).items()), {"publisher": publisher, "step": step})
            if step == 1:
                continue  # the worker lags
            receiver.start_weight_update()
            receiver.update_weights({"step": step})
            receiver.finish_weight_update()
            wanted = halves(tensors(step))
            assert all(torch.equal(model[name], wanted[name]) for name in wanted)
    with pytest.raises(UnavailableError, match="step 9 was not published"):
        receiver.update_weights({"step": 9, "timeout": 0.01})
    receiver.shutdown()


def test_a_damaged_step_changes_nothing(engines: dict[str, type], tmp_path: Path) -> None:
    model = halves(tensors(0))
    receiver = engine(engines, model)
    receiver.init_transfer_engine(receiver.init_info_cls(place=str(tmp_path), threads=1))
    with Publisher(tmp_path, threads=1) as publisher:
        publisher.publish(0, tensors(0))
        receiver.update_weights({"step": 0})
        publisher.publish(1, tensors(1))
    (file,) = tmp_path.glob("steps/000000000001-*.delta")
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    with pytest.raises(SparseError):
        receiver.update_weights({"step": 1})
    assert all(torch.equal(model[name], tensor) for name, tensor in halves(tensors(0)).items())
    receiver.shutdown()


def test_without_such_a_vllm_nothing_is_registered() -> None:
    if "vllm" not in sys.modules:
        vllm_receiver.register()
        with pytest.raises(UnavailableError, match="vllm"):
            vllm_receiver.engine_class()
