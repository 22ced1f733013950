"""A page for every code of an error or finding, which ``netspec explain`` prints."""
