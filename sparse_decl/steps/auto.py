"""`auto`: a fine-tune kept in whichever mode meets a declared goal best, judged on artifacts that were made."""

from __future__ import annotations

from sparse_decl.spec import LoadedSpec, Resource
from sparse_decl.steps.kind import Made, Work
from sparse_decl.steps.lossy import BASE, DELTA, FINETUNE, MODEL, LossyKind, lossy_step, restored_files
from sparse_decl.steps.step import Step

NAME = "auto"
VERSION = 1  # of what is tried and of every format it may write
GOALS = ("max_bytes", "max_error")


def step_of(resource: Resource, loaded: LoadedSpec) -> Step | None:
    """The step of a model in `mode: auto` with a goal that needs no evaluation; without one `model-delta` takes it."""
    if resource.kind != "model" or resource.value.mode != "auto":
        return None
    value = resource.value
    params = {name: getattr(value, name) for name in GOALS if getattr(value, name) is not None}
    if not params or value.max_ppl_delta is not None:
        return None
    return lossy_step(resource, loaded, NAME, VERSION, params)


class AutoKind(LossyKind):
    """Makes the candidates, keeps the best, and gives its model back."""

    version = VERSION

    def run(self, work: Work) -> Made:
        """Raises DeltaCompressionError (nothing meets the goal), FormatError, UnavailableError, OSError."""
        from sparse_decl.model_lossy import Goal, choose, inspect

        artifact = work.out / DELTA
        choice = choose(
            work.path(BASE),
            work.path(FINETUNE),
            artifact,
            Goal(**work.step.params),
            base_ref={"digest": work.digests[BASE]},
            threads=work.threads,
            memory=work.memory,
            progress=work.report,
        )
        exact = bool(choice.stats.get("exact"))
        facts = {
            **choice.stats,
            "fidelity": "exact" if exact else "lossy",
            "tried": [candidate.to_json() for candidate in choice.candidates],
        }
        return Made({DELTA: artifact}, facts, {MODEL: restored_files(inspect(artifact))})


KIND = AutoKind(NAME)
