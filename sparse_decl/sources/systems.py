"""File systems behind fsspec URLs: opened by scheme, their many exceptions turned into the few a user can act on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from difflib import get_close_matches
from importlib.util import find_spec
from typing import Any, Literal

from sparse_decl.base.errors import ConfigError, MissingError, SparseError, UnavailableError
from sparse_decl.base.outgoing import masked

_EXTRAS = {"s3": "s3", "s3a": "s3", "gs": "gcs", "gcs": "gcs", "http": "http", "https": "http"} | dict.fromkeys(
    ("abfs", "abfss", "az"), "azure"
)
# Here a name appears with the last byte of its upload. Anywhere else, bytes go under another name first.
_WHOLE_WRITES = {"s3", "s3a", "gs", "gcs", "abfs", "abfss", "az", "oss", "oci", "hf", "memory"}
_LIMIT = 300  # characters of a foreign message that are shown

# Each back end has exceptions of its own, none of which may be imported here; these names and codes tell them apart.
_REFUSED = re.compile(
    "accessdenied|credential|expiredtoken|forbidden|invalidaccesskeyid|permissionerror|signaturedoesnotmatch"
    r"|the request signature|unauthorized|(?<![\w.:])40[13](?!\w)"
)
_UNREACHABLE = re.compile("connect|timeout|timed out|temporarily unavailable|name resolution|gaierror|refused")


def open_system(uri: str) -> tuple[Any, str]:
    """The fsspec file system of a URL, and the path in it.

    Raises ConfigError for a scheme nobody knows, UnavailableError naming the extra that has to be installed.
    """
    import fsspec

    check_known(uri)
    scheme = uri.partition(":")[0]
    if uri.startswith("hf://buckets/") and find_spec("huggingface_hub._buckets") is None:
        raise UnavailableError(
            "the installed huggingface_hub knows no buckets", where=uri, hint="pip install -U huggingface_hub"
        )
    try:
        system, root = fsspec.core.url_to_fs(uri)
    except ImportError as error:
        extra = _EXTRAS.get(scheme)
        raise UnavailableError(
            f"{scheme}:// needs a package that is not installed",
            where=uri,
            why=str(error),
            hint=f"pip install 'sparse-decl[{extra}]'" if extra else str(error),
        ) from error
    except Exception as error:
        raise explain_failure(uri, error) from error
    _quiet_lost_connections(system)
    return system, root


def check_known(uri: str) -> None:
    """Raises ConfigError for a scheme nobody knows."""
    import fsspec

    scheme = uri.partition(":")[0]
    known = {*fsspec.available_protocols(), *fsspec.registry}
    if scheme not in known:
        close = get_close_matches(scheme, ["hf", *known], n=1)
        raise ConfigError(
            f"unknown kind of source: {scheme}://",
            where=uri,
            why="no file system of that name is installed",
            hint=f"did you mean {close[0]}://?" if close else "use a path, hf://, s3://, gs:// or https://",
        )


def _quiet_lost_connections(system: Any) -> None:
    """No traceback on the terminal for a connection that broke beside the request that reports it.

    An HTTP client sends a body in a task of its own. When the server dies, the request fails with an exception that
    reaches us, and the task with a second one that nobody awaits, which asyncio would print when it is collected.
    The loop is the one that fsspec keeps for its file systems; a handler that somebody else set there stays.
    """
    loop = getattr(system, "loop", None)
    if loop is not None and loop.get_exception_handler() is None:
        loop.set_exception_handler(_pass_over_lost_connection)


def _pass_over_lost_connection(loop: Any, context: dict[str, Any]) -> None:
    error = context.get("exception")
    if not (isinstance(error, OSError) or type(error).__module__.startswith("aiohttp.")):
        loop.default_exception_handler(context)


def writes_whole(system: Any) -> bool:
    """Whether a name in that store appears with the last byte of its upload, and never before."""
    protocol = system.protocol
    return bool(_WHOLE_WRITES & {*((protocol,) if isinstance(protocol, str) else protocol)})


@contextmanager
def translated(uri: str) -> Iterator[None]:
    """Turns whatever a back end of fsspec raises into UnavailableError; each has exceptions of its own."""
    try:
        yield
    except SparseError:
        raise
    except Exception as error:
        raise explain_failure(uri, error) from error


def behind_absence(error: FileNotFoundError) -> Exception | None:
    """What kept a back end from finding out whether something is there; None where it did find out.

    In a bucket that does not exist nothing was looked for. The HTTP client of fsspec calls every failure a missing
    file. A server that answers 403 is taken at its word: those that list nothing say it of every name that they do not
    have.
    """
    cause = error.__cause__
    if not isinstance(cause, Exception) or isinstance(cause, FileNotFoundError):
        return None
    status = getattr(cause, "status", None)
    if _lacks_bucket(cause):
        return cause
    if isinstance(status, int):
        return cause if status in (401, 407, 429) or status >= 500 else None
    lost = isinstance(cause, OSError) or type(cause).__module__.startswith("aiohttp")
    return cause if lost else None


def _lacks_bucket(error: Exception) -> bool:
    """Whether that is S3's answer of a bucket that does not exist: one of a name that is misspelt, or was removed."""
    response = getattr(error, "response", None)
    told = response.get("Error") if isinstance(response, dict) else None
    return isinstance(told, dict) and told.get("Code") == "NoSuchBucket"


def explain_failure(uri: str, error: Exception) -> UnavailableError:
    """What a back end's exception means for the user: nothing there, not allowed, not reached, or its own words."""
    error = (behind_absence(error) if isinstance(error, FileNotFoundError) else None) or error
    text = masked(f"{type(error).__name__}: {error}").replace("\n", " ")  # before it is cut
    what, hint = "cannot be fetched", "check the address, the network and your credentials"
    if _lacks_bucket(error):
        hint = "check its name and the endpoint, or create it, then run the command again"
        return MissingError("there is no such bucket", where=uri, why=text[:_LIMIT], hint=hint)
    if isinstance(error, FileNotFoundError):
        return MissingError("no such file or folder", where=uri, why=text[:_LIMIT], hint=hint)
    kind = _kind_of_failure(uri, error)
    if kind == "refused":
        what, hint = "access is denied", "check your credentials, and that they may read and write there"
    elif kind == "unreachable":
        what, hint = "cannot be reached", "check the network and the address, then run the command again"
    return UnavailableError(what, where=uri, why=text[:_LIMIT], hint=hint)


def _kind_of_failure(uri: str, error: Exception) -> Literal["refused", "unreachable", "other"]:
    """By its type and the names of its types before its words, for those quote what the user named: a port may hold
    403 and a bucket be called credentials."""
    if isinstance(error, PermissionError) or getattr(error, "status", None) in (401, 403, 407):
        return "refused"
    if isinstance(error, (ConnectionError, TimeoutError)):
        return "unreachable"
    types = f"{type(error).__name__} {type(error.__cause__).__name__}"
    words = str(error)
    for part in re.split("[/?&=]+", uri):
        if part:
            words = re.sub(rf"(?<!\w){re.escape(part)}(?!\w)", "", words)
    for text in (types.lower(), words.lower()):
        if _REFUSED.search(text):
            return "refused"
        if _UNREACHABLE.search(text):
            return "unreachable"
    return "other"


def counting(moved: Callable[[int], None]) -> Any:
    """A callback for fsspec that reports bytes as they are transferred."""
    from fsspec.callbacks import Callback

    class Counting(Callback):
        def relative_update(self, inc: int = 1) -> None:
            moved(inc)

    return Counting()
