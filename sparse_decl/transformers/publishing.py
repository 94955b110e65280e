"""`PublishSteps`: a callback of transformers' `Trainer`, which TRL's trainers are too, that publishes each step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sparse_decl.api.paths import PathLike
from sparse_decl.base.extras import load_extra
from sparse_decl.sync import Published, Publisher


def _weights(model: Any) -> Mapping[str, Any]:
    found: Mapping[str, Any] = model.state_dict()
    return found


class PublishSteps(load_extra("torch", "transformers").TrainerCallback):  # type: ignore[misc]
    """Publishes the weights at the start of training, after every so many steps, and at its end; `sync.Follower`
    takes them. Only the main process publishes; it has to hold all of the model, as it does without sharding.

    place, options: of `sync.Publisher`. every: steps. weights: a function from the model to the tensors to publish, by
    name; by default its `state_dict()`; tensors that share memory are sent once. last: what was published last.

    Raises what `Publisher` and its `publish` do: a place that cannot be reached ends the training after `patience`.
    """

    def __init__(
        self,
        place: PathLike,
        *,
        every: int = 1,
        weights: Callable[[Any], Mapping[str, Any]] = _weights,
        **options: Any,
    ):
        self._place, self._every, self._weights, self._options = place, max(every, 1), weights, options
        self._publisher: Publisher | None = None
        self.last: Published | None = None

    def on_train_begin(self, args: Any, state: Any, control: Any, model: Any = None, **_: Any) -> None:
        if state.is_world_process_zero:
            self._close()
            self._publisher, self.last = Publisher(self._place, **self._options), None
            self._publish(state, model)

    def on_step_end(self, args: Any, state: Any, control: Any, model: Any = None, **_: Any) -> None:
        if state.global_step % self._every == 0:
            self._publish(state, model)

    def on_train_end(self, args: Any, state: Any, control: Any, model: Any = None, **_: Any) -> None:
        if self.last is not None and self.last.step != state.global_step:
            self._publish(state, model)
        self._close()

    def _publish(self, state: Any, model: Any) -> None:
        if self._publisher is not None:
            self.last = self._publisher.publish(state.global_step, self._weights(model))

    def _close(self) -> None:
        if self._publisher is not None:
            self._publisher.close()
            self._publisher = None
