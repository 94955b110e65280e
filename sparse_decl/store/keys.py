"""The step key: a digest of everything that can change what a step makes, and of nothing else.

A public contract. Names, paths, threads, tool versions and times are out; a change of this text is a new KEY_SCHEMA.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sparse_decl.base.canonical import canonical_json
from sparse_decl.base.digests import digest_bytes

KEY_SCHEMA = 1


def step_key(kind: str, version: int, params: Mapping[str, Any], inputs: Mapping[str, str]) -> str:
    """`b3:` key of a step.

    kind, version: the step kind and the version of the bytes it writes.
    params: resolved values that differ from that version's defaults, so that a later option changes no older key.
    inputs: content digest by role.
    """
    value = {"kind": kind, "version": version, "params": dict(params), "inputs": dict(inputs)}
    return digest_bytes(f"sparse-key/{KEY_SCHEMA}\n{canonical_json(value)}".encode())
