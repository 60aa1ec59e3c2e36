"""The only place that builds things; it starts nothing."""
