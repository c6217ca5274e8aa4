"""The program: the one package that knows flows, locales and store."""

__version__ = "0.1.0"
