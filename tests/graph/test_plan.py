"""The planner as a pure function: lock and digests in, actions and reasons out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sparse_decl.base.errors import SourceSpan, UnavailableError
from sparse_decl.graph.decide import make_plan
from sparse_decl.graph.plan import Action, Known, Plan, Resolved
from sparse_decl.graph.reasons import ReasonCode
from sparse_decl.sources import FileEntry, Snapshot
from sparse_decl.steps.step import FromSource, FromStep, Step
from sparse_decl.store.keys import step_key
from sparse_decl.store.lockfile import Lock
from sparse_decl.store.objects import ObjectState
from sparse_decl.store.record import Output, Record

PLACE = SourceSpan("Sparsefile.yaml", 7, 5)


def files(mark: int) -> Snapshot:
    return Snapshot((FileEntry("model.safetensors", 10, f"b3:{mark:064x}"),))


def delta(params: dict | None = None, uri: str = "./chat") -> dict[str, Step]:
    base = Step("base", "snapshot", 1, {}, {"source": FromSource("./base")}, {"model": "source"})
    inputs = {"base": FromStep("base", "model"), "finetune": FromSource(uri)}
    chat = Step("chat", "delta", 1, params or {}, inputs, {"model": "finetune"}, PLACE, {"params.rank": PLACE})
    return {"base": base, "chat": chat}


def locked(steps: dict[str, Step], base: int = 1, chat: int = 2) -> Lock:
    source = {"source": {"uri": "./base"}}
    inputs = {"source": files(base).digest}
    nodes = {
        "base": Record(
            step_key("snapshot", 1, {}, inputs),
            "snapshot",
            1,
            {},
            inputs,
            {"model": Output(files(base), False)},
            {},
            source,
        )
    }
    step = steps["chat"]
    inputs = {"base": files(base).digest, "finetune": files(chat).digest}
    outputs = {"model": Output(files(chat), False), "delta": Output(files(99), True)}
    key = step_key("delta", 1, step.params, inputs)
    nodes["chat"] = Record(key, "delta", 1, step.params, inputs, outputs, {}, {"finetune": {"uri": "./chat"}})
    return Lock(nodes)


def known(base: Any = 1, chat: Any = 2, **more: Any) -> Known:
    def answer(mark: Any) -> Any:
        return Resolved(files(mark)) if isinstance(mark, int) else mark

    return Known({("base", "source"): answer(base), ("chat", "finetune"): answer(chat)}, **more)


def codes(plan: Plan, address: str = "chat") -> list[ReasonCode]:
    return [reason.code for reason in plan[address].reasons]


def test_same_is_noop() -> None:
    plan = make_plan(delta(), locked(delta()), known())
    assert plan.summary["noop"] == 2
    assert not plan.stale


def test_base_change_reaches_the_delta_without_a_run() -> None:
    plan = make_plan(delta(), locked(delta()), known(base=5))
    assert [item.action for item in plan] == [Action.BUILD, Action.BUILD]
    reason = plan["chat"].reasons[0]
    assert (reason.code, reason.role, reason.via) == (ReasonCode.INPUT_CHANGED, "base", "base")
    assert (reason.before, reason.after) == (files(1).digest, files(5).digest)


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        ({}, {"rank": 8}, ReasonCode.PARAM_ADDED),
        ({"rank": 8}, {}, ReasonCode.PARAM_REMOVED),
        ({"rank": 8}, {"rank": 16}, ReasonCode.PARAM_CHANGED),
        ({"constraints": {"p99": 1}}, {"constraints": {"p99": 2}}, ReasonCode.CONSTRAINT_CHANGED),
        ({"policy": {"prefer": "cost"}}, {"policy": {"prefer": "latency"}}, ReasonCode.POLICY_CHANGED),
    ],
)
def test_parameter_reasons_have_values_and_a_place(before: dict, after: dict, code: ReasonCode) -> None:
    plan = make_plan(delta(after), locked(delta(before)), known())
    assert codes(plan) == [code]
    assert plan["chat"].reasons[0].place == PLACE
    assert plan["chat"].action is Action.BUILD


def test_kind_and_version_reasons() -> None:
    steps = delta()
    steps["chat"] = replace(steps["chat"], version=2)
    assert codes(make_plan(steps, locked(delta()), known())) == [ReasonCode.FORMAT_BUMPED]
    steps["chat"] = replace(steps["chat"], kind="svd")
    assert codes(make_plan(steps, locked(delta()), known())) == [ReasonCode.CODEC_CHANGED]


def newer() -> dict[str, Step]:
    """The same steps by a tool that writes version 3, and takes what version 1 wrote."""
    steps = delta()
    steps["chat"] = replace(steps["chat"], version=3, accepts=(1,))
    return steps


def test_a_record_of_an_accepted_version_is_up_to_date() -> None:
    plan = make_plan(newer(), locked(delta()), known())
    assert plan["chat"].action is Action.NOOP
    assert plan["chat"].key == locked(delta()).nodes["chat"].key
    assert not plan.stale


def test_what_changed_is_built_as_the_newest_version() -> None:
    plan = make_plan(newer(), locked(delta()), known(chat=7))
    assert codes(plan) == [ReasonCode.INPUT_CHANGED]  # and not that the format is newer
    inputs = {"base": files(1).digest, "finetune": files(7).digest}
    assert plan["chat"].key == step_key("delta", 3, {}, inputs)


def test_a_record_of_an_accepted_version_is_restored_from_the_store() -> None:
    old = locked(delta()).nodes["chat"]
    records = {old.key: old}
    lock = Lock({"base": locked(delta()).nodes["base"]})
    plan = make_plan(newer(), lock, known(recorded=records.get))
    assert plan["chat"].action is Action.RESTORE
    assert plan["chat"].key == old.key
    assert plan["chat"].record is not None


def test_a_forced_step_is_built_as_the_newest_version() -> None:
    plan = make_plan(newer(), locked(delta()), known(again=lambda address, record: record.kind == "delta"))
    assert codes(plan) == [ReasonCode.FORCED]
    assert plan["chat"].key == step_key("delta", 3, {}, locked(delta()).nodes["chat"].inputs)


def test_key_schema_reason() -> None:
    lock = locked(delta())
    nodes = {**lock.nodes, "chat": replace(lock.nodes["chat"], key_schema=0, key="b3:" + "0" * 64)}
    assert codes(make_plan(delta(), Lock(nodes), known())) == [ReasonCode.KEY_SCHEMA_BUMPED]


def test_edited_lock_is_tainted() -> None:
    lock = locked(delta())
    forged = replace(lock.nodes["chat"], outputs={"model": Output(files(2), False, "b3:" + "0" * 64)})
    plan = make_plan(delta(), Lock({**lock.nodes, "chat": forged}), known())
    assert codes(plan) == [ReasonCode.TAINTED]


@pytest.mark.parametrize(
    ("state", "code"),
    [(ObjectState.MISSING, ReasonCode.OUTPUT_MISSING), (ObjectState.CORRUPT, ReasonCode.OUTPUT_CORRUPT)],
)
def test_output_reasons(state: ObjectState, code: ReasonCode) -> None:
    answer = known(state=lambda output: state if output.stored else ObjectState.PRESENT)
    plan = make_plan(delta(), locked(delta()), answer)
    assert codes(plan) == [code]
    assert plan["chat"].action is Action.BUILD


def test_absent_is_not_changed() -> None:
    gone = UnavailableError("no such folder")
    plan = make_plan(delta(), locked(delta()), known(gone, gone))
    assert not plan.stale
    assert not plan["chat"].sources["finetune"].present


def test_absent_under_another_name_or_without_lock_is_an_error() -> None:
    gone = UnavailableError("no such folder")
    plan = make_plan(delta(uri="./typo"), locked(delta()), known(chat=gone))
    assert codes(plan) == [ReasonCode.INPUT_UNKNOWN]
    assert plan["chat"].action is Action.ERROR
    plan = make_plan(delta(), Lock(), known(gone, gone))
    assert [item.action for item in plan] == [Action.ERROR, Action.ERROR]
    assert len(plan.errors) == 2


def test_both_sides_of_a_merge_are_looked_at() -> None:
    ours, theirs = locked(delta(), chat=2), locked(delta(), chat=3)
    lock = replace(ours, candidates={"chat": (ours.nodes["chat"], theirs.nodes["chat"])})
    assert make_plan(delta(), lock, known(chat=3))["chat"].action is Action.NOOP


def test_plan_does_not_depend_on_order() -> None:
    steps = delta()
    backwards = dict(reversed(list(steps.items())))
    assert make_plan(steps, locked(steps), known()) == make_plan(backwards, locked(steps), known())


def test_bytes_that_are_nowhere_are_an_error_of_the_plan() -> None:
    gone = UnavailableError("no such folder")

    def action(base: Any, chat: Any, state: ObjectState = ObjectState.PRESENT, **more: Any) -> tuple[Action, str]:
        steps = delta(more.pop("params", None))
        told = known(base, chat, state=lambda output: state if output.stored else ObjectState.PRESENT, **more)
        made = make_plan(steps, locked(delta()), told)["chat"]
        return made.action, made.error.why if made.error is not None else ""

    missing = ObjectState.MISSING
    assert action(1, 2, missing)[0] is Action.BUILD  # from its source
    assert action(1, gone)[0] is Action.NOOP
    assert action(1, gone, missing, fetchable=lambda output: True)[0] is Action.FETCH
    found, why = action(1, gone, missing)
    assert found is Action.ERROR
    assert "./chat is not here, and what was stored of it is neither" in why
    assert action(1, gone, missing, here=False)[0] is Action.BUILD  # check asks nobody where bytes are
    found, why = action(5, gone)  # another base
    assert found is Action.ERROR
    assert f"needs base with digest {files(1).digest}" in why
    assert action(1, gone, params={"rank": 2})[0] is Action.BUILD  # what is stored gives the source back
    found, why = action(gone, gone, params={"rank": 2})  # and needs the base for it
    assert found is Action.ERROR
    assert "./base is not on this machine" in why
    assert action(gone, 3)[0] is Action.ERROR
