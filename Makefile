# Everything runs from here; each target makes its own .venv first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Everything is installed at the versions of constraints.txt, the build tools included: hence no isolated builds.
INSTALL := -m pip install -q --disable-pip-version-check

# What `make test-lowest` runs: everything, or `make test-lowest LOWEST="tests/formats tests/cli/test_main_job.py"`.
LOWEST ?= tests

.PHONY: demo test test-slow test-lowest test-newest lint lock lock-check schemas reference kernels figures bench dist dist-check
.PHONY: sbom site clean

demo: $(VENV)/core            ## the main job on a real fine-tune
	$(BIN)/python benchmarks/demo.py

test: $(VENV)/dev             ## lint, types and the default tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check -q .
	$(BIN)/mypy
	$(BIN)/mypy --platform win32     # what a system lacks is used in base/portable.py alone
	$(BIN)/mypy --platform darwin
	$(BIN)/python -m pytest -q -n 2

test-slow: $(VENV)/slow       ## the tests that take minutes (trains small models, quantizers, an S3 server, Dask)
	$(BIN)/python -m pytest -q -n 2 -m slow --ignore=tests/store/test_s3.py --ignore=tests/hub/test_end_to_end.py
	$(BIN)/python -m pytest -q -m slow tests/store/test_s3.py    # servers and event loops: a process of their own
	$(BIN)/python -m pytest -q -m slow tests/hub/test_end_to_end.py

test-lowest: $(VENV)/uv       ## the default tests with the lowest versions that pyproject.toml allows, as test-newest
	rm -rf .venv-lowest && $(PYTHON) -m venv .venv-lowest
	$(BIN)/uv pip install -q --python .venv-lowest/bin/python --resolution lowest-direct -e '.[dev]'
	.venv-lowest/bin/python -m pytest -q -n 2 -W "ignore:'click.utils.get_:DeprecationWarning" $(LOWEST)  # typer's

test-newest: $(VENV)/uv       ## the default tests with the newest version of everything, in an environment of its own
	rm -rf .venv-newest && $(PYTHON) -m venv .venv-newest
	$(BIN)/uv pip install -q --python .venv-newest/bin/python --upgrade -e '.[dev]'
	.venv-newest/bin/python -m pytest -q -n 2

figures: $(VENV)/core         ## write measured tables and pictures from benchmarks/results
	$(BIN)/python docs/make_figures.py
	$(BIN)/python docs/make_pictures.py

bench: $(VENV)/slow           ## sizes and speeds beside every peer that is installed
	$(BIN)/python $(INSTALL) -c constraints.txt -r benchmarks/peers.txt
	$(BIN)/python benchmarks/codec.py --json benchmarks/results/codec.json

lint: $(VENV)/dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/mypy

schemas: $(VENV)/core         ## write schemas/*.json from the models
	$(BIN)/sparse schema --write schemas

kernels: $(VENV)/core         ## write the LLVM IR of the kernels that decoding needs
	PYTHONPATH=kernels $(BIN)/python -m sparse_kernels.build

reference: $(VENV)/core       ## write docs/reference/*.md from the code
	$(BIN)/python docs/make_reference.py

lock: $(VENV)/uv              ## pin the versions that these targets install, in constraints.txt
	UV=$(BIN)/uv .ci/lock

lock-check: $(VENV)/uv        ## whether constraints.txt is what `make lock` would write
	UV=$(BIN)/uv .ci/lock --check

dist: $(VENV)/core            ## source archive and wheel in dist/, the same bytes from the same commit
	$(BIN)/python .ci/dist dist

dist-check: $(VENV)/release   ## both built twice and compared, and their metadata as an index will read it
	rm -rf dist .cache/dist && $(BIN)/python .ci/dist dist && $(BIN)/python .ci/dist .cache/dist
	diff -r dist .cache/dist
	$(BIN)/twine check --strict dist/*

sbom: $(VENV)/release         ## dist/sbom.cdx.json: what an installed sparse-decl consists of (CycloneDX)
	rm -rf .venv-sbom && $(PYTHON) -m venv --without-pip .venv-sbom && mkdir -p dist
	$(BIN)/python -m pip --python .venv-sbom/bin/python install -q -c constraints.txt .
	$(BIN)/cyclonedx-py environment --output-reproducible --pyproject pyproject.toml -o dist/sbom.cdx.json .venv-sbom/bin/python

site: $(VENV)/docs            ## the documentation as a site in site/, with every link looked up
	$(BIN)/python docs/make_site.py

$(VENV)/python:
	$(PYTHON) -m venv $(VENV)
	touch $@

$(VENV)/core: $(VENV)/python pyproject.toml constraints.txt
	$(BIN)/python $(INSTALL) -c constraints.txt setuptools wheel
	$(BIN)/python $(INSTALL) -c constraints.txt --no-build-isolation -e .
	touch $@

$(VENV)/dev: $(VENV)/core
	$(BIN)/python $(INSTALL) -c constraints.txt --no-build-isolation -e '.[dev]'
	touch $@

$(VENV)/slow: $(VENV)/dev
	$(BIN)/python $(INSTALL) -c constraints.txt --no-build-isolation -e '.[dev,torch,quant,plot,test-s3,test-litellm,dask]'
	touch $@

$(VENV)/release: $(VENV)/core
	$(BIN)/python $(INSTALL) --upgrade 'pip>=25.1'  # older ones know no groups
	$(BIN)/python $(INSTALL) -c constraints.txt --group release
	touch $@

$(VENV)/docs: $(VENV)/core
	$(BIN)/python $(INSTALL) -c constraints.txt --no-build-isolation -e '.[docs]'
	touch $@

$(VENV)/uv: $(VENV)/python
	$(BIN)/python $(INSTALL) uv
	touch $@

clean:
	rm -rf $(VENV) .venv-lowest .venv-newest .venv-sbom .demo .cache build dist site
