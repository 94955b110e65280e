"""`models:`: checkpoints and adapters, and how each is kept; which field belongs to which mode says
`model_lossy.modes`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from sparse_decl.model_delta.effort import Effort
from sparse_decl.model_lossy.modes import (
    AUTO,
    CALIBRATION,
    EFFORT,
    GOALS,
    LOSSLESS,
    MODES,
    OPTIONS,
    QUALITY_GOALS,
    SIZES,
    Mode,
    Rest,
    fields_of,
    users_of,
)
from sparse_decl.sparsefile.sections.base import (
    Bool,
    Bytes,
    Conflict,
    Count,
    Evaluation,
    FromEnv,
    Mention,
    NotNegative,
    Resource,
    Share,
    Text,
    Texts,
    base_conflicts,
    base_mentions,
    evaluation_mentions,
    kept_conflict,
)

MODE_FIELDS = (*OPTIONS, *(goal for goal in GOALS if goal not in OPTIONS), "eval", CALIBRATION, EFFORT)


class Model(Resource):
    """A checkpoint or an adapter. Without `base` it is declared and pinned, and copied only where it says `kept`; with
    one it is kept as what differs."""

    kind: ClassVar[str] = "model"

    source: Text
    """Where its files are: a folder or `.safetensors` file (relative to the Sparsefile), `hf://org/name@revision`, or
    any fsspec URL (`s3://`, `gs://`, `https://`, `file://`)."""
    base: Texts | None = None
    """The model it was made from, by name; several (`[a, b]`) for a merge; `auto` to find the nearest. An instance of
    an expansion is named with its axes: `rl[step=100]`."""
    kept: Bool | None = None
    """Of a model without `base`: whether the store keeps it too, coded on its own, so that what is made from it can be
    restored without its source; by default as `store: {bases: ...}` says."""
    mode: Mode = "lossless"
    """How the difference is kept. `lossless` returns every file byte for byte; `svd` keeps low-rank factors (a PEFT
    adapter); `mix` keeps factors in few bits and single weights; `int8`, `sparse`, `sparse-int8` and `bitdelta` keep
    a rounded or sparsified difference; all report the error they measured. `adapter` stores a PEFT folder exactly;
    `auto` measures several and takes the smallest that meets the goal (`max_bytes`, `max_error`,
    `max_ppl_delta`, `max_kl`; without a goal, an exact one)."""
    effort: Effort | None = None
    """`lossless`: time to spend on making it smaller. `fast` looks for no predictors, `max` fits one to every matrix;
    restoring takes the same for all. Another effort is another step: the difference is made again."""
    rank: Annotated[int, Field(ge=1, le=65536), FromEnv] | None = None
    """`svd`: rank of every factor. Without `rank`, `energy` and `max_bytes` it is 16."""
    energy: Share | None = None
    """Share of the difference's squared norm to keep, such as 0.99. `svd`: of each tensor's, and so its rank;
    `sparse`, `sparse-int8`: of the whole model's."""
    threshold: NotNegative | None = None
    """`sparse`, `sparse-int8`: differences smaller than this are dropped."""
    keep: Share | None = None
    """`sparse`, `sparse-int8`: share of the largest differences to keep, such as 0.1."""
    max_bytes: Bytes | None = None
    """`svd`, `sparse`, `sparse-int8`, `mix` (1 % of the fine-tune by default), `auto`: the artifact's size at most,
    distributed over the whole model. A number of bytes, or text such as `50MB` or `1GiB`."""
    max_error: NotNegative | None = None
    """`auto`: relative error allowed: 0.1 is a tenth of the difference between base and fine-tune (Frobenius norms)."""
    max_ppl_delta: NotNegative | None = None
    """`auto`: rise in perplexity allowed, in percent, measured on `eval`."""
    max_kl: NotNegative | None = None
    """`auto`: divergence from the fine-tune allowed (KL), in nats a token, measured on `eval`."""
    factor_bits: Literal[16, 8, 4] | None = None
    """`svd`: bits of each number of a factor, 16 by default, which is a PEFT folder; 8 and 4 are entropy-coded and
    restored by Sparse alone."""
    group_size: Count | None = None
    """`int8`, `sparse-int8`: values that share a scale; by default one scale per row."""
    rest: Rest | None = None
    """Lossy modes: what happens to tensors the mode does not cover (norms, biases, embeddings): kept `exact` beside it
    (the default), or left as the base has them (`drop`)."""
    calibration: Text | None = None
    """`sparse`, `sparse-int8`, `mix`: a text (a file, a folder or a URL; `default` for the one that comes with Sparse)
    that says which single weights matter: those whose difference, times what their row and column are worth on this
    text, is largest. Without it the largest differences are kept."""
    eval: Evaluation | None = None
    """Lossy modes: text to measure the perplexity of base, original and reconstruction on."""

    @classmethod
    def conflicts(cls, raw: Mapping[str, Any]) -> Iterator[Conflict]:
        mode = raw.get("mode", LOSSLESS)
        based = raw.get("base") is not None
        known = isinstance(mode, str) and mode in MODES
        if not based and raw.get("mode") is not None and known:
            yield Conflict(("mode",), "`mode` needs a `base` to keep a difference from", "name the base, or remove it")
        if based and raw.get("kept") is not None:
            yield kept_conflict(cls.kind)
        for field in MODE_FIELDS:
            if raw.get(field) is None:
                continue
            if not based:
                hint = "name the base, or remove the field"
                yield Conflict((field,), f"`{field}` needs a `base` and a mode that uses it", hint, "E205")
            elif known and field not in fields_of(mode):
                users = users_of(field)
                hint = f"`{field}` belongs to {', '.join(f'`mode: {one}`' for one in users)}"
                yield Conflict((field,), f"`mode: {mode}` does not use `{field}`", hint, "E205")
        if based and known:
            sizes = [field for field in SIZES if raw.get(field) is not None and field in fields_of(mode)]
            for field in sizes[1:]:
                hint = "keep one; each alone says how much is kept"
                yield Conflict((field,), f"`{sizes[0]}` and `{field}` together", hint)
            for goal in QUALITY_GOALS if mode == AUTO and raw.get("eval") is None else ():
                if raw.get(goal) is not None:
                    hint = "add `eval: {dataset: ...}`"
                    yield Conflict((goal,), f"`{goal}` needs an `eval` to measure on", hint)
        yield from base_conflicts(raw)

    @classmethod
    def mentions(cls, raw: Mapping[str, Any]) -> Iterator[Mention]:
        yield from base_mentions(raw, cls.kind)
        yield from evaluation_mentions(raw, "eval")
