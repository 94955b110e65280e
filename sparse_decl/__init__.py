"""Sparse: fine-tuned models and derived datasets kept as deltas of what they came from."""

__version__ = "0.1.0"
