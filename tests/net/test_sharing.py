"""Shared parameters: who owns them, who follows, and multipliers that must agree."""

from __future__ import annotations

import pytest

from netspec.net import State, shared_params, view

THREE = """
    layer { name: 'a' param { name: 'w' %s } param { name: 'b' } }
    layer { name: 'b' param { name: 'w' %s } param { } }
    layer { name: 'c' param { } param { name: 'w' %s } }
"""


def test_the_first_layer_of_a_name_owns_it(net):
    seen = view(net(THREE % ("", "", "")), State())
    [sharing] = shared_params(seen)
    assert (sharing.name, sharing.owner) == ("w", (0, 0))
    assert sharing.sharers == ((1, 0), (2, 1))


def test_a_layer_may_share_with_itself(net):
    [sharing] = shared_params(
        view(net("layer { param { name: 'w' } param { name: 'w' } }"), State())
    )
    assert (sharing.owner, sharing.sharers) == ((0, 0), ((0, 1),))


def test_the_owner_is_the_first_one_of_the_state(net):
    given = net(
        """
        layer { name: 'a' param { name: 'w' } include { phase: TRAIN } }
        layer { name: 'b' param { name: 'w' } }
        layer { name: 'c' param { name: 'w' } }
        """
    )
    for phase, owner in (("TRAIN", "a"), ("TEST", "b")):
        seen = view(given, State(phase))
        [sharing] = shared_params(seen)
        assert seen.nodes[sharing.owner.node].name == owner


MULTIPLIERS = [
    ("", "", "", None),
    ("lr_mult: 2", "lr_mult: 2", "lr_mult: 2", None),
    ("lr_mult: 2", "", "", None),
    ("", "lr_mult: 2", "lr_mult: 2", None),
    ("lr_mult: 2", "", "lr_mult: 1", ("c", "lr_mult 1, and layer 'a' with 2")),
    ("", "decay_mult: 1", "decay_mult: 0", ("c", "decay_mult 0, and layer 'b' with 1")),
]


@pytest.mark.parametrize(("first", "second", "third", "refused"), MULTIPLIERS)
def test_multipliers_that_are_given_must_agree(net, first, second, third, refused):
    faults = view(net(THREE % (first, second, third)), State()).faults
    assert [fault.code for fault in faults] == ["NS414"] * (refused is not None)
    if refused:
        assert faults[0].layer == refused[0]
        assert refused[1] in faults[0].message
        assert faults[0].path[:4] == ("layer", 2, "param", 1)


def test_two_multipliers_of_one_parameter_are_two_faults(net):
    text = THREE % ("lr_mult: 1 decay_mult: 1", "lr_mult: 2 decay_mult: 2", "")
    faults = view(net(text), State()).faults
    assert [fault.path[-1] for fault in faults] == ["lr_mult", "decay_mult"]
