"""`dataset-compress`, `dataset-reconstruct` and `dataset-estimate` once their arguments are read, without the command
line's parser."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sparse_decl.base.untrusted import DEFAULT_MEMORY
from sparse_decl.cli import console
from sparse_decl.cli.progress import busy, with_bar
from sparse_decl.sources.places import Place, written


def compress(
    base: str,
    derived: str,
    out: Place,
    *,
    others: Sequence[str] = (),
    exact: str | None = None,
    key: Sequence[str] = (),
    split: Sequence[str] | None = None,
    recipe: Sequence[str] = (),
    json: bool = False,
    quiet: bool = False,
) -> None:
    from sparse_decl.api.datasets import load, named
    from sparse_decl.dataset_delta.encoding import encode
    from sparse_decl.report.datasets import compressed_text

    bases = [base, *others]
    with out.new_folder() as folder:
        opened = [load(one) for one in bases], load(derived)
        level = exact or ("file" if isinstance(opened[1], Path) else "rows")
        stats = with_bar(
            "dataset-compress",
            lambda report: encode(
                *opened,
                folder,
                exact=level,
                key=key,
                splits=split,
                recipe=recipe,
                base_refs=[named(one) for one in bases],
                source_ref=named(derived),
                progress=report,
            ),
            quiet=quiet or json,
        )
    if json:
        console.out_json({"format_version": "1.0", "path": str(out), **stats.to_json()})
    elif not quiet:
        console.out(compressed_text(derived, out, stats.to_json()))


def reconstruct(
    delta: Place,
    out: Place | None = None,
    *,
    base: Sequence[str] = (),
    form: str = "files",
    memory: int = DEFAULT_MEMORY,
    json: bool = False,
    quiet: bool = False,
) -> None:
    from sparse_decl.api.datasets import load, recorded_bases
    from sparse_decl.dataset_delta.artifact import Delta
    from sparse_decl.dataset_delta.decoding import decode
    from sparse_decl.report.units import plural

    with written(out) as folder:
        artifact = delta.fetched_delta()
        bases = [load(name) for name in base or recorded_bases(Delta(artifact), str(delta))]
        stats = with_bar(
            "dataset-reconstruct",
            lambda report: decode(bases, artifact, folder, form=form, memory=memory, progress=report),
            quiet=quiet or json,
        )
    if json:
        console.out_json({"format_version": "1.0", "path": str(out) if out else None, **stats.to_json()})
    elif not quiet:
        done = f"written to {out}" if out else "checked, nothing written (-o DIR writes them)"
        console.out(f"{plural(stats.files, 'file')}, {stats.rows:,} rows, {done}; all as the delta records.")


def estimate(
    base: str,
    derived: str,
    *,
    sample_size: int | None = None,
    key: Sequence[str] = (),
    split: Sequence[str] | None = None,
    json: bool = False,
    quiet: bool = False,
) -> None:
    from sparse_decl.api.datasets import load
    from sparse_decl.dataset_delta.estimating import estimate as run_estimate
    from sparse_decl.report.datasets import estimate_text

    with busy("dataset-estimate", quiet=quiet or json):
        found = run_estimate(load(base), load(derived), sample=sample_size, key=key, splits=split)
    if json:
        console.out_json({"format_version": "1.0", **found.to_json()})
    else:
        console.out(estimate_text(derived, found.to_json()))
