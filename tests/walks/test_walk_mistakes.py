"""What a writer of walks gets wrong: each slip is one plain line with its place, and no expectation holds by itself."""

import tomllib
from itertools import count
from typing import Any

import msgspec
import pytest

from interview.walking.walk import Walk, WalkInvalid, outcome, play
from store import in_memory
from tests.walks.stories import FOLDER, wording

ROOM = [
    '{ at = "prepare", do = "move", move = "continue" }',
    '{ at = "room", do = "answer", question = "room-private", choice = "yes" }',
    '{ do = "move", move = "continue" }',
    '{ at = "welcome", do = "tell", words = "Only a secret sentence.", as = "s1" }',
]
SECRET = "secret sentence"


def walk(*rows: str, before: list[str] = ROOM, session: str = "", more: str = "") -> Walk:
    acts = ",\n".join((*before, *rows))
    text = f'title = "A slip"\n[[session]]\n{session}\nact = [{acts}]\n{more}'
    return msgspec.convert(tomllib.loads(text), Walk)


def problems(script: Walk) -> list[str]:
    with in_memory() as journal:
        played = play(script, name="slip.toml", wording=wording(), journal=journal)
        return outcome(played)[0]


def refusal(script: Walk) -> str:
    with pytest.raises(WalkInvalid) as invalid:
        problems(script)
    return str(invalid.value)


def expect(**wanted: Any) -> str:
    def toml(value: Any) -> str:
        if isinstance(value, dict):
            return "{ " + ", ".join(f"{key} = {toml(one)}" for key, one in value.items()) + " }"
        if isinstance(value, list):
            return "[" + ", ".join(toml(one) for one in value) + "]"
        return f'"{value}"' if isinstance(value, str) else str(value).lower()

    return "[[expect]]\n" + "\n".join(f"{key.rstrip('_')} = {toml(value)}" for key, value in wanted.items())


def test_a_step_that_is_another_than_the_walk_says_is_named_with_its_session_and_act() -> None:
    line = refusal(walk('{ at = "account", do = "pause" }'))
    assert line == (
        "slip.toml: session 1, act 5: the walk is at 'welcome', not at 'account'. Correct the walk or the flow."
    )


def test_something_open_that_should_be_closed_is_named_with_its_session_and_act() -> None:
    line = refusal(walk('{ closed = ["explain", "pause"] }'))
    assert (
        line == "slip.toml: session 1, act 5: 'pause' is open at 'welcome', and the walk says it is closed."
    )


@pytest.mark.parametrize("open_now", ["move.continue", "look-back", "stop", "interrupt.danger", "tell"])
def test_whatever_is_open_can_be_told_from_what_is_closed(open_now: str) -> None:
    assert f"'{open_now}' is open" in refusal(walk(f'{{ closed = ["{open_now}"] }}'))


def at_the_desk(*rows: str) -> Walk:
    return walk(
        '{ do = "stop" }',
        '{ do = "stop" }',
        more="[[session]]\nbefore = [" + ",\n".join(rows) + "]\nact = []",
    )


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ('{ do = "begin" }', "session 2: A session is open already"),
        ('{ do = "begin", refused = "is closed" }', "says it is refused"),
        ('{ do = "reopen-case", why = "x" }', "row 1: This case is not closed"),
        ('{ do = "close-case", reason = "died", refused = "no reason" }', "says it is refused"),
        ('{ do = "tell", words = "x" }', "row 1: Invalid value"),
        ('{ do = "close-case", reason = 1 }', "row 1: Expected `str`, got `int`"),
        ('{ do = "close-case", reason = "died", wait = "soon" }', "is not a time to wait"),
    ],
)
def test_a_slip_in_what_is_done_between_sessions_is_named_with_its_row(row: str, says: str) -> None:
    assert says in refusal(at_the_desk(row))


def test_a_session_of_a_case_that_was_closed_cannot_be_opened_by_the_walk_either() -> None:
    assert "session 2: This case was closed on" in refusal(
        at_the_desk('{ do = "close-case", reason = "died" }')
    )


def test_a_closed_list_with_a_slip_in_it_does_not_pass_for_closed() -> None:
    assert "'move.tel' is no act and no move" in refusal(walk('{ closed = ["move.tel"] }'))


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ('{ do = "explain", about = "rights-stop" }', "'explain' is not open at step 'welcome'"),
        ('{ do = "vanish" }', "Invalid value 'vanish'"),
        ('{ do = "tell", words = "" }', "There are no words to keep yet"),
        ('{ do = "tell", word = "x" }', "unknown field `word`"),
        ('{ do = "correct", statement = "s9", words = "x" }', "Expected `int`, got `str`"),
        ('{ do = "pause", as = "s2" }', "'s2' names an act that made nothing"),
        ('{ do = "tell", words = "Again.", as = "s1" }', "'s1' is a name already"),
        ('{ do = "say", message = "welcome-hello", refused = "no" }', "the walk says it is refused"),
        ('{ do = "resume", refused = "some other reason" }', "'resume' is not open"),
        ('{ do = "pause", wait = "soon" }', "'soon' is not a time to wait"),
        (
            '{ do = "tell", words = "x", said_at = { precision = "about", at = 2026-03-01T10:00:00 } }',
            "A time has no zone",
        ),
        (
            '{ do = "say", message = "account-you-said", quote = { statement = "s1", quote = "a lie" } }',
            "The quoted words are not in that statement",
        ),
        (
            '{ do = "say", message = "account-you-said", quote = { statement = "s9", quote = "a lie" } }',
            "A quote is from a statement that the walk has not named",
        ),
        ('{ do = "say", message = "account-you-said", quote = { quote = 7 } }', "A quote is { statement"),
    ],
    ids=count(1),
)
def test_a_slip_is_one_plain_line_with_its_place_and_nobodys_words(row: str, said: str) -> None:
    line = refusal(walk(row))
    assert line.startswith("slip.toml: session 1, act 5")
    assert said in line
    assert "\n" not in line
    assert SECRET not in line


def test_a_session_is_not_begun_while_the_one_before_is_open() -> None:
    script = walk(more='[[session]]\nwait = "7d"\nact = []')
    assert refusal(script).startswith("slip.toml: session 2: A session is open already.")


def test_a_wait_between_sessions_that_is_no_time_is_named_with_its_session() -> None:
    assert refusal(walk(session='wait = "a week"')).startswith("slip.toml: session 1: 'a week' is not a time")


@pytest.mark.parametrize(
    "false",
    [
        expect(plan="status", is_="agreed"),
        expect(plan="sessions", is_=2),
        expect(plan="no-such-path", is_=1),
        expect(plan="statements[7].words", is_="Only"),
        expect(plan="goals", has={"words": "Only"}),
        expect(plan="gaps", lacks={"kind": "next-contact"}),
        expect(plan="case", lacks="walk"),
        expect(plan="gaps", where={"kind": "next-contact"}, count=2),
        expect(plan="gaps", where={"kind": "no-such-kind"}),
        expect(plan="status", where={"kind": "line"}, count=0),
        expect(plan="status", count=5),
        expect(record="session-stopped"),
        expect(record="statement-recorded", count=2),
        expect(record="statement-recorded", where={"words": "Another sentence."}),
        expect(
            record="statement-recorded", where={"words": "Only a secret sentence.", "about": "@s1"}, count=1
        ),
        expect(is_=1),
        expect(plan="status", record="session-opened"),
        expect(plan="status", evidence="PC7"),
        expect(evidence="PC99", is_="open"),
        expect(evidence="PC7", is_="open"),
        expect(evidence="PC7", count=7),
        expect(evidence="PC7", has="plan-agreed"),
    ],
    ids=count(1),
)
def test_an_expectation_that_does_not_hold_is_reported_without_anybodys_words(false: str) -> None:
    found = problems(walk(more=false))
    assert len(found) == 1
    assert found[0].startswith("expect row 1: ")
    assert SECRET not in found[0]


@pytest.mark.parametrize(
    "true",
    [
        expect(plan="status", is_="draft"),
        expect(plan="goals", count=0),
        expect(plan="gaps", has={"kind": "next-contact", "standing": "not_recorded"}),
        expect(plan="gaps", lacks={"kind": "urgent-need"}),
        expect(plan="agreed_entry", is_="@nothing"),
        expect(record="statement-recorded", where={"words": "Only a secret sentence.", "about": "@nothing"}),
        expect(record="statement-corrected", where={"statement": "@s1"}, count=0),
        expect(record="session-stopped", count=0),
        expect(evidence="PC7", is_="supported", count=1),
        expect(evidence="PC14", is_="open", lacks="plan-agreed"),
    ],
    ids=count(1),
)
def test_an_expectation_that_holds_is_not_reported(true: str) -> None:
    assert problems(walk(more=true)) == []


def test_only_the_expectation_that_fails_is_reported_and_by_its_number() -> None:
    true, false = expect(plan="status", is_="draft"), expect(plan="status", is_="agreed")
    assert problems(walk(more=f"{true}\n{false}")) == ["expect row 2: plan path 'status' is something else"]


def test_a_name_stands_for_its_number_in_an_expectation() -> None:
    correct = '{ do = "correct", statement = "s1", words = "Otherwise." }'
    wanted = expect(record="statement-corrected", where={"statement": "@s1", "words": "Otherwise."}, count=1)
    assert problems(walk(correct, more=wanted)) == []


def test_the_walk_in_the_readme_plays_and_ends_as_it_says() -> None:
    readme = FOLDER.with_name("README.md").read_text("utf-8")
    example = readme.partition("```toml\n")[2].partition("```")[0]
    assert problems(msgspec.convert(tomllib.loads(example), Walk)) == []
