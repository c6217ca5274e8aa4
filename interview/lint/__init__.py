"""Checks that need two packages at once, each giving findings: what, where, and what to do instead."""
