"""The walk through a message: every field, each with a path that leads to it."""

from __future__ import annotations

from google.protobuf import text_format

from netspec import schema
from netspec.lint.walk import held_fields

TEXT = """
name: "n"
input_dim: [1, 2]
layer { name: "a" top: "x" convolution_param { pad: 1 weight_filler { type: "msra" } } }
layer { }
state { level: 1 }
"""


def test_every_field_comes_with_its_path_and_its_holder():
    net = text_format.Parse(TEXT, schema.NetParameter())
    held = list(held_fields(net))
    assert {each.path for each in held} == {
        ("name",),
        ("input_dim",),
        ("layer", 0),
        ("layer", 0, "name"),
        ("layer", 0, "top"),
        ("layer", 0, "convolution_param"),
        ("layer", 0, "convolution_param", "pad"),
        ("layer", 0, "convolution_param", "weight_filler"),
        ("layer", 0, "convolution_param", "weight_filler", "type"),
        ("layer", 1),
        ("state",),
        ("state", "level"),
    }
    for each in held:
        here = net
        for part in each.path:
            here = here[part] if isinstance(part, int) else getattr(here, part)
        assert here == each.value
    assert {each.name for each in held} >= {"ConvolutionParameter.pad", "FillerParameter.type"}


def test_what_is_around_comes_before_what_is_within():
    paths = [each.path for each in held_fields(text_format.Parse(TEXT, schema.NetParameter()))]
    for path in paths:
        inner = [other for other in paths if other != path and other[: len(path)] == path]
        assert all(paths.index(path) < paths.index(other) for other in inner)
