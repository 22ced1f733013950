"""The linter: what is odd or wrong in a net, and edits that mend some of it.

>>> from netspec.lint import lint
>>> from netspec.loading import load
>>> net = '''layer { name: "data" type: "Input" top: "x" top: "y" }
... layer { name: "relu" type: "Relu" bottom: "x" top: "z" }'''
>>> [(found.code, found.location.line) for found in lint(load(net))]
[('NS501', 1), ('NS513', 2)]
"""

from __future__ import annotations

from netspec.lint.finding import Edit, Finding
from netspec.lint.fixing import fixed_text
from netspec.lint.rule import LintRule
from netspec.lint.rules import RULES
from netspec.lint.run import lint

__all__ = ["RULES", "Edit", "Finding", "LintRule", "fixed_text", "lint"]
