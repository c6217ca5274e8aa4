"""The person's language at every step; and a translation that nobody has checked yet is kept from the person."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from interview.engine.acts import always
from interview.engine.events import moves
from interview.engine.stage import Refused
from locales.catalogue import Catalogue
from locales.registry import packaged
from tests.sitting import Sitting, adult, sitting, wording

if TYPE_CHECKING:
    from pathlib import Path

    from interview.engine.view import Text

ARABIC = "ar"


def test_a_language_that_is_not_there_is_refused_with_those_that_are() -> None:
    with sitting("welcome") as here:
        with pytest.raises(Refused, match=r"no wording in 'tlh'. There is: en-GB, ar"):
            here.guide.do(always.SwitchLocale(locale="tlh"))
        here.guide.do(always.Stop())
        here.guide.do(always.Stop())
        with pytest.raises(Refused, match="no wording in 'tlh'"):
            here.begin(language="tlh")


def test_the_workers_side_is_never_put_in_a_language_the_program_cannot_be_worked_in() -> None:
    with sitting("welcome") as here:
        with pytest.raises(Refused, match=r"cannot be worked in 'ar'. It can in: en-GB"):
            here.guide.do(always.SwitchLocale(side="worker", locale=ARABIC))
        here.guide.do(always.SwitchLocale(side="worker", locale="en-GB"))
        assert here.guide.view().worker_locale == "en-GB"


AGAIN = {"known": (), "may-read": ("ask-first",), "come-back": ("ask-first", "continue")}
"""The steps of a later session, and the moves that lead there from its beginning."""


@pytest.mark.parametrize(
    "step", [step.id for step in adult().step if step.kind != "end" and not step.protocol]
)
def test_the_language_can_be_switched_at_every_step_and_a_missing_wording_is_shown_as_missing(
    step: str,
) -> None:
    with sitting() as here:
        if step in AGAIN:
            here.guide.do(always.Stop())
            here.begin()
            for move in AGAIN[step]:
                here.guide.do(always.Move(move=move))
        elif step in ("review", "areas"):
            here.walk_to_review()
            if step == "areas":
                here.guide.do(always.Move(move="continue"))
        elif step == "short-closing":
            here.walk_to("welcome")
            here.guide.do(always.Stop())
        else:
            here.walk_to(step)
        for language in (ARABIC, "en-GB"):
            view = here.guide.do(always.SwitchLocale(locale=language))
            assert view.step == step
            for text in (*view.says, *view.prompts):
                if adult().find(step).audience == "worker":  # no language of the person's is spoken there
                    assert (text.person, text.person_locale) == (text.worker, "en-GB")
                    continue
                there = wording().has(text.message, language)
                assert (text.person is not None) == there
                assert (text.state == "missing") == (not there)
                assert text.worker == wording().text(text.message, "en-GB").text


# ---------------------------------------------------------------- drafts of a translation


def sensitive(here: Sitting) -> Text:
    return next(scope.text for scope in here.guide.view().scopes if scope.scope == "record")


def checked(text: Text, **other: str) -> always.CheckWording:
    return always.CheckWording(
        **{"message": text.message, "locale": text.person_locale, "digest": text.digest, **other}
    )


def test_a_draft_about_consent_is_kept_from_the_person_until_the_interpreter_has_checked_it() -> None:
    with sitting("record", language=ARABIC) as here:
        text = sensitive(here)
        assert (text.state, text.may_be_shown) == ("machine_draft", False)
        assert text.person
        with pytest.raises(Refused, match="Only an interpreter who is noted as present"):
            here.guide.do(checked(text))
        here.guide.do(always.InterpreterJoins(code="int-7", language="Arabic"))
        for wrong in ({"digest": "0" * 64}, {"message": "consent-nothing"}, {"locale": "en-GB"}):
            with pytest.raises(Refused, match="not the one on the screen"):
                here.guide.do(checked(text, **wrong))
        with pytest.raises(Refused, match="no wording in 'tlh'"):
            here.guide.do(checked(text, locale="tlh"))
        assert not sensitive(here).may_be_shown
        here.guide.do(checked(text))
        assert (sensitive(here).may_be_shown, sensitive(here).state) == (True, "machine_draft")
        event = here.guide.entries()[-1].event
        assert isinstance(event, moves.WordingChecked)
        assert (event.interpreter, event.digest) == ("int-7", text.digest)


def test_what_one_interpreter_checked_is_checked_anew_in_another_sitting() -> None:
    with sitting("record", language=ARABIC) as here:
        here.guide.do(always.InterpreterJoins(code="int-7", language="Arabic"))
        here.guide.do(checked(sensitive(here)))
        here.guide.do(always.Stop())
        here.guide.do(always.Stop())
        here.begin(language=ARABIC)
        assert here.guide.case.wording_checked == set()


def test_a_wording_that_changed_after_it_was_checked_is_kept_back_again(tmp_path: Path) -> None:
    folder = tmp_path / "locales"
    shutil.copytree(str(packaged()), folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    with sitting("record", language=ARABIC, words=Catalogue.load(folder)) as here:
        here.guide.do(always.InterpreterJoins(code="int-7", language="Arabic"))
        here.guide.do(checked(sensitive(here)))
        assert sensitive(here).may_be_shown
        file = next(
            file for file in (folder / ARABIC).glob("*.ftl") if "\nconsent-record = " in file.read_text()
        )
        file.write_text(file.read_text().replace("\nconsent-record = ", "\nconsent-record = نعم؟ "))
        here.words = Catalogue.load(folder)
        here.guide = here.opened_again()
        assert not sensitive(here).may_be_shown
        here.guide.do(checked(sensitive(here)))
        assert sensitive(here).may_be_shown
