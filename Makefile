# Commands for maintainers. `make` lists them.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PINS   := .ci/requirements
AUDIT  := $(VENV)/audit
EXAMPLES := $(wildcard examples/*/codegen.toml)
PIP    := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help generate check diff bump lint test coverage mutants fuzz style release bench bench-peers guard pictures font site audit clean lock

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

generate: $(VENV)/generate.stamp ## generate all files in generated/ and examples/
	@$(BIN)/python -m codegen generate
	@for file in $(EXAMPLES); do $(BIN)/python -m codegen generate --config $$file || exit 1; done

check: $(VENV)/generate.stamp ## fail if a generated file is outdated
	@$(BIN)/python -m codegen check
	@for file in $(EXAMPLES); do $(BIN)/python -m codegen check --config $$file || exit 1; done

diff: $(VENV)/generate.stamp ## show changes of the page since the last release or BASE=REV, and what they break
	@$(BIN)/python -m codegen diff $(BASE)

bump: $(VENV)/generate.stamp ## raise the version to the one that the changes require
	@$(BIN)/python -m codegen bump

lint: $(VENV)/generate.stamp ## report problems on the page
	@$(BIN)/python -m codegen lint

test: $(VENV)/test.stamp $(VENV)/site.stamp ## run the tests
	@$(BIN)/python -E -m pytest $(BESIDE)
# The update of the page, rehearsed, runs all tests again: one process for it, one for the rest.
BESIDE := --numprocesses 2 --dist loadfile --no-loadscope-reorder

release: $(VENV)/test.stamp ## release the packages up to the push, or OF=generator (DRY=1 shows it; ONLY="python sql" builds these)
	@$(BIN)/python -m release $(OF) $(if $(DRY),--dry-run) $(addprefix --only=,$(ONLY))

fuzz: $(VENV)/fuzz.stamp ## fuzz at length: FUZZ cases per sink, PAGES seconds for pages (nightly)
	@echo "To repeat this run: make fuzz FUZZ=$(FUZZ) SEED=$(SEED)"
	@FUZZ=$(FUZZ) $(BIN)/python -E -m pytest -m hypothesis --hypothesis-seed=$(SEED)
	@FUZZ=$(FUZZ) $(BIN)/python -E -m pytest --hypothesis-seed=$(SEED) \
		tests/attacks
	@mkdir -p .cache
	@$(BIN)/python -m tests.attacks.fuzz_pages -max_total_time=$(PAGES) -artifact_prefix=.cache/
FUZZ  := 100000
PAGES := 600
unexport FUZZ
SEED  := $(shell od -An -N4 -tu4 /dev/urandom | tr -d ' ')

style: $(VENV)/test.stamp $(VENV)/site.stamp ## run the linters and type checkers on the project's own code
	@$(BIN)/ruff check
	@$(BIN)/black --check --quiet codegen release tests bench docs || { echo "run $(BIN)/black codegen release tests bench docs"; exit 1; }
	@$(BIN)/mypy
	@$(BIN)/mypy docs/site/hooks.py
	@$(BIN)/mypy --strict --python-version 3.10 generated/python/amootsms_status
	@$(BIN)/zizmor --quiet --offline action.yml .github

coverage: $(VENV)/mutants.stamp ## list lines and branches of codegen/ that are not covered by its tests
	@$(BIN)/coverage erase
	@WITHIN=1 $(BIN)/coverage run -m pytest tests/codegen
	@$(BIN)/coverage combine --quiet
	@$(BIN)/coverage report

mutants: $(VENV)/mutants.stamp ## run mutation tests of codegen/, and list surviving mutants
	@$(BIN)/mutmut run
	@$(BIN)/python -m tests.codegen.score

bench: $(VENV)/test.stamp ## benchmark the generator and the generated code; update bench/README.md
	@$(BIN)/python -m bench

bench-peers: $(VENV)/test.stamp ## install the generators of other projects for make bench
	@$(PIP) install --require-hashes -r $(PINS)/peers.txt
	@cd bench/peers && npm ci --silent

guard: $(VENV)/test.stamp ## fail if a run executes over 10% more instructions than the baseline
	@$(BIN)/python -m bench.guard

site: $(VENV)/site.stamp ## build the documentation site into build/site
	@NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --quiet
	@echo "To read it, run $(BIN)/python -m http.server --directory build/site"

pictures: $(VENV)/test.stamp ## draw docs/pictures again
	@$(BIN)/python -m tests.project.pictures

font: $(VENV)/font.stamp ## make templates/html/_font.css, the letters of Persian, from Vazirmatn again
	@$(BIN)/python -m tests.languages.html.font

audit: $(AUDIT)/stamp ## check all pins for known vulnerabilities
	@$(AUDIT)/bin/pip-audit --strict --disable-pip --require-hashes $(addprefix -r ,$(wildcard $(PINS)/*.txt))
	@for lock in bench/peers/package-lock.json tests/languages/*/consumer/package-lock.json; do npm audit --prefix "$${lock%/*}" || exit 1; done

clean: ## remove the environment and all caches
	rm -rf $(VENV) build dist mutants .coverage .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -prune -exec rm -rf {} +
	find tests bench -name node_modules -prune -exec rm -rf {} +

lock: $(AUDIT)/stamp ## pin the newest versions that pyproject.toml allows
	@$(AUDIT)/bin/pip-compile $(LOCK) --output-file $(PINS)/generate.txt pyproject.toml
	@$(AUDIT)/bin/pip-compile $(LOCK) --extra test --output-file $(PINS)/test.txt pyproject.toml
	@for extra in font fuzz mutants peers site audit; do $(AUDIT)/bin/pip-compile $(LOCK) --extra $$extra \
		--constraint $(PINS)/test.txt --output-file $(PINS)/$$extra.txt pyproject.toml; done
LOCK := --quiet --upgrade --generate-hashes --strip-extras --allow-unsafe --no-annotate --no-header \
	--no-emit-index-url --no-emit-find-links --no-emit-trusted-host

# Check all prerequisites before creating anything. The version check must also run in Python 2.
$(VENV)/bin/python:
	@command -v $(PYTHON) >/dev/null || { echo "$(PYTHON) is not installed; install Python 3.11 or later$(OTHER)" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is required, but $(PYTHON) is %d.%d; upgrade it$(OTHER)" % sys.version_info[:2])'
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "$(PYTHON) cannot create environments; on Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV)
OTHER := , or use another: make PYTHON=python3.12

$(VENV)/generate.stamp: $(PINS)/generate.txt | $(VENV)/bin/python
	@echo "Setting up $(VENV) with the pinned packages of the generator (40 MB)." >&2
	@$(PIP) install --require-hashes -r $(PINS)/generate.txt
	@touch $@

$(VENV)/font.stamp: $(PINS)/font.txt $(VENV)/test.stamp
	@$(PIP) install --require-hashes -r $(PINS)/font.txt
	@touch $@

$(VENV)/site.stamp: $(PINS)/site.txt $(VENV)/generate.stamp
	@$(PIP) install --require-hashes -r $(PINS)/site.txt
	@touch $@

$(VENV)/fuzz.stamp: $(PINS)/fuzz.txt $(VENV)/test.stamp
	@$(PIP) install --require-hashes -r $(PINS)/fuzz.txt
	@touch $@

$(VENV)/test.stamp: $(PINS)/test.txt $(VENV)/generate.stamp
	@echo "Setting up $(VENV) with the pinned packages of the tests (1.2 GB in all, half of it Spark, and 610 MB of npm packages below tests/). The tests take about 40 minutes on 2 cores." >&2
	@$(PIP) install --require-hashes -r $(PINS)/test.txt
	@touch $@

$(AUDIT)/stamp: $(PINS)/audit.txt | $(VENV)/bin/python
	@$(BIN)/python -m venv $(AUDIT)
	@$(AUDIT)/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes -r $(PINS)/audit.txt
	@touch $@

$(VENV)/mutants.stamp: $(PINS)/mutants.txt $(VENV)/test.stamp
	@$(PIP) install --require-hashes -r $(PINS)/mutants.txt
	@touch $@
