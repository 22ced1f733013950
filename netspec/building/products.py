"""What a net's definition gives: the net for training, the one for use, the solver, their files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from netspec.building.files import TRAIN_VAL, write_files
from netspec.building.given_shapes import given_shapes
from netspec.building.solving import make_solver
from netspec.deploying import deployed
from netspec.dsl.netspec import NetSpec
from netspec.loading import load
from netspec.net import TEST

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from netspec.building.known import Known
    from netspec.deploying import Deployed
    from netspec.loading import Loaded
    from netspec.shapes.dims import Shape


class Products:
    """The files that Caffe expects, from one definition."""

    _known: Known
    _last_solver: Any = None

    def train_val(self) -> Any:
        """The net for training and for tests, as a NetParameter.

        Raises:
            OpenContextError: A scope or the like is still open.
            NetspecError: As ``to_proto``.
        """
        return NetSpec.to_proto(cast("NetSpec", self))  # a top may be called to_proto

    def deploy(
        self,
        batch_size: int | None = None,
        inputs: Mapping[str, Any] | None = None,
        *,
        stages: Sequence[str] = (),
        level: int = 0,
    ) -> Any:
        """The net for use, as a NetParameter: no losses, labels and data layers, see ``deploy``.

        Args:
            batch_size: The inputs' batch size; None for 1.
            inputs: Blobs' shapes, where the net does not tell them.
            stages: The stages that hold.
            level: The level.

        Raises:
            InvalidTextError: The shape of an input is not known, or Caffe would refuse the net.
            OpenContextError: A scope or the like is still open.
            NetspecError: As ``netspec.deploying.deploy``.
        """
        return self._deployed(batch_size, inputs, stages, level).net

    def solver(
        self,
        *,
        base_lr: float | None = None,
        policy: str | None = None,
        **fields: Any,
    ) -> Any:
        """A solver for the net, as a SolverParameter.

        Its net is ``train_val.prototxt``, unless it is told another one.

        >>> from netspec import Net
        >>> solver = Net("LeNet").solver(base_lr=0.01, policy="step", gamma=0.1, stepsize=1000)
        >>> solver.lr_policy, solver.net
        ('step', 'train_val.prototxt')

        Args:
            base_lr: The learning rate at the start.
            policy: How it changes: ``"fixed"``, ``"step"``, ``"exp"``, ``"inv"``,
                ``"multistep"``, ``"poly"`` or ``"sigmoid"``.
            **fields: Every other field of SolverParameter.

        Raises:
            FieldValueError: A policy or type is unknown, or a field that it needs is missing.
            InvalidTextError: Caffe would refuse the solver.
            NetspecError: As ``netspec.solver``.
        """
        made = make_solver(TRAIN_VAL, base_lr, policy, fields)
        object.__setattr__(self, "_last_solver", made)  # no top
        return made

    def write(
        self,
        folder: str | os.PathLike[str],
        batch_size: int | None = None,
        inputs: Mapping[str, Any] | None = None,
        *,
        solver: Any = None,
        quiet: bool = False,
    ) -> tuple[Path, ...]:
        """Write ``train_val.prototxt``, ``deploy.prototxt`` and ``solver.prototxt``, or none.

        All are checked before the first is written. What is written is printed.

        Args:
            folder: The folder, which is made if there is none.
            batch_size: Of the net for use.
            inputs: Blobs' shapes, for the net for use.
            solver: The solver; None for the one that ``solver`` made last. Without one, there
                is no ``solver.prototxt``.
            quiet: Whether nothing is printed.

        Returns:
            The files' paths.

        Raises:
            WriteError: A file or the folder cannot be written; nothing is changed then.
            InvalidTextError: Caffe would refuse one of them.
            NetspecError: As ``deploy``.
        """
        return write_files(
            folder,
            self._loaded(),
            self._deployed(batch_size, inputs),
            self._last_solver if solver is None else solver,
            self._given_shapes,
            quiet=quiet,
        )

    def _deployed(
        self,
        batch_size: int | None,
        inputs: Mapping[str, Any] | None,
        stages: Sequence[str] = (),
        level: int = 0,
    ) -> Deployed:
        return deployed(
            self._loaded(),
            batch_size,
            inputs,
            stages=stages,
            level=level,
            known=self._given_shapes(TEST),
        )

    def _loaded(self) -> Loaded:
        """The net as commands have it, with the lines that made its layers."""
        name = getattr(self, "_net_fields", {}).get("name")
        return load(self, name=f"net {name!r}" if name else "the net")

    def _given_shapes(self, phase: str) -> dict[str, Shape]:
        """What is known of the blobs that data layers give."""
        return given_shapes(self._known, phase)
