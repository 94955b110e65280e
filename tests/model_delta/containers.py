"""Files of raw arrays for tests: what torch.save, gguf and NumPy write, out of raw bytes and without torch."""

import io
import struct
import zipfile
from functools import partial
from pathlib import Path

import numpy as np

from tests.model_delta.checkpoints import write_safetensors

_STORAGES = {"BF16": "BFloat16Storage", "F16": "HalfStorage", "F32": "FloatStorage", "I64": "LongStorage"}
_WIDTHS = {"BF16": 2, "F16": 2, "F32": 4, "I64": 8}
_GGUF = {"F32": 0, "F16": 1, "BF16": 30, "Q4_0": 2, "Q4_1": 3, "Q5_0": 6, "Q5_1": 7, "Q8_0": 8}
_GGUF |= {"Q2_K": 10, "Q3_K": 11, "Q4_K": 12, "Q5_K": 13, "Q6_K": 14}


def _text(value):
    data = value.encode()
    return b"X" + struct.pack("<I", len(data)) + data


def _numbers(values):
    return b"(" + b"".join(b"J" + struct.pack("<i", value) for value in values) + b"t"


def state_pickle(tensors):
    """The pickle of a state dict. tensors: name -> (dtype, shape, bytes)."""
    out = [b"\x80\x02}("]
    for key, (name, (dtype, shape, data)) in enumerate(tensors.items()):
        strides = [int(np.prod(shape[at + 1 :], dtype=int)) for at in range(len(shape))]
        count = struct.pack("<i", len(data) // _WIDTHS[dtype])
        storage = b"(" + _text("storage") + f"ctorch\n{_STORAGES[dtype]}\n".encode()
        storage += _text(str(key)) + _text("cpu") + b"J" + count + b"tQ"
        rest = b"K\x00" + _numbers(shape) + _numbers(strides) + b"\x89ccollections\nOrderedDict\n)R"
        out.append(_text(name) + b"ctorch._utils\n_rebuild_tensor_v2\n(" + storage + rest + b"tR")
    return b"".join((*out, b"u."))


def write_bin(path: Path, tensors):
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(zipfile.ZipInfo("archive/data.pkl"), state_pickle(tensors))
        archive.writestr(zipfile.ZipInfo("archive/byteorder"), b"little")
        for key, (_, _, data) in enumerate(tensors.values()):
            archive.writestr(zipfile.ZipInfo(f"archive/data/{key}"), data)


def write_gguf(path: Path, tensors):
    head = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), 1)
    head += struct.pack("<Q", 20) + b"general.architecture" + struct.pack("<IQ", 8, 5) + b"llama"
    offset = 0
    for name, (dtype, shape, data) in tensors.items():
        head += struct.pack("<Q", len(name)) + name.encode() + struct.pack("<I", len(shape))
        head += struct.pack(f"<{len(shape)}Q", *shape[::-1]) + struct.pack("<IQ", _GGUF[dtype], offset)
        offset += -(-len(data) // 32) * 32
    content = head + bytes(-len(head) % 32)
    content += b"".join(data + bytes(-len(data) % 32) for _, _, data in tensors.values())
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def write_npz(path: Path, tensors, save=np.savez):
    kinds = {"BF16": "<u2", "F16": "<f2", "F32": "<f4", "I64": "<i8"}
    out = io.BytesIO()
    save(
        out,
        **{name: np.frombuffer(data, kinds[dtype]).reshape(shape) for name, (dtype, shape, data) in tensors.items()},
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(out.getvalue())


def deflate_zip(path: Path, level=6, leave=()):
    """Packs the entries of a zip archive, but for some."""
    with zipfile.ZipFile(path) as archive:
        entries = {info.filename: archive.read(info) for info in archive.infolist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in entries.items():
            way = zipfile.ZIP_STORED if name in leave else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), data, way, level)


WRITERS = {
    "safetensors": ("model.safetensors", write_safetensors),
    "bin": ("pytorch_model.bin", write_bin),
    "gguf": ("model.gguf", write_gguf),
    "npz": ("weights.npz", write_npz),
    "deflated": ("weights.npz", partial(write_npz, save=np.savez_compressed)),
}


def write_container(folder: Path, form, tensors):
    """Writes one file of that form into a folder; returns the folder."""
    name, write = WRITERS[form]
    write(folder / name, tensors)
    return folder
