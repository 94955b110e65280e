"""The Sparsefile in one layout: two spaces an indent, even spacing, comments and order kept.

ruamel.yaml reads and writes it with its comments; the result is taken only if it declares the same as before.
"""

from __future__ import annotations

import io

from sparse_decl.base.errors import SparseError, UnavailableError
from sparse_decl.base.extras import install_line


def laid_out(text: str, name: str) -> str:
    """The same Sparsefile in the one layout; formatting it again changes nothing.

    name: for errors. Raises UnavailableError without ruamel.yaml, SparseError if the result would differ in meaning.
    """
    try:
        from ruamel.yaml import YAML
    except ImportError as error:
        raise UnavailableError("`sparse fmt` needs ruamel.yaml", hint=install_line("fmt")) from error
    import yaml

    yaml_tool = YAML()
    yaml_tool.preserve_quotes = True
    yaml_tool.width = 120
    yaml_tool.indent(mapping=2, sequence=4, offset=2)
    stream = io.StringIO()
    yaml_tool.dump(yaml_tool.load(text), stream)
    new = stream.getvalue()
    if yaml.safe_load(new) != yaml.safe_load(text):
        raise SparseError("formatting the file would change what it declares", where=name, hint="leave it as it is")
    return new
