"""What is said to whom: the wording that is true here."""
