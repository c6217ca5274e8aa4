"""Words come back exactly as they went in, or are refused whole."""

from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import store
from tests.store.made import PASSPHRASE, PATIENT, said, vault_in

STORABLE = st.text(st.characters(exclude_categories=["Cs"]))
HARD = [
    "",
    "\0",
    "before\0after\0",
    "\r\n\u2028\u0085\v\f\x1c\r",
    "e\u0301 is not \u00e9",
    "zwnj\u200c zwj\u200d nbsp\u00a0 ideographic\u3000",
    "\u202eright to left\u202c \u2066isolated\u2069 \ufeff",
    "\x1b[31mred\x1b[0m [b]bold[/b]",
    "👩‍👩‍👧 \U0010ffff \ufffe",
    "لم يعطوني جواز سفري",
    "' OR 1=1; -- ? :name",
]


def test_hard_text_comes_back_exactly_from_an_encrypted_record_opened_again(folder: Path) -> None:
    with vault_in(folder) as vault:
        for number, text in enumerate(HARD):
            vault.journal.append(f"case-{number}", [said(text, text + "!")], after=0, listing=text)
            vault.journal.draft(f"case-{number}", "account", text)
    with store.unlock(folder, passphrase=PASSPHRASE) as vault:
        listings = {listed.stream: listed.listing for listed in vault.journal.listed()}
        for number, text in enumerate(HARD):
            stream = f"case-{number}"
            assert vault.journal.passages(stream) == {(1, 0): text, (1, 1): text + "!"}
            assert vault.journal.drafts(stream) == {"account": text}
            assert listings[stream] == text
            assert vault.journal.verify(stream) == ()


def test_any_text_at_all_comes_back_exactly() -> None:
    streams = count()
    with store.in_memory() as journal:

        @PATIENT
        @given(texts=st.lists(STORABLE, max_size=4), field=STORABLE, typed=STORABLE)
        def comes_back(texts: list[str], field: str, typed: str) -> None:
            stream = f"case-{next(streams)}"
            journal.append(stream, [said(*texts)], after=0)
            journal.draft(stream, field, typed)
            assert journal.passages(stream) == {(1, part): text for part, text in enumerate(texts)}
            assert journal.drafts(stream) == {field: typed}
            assert journal.verify(stream) == ()

        comes_back()


@PATIENT
@given(before=st.text(max_size=5), after=st.text(max_size=5), half=st.characters(categories=["Cs"]))
def test_half_a_character_is_refused_whole_and_its_neighbours_are_not_quoted(
    before: str, after: str, half: str
) -> None:
    secret = f"passport {before}{half}{after}"
    with pytest.raises(store.UnstorableText) as refused:
        store.rows.storable(secret, what="The text")
    assert "passport" not in str(refused.value)
    assert refused.value.__context__ is None


def test_a_refused_text_leaves_no_trace(journal: store.Journal) -> None:
    half = "\ud83d"
    digestible = said("whole")
    broken = store.NewRow(
        session="s-1",
        at=1,
        actor="w",
        body=digestible.body,
        passages=(store.Passage(part=0, nonce=b"n" * 16, text=half),),
    )
    with pytest.raises(store.UnstorableText):
        journal.append("case-1", [digestible, broken], after=0)
    with pytest.raises(store.UnstorableText):
        journal.draft("case-1", "account", half)
    with pytest.raises(store.UnstorableText):
        journal.append("case-1", [digestible], after=0, listing=half)
    assert journal.head("case-1") == store.EMPTY
    assert journal.drafts("case-1") == {}


def test_two_million_characters_are_kept_whole(vault: store.Vault) -> None:
    long = "a\0ж字" * 500_000
    vault.journal.draft("case-1", "account", long)
    vault.journal.append("case-1", [said(long)], after=0)
    assert vault.journal.passages("case-1") == {(1, 0): long}
    assert vault.journal.drafts("case-1") == {"account": long}


def test_no_repr_shows_what_anyone_said(vault: store.Vault) -> None:
    secret = "the house with the green door"
    row = said(secret)
    assert secret not in repr(row)
    assert secret not in repr(row.passages)
    body = store.NewRow(session="s", at=1, actor="w", body=secret.encode())
    vault.journal.append("case-1", [row, body], after=0, listing=f'{{"label": "{secret}"}}')
    shown = [*vault.journal.rows("case-1"), vault.journal.listed(), vault, vault.journal]
    assert not [thing for thing in shown if "green door" in repr(thing)]
