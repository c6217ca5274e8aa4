"""The pure core: acts in, events out. No store, no locales, no screen, no clock, no chance."""
