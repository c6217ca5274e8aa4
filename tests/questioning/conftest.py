"""The rules of the check are tested by themselves; what the trained reader adds has tests of its own, which ask for it."""

import pytest

from interview.questioning.english import beside


@pytest.fixture(autouse=True)
def by_the_rules_alone(request, monkeypatch):
    """The reader has no opinion, except where a test asks for ``trained_reader``."""
    if "trained_reader" not in request.fixturenames:
        monkeypatch.setattr(beside, "weight", lambda text, disclosed: 0.0)


@pytest.fixture
def trained_reader():
    """Let the trained reader be heard."""
