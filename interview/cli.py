"""The command line. Exit 0 done, 1 findings or refused, 2 wrong use, 3 vault locked or damaged."""

from __future__ import annotations

import sys
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from interview import __version__

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview.casework import Ports

DONE, REFUSED, WRONG_USE, LOCKED = 0, 1, 2, 3


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """What the composition root chose: UTC milliseconds, salts, ids."""

    clock: Callable[[], int]
    nonce: Callable[[], bytes]
    new_id: Callable[[], str]

    def ports(self) -> Ports:
        """The ports, with the packaged wording."""
        from interview.casework import Ports
        from locales.catalogue import Catalogue

        return Ports(clock=self.clock, nonce=self.nonce, new_id=self.new_id, wording=Catalogue.load())


def _data_folder() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir("ownwords", appauthor=False)) / "vault"


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--data",
    type=click.Path(path_type=Path),
    envvar="OWNWORDS_DATA",
    help="Folder of the vault. Default: a folder of its own among this account's program files.",
)
@click.option(
    "--passphrase-file",
    type=click.Path(path_type=Path),
    envvar="OWNWORDS_PASSPHRASE_FILE",
    help="Read the passphrase from the first line of this file instead of asking.",
)
@click.version_option(__version__, prog_name="ownwords")
@click.pass_context
def ownwords(context: click.Context, data: Path | None, passphrase_file: Path | None) -> None:
    """Guide an interview: rights in the person's language, their account in their own words, a plan they agree to.

    Without a command, the app opens.
    """
    context.meta["data"] = data
    context.meta["passphrase_file"] = passphrase_file
    if context.invoked_subcommand is None:
        context.exit(_app(context.obj, data or _data_folder(), passphrase_file))


def _terminal() -> None:
    """Refuse to draw anywhere but on a terminal: a redirected screen would be words in a plain file."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise click.ClickException("Ownwords draws on a terminal. Start it in one, and do not redirect it.")


def _app(chosen: Chosen, folder: Path, passphrase_file: Path | None) -> int:
    _terminal()
    from interview.desk import Desk, Trouble
    from interview.tui.app import OwnwordsApp
    from locales.first import first_words

    desk = Desk(folder=folder, ports=chosen.ports, first_words=first_words())
    opened = None
    try:
        if desk.exists():
            desk.reserve()
        if passphrase_file is not None:
            opened = desk.unlock(passphrase=_passphrase(passphrase_file))
    except Trouble as trouble:
        desk.release()
        return say_trouble(trouble, LOCKED)
    return OwnwordsApp(desk, opened=opened).run() or DONE


def _passphrase(file: Path) -> str:
    try:
        return file.read_text("utf-8-sig").splitlines()[0]
    except (OSError, UnicodeDecodeError, IndexError):
        raise click.ClickException(f"{file}: there is no passphrase to read there. Check the path.") from None


def say_trouble(trouble: Exception | str, code: int) -> int:
    """One or two plain lines on the error channel."""
    click.echo(str(trouble), err=True)
    return code


@ownwords.command()
@click.pass_obj
def practice(chosen: Chosen) -> int:
    """Open the app on a made-up case. Nothing is written anywhere."""
    _terminal()
    from interview.practice import practice_case
    from interview.tui.app import OwnwordsApp

    guide, desk = practice_case(chosen.ports())
    return OwnwordsApp(guide=guide, opened=desk, practice=True).run() or DONE


@ownwords.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), required=True, help="New folder for plan and record.")
@click.pass_obj
def walk(chosen: Chosen, file: Path, out: Path) -> int:
    """Play a scripted session from FILE, without a screen and without a vault."""
    from interview.casework import ExportRefused
    from interview.walk import WalkInvalid, play, read_walk, results
    from store import in_memory

    try:
        script = read_walk(file, name=file.name)
        with in_memory() as journal:
            played = play(script, name=file.name, wording=chosen.ports().wording, journal=journal)
            problems, paths = results(played, out)
    except (WalkInvalid, ExportRefused) as refused:
        return say_trouble(refused, REFUSED)
    for path in paths:
        click.echo(path)
    for problem in problems:
        click.echo(f"{file.name}: {problem}", err=True)
    return REFUSED if problems else DONE


@ownwords.command()
@click.argument("name", type=click.Choice(["plan"]))
def schema(name: str) -> int:  # noqa: ARG001 (one schema so far; its name is part of the command line)
    """Print the JSON Schema of an exported plan."""
    from interview.plan.schema import committed_text

    click.echo(committed_text(), nl=False)
    return DONE


@ownwords.group()
def check() -> None:
    """Check flows and wording."""


@check.command("flow")
@click.argument("path", type=click.Path(path_type=Path))
def check_flow(path: Path) -> int:
    """Check that the flow file PATH can trap nobody, and that all it names is there."""
    from flows.loader import FlowInvalid
    from interview.lint.flow import check_flow as found

    try:
        problems = found(path, name=path.name)
    except FlowInvalid as invalid:
        return say_trouble(invalid, REFUSED)
    return _report(problems, fine=f"{path.name}: nothing to mend.")


@check.command("locales")
@click.argument("path", type=click.Path(path_type=Path), required=False)
def check_locales(path: Path | None) -> int:
    """Check the wording in PATH, or what came with the program: broken, missing, wrong or out of date."""
    from interview.lint.wording import check_wording
    from locales.catalogue import WordingError
    from locales.registry import packaged

    try:
        findings = check_wording(path or packaged())
    except WordingError as invalid:
        return say_trouble(invalid, REFUSED)
    return _report([str(finding) for finding in findings], fine="Wording: nothing to mend.")


def _report(problems: list[str], *, fine: str) -> int:
    for problem in problems:
        click.echo(problem)
    if not problems:
        click.echo(fine)
    return REFUSED if problems else DONE


def _unforeseen(fault: Exception) -> int:
    """Where a fault is, and what kind: never its message, which may quote what somebody typed."""
    place = traceback.extract_tb(fault.__traceback__)[-1]
    where = f"{Path(place.filename).name} line {place.lineno}"
    return say_trouble(
        f"This is a fault in Ownwords: {type(fault).__name__} in {where}. "
        "What was kept is safe. Please tell whoever looks after the program.",
        REFUSED,
    )


def run(chosen: Chosen) -> int:
    """Run the command line and say how it ended. No traceback: an unforeseen fault is one line and its place."""
    try:
        return ownwords.main(obj=chosen, standalone_mode=False) or DONE
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.UsageError as wrong:
        return say_trouble(f"{wrong.format_message()} `ownwords --help` shows what there is.", WRONG_USE)
    except click.ClickException as wrong:
        return say_trouble(wrong.format_message(), WRONG_USE)
    except (click.Abort, KeyboardInterrupt):
        return REFUSED
    except Exception as fault:  # the last resort: what is not caught here is printed whole
        return say_trouble(fault, REFUSED) if getattr(fault, "plain", False) else _unforeseen(fault)
    finally:
        sys.stdout.flush()
