"""The walks of this folder, each played into memory, and where its golden files lie."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path

from interview.composing.calling import serving
from interview.composing.gathering import too_old
from interview.engine.case import Case
from interview.engine.events import Entry
from interview.engine.gathered import Document
from interview.walking.walk import outcome, play, read_walk
from locales.catalogue import Catalogue
from store import in_memory

FOLDER = Path(__file__).parent / "uk-adult"
STORIES = tuple(sorted(Path(__file__).parent.glob("*/*.toml")))


def golden(story: Path) -> Path:
    """The folder of the golden files of a walk."""
    return story.parent / "golden"


@dataclass(frozen=True, kw_only=True)
class Told:
    """What came of a walk: the expectations that do not hold, its golden files as they are now, and its record."""

    problems: list[str]
    files: dict[str, bytes]
    case_id: str
    case: Case
    entries: list[Entry]
    now: int
    first_responder: bool | None
    notifier: bool | None
    """What the profile of the organisation says, where one was imported. The plan depends on it beside the record."""
    old: Callable[[Document], bool]
    """The same."""


def tell(story: Path) -> Told:
    """Play a walk to its end. Raises WalkInvalid."""
    walk = read_walk(story, name=story.name)
    with in_memory() as journal:
        played = play(walk, name=story.name, wording=wording(), journal=journal)
        problems, contents = outcome(played)
        served = serving(played.guide.organisation, played.guide.case.nation)
        return Told(
            problems=problems,
            files={f"{story.stem}.{name}": content for name, content in contents.items()},
            case_id=played.guide.case_id,
            case=played.guide.case,
            entries=played.guide.entries(),
            now=played.clock(),
            first_responder=served.first_responder if served is not None else None,
            notifier=served.notifier if served is not None else None,
            old=partial(
                too_old,
                today=datetime.fromtimestamp(played.clock() / 1000, UTC).date(),
                profile=played.guide.organisation,
            ),
        )


@cache
def told(story: Path) -> Told:
    """What came of a walk, told once for all tests that only read it."""
    return tell(story)


@cache
def wording() -> Catalogue:
    """The packaged wording, read once."""
    return Catalogue.load()
