"""A backend of vLLM's weight transfer: each worker follows a place of published steps by itself, and hands what changed
to vLLM as patches in the coordinates of the checkpoint, which its weight loaders put into the shards of their rank.

Written against `WeightTransferEngine` of vLLM 0.33. A worker keeps a copy of the checkpoint in host memory, by which it
knows what changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sparse_decl.base.errors import ConfigError, UnavailableError
from sparse_decl.base.extras import load_extra
from sparse_decl.sync import Follower, Patch

BACKEND = "sparse_sync"
_HOME = "vllm.distributed.weight_transfer"
_PATCHES = "vllm.model_executor.model_loader.checkpoint_weight_patch"


def register() -> None:
    """Makes the backend `sparse_sync` known to vLLM; nothing happens where its version has no such backends. May be
    called again.
    """
    try:
        factory = load_extra("torch", f"{_HOME}.factory").WeightTransferEngineFactory
        engine = engine_class()
    except UnavailableError:
        return
    try:
        factory.register_engine(BACKEND, engine)
    except ValueError:  # it is registered
        return


def engine_class() -> type:
    """The engine, a subclass of vLLM's. Raises UnavailableError without a vLLM that has what it needs."""
    home, loader = load_extra("torch", f"{_HOME}.base"), load_extra("torch", _PATCHES)

    @dataclass
    class InitInfo(home.WeightTransferInitInfo):  # type: ignore[name-defined]
        """place, base, key, threads: of `sync.Follower`."""

        place: str
        base: str | None = None
        key: str | None = None
        threads: int = 0

    @dataclass
    class UpdateInfo(home.WeightTransferUpdateInfo):  # type: ignore[name-defined]
        """step: to wait for, None for whatever is newest; timeout: seconds."""

        step: int | None = None
        timeout: float = 600.0

    class SyncWeightTransferEngine(home.WeightTransferEngine):  # type: ignore[name-defined]
        """Brings the model of a worker to the newest published step.

        `receive_weights` raises what `Follower.patches` does, and UnavailableError where the step does not come in
        time. A step is checked as a whole before its first patch is handed out; one whose patches vLLM did not all
        take is handed out again at the next update.
        """

        init_info_cls, update_info_cls = InitInfo, UpdateInfo
        supports_draft_weight_update = False

        def __init__(self, *arguments: Any, **named: Any):
            super().__init__(*arguments, **named)
            self._follower: Follower | None = None

        def init_transfer_engine(self, init_info: InitInfo) -> None:
            self.shutdown()
            self._follower = Follower(init_info.place, init_info.base, key=init_info.key, threads=init_info.threads)

        def start_weight_update(self) -> None:
            """Patches are applied in place: there is nothing to prepare."""

        def finish_weight_update(self) -> None:
            """And nothing to finish."""

        def receive_weights(self, update_info: UpdateInfo) -> None:
            if self._follower is None:
                raise ConfigError("no place to follow", hint="call init_transfer_engine first")
            after = -1 if update_info.step is None else update_info.step - 1
            if self._follower.wait(after=after, timeout=update_info.timeout) is None:
                raise UnavailableError(f"step {update_info.step} was not published in {update_info.timeout:g} seconds")
            for patch in self._follower.patches(torch=True):
                loader.load_checkpoint_weight_patches(
                    self.model, [loader.CheckpointWeightPatch(**_taken(patch, self.device))]
                )

        def shutdown(self) -> None:
            if self._follower is not None:
                self._follower.close()
                self._follower = None

        @staticmethod
        def trainer_send_weights(iterator: Iterator[tuple[str, Any]], trainer_args: dict[str, Any]) -> None:
            """Publishes (name, tensor) pairs. trainer_args: publisher, a `sync.Publisher`, and step."""
            trainer_args["publisher"].publish(trainer_args["step"], dict(iterator))

    return SyncWeightTransferEngine


def _taken(patch: Patch, device: Any) -> dict[str, Any]:
    """What vLLM takes: of floats that are new all elements, since it applies such patches in place; of other tensors
    none but whole ones.
    """
    import torch

    indices, values = patch.indices, patch.values.reshape(-1)
    if indices is not None:
        indices = torch.from_numpy(indices).to(device)
    elif values.is_floating_point():
        width = torch.int32 if values.numel() < 1 << 31 else torch.int64
        indices = torch.arange(values.numel(), dtype=width, device=device)
    return {
        "name": patch.name, "shape": patch.shape, "dtype": values.dtype,
        "values": values.to(device), "indices": indices,
    }  # fmt: skip
