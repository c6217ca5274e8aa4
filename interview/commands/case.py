"""`ownwords case`: the cases of a vault, the story of one, and whether its record is as it was written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from interview.commands import checking
from interview.commands.around import case_of, told_of_vault
from interview.commands.chosen import DONE, JSON, REFUSED, Ended, kept_head
from interview.commands.meant import CASE, meant
from interview.commands.opening import Entrance, opened
from interview.commands.saying import harmless, report, say, say_json, stamp, tell, unmarked, when
from interview.engine.terms import VAULT

if TYPE_CHECKING:
    from interview.casework.opened import CaseListed
    from interview.commands.opening import Opened
    from interview.commands.story import Story
    from interview.engine.events import Entry

WORDS = click.option(
    "--words", is_flag=True, help="With what people said and typed. It stays on the screen and above it."
)
WHY = click.option(
    "--why",
    metavar="REASON",
    help="Why you read what other workers took down, where the person has not said that you may. It is kept.",
)
_CLOSED = (
    "What the person told other workers is closed until they say that you may read it.\n"
    "Ask them in a session, or say why you read it without asking: --why REASON."
)
REVIEW = "\nTo look at the plan again with them, there is reason:\n"


@click.command("list")
@click.option(
    "--labels",
    "--words",
    "words",
    is_flag=True,
    help="With the labels of the cases, which may be names.",
)
@JSON
@click.pass_context
def list_cases(context: click.Context, *, words: bool, as_json: bool) -> int:
    """List the cases, the one touched last first.

    Those that are closed come after all others. What is due is said with each.
    """
    with opened(Entrance.of(context)) as here:
        cases = here.desk.cases()
    if as_json:
        say_json([_as_json(one, words=words) for one in cases])
        return DONE
    if not cases:
        tell("There are no cases in this vault.")
    elif not words and any(one.label for one in cases):
        tell("Their labels are left out here, for they may be names. With them: case list --labels")
    for one in sorted(cases, key=lambda one: one.closed is not None):
        label = f"  {harmless(one.label)}" if words and one.label else ""
        say(f"{one.case}  {when(one.at)}  {_standing(one)}{label}")
    return DONE


def _standing(one: CaseListed) -> str:
    said = ["session open" if one.session_open else "no session open", one.step_label]
    if one.has_drafts:
        said.append("something typed and not kept")
    if one.agreed:
        said.append("plan agreed")
    if one.closed is not None:
        said[0] = f"closed {when(one.closed.at)} by {one.closed.worker}: {one.closed_because}"
    said += map(unmarked, one.waits)
    if one.kept_past is not None:
        said.append(f"kept longer than {one.kept_past}: see whether it is still needed")
    if one.handed_over is not None:
        said.append(f"handed over {when(one.handed_over)}")
    return " · ".join(part for part in said if part)


def _as_json(one: CaseListed, *, words: bool) -> dict[str, Any]:
    label = {"label": one.label} if words else {}
    return {
        "case": one.case,
        **label,
        "at": stamp(one.at),
        "step": one.step_label,
        "session_open": one.session_open,
        "drafts": one.has_drafts,
        "plan_agreed": one.agreed,
        "kept_longer_than": one.kept_past,
        "promises_open": [day or None for day in one.waiting.promises],
        "duties_to_do": [day or None for day in one.waiting.duties],
        "still_to_tell": one.waiting.to_tell,
        "next_contact": None if one.waiting.contact is None else {"on": one.waiting.contact or None},
        "review": list(one.to_review),
        "closed": None
        if one.closed is None
        else {"at": stamp(one.closed.at), "worker": one.closed.worker, "reason": one.closed.reason},
        "handed_over": None if one.handed_over is None else stamp(one.handed_over),
    }


@click.command()
@CASE
@WORDS
@click.option(
    "--questions", is_flag=True, help="Every question that was put, and what the program thinks of it now."
)
@click.option(
    "--notes",
    is_flag=True,
    help="Every note and plan line of a worker's, what the program thinks of it now, what they decided.",
)
@WHY
@JSON
@click.pass_context
def show(
    context: click.Context,
    case: str,
    why: str | None,
    *,
    words: bool,
    questions: bool,
    notes: bool,
    as_json: bool,
) -> int:
    """Print the story of a case.

    A line for each event: when, who, and what was done. What was said stays out of it, unless you ask for the words. That
    you read it is entered in the record. Words that other workers took down are closed to you until the person said yes to
    it, or you say --why.
    """
    from interview.commands.story import Story
    from interview.engine.events.vault import CaseRead

    if questions and notes:
        raise click.UsageError("--questions and --notes are two lists. Ask for one at a time.")
    reading = words or questions or notes
    if why is not None and not reading:
        raise click.UsageError("--why is said with --words, --questions or --notes: it is why you read them.")
    with opened(Entrance.of(context), changing=why is not None) as here:
        case = meant(here, case)
        if reading:
            open_account(here, case, why)
        else:
            here.desk.note(CaseRead(case=case))
        entries, around = _read(here, case)
        if questions:
            from interview.commands.questions import show_questions

            return show_questions(here.desk, entries, case=case, as_json=as_json)
        if notes:
            from interview.commands.notes import show_notes

            return show_notes(here.desk, entries, case=case, as_json=as_json)
        from interview.commands.reviewing import to_review
        from interview.engine.case import Case

        story, reasons = Story(here.desk.chrome), to_review(here.desk, Case.replay(entries))
    if as_json:
        told = [
            _entry_json(entry, story.line(entry.event, number=entry.seq), words=words) for entry in entries
        ]
        say_json(
            {
                "case": case,
                "story": told,
                "around": [_entry_json(one, told_of_vault(one.event)) for one in around],
                "review": list(map(unmarked, reasons)),
            }
        )
        return DONE
    _tell_story(story, entries, words=words)
    for number, reason in enumerate(reasons):
        say(f"{'' if number else REVIEW}- {unmarked(reason)}")
    say("\nOpened, closed, written out (from the log of the vault):")
    for one in around:
        say(_line(one, told_of_vault(one.event)))
    return DONE


def open_account(here: Opened, case: str, why: str | None) -> None:
    """Raise Ended while the account is closed to whoever reads, unless they say why."""
    from interview.engine.reading import unread
    from interview.engine.words import Words

    guide = here.desk.open(case)
    try:
        if why is not None:
            here.desk.open_account(guide, Words(why))
        elif unread(guide.case, here.desk.worker):
            raise Ended(_CLOSED)
    finally:
        here.desk.left(guide)


def _read(here: Opened, case: str) -> tuple[list[Entry], list[Entry]]:
    from interview.guide import read_entries

    around = read_entries(here.desk.journal, VAULT)
    return read_entries(here.desk.journal, case), [one for one in around if case_of(one.event) == case]


def _tell_story(story: Story, entries: list[Entry], *, words: bool) -> None:
    from interview.commands.typed import typed
    from interview.exports.escape import visible

    of = ""
    for entry in entries:
        if entry.session != of:
            of = entry.session
            say("")
        say(_line(entry, story.line(entry.event, number=entry.seq)))
        for name, text in typed(entry.event) if words else ():
            shown = "(erased)" if text is None else visible(text)
            for number, line in enumerate(shown.split("\n")):
                say(f"{name if not number else '':>20} | {line}")


def _line(entry: Entry, says: str) -> str:
    return f"{entry.seq:>5}  {when(entry.at)}  {harmless(entry.actor)}  {harmless(says)}"


def _entry_json(entry: Entry, says: str, *, words: bool = False) -> dict[str, Any]:
    from interview.commands.typed import tag, typed

    told = {"words": dict(typed(entry.event))} if words else {}
    return {
        "entry": entry.seq,
        "at": stamp(entry.at),
        "worker": entry.actor,
        "session": entry.session,
        "event": tag(entry.event),
        "did": says,
        **told,
    }


@click.command("verify")
@CASE
@click.option(
    "--head", callback=kept_head, metavar="HEAD", help="A head of this case that was kept on paper."
)
@JSON
@click.pass_context
def verify_case(context: click.Context, case: str, head: str | None, *, as_json: bool) -> int:
    """Look whether the record of one case is as it was written.

    It is also compared with what the log of the vault says of it each time it was closed. `ownwords vault verify` looks
    through everything, and at what this computer last saw.
    """
    with opened(Entrance.of(context)) as here:
        case = meant(here, case)
        breaks, closed = here.keeping.verify_case(case)
        journal = here.desk.journal
        compared = None if head is None else checking.compared(journal, head, case)
        now, entries = here.keeping.head(case), journal.head(case).seq
    problems = [*checking.of_case(case, breaks), *map(checking.ended_otherwise, closed)]
    if compared is not None and not compared.fits:
        problems.append(compared.says)
    if as_json:
        say_json(
            {
                "case": case,
                "whole": not problems,
                "entries": entries,
                "head": now,
                "breaks": checking.breaks_json(breaks),
                "not_as_closed": checking.closed_json(closed),
                "kept_head": None if compared is None else {"fits": compared.fits, "says": compared.says},
            }
        )
        return REFUSED if problems else DONE
    ended = report(problems, fine=f"Case {case} is as it was written: {entries:,} entries.")
    if compared is not None and compared.fits:
        say(compared.says)
    say(f"Head: {now}")
    return ended


@click.command("head")
@CASE
@JSON
@click.pass_context
def head_of_case(context: click.Context, case: str, *, as_json: bool) -> int:
    """Print how far the record of one case goes, in one line.

    `ownwords case verify CASE --head HEAD` compares with it.
    """
    with opened(Entrance.of(context)) as here:
        case = meant(here, case)
        found = here.keeping.head(case)
    say_json({"case": case, "head": found}) if as_json else say(found)
    return DONE
