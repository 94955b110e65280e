"""What a step kind is asked, it answers itself: outside `steps/` no kind's name is compared, matched or looked up."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from sparse_decl.steps.registry import KINDS

SOURCE = Path(__file__).resolve().parents[2] / "sparse_decl"
# Words that name other things as well.
OTHER = {"svd", "lossy", "adapter", "auto", "eval", "snapshot", "quantize", "stream"}


def is_kind(node: ast.AST) -> bool:
    """Whether an expression reads the kind of a step or a record: `step.kind`, `planned.step.kind`, `record.kind`."""
    if isinstance(node, ast.Name):
        return node.id == "kind"
    return isinstance(node, ast.Attribute) and node.attr == "kind"


def texts(node: ast.AST) -> set[str]:
    """The constants of an expression, in a tuple, set, list or dict as well."""
    return {each.value for each in ast.walk(node) if isinstance(each, ast.Constant) and isinstance(each.value, str)}


def constants(tree: ast.AST) -> dict[str, set[str]]:
    """Names that a module gives to texts."""
    return {
        target.id: texts(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def compared(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """(line, name) of every kind that a module compares, matches or looks up."""
    named = constants(tree)

    def meant(node: ast.AST) -> set[str]:
        names = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
        return texts(node).union(*(named.get(name, set()) for name in names))

    for node in ast.walk(tree):
        sides: list[ast.AST] = []
        if isinstance(node, ast.Compare):
            sides = [node.left, *node.comparators]
        elif isinstance(node, ast.Match):
            sides = [node.subject, *(case.pattern for case in node.cases)]
        elif isinstance(node, ast.Subscript) and not (isinstance(node.value, ast.Name) and node.value.id == "Literal"):
            sides = [node.slice, node.value]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get":
            sides = [*node.args, node.func.value]
        if not sides:
            continue
        about_kinds = any(is_kind(side) for side in sides)
        for name in set().union(*map(meant, sides)) & set(KINDS):
            if about_kinds or name not in OTHER:
                yield node.lineno, name


def allowed(path: Path, name: str) -> bool:
    """`kind` of a Sparsefile's resource, of a described artifact, of a device: not that of a step."""
    return (path.parts[0], name) in {
        ("sparsefile", "quantize"),  # the kind of a resource
        ("cli", "adapter"),  # `info` describes artifacts by their format
        ("cli", "dataset-delta"),
        ("report", "dataset-delta"),  # a schema
        ("quality", "auto"),  # the kind of a device
        ("quality", "eval"),
    }


def test_no_kind_is_named_outside_steps() -> None:
    found = []
    for path in sorted(SOURCE.rglob("*.py")):
        relative = path.relative_to(SOURCE)
        if relative.parts[0] == "steps":
            continue
        for line, name in compared(ast.parse(path.read_text("utf-8"))):
            if not allowed(relative, name):
                found.append(f"{relative}:{line} names the kind {name!r}")
    assert found == [], "make it a member of `steps.kind.StepKind`"


def read_by_name(tree: ast.AST) -> Iterator[int]:
    """Lines that read a fact or a parameter by its name: `record.facts["mode"]`, `step.params.get("fit")`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Subscript):
            value = node.value
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get":
            value = node.func.value
        else:
            continue
        if isinstance(value, ast.Attribute) and value.attr in ("facts", "params", "settings"):
            yield node.lineno


def test_no_fact_or_parameter_is_read_by_its_name_outside_steps() -> None:
    found = [
        f"{path.relative_to(SOURCE)}:{line}"
        for path in sorted(SOURCE.rglob("*.py"))
        if path.relative_to(SOURCE).parts[0] != "steps"
        for line in read_by_name(ast.parse(path.read_text("utf-8")))
    ]
    assert found == [], "ask the kind, or `store.record.SharedFacts` for what every kind has"


@pytest.mark.parametrize("text", ['record.facts["mode"]', 'a.prior.facts.get("decisions")', 'step.params["fit"]'])
def test_the_test_sees_facts(text: str) -> None:
    assert list(read_by_name(ast.parse(text)))


@pytest.mark.parametrize(
    "text",
    [
        'if record.kind == "route": pass',
        'SELECT = "quantize-select"\nif record.kind != SELECT: pass',
        'if planned.step.kind in ("snapshot", "pin"): pass',
        'match record.kind:\n    case "eval": pass',
        '{"snapshot": 1, "route": 2}[kind]',
        'known = {"snapshot": "base"}\nknown.get(step.kind)',
        'if "svd" == step.kind: pass',
    ],
)
def test_the_test_sees(text: str) -> None:
    assert list(compared(ast.parse(text)))


@pytest.mark.parametrize("text", ['if mode == "svd": pass', 'x["eval"]', "if a.kind == b.kind: pass"])
def test_the_test_passes_over_other_words(text: str) -> None:
    assert not list(compared(ast.parse(text)))
