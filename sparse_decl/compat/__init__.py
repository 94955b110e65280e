"""Module names of earlier documents (`core.delta`, `optimizer.routing`, ...), inside our own package.

Top-level `core`, `cli` and `optimizer` belong to nobody, so they are not taken: write `sparse_decl.compat.core.delta`.
"""
