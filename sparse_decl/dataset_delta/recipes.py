"""Recipes: how a dataset was made of its base's rows, described instead of listed, and checked against the rows.

`shuffle(42)` is `datasets.Dataset.shuffle(seed=42)`: NumPy's `default_rng(seed).permutation(rows)`; `select(0:1000)`
takes a range; `filter(column >= 5000)` keeps the rows that compare so. Several are applied one after the other, within
each split.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from sparse_decl.base.errors import ConfigError
from sparse_decl.base.extras import pyarrow, pyarrow_compute
from sparse_decl.dataset_delta.arrays import filled, numbers_of
from sparse_decl.dataset_delta.bases import BaseRows

pa = pyarrow()

_SHUFFLE = re.compile(r"shuffle\(\s*(?:seed\s*=\s*)?(\d{1,20})\s*\)")
_SELECT = re.compile(r"select\(\s*(\d{0,15})\s*:\s*(\d{0,15})\s*\)")
_FILTER = re.compile(r"filter\(\s*(.{1,200}?)\s*(==|!=|<=|>=|<|>)\s*(.{1,200})\)", re.DOTALL)
_COMPARE = {"==": "equal", "!=": "not_equal", "<": "less", "<=": "less_equal", ">": "greater", ">=": "greater_equal"}


def check_recipe(steps: Sequence[str]) -> None:
    """Raises ConfigError for a step that is none."""
    for step in steps:
        _step(step)


def rows_of(steps: Sequence[str], rows: int, column: Callable[[str], Any]) -> np.ndarray:
    """Rows of a table of `rows` rows, (n,) i64, after all steps. column: name -> plain array. Raises ConfigError."""
    picked = np.arange(rows, dtype=np.int64)
    for step in steps:
        picked = _step(step)(picked, column)
    return picked


def recipe_rows(base: BaseRows, splits: Sequence[str], recipe: Sequence[str]) -> np.ndarray:
    """Base rows that a recipe gives for these splits, one after the other, (n,) i64. Raises ConfigError."""
    parts = []
    for split in dict.fromkeys(splits):
        place = base.start_of(split) or ((0, base.rows) if len({unit.split for _, unit in base.units}) == 1 else None)
        if place is None:
            raise ConfigError(
                f"the rows of split {split!r} do not follow each other in the base", hint="leave the recipe out"
            )
        start, rows = place

        def column(name: str, start: int = start, rows: int = rows) -> Any:
            return base.own(name).slice(start, rows)

        parts.append(start + rows_of(recipe, rows, column))
    return np.concatenate(parts) if parts else np.zeros(0, np.int64)


def _step(text: str) -> Callable[[np.ndarray, Callable[[str], Any]], np.ndarray]:
    text = text.strip()
    if found := _SHUFFLE.fullmatch(text):
        seed = int(found[1])
        return lambda picked, column: picked[np.random.default_rng(seed).permutation(picked.size)]
    if found := _SELECT.fullmatch(text):
        start, stop = int(found[1] or 0), int(found[2]) if found[2] else None
        return lambda picked, column: picked[start:stop]
    if found := _FILTER.fullmatch(text):
        try:
            value = json.loads(found[3])
        except ValueError as error:
            raise _wrong(text, f'{found[3]!r} is no number, true, false or "text"') from error
        return lambda picked, column: picked[_holds(column(found[1]), found[2], value, text)[picked]]
    raise _wrong(text, "known are shuffle(SEED), select(START:STOP) and filter(COLUMN OPERATOR VALUE)")


def _holds(array: Any, operator: str, value: Any, text: str) -> np.ndarray:
    compute = pyarrow_compute()
    try:
        found = getattr(compute, _COMPARE[operator])(array, pa.scalar(value))
        return numbers_of(filled(found, False))
    except pa.ArrowException as error:
        raise _wrong(text, str(error)[:200]) from error


def _wrong(text: str, why: str) -> ConfigError:
    return ConfigError(f"not a recipe: {text[:100]}", why=why, hint="write, for example, shuffle(42)")
