"""The bases a delta names, and the tensors of them that it needs: found by name, verified by fingerprint."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import DeltaCompressionError
from sparse_decl.model_delta.checkpoint import Checkpoint, Tensor
from sparse_decl.model_delta.format.tensors import SAME, Target, TensorTable, joined_print
from sparse_decl.model_delta.reference.kinds import Reference, TileCache
from sparse_decl.model_delta.reference.resolve import resolve
from sparse_decl.model_delta.sampling import fingerprint

Pick = Callable[[int, int, list[Tensor], bytes], Tensor]  # (tensor, base, candidates, fingerprint) -> the source


def named_bases(manifest: dict[str, Any]) -> list[Any]:
    """What a manifest says of each base."""
    several = manifest.get("bases")
    return several if isinstance(several, list) and len(several) > 1 else [manifest.get("base") or {}]


def expect_bases(base: Path | Sequence[Path] | None, base_refs: Sequence[Any], where: str) -> list[Path]:
    """Bases as a list. Raises DeltaCompressionError if they are more or fewer than the delta was made from."""
    paths = [] if base is None else [base] if isinstance(base, Path) else list(base)
    needed = len(base_refs)
    if (len(paths) > 1 or needed > 1) and len(paths) != needed:
        raise DeltaCompressionError(
            f"the delta was made from {needed} base{'s' if needed > 1 else ''}, and {len(paths)} are given",
            where=where,
            hint=f"give all of them, in this order: {'; '.join(map(_named, base_refs))}",
        )
    return paths


def wrong_base(where: str, why: str, base_refs: Sequence[Any], base: int = 0) -> DeltaCompressionError:
    """The error for a base that is not the one a delta was made from. where: a tensor or a file; base: its number."""
    known, count = _named(base_refs[base]), len(base_refs)
    which = f"base {base + 1} of {count} is not the one" if count > 1 else "this is not the base"
    return DeltaCompressionError(
        f"{which} the delta was made from",
        where=where,
        why=why,
        hint=f"give the base with {known}" if known else "give the base the delta was made from",
    )


def _named(base_ref: Any) -> str:
    """What a manifest says of a base, for people."""
    return ", ".join(
        f"{key} {base_ref[key]}" for key in ("source", "digest") if isinstance(base_ref, dict) and key in base_ref
    )


class BaseTensors:
    """Finds the references of a delta's tensors in its bases. Safe to use from several threads.

    A tensor that is the only one of its name is taken as it is: reading a base twice costs a fifth of a restore. What
    is restored is compared with digests of its own, and when those do not match, `blame` says whether the base is at
    fault.
    """

    def __init__(
        self, targets: Sequence[Target], table: TensorTable, bases: Sequence[Checkpoint], base_refs: Sequence[Any]
    ):
        self._targets, self._table, self._bases, self._base_refs = targets, table, bases, base_refs
        self._fingerprints: dict[tuple[int, int, str, int], bytes] = {}
        self._tiles = TileCache()
        self._unread: list[tuple[int, int, Tensor, bytes]] = []

    def find(
        self,
        pool: ThreadPoolExecutor | None,
        only: Collection[int] | None = None,
        known: Collection[int] = (),
    ) -> dict[int, Reference]:
        """Tensor number -> what it is compared with, or copied from; `only` of these numbers, without those `known`.

        pool: None to look in this thread. Raises DeltaCompressionError where a base is not the one the delta was made
        from.
        """
        needed = self._table.base_fingerprints
        numbers = needed if only is None else [number for number in only if number in needed]
        wanted = [number for number in numbers if number not in known]
        return dict(zip(wanted, map(self._find, wanted) if pool is None else pool.map(self._find, wanted), strict=True))

    def _find(self, number: int) -> Reference:
        """Raises DeltaCompressionError, also for one that a tensor is to be a copy of and that has more rows, or
        fewer."""
        found, target = self._reference(number, self._pick), self._targets[number]
        if self._table.letters[number] == SAME and found.entry.nbytes != target.entry.nbytes:
            why = f"its shape is {list(target.entry.shape)}, and in the base {list(found.entry.shape)}"
            raise wrong_base(f"tensor {target.entry.name!r}", why, self._base_refs)
        return found

    def _reference(self, number: int, pick: Pick) -> Reference:
        target, made = self._targets[number], self._table.made.get(number)
        wanted = self._table.base_fingerprints[number]
        if made is None:
            first = self._bases[0] if self._bases else None
            found = first.namesakes(target.path, target.entry, self._table.names.get(number)) if first else []
            return pick(number, 0, found, wanted)
        if not self._bases:
            raise wrong_base(f"tensor {target.entry.name!r}", "no base is given", self._base_refs)

        width = len(wanted) // len(made.of)

        def picked(source: int, base: int, found: list[Tensor]) -> Tensor:
            return pick(number, base, found, wanted[width * source : width * (source + 1)])

        return resolve(made, target.path, target.entry, self._bases, picked, self._tiles)

    def _pick(self, number: int, base: int, found: list[Tensor], wanted: bytes) -> Tensor:
        """The one of these tensors of a base that has the right fingerprint, or the first that may have it.

        Raises DeltaCompressionError.
        """
        if not found:
            where = f"tensor {self._targets[number].entry.name!r}"
            raise wrong_base(where, "the base has no tensor of that name, dtype and shape", self._base_refs, base)
        if len(found) == 1 or not wanted:
            self._unread.append((number, base, found[0], wanted))
            return found[0]
        return self._believed(number, base, found, wanted)

    def blame(self, only: int | None = None) -> None:
        """Reads what was taken as it is (`only`: for this tensor), in the order of the file. Raises
        DeltaCompressionError if one is not what the delta was made from.
        """
        taken = [one for one in self._unread if only is None or one[0] == only]
        # threads took them, in an order of their own
        for number, base, tensor, wanted in sorted(taken, key=lambda one: self._place(one[0])):
            if wanted:
                self._believed(number, base, [tensor], wanted)
        numbers = {number for number, *_ in taken}
        for together, wanted in self._table.joined or ():
            if not numbers.isdisjoint(together):
                self._believe_all(together, wanted)

    def _place(self, number: int) -> tuple[str, int]:
        target = self._targets[number]
        return target.path, target.offset

    def _believed(self, number: int, base: int, found: list[Tensor], wanted: bytes) -> Tensor:
        where = f"tensor {self._targets[number].entry.name!r}"
        for candidate in found:
            digest = self._fingerprint(base, candidate)
            if digest.startswith(wanted):
                return candidate
        why = f"its bytes in the base have xxh3-128 {digest[: len(wanted)].hex()}, not {wanted.hex()}"
        raise wrong_base(where, why, self._base_refs, base)

    def _believe_all(self, numbers: Sequence[int], wanted: bytes) -> None:
        """Holds what several tensors are compared with to their one fingerprint."""
        prints: list[bytes] = []

        def take(number: int, base: int, found: list[Tensor], wanted: bytes) -> Tensor:
            source = self._pick(number, base, found, wanted)
            prints.append(self._fingerprint(base, source))
            return source

        for number in numbers:
            self._reference(number, take)
        digest = joined_print(prints)
        if digest != wanted:
            first, last = (self._targets[number].entry.name for number in (numbers[0], numbers[-1]))
            why = f"the fingerprint of their bytes in the base is {digest.hex()}, not {wanted.hex()}"
            raise wrong_base(f"one of the {len(numbers)} tensors {first!r} to {last!r}", why, self._base_refs)

    def _fingerprint(self, base: int, tensor: Tensor) -> bytes:
        """xxh3-128 of a base's tensor, taken once: a fused matrix is part of several tensors."""
        key = (base, id(tensor.file), tensor.name, tensor.entry.start)
        if key not in self._fingerprints:
            self._fingerprints[key] = fingerprint(tensor)
        return self._fingerprints[key]
