"""`ownwords organisation`: the profile of the organisation, checked, taken into the vault, and shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from interview.commands.chosen import DONE, JSON, REFUSED, Place
from interview.commands.opening import Entrance, opened
from interview.commands.saying import harmless, rows, say, say_json, say_trouble, tell

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from interview.organisation.model import Contact, Controller, Profile, Served


@click.command("import")
@click.argument("path", type=Place(), metavar="FILE")
@click.pass_context
def import_profile(context: click.Context, path: Path) -> int:
    """Take a profile into the vault.

    FILE is an organisation.toml. It is checked first, and holds from then on; earlier ones stay in the record. Nothing of it
    is kept outside the vault.
    """
    from interview.organisation.reader import OrganisationInvalid, read_profile

    try:
        profile = read_profile(path, name=path.name)
    except OrganisationInvalid as invalid:
        return say_trouble(invalid, REFUSED)
    with opened(Entrance.of(context), changing=True) as here:
        here.desk.import_organisation(profile)
    nations = ", ".join(one.replace("_", " ") for one in profile.nations)
    say(
        f"{harmless(profile.name)} ({profile.kind.replace('_', ' ')}; {nations}) is now this vault's organisation."
    )
    return DONE


@click.command()
@JSON
@click.pass_context
def show(context: click.Context, *, as_json: bool) -> int:
    """Print the profile that holds now."""
    from interview.casework.membership import profile_in
    from interview.organisation.reader import OrganisationInvalid

    with opened(Entrance.of(context)) as here:
        try:
            profile = profile_in(here.desk.journal)
        except OrganisationInvalid as invalid:
            return say_trouble(invalid, REFUSED)
    if as_json:
        import msgspec

        say_json(None if profile is None else msgspec.to_builtins(profile))
    elif profile is None:
        tell(
            "There is no organisation profile in this vault. `ownwords organisation sample` prints an example."
        )
    else:
        _print(profile)
    return DONE


@click.command()
def sample() -> int:
    """Print the profile of a made-up organisation, to be filled in."""
    from interview.organisation.sample import sample as example

    say(example().rstrip("\n"))
    return DONE


def _print(profile: Profile) -> None:
    rows(
        (
            ("Name", harmless(profile.name)),
            ("Kind", profile.kind.replace("_", " ")),
            ("Risk scale", " < ".join(map(harmless, profile.risk_scale))),
            ("Plan looked at", f"every {profile.plan_review}"),
            *(
                [("Documents", f"checked again after {profile.document_review}")]
                if profile.document_review
                else []
            ),
            ("Services asked", f"every {profile.services_checked}"),
            *_breaks(profile),
        )
    )
    for served in profile.nation:
        say("")
        rows(_served(served))
    say("")
    rows(
        (
            f"Keep {one.record.replace('_', ' ')}",
            f"{one.keep}, looked at every {one.review}"
            + (f" ({_names(one.nations)})" if one.nations else ""),
        )
        for one in profile.retention
    )


def _breaks(profile: Profile) -> Iterator[tuple[str, str]]:
    own = profile.breaks
    lengths = ((own.after, "together"), (own.under_18, "under 18"), (own.signed, "with signing"))
    said = ", ".join(f"{minutes} minutes {whom}" for minutes, whom in lengths if minutes is not None)
    if said:
        yield "Break offered", f"after {said}"


def _served(served: Served) -> Iterator[tuple[str, str]]:
    yield "Nation", _names((served.nation,))
    yield "First responder", "yes" if served.first_responder else "no"
    yield "Duty to notify", "yes" if served.notifier else "no"
    yield "Controller", _reached(served.controller)
    yield (
        "Complaints",
        _reached(served.complaints) if served.complaints else "nobody is named: people are told to ask",
    )
    yield (
        "Complaints about us",
        _reached(served.service_complaints)
        if served.service_complaints
        else "nobody is named: people are told that a worker helps them find out",
    )
    for one in served.managers:
        yield "Manager", _called(one)
    yield "Out of hours", _called(served.out_of_hours) if served.out_of_hours else "nobody is named"
    for one in served.alternatives:
        yield "If nobody answers", _called(one)
    if served.legal_basis:
        yield "Legal basis", harmless(served.legal_basis)


def _reached(one: Controller) -> str:
    return f"{harmless(one.name)}, {harmless(one.contact)}"


def _called(one: Contact) -> str:
    return harmless(f"{one.name}, {one.phone} ({one.hours})")


def _names(nations: tuple[str, ...]) -> str:
    return ", ".join(one.replace("_", " ") for one in nations)
