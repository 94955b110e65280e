"""A causal language model and its tokenizer out of a local folder: no network, no code from the folder, no noise."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import ConfigError, FormatError, SparseError, UnavailableError
from sparse_decl.base.extras import load_extra

_KNOWS_DTYPE = (4, 56)  # the first transformers with `dtype=`; `torch_dtype=` before


@dataclass(frozen=True, slots=True)
class LoadedModel:
    """model: a transformers model in eval mode. device, dtype: as it computes, such as `cpu` and `float32`."""

    model: Any
    tokenizer: Any
    device: str
    dtype: str


def load_model(path: Path, *, tokenizer: Path | None = None, device: str = "auto") -> LoadedModel:
    """Loads a checkpoint folder. On the CPU it computes in float32, on an accelerator in the checkpoint's own dtype.

    tokenizer: a folder to take the tokenizer from, if not from `path`. Raises UnavailableError (nothing there, or the
    extra is missing), FormatError (transformers cannot read it).
    """
    torch = load_extra("torch", "torch")
    transformers = load_extra("torch", "transformers")
    place = usable_device(device)
    source = tokenizer or path
    if not (path / "config.json").is_file():
        raise UnavailableError(
            "no language model here", where=str(path), why="there is no config.json in it", hint="name its folder"
        )
    with quiet_transformers():
        try:
            words = transformers.AutoTokenizer.from_pretrained(source, local_files_only=True)
        except (OSError, ValueError, ImportError, KeyError, TypeError) as error:
            raise FormatError(
                "the tokenizer cannot be loaded", where=str(source), why=_short(error), hint="name one by --tokenizer"
            ) from error
        dtype = torch.float32 if place == "cpu" else "auto"
        try:
            options = {"local_files_only": True, **dtype_option(dtype)}
            model = transformers.AutoModelForCausalLM.from_pretrained(path, **options)
        except SparseError:
            raise
        except (OSError, ValueError, ImportError, KeyError, RuntimeError) as error:
            raise FormatError(
                "the model cannot be loaded", where=str(path), why=_short(error), hint="name a causal language model"
            ) from error
    model = model.to(place).eval()
    return LoadedModel(model, words, place, str(model.dtype).removeprefix("torch."))


def dtype_option(dtype: Any) -> dict[str, Any]:
    """The dtype as an option of transformers' `from_pretrained`: older versions take `dtype=` for an option of the
    model and load float32 without a word.
    """
    version = load_extra("torch", "transformers").__version__.split(".")
    return {"dtype" if (int(version[0]), int(version[1])) >= _KNOWS_DTYPE else "torch_dtype": dtype}


def usable_device(device: str) -> str:
    """`auto`, `cuda`, `cuda:1`, `mps` or `cpu` as a device this machine has; one that it lacks becomes `cpu`.

    Raises ConfigError for any other word.
    """
    torch = load_extra("torch", "torch")
    kind = device.partition(":")[0]
    if kind not in ("auto", "cpu", "cuda", "mps"):
        raise ConfigError(f"not a device: {device!r}", hint="write auto, cpu, cuda, cuda:0 or mps")
    if kind in ("auto", "cuda") and torch.cuda.is_available():
        number = device.partition(":")[2]
        if number and not (number.isdecimal() and int(number) < torch.cuda.device_count()):
            return "cpu"
        return "cuda" if kind == "auto" else device
    if kind in ("auto", "mps") and torch.backends.mps.is_available():
        return "mps"
    return "cpu"


@contextmanager
def quiet_transformers() -> Iterator[None]:
    """transformers without its progress bars and advice, as long as this lasts."""
    logging = load_extra("torch", "transformers.utils.logging")
    verbosity, bars = logging.get_verbosity(), logging.is_progress_bar_enabled()
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        logging.set_verbosity(verbosity)
        if bars:
            logging.enable_progress_bar()


def _short(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".replace("\n", " ")[:300]
