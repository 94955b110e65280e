"""Step kinds: one small module each, saying which resources it serves, what goes into its key, and how it runs."""
