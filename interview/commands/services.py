"""`ownwords services`: the directory of services, taken in from a table, listed and searched."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, get_args

import click

from interview.commands.chosen import DONE, JSON, REFUSED, Ended, Place
from interview.commands.opening import Entrance, opened
from interview.commands.saying import (
    count,
    harmless,
    no_way_back,
    rows,
    say,
    say_json,
    say_trouble,
    tell,
    under_way,
)
from interview.engine.terms import Nation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from interview.casework.directory import Found, Listed
    from interview.commands.chosen import Chosen
    from interview.services.reader import Taken

_MOST_BROKEN = 200
_MOST_KINDS = 20
_MOST_ROWS = 10


@click.command("import")
@click.argument("path", type=Place(), metavar="FILE")
@click.option("--dry-run", is_flag=True, help="Read it and say what is wrong. Nothing is taken in.")
@click.pass_context
def import_services(context: click.Context, path: Path, *, dry_run: bool) -> int:
    """Take services into the vault.

    FILE is a table as CSV or JSON; `ownwords services template` prints its headings. All rows that are right are taken in together.
    Each of the others is named with what to mend, and stays out; what was there of it before stays as it was. A row whose
    id is there already takes its place, so that the mended file can be taken in again.
    """
    from interview.casework.directory import services_at
    from interview.engine.events.vault import ServicesTakenIn

    taken = _read(context.obj, path)
    _tell_of(taken, path.name)
    if dry_run:
        say(f"{count(len(taken.services), 'service')} can be taken in. Nothing was changed.")
        return REFUSED if taken.broken else DONE
    if not taken.services:
        return say_trouble(f"{path.name}: no row of it can be taken in. Nothing was changed.", REFUSED)
    with opened(Entrance.of(context), changing=True) as here, under_way("Taking in:", of="services") as done:
        result = services_at(here.desk).take_in(taken.services, done=done)
        here.desk.note(
            ServicesTakenIn(
                new=result.new, changed=result.changed, same=result.same, left_out=len(taken.broken)
            )
        )
    stay = f"; {count(len(taken.broken), 'row stays', 'rows stay')} out" if taken.broken else ""
    say(
        f"{count(len(taken.services), 'service')} taken in: {result.new:,} new, {result.changed:,} changed, "
        f"{result.same:,} as they were{stay}."
    )
    return REFUSED if taken.broken else DONE


def _filters(command: Any) -> Any:
    for option in (
        JSON,
        click.option(
            "--most", type=click.IntRange(1, 100_000), default=50, metavar="N", help="At most so many."
        ),
        click.option("--expired", is_flag=True, help="Also those whose entries have run out."),
        click.option(
            "--access", multiple=True, metavar="WORD", help="What the place must have: step free, lift."
        ),
        click.option("--families", is_flag=True, help="Families can come together."),
        click.option("--ages", type=click.Choice(["adults", "children"]), help="For whom, by age."),
        click.option("--sex", type=click.Choice(["women", "men"]), help="For whom."),
        click.option("--language", metavar="NAME", help="People are served in this language."),
        click.option("--area", metavar="NAME", help="It works there, or everywhere."),
        click.option("--nation", type=click.Choice(get_args(Nation)), help="It works in this nation."),
        click.option("--kind", metavar="KIND", help="The kind of service."),
        click.option("--need", metavar="NEED", help="The need that it is for: housing, legal, ..."),
    ):
        command = option(command)
    return command


@click.command("list")
@_filters
@click.pass_context
def list_services(context: click.Context, /, **asked: Any) -> int:
    """List the services, those that surely fit first."""
    return _searched(context, "", asked)


@click.command("search")
@click.argument("words", nargs=-1, required=True)
@_filters
@click.pass_context
def search_services(context: click.Context, /, words: tuple[str, ...], **asked: Any) -> int:
    """Find services by words, in any script.

    A service is found that has all the words, or words that begin so.
    """
    return _searched(context, " ".join(words), asked)


@click.command("remove")
@click.argument("service", metavar="ID")
@click.option("--yes-remove", metavar="ID", help="For scripts: the id once more, instead of typing yes.")
@click.pass_context
def remove_service(context: click.Context, service: str, yes_remove: str | None) -> int:
    """Take a service out of the directory.

    ID is the one that `ownwords services list` shows. What cases say of the service stays in them.
    """
    from interview.casework.directory import services_at
    from interview.commands import asking
    from interview.engine.events.vault import ServicesRemoved

    with opened(Entrance.of(context), changing=True) as here:
        services = services_at(here.desk)
        if (found := services.one(service)) is None:
            raise Ended("There is no service of this id. `ownwords services list` shows the ids.", REFUSED)
        if yes_remove is None:
            rows(_told(found))
            asking.confirm("To take it out, type yes:", expected="yes", said=None, option="--yes-remove")
        else:
            asking.confirm("", expected=service, said=yes_remove, option="--yes-remove")
        no_way_back()
        services.remove(service)
        here.desk.note(ServicesRemoved(removed=1))
    say("One service was taken out. An import of a table with it would put it back.")
    return DONE


@click.command()
@click.option("--example", is_flag=True, help="With made-up services in it.")
def template(*, example: bool) -> int:
    """Print an empty table, to be filled in."""
    from interview.services.columns import template as empty
    from interview.services.fictional import table

    say((table() if example else empty()).replace("\r\n", "\n").rstrip("\n"))
    return DONE


def check_file(chosen: Chosen, path: Path) -> int:
    """Say what is wrong with a table; no vault is needed."""
    taken = _read(chosen, path)
    _tell_of(taken, path.name, telling=say)
    if not (taken.broken or taken.unknown or taken.unknown_kinds or taken.without_need):
        say(f"{path.name}: nothing to mend. It has {count(len(taken.services), 'service')}.")
        return DONE
    return REFUSED


def _read(chosen: Chosen, path: Path) -> Taken:
    from interview.services.reader import TableUnreadable, read_file

    today = datetime.datetime.fromtimestamp(chosen.clock() / 1000, datetime.UTC).date()
    try:
        with under_way("Reading:", of="rows") as done:
            return read_file(path, name=path.name, today=today, done=done)
    except TableUnreadable as invalid:
        raise Ended(str(invalid), REFUSED) from None


def _tell_of(taken: Taken, name: str, *, telling: Any = tell) -> None:
    if taken.guessed:
        telling(f"{name}: {taken.guessed}")
    if taken.unknown:
        named = ", ".join(f"'{harmless(one)[:40]}'" for one in taken.unknown[:20])
        verb = "is not a heading" if len(taken.unknown) == 1 else "are not headings"
        telling(f"{name}: {named} {verb} known here; what stands under it is not taken in.")
    _tell_of_kinds(taken, name, telling=telling)
    _tell_of_no_need(taken.without_need, name, telling=telling)
    for one in taken.broken[:_MOST_BROKEN]:
        telling(f"{name}: {one}")
    if len(taken.broken) > _MOST_BROKEN:
        telling(f"{name}: and {len(taken.broken) - _MOST_BROKEN:,} more rows that stay out.")


def _tell_of_kinds(taken: Taken, name: str, *, telling: Any) -> None:
    """What rows say as their kind that is none here, each once; and, once, what is known."""
    from interview.services.kinds import kinds

    for called, times in taken.unknown_kinds[:_MOST_KINDS]:
        said = "looks like an address and is" if called is None else f"'{harmless(called)[:40]}' is"
        telling(f"{name}: kind {said} not known here: {count(times, 'row')} taken in as 'other'.")
    if more := taken.unknown_kinds[_MOST_KINDS:]:
        times = sum(one.rows for one in more)
        telling(
            f"{name}: and {count(len(more), 'more kind')} not known here: {count(times, 'row')} taken in as 'other'."
        )
    if taken.unknown_kinds:
        telling(f"{name}: known kinds are {', '.join(kinds())}; other names for them are known too.")


def _tell_of_no_need(numbers: tuple[int, ...], name: str, *, telling: Any) -> None:
    """The rows that no need finds, in one line: the worker would be told that there is no such service."""
    if not numbers:
        return
    named = ", ".join(f"{number:,}" for number in numbers[:_MOST_ROWS])
    more = f" and {len(numbers) - _MOST_ROWS:,} more" if len(numbers) > _MOST_ROWS else ""
    one = len(numbers) == 1
    telling(
        f"{name}: {count(len(numbers), 'row')} of kind 'other' {'names' if one else 'name'} no need, so no need finds "
        f"{'it' if one else 'them'}: {'row' if one else 'rows'} {named}{more}. Say in 'needs' what each is for."
    )


def _searched(context: click.Context, words: str, asked: dict[str, Any]) -> int:
    from interview.casework.directory import names_of, services_at
    from interview.services.fitting import Sought
    from interview.services.kinds import kind_of

    with opened(Entrance.of(context)) as here:
        language = asked["language"]
        sought = Sought(
            need=asked["need"],
            kind=kind_of(asked["kind"]) if asked["kind"] else None,
            nation=asked["nation"],
            area=asked["area"],
            languages=names_of(language, here.desk.languages()) if language else (),
            sex=asked["sex"],
            ages=asked["ages"],
            families=asked["families"],
            access=asked["access"],
        )
        services = services_at(here.desk)
        found = services.search(words, sought, most=asked["most"], expired=asked["expired"])
        empty = not found.total and not services.count()
    if asked["as_json"]:
        say_json(_as_json(found))
    elif empty:
        tell("There are no services in this vault. `ownwords services template` prints an empty table.")
    else:
        _print(found)
    return DONE


def _print(found: Found) -> None:
    for one in found.listed:
        rows(_told(one))
        say("")
    more = found.total - len(found.listed)
    say(
        f"{count(found.total, 'service')} found"
        + (f"; {more:,} are not shown. Ask for less." if more else ".")
    )
    if found.left_out:
        entries = count(found.left_out, "more has run out and is", "more have run out and are")
        say(f"{entries} left out; --expired shows them too.")


_ANY_LANGUAGE = "any, perhaps through an interpreter: ask them first"
"""A directory that says "any with interpreter" and one that says "any" are found alike, and promise no more than that."""


def _told(one: Listed) -> Iterator[tuple[str, str]]:
    service = one.service
    yield "Name", harmless(service.name)
    yield "Id", harmless(service.id)
    yield "Kind", harmless(service.called or service.kind)
    for name, value in (
        ("For", "; ".join(part for part in (service.what_for, service.for_whom) if part)),
        ("Where", "; ".join((*service.nations, *service.areas)).replace("_", " ")),
        ("Languages", _ANY_LANGUAGE if "any" in service.languages else "; ".join(service.languages)),
        ("Not for", service.exclusions),
        ("Who may refer", service.who_may_refer),
        ("How", service.how),
        ("Contact", service.contact),
        ("Hours", service.hours),
        ("Cost", service.cost),
        ("Take care", service.safety_notes),
    ):
        if value:
            yield name, harmless(value)
    if one.to_ask:
        yield "Not said", f"{', '.join(one.to_ask)}: ask first"
    yield "Checked", said_of_checking(one)


def said_of_checking(one: Listed) -> str:
    """When somebody last asked the service, and whether that was too long ago."""
    checked = one.service.last_checked or "never"
    old = ", too long ago: ask before you offer it" if one.old else ""
    return f"{checked}{old}{'; the entry has expired' if one.expired else ''}"


def _as_json(found: Found) -> dict[str, Any]:
    return {
        "total": found.total,
        "sure": found.sure,
        "left_out_expired": found.left_out,
        "services": [
            {
                **{name: getattr(one.service, name) for name in one.service.__struct_fields__},
                "stale": one.old,
                "expired": one.expired,
                "to_ask": one.to_ask,
            }
            for one in found.listed
        ],
    }
