"""The view refuses what Caffe's own steps, played through one by one, refuse; and no more."""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from netspec import schema
from netspec.net import State, view

blobs = st.lists(st.sampled_from(["a", "b", "a_n", "a_n_0_split_0"]), max_size=3)
layers = st.tuples(
    st.sampled_from(["n", "m", "n_n"]),
    blobs,
    blobs,
    st.lists(st.sampled_from([0.0, 1.0]), max_size=2),
)


def with_splits(net):
    """Layers as (bottoms, tops), with Split layers put in; None if a bottom is unknown."""
    last, source, uses = {}, {}, {}
    for i, (_, bottoms, tops, weights) in enumerate(net):
        for j, blob in enumerate(bottoms):
            if blob not in last:
                return None
            source[i, j] = last[blob]
            uses[last[blob]] = uses.get(last[blob], 0) + 1
        last.update((blob, (i, j)) for j, blob in enumerate(tops))
        for blob, weight in zip(tops, weights, strict=False):
            uses[last[blob]] = uses.get(last[blob], 0) + (weight != 0)
    weighted = {
        (i, j) for i, (*_, tops, weights) in enumerate(net)
        for j, weight in enumerate(weights[: len(tops)]) if weight
    }  # fmt: skip
    made, taken = [], {}
    for i, (name, bottoms, tops, _) in enumerate(net):
        renamed = list(bottoms)
        for j, blob in enumerate(bottoms):
            top = source[i, j]
            if uses[top] > 1:
                number = taken.get(top, int(top in weighted))
                taken[top] = number + 1
                renamed[j] = f"{blob}_{net[top[0]][0]}_{top[1]}_split_{number}"
        made.append((renamed, tops))
        for j, blob in enumerate(tops):
            if uses.get((i, j), 0) > 1:
                names = [f"{blob}_{name}_{j}_split_{k}" for k in range(uses[i, j])]
                made.append(([blob], names))
    return made


def is_built(net):
    """Whether all blobs can be connected as Caffe does it: each is made once and read once."""
    split = with_splits(net)
    if split is None:
        return False
    known, available = set(), set()
    for bottoms, tops in split:
        for blob in bottoms:
            if blob not in available:
                return False
            available.remove(blob)
        for j, blob in enumerate(tops):
            in_place = j < len(bottoms) and bottoms[j] == blob
            if not in_place and blob in known:
                return False
            known.add(blob)
            available.add(blob)
    return True


@settings(max_examples=1500, deadline=None)
@given(st.lists(layers, max_size=6))
def test_a_net_has_faults_exactly_if_caffe_cannot_connect_it(net):
    # A top that is named as Caffe names the bottom beside it would be in place by accident.
    assume(not any("a" in bottoms and "a_n_0_split_0" in tops for _, bottoms, tops, _ in net))
    message = schema.NetParameter()
    for name, bottoms, tops, weights in net:
        message.layer.add(name=name, bottom=bottoms, top=tops, loss_weight=weights)
    assert bool(view(message, State()).faults) is not is_built(net)
