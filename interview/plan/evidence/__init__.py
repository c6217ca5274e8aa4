"""What in a record supports each criterion of a standard: kinds of events, times and numbers, and nobody's words."""

from interview.plan.evidence.gather import evidence
from interview.plan.evidence.model import Evidence

__all__ = ["Evidence", "evidence"]
