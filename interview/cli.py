"""The command line. Exit 0 done, 1 findings or refused, 2 wrong use, 3 vault locked or damaged."""

from __future__ import annotations

import codecs
import io
import os
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


def _data_folder() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir("ownwords", appauthor=False)) / "vault"


@click.group(
    invoke_without_command=True,
    subcommand_metavar="[COMMAND]",
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option(
    "--data",
    type=Place(),
    metavar="FOLDER",
    envvar="OWNWORDS_DATA",
    help="Where your vault is, or will be. Without this: a folder of its own in your account.",
)
@click.option(
    "--passphrase-file",
    type=Place(),
    metavar="FILE",
    envvar="OWNWORDS_PASSPHRASE_FILE",
    help="Take the passphrase from the first line of FILE and do not ask for it.",
)
@click.version_option(__version__, prog_name="ownwords", help="Show the version.")
@click.pass_context
def ownwords(context: click.Context, data: Path | None, passphrase_file: Path | None) -> None:
    """Sit down with a person, and end with a plan that they have agreed to.

    Without a command, your vault opens. The first time, one is made. To try it out on a made-up case, type: ownwords
    practice
    """
    context.meta["data"] = data
    context.meta["passphrase_file"] = passphrase_file
    if context.invoked_subcommand is None:
        context.exit(_app(context.obj, data or _data_folder(), passphrase_file))


def _terminal() -> None:
    """Refuse what would spoil the screen before it is taken.

    A redirected screen would be words in a plain file. A terminal is written to in UTF-8, whatever the locale says.
    """
    from interview.tui.script.terminal import ScriptOrderUnknown, order_for

    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise click.ClickException("Ownwords draws on a terminal. Start it in one, and do not redirect it.")
    try:
        order_for(os.environ)
    except ScriptOrderUnknown as unknown:
        raise click.ClickException(str(unknown)) from None
    for stream in (sys.stderr, sys.__stderr__):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")


def _all_wording() -> None:
    """Raise WordingError if a sentence that the program needs is not there: now, and not in front of the person."""
    from locales.asked import is_whole

    if not is_whole():
        from interview.lint.asked import refuse_incomplete

        refuse_incomplete()


def _app(chosen: Chosen, folder: Path, passphrase_file: Path | None) -> int:
    _terminal()
    _all_wording()
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
    except Exception:
        desk.release()
        raise
    return OwnwordsApp(desk, opened=opened).run() or DONE


def _passphrase(file: Path) -> str:
    try:
        return file.read_text("utf-8-sig").splitlines()[0]
    except (OSError, UnicodeDecodeError, IndexError):
        raise click.ClickException(f"{file}: there is no passphrase to read there. Check the path.") from None


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")  # click's own way writes question marks for what an output cannot hold


def say_trouble(trouble: Exception | str, code: int) -> int:
    """One or two plain lines on the error channel."""
    sys.stderr.write(f"{trouble}\n")
    return code


@ownwords.command()
@click.pass_obj
def practice(chosen: Chosen) -> int:
    """Try it out on a made-up case.

    Nothing is kept, and no vault is needed.
    """
    _terminal()
    _all_wording()
    from interview.practice import practice_case
    from interview.tui.app import OwnwordsApp

    guide, desk = practice_case(chosen.ports())
    return OwnwordsApp(guide=guide, opened=desk, practice=True).run() or DONE


@ownwords.command()
@click.argument("file", type=Place())
@click.option(
    "--out",
    type=Place(),
    metavar="FOLDER",
    required=True,
    help="Where to write them. Nothing is written over.",
)
@click.pass_obj
def walk(chosen: Chosen, file: Path, out: Path) -> int:
    """Play a made-up session from a file.

    FILE is a whole session written down in advance. It is played without a screen and without a vault. Its plan
    (plan.md, plan.json) and its record (record.txt) are written.
    """
    from interview.casework import ExportRefused
    from interview.walk import WalkInvalid, play, read_walk, results
    from store import in_memory

    _all_wording()
    try:
        script = read_walk(file, name=file.name)
        with in_memory() as journal:
            played = play(script, name=file.name, wording=chosen.ports().wording, journal=journal)
            problems, paths = results(played, out)
    except (WalkInvalid, ExportRefused) as refused:
        return say_trouble(refused, REFUSED)
    for path in paths:
        _say(str(path))
    for problem in problems:
        say_trouble(f"{file.name}: {problem}", REFUSED)
    return REFUSED if problems else DONE


@ownwords.command()
@click.argument("name", type=click.Choice(["plan"]), metavar="NAME")
def schema(name: str) -> int:  # noqa: ARG001 (one schema so far; its name is part of the command line)
    """Print what may stand in a plan.json.

    NAME is: plan. What is printed is a JSON Schema, for those who read plans into another system.
    """
    from interview.plan.schema import committed_text

    click.echo(committed_text().encode(), nl=False)
    return DONE


@ownwords.group(no_args_is_help=False, subcommand_metavar="WHAT")
def check() -> None:
    """Look for mistakes in a flow or in the wording."""


@check.command("flow")
@click.argument("path", type=Place(), metavar="FILE")
def check_flow(path: Path) -> int:
    """Look for mistakes in a flow file.

    FILE says which step follows which. Nobody may be trapped in it, and all that it names must be there.
    """
    from flows.loader import FlowInvalid
    from interview.lint.flow import check_flow as found

    try:
        problems = found(path, name=path.name)
    except FlowInvalid as invalid:
        return say_trouble(invalid, REFUSED)
    return _report(problems, fine=f"{path.name}: nothing to mend.")


@check.command("locales")
@click.argument("path", type=Place(), metavar="[FOLDER]", required=False)
def check_locales(path: Path | None) -> int:
    """Look for mistakes in the wording.

    FOLDER has a folder for each language. Without it, the wording that came with the program is checked. Sentences
    that are broken, missing, wrong or out of date are named.
    """
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
        _say(problem)
    if not problems:
        _say(fine)
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


def _spelled(refused: UnicodeError) -> tuple[str | bytes, int]:
    r"""What an output cannot hold: the byte of a file name as it was, anything else as ``\u2026``."""
    if not isinstance(refused, UnicodeEncodeError):
        raise refused
    try:
        return codecs.lookup_error("surrogateescape")(refused)
    except UnicodeEncodeError:
        return codecs.backslashreplace_errors(refused)


def _never_fail_to_say() -> None:
    """Have the output say everything, whatever it is encoded in."""
    codecs.register_error("ownwords-spelled", _spelled)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="ownwords-spelled")


def _wrong_use(wrong: click.UsageError) -> int:
    what = " ".join(wrong.format_message().split())
    stop = "" if what.endswith((".", "?")) else "."
    where = wrong.ctx.command_path if wrong.ctx else "ownwords"
    return say_trouble(f"{what}{stop} `{where} --help` shows what there is.", WRONG_USE)


def run(chosen: Chosen) -> int:
    """Run the command line and say how it ended. No traceback: an unforeseen fault is one line and its place."""
    _never_fail_to_say()
    try:
        return ownwords.main(prog_name="ownwords", obj=chosen, standalone_mode=False) or DONE
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.UsageError as wrong:
        return _wrong_use(wrong)
    except click.ClickException as wrong:
        return say_trouble(wrong.format_message(), WRONG_USE)
    except (click.Abort, KeyboardInterrupt):
        return REFUSED
    except Exception as fault:  # the last resort: what is not caught here is printed whole
        return say_trouble(fault, REFUSED) if getattr(fault, "plain", False) else _unforeseen(fault)
    finally:
        sys.stdout.flush()
