"""Cases and the vault they are kept in: opened, listed, linked, handed over, erased, written out."""
