"""The example that is printed for whoever writes a profile."""

from importlib import resources


def sample() -> str:
    """A whole profile of a made-up organisation, with comments."""
    return (resources.files("interview.organisation") / "sample.toml").read_text("utf-8")
