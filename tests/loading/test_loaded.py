"""What load gives of a text: places, all faults in one error, old formats upgraded."""

from __future__ import annotations

import copy
import pickle

import pytest
from google.protobuf import text_format

from netspec import dumps, load, schema
from netspec.report.invalid import InvalidTextError

OLD = """\
name: "old"
input: "x"
input_dim: [1, 2, 3, 4]
layers {
  name: "conv"
  type: CONVOLUTION
  blobs_lr: 1
  blobs_lr: 2
  convolution_param { num_output: 3 }
}
"""


def test_places_of_an_upgraded_net_are_those_of_the_old_text():
    loaded = load(OLD, name="old.prototxt")
    assert [layer.type for layer in loaded.net.layer] == ["Input", "Convolution"]
    places = {
        0: "old.prototxt:2:1",
        1: "old.prototxt:4:1",
        ("layer", 1, "type"): "old.prototxt:6:3",
        ("layer", 1, "param", 1, "lr_mult"): "old.prototxt:8:3",
        ("layer", 1, "convolution_param", "num_output"): "old.prototxt:9:23",
        ("layer", 0, "input_param", "shape", 0, "dim", 2): "old.prototxt:3:19",
        ("name",): "old.prototxt:1:1",
    }
    for path, place in places.items():
        assert str(loaded.origins.at(path)) == place, path
    assert str(loaded.origins["layer", 1]) == str(loaded.origins[-1]) == "old.prototxt:4:1"
    assert [place.line for place in loaded.origins] == [2, 4]
    assert [place.line for place in loaded.origins[:1]] == [2]
    with pytest.raises(IndexError):
        loaded.origins[2]


def test_without_the_upgrade_the_message_is_the_text():
    loaded = load(OLD, upgrade=False)
    assert loaded.net == loaded.given == text_format.Parse(OLD, schema.NetParameter())
    assert loaded.upgraded is None
    assert load(OLD).given == loaded.net
    assert load(OLD).upgraded.steps == ("v1", "inputs")


def test_one_error_has_all_faults():
    text = 'nme: "x"\nlayer { top: 3 }\nlayer { name: "a" name: "b" phase: TESTT }\nstate { level: 99999999999 }\n'
    with pytest.raises(InvalidTextError) as caught:
        load(text, name="bad.prototxt")
    error = caught.value
    assert [(d.code, d.location.line) for d in error.diagnostics] == [
        ("NS210", 1), ("NS212", 2), ("NS211", 3), ("NS214", 3), ("NS213", 4),
    ]  # fmt: skip
    assert str(error).startswith("bad.prototxt: 5 errors [NS205]\nbad.prototxt:1:1: error: ")
    for same in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert (str(same), same.diagnostics) == (str(error), error.diagnostics)


def test_an_upgrade_that_is_refused_points_to_the_old_text():
    text = 'layers { name: "a" type: RELU }\nlayer { name: "b" type: "ReLU" }\n'
    with pytest.raises(InvalidTextError) as caught:
        load(text, name="mixed.prototxt")
    (fault,) = caught.value.diagnostics
    assert (fault.code, str(fault.location)) == ("NS401", "mixed.prototxt:2:1")
    assert "today's form" in fault.hint


def test_what_an_upgrade_loses_is_a_warning_at_its_place():
    text = 'layers { layer { name: "a" type: "relu" pad: 3 } bottom: "x" top: "x" }\ninput: "x"\n'
    (warning,) = load(text).diagnostics
    assert (warning.code, warning.severity, str(warning.location)) == (
        "NS402",
        "warning",
        "<text>:1:41",
    )


def test_unknown_fields_are_errors_or_warnings_as_one_likes():
    text = 'layer { name: "a" foo: 1 bar { baz: 2 } }\nfoo: 2\n'
    with pytest.raises(InvalidTextError) as caught:
        load(text)
    loaded = load(text, allow_unknown=True)
    assert [d.code for d in loaded.diagnostics] == ["NS210"] * 3
    assert {d.severity for d in loaded.diagnostics} == {"warning"}
    assert [d.message for d in loaded.diagnostics] == [d.message for d in caught.value.diagnostics]
    assert loaded.net == schema.NetParameter(layer=[dict(name="a")])
    with pytest.raises(InvalidTextError) as caught:
        load(text + "input_dim: x\n", allow_unknown=True)
    assert [d.severity for d in caught.value.diagnostics] == ["warning"] * 3 + ["error"]


def test_an_unknown_field_is_told_with_the_forks_that_have_it():
    with pytest.raises(InvalidTextError) as caught:
        load("permute_param { }\n")
    assert "LayerParameter (in weiliu89/caffe)" in caught.value.hint


def test_an_empty_text_is_an_empty_net():
    for source in ("\n", b"", "# nothing\n"):
        assert load(source).net == schema.NetParameter()


def test_a_solver_and_a_net_are_told_apart():
    assert load("base_lr: 0.1\nmax_iter: 3\n", follow=False).kind == "SolverParameter"
    assert load("debug_info: true\n", follow=False).kind == "NetParameter"
    with pytest.raises(InvalidTextError) as caught:
        load("base_lr: 0.1\nmax_itr: 3\nnet: 'x'\n", follow=False)
    assert "SolverParameter has no field 'max_itr'" in str(caught.value)


def test_another_message_is_loaded_when_it_is_asked_for():
    text = "shape { dim: [1, 2] }\ndata: [1, 2]\n"
    assert load(text, kinds=("BlobProto",)).message.data == [1, 2]
    data = schema.BlobProto(data=[1, 2]).SerializeToString()
    loaded = load(data, kinds=("BlobProto",), blobs=True)
    assert (loaded.message.data, loaded.net) == ([1, 2], None)


def test_the_public_nets_are_loaded_and_come_back_as_they_were(public_nets, shared):
    for name, given in public_nets.items():
        loaded = load(shared / "corpus" / "nets" / name)
        assert loaded.given == given, name
        assert load(dumps(loaded.net)).net == loaded.net, name
        assert load(dumps(given)).net == loaded.net, name
        assert all(place.line for place in loaded.origins), name


def test_a_field_that_a_message_needs_is_missed_wherever_it_came_from(tmp_path):
    net = schema.NetParameter(layer=[dict(name="a"), dict(name="p")])
    net.layer[1].psroi_pooling_param.output_dim = 2
    for source in (net, net.SerializePartialToString(), dumps(net)):
        with pytest.raises(InvalidTextError) as caught:
            load(source)
        faults = [found for found in caught.value.diagnostics if found.code == "NS215"]
        assert len(faults) == len(caught.value.diagnostics)
        assert "spatial_scale" in str(caught.value)
        assert "group_size" in str(caught.value)
