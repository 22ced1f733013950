"""What goes wrong in a template, as errors that name the template's line and the remedy."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError, nodes
from jinja2.exceptions import SecurityError
from jinja2.utils import missing

from netspec.errors import NetspecError, Origin, TemplateError, listing, nearest
from netspec.text.sandbox import LIBRARY, STEP

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from netspec.text.sandbox import Loader, Sandbox

_NO_SUCH = re.compile(r"No (filter|test) named '([^']*)'")
_NOT_EXPORTED = re.compile(r"template '?([^' ]*)'? .*does not export .* name '([^']*)'")


def template_error(
    error: BaseException, environment: Sandbox, loader: Loader, variables: Mapping[str, Any]
) -> TemplateError:
    """The error to raise for one that compiling or rendering a template raised.

    Args:
        error: What was raised.
        environment: The environment that ran the template.
        loader: What loaded it.
        variables: What the template was given.
    """
    if isinstance(error, TemplateError) and error.origin is not None:
        return error
    places = _places(error.__traceback__)
    if isinstance(error, TemplateSyntaxError):
        places.append(Origin(error.filename or error.name or loader.filename, error.lineno))
    # A fault in the package's own blocks is mostly one of how they were called.
    own = [place for place in places if not place.file.startswith(LIBRARY)]
    origin = (own or places or [Origin(loader.filename, 1)])[-1]
    if isinstance(error, RecursionError) and own:
        # Where it stops is chance; what stands there most often is the circle.
        origin = Counter(own).most_common(1)[0][0]
        places = [origin]
    message, hint = _explained(error, environment, loader, variables)
    if places and places[-1] != origin:
        hint = f"It happened in {places[-1]}. {hint}".rstrip()
    return TemplateError(message, origin=origin, hint=hint)


def _places(traceback: TracebackType | None) -> list[Origin]:
    """The templates' lines of a traceback, the outermost first."""
    places = []
    while traceback is not None:
        # A compiled template's module holds the template itself.
        template = traceback.tb_frame.f_globals.get("__jinja_template__")
        if template is not None:
            line = template.get_corresponding_lineno(traceback.tb_lineno)
            places.append(Origin(template.filename or template.name, line))
        traceback = traceback.tb_next
    return places


def _explained(
    error: BaseException, environment: Sandbox, loader: Loader, variables: Mapping[str, Any]
) -> tuple[str, str]:
    """An error's message and hint."""
    text = str(error)
    if isinstance(error, NetspecError):
        return error.message, error.hint
    if isinstance(error, UndefinedError):
        return _undefined(error, environment, loader, variables)
    if isinstance(error, TemplateNotFound):
        return _not_found(error, loader)
    if isinstance(error, SecurityError):
        return f"{text}: the sandbox forbids it", "Compute the value outside, and give it with -D."
    if isinstance(error, RecursionError):
        return (
            "the template calls itself too deeply",
            "A macro that calls itself, or a file that includes itself, must end somewhere.",
        )
    if isinstance(error, MemoryError):
        return "the template makes more than the memory holds", ""
    if unknown := _NO_SUCH.search(text):
        known = environment.filters if unknown[1] == "filter" else environment.tests
        return f"no {unknown[1]} is named {unknown[2]!r}", nearest(unknown[2], known)
    if isinstance(error, TemplateSyntaxError):
        hint = "{{ }}, {% %} and {# #} are Jinja's own; a # comment of prototxt keeps a space."
        return f"syntax error: {error.message}", hint
    return f"{type(error).__name__}: {text}" if text else type(error).__name__, ""


def _not_found(error: TemplateNotFound, loader: Loader) -> tuple[str, str]:
    name = str(error.name or error)
    names = loader.neighbours()
    folder = str(loader.folder)
    shipped = listing(sorted(each for each in names if each.startswith(LIBRARY)))
    where = f"It is looked for in {folder!r}, and the package brings {shipped}."
    return f"no template {name!r}", f"{nearest(name, names)} {where}".lstrip()


def _undefined(
    error: UndefinedError, environment: Sandbox, loader: Loader, variables: Mapping[str, Any]
) -> tuple[str, str]:
    owner, sought = getattr(error, "owner", missing), getattr(error, "sought", None)
    text = str(error)
    if unexported := _NOT_EXPORTED.search(text):
        exported = vars(environment.get_template(unexported[1]).module)
        names = [name for name in exported if not name.startswith("_")]
        hint = nearest(unexported[2], names) or f"It has {listing(names)}."
        return f"{unexported[1]!r} has no macro or value {unexported[2]!r}", hint
    if not isinstance(sought, str):
        return text, ""
    if owner is not missing:
        names = owner if hasattr(owner, "keys") else dir(owner)
        text = text.replace("'jinja2.environment.TemplateModule object'", "the imported template")
        return text, nearest(sought, [str(name) for name in names if str(name)[:1] != "_"])
    if text != f"{sought!r} is undefined":
        return text, ""  # a macro's parameter, for one
    known = {*variables, *environment.globals, *_assigned(environment, loader)} - {STEP}
    give = f"Give it with -D {sought}=..., or in the template with {{% set {sought} = ... %}}."
    return f"{sought!r} has no value", f"{nearest(sought, known)} {give}".lstrip()


def _assigned(environment: Sandbox, loader: Loader) -> set[str]:
    """The names that the template itself sets, imports or defines."""
    tree = environment.parse(loader.source)
    names = {node.name for node in tree.find_all(nodes.Name) if node.ctx != "load"}
    names |= {node.name for node in tree.find_all(nodes.Macro)}
    names |= {node.target for node in tree.find_all(nodes.Import)}
    for node in tree.find_all(nodes.FromImport):
        names |= {name if isinstance(name, str) else name[1] for name in node.names}
    return names
