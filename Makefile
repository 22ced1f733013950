# What one does every day; "make help" lists it.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SECONDS = 60
# Strict: links to the files, which editors and type checkers can follow. A file that is new
# or gone needs a new link, and shows in its folder's date.
PIP_OPTIONS := --quiet --disable-pip-version-check --config-settings editable_mode=strict
FOLDERS := $(shell find netspec cli samples templates docs/codes docs/rules -type d -not -name __pycache__)

.DEFAULT_GOAL := help
.PHONY: help demo test lint types schema stubs golden gallery bench fuzz clean

help:  ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(VENV)/.installed  ## Install into .venv, write lstm_demo.prototxt and draw it
	@$(BIN)/netspec demo

test: lint types  ## Install into .venv and run all tests, lint and type checks
	$(BIN)/python -m pytest -n auto

lint: $(VENV)/.developer  ## Style and the direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

types: $(VENV)/.developer  ## Type checks
	$(BIN)/mypy

schema: $(VENV)/.developer  ## Compile netspec/schema/caffe.proto after an edit, and the stubs
	$(BIN)/python -m netspec.schema.build
	$(BIN)/python -m netspec.stubs

stubs: $(VENV)/.developer  ## Write layers.pyi and params.pyi anew
	$(BIN)/python -m netspec.stubs

golden: $(VENV)/.developer  ## Write the samples' checked-in prototxt anew
	NETSPEC_UPDATE=1 $(BIN)/python -m pytest -q tests/samples

# Without Graphviz, so that the same pictures are drawn everywhere: by graphviz-pure.
gallery: $(VENV)/.developer  ## Draw the samples' pictures in docs/gallery anew
	@env PATH=/nonexistent $(abspath $(BIN))/python docs/gallery/draw.py

bench: $(VENV)/.developer  ## Measure the figures that CONTRIBUTING.md names
	$(BIN)/python -m benchmarks

fuzz: $(VENV)/.developer  ## Feed the reader and the check with damaged inputs
	$(BIN)/python -m tests.long.fuzz_reader --seconds $(SECONDS)
	NETSPEC_EXAMPLES=$$((120 * $(SECONDS))) $(BIN)/python -m pytest -q tests/checking -k no_net_makes

clean:  ## Remove the environment and what was built
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; v = sys.version_info; sys.exit(v < (3, 10) and "netspec needs Python 3.10 or newer, and $(PYTHON) is %d.%d: name another, as in make demo PYTHON=python3.12" % v[:2])'
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml $(FOLDERS) | $(VENV)/bin/python
	@$(BIN)/python -m pip install $(PIP_OPTIONS) -e .
	@touch $@

$(VENV)/.developer: pyproject.toml $(FOLDERS) | $(VENV)/bin/python
	@$(BIN)/python -m pip install $(PIP_OPTIONS) -e '.[dev]'
	@touch $@ $(VENV)/.installed
