"""Everything a machine can see to be wrong with the wording, before a person sees it.

A machine cannot see if a translation is right. That is what the states in status.toml are for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.lint.asked import asked_now
from interview.lint.characters import control_codes, direction_marks_astray, mixed_words, phone_typed_in
from interview.lint.finding import Finding
from interview.lint.patterns import choices, every_pattern, functions, longest, typed
from interview.lint.plain import Plain, read_plain
from interview.lint.plural import missing_forms
from locales.asked import amiss, asked_for, standing
from locales.errors import StatusInvalid, WordingInvalid
from locales.registry import read_registry
from locales.state import State
from locales.status import read_status
from locales.wording import LocaleWording, read_wording

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from fluent.syntax import ast

CHROME = frozenset({"app.ftl", "screen.ftl", "help.ftl"})
"""The worker's files that may use longer sentences unless `plain_files` names them."""

_RESERVED = frozenset({"self", "message", "locale"})
_KNOWN_FUNCTIONS = frozenset({"NUMBER"})


def check_wording(
    catalogue_root: Path | Traversable, *, plain_files: frozenset[str] | None = None
) -> tuple[Finding, ...]:
    """Check every locale that the registry lists.

    A locale that no worker works in is not asked for the files that only a worker reads. The source is asked for all
    that the folder's asked.txt names, if it has one.
    `plain_files` are the English files held to short sentences; without it, all but the program's own chrome.

    Raises:
        RegistryInvalid: registry.toml or plain.toml cannot be understood, so that nothing can be checked.

    """
    registry = read_registry(catalogue_root)
    english = read_wording(catalogue_root, registry.source)
    plain = read_plain(catalogue_root)
    found: list[Finding] = []
    for tag in registry.languages:
        wording = english if tag == registry.source else read_wording(catalogue_root, tag)
        found.extend(_check_alone(wording))
        if tag == registry.source:
            found.extend(_check_asked(catalogue_root, wording))
            found.extend(_check_plain(wording, plain, plain_files))
        else:
            found.extend(_check_against(english, wording, spared=registry.spared(tag)))
            found.extend(_check_status(catalogue_root, english, wording))
    return tuple(found)


def _check_alone(wording: LocaleWording) -> Iterator[Finding]:
    for fault in wording.faults:
        where = f"{wording.tag}/{fault.place.file} line {fault.place.line}: {fault.name}"
        yield Finding(code=fault.code, where=where, says=fault.says, instead=fault.instead)
    if not wording.places and not wording.faults:
        yield Finding(
            code="no-wording",
            where=wording.tag,
            says="the registry lists it, and it has no messages",
            instead="Write its .ftl files, or take it out of registry.toml.",
        )
    for key in (*wording.terms, *wording.messages):
        for check in (_references, _placeables, _plurals, _characters):
            yield from check(wording, key)
    yield from _cycles(wording)


def _references(wording: LocaleWording, key: str) -> Iterator[Finding]:
    for unknown in wording.unknown_references(key):
        yield _finding(
            wording,
            key,
            "unknown-reference",
            f"refers to '{unknown}', which this language does not have",
            "Write it in this language, or refer to something that is there.",
        )


def _placeables(wording: LocaleWording, key: str) -> Iterator[Finding]:
    pattern = _of(wording, key)
    for name in sorted(functions(pattern) - _KNOWN_FUNCTIONS):
        yield _finding(
            wording,
            key,
            "unknown-function",
            f"calls {name}(), which is not used here",
            "Take it out: dates come in as text, and only NUMBER() is there.",
        )
    if not key.startswith("-"):
        for name in sorted(wording.variables(key) & _RESERVED):
            yield _finding(
                wording,
                key,
                "reserved-variable",
                f"uses ${name}, a name the program cannot hand over",
                "Give the variable another name, in every language.",
            )


def _plurals(wording: LocaleWording, key: str) -> Iterator[Finding]:
    for choice in choices(_of(wording, key)):
        if missing := missing_forms(choice, wording.tag):
            yield _finding(
                wording,
                key,
                "plural-missing",
                f"has no plural form for {', '.join(missing)}",
                f"Add {' '.join(f'[{form}]' for form in missing)} to the choice.",
            )


def _characters(wording: LocaleWording, key: str) -> Iterator[Finding]:
    pattern = _of(wording, key)
    whole = typed(pattern)
    if whole != whole.strip():
        yield _finding(
            wording,
            key,
            "outer-space",
            "begins or ends with a space",
            "Take the space out; the screen keeps the distance.",
        )
    for text in map(typed, every_pattern(pattern)):
        if phone_typed_in(text):
            yield _finding(
                wording,
                key,
                "phone-typed-in",
                "has a telephone number typed into it, which right-to-left text would turn round",
                "Put a variable there, such as { $phone }.",
            )
        if codes := control_codes(text):
            yield _finding(
                wording,
                key,
                "control-code",
                f"has a code in it that a terminal may obey: {', '.join(codes)}",
                "Take it out; it cannot be seen, so type the line again if need be.",
            )
        if astray := direction_marks_astray(text):
            yield _finding(
                wording,
                key,
                "direction-marks",
                astray,
                "Take it out; variables are isolated by themselves.",
            )
        for word in mixed_words(text):
            shown = " ".join(f"U+{ord(character):04X}" for character in word)
            yield _finding(
                wording,
                key,
                "mixed-scripts",
                f"has a word of two scripts: {word} ({shown})",
                "Type the word again in one script, or put a space between the two.",
            )


def _cycles(wording: LocaleWording) -> Iterator[Finding]:
    seen: set[frozenset[str]] = set()
    for key in (*wording.terms, *wording.messages):
        way = wording.cycle(key)
        if way and frozenset(way) not in seen:
            seen.add(frozenset(way))
            yield _finding(
                wording,
                way[0],
                "cycle",
                f"goes round in a circle: {' > '.join(way)}",
                "Write one of them out in words.",
            )


def _check_against(
    english: LocaleWording, wording: LocaleWording, *, spared: frozenset[str]
) -> Iterator[Finding]:
    for key, place in english.places.items():
        if key in english.messages and key not in wording.messages and place.file not in spared:
            yield Finding(
                code="missing",
                where=f"{wording.tag}/{place.file}: {key}",
                says="is not translated",
                instead=f"Write it in {wording.tag}/{place.file}; until then it is offered in no language but English.",
            )
    for key, pattern in wording.messages.items():
        if key not in english.messages:
            yield _finding(
                wording,
                key,
                "extra",
                "is not in the English",
                "Take it out, or write its English first.",
            )
            continue
        for name in sorted(wording.variables(key) - english.variables(key)):
            yield _finding(
                wording,
                key,
                "unknown-variable",
                f"uses ${name}, which the English does not have",
                f"Use one of: {', '.join(f'${known}' for known in sorted(english.variables(key))) or 'none'}.",
            )
        text = longest(pattern)
        if (
            text == longest(english.messages[key])
            and sum(map(str.isalpha, text)) > 1
            and len(text.split()) > 1
        ):
            yield _finding(
                wording,
                key,
                "copied",
                "is the English, word for word",
                "Translate it, or take it out, so that it is shown openly as untranslated.",
            )


def _check_status(
    root: Traversable | Path, english: LocaleWording, wording: LocaleWording
) -> Iterator[Finding]:
    where, refresh = f"{wording.tag}/status.toml", f"Run `python -m locales.status {wording.tag}`."
    try:
        entries = read_status(root, wording.tag)
    except StatusInvalid as error:
        yield Finding(code="status-invalid", where=where, says=str(error), instead="Mend the entry by hand.")
        return
    for key in wording.messages:
        if key not in entries:
            yield Finding(
                code="status-missing", where=f"{where}: {key}", says="has no entry", instead=refresh
            )
        elif key in english.messages:
            standing = entries[key].standing(english.digest(key), wording.digest(key))
            if standing is State.STALE:
                changed = "English" if entries[key].source != english.digest(key) else "translation"
                yield Finding(
                    code="stale",
                    where=f"{where}: {key}",
                    says=f"the {changed} has changed since this was '{entries[key].state}'",
                    instead="Have the translation checked again and give it its state anew; see locales/README.md.",
                )
    for key in entries.keys() - wording.messages.keys():
        yield Finding(
            code="status-unknown", where=f"{where}: {key}", says="names no message", instead=refresh
        )


def _check_asked(root: Traversable | Path, wording: LocaleWording) -> Iterator[Finding]:
    try:
        listed, found = asked_for(root), standing(root, wording.tag)
    except WordingInvalid:  # a file that cannot be read has a finding of its own
        return
    if listed is None:
        return
    for wrong in amiss(asked_now({*listed, *found}, found), found):
        place = wording.places.get(wrong.message)
        yield Finding(
            code="asked-otherwise" if wrong.there else "asked-and-missing",
            where=f"{wording.tag}/{place.file}: {wrong.message}"
            if place
            else f"{wording.tag}: {wrong.message}",
            says=wrong.says,
            instead=wrong.instead,
        )


def _check_plain(
    wording: LocaleWording, plain: Plain, plain_files: frozenset[str] | None
) -> Iterator[Finding]:
    held: Callable[[str], bool] = (
        (lambda file: file not in CHROME) if plain_files is None else plain_files.__contains__
    )
    for key in (*wording.terms, *wording.messages):
        pattern = _of(wording, key)
        if held(wording.places[key].file) and (words := plain.long_sentence(longest(pattern))):
            yield _finding(
                wording,
                key,
                "long-sentence",
                f"has a sentence of {words} words",
                f"Make it two: at most {plain.longest_sentence} words each.",
            )
        for word, instead in dict.fromkeys(
            pair for text in map(typed, every_pattern(pattern)) for pair in plain.avoided(text)
        ):
            yield _finding(wording, key, "word-to-avoid", f"says '{word}'", f"Write {instead}.")


def _of(wording: LocaleWording, key: str) -> ast.Pattern:
    return wording.terms[key] if key.startswith("-") else wording.messages[key]


def _finding(wording: LocaleWording, key: str, code: str, says: str, instead: str) -> Finding:
    return Finding(
        code=code, where=f"{wording.tag}/{wording.places[key].file}: {key}", says=says, instead=instead
    )
