"""The organisation that the worker sits in: its kind, whom to call, what it may do in which nation. Data apart from code."""
