"""The language: tops, layers, NetSpec, and keyword arguments to fields."""
