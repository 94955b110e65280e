"""`auto`: a fine-tune kept in whichever mode meets a declared goal best, judged on artifacts that were made.

With `max_ppl_delta` the text of the model's `eval:` is an input: another text chooses again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sparse_decl.sparsefile import LoadedSpec, Resource
from sparse_decl.steps.bases import BASE
from sparse_decl.steps.evaluation import TEXT, asked_text, read_asked
from sparse_decl.steps.kind import Made, Work
from sparse_decl.steps.lossy import DELTA, FINETUNE, MODEL, LossyKind, lossy_step, restored_files
from sparse_decl.steps.step import Input, Step

if TYPE_CHECKING:
    from sparse_decl.quality import PerplexityRise

NAME = "auto"
VERSION = 1  # of what is tried and of every format it may write
GOALS = ("max_bytes", "max_error", "max_ppl_delta")


class AutoKind(LossyKind):
    """Makes the candidates, keeps the best, and restores its model."""

    version = VERSION

    def step_of(self, resource: Resource, loaded: LoadedSpec) -> Step | None:
        """The step of a model in `mode: auto` with a goal; without one `model-delta` takes it."""
        if resource.kind != "model" or resource.value.mode != "auto":
            return None
        value = resource.value
        params: dict[str, Any] = {name: getattr(value, name) for name in GOALS if getattr(value, name) is not None}
        if not params:
            return None
        more: dict[str, Input] = {}
        if value.max_ppl_delta is not None:
            asked, more[TEXT] = asked_text(resource)
            if asked:
                params["eval"] = asked
        return lossy_step(resource, loaded, NAME, VERSION, params, more)

    def run(self, work: Work) -> Made:
        """Raises ConfigError (a text too short to decide on), DeltaCompressionError (nothing meets the goal),
        FormatError, UnavailableError (also for a missing extra), OSError."""
        from sparse_decl.model_lossy import Goal, choose, inspect

        artifact = work.out / DELTA
        params = dict(work.step.params)
        quality = self._quality(work, params.pop("eval", {})) if "max_ppl_delta" in params else None
        choice = choose(
            work.path(BASE),
            work.path(FINETUNE),
            artifact,
            Goal(**params),
            quality=quality,
            base_ref={"digest": work.digests[BASE]},
            digests=work.known_digests(FINETUNE),
            prove=work.prove,
            threads=work.threads,
            memory=work.memory,
            progress=work.report,
        )
        exact = bool(choice.stats.get("exact"))
        facts = {
            **choice.stats,
            "fidelity": "exact" if exact else "lossy",
            "tried": [candidate.to_json() for candidate in choice.candidates],
            **(quality.to_json() if quality is not None else {}),
        }
        return Made({DELTA: artifact}, facts, {MODEL: restored_files(inspect(artifact))})

    @staticmethod
    def _quality(work: Work, asked: dict[str, Any]) -> PerplexityRise:
        from sparse_decl.quality import PerplexityRise

        text, cut = read_asked(asked, work.path(TEXT))
        return PerplexityRise(work.path(FINETUNE), text, **cut)


KIND = AutoKind(NAME)
