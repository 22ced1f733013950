"""A value that does not fit its field, on its way up to the layer that it was given to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netspec.errors import NetspecError, Origin


class Problem(Exception):  # noqa: N818  # never seen by a user: error() makes what is
    """What is wrong with a field's value, with the path that leads to it.

    Args:
        kind: The class of the error that the user shall see.
        path: The field, seen from its holder.
        what: What is wrong.
        hint: What to do.
    """

    def __init__(self, kind: type[NetspecError], path: str, what: str, hint: str = "") -> None:
        super().__init__(what)
        self.kind = kind
        self.path = path
        self.what = what
        self.hint = hint

    def within(self, name: str) -> Problem:
        """The same problem, seen from the field's holder."""
        self.path = f"{name}.{self.path}"
        return self

    def error(self, subject: str, origin: Origin | None = None) -> NetspecError:
        """The problem as the error that a user sees.

        Args:
            subject: What the field belongs to, such as ``"layer 'conv1' (Convolution)"``.
            origin: The line that made it.
        """
        return self.kind(f"{subject}: {self.path}: {self.what}", origin=origin, hint=self.hint)
