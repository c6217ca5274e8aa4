"""Pilot is faster than fingers: it may press Enter as soon as a page is there, which nobody who has read it could."""

from __future__ import annotations

import pytest
from textual.screen import Screen

from interview.tui.screens.step import StepScreen
from tests.tui.hands import draw_when_settled


@pytest.fixture(autouse=True)
def _fingers_are_never_too_fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(StepScreen, "STILL_HELD", 0.0)


@pytest.fixture(autouse=True)
def _nothing_is_drawn_that_nobody_sees(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Screen, "_compositor_refresh", draw_when_settled)
