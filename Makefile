# make lab      opens JupyterLab on the first notebook
# make figures  runs every notebook and exports every figure and the deck
# make corpus   adds what notebook 06 and a folder of articles need
# make test     runs every test
# make contact-sheet  all figures, full and half, in one picture in build/
# make mutants  changes one thing at a time in a copy of the kit, and a test must fail
# make bench    measures speed and accuracy against what one would pick instead
# The first of them sets up .venv. Only the package index is reached, and nothing at run time.

PYTHON ?= $(firstword $(foreach name,python3 python3.11 python3.12 python3.13 python3.14 python,$(shell $(name) -c 'import sys; sys.version_info >= (3, 11) and print("$(name)")' 2>/dev/null)))
BIN := .venv/bin

.PHONY: lab figures corpus test mutants bench contact-sheet

lab: .venv/lab
	$(BIN)/jupyter lab --config=helpers/lab_config.py notebooks/01-load-article.ipynb

figures: .venv/lab
	@$(BIN)/python -m helpers.rerun

corpus: .venv/corpus

test: .venv/dev
	$(BIN)/python -m pytest

mutants: .venv/dev
	$(BIN)/python -m benchmarks.mutants

bench: .venv/dev
	$(BIN)/python -m benchmarks

contact-sheet: .venv/lab
	@$(BIN)/python -m benchmarks.contact_sheet

.venv/lab: requirements.txt
	$(call install,requirements.txt)

.venv/corpus: requirements-corpus.txt
	$(call install,requirements-corpus.txt)
	@touch .venv/lab

.venv/dev: requirements-dev.txt
	$(call install,requirements-dev.txt)
	@touch .venv/lab .venv/corpus

define install
@$(if $(PYTHON),true,echo "Python 3.11 or newer is needed and was not found: install it from python.org, then run make again." >&2; exit 1)
@test -x $(BIN)/python || $(PYTHON) -m venv .venv
$(BIN)/python -m pip install --quiet --disable-pip-version-check -r $(1)
@touch $@
endef
