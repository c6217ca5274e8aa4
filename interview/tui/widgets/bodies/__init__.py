"""One body for each kind of step; `by_kind` holds them all."""
