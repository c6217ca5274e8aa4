"""Decides what is drawn in a terminal for text that reads from right to left, and how wide it is.

Pure: text, widths and the environment come as arguments (``cells`` alone changes a table, Rich's).
Needed because Textual draws characters in the order they are stored and most terminals reorder nothing.
"""
