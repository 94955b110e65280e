"""`pin`: a source that other steps read, such as a text, or this machine, written down by its content. Nothing is
copied; while the source is not here, what the lock says of it counts."""

from __future__ import annotations

from dataclasses import dataclass

from sparse_decl.base.errors import SourceSpan
from sparse_decl.steps.kind import Made, StepKind, Work
from sparse_decl.steps.step import FromSource, Step
from sparse_decl.steps.values import Facts
from sparse_decl.store.record import Record

NAME = "pin"
VERSION = 1
SOURCE = "source"  # the only input role
FILES = "files"  # the only output


def pin(address: str, uri: str, place: SourceSpan | None, tags: tuple[str, ...]) -> Step:
    """The step that pins a source."""
    return Step(address, NAME, VERSION, {}, {SOURCE: FromSource(uri)}, {FILES: SOURCE}, place, tags=tags)


@dataclass(frozen=True, slots=True)
class PinFacts(Facts):
    """files: how many. bytes: of all of them."""

    files: int
    bytes: int


class PinKind(StepKind):
    """Records names, sizes and digests."""

    name = NAME
    version = VERSION
    stores = False

    def run(self, work: Work) -> Made:
        return Made(facts=PinFacts(len(work.files[SOURCE].files), work.files[SOURCE].size))

    def facts(self, record: Record) -> PinFacts:
        return PinFacts.from_json(record.facts)


KIND = PinKind()
