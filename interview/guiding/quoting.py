"""What is said with the person's own words in it: exactly those that the worker selected, and no more than fit into a breath."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.composing.step import QUOTE_PROMPT
from interview.engine.clarifying import MESSAGES
from interview.engine.stage import Refused, quoted

if TYPE_CHECKING:
    from interview.composing.step import Composer
    from interview.engine.terms import Clarifies, Quote
    from interview.engine.view import Text

LONGEST_QUOTE = 300
"""Code points of the person's words that fit into a spoken invitation. Longer ones are a story, not a prompt."""


def quoting(at: Composer, quote: Quote, ask: Clarifies | None) -> Text:
    """The invitation to tell more; or what asks where, when, who or how. Raises Refused, as `Guide.quoting` says."""
    words = quoted(at.case, quote)
    if quote.end - quote.start > LONGEST_QUOTE:
        raise Refused("That is a lot to say back at once. Select a few words.")
    return at.text(QUOTE_PROMPT if ask is None else MESSAGES[ask], words=words.text)
