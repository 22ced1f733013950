"""A file under the linter: what loading says of it, and what it gives for rules to look at."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netspec.errors import NetspecError
from netspec.report.diagnostic import ERROR
from netspec.report.invalid import InvalidTextError, diagnostics_of
from netspec.text.codes import UNKNOWN_FIELD

if TYPE_CHECKING:
    from collections.abc import Callable

    from netspec.loading import Loaded
    from netspec.report.diagnostic import Diagnostic


def examined(
    load: Callable[..., Loaded], name: str
) -> tuple[Loaded | None, tuple[Diagnostic, ...]]:
    """Load something, with its errors as diagnostics.

    Args:
        load: ``netspec.load`` with all but ``allow_unknown`` given.
        name: What messages call the source.

    Returns:
        What was loaded, or None if it cannot be; and what there is to say of it. Fields that
        nobody knows are errors, but do not keep rules from looking at the rest.
    """
    try:
        loaded = load(allow_unknown=True)
    except InvalidTextError as error:
        return None, tuple(map(_as_error, error.diagnostics))
    except NetspecError as error:
        return None, diagnostics_of(error, name)
    return loaded, tuple(map(_as_error, loaded.diagnostics))


def _as_error(diagnostic: Diagnostic) -> Diagnostic:
    is_unknown = diagnostic.code == UNKNOWN_FIELD
    return replace(diagnostic, severity=ERROR) if is_unknown else diagnostic
