"""The command line, by story: what a worker types, what is said back, and what is in the record then."""
