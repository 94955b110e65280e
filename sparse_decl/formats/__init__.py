"""File formats: what the bytes of a checkpoint say, read without trusting them."""
