"""How a note is read for words that judge: its sentences, who each clause is about, what is quoted, and the terms."""
