"""`auto`: a fine-tune kept in whichever mode meets a declared goal best, judged on artifacts that were made.

With `max_ppl_delta` or `max_kl` the text of the model's `eval:` is an input: another text chooses again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar

from sparse_decl.model_lossy.modes import GOALS, QUALITY_GOALS
from sparse_decl.sparsefile import LoadedSpec, Resource
from sparse_decl.steps.bases import BASE
from sparse_decl.steps.evaluation import TEXT, TextParams, asked_text, measuring_packages, read_asked
from sparse_decl.steps.kind import Made, Work
from sparse_decl.steps.lossy import (
    DELTA,
    FINETUNE,
    MODEL,
    LossyFacts,
    LossyKind,
    lossy_step,
    resized,
    restored_files,
)
from sparse_decl.steps.model_delta import unread_warnings
from sparse_decl.steps.step import Input, Step
from sparse_decl.steps.values import Params
from sparse_decl.store.record import Record

if TYPE_CHECKING:
    from sparse_decl.model_delta.beside import BesideStats
    from sparse_decl.model_lossy import Goal
    from sparse_decl.quality import FidelityMeter

NAME = "auto"
VERSION = 2  # of what is tried, how it is judged, and of every format it may write
_ACCEPTED = (1,)  # it took a lossy form that saved a tenth or less; what it kept then stays

_USUAL_TEXT = TextParams()


@dataclass(frozen=True, slots=True)
class AutoParams(Params):
    """The goal, see `model_lossy.Goal`, and how the text is cut where perplexity is a part of it."""

    max_bytes: int | None = None
    max_error: float | None = None
    max_ppl_delta: float | None = None
    max_kl: float | None = None
    eval: TextParams = _USUAL_TEXT
    parts: ClassVar = {"eval": TextParams}


@dataclass(frozen=True, slots=True, kw_only=True)
class AutoFacts(LossyFacts):
    """Figures of what was kept, in the exact form too. tried: every candidate, see `model_lossy.Candidate`.
    original_perplexity, windows, tokens, text: what perplexity was measured on, where the goal asks for it."""

    same_tensors: int | None = None
    copied_tensors: int | None = None
    delta_tensors: int | None = None
    alone_tensors: int | None = None
    reused_tensors: int | None = None
    unread_files: tuple[str, ...] | None = None
    tried: tuple[Mapping[str, Any], ...] = ()
    original_perplexity: float | None = None
    windows: int | None = None
    tokens: int | None = None
    text: str | None = None


class AutoKind(LossyKind):
    """Makes the candidates, keeps the best, and restores its model."""

    version = VERSION

    def step_of(self, resource: Resource, loaded: LoadedSpec) -> Step | None:
        """The step of a model in `mode: auto` with a goal; without one `model-delta` takes it."""
        if resource.kind != "model" or resource.value.mode != "auto":
            return None
        value = resource.value
        goal = {name: getattr(value, name) for name in GOALS}
        if all(limit is None for limit in goal.values()):
            return None
        asked, more = _USUAL_TEXT, dict[str, Input]()
        if any(goal[name] is not None for name in QUALITY_GOALS):
            asked, more[TEXT] = asked_text(resource)
        step = lossy_step(resource, loaded, NAME, VERSION, AutoParams(**goal, eval=asked).to_json(), more)
        return replace(step, accepts=_ACCEPTED) if step is not None else None

    def packages(self, step: Step) -> tuple[tuple[str, str], ...]:
        return measuring_packages(step) if TEXT in step.inputs else ()

    def run(self, work: Work) -> Made:
        """Raises ConfigError (a text too short to decide on), DeltaCompressionError (nothing meets the goal),
        FormatError, UnavailableError (also for a missing extra), OSError."""
        return self._with_other_files(work) or self._choose(work)

    def _choose(self, work: Work) -> Made:
        from sparse_decl.model_lossy import choose, inspect

        artifact = work.out / DELTA
        params = AutoParams.from_json(work.step.params)
        goal = _goal(params)
        quality = self._quality(work, params.eval) if goal.of_quality else None
        choice = choose(
            work.path(BASE),
            work.path(FINETUNE),
            artifact,
            goal,
            quality=quality,
            base_ref={"digest": work.digests[BASE]},
            digests=work.known_digests(FINETUNE),
            prove=work.prove,
            threads=work.threads,
            memory=work.memory,
            progress=work.report,
        )
        exact = bool(choice.stats.get("exact"))
        facts = AutoFacts.from_json(
            {
                **choice.stats,
                "fidelity": "exact" if exact else "lossy",
                "tried": [candidate.to_json() for candidate in choice.candidates],
                **(quality.to_json() if quality is not None else {}),
            }
        )
        return Made({DELTA: artifact}, facts, {MODEL: restored_files(inspect(artifact))})

    def _told_again(self, work: Work, facts: LossyFacts, stats: BesideStats) -> LossyFacts | None:
        """None where another candidate would be taken, each with the other files."""
        from sparse_decl.model_lossy import judged_again

        assert isinstance(facts, AutoFacts)
        goal = _goal(AutoParams.from_json(work.step.params))
        tried = judged_again(facts.tried, stats.more, stats.more + stats.listed, goal)
        if tried is None:
            return None
        told = replace(resized(work, facts, stats), tried=tuple(one.to_json() for one in tried))
        return replace(told, unread_files=stats.unread_files or None) if facts.exact else told

    def facts(self, record: Record) -> AutoFacts:
        return AutoFacts.from_json(record.facts)

    def warnings(self, record: Record) -> tuple[str, ...]:
        return unread_warnings(self.facts(record).unread_files)

    @staticmethod
    def _quality(work: Work, asked: TextParams) -> FidelityMeter:
        from sparse_decl.quality import FidelityMeter

        text, cut = read_asked(asked, work.path(TEXT))
        return FidelityMeter(work.path(FINETUNE), text, least=2, **cut)


def _goal(params: AutoParams) -> Goal:
    from sparse_decl.model_lossy import Goal

    return Goal(*(getattr(params, name) for name in GOALS))


KIND = AutoKind(NAME)
