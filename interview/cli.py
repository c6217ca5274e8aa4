"""The command line. Exit 0 done, 1 findings or refused, 2 wrong use, 3 vault locked or damaged."""

from __future__ import annotations

import codecs
import io
import os
import signal
import sys
import traceback
from pathlib import Path

import click

from interview import __version__
from interview.commands.anywhere import OfVault
from interview.commands.chosen import (
    DONE,
    LOCKED,
    REFUSED,
    WRONG_USE,
    Chosen,
    Ended,
    Later,
    Place,
    all_wording,
    data_folder,
    first_line,
    known_worker,
    refuse_unknown,
)
from interview.commands.saying import say_trouble
from interview.commands.walking import check, schema, walk

__all__ = ["DONE", "REFUSED", "Chosen", "ownwords", "run"]


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
@click.option(
    "--worker",
    callback=known_worker,
    metavar="CODE",
    envvar="OWNWORDS_WORKER",
    help="Your code. The vault opens faster then: only your passphrase is tried.",
)
@click.version_option(__version__, prog_name="ownwords", help="Show the version.")
@click.pass_context
def ownwords(
    context: click.Context, data: Path | None, passphrase_file: Path | None, worker: str | None
) -> None:
    """Sit down with a person, and end with a plan that they have agreed to.

    Without a command, your vault opens. The first time, one is made. To try it out on a made-up case, type: ownwords
    practice

    --data, --passphrase-file and --worker may also stand after a command. A CASE is named by its id, or by its label where
    no other case has the same.
    """
    context.meta["data"] = data
    context.meta["passphrase_file"] = passphrase_file
    context.meta["worker"] = worker
    if context.invoked_subcommand is None:
        context.exit(_app(context.obj, data_folder(context), passphrase_file, worker))


def _terminal() -> None:
    """Refuse what would spoil the screen before it is taken.

    A redirected screen would be words in a plain file. A terminal is written to in UTF-8, whatever the locale says.
    """
    from interview.tui.idle import LockMinutesUnknown, minutes_for
    from interview.tui.script.terminal import ScriptOrderUnknown, order_for

    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise click.ClickException("Ownwords draws on a terminal. Start it in one, and do not redirect it.")
    try:
        order_for(os.environ)
        minutes_for(os.environ)
    except (ScriptOrderUnknown, LockMinutesUnknown) as unknown:
        raise click.ClickException(str(unknown)) from None
    for stream in (sys.stderr, sys.__stderr__):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")


def _app(chosen: Chosen, folder: Path, passphrase_file: Path | None, worker: str | None) -> int:
    from interview.tui.locking import echo_at_exit, was_locked

    echo_at_exit(os.environ)
    _terminal()
    all_wording()
    from interview.desk import Desk, Trouble
    from interview.tui.app import OwnwordsApp
    from locales.first import first_words

    desk = Desk(folder=folder, ports=chosen.ports, first_words=first_words(), worker=worker)
    opened = None
    try:
        if desk.exists():
            desk.reserve()
            refuse_unknown(worker, desk.workers)
        if passphrase_file is not None and not was_locked(os.environ):
            opened = desk.unlock(passphrase=first_line(passphrase_file), worker=worker)
    except Trouble as trouble:
        desk.release()
        return say_trouble(trouble, LOCKED)
    except Exception:
        desk.release()
        raise
    return OwnwordsApp(desk, opened=opened).run() or DONE


@ownwords.command()
@click.pass_obj
def practice(chosen: Chosen) -> int:
    """Try it out on a made-up case.

    Nothing is kept, and no vault is needed.
    """
    _terminal()
    all_wording()
    from interview.practice import practice_case
    from interview.tui.app import OwnwordsApp

    guide, desk = practice_case(chosen.ports())
    return OwnwordsApp(guide=guide, opened=desk, practice=True).run() or DONE


def _of_vault() -> tuple[click.Command, ...]:
    from interview.commands import copies, handing, keys, looking, vault

    return (
        vault.create,
        vault.info,
        looking.verify,
        vault.head,
        looking.log,
        copies.backup,
        copies.restore,
        keys.passphrase,
        keys.add_worker,
        keys.remove_worker,
        keys.recover,
        keys.sheet,
        keys.rekey,
        vault.accept,
        handing.card,
    )


def _of_case() -> tuple[click.Command, ...]:
    from interview.commands import (
        case,
        closing,
        contacting,
        erasing,
        evidence,
        exporting,
        going_home,
        handing,
        holding,
        meeting,
        plan_versions,
        prior_actions,
        signing,
        telling_later,
        with_others,
    )

    return (
        case.list_cases,
        case.show,
        case.verify_case,
        case.head_of_case,
        evidence.evidence,
        plan_versions.plan_versions,
        exporting.export,
        going_home.page,
        going_home.card,
        *erasing.COMMANDS,
        holding.hold,
        holding.release,
        closing.close_case,
        closing.reopen_case,
        contacting.contact,
        *with_others.COMMANDS,
        telling_later.tell_later,
        signing.sign,
        meeting.meeting,
        handing.hand_over,
        handing.receive,
        handing.link,
        prior_actions.import_prior_actions,
    )


def _of_flow() -> tuple[click.Command, ...]:
    from interview.commands import flow, graph

    return (flow.sheet, graph.graph)


_FLOW = "What an interview is on paper."


def _of_organisation() -> tuple[click.Command, ...]:
    from interview.commands import organisation

    return (organisation.import_profile, organisation.show, organisation.sample)


def _of_services() -> tuple[click.Command, ...]:
    from interview.commands import services

    return (
        services.import_services,
        services.list_services,
        services.search_services,
        services.remove_service,
        services.template,
    )


_SERVICES = "Who can help with what, and how to ask them."
_ORGANISATION = "Who this organisation is, and whom to call."
_VAULT = "Make a vault, check it, back it up, and say who may open it."
_CASE = "List cases; read, check, close, erase or hand over one."

for command in (
    walk,
    schema,
    check,
    Later("flow", says=_FLOW, commands_of=_of_flow),
    OfVault("vault", says=_VAULT, commands_of=_of_vault),
    OfVault("case", says=_CASE, commands_of=_of_case),
    OfVault("organisation", says=_ORGANISATION, commands_of=_of_organisation),
    OfVault("services", says=_SERVICES, commands_of=_of_services),
):
    ownwords.add_command(command)


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


def _plain_trouble(fault: Exception) -> int:
    from store.errors import NotAVault, VaultBusy, VaultDamaged, VaultNewer, WrongPassphrase

    locked = isinstance(fault, NotAVault | VaultBusy | VaultDamaged | VaultNewer | WrongPassphrase)
    return say_trouble(fault, LOCKED if locked else REFUSED)


def _stopped() -> int:
    return say_trouble("Stopped. Nothing was changed.", REFUSED)


def _let_out() -> None:
    """Say all that is still to be said, unless nobody listens any more."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        sys.stdout = io.TextIOWrapper(io.BytesIO())


def run(chosen: Chosen) -> int:
    """Run the command line and say how it ended. No traceback: an unforeseen fault is one line and its place."""
    _never_fail_to_say()
    interrupted = signal.getsignal(signal.SIGINT)
    try:
        return ownwords.main(prog_name="ownwords", obj=chosen, standalone_mode=False) or DONE
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.UsageError as wrong:
        return _wrong_use(wrong)
    except click.ClickException as wrong:
        return say_trouble(wrong.format_message(), WRONG_USE)
    except (click.Abort, KeyboardInterrupt):
        return _stopped()
    except Ended as ended_so:
        return say_trouble(ended_so, ended_so.code)
    except Exception as fault:  # the last resort: what is not caught here is printed whole
        if isinstance(
            fault.__cause__, KeyboardInterrupt
        ):  # Python 3.11 dresses one that comes while a class is made
            return _stopped()
        return _plain_trouble(fault) if getattr(fault, "plain", False) else _unforeseen(fault)
    finally:
        _let_out()
        if signal.getsignal(signal.SIGINT) != interrupted:  # only the main thread ever changes it
            signal.signal(signal.SIGINT, interrupted)
