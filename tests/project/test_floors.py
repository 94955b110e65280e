"""Imports run one way: between packages from floors below alone, and inside a package in no circle (see
docs/architecture.md)."""

import ast
from functools import cache
from pathlib import Path

import pytest

from sparse_decl.base.dag import CycleError, topological_order
from sparse_decl.engine import compiled

ROOT = Path(__file__).resolve().parents[2]
FLOORS = {
    "sparse_kernels": 0,
    "sparse_decl.base": 0,
    "sparse_decl.formats": 1,
    "sparse_decl.sources": 2,
    "sparse_decl.model_delta": 3,
    "sparse_decl.dataset_delta": 3,
    "sparse_decl.quality": 3,
    "sparse_decl.routing": 3,
    "sparse_decl.model_lossy": 4,
    "sparse_decl.sync": 4,
    "sparse_decl.quantize": 4,
    "sparse_decl.sparsefile": 5,
    "sparse_decl.store": 5,
    "sparse_decl.steps": 6,
    "sparse_decl.graph": 7,
    "sparse_decl.engine": 8,
    "sparse_decl.api": 9,
    "sparse_decl.compat": 10,
    "sparse_decl.hub": 10,
    "sparse_decl.report": 10,
    "sparse_decl.transformers": 10,
    "sparse_decl.cli": 11,
}
# Inside model_delta: what a module may import are rooms before its own; modules that are not named stand in the last.
ROOMS = (
    {"", "dtypes", "checkpoint", "sampling"},
    {"coding"},
    {"reference"},
    {"format"},
)
HEAVY = {"torch", "transformers", "datasets", "numba", "numpy", "huggingface_hub", "fsspec", "pydantic", "dask"}


def package(module):
    """The entry of FLOORS a module belongs to."""
    parts = module.split(".")
    for length in (2, 1):
        if ".".join(parts[:length]) in FLOORS:
            return ".".join(parts[:length])
    return None


@cache
def modules():
    return tuple(_modules())


def _modules():
    for source, top in ((ROOT / "sparse_decl", "sparse_decl"), (ROOT / "kernels/sparse_kernels", "sparse_kernels")):
        for path in sorted(source.rglob("*.py")):
            parts = [top, *path.relative_to(source).with_suffix("").parts]
            yield ".".join(p for p in parts if p != "__init__"), ast.parse(path.read_text())


def imports(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, "imports are absolute"
            yield node.module


@cache
def imported_modules():
    """module -> modules of ours that it imports, at the top or when it runs; those for a type checker do not count."""
    trees = dict(modules())
    found = {}
    for module, tree in trees.items():
        typing = {
            id(each)
            for node in ast.walk(tree)
            if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
            for below in node.body
            for each in ast.walk(below)
        }
        names = set()
        for node in ast.walk(tree):
            if id(node) in typing:
                continue
            if isinstance(node, ast.Import):
                names.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    inner = f"{node.module}.{alias.name}"
                    names.add(inner if inner in trees else node.module)
        found[module] = names.intersection(trees) - {module}
    return found


def room(module):
    """The subpackage a module lies in, or the module itself: `sparse_decl.cli.commands`, `sparse_decl.cli.app`."""
    return ".".join(module.split(".")[:3])


def test_every_module_has_a_floor():
    assert [m for m, _ in modules() if package(m) is None and m != "sparse_decl"] == []


def test_imports_run_downwards():
    wrong = []
    for module, tree in modules():
        own = package(module)
        for name in imports(tree):
            other = package(name)
            if own is None or other is None or own == other or FLOORS[other] < FLOORS[own]:
                continue
            wrong.append(f"{module} imports {name}")
    assert wrong == []


def test_the_graph_knows_nothing_of_models():
    for module, tree in modules():
        if package(module) in ("sparse_decl.graph", "sparse_decl.store"):
            found = {name for name in imports(tree) if "model_delta" in name or name.split(".")[0] in HEAVY}
            assert not found, f"{module} imports {found}"


def test_only_the_command_line_and_its_views_print():
    for module, tree in modules():
        if package(module) not in ("sparse_decl.cli", "sparse_decl.report"):
            names = {name.split(".")[0] for name in imports(tree)}
            assert not names & {"typer", "rich", "tqdm", "click"}, module
            assert not any(
                isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
                for node in ast.walk(tree)
            ), module


def test_no_module_imports_in_a_circle():
    try:
        topological_order(imported_modules())
    except CycleError as error:
        pytest.fail(f"a circle of imports: {error}")


def test_no_room_of_a_package_imports_in_a_circle():
    """The same of subpackages as wholes."""
    rooms = {}
    for module, names in imported_modules().items():
        own = rooms.setdefault(room(module), set())
        own.update(room(name) for name in names if room(name) != room(module))
    try:
        topological_order(rooms)
    except CycleError as error:
        pytest.fail(f"a circle of imports: {error}")


def test_rooms_of_the_codec_have_an_order():
    def place(module):
        name = module.removeprefix("sparse_decl.model_delta").strip(".").partition(".")[0]
        return next((number for number, names in enumerate(ROOMS) if name in names), len(ROOMS))

    wrong = [
        f"{module} imports {name}"
        for module, names in imported_modules().items()
        for name in names
        if package(module) == package(name) == "sparse_decl.model_delta"
        and place(module) < place(name)
        and module != "sparse_decl.model_delta"  # its names are imported when they are first used
    ]
    assert wrong == []


def test_what_is_left_out_of_the_compiled_graphs_stamp_is_above_the_engine():
    assert all(FLOORS[f"sparse_decl.{name}"] > FLOORS["sparse_decl.engine"] for name in compiled.ABOVE)
