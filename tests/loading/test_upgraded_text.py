"""An upgraded file's text: Caffe's result, with every comment of the old text."""

from __future__ import annotations

import time

import pytest

from netspec import load
from netspec.loading.upgraded_text import upgraded_text

OLD = """\
# The net.
name: "old"  # its name

# Where data come in.
layers {  # a data layer
  name: "data"
  type: DATA
  data_param { source: "x" batch_size: 3 scale: 0.5 }  # scaled
  top: "data"
  # done
}
# A convolution,
#   indented
layers { name: "conv" type: CONVOLUTION bottom: "data" top: "conv" }  # behind it
force_backward: true  # of the net

# The end.
"""
NEW = """\
# The net.
# its name
name: "old"
force_backward: true
# Where data come in.
# a data layer
# scaled
# done
layer {
  name: "data"
  type: "Data"
  top: "data"
  transform_param {
    scale: 0.5
  }
  data_param {
    source: "x"
    batch_size: 3
  }
}
# A convolution,
#   indented
# behind it
layer {
  name: "conv"
  type: "Convolution"
  bottom: "data"
  top: "conv"
}
# of the net
# The end.
"""


def test_comments_stand_above_what_their_layer_became():
    assert upgraded_text(load(OLD)) == NEW


def test_a_padding_layers_comments_go_to_the_layer_that_it_is_folded_into():
    old = (
        'input: "x"\n'
        '# pad\nlayers { layer { name: "p" type: "padding" pad: 1 } bottom: "x" top: "y" }\n'
        '# conv\nlayers { layer { name: "c" type: "conv" } bottom: "y" top: "z" }\n'
    )
    text = upgraded_text(load(old))
    assert "# pad\n# conv\nlayer {" in text
    assert text.count("#") == 2


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("# a\nsolver_type : ADAM # b\nnet: 'x' # c", "# a\ntype: \"Adam\" # b\nnet: 'x' # c"),
        ("solver_type: 0\nbase_lr: .1", 'type: "SGD"\nbase_lr: .1'),
        ('type: "Adam" # kept', 'type: "Adam" # kept'),
    ],
)
def test_a_solvers_text_changes_in_one_place(old, new):
    assert upgraded_text(load(old + "\n", follow=False)) == new + "\n"


def test_what_came_from_no_text_is_printed():
    loaded = load(load(OLD).given)
    assert load(upgraded_text(loaded)).net == loaded.net
    assert "#" not in upgraded_text(loaded)


def test_every_comment_of_the_public_nets_is_kept_and_the_net_is_caffes(shared):
    tried = comments = 0
    for path in sorted((shared / "corpus" / "nets").glob("*/*.prototxt")):
        try:
            loaded = load(path)
        except ValueError:
            continue
        if not loaded.upgraded.changes:
            continue
        text = upgraded_text(loaded)
        again = load(text)
        assert again.net == loaded.net, path
        assert not again.upgraded.changes
        words = sorted(comment.text.rstrip() for comment in loaded.reading.tree.comments)
        kept = sorted(comment.text for comment in again.reading.tree.comments)
        assert kept == words, path
        tried += 1
        comments += len(words)
    assert tried > 100
    assert comments > 500


def test_many_comments_are_no_square():
    fields = "".join(f"input_dim: {number}  # {number}\n" for number in range(40_000))
    text = 'input: "x"\n' + fields + 'layers { name: "a" type: RELU bottom: "x" top: "x" }\n# end\n'
    loaded = load(text)
    start = time.process_time()
    written = upgraded_text(loaded)
    assert time.process_time() - start < 10  # a hang, not a slow machine
    assert written.startswith("# 0\n# 1\n")
    assert written.endswith("# end\n")


def test_a_comment_of_a_field_between_layers_stands_above_the_next_one():
    layer = 'layers { name: "%s" type: RELU bottom: "x" top: "x" }\n'
    text = 'input: "x"\n' + layer % "a" + "debug_info: true  # between\n" + layer % "b"
    text += "force_backward: true  # behind\n"
    written = upgraded_text(load(text))
    assert '# between\nlayer {\n  name: "b"' in written
    assert written.endswith("# behind\n")
