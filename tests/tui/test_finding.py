"""Looking in the directory at the services step: only the worker sees it, and what is offered is what the worker chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

import store
from interview.casework.directory import Services
from interview.engine.acts.reaching import NoService, OfferService
from interview.services.fictional import fictional
from interview.services.model import Service
from interview.tui.forms.finding import FindService, FoundService
from interview.tui.screens.show import ShowScreen
from tests.sitting import wording
from tests.tui.frames import flat, frame, until
from tests.tui.hands import press, write
from tests.tui.views import Posted, at, need

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interview.engine.view import View

NOW = 1_772_445_600_000
LANGUAGES = tuple(wording().languages())
KINDS = ("place-of-safety", "accommodation", "health", "other")


@pytest.fixture
def kept() -> Iterator[Services]:
    with store.in_memory() as journal:
        services = Services(journal, now=NOW)
        services.take_in(fictional(services.today))
        yield services


class Finding(Posted):
    """A step screen whose app has a directory."""

    def __init__(self, view: View, services: Services | None) -> None:
        super().__init__(view)
        self.services = services


def view(**changes: object) -> View:
    step = at("services")
    kinds = tuple(msgspec.structs.replace(step.domains[0], id=one, label=one) for one in KINDS)
    return msgspec.structs.replace(step, domains=kinds, services=(), **changes)


def found(app: Finding) -> list[str]:
    sheet = next(one for one in app.step.sheets if isinstance(one, FindService))
    return [item.key.removeprefix("listed:") for item in sheet.found.items if item.key.startswith("listed:")]


def surely_with(app: Finding, kept: Services, access: set[str]) -> bool:
    """Whether each that is found says all of this, or does not say what its place has."""
    listed = [kept.one(one) for one in found(app)]
    return all(
        one is not None
        and (not one.service.access or access <= {said.casefold() for said in one.service.access})
        for one in listed
    )


async def opened(app: Finding, pilot: object) -> None:
    await until(pilot, lambda: "Look in the directory" in flat(app))  # type: ignore[arg-type]
    await press(pilot, "end", "up", "enter")  # type: ignore[arg-type]
    await until(pilot, lambda: any(sheet.found.items for sheet in app.step.query(FindService)))  # type: ignore[arg-type]


async def test_a_service_is_found_by_words_and_offered_by_choosing_it(kept: Services) -> None:
    app = Finding(view(), kept)
    async with app.run_test(size=(80, 24)) as pilot:
        await opened(app, pilot)
        await until(pilot, lambda: len(found(app)) > 10)
        await write(pilot, "night shel")
        await until(pilot, lambda: found(app) == ["eastwick-hostel"])
        assert "One fits. Ctrl+S leads to it." in flat(app)
        await press(pilot, "ctrl+s", "enter")
        await until(pilot, lambda: isinstance(app.step.sheets[-1], FoundService))
        shown = flat(app)
        for said in (
            "Who may refer: Anyone",
            "Not for: No pets",
            "How: Come to the door",
            "last checked 2026-02",
        ):
            assert said in shown
        await press(pilot, "enter")
        await until(pilot, lambda: bool(app.posted))
    act = app.posted[-1].act
    assert isinstance(act, OfferService)
    assert (act.name.text, act.kind, act.listed) == (
        "Eastwick Night Shelter",
        "accommodation",
        "eastwick-hostel",
    )
    assert act.last_checked is not None
    assert not app.drafted


async def test_what_was_found_is_in_sight_after_one_key_with_the_hand_on_the_first(kept: Services) -> None:
    app = Finding(view(), kept)
    async with app.run_test(size=(80, 24)) as pilot:
        await opened(app, pilot)
        await until(pilot, lambda: len(found(app)) > 10)
        await press(pilot, "ctrl+s")
        sheet = app.step.sheets[-1]
        assert isinstance(sheet, FindService)
        listed = [item for item in sheet.found.items if item.key.startswith("listed:")]
        assert sheet.found.at == listed[0]
        for item in listed[:3]:
            assert str(item.pieces[0].text) in flat(app)


async def test_any_language_with_an_interpreter_is_not_shown_as_any_language(kept: Services) -> None:
    app = Finding(view(), kept)
    async with app.run_test(size=(80, 24)) as pilot:
        await opened(app, pilot)
        await write(pilot, "harbour house")
        await until(pilot, lambda: found(app) == ["harbour-refuge"])
        await press(pilot, "ctrl+s", "enter")
        await until(pilot, lambda: isinstance(app.step.sheets[-1], FoundService))
        assert "Languages: any, perhaps through an interpreter: ask them first" in flat(app)


async def test_a_need_and_whom_it_is_for_narrow_what_is_found(kept: Services) -> None:
    app = Finding(view(), kept)
    async with app.run_test(size=(80, 40)) as pilot:
        await opened(app, pilot)
        await press(pilot, "tab", "2")
        await until(
            pilot,
            lambda: set(found(app)) <= {"harbour-refuge", "northam-beds", "family-rooms", "eastwick-hostel"},
        )
        await press(pilot, "tab", "3")
        await until(pilot, lambda: set(found(app)) == {"northam-beds", "family-rooms", "eastwick-hostel"})
        await press(pilot, "1", "tab", "2")
        await until(pilot, lambda: set(found(app)) == {"harbour-refuge", "family-rooms"})
        assert "too long ago: ask before you offer it" in flat(app)


async def test_a_woman_with_children_is_looked_for_by_both_and_not_by_one_in_place_of_the_other(
    kept: Services,
) -> None:
    for_all = {"nations": ("any",), "ages": "adults"}
    kept.take_in(
        [
            Service(id="w-and-c", name="Zed One", sex="women", families="yes", **for_all),
            Service(id="w-alone", name="Zed Two", sex="women", families="no", **for_all),
            Service(id="m-and-c", name="Zed Three", sex="men", families="yes", **for_all),
            Service(id="anybody", name="Zed Four", sex="any", families="yes", **for_all),
        ]
    )
    app = Finding(view(), kept)
    async with app.run_test(size=(80, 40)) as pilot:
        await opened(app, pilot)
        await write(pilot, "zed")
        await until(pilot, lambda: len(found(app)) == 4)
        await press(pilot, "tab", "tab", "2")
        await until(pilot, lambda: set(found(app)) == {"w-and-c", "w-alone", "anybody"})
        await press(pilot, "tab", "2")
        await until(pilot, lambda: set(found(app)) == {"w-and-c", "anybody"})
        await press(pilot, "shift+tab", "1")
        await until(pilot, lambda: set(found(app)) == {"w-and-c", "m-and-c", "anybody"})


async def test_the_languages_to_choose_from_are_those_the_directory_holds_and_the_persons_first() -> None:
    spoken = (
        ("Tigrinya", "العربية"),
        ("tigrinya",),
        ("Tiếng Việt", "any"),
        ("Tigrinya",),
        ("ar",),
        ("Arabic",),
    )
    with store.in_memory() as journal:
        services = Services(journal, now=NOW, known=LANGUAGES)
        services.take_in(
            [
                Service(id=str(number), name=f"Place {number}", nations=("any",), languages=languages)
                for number, languages in enumerate(spoken)
            ]
        )
        app = Finding(view(), services)
        async with app.run_test(size=(100, 40)) as pilot:
            await opened(app, pilot)
            await until(pilot, lambda: "3 ( ) العربية" in flat(app) or "Tigrinya" in flat(app))
            sheet = next(one for one in app.step.sheets if isinstance(one, FindService))
            offered = [option.label for option in sheet._language._options]
            assert offered[0] == "any"
            assert app.step.view.person_language in offered[1]
            assert [one.casefold() for one in offered[2:]] == [
                one.casefold() for one in services.languages() if one.casefold() not in sheet._theirs
            ]
            await press(pilot, *["tab"] * 4, "3")
            await until(pilot, lambda: set(found(app)) == {"0", "1", "2", "3"})
            sheet._words.editor.focus()
            await write(pilot, "Tieng Viet")
            await until(pilot, lambda: found(app) == ["2"])


async def test_what_has_run_out_is_left_out_until_it_is_asked_for(kept: Services) -> None:
    gone = Service(id="gone", name="Gone Castle", nations=("any",), expires="2026-03-01")
    kept.take_in([gone])
    app = Finding(view(), kept)
    async with app.run_test(size=(80, 24)) as pilot:
        await opened(app, pilot)
        await write(pilot, "castle")
        await until(pilot, lambda: "Nothing fits so far" in flat(app))
        assert found(app) == []
        await press(pilot, "ctrl+s", "end")
        await until(pilot, lambda: "One more entry has run out" in flat(app))
        await press(pilot, "enter")
        await until(pilot, lambda: found(app) == ["gone"])
        assert "this entry has run out" in flat(app)
        assert "One more entry" not in flat(app)


async def test_that_nothing_fits_is_noted_for_the_need_that_was_looked_for(kept: Services) -> None:
    app = Finding(view(), kept)
    async with app.run_test(size=(80, 40)) as pilot:
        await opened(app, pilot)
        await write(pilot, "a castle")
        await until(pilot, lambda: "Nothing fits" in flat(app))
        assert "note that no service was found" not in flat(app)
        await press(pilot, "tab", "2")
        await until(pilot, lambda: "note that no service was found" in flat(app))
        await press(pilot, *["tab"] * 6, "end", "enter")
        await until(pilot, lambda: "Where you looked" in flat(app))
        await write(pilot, "Three places")
        await press(pilot, "ctrl+s")
        await until(pilot, lambda: bool(app.posted))
    act = app.posted[-1].act
    assert isinstance(act, NoService)
    assert (act.need, act.note and act.note.text) == ("need-9", "Three places")


async def test_the_person_is_never_shown_what_the_worker_looks_through(kept: Services) -> None:
    app = Finding(view(unserved=("need-9",)), kept)
    async with app.run_test(size=(80, 24)) as pilot:
        await opened(app, pilot)
        await until(pilot, lambda: len(found(app)) > 10)
        await press(pilot, "f9")
        await until(pilot, lambda: isinstance(app.screen, ShowScreen))
        shown = frame(app)
    for one in fictional(kept.today):
        assert one.name not in shown
    assert "directory" not in shown
    assert "no service was found" not in shown


async def test_an_empty_directory_and_none_at_all_are_said_to_be(kept: Services) -> None:
    with store.in_memory() as journal:
        for services, says in (
            (Services(journal, now=NOW), "directory is empty"),
            (None, "no directory here"),
        ):
            app = Finding(view(), services)
            async with app.run_test(size=(80, 40)) as pilot:
                await opened(app, pilot)
                await until(pilot, lambda: says in flat(app))  # noqa: B023


async def test_what_stands_in_the_directory_is_shown_as_it_is_and_never_acts(kept: Services) -> None:
    kept.take_in(
        [Service(id="odd", name="[b]Odd[/b] مركز", kind="health", nations=("any",), how="[@click=x]y[/]")]
    )
    app = Finding(view(), kept)
    async with app.run_test(size=(80, 40)) as pilot:
        await opened(app, pilot)
        await write(pilot, "odd")
        await until(pilot, lambda: found(app) == ["odd"])
        assert "[b]Odd[/b]" in flat(app)
        await press(pilot, *["tab"] * 7, "enter")
        await until(pilot, lambda: "How: [@click=x]y[/]" in flat(app))
        assert "Who may refer: not said" in flat(app)
        assert "not said: the age. Ask them first." in flat(app)


async def test_a_need_for_which_none_was_found_stands_there_until_one_is_offered() -> None:
    app = Finding(view(unserved=("need-9",), needs=(need(),)), None)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "no service was found: ask your manager" in flat(app))


async def test_a_need_that_a_manager_was_told_of_is_not_sent_there_again() -> None:
    app = Finding(view(unserved=("need-9",), passed_on=("need-9",), needs=(need(),)), None)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "no service was found: a manager was told" in flat(app))
        assert "ask your manager" not in flat(app)


async def test_what_the_place_has_to_have_is_chosen_from_what_the_directory_says_and_what_is_unsaid_is_to_be_asked(
    kept: Services,
) -> None:
    kept.take_in([Service(id="with-a-lift", name="Aldmoor Rooms", nations=("any",), access=("Lift",))])
    app = Finding(view(), kept)
    async with app.run_test(size=(120, 60)) as pilot:
        await opened(app, pilot)
        await until(pilot, lambda: len(found(app)) > 10)
        every = set(found(app))
        assert "The place has to have" in flat(app)
        assert "[ ] step free" in flat(app)
        await press(pilot, *["tab"] * 6)
        await press(pilot, "down", "enter")
        await until(pilot, lambda: set(found(app)) < every)
        by_id = {one.id: one for one in fictional(kept.today)}
        surely = [one for one in found(app) if one == "with-a-lift" or "lift" in by_id[one].access]
        assert "with-a-lift" in surely
        assert found(app)[: len(surely)] == surely
        assert all(not by_id[one].access for one in found(app)[len(surely) :])
        assert "not said: access. Ask them first." in flat(app)
        await press(pilot, "up", "enter")
        await until(pilot, lambda: surely_with(app, kept, {"lift", "step free"}))
        await press(pilot, "enter", "down", "enter")
        await until(pilot, lambda: set(found(app)) == every)


async def test_where_no_service_says_what_its_place_has_nothing_is_asked_about_it() -> None:
    with store.in_memory() as journal:
        services = Services(journal, now=NOW)
        services.take_in([Service(id="one", name="A place", nations=("any",))])
        app = Finding(view(), services)
        async with app.run_test(size=(80, 24)) as pilot:
            await opened(app, pilot)
            await until(pilot, lambda: found(app) == ["one"])
            assert "The place has to have" not in flat(app)


def test_languages_are_counted_over_the_whole_directory_and_one_language_by_all_its_names() -> None:
    with store.in_memory() as journal:
        services = Services(journal, now=NOW, known=LANGUAGES)
        rows = [("Arabic",), ("ar", "Somali"), ("العربية",), ("Somali", "any"), ("somali",), ("Somali",), ()]
        listed = [
            Service(id=str(number), name="A place", languages=languages)
            for number, languages in enumerate(rows)
        ]
        services.take_in(listed)
        first, second = services.languages()
        assert first.casefold() == "somali"
        assert second in ("Arabic", "ar", "العربية")
        assert services.languages(most=1) == (first,)
        services.take_in([msgspec.structs.replace(one, languages=("Dari",)) for one in listed])
        assert services.languages() == ("Dari",), "what nobody says any more is not offered"
        for one in listed:
            services.remove(one.id)
        assert services.languages() == ()


def test_of_kinds_of_access_the_most_frequent_are_first_however_they_are_written() -> None:
    with store.in_memory() as journal:
        services = Services(journal, now=NOW)
        says = (("Lift",), ("lift", "Step free"), ("step free",), ("LIFT",), ("hearing loop",))
        services.take_in(
            [Service(id=str(number), name="A place", access=access) for number, access in enumerate(says)]
        )
        assert services.access() == ("lift", "step free", "hearing loop")
        assert services.access(most=1) == ("lift",)
