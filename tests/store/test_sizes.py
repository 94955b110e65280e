"""What `status` adds up: stored bytes against the bytes they replace, each content once."""

from __future__ import annotations

from sparse_decl.sources import Snapshot
from sparse_decl.store.record import Output, Record
from sparse_decl.store.sizes import Totals, totals_of


def output(mark: str, size: int, *, stored: bool = False) -> Output:
    return Output(Snapshot.from_json({"files": [["f", size, "b3:" + mark * 64]]}), stored)


def kept(mark: str, model: Output, delta: Output, **more: Output) -> Record:
    outputs = {"model": model, "delta": delta, **more}
    return Record("b3:" + mark * 64, "delta", 1, {}, {}, outputs, {"exact": not more})


def test_a_fine_tune_kept_in_several_modes_is_replaced_once() -> None:
    fine = output("a", 1000)
    records = [
        kept("1", fine, output("b", 100, stored=True)),
        kept("2", output("c", 1000), output("d", 10, stored=True), original=fine),
        kept("3", output("e", 1000), output("f", 20, stored=True), original=fine),
    ]
    assert totals_of(records) == Totals(1000, 130, 0)
    assert totals_of(records[1:]) == Totals(1000, 30, 0)


def test_equal_fine_tunes_and_equal_deltas_count_once() -> None:
    record = kept("1", output("a", 1000), output("b", 100, stored=True))
    assert totals_of([record, record, kept("2", output("c", 500), output("b", 100, stored=True))]) == Totals(
        1500, 100, 0
    )
