"""The command line: arguments, exit codes and printing; what it does is done elsewhere."""
