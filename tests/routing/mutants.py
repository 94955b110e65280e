"""Mutants of a router's folder: a policy and what was fitted for it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from sparse_decl.base.errors import SparseError
from sparse_decl.routing.compiled import ESTIMATOR_FILE, POLICY_FILE, load_router
from sparse_decl.routing.decide import Decision
from sparse_decl.routing.fitting import fit
from sparse_decl.routing.requests import Request
from tests.mutants import as_text, change_bytes, change_json
from tests.routing import made

_REQUESTS = (
    Request("What is 5 plus 7 times 9?"),
    Request("Prove that it is so.", requested="small", needs=frozenset({"tools"}), task="proofs", language="en"),
    Request("long", context_length=1 << 20, max_tokens=1 << 20),
)


class RouterSubject:
    """A folder that `route-export` wrote. It is refused, or gives decisions that JSON can hold."""

    kind = "router"

    def __init__(self, folder: Path):
        folder.mkdir(parents=True)
        self.folder = folder
        rules = [{"when": {"prompt_matches": "(?i)prove", "needs": ["tools"]}, "use": "large"}]
        estimator = fit(made.outcomes(200), ("small", "large"), bits=10).estimator
        assert estimator is not None
        self.parts: dict[str, Any] = {
            POLICY_FILE: made.POLICY | {"rules": rules, "fallback": "large"},
            ESTIMATOR_FILE: estimator.to_json(),
        }

    def attack(self, case: int) -> str | None:
        rng = np.random.default_rng([case, 9])
        values = json.loads(json.dumps(self.parts))
        name = (POLICY_FILE, ESTIMATOR_FILE)[int(rng.integers(0, 2))]
        change_json(rng, values[name])
        for part, value in values.items():
            (self.folder / part).write_text(as_text(value), encoding="utf-8", errors="replace")
        if rng.integers(0, 4) == 0:
            (self.folder / name).write_bytes(change_bytes(rng, (self.folder / name).read_bytes()))
        try:
            router = load_router(self.folder)
            decisions = [router.decide(request) for request in _REQUESTS]
        except SparseError as error:
            return type(error).__name__
        for decision in decisions:
            assert isinstance(decision, Decision)
            json.dumps(decision.to_json(), allow_nan=False)
        return None
