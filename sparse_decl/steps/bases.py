"""Which base a model has, for the kinds that keep a difference from exactly one."""

from __future__ import annotations

from sparse_decl.spec import LoadedSpec, Resource


def only_base(resource: Resource, loaded: LoadedSpec) -> str | None:
    """The address of a model's one base; None if it has none, several, or one that is no whole model."""
    bases = resource.targets("base")
    return bases[0] if len(bases) == 1 and not is_adapter(bases[0], loaded) else None


def is_adapter(address: str, loaded: LoadedSpec) -> bool:
    """Whether the model at an address is kept as an adapter: nothing can be made from its files alone."""
    resource = loaded.by_address.get(address)
    return resource is not None and resource.kind == "model" and resource.value.mode == "adapter"
