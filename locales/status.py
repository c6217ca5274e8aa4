"""What has happened to each translation: status.toml beside the .ftl files, keyed by message.

Run `python -m locales.status TAG` after writing or changing a translation; README.md says when.
"""

import argparse
import json
import sys
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from locales.errors import LocaleUnknown, StatusInvalid, WordingError, WordingInvalid, WordingMissing
from locales.registry import packaged, read_registry
from locales.state import GIVEN_BY_SOMEBODY, State
from locales.wording import LocaleWording, read_wording

_HEADER = (
    "# State of every translation in this folder, written by `python -m locales.status`. See ../README.md.\n"
)
_KEYS = frozenset({"state", "source", "target", "by", "at", "back_translation"})
_NEEDED = frozenset({"state", "source", "target"})


@dataclass(frozen=True, kw_only=True, slots=True)
class StatusEntry:
    """A state, given to one translation (`target`) of one English text (`source`), by somebody, on a day.

    A machine draft has nobody behind it, so that `by` and `at` stay empty.
    """

    state: State
    source: str
    target: str
    by: str = ""
    at: date | None = None
    back_translation: str = ""

    def standing(self, source: str, target: str) -> State:
        """Return the state as it is now, for these digests of the English and of the translation."""
        return self.state if (self.source, self.target) == (source, target) else State.STALE


def read_status(root: Traversable, tag: str) -> dict[str, StatusEntry]:
    """Read a locale's status.toml; a locale without one has no entries.

    Raises:
        StatusInvalid: the file, or one entry of it, cannot be understood.

    """
    file = root.joinpath(tag).joinpath("status.toml")
    if not file.is_file():
        return {}
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise StatusInvalid(f"locales/{tag}/status.toml: not valid TOML in UTF-8. Mend it by hand.") from None
    return {message: _entry(tag, message, row) for message, row in table.items()}


def draft_status(root: Path, tag: str) -> tuple[str, ...]:
    """Bring status.toml up to date without vouching for anything; return the messages whose entry changed.

    A message without an entry becomes a machine draft. A machine draft that was written anew is one of today's
    English. Entries of messages that are gone are dropped. Whatever a human has said stays as it was said.
    """
    english, wording = _pair(root, tag)
    before = read_status(root, tag)
    after: dict[str, StatusEntry] = {}
    for message in wording.messages:
        entry, target = before.get(message), wording.digest(message)
        redrafted = entry is not None and entry.state is State.MACHINE_DRAFT and entry.target != target
        if entry is None or redrafted:
            entry = _fresh(english, message, State.MACHINE_DRAFT, target)
        after[message] = entry
    changed = [message for message in {**before, **after} if before.get(message) != after.get(message)]
    _write(root, tag, after)
    return tuple(changed)


def give_state(
    root: Path, tag: str, messages: Iterable[str], *, state: State, by: str, at: date | None
) -> tuple[str, ...]:
    """Write down that somebody has translated, reviewed or approved these messages as they stand today.

    Raises:
        StatusInvalid: the state claims a human's work and says not whose, or when; or it cannot be given.
        WordingMissing: the locale has no such message.

    """
    english, wording = _pair(root, tag)
    if state in (State.SOURCE, State.STALE):
        raise StatusInvalid(
            f"'{state}' is found, not given. Give one of {', '.join(sorted(GIVEN_BY_SOMEBODY))}."
        )
    if state in GIVEN_BY_SOMEBODY and not (by.strip() and at):
        raise StatusInvalid(f"'{state}' needs a name and a date: --by and --at.")
    entries = read_status(root, tag)
    given = tuple(messages)
    for message in given:
        if message not in wording.messages:
            raise WordingMissing(message, tag)
        fresh = _fresh(english, message, state, wording.digest(message))
        kept = entries[message].back_translation if message in entries else ""
        entries[message] = replace(fresh, by=by, at=at, back_translation=kept)
    _write(root, tag, entries)
    return given


def _fresh(english: LocaleWording, message: str, state: State, target: str) -> StatusEntry:
    return StatusEntry(
        state=state, source=english.digest(message) if message in english.messages else "", target=target
    )


def _pair(root: Path, tag: str) -> tuple[LocaleWording, LocaleWording]:
    registry = read_registry(root)
    if tag not in registry.languages:
        raise LocaleUnknown(tag, f"'{tag}' is not in locales/registry.toml. Add it there first.")
    if tag == registry.source:
        raise LocaleUnknown(tag, f"'{tag}' is the source; it has no status. Name a translation.")
    english, wording = read_wording(root, registry.source), read_wording(root, tag)
    for fault in (*english.faults, *wording.faults):
        raise WordingInvalid(f"{fault.place.file} line {fault.place.line}: {fault.says}. {fault.instead}")
    if not wording.messages:
        raise LocaleUnknown(tag, f"locales/{tag}/ has no messages. Write its .ftl files first.")
    return english, wording


def _entry(tag: str, message: str, row: Any) -> StatusEntry:
    where = f"locales/{tag}/status.toml: '{message}'"
    if not isinstance(row, dict) or not _NEEDED <= row.keys() <= _KEYS:
        raise StatusInvalid(
            f"{where}: needs state, source and target, and may have by, at, back_translation."
        )
    texts = [value for key, value in row.items() if key != "at"]
    at = row.get("at")
    if not all(isinstance(value, str) for value in texts) or not (at is None or type(at) is date):
        raise StatusInvalid(f"{where}: 'at' is a date without quotes (2026-03-04), everything else is text.")
    if row["state"] not in GIVEN_BY_SOMEBODY | {State.MACHINE_DRAFT}:
        raise StatusInvalid(f"{where}: unknown state. Use machine_draft, translated, reviewed or approved.")
    entry = StatusEntry(**{**row, "state": State(row["state"])})
    if entry.state in GIVEN_BY_SOMEBODY and not (entry.by.strip() and entry.at):
        raise StatusInvalid(f"{where}: '{entry.state}' needs 'by' and 'at': who gave it, and when.")
    return entry


def _write(root: Path, tag: str, entries: Mapping[str, StatusEntry]) -> None:
    drafts = sum(entry.state is State.MACHINE_DRAFT for entry in entries.values())
    rows = [_HEADER, f"# Machine drafts that nobody has reviewed: {drafts} of {len(entries)}.\n"]
    for message, entry in sorted(entries.items()):
        rows.append(
            f'\n["{message}"]\nstate = "{entry.state}"\nsource = "{entry.source}"\ntarget = "{entry.target}"\n'
        )
        rows.extend(
            f"{key} = {json.dumps(value, ensure_ascii=False)}\n"
            for key, value in (("by", entry.by), ("back_translation", entry.back_translation))
            if value
        )
        rows.extend([f"at = {entry.at.isoformat()}\n"] if entry.at else [])
    (root / tag / "status.toml").write_text("".join(rows), encoding="utf-8", newline="\n")


def main(arguments: list[str] | None = None) -> int:
    """Refresh a status.toml, or give messages a state; 0 when done, 1 with one line on stderr when refused."""
    parser = argparse.ArgumentParser(prog="python -m locales.status", description=__doc__.split("\n")[0])
    parser.add_argument("tag", help="the translation, such as ar")
    parser.add_argument("messages", nargs="*", help="with --state: the messages it is given to")
    parser.add_argument("--state", choices=sorted({*GIVEN_BY_SOMEBODY, State.MACHINE_DRAFT}))
    parser.add_argument("--by", default="", help="with --state: who has done the work")
    parser.add_argument("--at", type=date.fromisoformat, help="with --state: on what day, as 2026-03-04")
    parser.add_argument("--root", type=Path, default=Path(str(packaged())), help="the locales folder")
    given = parser.parse_intermixed_args(arguments)
    if bool(given.state) != bool(given.messages):
        parser.error("--state and messages go together")
    try:
        if given.state:
            changed = give_state(
                given.root, given.tag, given.messages, state=State(given.state), by=given.by, at=given.at
            )
        else:
            changed = draft_status(given.root, given.tag)
    except WordingError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{given.tag}: {len(changed)} entries changed in status.toml\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
