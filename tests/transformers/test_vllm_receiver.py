"""The backend of vLLM's weight transfer, against a stand-in for the parts of vLLM that it uses.

vLLM itself was not run: what is tested is what it would call, and what its weight loaders would be given.
"""

from __future__ import annotations

import math
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any, NamedTuple

import pytest

from sparse_decl.base.errors import ConfigError, SparseError, UnavailableError
from sparse_decl.sync import Publisher
from sparse_decl.transformers import vllm_receiver

torch = pytest.importorskip("torch")
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # torch's own, when it is imported


class WeightTransferEngine:
    """That of vLLM 0.33, in as far as it is not abstract."""

    init_info_cls: Any
    update_info_cls: Any

    def __init__(self, config: Any, vllm_config: Any, device: Any, model: Any):
        self.config, self.vllm_config, self.device, self.model = config, vllm_config, device, model
        self.parallel_config, self.model_config = vllm_config.parallel_config, vllm_config.model_config

    def parse_init_info(self, given: dict[str, Any]) -> Any:
        return self.init_info_cls(**given)

    def update_weights(self, update_info: dict[str, Any]) -> None:
        self.receive_weights(self.update_info_cls(**update_info))  # type: ignore[attr-defined]


class CheckpointWeightPatch(NamedTuple):
    """indices: None for a tensor as a whole."""

    name: str
    shape: tuple[int, ...]
    dtype: Any
    values: Any
    indices: Any = None


def load_checkpoint_weight_patches(model: dict[str, Any], patches: list[CheckpointWeightPatch]) -> None:
    """Into a worker that holds the lower half of each tensor's rows. Refuses what vLLM refuses: sparse patches of what
    are no floats, NaN, the same index twice.
    """
    for patch in patches:
        assert patch.values.dtype == patch.dtype
        assert patch.values.ndim == 1
        held = model[patch.name].view(-1)
        if patch.indices is None:
            assert patch.values.numel() == math.prod(patch.shape)
            held[:] = patch.values[: held.numel()]
            continue
        if not patch.dtype.is_floating_point:
            raise TypeError(f"{patch.name}: sparse checkpoint patches require a floating dtype")
        assert patch.indices.dtype in (torch.int32, torch.int64)
        assert patch.indices.shape == patch.values.shape
        if patch.values.isnan().any() or patch.indices.unique().numel() < patch.indices.numel():
            raise ValueError("NaN values, or duplicate indices")
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
    found["counted"] = torch.arange(6)
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
    return engines[vllm_receiver.BACKEND](
        config, SimpleNamespace(parallel_config=None, model_config=None), torch.device("cpu"), model
    )


def test_a_worker_has_each_step(engines: dict[str, type], tmp_path: Path) -> None:
    model = {name: torch.zeros_like(tensor) for name, tensor in halves(tensors(0)).items()}
    receiver = engine(engines, model)
    with pytest.raises(ConfigError, match="no place to follow"):
        receiver.update_weights({})
    receiver.init_transfer_engine(receiver.parse_init_info({"place": str(tmp_path), "threads": 1}))
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
    receiver.init_transfer_engine(receiver.parse_init_info({"place": str(tmp_path), "threads": 1}))
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
