"""The rules: a file a family of layers."""
