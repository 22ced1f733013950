"""Measurements of this project's figures: ours, a reference and the ratio, in one run."""
