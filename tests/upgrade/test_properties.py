"""What holds for every net: nothing is lost, nothing is done twice, and time is linear."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netspec import schema
from netspec.errors import UpgradeError
from netspec.upgrade import needs_upgrade, tables, upgrade_net

names = st.text(max_size=3)
floats = st.floats(width=32, allow_nan=False)
label = schema.V1LayerParameter.LayerType.Value
blobs = st.lists(
    st.builds(lambda d: schema.BlobProto(data=d), st.lists(floats, max_size=3)), max_size=3
)


def some(**strategies):
    """Keyword arguments, each of which may be missing."""
    return st.fixed_dictionaries({}, optional=strategies)


v0_layers = some(
    name=names, type=st.sampled_from([*tables.V0_TYPES, "padding", "conv"]), pad=st.integers(0, 9),
    num_output=st.integers(0, 9), kernelsize=st.integers(0, 9), source=names, scale=floats,
    blobs=blobs, blobs_lr=st.lists(floats, max_size=3), weight_decay=st.lists(floats, max_size=3),
).map(lambda fields: {"layer": schema.V0LayerParameter(**fields)})  # fmt: skip
v1_layers = some(
    name=names, type=st.sampled_from(sorted(map(label, tables.V1_TYPES))), blobs=blobs,
    blobs_lr=st.lists(floats, max_size=4), param=st.lists(names, max_size=4),
    data_param=some(scale=floats, mirror=st.booleans(), source=names).map(lambda f: schema.DataParameter(**f)),
    transform_param=some(scale=floats).map(lambda f: schema.TransformationParameter(**f)),
)  # fmt: skip
v2_layers = some(
    name=names, type=st.sampled_from(["BatchNorm", "Data", "ReLU", ""]), blobs=blobs,
    param=st.lists(some(lr_mult=floats, decay_mult=floats).map(lambda f: schema.ParamSpec(**f)), max_size=4),
)  # fmt: skip
inputs = some(
    input=st.lists(st.sampled_from("ab"), max_size=3),
    input_dim=st.lists(st.integers(-1, 9), max_size=12),
    input_shape=st.lists(st.just(schema.BlobShape(dim=[1, 2])), max_size=3),
    name=names, force_backward=st.booleans(), debug_info=st.booleans(),
)  # fmt: skip


@st.composite
def nets(draw):
    net = schema.NetParameter(**draw(inputs))
    kind, where = draw(
        st.sampled_from([(v0_layers, "layers"), (v1_layers, "layers"), (v2_layers, "layer")])
    )
    known = ["a", "b"]
    for fields in draw(st.lists(kind, max_size=5)):
        layer = getattr(net, where).add(**fields)
        layer.bottom.extend(draw(st.lists(st.sampled_from(known), max_size=2)))
        layer.top.extend(draw(st.lists(st.sampled_from("abcd"), max_size=2)))
        known += layer.top
    if draw(st.integers(0, 9)) == 0:
        net.layers.add(**draw(v1_layers))
    return net


@settings(max_examples=300, deadline=None)
@given(nets())
def test_an_upgrade_is_whole_and_final(net):
    untouched = net.SerializeToString(deterministic=True)
    steps = needs_upgrade(net)
    try:
        upgraded = upgrade_net(net)
    except UpgradeError as error:
        assert error.message
        assert isinstance(error.path, tuple)
        return
    finally:
        assert net.SerializeToString(deterministic=True) == untouched
    new = upgraded.net
    assert upgraded.steps == steps
    assert bool(upgraded.changes) is bool(steps)
    assert not new.layers
    assert not new.input
    again = upgrade_net(new)
    assert (again.net, again.steps, again.changes, again.warnings) == (new, (), (), ())
    assert needs_upgrade(new) == ()


@settings(max_examples=300, deadline=None)
@given(nets())
def test_every_layer_knows_its_source_and_keeps_its_weights(net):
    try:
        upgraded = upgrade_net(net)
    except UpgradeError:
        return
    assert len(upgraded.sources) == len(upgraded.net.layer)
    made = 0
    for layer, (field, index) in zip(upgraded.net.layer, upgraded.sources, strict=True):
        if field == "input":
            made += 1
            continue
        old = getattr(net, field)[index]
        old = old.layer if field == "layers" and old.HasField("layer") else old
        assert layer.name == old.name
        assert list(layer.blobs) == list(old.blobs)
    assert made <= 1
    padding = sum(each.layer.type == "padding" for each in net.layers)
    assert len(upgraded.net.layer) - made + padding == len(net.layers) + len(net.layer)


@settings(max_examples=200, deadline=None)
@given(nets(), st.data())
def test_every_path_of_the_new_net_leads_somewhere(net, data):
    try:
        upgraded = upgrade_net(net)
    except UpgradeError:
        return
    path, here = (), upgraded.net
    while hasattr(here, "ListFields") and here.ListFields():
        field, here = data.draw(st.sampled_from(here.ListFields()))
        path += (field.name,)
        if schema.is_repeated(field):
            index = data.draw(st.integers(0, len(here) - 1))
            path, here = (*path, index), here[index]
    # Only what an upgrade adds of itself may lead to nothing: the whole message.
    assert upgraded.old_path(path) or path == ()


def chain(kind, count):
    net = schema.NetParameter(input=["x"], input_dim=[1, 3, 8, 8])
    for i in range(count):
        if kind == "v1":
            net.layers.add(
                name=f"c{i}", type=label("CONVOLUTION"), bottom=["x"], top=["x"], blobs_lr=[1, 2]
            )
            continue
        padding = {"type": "padding", "pad": 1} if i % 2 else {"type": "conv", "kernelsize": 3}
        net.layers.add(
            layer=schema.V0LayerParameter(name=f"c{i}", **padding),
            bottom=["p" if i and not i % 2 else "x"], top=["p" if i % 2 else "x"],
        )  # fmt: skip
    return net


@pytest.mark.parametrize("kind", ["v0", "v1"])
def test_ten_thousand_layers_take_linear_time(kind):
    def seconds(count):
        net = chain(kind, count)
        best = []
        for _ in range(2):
            begin = time.perf_counter()
            upgraded = upgrade_net(net)
            best.append(time.perf_counter() - begin)
        assert len(upgraded.sources) == len(upgraded.net.layer) > count // 2
        return min(best)

    small, large = seconds(1_250), seconds(10_000)
    assert large < 24 * small + 0.1, f"8 times the layers took {large / small:.1f} times the time"
