"""What is true of one kind of organisation is said there, and never where it is not; what is missing is never replaced."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, cast, get_args

import msgspec
import pytest

import store
from flows.loader import problems
from interview.casework.plan_now import drawn_up, plan_files
from interview.composing.showing import shown_on_arriving
from interview.composing.worder import labelled
from interview.engine.acts import always, asking
from interview.engine.case import Case
from interview.engine.conditions import CONDITIONS
from interview.engine.events import moves, session
from interview.engine.kinds import KINDS
from interview.engine.terms import OrganisationKind
from interview.engine.variants import every_variant, plain_id, variant
from interview.engine.words import Words
from interview.guide import Refused
from interview.guiding.worded_flows import load_flow
from interview.lint.named import asked_by_flow, unworded
from interview.lint.said import said_in
from interview.lint.wording import check_wording
from locales.catalogue import Catalogue, Worded, WordingMissing
from locales.registry import packaged
from tests.sitting import ENGLISH, Sitting, adult, wording

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from flows.model import Flow
    from interview.engine.view import Text

ARABIC = "ar"
KINDS_OF_ORGANISATION: tuple[OrganisationKind, ...] = get_args(OrganisationKind)
SPOKEN = frozenset(plain_id(one.message) for one in said_in(adult()))
VARIED = tuple(
    one for one in adult().variants if one in SPOKEN and adult().varies(one) == ("organisation_kind",)
)
"""What an adult is told. Topics for children are in the same file, and no step of this flow tells them."""
SAID = tuple(one for one in VARIED if not any(one in step.asks() for step in adult().step))
PRIVACY = "privacy-limits-private"


def met_by(
    kind: OrganisationKind, *, words: Catalogue | None = None, language: str = ENGLISH
) -> AbstractContextManager[Sitting]:
    from contextlib import contextmanager

    @contextmanager
    def met() -> Iterator[Sitting]:
        with store.in_memory() as journal:
            here = Sitting(journal, words=words)
            opened = session.CaseOpened(nation="england", age_band="adult", organisation_kind=kind)
            here.guide.open_case(opened, label=session.CaseLabelled(label=Words("x")))
            here.begin(language=language)
            yield here

    return met()


def texts(here: Sitting) -> dict[str, Text]:
    view = here.guide.view()
    topics = [text for topic in view.topics for text in (*topic.texts, topic.check) if text]
    return {text.message: text for text in (*view.says, *view.prompts, *topics)}


def step_of(message: str) -> tuple[str, str | None]:
    """The step where a message is said, and the topic that it belongs to."""
    for step in adult().step:
        if message in step.says:
            return step.id, None
        for topic in step.topics:
            if message in adult().topics()[topic].text:
                return step.id, topic
    raise AssertionError(message)


@pytest.fixture(scope="module")
def lacking(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packaged wording in which nobody has worded what stays private at the police, nor in Arabic at a charity."""
    folder = tmp_path_factory.mktemp("lacking") / "locales"
    shutil.copytree(str(packaged()), folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    for locale, gone in ((ENGLISH, "police"), (ARABIC, "police"), (ARABIC, "charity")):
        file = folder / locale / "kinds.ftl"
        kept = [line for line in file.read_text().split("\n") if not line.startswith(f"{PRIVACY}--{gone} ")]
        file.write_text("\n".join(kept))
    return folder


# ---------------------------------------------------------------- each kind, each message


@pytest.mark.parametrize("kind", KINDS_OF_ORGANISATION)
@pytest.mark.parametrize("message", SAID)
def test_each_kind_of_organisation_says_its_own_wording_and_the_record_names_it(
    kind: OrganisationKind, message: str
) -> None:
    mine = f"{message}--{kind.replace('_', '-')}"
    step, topic = step_of(message)
    with met_by(kind) as here:
        here.walk_to(step)
        if topic is not None:
            here.guide.do(asking.Explain(about=topic))
        text = texts(here)[mine]
        assert text.worker == text.person == wording().text(mine, ENGLISH).text
        here.guide.do(always.Say(message=mine))
        shown = [
            one.message
            for entry in here.guide.entries()
            if isinstance(entry.event, moves.PromptsShown)
            for one in entry.event.prompts
        ]
        assert mine in shown
        assert not [one for one in shown if one.startswith(f"{message}--") and one != mine]
        assert message not in shown
        assert texts(here)[mine].said == "as_shown"


def test_what_stays_private_is_not_told_alike_where_it_is_not_alike() -> None:
    told = {
        kind: wording().text(f"{PRIVACY}--{kind.replace('_', '-')}", ENGLISH).text
        for kind in KINDS_OF_ORGANISATION
    }
    assert len(set(told.values())) == len(KINDS_OF_ORGANISATION)
    for kind in ("police", "immigration"):
        assert "private" not in told[kind]
        assert "ask you" not in told[kind]
    assert "private" in told["charity"]


def test_the_plain_id_stands_for_the_wording_of_this_case_and_that_of_others_cannot_be_said() -> None:
    with met_by("health") as here:
        here.walk_to("privacy")
        here.guide.do(always.Say(message=PRIVACY))
        said = [one.event for one in here.guide.entries() if isinstance(one.event, moves.PromptSaid)]
        assert [one.message for one in said] == [f"{PRIVACY}--health"]
        for how in ("as_shown", "differently"):
            with pytest.raises(Refused, match="true for others"):
                here.guide.do(always.Say(message=f"{PRIVACY}--charity", how=how, words=Words("x")))


def test_an_interpreter_checks_the_wording_of_this_kind_and_only_that_one_is_shown_then() -> None:
    with met_by("police", language=ARABIC) as here:
        here.walk_to("privacy")
        here.guide.do(always.InterpreterJoins(code="int-7", language="Arabic"))
        text = texts(here)[f"{PRIVACY}--police"]
        assert (text.may_be_shown, text.state) == (False, "machine_draft")
        here.guide.do(always.CheckWording(message=PRIVACY, locale=ARABIC, digest=text.digest))
        assert texts(here)[f"{PRIVACY}--police"].may_be_shown


# ---------------------------------------------------------------- a missing one


def test_where_nobody_has_worded_it_nothing_is_shown_and_nothing_can_be_said_as_shown(lacking: Path) -> None:
    with met_by("police", words=Catalogue.load(lacking)) as here:
        here.walk_to("privacy")
        text = texts(here)[f"{PRIVACY}--police"]
        assert (text.person, text.may_be_shown, text.nothing_true) == (None, False, True)
        assert text.worker.startswith("No wording here for: \u2068police\u2069.")
        before = here.guide.case.seq
        for act in (asking.Explain(about="privacy-limits"), always.Say(message=PRIVACY)):
            with pytest.raises(Refused, match="There is no wording of this for: police"):
                here.guide.do(act)
        assert here.guide.case.seq == before
        here.guide.do(always.Say(message=PRIVACY, how="differently", words=Words("We write it all down.")))
        here.guide.do(asking.LeaveTopic(about="privacy-limits", reason="other"))
        here.guide.do(always.Move(move="leave-open"))


def test_what_was_never_worded_is_not_in_the_record_as_shown(lacking: Path) -> None:
    flow = msgspec.convert(
        {
            **msgspec.to_builtins(adult()),
            "variants": {**adult().variants, "welcome-today": ["nation", "age_band"]},
        },
        type(adult()),
    )
    with store.in_memory() as journal:
        here = Sitting(journal, flow=flow)
        here.create()
        here.begin()
        here.walk_to("welcome")
        shown = [one.event for one in here.guide.entries() if isinstance(one.event, moves.PromptsShown)]
        assert "welcome-hello" in {one.message for one in shown[-1].prompts}
        assert not [one for one in shown[-1].prompts if one.message.startswith("welcome-today")]
        text = texts(here)["welcome-today--scotland--adult"]
        assert text.nothing_true
        assert "Scotland" in text.worker
        assert "an adult" in text.worker


def test_in_a_language_without_it_nothing_is_shown_and_only_an_interpreter_can_put_it(lacking: Path) -> None:
    with met_by("charity", words=Catalogue.load(lacking), language=ARABIC) as here:
        here.walk_to("privacy")
        text = texts(here)[f"{PRIVACY}--charity"]
        assert (text.person, text.may_be_shown, text.nothing_true) == (None, False, False)
        for act in (asking.Explain(about="privacy-limits"), always.Say(message=PRIVACY)):
            with pytest.raises(Refused, match=r"charity, in their language\. Note the interpreter first"):
                here.guide.do(act)
        here.guide.do(always.InterpreterJoins(code="int-7", language="Arabic"))
        here.guide.do(asking.Explain(about="privacy-limits"))
        here.guide.do(always.Say(message=PRIVACY))
        assert not texts(here)[f"{PRIVACY}--charity"].may_be_shown


@pytest.mark.parametrize("kind", KINDS_OF_ORGANISATION)
@pytest.mark.parametrize("message", VARIED)
def test_the_checks_demand_each_kind_of_each_message(kind: OrganisationKind, message: str) -> None:
    mine = f"{message}--{kind.replace('_', '-')}"
    assert mine in asked_by_flow(adult())
    assert message not in asked_by_flow(adult())
    for locale in (ENGLISH, ARABIC):
        assert wording().has(mine, locale)
        assert not wording().has(message, locale)


def test_a_kind_that_nobody_worded_is_found_by_both_checks(lacking: Path) -> None:
    lines = unworded(adult(), Catalogue.load(lacking), name="adult.toml")
    assert lines == [f"adult.toml: the wording '{PRIVACY}--police' is not in locales/en-GB. Write it there."]
    found = {(one.code, one.where) for one in check_wording(lacking) if PRIVACY in one.where}
    assert ("asked-and-missing", f"en-GB: {PRIVACY}--police") in found
    assert ("missing", f"ar/kinds.ftl: {PRIVACY}--charity") in found


# ---------------------------------------------------------------- in a flow file


def with_variants(**variants: object) -> Flow:
    return msgspec.convert({**msgspec.to_builtins(adult()), "variants": variants}, type(adult()))


def test_a_wording_may_differ_by_nation_and_age_too_and_each_combination_is_demanded() -> None:
    flow = with_variants(**{"nrm-what-system": ["nation", "age_band"], "rights-place-safe": "nation"})
    assert every_variant(flow, "rights-place-safe") == tuple(
        f"rights-place-safe--{nation}" for nation in ("england", "wales", "scotland", "northern-ireland")
    )
    assert len(every_variant(flow, "nrm-what-system")) == len(flow.nations) * len(flow.age_bands)
    case = Case(nation="northern_ireland", age_band="adult", organisation_kind="charity")
    assert variant(flow, "nrm-what-system", case) == "nrm-what-system--northern-ireland--adult"
    assert variant(flow, "welcome-hello", case) == "welcome-hello"


class EveryMessage(Catalogue):
    """A wording in which every message is there, and reads like the first sentence of all."""

    def has(self, message: str, locale: str) -> bool:
        return True

    def text(self, message: str, locale: str, **args: str | int) -> Worded:
        return super().text("welcome-hello", locale)


def test_at_another_age_the_wording_of_that_age_stands_on_the_screen_at_once() -> None:
    flow = with_variants(**{"welcome-today": "age_band"})
    case = Case(nation="wales", age_band="adult", organisation_kind="charity")
    events = (
        session.AgeBandChanged(age_band="possibly_child"),
        moves.StepReached(step="welcome", move="continue"),
    )
    (shown,) = shown_on_arriving(events, flow=flow, case=case, locale=ENGLISH, wording=EveryMessage.load())
    assert isinstance(shown, moves.PromptsShown)
    assert "welcome-today--possibly-child" in {one.message for one in shown.prompts}
    assert case.age_band == "adult"


def test_a_fact_that_is_not_known_stands_for_nobody() -> None:
    assert variant(adult(), PRIVACY, Case()) == f"{PRIVACY}--unknown"


@pytest.mark.parametrize(
    ("variants", "says"),
    [
        ({"no-such-thing": "nation"}, "'no-such-thing' is said at no step and in no topic"),
        ({"move-continue": "nation"}, "'move-continue' is said at no step and in no topic"),
        ({PRIVACY: []}, "differs by nothing"),
        ({PRIVACY: ["nation", "nation"]}, "twice by the same"),
    ],
    ids=["unknown", "a move", "by nothing", "twice"],
)
def test_a_flow_that_names_a_variant_wrongly_is_refused(variants: dict[str, object], says: str) -> None:
    found = list(problems(with_variants(**variants), kinds=KINDS, conditions=CONDITIONS))
    assert len(found) == 1
    assert says in found[0]


# ---------------------------------------------------------------- questions, choices, rows, and what is said yes or no to


ASKED = {
    "answers": ("choice-police", "police", "Would you like to give the police a statement about a crime?"),
    "share": ("consent-share-police", "police", "May I share what is needed with other police forces?"),
}


@pytest.mark.parametrize("step", ASKED)
def test_what_is_asked_is_asked_as_it_is_true_of_the_organisation_and_recorded_so(step: str) -> None:
    plain, kind, says = ASKED[step]
    for other in ("police", "charity"):
        with met_by(cast("OrganisationKind", other)) as here:
            here.walk_to(step)
            view = here.guide.view()
            asked = [*(one.text for one in view.questions), *(one.text for one in view.scopes)]
            (text,) = [one for one in asked if one.message.startswith(plain)]
            assert text.message == f"{plain}--{other}"
            assert (text.worker == says) is (other == kind)
            entries = [one.event for one in here.guide.entries() if isinstance(one.event, moves.PromptsShown)]
            assert f"{plain}--{other}" in {one.message for one in entries[-1].prompts}


def test_the_plan_names_and_words_the_question_that_was_asked_and_knows_that_it_was_said() -> None:
    with met_by("police") as here:
        here.walk_to("answers")
        here.guide.do(always.Say(message="choice-police"))
        plan = drawn_up(here.guide, now=here.clock()).plan
        (choice,) = [one for one in plan.choices if one.question == "choice-police"]
        assert (choice.message, choice.standing) == ("choice-police--police", "asked")
        here.guide.do(asking.Answer(question="choice-police", choice="time"))
        page = plan_files(here.guide, now=here.clock())["plan.md"].decode()
        assert "Would you like to give the police a statement about a crime?" in page


def test_a_row_and_a_choice_may_differ_too_and_the_worker_reads_the_true_one_everywhere() -> None:
    flow = with_variants(**{"today-phone": "organisation_kind", "answer-time": "organisation_kind"})
    for message in ("today-phone", "answer-time"):
        assert set(every_variant(flow, message)) <= set(asked_by_flow(flow))
        assert message not in asked_by_flow(flow)
    assert list(problems(flow, kinds=KINDS, conditions=CONDITIONS)) == []


def test_a_question_that_nobody_worded_for_this_kind_says_so_and_nothing_is_shown_in_its_place() -> None:
    lacking = {"choice-nrm": "organisation_kind", "today-phone": "organisation_kind"}
    flow = with_variants(**adult().variants | lacking)
    with store.in_memory() as journal:
        here = Sitting(journal, flow=flow)
        here.create()
        here.begin()
        here.walk_to("answers")
        (question,) = [one for one in here.guide.view().questions if one.question == "choice-nrm"]
        assert (question.text.nothing_true, question.text.person) == (True, None)
        shown = [one.event for one in here.guide.entries() if isinstance(one.event, moves.PromptsShown)]
        assert not [one for event in shown for one in event.prompts if "today-phone" in one.message]
        here.guide.do(asking.Answer(question="choice-nrm", choice="yes"))
        page = plan_files(here.guide, now=here.clock())["plan.md"].decode()
        assert question.text.worker[:20] in page


@pytest.mark.parametrize("kind", KINDS_OF_ORGANISATION)
def test_what_a_child_was_asked_is_named_as_it_was_put_after_they_turned_out_to_be_an_adult(
    kind: OrganisationKind,
) -> None:
    """The question of the school differs by who asks it in the child's flow alone; no step of the adult's has it."""
    flow, asked = adult(), "consent-share-school"
    assert asked in load_flow("uk/child").variants
    assert asked not in flow.variants
    case = Case(nation="england", age_band="adult", organisation_kind=kind)
    named = labelled(asked, {}, case=case, flow=flow, wording=wording(), locale=ENGLISH)
    assert named == wording().text(f"{asked}--{kind.replace('_', '-')}", ENGLISH).text


def test_a_wording_that_nobody_wrote_for_any_flow_is_a_fault_and_not_an_empty_line() -> None:
    case = Case(nation="england", age_band="adult", organisation_kind="charity")
    with pytest.raises(WordingMissing):
        labelled("no-such-wording", {}, case=case, flow=adult(), wording=wording(), locale=ENGLISH)
