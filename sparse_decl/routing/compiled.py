"""A policy ready for use: a folder of policy.json and, if something was fitted, estimator.json."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import FormatError, UnavailableError
from sparse_decl.base.files import read_regular
from sparse_decl.routing.decide import Decision, decide
from sparse_decl.routing.estimator import Estimator
from sparse_decl.routing.policy import Policy
from sparse_decl.routing.requests import Request, request_from_openai

POLICY_FILE, ESTIMATOR_FILE = "policy.json", "estimator.json"


@dataclass(frozen=True)
class Router:
    """A policy with what was fitted for it. notes: what whoever uses it should know, such as that nothing was."""

    policy: Policy
    estimator: Estimator | None = None
    notes: tuple[str, ...] = field(default=())

    def decide(self, request: Request, **options: Any) -> Decision:
        """See `decide.decide`."""
        return decide(self.policy, request, self.estimator, **options)

    def decide_openai(self, body: Any, **more: Any) -> Decision:
        """The decision for an OpenAI-style request object; `more` as for `request_from_openai`."""
        return self.decide(request_from_openai(body, **more))


def load_router(folder: str | Path) -> Router:
    """The router that `sparse route-export --to folder` wrote. Raises UnavailableError, FormatError, ConfigError."""
    folder = Path(folder)
    policy = Policy.from_json(read_json(folder / POLICY_FILE))
    place = folder / ESTIMATOR_FILE
    if not place.exists():
        return Router(policy)
    return Router(policy, Estimator.from_json(read_json(place), str(place)))


def read_json(path: Path) -> Any:
    """A JSON object. Raises UnavailableError, FormatError."""
    try:
        value = json.loads(read_regular(path).decode("utf-8"))
    except OSError as error:
        raise UnavailableError(
            "cannot be read", where=str(path), why=error.strerror or str(error), hint="check the path"
        ) from error
    except (ValueError, RecursionError) as error:
        raise FormatError("not JSON", where=str(path), why=str(error)[:200], hint="export it again") from error
    if not isinstance(value, dict):
        raise FormatError("not a JSON object", where=str(path), hint="export it again")
    return value
