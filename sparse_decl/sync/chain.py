"""The chain of manifests in a place: which is the newest, and which lead to it.

`latest.json` only says where to look first; nothing it says is believed. Manifests are numbered without gaps, so that
the next one can be asked for by name where nothing can be listed.
"""

from __future__ import annotations

import json
import re

from sparse_decl.base.checks import is_whole
from sparse_decl.base.errors import FormatError, UnavailableError
from sparse_decl.sync import manifest as form
from sparse_decl.sync.channels import Channel
from sparse_decl.sync.manifest import Manifest

LATEST = "latest.json"
_MOST_LATEST = 200
MANIFEST = re.compile(r"([0-9]{12})\.json")
Found = tuple[Manifest, str]  # a manifest and its digest
_OF_STEP = re.compile(r"\.?([0-9]{12})[.-]")


class Chain:
    """Reads manifests of a channel. key: of `derived_key`."""

    def __init__(self, channel: Channel, key: bytes | None):
        self.channel, self.key = channel, key

    def read(self, number: int) -> Found | None:
        """(a manifest, its digest); None if it is not there. Raises FormatError, UnavailableError."""
        name = form.name_of(number)
        data = self.channel.read(name, form.MOST_BYTES)
        if data is None:
            return None
        return form.parse(data, f"{self.channel.url}/{name}", number, self.key), form.digest(data)

    def numbers(self) -> list[int] | None:
        """Numbers of all manifests that are there, in order; None where nothing can be listed."""
        names = self.channel.names("steps")
        if names is None:
            return None
        return sorted(int(found[1]) for name in names if (found := MANIFEST.fullmatch(name)))

    def newest(self, at_least: int = 0) -> Found | None:
        """The newest step; None if there is none. at_least: a number that was there already.

        Raises FormatError, UnavailableError.
        """
        hint = self._hint()
        found = self._on_from(max(hint, at_least)) if hint is not None else None
        if found is None:
            listed = self.numbers()
            found = self._on_from(max(listed[-1] if listed else 0, at_least))
        return found

    def _on_from(self, number: int) -> Found | None:
        """The last one of those that follow each other from a number on."""
        found = None
        while (one := self.read(number)) is not None:
            found, number = one, number + 1
        return found

    def _hint(self) -> int | None:
        try:
            data = self.channel.read(LATEST, _MOST_LATEST)
            number = json.loads(data)["number"] if data is not None else None
        except (FormatError, ValueError, KeyError, TypeError, RecursionError):
            return None
        return number if is_whole(number, 10**12) else None

    def back_to(self, newest: Found, number: int, known: str | None) -> list[Found]:
        """The manifests after `number` up to the newest, in order, each held to the digest that the next one gives.

        known: digest of manifest `number`, if it is to be held to that too. Raises FormatError (the chain does not
        hold), UnavailableError (one is gone).
        """
        found = [newest]
        while found[-1][0].number > number + 1:
            manifest = found[-1][0]
            earlier = self._before(manifest)
            if earlier is None:
                raise UnavailableError(
                    "a published step is gone",
                    where=f"{self.channel.url}/{form.name_of(manifest.number - 1)}",
                    hint="begin again at an anchor: `Follower.rejoin`",
                )
            found.append(earlier)
        first = found[-1][0]
        if known is not None and (first.number != number + 1 or first.previous != known):
            raise self._broken(first, "it does not follow the step that is here")
        return found[::-1]

    def leading_to(self, step: int) -> list[Found]:
        """The manifests from the nearest anchor, which the first one has, to that step, in order; the others have
        deltas. Of several that a run counts as this step, as one does that went back to a checkpoint, the newest is
        meant.

        Raises FormatError (the chain does not hold), UnavailableError (there is no such step now).
        """
        found = self.newest()
        if found is None:
            raise UnavailableError("nothing was published here yet", where=self.channel.url)
        if found[0].step < step:
            raise UnavailableError(
                f"step {step} was not published yet",
                where=self.channel.url,
                why=f"the newest step is {found[0].step}",
                hint="run again once the run is there",
            )
        while found[0].step > step:
            earlier = self._before(found[0]) if found[0].number else None
            if earlier is None or earlier[0].step < step:
                gap = f"step {found[0].step} follows step {earlier[0].step}" if earlier else None
                raise UnavailableError(
                    f"there is no step {step} here",
                    where=self.channel.url,
                    why=gap or f"the first step that is left is {found[0].step}",
                    hint="name a step that was published, and keep it before the publisher removes it",
                )
            found = earlier
        route = self.back_to(found, found[0].anchor - 1, None)
        if route[0][0].full is None or any(manifest.delta is None for manifest, _ in route[1:]):
            raise self._broken(found[0], "it names an anchor that does not lead to it")
        return route

    def reachable(self, newest: Found) -> tuple[list[int], int]:
        """(steps that `leading_to` finds now, in order; how many were published before the first of them).

        Raises FormatError (the chain does not hold), UnavailableError.
        """
        manifests = [newest[0]]
        while manifests[-1].number and (earlier := self._before(manifests[-1])) is not None:
            manifests.append(earlier[0])
        oldest = next((one.number for one in reversed(manifests) if one.full is not None), newest[0].number + 1)
        steps: list[int] = []
        for manifest in manifests:
            if manifest.anchor >= oldest and (not steps or manifest.step < steps[-1]):
                steps.append(manifest.step)
        return steps[::-1], oldest

    def _before(self, manifest: Manifest) -> Found | None:
        """The manifest before; None if it is gone. Raises FormatError for another one."""
        earlier = self.read(manifest.number - 1)
        if earlier is None:
            return None
        if earlier[1] != manifest.previous:
            raise self._broken(earlier[0], "the step after it follows another manifest")
        if earlier[0].stream != manifest.stream or earlier[0].epoch > manifest.epoch:
            raise self._broken(earlier[0], "it is of another stream, or of a later publisher than the step after it")
        return earlier

    def _broken(self, manifest: Manifest, why: str) -> FormatError:
        return FormatError(
            "the chain of published steps is broken",
            where=f"{self.channel.url}/{form.name_of(manifest.number)}",
            why=why,
            hint="find out what else writes to this place; `Follower.rejoin` begins again with what is there",
        )

    def set_latest(self, number: int) -> None:
        """Says where to look first. Raises UnavailableError."""
        self.channel.replace(LATEST, json.dumps({"number": number}).encode())

    def files_before(self, number: int) -> list[str]:
        """Names of all files of steps before a number, manifests first; what writers that died left of them is among
        them.
        """
        names = self.channel.names("steps") or []
        found = [name for name in names if (of := _OF_STEP.match(name)) and int(of[1]) < number]
        return [f"steps/{name}" for name in sorted(found, key=lambda name: (not name.endswith(".json"), name))]

    def unfinished(self) -> list[str]:
        """Names of files that writers left half written, or are writing."""
        folders = ("", "epochs/", "steps/")
        return [f"{at}{name}" for at in folders for name in self.channel.names(at) or [] if name.endswith(".tmp")]
