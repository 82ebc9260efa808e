# Vietnam–Japan Notes. `make` lists the targets. Needs Python 3.11 to 3.14 and make; installs the rest.
.DEFAULT_GOAL := help
SHELL := /bin/sh
PYTHON ?= python3
VENV ?= .venv
PORT ?= 8000
FUZZ ?= 120
SAMPLE ?= 150
BIN := $(VENV)/bin
OUT := _build/html
export SOURCE_DATE_EPOCH ?= 1704067200
export PYTHONHASHSEED = 0
export PYDEVD_DISABLE_FILE_VALIDATION = 1

# One environment; each lock leaves a stamp named after its content, so a new lock is installed and an old one is not.
stamp = $(VENV)/.$(1)-$(shell cat requirements/$(1).txt pyproject.toml | cksum | tr ' ' '-')
BOOK := $(call stamp,book)
TEST := $(call stamp,test)
LAB := $(call stamp,lab)
TOOLS := $(call stamp,tools)

# Empty (make book LITE=) leaves out what runs in the reader's browser: some 50 MB of the book, and 140 MB of the first build's downloads.
LITE ?= 1

.PHONY: help book pdf pango data test test-lite verify audit serve lab bench bench-lite score fuzz mutants lint links lock wheel dist release oldest newest clean browser

help:  ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /|/' | while IFS='|' read -r t d; do printf '  make %-10s %s\n' "$$t" "$$d"; done

book: $(BOOK)  ## build the book into _build/html (warnings are errors)
	@$(BIN)/python -m lite.build $(if $(LITE),,--leave-out)
	$(BIN)/jupyter-book build . -W -n --keep-going -q
	$(BIN)/python -m _ext.bom
	$(BIN)/python -m _ext.pdf
	@echo "The book is at $(OUT)/index.html"

pdf: pango book  ## the book as a PDF, beside its pages
	@ls $(OUT)/*.pdf

pango: $(BOOK)
	@$(BIN)/python -m _ext.pdf --install

data: $(BOOK)  ## write the dataset into _build/data
	$(BIN)/vjnotes data seeds --output _build/data

test: $(TEST) lint browser pango verify  ## build the book, twice, and run every test
	$(BIN)/python -m pytest -n auto --dist worksteal -q

test-lite: $(TEST) browser  ## run every chapter in a browser
	$(BIN)/python -m pytest -m lite

verify: $(TEST) pango  ## build the book a second time, elsewhere, and compare every byte
	$(BIN)/python -m tests.book.verify

lint: $(TEST)  ## check style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

audit: $(TEST) browser tests/audit/node_modules/.package-lock.json  ## run Lighthouse over every page (needs Node.js 18 or newer)
	$(BIN)/python -m tests.audit.run

tests/audit/node_modules/.package-lock.json: tests/audit/package-lock.json
	npm --prefix tests/audit ci --ignore-scripts --silent
	@touch $@

browser: $(TEST)
	@$(BIN)/python tests/browser/chromium.py --install

serve: book  ## build the book and show it on this machine
	$(BIN)/python -m http.server -d $(OUT) -b 127.0.0.1 $(PORT)

lab: $(LAB)  ## open the notebooks in JupyterLab
	VJNOTES_EVIDENCE=09-sources.ipynb JUPYTER_CONFIG_PATH=$(CURDIR)/lite $(BIN)/jupyter lab notebooks

bench: $(TEST)  ## measure how fast articles are read
	$(BIN)/python -m pytest tests/test_bench.py --benchmark-only --benchmark-enable -p no:warnings

bench-lite: $(TEST) browser  ## measure Python in the browser: seconds and bytes
	$(BIN)/python -m tests.browser.bench

score: $(TEST)  ## precision and recall on the project's own articles
	$(BIN)/python tests/score.py

mutants: $(TOOLS)  ## change mentions and linker in SAMPLE (150) places and see whether a test fails
	$(BIN)/python -m tests.mutants --sample $(SAMPLE)

fuzz: $(TOOLS)  ## read random texts for FUZZ seconds (120): no error, exact offsets, the same twice
	$(BIN)/python -m tests.fuzz.run -max_total_time=$(FUZZ)

links: $(BOOK)  ## check the links to other sites
	$(BIN)/jupyter-book build . --builder linkcheck -q

# From a copy, so that neither the mode of a file nor what an earlier build left gets into the wheel.
wheel: $(TEST)  ## build the wheel into dist
	rm -rf _build/wheel && mkdir -p _build/wheel
	cp -R vjnotes pyproject.toml README.md LICENSE _build/wheel && chmod -R u=rwX,go=rX _build/wheel
	umask 022 && $(BIN)/python -m build --no-isolation --wheel --outdir dist _build/wheel >_build/wheel.log
	$(BIN)/twine check --strict dist/*.whl

dist: wheel pdf  ## what a release holds: wheel, dataset, PDF, their checksums
	$(BIN)/vjnotes data seeds --output dist/vjnotes-dataset.zip
	find $(OUT) -name '*.pdf' -exec cp {} dist \;
	cd dist && rm -f SHA256SUMS && sha256sum * >SHA256SUMS

release:  ## publish what is in dist as the release TAG (needs gh, the command of GitHub)
	gh release create "$$TAG" --verify-tag --title "$$TAG" --notes-file CHANGELOG.md dist/*

# The package's own tests outside the lock.
define outside
	$(PYTHON) -m venv _build/$(1)
	_build/$(1)/bin/pip install -q --disable-pip-version-check -r requirements/$(2).in -e .
	_build/$(1)/bin/python -m pytest -q $(addprefix --ignore tests/,audit book browser test_wheel.py) $(3)
endef

# Old libraries call newer ones in ways that these warn of.
oldest:  ## run the package's tests with the oldest libraries we allow
	$(call outside,oldest,oldest,-W ignore::DeprecationWarning)

newest:  ## run the package's tests, and build the book, with the newest libraries there are
	$(call outside,newest,test)
	_build/newest/bin/jupyter-book build . --path-output _build/newest -W -n --keep-going -q

lock:  ## renew the locks from requirements/*.in
	$(PYTHON) -m venv _build/lock && _build/lock/bin/pip install -q uv
	cd requirements && for n in book test lab tools; do \
	  c=""; [ $$n = book ] || c="-c book.txt"; \
	  [ $$n = tools ] && c="-c test.txt"; \
	  ../_build/lock/bin/uv pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes \
	    --no-emit-index-url --no-annotate --no-header $$c $$n.in -o $$n.txt || exit 1; done

clean:  ## remove what was built, keep the environment
	rm -rf _build .pytest_cache .mypy_cache .ruff_cache .hypothesis .benchmarks
	find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -rf {} +

define install
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements/$(1).txt
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@rm -f $(VENV)/.$(1)-* && touch $@
endef

$(BOOK):
	$(call install,book)

# The larger locks hold everything the book's does, at the same versions.
$(TEST): | $(BOOK)
	$(call install,test)

$(LAB): | $(BOOK)
	$(call install,lab)

$(TOOLS): | $(TEST)
	$(call install,tools)
