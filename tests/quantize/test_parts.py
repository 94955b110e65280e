"""Names of candidates, timings, rooflines, and the windows that calibration may use."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparse_decl.base.errors import ConfigError
from sparse_decl.quality.perplexity import choose
from sparse_decl.quantize.backends import NAMES as BACKENDS
from sparse_decl.quantize.backends import backend_named
from sparse_decl.quantize.backends.base import Job, check_groups
from sparse_decl.quantize.candidates import METHODS, NAMES, likely_smallest_first, make_candidate
from sparse_decl.quantize.compare import change_of_perplexity
from sparse_decl.quantize.hardware import Shape, Workload, is_here, roofline
from sparse_decl.quantize.timing import paired_speed, percentile, summarize
from sparse_decl.quantize.worker import calibration_windows
from sparse_decl.routing.hardware import Machine
from sparse_decl.sources.machine import HERE, fingerprint
from sparse_decl.sources.uris import open_source

DOCUMENTED = ["gptq_quality", "gptq_balanced", "gptq_aggressive", "awq_quality", "awq_balanced", "awq_fast", "bnb_nf4"]
DOCUMENTED += ["bnb_int8", "fp16"]


@pytest.mark.parametrize("name", [*NAMES, *DOCUMENTED])
def test_every_known_name_is_a_configuration_of_a_backend(name: str) -> None:
    made = make_candidate(name, dtype="fp32")
    assert made.method in METHODS[made.backend]
    assert made.name == name
    assert backend_named(made.backend).install
    assert isinstance(backend_named(made.backend).needs_calibration(made), bool)


def test_every_backend_has_a_module() -> None:
    assert set(BACKENDS) == set(METHODS)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"name": "bnb-nf5"}, "no known candidate"),
        ({"name": "x", "backend": "nonsense"}, "no backend"),
        ({"name": "x", "backend": "hqq", "method": "gptq"}, "no method"),
        ({"name": "x", "backend": "hqq", "bits": 5}, "no 5 bits"),
        ({"name": "x", "backend": "bitsandbytes", "method": "nf4", "group_size": 32}, "have 64 weights"),
        ({"name": "x", "backend": "torchao", "method": "int8-weight-only", "group_size": 32}, "has no groups"),
        ({"name": "x", "backend": "llm-compressor", "method": "w8a8", "bits": 4}, "no 4 bits"),
    ],
)
def test_what_no_backend_can_make_is_refused(fields: dict[str, object], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        make_candidate(**fields)  # type: ignore[arg-type]


def test_groups_that_do_not_divide_a_matrix_are_found_before_the_tool_runs(tmp_path: Path) -> None:
    import numpy as np
    from safetensors.numpy import save_file

    weights = {"model.embed_tokens.weight": (8, 30), "model.layers.0.mlp.down_proj.weight": (64, 96)}
    save_file({name: np.zeros(shape, np.float32) for name, shape in weights.items()}, tmp_path / "model.safetensors")
    for group, fits in ((32, True), (64, False)):
        one = make_candidate("x", "torchao", "int4-weight-only", group_size=group)
        job = Job(tmp_path, tmp_path, one, [], "cpu", None)
        if fits:
            check_groups(job)
        else:
            with pytest.raises(ValueError, match=r"down_proj\.weight has 96 columns, which groups of 64 do not divide"):
                check_groups(job)
    check_groups(Job(tmp_path, tmp_path, make_candidate("torchao-int8"), [], "cpu", None))


def test_a_small_budget_tries_the_smallest_first() -> None:
    made = [make_candidate(name) for name in ("bf16", "bnb-int8", "hqq-4", "hqq-3")]
    assert [one.name for one in likely_smallest_first(made)] == ["hqq-3", "hqq-4", "bnb-int8", "bf16"]


@given(st.lists(st.floats(0.001, 1000), min_size=1, max_size=200))
def test_percentiles_were_measured_and_are_ordered(seconds: list[float]) -> None:
    found = summarize(seconds)
    assert {found.p50, found.p95, found.p99} <= set(seconds)
    assert found.p50 <= found.p95 <= found.p99 <= max(seconds)
    assert found.worst_median >= min(seconds)
    assert found.worst_p99 >= found.p99 * 0.999999 or len(seconds) < 3
    assert percentile(seconds, 1.0) == max(seconds)


def test_a_machine_that_slows_down_is_not_steady() -> None:
    assert summarize([1.0, 1.02, 0.99] * 10).stable
    assert not summarize([1.0] * 10 + [1.0] * 10 + [1.3] * 10).stable
    assert not summarize([1.0, 1.0]).stable  # too few to tell
    with pytest.raises(ValueError, match="no sample"):
        summarize([])


def test_speed_by_turns_is_blind_to_what_slows_both() -> None:
    noise = [1.0, 3.0, 1.0, 7.0, 2.0]
    assert paired_speed([2 * n for n in noise], [3 * n for n in noise]) == pytest.approx(1.5)


def test_the_roofline_is_bytes_over_bandwidth_or_operations_over_rate() -> None:
    shape, work = Shape(parameters=10**9, cache_bytes=1000), Workload(prompt_tokens=100, output_tokens=11)
    found = roofline(2 * 10**9, shape, work, Machine("m", 1.0, 16.0, 100.0, 10.0))
    assert found is not None
    assert found.prefill == pytest.approx(0.02)  # both bounds: 2 GB / 100 GB/s, and 2e11 operations / 10 TFLOP/s
    assert found.decode == pytest.approx((2 * 10**9 + 1000 * 105.5) / 100e9)
    assert found.request == pytest.approx(found.prefill + 10 * found.decode)
    assert found.memory == 2 * 10**9 + 1000 * 111
    assert roofline(1, shape, work, Machine("m", 1.0)) is None


def test_machines_are_known_by_their_gpus() -> None:
    assert is_here("here", {})
    assert is_here("t4", {"gpus": ["Tesla T4"]})
    assert is_here("a100-40gb", {"gpus": ["NVIDIA A100-SXM4-40GB"]})
    assert not is_here("a100-40gb", {"gpus": ["NVIDIA A100 80GB PCIe"]})
    assert is_here("a100-80gb", {"gpus": ["NVIDIA A100 80GB PCIe"]})
    assert not is_here("h100", {"gpus": []})
    assert not is_here("mine", {"gpus": ["Tesla T4"]})


def test_this_machine_is_a_source_that_holds_still(tmp_path: object) -> None:
    source = open_source(HERE, None)  # type: ignore[arg-type]
    assert source.snapshot(lambda path: "").digest == source.snapshot(lambda path: "").digest
    assert fingerprint()["cores"] >= 1


def test_windows_are_compared_where_both_have_them() -> None:
    base = [[100 * n, 99, 200.0 + n] for n in range(8)]
    ours = [[100 * n, 99, 200.0 + n + 0.99] for n in range(4)]
    found = change_of_perplexity(ours, base)
    assert found.windows == 4
    assert found.delta == pytest.approx(1.005, abs=0.001)
    assert found.low == pytest.approx(found.high)


def test_calibration_never_sees_what_is_measured_on(tmp_path: object) -> None:
    import pathlib

    text = pathlib.Path(str(tmp_path)) / "text.txt"
    text.write_text(" ".join(str(number) for number in range(64 * 20)))

    def tokenizer(words: str, verbose: bool) -> dict[str, list[int]]:
        return {"input_ids": [int(word) for word in words.split()]}

    cut = {"text": str(text), "split": "test", "column": "text", "window": 64, "seed": 0}
    apart = {"samples": 12, "window": 64, "stride": 64, "seed": 0}
    measured = {64 * number for number in choose(20, 12, 0)}
    for samples, expected in ((5, 5), (100, 8)):
        rows = calibration_windows({**cut, "samples": samples, "apart_from": apart}, tokenizer)
        assert len(rows) == expected
        assert not {row[0] for row in rows} & measured
    overlapping = {"samples": 3, "window": 64, "stride": 40, "seed": 0}
    tokens = {token for number in choose(32, 3, 0) for token in range(40 * number, 40 * number + 64)}
    rows = calibration_windows({**cut, "samples": 100, "apart_from": overlapping}, tokenizer)
    assert rows
    assert not {token for row in rows for token in row} & tokens
    assert len(calibration_windows({**cut, "samples": 100}, tokenizer)) == 20
    with pytest.raises(ValueError, match="not measured on"):
        calibration_windows({**cut, "samples": 5, "apart_from": {**apart, "samples": 20}}, tokenizer)
