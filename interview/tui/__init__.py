"""The screens. Whoever imports any part of them has Textual's environment variables taken out first."""

import os

from interview.tui.privacy import scrub

scrub(os.environ)
