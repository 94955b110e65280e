"""`status` and `explain`: what is kept and what that saves; one step in full."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from sparse_decl.cli import console
from sparse_decl.cli.options import AsJson, File, Targets, Variables, some_address, variables
from sparse_decl.sources.places import Place, new_file_if, to_write


class Drawing(StrEnum):
    DOT = "dot"
    MERMAID = "mermaid"


def add_to(app: typer.Typer) -> None:
    app.command()(status)
    app.command()(explain)
    app.command()(graph)


def status(
    targets: Targets = None,
    file: File = None,
    var: Variables = None,
    json: AsJson = False,
    html: Annotated[
        Place | None,
        typer.Option("--html", parser=to_write, metavar="PATH", help="Also write it as one self-contained HTML page."),
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="List every resource, however many there are.")] = False,
    no_remote: Annotated[bool, typer.Option("--no-remote", help="Ask neither the remote nor runs elsewhere.")] = False,
) -> None:
    """Show what is kept and what that saves.

    Compares bytes of each whole artifact with bytes of the files it replaces, as measured. With a remote, says how much
    of it is there.

    \b
    Example:
      sparse status
      sparse status --json | jq .total
      sparse status --html savings.html
    """
    from sparse_decl.cli.run_plan import run_status

    with new_file_if(html) as page:
        run_status(targets or (), file, variables(var), json=json, html=page, remote=not no_remote, every=every)


def explain(
    address: Annotated[
        str,
        typer.Argument(metavar="ADDRESS", autocompletion=some_address, help="A resource, such as model.chat or chat."),
    ],
    file: File = None,
    var: Variables = None,
    json: AsJson = False,
) -> None:
    """Show one step in full.

    Its inputs, key and outputs, what will be done with it, and why.

    \b
    Example:
      sparse explain model.chat
    """
    from sparse_decl.base.dag import reverse
    from sparse_decl.engine.planning import Planner
    from sparse_decl.engine.project import open_project
    from sparse_decl.graph.selectors import one_address
    from sparse_decl.report.explain import explain_json, explain_text

    project = open_project(file, variables(var))
    chosen = one_address(project.every, address)
    project.refuse_unsupported([chosen])
    with project.workspace() as workspace:
        planned = Planner(project, workspace, [chosen]).full()[chosen]
    downstream = reverse({name: step.upstream for name, step in project.steps.items()})[chosen]
    if json:
        console.out_json(explain_json(planned, downstream))
    else:
        console.out(explain_text(planned, downstream, console.paint()))


def graph(
    targets: Targets = None,
    file: File = None,
    var: Variables = None,
    form: Annotated[Drawing, typer.Option("--format", help="The graph language to write.")] = Drawing.DOT,
) -> None:
    """Print the graph of steps for drawing.

    As Graphviz dot, or as Mermaid for a Markdown page.

    \b
    Example:
      sparse graph | dot -Tsvg > graph.svg
      sparse graph --format mermaid
    """
    from sparse_decl.engine.project import open_project
    from sparse_decl.graph.selectors import select
    from sparse_decl.report.graph import graph_dot, graph_mermaid

    project = open_project(file, variables(var))
    selected = select(project.every, targets or ())
    chosen = {address: step for address, step in project.steps.items() if address in selected}
    console.out((graph_dot if form is Drawing.DOT else graph_mermaid)(chosen))
