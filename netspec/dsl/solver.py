"""Solvers: every field of SolverParameter as a keyword, checked like a layer's."""

from __future__ import annotations

from typing import Any

from netspec import schema
from netspec.dsl.assign import message_values
from netspec.dsl.netspec import NetSpec
from netspec.dsl.origin import caller
from netspec.dsl.problem import Problem
from netspec.errors import FieldValueError, nearest

# Fields that are text to the schema, and one of a few words to Caffe. Source: the solver
# registry's types, and the policies that SGDSolver::GetLearningRate knows; "plateau" is
# that of SSD and its kin.
WORDS = {
    "type": ("SGD", "Nesterov", "AdaGrad", "RMSProp", "AdaDelta", "Adam"),
    "lr_policy": ("fixed", "step", "exp", "inv", "multistep", "poly", "sigmoid", "plateau"),
}
_NETS = ("net_param", "train_net_param", "test_net_param")


def solver(**fields: Any) -> Any:
    """A solver's definition.

    >>> import netspec
    >>> s = netspec.solver(net="train_val.prototxt", base_lr=0.01, lr_policy="fixed")
    >>> print(netspec.dumps(s), end="")
    base_lr: 0.01
    lr_policy: "fixed"
    net: "train_val.prototxt"

    Args:
        **fields: Fields of SolverParameter; ``netspec solver --help`` lists them. A NetSpec
            is taken where a net's message is.

    Returns:
        A SolverParameter.

    Raises:
        UnknownFieldError: SolverParameter has no such field.
        FieldValueError: A number out of range, or a word that Caffe does not know.
        NetspecError: A value does not fit its field.
    """
    given = {name: _with_nets(value) if name in _NETS else value for name, value in fields.items()}
    try:
        values = message_values("SolverParameter", given)
    except Problem as problem:
        raise problem.error("solver", caller()) from None
    for name, allowed in WORDS.items():
        word = values.get(name)
        if word is not None and word not in allowed:
            hint = f"{nearest(word, allowed)} Caffe knows {', '.join(allowed)}."
            raise FieldValueError(
                f"solver: {name}: {word!r} is no such word", origin=caller(), hint=hint.strip()
            )
    return schema.message_class("SolverParameter")(**values)


def _with_nets(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [_with_nets(each) for each in value]
    return value.to_proto() if isinstance(value, NetSpec) else value
