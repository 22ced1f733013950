"""What an upgrade tells: its changes and warnings, and where everything came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from netspec.errors import UpgradeError, shown
from netspec.upgrade.copying import copied
from netspec.upgrade.paths import Moves, Path, Source, before, present

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that a step did, or that it could not keep.

    Attributes:
        step: The step's name, such as ``"v1"``.
        what: What happened, for a person: ``"layers 3 'conv1': type CONVOLUTION ->
            Convolution"``. Layers are counted from 0 in the given message.
        layer: The layer's name, or "".
        path: Where it happened in the given message.
    """

    step: str
    what: str
    layer: str = ""
    path: Path = ()

    def __str__(self) -> str:
        return self.what


class Refused(Exception):  # noqa: N818  # it never leaves the room: UpgradeError does
    """A step met a file that has no meaning; its path is in what the step was given."""

    def __init__(self, path: Path, name: Any, reason: str, hint: str = "") -> None:
        super().__init__(reason)
        self.path, self.name, self.reason, self.hint = path, name, reason, hint


@dataclass(slots=True)
class Log:
    """What one step notes while it runs, with paths in what the step was given."""

    changes: list[tuple[Path, Any, str]] = field(default_factory=list)
    warnings: list[tuple[Path, Any, str]] = field(default_factory=list)
    moves: dict[Path, Path] = field(default_factory=dict)

    def move(self, new: Path, old: Path) -> None:
        """Note that what a path leads to after the step was elsewhere before it."""
        self.moves[new] = old

    def change(self, path: Path, name: Any, what: str) -> None:
        """Note a change of the layer of that name, or of the net if it is ""."""
        self.changes.append((path, name, what))

    def warn(self, path: Path, name: Any, what: str) -> None:
        """Note something that is lost, or odd, in the layer of that name."""
        self.warnings.append((path, name, what))


@dataclass(frozen=True, slots=True)
class Step:
    """A step: whether a message needs it, and how it is done.

    Attributes:
        name: What ``Change.step`` and ``needs_upgrade`` call it.
        needed: Whether the step has work in a message.
        apply: Takes a message, which it may change, and a log; returns the new message.
    """

    name: str
    needed: Callable[[Any], bool]
    apply: Callable[[Any, Log], Any]


@dataclass(frozen=True, slots=True)
class _Result:
    """What all upgrades give, see Upgraded."""

    message: Any
    steps: tuple[str, ...]
    changes: tuple[Change, ...]
    warnings: tuple[Change, ...]
    given: Any = field(repr=False)
    moves: tuple[Moves, ...] = field(repr=False)

    def old_path(self, path: Path) -> Path:
        """Where something of the new message stood in the given one.

        Args:
            path: A path in the new message, such as ``("layer", 3, "name")``.

        Returns:
            The path in the given message, as far as it leads to something there; ``()`` is
            the message as a whole.
        """
        return present(_back(path, self.moves), self.given)


@dataclass(frozen=True, slots=True)
class Upgraded(_Result):
    """A net in today's form.

    Attributes:
        message: The net, a new NetParameter; also called ``net``.
        steps: The names of the steps that ran.
        changes: What was changed, in the order in which it was.
        warnings: What was lost, and what Caffe would log.
        given: The message that was upgraded; it is as it was.
        moves: For each step, where the beginnings of paths came from; see old_path.
    """

    @property
    def sources(self) -> tuple[Source, ...]:
        """For each layer of the new net, the path of what it was made of."""
        return tuple(self.old_path(("layer", index)) for index in range(len(self.net.layer)))

    @property
    def net(self) -> Any:
        """The new NetParameter."""
        return self.message


@dataclass(frozen=True, slots=True)
class UpgradedSolver(_Result):
    """A solver in today's form; its attributes are those of Upgraded.

    Attributes:
        message: The solver, a new SolverParameter; also called ``solver``.
    """

    @property
    def solver(self) -> Any:
        """The new SolverParameter."""
        return self.message


def run(given: Any, message: Any, steps: tuple[Step, ...]) -> dict[str, Any]:
    """Run the steps that a message needs, and gather what they note.

    Args:
        given: The message that paths are to lead into.
        message: The same as one of this schema; steps get a copy.
        steps: The steps in their order.

    Returns:
        The fields of the result.

    Raises:
        UpgradeError: A step refuses the message.
    """
    names: list[str] = []
    moves: list[Moves] = []
    changes: list[Change] = []
    warnings: list[Change] = []
    for step in steps:
        if not step.needed(message):
            continue
        if not names:
            message = copied(message)
        log = Log()
        try:
            message = step.apply(message, log)
        except Refused as refused:
            path = present(_back(refused.path, tuple(moves)), given)
            what = _placed(path, refused.name, refused.reason)
            raise UpgradeError(what, hint=refused.hint, path=path) from None
        for notes, gathered in ((log.changes, changes), (log.warnings, warnings)):
            for place, name, what in notes:
                path = present(_back(place, tuple(moves)), given)
                text = _placed(path, name, what)
                gathered.append(Change(step.name, text, _text(name), path))
        names.append(step.name)
        moves.append(log.moves)
    return {
        "message": message,
        "steps": tuple(names),
        "changes": tuple(changes),
        "warnings": tuple(warnings),
        "given": given,
        "moves": tuple(moves),
    }


def _back(path: Path, moves: tuple[Moves, ...]) -> Path:
    for step in reversed(moves):
        path = before(path, step)
    return path


def _placed(path: Path, name: Any, what: str) -> str:
    """What happened, with its place before it."""
    if not path:
        return what
    index = f" {path[1]}" if len(path) > 1 and isinstance(path[1], int) else ""
    named = f" {shown(name)}" if name else ""
    return f"{path[0]}{index}{named}: {what}"


def _text(name: Any) -> str:
    """A name as text, also one of bytes that are no UTF-8."""
    return name.decode("utf-8", "backslashreplace") if isinstance(name, bytes) else str(name)
