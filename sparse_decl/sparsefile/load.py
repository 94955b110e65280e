"""A Sparsefile from its path to a `LoadedSpec`: read, put variables in, expand, validate, connect.

Each stage goes on past what it cannot use, so that one run shows every problem; nothing is returned unless there are
none.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from sparse_decl.base.errors import SourceSpan
from sparse_decl.sparsefile.diagnostics import Problems, SpecError, TooManyProblems, closest, quote
from sparse_decl.sparsefile.expand import EXPANSION_KEYS, expand
from sparse_decl.sparsefile.include import SpecFile, read_files
from sparse_decl.sparsefile.interpolate import NAME, RESERVED, Scope, Variables, override_file
from sparse_decl.sparsefile.limits import MAX_RESOURCES
from sparse_decl.sparsefile.loaded import LoadedSpec, Reference, Resource
from sparse_decl.sparsefile.nodes import MappingNode, Node, ScalarNode, SequenceNode, place_of
from sparse_decl.sparsefile.references import Move, Names, cycles, moves, resolve
from sparse_decl.sparsefile.scalars import kind_of

VERSION = 1


def load_sparsefile(
    path: Path | str, *, env: Mapping[str, str] | None = None, overrides: Mapping[str, str] | None = None
) -> LoadedSpec:
    """Reads a Sparsefile and everything it includes.

    path: the root file. env: what `${env.X}` sees, the process's environment by default. overrides: values of
    `--var name=value`, by name. Raises SpecError (a ConfigError) that carries every problem.
    """
    path = Path(path)
    problems = Problems()
    overrides = dict(overrides or {})
    texts = {override_file(name): f"{name}={value}" for name, value in overrides.items()}
    loader = _Loader(path, os.environ if env is None else env, overrides, problems)
    try:
        loaded = loader.load()
    except TooManyProblems:
        loaded = None
    if loaded is None or problems.errors:
        raise SpecError(problems.sorted(), texts | {file.path: file.text for file in loader.files})
    return loaded


class _Loader:
    def __init__(self, path: Path, env: Mapping[str, str], overrides: dict[str, str], problems: Problems) -> None:
        self.path, self.env, self.overrides, self.problems = path, env, overrides, problems
        self.files: list[SpecFile] = []
        self.names = Names()
        self.resources: list[Resource] = []
        self.mentions: list[tuple[Resource, str, tuple[str, ...], str, SourceSpan]] = []

    def load(self) -> LoadedSpec | None:
        self.files = read_files(self.path, self.problems)
        nodes = [file.node for file in self.files if file.node is not None]
        if not nodes or not self._right_version(nodes[0]):
            return None
        self._check_keys()
        variables = Variables(self._declared_variables(), self.env, self.overrides, self.problems)
        values = variables.resolve_all()
        store = self._store(variables)
        expanded = self._expand_all(variables)
        moved_entries = self._moved(variables)
        references = self._connect()
        moved = moves(moved_entries, self.names, self.problems)
        self._warn_unused(variables)
        if self.problems.errors:
            return None
        self.resources = [replace(resource, references=references[resource.address]) for resource in self.resources]
        from sparse_decl.sparsefile.sections.sparsefile import Moved, Sparsefile

        sections: dict[str, Any] = {
            "version": VERSION,
            "include": tuple(file.path for file in self.files[1:]),
            "vars": dict(values),
            "store": store,
            "moved": tuple(Moved.model_validate({"from": one.old, "to": one.new}) for one in moved_entries),
            **expanded,
        }
        spec = Sparsefile.model_construct(**sections)  # each part was validated at its place
        return LoadedSpec(
            path=self.path,
            spec=spec,
            resources=tuple(self.resources),
            files=tuple((file.path, file.digest) for file in self.files),
            vars=values,
            env_used=dict(sorted(variables.env_used.items())),
            moved=moved,
            warnings=self.problems.sorted(),
            texts={file.path: file.text for file in self.files},
            nodes=tuple(nodes),
        )

    # -- the shape of the files --------------------------------------------------------------------------------

    def _right_version(self, root: MappingNode) -> bool:
        """A version that is not ours is the only problem worth telling: the rest may be right in that version."""
        if "version" not in root.entries:
            hint = "begin the file with `version: 1`"
            self.problems.error("E202", "the Sparsefile needs `version`", SourceSpan(self.path.name, 1, 1), hint=hint)
            return True
        node = root.entries["version"][1]
        value = node.value if isinstance(node, ScalarNode) else None
        if type(value) is int and value > VERSION:
            hint = "update sparse, or write `version: 1`"
            self.problems.error("E208", f"this sparse reads version {VERSION}", place_of(node), hint=hint)
            return False
        if type(value) is not int or value != VERSION:
            self.problems.error("E208", "`version` must be 1", place_of(node), hint="write `version: 1`")
        return True

    def _check_keys(self) -> None:
        from sparse_decl.sparsefile.sections.sparsefile import KEYS

        for index, file in enumerate(self.files):
            for key, (key_node, value) in (file.node.entries if file.node else {}).items():
                if key not in KEYS:
                    meant = closest(key, KEYS)
                    hint = None if meant else f"the sections are {', '.join(quote(name) for name in KEYS)}"
                    message = f"unknown section {quote(key)}"
                    self.problems.error("E201", message, place_of(key_node), suggestion=meant, hint=hint)
                elif index and key == "store":
                    hint = "move it to the root Sparsefile"
                    self.problems.error("E504", "`store` in an included file", place_of(key_node), hint=hint)
                elif index and key == "version" and not (isinstance(value, ScalarNode) and value.value == VERSION):
                    self.problems.error("E208", "`version` must be 1", place_of(value), hint="write `version: 1`")

    def _entries(self, section: str) -> Iterator[tuple[str, ScalarNode, Node]]:
        """(name, key, value) under a section in all files; of a name that is there twice, the first, and a problem."""
        seen: dict[str, ScalarNode] = {}
        for file in self.files:
            if file.node is None or section not in file.node.entries:
                continue
            node = file.node.entries[section][1]
            if isinstance(node, ScalarNode) and node.value is None:
                continue  # `models:` with nothing below it yet
            if not isinstance(node, MappingNode):
                hint = f"write `{section}: {{name: ...}}`, or one name per line"
                self.problems.error("E203", f"`{section}` is a mapping of names", place_of(node), hint=hint)
                continue
            for name, (key, value) in node.entries.items():
                if name in seen:
                    related = ((place_of(seen[name]), "first declared at"),)
                    message = f"{quote(name)} is declared in two files"
                    self.problems.error("E505", message, place_of(key), hint="rename one", related=related)
                else:
                    seen[name] = key
                    yield name, key, value

    def _declared_variables(self) -> dict[str, tuple[ScalarNode, Node]]:
        declared: dict[str, tuple[ScalarNode, Node]] = {}
        for name, key, node in self._entries("vars"):
            if not NAME.fullmatch(name) or name in RESERVED or len(name) > 128:
                hint = "use letters, digits, `_` and `-`; `env`, `foreach` and `matrix` are taken"
                self.problems.error("E207", f"{quote(name)} cannot name a variable", place_of(key), hint=hint)
            else:
                declared[name] = (key, node)
        for name, text in self.overrides.items():
            if name not in declared:
                place = SourceSpan(override_file(name), 1, 1, 1, len(name) + 1)
                meant = closest(name, declared)
                first = None if meant else "declare it under `vars:` first"
                message = f"there is no variable {quote(name)} to set to {quote(text)}"
                self.problems.error("E305", message, place, suggestion=meant, hint=first)
        return declared

    def _store(self, variables: Variables) -> Any:
        from sparse_decl.sparsefile.sections.sparsefile import Store

        root = self.files[0].node
        if root is None or "store" not in root.entries:
            return Store()
        key, node = root.entries["store"]
        if isinstance(node, ScalarNode) and node.value is None:
            return Store()
        return self._validated(Store, node, key, "store", Scope(variables, {}))

    def _moved(self, variables: Variables) -> list[Move]:
        from sparse_decl.sparsefile.sections.sparsefile import Moved
        from sparse_decl.sparsefile.validate import place_at

        entries: list[Move] = []
        for file in self.files:
            if file.node is None or "moved" not in file.node.entries:
                continue
            key, node = file.node.entries["moved"]
            if isinstance(node, ScalarNode) and node.value is None:
                continue
            if not isinstance(node, SequenceNode):
                hint = "write `- {from: model.old, to: model.new}`"
                self.problems.error("E203", "`moved` is a list of moves", place_of(node), hint=hint)
                continue
            for item in node.items:
                at = key if not isinstance(item, MappingNode) else next((k for k, _ in item.entries.values()), key)
                moved = self._validated(Moved, item, at, "the move", Scope(variables, {}))
                if moved is not None:
                    places = (place_at(item, (field,), place_of(at)) for field in ("from", "to"))
                    entries.append(Move(moved.from_, moved.to, *places))
        return entries

    # -- resources ---------------------------------------------------------------------------------------------

    def _expand_all(self, variables: Variables) -> dict[str, dict[str, Any]]:
        """Declares every name, then makes the resources: section -> name -> model."""
        from sparse_decl.sparsefile.sections.sparsefile import SECTIONS

        expanded: dict[str, dict[str, Any]] = {}
        for section, model in SECTIONS.items():
            values = expanded.setdefault(section, {})
            for name, key, node in self._entries(section):
                if not self._right_name(model.kind, name, key):
                    continue
                if not isinstance(node, MappingNode):
                    self.names.declare(model.kind, name, None, place_of(key))
                    hint = "write its fields below it, such as `source: ./folder`"
                    message = f"{quote(f'{model.kind}.{name}')} is a mapping of fields, not "
                    message += kind_of([] if isinstance(node, SequenceNode) else node.value)
                    self.problems.error("E203", message, place_of(key), hint=hint)
                    continue
                self._make(model, name, key, node, variables, values)
        return expanded

    def _right_name(self, kind: str, name: str, key: ScalarNode) -> bool:
        from sparse_decl.sparsefile.sections.base import INFER_BASE, RESOURCE_NAME

        if not re.fullmatch(RESOURCE_NAME, name):
            hint = "use letters, digits, `_`, `-` and `.`, at most 128, beginning with a letter, a digit or `_`"
            self.problems.error("E207", f"{quote(name)} cannot name a {kind}", place_of(key), hint=hint)
            return False
        if kind in ("model", "dataset") and name == INFER_BASE:
            hint = f"choose another name; `base: auto` looks for the nearest {kind}"
            self.problems.error("E207", f"`auto` cannot name a {kind}", place_of(key), hint=hint)
            return False
        return True

    def _make(
        self,
        model: Any,
        name: str,
        key: ScalarNode,
        node: MappingNode,
        variables: Variables,
        values: dict[str, Any],
    ) -> None:
        """The instances of one declaration; a problem that all of them share is reported once."""
        instances = expand(name, node, variables)
        names = None if instances is None else [one.name for one in instances]
        self.names.declare(model.kind, name, names, place_of(key))
        body = MappingNode(node.file, node.line, node.column)
        body.entries = {field: entry for field, entry in node.entries.items() if field not in EXPANSION_KEYS}
        body.weight = 1 + sum(value.weight for _, value in body.entries.values())
        if instances is None:  # without the axes only the keys can be judged
            for field, (field_key, _) in body.entries.items():
                if field not in model.model_fields:
                    meant = closest(field, [*model.model_fields, *EXPANSION_KEYS])
                    message = f"unknown key {quote(field)} in {quote(f'{model.kind}.{name}', 200)}"
                    self.problems.error("E201", message, place_of(field_key), suggestion=meant)
            return
        for instance in instances:
            if len(self.resources) >= MAX_RESOURCES:
                message = f"more than {MAX_RESOURCES:,} resources"
                self.problems.error("E402", message, place_of(key), hint="split the project")
                return
            scope = Scope(variables, instance.matrix, instance.previous)
            if not scope.count(body):
                return
            address = f"{model.kind}.{instance.name}"
            raw = scope.substitute(body)
            value = self._validate(model, raw, body, key, address, scope)
            resource = Resource(address, model.kind, name, instance.matrix, value, place_of(key), (), body)
            self._mention(model, resource, raw, scope)
            self.resources.append(resource)
            if value is not None:
                values[instance.name] = value

    def _validated(self, model: Any, node: Node, key: ScalarNode, label: str, scope: Scope) -> Any:
        return self._validate(model, scope.substitute(node), node, key, label, scope)

    def _validate(self, model: Any, raw: object, node: Node, key: ScalarNode, label: str, scope: Scope) -> Any:
        from sparse_decl.sparsefile.sections.base import Resource as Declared
        from sparse_decl.sparsefile.validate import validate

        extra = EXPANSION_KEYS if issubclass(model, Declared) else ()
        return validate(
            model, raw, node, place_of(key), quote(label, 200), self.problems, failed=scope.failed, extra_keys=extra
        )

    # -- references --------------------------------------------------------------------------------------------

    def _mention(self, model: Any, resource: Resource, raw: Any, scope: Scope) -> None:
        from sparse_decl.sparsefile.nodes import find
        from sparse_decl.sparsefile.validate import place_at

        for mention in model.mentions(raw):
            if id(find(resource.node, mention.loc)[1]) not in scope.failed:
                place = place_at(resource.node, mention.loc, resource.place)
                self.mentions.append((resource, mention.role, mention.kinds, mention.name, place))

    def _connect(self) -> dict[str, tuple[Reference, ...]]:
        """The references of every resource by address; unknown, ambiguous and circular ones are problems."""
        references: dict[str, list[Reference]] = {resource.address: [] for resource in self.resources}
        for resource, role, kinds, name, place in self.mentions:
            target = resolve(name, kinds, self.names, place, self.problems, within=(resource.kind, resource.name))
            if target is not None:
                references[resource.address].append(Reference(role, target, place))
        bases = {address: [one.target for one in found if one.role == "base"] for address, found in references.items()}
        order = {address: index for index, address in enumerate(references)}
        for circle in cycles(bases):
            first = min(circle, key=order.__getitem__)
            start = circle.index(first)
            way = circle[start:] + circle[:start]
            place = next(one.place for one in references[way[0]] if one.target == (way[1:] + way[:1])[0])
            shown = " -> ".join(quote(address, 80) for address in [*way[:8], *(["…"] if len(way) > 8 else []), way[0]])
            message = f"bases form a cycle: {shown}" if len(way) > 1 else f"{quote(way[0])} is its own base"
            self.problems.error("E602", message, place, hint="remove one `base`, or name another")
        return {address: tuple(found) for address, found in references.items()}

    def _warn_unused(self, variables: Variables) -> None:
        for name, (key, _) in variables.declared.items():
            if name not in variables.used:
                message = f"the variable {quote(name)} is not used"
                self.problems.warning("W301", message, place_of(key), hint="remove it")
