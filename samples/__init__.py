"""Networks as scripts to learn from and to copy: each says at its top what it shows."""
