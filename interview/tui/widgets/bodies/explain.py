"""Topics to explain, each with how it stands. Enter opens one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.tui.chrome import chrome
from interview.tui.forms import risk as risks
from interview.tui.forms.topic import TopicSheet, standing
from interview.tui.widgets.bodies.beside import panels
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.bodies.marked import MarkedBody
from interview.tui.widgets.loads import loads
from interview.tui.widgets.rows import Item, Piece, Plain, Spoken

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from interview.engine.standing import Risk
    from interview.engine.view import TopicSeen


class ExplainBody(MarkedBody):
    """The topics of the step, in no order that anybody must keep to."""

    def more(self) -> Sequence[Item]:
        return [*self._topics(), *loads(self, self.view), *panels(self.view)]

    def _topics(self) -> Iterator[Item]:
        """Topics of one heading stand together; the heading is over the first of them."""
        groups = dict.fromkeys(topic.group for topic in self.view.topics)
        for group in groups:
            together = [topic for topic in self.view.topics if topic.group == group]
            for place, topic in enumerate(together):
                yield self.topic(topic, heading=group if place == 0 else None)

    def topic(self, topic: TopicSeen, *, heading: str | None = None) -> Item:
        """A row for a topic; ``heading`` stands above it."""
        pieces: list[Piece] = [Plain(text=heading, tone="label")] if heading else []
        pieces.append(Plain(text=topic.title, tone="strong"))
        risk = self._risk(topic.about)
        if risk is not None:
            pieces.append(Spoken(words=risk.summary))
        pieces.append(quiet(standing(self, topic)))
        if risk is not None and risk.whose == "worker" and not topic.explained:
            pieces.append(quiet(chrome(self, "screen-risk-to-worker")))
        if topic.because:
            pieces.append(quiet(chrome(self, "screen-topic-because", because="; ".join(topic.because))))
        return Item(
            key=f"topic:{topic.about}", pieces=tuple(pieces), opens=lambda: self.lay(TopicSheet(self, topic))
        )

    def _risk(self, about: str) -> Risk | None:
        return next((one for one in self.view.risks if f"risk:{one.risk}" == about), None)

    def first(self) -> str | None:
        unsaid = next((f"text:{text.message}" for text in self.view.says if text.said is None), None)
        return unsaid or next((f"topic:{one.about}" for one in self.view.topics if not one.settled), None)


class RiskBody(ExplainBody):
    """The risks of this case: added in four parts, then explained and asked for back; or held back, with a reason."""

    def more(self) -> Sequence[Item]:
        items = [*map(self.text, self.view.prompts), *super().more()]
        items += [self._held_back(risk) for risk in self.view.risks if risk.held_back is not None]
        if "risk" in self.view.acts:
            items.append(
                self.adding(
                    "screen-add-risk", "risk:new", lambda: self.lay(risks.risk(self, self.pad, self.view))
                )
            )
        return items

    def _held_back(self, risk: Risk) -> Item:
        held = quiet(chrome(self, "screen-held-back"))
        reason = (Spoken(words=risk.held_back),) if risk.held_back else ()
        return Item(
            key=f"held:{risk.risk}",
            pieces=(Spoken(words=risk.summary), held, *reason),
            opens=lambda: self.lay(risks.risk(self, self.pad, self.view, risk)),
        )
