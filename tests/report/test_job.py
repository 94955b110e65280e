"""One bar for a whole run: what is done never goes down, and is all at the end."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.base.errors import SparseError
from sparse_decl.graph.events import Done, Failed, Progressed, Skipped, Started
from sparse_decl.graph.plan import Action, Plan, PlannedStep, Resolved
from sparse_decl.report.job import Job
from sparse_decl.sources import FileEntry, Snapshot
from sparse_decl.steps.step import FromSource, FromStep, Step
from sparse_decl.store.lockfile import Lock
from sparse_decl.store.record import Record

LOCK = Lock()
MADE = Record("b3:k", "model-delta", 3, {}, {}, {}, {})
MB = 1 << 20


def model(name: str, size: int, action: Action = Action.BUILD) -> PlannedStep:
    files = Snapshot((FileEntry("model.safetensors", size, "b3:" + "0" * 64),))
    step = Step(name, "model-delta", 3, {}, {"finetune": FromSource("./x"), "base": FromStep("model.base", "model")})
    return PlannedStep(name, action, (), step, sources={"finetune": Resolved(files)})


def measured(name: str, of: str) -> PlannedStep:
    step = Step(name, "eval", 2, {}, {"reconstruction": FromStep(of, "model")})
    return PlannedStep(name, Action.MAYBE, (), step)


def test_bytes_decide() -> None:
    plan = Plan((model("model.a", 90 * MB), model("model.b", 10 * MB), model("model.c", 5 * MB, Action.NOOP)), LOCK)
    job = Job(plan)
    assert (job.done, job.total, job.running) == (0, 100 * MB, False)
    assert job.take(Started(plan["model.a"]))
    assert (job.running, job.label) == (True, "1 of 2, model.a")
    job.take(Progressed("model.a", 1, 2))
    assert job.done == 45 * MB
    job.take(Progressed("model.a", 1, 100))
    assert job.done == 45 * MB, "a step that begins another round does not take back what was shown"
    job.take(Done("model.a", "built", MADE))
    assert (job.done, job.running) == (90 * MB, False)
    job.take(Started(plan["model.b"]))
    assert job.label == "2 of 2, model.b"
    assert not job.take(Progressed("model.c", 1, 2)), "nothing is to be done with it"


def test_what_is_measured_counts_as_what_it_reads() -> None:
    assert Job(Plan((model("model.a", 30 * MB), measured("eval.a", "model.a")), LOCK)).total == 60 * MB


@given(
    st.lists(st.integers(0, 3 * MB), min_size=1, max_size=5),
    st.lists(st.tuples(st.integers(0, 4), st.integers(0, 9), st.integers(0, 9), st.sampled_from("spdfk")), max_size=40),
)
def test_it_never_runs_back(sizes: list[int], told: list[tuple[int, int, int, str]]) -> None:
    plan = Plan(tuple(model(f"model.m{at}", size) for at, size in enumerate(sizes)), LOCK)
    job, before = Job(plan), 0
    ends = {
        "d": lambda name: Done(name, "built", MADE),
        "f": lambda name: Failed(name, SparseError("x")),
        "k": lambda name: Skipped(name, None),
    }
    begun: set[str] = set()
    seen: set[str] = set()
    for at, done, total, what in told:
        name = f"model.m{at % len(sizes)}"
        if what == "s" and name not in seen:
            begun.add(name)
            seen.add(name)
            job.take(Started(plan[name]))
        elif what == "p" and name in begun:
            job.take(Progressed(name, done, total))
        elif what in ends and name in begun:
            job.take(ends[what](name))
            begun.discard(name)
        assert before <= job.done <= job.total
        before = job.done
