"""What the files of a delta say: each part of the index written and read in one module."""
