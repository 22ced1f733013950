"""What is to be shown, and what came of it; both go from one process to another as JSON."""

from __future__ import annotations

import ast
import json
from dataclasses import asdict, dataclass, field
from typing import Any

from netspec.report.diagnostic import Diagnostic, Location
from netspec.viewing.watch import Look

LIMIT = 30.0  # seconds that a script, and all that follows it, may take


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A net to be shown.

    Attributes:
        file: As ``netspec.load`` takes it.
        variables: What a template or a script's function is given.
        phase: As ``netspec.draw`` takes it.
        stages: The stages that hold.
        level: The level.
        inputs: Blobs' shapes, by name, as text.
        options: How it is drawn: keywords of ``netspec.drawing.options.Options``.
        limit: How many seconds it may take.
    """

    file: str
    variables: dict[str, Any] = field(default_factory=dict)
    phase: str | None = None
    stages: tuple[str, ...] = ()
    level: int = 0
    inputs: dict[str, str] = field(default_factory=dict)
    options: dict[str, Any] = field(default_factory=dict)
    limit: float = LIMIT

    def to_bytes(self) -> bytes:
        """It for another process. Variables are Python's literals, which JSON does not have."""
        values = {name: repr(value) for name, value in self.variables.items()}
        return json.dumps({**asdict(self), "variables": values}).encode()


def job_of(data: bytes) -> Job:
    """A job from another process."""
    given = json.loads(data)
    values = {name: ast.literal_eval(text) for name, text in given["variables"].items()}
    options = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in given["options"].items()
    }
    changed = {"variables": values, "stages": tuple(given["stages"]), "options": options}
    return Job(**{**given, **changed})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a job.

    Attributes:
        page: What the page knows, without the net's failures.
        diagnostics: Where there is no picture, why.
        title: Where there is no picture, what has happened, in a line.
        made_of: The files that the net is made of, as they were when they were read.
        told: What there is to say in the terminal.
    """

    page: dict[str, Any] | None = field(default=None, repr=False)
    diagnostics: tuple[Diagnostic, ...] = ()
    title: str = ""
    made_of: dict[str, Look | None] = field(default_factory=dict)
    told: str = ""

    def to_bytes(self) -> bytes:
        """It for another process."""
        return json.dumps(asdict(self)).encode()


def outcome_of(data: bytes) -> Outcome:
    """An outcome from another process.

    Raises:
        ValueError: It is none, as that process ended early.
    """
    given = json.loads(data)
    given["diagnostics"] = tuple(map(_diagnostic, given["diagnostics"]))
    looks = given["made_of"].items()
    given["made_of"] = {file: None if look is None else Look(*look) for file, look in looks}
    return Outcome(**given)


def _diagnostic(given: dict[str, Any]) -> Diagnostic:
    place = given.pop("location")
    return Diagnostic(**given, location=None if place is None else Location(**place))
