"""The directory of services in an open vault: taken in, searched, and how long ago each was asked."""

from __future__ import annotations

import datetime
from collections import Counter
from typing import TYPE_CHECKING, Protocol

import msgspec

from interview.organisation.durations import day_after
from interview.services.fitting import Sought, asked, to_ask
from interview.services.marks import ended, mark, marks, text_of
from interview.services.model import ANY, Service, stored, to_store
from store.directory import Directory, Listing, Wanted
from store.folding import joined

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from interview.organisation.model import Profile
    from locales.catalogue import Language
    from store.directory import TakenIn
    from store.journal import Journal
    from store.progress import Done

USUAL = "6 months"
"""How long what a service said of itself is relied on, where no profile says otherwise."""
MOST = 50
LANGUAGES, TRIED = 12, 40
"""How many languages are offered to choose from, and how many marks are looked at for them."""
CHOICES, LOOKED_THROUGH = 6, 500
"""How many kinds of access are offered to choose from, and in how many services they are looked for."""


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """A service as it stands today. ``old``: nobody asked it for too long, or ever."""

    service: Service
    old: bool
    expired: bool
    to_ask: tuple[str, ...] = ()
    """What was looked for and the row does not say."""


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """Those that were found, the surest first; ``total`` may be more."""

    listed: tuple[Listed, ...]
    total: int
    sure: int
    left_out: int = 0
    """How many more there are whose entries have run out."""


class AtDesk(Protocol):
    """What of an open desk is needed here."""

    journal: Journal
    clock: Callable[[], int]
    practice: bool

    @property
    def organisation(self) -> Profile | None:
        """The profile, if there is one."""

    def languages(self) -> Sequence[Language]:
        """Those that the program has wording in."""


def services_at(desk: AtDesk) -> Services:
    """The services of a vault; in practice made-up ones, taken in when they are first asked for. Raises Trouble."""
    profile = desk.organisation
    every = profile.services_checked if profile is not None else USUAL
    kept = Services(desk.journal, now=desk.clock(), checked_every=every, known=desk.languages())
    if desk.practice and not kept.count():
        from interview.services.fictional import fictional

        kept.take_in(fictional(kept.today))
    return kept


def names_of(language: str, known: Iterable[Language]) -> tuple[str, ...]:
    """A language by every name that it has here, whichever of them was typed."""
    for one in known:
        names = (one.tag, one.english_name, one.own_name)
        if language.casefold() in {name.casefold() for name in names}:
            return names
    return (language,)


class Services:
    """The services in one vault, as of a day."""

    def __init__(
        self, journal: Journal, *, now: int, checked_every: str = USUAL, known: Iterable[Language] = ()
    ) -> None:
        """``now`` is UTC milliseconds; ``checked_every`` is a time such as ``6 months``; ``known`` have several names."""
        self._known = tuple(known)
        self.today = datetime.datetime.fromtimestamp(now / 1000, datetime.UTC).date()
        self.checked_every = checked_every
        self._kept = Directory(journal)

    def take_in(self, services: Sequence[Service], *, done: Done | None = None) -> TakenIn:
        """Put all of them in, or none. One with the id of another takes its place. Raises Trouble."""
        listings = [
            Listing(id=one.id, name=one.name, text=text_of(one), marks=marks(one), body=to_store(one))
            for one in services
        ]
        return self._kept.take_in(listings) if done is None else self._kept.take_in(listings, done=done)

    def remove(self, service: str) -> bool:
        """Take one out of the directory. False if there is none of this id. Raises Trouble."""
        return self._kept.remove(service)

    def search(
        self, words: str = "", sought: Sought | None = None, *, most: int = MOST, expired: bool = False
    ) -> Found:
        """Find services with all these words, or words that begin so, and all that is sought. Raises Trouble.

        Those that have run out are only counted, unless they are asked for as ``expired``.
        """
        sought = sought or Sought()
        wanted = [Wanted(sure=one.sure, perhaps=one.perhaps) for one in asked(sought)]
        without = () if expired else ended(self.today)
        found = self._kept.search(words, wanted, without=without, most=most)
        listed = tuple(self._listed(stored(body), sought) for body in found.bodies)
        return Found(listed=listed, total=found.total, sure=found.sure, left_out=found.left_out)

    def one(self, service: str) -> Listed | None:
        """One service by its id."""
        body = self._kept.one(service)
        return None if body is None else self._listed(stored(body), Sought())

    def count(self) -> int:
        return self._kept.count()

    def access(self, *, most: int = CHOICES) -> tuple[str, ...]:
        """What places here have, those that most of them name first. Of a long directory only its first are read."""
        found = self._kept.search(most=LOOKED_THROUGH)
        said = Counter(one.casefold() for body in found.bodies for one in stored(body).access)
        return tuple(sorted(said, key=lambda one: (-said[one], one))[:most])

    def names(self, language: str) -> tuple[str, ...]:
        """A language by every name that it has here: a row may write any of them."""
        return names_of(language, self._known)

    def languages(self, *, most: int = LANGUAGES) -> tuple[str, ...]:
        """The languages that services here say, as one of them writes it, those that most of them say first.

        Of a language that has several names here, one is given.
        """
        said: dict[str, tuple[int, str]] = {}
        for one in self._kept.marked(mark("language", ""), most=TRIED):
            named = next(
                (name for name in stored(one.body).languages if joined(mark("language", name)) == one.mark),
                None,
            )
            if named is not None and named != ANY:
                same = self.names(named)[0].casefold()
                times, first = said.get(same, (0, named))
                said[same] = (times + one.times, first)
        ordered = sorted(said.values(), key=lambda one: (-one[0], one[1]))
        return tuple(name for _, name in ordered[:most])

    def _listed(self, service: Service, sought: Sought) -> Listed:
        today = self.today.isoformat()
        return Listed(
            service=service,
            old=service.last_checked is None or self._relied_until(service.last_checked) < today,
            expired=service.expires is not None and service.expires <= today,
            to_ask=to_ask(service, sought),
        )

    def _relied_until(self, checked: str) -> str:
        return day_after(datetime.date.fromisoformat(checked), self.checked_every)
