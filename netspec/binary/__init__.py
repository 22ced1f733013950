"""Binary files: what message they hold, their net without the numbers, the numbers on demand."""
