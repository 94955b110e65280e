"""YAML text -> nodes with positions, through libyaml where PyYAML was built with it.

Only what a configuration needs is let in: one document, text keys, each once, no tags, no merge keys, and aliases
whose written-out size stays bounded. A syntax error ends the reading; every other problem is collected.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from sparse_decl.base.errors import SourceSpan
from sparse_decl.sparsefile.diagnostics import Problems, quote, split_lines
from sparse_decl.sparsefile.limits import MAX_DEPTH, MAX_NODES
from sparse_decl.sparsefile.nodes import MappingNode, Node, ScalarNode, SequenceNode, place_of
from sparse_decl.sparsefile.scalars import ScalarError, read_scalar

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLAIN_WORDS = {
    "mapping values are not allowed in this context": "a value cannot start here: a `:` too many, or a line that is "
    "indented further than its neighbours",
    "did not find expected key": "expected a key here; look at the indentation of this line and the one above",
    "could not find expected ':'": "a key without its `:`",
    "did not find expected ',' or ']'": "a `[` list that is not closed, or lacks a comma",
    "did not find expected ',' or '}'": "a `{` mapping that is not closed, or lacks a comma "
    "(inside `{ }` and `[ ]`, `${name}` needs quotes)",
    "did not find expected '-' indicator": "a list item or a closing bracket is missing here; look at the indentation",
}


_AHEAD = 64 << 10  # characters a parser may have read beyond its last event, at most


class _UnreadableError(Exception):
    """The rest of the file cannot be read; the reason is among the problems."""


def parse_yaml(text: str, file: str, problems: Problems) -> Node | None:
    """The file's one document, or None when it is empty or could not be read (then `problems` says why).

    text: decoded, without a byte order mark. file: the name that positions carry.
    """
    import yaml

    builder = _Builder(file, text, problems)
    before = problems.errors
    try:
        for event in _events(text):
            builder.take(event)
    except _UnreadableError:
        return None
    except yaml.MarkedYAMLError as error:
        if builder.too_deep_ahead(error.problem_mark or error.context_mark):
            return None
        builder.syntax_error(error.problem, error.problem_mark or error.context_mark, error.context, error.context_mark)
        return None
    except yaml.YAMLError as error:  # a character that YAML does not allow; it carries an offset, not a mark
        position = getattr(error, "position", None)
        builder.bad_character(position if isinstance(position, int) else 0)
        return None
    if builder.root is None and problems.errors > before:
        return None
    return builder.root


def _events(text: str) -> Iterator[Any]:
    """Parser events; libyaml's parser is about eight times as fast and knows the same events."""
    import yaml

    try:
        from yaml._yaml import CParser as Parser
    except ImportError:

        class Parser(yaml.reader.Reader, yaml.scanner.Scanner, yaml.parser.Parser):  # type: ignore[no-redef]
            def __init__(self, stream: str) -> None:
                yaml.reader.Reader.__init__(self, stream)
                yaml.scanner.Scanner.__init__(self)
                yaml.parser.Parser.__init__(self)

    parser = Parser(text)
    while parser.check_event():
        yield parser.get_event()


class _Builder:
    """Puts events together without recursion, so that depth is ours to bound and not the interpreter's."""

    def __init__(self, file: str, text: str, problems: Problems) -> None:
        self.file, self.text, self.problems = file, text, problems
        self.root: Node | None = None
        self._open: list[tuple[MappingNode | SequenceNode, str | None]] = []
        self._keys: list[ScalarNode | None] = []  # of each open mapping: the key that waits for its value
        self._skip = 0  # depth inside a key that is no scalar: read past it, keep nothing
        self._anchors: dict[str, Node | None] = {}  # None while the anchored node is still open
        self._documents = 0
        self._read_to = (0, 0)  # line and column, from 0, behind the last event

    def take(self, event: Any) -> None:
        self._read_to = (event.end_mark.line, event.end_mark.column)
        handler = self._HANDLERS.get(type(event).__name__)
        if handler is not None:
            handler(self, event)

    # -- events ------------------------------------------------------------------------------------------------

    def _document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            hint = "keep one document; split it with `include:`"
            self.problems.error("E104", "a second YAML document in the file", self._place(event), hint=hint)
            raise _UnreadableError
        if event.version or event.tags:
            hint = "remove the line; a Sparsefile is always read as YAML 1.2"
            self.problems.error("E107", "`%` directives are not supported", self._place(event), hint=hint)

    def _scalar(self, event: Any) -> None:
        self._refuse_tag(event)
        text: str = event.value
        quoted = bool(event.style)  # plain is None in PyYAML and empty in libyaml
        start, end = event.start_mark, event.end_mark
        node = ScalarNode(self.file, start.line + 1, start.column + 1, end.line + 1, end.column + 1, text, text, quoted)
        if not quoted:
            try:
                node.value = read_scalar(text)
            except ScalarError as error:
                node.broken = True
                hint = "put it in quotes if it is meant as text"
                self.problems.error("E111", f"{quote(text)} cannot be used: {error}", place_of(node), hint=hint)
        if not text.isprintable() and any(_is_control(sign) for sign in text):
            self.problems.error("E112", "a control character inside a value", place_of(node), hint="remove it")
        self._anchor(event, node)
        self._add(node)

    def _start(self, event: Any) -> None:
        self._refuse_tag(event)
        if len(self._open) + self._skip >= MAX_DEPTH:
            self._too_deep(self._place(event))
            raise _UnreadableError
        if self._skip or self._waits_for_key():
            if not self._skip:
                hint = 'a key is a word; a value that starts with `{` or `[` needs quotes: "${name}"'
                self.problems.error("E105", "a mapping or list as a key", self._place(event), hint=hint)
            self._skip += 1
            return
        kind = MappingNode if type(event).__name__ == "MappingStartEvent" else SequenceNode
        node = kind(self.file, event.start_mark.line + 1, event.start_mark.column + 1)
        if event.anchor is not None:
            self._anchors[event.anchor] = None
        self._open.append((node, event.anchor))
        self._keys.append(None)

    def _end(self, event: Any) -> None:
        if self._skip:
            self._skip -= 1
            if not self._skip:  # the key is lost; its value will be dropped with it
                self._keys[-1] = _lost(self.file)
            return
        node, anchor = self._open.pop()
        self._keys.pop()
        if anchor is not None:
            self._anchors[anchor] = node
        self._add(node)

    def _alias(self, event: Any) -> None:
        if self._skip:
            return
        name, place = event.anchor, self._place(event)
        node: Node | None = None
        if name not in self._anchors:
            hint = "a value that starts with `*` needs quotes"
            self.problems.error("E108", f"no anchor {quote('&' + name)} above", place, hint=hint)
        elif self._anchors[name] is None:
            hint = "an alias can only repeat what is complete above it"
            self.problems.error("E108", f"{quote('*' + name)} stands inside what it repeats", place, hint=hint)
        elif self._waits_for_key():
            self.problems.error("E105", "an alias as a key", place, hint="write the key out")
        else:
            node = self._anchors[name]
        self._add(node or _lost(self.file))

    _HANDLERS: ClassVar[dict[str, Callable[[_Builder, Any], None]]] = {
        "ScalarEvent": _scalar,
        "MappingStartEvent": _start,
        "SequenceStartEvent": _start,
        "MappingEndEvent": _end,
        "SequenceEndEvent": _end,
        "AliasEvent": _alias,
        "DocumentStartEvent": _document,
    }

    # -- building ----------------------------------------------------------------------------------------------

    def _waits_for_key(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1][0], MappingNode) and self._keys[-1] is None

    def _add(self, node: Node) -> None:
        if self._skip:
            return
        if not self._open:
            self.root = node
            return
        parent = self._open[-1][0]
        if isinstance(parent, SequenceNode):
            parent.items.append(node)
        elif self._keys[-1] is None:
            assert isinstance(node, ScalarNode)
            self._keys[-1] = node
            return
        else:
            key, self._keys[-1] = self._keys[-1], None
            self._entry(parent, key, node)
        parent.weight += node.weight
        parent.height = max(parent.height, node.height + 1)
        self._bound(parent)

    def _entry(self, parent: MappingNode, key: ScalarNode, node: Node) -> None:
        if key.line == 0:
            return
        if key.text == "<<" and not key.quoted:
            hint = "write the keys out, or share values with `vars:`, `foreach:` or a plain alias"
            self.problems.error("E106", "merge keys (`<<`) are not part of YAML 1.2", place_of(key), hint=hint)
        elif key.text == "":
            self.problems.error("E105", "an empty key", place_of(key), hint="name it or remove the line")
        elif key.text in parent.entries:
            first = place_of(parent.entries[key.text][0])
            message = f"the key {quote(key.text)} appears twice"
            hint = "keep one; YAML readers disagree on which would win"
            self.problems.error("E102", message, place_of(key), hint=hint, related=((first, "first written at"),))
        else:
            parent.entries[key.text] = (key, node)

    def _bound(self, parent: MappingNode | SequenceNode) -> None:
        if parent.height + len(self._open) - 1 > MAX_DEPTH:
            message = f"nested more than {MAX_DEPTH} levels deep once its aliases are written out"
            self.problems.error("E109", message, place_of(parent), hint="flatten the file")
            raise _UnreadableError
        if parent.weight > MAX_NODES:
            message = f"more than {MAX_NODES:,} values once its aliases are written out"
            self.problems.error("E109", message, place_of(parent), hint="use fewer or smaller aliases")
            raise _UnreadableError

    def _anchor(self, event: Any, node: Node) -> None:
        if event.anchor is not None:
            self._anchors[event.anchor] = node

    def _refuse_tag(self, event: Any) -> None:
        if event.tag is not None:
            hint = "remove it; quotes make a value text, and nothing else needs a tag"
            self.problems.error("E107", f"the tag {quote(event.tag)} is not supported", self._place(event), hint=hint)

    def too_deep_ahead(self, mark: Any) -> bool:
        """Whether a syntax error hides that the nesting is too deep, which is then reported in its stead.

        A parser reads ahead of its events and may have a bound of its own on brackets, which it calls a syntax error:
        what lies between the last event and the error is counted here.
        """
        import yaml

        if mark is None:
            return False
        (line, column), rows = self._read_to, split_lines(self.text)
        ahead = "\n".join(rows[line : mark.line + 1])[column : column + _AHEAD]
        depth = len(self._open) + self._skip
        try:
            for token in yaml.scan(ahead, Loader=yaml.SafeLoader):
                if isinstance(token, yaml.FlowSequenceStartToken | yaml.FlowMappingStartToken):
                    depth += 1
                elif isinstance(token, yaml.FlowSequenceEndToken | yaml.FlowMappingEndToken):
                    depth -= 1
                if depth > MAX_DEPTH:
                    start = token.start_mark
                    across = start.column + 1 + (column if start.line == 0 else 0)
                    self._too_deep(SourceSpan(self.file, line + start.line + 1, across))
                    return True
        except yaml.YAMLError:
            return False
        return False

    def _too_deep(self, place: SourceSpan) -> None:
        self.problems.error("E109", f"nested more than {MAX_DEPTH} levels deep", place, hint="flatten the file")

    # -- places ------------------------------------------------------------------------------------------------

    def _place(self, event: Any) -> SourceSpan:
        start, end = event.start_mark, event.end_mark
        return SourceSpan(self.file, start.line + 1, start.column + 1, end.line + 1, end.column + 1)

    def syntax_error(self, problem: str | None, mark: Any, context: str | None, context_mark: Any) -> None:
        line, column = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
        place = SourceSpan(self.file, line, column)
        rows = split_lines(self.text)
        row = rows[line - 1] if line <= len(rows) else ""
        if row[: column - 1].strip() == "" and row[column - 1 : column] == "\t":
            self.problems.error("E103", "a tab in the indentation", place, hint="indent with spaces")
            return
        message = _PLAIN_WORDS.get(problem or "") or (problem or context or "this is not YAML")
        related: tuple[tuple[SourceSpan, str], ...] = ()
        if context_mark is not None and (context_mark.line, context_mark.column) != (line - 1, column - 1):
            note = f"{context or 'begun'}, begun at"
            related = ((SourceSpan(self.file, context_mark.line + 1, context_mark.column + 1), note),)
        self.problems.error("E101", message, place, related=related)

    def bad_character(self, offset: int) -> None:
        """libyaml counts bytes here and PyYAML characters: look for the culprit instead of trusting either."""
        for number, row in enumerate(split_lines(self.text), 1):
            for column, sign in enumerate(row, 1):
                if _is_control(sign) or not _allowed(sign):
                    message = f"the character U+{ord(sign):04X} is not allowed in YAML"
                    self.problems.error("E112", message, SourceSpan(self.file, number, column), hint="remove it")
                    return
        self.problems.error("E101", f"a character near offset {offset} cannot be read", SourceSpan(self.file, 1, 1))


def _lost(file: str) -> ScalarNode:
    """Stands for a key or value that could not be read; line 0 says that it has no position."""
    return ScalarNode(file, 0, 0, 0, 0, "", None, False, broken=True)


def _is_control(sign: str) -> bool:
    code = ord(sign)
    return (code < 32 and sign not in "\t\n\r") or (127 <= code < 160 and code != 0x85) or 0xD800 <= code < 0xE000


def _allowed(sign: str) -> bool:
    """Printable by YAML's definition, as libyaml and PyYAML read it."""
    code = ord(sign)
    return sign in "\t\n\r\x85" or 32 <= code <= 126 or (0xA0 <= code <= 0xFFFD and code != 0xFEFF) or code >= 0x10000
