"""What a question wants to know, as far as that can be asked without anything that it brings in: who, where, when, how."""

from __future__ import annotations

import re

_HELPS = r"(?:did|do|does|was|were|is|are|had|has|have|will|would|could|can)"
_BEGINS = (
    r"(?:\A|[.!?,;:–]\s*|\b(?:and|so|but|then|okay|ok|right|well)\s+)"
    r"(?:(?:from|to|at|with|by|for|since|until|exactly|in)\s+)?"
)
_ASKED_FOR = (
    r"\b(?:tell|say|saying|know|remember|recall|explain|describe|understand|show|talk)\b"
    r"(?:\s+(?:me|us|her|him|to|through|a|bit|little|more|about|exactly|just)){0,4}\s+"
)
_WHILE = (
    r"how\s+(?:long|often|soon|recently)\b|how\s+many\s+(?:times|hours|days|nights|weeks|months|years)\b"
    r"|what\s+(?:time|day|date|month|year)\b"
)

_INTENTS = {
    "who-was-there": (rf"{_BEGINS}who(?:m|se)?\b", rf"{_ASKED_FOR}who\b"),
    "where-you-were": (rf"{_BEGINS}where(?:abouts)?\s+(?:exactly\s+)?{_HELPS}\b", rf"{_ASKED_FOR}where\b"),
    "when-it-was": (
        rf"{_BEGINS}(?:when\s+(?:exactly\s+)?{_HELPS}\b|{_WHILE})",
        rf"{_ASKED_FOR}(?:when\b|{_WHILE})",
    ),
    "how-it-was": (rf"{_BEGINS}how\s+{_HELPS}\b", rf"{_ASKED_FOR}how\s+(?!many\b|much\b)"),
}
_READ = {name: re.compile("|".join(f"(?:{one})" for one in those)) for name, those in _INTENTS.items()}


def intent(low: str) -> str | None:
    """The name of the open wording that wants to know the same; of two, the one that comes first. ``low`` is levelled."""
    found = [(match.start(), name) for name, read in _READ.items() if (match := read.search(low))]
    return min(found)[1] if found else None
