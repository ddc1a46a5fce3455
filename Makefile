# Everything a maintainer runs. `make` alone lists it.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PINS   := .ci/requirements
PIP    := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help generate check diff lint test style clean lock

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

generate: $(VENV)/generate.stamp ## write every artifact under generated/ from spec/status_codes.md
	@$(BIN)/python -m codegen generate

check: $(VENV)/generate.stamp ## fail if an artifact is not what the page says
	@$(BIN)/python -m codegen check

diff: $(VENV)/generate.stamp ## tell what the page changed since HEAD, and what that breaks
	@$(BIN)/python -m codegen diff HEAD

lint: $(VENV)/generate.stamp ## find what to mend on the page
	@$(BIN)/python -m codegen lint

test: $(VENV)/test.stamp ## run the tests
	@$(BIN)/python -m pytest

style: $(VENV)/test.stamp ## run the linters and type checkers on the project's own code
	@$(BIN)/ruff check
	@$(BIN)/black --check --quiet codegen tests || { echo "run $(BIN)/black codegen tests"; exit 1; }
	@$(BIN)/mypy
	@$(BIN)/mypy --strict --python-version 3.10 generated/python/amootsms_status

clean: ## remove the environment and every cache
	rm -rf $(VENV) dist .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -prune -exec rm -rf {} +
	find tests -name node_modules -prune -exec rm -rf {} +

lock: $(VENV)/test.stamp ## pin the newest versions that pyproject.toml allows
	@$(PIP) install pip-tools
	@$(BIN)/pip-compile $(LOCK) --output-file $(PINS)/generate.txt pyproject.toml
	@$(BIN)/pip-compile $(LOCK) --extra test --output-file $(PINS)/test.txt pyproject.toml
LOCK := --quiet --upgrade --generate-hashes --strip-extras --allow-unsafe --no-annotate --no-header \
	--no-emit-index-url --no-emit-find-links --no-emit-trusted-host

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "python 3.11 or later is needed: make PYTHON=python3.12 …")'
	@$(PYTHON) -m venv $(VENV)

$(VENV)/generate.stamp: $(PINS)/generate.txt | $(VENV)/bin/python
	@$(PIP) install --require-hashes -r $(PINS)/generate.txt
	@touch $@

$(VENV)/test.stamp: $(PINS)/test.txt $(VENV)/generate.stamp
	@$(PIP) install --require-hashes -r $(PINS)/test.txt
	@touch $@
