"""What can be wrong with wording. Every message is one plain line; none quotes an argument's content."""


class WordingError(Exception):
    """Anything that keeps a sentence from being shown as it was written."""

    plain = True
    """Its message is written for people, and holds nobody's words."""


class LocaleUnknown(WordingError):
    """A language that the registry does not list, or that has no wording yet."""

    def __init__(self, locale: str, why: str) -> None:
        super().__init__(why)
        self.locale = locale


class WordingMissing(WordingError):
    """A message that this language has not; nothing else is shown in its place."""

    def __init__(self, message: str, locale: str) -> None:
        super().__init__(
            f"{locale}: no message '{message}'. Write it in locales/{locale}/, or offer another language openly."
        )
        self.message = message
        self.locale = locale


class WordingInvalid(WordingError):
    """A broken entry, a duplicate, a cycle, or an argument that does not fit the message."""


class RegistryInvalid(WordingError):
    """registry.toml or plain.toml cannot be understood."""


class StatusInvalid(WordingError):
    """A status.toml that cannot be understood; no translation in that folder can be trusted until it is."""
