"""Widgets and screens with parts that each kind of them must bring: what is left out is seen before the program runs."""

from abc import ABCMeta

from textual.message_pump import _MessagePumpMeta


class Abstract(_MessagePumpMeta, ABCMeta):
    """Textual's own kind of class, but one in which a method can be declared and left to be made."""
