"""A line on paper that shows, later, whether the record is still the one it was taken from."""

import re
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

import store
from store import heads
from store.errors import NotAHead
from tests.store.made import PATIENT, filled, said, tamper

HEAD = re.compile(r"\d+(-[0-9A-HJKMNP-TV-Z]{4}){8}")
SALT = bytes(range(16))


def test_a_head_is_what_its_docstring_says(journal: store.Journal) -> None:
    filled(journal, "b", entries=2)
    filled(journal, "a", entries=1)
    fields = [b"ownwords/head/1", b"3"]
    for stream in ("a", "b"):
        head = journal.head(stream)
        fields += [stream.encode(), str(head.seq).encode(), head.hash]
    bits = int.from_bytes(
        sha256(b"".join(len(part).to_bytes(8, "big") + part for part in fields)).digest()[:20], "big"
    )
    letters = "".join("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[bits >> 155 - 5 * place & 31] for place in range(32))
    assert journal.record_head() == "3-" + "-".join(re.findall("....", letters))
    assert HEAD.fullmatch(journal.stream_head("a"))


def test_a_head_stays_the_same_however_far_the_record_goes_on(journal: store.Journal) -> None:
    kept: list[str] = []
    for entries in range(1, 6):
        for stream in ("case-1", "case-2"):
            journal.append(stream, [said("x", seq=entries)], after=entries - 1)
            kept.append(journal.record_head())
    of_streams = [journal.stream_head("case-1", seq=seq) for seq in range(1, 6)]
    assert len({*kept, *of_streams}) == 15
    for number, head in enumerate(kept, start=1):
        assert journal.record_head(number=number) == head
        assert journal.compare(head) == heads.Found(number=number, now=10, fits=True)
    for head in of_streams:
        assert journal.compare(head, stream="case-1").fits
        assert not journal.compare(head, stream="case-2").fits
    assert journal.record_head(number=0).startswith("0-")
    assert journal.compare(journal.record_head(number=0)).fits


@pytest.mark.parametrize(
    "edit",
    [
        "DELETE FROM events WHERE id > 4",
        "DELETE FROM events WHERE place >> 40 = 2",
        "UPDATE events SET hash = zeroblob(32) WHERE id = 3",
        "UPDATE streams SET stream = 'case-3' WHERE no = 2",
    ],
)
def test_a_head_kept_elsewhere_shows_what_was_written_anew(journal: store.Journal, edit: str) -> None:
    filled(journal, entries=3)
    filled(journal, "case-2", entries=3)
    head = journal.record_head()
    assert journal.compare(head).fits
    tamper(journal, edit)
    journal.ask(lambda db: journal.ends.look(db.conn, everywhere=True))
    assert not journal.compare(head).fits


def test_a_record_older_than_a_head_is_told_from_another_one(journal: store.Journal) -> None:
    filled(journal, entries=2)
    with store.in_memory() as other:
        filled(other, entries=4)
        ahead = other.record_head()
    assert journal.compare(ahead) == heads.Found(number=4, now=2, fits=False)
    assert not journal.compare(other_head := ahead.replace("4-", "2-", 1)).fits
    assert heads.parsed(other_head)[0] == 2


def test_a_head_is_read_as_people_type_it(journal: store.Journal) -> None:
    filled(journal, entries=2)
    head = journal.record_head()
    number, letters = heads.parsed(head)
    for typed in (
        head.lower(),
        f"  {head} \n",
        head.replace("-", " - "),
        f"2-{letters}",
        head.replace("0", "O").replace("1", "l") if not head.startswith(("0", "1")) else head,
    ):
        assert heads.same(typed, head)
        assert journal.compare(typed).fits
    assert number == 2


@pytest.mark.parametrize(
    "typed", ["", "812", "812-", "abc", "812-4F7K", "-4F7K", "1-" + "U" * 32, "1-" + "A" * 33]
)
def test_what_is_no_head_is_refused_in_plain_words(journal: store.Journal, typed: str) -> None:
    with pytest.raises(NotAHead) as refused:
        journal.compare(typed)
    assert refused.value.plain
    assert len(str(refused.value).splitlines()) <= 2


@PATIENT
@given(typed=st.text())
def test_no_text_breaks_the_reading_of_a_head(typed: str) -> None:
    try:
        number, letters = heads.parsed(typed)
    except NotAHead:
        return
    assert number >= 0
    assert len(letters) == 32


def test_a_stream_has_no_head_where_it_has_no_entry(journal: store.Journal) -> None:
    filled(journal, entries=2)
    with pytest.raises(NotAHead):
        journal.stream_head("case-1", seq=3)
    with pytest.raises(NotAHead):
        journal.stream_head("nobody", seq=1)
    assert not journal.compare("9" + journal.stream_head("case-1"), stream="case-1").fits


def test_two_recipients_cannot_join_what_they_were_given(journal: store.Journal) -> None:
    filled(journal, entries=2)
    head = journal.record_head()
    ours, theirs = (heads.for_recipient(head, salt=SALT + end) for end in (b"1", b"2"))
    assert ours != theirs
    assert ours == heads.for_recipient(head.lower(), salt=SALT + b"1")
    assert not set(re.findall("....", head)) & set(ours.split("-"))
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){7}", ours)
    with pytest.raises(ValueError, match="16"):
        heads.for_recipient(head, salt=b"short")
