"""Interests understood, places found, activities ranked: values in, answers out, no I/O and no clock."""
