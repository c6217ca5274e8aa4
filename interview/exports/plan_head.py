"""The top of a plan, what it is and whether it was agreed; and its end, who wrote it and the sessions it is from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.exports.plan_breaks import breaks_of
from interview.exports.plan_children import ages
from interview.exports.plan_closed import closed, settings
from interview.exports.plan_wording import on_the_screen, read_back

if TYPE_CHECKING:
    from interview.engine.terms import Recording
    from interview.exports.page import Page
    from interview.plan.model import PlanLine, SupportPlan


def marks(plan: SupportPlan) -> tuple[str, ...]:
    """What stands first in the first line, whatever the document is."""
    practice = ("plan-mark-practice",) if plan.practice else ()
    return (*practice, "plan-mark-draft" if plan.status == "draft" else "plan-mark-agreed")


def wished(page: Page, recording: Recording) -> None:
    """That the person does not want all they say written down: so what is not here may have been said."""
    if recording != "full":
        page.paragraph(page.label(f"plan-record-{recording}"))


def head(page: Page, plan: SupportPlan) -> None:
    """Title, standing, and the few facts that a reader needs before anything else."""
    page.title(*marks(plan), "plan-heading-plan")
    if plan.practice:
        page.paragraph(page.label("plan-intro-practice"))
    standing = page.label("plan-intro-draft" if plan.status == "draft" else "plan-intro-agreed")
    page.paragraph(f"{page.label('plan-intro-whole')} {standing}")
    wished(page, plan.recording)
    for late in plan.law_past:
        since = page.date(late.since) or ""
        page.paragraph(page.label("plan-law-past", count=late.texts, date=since))
    if plan.status == "agreed" and any(line.answer is None for line in every_line(plan)):
        page.paragraph(page.label("plan-intro-agreed-part"))
    _agreed(page, plan)
    page.fact("plan-field-case", page.code(plan.case))
    page.fact("plan-field-drawn-up", page.time(plan.drawn_up_at))
    where = page.label(f"plan-nation-{plan.nation}") if plan.nation is not None else None
    who = page.label(f"plan-age-{plan.age_band}") if plan.age_band is not None else None
    if where or who:
        page.fact("plan-field-whose", " · ".join(part for part in (who, where) if part))
    ages(page, plan)
    closed(page, plan)


def provenance(page: Page, plan: SupportPlan) -> None:
    """What the plan was made from: who wrote, what the wording was worth, who interpreted, which sessions."""
    page.heading("plan-heading-made-from")
    _writers(page, plan)
    on_the_screen(page, plan)
    _interpreters(page, plan)
    _company(page, plan)
    _sessions(page, plan)
    settings(page, plan)
    if plan.record_digest is not None:
        page.fact("plan-field-digest", page.code(plan.record_digest))
    page.bullet(page.label("plan-intro-times"))


def every_line(plan: SupportPlan) -> tuple[PlanLine, ...]:
    """The lines of both parts of the plan."""
    return (*plan.lines.immediate, *plan.lines.short, *plan.lines.long, *plan.safety_plan)


def _agreed(page: Page, plan: SupportPlan) -> None:
    if plan.status == "draft":
        return
    for part in plan.agreed_without:
        kind, _, about = part.partition(":")
        lacks = page.label(f"plan-without-{kind}")
        named = f"{lacks}: {_named(page, plan, kind, about)}" if about else lacks
        since = page.label(f"plan-since-{kind}") if _there_since(plan, kind, about) else None
        page.fact("plan-agreed-without", " · ".join(filter(None, (named, since))))
    when = page.heard(plan.agreed_at, plan.agreed_at_precision, plan.agreed_session)
    if when:
        page.fact("plan-field-agreed", " · ".join(filter(None, (when, read_back(page, plan)))))


def _there_since(plan: SupportPlan, kind: str, about: str) -> bool:
    """Whether what was missing when they agreed is there now: below it stands as if nothing had been missing.

    A safety plan never is: its first line makes the plan a draft again.
    """
    match kind:
        case "next-contact":
            return bool(plan.contact.agreed)
        case "topic":
            return any(one.topic == about and one.explained for one in (*plan.rights, *plan.explanations))
        case "need":
            return any(one.need == about and (one.decided or one.state == "met") for one in plan.needs)
        case "row":
            return any(one.need == about for one in plan.needs)
        case _:
            return False


def _named(page: Page, plan: SupportPlan, kind: str, about: str) -> str:
    """A topic, an urgent need or a row of those asked, by its name."""
    if kind == "topic":
        return page.named("topic", about)
    need = next((need for need in plan.needs if need.need == about), None)
    return page.first_of(f"row-{about}-name", f"need-domain-{need.domain}" if need else "plan-row-unnamed")


def _writers(page: Page, plan: SupportPlan) -> None:
    workers = ", ".join(page.code(worker) for worker in plan.workers)
    kind = page.label(f"plan-organisation-{plan.organisation_kind}") if plan.organisation_kind else None
    if workers:
        page.fact("plan-field-workers", workers)
    if kind:
        page.fact("plan-field-organisation", kind)


def _interpreters(page: Page, plan: SupportPlan) -> None:
    """Each by code. That words came through somebody is said too where nobody was noted as present."""
    if plan.interpreter_used:
        page.fact("plan-field-interpreter", page.label("plan-interpreter-used"))
    for noted in plan.interpreters:
        page.sub(
            page.code(noted.code),
            page.named("language-name", noted.language),
            page.label(f"plan-setting-{noted.mode}"),
            page.label(f"plan-qualified-{noted.qualified}"),
            ", ".join(page.label("plan-session", number=number) for number in noted.sessions),
            None if noted.tie == "not_asked" else page.label(f"plan-tie-{noted.tie}"),
            None if noted.briefed == "not_asked" else page.label(f"plan-briefed-{noted.briefed}"),
            None if noted.comfortable == "not_asked" else page.label(f"plan-comfortable-{noted.comfortable}"),
            None if noted.gender == "not_noted" else page.label(f"plan-gender-{noted.gender}"),
            None if noted.wished == "not_asked" else page.label(f"plan-wished-{noted.wished}"),
            page.label("against-not-first-person") if "not_first_person" in noted.against else None,
        )
        page.under("plan-field-agency", noted.agency)
        page.under("plan-field-although", noted.although)
        for words in noted.noted:
            page.under("plan-field-of-interpreting", words)


def _company(page: Page, plan: SupportPlan) -> None:
    """Who came with the person, each by code, and whether the person wanted it."""
    for noted in plan.company:
        parts = (
            page.label(f"came-as-{noted.came_as}"),
            page.code(noted.code),
            page.label("plan-session", number=noted.session),
            page.label(f"plan-wanted-{noted.wanted}"),
            page.label(f"plan-left-{noted.left}"),
        )
        page.fact("plan-field-company", " · ".join(parts))
        page.under("plan-field-why-there", noted.why)


def _sessions(page: Page, plan: SupportPlan) -> None:
    if not plan.sittings:
        page.fact("plan-field-sessions", str(plan.sessions))
    for sitting in plan.sittings:
        number = page.label("plan-session", number=sitting.number)
        if sitting.goes_on_from is not None:
            flow = page.named("flow", sitting.flow.replace("/", "-"))
            went_on = page.label("plan-session-went-on", session=sitting.goes_on_from, flow=flow)
            page.bullet(f"{number}: {went_on}")
            breaks_of(page, plan, sitting.number)
            continue
        parts = (
            page.time(sitting.held_at, sitting.held_at_precision),
            page.label(f"plan-setting-{sitting.setting}"),
            page.label(f"plan-captured-{sitting.captured}"),
        )
        page.bullet(f"{number}: {' · '.join(parts)}")
        breaks_of(page, plan, sitting.number)
