"""What lies at a path: a delta, a safetensors file, or a folder of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sparse_decl.errors import ConfigError, UnavailableError
from sparse_decl.report.words import plural, short, size

_DELTA_FILES = ("delta.json", "delta.safetensors")


def describe(path: Path) -> dict[str, Any]:
    """Facts about a path. Raises FormatError for a damaged file, UnavailableError, ConfigError."""
    if not path.exists():
        raise UnavailableError("no such file or folder", where=str(path), hint="check the path")
    folder = path.parent if path.name in _DELTA_FILES else path
    if (folder / _DELTA_FILES[0]).is_file():
        from sparse_decl.model_delta import inspect

        return {"kind": "delta", "path": str(folder), **inspect(folder)}
    if path.name == "manifest.json" or (path / "manifest.json").is_file():
        from sparse_decl.dataset_delta import inspect as inspect_tables

        return {"kind": "dataset-delta", "path": str(path), **inspect_tables(path)}
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
        "path": str(path),
        "bytes": sum(file.size for file in files),
        "files": [{"path": file.path, "size": file.size} for file in files],
        "tensors": len(tensors),
        "elements": sum(tensor.elements for tensor in tensors),
        "bytes_by_dtype": dict(sorted(dtypes.items())),
    }


def describe_text(value: dict[str, Any]) -> str:
    """The same for people."""
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
