"""Tests that take as long as one lets them: run by hand, and for a minute by .ci/run."""
