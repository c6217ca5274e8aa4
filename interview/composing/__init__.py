"""What a step shows, composed from a case, its flow and the wording: parts of the view, each on its own."""
