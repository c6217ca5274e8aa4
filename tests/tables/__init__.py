"""Tests of tables that others made."""
