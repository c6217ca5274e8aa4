"""What is looked up beforehand: sources asked or not, what was done before, papers that were read."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from interview.engine.acts.preparing import CheckSource
from interview.engine.terms import SourceStanding
from interview.tui.chrome import chrome, word
from interview.tui.forms import preparing
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.bodies.marked import MarkedBody
from interview.tui.widgets.rows import Item, Key, Piece, Plain, Spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from interview.engine.view import SourceSeen

SOURCE_KEYS = dict(zip(get_args(SourceStanding), "hanx", strict=True))


class PrepareBody(MarkedBody):
    """Sources on a letter each; earlier actions and papers through a form."""

    def more(self) -> Sequence[Item]:
        return [*map(self._source, self.view.sources), *self._actions(), *self._documents()]

    def _source(self, seen: SourceSeen) -> Item:
        standing = seen.standing
        pieces: list[Piece] = [Plain(text=seen.label, tone="strong")]
        pieces.append(
            quiet(word(self, standing.standing) if standing else chrome(self, "screen-not-looked-up"))
        )
        if standing and standing.reason:
            pieces.append(Spoken(words=standing.reason))
        pieces += self.marked(f"source:{seen.source}")
        return Item(
            key=f"source:{seen.source}",
            pieces=tuple(pieces),
            keys=tuple(
                Key(letter=letter, label=word(self, state), run=self._stands(seen, state))
                for state, letter in SOURCE_KEYS.items()
            ),
            opens=lambda: self.lay(preparing.source(self, self.pad, seen)),
        )

    def _stands(self, seen: SourceSeen, state: SourceStanding) -> Callable[[], None]:
        reason = seen.standing.reason if seen.standing else None
        return lambda: self.do(CheckSource(source=seen.source, standing=state, reason=reason))

    def _actions(self) -> list[Item]:
        items = [
            Item(
                key=f"action:{one.number}",
                pieces=(
                    Spoken(words=one.organisation),
                    Spoken(words=one.did),
                    *((quiet(one.on),) if one.on else ()),
                    *((Spoken(words=one.result),) if one.result else ()),
                ),
            )
            for one in self.view.prior_actions
        ]
        if "prior-action" in self.view.acts:
            items.append(
                self.adding(
                    "screen-add-prior-action",
                    "prior-action",
                    lambda: self.lay(preparing.prior_action(self, self.pad)),
                )
            )
        return items

    def _documents(self) -> list[Item]:
        items = [
            Item(
                key=f"document:{one.number}",
                pieces=(
                    Spoken(words=one.kind),
                    *((Spoken(words=one.author),) if one.author else ()),
                    *((quiet(one.dated),) if one.dated else ()),
                    *((Spoken(words=one.held),) if one.held else ()),
                ),
            )
            for one in self.view.documents
        ]
        if "review-document" in self.view.acts:
            items.append(
                self.adding(
                    "screen-add-document",
                    "document",
                    lambda: self.lay(preparing.document(self, self.pad)),
                )
            )
        return items

    def first(self) -> str | None:
        return next((f"source:{one.source}" for one in self.view.sources if one.standing is None), None)
