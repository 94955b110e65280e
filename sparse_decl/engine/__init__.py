"""Runs a plan: private scratch folder, inputs checked again, bytes flushed, renamed into place, lock written last.

Nothing here prints; what happens is reported as events.
"""
