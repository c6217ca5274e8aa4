"""`ownwords case erase`: announced first, and done after. What was erased is gone; that it was, by whom and why, stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from interview.commands import asking
from interview.commands.chosen import DONE, Ended
from interview.commands.meant import CASE, meant
from interview.commands.mistakes import mistake
from interview.commands.opening import Entrance, opened
from interview.commands.saying import count, no_way_back, say, tell, when
from interview.engine.terms import VAULT

if TYPE_CHECKING:
    from interview.casework.erasing import What
    from interview.commands.opening import Opened
    from interview.engine.events.erasing import ErasureGround
    from interview.guide import Guide

_NUMBER = click.IntRange(min=1)
_HOW_MANY = (
    "Say one of: --statement N, --place N, --noted N, --import N, --session N, --whole, --carry-out NUMBER, "
    "--call-off NUMBER."
)
_GROUNDS = "person_asked, retention, or by_mistake (it should never have been in this case)"


@click.command("erase")
@CASE
@click.option(
    "--statement", type=_NUMBER, metavar="N", help="One statement, by its number, in all its wordings."
)
@click.option(
    "--place", type=_NUMBER, metavar="N", help="The address of a place of safety, by its number in the story."
)
@click.option(
    "--noted",
    type=_NUMBER,
    metavar="N",
    help="One earlier action, report, thing taken from one, observation, need or risk, by its number in the story.",
)
@click.option(
    "--import",
    "imported",
    type=_NUMBER,
    metavar="N",
    help="All rows of an import, by the number of any of them in the story.",
)
@click.option("--session", type=_NUMBER, metavar="N", help="One session: 1 is the first.")
@click.option("--whole", is_flag=True, help="All the words of the case, and its label.")
@click.option(
    "--ground",
    type=click.Choice(["person_asked", "retention", "by_mistake"]),
    metavar="GROUND",
    help=f"Why: {_GROUNDS}.",
)
@click.option("--carry-out", type=_NUMBER, metavar="NUMBER", help="Do what was announced under this number.")
@click.option("--call-off", type=_NUMBER, metavar="NUMBER", help="Leave it as it is, after all.")
@click.option("--yes-erase", metavar="CASE", help="For scripts: the case once more, instead of typing it.")
@click.pass_context
def erase(
    context: click.Context,
    case: str,
    statement: int | None,
    place: int | None,
    noted: int | None,
    imported: int | None,
    session: int | None,
    ground: ErasureGround | None,
    carry_out: int | None,
    call_off: int | None,
    yes_erase: str | None,
    *,
    whole: bool,
) -> int:
    """Erase words from a case, in two steps.

    The first announces it: what would go, what rests on it and stays, and a number. Nothing goes yet. The second carries it
    out under that number. It cannot be undone. Backups made before still have the words. What was noted goes with what was
    taken down from it, a need or a risk with all that was recorded of it. By mistake, it stands in the case no more.
    """
    of_it = {"statement": statement, "place": place, "noted": noted, "import": imported, "session": session}
    asked = [one for one in (*of_it.values(), whole or None, carry_out, call_off) if one is not None]
    if len(asked) != 1:
        raise click.UsageError(_HOW_MANY)
    announcing = carry_out is None and call_off is None
    if announcing and ground is None:
        raise click.UsageError(f"Say why with --ground: {_GROUNDS}.")
    if not announcing and ground is not None:
        raise click.UsageError("The ground was said when it was announced. Leave --ground out.")
    with opened(Entrance.of(context), changing=True) as here:
        guide = here.desk.open(meant(here, case, said=True))
        try:
            if carry_out is not None:
                _carry_out(here, guide, carry_out, said=yes_erase)
            elif call_off is not None:
                _call_off(guide, call_off)
            elif ground is not None:
                _announce(guide, _what(guide, of_it), ground)
        finally:
            here.desk.left(guide)
    return DONE


def _what(guide: Guide, of_it: dict[str, int | None]) -> What:
    from interview.casework.erasing import What
    from interview.engine.events.session import SessionOpened

    match next(((name, number) for name, number in of_it.items() if number is not None), None):
        case None:
            return What(extent="case")
        case ("session", number):
            begun = [entry.session for entry in guide.entries() if isinstance(entry.event, SessionOpened)]
            if number > len(begun):
                raise Ended(f"This case has {count(len(begun), 'session')}. Nothing was announced.")
            return What(extent="session", session=begun[number - 1])
        case ("import", number):
            return What(extent="import", noted=number)
        case ("noted", number):
            return What(extent="passage", noted=number)
        case ("place", number):
            return What(extent="passage", place=number)
        case (_, number):
            return What(extent="passage", statement=number)


def _announce(guide: Guide, what: What, ground: ErasureGround) -> None:
    from interview.casework import erasing

    seen = erasing.preview(guide, what)
    no_way_back()
    number = erasing.announce(guide, what, ground=ground)
    say(f"Announced under number {number}. Nothing is erased yet.")
    say(f"{count(seen.passages, 'passage')} of words would go.")
    for name, ids in (("Needs", seen.needs), ("Risks", seen.risks), ("Lines of the plan", seen.lines)):
        if ids:
            say(f"{name} that rest on it and stay: {', '.join(ids)}.")
    say(f"To do it:       ownwords case erase {guide.case_id} --carry-out {number}")
    say(f"To call it off: ownwords case erase {guide.case_id} --call-off {number}")


def _call_off(guide: Guide, number: int) -> None:
    from interview.casework import erasing

    no_way_back()
    erasing.call_off(guide, number)
    say(f"Called off. Nothing of case {guide.case_id} was erased.")


def _carry_out(here: Opened, guide: Guide, number: int, *, said: str | None) -> None:
    from interview.commands.story import Story
    from interview.engine.acts.recording import refuse_under_hold

    refuse_under_hold(guide.case)
    announced = guide.case.to_erase.get(number)
    if announced is None:
        waiting = ", ".join(map(str, guide.case.to_erase)) or "none"
        raise Ended(
            f"No erasure of number {number} is waiting in case {guide.case_id}. Waiting: {waiting}. Nothing was changed."
        )
    if said is None:
        tell(Story(here.desk.chrome).line(announced, number=number))
    asking.confirm(
        "This cannot be undone. To erase, type the id of the case:",
        expected=guide.case_id,
        said=said,
        option="--yes-erase",
    )
    no_way_back()
    passages = here.desk.erase(guide, number)
    say(f"Erased: {count(passages, 'passage')} of words. No trace of them is left in this vault.")
    _backups(here)


def _backups(here: Opened) -> None:
    from interview.engine.events.vault import BackedUp
    from interview.guide import read_entries

    made = [one for one in read_entries(here.desk.journal, VAULT) if isinstance(one.event, BackedUp)]
    if made:
        tell(
            f"Backups made before still have them: {len(made)}, the last of {when(made[-1].at)}. "
            "Make a new one, and destroy those."
        )


COMMANDS = (erase, mistake)
"""What takes out of a case what should not be there."""
