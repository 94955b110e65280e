"""Where a model hub meets deltas: what to do with an upload and a request, and moving what is there already."""
