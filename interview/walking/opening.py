"""What is open in a walk at a row, and what could be open anywhere: by the names that rows have for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.kinds import ACTS, ANYWHERE, DOES_NOT_FIT
from interview.engine.variants import plain_id

if TYPE_CHECKING:
    from flows.model import Flow
    from interview.engine.view import View


def triggers(flow: Flow) -> frozenset[str]:
    """Everything that could be open somewhere in a flow, so that a slip in a ``closed`` list is noticed."""
    moves = {f"move.{name}" for step in flow.step for name in step.ways()}
    interrupts = {f"interrupt.{protocol}" for protocol in flow.protocols}
    straight = {f"go-to.{step.id}" for step in flow.step}
    acts = ANYWHERE.union(*ACTS.values(), (DOES_NOT_FIT, "pause", "resume", "stop", "look-back", "return"))
    return acts | moves | interrupts | straight


def digest_shown(view: View, message: object) -> str:
    """The fingerprint of a wording as it stands on the screen: what an interpreter reads is that, not a number."""
    topics = (text for topic in view.topics for text in (*topic.texts, topic.check))
    asked = (*(question.text for question in view.questions), *(row.text for row in view.rows))
    scopes = (text for one in view.scopes for text in (*(one.purpose.texts if one.purpose else ()), one.text))
    parts = (part.text for part in view.components)
    on_screen = (*view.says, *view.prompts, *parts, *asked, *scopes, *topics)
    return next(
        (text.digest for text in on_screen if text and message in (text.message, plain_id(text.message))), ""
    )


def open_now(view: View) -> frozenset[str]:
    """Everything that is open now, by the names that rows have for it."""
    moves = {f"move.{move.move}" for move in view.moves if move.open}
    straight = {f"go-to.{step.step}" for step in view.go_to}
    interrupts = {f"interrupt.{protocol.id}" for protocol in view.protocols if protocol.open}
    return view.acts | moves | interrupts | straight
