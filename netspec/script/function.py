"""The function or variable of a script that the user named, and the call of a function."""

from __future__ import annotations

import inspect
import types
from typing import TYPE_CHECKING, Any

from netspec.dsl.netspec import NetSpec
from netspec.errors import ArgumentError, Origin, listing, nearest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netspec.script.source import Source


def pick(namespace: Mapping[str, Any], name: str, script: Source) -> Any:
    """The function or variable of that name.

    Args:
        namespace: The script's module variables.
        name: What the user named.
        script: The script.

    Raises:
        ArgumentError: There is none; the nearest is named.
    """
    if name in namespace and not name.startswith("__"):
        return namespace[name]
    functions = defined_functions(namespace, script)
    nets = [key for key, value in namespace.items() if isinstance(value, NetSpec)]
    has = f"It defines {listing(functions.values())}." if functions else "It defines no function."
    raise ArgumentError(
        f"{script.name} has no function or net {name!r}",
        hint=" ".join(filter(None, [nearest(name, [*functions, *nets]), has])),
    )


def defined_functions(namespace: Mapping[str, Any], script: Source) -> dict[str, str]:
    """Functions that the script itself defines: names, and names with signatures."""
    return {
        name: f"{name}{_signature_text(value)}"
        for name, value in namespace.items()
        if isinstance(value, types.FunctionType) and value.__code__.co_filename == script.name
    }


def call(found: Any, name: str, arguments: Mapping[str, Any], script: Source) -> Any:
    """Call a function with keyword arguments; a variable is its own result.

    Args:
        found: What the script has under the name.
        name: The name.
        arguments: Arguments by name.
        script: The script.

    Returns:
        What the function returns.

    Raises:
        ArgumentError: The arguments do not fit, or it takes none since it is a variable.
    """
    if not callable(found):
        if arguments:
            raise ArgumentError(
                f"{script.name}: {name} is a variable ({type(found).__name__}), which takes no "
                f"arguments, and got {', '.join(arguments)}",
                hint="Leave -D away, or name a function.",
            )
        return found
    try:
        signature = inspect.signature(found)
    except (ValueError, TypeError):  # some built-in functions have none
        return found(**arguments)
    _check(signature, name, arguments, script, found)
    ahead, by_name = [], dict(arguments)
    for key, parameter in signature.parameters.items():
        if parameter.kind is parameter.POSITIONAL_ONLY:
            if key not in by_name:
                break  # it has a default, and so have all after it
            ahead.append(by_name.pop(key))
    return found(*ahead, **by_name)


def _check(
    signature: inspect.Signature, name: str, arguments: Mapping[str, Any], script: Source, fn: Any
) -> None:
    parameters = signature.parameters.values()
    named = [p for p in parameters if p.kind not in (p.VAR_POSITIONAL, p.VAR_KEYWORD)]
    known = [p.name for p in named]
    anything = any(p.kind is p.VAR_KEYWORD for p in parameters)
    unknown = [] if anything else [key for key in arguments if key not in known]
    missing = [p.name for p in named if p.default is p.empty and p.name not in arguments]
    if not unknown and not missing:
        return
    shown = f"It is {name}{signature}."
    if unknown:
        what = f"has no argument {' nor '.join(map(repr, unknown))}"
        hints = [nearest(unknown[0], known), shown]
    else:
        what = f"needs {listing(missing)}"
        hints = [f"Give {' '.join(f'-D {key}=...' for key in missing)}.", shown]
    code = getattr(fn, "__code__", None)
    raise ArgumentError(
        f"{name} {what}" if code else f"{script.name}: {name} {what}",
        origin=Origin(code.co_filename, code.co_firstlineno) if code else None,
        hint=" ".join(filter(None, hints)),
    )


def _signature_text(value: Any) -> str:
    try:
        return str(inspect.signature(value))
    except (ValueError, TypeError):
        return "(...)"
