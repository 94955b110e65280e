"""`${name}`, `${env.NAME:-default}` and `${foreach.previous:-base}`, in values only; there is no other language here.

A value that is exactly one `${...}` keeps the type of what it stands for; anything around it makes text.
`$${` writes a plain `${`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeAlias

from sparse_decl.base.errors import SourceSpan
from sparse_decl.base.outgoing import note_environment
from sparse_decl.sparsefile.diagnostics import Problems, closest, quote
from sparse_decl.sparsefile.limits import MAX_INTERPOLATED, MAX_NODES, MAX_TEXT, MAX_VAR_DEPTH
from sparse_decl.sparsefile.nodes import MappingNode, Node, ScalarNode, SequenceNode, place_of
from sparse_decl.sparsefile.scalars import EnvText, Scalar, ScalarError, kind_of, read_scalar, scalar_text

Value: TypeAlias = Scalar | tuple[Scalar, ...]
"""What a variable may hold."""

NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
RESERVED = frozenset({"env", "foreach", "matrix"})
_PART = re.compile(r"\$\$\{|\$\{([^{}]*)\}|\$\{")
_DEFAULT = ":-"


class Variables:
    """The `vars:` of all files, resolved when first asked for; also what was asked of the environment."""

    def __init__(
        self,
        declared: Mapping[str, tuple[ScalarNode, Node]],
        env: Mapping[str, str],
        overrides: Mapping[str, str],
        problems: Problems,
    ) -> None:
        self.declared, self.env, self.problems = declared, env, problems
        self.env_used: dict[str, str | None] = {}
        self.used: set[str] = set()
        self._overrides = overrides
        self._values: dict[str, Value] = {}
        self._broken: set[str] = set()
        self._resolving: list[str] = []
        self.characters = 0
        self.nodes = 0

    def resolve_all(self) -> dict[str, Value]:
        """Every variable that has a value, by name."""
        scope = Scope(self, {})
        for name, (key, _) in self.declared.items():
            scope.variable(name, place_of(key), declared_here=True)
        return {name: self._values[name] for name in self.declared if name in self._values}

    def get(self, name: str, place: SourceSpan) -> tuple[bool, Value]:
        """(found, value); what is not found or broken has its problem recorded already, once."""
        if name in self._values:
            return True, self._values[name]
        if name in self._broken:
            return False, None
        key, node = self.declared[name]
        if name in self._resolving:
            way = " -> ".join([*self._resolving[self._resolving.index(name) :], name])
            self.problems.error("E304", f"variables form a cycle: {way}", place, hint="give one of them a value")
            self._broken.update(self._resolving)
            return False, None
        if len(self._resolving) >= MAX_VAR_DEPTH:
            self.problems.error("E304", f"variables in variables more than {MAX_VAR_DEPTH} deep", place)
            self._broken.update(self._resolving)
            return False, None
        self._resolving.append(name)
        found, value = self._evaluate(name, key, node)
        self._resolving.pop()
        if found:
            self._values[name] = value
        else:
            self._broken.add(name)
        return found and name not in self._broken, value

    def _evaluate(self, name: str, key: ScalarNode, node: Node) -> tuple[bool, Value]:
        if name in self._overrides:
            return self._override(name, node)
        if isinstance(node, MappingNode):
            message = f"the variable {quote(name)} is a mapping"
            self.problems.error("E203", message, place_of(key), hint="a variable holds a value or a list of values")
            return False, None
        scope = Scope(self, {})
        value = scope.substitute(node)
        if isinstance(value, tuple) and any(isinstance(item, (tuple, dict)) for item in value):
            message = f"the variable {quote(name)} is a list of lists or mappings"
            self.problems.error("E203", message, place_of(key), hint="a variable holds a value or a list of values")
            return False, None
        return not scope.failed, value  # type: ignore[return-value]

    def _override(self, name: str, node: Node) -> tuple[bool, Value]:
        """A `--var` takes the type of the declared value, so that `--var tag=1` stays text where text was declared."""
        text = self._overrides[name]
        place = SourceSpan(override_file(name), 1, len(name) + 2, 1, len(name) + 2 + len(text))
        if isinstance(node, SequenceNode):
            return True, tuple(_typed(part.strip()) for part in text.split(",") if part.strip())
        declared = node.value if isinstance(node, ScalarNode) else None
        if isinstance(declared, str) and "${" not in declared:
            return True, text
        value = _typed(text)
        if isinstance(declared, bool) != isinstance(value, bool) and declared is not None:
            pass
        elif declared is None or isinstance(declared, str) or isinstance(value, type(declared)):
            return True, value
        elif isinstance(declared, float) and isinstance(value, int):
            return True, float(value)
        message = f"the variable {quote(name)} was declared as {kind_of(declared)}, not {kind_of(value)}"
        self.problems.error("E305", message, place, related=((place_of(node), "declared at"),))
        return False, None


def override_file(name: str) -> str:
    """The name under which positions inside a `--var name=value` are reported."""
    return f"--var {name}"


def _typed(text: str) -> Scalar:
    try:
        return read_scalar(text)
    except ScalarError:
        return text


class Scope:
    """What `${...}` can mean at one place: the variables, and the axes of the instance being expanded.

    `failed` holds the ids of nodes whose interpolation had a problem, so that nobody complains about them twice.
    """

    def __init__(self, variables: Variables, axes: Mapping[str, Scalar], previous: str | bool | None = False) -> None:
        """previous: the name of the instance before this one, None for the first, False outside of `foreach`."""
        self.variables, self.axes, self.previous = variables, axes, previous
        self.problems = variables.problems
        self.failed: set[int] = set()

    def substitute(self, node: Node) -> object:
        """The node's value with every `${...}` put in: dict, tuple or scalar; None where that failed."""
        if isinstance(node, ScalarNode):
            value = node.value
            return self._text(value, node) if isinstance(value, str) and "${" in value else value
        if isinstance(node, SequenceNode):
            items: list[object] = []
            for item in node.items:
                items.append(self.substitute(item))
                if isinstance(item, ScalarNode) and isinstance(items[-1], tuple):
                    hint = "write the variable as the whole list, without `[ ]` or `-`"
                    self._fail(item, "E306", f"{quote(item.text)} is a list inside a list", place_of(item), hint=hint)
            return tuple(items)
        return {key: self.substitute(value) for key, (_, value) in node.entries.items()}

    def count(self, node: Node) -> bool:
        """Counts a node about to be written out once more; False (and a problem) when that is too much in all."""
        self.variables.nodes += node.weight
        if self.variables.nodes <= MAX_NODES * 4:
            return True
        hint = "expand less, or split the project"
        self.problems.error("E109", f"more than {MAX_NODES * 4:,} values once expanded", place_of(node), hint=hint)
        return False

    def variable(self, name: str, place: SourceSpan, *, declared_here: bool = False) -> tuple[bool, Value]:
        """(found, value) of a name: an axis of this instance, or a variable."""
        if name in self.axes:
            return True, self.axes[name]
        if name in self.variables.declared:
            if not declared_here:
                self.variables.used.add(name)
            return self.variables.get(name, place)
        known = [*self.axes, *self.variables.declared]
        meant = closest(name, [*known, "env." + name] if name in self.variables.env else known)
        hint = "declare it under `vars:`; for the environment write `${env.NAME}`, for a plain `${` write `$${`"
        self.problems.error(
            "E301", f"there is no variable {quote(name)}", place, suggestion=meant, hint=None if meant else hint
        )
        return False, None

    def _text(self, text: str, node: ScalarNode) -> Value:
        parts: list[str] = []
        size = position = 0
        for match in _PART.finditer(text):
            place = _inside(node, match.start(), match.end())
            if match[0] == "$${":
                part = "${"
            elif match[1] is None:
                hint = 'close it: `${name}`; for a plain "${" write `$${`'
                self._fail(node, "E303", "`${` without its `}`", place, hint=hint)
                return None
            else:
                found, value = self._expression(match[1].strip(), place)
                if not found:
                    self.failed.add(id(node))
                    return None
                if match[0] == text:
                    return value
                if value is None or isinstance(value, tuple):
                    what = "a list" if isinstance(value, tuple) else "null"
                    self._fail(node, "E306", f"{quote(match[0])} is {what} and cannot stand inside text", place)
                    return None
                part = scalar_text(value)
            before = text[position : match.start()]
            parts += (before, part)
            position = match.end()
            size += len(before) + len(part)
            if size > MAX_TEXT:
                self._fail(node, "E109", f"more than {MAX_TEXT:,} characters after interpolation", place)
                return None
        parts.append(text[position:])
        self.variables.characters += size
        if self.variables.characters > MAX_INTERPOLATED:
            self._fail(node, "E109", f"more than {MAX_INTERPOLATED:,} characters of interpolation", place_of(node))
            return None
        return "".join(parts)

    def _expression(self, text: str, place: SourceSpan) -> tuple[bool, Value]:
        name, separator, default = text.partition(_DEFAULT)
        if name.startswith("env."):
            return self._environment(name[4:], default if separator else None, place)
        if name == "foreach.previous":
            return self._previous(default if separator else None, place)
        if separator or not NAME.fullmatch(name):
            hint = "write `${name}`, `${env.NAME}` or `${env.NAME:-default}`"
            self.problems.error("E303", f"{quote('${' + text + '}')} is not a variable", place, hint=hint)
            return False, None
        return self.variable(name, place)

    def _environment(self, name: str, default: str | None, place: SourceSpan) -> tuple[bool, Value]:
        if not NAME.fullmatch(name):
            hint = "write `${env.NAME}` or `${env.NAME:-default}`"
            self.problems.error("E303", f"{quote(name)} is not a name of the environment", place, hint=hint)
            return False, None
        value = self.variables.env.get(name)
        self.variables.env_used[name] = value
        if not value and default is not None:
            return True, EnvText(default)
        if value is None:
            hint = f"set it, or give a default: `${{env.{name}:-value}}`"
            self.problems.error("E302", f"the environment has no {quote(name)}", place, hint=hint)
            return False, None
        if any(not sign.isprintable() for sign in value):
            message = f"the environment's {quote(name)} holds control characters"
            self.problems.error("E302", message, place, hint="set it to plain text")
            return False, None
        note_environment(name, value)
        return True, EnvText(value)

    def _previous(self, default: str | None, place: SourceSpan) -> tuple[bool, Value]:
        if self.previous is False:
            hint = "use it in a resource with `foreach:`; a `matrix:` has no single order"
            self.problems.error("E303", "there is no previous instance here", place, hint=hint)
            return False, None
        if isinstance(self.previous, str):
            return True, self.previous
        if default:
            return True, default
        hint = "say what the first one builds on: `${foreach.previous:-llama}`"
        self.problems.error("E303", "the first instance has no previous one", place, hint=hint)
        return False, None

    def _fail(self, node: Node, code: str, message: str, place: SourceSpan, *, hint: str | None = None) -> None:
        self.failed.add(id(node))
        self.problems.error(code, message, place, hint=hint)


def _inside(node: ScalarNode, start: int, end: int) -> SourceSpan:
    """Where a part of a scalar stands. Exact for a scalar on one line without escapes, else the whole scalar."""
    opening = 1 if node.quoted else 0
    if node.line != node.end_line or node.end_column - node.column != len(node.text) + 2 * opening:
        return place_of(node)
    first = node.column + opening
    return SourceSpan(node.file, node.line, first + start, node.line, first + end)
