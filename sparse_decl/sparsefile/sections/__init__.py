"""The sections of a Sparsefile as strict, frozen models: one module a section. Their descriptions are the schema's."""
