"""Fields in the schema's order: each with its comments, and repeated ones as they were."""

from __future__ import annotations

import pytest

from netspec import schema
from netspec.text.grammar import read_tree
from netspec.text.layout import format_text
from netspec.text.source import Source

# What is given, and what it is in order.
ORDERS = {
    "a layer": (
        'layer { convolution_param { kernel_size: 3 num_output: 4 } top: "b" name: "a" bottom: "c" }',
        'layer {\n  name: "a"\n  bottom: "c"\n  top: "b"\n  convolution_param { num_output: 4 kernel_size: 3 }\n}\n',
    ),
    "repeated fields": (
        'layer { top: "b" }\ninput: "x"\nlayer { top: "a" }\ninput: "y"\n',
        'input: "x"\ninput: "y"\nlayer { top: "b" }\nlayer { top: "a" }\n',
    ),
    "unknown fields": (
        'nane: 1\nlayer { x: 1 type: "b" w { top: 1 name: 2 } }\nname: "n"\nmane: 2\n',
        'name: "n"\nlayer { type: "b" x: 1 w { top: 1 name: 2 } }\nnane: 1\nmane: 2\n',
    ),
    "a known field that holds something else": (
        "debug_info { top: 1 name: 2 }\nstate: [1, 2]\nstate: 3\n",
        "state: [1, 2]\nstate: 3\ndebug_info { top: 1 name: 2 }\n",
    ),
    "messages in a list": (
        'layer: [{ top: "a" name: "b" }, { type: "c" name: "d" }]\n',
        'layer: [{ name: "b" top: "a" }, { name: "d" type: "c" }]\n',
    ),
    "old layers": (
        'layers { name: "a" bottom: "b" }\ninput: "b"\n',
        'input: "b"\nlayers { bottom: "b" name: "a" }\n',
    ),
    "comments go with their field": (
        'layer {\n  # b\n  top: "b"  # c\n  # d\n  name: "d"  # e\n  # f\n}\n',
        'layer {\n  # d\n  name: "d"  # e\n  # b\n  top: "b"  # c\n  # f\n}\n',
    ),
    "a heading stays": (
        '# About it.\n#\n\n# And more.\n\n# b\nlayer { top: "b" }\nname: "a"\n',
        '# About it.\n#\n\n# And more.\n\nname: "a"\n# b\nlayer { top: "b" }\n',
    ),
    "a heading without comments below it": (
        'layer {\n  # About it.\n\n  top: "b"\n  # d\n  name: "a"\n}\n',
        'layer {\n  # About it.\n\n  # d\n  name: "a"\n  top: "b"\n}\n',
    ),
    "headings of sections go with what follows": (
        'name: "a"\n\n# Inputs\n\nlayer { top: "b" }\n\n# State\n\nstate {}\n',
        'name: "a"\n\n# State\n\nstate {}\n\n# Inputs\n\nlayer { top: "b" }\n',
    ),
    "blank lines between fields that part": (
        'input: "a"\ninput_dim: 1\n\ninput: "b"\ninput_dim: 2\n\nlayer { top: "c" }\n',
        'input: "a"\ninput: "b"\ninput_dim: 1\ninput_dim: 2\n\nlayer { top: "c" }\n',
    ),
    "a blank line above a message": (
        'name: "a"\n\nlayer { top: "c" }\ninput: "b"\n',
        'name: "a"\ninput: "b"\n\nlayer { top: "c" }\n',
    ),
    "blank lines between fields that stay together": (
        'layer {\n  name: "a"\n\n  type: "b"\n  top: "c"\n\n  bottom: "d"\n}\n',
        'layer {\n  name: "a"\n\n  type: "b"\n  bottom: "d"\n  top: "c"\n}\n',
    ),
    "a blank line that comes to the begin": (
        'layer {\n  top: "a"\n\n  # b\n  name: "b"\n}\n\n\nstate {\n}\n',
        'state {}\nlayer {\n  # b\n  name: "b"\n  top: "a"\n}\n',
    ),
    "what is in order": (
        '# a\nname: "a"\n\n\nlayer {\n  top: "b"\n}\n',
        '# a\nname: "a"\n\nlayer {\n  top: "b"\n}\n',
    ),
    "a solver": (
        'net: "a" base_lr: 1 test_iter: 2 net_param { layer {} name: "b" }',
        'test_iter: 2\nbase_lr: 1\nnet: "a"\nnet_param { name: "b" layer {} }\n',
    ),
}  # fmt: skip


@pytest.mark.parametrize(("given", "wanted"), ORDERS.values(), ids=ORDERS)
def test_the_order(given, wanted):
    assert format_text(given, order=True) == wanted
    assert format_text(wanted, order=True) == wanted


def test_without_order_fields_stay_where_they_are():
    text = 'layer { top: "b" name: "a" }\nname: "n"\n'
    assert format_text(text) == text


def test_the_message_can_be_named():
    text = "pad: 1\nnum_output: 2\n"
    assert format_text(text, order=True) == text  # no field of a net, and so unknown
    ordered = format_text(text, order=True, message="ConvolutionParameter")
    assert ordered == "num_output: 2\npad: 1\n"
    with pytest.raises(KeyError):
        format_text(text, order=True, message="Nothing")


@pytest.mark.parametrize("message", ["LayerParameter", "SolverParameter", "V1LayerParameter"])
def test_the_order_is_that_of_the_numbers(message):
    numbers = {each.name: each.number for each in schema.message_descriptor(message).fields}
    text = "".join(f"{name}: 1\n" for name in sorted(numbers))
    ordered = format_text(text, order=True, message=message)
    tree, _ = read_tree(Source(ordered))
    found = [numbers[each.name.text] for each in tree.root.fields]
    assert found == sorted(numbers.values())
