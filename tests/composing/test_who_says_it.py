"""Who sits there says truly who they are, and asks nobody whether they may share with themselves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast, get_args

import pytest

from interview.engine.terms import OrganisationKind
from interview.engine.variants import every_variant
from tests.sitting import ENGLISH, adult, sitting, wording

if TYPE_CHECKING:
    from tests.sitting import Sitting

ARABIC = "ar"
OWN = (
    ("police", "share:police"),
    ("local_authority", "share:council"),
    ("health", "share:gp"),
    ("charity", "share:support-provider"),
    ("other", "share:lawyer"),
)
"""Kinds of organisation, and for whom a yes is asked that may be just such a one."""


def asked_by(kind: str, here: Sitting) -> dict[str, str]:
    """What stands before the worker of this kind when the person is asked about sharing."""
    here.guide.case.organisation_kind = cast("OrganisationKind", kind)
    return {one.scope: one.text.worker for one in here.guide.view().scopes}


@pytest.mark.parametrize(("kind", "scope"), OWN, ids=[kind for kind, _ in OWN])
def test_nobody_asks_whether_they_may_share_with_themselves(kind: str, scope: str) -> None:
    with sitting("share") as here:
        mine, immigration = asked_by(kind, here)[scope], asked_by("immigration", here)[scope]
    assert {"other", "another", "outside"} & set(re.findall(r"\w+", mine))
    assert not {"other", "another", "outside"} & set(re.findall(r"\w+", immigration))


@pytest.mark.parametrize("language", [ENGLISH, ARABIC])
def test_who_sits_there_is_told_by_each_kind_in_words_of_its_own(language: str) -> None:
    told = {wording().text(each, language).text for each in every_variant(adult(), "welcome-work")}
    assert len(told) == len(get_args(OrganisationKind))


@pytest.mark.parametrize("kind", ["police", "immigration"])
def test_the_police_and_immigration_name_themselves_and_say_nothing_of_support(kind: str) -> None:
    said = wording().text(f"welcome-work--{kind}", ENGLISH).text
    assert said.startswith("I work for the ")
    assert "support" not in said
    assert "to help you" not in wording().text(f"privacy-notes-write--{kind}", ENGLISH).text


@pytest.mark.parametrize("kind", get_args(OrganisationKind))
def test_nobody_is_told_of_an_interpreter_as_if_there_was_one(kind: str) -> None:
    with sitting("record") as here:
        here.guide.case.organisation_kind = cast("OrganisationKind", kind)
        said = " ".join(text.worker for text in here.guide.view().says)
    assert "about the interpreter if one helps us" in said
