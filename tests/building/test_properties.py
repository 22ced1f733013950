"""Any program of calls: the check agrees, the message is the plain way's, nothing is overwritten.

A program is a list of calls on blobs that were made before, some of which Caffe would refuse.
"""

from __future__ import annotations

import copy
import pickle
from contextlib import ExitStack

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from netspec import Net, NetSpec, check, dumps, layers
from netspec.errors import NetspecError

SLOW = [HealthCheck.too_slow, HealthCheck.filter_too_much]
FEW = st.integers(1, 4)

# How a call is written fluently, and plainly: its type, number of bottoms and keywords.
CALLS = {
    "conv": lambda n: (lambda x: x.conv(n, 3, pad=n % 2), "Convolution", 1,
                       dict(num_output=n, kernel_size=3, pad=n % 2)),
    "fc": lambda n: (lambda x: x.fc(n), "InnerProduct", 1, dict(num_output=n)),
    "pool": lambda n: (lambda x: x.pool("ave", n), "Pooling", 1,
                       dict(pool="AVE", kernel_size=n, stride=n)),
    "relu": lambda _: (lambda x: x.relu(), "ReLU", 1, {}),
    "drop": lambda _: (lambda x: x.drop(0.5), "Dropout", 1, dict(dropout_ratio=0.5)),
    "bn": lambda _: (lambda x: x.bn(), "BatchNorm", 1, {}),
    "scale": lambda n: (lambda x: x.scale(bias_term=n > 2), "Scale", 1, dict(bias_term=n > 2)),
    "sigmoid": lambda _: (lambda x: x.sigmoid(), "Sigmoid", 1, {}),
    "lrn": lambda _: (lambda x: x.lrn(local_size=3), "LRN", 1, dict(local_size=3)),
    "power": lambda n: (lambda x: 1 - x if n > 2 else x * n, "Power", 1,
                        dict(scale=-1, shift=1) if n > 2 else dict(scale=n)),
    "flatten": lambda _: (lambda x: x.flatten(), "Flatten", 1, {}),
    "softmax": lambda _: (lambda x: x.softmax(), "Softmax", 1, {}),
    "unknown": lambda _: (lambda x: x.layer("Unheard"), "Unheard", 1, {}),
    "sum": lambda _: (lambda x, y: x + y, "Eltwise", 2, dict(operation="SUM")),
    "product": lambda _: (lambda x, y: x * y, "Eltwise", 2, dict(operation="PROD")),
    "concat": lambda n: (lambda x, y: x.concat(y, axis=n % 2), "Concat", 2, dict(axis=n % 2)),
    "loss": lambda _: (lambda x, y: x.euclidean_loss(y), "EuclideanLoss", 2, {}),
    "slice": lambda n: (lambda x: x.slice(n), "Slice", 1, dict(ntop=n)),
    "silence": lambda _: (lambda x: x.silence(), "Silence", 1, dict(ntop=0)),
}  # fmt: skip

CALL = st.tuples(st.sampled_from(sorted(CALLS)), FEW, st.integers(0, 50), st.integers(0, 50))
# A scope to be in, and the call.
STEP = st.tuples(st.sampled_from(["", "", "a/", "b/"]), CALL)
PROGRAMS = st.lists(STEP, min_size=1, max_size=14)
SHAPE = st.lists(st.integers(1, 6), min_size=2, max_size=4)


def run(program, shape, net):
    """Run a program: what was added, as the plain way writes it, and how many calls failed."""
    blobs = [net.input("data", *shape)]
    plain = [("Input", [], dict(shape=dict(dim=shape)), blobs[0].fn)]
    failed = 0
    for scope, (name, number, first, second) in program:
        call, type_name, count, params = CALLS[name](number)
        bottoms = [blobs[at % len(blobs)] for at in (first, second)[:count]]
        before = net.to_proto()
        try:
            with net.scope(scope):
                made = call(*bottoms)
        except NetspecError:
            failed += 1
            assert net.to_proto() == before
            continue
        made = made if isinstance(made, tuple) else (made,)
        plain.append((type_name, bottoms, params, made[0].fn))
        blobs += [each for each in made if hasattr(each, "shape")]
    return blobs, plain, failed


@settings(max_examples=150, deadline=None, suppress_health_check=SLOW)
@given(program=PROGRAMS, shape=SHAPE)
def test_the_check_agrees_with_all_that_the_builder_took_and_says(program, shape):
    net = Net("program")
    blobs, _, _ = run(program, shape, net)
    report = check(net, "TRAIN")
    assert report.ok, report
    said = {
        fn: layer.top_shapes for fn, layer in zip(net.emit().functions, report.layers, strict=True)
    }
    assert [str(said[blob.fn][blob.n]) for blob in blobs] == [str(blob.shape) for blob in blobs]


@settings(max_examples=150, deadline=None, suppress_health_check=SLOW)
@given(program=PROGRAMS, shape=SHAPE)
def test_the_message_is_the_one_that_the_plain_way_gives(program, shape):
    net = Net("program")
    _, plain, _ = run(program, shape, net)
    message = net.to_proto()
    told = dict(zip(net.emit().functions, message.layer, strict=True))
    spec, made = NetSpec(name="program"), {}
    for type_name, bottoms, params, fn in plain:
        layer = told[fn]
        in_place = bool(layer.bottom) and layer.top[:1] == layer.bottom[:1]
        own = {} if fn.ntop == 1 else dict(name=layer.name)
        top = getattr(layers, type_name)(
            *(made[each.fn][each.n] for each in bottoms), in_place=in_place, **params, **own
        )
        made[fn] = top if isinstance(top, tuple) else (top,)
        names = list(layer.top) if fn.ntop > 1 else [layer.name]
        for name, each in zip(names, made[fn], strict=False):
            spec[name] = each
    assert dumps(spec) == dumps(net)


@settings(max_examples=150, deadline=None, suppress_health_check=SLOW)
@given(program=PROGRAMS, shape=SHAPE)
def test_no_layer_reads_what_another_has_overwritten(program, shape):
    net = Net("program")
    run(program, shape, net)
    meant = {}  # what each layer's tops stand for, as if nothing were in place
    memory = {}  # what the blobs hold, as Caffe runs the net
    for fn, layer in zip(net.emit().functions, net.to_proto().layer, strict=True):
        read = [meant[top.fn, top.n] for top in fn.inputs]
        assert [memory[blob] for blob in layer.bottom] == read, layer.name
        for number, blob in enumerate(layer.top):
            meant[fn, number] = memory[blob] = hash((layer.name, number, *read))


@settings(max_examples=60, deadline=None, suppress_health_check=SLOW)
@given(program=PROGRAMS, shape=SHAPE, more=PROGRAMS)
def test_a_copy_goes_on_as_the_net_does(program, shape, more):
    net = Net("program")
    run(program, shape, net)
    copies = [copy.copy(net), copy.deepcopy(net), pickle.loads(pickle.dumps(net))]
    results = []
    for each in (net, *copies):
        for scope, (name, number, first, second) in more:
            call, _, count, _ = CALLS[name](number)
            blobs = [top for top in each.values() if hasattr(top, "shape")]
            with ExitStack() as stack:
                stack.enter_context(each.scope(scope))
                try:
                    call(*(blobs[at % len(blobs)] for at in (first, second)[:count]))
                except NetspecError:
                    continue
        results.append(dumps(each))
    assert results[1:] == results[:1] * 3


@settings(max_examples=60, deadline=None, suppress_health_check=SLOW)
@given(program=PROGRAMS, shape=SHAPE)
def test_a_net_that_is_not_checked_has_the_same_message(program, shape):
    net, free = Net("program"), Net("program", check=False)
    _, _, failed = run(program, shape, net)
    assume(not failed)
    run(program, shape, free)
    assert free.to_proto() == net.to_proto()


def test_the_programs_are_of_both_kinds():
    """Some calls are taken and some refused, or the properties would say little."""
    counts = [0, 0]

    @settings(max_examples=60, deadline=None, database=None, derandomize=True)
    @given(program=PROGRAMS, shape=SHAPE)
    def count(program, shape):
        _, plain, failed = run(program, shape, Net())
        counts[0] += len(plain) - 1
        counts[1] += failed

    count()
    assert min(counts) > 40, counts


@pytest.mark.parametrize("name", sorted(CALLS))
def test_every_call_of_the_programs_is_one_that_can_be_made(name):
    net = Net()
    call, _, count, _ = CALLS[name](2)
    x = net.input("data", 2, 2, 6, 6)
    assert call(*[x] * count) is not None
