"""What every floor may use: errors, canonical JSON, digests, optional packages, lazy names, threads, the version."""
