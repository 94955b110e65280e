from __future__ import annotations

import os
from pathlib import Path

import pytest

from sparse_decl.sparsefile import SpecError, load_sparsefile

TEAM = "models: {vision: {source: v, base: llama}}\nvars: {ckpt: ./c}\n"


def test_sections_of_included_files_belong_together(load) -> None:
    spec = load(
        "include: teams/vision.yaml\nmodels: {llama: {source: '${ckpt}/l'}}\n",
        files={
            "teams/vision.yaml": "include: [deep/x.yaml]\n" + TEAM,
            "teams/deep/x.yaml": "datasets: {d: {source: d}}\n",
        },
    )
    assert [one.address for one in spec.resources] == ["model.llama", "model.vision", "dataset.d"]
    assert [path for path, _ in spec.files] == ["Sparsefile.yaml", "teams/vision.yaml", "teams/deep/x.yaml"]
    assert all(digest.startswith("b3:") for _, digest in spec.files)
    assert str(spec.place("model.vision")) == "teams/vision.yaml:2:10"
    assert str(spec.place(("models", "vision", "base"))) == "teams/vision.yaml:2:36"
    assert spec.spec.include == ("teams/vision.yaml", "teams/deep/x.yaml")


def test_two_files_may_include_a_third(load) -> None:
    spec = load(
        "include: [a.yaml, b.yaml]\n",
        files={"a.yaml": "include: c.yaml\n", "b.yaml": "include: ./c.yaml\n", "c.yaml": "models: {m: {source: x}}\n"},
    )
    assert len(spec.resources) == 1


def test_a_folder_up_is_fine_inside_the_project(load) -> None:
    files = {"teams/a.yaml": "include: ../shared.yaml\n", "shared.yaml": "models: {m: {source: x}}\n"}
    assert len(load("include: teams/a.yaml\n", files=files).resources) == 1


def test_mistakes_of_an_included_file_are_shown_in_it(load) -> None:
    with pytest.raises(SpecError) as caught:
        load("include: a.yaml\nmodels: {m: {source: 1}}\n", files={"a.yaml": "models:\n  n: {sorce: x}\nb: [\n"})
    assert {one.place.file for one in caught.value.diagnostics} == {"Sparsefile.yaml", "a.yaml"}
    with pytest.raises(SpecError) as caught:
        load("include: a.yaml\n", files={"a.yaml": "models:\n  n: {sorce: x}\n"})
    assert "a.yaml:2:7: error[E201]" in str(caught.value)
    assert "  2 |   n: {sorce: x}\n    |       ^^^^^" in str(caught.value)


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("/etc/passwd", "E501"),
        ("~/x.yaml", "E501"),
        ("C:/x.yaml", "E501"),
        ("https://host/x.yaml", "E501"),
        ("../x.yaml", "E501"),
        ("a/../../x.yaml", "E501"),
        ("a\\\\b.yaml", "E504"),
        ("${env.HOME}/x.yaml", "E504"),
        ("missing.yaml", "E502"),
        ("folder", "E502"),
        ("Sparsefile.yaml", "E503"),
        ("", "E203"),
    ],
)
def test_what_cannot_be_included(faults, tmp_path: Path, path: str, code: str) -> None:
    (tmp_path / "folder").mkdir()
    assert [fault[0] for fault in faults(f'include: ["{path}"]\nmodels: {{m: {{source: x}}}}\n')] == [code]


def test_a_link_out_of_the_project_is_refused(faults, tmp_path: Path) -> None:
    outside = tmp_path.parent / f"{tmp_path.name}-outside.yaml"
    outside.write_text("models: {m: {source: x}}\n")
    (tmp_path / "link.yaml").symlink_to(outside)
    assert faults("include: link.yaml\n") == [("E501", 2, 10)]


def test_a_pipe_is_refused_without_waiting_for_it(faults, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    assert faults("include: pipe.yaml\n") == [("E502", 2, 10)]


def test_circles_are_shown_whole(load) -> None:
    with pytest.raises(SpecError) as caught:
        load("include: a.yaml\n", files={"a.yaml": "include: b.yaml\n", "b.yaml": "include: a.yaml\n"})
    assert [one.message for one in caught.value.diagnostics] == ["includes form a cycle: a.yaml -> b.yaml -> a.yaml"]


def test_a_name_in_two_files_is_shown_in_both(load) -> None:
    with pytest.raises(SpecError) as caught:
        load(
            "include: a.yaml\nvars: {v: 1}\nmodels: {m: {source: x}}\n",
            files={"a.yaml": "models: {m: {source: y}}\nvars: {v: 2}\nstore: {path: x}\nversion: 2\n"},
        )
    assert [(one.code, str(one.place)) for one in caught.value.diagnostics if one.severity == "error"] == [
        ("E505", "a.yaml:1:10"),
        ("E505", "a.yaml:2:8"),
        ("E504", "a.yaml:3:1"),
        ("E208", "a.yaml:4:10"),
    ]


def test_a_missing_file_suggests_its_neighbour(tmp_path: Path) -> None:
    (tmp_path / "Sparsefile.yml").write_text("version: 1\n")
    with pytest.raises(SpecError) as caught:
        load_sparsefile(tmp_path / "Sparsefile.yaml")
    assert caught.value.diagnostics[0].suggestion == "Sparsefile.yml"
    assert "sparse init" in str(caught.value)


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", ("E202", 1, 1)),
        (b"# nothing\n", ("E202", 1, 1)),
        (b"- a\n", ("E203", 1, 1)),
        (b"version: 1\nmodels: {m: {source: \xff}}\n", ("E110", 2, 22)),
        ("version: 1\n".encode("utf-16"), ("E110", 1, 1)),
        (b"models: {}\n", ("E202", 1, 1)),
        (b"version: 2\nfuture: {}\n", ("E208", 1, 10)),
        (b"version: true\n", ("E208", 1, 10)),
        (b"version: '1'\n", ("E208", 1, 10)),
        (b"version: 1.0\n", ("E208", 1, 10)),
    ],
)
def test_the_root_file(tmp_path: Path, data: bytes, fault: tuple[str, int, int]) -> None:
    (tmp_path / "Sparsefile.yaml").write_bytes(data)
    with pytest.raises(SpecError) as caught:
        load_sparsefile(tmp_path / "Sparsefile.yaml")
    assert [(one.code, one.place.line, one.place.column) for one in caught.value.diagnostics] == [fault]


def test_a_byte_order_mark_and_windows_line_ends_are_fine(tmp_path: Path) -> None:
    (tmp_path / "Sparsefile.yaml").write_bytes(b"\xef\xbb\xbfversion: 1\r\nmodels:\r\n  m: {source: x}\r\n")
    spec = load_sparsefile(tmp_path / "Sparsefile.yaml")
    assert str(spec.place("model.m")) == "Sparsefile.yaml:3:3"
    assert spec.spec.models["m"].source == "x"


def test_a_file_that_is_too_large_is_not_parsed(tmp_path: Path) -> None:
    (tmp_path / "Sparsefile.yaml").write_bytes(b"# " + b"x" * (9 << 20))
    with pytest.raises(SpecError, match="1 problem"):
        load_sparsefile(tmp_path / "Sparsefile.yaml")


def test_folders_and_unreadable_paths_are_clear_errors(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "a" / "b", Path("nul\0"), tmp_path / ("x" * 5000)):
        with pytest.raises(SpecError):
            load_sparsefile(path)
