"""The call sheet as it is read out on the phone: what is needed, by whom, and nothing that happened to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from interview.exports.one_page import lines_of
from interview.exports.page import Page
from interview.plan.call_sheet import Place

if TYPE_CHECKING:
    from interview.engine.words import Words
    from interview.exports.page import Label
    from interview.plan.call_sheet import CallSheet, NeedCalled

LONGEST_ROUTE = 2
"""Lines of a page that the way to call back, or an area, may take."""


def call_sheet_markdown(sheet: CallSheet, label: Label) -> str:
    """One page, in the order in which it is said."""
    page = Page(label)
    practice = ("plan-mark-practice",) if sheet.practice else ()
    page.title(*practice, "plan-mark-call", "plan-heading-call")
    page.paragraph(page.label("plan-intro-call"))
    page.fact("plan-field-drawn-up", page.time(sheet.drawn_up_at))
    page.heading("plan-heading-call-needed")
    _place(page, sheet)
    page.heading("plan-heading-call-who")
    _who(page, sheet)
    _referred(page, sheet)
    page.heading("plan-heading-call-place")
    _listed(page, _kinds(page, sheet))
    page.heading("plan-heading-call-access")
    _listed(page, [page.label(f"call-access-{tick}") for tick in sheet.ticked.access])
    page.heading("plan-heading-call-health")
    _listed(page, [page.label(f"call-health-{tick}") for tick in sheet.ticked.health])
    page.heading("plan-heading-call-back")
    _route(page, sheet)
    page.paragraph(page.label("plan-call-not-said"))
    return page.text()


def _place(page: Page, sheet: CallSheet) -> None:
    page.bullet(page.label("plan-call-tonight"))
    for need in sheet.place:
        page.bullet(_state(page, need))
    if not sheet.place:
        asked = "plan-call-place-not-unmet" if sheet.place_asked else "plan-call-place-not-asked"
        page.bullet(page.label(asked))


def _who(page: Page, sheet: CallSheet) -> None:
    if sheet.age_band is not None:
        page.bullet(page.label(f"plan-age-{sheet.age_band}"))
    if sheet.age_band in ("child", "possibly_child"):
        page.bullet(page.label("plan-call-not-adult"))
    page.fact("plan-call-adults", page.label(f"plan-call-number-{sheet.ticked.adults or 'not-noted'}"))
    page.fact("plan-call-children", page.label(f"plan-call-number-{sheet.ticked.children or 'not-noted'}"))
    spoken = ", ".join(dict.fromkeys(page.named("language-name", language) for language in sheet.languages))
    if spoken:
        if sheet.interpreting != "never":
            spoken += f" · {page.label(f'plan-call-interpreter-{sheet.interpreting}')}"
        page.fact("plan-field-language", spoken)


def _referred(page: Page, sheet: CallSheet) -> None:
    """Who was told already on a duty, and what the person wants of it: in terms alone."""
    for one in sheet.referred:
        status = page.label(f"referral-status-{one.status.replace('_', '-')}")
        wish = page.label(f"referral-wish-{one.wish.replace('_', '-')}")
        named = page.label(f"recipient-{one.recipient}")
        page.bullet(
            f"{page.label('plan-call-referred')}: {named}", status, f"{page.label('plan-field-wish')}: {wish}"
        )


def _kinds(page: Page, sheet: CallSheet) -> list[str]:
    """The kind of place, with the areas that were typed. An area stands although its row was not ticked."""
    areas = {"not-this-area": sheet.ticked.not_area, "near-here": sheet.ticked.near}
    named = [tick for tick, area in areas.items() if area is not None]
    ticked = [tick for tick in get_args(Place) if tick in (*named, *sheet.ticked.place)]
    return [
        _area(page, tick, areas[tick]) if tick in areas else page.label(f"call-place-{tick}")
        for tick in ticked
    ]


def _area(page: Page, tick: str, area: Words | None) -> str:
    if area is None:
        return page.label(f"plan-call-{tick}-open")
    said = page.said(area, indent="  ")
    if lines_of(said) > LONGEST_ROUTE:
        return page.label(f"plan-call-{tick}-long")
    return f"{page.label(f'plan-call-{tick}')}: {said}"


def _listed(page: Page, labels: list[str]) -> None:
    for label in labels or [page.label("plan-call-nothing-ticked")]:
        page.bullet(label)


def _route(page: Page, sheet: CallSheet) -> None:
    route = sheet.ticked.route
    said = page.label("plan-call-no-route") if route is None else page.said(route, indent="  ")
    page.bullet(said if lines_of(said) <= LONGEST_ROUTE else page.label("plan-call-route-long"))


def _state(page: Page, need: NeedCalled) -> str:
    """A need by the name of its row and how it stands; never in anybody's words."""
    if need.message is None:
        return f"{page.label(f'need-domain-{need.domain}')}: {page.label(f'plan-state-{need.state}')}"
    name = page.first_of(f"row-{need.need}-name", f"need-domain-{need.domain}")
    return f"{name}: {page.first_of(f'row-{need.need}-{need.state}', f'plan-row-{need.state}')}"
