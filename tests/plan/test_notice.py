"""The notice without a name: an allow-list of set answers, with no way in for anything that somebody typed."""

from __future__ import annotations

import itertools
import json
import re
from typing import TYPE_CHECKING, Any, get_args

import msgspec
import pytest

from flows.forms import FormInvalid, packaged_form, read_form
from interview.commands.typed import typed
from interview.engine.case import Case
from interview.engine.events import considering, session, told
from interview.engine.stage import Refused
from interview.engine.words import Words
from interview.exports.manifest import with_manifest
from interview.exports.notice import notice_markdown
from interview.exports.plan_json import document_json
from interview.plan.notice import HELD, Notice, Option, notice, rests_on
from tests.plan.cases import ADULT, NOW, Record, whole_case
from tests.sitting import wording
from tests.walks.stories import FOLDER
from tests.walks.stories import told as story

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from interview.engine.events import Entry

FORM = packaged_form("notice")
RICH = (
    "goes-the-whole-way",
    "three-agencies-and-an-address-nobody-prints",
    "a-draft-timeline-and-why-it-may-concern-her",
    "what-went-with-a-referral-is-told-to-him-later",
)


def label(message: str, **args: str | int) -> str:
    return wording().text(message, "en-GB", **args).text


def made(case: Case, today: str = "2026-11-24") -> Notice:
    return notice(case, FORM, today=today, practice=False)


def folder(case: Case) -> str:
    """All that would be written, names of files and the list of them too."""
    found = made(case)
    contents = {"sheet.md": notice_markdown(found, label).encode(), "sheet.json": document_json(found)}
    files = with_manifest(contents, document="notice", on=(7,))
    return "\n".join(f"{name}\n{content.decode()}" for name, content in files.items())


def with_canaries(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The same record, with a word of its own in the place of each passage."""
    numbers = itertools.count(1)

    def replaced(words: Any) -> str:
        assert isinstance(words, Words)
        return f"zqx{next(numbers)}zqx"

    def boxed(kind: type, value: Any) -> Any:
        assert kind is Words
        return Words(value)

    for entry in entries:
        plain = msgspec.to_builtins(entry.event, enc_hook=replaced)
        yield msgspec.structs.replace(entry, event=msgspec.convert(plain, type(entry.event), dec_hook=boxed))


@pytest.mark.parametrize("name", RICH)
def test_nothing_that_anybody_typed_in_a_whole_case_is_on_it(name: str) -> None:
    played = story(FOLDER / f"{name}.toml")
    written = folder(Case.replay(with_canaries(played.entries)))
    assert "zqx" not in written
    said = {text for entry in played.entries for _, text in typed(entry.event) if text and len(text) > 4}
    assert said
    assert [text for text in said if text in folder(played.case)] == []
    assert played.case_id not in written
    assert all(entry.session not in written for entry in played.entries if entry.session)


def test_in_a_case_with_everything_it_has_no_name_no_contact_no_day_and_no_word_of_theirs() -> None:
    record = whole_case()
    written = folder(record.case)
    for never in ("Sam", "quiet room", "Ring after nine", "library", "shelter", "clinic", "cousin", "k7m2"):
        assert never not in written, never
    mine = {FORM.dated, FORM.checked_on, FORM.review_by, "2026-11-23"}
    assert set(re.findall(r"20\d\d-\d\d-\d\d", written)) <= mine, "no day but those of the list of fields"


def strings(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for one in value.values():
                yield from strings(one)
        case list():
            for one in value:
                yield from strings(one)
        case _:
            pass


def test_every_string_of_it_is_of_the_list_of_fields_or_a_set_answer() -> None:
    """A new field of the plan, of the case or of the notice cannot get there by itself."""
    data = set(strings(msgspec.to_builtins(FORM) | {"row": None}))
    data |= {text for row in FORM.row for text in (row.id, row.put, *row.keys)}
    found = set(strings(json.loads(document_json(made(whole_case().case)))))
    assert found - data - set(get_args(Option)) == {"urn:ownwords:notice:0.1.0"}
    assert "Words" not in json.dumps(msgspec.json.schema(Notice))


def test_the_document_itself_says_nothing_but_wordings_of_ours_and_the_list_of_fields() -> None:
    text = notice_markdown(made(whole_case().case), lambda *_, **__: "")
    for known in sorted((FORM.source, *(key for row in FORM.row for key in row.keys)), key=len, reverse=True):
        text = text.replace(known, "")
    assert not re.search(r"\w", text)


def test_what_the_record_gives_is_the_nation_that_they_are_grown_up_and_their_no() -> None:
    record = Record().opened()
    record.answered("choice-nrm", choice="no")
    found = {row.row: row.option for row in made(record.case).rows if row.put == "record"}
    assert found == {"nation": "england", "under-18": "no", "referral": "no"}
    assert {row.holds for row in FORM.row if row.holds} == set(HELD)
    record.answered("choice-nrm", choice="time")
    assert {row.row: row.option for row in made(record.case).rows}["referral"] is None, "never made up"


def test_of_a_made_up_case_that_stands_first() -> None:
    found = notice(Record().opened().case, FORM, today="2026-11-24", practice=True)
    assert notice_markdown(found, label).startswith("# PRACTICE · Notice without a name")


def test_a_list_of_fields_past_its_date_says_so() -> None:
    case = Record().opened().case
    assert "past its date" not in notice_markdown(made(case), label)
    late = notice_markdown(made(case, today="2030-01-01"), label)
    assert "past its date" in late
    assert FORM.commit in late


def decided(*, nation: Any = "england") -> Record:
    """An adult who said no once it was explained, and the decision of a listed body to notify."""
    record = Record()
    record.add(session.CaseOpened(nation=nation, age_band="adult", organisation_kind="local_authority"))
    record.sat_together()
    record.explained("nrm-what")
    record.answered("choice-nrm", choice="no")
    record.add(
        considering.DutyDecided(
            duty="d10-notify",
            decision="will_do",
            facts=("referral-refused",),
            checked_on="2026-11-23",
            day="2026-03-04",
        )
    )
    return record


def test_it_rests_on_the_decision_about_the_duty() -> None:
    record = decided()
    (on,) = rests_on(record.case, ADULT, {}, notifier=True)
    assert on == record.case.decided["d10-notify"].number


@pytest.mark.parametrize(
    ("then", "says"),
    [
        (session.AgeBandChanged(age_band="child"), "under 18, .* NRM, .* children's services"),
        (session.AgeBandChanged(age_band="possibly_child"), "in doubt, .* NRM, .* children's services"),
        (told.QuestionAnswered(question="choice-nrm", choice="yes", statement=None, **NOW), "said yes"),
        (considering.CircumstanceNoted(circumstance="in-nrm"), "NRM already"),
        (
            considering.DutyDecided(
                duty="d10-notify", decision="not", facts=(), checked_on="2026-11-23", why=Words("No")
            ),
            "No decision",
        ),
    ],
    ids=["a child", "age in doubt", "a yes", "in the NRM", "decided not to"],
)
def test_there_is_none_and_one_line_says_why(then: Any, says: str) -> None:
    record = decided()
    record.add(then)
    with pytest.raises(Refused, match=says):
        rests_on(record.case, ADULT, {}, notifier=True)


@pytest.mark.parametrize("nation", ["scotland", "northern_ireland"])
def test_it_is_for_england_and_wales_alone(nation: str) -> None:
    with pytest.raises(Refused, match="England and Wales alone"):
        rests_on(decided(nation=nation).case, ADULT, {}, notifier=True)


@pytest.mark.parametrize("notifier", [None, False], ids=["no profile", "not listed"])
def test_it_is_for_a_listed_body_alone(*, notifier: bool | None) -> None:
    with pytest.raises(Refused, match="Only a listed body"):
        rests_on(decided().case, ADULT, {}, notifier=notifier)


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (
            '[[row]]\nid = "a"\nkeys = ["x"]\nput = "leave"\n[[row]]\nid = "a"\nkeys = ["y"]\nput = "leave"',
            "twice",
        ),
        (
            '[[row]]\nid = "a"\nkeys = ["x"]\nput = "leave"\n[[row]]\nid = "b"\nkeys = ["x"]\nput = "leave"',
            "two rows",
        ),
        ('[[row]]\nid = "a"\nkeys = []\nput = "leave"', "no key"),
        ('[[row]]\nid = "a"\nkeys = ["x"]\nput = "worker"\nholds = "nation"', "'holds' goes with"),
        ('[[row]]\nid = "a"\nkeys = ["x"]\nput = "record"', "'holds' goes with"),
        ('[[row]]\nid = "a"\nkeys = ["x"]\nput = "leave"\nwords = "x"', "unknown field"),
    ],
)
def test_a_list_of_fields_that_is_amiss_is_refused_in_one_line(tmp_path: Path, row: str, says: str) -> None:
    head = 'id = "a"\nsource = "a"\ncommit = "a"\ndated = "a"\nchecked_on = "a"\nreview_by = "a"\n'
    file = tmp_path / "a.toml"
    file.write_text(head + row, "utf-8")
    with pytest.raises(FormInvalid, match=says):
        read_form(file, name="a.toml")
