"""Layers of test nets in a few characters."""

from __future__ import annotations

import json


def layer(name, type_, bottoms=(), tops=None, params=(), more=""):
    """A layer as prototxt; its top is called as it is, and ``params`` name its parameters."""
    tops = [name] if tops is None else tops
    fields = [f"name: {json.dumps(name)} type: {json.dumps(type_)}"]
    fields += [f"bottom: {json.dumps(each)}" for each in bottoms]
    fields += [f"top: {json.dumps(each)}" for each in tops]
    fields += [f"param {{ name: {json.dumps(each)} }}" for each in params]
    return f"layer {{ {' '.join(fields)} {more} }}"


def data(*dims, name="x"):
    """An Input layer; without dims its shape is not known."""
    shape = " ".join(f"dim: {dim}" for dim in dims)
    if not dims:
        return layer(name, "Data", more='data_param { source: "none" batch_size: 2 }')
    return layer(name, "Input", more=f"input_param {{ shape {{ {shape} }} }}")


def fc(name, bottom, outputs, params=(), bias=True):
    """An InnerProduct layer."""
    more = f"inner_product_param {{ num_output: {outputs} bias_term: {str(bias).lower()} }}"
    return layer(name, "InnerProduct", [bottom], params=params, more=more)


def conv(name, bottom, outputs, fields):
    """A Convolution layer."""
    return layer(name, "Convolution", [bottom], more=filters(outputs, fields))


def filters(outputs, fields):
    """Its parameters."""
    return f"convolution_param {{ num_output: {outputs} {fields} }}"
