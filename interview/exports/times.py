"""Times of a plan, read so that a document can write them as people do."""

from __future__ import annotations

from datetime import UTC, datetime


def moment(text: str) -> datetime:
    """A time as a plan holds it, in UTC."""
    return datetime.fromisoformat(text).astimezone(UTC)
