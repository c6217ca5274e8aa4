"""Whoever edits the record with the key in hand is found out, and told from where on."""

import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

import store
from store.places import place
from store.rows import Fault
from tests.store.made import PATIENT, filled, tamper


def here(seq: int) -> str:
    return f"place = {place(1, seq)}"


EDITS = {
    "a body changed": (
        f"UPDATE events SET body = CAST(replace(body, 'statement', 'statememt') AS BLOB) WHERE {here(3)}",
        3,
        Fault.CHANGED,
    ),
    "a time changed": (f"UPDATE events SET at = at + 1 WHERE {here(2)}", 2, Fault.CHANGED),
    "an actor changed": (f"UPDATE events SET actor = 'w-other' WHERE {here(6)}", 6, Fault.CHANGED),
    "a session changed": (f"UPDATE events SET session = 's-2' WHERE {here(1)}", 1, Fault.CHANGED),
    "a hash changed": (f"UPDATE events SET hash = zeroblob(32) WHERE {here(4)}", 4, Fault.CHANGED),
    "an entry taken out": (f"DELETE FROM events WHERE {here(3)}", 3, Fault.GAP),
    "the first taken out": (f"DELETE FROM events WHERE {here(1)}", 1, Fault.GAP),
    "two entries exchanged": (
        (
            f"UPDATE events SET place = -place WHERE {here(2)}; UPDATE events SET place = {place(1, 2)} WHERE {here(3)}"
            f"; UPDATE events SET place = {place(1, 3)} WHERE place < 0"
        ),
        2,
        Fault.UNLINKED,
    ),
    "words changed": (
        f"UPDATE words SET text = 'They gave me my papers' WHERE {here(5)}",
        5,
        Fault.WORDS_CHANGED,
    ),
    "a salt changed": (f"UPDATE words SET nonce = zeroblob(32) WHERE {here(5)}", 5, Fault.WORDS_CHANGED),
    "words taken away": (f"DELETE FROM words WHERE {here(2)}", 2, Fault.WORDS_MISSING),
    "words taken away, and an erasure that nothing announces": (
        f"INSERT INTO erasures VALUES ({place(1, 2)}, 9, 'w', 'asked', {place(1, 9)}); DELETE FROM words WHERE {here(2)}",
        2,
        Fault.ERASURE_UNANNOUNCED,
    ),
    "words added": (f"INSERT INTO words VALUES ({place(1, 4, 7)}, zeroblob(16), 'x')", 4, Fault.WORDS_ADDED),
    "words added after the end": (
        f"INSERT INTO words VALUES ({place(1, 9)}, zeroblob(16), 'x')",
        9,
        Fault.WORDS_ADDED,
    ),
    "a body that is no JSON": (
        f"UPDATE events SET body = CAST('{{\"digest\"' AS BLOB) WHERE {here(2)}",
        2,
        Fault.UNREADABLE,
    ),
    "a body nested without end": (
        f"UPDATE events SET body = CAST('[\"digest\",' || printf('%.*c', 200000, '[') AS BLOB) WHERE {here(2)}",
        2,
        Fault.UNREADABLE,
    ),
    "the tail cut off": (
        f"DELETE FROM events WHERE place >= {place(1, 5)} AND place < {place(2, 0)}",
        5,
        Fault.CUT,
    ),
    "a number changed": (f"UPDATE events SET id = 1 WHERE {here(3)}", 3, Fault.MISNUMBERED),
}


@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_by_someone_with_the_key_is_found(journal: store.Journal, edit: str) -> None:
    statements, seq, fault = EDITS[edit]
    filled(journal, entries=5)
    journal.append("case-1", [_plain()], after=5, listing="{}")
    filled(journal, "case-2", entries=2)
    assert journal.verify("case-1") == ()
    tamper(journal, *statements.split("; "))
    found = journal.verify("case-1")
    assert any((broken.fault, broken.seq, broken.upto) == (fault, seq, seq - 1) for broken in found), found
    assert all(broken.stream == "case-1" for broken in found)
    assert journal.verify("case-2") == ()
    looked = journal.inspect()
    assert not looked.whole
    assert set(found) <= set(looked.breaks)
    assert looked.trusted("case-2") is None
    chain_broken = [broken.upto for broken in found if not broken.alone]
    assert looked.trusted("case-1") == min(chain_broken, default=None)


def test_a_row_forged_with_its_hash_no_longer_carries_the_next_one(journal: store.Journal) -> None:
    filled(journal, entries=3)
    first, second, _ = journal.rows("case-1")
    body = second.body.replace(b"statement", b"statememt")
    forged = store.chain.link(
        stream="case-1",
        seq=2,
        at=second.at,
        actor=second.actor,
        session=second.session,
        body=body,
        prev=first.hash,
    )
    tamper(journal, f"UPDATE events SET body = x'{body.hex()}', hash = x'{forged.hex()}' WHERE {here(2)}")
    assert journal.verify("case-1") == (
        store.Break(
            fault=Fault.UNLINKED,
            stream="case-1",
            seq=3,
            upto=2,
            says="Entry 3 does not follow on from the entry before it.",
        ),
    )


def test_a_finding_quotes_nothing_from_the_record(journal: store.Journal) -> None:
    filled(journal, entries=2)
    tamper(
        journal, "UPDATE words SET text = 'green door'", "UPDATE events SET body = CAST('green door' AS BLOB)"
    )
    found = journal.verify("case-1")
    assert len(found) >= 2
    assert not [broken for broken in found if "green" in repr(broken) or "papers" in repr(broken)]


@PATIENT
@given(nonce=st.binary(min_size=16, max_size=100), text=st.text())
def test_a_digest_is_the_hmac_that_anyone_can_work_out(nonce: bytes, text: str) -> None:
    assert store.digest(nonce, text) == hmac.new(nonce, text.encode(), "sha256").hexdigest()


def test_only_an_object_of_the_exact_shape_speaks_for_words() -> None:
    seal = "ab" * 32
    bodies = {
        b'{"words": 1, "digest": "%s"}' % seal.encode(): {1: seal},
        b'{"a": [{"b": {"words": 0, "digest": "%s"}}, {"words": 2, "digest": "%s"}]}'
        % ((seal.encode(),) * 2): {
            0: seal,
            2: seal,
        },
        b'{"words": 1, "digest": "%s", "more": 1}' % seal.encode(): {},
        b'{"words": "1", "digest": "%s"}' % seal.encode(): {},
        b'{"words": true, "digest": "%s"}' % seal.encode(): {},
        b'{"words": 1, "digest": "abc"}': {},
        b'{"words": 1, "digest": "%s"}' % (b"no" * 32): {},
    }
    for body, expected in bodies.items():
        assert store.chain.sealed(body) == expected


def _plain() -> store.NewRow:
    return store.NewRow(session="s-1", at=6000, actor="w-3k9", body=b'{"type":"session-closed"}')
