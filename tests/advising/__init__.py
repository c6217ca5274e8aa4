"""What is thought of the worker's own words, and what they decided."""
