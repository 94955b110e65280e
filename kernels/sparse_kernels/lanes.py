"""How many words the vector instructions of `vectors` take at once."""

CONTEXTS_AT_ONCE = 16  # `contexts`, `tables_of_classes`
SUMS_AT_ONCE = 32  # `pair_sums`
ADDED_AT_ONCE = 16  # `add_sums`, `split_sums`
DOTTED_AT_ONCE = 16  # `dot`
LEVELS = 4  # of what rounding lost, from nothing to half a unit in the last place: rows of `tables_of_classes`
