"""What holds for the layers that are added within a ``with``: scopes, defaults, rules, sharing."""

from __future__ import annotations

from contextlib import ContextDecorator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from netspec.dsl.origin import caller
from netspec.errors import FieldValueError, OpenContextError, Origin

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from typing_extensions import Self

    from netspec.building.sharing import Sharing

_Block = TypeVar("_Block", bound="Callable[..., Any]")


@dataclass
class Frame:
    """What one ``with`` says.

    Attributes:
        told: How a message calls it.
        origin: The line that opened it.
        scope: What it adds to names.
        defaults: Keywords by layer type.
        rule: Conditions of an include rule.
        share: Whose parameters are shared.
    """

    told: str
    origin: Origin
    scope: str = ""
    defaults: dict[str, dict[str, Any]] = field(default_factory=dict)
    rule: dict[str, Any] = field(default_factory=dict)
    share: Sharing | None = None


class Contexts:
    """The frames that are open.

    Attributes:
        scope: What names begin with now.
        busy: Whether any frame has defaults or conditions.
        sharing: The innermost sharing.
        unused: Contexts that were made and not entered, by how a message calls them.
        shared: For each ``share``, what the names of its layers' parameters begin with.
    """

    def __init__(self) -> None:
        self.frames: list[Frame] = []
        self.unused: dict[str, Frame] = {}
        self.shared: dict[str, list[str]] = {}
        self.scope = ""
        self.busy = False
        self.sharing: Sharing | None = None

    def push(self, frame: Frame) -> None:
        """Open a frame."""
        self.frames.append(frame)
        self._refresh()

    def pop(self) -> None:
        """Close the last frame."""
        self.frames.pop()
        self._refresh()

    def _refresh(self) -> None:
        self.scope = "".join(frame.scope for frame in self.frames)
        self.busy = any(frame.defaults or frame.rule for frame in self.frames)
        self.sharing = next((each.share for each in reversed(self.frames) if each.share), None)

    def defaults(self, type_name: str) -> dict[str, Any]:
        """The keywords that layers of a type have now, where they give none of their own.

        Args:
            type_name: The type.
        """
        told: dict[str, Any] = {}
        for frame in self.frames:
            told.update(frame.defaults.get(type_name, ()))
        return told

    def applied(self, type_name: str, params: dict[str, Any]) -> dict[str, Any]:
        """A layer's keywords with what the frames say; its own count more, inner ones next.

        Args:
            type_name: The layer's type.
            params: Its keywords.

        Raises:
            FieldValueError: It has an exclude rule, and Caffe takes no include rules then.
        """
        merged = {**self.defaults(type_name), **params}
        rule: dict[str, Any] = {}
        for frame in self.frames:
            rule = _both(rule, frame.rule)
        if not rule:
            return merged
        if "exclude" in merged:
            within = " and ".join(frame.told for frame in self.frames if frame.rule)
            raise FieldValueError(
                f"layer {type_name}: exclude does not go with {within}",
                origin=caller(),
                hint="A layer has include rules or exclude rules: add it outside, or say include.",
            )
        own = listed(merged.get("include", {}))
        merged["include"] = [_both(rule, each) if isinstance(each, dict) else each for each in own]
        return merged

    def check_closed(self) -> None:
        """Refuse frames that are open, or were never entered.

        Raises:
            OpenContextError: There is one.
        """
        for frame in self.frames:
            raise OpenContextError(
                f"{frame.told} is still open",
                origin=frame.origin,
                hint="Ask for the net after its with.",
            )
        for frame in self.unused.values():
            raise OpenContextError(
                f"{frame.told} was never entered",
                origin=frame.origin,
                hint=f"Write: with {frame.told}: ..., or @{frame.told} above a function.",
            )


def _both(outer: dict[str, Any], inner: dict[str, Any]) -> dict[str, Any]:
    """Two include rules as one: the stages of both count; of all else, what the inner one says."""
    rule = {**outer, **inner}
    for key in ("stage", "not_stage"):
        if key in outer and key in inner:
            rule[key] = list(dict.fromkeys([*listed(outer[key]), *listed(inner[key])]))
    return rule


def listed(given: Any) -> list[Any]:
    """The values of a repeated field, of which one may stand alone.

    Args:
        given: A value or several.
    """
    return list(given) if isinstance(given, (list, tuple)) else [given]


class Context(ContextDecorator):
    """What ``net.scope(...)`` and the like give: for ``with``, and to decorate a function.

    Args:
        contexts: The net's.
        make: Makes the frame, anew each time it is entered.
    """

    def __init__(self, contexts: Contexts, make: Callable[[], Frame]) -> None:
        self._contexts = contexts
        self._make = make
        frame = make()
        self._told = frame.told
        contexts.unused[self._told] = frame

    def __call__(self, func: _Block) -> _Block:
        """Decorate a function that builds a block."""
        self._contexts.unused.pop(self._told, None)
        decorated: _Block = super().__call__(func)
        return decorated

    def __enter__(self) -> Self:
        self._contexts.unused.pop(self._told, None)
        self._contexts.push(self._make())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._contexts.pop()
