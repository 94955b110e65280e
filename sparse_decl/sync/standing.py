"""How a published run stands: which step is the newest, and what its place holds. No file of a step is read."""

from __future__ import annotations

from dataclasses import dataclass

from sparse_decl.base.untrusted import damage_told
from sparse_decl.sync.chain import MANIFEST, Chain
from sparse_decl.sync.channels import open_channel


@dataclass(frozen=True, slots=True)
class Standing:
    """step: the newest, as the trainer counts; anchor: the newest that can be followed from; both None before the
    first. model_bytes: of its tensors. steps, anchors: how many are there; bytes: of all files; None where the place
    cannot be listed. reachable: steps that can be followed to, in order; removed: how many were published before these;
    both None where that was not asked.
    """

    step: int | None
    anchor: int | None
    model_bytes: int | None
    steps: int | None
    anchors: int | None
    bytes: int | None
    reachable: tuple[int, ...] | None = None
    removed: int | None = None


def standing(url: str, *, every: bool = False) -> Standing:
    """Asks the place. every: whether all its steps are to be listed, for which each manifest is read.

    Raises ConfigError, FormatError, UnavailableError.
    """
    place = open_channel(url)
    with damage_told():
        chain = Chain(place, None)
        newest = chain.newest()
        sizes = place.sizes("steps")
        anchor = chain.read(newest[0].anchor) if newest is not None else None
        reachable, removed = chain.reachable(newest) if every and newest is not None else ((), 0)
    return Standing(
        step=newest[0].step if newest is not None else None,
        anchor=anchor[0].step if anchor is not None else None,
        model_bytes=newest[0].nbytes if newest is not None else None,
        steps=None if sizes is None else sum(MANIFEST.fullmatch(name) is not None for name in sizes),
        anchors=None if sizes is None else sum(name.endswith(".anchor") for name in sizes),
        bytes=None if sizes is None else sum(sizes.values()),
        reachable=tuple(reachable) if every else None,
        removed=removed if every else None,
    )
