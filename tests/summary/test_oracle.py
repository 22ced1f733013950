"""Totals of random nets against sums over the shapes that Caffe itself gave."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from math import prod

import netspec
import netspec.net


def records(shared, name):
    with gzip.open(shared / "oracle" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def expected(built, net):
    """Sums over Caffe's layers: own parameters, bytes at the start, of values and of gradients."""
    params = start = values = gradients = 0
    owned = set()
    current = {}  # a blob's name -> its size, how often it is read
    written = []
    for layer in built:
        names = [spec.name for spec in net[layer["name"]].param]
        for place, shape in enumerate(layer["params"]):
            name = names[place] if place < len(names) else ""
            params += prod(shape) * (not name or name not in owned)
            start += 4 * prod(shape)
            owned.add(name)
        for blob in layer["bottom"]:
            current[blob][1] += 1
        for place, (blob, shape) in enumerate(zip(layer["top"], layer["top_shapes"], strict=True)):
            made = place >= len(layer["bottom"]) or layer["bottom"][place] != blob
            values += 4 * prod(shape) * made
            weights = net[layer["name"]].loss_weight
            counted = place < len(weights) and weights[place] != 0 and blob != "(automatic)"
            current[blob] = [4 * prod(shape), int(counted)]
            written.append(current[blob])
            gradients += 4 * prod(shape) * made
    gradients += sum(size * uses for size, uses in written if uses > 1)
    return params, start, values, values + gradients


def test_sums_over_caffes_shapes_are_the_totals(shared):
    compared = Counter()
    for record in records(shared, "dags"):
        if not record["ok"]:
            continue
        found = netspec.summary(
            record["net"] + "\n", record["phase"], record["stages"], record["level"]
        )
        totals = found.totals
        if not all(amount.whole for amount in totals):
            compared["unknown"] += 1
            continue
        layers = netspec.load(record["net"] + "\n").net.layer
        net = {each.name: layers[each.index] for each in found.report.layers}
        if len(net) < len(record["layers"]):
            compared["names twice"] += 1
            continue
        ours = (totals.params, totals.start, totals.memory, totals.training)
        assert tuple(each.known for each in ours) == expected(record["layers"], net), record["id"]
        compared["alike"] += 1
    assert compared["alike"] > 0.9 * compared.total(), compared
    assert compared["alike"] > 500, compared


def test_sums_over_caffes_shapes_of_public_nets_are_the_totals(shared):
    compared = Counter()
    for record in records(shared, "nets"):
        loaded = netspec.load(shared / "corpus" / "nets" / record["path"])
        for phase in netspec.net.PHASES:
            verdict = record[phase]
            if not verdict["ok"]:
                continue
            inputs = {
                top: shape
                for layer in verdict["layers"]
                if layer["name"] in record["given"]
                for top, shape in zip(layer["top"], layer["top_shapes"], strict=True)
            }
            found = netspec.summary(loaded, phase, inputs=inputs)
            net = {each.name: loaded.net.layer[each.index] for each in found.report.layers}
            if not all(amount.whole for amount in found.totals) or len(net) < len(
                verdict["layers"]
            ):
                compared["unknown"] += 1
                continue
            totals = found.totals
            ours = (totals.params, totals.start, totals.memory, totals.training)
            wanted = expected(verdict["layers"], net)
            assert tuple(each.known for each in ours) == wanted, (record["path"], phase)
            compared["alike"] += 1
    assert compared["alike"] > 0.9 * compared.total(), compared
    assert compared["alike"] > 300, compared
