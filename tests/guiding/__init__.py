"""What the guide does with an act, and what it says then."""
