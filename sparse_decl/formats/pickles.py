"""Reads what a pickle describes without unpickling a byte of it: nothing is imported, called or built.

The opcodes (PEP 307, PEP 3154, `pickletools`) are followed on a stack of plain values and `Node`s that only say what
would have been made. Time and memory are linear in the bytes read, which are limited.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sparse_decl.base.errors import FormatError

MOST_BYTES = 32 << 20
MOST_OPCODES = 2_000_000
_MOST_DIGITS = 40  # of a number: no one calculates with longer ones


@dataclass(slots=True, eq=False)
class Node:
    """What a pickle would make. kind: `global` (of: module and name), `call` (of: what is called and its arguments),
    `persistent` (of: the identifier), `list` or `dict`. items: pairs of key and value that were put in afterwards;
    None is the key of an item of a list, and of a state.
    """

    kind: str
    of: tuple[Any, ...] = ()
    items: list[tuple[Any, Any]] = field(default_factory=list)

    def is_global(self, module: str, *names: str) -> bool:
        return self.kind == "global" and self.of[0] == module and self.of[1] in names


def read_pickle(data: bytes, start: int = 0) -> tuple[Any, int]:
    """(what is on the stack at the end, where the pickle ends). data: bytes that hold a pickle from `start` on.

    Raises FormatError (not a pickle, one that is cut off or too long, or opcodes that need more than these bytes).
    """
    reader = _Reader(data, start)
    try:
        return reader.run(), reader.at
    except (IndexError, KeyError, struct.error, UnicodeDecodeError, ValueError, TypeError) as error:
        raise FormatError("the pickle cannot be read", why=f"{type(error).__name__} at byte {reader.at}") from error


class _Reader:
    def __init__(self, data: bytes, start: int):
        self.data, self.at = data, start
        self._end = min(len(data), start + MOST_BYTES)
        self.stack: list[Any] = []
        self.marks: list[int] = []
        self.memo: dict[int, Any] = {}

    def run(self) -> Any:
        for _ in range(MOST_OPCODES):
            code = self.data[self.at]
            self.at += 1
            if code == _STOP:
                return self.stack.pop()
            _OPCODES[code](self)
        raise ValueError("too many opcodes")

    def take(self, size: int) -> bytes:
        if size < 0 or self.at + size > self._end:
            raise ValueError("cut off")
        self.at += size
        return self.data[self.at - size : self.at]

    def number(self, form: str) -> int:
        return int(struct.unpack(form, self.take(struct.calcsize(form)))[0])

    def line(self) -> str:
        end = self.data.index(b"\n", self.at, self._end)
        text = self.take(end - self.at)
        self.at += 1
        return text.decode()

    def marked(self) -> list[Any]:
        """Takes what lies above the last mark off the stack."""
        mark = self.marks.pop()
        if mark > len(self.stack):
            raise ValueError("a MARK that is not on the stack")
        found = self.stack[mark:]
        del self.stack[mark:]
        return found

    def tuple_of(self, count: int) -> None:
        found = tuple(self.stack[-count:])
        if len(found) != count:
            raise ValueError("an empty stack")
        self.stack[-count:] = [found]

    def put_in(self, pairs: list[tuple[Any, Any]]) -> None:
        target = self.stack[-1]
        if isinstance(target, Node):
            target.items += pairs

    def call(self, *parts: Any) -> None:
        self.stack.append(Node("call", parts))


def _integer(text: str) -> int:
    digits = text.rstrip("L")
    if len(digits) > _MOST_DIGITS:
        raise ValueError("a number is too long")
    return int(digits)


def _pairs(flat: list[Any]) -> list[tuple[Any, Any]]:
    return list(zip(flat[::2], flat[1::2], strict=True))


def _push(read: Callable[[_Reader], Any]) -> Callable[[_Reader], None]:
    def work(reader: _Reader) -> None:
        reader.stack.append(read(reader))

    return work


def _long(form: str) -> Callable[[_Reader], None]:
    def work(reader: _Reader) -> None:
        data = reader.take(reader.number(form))
        reader.stack.append(int.from_bytes(data[:_MOST_DIGITS], "little", signed=True))

    return work


def _text(form: str, decode: bool) -> Callable[[_Reader], None]:
    def work(reader: _Reader) -> None:
        data = reader.take(reader.number(form))
        reader.stack.append(data.decode("utf-8", "surrogatepass") if decode else data)

    return work


def _put(at: Callable[[_Reader], int]) -> Callable[[_Reader], None]:
    def work(reader: _Reader) -> None:
        reader.memo[at(reader)] = reader.stack[-1]

    return work


def _get(at: Callable[[_Reader], int]) -> Callable[[_Reader], None]:
    return _push(lambda reader: reader.memo[at(reader)])


def _list(reader: _Reader) -> None:
    reader.stack.append(Node("list", (), [(None, value) for value in reader.marked()]))


def _dict(reader: _Reader) -> None:
    reader.stack.append(Node("dict", (), _pairs(reader.marked())))


def _append(reader: _Reader) -> None:
    value = reader.stack.pop()
    reader.put_in([(None, value)])


def _appends(reader: _Reader) -> None:
    values = reader.marked()
    reader.put_in([(None, value) for value in values])


def _set_item(reader: _Reader) -> None:
    value, key = reader.stack.pop(), reader.stack.pop()
    reader.put_in([(key, value)])


def _set_items(reader: _Reader) -> None:
    pairs = _pairs(reader.marked())
    reader.put_in(pairs)


def _stack_global(reader: _Reader) -> None:
    name, module = reader.stack.pop(), reader.stack.pop()
    reader.stack.append(Node("global", (module, name)))


def _call(reader: _Reader) -> None:
    arguments, function = reader.stack.pop(), reader.stack.pop()
    reader.call(function, arguments)


def _new_object_with_names(reader: _Reader) -> None:
    names, arguments, made = reader.stack.pop(), reader.stack.pop(), reader.stack.pop()
    reader.call(made, arguments, names)


def _instance(reader: _Reader) -> None:
    made = Node("global", (reader.line(), reader.line()))
    reader.call(made, tuple(reader.marked()))


def _object(reader: _Reader) -> None:
    made, *arguments = reader.marked()
    reader.call(made, tuple(arguments))


def _persistent(reader: _Reader) -> None:
    reader.stack.append(Node("persistent", (reader.stack.pop(),)))


_STOP = ord(".")
_OPCODES: dict[int, Callable[[_Reader], Any]] = {
    0x80: lambda r: r.take(1),  # PROTO
    0x95: lambda r: r.take(8),  # FRAME
    ord("("): lambda r: r.marks.append(len(r.stack)),
    ord("0"): lambda r: r.stack.pop(),
    ord("1"): lambda r: r.marked(),
    ord("2"): _push(lambda r: r.stack[-1]),
    ord("N"): _push(lambda r: None),
    0x88: _push(lambda r: True),
    0x89: _push(lambda r: False),
    ord("I"): _push(lambda r: _integer(r.line())),
    ord("L"): _push(lambda r: _integer(r.line())),
    ord("J"): _push(lambda r: r.number("<i")),
    ord("K"): _push(lambda r: r.number("<B")),
    ord("M"): _push(lambda r: r.number("<H")),
    0x8A: _long("<B"),
    0x8B: _long("<i"),
    ord("F"): _push(lambda r: float(r.line())),
    ord("G"): _push(lambda r: struct.unpack(">d", r.take(8))[0]),
    ord("S"): _push(lambda r: r.line().strip("'\"")),
    ord("V"): _push(lambda r: r.line()),
    ord("T"): _text("<i", False),
    ord("U"): _text("<B", False),
    ord("B"): _text("<I", False),
    ord("C"): _text("<B", False),
    0x8E: _text("<Q", False),
    0x96: _text("<Q", False),
    ord("X"): _text("<I", True),
    0x8C: _text("<B", True),
    0x8D: _text("<Q", True),
    ord("]"): _push(lambda r: Node("list")),
    ord("}"): _push(lambda r: Node("dict")),
    0x8F: _push(lambda r: Node("list")),  # an empty set
    ord("l"): _list,
    0x91: _list,  # FROZENSET
    ord("d"): _dict,
    ord("a"): _append,
    ord("e"): _appends,
    0x90: _appends,  # ADDITEMS
    ord("s"): _set_item,
    ord("u"): _set_items,
    ord(")"): _push(lambda r: ()),
    ord("t"): _push(lambda r: tuple(r.marked())),
    0x85: lambda r: r.tuple_of(1),
    0x86: lambda r: r.tuple_of(2),
    0x87: lambda r: r.tuple_of(3),
    ord("c"): _push(lambda r: Node("global", (r.line(), r.line()))),
    0x93: _stack_global,
    ord("R"): _call,
    0x81: _call,  # NEWOBJ
    0x92: _new_object_with_names,
    ord("i"): _instance,
    ord("o"): _object,
    ord("b"): _append,  # BUILD: the state of what stands below it
    ord("p"): _put(lambda r: _integer(r.line())),
    ord("q"): _put(lambda r: r.number("<B")),
    ord("r"): _put(lambda r: r.number("<I")),
    0x94: _put(lambda r: len(r.memo)),
    ord("g"): _get(lambda r: _integer(r.line())),
    ord("h"): _get(lambda r: r.number("<B")),
    ord("j"): _get(lambda r: r.number("<I")),
    ord("P"): _push(lambda r: Node("persistent", (r.line(),))),
    ord("Q"): _persistent,
}
