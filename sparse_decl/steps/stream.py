"""`stream`: a published run that is declared; and `stream-step`: one step of it, kept as the exact difference from a
base. What the place holds is followed when a step is first kept; then the lock and the store have all of it."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sparse_decl.base.errors import ConfigError
from sparse_decl.sources.paths import is_url
from sparse_decl.sparsefile import Diagnostic, LoadedSpec, Resource
from sparse_decl.sparsefile.expand import instance_name
from sparse_decl.steps.bases import is_adapter
from sparse_decl.steps.kind import Made, StepKind, Work
from sparse_decl.steps.model_delta import MODEL, VERSION, ModelDeltaKind
from sparse_decl.steps.step import BASE, FromSource, FromStep, Input, Step, step_uri
from sparse_decl.steps.values import Facts
from sparse_decl.store.record import Record

if TYPE_CHECKING:
    from sparse_decl.sync.standing import Standing

NAME, STEP_NAME = "stream", "stream-step"
STEP = "step"  # input role: the files of the place that lead to the step
AXIS = "step"  # in the address of a kept step
_STEP_IN = re.compile(r"[\[,]step=(-?[0-9]{1,18})[,\]]")


@dataclass(frozen=True, slots=True)
class StreamFacts(Facts):
    """Nothing but what `status` calls it: where a run stands is no function of what was declared."""

    mode: str = NAME


class StreamKind(StepKind):
    """Declares a run. Nothing is recorded of where it stands: that is asked of the place, by `status` alone."""

    name = NAME
    version = 1
    stores = False

    def steps_of(self, resource: Resource, loaded: LoadedSpec) -> tuple[Step, ...]:
        """The steps to keep, and the stream itself."""
        if resource.kind != "stream" or any(is_adapter(base, loaded) for base in resource.targets(BASE)):
            return ()
        run = resource.value
        for field in ("steps", "keep") if AXIS in resource.matrix else ():
            if getattr(run, field):
                place = loaded.place((resource.address, field))
                what = f"`{field}` beside an axis `{AXIS}`: both would stand in the address"
                raise loaded.error(Diagnostic("error", "E206", what, place, hint="give the axis another name"))
        settings: dict[str, Any] = {"place": run.place}
        if run.key_env is not None:
            settings["key_env"] = run.key_env
        if resource.matrix:
            settings["axes"] = dict(resource.matrix)
        if run.keep is not None:
            settings["every"] = run.keep.every
        for base in resource.targets(BASE):  # none or one
            settings[BASE] = base
        places = {
            STEP: loaded.place((resource.address, "steps" if run.steps else "keep")),
            BASE: loaded.place((resource.address, "base")),
        }
        own = Step(
            resource.address,
            NAME,
            1,
            {},
            {},
            place=resource.place,
            places=places,
            tags=resource.tags,
            settings=settings,
        )
        return (*(_kept(own, step) for step in run.steps), own)

    def grows_by(self, step: Step) -> int | None:
        return step.settings.get("every")

    def grown(self, step: Step, number: int) -> Step:
        return _kept(step, number)

    def grown_number(self, step: Step, address: str) -> int | None:
        found = _STEP_IN.search(address)
        number = int(found[1]) if found is not None else 0
        return number if address == _address(step, number) else None

    def label(self, params: Mapping[str, Any]) -> str:
        return NAME

    def run(self, work: Work) -> Made:
        return Made(facts=StreamFacts())

    def facts(self, record: Record) -> StreamFacts:
        return StreamFacts.from_json(record.facts)

    def stands_at(self, step: Step) -> str:
        return str(step.settings["place"])

    def stand(self, step: Step, root: Path) -> Standing:
        from sparse_decl.sync.standing import standing

        place = self.stands_at(step)
        return standing(
            place if is_url(place) else str(root / Path(place).expanduser()), every=self.grows_by(step) is not None
        )


class StreamStepKind(ModelDeltaKind):
    """Keeps one step, which then is a model like any other: `model.safetensors` alone, with all tensors."""

    name = STEP_NAME
    adopts = False

    def step_of(self, resource: Resource, loaded: LoadedSpec) -> Step | None:
        """None: they come with their stream."""
        return None

    def run(self, work: Work) -> Made:
        """Raises DeltaCompressionError, FormatError, UnavailableError, ConfigError, OSError."""
        from sparse_decl.base.digests import digest_file
        from sparse_decl.sources import list_files, snapshot_of
        from sparse_decl.sync import Follower
        from sparse_decl.sync.folders import write_weights
        from sparse_decl.sync.tensors import Held

        folder, tensors = work.out / "weights", dict[str, Held]()
        base = work.path(BASE) if BASE in work.step.inputs else None
        key = _secret(work.step.settings.get("key_env"))
        with Follower(work.path(STEP), base, key=key, threads=work.threads) as follower:
            follower.hold_step(work.step.settings["step"], tensors)
            write_weights(folder, tensors, work.step.settings["step"])
        tensors.clear()
        files = snapshot_of(list_files(folder), digest_file, str(folder))
        made = self._encode(work, folder, {file.path: file.digest for file in files.files})
        return replace(made, derived={MODEL: files})


def _kept(stream: Step, number: int) -> Step:
    """One step of a run that is kept."""
    inputs: dict[str, Input] = {STEP: FromSource(step_uri(stream.settings["place"], number))}
    if BASE in stream.settings:
        inputs[BASE] = FromStep(stream.settings[BASE], MODEL)
    key = {name: value for name, value in stream.settings.items() if name == "key_env"}
    return Step(
        _address(stream, number),
        STEP_NAME,
        VERSION,
        params={},
        inputs=inputs,
        place=stream.place,
        places={f"inputs.{role}": stream.places[role] for role in inputs},
        tags=stream.tags,
        settings={"step": number, **key},
    )


def _address(stream: Step, number: int) -> str:
    name = stream.address.partition("[")[0]
    return instance_name(name, {**stream.settings.get("axes", {}), AXIS: number})


def _secret(variable: str | None) -> str | None:
    if variable is None:
        return None
    secret = os.environ.get(variable)
    if not secret:
        raise ConfigError(
            "the secret of a stream is not there",
            why=f"the environment variable {variable}, which `key_env` names, is not set",
            hint=f"set {variable} to the secret of the publisher",
        )
    return secret


KIND, KEPT = StreamKind(), StreamStepKind()
