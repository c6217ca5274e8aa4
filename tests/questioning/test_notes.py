"""A note says what happened to a person, and does not judge them. What judges is found, and what only sounds so is not."""

from __future__ import annotations

import pytest

from interview.questioning.judging.terms import Entry, Judgement, Wanted, terms
from interview.questioning.notes import Term, check_note
from locales.catalogue import Catalogue

WORDING = Catalogue.load()
EXAMPLES = [
    pytest.param(entry, example, id=f"{entry.judgement}-{number}-{place}")
    for number, entry in enumerate(terms().entries)
    for place, example in enumerate(entry.yes)
]
TWINS = [
    pytest.param(example, id=f"{entry.judgement}-{number}-{place}")
    for number, entry in enumerate(terms().entries)
    for place, example in enumerate(entry.no)
]


def found(text: str, *names: str) -> list[str]:
    return [term.term for term in check_note(text, names)]


@pytest.mark.parametrize(("entry", "example"), EXAMPLES)
def test_each_term_is_found_in_its_own_examples(entry: Entry, example: str) -> None:
    assert entry.judgement in {term.type for term in check_note(example)}


@pytest.mark.parametrize("example", TWINS)
def test_nothing_is_found_in_what_only_sounds_like_a_term(example: str) -> None:
    assert found(example) == []


def test_every_wording_of_the_tables_can_be_looked_for() -> None:
    for entry in terms().entries:
        for wanted in (
            *(Wanted(wording) for wording in entry.say),
            *entry.unless,
            *entry.without,
            *entry.near,
        ):
            assert wanted.pattern.pattern


def test_each_kind_of_judgement_has_terms_with_examples_for_and_against() -> None:
    for judgement in Judgement:
        entries = [entry for entry in terms().entries if entry.judgement is judgement]
        assert any(entry.yes for entry in entries)
        assert any(entry.no for entry in entries)


def test_each_term_says_why_and_what_could_stand_there_in_words_that_are_there() -> None:
    said = {f"note-why-{judgement.replace('_', '-')}" for judgement in Judgement}
    said |= {f"note-instead-{entry.instead}" for entry in terms().entries} | {"note-instead-say-said"}
    assert [name for name in sorted(said) if not WORDING.has(name, WORDING.source)] == []


def test_a_term_points_to_its_place_and_names_its_sentences() -> None:
    assert check_note("He refuses to engage with the service.") == (
        Term(
            id="engagement-blame-1",
            term="refuses to engage",
            start=3,
            end=20,
            type=Judgement.ENGAGEMENT_BLAME,
            why="note-why-engagement-blame",
            instead="note-instead-not-felt-able",
        ),
    )


@pytest.mark.parametrize(
    ("judged", "not_judged"),
    [
        ("She refuses to engage.", "The landlord refuses to engage."),
        ("Leila was aggressive.", "Leila's ex was aggressive."),
        ("He failed to attend.", "The interpreter failed to attend."),
        ("She claims that she was hit.", "The owner claims that she was hit."),
        ("He could have left.", "We could have left."),
        ("Client is manipulative.", "The trafficker is manipulative."),
        ("He admitted the theft.", "The Home Office admitted the delay."),
        ("The girl who came on Monday is lazy.", "The boss who came on Monday is lazy."),
        ("Her account is inconsistent.", "The employer's account is inconsistent."),
        ("She rang the landlord and was rude.", "She rang, and the landlord was rude."),
    ],
)
def test_it_matters_who_is_spoken_of(judged: str, not_judged: str) -> None:
    assert found(judged)
    assert found(not_judged) == []


def test_he_and_she_are_whoever_the_sentence_before_spoke_of() -> None:
    assert found("The house manager came. He was aggressive.") == []
    assert found("The landlord kept her passport. She was aggressive.") == ["aggressive"]
    assert found("Malik came with his bag. He was aggressive.") == ["aggressive"]


def test_a_note_without_a_subject_is_about_the_person() -> None:
    assert found("Uncooperative when asked for papers.") == ["Uncooperative"]


def test_a_name_is_the_persons_unless_their_names_were_given() -> None:
    assert found("Bernie was rude.") == ["rude"]
    assert found("Bernie was rude.", "Ana Lungu") == []
    assert found("Ana was rude.", "Ana Lungu") == ["rude"]


@pytest.mark.parametrize(
    "quoted",
    [
        'She said, "I was stupid and lazy."',
        "She said: “I was stupid and lazy.”",
        "She said, ‘I was stupid and he’s a junkie’.",
        "'They called me crazy,' he told us.",
        "Elle a dit « je suis paranoid ».",
        'The headline was "Bogus refugees in hotel".',
    ],
)
def test_what_somebody_said_is_never_judged(quoted: str) -> None:
    assert found(quoted) == []


def test_marks_of_doubt_round_a_word_are_not_somebodys_words() -> None:
    assert found('We have heard a lot about this "torture".') == ['"torture"']
    assert found('She called it "torture".') == []


@pytest.mark.parametrize(
    "named",
    [
        "The Illegal Migration Act 2023 may affect this case.",
        "Gypsy, Roma and Traveller Education Service will come.",
        "Sectioned under s.2 Mental Health Act.",
        "The Sex Workers Outreach Project rang.",
    ],
)
def test_the_names_of_acts_and_services_are_let_be(named: str) -> None:
    assert found(named) == []


def test_what_the_person_says_of_themselves_is_not_the_workers_judgement() -> None:
    assert found("She said she felt stupid and lazy.") == []
    assert found("I think she is lazy.") == ["lazy"]


def test_a_partner_of_a_child_is_another_thing_than_a_partner_of_an_adult() -> None:
    assert found("The girl, 15, came with her boyfriend.") == ["boyfriend"]
    assert found("She is 30 and came with her boyfriend.") == []


@pytest.mark.parametrize(
    ("when", "child"),
    [
        ("at nine", False), ("at 9", False), ("It was nine when", False), ("at fifteen", True), ("at 15,", True), ("aged nine,", True),
    ],
)  # fmt: skip
def test_an_hour_is_no_age_of_a_child(when, child) -> None:
    assert found(f"{when} she came with her boyfriend.") == (["boyfriend"] if child else [])


def test_consent_to_sharing_is_not_consent_to_harm() -> None:
    assert found("She consented to sharing her file.") == []
    assert found("She consented to sex with the landlord.") == ["consented to sex"]


def test_terms_that_overlap_are_told_once_by_the_longest() -> None:
    assert found("She is a child prostitute.") == ["child prostitute"]


def test_places_count_code_points_of_the_note_as_given() -> None:
    text = "İ 👩‍👧 ’tis so: she is lazy."
    (term,) = check_note(text)
    assert text[term.start : term.end] == "lazy"
