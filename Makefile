# `make` lists what there is. Everything is installed into .venv and node_modules, nothing outside this folder.

PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
NPM := $(shell npm --version >/dev/null 2>&1 && echo npm || echo $(BIN)/npm)
NPM_CI := PATH="$(CURDIR)/$(BIN):$$PATH" $(NPM) ci --ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error
WORKERS ?= 2
PYTEST = $(BIN)/pytest -q -n $(WORKERS) --dist worksteal
UV_COMPILE = build/lock/bin/uv pip compile --quiet --upgrade --universal --generate-hashes --no-header --no-annotate \
	--python-version 3.11

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup demo run test test-slow check suite chromium lock bench bench-main bench-matching bench-conversation labels clean

help:
	@echo "make demo            try it: prints one address, needs no account (MEDSAM_PORT=8080)"
	@echo "make test            the checks and the tests, on SQLite and PostgreSQL"
	@echo "make test-slow       the tests that take long: kills, crowds, brute force, a second version of PostgreSQL"
	@echo "make check           the quick checks alone: style, types, layers"
	@echo "make setup           install what running and testing need"
	@echo "make run             start the bot as the environment and .env say"
	@echo "make labels          what other lists call our topics, into bot/matching/topics/labels.toml"
	@echo "make lock            resolve the dependencies anew into requirements/"
	@echo "make bench-main      the figures of the main job into build/bench/main-job.json"
	@echo "make bench-matching  the figures of understanding and matching into build/bench/matching.json (BENCH=--quick)"
	@echo "make bench-conversation  the figures of the conversation into build/bench/conversation.json"
	@echo "make bench           every benchmark"
	@echo "make clean           remove what was installed and built; var/ with the database stays"

setup: .venv/.test node_modules/.test

demo: .venv/.run node_modules/.run
	@$(BIN)/medsam demo

run: .venv/.run node_modules/.run
	@$(BIN)/medsam run

test: setup chromium check suite

check: .venv/.test
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

suite: .venv/.test node_modules/.test
	@$(PYTEST) -m "not slow"

test-slow: setup chromium
	@$(PYTEST) -m slow

chromium: .venv/.test
	@.ci/chromium $(BIN)/python

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Medsam needs Python 3.11 or newer: https://www.python.org/downloads/"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
		{ echo "Python cannot make environments yet: apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv .venv

.venv/.run: requirements/run.txt requirements/build.txt pyproject.toml | .venv/bin/python
	$(PIP) install --require-hashes -r requirements/run.txt -r requirements/build.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.test: requirements/test.txt pyproject.toml | .venv/bin/python
	$(PIP) install --require-hashes -r requirements/test.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@ .venv/.run

.venv/.bench: requirements/bench.txt | .venv/.test
	$(PIP) install --require-hashes -r requirements/bench.txt
	@touch $@

node_modules/.run: package.json package-lock.json | .venv/.run
	$(NPM_CI) --omit=dev
	@touch $@

node_modules/.test: package.json package-lock.json | .venv/.test
	$(NPM_CI)
	@touch $@ node_modules/.run

lock: | .venv/bin/python
	$(BIN)/python -m venv build/lock
	build/lock/bin/python -m pip --disable-pip-version-check --quiet install --upgrade uv
	$(UV_COMPILE) pyproject.toml --output-file requirements/run.txt
	$(UV_COMPILE) --group build --constraints requirements/run.txt --output-file requirements/build.txt
	$(UV_COMPILE) pyproject.toml --group build --group test --output-file requirements/test.txt
	$(UV_COMPILE) --group bench --constraints requirements/test.txt --output-file requirements/bench.txt
	$(NPM) install --package-lock-only --ignore-scripts --no-audit --no-fund --omit-lockfile-registry-resolved

labels: .venv/.test
	@$(BIN)/python -m tools.labels

bench-main: setup
	@$(BIN)/python -m tests.benchmarks.main_job

bench-matching: setup .venv/.bench
	@$(BIN)/python -m tests.benchmarks.matching $(BENCH)

bench-conversation: setup
	@$(BIN)/python -m tests.benchmarks.conversation

bench: setup .venv/.bench
	@for benchmark in main_job matching conversation; do \
		$(BIN)/python -m tests.benchmarks.$$benchmark || exit 1; done

clean:
	rm -rf .venv node_modules build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
