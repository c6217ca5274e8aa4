"""The statements that the numbers in a plan stand for: the person's words, and how they came to be on the page."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from interview.exports.page import verbatim

if TYPE_CHECKING:
    from interview.exports.page import Page
    from interview.plan.model import SupportPlan
    from interview.plan.parts import Answered, Choice, ContactAnswer, Preference
    from interview.plan.quoted import StatementTold


def statements(page: Page, plan: SupportPlan) -> None:
    """In the order they were told. How most of them were taken down is said once; the others say it themselves."""
    if not plan.statements_recorded:
        return
    page.heading("plan-heading-statements")
    page.paragraph(page.label("plan-intro-statements" if plan.statements else "plan-intro-no-statements"))
    how_most, asked, answers = _how_most(page, plan), _asked(plan), _to_the_plan(plan)
    if how_most:
        page.paragraph(f"{page.label('plan-unless-said')}: {how_most}.")
    for statement in plan.statements:
        how = _how(page, statement)
        parts = [None if how == how_most else how, page.time(statement.said_at, statement.said_at_precision)]
        if statement.corrected:
            when = page.time(statement.corrected_at, statement.corrected_at_precision or "unknown")
            parts.append(f"{page.label('plan-corrected')}, {when}")
        put = answers.get(statement.number)
        parts.append(page.label(put) if put else _put(page, statement, asked.get(statement.number)))
        page.paragraph(f"**[{statement.number}]** " + " · ".join(part for part in parts if part))
        page.quote(statement.words, quoted=verbatim(statement))


def _asked(plan: SupportPlan) -> dict[int, str]:
    """The wording of the question that each statement answers, of those that answer one."""
    answers: tuple[Choice | Preference | Answered | ContactAnswer, ...] = (
        *plan.choices,
        *plan.preferences,
        *plan.answers,
        *plan.contact.safe,
    )
    return {
        number: answer.message
        for answer in answers
        for given in (*answer.earlier, answer)
        for number in given.statements
    }


def _to_the_plan(plan: SupportPlan) -> dict[int, str]:
    """Those that answer a line that was read to them, or were said when a part was looked at again.

    What the line said then may read otherwise now: it is named, and not quoted.
    """
    lines = (*plan.safety_plan, *plan.lines.immediate, *plan.lines.short, *plan.lines.long)
    said = {one.statement: "plan-said-looking-again" for one in plan.reviewed}
    said |= {
        line.answer_statement: "plan-said-to-line" for line in lines if line.answer_statement not in said
    }
    return {number: message for number, message in said.items() if number is not None}


def _put(page: Page, statement: StatementTold, question: str | None) -> str | None:
    """What was put to them before they said it: the question that it answers, or else what was last marked as said.

    A risk, and what is worded no more, has no words of ours.
    """
    if question is not None:
        return f"{page.label('plan-said-answering')}: {page.first_of(question, 'plan-said-before-other')}"
    if statement.said_before is None:
        return None
    return (
        f"{page.label('plan-said-before')}: {page.first_of(statement.said_before, 'plan-said-before-other')}"
    )


def _how_most(page: Page, plan: SupportPlan) -> str | None:
    commonest = Counter(_how(page, statement) for statement in plan.statements).most_common(1)
    return commonest[0][0] if commonest and commonest[0][1] > 1 else None


def _how(page: Page, statement: StatementTold) -> str:
    parts = (
        _voice(page, statement),
        None if statement.manner == "spoken" else page.label(f"plan-manner-{statement.manner}"),
        f"{page.label('plan-taken-down-in')} {page.named('language-name', statement.language)}",
        page.label(f"plan-fidelity-{statement.fidelity}"),
        page.label(f"plan-captured-{statement.captured}"),
        _between(page, statement),
    )
    return " · ".join(part for part in parts if part)


def _between(page: Page, statement: StatementTold) -> str | None:
    """Who asked and who wrote, where those are two."""
    if (
        statement.heard_by is None
        or statement.written_by is None
        or statement.heard_by == statement.written_by
    ):
        return None
    heard, written = page.code(statement.heard_by), page.code(statement.written_by)
    return page.label("plan-asked-and-written", heard=heard, written=written)


def _voice(page: Page, statement: StatementTold) -> str:
    voice = page.label(f"plan-voice-{statement.voice}")
    if statement.interpreted_from is None:
        return voice
    return f"{voice}, {page.label('plan-from')} {page.named('language-name', statement.interpreted_from)}"
