"""Looking in the directory of services: words and a few choices, what was found, and one of those opened to be offered.

Only the worker sees it. The person hears of what the worker chose to offer, and of nothing else. What is looked for is not kept.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual import on
from textual.containers import VerticalGroup

from interview.desk import Trouble
from interview.engine.acts.reaching import NoService, OfferService
from interview.engine.words import Words
from interview.services.fitting import Sought
from interview.tui.chrome import chrome
from interview.tui.forms.parts import Parts, labelled, need_label
from interview.tui.pad import Drafted, Pad
from interview.tui.widgets.fields import AnyOf, OneOf, Option, WordsField, plain_option
from interview.tui.widgets.rows import Item, Plain, Row, Rows
from interview.tui.widgets.sheet import Form, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.widget import Widget

    from interview.casework.directory import Found, Listed, Services
    from interview.engine.standing import Need
    from interview.engine.view import View

ANY, WITH_CHILDREN = "any", "children"
NOT_ANY_MORE = ("met", "not_wanted")
LINES = ("exclusions", "who_may_refer", "how", "contact", "hours", "cost", "safety_notes", "source")
ALWAYS = ("exclusions", "who_may_refer", "how")
"""Said to be unsaid, where a row does not say it."""


class FindService(Sheet):
    """Each change looks again. What is typed here is no draft: it goes with the sheet."""

    def __init__(self, at: Widget, pad: Pad, view: View, services: Services | None) -> None:
        super().__init__("find", chrome(at, "find-title"))
        self._at, self._pad, self._view, self._services = at, pad, view, services
        self._run_out_too = False
        self._words = WordsField("words", "find:words", label=chrome(at, "find-words"), lines=1)
        self._area = WordsField("area", "find:area", label=chrome(at, "find-area"), lines=1)
        needs = [need for need in view.needs if need.state not in NOT_ANY_MORE]
        self._need = self._one("need", [plain_option(one.need, need_label(at, one)) for one in needs])
        sexes = [plain_option(one, chrome(at, f"find-whom-{one}")) for one in ("women", "men")]
        self._sex = self._one("whom", sexes)
        along = [plain_option(WITH_CHILDREN, chrome(at, "find-along-children"))]
        self._along = self._one("along", along)
        self._languages = VerticalGroup(self._language_of([]))
        self._access = VerticalGroup()
        self.found = Rows(classes="ways")
        self._above = Row(self._where())

    def _one(self, name: str, options: Sequence[Option]) -> OneOf:
        every = plain_option(ANY, chrome(self._at, "find-any"))
        label = chrome(self._at, f"find-{name}")
        return OneOf(name, f"find:{name}", [every, *options], label=label, chosen=ANY)

    def _language_of(self, held: Sequence[str]) -> OneOf:
        """The person's own first, then those that the directory has, each as it is written there."""
        theirs = chrome(self._at, "find-language-theirs", language=self._view.person_language)
        others = [plain_option(one, one) for one in held if one.casefold() not in self._theirs]
        return self._one("language", [plain_option(self._view.person_locale, theirs), *others])

    @property
    def _theirs(self) -> frozenset[str]:
        """The person's language by every name that it has here."""
        names = {self._view.person_locale, self._view.person_language}
        if self._services is not None:
            names.update(self._services.names(self._view.person_locale))
        return frozenset(one.casefold() for one in names)

    def parts(self) -> Sequence[Widget]:
        return (
            self._above,
            self._words,
            self._need,
            self._sex,
            self._along,
            self._languages,
            self._area,
            self._access,
            self.found,
        )

    def _where(self, found: Found | None = None) -> Item:
        """For whom it looks, and how many there are: those themselves are below, and may be out of sight."""
        where = chrome(
            self._at,
            "find-where",
            ages=chrome(self._at, f"find-ages-{self._ages}"),
            nation=self._view.nation.replace("_", " ").title(),
        )
        pieces = [Plain(text=where, tone="quiet")]
        if found is not None:
            pieces.append(Plain(text=chrome(self._at, "find-so-many", count=found.total)))
        return Item(key="where", pieces=tuple(pieces))

    def action_keep(self) -> None:
        """Nothing is kept here: it leads to what was found, with as much of it in sight as there is room for."""
        self.found.to_top()
        self.found.focus()
        self.call_after_refresh(
            self.call_after_refresh, self.scroll_to_widget, self.found, top=True, animate=False
        )

    def on_mount(self) -> None:
        self.run_worker(self._begin(), group="begin")

    async def _begin(self) -> None:
        """Languages, and what a place may have to have, are offered as the directory words them."""
        said: tuple[str, ...] = ()
        held: tuple[str, ...] = ()
        if self._services is not None:
            try:
                said = await asyncio.to_thread(self._services.access)
                held = await asyncio.to_thread(self._services.languages)
            except Trouble as trouble:
                self.post_message(self.Told(str(trouble).replace("\n", " ")))
        if said:
            label = chrome(self._at, "find-access")
            options = [plain_option(one, one) for one in said]
            await self._access.mount(AnyOf("access", "find:access", options, label=label))
        if held and not self._language.filled:
            await self._languages.remove_children()
            await self._languages.mount(self._language_of(held))
        self._look()

    @on(Drafted)
    def _changed(self, event: Drafted) -> None:
        event.stop()
        self._look()

    def _look(self) -> None:
        self.run_worker(self._search(), group="find", exclusive=True)

    async def _search(self) -> None:
        services = self._services
        if services is None:
            self.found.show([self._plain("no-vault")])
            return
        words = self._words.words
        sought = self._sought()
        try:
            found = await asyncio.to_thread(
                services.search, words.text if words else "", sought, expired=self._run_out_too
            )
            empty = not found.total and not found.left_out and not await asyncio.to_thread(services.count)
        except Trouble as trouble:
            self.post_message(self.Told(str(trouble).replace("\n", " ")))
            return
        self._above.show([self._where(found)])
        self.found.show([*self._results(found, empty=empty)])

    @property
    def _ages(self) -> str:
        return "adults" if self._view.age_band == "adult" else "children"

    def _sought(self) -> Sought:
        area, sex, language = self._area.words, self._sex.chosen, self._language.chosen
        access = [one for field in self._access.query(AnyOf) for one in field.chosen()]
        need = self._chosen_need()
        return Sought(
            need=need.domain if need else None,
            nation=self._view.nation,
            area=area.text.strip() or None if area else None,
            languages=self._names(language),
            sex=sex if sex != ANY else None,
            ages=self._ages,
            families=self._along.chosen == WITH_CHILDREN,
            access=tuple(access),
        )

    @property
    def _language(self) -> OneOf:
        return next(one for one in self._languages.children if isinstance(one, OneOf))

    def _names(self, language: str | None) -> tuple[str, ...]:
        """The language by all its names: a row may write any of them."""
        if language is None or language == ANY or self._services is None:
            return ()
        theirs = language == self._view.person_locale
        return tuple(sorted(self._theirs)) if theirs else self._services.names(language)

    def _chosen_need(self) -> Need | None:
        return next((need for need in self._view.needs if need.need == self._need.chosen), None)

    def _results(self, found: Found, *, empty: bool) -> Iterator[Item]:
        if empty or not found.total:
            yield self._plain("empty" if empty else "none")
        else:
            yield Item(
                key="count",
                pieces=(Plain(text=chrome(self, "find-count", count=found.total), tone="quiet"),),
                heading=True,
            )
        yield from map(self._result, found.listed)
        if more := found.total - len(found.listed):
            yield Item(key="more", pieces=(Plain(text=chrome(self, "find-more", more=more), tone="quiet"),))
        if found.left_out:
            left = chrome(self, "find-run-out", count=found.left_out)
            yield Item(key="run-out", pieces=(Plain(text=left, tone="way"),), opens=self._with_run_out)
        if (need := self._chosen_need()) is not None and "no-service" in self._view.acts:
            yield Item(
                key="not-found",
                pieces=(Plain(text=chrome(self, "find-not-found"), tone="way"),),
                opens=lambda: self.lay(_not_found(self._at, self._pad, need, self)),
            )

    def _with_run_out(self) -> None:
        self._run_out_too = True
        self._look()

    def _result(self, one: Listed) -> Item:
        return Item(
            key=f"listed:{one.service.id}",
            pieces=(
                Plain(text=one.service.name),
                Plain(text=f"{_kind(self, one, self._view)} · {checked(self, one)}", tone="quiet"),
                *_to_ask(self, one),
            ),
            opens=lambda: self.lay(FoundService(self._at, self._view, one, self._chosen_need(), self)),
        )

    def _plain(self, message: str) -> Item:
        return Item(key=message, pieces=(Plain(text=chrome(self, f"find-{message}"), tone="quiet"),))


class FoundService(Sheet):
    """All that is known of one service, and the way to offer it."""

    def __init__(self, at: Widget, view: View, one: Listed, need: Need | None, found_in: FindService) -> None:
        super().__init__(f"found:{one.service.id}", one.service.name)
        self._at, self._view, self._one, self._need, self._found_in = at, view, one, need, found_in
        self.rows = Rows(classes="ways")

    def parts(self) -> Sequence[Widget]:
        return (self.rows,)

    def on_mount(self) -> None:
        self.rows.show([*self._items()])
        self.rows.go("offer")

    def _items(self) -> Iterator[Item]:
        service = self._one.service
        lines = [_kind(self, self._one, self._view), checked(self, self._one)]
        where = (*(one.replace("_", " ").title() for one in service.nations), *service.areas)
        any_language = ANY in service.languages
        spoken = chrome(self, "find-any-language") if any_language else "; ".join(service.languages)
        said = {
            "for": "; ".join(part for part in (service.what_for, service.for_whom) if part),
            "where": "; ".join(where),
            "languages": spoken,
            "access": "; ".join(service.access),
            **{name: getattr(service, name) for name in LINES},
        }
        for name, value in said.items():
            what = chrome(self, f"find-label-{name.replace('_', '-')}")
            if value:
                lines.append(chrome(self, "find-part", what=what, said=" ".join(value.split())))
            elif name in ALWAYS:
                lines.append(chrome(self, "find-unsaid", what=what))
        for number, line in enumerate(lines):
            yield Item(key=f"line:{number}", pieces=(Plain(text=line),))
        for piece in _to_ask(self, self._one):
            yield Item(key="to-ask", pieces=(piece,))
        if "offer-service" in self._view.acts:
            offer = Plain(text=chrome(self, "find-offer"), tone="way")
            yield Item(key="offer", sign="→", pieces=(offer,), opens=self._offer)

    def _offer(self) -> None:
        service, kinds = self._one.service, [one.id for one in self._view.domains]
        kind = service.kind if service.kind in kinds else next(iter(reversed(kinds)), "other")
        act = OfferService(
            name=Words(service.name),
            kind=kind,
            need=self._need.need if self._need else None,
            listed=service.id,
            last_checked=service.last_checked,
        )
        self.do(act, then=self._offered)

    def _offered(self) -> None:
        self.action_close()
        self._found_in.action_close()


def _not_found(at: Widget, pad: Pad, need: Need, found_in: FindService) -> Form:
    """That there is none for a need, with a note if the worker wishes."""
    parts = Parts(at=at, pad=pad, key=f"no-service:{need.need}")

    def build(form: Form) -> NoService:
        found_in.action_close()
        return NoService(need=need.need, note=form.words("no-service-note"))

    return Form(
        parts.key,
        need_label(at, need),
        [
            Row(Item(key="why", pieces=(Plain(text=chrome(at, "form-no-service")),))),
            parts.words("no-service-note"),
        ],
        build,
    )


def checked(at: Widget, one: Listed) -> str:
    """When somebody last asked it, and whether that was too long ago."""
    when = one.service.last_checked
    if one.expired:
        return chrome(at, "screen-service-expired")
    if when is None:
        return chrome(at, "screen-service-never")
    return chrome(at, "screen-service-old" if one.old else "screen-service-checked", when=when)


def _kind(at: Widget, one: Listed, view: View) -> str:
    kinds = {kind.id: kind.label for kind in view.domains}
    return (
        one.service.called
        or kinds.get(one.service.kind)
        or labelled(at, f"service-kind-{one.service.kind}", "find-any")
    )


def _to_ask(at: Widget, one: Listed) -> tuple[Plain, ...]:
    if not one.to_ask:
        return ()
    what = ", ".join(chrome(at, f"find-facet-{facet}") for facet in one.to_ask)
    return (Plain(text=chrome(at, "find-to-ask", what=what), tone="quiet"),)
