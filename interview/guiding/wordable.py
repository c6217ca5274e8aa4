"""Whether there is wording for what is asked of it. Each refuses in one plain line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview.engine.stage import Refused

if TYPE_CHECKING:
    from interview.engine.acts.always import CheckWording
    from locales.catalogue import Catalogue


def refuse_unknown(wording: Catalogue, locale: str) -> None:
    """Raise Refused for a language that nothing can be said in."""
    known = [language.tag for language in wording.languages()]
    if locale not in known:
        raise Refused(f"There is no wording in '{locale}'. There is: {', '.join(known)}.")


def refuse_unworkable(wording: Catalogue, locale: str) -> None:
    """Raise Refused for a language that the program cannot be worked in."""
    known = [language.tag for language in wording.worker_languages()]
    if locale not in known:
        raise Refused(f"The program cannot be worked in '{locale}'. It can in: {', '.join(known)}.")


def refuse_not_shown(wording: Catalogue, checked: CheckWording) -> None:
    """Raise Refused for a translation that is another one now than the one that was read."""
    refuse_unknown(wording, checked.locale)
    if not wording.has(checked.message, checked.locale):
        raise Refused("That translation is not the one on the screen. Open it again.")
    gaps = dict.fromkeys(wording.variables(checked.message, checked.locale), "…")
    if wording.text(checked.message, checked.locale, **gaps).digest != checked.digest:
        raise Refused("That translation is not the one on the screen. Open it again.")
