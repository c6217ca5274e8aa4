"""The services that an organisation knows of: one row of a table each, read and checked. Data apart from code."""
