"""Kernels that are shipped as LLVM IR: of the sources here, without Numba, and the same as what Numba makes."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from sparse_kernels import build, caches, few, native, rans, tables

ROOT = Path(native.__file__).parents[2]
VARIANTS = [(name, widths) for name in native.SIGNATURES for widths in native.variants(name)]


@pytest.mark.parametrize(("name", "widths"), VARIANTS, ids=[native.file_of(*variant).stem for variant in VARIANTS])
def test_what_is_shipped_is_of_these_sources(name, widths):
    first = native.file_of(name, widths).read_text().partition("\n")[0]
    assert first == f"; {build.sources(build.kernel_of(name))}", "run `make kernels`"


def test_nothing_else_is_shipped():
    assert {path.name for path in native.FOLDER.iterdir()} == {native.file_of(*variant).name for variant in VARIANTS}


@pytest.mark.parametrize("path", sorted(native.FOLDER.iterdir()), ids=lambda path: path.stem)
def test_what_is_shipped_calls_nothing_that_is_not_there(path):
    assert build.outside(path.read_text()) == []


def test_what_calls_anything_else_is_not_shipped():
    called = "i64 @llvm.smax.i64(i64, i64)", "void @PyErr_SetString(ptr, ptr)", "ptr @sparse_allocate(i64)"
    assert build.outside("".join(f"declare {one}\n" for one in called)) == ["PyErr_SetString"]


def run(script: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'kernels'}"} | environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


DECODE = """
import hashlib, sys
import numpy as np
from sparse_kernels import blend, casts, few, lossy, lowrank, native, pruning, quantizing
from sparse_kernels import rans, scales, shifts, tables, words
rng = np.random.default_rng(5)
sha = hashlib.sha256()
frequencies = np.zeros((3, 256), np.uint32)
frequencies[:, :7], frequencies[:, 7] = 17, rans.TOTAL - 7 * 17
table = rans.lookup(frequencies)
sha.update(table.tobytes())
octets = rng.integers(0, 256, 7000).astype(np.uint8)
for blocks in range(1, 6):
    ids, tokens = rng.integers(0, 3, 200 * blocks).astype(np.uint8), np.zeros(200 * blocks, np.uint8)
    starts, counts, sizes = np.arange(blocks) * 700, np.full(blocks, 300), np.full(blocks, 200)
    bad = rans.decode(octets, starts, counts, ids, sizes, table, tokens)
    sha.update(bytes([bad & 255]) + (b"" if bad >= 0 else tokens.tobytes()))
for width, shape in ((1, (8, 0)), (2, (5, 3)), (4, (4, 3)), (8, (4, 2))):
    word = np.dtype(f"u{width}")
    base, fine = rng.integers(0, 1 << 63, (2, 999), np.uint64).astype(word)
    tokens = rng.integers(0, 40, 999).astype(np.uint8)
    bits, first = words.tokens_of(*shape)
    count = -(-int(bits[tokens].astype(int).sum()) // 32)
    out, raw = np.zeros(999, word), rng.integers(0, 256, 4 * count + words.RAW_PADDING).astype(np.uint8)
    for undo in (True, False):
        where = np.array([[0], [count], [999]])
        assert words.restore(tokens, bits, first, 1 << shape[0], raw, *where, base, base[:0], undo, True, out) < 0
        sha.update(out.tobytes())
    ids, table_of = np.zeros(999, np.uint8), rng.integers(0, 9, 4 * 16 * 300).astype(np.uint8)
    rows, columns = (rng.integers(0, 99, n).astype(np.uint8) for n in (10, 100))
    for place, width_of_row in ((0, 100), (-1, 999)):
        about = (np.array([[0, width_of_row, 0, place]]), 0, 15, 12, 300, rows, columns, table_of)
        scratch = np.zeros(scales.LOOKS, np.uint8), np.zeros(64, np.int16)
        for levels in (tokens[:0], tokens & 3):
            scales.table_ids(base, levels, 0, *about, *scratch, ids)
            sha.update(ids.tobytes())
    at, ids = np.zeros(999 + few.SPARE, np.int32), np.zeros(2997, np.uint8)
    sizes, listed, smalls = np.array([500, 400, 99]), np.array([3, -1, 0]), np.zeros(3, np.int64)
    few.look_blocks(base, sizes, listed, 15, 7, 0, table_of, tokens[:2], at, ids, smalls)
    sha.update(b"".join(part.tobytes() for part in (at, ids, smalls)))
    coded, bits = np.where(ids % 9, 0, ids % 5).astype(np.uint8), np.zeros(256, np.uint8)
    firsts, none = np.cumsum([0, smalls[0] + 6, 400]), np.zeros(3, np.int64)
    scratch = ids.copy(), np.zeros(999, np.uint64), base.copy(), base.copy(), np.zeros(5, np.int64)
    moved, about = np.zeros(1998, np.int32), (bits, np.arange(256, dtype=np.uint64), 16)
    found = few.restore_blocks(
        coded, firsts, sizes, listed, smalls, at, octets, none, none, *about, *about, 1, *scratch, moved, out
    )
    sha.update(moved.tobytes() + out.tobytes() + bytes([found % 251]))
    few.put(base[:99], at[:99], out)
    bins = np.zeros(999, np.uint16)
    scales.bins(base, 3, 15, 9, 200, rows, columns, 0, 7, bins)
    sha.update(bins.tobytes())
    if width > 1:
        where = np.array([0, 3, 5], np.uint64), np.array([1, -2, 3])
        shifts.shift(base, 3, 15, shifts.parts(where[0], 3), *where, out)
        sha.update(out.tobytes())
for kind, word in ((lowrank.BF16, "u2"), (lowrank.F16, "u2"), (lowrank.F32, "u4")):
    base = rng.integers(0, 1 << 16, 600).astype(word) << (16 if word == "u4" else 0)
    values = np.arange(65536, dtype=np.uint16).view(np.float16).astype(np.float32)
    for most in (300, 90_000):
        left, right = (np.rint(rng.standard_normal((3, n)) * most) for n in (6, 100))
        out = np.zeros_like(base)
        where = (*lowrank.pairs(left, right), 2.0**-30, 0, 0, *lowrank.scratch())
        lowrank.predict(base, kind, values, left, right, *where, out)
        sha.update(out.tobytes())
frequencies, rest, read = np.zeros((1, 256), np.uint32), np.zeros(1, np.int64), np.zeros(2, np.int64)
reals, codes = rng.standard_normal((9, 100)).astype(np.float32), rng.integers(0, 255, 900).astype(np.uint8)
out, line = np.zeros(800, np.float32), np.zeros(100, np.float32)
lossy.add_codes(reals.ravel(), codes, reals.ravel(), 100, 32, 1, 7, out)
sha.update(out.tobytes())
lossy.add_product(reals.ravel(), reals[:, :7].copy(), reals[:7], 0.3, 0, 0, line, out)
sha.update(out.tobytes())
formats = {1: (3, 15, False), 2: (7, 255, True), 4: (23, 255, True), 8: (52, 2047, True)}
for source, target in native.variants("casts.convert"):
    out, old = np.zeros(3000, f"u{target}"), rng.integers(0, 1 << 63, 3000, np.uint64) << 1
    casts.convert((old >> (64 - 8 * source)).astype(f"u{source}"), *formats[source], *formats[target], out)
    sha.update(out.tobytes())
for width, other in native.variants("pruning.prune_groups"):
    octets = rng.integers(0, 256, (width + other, 1200)).astype(np.uint8)
    fine, sizes = (octets[a:b].tobytes() for a, b in ((0, width), (width, width + other)))
    for kept, of in ((2, 4), (17, 40)):
        out = np.frombuffer(fine, f"u{width}").copy()
        pruning.prune_groups(out, np.frombuffer(sizes, f"u{other}"), kept, of, of > 4, of > 4)
        sha.update(out.tobytes())
    pruning.prune_below(out, 1 << (8 * width - 2), True)
    sha.update(out.tobytes())
for form in range(4):
    reals, most = rng.integers(0, 1 << 32, 1024, np.uint32).view(np.float32), np.zeros(1, np.float32)
    quantizing.largest(reals, most)
    sha.update(most.tobytes())
    for scaled in (reals, np.float32([1e-45, 1e-40, 0, -1e-42])):
        out = scaled.copy()
        quantizing.scale_groups(out, 4, 127.0, form)
        sha.update(out.tobytes())
        quantizing.scale(scaled, float(abs(scaled[-1])), 448.0, form & 1)
        sha.update(scaled.tobytes())
for kind, word in ((lowrank.BF16, "u2"), (lowrank.F16, "u2"), (lowrank.F32, "u4")):
    values = np.arange(65536, dtype=np.uint16).view(np.float16).astype(np.float32)
    for form in (blend.SUM, blend.OFFSETS, blend.STEPS):
        for level in (blend.F64, blend.F32, blend.OWN):
            rows = rng.integers(0, 1 << (8 * int(word[1])), (3, 2500)).astype(word)
            about = form, np.full(4, level), np.array([0.3, 0.5, 0.1]), 1.2
            blend.blend(rows, kind, values, *about, *blend.scratch(), rows[0])
            sha.update(rows.tobytes())
wrong = tables.unpack(np.array([2, 1, 5, 255], np.uint8), np.array([3], np.uint8), frequencies, rest, read)
sha.update(bytes([wrong]) + read.tobytes() + frequencies.tobytes())
print(sha.hexdigest(), "numba" in sys.modules)
"""


@pytest.mark.slow
def test_shipped_kernels_give_what_numba_s_give_and_need_no_numba(tmp_path):
    shipped, imported = run(DECODE).split()
    assert imported == "False"
    from_source, imported = run(DECODE, SPARSE_KERNELS_FROM_SOURCE="1").split()
    assert imported == "True"
    plain = {"NUMBA_CPU_NAME": "generic", "NUMBA_CPU_FEATURES": "", "NUMBA_CACHE_DIR": str(tmp_path)}
    tmp_path.chmod(0o700)
    assert shipped == from_source == run(DECODE, **plain).split()[0]


CALLS = """
import sys, types
import numpy as np
from sparse_kernels import few, jit, words as kernels
module = sys.modules["sparse_kernels.of_this_test"] = types.ModuleType("sparse_kernels.of_this_test")
module.few, module.kernels = few, kernels
exec('''
def turn(words, at, out):
    kernels.rotate(words, out)
    few.put(out.copy(), at, out)
''', vars(module))
module.turn = jit.njit(nogil=True)(module.turn)
out = np.zeros(4, np.uint16)
module.turn(np.arange(4, dtype=np.uint16), np.array([2, 0, 3, 1], np.int32), out)
print(out.tolist(), type(few.put).__name__, type(module.turn).__name__)
"""


def test_kernels_that_numba_compiles_may_call_shipped_ones():
    assert run(CALLS).strip() == "[2, 6, 0, 4] Kernel CPUDispatcher"


def test_where_there_is_no_memory_for_its_work_a_kernel_says_so(monkeypatch, tmp_path):
    file = tmp_path / "words.split.2.ll"
    given = "i64, i64, i64, i64, i64"
    file.write_text(f"define i64 @{native.entry_of('words.split')}({given}) {{ ret i64 {native.FAILED} }}")
    monkeypatch.setattr(native, "file_of", lambda name, widths: file)
    call = native.Shipped("words.split").variant((np.zeros(1, np.uint16),))
    with pytest.raises(MemoryError, match=r"no memory for the work of words\.split"):
        call((np.zeros(1, np.uint16), 1, 1, np.zeros(1, np.uint8), np.zeros(4, np.uint32)))


ENCODE = """
import hashlib, json, struct, sys, tempfile
from pathlib import Path
import numpy as np
from sparse_decl.model_delta.encoding import encode
rng = np.random.default_rng(7)
def of(dtype, numbers):
    if dtype == "BF16":
        return (numbers.astype(np.float32).view(np.uint32) >> 16).astype(np.uint16)
    if dtype[0] == "F":
        return numbers.astype("f" + str(int(dtype[1:]) // 8))
    return (numbers * 1000).astype(dtype[0].lower() + str(int(dtype[1:]) // 8))
def write(folder, tensors):
    folder.mkdir()
    header, data = {}, b""
    for name, (dtype, array) in tensors.items():
        part = array.tobytes()
        header[name] = {"dtype": dtype, "shape": array.shape, "data_offsets": [len(data), len(data) + len(part)]}
        data += part
    head = json.dumps(header).encode()
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", len(head)) + head + data)
with tempfile.TemporaryDirectory() as place:
    for dtype in ("BF16", "F16", "F32", "I32", "U8", "F64"):
        base, fine = {}, {}
        for k, rank in enumerate((0, 2, 3)):
            old = rng.normal(0, 0.02, (96, 700))
            moved = rng.normal(0, 1e-4, old.shape)
            if rank == 2:
                moved = rng.normal(0, 0.01, (96, 2)) @ rng.normal(0, 0.03, (2, 700))
            elif rank == 3:
                moved = np.where(rng.random(old.shape) < 0.01, 2e-6, 0.0)
            base[f"layers.{k}.weight"], fine[f"layers.{k}.weight"] = (
                (dtype, of(dtype, numbers)) for numbers in (old, old + moved)
            )
        write(Path(place, dtype), base)
        write(Path(place, "fine " + dtype), fine)
        encode(Path(place, dtype), Path(place, "fine " + dtype), Path(place, "delta " + dtype))
        files = sorted(path for path in Path(place, "delta " + dtype).rglob("*") if path.is_file())
        print(dtype, hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest(), "numba" in sys.modules)
"""


@pytest.mark.slow
def test_shipped_kernels_encode_what_numba_s_do_and_need_no_numba():
    shipped, from_source = (
        [line.split() for line in run(ENCODE, **environment).splitlines()]
        for environment in ({}, {"SPARSE_KERNELS_FROM_SOURCE": "1"})
    )
    assert [digest for _, digest, _ in shipped] == [digest for _, digest, _ in from_source]
    assert {dtype for dtype, _, imported in shipped if imported == "True"} == {"F64"}  # of which few words changed
    assert all(imported == "True" for *_, imported in from_source)


def test_importing_kernels_and_the_codec_imports_no_compiler():
    here = sorted(path.stem for path in Path(native.__file__).parent.glob("*.py"))
    modules = [f"sparse_kernels.{name}" for name in here if name not in ("__init__", "vectors", "compiled")]
    script = f"import sys, {', '.join(modules)}, sparse_decl.model_delta.decoding, sparse_decl.model_delta.encoding\n"
    assert run(script + "print([m for m in ('numba', 'llvmlite') if m in sys.modules])").strip() == "[]"


def test_wrong_arrays_are_refused_before_any_code_runs():
    frequencies = np.zeros((1, 256), np.uint32)
    table = np.zeros(rans.TOTAL, np.uint32)
    for wrong in (frequencies.astype(np.int32), frequencies[0], np.zeros((256, 2), np.uint32)[:, :1].T):
        with pytest.raises(TypeError, match=r"argument 0 of rans\.fill_lookup"):
            rans.fill_lookup(wrong, table)
    with pytest.raises(TypeError):
        tables.unpack(table, table, frequencies, np.zeros(1), np.zeros(2, np.int64))


class _Subclass(np.ndarray):
    pass


def test_arrays_and_numbers_that_are_called_with_by_another_way_give_the_same():
    one, places = np.arange(100, dtype=np.uint16), np.zeros(100 + few.SPARE, np.int32)
    other = one ^ (one % 7 == 0)
    for way in (
        lambda: few.count_differing(one, other, 100),
        lambda: few.count_differing(one.view(_Subclass), other, 100),
        lambda: few.count_differing(one.astype(np.dtype("u2", metadata={"a": 1})), other, 100),
        lambda: few.count_differing(one, other, np.int64(100)),
        lambda: few.count_differing(one, other, (1 << 64) + 100),  # as ctypes takes it
        lambda: few.differing(one, other, places),
    ):
        assert way() == 15
    assert few.count_differing(one, other, -1) == 10  # those of the first words that are compared, and no error
    for wrong in (100.5, "100", None):
        with pytest.raises((TypeError, ctypes.ArgumentError)):
            few.count_differing(one, other, wrong)


@pytest.fixture
def places(monkeypatch, tmp_path):
    """No cache is chosen yet; the package cannot be written; home, and the folder for temporary files, are these."""
    monkeypatch.delenv("NUMBA_CACHE_DIR", raising=False)
    monkeypatch.setattr(caches, "BESIDE", tmp_path / "file" / "__pycache__")
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(caches.tempfile, "gettempdir", lambda: str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    caches.folder.cache_clear()
    yield tmp_path
    caches.folder.cache_clear()


def test_the_cache_is_in_the_first_place_that_can_be_written(places, monkeypatch):
    assert caches.folder() == places / "cache" / "sparse" / "kernels"
    monkeypatch.setenv("XDG_CACHE_HOME", str(places / "file"))
    caches.folder.cache_clear()
    own = places / "tmp" / f"sparse-kernels-{os.getuid()}"
    assert caches.folder() == own
    assert own.stat().st_mode & 0o777 == 0o700
    caches.write("a.o", b"code")
    assert caches.read("a.o") == b"code"


@pytest.mark.parametrize("damage", [b"", b"code", bytes(20), None])
def test_what_is_kept_and_damaged_is_as_if_it_were_not_there(places, damage):
    caches.write("a.o", b"code")
    kept = caches.folder() / "a.o"
    whole = kept.read_bytes()
    for place in range(len(whole)) if damage is None else (None,):
        kept.write_bytes(damage if place is None else whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert caches.read("a.o") is None
    caches.write("a.o", b"code")
    assert caches.read("a.o") == b"code"


def test_where_nothing_can_be_written_nothing_is_kept(places, monkeypatch):
    def missing():
        raise FileNotFoundError(2, "No usable temporary directory found")

    monkeypatch.setenv("XDG_CACHE_HOME", str(places / "file"))
    monkeypatch.setattr(caches.tempfile, "gettempdir", missing)
    assert caches.folder() is None
    caches.write("a.o", b"code")
    assert caches.read("a.o") is None
    assert not caches.any_kept(".o")


def test_a_folder_that_others_may_write_to_is_not_used(places, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(places / "file"))
    own = places / "tmp" / f"sparse-kernels-{os.getuid()}"
    own.mkdir()
    own.chmod(0o777)
    assert caches.folder() is None
    own.rmdir()
    (places / "elsewhere").mkdir(mode=0o700)
    own.symlink_to(places / "elsewhere")
    caches.folder.cache_clear()
    assert caches.folder() is None
    assert not caches.any_kept(".o")
    caches.write("a.o", b"code")
    assert caches.read("a.o") is None
