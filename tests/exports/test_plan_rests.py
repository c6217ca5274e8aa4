"""What a plan rests on stands in it: who was there, how old a paper is, and when somebody last asked a service."""

from __future__ import annotations

from functools import cache

import pytest

from tests.walks.stories import STORIES, told

STORY = "the-only-interpreter-knows-her-aunt"


@cache
def page() -> str:
    (story,) = [one for one in STORIES if one.stem == STORY]
    return told(story).files[f"{STORY}.plan.md"].decode()


SAID = [
    "INT3 · Arabic · by phone · not known if qualified · Session 1 · knows the person or somebody around them",
    "  - Their agency: Line Nine\n  - Why this interpreter all the same: No one else speaks it.",
    "INT4 · Arabic · by phone · not known if qualified · Session 1 · knows neither the person nor anybody",
    "not told beforehand how it goes",
    "- Came with the person: friend · C-2 · Session 1 · the person wanted them there · left apart from the person",
    "  - Why they were there: She asked her to wait in the next room.",
    "- Hostel note · 1 March 2025 · check again: older than the organisation goes by",
    "- Clinic letter · 20 February 2026\n",
    "  - Last checked before it was offered: 20 January 2026",
    "  - Taken from what others wrote: Two men asked for her at the desk\n  - From document: Hostel note",
]


@pytest.mark.parametrize("said", SAID)
def test_the_plan_says_who_was_there_and_how_old_it_is_what_it_rests_on(said: str) -> None:
    assert said in page()


def test_a_service_that_nobody_found_in_the_directory_has_no_day_of_checking() -> None:
    assert page().count("Last checked before it was offered") == 1
