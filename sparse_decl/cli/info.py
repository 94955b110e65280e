"""What lies at a path: a delta, a safetensors file, or a folder of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import ConfigError, UnavailableError
from sparse_decl.base.outgoing import one_line_value
from sparse_decl.cli import console
from sparse_decl.report.losses import loss_text
from sparse_decl.report.units import plural, short, size
from sparse_decl.sources.paths import is_url
from sparse_decl.sources.places import Place

_DELTA_FILES = ("delta.json", "delta.safetensors")


def show(path: Place, *, json: bool = False) -> None:
    """Prints what lies at a place. Raises as `describe` does."""
    value = describe(path.fetched_delta() if is_url(str(path)) else path.fetched(), str(path))
    if json:
        console.out_json({"format_version": "1.0", **value})
    else:
        console.out(describe_text(value))


def describe(path: Path, named: str = "") -> dict[str, Any]:
    """Facts about a path. named: what it is called, where that is a URL.

    Raises FormatError for a damaged file, UnavailableError, ConfigError.
    """
    if not path.exists():
        raise UnavailableError("no such file or folder", where=str(path), hint="check the path")
    folder = path.parent if path.name in _DELTA_FILES else path
    if (folder / _DELTA_FILES[0]).is_file():
        from sparse_decl.formats.registry import codec_of

        codec = codec_of(folder)
        whole = named.removesuffix(f"/{path.name}") if named and folder != path else named
        return {"kind": codec.kind, "path": whole or str(folder), **codec.inspect(folder)}
    if path.name == "manifest.json" or (path / "manifest.json").is_file():
        from sparse_decl.dataset_delta import inspect as inspect_tables

        return {"kind": "dataset-delta", "path": named or str(path), **inspect_tables(path)}
    from sparse_decl.formats.safetensors import read_header
    from sparse_decl.sources import list_files

    files = list_files(path)
    headers = [read_header(file.file) for file in files if file.path.endswith(".safetensors")]
    if not headers:
        raise ConfigError(
            "neither a delta nor a checkpoint",
            where=str(path),
            why="there is no delta.json, no manifest.json and no .safetensors file in it",
            hint="name a folder that `sparse compress` wrote, a checkpoint folder, or a .safetensors file",
        )
    tensors = [tensor for header in headers for tensor in header.tensors]
    dtypes: dict[str, int] = {}
    for tensor in tensors:
        dtypes[tensor.dtype] = dtypes.get(tensor.dtype, 0) + tensor.nbytes
    return {
        "kind": "checkpoint",
        "path": named or str(path),
        "bytes": sum(file.size for file in files),
        "files": [{"path": file.path, "size": file.size} for file in files],
        "tensors": len(tensors),
        "elements": sum(tensor.elements for tensor in tensors),
        "bytes_by_dtype": dict(sorted(dtypes.items())),
    }


def describe_text(value: dict[str, Any]) -> str:
    """The same for people."""
    value = one_line_value(value)
    if value["kind"] == "lossy-delta":
        return "\n".join(_lossy_lines(value))
    if value["kind"] == "adapter":
        return "\n".join(_adapter_lines(value))
    if value["kind"] == "delta":
        original, stored = value["original_bytes"], value["stored_bytes"]
        share = f" ({100 * stored / original:.1f} %)" if original else ""
        lines = [
            f"{value['path']}: delta, {value['format']}, {value['codec']}, {'exact' if value['exact'] else 'lossy'}",
            f"  {size(original)} kept as {size(stored)}{share}",
            f"  {plural(value['tensors']['all'], 'tensor')}, {plural(len(value['files']), 'file')}",
        ]
        for base in value.get("bases", [value["base"]]):
            lines.extend(f"  base {name}: {short(item)}" for name, item in sorted(base.items()))
        if "made_of" in value:
            from sparse_decl.model_delta.made_of import read_clauses, sentence

            names = [_name_of(base) for base in value.get("bases", [value["base"]])]
            lines.append(f"  made of: {sentence(read_clauses(value['made_of']), names)}")
        coded = value["payload_bytes_by_coding"].items()
        return "\n".join([*lines, *(f"  coded {coding}: {size(count)}" for coding, count in coded)])
    if value["kind"] == "dataset-delta":
        original, stored = value["original_bytes"], value["stored_bytes"]
        share = f" ({100 * stored / original:.1f} %)" if original else ""
        lines = [
            f"{value['path']}: dataset delta, version {value['version']}, exact: {value['exact']}",
            f"  {size(original)} kept as {size(stored)}{share}",
            f"  {value['rows']:,} rows, {plural(value['columns'], 'column')}, "
            f"{plural(value['literal_cells'], 'cell')} not in the base",
        ]
        lines.extend(f"  base {short(digest)}" for digest in value["bases"])
        return "\n".join([*lines, *(f"  {file['path']}: {file['kind']}, {file['bytes']}" for file in value["files"])])
    lines = [
        f"{value['path']}: checkpoint, {size(value['bytes'])}",
        f"  {plural(value['tensors'], 'tensor')}, {value['elements']:,} elements",
        f"  {plural(len(value['files']), 'file')}",
    ]
    return "\n".join([*lines, *(f"  {dtype}: {size(count)}" for dtype, count in value["bytes_by_dtype"].items())])


def _name_of(base: dict[str, Any]) -> str:
    """What a base is called: the last part of where it was found, if that was recorded."""
    found = next((str(base[key]) for key in ("name", "source") if base.get(key)), "")
    return found.rstrip("/").rpartition("/")[2]


def _lossy_lines(value: dict[str, Any]) -> Iterator[str]:
    original, stored, losses = value["original_bytes"], value["stored_bytes"], value["losses"]
    share = f" ({100 * stored / original:.1f} %)" if original else ""
    yield f"{value['path']}: delta, {value['format']}, {value['mode']}, lossy"
    yield f"  {size(original)} kept as {size(stored)}{share}, {size(value['exact_part_bytes'])} of it exact"
    yield f"  {value['tensors'].get('carried', 0)} of {plural(value['tensors'].get('all', 0), 'tensor')} changed by it"
    for name, item in sorted(value["options"].items()):
        yield f"  {name}: {item}"
    if "ranks" in value:
        yield f"  ranks: {value['ranks'][0]} to {value['ranks'][1]}"
    if "kept_share" in value:
        yield f"  weights kept: {100 * value['kept_share']:.3g} %"
    yield f"  {loss_text(losses.get('relative_error', 0))}"
    if "rounding_error" in losses:
        yield f"  added by rounding, with a mean of 0: {100 * losses['rounding_error']:.3g} %"
    if losses.get("worst_layer"):
        yield f"  worst: {losses['worst_layer']}, {100 * losses['worst_layer_error']:.3g} %"
    yield f"  largest error of a weight: {losses.get('max_abs_error', 0):.3g}"
    if value["peft_adapter"]:
        yield "  the folder is a PEFT adapter"
    yield from (f"  base {name}: {short(item)}" for name, item in sorted(value["base"].items()))


def _adapter_lines(value: dict[str, Any]) -> Iterator[str]:
    facts = value["adapter"]
    yield f"{value['path']}: adapter, {value['format']}, {facts.get('kind')}, exact"
    yield f"  {size(value['stored_bytes'])}, {plural(len(value['files']), 'file')}"
    yield f"  {plural(facts.get('modules', 0), 'layer')}: {', '.join(facts.get('target_modules', []))}"
    if "ranks" in facts:
        yield f"  ranks: {facts['ranks'][0]} to {facts['ranks'][1]}"
    if "unmergeable" in facts:
        yield f"  cannot be merged here: {facts['unmergeable']}"
    yield from (f"  base {name}: {short(item)}" for name, item in sorted(value["base"].items()))
