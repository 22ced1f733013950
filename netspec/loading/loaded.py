"""What ``load`` gives: a message in today's form, where it came from, what there is to say."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from netspec.binary.weights import Weights
    from netspec.loading.origins import Origins
    from netspec.report.diagnostic import Diagnostic
    from netspec.text.read import Reading
    from netspec.upgrade import Upgraded, UpgradedSolver


@dataclass(frozen=True, eq=False)
class Loaded:
    """A net or solver.

    Attributes:
        name: What messages call it: the file's name as it was given, ``<text>``...
        message: A NetParameter, or a SolverParameter whose net was not asked for; in today's
            form, unless ``upgrade=False``.
        given: The message before the upgrade.
        origins: For each layer and field of the message, where it came from.
        diagnostics: What there is to say that is no error.
        weights: The layers' blobs; their numbers are read when they are asked for.
        reading: The text with its tree and comments; None where there was none.
        upgraded: What the upgrade did; None where there was none.
        solver: For a net that a solver names, the solver.
        test_nets: For a net that a solver names, the nets that it tests, in Caffe's order; the
            net itself comes as often as ``test_iter`` asks for it.
    """

    name: str
    message: Any = field(repr=False)
    given: Any = field(repr=False)
    origins: Origins = field(repr=False)
    diagnostics: tuple[Diagnostic, ...]
    weights: Weights
    reading: Reading | None = field(default=None, repr=False)
    upgraded: Upgraded | UpgradedSolver | None = field(default=None, repr=False)
    solver: Loaded | None = field(default=None, repr=False)
    test_nets: tuple[Loaded, ...] = field(default=(), repr=False)

    @property
    def net(self) -> Any:
        """The NetParameter; None for a solver whose net was not asked for."""
        return self.message if self.kind == "NetParameter" else None

    @property
    def kind(self) -> str:
        """The message's name: ``"NetParameter"`` or ``"SolverParameter"``."""
        return str(self.message.DESCRIPTOR.name)

    def of_solver(self, solver: Loaded, test_nets: tuple[Loaded, ...]) -> Loaded:
        """The same net, with the solver that names it."""
        notes = (*solver.diagnostics, *self.diagnostics)
        return replace(self, solver=solver, test_nets=test_nets, diagnostics=notes)
