"""English: its tables and its check."""
