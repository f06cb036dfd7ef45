# Two commands do all the set-up on a fresh machine: make demo, make test.
# Needed: Python 3.11 or newer and make. Everything lands in .venv; the second time nothing is fetched.

# The first Python that is new enough; `make demo PYTHON=/path/to/python` names another.
PYTHON = $$(for python in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo "$$python"; exit; }; done)
PIP = .venv/bin/python -m pip install -qq --disable-pip-version-check

.PHONY: help demo test check lock audit clean

help:
	@echo 'make demo   the whole way on a sample mailbox: no account, no network after the first time'
	@echo 'make test   all tests'
	@echo 'make check  format, lint, types, and all tests'
	@echo 'make lock   write requirements/ci.txt anew: the exact versions, with hashes, that .ci/run tests with'
	@echo 'make audit  ask the advisory database of PyPI about those versions (needs the network)'
	@echo 'make clean  remove what the others made'

demo: .venv/ready
	@.venv/bin/python -m assistant demo

test: .venv/ready-test
	.venv/bin/python -m pytest -n auto $(PYTEST_ARGS)

check: .venv/ready-check
	.venv/bin/python -m ruff format --check .
	.venv/bin/python -m ruff check .
	.venv/bin/python -m mypy
	.venv/bin/python -m pytest -n auto $(PYTEST_ARGS)

lock: .venv/ready
	$(PIP) uv
	.venv/bin/uv pip compile pyproject.toml --extra test --extra check --universal --python-version 3.11 \
		--generate-hashes --upgrade --quiet --no-header --output-file requirements/ci.txt

audit: .venv/ready
	$(PIP) pip-audit
	.venv/bin/pip-audit --disable-pip --require-hashes --requirement requirements/ci.txt

clean:
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis build dist

# Each stamp says which extras are installed for the pyproject.toml of its age.
.venv/ready: pyproject.toml
	@$(call install,.)
	@touch .venv/ready

.venv/ready-test: pyproject.toml
	@$(call install,.[test])
	@touch .venv/ready .venv/ready-test

.venv/ready-check: pyproject.toml
	@$(call install,.[test$(comma)check])
	@touch .venv/ready .venv/ready-test .venv/ready-check

comma = ,

# A .venv whose Python has gone (a system upgrade) does not count as ready, and is made anew.
GONE := $(shell [ ! -e .venv/ready ] || .venv/bin/python -c '' 2>/dev/null || rm -f .venv/ready .venv/ready-*)

define install
	python="$(PYTHON)"; \
	if [ -z "$$python" ]; then \
		echo 'Python 3.11 or newer is needed, and there is none on the PATH. See https://www.python.org/downloads/' >&2; \
		exit 1; \
	fi; \
	if ! .venv/bin/python -m pip --version >/dev/null 2>&1; then \
		echo 'Setting up .venv: this takes a minute, once.' >&2; \
		"$$python" -m venv --clear .venv || { \
			echo 'Python could not make .venv. On Debian and Ubuntu: sudo apt install python3-venv' >&2; exit 1; }; \
	fi; \
	$(PIP) --editable '$(1)' || { \
		echo 'The installation failed (see above). The first time needs the network; try again when it is there.' >&2; \
		exit 1; }
endef
