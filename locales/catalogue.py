"""One sentence in one language, or an error: never a sentence in another language in its place.

Fluent's own loader falls back through languages and hides every error; for somebody's rights that is a harm. So
only its bundle is used, one locale at a time, and it is imported at the first sentence, since it takes 50 ms.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from locales.errors import (
    LocaleUnknown,
    RegistryInvalid,
    StatusInvalid,
    WordingError,
    WordingInvalid,
    WordingMissing,
)
from locales.isolates import contained, isolated, unbreakable, without_isolates
from locales.registry import Direction, Language, Registry, packaged, read_registry
from locales.state import CHECKED, State

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from fluent.runtime import FluentBundle
    from fluent.runtime.resolver import Pattern

    from locales.status import StatusEntry
    from locales.wording import LocaleWording

__all__ = [
    "Catalogue",
    "Direction",
    "Language",
    "LocaleUnknown",
    "RegistryInvalid",
    "State",
    "StatusInvalid",
    "Worded",
    "WordingError",
    "WordingInvalid",
    "WordingMissing",
    "isolated",
    "without_isolates",
]

LONGEST_ARGUMENT = 2_000
"""Fluent gives up a whole sentence over a part of more than 2,500 characters. A story is not an argument."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Worded:
    """A sentence as it can be put to somebody, with all that a record must know about it."""

    message: str
    text: str
    locale: str
    direction: Direction
    state: State
    sensitive: bool
    digest: str

    @property
    def may_be_shown(self) -> bool:
        """Whether the person may see it before the interpreter, or a reviewer, has checked it.

        The state is shown beside it all the same. Only the caller knows if the interpreter has checked it in this
        sitting; that is an event, not a property of the text.
        """
        return not self.sensitive or self.state in CHECKED


@dataclass(frozen=True, kw_only=True, slots=True)
class _Facts:
    """What is the same every time a message is said."""

    pattern: Pattern
    variables: frozenset[str]
    welcome: frozenset[str]
    state: State
    sensitive: bool
    digest: str


ANYWHERE = {"nation": "any"}
"""What any wording may choose its words by: which office does what differs by nation. Outside a case none is known."""


class Catalogue:
    """All wording. A locale is read whole at its first use and kept; nothing is read again."""

    def __init__(self, root: Traversable, registry: Registry) -> None:
        self._root = root
        self._registry = registry
        self._wordings: dict[str, LocaleWording] = {}
        self._statuses: dict[str, dict[str, StatusEntry]] = {}
        self._bundles: dict[str, FluentBundle] = {}
        self._facts: dict[tuple[str, str], _Facts] = {}
        self._said: dict[tuple[str, str], Worded] = {}
        self._standing: Mapping[str, str] = ANYWHERE
        self._said_standing: dict[tuple[str, str], Worded] = {}
        self._of_packs: dict[tuple[object, ...], Worded] = {}

    @classmethod
    def load(cls, root: Traversable | Path | None = None) -> Catalogue:
        """Open the packaged wording, the same for all who ask for it, or a folder shaped like it.

        Raises:
            RegistryInvalid: the folder has no registry.toml that can be understood.

        """
        if root is not None:
            return cls(root, read_registry(root))
        if cls not in _OPENED:
            _OPENED[cls] = cls(packaged(), read_registry(packaged()))
        return _OPENED[cls]

    def standing(self, **values: str) -> Catalogue:
        """Return the same wording, in which these variables have these values wherever they stand.

        Whoever words a message does not hand them over then. What was read already is shared.
        """
        here = copy.copy(self)
        vars(here).update(_standing={**self._standing, **values}, _said_standing={})
        return here

    @property
    def source(self) -> str:
        """The locale that all others are made from."""
        return self._registry.source

    def languages(self) -> tuple[Language, ...]:
        return tuple(self._registry.languages.values())

    def worker_languages(self) -> tuple[Language, ...]:
        """Return the languages that the whole program may be worked in."""
        return tuple(language for language in self.languages() if language.tag in self._registry.for_worker)

    def has(self, message: str, locale: str) -> bool:
        return message in self._wording(locale).messages

    def ids(self, locale: str) -> tuple[str, ...]:
        """Return every message, and every attribute as `message.attribute`, in the order of the files."""
        return tuple(self._wording(locale).messages)

    def variables(self, message: str, locale: str) -> frozenset[str]:
        """Return the names that must be handed over to say this message in this language.

        Raises:
            WordingMissing: the locale has no such message.

        """
        wording = self._wording(locale)
        if message not in wording.messages:
            raise WordingMissing(message, locale)
        return wording.variables(message) - self._standing.keys()

    def text(self, message: str, locale: str, **args: str | int) -> Worded:
        """Word a message. An attribute is addressed as `message.attribute`.

        A translation may leave out a variable of the English; one that neither knows is refused.

        Raises:
            LocaleUnknown: no such language, or no wording in it.
            WordingMissing: this language has no such message.
            WordingInvalid: its files are broken, or the arguments do not fit. Their content is never quoted.
            StatusInvalid: nobody can say how far the translation can be trusted.

        """
        if args:
            return self._put(message, locale, args)
        key = (message, locale)
        said = self._said.get(key) or self._said_standing.get(key)
        if said is None:
            said = self._put(message, locale, args)
            kept = self._said_standing if self._facts[key].variables else self._said
            kept[key] = said
        return said

    def kept(self, message: str, locale: str) -> Worded | None:
        """Return a message that was said before, if it was and has no parts of its own each time."""
        return self._said.get((message, locale))

    def of_packs(self, message: str, locale: str, **args: str | int) -> Worded:
        """Word a message with what the packs say, such as a source and its day, or with counts, and keep it.

        Never with what anybody said, wrote or is called: that is kept nowhere. Raises what ``text`` raises.
        """
        key = (message, locale, *args.items())
        said = self._of_packs.get(key)
        if said is None:
            said = self._of_packs[key] = self.text(message, locale, **args)
        return said

    def _put(self, message: str, locale: str, args: Mapping[str, str | int]) -> Worded:
        facts = self._facts.get((message, locale)) or self._find(message, locale)
        args = {one: self._standing[one] for one in facts.variables & self._standing.keys()} | dict(args)
        _refuse_misfits(message, locale, facts, args)
        handed = {name: _told(value) for name, value in args.items()}
        try:
            text, errors = self._bundle(locale).format_pattern(facts.pattern, handed)
        except RecursionError:
            raise self._invalid(message, locale, "it is nested too deeply") from None
        if errors or not isinstance(text, str):
            raise self._invalid(message, locale, "Fluent cannot put it together with these arguments")
        return Worded(
            message=message,
            text=text,
            locale=locale,
            direction=self._registry.languages[locale].direction,
            state=facts.state,
            sensitive=facts.sensitive,
            digest=facts.digest,
        )

    def _find(self, message: str, locale: str) -> _Facts:
        wording = self._wording(locale)
        if message not in wording.messages:
            raise WordingMissing(message, locale)
        if way := wording.cycle(message):
            raise self._invalid(message, locale, f"it goes round in a circle: {' > '.join(way)}")
        shown = wording.reached(message)
        for name in shown:
            for unknown in wording.unknown_references(name):
                raise self._invalid(message, locale, f"it refers to '{unknown}', which is not in {locale}")
        english = self._wording(self.source)
        variables = wording.variables(message)
        found = _Facts(
            pattern=self._pattern(message, locale),
            variables=variables,
            welcome=variables | english.variables(message),
            state=self._state(message, locale, wording, english),
            sensitive=any(self._registry.is_sensitive(name) for name in shown),
            digest=wording.digest(message),
        )
        self._facts[message, locale] = found
        return found

    def _state(self, message: str, locale: str, wording: LocaleWording, english: LocaleWording) -> State:
        if locale == self.source:
            return State.SOURCE
        if locale not in self._statuses:
            from locales.status import read_status

            self._statuses[locale] = read_status(self._root, locale)
        entry = self._statuses[locale].get(message)
        if entry is None:
            return State.MACHINE_DRAFT
        source = english.digest(message) if message in english.messages else ""
        return entry.standing(source, wording.digest(message))

    def _pattern(self, message: str, locale: str) -> Pattern:
        name, _, attribute = message.partition(".")
        entry = self._bundle(locale).get_message(name)
        return cast("Pattern", entry.attributes[attribute] if attribute else entry.value)

    def _wording(self, locale: str) -> LocaleWording:
        if locale in self._wordings:
            return self._wordings[locale]
        if locale not in self._registry.languages:
            raise LocaleUnknown(
                locale, f"'{locale}' is not in locales/registry.toml. Choose one that is, or add it."
            )
        from locales.wording import read_wording, ready_to_say

        wording = read_wording(self._root, locale)
        for fault in wording.faults:
            where = f"locales/{locale}/{fault.place.file} line {fault.place.line}"
            raise WordingInvalid(f"{where}: {fault.says}. {fault.instead}")
        if not wording.messages:
            raise LocaleUnknown(locale, f"locales/{locale}/ has no wording. Put its .ftl files there.")
        ready_to_say(wording)
        self._wordings[locale] = wording
        return wording

    def _bundle(self, locale: str) -> FluentBundle:
        if locale not in self._bundles:
            from fluent.runtime import FluentBundle

            bundle = FluentBundle([locale, "en-GB"], use_isolating=True)
            for resource in self._wording(locale).resources:
                bundle.add_resource(resource)
            self._bundles[locale] = bundle
        return self._bundles[locale]

    def _invalid(self, message: str, locale: str, why: str) -> WordingInvalid:
        place = self._wording(locale).places[message]
        return WordingInvalid(
            f"locales/{locale}/{place.file} line {place.line}: '{message}' cannot be said: {why}. "
            "Run `ownwords check locales`."
        )


_OPENED: dict[type[Catalogue], Catalogue] = {}
"""The packaged wording, once it was asked for."""


def _refuse_misfits(message: str, locale: str, facts: _Facts, args: Mapping[str, object]) -> None:
    says = f"{locale}: '{message}'"
    if missing := facts.variables - args.keys():
        raise WordingInvalid(f"{says} needs {_named(missing)}. Hand it over with the message.")
    if unknown := args.keys() - facts.welcome:
        raise WordingInvalid(
            f"{says} has no {_named(unknown)}. Leave it out, or name the variable in the wording."
        )
    for name, value in args.items():
        if isinstance(value, bool) or not isinstance(value, str | int):
            raise WordingInvalid(f"{says}: ${name} must be text or a whole number.")
        if isinstance(value, str) and len(value) > LONGEST_ARGUMENT:
            raise WordingInvalid(
                f"{says}: ${name} is longer than {LONGEST_ARGUMENT:,} characters. Show it as a block of its own."
            )


def _named(names: frozenset[str] | set[str]) -> str:
    return ", ".join(f"${name}" for name in sorted(names))


def _told(value: str | int) -> str | int:
    return contained(unbreakable(value)) if isinstance(value, str) else value
