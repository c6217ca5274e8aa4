"""What the record goes through for as long as one likes: ``python -m tests.torture --minutes 10 [--only kills,flips]``."""
