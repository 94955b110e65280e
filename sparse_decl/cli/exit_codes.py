"""Runs a command and turns whatever ends it into an exit code. A user's mistake never shows a traceback; a bug does."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
from collections.abc import Sequence
from io import StringIO
from itertools import pairwise
from types import FrameType, TracebackType
from typing import Any, NoReturn

from sparse_decl.base.errors import ConfigError, SparseError
from sparse_decl.base.parallel import Stopped, request_stop
from sparse_decl.cli.console import (
    ReaderGoneError,
    drop_output,
    err,
    filtered,
    open_streams,
    out,
    out_command,
    out_json,
)
from sparse_kernels import notices

USAGE = 3
INTERRUPTED = 130
TERMINATED = 143


class Terminated(BaseException):
    """SIGTERM, so that what is on its way cleans up after itself."""


def run_guarded(arguments: Sequence[str]) -> int:
    """Exit code of `sparse <arguments>`."""
    request_stop(stop=False)
    signal.signal(signal.SIGTERM, _terminate)
    if signal.getsignal(signal.SIGINT) in (signal.default_int_handler, _interrupt, _leave):  # else it is ignored here
        signal.signal(signal.SIGINT, _interrupt)
    open_streams()
    sys.excepthook = _show_bug
    if not {"-q", "--quiet"} & set(arguments):
        notices.on_compiling(lambda: err("Compiling kernels (once) …"))
    try:
        if os.environ.get("SPARSE_LOG"):
            from sparse_decl.cli import logs

            logs.start()
        from sparse_decl.cli.fast_path import run_short

        short = run_short(arguments)
        if short is not None:
            return short
        from sparse_decl.cli.app import make_command
        from sparse_decl.cli.options import with_implied_values

        code = make_command()(with_implied_values(arguments), prog_name="sparse", standalone_mode=False)
        if code == INTERRUPTED:
            err("interrupted; what was finished is kept, nothing half-written was published")
        return code if isinstance(code, int) else 0
    except SparseError as error:
        return _user_error(error, arguments)
    except (KeyboardInterrupt, Terminated, Stopped) as stop:
        code = TERMINATED if isinstance(stop, Terminated) else INTERRUPTED
        err("stopped; what was finished is kept, nothing half-written was published")
        return code
    except ReaderGoneError:
        drop_output()
        return 1
    except (OSError, MemoryError) as error:
        # A disk, a permission, a path, too little memory: never a bug to be shown as one, whichever command forgot to
        # explain it.
        from sparse_decl.base.files import explain_os_error

        return _user_error(explain_os_error(error, "running this command"), arguments)
    except Exception as error:
        return _usage_error(error, arguments)


def _user_error(error: SparseError, arguments: Sequence[str]) -> int:
    from sparse_decl.cli.logs import is_debugging
    from sparse_decl.cli.options import command_of

    if is_debugging():
        _show_bug(type(error), error, error.__traceback__)
    if "--json" in arguments:
        if command_of(arguments) == "apply":  # which prints one event a line
            from sparse_decl.report.events import refused_json

            out(json.dumps(refused_json(_diagnostics(error)), ensure_ascii=False))
        else:
            out_json({"format_version": "1.0", "complete": False, "diagnostics": _diagnostics(error)})
    elif os.environ.get("GITHUB_ACTIONS") == "true":
        from sparse_decl.report.check import error_annotations

        for line in error_annotations(error, _folder(arguments)):
            out_command(line)
    err(f"error: {error}" if not hasattr(error, "diagnostics") else str(error))
    return error.exit_code


def _folder(arguments: Sequence[str]) -> str:
    """Folder of the Sparsefile, in the repository; places in it are shown relative to it."""
    from sparse_decl.engine.project import nearest_sparsefile

    named = next((value for option, value in pairwise(arguments) if option in ("-f", "--file")), None)
    named = str(nearest_sparsefile() or ".") if named is None else named
    folder = named if os.path.isdir(named) else os.path.dirname(named) or "."
    return os.path.relpath(os.path.realpath(folder), os.environ.get("GITHUB_WORKSPACE") or os.getcwd())


def _diagnostics(error: SparseError) -> list[Any]:
    from sparse_decl.graph.plan_json import error_json

    if hasattr(error, "diagnostics"):
        return [problem.to_json() for problem in error.diagnostics]
    return [error_json(error)]


def _usage_error(error: Exception, arguments: Sequence[str]) -> int:
    """Click's own errors exit with code 3, since 2 only ever means stale; anything else is a bug, shown as one."""
    show = getattr(error, "show", None)
    if callable(show) and hasattr(error, "format_message"):
        text = StringIO()
        show(file=text)
        err(text.getvalue().rstrip("\n"))
        if "--json" in arguments:
            problem = ConfigError(error.format_message())
            out_json({"format_version": "1.0", "complete": False, "diagnostics": _diagnostics(problem)})
        return USAGE
    if type(error).__name__ == "NoArgsIsHelpError":
        err(str(error))
        return USAGE
    if type(error).__name__ == "Abort":
        return INTERRUPTED
    raise error


def _show_bug(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
    import traceback

    sys.stderr.write(filtered("".join(traceback.format_exception(kind, error, where))))


def _terminate(number: int, frame: FrameType | None) -> NoReturn:
    request_stop()
    raise Terminated


def _leave(number: int, frame: FrameType | None) -> NoReturn:
    os._exit(INTERRUPTED)


def _interrupt(number: int, frame: FrameType | None) -> NoReturn:
    """The first Ctrl-C has all work end at its next block; a second one does not wait for that. Either is safe."""
    signal.signal(signal.SIGINT, _leave)
    request_stop()
    with contextlib.suppress(OSError):
        os.write(2, b"stopping...\n")
    raise KeyboardInterrupt
