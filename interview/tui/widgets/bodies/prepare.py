"""What is looked up beforehand: sources asked or not, what was done before, papers that were read, what stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from interview.engine.acts.preparing import CheckSource, TakeBack
from interview.engine.terms import SourceStanding
from interview.tui.chrome import chrome, word
from interview.tui.forms import preparing
from interview.tui.forms.taking_from import Stands, take_from, where_from
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.bodies.marked import MarkedBody
from interview.tui.widgets.rows import Item, Key, Piece, Plain, Spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from interview.engine.gathered import PriorAction
    from interview.engine.gathered_seen import DocumentSeen, TakenSeen, ToCheckSeen
    from interview.engine.view import SourceSeen

SOURCE_KEYS = dict(zip(get_args(SourceStanding), "hanx", strict=True))


class PrepareBody(MarkedBody):
    """Sources on a letter each; earlier actions and papers through a form, with what was taken from each below it."""

    def more(self) -> Sequence[Item]:
        return [
            *(item for seen in self.view.sources for item in self._source(seen)),
            *self._actions(),
            *self._documents(),
            *self._to_check(),
        ]

    def _source(self, seen: SourceSeen) -> list[Item]:
        standing = seen.standing
        pieces: list[Piece] = [Plain(text=seen.label, tone="strong")]
        pieces.append(
            quiet(word(self, standing.standing) if standing else chrome(self, "screen-not-looked-up"))
        )
        if standing and standing.on:
            pieces.append(quiet(chrome(self, "screen-asked-on", on=standing.on)))
        if standing and standing.by:
            pieces += [quiet(chrome(self, "screen-asked-by")), Spoken(words=standing.by, tone="quiet")]
        if standing and standing.reason:
            pieces.append(Spoken(words=standing.reason))
        if seen.discloses and (standing is None or standing.standing == "not_available"):
            pieces.append(quiet(chrome(self, "screen-discloses")))
        pieces += self.marked(f"source:{seen.source}")
        own = Item(
            key=f"source:{seen.source}",
            pieces=tuple(pieces),
            keys=(
                *(
                    Key(letter=letter, label=word(self, state), run=self._stands(seen, state))
                    for state, letter in SOURCE_KEYS.items()
                ),
                *self._take([Plain(text=seen.label)], {"source": seen.source}),
            ),
            opens=lambda: self.lay(preparing.source(self, self.pad, seen)),
        )
        taken = [one for one in self.view.gathered.taken if one.item.source == seen.source]
        return [own, *map(self._taken, taken)]

    def _stands(self, seen: SourceSeen, state: SourceStanding) -> Callable[[], None]:
        """Mark it so; but where a reason is wanted, ask for it."""
        before = seen.standing
        reason = before.reason if before else None
        if state == "not_safe" and reason is None:
            return lambda: self.lay(preparing.source(self, self.pad, seen, standing=state))
        on, by = (before.on, before.by) if before else (None, None)
        return lambda: self.do(CheckSource(source=seen.source, standing=state, reason=reason, on=on, by=by))

    def _take(self, pieces: Sequence[Piece], stands: Stands) -> tuple[Key, ...]:
        if "take-from" not in self.view.acts:
            return ()
        return (
            Key(
                letter="t",
                label=chrome(self, "screen-take-from"),
                run=lambda: self.lay(take_from(self, self.pad, self.view, pieces, stands)),
            ),
        )

    def _by_mistake(self, number: int) -> tuple[Key, ...]:
        """For an earlier action or a report of which nothing was taken yet: it was noted by mistake."""
        rests = any(number in (one.item.document, one.item.action) for one in self.view.gathered.taken)
        if rests or "take-back" not in self.view.acts:
            return ()
        back = TakeBack(item=number)
        return (Key(letter="b", label=chrome(self, "screen-by-mistake"), run=lambda: self.do(back)),)

    def _taken(self, one: TakenSeen) -> Item:
        used = (quiet(chrome(self, "screen-taken-used")),) if one.used else ()
        back = TakeBack(item=one.item.number)
        may = "take-back" in self.view.acts and not one.used
        return Item(
            key=f"taken:{one.item.number}",
            sign="-",
            pieces=(Plain(text=one.label), Spoken(words=one.item.words), *used),
            keys=(
                (Key(letter="b", label=chrome(self, "screen-take-back"), run=lambda: self.do(back)),)
                if may
                else ()
            ),
        )

    def _actions(self) -> list[Item]:
        items = [item for one in self.view.prior_actions for item in self._action(one)]
        if "prior-action" in self.view.acts:
            items.append(
                self.adding(
                    "screen-add-prior-action",
                    "prior-action",
                    lambda: self.lay(preparing.prior_action(self, self.pad)),
                )
            )
        return items

    def _action(self, one: PriorAction) -> list[Item]:
        said = (one.organisation, one.did, one.kind, one.result, one.source)
        pieces: list[Piece] = [Spoken(words=words) for words in said if words is not None]
        pieces += [quiet(one.on)] if one.on else []
        pieces += [quiet(chrome(self, "screen-from-file"))] if one.imported else []
        stands: Stands = {"action": one.number}
        own = Item(
            key=f"action:{one.number}",
            pieces=(*pieces, *self.marked(f"take-from:action-{one.number}")),
            keys=(*self._take(pieces[:2], stands), *self._by_mistake(one.number)),
        )
        taken = [seen for seen in self.view.gathered.taken if seen.item.action == one.number]
        return [own, *map(self._taken, taken)]

    def _documents(self) -> list[Item]:
        items = [item for one in self.view.gathered.documents for item in self._document(one)]
        if "review-document" in self.view.acts:
            items.append(
                self.adding(
                    "screen-add-document",
                    "document",
                    lambda: self.lay(preparing.document(self, self.pad)),
                )
            )
        return items

    def _document(self, seen: DocumentSeen) -> list[Item]:
        one = seen.document
        said = (one.kind, one.author, one.organisation, one.held)
        pieces: list[Piece] = [Spoken(words=words) for words in said if words is not None]
        dated = " · ".join(part for part in (one.dated, seen.age) if part)
        unknown = chrome(self, "screen-age-unknown")
        pieces.append(quiet(dated if seen.age else f"{dated} {unknown}".strip()))
        pieces += [Plain(text=chrome(self, "screen-check-again"), tone="strong")] if seen.check_again else []
        stands: Stands = {"document": one.number}
        own = Item(
            key=f"document:{one.number}",
            pieces=(*pieces, *self.marked(f"take-from:document-{one.number}")),
            keys=(*self._take(pieces[:1], stands), *self._by_mistake(one.number)),
            opens=lambda: self.lay(take_from(self, self.pad, self.view, pieces[:1], stands)),
        )
        taken = [seen for seen in self.view.gathered.taken if seen.item.document == one.number]
        return [own, *map(self._taken, taken)]

    def _to_check(self) -> list[Item]:
        if not self.view.gathered.to_check:
            return []
        advice = chrome(self, "screen-to-check-advice")
        title = (Plain(text=chrome(self, "screen-to-check"), tone="strong"), quiet(advice))
        return [Item(key="to-check", pieces=title), *map(self._differs, self.view.gathered.to_check)]

    def _differs(self, seen: ToCheckSeen) -> Item:
        pieces: list[Piece] = [Plain(text=seen.label)]
        for one in seen.items:
            pieces += [Spoken(words=one.item.words), *where_from(self, one.origin)]
        return Item(key=f"to-check:{seen.items[0].item.number}", pieces=tuple(pieces))

    def first(self) -> str | None:
        return next((f"source:{one.source}" for one in self.view.sources if one.standing is None), None)
