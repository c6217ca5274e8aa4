"""Who is asked what, and what may follow: routing, topics and their sources, as dated files of data."""
