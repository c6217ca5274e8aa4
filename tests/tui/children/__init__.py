"""Programs that the tests start in a terminal of their own."""
