"""A resource under a new name: found by its key, or where its source is not here by the source's name."""

from dataclasses import replace

import pytest

from sparse_decl.base.errors import UnavailableError
from sparse_decl.graph.decide import make_plan
from sparse_decl.graph.plan import Action, Known, Resolved, lock_sources, step_keys
from sparse_decl.graph.reasons import ReasonCode
from sparse_decl.sources import FileEntry, Snapshot
from sparse_decl.steps.step import FromSource, FromStep, Step
from sparse_decl.store.lockfile import Lock
from sparse_decl.store.record import Output, Record


def files(letter: str) -> Snapshot:
    return Snapshot((FileEntry("w", 3, "b3:" + letter * 64),))


def base(name: str, uri: str = "./b") -> Step:
    return Step(name, "snapshot", 1, {}, {"source": FromSource(uri)}, {"model": "source"})


def tuned(name: str, on: str, uri: str = "./f") -> Step:
    inputs = {"base": FromStep(on, "model"), "finetune": FromSource(uri)}
    return Step(name, "toy", 1, {}, inputs, {"model": "finetune"})


def known(*steps: Step, absent: bool = False) -> Known:
    contents = {"./b": files("b"), "./f": files("f"), "./g": files("g")}
    gone = UnavailableError("no such file or folder")
    return Known(
        {
            (step.address, role): gone if absent else Resolved(contents[source.uri])
            for step in steps
            for role, source in step.inputs.items()
            if isinstance(source, FromSource)
        }
    )


def locked(*steps: Step) -> Lock:
    """What the lock records of steps that were built."""
    nodes, outputs = {}, {}
    everything = known(*steps).sources
    for step in steps:
        found = {role: everything[step.address, role] for role in step.inputs if (step.address, role) in everything}
        inputs = {
            role: found[role].digest if role in found else outputs[source.address].digest
            for role, source in step.inputs.items()
        }
        outputs[step.address] = Output(found[step.same["model"]].files, stored=False)
        key = next(step_keys(step, inputs))
        sources = lock_sources(step, found)
        nodes[step.address] = Record(
            key, step.kind, 1, {}, inputs, {"model": outputs[step.address]}, {}, sources=sources
        )
    return Lock(nodes)


def plan_of(lock: Lock, *steps: Step, absent: bool = False, **named):
    return make_plan({step.address: step for step in steps}, lock, known(*steps, absent=absent), **named)


@pytest.mark.parametrize("absent", [False, True])
def test_a_name_that_changed_alone(absent):
    lock = locked(base("model.old"), tuned("model.chat", "model.old"))
    plan = plan_of(lock, base("model.new"), tuned("model.talk", "model.new"), absent=absent)
    assert {each.address: (each.action, each.old_address) for each in plan} == {
        "model.new": (Action.RESTORE, "model.old"),
        "model.talk": (Action.RESTORE, "model.chat"),
    }
    assert all([reason.code for reason in each.reasons] == [ReasonCode.RENAMED] for each in plan)


def test_each_old_name_goes_to_one():
    lock = locked(base("model.base"), tuned("model.a", "model.base"))
    plan = plan_of(lock, base("model.base"), tuned("model.b", "model.base"), tuned("model.c", "model.base"))
    assert [plan[name].old_address for name in ("model.b", "model.c")] == ["model.a", None]
    assert [plan[name].action for name in ("model.b", "model.c")] == [Action.RESTORE, Action.BUILD]


def test_other_content_is_no_rename():
    lock = locked(base("model.base"), tuned("model.a", "model.base"))
    for absent in (False, True):
        plan = plan_of(lock, base("model.base"), tuned("model.b", "model.base", "./g"), absent=absent)
        assert plan["model.b"].old_address is None
        assert plan["model.b"].action in (Action.BUILD, Action.ERROR)
        assert plan["model.a"].action is Action.PRUNE


def test_what_is_still_declared_or_kept_is_not_taken():
    lock = locked(base("model.base"), tuned("model.a", "model.base"))
    both = plan_of(lock, base("model.base"), tuned("model.a", "model.base"), tuned("model.b", "model.base"))
    assert both["model.a"].action is Action.NOOP
    assert both["model.b"].old_address is None
    for named in ({"kept": {"model.a"}}, {"prune": False}):
        plan = plan_of(lock, base("model.base"), tuned("model.b", "model.base"), **named)
        assert plan["model.b"].old_address is None


def test_a_record_of_another_key_schema_is_not_taken():
    lock = locked(base("model.base"), tuned("model.a", "model.base"))
    old = replace(lock.nodes["model.a"], key_schema=0)
    plan = plan_of(Lock({**lock.nodes, "model.a": old}), base("model.base"), tuned("model.b", "model.base"))
    assert plan["model.b"].old_address is None
