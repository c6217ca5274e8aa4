"""The forms: what is asked for, and the act that it makes."""
