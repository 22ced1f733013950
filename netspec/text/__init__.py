"""Prototxt: messages to text through Jinja, and files written whole or not at all."""
