"""Which base a model or a dataset has: the one it names, or those that `base: auto` chooses from."""

from __future__ import annotations

from typing import Any

from sparse_decl.base.dag import downstream_of
from sparse_decl.sparsefile import LoadedSpec, Resource
from sparse_decl.steps.step import BASE as BASE

AUTO = "auto"  # as `base`: the nearest of the declared


def only_base(resource: Resource, loaded: LoadedSpec) -> str | None:
    """The address of a model's one base; None if it has none, several, or one that is no whole model."""
    bases = resource.targets(BASE)
    return bases[0] if len(bases) == 1 and not is_adapter(bases[0], loaded) else None


def is_adapter(address: str, loaded: LoadedSpec) -> bool:
    """Whether the model at an address is kept as an adapter: nothing can be made from its files alone."""
    resource = loaded.by_address.get(address)
    return resource is not None and resource.kind == "model" and resource.value.mode == "adapter"


def looks_for_base(resource: Resource) -> bool:
    """Whether a model or dataset says `base: auto`."""
    return tuple(resource.value.base or ()) == (AUTO,)


def is_kept_base(resource: Resource, loaded: LoadedSpec) -> bool:
    """Whether a model or dataset is made from no other, and the store is to have it all the same; of datasets these are
    by default those that others are made from."""
    if resource.kind not in ("model", "dataset") or resource.value.base is not None:
        return False
    kept: bool | None = resource.value.kept
    if kept is not None:
        return kept
    is_base = resource.kind == "model" or resource.address in loaded.bases_of_datasets
    return loaded.spec.store.bases == "keep" and is_base


def dataset_candidates(dataset: Resource, loaded: LoadedSpec) -> tuple[str, ...]:
    """Addresses of the datasets that may be the nearest to one: those that give all their files back, and are not made
    from it, nor from one that looks for its base too and is declared after it. So no two can be made from each other,
    and each version can be kept against the one before it."""
    datasets = {one.address: one for one in loaded.resources if one.kind == "dataset"}
    addresses = list(datasets)
    later = addresses[addresses.index(dataset.address) :]
    searching = (address for address in later if looks_for_base(datasets[address]))
    undecided = downstream_of({address: one.targets(BASE) for address, one in datasets.items()}, searching)
    return tuple(address for address, one in datasets.items() if address not in undecided and gives_files(one.value))


def gives_files(value: Any) -> bool:
    """Whether a dataset, as it is declared, is restored with all its files, so that others can be made from these."""
    return value.base is None or (value.exact == "file" and value.splits is None)


def candidates(loaded: LoadedSpec) -> tuple[str, ...]:
    """Addresses of the models that may be the nearest: whole ones, all whose own bases are known."""
    models = {model.address: model for model in loaded.resources if model.kind == "model"}
    searching = (address for address, model in models.items() if looks_for_base(model))
    undecided = downstream_of({address: model.targets(BASE) for address, model in models.items()}, searching)
    return tuple(address for address in models if address not in undecided and not is_adapter(address, loaded))
