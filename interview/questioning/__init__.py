"""The check that a question does not lead, and that a note does not judge. Pure: words in, opinion out; nothing is kept."""
