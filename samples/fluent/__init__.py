"""The same nets written fluently, each under the name of its pycaffe twin in the folder above.

They lie in a folder of their own so that the two ways stand side by side, name by name, and
a script that is copied keeps its name. Both ways make equal nets.
"""
