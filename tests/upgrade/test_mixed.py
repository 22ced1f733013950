"""Files of two formats are refused, and the error can be carried about."""

from __future__ import annotations

import copy
import pickle

import pytest

from netspec.errors import NetspecError, UpgradeError
from netspec.upgrade import upgrade_net, upgrade_solver


@pytest.mark.parametrize(
    ("text", "path", "reason"),
    [
        ('layers { type: RELU } layer { name: "x" type: "ReLU" }', ("layer", 0), "layer 0 'x': the net has 1 old 'layers' and 1 new 'layer'"),
        ('layers { layer { type: "relu" } } layer { type: "ReLU" }', ("layer", 0), "1 old 'layers'"),
        ('layers { layer { type: "relu" } } layers { name: "y" type: RELU }', ("layers", 1), "layers 1 'y': it is a V1 layer .it has name, type., and layers 0 is a V0 layer"),
        ('layers { name: "y" } layers { layer { type: "relu" } }', ("layers", 0), "and layers 1 is a V0 layer"),
    ],
)  # fmt: skip
def test_a_mix_is_refused_with_a_reason(net, text, path, reason):
    with pytest.raises(UpgradeError, match=reason) as caught:
        upgrade_net(net(text))
    assert caught.value.path == path
    assert caught.value.hint


@pytest.mark.parametrize("carry", [copy.copy, lambda error: pickle.loads(pickle.dumps(error))])
def test_a_copy_of_the_error_is_whole(net, carry):
    with pytest.raises(UpgradeError) as caught:
        upgrade_net(net("layers { } layer { }"))
    again = carry(caught.value)
    assert (again.path, str(again)) == (("layer", 0), str(caught.value))
    assert isinstance(again, ValueError)
    assert again.code == "NS401"


@pytest.mark.parametrize("upgrade", [upgrade_net, upgrade_solver])
@pytest.mark.parametrize("value", [None, "net", b"", 3, {}])
def test_what_is_no_message_is_refused(upgrade, value):
    with pytest.raises(NetspecError, match=r"expected a .*Parameter, not a"):
        upgrade(value)


def test_a_net_is_no_solver(net):
    with pytest.raises(TypeError, match="expected a SolverParameter, not a NetParameter"):
        upgrade_solver(net(""))
