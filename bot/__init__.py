"""Medsam: through which a municipality and its residents find each other."""
