"""The context of rules: from a path in the net to what was given, and never to something else."""

from __future__ import annotations

import pytest

from netspec.lint.context import Context

OLD = """\
input: "x"
input_dim: [1, 1, 1, 1]
layers { name: "c" type: CONVOLUTION bottom: "x" top: "y" blobs_lr: 1
  convolution_param { weight_filler { type: "msra" } } }
"""
OLDEST = 'layers { layer { name: "c" type: "conv" weight_filler { type: "msra" } } top: "y" }'

PATHS = [
    (OLD, ("layer", 1), ("layers", 0)),
    (OLD, ("layer", 1, "name"), ("layers", 0, "name")),
    (
        OLD,
        ("layer", 1, "convolution_param", "weight_filler"),
        ("layers", 0, "convolution_param", "weight_filler"),
    ),
    (
        OLDEST,
        ("layer", 0, "convolution_param", "weight_filler"),
        ("layers", 0, "layer", "weight_filler"),
    ),
    # The input's layer, and what is not there, would be cut to something else.
    (OLD, ("layer", 0), None),
    (OLD, ("layer", 0, "input_param"), None),
    (OLD, ("layer", 1, "convolution_param", "bias_filler"), None),
    (OLD, ("layer", 1, "param", 0), None),
    (OLD, ("layer", 7), None),
]


@pytest.mark.parametrize(("text", "path", "given"), PATHS)
def test_a_path_leads_to_the_same_thing_in_what_was_given_or_nowhere(loaded, text, path, given):
    context = Context(loaded(text))
    assert context.given_path(path) == given
    found = context.find(path)
    assert (found is not None) is (given is not None)
    if given is not None:
        assert context.place(path) == context.place(given, given=True)


def test_a_net_of_todays_form_has_the_paths_that_were_given(loaded):
    context = Context(loaded('layer { name: "c" }'))
    assert context.given_path(("layer", 0, "name")) == ("layer", 0, "name")
    assert context.find(("layer", 0, "type")) is None


def test_what_is_no_net_has_no_layers_and_no_removal(loaded):
    context = Context(loaded("base_lr: 1\nsolver_type: SGD\n"))
    assert len(context.net.layer) == 0
    assert context.removal(("layer", 0)) == ()
    assert context.given.base_lr == 1
