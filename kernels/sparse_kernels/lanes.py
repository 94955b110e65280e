"""How many words the vector instructions of `vectors` take at once."""

CONTEXTS_AT_ONCE = 16  # `contexts`
SUMS_AT_ONCE = 32  # `pair_sums`
ADDED_AT_ONCE = 8  # `add_sums`
DOTTED_AT_ONCE = 16  # `dot`
