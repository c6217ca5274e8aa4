"""The program: the one package that knows flows, locales and store."""
