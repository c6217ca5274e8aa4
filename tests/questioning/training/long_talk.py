"""Accounts made longer: a turn and the person's words among other people's tellings, as in an interview of an hour.

In a long account the reader meets only what stands nearest to the question. It learns here to tell what was said from what is
merely of the same kind.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from interview.questioning.disclosed import Disclosed
from interview.questioning.lemmas import lemma
from interview.questioning.meanings import groups
from interview.questioning.reading import level, words_of
from interview.questioning.turns import own_turns

if TYPE_CHECKING:
    from collections.abc import Iterator

SHARE = 0.35
"""Of the turns, how many are put into a long account as well."""
AROUND = (5, 10)
"""How many other tellings stand around the person's own words, at least and at most."""
TELLING = (25, 120)
"""Words of what counts as a telling, at least and at most."""


def speaks_of(text: str) -> frozenset[str]:
    """The plain forms of its words that hold content."""
    known = groups()
    plain = known["generic.function"] | known["generic.telling"] | known["generic.plain"]
    words = (word for word in words_of(level(text)) if word.is_word and len(word.low) > 2)
    return frozenset(lemma(word.low) for word in words) - plain


def lengthened(items: list[dict]) -> Iterator[tuple[dict, str]]:
    """Some of the items, each with the words that would be read beside it in a long account.

    What is put around a leading turn never holds all that the turn speaks of, so that its label stays right.
    """
    chance = random.Random(4)
    said = [own_turns(item["context"]).strip() for item in items]
    least, most = TELLING
    tellings = sorted({words for words in said if least <= len(words.split()) <= most})
    of = [speaks_of(words) for words in tellings]
    for item, own in zip(items, said, strict=True):
        if not own or chance.random() > SHARE:
            continue
        asked = speaks_of(item["text"])
        around: list[str] = []
        for _ in range(chance.randint(*AROUND)):
            number = chance.randrange(len(tellings))
            tells_it = item["leading"] and asked and len(asked & of[number]) >= max(1, len(asked) - 1)
            if tellings[number] != own and not tells_it:
                around.append(tellings[number])
        place = chance.randint(0, len(around)) if chance.random() < 0.5 else len(around)
        disclosed = Disclosed()
        for words in (*around[:place], own, *around[place:]):
            disclosed.add(words)
        yield item, disclosed.beside(item["text"])
