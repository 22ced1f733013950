"""Parts of a blob: by Slice layers, with what is left over given to a Silence."""

from __future__ import annotations

import pytest

from netspec import Net, check


@pytest.mark.parametrize(
    ("cut", "shape", "points"),
    [
        (lambda x: x[:, 0:1], (4, 1, 8, 8), [(1, [1])]),
        (lambda x: x[:, 1:], (4, 2, 8, 8), [(1, [1])]),
        (lambda x: x[:, 1:2], (4, 1, 8, 8), [(1, [1, 2])]),
        (lambda x: x[:, -1:], (4, 1, 8, 8), [(1, [2])]),
        (lambda x: x[:, :-1], (4, 2, 8, 8), [(1, [2])]),
        (lambda x: x[2:4], (2, 3, 8, 8), [(0, [2])]),
        (lambda x: x[..., 2:6], (4, 3, 8, 4), [(3, [2, 6])]),
        (lambda x: x[0:2, ..., 0:4], (2, 3, 8, 4), [(0, [2]), (3, [4])]),
        (lambda x: x[:, 0:1, 0:4, 0:4], (4, 1, 4, 4), [(1, [1]), (2, [4]), (3, [4])]),
        (lambda x: x[:], (4, 3, 8, 8), []),
        (lambda x: x[...], (4, 3, 8, 8), []),
        (lambda x: x[:, 0:3], (4, 3, 8, 8), []),
        (lambda x: x[:, 0:2:1], (4, 2, 8, 8), [(1, [2])]),
    ],
)
def test_a_part_is_cut_along_each_axis_that_is_named(cut, shape, points, net):
    x = net.input("x", 4, 3, 8, 8)
    assert cut(x).shape == shape
    message = net.to_proto()
    cuts = [layer.slice_param for layer in message.layer if layer.type == "Slice"]
    assert [(each.axis, list(each.slice_point)) for each in cuts] == points
    assert sum(layer.type == "Silence" for layer in message.layer) == len(points)
    assert len(check(net).view.outputs) == 1


@pytest.mark.parametrize(
    ("cut", "error", "message", "hint"),
    [
        (lambda x: x[:, 2:9], ValueError, "2:9 is no part of axis 1 of 'x', which is 4x3x8x8",
         "It goes from 0 to 3."),
        (lambda x: x[:, 2:2], ValueError, "2:2 is no part of axis 1 of 'x', which is 4x3x8x8",
         "It goes from 0 to 3."),
        (lambda x: x[:, -9:], ValueError, "-9: is no part of axis 1 of 'x', which is 4x3x8x8",
         "It goes from 0 to 3."),
        (lambda x: x[:, 3:], ValueError, "3: is no part of axis 1 of 'x', which is 4x3x8x8",
         "It goes from 0 to 3."),
        (lambda x: x[:, 1], TypeError, "a part of a blob is written with a colon, not as 1",
         "x[:, 3:4] is one channel: Caffe's Slice keeps the axis."),
        (lambda x: x["a"], TypeError, "a part of a blob is written with a colon, not as 'a'",
         "x[:, 3:4] is one channel: Caffe's Slice keeps the axis."),
        (lambda x: x[..., ...], TypeError,
         "a part of a blob is written with a colon, not as Ellipsis",
         "x[:, 3:4] is one channel: Caffe's Slice keeps the axis."),
        (lambda x: x[:, 0:2:2], ValueError, "a Slice takes all in a row, with no step of 2", ""),
        (lambda x: x[:, ::-1], ValueError, "a Slice takes all in a row, with no step of -1", ""),
        (lambda x: x[:, 0:1.5], TypeError, "a part goes from a whole number to another, not 0:1.5",
         ""),
        (lambda x: x[:, :, :, :, 0:1], ValueError,
         "'x' is 4x3x8x8 and has 4 axes, not 5", ""),
        # the first axis could be cut, and is not
        (lambda x: x[0:1, 5:9], ValueError, "5:9 is no part of axis 1 of 'x', which is 4x3x8x8",
         "It goes from 0 to 3."),
    ],
)  # fmt: skip
def test_what_is_no_part_is_refused_before_anything_is_cut(cut, error, message, hint, net):
    x = net.input("x", 4, 3, 8, 8)
    with pytest.raises(error) as raised:
        cut(x)
    assert (raised.value.message, raised.value.hint) == (message, hint)
    assert len(net) == 1


@pytest.mark.parametrize(
    ("cut", "message"),
    [
        (lambda x: x[:, 0:1], "how long axis 1 of 'own' is is not known, so no part can be cut"),
        (lambda x: x[..., 0:1], "the shape of 'own' is not known, so ... says nothing"),
    ],
)
def test_an_unknown_axis_cannot_be_cut(cut, message, net):
    x = net.input("x", 4, 3).layer("Unheard", name="own")
    with pytest.raises(TypeError) as raised:
        cut(x)
    assert raised.value.message == message


def test_a_blob_is_no_sequence(net):
    x = net.input("x", 4, 3)
    with pytest.raises(TypeError, match="not iterable"):
        iter(x)
    with pytest.raises(TypeError):
        len(x)


@pytest.mark.parametrize(
    ("cut", "shapes"),
    [
        (lambda x: x.slice(3), [(4, 1), (4, 1), (4, 1)]),
        (lambda x: x.slice(2, axis=0), [(2, 3), (2, 3)]),
        (lambda x: x.slice(slice_point=[1]), [(4, 1), (4, 2)]),
        (lambda x: x.slice(slice_point=range(1, 3)), [(4, 1)] * 3),
        (lambda x: x.slice(1), [(4, 3)]),
        (lambda x: x.slice(tops=["a", "b", "c"]), [(4, 1)] * 3),
        (lambda x: x.slice(ntop=3), [(4, 1)] * 3),
        (lambda x: x.slice(2, slice_point=[2]), [(4, 2), (4, 1)]),
    ],
)
def test_slice_gives_all_parts_as_a_tuple(cut, shapes):
    x = Net().input("x", 4, 3)
    assert [each.shape for each in cut(x)] == shapes


@pytest.mark.parametrize(
    ("cut", "message"),
    [
        (lambda x: x.slice(), "slice takes a number of parts, or slice_point"),
        (lambda x: x.slice(2), "is not divisible"),
        (lambda x: x.slice(3, tops=["a", "b"]), "2 names are given for 3 tops"),
        (lambda x: x.slice(3, slice_point=[1]), "slice_point"),
        (lambda x: x.slice(0), "tops"),
        (lambda x: x.slice("two"), "ntop: takes a whole number, not 'two'"),
    ],
)
def test_parts_that_do_not_fit_are_refused(cut, message):
    net = Net()
    x = net.input("x", 4, 3)
    with pytest.raises((ValueError, TypeError)) as raised:
        cut(x)
    assert message in str(raised.value)
    assert len(net) == 1
