"""Archives laid out with their deflated entries unpacked, and packed again."""

import tempfile
import zipfile
from contextlib import closing

from hypothesis import given, settings
from hypothesis import strategies as st

from sparse_decl.formats.deflating import by_zlib, deflated
from sparse_decl.formats.inflated import Scratch, Stream, Streams, lay_out, packed_again
from sparse_decl.formats.zip_entries import zip_entries

ENTRIES = st.lists(st.tuples(st.binary(min_size=1, max_size=400), st.booleans()), min_size=1, max_size=6)


@given(ENTRIES, st.integers(1, 300))
@settings(max_examples=60, deadline=None)
def test_an_archive_comes_back(entries, size):
    with tempfile.TemporaryFile() as file, closing(Scratch()) as out:
        with zipfile.ZipFile(file, "w") as archive:
            for number, (data, packed) in enumerate(entries):
                archive.writestr(f"{number}", data, zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED)
        file.seek(0)
        whole, found = file.read(), zip_entries(file)
        out.write(b"another")
        streams = lay_out(file, found, True, out)
        assert (streams is not None) == any(packed for _, packed in entries)
        if streams is None:
            return
        out.file.seek(7)
        content = out.file.read()
        for number, (data, packed) in enumerate(entries):
            entry = found[f"{number}"]
            stream = next((s for s in streams.all if s.start == entry.start), None)
            assert (stream is not None) == packed
            begin = stream.begin if stream else streams.moved(entry.start)
            assert content[begin : begin + len(data)] == data
            where = (0, entry.start) if packed else (entry.start, None)
            assert streams.place(begin) == where
        for pack in (deflated, by_zlib):
            pieces = (content[at : at + size] for at in range(0, len(content), size))
            assert b"".join(packed_again(pieces, streams.all, pack)) == whole


def test_places():
    streams = Streams((Stream(10, 5, 10, 100), Stream(20, 2, 115, 3)))
    assert [streams.moved(at) for at in (0, 9, 15, 19, 22)] == [0, 9, 110, 114, 118]
    places = {0: (0, None), 9: (9, None), 10: (0, 10), 109: (99, 10), 110: (15, None), 115: (0, 20), 118: (22, None)}
    assert {at: streams.place(at) for at in places} == places
