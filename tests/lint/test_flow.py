"""A flow that would lead, press or trap a person is refused: one plain line, with the place, the reason and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from interview.lint.reasons import INSTEAD, SAYS
from interview.questioning.verdict import Cue
from locales.catalogue import Catalogue
from tests.lint.small import GOOD, LEFT, changed, checked, with_our_wording

if TYPE_CHECKING:
    from pathlib import Path

PROMPT = 'prompts = ["account-go-on"]'
OPEN = 'id = "now-need-most"\ntext = "now-need-most"\n'
HELLO = 'says = ["welcome-hello"]'
TO_ACCOUNT, TO_INFO = (
    'moves = { continue = "account" }',
    'enough = "information", skip-account = "information"',
)
PHASE = 'phase = "INFO"'
FIRST_INFO = ((TO_ACCOUNT, 'moves = { continue = "information" }'), (TO_INFO, 'enough = "closing"'))
AFTERWARDS = 'kind = "explain"\ntopics = ["information-what"]\nmoves = { continue = "closing" }'
TO_TELL = 'kind = "explain"\ntopics = ["information-what"]\nmoves = { continue = "account" }'
EARLY = (*FIRST_INFO, (AFTERWARDS, TO_TELL))
CLOSED = '[[step.questions]]\nid = "safe"\ntext = "today-safe-tonight"\n'
ROW = (
    'kind = "grid"\nmoves = { continue = "account" }\n\n[[step.rows]]\nid = "row"\ndomain = "safety"\ntext = '
)
ASKED = f'kind = "ask"\n{TO_ACCOUNT}\n\n[[step.questions]]\n{OPEN}'

INVITE = """[[step]]
id = "invite"
phase = "ACCOUNT"
kind = "ask"
moves = { continue = "account" }

[[step.questions]]
id = "b"
text = "interrupt-wish"
choices = ["yes", "no"]

[[step]]
id = "account\""""
LEADS = {cue.value for cue in Cue}

BAD = {
    "a prompt that leads": (
        [(PROMPT, 'prompts = ["account-go-on", "example-led"]')],
        "'account': 'example-led' (en-GB)",
        "quantity_time_presupposition",
    ),
    "a prompt that asks for a yes": (
        [(PROMPT, 'prompts = ["example-tag"]')],
        "'account': 'example-tag' (en-GB)",
        "tag_question",
    ),
    "a name for a person that is not theirs, among their needs": (
        [
            (
                f"[[step.questions]]\n{OPEN}",
                f'[[step.questions]]\n{OPEN}\n[[step.questions]]\nid = "b"\ntext = "example-label"\n',
            )
        ],
        "'now': 'example-label' (en-GB)",
        "label_imposition",
    ),
    "an invitation among the needs that names what nobody has told": (
        [(OPEN, 'id = "a"\ntext = "example-invites"\n')],
        "'now': 'example-invites' (en-GB)",
        "presupposition",
    ),
    "a prompt that leads in one language alone": (
        [(PROMPT, 'prompts = ["example-translated"]')],
        "'account': 'example-translated' (ar)",
        "tag_question",
    ),
    "a wording that presses where the worker is of the police": (
        [
            (HELLO, 'says = ["example-varied"]'),
            ("[leaves]", '[variants]\nexample-varied = "organisation_kind"\n\n[leaves]'),
        ],
        "'welcome': 'example-varied--police' (en-GB)",
        "coercion",
    ),
    "a placeholder that is not filled by the person": (
        [(HELLO, 'says = ["example-filled"]')],
        "'welcome': 'example-filled' (en-GB)",
        "placeholder",
    ),
    "their own words where nobody hands them over": (
        [(HELLO, 'says = ["account-you-said"]')],
        "'welcome': 'account-you-said' (en-GB)",
        "placeholder",
    ),
    "a question that asks why": (
        [(OPEN, 'id = "a"\ntext = "example-why"\n')],
        "'now': 'example-why' (en-GB)",
        "why",
    ),
    "a question that asks why in one language alone": (
        [(OPEN, 'id = "a"\ntext = "example-why-translated"\n')],
        "'now': 'example-why-translated' (ar)",
        "why",
    ),
    "kinds of exploitation as choices": (
        [(OPEN, f'{OPEN}choices = ["begging", "cannabis-farm"]\n')],
        "'now': 'answer-begging' (en-GB)",
        "menu",
    ),
    "a kind of exploitation as a row": (
        [(ASKED, f'{ROW}"example-row"\n')],
        "'now': 'example-row' (en-GB)",
        "menu",
    ),
    "an explanation before the account": (
        EARLY,
        "'information': 'information-what'",
        "explained-before-account",
    ),
    "an explanation among the rights before the account": (
        [*EARLY, (PHASE, 'phase = "RIGHTS"')],
        "'information': 'information-what'",
        "explained-before-account",
    ),
    "a right that describes exploitation before the account": (
        [
            *EARLY,
            (PHASE, 'phase = "RIGHTS"'),
            ('text = ["information-what-some"]\nmeets = ["PC6"]', 'text = ["example-explains"]'),
        ],
        "'information': 'example-explains' (en-GB)",
        "explained-before-account",
    ),
    "an explanation before the account for a reason of blanks": (
        [*EARLY, (PHASE, f'{PHASE}\nbefore_account = " "')],
        "'information': 'information-what'",
        "explained-before-account",
    ),
    "choices before the open question": (
        [(f"[[step.questions]]\n{OPEN}", f'{CLOSED}choices = ["yes", "no"]\n\n[[step.questions]]\n{OPEN}')],
        "'now': 'today-safe-tonight'",
        "closed-first",
    ),
    "a yes or no before the open question": (
        [(f"[[step.questions]]\n{OPEN}", f"{CLOSED}\n[[step.questions]]\n{OPEN}")],
        "'now': 'today-safe-tonight'",
        "closed-first",
    ),
    "choices before the person is asked to tell": (
        [
            (TO_ACCOUNT, 'moves = { continue = "invite" }'),
            (
                '[[step]]\nid = "account"',
                INVITE,
            ),
        ],
        "'invite': 'interrupt-wish'",
        "closed-first",
    ),
    "a criterion that nobody meets": ([('meets = ["PC8"]\n', "")], "nobody meets PC8", "criterion"),
    "a criterion that is left and met": (
        [('meets = ["PC8"]', 'meets = ["PC8", "PC1"]')],
        "PC1 is left to 'uk/adult' and met here too",
        "criterion",
    ),
    "a criterion that is left to a flow without it": (
        [(f'"uk/adult" = {LEFT}', f'"uk/adult" = {LEFT[1:]}\n"uk/brief" = {LEFT[:1]}')],
        "PC1 is left to 'uk/brief', which does not meet it",
        "criterion",
    ),
    "a criterion that is left to nobody": (
        [(f'"uk/adult" = {LEFT}', f'"uk/nobody" = {LEFT}')],
        "there is no flow 'uk/nobody'",
        "criterion",
    ),
    "a criterion that there is not": (
        [('meets = ["PC8"]', 'meets = ["PC8", "PC21"]')],
        "SFJBMS05 has no criterion 'PC21'",
        "criterion",
    ),
    "a standard that there is not": (
        [('standard = "SFJBMS05"', 'standard = "SFJBMS99"')],
        "'SFJBMS99' is not a standard",
        "criterion",
    ),
}


@pytest.fixture(scope="module")
def wording(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return Catalogue.load(with_our_wording(tmp_path_factory.mktemp("locales")))


def test_a_flow_that_does_nothing_wrong_is_not_refused(tmp_path: Path, wording: Catalogue) -> None:
    assert checked(tmp_path, GOOD, wording).refused == ()


@pytest.mark.parametrize(("changes", "place", "code"), BAD.values(), ids=BAD.keys())
def test_a_bad_flow_is_refused_for_this_and_nothing_else(
    changes: list[tuple[str, str]], place: str, code: str, tmp_path: Path, wording: Catalogue
) -> None:
    refused = checked(tmp_path, changed(*changes), wording).refused
    assert [line for line in refused if place in line and f" [{code}]. " in line] != []
    one_reason = LEADS if code in LEADS else {code}
    for line in refused:
        assert line.startswith("small.toml: ")
        assert "\n" not in line
        assert line.endswith((".", "'", '"'))
        assert place in line or code not in LEADS
        assert [code for code in one_reason if f" [{code}]. " in line]


@pytest.mark.parametrize("cue", sorted(Cue))
def test_every_cue_has_a_reason_and_a_better_way(cue: Cue) -> None:
    assert SAYS[cue]
    assert INSTEAD[cue].endswith((".", "'"))


def test_an_explanation_before_the_account_stands_where_the_flow_gives_its_reason(
    tmp_path: Path, wording: Catalogue
) -> None:
    reason = 'before_account = "The court asked for it in writing."'
    text = changed(*EARLY, (PHASE, f"{PHASE}\n{reason}"))
    assert checked(tmp_path, text, wording).refused == ()


def test_an_explanation_that_only_those_come_to_who_tell_nothing_is_not_early(
    tmp_path: Path, wording: Catalogue
) -> None:
    text = changed((TO_ACCOUNT, 'moves = { continue = "account", skip-account = "information" }'))
    assert checked(tmp_path, text, wording).refused == ()


def test_a_declaration_frees_what_a_step_is_for_and_never_the_account(
    tmp_path: Path, wording: Catalogue
) -> None:
    asked = (OPEN, 'id = "a"\ntext = "today-food-sleep"\n')
    assert checked(tmp_path, changed(asked), wording).refused == ()
    as_account = changed(asked, ('kind = "ask"\n', 'kind = "ask"\nconduct = "account"\n'))
    assert [line for line in checked(tmp_path, as_account, wording).refused if "'today-food-sleep'" in line]
    prompt = (PROMPT, 'prompts = ["today-food-sleep"]')
    as_needs = changed(prompt, ('kind = "narrate"\n', 'kind = "narrate"\nconduct = "needs"\n'))
    assert [line for line in checked(tmp_path, as_needs, wording).refused if "'today-food-sleep'" in line]


def test_what_could_only_be_worded_better_is_a_tip_and_refuses_nothing(
    tmp_path: Path, wording: Catalogue
) -> None:
    found = checked(tmp_path, changed((OPEN, 'id = "a"\ntext = "example-two"\n')), wording)
    assert found.refused == ()
    (tip,) = found.tips
    assert tip.startswith("Tip: small.toml: step 'now': 'example-two' (en-GB): ")
    assert "[compound]" in tip


def test_how_to_be_reached_is_a_topic_of_its_own(tmp_path: Path, wording: Catalogue) -> None:
    asked = f'{CLOSED}choices = ["yes", "no"]\n\n[[step.questions]]\n{OPEN}private = "contact"\n'
    assert checked(tmp_path, changed((f"[[step.questions]]\n{OPEN}", asked)), wording).refused == ()


def test_a_menu_that_only_one_language_offers_is_found_there(tmp_path: Path, wording: Catalogue) -> None:
    refused = checked(tmp_path, changed((ASKED, f'{ROW}"example-row-translated"\n')), wording).refused
    assert [line for line in refused if "'example-row-translated' (ar)" in line and "[menu]" in line]


def test_wording_that_is_not_there_is_named_and_the_rest_is_still_looked_through(
    tmp_path: Path, wording: Catalogue
) -> None:
    text = changed((HELLO, 'says = ["welcome-helo"]'), (PROMPT, 'prompts = ["example-led"]'))
    refused = checked(tmp_path, text, wording).refused
    assert refused[0] == "small.toml: the wording 'welcome-helo' is not in locales/en-GB. Write it there."
    assert "'example-led'" in refused[1]
