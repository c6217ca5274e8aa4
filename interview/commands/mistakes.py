"""`ownwords case mistake`: a need or a risk that was recorded by mistake is taken out between sessions, or put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from interview.commands.at_desk import boxed, case_at, note, shown
from interview.commands.chosen import DONE
from interview.commands.meant import CASE
from interview.commands.saying import count, harmless, say, tell, unmarked

if TYPE_CHECKING:
    from interview.commands.opening import Opened
    from interview.engine.case import Case
    from interview.engine.words import Words


@click.command("mistake")
@CASE
@click.option("--need", metavar="NEED", help="One need, as it is named in the list.")
@click.option("--risk", metavar="RISK", help="One risk, as it is named in the list.")
@click.option("--why", metavar="REASON", help="How the mistake came about. It is kept, and takes it out.")
@click.option("--put-back", is_flag=True, help="It was no mistake.")
@click.option("--words", is_flag=True, help="With what was typed.")
@click.pass_context
def mistake(
    context: click.Context,
    case: str,
    need: str | None,
    risk: str | None,
    why: str | None,
    *,
    put_back: bool,
    words: bool,
) -> int:
    """Take out a need or a risk that was recorded by mistake.

    Without --need or --risk it lists them. With one of them, and without --why, it says what rests on it, and nothing is
    changed. The record keeps it as a mistake. What the person said stays.
    """
    from interview.engine.acts.mistaken import MarkMistake, PutBack
    from interview.engine.by_mistake import there
    from interview.engine.words import Words

    about = _about(need, risk)
    if (about is None and (why is not None or put_back)) or (why is not None and put_back):
        raise click.UsageError("Name one with --need or --risk, and say --why REASON or --put-back.")
    with case_at(context, case, changing=why is not None or put_back) as (here, guide):
        if about is None:
            _tell_all(here, guide.case, words=words)
            return DONE
        if put_back:
            note(guide, PutBack(about=about))
            return DONE
        if there(guide.case, about):
            _tell_resting(guide.case, about, words=words)
        if why is None and there(guide.case, about):
            tell("Nothing is changed yet. To take it out: the same with --why REASON.")
            return DONE
        note(guide, MarkMistake(about=about, reason=boxed(why) or Words("")))
    return DONE


def _about(need: str | None, risk: str | None) -> str | None:
    if need is not None and risk is not None:
        raise click.UsageError("Name one at a time: --need, or --risk.")
    if risk is not None:
        return f"risk:risk-{risk}" if risk.isdecimal() else f"risk:{risk}"
    if need is not None:
        return f"need:need-{need}" if need.isdecimal() else f"need:{need}"
    return None


def _tell_all(here: Opened, case: Case, *, words: bool) -> None:
    """A line each: how it is named here, its kind, and whether it was taken out."""
    for risk in case.risks.values():
        _tell(here, f"--risk {risk.risk}", f"risk-domain-{risk.domain}", risk.summary, words=words)
    for need in case.needs.values():
        _tell(here, f"--need {need.need}", f"need-domain-{need.domain}", need.summary, words=words)
    for about, one in case.mistakes.items():
        kind, _, name = about.partition(":")
        _tell(here, f"--{kind} {name}", one.named, one.reason, words=words, out=True)
    if not (case.risks or case.needs or case.mistakes):
        say("No need and no risk is recorded in this case.")


def _tell(
    here: Opened, named: str, label: str, typed: Words | None, *, words: bool, out: bool = False
) -> None:
    standing = "taken out as a mistake" if out else ""
    parts = (harmless(named), unmarked(here.desk.chrome(label)), standing, shown(typed, asked=words))
    say("  ".join(part for part in parts if part))


def _tell_resting(case: Case, about: str, *, words: bool) -> None:
    from interview.engine.by_mistake import rests

    found = rests(case, about)
    stays = [case.lines[line].what for line in found.lines]
    stays += [case.services[service].name for service in found.services]
    goes = [case.actions[action].what for action in found.actions]
    say(f"Rests on it, and stays without it: {count(len(stays), 'line or service', 'lines and services')}.")
    _tell_words(stays, asked=words)
    if goes:
        say(f"Goes with it: {count(len(goes), 'action')}.")
        _tell_words(goes, asked=words)
    if found.told:
        say("The person was told of it. Tell them that it was a mistake.")
    if found.agreed:
        say("They agreed to a plan with a line for it. Read the plan with them again.")


def _tell_words(many: list[Words], *, asked: bool) -> None:
    for words in many:
        if line := shown(words, asked=asked):
            say(f"    {line}")
