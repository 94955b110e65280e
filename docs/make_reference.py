"""Writes docs/reference/*.md from the code: commands and options, fields of the Sparsefile, codes. `make reference`.

tests/docs/test_reference.py holds the committed pages to what this makes.
"""

from __future__ import annotations

import inspect
import re
import sys
import typing
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "reference"
_MADE = "<!-- Made from the code by docs/make_reference.py; `make reference` writes it again. -->\n"

# What each code of a Sparsefile's problems is about. Which codes there are, the test takes from the sources.
ERRORS = {
    "E101": "no valid YAML",
    "E102": "a key written twice",
    "E103": "a tab in the indentation",
    "E104": "a second YAML document in the file",
    "E105": "a key that is no plain text",
    "E106": "a merge key (`<<`), which YAML 1.2 does not have",
    "E107": "a directive or tag that is not supported",
    "E108": "an alias without its anchor, or inside what it repeats",
    "E109": "larger, deeper or more expanded than a Sparsefile may be",
    "E110": "not UTF-8",
    "E111": "a value that cannot be read",
    "E112": "a control character",
    "E201": "an unknown section or field",
    "E202": "something required is missing",
    "E203": "a value of the wrong type",
    "E204": "a value outside what is allowed",
    "E205": "a field that does not belong to the `mode`",
    "E206": "fields that exclude or need each other",
    "E207": "a name that cannot be used",
    "E208": "`version` is not one that this program reads",
    "E301": "an unknown variable",
    "E302": "an environment variable that is not set, or is no plain text",
    "E303": "`${...}` that is not understood",
    "E304": "variables form a cycle, or too deep",
    "E305": "a variable on the command line that does not fit the file",
    "E306": "a list where text is needed",
    "E401": "`foreach` or `matrix` that is not understood",
    "E402": "too many instances",
    "E403": "a value of an axis written twice",
    "E404": "`exclude` that fits nothing, or leaves nothing",
    "E501": "an include outside the project",
    "E502": "an include that cannot be read",
    "E503": "includes form a cycle",
    "E504": "something that cannot stand in an included file, or a path that is not portable",
    "E505": "a name that two files declare",
    "E601": "a reference to something that is not declared",
    "E602": "resources made from each other in a circle",
    "E603": "a reference to a family where one of its instances is meant",
    "E604": "a reference to the wrong kind of resource",
    "E606": "`moved` that does not fit what is declared",
    "E901": "a kind of resource that this version does not act on",
    "E903": "several bases in a mode that takes one",
    "E906": "a base that this version cannot use with an adapter",
}
_REASONS = {
    "new": "the lock has no record of it",
    "param_changed": "a parameter has another value",
    "param_added": "a parameter was added",
    "param_removed": "a parameter was taken away",
    "input_changed": "an input has other bytes, or another source",
    "input_unknown": "an input cannot be read",
    "codec_changed": "another kind of step makes it now",
    "format_bumped": "the kind of step writes a newer format",
    "constraint_changed": "a constraint of a search changed",
    "policy_changed": "a routing policy changed",
    "output_missing": "the store does not have its result",
    "output_modified": "its result was edited by hand",
    "output_corrupt": "its result in the store is damaged",
    "upstream_rebuild": "what it is made from is to be built",
    "forced": "it was asked for on the command line",
    "tainted": "the lock contradicts itself",
    "key_schema_bumped": "keys are computed by a newer schema",
    "adopted": "its result was made elsewhere and taken over",
    "renamed": "the same content under another name or source",
    "removed": "it is not declared any more",
}


def pages() -> dict[str, str]:
    """Text by file name."""
    return {
        "commands.md": _MADE + "\n".join(_commands()) + "\n",
        "sparsefile.md": _MADE + "\n".join(_fields()) + "\n",
        "codes.md": _MADE + "\n".join(_codes()) + "\n",
    }


def _commands() -> Iterator[str]:
    from typer.main import get_command

    from sparse_decl.cli.app import make_app

    yield "# Commands\n"
    yield "What `sparse --help` and `sparse plan --help` say, on one page. Exit codes: [codes](codes.md)."
    group: Any = get_command(make_app())
    yield from _options(group)
    for name, command in group.commands.items():
        if command.hidden:
            continue
        below = getattr(command, "commands", None)
        if below is None:
            yield from _command(f"sparse {name}", command)
        else:
            yield f"\n## sparse {name}\n\n{_text(command.help)}"
            for own, one in below.items():
                if not one.hidden:
                    yield from _command(f"sparse {name} {own}", one, "###")
    hidden = sorted(name for name, command in group.commands.items() if command.hidden)
    yield "\n## Other names\n\nKept for scripts written for other versions; `--help` says what each stands for:"
    yield ", ".join(f"`sparse {name}`" for name in hidden) + "."


def _command(title: str, command: Any, level: str = "##") -> Iterator[str]:
    about, _, example = (command.help or "").replace("\f", "").partition("\b")
    arguments = [one for one in command.params if one.param_type_name == "argument"]
    names = [one.metavar or one.name.upper() for one in arguments]
    wanted = " ".join(name if one.required else f"[{name}]" for name, one in zip(names, arguments, strict=True))
    yield f"\n{level} {title}{' ' + wanted if wanted else ''}\n\n{_text(about)}"
    if example.strip():
        lines = inspect.cleandoc("\n" + example).splitlines()
        yield "\n```\n" + "\n".join(line.strip() for line in lines if line.strip() and "Example" not in line) + "\n```"
    if arguments:
        rows = [[f"`{name}`", one.help] for name, one in zip(names, arguments, strict=True)]
        yield from _table(["argument", "meaning"], rows)
    yield from _options(command)


def _options(command: Any) -> Iterator[str]:
    hints = typing.get_type_hints(inspect.unwrap(command.callback)) if command.callback is not None else {}
    rows = []
    for one in command.params:
        if one.param_type_name != "option" or one.hidden:
            continue
        value = "" if one.is_flag else one.metavar or _value(hints.get(one.name))
        spelled = ", ".join(f"`{text}`" for text in (*one.opts, *one.secondary_opts))
        plain = one.default if isinstance(one.default, (int, float, str)) and not one.is_flag else None
        default = f" Default: `{plain}`." if plain not in (None, "", ()) else ""
        rows.append([spelled + (f" `{value}`" if value else ""), (one.help or "") + default])
    if rows:
        yield from _table(["option", "meaning"], rows)


def _value(hint: Any) -> str:
    """What an option takes, from the annotation of its parameter."""
    kinds = [one for one in (hint, *typing.get_args(hint)) if isinstance(one, type) and one is not type(None)]
    kinds += [one for part in typing.get_args(hint) for one in typing.get_args(part) if isinstance(one, type)]
    if kinds and issubclass(kinds[-1], Enum):
        return "|".join(one.value for one in kinds[-1])
    return {int: "NUMBER", float: "NUMBER", Path: "PATH"}.get(kinds[-1] if kinds else str, "TEXT")


def _fields() -> Iterator[str]:
    from sparse_decl.sparsefile.schema import json_schema

    schema = json_schema()
    yield "# Fields of the Sparsefile\n"
    yield "A guide with examples is [the Sparsefile](../sparsefile.md); every field of every section is here.\n"
    yield "## The file"
    yield from _properties(schema)
    for name, definition in schema["$defs"].items():
        if definition.get("properties"):
            yield f"\n## {name}\n\n{_text(definition.get('description', ''))}"
            yield from _properties(definition)


def _properties(definition: dict[str, Any]) -> Iterator[str]:
    needed = set(definition.get("required", ()))
    rows = []
    for name, field in definition["properties"].items():
        default = field.get("default")
        told = (
            f" Default: `{_plain(default)}`."
            if default not in (None, "") and not isinstance(default, (list, dict))
            else ""
        )
        must = " Required." if name in needed else ""
        rows.append([f"`{name}`", _kinds(field), (field.get("description") or "") + told + must])
    yield from _table(["field", "takes", "meaning"], rows)


def _kinds(field: dict[str, Any]) -> str:
    if "enum" in field or "const" in field:
        return ", ".join(f"`{_plain(one)}`" for one in field.get("enum", [field.get("const")]))
    if "$ref" in field:
        name = field["$ref"].rpartition("/")[2]
        return "" if name == "Interpolated" else f"[{name}](#{name.lower()})"
    parts = field.get("anyOf") or field.get("oneOf") or field.get("allOf")
    if parts:
        return " or ".join(dict.fromkeys(told for one in parts if (told := _kinds(one)) and told != "null"))
    kind = field.get("type", "")
    if kind == "array":
        return f"list of {_kinds(field['items'])}" if isinstance(field.get("items"), dict) else "list"
    if "object" in kind and isinstance(field.get("additionalProperties"), dict):
        return f"by name: {_kinds(field['additionalProperties']) or 'values'}"
    words = {"string": "text", "integer": "whole number", "number": "number", "boolean": "true or false"}
    words |= {"object": "mapping"}
    kinds = kind if isinstance(kind, list) else [kind]
    return " or ".join(words.get(one, str(one)) for one in kinds if one and one != "null")


def _codes() -> Iterator[str]:
    from sparse_decl.base import errors
    from sparse_decl.graph.reasons import ReasonCode

    yield "# Codes\n"
    yield "Scripts may rely on all of these.\n\n## Exit codes\n"
    yield "[Exit codes](../exit-codes.md) has examples of each.\n"
    yield "0 is fine; 2 only ever means stale; 130 and 143 say that a signal stopped the command. The others follow"
    yield "from the error's class in `sparse_decl.base.errors`:"
    rows = []
    for name, one in vars(errors).items():
        if isinstance(one, type) and issubclass(one, errors.SparseError):
            rows.append([str(one.exit_code), f"`{name}`", (inspect.getdoc(one) or "").split("\n\n")[0]])
    yield from _table(["code", "class", "meaning"], sorted(rows))
    yield "\n## Reasons\n\nWhy a step is not up to date, as `sparse plan --json` says it:"
    yield from _table(["code", "meaning"], [[f"`{code.value}`", _REASONS[code.value]] for code in ReasonCode])
    yield "\n## Problems of a Sparsefile\n\nAs `sparse validate` prints them, such as `error[E601]`:"
    yield from _table(["code", "meaning"], [[code, meaning] for code, meaning in ERRORS.items()])


def _table(head: list[str], rows: list[list[str]]) -> Iterator[str]:
    yield ""
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(_text(cell).replace('|', chr(92) + '|') for cell in row)} |"


def _text(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "").strip()


def _plain(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")
        print(f"wrote {FOLDER / name}", file=sys.stderr)


if __name__ == "__main__":
    main()
