"""``python -m netspec``: the command line."""

from importlib import import_module

if __name__ == "__main__":
    # By name, since the command line is a package only where netspec is installed.
    import_module("netspec.cli.main").main(prog_name="netspec")
