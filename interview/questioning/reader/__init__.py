"""A small trained reader: whether what a turn takes as known stands in the person's words, in whatever words they said it."""
