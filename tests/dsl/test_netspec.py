"""NetSpec: names, order and the quirks that scripts rely on."""

from __future__ import annotations

import copy
import pickle

import pytest

from netspec import NetSpec, Top, schema, to_proto
from netspec import layers as L
from netspec.errors import (
    BottomError,
    CycleError,
    FieldStructureError,
    FieldTypeError,
    TopError,
    UnknownFieldError,
    UnknownTopError,
)


def names(net):
    return [layer.name for layer in net.layer]


def small():
    n = NetSpec(name="small")
    n.data = L.DummyData(shape=dict(dim=[1, 4]))
    n.fc = L.InnerProduct(n.data, num_output=3)
    n.relu = L.ReLU(n.fc, in_place=True)
    n.a, n.b, n.c = L.Slice(n.relu, ntop=3, slice_point=[1, 2])
    n.quiet = L.Silence(n.a, ntop=0)
    return n


def test_a_name_bound_twice_keeps_its_place_and_takes_the_new_top():
    n = NetSpec()
    n.x = L.DummyData()
    n.y = L.TanH(n.x)
    n.x = L.Sigmoid(n.y)
    assert list(n.keys()) == ["x", "y"]
    assert names(n.to_proto()) == ["DummyData1", "y", "x"]


def test_of_two_names_the_later_one_counts():
    n = NetSpec()
    n.first = L.DummyData()
    n.second = n.first
    assert names(n.to_proto()) == ["second"]


def test_an_in_place_layer_gives_its_bottoms_and_is_named_by_its_top():
    n = NetSpec()
    n.data = L.DummyData()
    n.relu = L.ReLU(n.data, in_place=True)
    n.next = L.TanH(n.relu)
    net = n.to_proto()
    assert names(net) == ["data", "relu", "next"]
    assert list(net.layer[1].top) == ["data"]
    assert list(net.layer[2].bottom) == ["data"]


def test_tops_and_bottoms_given_as_fields_are_added():
    n = NetSpec()
    n.data = L.Data(top=["label"], bottom="x")
    (layer,) = n.to_proto().layer
    assert list(layer.top) == ["data", "label"]
    assert list(layer.bottom) == ["x"]


def test_name_and_type_given_as_fields_win_and_numbers_go_on():
    a = L.ReLU(name="mine", type="Other")
    net = to_proto(a, L.ReLU())
    assert [(layer.name, layer.type) for layer in net.layer] == [
        ("mine", "Other"),
        ("ReLU2", "ReLU"),
    ]


@pytest.mark.parametrize("name", ["keys", "values", "items", "update", "emit", "from_proto"])
def test_a_top_may_be_called_like_a_method(name):
    n = NetSpec()
    setattr(n, name, L.DummyData())
    after = L.ReLU(getattr(n, name))
    assert after.fn.inputs[0] is n[name]
    n["after"] = after
    assert names(NetSpec.to_proto(n)) == [name, "after"]
    delattr(n, name)
    assert name not in n
    assert callable(getattr(n, name))


def test_an_unknown_name_is_an_attribute_error_and_a_key_error_that_names_the_nearest():
    n = small()
    for error in (AttributeError, KeyError):
        with pytest.raises(error, match="no top 'dota'"):
            n.dota  # noqa: B018  # reading it is the test
        with pytest.raises(error, match="Did you mean data"):
            n["dota"]
        with pytest.raises(error):
            del n.dota
    assert not hasattr(n, "dota")
    with pytest.raises(UnknownTopError, match="It is empty"):
        NetSpec().x  # noqa: B018  # as above


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (3, "no top but a int"),
        ("relu", "no top but a str"),
        (None, "NoneType"),
        ((L.ReLU(), L.ReLU()), "unpack them, as in n.x0, n.x1"),
    ],
)
def test_only_tops_are_bound(value, words):
    n = NetSpec()
    with pytest.raises(TopError, match=words):
        n.x = value
    with pytest.raises(TopError, match=r"NetSpec\(name=...\)"):
        n.name = "LeNet"
    with pytest.raises(TopError, match="name is text"):
        n[3] = L.ReLU()
    assert not n.tops


def test_something_put_into_tops_directly_is_refused_when_it_is_emitted():
    n = small()
    n.tops["odd"] = 3
    with pytest.raises(TopError, match="'odd'"):
        n.to_proto()


def test_it_reads_like_a_dictionary():
    n = small()
    assert "fc" in n
    assert "fd" not in n
    assert len(n) == 7
    assert list(n) == list(n.keys()) == [name for name, _ in n.items()]
    assert list(n.values()) == [n[name] for name in n]
    assert bool(NetSpec())
    del n["quiet"]
    assert "quiet" not in n
    assert "fc" in dir(n)


def test_update_takes_mappings_specs_pairs_and_keywords_or_nothing_at_all():
    n = NetSpec()
    a, b = L.ReLU(), L.TanH()
    n.update({"a": a}, b=b)
    n.update(small())
    n.update([("last", a)])
    assert list(n)[:2] == ["a", "b"]
    assert list(n)[-1] == "last"
    before = list(n)
    with pytest.raises(TopError):
        n.update(x=a, y=3)
    assert list(n) == before


def test_the_nets_own_fields_go_to_the_constructor():
    net = NetSpec(name="x", force_backward=True, state=dict(phase="TEST", stage="a")).to_proto()
    assert net == schema.NetParameter(
        name="x", force_backward=True, state=dict(phase=1, stage=["a"])
    )
    with pytest.raises(UnknownFieldError, match=r"NetSpec: nane: .*\n.*Did you mean name"):
        NetSpec(nane="x")
    with pytest.raises(FieldTypeError):
        NetSpec(name=3)
    with pytest.raises(FieldStructureError, match="from_proto"):
        NetSpec(layer=[{}])


@pytest.mark.parametrize(
    ("bottom", "words"),
    [
        (3, "input 0 is not a Top .type is int."),
        ("data", r"n\['data'\] is the top of that name"),
        (None, "NoneType"),
        ((L.ReLU(), L.ReLU()), "Give the 2 tops one by one"),
        (L.Silence(ntop=0), "has no tops"),
    ],
)
def test_a_bottom_that_is_no_top_is_refused(bottom, words):
    with pytest.raises(BottomError, match=words):
        L.ReLU(bottom)


def test_a_cycle_is_refused_with_its_layers_named():
    a = L.ReLU(name="a")
    b = L.TanH(a, name="b")
    a.fn.inputs = (b,)
    with pytest.raises(CycleError, match=r"'a' \(ReLU\).*'b' \(TanH\)|'b'.*'a'"):
        b.to_proto()
    c = L.ReLU()
    c.fn.inputs = [c]
    with pytest.raises(RecursionError, match="unroll the recurrence"):
        c.to_proto()


def test_a_top_that_an_in_place_layer_does_not_have_is_refused_when_it_is_read():
    a, b = L.Eltwise(L.DummyData(), in_place=True, ntop=2)
    assert names(to_proto(L.ReLU(a)))[-1] == "ReLU1"
    for error in (BottomError, IndexError):
        with pytest.raises(error, match="which has fewer"):
            L.ReLU(b).to_proto()


def test_depth_does_not_matter():
    top = L.DummyData()
    for _ in range(200_000):
        top = L.ReLU(top)
    net = top.to_proto()
    assert len(net.layer) == 200_001
    assert net.layer[-1].name == "ReLU200000"
    n = NetSpec()
    n.end = top
    assert len(pickle.loads(pickle.dumps(n)).to_proto().layer) == 200_001
    assert len(copy.deepcopy(n).to_proto().layer) == 200_001


def test_copies_and_pickles_emit_the_same_and_are_apart():
    n = small()
    text = str(n.to_proto())
    shallow, deep, pickled = copy.copy(n), copy.deepcopy(n), pickle.loads(pickle.dumps(n))
    for other in (shallow, deep, pickled):
        assert str(other.to_proto()) == text
        other.more = L.TanH(other.fc)
        assert "more" not in n
    deep.fc.fn.params["num_output"] = 9
    assert str(n.to_proto()) == text
    assert shallow.fc is n.fc
    assert deep.fc is not n.fc
    assert pickled.fc.fn.origin == n.fc.fn.origin
    assert pickled.b.fn is pickled.c.fn


def test_a_top_and_an_error_survive_pickling():
    a, b = pickle.loads(pickle.dumps(L.Slice(L.DummyData(), ntop=2)))
    assert a.fn is b.fn
    with pytest.raises(UnknownTopError) as caught:
        NetSpec().x  # noqa: B018  # reading it is the test
    again = pickle.loads(pickle.dumps(caught.value))
    assert str(again) == str(caught.value)


def test_every_layer_knows_the_line_that_made_it():
    def block(bottom):
        return L.ReLU(L.InnerProduct(bottom, num_output=3))

    n = NetSpec()
    n.data = L.DummyData()
    n.out = block(n.data)
    emission = n.emit()
    lines = [origin.line for origin in emission.origins]
    first = block.__code__.co_firstlineno
    assert lines == [first + 4, first + 1, first + 1]
    assert {origin.file for origin in emission.origins} == {__file__}
    assert str(emission.origins[0]) == f"{__file__}:{first + 4}"


def test_a_layer_that_was_copied_or_pickled_is_what_it_was():
    quiet = L.Silence(L.DummyData(), ntop=0)
    a, b = L.Slice(L.DummyData(), ntop=2)
    for again in (copy.deepcopy, copy.copy, lambda each: pickle.loads(pickle.dumps(each))):
        assert str(to_proto(again(quiet))) == str(to_proto(quiet))
        assert str(to_proto(L.ReLU(again(b)))) == str(to_proto(L.ReLU(b)))
        assert str(to_proto(again(a), b)).count("Slice") >= 2


def test_a_top_made_by_hand_is_the_layers_own():
    a = L.DummyData()
    b, c = L.Slice(a, ntop=2)
    assert Top(a.fn, 0) == a
    assert len(L.ReLU(Top(a.fn, 0)).to_proto().layer) == 2
    assert Top(b.fn, 1) == c
    assert len({b, c, Top(b.fn, 0), Top(b.fn, 1)}) == 2
    assert len(L.ReLU(Top(c.fn, 1)).to_proto().layer) == 3


@pytest.mark.parametrize(
    ("part", "value", "error"),
    [
        ("inputs", [5], BottomError),
        ("inputs", ("data",), BottomError),
        ("params", None, FieldTypeError),
        ("type_name", 5, FieldTypeError),
    ],
)
def test_a_layer_edited_to_something_wrong_is_refused(part, value, error):
    top = L.ReLU(L.DummyData())

    def edit_and_emit():
        setattr(top.fn, part, value)
        top.to_proto()

    with pytest.raises(error):
        edit_and_emit()


def test_a_layer_with_several_tops_bound_by_itself_has_its_own_name():
    n = NetSpec()
    n.a, n.b = L.Slice(L.DummyData(), ntop=2)
    n.cut = n.a.fn
    layer = n.to_proto().layer[1]
    assert (layer.name, list(layer.top)) == ("cut", ["a", "b"])


def test_ssds_own_methods_work():
    n = small()
    assert n.keys()[-1] == "quiet"
    assert n.vals()[0] is n.data
    n.update("fc", {"num_output": 7})
    assert n.to_proto().layer[1].inner_product_param.num_output == 7
    with pytest.raises(UnknownTopError):
        n.update("fd", {"num_output": 7})


def test_tops_move_and_go_as_in_an_ordered_dictionary():
    n = small()
    n.tops.move_to_end("data")
    assert list(n)[-1] == "data"
    n.tops.move_to_end("data", last=False)
    assert n.keys()[0] == "data"
    assert n.tops.popitem(last=False)[0] == "data"
    assert n.tops.popitem()[0] == "quiet"
    with pytest.raises(KeyError):
        n.tops.move_to_end("nope")
    with pytest.raises(KeyError):
        NetSpec().tops.popitem(last=False)


def test_a_subclass_may_name_tops_in_its_own_way():
    class Prefixed(NetSpec):
        def __setattr__(self, name, value):
            super().__setattr__(f"p/{name}", value)

    n = Prefixed()
    n["a"] = L.DummyData()
    assert list(n) == ["p/a"]


def test_the_nets_own_fields_can_be_edited():
    n = NetSpec.from_proto(small().to_proto())
    n.net_fields()["name"] = "other"
    n.net_fields()["state"] = dict(phase="TEST")
    net = n.to_proto()
    assert (net.name, net.state.phase) == ("other", schema.TEST)
    n.net_fields()["nane"] = "x"
    with pytest.raises(UnknownFieldError):
        n.to_proto()


def test_a_message_that_was_read_is_left_alone():
    net = schema.NetParameter(name="x", input=["data"], layer=[dict(name="a", type="ReLU")])
    n = NetSpec.from_proto(net)
    net.input.append("more")
    net.layer[0].name = "b"
    assert list(n.to_proto().input) == ["data"]
    assert names(n.to_proto()) == ["a"]


def test_repr_says_what_it_is():
    n = small()
    assert repr(n) == "<NetSpec 'small': 7 tops>"
    assert repr(n.fc) == "<Top: layer InnerProduct>"
    assert repr(n.b) == "<Top: layer Slice top 1>"
    assert repr(n.quiet) == "<Function: layer Silence, 1 bottoms, 0 tops>"
