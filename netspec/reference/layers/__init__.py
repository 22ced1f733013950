"""The forward passes: a file a family of layers."""
