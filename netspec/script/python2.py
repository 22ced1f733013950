"""What to do about a script's own error: scripts of pycaffe's days were Python 2."""

from __future__ import annotations

import re

_CONVERT = (
    "This is Python 2. Convert the script to Python 3 first, by hand or with 2to3, which "
    "Python 3.12 and older bring along: 2to3 -w SCRIPT.py"
)
_SYNTAX = (
    "Missing parentheses in call to '(print|exec)'|multiple exception types must be parenthes"
    "|leading zeros in decimal integer|inconsistent use of tabs|invalid (decimal|hexadecimal) lit"
    "|invalid octal"
)
_BUILTINS = (
    "xrange|unicode|raw_input|basestring|long|reduce|unichr|file|execfile|cmp|izip|apply|intern"
    "|reload"
)
_MODULES = (
    "cPickle|StringIO|cStringIO|ConfigParser|urllib2|urlparse|Queue|__builtin__|commands|httplib"
    "|Tkinter|copy_reg|HTMLParser|itertools"
)

_NO_LIST = (
    r"'(dict_\w+|map|filter|zip)' object is not subscriptable"
    r"|unsupported operand type\(s\) for \+: '(dict_\w+|range|map|zip|filter)'"
)
_FRACTION = (
    "'float' object cannot be interpreted as an integer"
    "|(slice|list|tuple) indices must be integers|non-int of type 'float'"
)
_CAFFE_MODULES = (
    "Without Caffe, caffe has the modules that define nets: layers, params, net_spec, coord_map, "
    "io, proto.caffe_pb2."
)
_INSTALL = (
    "The script needs that module: install it beside netspec, or put its folder into PYTHONPATH."
)

# What an error's text tells, and what to do then; the first that fits counts.
_ADVICE = tuple(
    (kind, re.compile(pattern), what)
    for kind, pattern, what in (
        ("SyntaxError", _SYNTAX, _CONVERT),
        ("TabError", "", _CONVERT),
        ("NameError", rf"name '({_BUILTINS})' is not defined", _CONVERT),
        ("AttributeError", r"has no attribute '(iter(items|keys|values)|has_key)'", _CONVERT),
        ("AttributeError", r"'(dict_\w+|map|filter|range)' object has no attribute", _CONVERT),
        ("ModuleNotFoundError", rf"No module named '({_MODULES})'", _CONVERT),
        ("ImportError", r"cannot import name '(izip|imap|ifilter|maketrans)", _CONVERT),
        ("TypeError", r"for >>: 'builtin_function", _CONVERT),
        ("TypeError", _NO_LIST, "In Python 3 this is no list: write list(...) around it."),
        ("TypeError", _FRACTION, "In Python 3, / gives a fraction: write // for a whole number."),
        ("ModuleNotFoundError", r"No module named 'caffe\.", _CAFFE_MODULES),
        ("ModuleNotFoundError", "No module named", _INSTALL),
    )
)
_OLD_SYNTAX = re.compile(
    r"^\s*print\s+[^\s(=]|^\s*print\s*>>|^\s*exec\s+[\"'\w]|^\s*except\s+[\w.]+\s*,\s*\w+\s*:"
    r"|^\s*raise\s+[\w.]+\s*,|<>|`|\bur[\"']|\b0[0-7]+\b|\b\d+[lL]\b"
)


def text_of(error: BaseException) -> str:
    """An exception's text, or "" if the script's own ``__str__`` fails."""
    try:
        return str(error)
    except Exception:
        return ""


def advice(error: BaseException) -> list[str]:
    """What to do about a script's error, if it is known; else nothing.

    Args:
        error: What the script raised, or why it does not compile.
    """
    kinds = {kind.__name__ for kind in type(error).__mro__}
    text = error.msg if isinstance(error, SyntaxError) else text_of(error)
    for kind, pattern, what in _ADVICE:
        if kind in kinds and pattern.search(text):
            return [what]
    if isinstance(error, SyntaxError) and _OLD_SYNTAX.search(error.text or ""):
        return [_CONVERT]
    return []
