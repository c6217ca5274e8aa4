"""Tables that somebody else made: read from a file, looked through row by row, and taken in whole or not at all."""
