"""Where this copy of the project lies, which only whoever builds it knows.

With SPARSE_REPOSITORY (the address of the repository's web page, which the release workflow sets) the package has links
to it, and the README's links and pictures lead there. Without, a link to a file of the repository is its text alone,
and a picture is left out: on an index page they would lead to nothing.
"""

import os
import re
from pathlib import Path

from setuptools import setup

LINK = re.compile(r"(?<!!)\[([^\]]+)\]\((?!https?://|#|mailto:)([^)\s]+)\)")
PICTURE = re.compile(r"!\[([^\]]*)\]\((?!https?://)([^)\s]+)\)")


def readme(text: str, repository: str) -> str:
    """The README as an index shows it: no link is relative, and no picture."""
    text = PICTURE.sub(rf"![\1]({repository}/raw/HEAD/\2)" if repository else "", text)
    return LINK.sub(rf"[\1]({repository}/blob/HEAD/\2)" if repository else r"\1", text)


def urls(repository: str) -> dict[str, str]:
    """Links of the package by their labels."""
    pages = {
        "Source": "",
        "Documentation": "/blob/HEAD/docs/README.md",
        "Changelog": "/blob/HEAD/CHANGELOG.md",
        "Issues": "/issues",
    }
    return {label: repository + path for label, path in pages.items()} if repository else {}


if __name__ == "__main__":
    where = os.environ.get("SPARSE_REPOSITORY", "").rstrip("/")
    setup(
        long_description=readme(Path(__file__).with_name("README.md").read_text(encoding="utf-8"), where),
        long_description_content_type="text/markdown",
        project_urls=urls(where),
    )
