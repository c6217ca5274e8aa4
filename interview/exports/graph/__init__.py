"""A flow as a drawing: its steps, and what may follow from each. Made by this program alone, the same each time."""
