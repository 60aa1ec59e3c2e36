"""What a resident wants, out of free words in any of the languages."""
