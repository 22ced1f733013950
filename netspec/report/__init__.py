"""Diagnostics: what is wrong with an input, where, and what to do."""
