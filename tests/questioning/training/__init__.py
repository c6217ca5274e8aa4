"""How the trained reader is made: by hand, with `pip install -e '.[training]'`; no test and no run of the program needs it."""
