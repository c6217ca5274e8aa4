"""Pilot is faster than fingers: it may press Enter as soon as a page is there, which nobody who has read it could."""

from __future__ import annotations

import pytest

from interview.tui.in_turn import InTurnApp
from interview.tui.screens.step import StepScreen


@pytest.fixture(autouse=True)
def _fingers_are_never_too_fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(StepScreen, "STILL_HELD", 0.0)


@pytest.fixture(autouse=True)
def _letters_of_a_word_come_together(monkeypatch: pytest.MonkeyPatch) -> None:
    """A letter by itself need not be waited for: those that tests send together are there together."""
    monkeypatch.setattr(InTurnApp, "FOLLOWS", 0.0)
