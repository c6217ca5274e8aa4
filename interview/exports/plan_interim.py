"""The interim plan on one page, marked so: what is most urgent first, and how much more there is in the whole plan."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import msgspec

from interview.exports.escape import escaped_json
from interview.exports.one_page import LINES, lines_of
from interview.exports.page import Page, verbatim
from interview.exports.plan_head import wished
from interview.exports.plan_json import unboxed
from interview.exports.plan_needs import actions
from interview.exports.plan_reached import missed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from interview.engine.words import Words
    from interview.exports.page import Label
    from interview.plan.interim import CameUp, InterimPlan, LineNow, NeedNow, SaidNow
    from interview.plan.promised import NextContact, PromiseMade
    from interview.plan.referred import ReferredOnDuty

    Entry = tuple[str, Callable[[Page], None]]

LONGEST = 3
"""Lines of a page that one entry's words may take. Longer ones are named here, and stand whole in the whole plan."""


def interim_markdown(plan: InterimPlan, label: Label) -> str:
    """One page. Nothing is cut in the middle: an entry is on it, or is counted under its heading."""
    entries = list(_entries(plan))
    for count in range(min(len(entries), LINES), 0, -1):
        text = _page(plan, label, entries, count)
        if lines_of(text) <= LINES:
            return text
    return _page(plan, label, entries, 0)


def interim_json(plan: InterimPlan) -> bytes:
    """All of it, for case systems, marked as interim in its ``status`` and its ``schema``."""
    encoded = msgspec.json.encode(plan, enc_hook=unboxed, order="sorted")
    return escaped_json(msgspec.json.format(encoded, indent=2).decode()).encode() + b"\n"


def _entries(plan: InterimPlan) -> Iterator[Entry]:
    """What may go on the page, under its heading, the most urgent first."""
    for came in plan.came_up:
        yield "plan-heading-urgent", _came(came)
    for need in plan.urgent:
        yield "plan-heading-urgent", _need(need)
    for line in (one for one in plan.lines if one.section == "safety"):
        yield "plan-heading-safety", _line(line)
    for line in _support(plan, "immediate"):
        yield "plan-horizon-immediate", _line(line)
    for one in plan.referred:
        yield "plan-call-referred", _referred(one)
    if plan.next_contact is not None:
        yield "plan-heading-contact", _contact(plan.next_contact)
    if plan.missed_contact is not None:
        yield "plan-heading-missed", partial(missed, agreed=plan.missed_contact)
    for promise in plan.promises:
        yield "plan-heading-promises", _promise(promise)
    for goal in plan.goals:
        yield "plan-heading-goals", _goal(goal.words)
    for horizon in ("short", "long"):
        for line in _support(plan, horizon):
            yield f"plan-horizon-{horizon}", _line(line)


def _support(plan: InterimPlan, horizon: str) -> Iterator[LineNow]:
    return (line for line in plan.lines if line.section == "support" and line.horizon == horizon)


def _referred(one: ReferredOnDuty) -> Callable[[Page], None]:
    def on(page: Page) -> None:
        wish = page.label(f"referral-wish-{one.wish.replace('_', '-')}")
        status = page.label(f"referral-status-{one.status.replace('_', '-')}")
        page.item(page.named("recipient", one.recipient), status, f"{page.label('plan-field-wish')}: {wish}")

    return on


def _page(plan: InterimPlan, label: Label, entries: list[Entry], count: int) -> str:
    page = Page(label)
    _head(page, plan)
    page.heading("plan-heading-urgent")
    if not plan.urgent_asked:
        page.paragraph(page.label("plan-urgent-not-asked"))
    elif not plan.urgent and not plan.came_up:
        page.paragraph(page.label("plan-nothing-urgent"))
    _section(page, "plan-heading-urgent", entries, count)
    _no_answer_yet(page, plan)
    for heading in dict.fromkeys(heading for heading, _ in entries):
        if heading != "plan-heading-urgent":
            page.heading(heading)
            _section(page, heading, entries, count)
    if not plan.lines:
        page.heading("plan-heading-lines")
        page.paragraph(page.label("plan-interim-no-lines"))
    _foot(page, plan)
    return page.text()


def _section(page: Page, heading: str, entries: list[Entry], count: int) -> None:
    for under, put in entries[:count]:
        if under == heading:
            put(page)
    more = sum(under == heading for under, _ in entries[count:])
    if more:
        page.bullet(page.label("plan-interim-more", count=more))


def _head(page: Page, plan: InterimPlan) -> None:
    practice = ("plan-mark-practice",) if plan.practice else ()
    page.title(*practice, "plan-mark-interim", "plan-heading-interim")
    page.paragraph(page.label("plan-intro-interim"))
    wished(page, plan.recording)
    page.fact("plan-field-case", page.code(plan.case))
    page.fact("plan-field-drawn-up", page.time(plan.drawn_up_at))
    where = page.label(f"plan-nation-{plan.nation}") if plan.nation is not None else None
    who = page.label(f"plan-age-{plan.age_band}") if plan.age_band is not None else None
    about = " · ".join(part for part in (who, where) if part)
    if about:
        page.fact("plan-field-whose", about)
    spoken = ", ".join(dict.fromkeys(page.named("language-name", language) for language in plan.languages))
    if plan.interpreting != "never":
        spoken = " · ".join(filter(None, (spoken, page.label(f"plan-interpreting-{plan.interpreting}"))))
    if spoken:
        page.fact("plan-field-language", _short(page, spoken))
    if plan.workers:
        page.fact("plan-field-workers", _short(page, ", ".join(map(page.code, plan.workers))))


def _no_answer_yet(page: Page, plan: InterimPlan) -> None:
    """What of the urgent things has no answer: not asked, declined and unknown are told apart."""
    for standing in dict.fromkeys(row.standing for row in plan.no_answer_yet):
        alike = [row for row in plan.no_answer_yet if row.standing == standing]
        names = "; ".join(
            page.first_of(f"row-{row.row}-name", row.message or "plan-time-unknown") for row in alike
        )
        page.item(f"{page.label(f'plan-standing-{standing}')}:", _short(page, names))
        _told(page, [said for row in alike for said in row.said])


def _told(page: Page, said: Iterable[SaidNow]) -> None:
    """Their own words. Only where they are the words that were said do they stand between quotation marks."""
    for one in said:
        page.under("plan-field-said", _said(page, one.words, quoted=verbatim(one)))


def _foot(page: Page, plan: InterimPlan) -> None:
    page.heading("plan-heading-interim-rest")
    if plan.safe_contact:
        page.bullet(page.label("plan-interim-safe-contact"))
    if plan.set_apart:
        page.bullet(page.label("plan-interim-set-apart", count=plan.set_apart))
    page.bullet(page.label("plan-interim-open", count=plan.open_points))


def _came(came: CameUp) -> Callable[[Page], None]:
    def put(page: Page) -> None:
        page.item(
            page.named("duty-because", came.what),
            None if came.decided else page.label("plan-interim-undecided"),
        )

    return put


def _need(need: NeedNow) -> Callable[[Page], None]:
    def put(page: Page) -> None:
        domain = f"need-domain-{need.domain}"
        title = page.label(domain) if need.message is None else page.first_of(f"row-{need.need}-name", domain)
        state = (
            page.label(f"plan-state-{need.state}")
            if need.message is None
            else page.first_of(f"row-{need.need}-{need.state}", f"plan-row-{need.state}")
        )
        open_still = "plan-interim-agreed" if need.agreed else "plan-interim-undecided"
        page.item(title, state, None if need.decided else page.label(open_still))
        page.under(
            "plan-field-row-summary" if need.message else "plan-field-summary", _said(page, need.summary)
        )
        _told(page, need.said)
        page.under("plan-field-decision", _said(page, need.decision))
        actions(page, need.actions)

    return put


def _line(line: LineNow) -> Callable[[Page], None]:
    def put(page: Page) -> None:
        who = page.label(f"plan-who-{line.who}")
        if line.who_name is not None:
            who = f"{who}, {_said(page, line.who_name)}"
        by = (
            f"{page.label('plan-field-by')}: {_short(page, page.date(line.by, noted=line.by_noted_at) or '')}"
            if line.by
            else None
        )
        answer = page.label(f"plan-answer-{line.answer or 'none-yet'}")
        part = None if line.component is None else page.named("plan-part", line.component)
        page.item(_said(page, line.what) or "", part, who, by, answer)
        page.under("plan-field-fallback", _said(page, line.fallback))

    return put


def _contact(agreed: NextContact) -> Callable[[Page], None]:
    def put(page: Page) -> None:
        when = page.date(agreed.on, noted=agreed.said_at, precision=agreed.said_at_precision)
        when = _short(page, when or "") or None
        page.item(f"{page.label('plan-field-next-contact')}:", when, _said(page, agreed.how))

    return put


def _promise(promise: PromiseMade) -> Callable[[Page], None]:
    def put(page: Page) -> None:
        when = page.date(promise.by, noted=promise.said_at, precision=promise.said_at_precision)
        when = _short(page, when or "") or page.label("plan-no-date")
        page.item(_said(page, promise.words) or "", f"{page.label('plan-field-by')}: {when}")

    return put


def _goal(words: Words) -> Callable[[Page], None]:
    def put(page: Page) -> None:
        page.bullet(_said(page, words, quoted=True))

    return put


def _said(page: Page, words: Words | None, *, quoted: bool = False) -> str | None:
    return None if words is None else _short(page, page.said(words, indent="  ", quoted=quoted))


def _short(page: Page, text: str) -> str:
    """A text as it is, or, where it would fill the page, the word that it stands in the whole plan."""
    return text if lines_of(text) <= LONGEST else page.label("plan-interim-long")
