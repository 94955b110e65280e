"""`machine://here`: this machine as a source whose content is its fingerprint, so that what was measured on it has it
among its inputs."""

from __future__ import annotations

import platform
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sparse_decl.base.canonical import canonical_json
from sparse_decl.base.digests import digest_bytes
from sparse_decl.base.errors import UnavailableError
from sparse_decl.base.parallel import Progress, usable_cores
from sparse_decl.base.portable import memory_bytes
from sparse_decl.sources.snapshot import FileEntry, Snapshot

HERE = "machine://here"


@dataclass(frozen=True, slots=True)
class MachineSource:
    """The one machine there is to ask."""

    uri: str

    def pinned(self) -> None:
        """A machine has no version."""
        return None

    def snapshot(self, digest_file: Callable[[Path], str]) -> Snapshot:
        """One file that exists on no disk: the fingerprint."""
        data = canonical_json(fingerprint()).encode()
        return Snapshot((FileEntry("machine.json", len(data), digest_bytes(data)),))

    def local_path(self, progress: Progress | None = None) -> Path:
        """Raises UnavailableError: a machine has no files."""
        raise UnavailableError("a machine has no files to copy", where=self.uri)


def fingerprint() -> dict[str, Any]:
    """What decides how fast this machine is and does not change from run to run: processor, cores this process may use,
    instruction sets, memory, GPUs with their driver."""
    fields = _cpu_fields()
    flags = set(fields.get("flags", fields.get("Features", "")).split())
    return {
        "arch": platform.machine(),
        "cpu": fields.get("model name") or platform.processor() or "unknown",
        "cores": usable_cores(),
        "isa": sorted(flag for flag in flags if flag.startswith(("avx", "amx", "sve", "asimd", "fma"))),
        "memory_gib": _memory_gib(),
        "quota": _read("/sys/fs/cgroup/cpu.max").strip() or None,
        "gpus": [fields["Model"] for fields in map(_fields, _gpu_files()) if "Model" in fields],
        "gpu_driver": next(iter(_read("/proc/driver/nvidia/version").splitlines()), "").strip() or None,
    }


def _cpu_fields() -> dict[str, str]:
    return _fields(Path("/proc/cpuinfo"))


def _gpu_files() -> list[Path]:
    return sorted(Path("/proc/driver/nvidia/gpus").glob("*/information"))


def _fields(path: Path) -> dict[str, str]:
    """`name : value` lines up to the first empty one."""
    pairs = (line.partition(":") for line in _read(str(path)).split("\n\n")[0].splitlines())
    return {name.strip(): value.strip() for name, _, value in pairs}


def _memory_gib() -> int | None:
    found = memory_bytes()
    return None if found is None else round(found / 2**30)


def _read(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
