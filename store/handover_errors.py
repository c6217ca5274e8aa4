"""What can go wrong when a case goes from one vault to another. All of them are StoreTrouble."""

from store.errors import StoreTrouble


class NotACard(StoreTrouble):
    """The file is no vault's card, or was changed since it was written."""


class OwnCard(StoreTrouble):
    """A case cannot be handed over to the vault that it is in."""


class NotAHandover(StoreTrouble):
    """The file is something else than a handover."""


class HandoverDamaged(StoreTrouble):
    """The file is cut off, or not what was written, or not made by this program."""


class HandoverForAnother(StoreTrouble):
    """The file is whole, and sealed for another vault's card."""


class CaseHereAlready(StoreTrouble):
    """All of the case is in this vault already: it was received before."""


class CaseOtherwise(StoreTrouble):
    """A case of that id is in this vault, and went on differently."""


class NotToBeCarried(StoreTrouble):
    """The record of the case is not whole, so that nobody could rely on it elsewhere."""


class FileTaken(StoreTrouble):
    """A file is only ever written where there is none."""
