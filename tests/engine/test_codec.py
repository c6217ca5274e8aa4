"""Events to rows and back, with the words apart; and nothing unreadable is repeated aloud."""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.pretty import pretty_repr

from interview.engine.codec import Opener, RecordUnreadable, boxed, digest, event_tags, plain, seal
from interview.engine.events import Entry, session
from interview.engine.words import ERASED, Words
from tests.strategies import ACTS, EVENTS, any_act, any_event, instead, of, words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.engine.codec import Sealed

SECRET = "the-name-of-my-sister"


def seal_it(event: Any) -> Sealed:
    salts = (bytes([number % 256]) * 16 for number in itertools.count())
    return seal(event, nonce=lambda: next(salts))


def opened(sealed: Sealed, *, erased: frozenset[int] = frozenset()) -> Any:
    passages = {
        (3, part): words.text for part, (_, words) in enumerate(sealed.passages) if part not in erased
    }
    return Opener(passages).open(stream="c", seq=3, at=9, actor="w", session="s", body=sealed.body)


@pytest.mark.parametrize("kind", EVENTS, ids=lambda kind: kind.__name__)
def test_every_event_comes_back_from_the_record_as_it_was(kind: type[Any]) -> None:
    @settings(max_examples=15)
    @given(of(kind))
    def there_and_back(event: Any) -> None:
        sealed = seal_it(event)
        entry = opened(sealed)
        assert entry == Entry(stream="c", seq=3, at=9, actor="w", session="s", event=event)
        assert [words for _, words in sealed.passages] == list(words_in(event))

    there_and_back()


@given(any_event())
def test_the_sealed_part_holds_a_salted_digest_in_the_place_of_each_passage(event: Any) -> None:
    sealed = seal_it(event)
    boxes = sorted(boxes_in(json.loads(sealed.body)), key=lambda box: box["words"])
    assert boxes == [
        {"words": part, "digest": digest(salt, words.text)}
        for part, (salt, words) in enumerate(sealed.passages)
    ]


def test_the_same_words_have_another_digest_each_time() -> None:
    event = labelled(SECRET)
    salts = iter([b"1" * 16, b"2" * 16])
    first, second = seal(event, nonce=lambda: next(salts)), seal(event, nonce=lambda: next(salts))
    assert first.body != second.body
    assert SECRET.encode() not in first.body + second.body


def labelled(text: str) -> session.CaseLabelled:
    return session.CaseLabelled(label=Words(text))


@given(any_event(), st.sets(st.integers(0, 5)))
def test_erased_words_stay_a_fact_and_the_rest_is_still_there(event: Any, gone: set[int]) -> None:
    sealed = seal_it(event)
    came_back = list(words_in(opened(sealed, erased=frozenset(gone)).event))
    for part, (_, words) in enumerate(sealed.passages):
        assert came_back[part] == (ERASED if part in gone else words)


@given(any_event() | any_act())
def test_no_repr_of_an_event_an_entry_or_an_act_shows_any_words(thing: Any) -> None:
    told_it = instead(thing, Words(SECRET))
    shown = [told_it, [told_it] * 3]
    if isinstance(told_it, EVENTS):
        entry = Entry(stream="c", seq=1, at=0, actor="w", session="s", event=told_it)
        shown += [entry, seal_it(told_it)]
    for one in shown:
        assert SECRET not in repr(one)
        assert SECRET not in pretty_repr(one, max_width=40)


def boxes_in(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if value.keys() == {"words", "digest"}:
            yield value
        else:
            for one in value.values():
                yield from boxes_in(one)
    elif isinstance(value, list):
        for one in value:
            yield from boxes_in(one)


UNREADABLE = {
    "a tag of a newer version": b'{"event":"the-name-of-my-sister"}',
    "an unknown field": b'{"event":"session-paused","the-name-of-my-sister":1}',
    "a missing field": b'{"event":"session-stopped"}',
    "an unknown value": b'{"event":"session-stopped","by":"the-name-of-my-sister"}',
    "words where there should be none": b'{"event":"session-stopped","by":{"words":0,"digest":""}}',
    "plain words where sealed ones belong": b'{"event":"case-labelled","label":"the-name-of-my-sister"}',
    "sealed words without a part": b'{"event":"case-labelled","label":{"the-name-of-my-sister":0}}',
    "sealed words of a strange part": b'{"event":"case-labelled","label":{"words":["the-name-of-my-sister"]}}',
    "not JSON": b"the-name-of-my-sister",
    "cut off": b'{"event":"session-stopped","by":"the-name-of-my-sister',
    "not text": b'{"event":"\xff\xfe the-name-of-my-sister"}',
    "no object": b'["the-name-of-my-sister"]',
    "nothing": b"",
    "without end": b'{"event":' + b"[" * 5000,
}


@pytest.mark.parametrize("body", UNREADABLE.values(), ids=UNREADABLE.keys())
def test_what_cannot_be_read_is_refused_in_plain_words_that_repeat_none_of_it(body: bytes) -> None:
    with pytest.raises(RecordUnreadable) as refused:
        Opener({}).open(stream="abcd-2345", seq=7, at=0, actor="w", session="s", body=body)
    says = str(refused.value)
    assert "Entry 7 of abcd-2345 cannot be read" in says
    assert SECRET not in says
    assert refused.value.__suppress_context__


@given(
    st.binary(max_size=200)
    | st.recursive(st.none() | st.text(), st.lists).map(lambda v: json.dumps(v).encode())
)
def test_no_damage_gets_past_the_opener_as_anything_else(body: bytes) -> None:
    with pytest.raises(RecordUnreadable):
        Opener({}).open(stream="c", seq=1, at=0, actor="w", session="s", body=body)


def test_one_opener_reads_a_whole_record_and_mixes_up_nobodys_words() -> None:
    opener = Opener({(1, 0): "one", (2, 0): "two"})
    body = seal_it(labelled("any")).body
    for seq, words in ((1, Words("one")), (2, Words("two")), (3, ERASED)):
        entry = opener.open(stream="c", seq=seq, at=0, actor="w", session="s", body=body)
        assert list(words_in(entry.event)) == [words]


@given(any_act())
def test_an_act_written_plainly_as_in_a_walk_is_the_same_act(act: Any) -> None:
    assert msgspec.json.decode(plain(act), type=type(act), dec_hook=boxed) == act


def test_nothing_but_words_is_ever_boxed() -> None:
    for wrong in (lambda: boxed(int, "1"), lambda: boxed(Words, 1), lambda: plain(object())):
        with pytest.raises(TypeError):
            wrong()


def test_a_tag_that_is_in_somebodys_record_is_never_renamed() -> None:
    assert set(event_tags()) == set(TAGS.split())
    assert len({kind.__struct_config__.tag for kind in ACTS}) == len(ACTS)


TAGS = """
    case-opened case-labelled session-opened session-paused session-resumed session-stopped session-closed
    locale-changed interpreter-joined interpreter-left step-reached stepped-back interrupt-began interrupt-ended
    worker-joined worker-left sign-noted break-offered
    prompts-shown prompt-said wording-checked statement-recorded statement-corrected note-recorded
    wording-decided question-answered question-left questions-not-asked answer-moved topic-explained understanding-checked topic-left consent-given
    consent-refused consent-withdrawn source-checked prior-action-recorded document-reviewed need-recorded
    risk-recorded risk-held-back recorded-by-mistake put-back-again line-proposed line-changed line-dropped component-left line-answered plan-agreed
    service-offered service-answered service-not-found share-recorded written-for document-written promise-made promise-closed next-contact-agreed vault-opened case-read
    plan-exported carried-forward found-not-to-fit found-to-fit
    erasure-announced erasure-called-off words-erased vault-closed record-doubted record-verified case-left
    handed-over received case-linked account-read case-handed-over case-received
    erasure-done backed-up worker-added worker-removed passphrase-changed recovery-renewed key-exchanged vault-restored
    record-chosen said-unrecorded legal-hold-set legal-hold-lifted
    age-band-changed record-signed marked-not-appropriate marked-appropriate
    taken-from-others taken-back import-taken-back companion-came companion-went
    organisation-imported advice-asked advice-given
    action-taken action-closed depth-chosen indicator-observed detail-affected
    concern-grounded account-put-first clarifying-asked clarifying-answered timeline-row-placed timeline-row-dropped
    referral-made referral-wish-said referral-moved barrier-noted own-part-noted need-waits adjustment-made
    place-noted place-left missed-contact-agreed partner-noted partner-went meeting-held action-agreed line-reported
    case-closed case-reopened setting-checked
    contact-tried circumstance-noted duty-decided nobody-told nothing-said-there told-of-share
    part-reviewed scale-chosen area-rated area-left
    services-taken-in services-removed
"""
"""What stands in records already. A new event adds a tag; none is taken away or given another meaning."""
