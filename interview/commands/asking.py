"""What a command asks on the terminal: passphrases without echo, a recovery sheet, and whether something is really meant.

Nothing secret is ever taken from the command line, where other programs of the account and the shell's history have it. A
sheet is shown on the terminal's other page, which leaves nothing to scroll back to.
"""

from __future__ import annotations

import contextlib
import getpass
import sys
from typing import TYPE_CHECKING

from interview.commands.chosen import REFUSED, WRONG_USE, Ended, first_line
from interview.commands.saying import tell

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from store.recovery import Sheet

_ADVICE = {
    "short": "It is short. Five words drawn by dice are hard to guess and can be remembered.",
    "repeated": "It repeats itself, which makes it easy to guess.",
    "code-in-it": "The worker's code is in it, and anyone who has the folder can read that.",
    "common": "It is one of those that are tried first.",
}


def passphrase(file: Path | None, *, option: str = "--passphrase-file", prompt: str = "Passphrase") -> str:
    """From a file, or typed without being shown. Raises Ended without a terminal, ClickException for a file without one."""
    return first_line(file) if file is not None else _hidden(prompt, option=option)


def new_passphrase(file: Path | None, *, worker: str, option: str = "--passphrase-file") -> str:
    """A new one: typed twice, with advice and no rules. Raises Ended, ClickException."""
    from store.advice import advice

    if file is not None:
        chosen = first_line(file)
        _advise(advice(chosen, worker=worker))
        return chosen
    while True:
        chosen = _hidden(f"New passphrase of {worker}", option=option)
        if not chosen:
            tell("It is empty. Type at least something; five words drawn by dice are hard to guess.")
            continue
        _advise(advice(chosen, worker=worker))
        again = _hidden("The same again (Enter alone: choose another)", option=option)
        if again == chosen:
            return chosen
        if again:
            tell("The two are not the same. Begin again.")


def a_new_sheet(file: Path | None) -> Sheet:
    """A sheet that somebody has: shown, copied out and typed back; or one from a file, made before. Raises Ended.

    The program never writes a sheet to a file. A script makes one with ``vault sheet --print-only`` and keeps it where it
    keeps its secrets.
    """
    from store.recovery import new_sheet

    if file is not None:
        return sheet_in(file)
    _refuse_without_terminal("a recovery sheet", option="--sheet-file")
    sheet = new_sheet()
    with _other_page():
        while True:
            _show(sheet)
            _typed("\nPress Enter when you have written it down. ")
            _clear()
            if _typed_back(sheet):
                return sheet


def sheet_again(file: Path | None) -> Sheet:
    """The sheet that somebody kept, to open a vault with. Raises Ended."""
    from store.key_errors import NotASheet
    from store.recovery import parsed

    if file is not None:
        return sheet_in(file)
    _refuse_without_terminal("the recovery sheet", option="--sheet-file")
    with _other_page():
        tell("Type the recovery sheet: 14 groups of four. Capitals, spaces and dashes do not matter.")
        while True:
            try:
                return parsed(_typed("> "))
            except NotASheet as wrong:
                tell(str(wrong))


def sheet_in(file: Path) -> Sheet:
    """A sheet on the first line of a file. Raises Ended, ClickException."""
    from store.key_errors import NotASheet
    from store.recovery import parsed

    try:
        return parsed(first_line(file, "recovery sheet"))
    except NotASheet:
        raise Ended(f"{file}: its first line is not a recovery sheet. Check the path.", WRONG_USE) from None


def typed(names: tuple[str, ...], *, option: str) -> tuple[str, ...]:
    """Ask for a few things in a row, each of which may be left empty. Raises Ended."""
    _refuse_without_terminal("a name, a number or a day", option=option)
    return tuple(_typed(f"{name}: ") for name in names)


def confirm(what: str, *, expected: str, said: str | None, option: str) -> None:
    """Have somebody type exactly what it is about, unless the command line says it already. Raises Ended."""
    if said is None:
        _refuse_without_terminal("whether this is meant", option=option)
        said = _typed(f"{what} ").strip()
    if said != expected:
        raise Ended(f"That is not {expected}. Nothing was changed.", REFUSED)


def _advise(names: tuple[str, ...]) -> None:
    for name in names:
        tell(f"Advice: {_ADVICE[name]}")


def _show(sheet: Sheet) -> None:
    groups = sheet.groups
    _clear()
    tell("The recovery sheet. It opens the vault when nobody remembers a passphrase.")
    tell("Write it on paper now, and keep the paper where the laptop is not. It is shown this once.\n")
    for first in range(0, len(groups), 4):
        numbered = enumerate(groups[first : first + 4], first + 1)
        tell("   ".join(f"{number:>4}. {group}" for number, group in numbered))


def _typed_back(sheet: Sheet) -> bool:
    tell("Type it from your paper, to be sure that it can be read. Enter alone shows it again.")
    while typed := _typed("> "):
        wrong = sheet.differs(typed)
        if not wrong:
            return True
        named = ", ".join(map(str, wrong))
        tell(f"Not as on the sheet: group {named}. Look at your paper and type all of it again.")
    return False


def _hidden(prompt: str, *, option: str) -> str:
    _refuse_without_terminal("a passphrase", option=option)
    try:
        return getpass.getpass(f"{prompt}: ", stream=sys.stderr)
    except UnicodeDecodeError:
        raise Ended("The terminal sent characters that cannot be read. Nothing was changed.") from None
    except EOFError:
        raise KeyboardInterrupt from None


def _typed(prompt: str) -> str:
    sys.stderr.write(prompt)
    sys.stderr.flush()
    try:
        line = sys.stdin.readline()
    except UnicodeDecodeError:
        raise Ended("The terminal sent characters that cannot be read. Nothing was changed.") from None
    if not line:
        raise KeyboardInterrupt
    return line.strip()


def _refuse_without_terminal(what: str, *, option: str) -> None:
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise Ended(
            f"There is no terminal to ask for {what} on. Use {option}, or start it in a terminal.", WRONG_USE
        )


@contextlib.contextmanager
def _other_page() -> Iterator[None]:
    sys.stderr.write("\x1b[?1049h\x1b[H")
    try:
        yield
    finally:
        _clear()
        sys.stderr.write("\x1b[?1049l")
        sys.stderr.flush()


def _clear() -> None:
    sys.stderr.write("\x1b[2J\x1b[H")
    sys.stderr.flush()
