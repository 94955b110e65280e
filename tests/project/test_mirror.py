"""Tests mirror the packages: `tests/<package>/test_<module>.py` tests that module, or its name says which behaviour."""

import pytest

from tests.project.test_floors import FLOORS, ROOT

# Tests of a behaviour that no one module has.
BEHAVIOURS = {
    "api": {
        *("parity_behaviours", "parity_commands", "parity_datasets", "parity_functions", "parity_lossy"),
        *("parity_rows", "parity_types", "documented_examples", "s3"),
    },
    "cli": {
        *(
            "base_auto",
            "base_changed",
            "base_reach",
            "check_levels",
            "completion",
            "crashes",
            "dataset_chain",
            "day",
            "effort",
            "errors",
            "every_kind",
            "executors",
            "filesystems",
            "habits",
            "help",
            "hostile_names",
        ),
        *(
            "interrupt",
            "kept_bases",
            "kills",
            "lost",
            "main_job",
            "merges",
            "no_op",
            "places",
            "secrets",
            "side_files",
            "start_up",
            "streams",
            "status",
            "unsupported",
        ),
    },
    "dataset_delta": {"derivatives", "hostile", "lossless", "random_tables"},
    "engine": {"crash_matrix", "dask", "gc", "shared_store", "verify_deep"},
    "hub": {"datasets", "end_to_end"},
    "model_delta": {
        "containers",
        "cut",
        "deflated",
        "hostile",
        "layouts",
        "lossless",
        "no_compiler",
        "references",
        "reproducible",
        "versions",
        "wild_matrices",
    },
    "model_lossy": {"hostile", "peft"},
    "quantize": {"backends", "command", "parts", "search"},
    "report": {"views"},
    "routing": {"determinism", "parity_routing"},
    "sparsefile": {"fuzz", "sections"},
    "steps": {"kind_names", "toy_kind"},
    "store": {"s3"},
    "sync": {"fleet", "golden_steps", "hostile", "s3"},
}
PACKAGES = {
    name.removeprefix("sparse_decl.").removeprefix("sparse_"): ROOT
    / ("kernels" if name.startswith("sparse_kernels") else ".")
    / name.replace(".", "/")
    for name in FLOORS
}


def names_of(package):
    return {path.stem.removeprefix("test_") for path in (ROOT / "tests" / package).glob("test_*.py")}


@pytest.mark.parametrize("package", sorted(PACKAGES))
def test_a_test_file_names_a_module_or_a_behaviour(package):
    modules = {path.stem for path in PACKAGES[package].rglob("*.py")}
    assert names_of(package) - modules - BEHAVIOURS.get(package, set()) == set(), (
        f"modules of {package} have other names"
    )


@pytest.mark.parametrize("package", sorted(BEHAVIOURS))
def test_the_list_of_behaviours_is_true(package):
    modules = {path.stem for path in PACKAGES[package].rglob("*.py")}
    assert BEHAVIOURS[package] <= names_of(package)
    assert not BEHAVIOURS[package] & modules, "these are modules"
