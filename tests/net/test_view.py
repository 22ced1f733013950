"""Views: versions and their readers, outputs, and every fault at its path."""

from __future__ import annotations

import time

import pytest

from netspec import schema
from netspec.net import State, view

CHAIN = """
    data: -> x label
    conv: x -> y
    relu: y -> y
    loss: y label -> loss
"""


def test_each_bottom_leads_to_the_version_that_it_reads(wired):
    seen = wired(CHAIN)
    _, _, relu, loss = seen.nodes
    before, after = seen.source(relu, 0), seen.source(loss, 0)
    assert (before.blob, seen.maker(before).name) == ("y", "conv")
    assert (after.blob, seen.maker(after).name) == ("y", "relu")
    assert after.below == before.number
    assert before.below is None
    assert seen.source(loss, 1).top == 1


def test_each_version_knows_its_readers_in_order(wired):
    seen = wired("data: -> x\n a: x -> y\n b: x x -> z")
    version = seen.versions[0]
    assert [(reader.node, reader.bottom) for reader in version.readers] == [(1, 0), (2, 0), (2, 1)]
    assert [node.name for node in seen.readers(version)] == ["a", "b", "b"]
    assert version.is_split
    assert not seen.versions[1].is_split


def test_numbers_and_positions_are_those_of_the_views_own_lists(wired):
    seen = wired(CHAIN)
    assert [version.number for version in seen.versions] == list(range(5))
    assert [node.position for node in seen.nodes] == list(range(4))
    for node in seen.nodes:
        assert [version.node for version in seen.made(node)] == [node.position] * len(node.tops)
        assert [seen.versions[number].blob for number in node.tops] == list(node.layer.top)


def test_unread_last_versions_are_the_outputs_by_name(wired):
    seen = wired("data: -> z a x\n relu: x -> x\n conv: a -> b")
    assert [version.blob for version in seen.outputs] == ["b", "x", "z"]
    assert seen.maker(seen.outputs[1]).name == "relu"
    assert sorted(seen.last) == ["a", "b", "x", "z"]


def test_only_layers_of_the_state_are_in_and_keep_their_index(net):
    given = net(
        """
        layer { name: 'train' top: 'x' include { phase: TRAIN } }
        layer { name: 'test' top: 'x' include { phase: TEST } }
        layer { name: 'read' bottom: 'x' }
        """
    )
    seen = view(given, State("TEST"))
    assert [(node.index, node.name) for node in seen.nodes] == [(1, "test"), (2, "read")]
    assert [node.position for node in seen.nodes] == [0, 1]
    assert seen.nodes[1].path("bottom", 0) == ("layer", 2, "bottom", 0)
    assert seen.nodes[0].layer.DESCRIPTOR is given.layer[1].DESCRIPTOR
    assert seen.faults == ()


def test_a_loss_weight_counts_as_a_reader(net):
    given = net(
        """
        layer { name: 'a' top: 'x' top: 'y' loss_weight: 2 }
        layer { name: 'b' bottom: 'x' bottom: 'y' }
        """
    )
    seen = view(given, State())
    first, second = seen.versions
    assert (first.loss_weight, first.is_split) == (2.0, True)
    assert (second.loss_weight, second.is_split) == (0.0, False)
    assert seen.gives_weights_away(seen.nodes[0])
    assert not seen.gives_weights_away(seen.nodes[1])


def test_more_loss_weights_than_tops_are_passed_over(net):
    seen = view(net("layer { name: 'a' top: 'x' loss_weight: [0, 1, 1] }"), State())
    assert [version.loss_weight for version in seen.versions] == [0.0]


# Layers; the faults' codes, paths, and a part of what they say.
FAULTS = [
    (
        "a: -> x\n b: y -> z",
        [("NS411", ("layer", 1, "bottom", 0), "layer 'b' reads blob 'y', which no layer above")],
    ),
    ("a: conv1 ->\n b: -> conv1", [("NS411", ("layer", 0, "bottom", 0), "Layer 'b' makes it, further down")]),
    ("a: -> conv_1\n b: conv1 ->", [("NS411", ("layer", 1, "bottom", 0), "Did you mean conv_1?")]),
    ("a: -> q\n b: conv1 ->", [("NS411", ("layer", 1, "bottom", 0), "must have it as a top")]),
    ("a: x -> x\n b: x ->", [("NS411", ("layer", 0, "bottom", 0), "which no layer above it makes")]),
    (
        "a: -> x\n b: -> x",
        [("NS412", ("layer", 1, "top", 0), "layer 'b' makes blob 'x', which layer 'a' makes already")],
    ),
    ("a: -> x x", [("NS412", ("layer", 0, "top", 1), "layer 'a' makes blob 'x' twice")]),
    (
        "a: -> x y\n b: x y -> y",
        [("NS412", ("layer", 1, "top", 0), "makes blob 'y' again, which is its bottom 1")],
    ),
    (
        "a: -> x\n pool: x -> y\n relu: x -> x",
        [("NS413", ("layer", 2, "top", 0), "in place on blob 'x', which layer 'pool' reads as well")],
    ),
    (
        "a: -> x\n b: x -> y\n c: x -> z\n d: x -> x",
        [("NS413", ("layer", 3, "top", 0), "which layers 'b', 'c' read as well")],
    ),
    ("a: -> x\n b: x x -> x", [("NS413", ("layer", 1, "top", 0), "the layer reads more than once")]),
    # In place after all others have read, or before they do, is fine.
    ("a: -> x\n relu: x -> x\n b: x -> y\n c: x -> z", []),
    ("a: -> x y\n b: x y -> x y", []),
    # The names that Caffe gives to the tops of its own Split layers.
    (
        "a: -> x\n b: x -> x_a_0_split_1\n c: x ->",
        [("NS412", ("layer", 0, "top", 0), "'x_a_0_split_0' and so on")],
    ),
    ("a: -> x\n b: x -> x_a_0_split_2\n c: x ->", []),
    ("a: -> x\n b: x -> x_a_0_split_0", []),
    (
        "b_c: -> a\n c: -> a_b\n d: a a a_b a_b ->",
        [("NS412", ("layer", 1, "top", 0), "'a_b_c_0_split_0' and so on")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("layers", "expected"), FAULTS)
def test_what_caffe_refuses_is_a_fault_with_its_path(wired, layers, expected):
    faults = wired(layers).faults
    assert [(fault.code, fault.path) for fault in faults] == [each[:2] for each in expected]
    for fault, (*_, part) in zip(faults, expected, strict=True):
        assert part in f"{fault.message} {fault.hint}"
        assert fault.severity == "error"
        assert fault.layer in fault.message


def test_all_faults_are_given_at_once(wired):
    faults = wired("a: u -> x\n b: v -> x\n c: x -> y\n d: x -> x").faults
    assert [fault.code for fault in faults] == ["NS411", "NS411", "NS412", "NS413"]


def test_a_blob_with_a_loss_weight_is_not_overwritten(net):
    given = net(
        "layer { name: 'a' top: 'x' loss_weight: 1 } layer { name: 'b' bottom: 'x' top: 'x' }"
    )
    [fault] = view(given, State()).faults
    assert (fault.code, fault.path) == ("NS413", ("layer", 1, "top", 0))
    assert "has a loss_weight in layer 'a'" in fault.message


def test_a_bottom_of_the_other_phase_is_told_where_it_is(net):
    given = net(
        """
        layer { name: 'data' top: 'x' include { phase: TRAIN } }
        layer { name: 'ip' bottom: 'x' top: 'y' }
        """
    )
    assert view(given, State("TRAIN")).faults == ()
    [fault] = view(given, State("TEST")).faults
    assert fault.code == "NS411"
    said = "Layer 'data' makes it, but is not in phase TEST. It is in phase TRAIN: --phase TRAIN."
    assert fault.hint == said


def test_include_and_exclude_at_once_is_a_fault_in_every_state(net):
    given = net("layer { name: 'a' include { phase: TEST } exclude { stage: 'b' } }")
    for phase in ("TRAIN", "TEST"):
        [fault] = view(given, State(phase)).faults
        assert (fault.code, fault.path) == ("NS410", ("layer", 0, "exclude", 0))


@pytest.mark.parametrize(("count", "refused"), [(0, False), (1, True), (2, False), (3, True)])
def test_propagate_down_is_given_for_every_bottom_or_for_none(net, count, refused):
    flags = "propagate_down: true " * count
    given = net(
        f"layer {{ name: 'a' top: 'x' top: 'y' }} layer {{ bottom: 'x' bottom: 'y' {flags} }}"
    )
    faults = view(given, State()).faults
    assert [fault.code for fault in faults] == ["NS415"] * refused
    if refused:
        assert faults[0].path == ("layer", 1, "propagate_down", 0)


def test_the_net_is_left_as_it_was(net):
    given = net("layer { name: 'a' top: 'x' } layer { bottom: 'y' top: 'x' }")
    before = given.SerializeToString()
    view(given, State())
    assert given.SerializeToString() == before


def test_a_fault_becomes_a_diagnostic_where_the_caller_says():
    from netspec.net.codes import UNKNOWN_BOTTOM
    from netspec.report.diagnostic import Location
    from netspec.report.fault import Fault

    fault = Fault(UNKNOWN_BOTTOM, "wrong", ("layer", 3), hint="do", layer="a")
    found = fault.diagnostic(lambda path: Location("f", path[1]))
    assert str(found) == "f:3:1: error: wrong [NS411]\n  do"
    assert found.layer == "a"
    assert fault.diagnostic(lambda path: None).location is None


def long_net(count):
    """A chain whose layers are in place, split and unknown in turn."""
    given = schema.NetParameter()
    given.layer.add(name="data", top=["x0"])
    for step in range(count // 4):
        here = f"x{step}"
        given.layer.add(name=f"relu{step}", bottom=[here], top=[here])
        given.layer.add(name=f"a{step}", bottom=[here], top=[f"a{step}"])
        given.layer.add(name=f"b{step}", bottom=[here, f"a{step}"], top=[f"x{step + 1}"])
        given.layer.add(name=f"c{step}", bottom=[f"unknown{step}"])
    return given


def test_time_grows_with_the_net_and_not_faster_whatever_is_wrong_with_it():
    def seconds(count):
        given = long_net(count)
        best = 1e9
        for _ in range(3):
            start = time.process_time()
            seen = view(given, State())
            best = min(best, time.process_time() - start)
        assert len(seen.faults) == count // 4
        return best

    assert seconds(40_000) / seconds(10_000) < 8
