"""Steps -> order, keys and the plan. Pure values in, pure values out: no file is touched here, no model is known."""
