"""Optional packages that steps of a plan need and that are not installed, so that they are named before one fails."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec

from sparse_decl.base.extras import install_line
from sparse_decl.graph.plan import Action, Plan
from sparse_decl.graph.plan_json import MissingExtraJson
from sparse_decl.steps.registry import kind_named


@dataclass(frozen=True, slots=True)
class MissingExtra:
    """An extra of this distribution that is not installed whole. packages: those of it that are needed and missing.
    needed_by: addresses of the steps that are to run and need it."""

    extra: str
    packages: tuple[str, ...]
    needed_by: tuple[str, ...]

    @property
    def install(self) -> str:
        return install_line(self.extra)

    def to_json(self) -> MissingExtraJson:
        return {
            "extra": self.extra,
            "packages": list(self.packages),
            "needed_by": list(self.needed_by),
            "install": self.install,
        }


def missing_extras(plan: Plan) -> tuple[MissingExtra, ...]:
    """What is missing for the steps that are to be built, by extra. Imports nothing of it."""
    needing: dict[tuple[str, str], list[str]] = {}
    for planned in plan:
        if planned.step is not None and planned.action in (Action.BUILD, Action.MAYBE):
            for need in kind_named(planned.step.kind).packages(planned.step):
                needing.setdefault(need, []).append(planned.address)
    found: dict[str, list[str]] = {}
    for extra, package in needing:
        if find_spec(package) is None:
            found.setdefault(extra, []).append(package)
    return tuple(
        MissingExtra(
            extra,
            tuple(packages),
            tuple(dict.fromkeys(address for package in packages for address in needing[extra, package])),
        )
        for extra, packages in found.items()
    )
