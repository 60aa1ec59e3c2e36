"""Frozen nouns and the rules that hold between them; nothing here reads or writes."""
