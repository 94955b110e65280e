"""How far a Sparsefile may grow. A small text must not become a large amount of work, so everything that
multiplies (aliases, matrices, includes, variables in variables) is counted against a bound before it is done.
"""

MAX_FILE_BYTES = 8 << 20
"""Size of one YAML file; ten thousand models written out by hand are about one megabyte."""
MAX_TOTAL_BYTES = 32 << 20
"""Size of a Sparsefile and all it includes."""
MAX_FILES = 256
MAX_INCLUDE_DEPTH = 16
MAX_DEPTH = 32
"""Nesting of mappings and lists."""
MAX_NODES = 500_000
"""Values of one file once its aliases are written out, and again of all resources once expanded."""
MAX_INSTANCES = 10_000
"""What one `foreach` or `matrix` may expand to, counted before `exclude`."""
MAX_RESOURCES = 100_000
MAX_TEXT = 64 << 10
"""Characters of one value after interpolation."""
MAX_INTERPOLATED = 64 << 20
"""Characters made by interpolation in all."""
MAX_VAR_DEPTH = 32
MAX_DIGITS = 400
"""Digits of one number; longer ones are not worth the quadratic time of reading them."""
MAX_PROBLEMS = 100
"""Problems shown before the rest is left for the next run."""
MAX_CANDIDATES = 1_000
"""Names compared for a did-you-mean."""
