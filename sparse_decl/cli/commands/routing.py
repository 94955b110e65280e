"""`route`, `route-batch`, `route-eval`, `route-export`: decisions of a routing policy, and what they are worth."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from sparse_decl.base.errors import ConfigError
from sparse_decl.cli import console
from sparse_decl.cli.options import AsJson, File, Quiet, Variables, here, variables
from sparse_decl.sources.places import Place, to_write

if TYPE_CHECKING:
    from sparse_decl.routing.compiled import Router


def add_to(app: typer.Typer) -> None:
    app.command()(route)
    app.command(name="route-batch")(route_batch)
    app.command(name="route-eval")(route_eval)
    app.command(name="route-export")(route_export)


_POLICY = "A policy of the Sparsefile, such as `default`, or a folder that `route-export --to folder` wrote."
PolicyName = Annotated[str, typer.Argument(metavar="POLICY", help=_POLICY)]
PolicyOption = Annotated[str | None, typer.Option("--policy", metavar="POLICY", help=f"{_POLICY} Default: built in.")]
ContextLength = Annotated[
    int,
    typer.Option("--context-length", metavar="N", min=0, help="Tokens in addition to the prompt: history, documents."),
]
MaxTokens = Annotated[
    int | None,
    typer.Option("--max-tokens", metavar="N", min=1, help="Maximum tokens of the answer. Default: the policy's."),
]
Threshold = Annotated[
    float | None,
    typer.Option("--quality-threshold", metavar="Q", help="0 to 1, instead of the policy's threshold or loss."),
]
PreferOption = Annotated[
    str | None, typer.Option("--prefer", metavar="cost|latency", help="What decides between suitable models.")
]


def route(
    model: Annotated[str, typer.Argument(metavar="MODEL", help="The model that is asked for; `auto` for any.")],
    prompt: Annotated[str, typer.Argument(metavar="PROMPT", help="The prompt; `-` reads it from standard input.")],
    policy: PolicyOption = None,
    context_length: ContextLength = 0,
    max_tokens: MaxTokens = None,
    quality_threshold: Threshold = None,
    prefer: PreferOption = None,
    prioritize_latency: Annotated[
        bool, typer.Option("--prioritize-latency", help="The same as --prefer latency.")
    ] = False,
    task: Annotated[str | None, typer.Option("--task", help="The task's label, if known.")] = None,
    explain: Annotated[bool, typer.Option("--explain", help="Show every model, and why it was not chosen.")] = False,
    file: File = None,
    var: Variables = None,
    json: AsJson = False,
) -> None:
    """Show which model a prompt should go to, and why.

    If the policy does not know the model, or no model fits the prompt, the answer is the model that was asked for, with
    the reason. Every quality says whether it is measured, with how many outcomes, or only declared.

    \b
    Example:
      sparse route meta-llama/Llama-2-70b-hf "What is the capital of France?"
      sparse route large "Prove it." --policy default --explain
    """
    import sys

    from sparse_decl.api.routing import as_suggestion
    from sparse_decl.report.routing import suggestion_text
    from sparse_decl.routing import Request, decide

    text = sys.stdin.buffer.read().decode("utf-8", "replace") if prompt == "-" else prompt
    chosen = _preference(prefer, prioritize_latency)
    router = _router(policy, file, variables(var), chosen, max_tokens)
    request = Request(text, model, context_length, max_tokens, task=task)
    options = {"quality_threshold": _threshold(quality_threshold), "prefer": chosen}
    made = decide(router.policy, request, router.estimator, **options)  # type: ignore[arg-type]
    suggestion = as_suggestion(made, router.policy, request.requested)
    if json:
        console.out_json({"format_version": "1.0", **suggestion.to_json(), "notes": list(router.notes)})
        return
    for note in router.notes:
        console.err(f"note: {note}")
    console.out(suggestion_text(suggestion, console.paint(), console.width(), explain=explain))


def route_batch(
    requests: Annotated[
        Place,
        typer.Argument(
            parser=Place,
            metavar="IN.jsonl",
            help="Requests, one per line: OpenAI-style objects, or {prompt, model, ...}.",
        ),
    ],
    out: Annotated[
        Place | None,
        typer.Option(
            "--out", "-o", parser=to_write, metavar="OUT.jsonl", help="Where to write; default: standard output."
        ),
    ] = None,
    policy: PolicyOption = None,
    quality_threshold: Threshold = None,
    prefer: PreferOption = None,
    file: File = None,
    var: Variables = None,
    quiet: Quiet = False,
) -> None:
    """Decide many requests, one JSON object per line.

    A line that is not a request ends the command with an error that names the line, and nothing is written.

    \b
    Example:
      sparse route-batch requests.jsonl --policy default -o decisions.jsonl
    """
    from sparse_decl.base.canonical import canonical_json
    from sparse_decl.base.files import explain_os_error, write_whole
    from sparse_decl.routing import decide
    from sparse_decl.routing.batch import read_requests

    chosen = _preference(prefer, False)
    router = _router(policy, file, variables(var), chosen, None)
    options: dict[str, Any] = {"quality_threshold": _threshold(quality_threshold), "prefer": chosen}
    counts: dict[str, int] = {}
    lines = []
    for name, request in read_requests(requests.fetched()):
        made = decide(router.policy, request, router.estimator, **options)
        counts[made.model] = counts.get(made.model, 0) + 1
        lines.append(canonical_json({"name": name, **made.to_json()} if name is not None else made.to_json()))
    if out is None:
        console.out("\n".join(lines))
    else:
        try:
            with out.new_file(replace=True) as path:
                write_whole(path, ("\n".join(lines) + "\n").encode())
        except OSError as error:
            raise explain_os_error(error, f"writing {out}") from error
    if not quiet:
        counted = ", ".join(f"{model} {count}" for model, count in sorted(counts.items()))
        console.err(f"{len(lines)} decisions: {counted}")


def route_eval(
    policy: PolicyName,
    outcomes: Annotated[
        Place,
        typer.Argument(
            parser=Place, metavar="OUTCOMES", help="A JSONL file of prompt, model and score, or a folder of them."
        ),
    ],
    weak: Annotated[str | None, typer.Option("--weak", help="Default: the cheapest model with outcomes.")] = None,
    strong: Annotated[str | None, typer.Option("--strong", help="Default: the one with the best mean score.")] = None,
    group: Annotated[
        str | None,
        typer.Option(
            "--group", metavar="COLUMN", help="Rows with the same value are resampled together for the intervals."
        ),
    ] = None,
    baseline: Annotated[
        str | None,
        typer.Option("--baseline", metavar="COLUMN", help="Another router's score, higher for the stronger model."),
    ] = None,
    picture: Annotated[
        Place | None,
        typer.Option("--picture", parser=to_write, metavar="FILE", help="Draw the curve: .svg, .png or .pdf."),
    ] = None,
    resamples: Annotated[
        int, typer.Option("--resamples", min=100, max=100_000, help="Resamples of the bootstrap.")
    ] = 1000,
    file: File = None,
    var: Variables = None,
    json: AsJson = False,
) -> None:
    """Measure a routing policy on outcomes.

    Quality against the share of calls to the strong model: APGR and CPT as RouteLLM defines them, beside always-weak,
    always-strong, chance and an oracle, with 95 % intervals. Prompts that the policy was fitted on are left out.

    \b
    Example:
      sparse route-eval default held-out.jsonl --picture curve.svg
    """
    from sparse_decl.cli.routers import find_router
    from sparse_decl.report.routing import evaluation_text
    from sparse_decl.routing.picture import check_ending, draw_curve
    from sparse_decl.routing.trials import evaluate_router

    if picture is not None:
        check_ending(Path(picture.name))  # measuring takes long
    router = find_router(policy, file, variables(var))
    found = evaluate_router(
        router, outcomes.fetched(), weak=weak, strong=strong, group=group, baseline=baseline, resamples=resamples
    )
    if picture is not None:
        with picture.new_file(replace=True) as drawn:
            draw_curve(found, drawn, f"{found['weak']} or {found['strong']}")
    if json:
        console.out_json({"format_version": "1.0", **found})
    else:
        console.out(evaluation_text(found))


def route_export(
    policy: PolicyName,
    to: Annotated[str, typer.Option("--to", metavar="litellm|folder", help="What to export it for.")],
    out: Annotated[Path, typer.Option("--out", "-o", parser=here, metavar="PATH", help="The file or folder to write.")],
    file: File = None,
    var: Variables = None,
) -> None:
    """Write a policy for use elsewhere.

    `litellm`: a proxy configuration; what it cannot express is listed. `folder`: policy and estimator, for
    `sparse_decl.routing.compiled.load_router` and for `--policy`.

    \b
    Example:
      sparse route-export default --to folder -o ./router
      sparse route-export default --to litellm -o litellm.yaml
    """
    from sparse_decl.base.canonical import canonical_json
    from sparse_decl.base.files import explain_os_error, write_whole
    from sparse_decl.cli.routers import find_router
    from sparse_decl.routing.compiled import ESTIMATOR_FILE, POLICY_FILE

    if to not in ("litellm", "folder"):
        raise ConfigError(f"--to takes litellm or folder, not {to[:40]!r}")
    router = find_router(policy, file, variables(var))
    try:
        if to == "litellm":
            import yaml

            from sparse_decl.routing.litellm import litellm_config

            value, lost = litellm_config(router.policy)
            write_whole(out, yaml.safe_dump(value, sort_keys=False).encode())
            for one in lost:
                console.err(f"not expressed: {one}")
        else:
            out.mkdir(parents=True, exist_ok=True)
            # The estimator first: a policy is only ever seen with what was fitted for it.
            if router.estimator is None:
                (out / ESTIMATOR_FILE).unlink(missing_ok=True)
            else:
                write_whole(out / ESTIMATOR_FILE, (canonical_json(router.estimator.to_json()) + "\n").encode())
            write_whole(out / POLICY_FILE, (canonical_json(dict(router.policy.source)) + "\n").encode())
    except OSError as error:
        raise explain_os_error(error, f"writing {out}") from error
    console.out(f"Written to {out}.")


def _router(
    policy: str | None, file: Path | None, overrides: dict[str, str], prefer: str | None, max_tokens: int | None
) -> Router:
    from sparse_decl.routing.compiled import Router

    if policy is None:
        from sparse_decl.api.routing import builtin_policy

        return Router(builtin_policy(prefer or "cost", max_tokens or 100))
    from sparse_decl.cli.routers import find_router

    return find_router(policy, file, overrides)


def _preference(prefer: str | None, latency: bool) -> str | None:
    if prefer not in (None, "cost", "latency"):
        raise ConfigError(f"--prefer takes cost or latency, not {str(prefer)[:40]!r}")
    return "latency" if latency else prefer


def _threshold(value: float | None) -> int | None:
    from sparse_decl.routing.policy import millionths

    return None if value is None else millionths("--quality-threshold", value)
