"""What every command is given: the clock and chance that were chosen, where the vault is, how a command may end."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.casework.opened import Ports
    from store import Cost

DONE, REFUSED, WRONG_USE, LOCKED = 0, 1, 2, 3


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """What the composition root chose: UTC milliseconds, salts, ids, and what a guess at a new passphrase costs."""

    clock: Callable[[], int]
    nonce: Callable[[], bytes]
    new_id: Callable[[], str]
    cost: Cost | None = None

    def ports(self) -> Ports:
        """The ports, with the packaged wording."""
        from interview.casework.opened import Ports
        from locales.catalogue import Catalogue

        return Ports(clock=self.clock, nonce=self.nonce, new_id=self.new_id, wording=Catalogue.load())


class Ended(Exception):
    """A command ends here, with one or two plain lines and the exit code that says how."""

    plain = True
    """Its message is written for people, and holds nobody's words."""

    def __init__(self, says: str, code: int = REFUSED) -> None:
        super().__init__(says)
        self.code = code


class Place(click.Path):
    """A path. An empty one is refused: it would be the folder one happens to be in."""

    name = "path"

    def __init__(self) -> None:
        super().__init__(path_type=Path)

    def convert(
        self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None
    ) -> Path:
        """Raises BadParameter."""
        if not os.fspath(value).strip():
            self.fail("The path is empty. Name a file or folder.", param, ctx)
        return Path(os.fspath(value))


def known_worker(context: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Take the code of the worker who opens the vault, if it was given. Raises BadParameter."""
    return None if value is None else worker_code(context, param, value)


def refuse_unknown(worker: str | None, workers: tuple[str, ...]) -> None:
    """Raise Ended for a worker who has no key, before anybody is asked for a passphrase."""
    if worker is not None and worker not in workers:
        raise Ended(
            f"No worker of the code {worker} has a key to this vault. It has: {', '.join(workers)}.", LOCKED
        )


def worker_code(context: click.Context, param: click.Parameter, value: str) -> str:
    """Take a worker's code; a name is refused before anybody is asked for anything. Raises BadParameter."""
    from store.errors import NotACode
    from store.keys import code

    try:
        return code(value)
    except NotACode as wrong:
        raise click.BadParameter(str(wrong), ctx=context, param=param) from None


def kept_head(context: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Take a head that was kept elsewhere; what cannot be one is refused before the vault is opened. Raises BadParameter."""
    from store.errors import NotAHead
    from store.heads import parsed

    try:
        if value is not None:
            parsed(value)
    except NotAHead as wrong:
        raise click.BadParameter(str(wrong), ctx=context, param=param) from None
    return value


JSON = click.option("--json", "as_json", is_flag=True, help="Print it for another program.")
SHEET_FILE = click.option(
    "--sheet-file",
    type=Place(),
    metavar="FILE",
    help="For scripts: read the sheet from the first line of FILE.",
)
NEW_PASSPHRASE_FILE = click.option(
    "--new-passphrase-file",
    type=Place(),
    metavar="FILE",
    help="For scripts: read the new passphrase from the first line of FILE.",
)


def data_folder(context: click.Context) -> Path:
    """Where the vault is: as it was said, or else the folder of its own in the account."""
    said: Path | None = context.meta.get("data")
    if said is not None:
        return said
    import platformdirs

    return Path(platformdirs.user_data_dir("ownwords", appauthor=False)) / "vault"


def first_line(file: Path, what: str = "passphrase") -> str:
    """What a file holds for a script: its first line. Raises ClickException, which never repeats any of it."""
    try:
        return file.read_text("utf-8-sig").splitlines()[0]
    except (OSError, ValueError, IndexError):
        raise click.ClickException(f"{file}: there is no {what} to read there. Check the path.") from None


def all_wording() -> None:
    """Raise WordingError if a sentence that the program needs is not there: now, and not in front of the person."""
    from locales.asked import is_whole

    if not is_whole():
        from interview.lint.asked import refuse_incomplete

        refuse_incomplete()


class Later(click.Group):
    """A group whose commands are loaded when it is asked for one: the first screen waits for the command line."""

    def __init__(self, name: str, *, says: str, commands_of: Callable[[], tuple[click.Command, ...]]) -> None:
        super().__init__(name, help=says, no_args_is_help=False, subcommand_metavar="WHAT")
        self._commands_of = commands_of

    def _load(self) -> None:
        if not self.commands:
            for command in self._commands_of():
                self.add_command(command)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """In the order in which they are given, which is that of how often they are wanted."""
        self._load()
        return list(self.commands)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        self._load()
        return super().get_command(ctx, cmd_name)
