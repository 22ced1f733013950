"""The interactive page: its markup, its styles and its script, in parts that are put together."""
