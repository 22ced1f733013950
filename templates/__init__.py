"""Every Jinja template of the package: prototxt, solver, and blocks for users' own."""
