# Everything runs from here; each target makes its own .venv first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test test-slow lint schemas reference bench clean

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

bench: $(VENV)/slow           ## sizes and speeds beside every peer that is installed
	$(BIN)/python -m pip install -q --disable-pip-version-check -c constraints-dev.txt -r benchmarks/peers.txt
	$(BIN)/python benchmarks/codec.py

lint: $(VENV)/dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/mypy

schemas: $(VENV)/core         ## write schemas/*.json from the models
	$(BIN)/sparse schema --write schemas

reference: $(VENV)/core       ## write docs/reference/*.md from the code
	$(BIN)/python docs/make_reference.py

$(VENV)/python:
	$(PYTHON) -m venv $(VENV)
	touch $@

$(VENV)/core: $(VENV)/python pyproject.toml constraints-dev.txt
	$(BIN)/python -m pip install -q --disable-pip-version-check -c constraints-dev.txt -e .
	touch $@

$(VENV)/dev: $(VENV)/core
	$(BIN)/python -m pip install -q --disable-pip-version-check -c constraints-dev.txt -e '.[dev]'
	touch $@

$(VENV)/slow: $(VENV)/dev
	$(BIN)/python -m pip install -q --disable-pip-version-check -c constraints-dev.txt -e '.[dev,torch,quant,plot,test-s3,dask]'
	touch $@

clean:
	rm -rf $(VENV) .demo .cache
