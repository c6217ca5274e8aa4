"""Cases and their vault: opened, listed, erased, written out, as bytes on a disk."""
