"""`python -m sparse_decl.cli`, the same as `sparse`."""

import sys

from sparse_decl.cli import main

if __name__ == "__main__":  # processes that run steps import this module too
    sys.exit(main())
