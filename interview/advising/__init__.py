"""Advice on what the worker words, and what they decided on it: questions of their own, notes, lines of the plan."""
