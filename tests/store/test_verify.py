"""Whoever edits the record with the key in hand is found out, and told from where on."""

import pytest

import store
from tests.store.made import filled, tamper

EDITS = {
    "a body changed": (
        "UPDATE events SET body = CAST(replace(body, 'statement', 'statememt') AS BLOB) WHERE seq = 3",
        3,
        "changed",
    ),
    "a time changed": ("UPDATE events SET at = at + 1 WHERE seq = 2", 2, "changed"),
    "an actor changed": ("UPDATE events SET actor = 'w-other' WHERE seq = 6", 6, "changed"),
    "a session changed": ("UPDATE events SET session = 's-2' WHERE seq = 1", 1, "changed"),
    "a hash changed": ("UPDATE events SET hash = zeroblob(32) WHERE seq = 4", 4, "changed"),
    "an entry taken out": ("DELETE FROM events WHERE seq = 3", 4, "Entries 3 to 3 are missing"),
    "the first taken out": ("DELETE FROM events WHERE seq = 1", 2, "Entries 1 to 1 are missing"),
    "words changed": (
        "UPDATE words SET text = 'They gave me my papers' WHERE seq = 5",
        5,
        "Words of entry 5",
    ),
    "a salt changed": ("UPDATE words SET nonce = zeroblob(32) WHERE seq = 5", 5, "Words of entry 5"),
    "words taken away": ("DELETE FROM words WHERE seq = 2", 2, "no erasure speaks"),
    "words added": ("INSERT INTO words VALUES ('case-1', 4, 7, zeroblob(16), 'x')", 4, "does not speak for"),
    "a body that is no JSON": (
        "UPDATE events SET body = CAST('{\"digest\"' AS BLOB) WHERE seq = 2",
        2,
        "cannot be read",
    ),
    "a body nested without end": (
        "UPDATE events SET body = CAST('[\"digest\",' || printf('%.*c', 200000, '[') AS BLOB) WHERE seq = 2",
        2,
        "cannot be read",
    ),
    "the tail cut off": ("DELETE FROM events WHERE seq >= 5", 5, "missing from the end"),
}


@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_by_someone_with_the_key_is_found(journal: store.Journal, edit: str) -> None:
    statement, seq, says = EDITS[edit]
    filled(journal, entries=5)
    journal.append("case-1", [_plain()], after=5, listing="{}")
    filled(journal, "case-2", entries=2)
    assert journal.verify("case-1") == ()
    tamper(journal, f"{statement} AND stream = 'case-1'" if "WHERE" in statement else statement)
    found = journal.verify("case-1")
    assert any(broken.seq == seq and says in broken.says for broken in found), found
    assert all(broken.stream == "case-1" for broken in found)
    assert journal.verify("case-2") == ()


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
    tamper(journal, f"UPDATE events SET body = x'{body.hex()}', hash = x'{forged.hex()}' WHERE seq = 2")
    assert journal.verify("case-1") == (
        store.Break(stream="case-1", seq=3, says="Entry 3 does not follow on from the entry before it."),
    )


def test_a_finding_quotes_nothing_from_the_record(journal: store.Journal) -> None:
    filled(journal, entries=2)
    tamper(
        journal, "UPDATE words SET text = 'green door'", "UPDATE events SET body = CAST('green door' AS BLOB)"
    )
    found = journal.verify("case-1")
    assert len(found) >= 2
    assert not [broken for broken in found if "green" in repr(broken) or "papers" in repr(broken)]


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
