"""The commands behind the command line, a small file for each kind of work. None of them draws a screen."""
