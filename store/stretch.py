"""The program that works out one key and ends. It brings in next to nothing: on the way to every key it is waited for.

Over standard input come the salt, the passes and the memory in one line, then the passphrase, never as an argument or in
the environment, where any other program of the same account could read it. The key goes out over standard output.
"""

import sys

KEY_BYTES = 32


def _stretch() -> None:
    from nacl.pwhash import argon2id

    salt, passes, memory = sys.stdin.buffer.readline().decode("ascii").split()
    passphrase = sys.stdin.buffer.read()
    key = argon2id.kdf(KEY_BYTES, passphrase, bytes.fromhex(salt), opslimit=int(passes), memlimit=int(memory))
    sys.stdout.buffer.write(key)


if __name__ == "__main__":
    _stretch()
