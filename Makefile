# Every target is one line of work; the steps themselves are in scripts/.
.DEFAULT_GOAL := help
.PHONY: help setup run test check e2e bench bench-portfolio generate pictures

help: ## Show this list
	@awk -F':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install what is missing to run and to test (says what, asks once)
	@scripts/setup test

run: ## Install what is missing, build, and open the app (in a browser where there is no display)
	@scripts/run

test: ## Install what is missing and run everything that continuous integration runs
	@scripts/test

check: ## Formatting and lints only
	@scripts/test check

e2e: ## End-to-end tests only: the real window, and Chromium
	@scripts/test e2e

bench: ## Measure how fast a report is made, beside Typst and WeasyPrint (installed below target/)
	@scripts/bench --peers

bench-portfolio: ## Measure how fast a portfolio answers, beside SQLite and DuckDB (installed below target/)
	@scripts/bench portfolio

generate: ## Write the generated files anew (wire types, typed messages)
	@READINESS_UPDATE=1 cargo test -p readiness-tests --test boundary
	@READINESS_UPDATE=1 cargo test -p readiness-cli --test contract vectors

pictures: ## Take the user guide's pictures anew from the real program (needs the programs that `make test` builds)
	@node tests/e2e/pictures.mjs
