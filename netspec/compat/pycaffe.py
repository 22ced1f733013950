"""The names of ``caffe`` itself: the language, the phases, and settings that do nothing here."""

from __future__ import annotations

from typing import Any

from netspec import layers, params, schema
from netspec.compat import io
from netspec.compat.computing import (
    NCCL,
    AdaDeltaSolver,
    AdaGradSolver,
    AdamSolver,
    Blob,
    Classifier,
    Detector,
    NesterovSolver,
    Net,
    RMSPropSolver,
    SGDSolver,
    Solver,
    Timer,
    get_solver,
    raise_unknown,
)
from netspec.dsl.netspec import NetSpec
from netspec.dsl.tops import to_proto

__all__ = [
    "NCCL",
    "TEST",
    "TRAIN",
    "AdaDeltaSolver",
    "AdaGradSolver",
    "AdamSolver",
    "Blob",
    "Classifier",
    "Detector",
    "Layer",
    "NesterovSolver",
    "Net",
    "NetSpec",
    "RMSPropSolver",
    "SGDSolver",
    "Solver",
    "Timer",
    "__version__",
    "get_solver",
    "has_nccl",
    "init_log",
    "io",
    "layer_type_list",
    "layers",
    "log",
    "params",
    "set_device",
    "set_mode_cpu",
    "set_mode_gpu",
    "set_multiprocess",
    "set_random_seed",
    "set_solver_count",
    "set_solver_rank",
    "solver_count",
    "solver_rank",
    "to_proto",
]

__version__ = "1.0.0"  # the Caffe whose language this is

TRAIN: int = schema.TRAIN
TEST: int = schema.TEST


class Layer:
    """The base of Python layers, so that a script may define its own beside its net.

    Attributes:
        param_str: What the layer's ``python_param`` gives it.
        phase: The phase that it runs in.
    """

    param_str = ""
    phase = TRAIN


def layer_type_list() -> list[str]:
    """All layer types that the schema knows, those of forks included, by name."""
    return sorted(schema.LAYERS)


# Scripts set up Caffe before they define a net. Nothing computes here, so that any
# setting is as good as any other.


def set_mode_cpu() -> None:
    """Do nothing: there is nothing to compute."""


def set_mode_gpu() -> None:
    """Do nothing: there is nothing to compute."""


def set_device(device: int) -> None:
    """Do nothing: there is nothing to compute."""


def set_random_seed(seed: int) -> None:
    """Do nothing: nothing here is random."""


def set_multiprocess(multiprocess: bool) -> None:
    """Do nothing: there are no solvers."""


def set_solver_count(count: int) -> None:
    """Do nothing: there are no solvers."""


def set_solver_rank(rank: int) -> None:
    """Do nothing: there are no solvers."""


def init_log(*args: Any) -> None:
    """Do nothing: there is no log."""


def log(text: str) -> None:
    """Do nothing: there is no log."""


def solver_count() -> int:
    """One, as in a process that trains alone."""
    return 1


def solver_rank() -> int:
    """Zero, as in a process that trains alone."""
    return 0


def has_nccl() -> bool:
    """No."""
    return False


def __getattr__(name: str) -> Any:
    raise_unknown("caffe", name, __all__)
