# Everything runs from here; each target makes its own .venv first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Everything is installed at the versions of constraints.txt, the build tools included: hence no isolated builds.
INSTALL := -m pip install -q --disable-pip-version-check

.PHONY: demo test test-slow test-newest lint lock lock-check schemas reference kernels bench clean

demo: $(VENV)/core            ## the main job on a real fine-tune
	$(BIN)/python benchmarks/demo.py

test: $(VENV)/dev             ## lint, types and the default tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check -q .
	$(BIN)/mypy
	$(BIN)/python -m pytest -q -n 2

test-slow: $(VENV)/slow       ## the tests that take minutes (trains small models, quantizers, an S3 server, Dask)
	$(BIN)/python -m pytest -q -n 2 -m slow --ignore=tests/store/test_s3.py --ignore=tests/hub/test_end_to_end.py
	$(BIN)/python -m pytest -q -m slow tests/store/test_s3.py    # servers and event loops: a process of their own
	$(BIN)/python -m pytest -q -m slow tests/hub/test_end_to_end.py

test-newest:                  ## the default tests with the newest version of everything, in an environment of its own
	rm -rf .venv-newest && $(PYTHON) -m venv .venv-newest
	.venv-newest/bin/python $(INSTALL) --upgrade --upgrade-strategy eager -e '.[dev]'
	.venv-newest/bin/python -m pytest -q -n 2

bench: $(VENV)/slow           ## sizes and speeds beside every peer that is installed
	$(BIN)/python $(INSTALL) -c constraints.txt -r benchmarks/peers.txt
	$(BIN)/python benchmarks/codec.py

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
	$(BIN)/python $(INSTALL) -c constraints.txt --no-build-isolation -e '.[dev,torch,quant,plot,test-s3,dask]'
	touch $@

$(VENV)/uv: $(VENV)/python
	$(BIN)/python $(INSTALL) uv
	touch $@

clean:
	rm -rf $(VENV) .venv-newest .demo .cache
