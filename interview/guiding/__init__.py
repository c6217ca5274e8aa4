"""What the guide goes by: flows with their wording, entries of the record, going on in another flow, what was heard so far."""
