"""Wording: every sentence that a person or a worker reads, one folder a language; see README.md."""
