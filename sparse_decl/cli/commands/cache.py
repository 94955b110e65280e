"""`cache list` and `cache prune`: what lies in this user's caches."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated

import typer

from sparse_decl.base.errors import ConfigError
from sparse_decl.cli import console
from sparse_decl.cli.options import AsJson, byte_size, span

if TYPE_CHECKING:
    from sparse_decl.api.caches import CacheEntry


def add_to(app: typer.Typer) -> None:
    cache = typer.Typer(help="List or prune this user's caches.", rich_markup_mode=None, no_args_is_help=True)
    cache.command("list")(list_entries)
    cache.command()(prune)
    app.add_typer(cache, name="cache")


def list_entries(json: AsJson = False) -> None:
    """List what lies in the caches, with sizes, the longest unused first.

    Models reconstructed from deltas, copies of remote sources, what was learnt of hub repositories, studies of
    `sparse optimize`, and compiled kernels. They are below SPARSE_CACHE, by default ~/.cache/sparse; the store of a
    project is another matter, see `sparse gc`.

    \b
    Example:
      sparse cache list
      sparse cache list --json | jq '.entries[] | select(.bytes > 1e9) | .path'
    """
    from sparse_decl.api.caches import PURPOSES, cache_entries
    from sparse_decl.report.units import plural, size

    entries = cache_entries()
    if json:
        console.out_json({"format_version": "1.0", "entries": [entry.to_json() for entry in entries]})
        return
    for cache, purpose in PURPOSES.items():
        own = [entry for entry in entries if entry.cache == cache]
        if own:
            console.out(f"{cache}: {purpose}, {plural(len(own), 'item')}, {size(sum(entry.size for entry in own))}")
            _show(own)
    if not entries:
        console.out("The caches are empty.")


def prune(
    older_than: Annotated[
        str | None, typer.Option("--older-than", metavar="TIME", help="What was not used for this long: 90m, 24h, 30d.")
    ] = None,
    max_size: Annotated[
        str | None,
        typer.Option("--max-size", metavar="SIZE", help="The longest unused, until the rest fits: 500MB, 50GB."),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Delete. Without it, only list.")] = False,
    json: AsJson = False,
) -> None:
    """Delete from the caches what was not used for long.

    Whatever is deleted is made or fetched again when it is next needed; compiled kernels stay. Without `--yes` nothing
    is deleted. Choose a time longer than your commands take, so that nothing is deleted that one still reads.

    \b
    Example:
      sparse cache prune --older-than 30d
      sparse cache prune --max-size 50GB --yes
    """
    from sparse_decl.api.caches import cache_entries, to_prune
    from sparse_decl.api.caches import prune as remove
    from sparse_decl.base.files import explain_os_error
    from sparse_decl.report.units import plural, size

    if older_than is None and max_size is None:
        raise ConfigError("no limit is given", hint="give --older-than 30d, --max-size 50GB, or both")
    found = to_prune(
        cache_entries(),
        older_than=None if older_than is None else span(older_than, "--older-than"),
        max_size=None if max_size is None else byte_size(max_size, "--max-size"),
    )
    freed = sum(entry.size for entry in found)
    if yes:
        try:
            remove(found)
        except OSError as error:
            raise explain_os_error(error, "deleting from a cache") from error
    if json:
        entries = [entry.to_json() for entry in found]
        console.out_json({"format_version": "1.0", "deleted": yes, "bytes": freed, "entries": entries})
        return
    _show(found)
    outcome = f"Freed {size(freed)}" if yes else f"Would free {size(freed)}"
    advice = " Add --yes to do it." if found and not yes else ""
    console.out(f"{outcome}: {plural(len(found), 'item')}.{advice}")


def _show(entries: Iterable[CacheEntry]) -> None:
    from sparse_decl.report.units import size

    for entry in entries:
        days = int((time.time() - entry.used) / 86_400)
        ago = f"used {days} days ago" if days > 1 else "used since yesterday"
        console.out(f"  {size(entry.size):>8}  {ago:<20}  {entry.name}")
