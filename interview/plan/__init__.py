"""The draft support and safety plan: what it holds, how it is drawn from a case, and what is still open in it."""
