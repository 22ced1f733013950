import gzip
import json
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from google.protobuf import text_format

from netspec import schema
from netspec.schema.catalogue import (
    _TABLE,
    FAMILIES,
    LAYERS,
    Count,
    layer_type,
    param_fields,
)

ORACLE = Path(__file__).parents[3] / "shared" / "oracle" / "layers.jsonl.gz"

# Messages that several types read, and none owns.
SHARED = {"transform_param", "loss_param"}


def test_every_bvlc_type_is_there():
    assert Counter(found.vendor is None for found in LAYERS.values())[True] == 61


def test_no_type_is_named_twice():
    names = Counter(row[0] for group in _TABLE for row in group.rows)
    assert [name for name, times in names.items() if times > 1] == []
    assert names.keys() == LAYERS.keys()


def test_types_are_in_the_order_of_the_families():
    families = [found.family for found in LAYERS.values()]
    assert set(families) == set(FAMILIES)
    assert families == sorted(families, key=FAMILIES.index)


@pytest.mark.parametrize("name", LAYERS)
def test_params_are_fields_of_layer_parameter(name):
    fields = schema.message_descriptor("LayerParameter").fields_by_name
    assert [field for field in param_fields(name) if field not in fields] == []
    assert len(set(param_fields(name))) == len(param_fields(name))


def test_every_param_field_is_reachable_from_some_type():
    fields = schema.message_descriptor("LayerParameter").fields
    messages = {field.name for field in fields if field.name.endswith("_param")}
    reached = {field for found in LAYERS.values() for field in found.params}
    assert messages - reached == set()


def test_shared_params_come_after_a_types_own():
    for found in LAYERS.values():
        if len(found.params) > 1:
            assert found.params[0] not in SHARED, found.name


def test_equal_types_have_one_count_for_both_sides():
    equal = [found for found in LAYERS.values() if found.equal]
    assert {"Convolution", "Deconvolution"} <= {found.name for found in equal}
    assert all(found.bottoms == found.tops for found in equal)


def test_losses_take_bottoms_and_give_a_top():
    for found in LAYERS.values():
        assert found.loss == (found.family == "loss")
        if found.loss:
            assert 0 in found.tops or 1 in found.tops


def test_summaries_are_one_plain_line():
    for found in LAYERS.values():
        assert found.summary == found.summary.strip()
        assert found.summary
        assert "\n" not in found.summary
        assert not found.summary.endswith(".")


@pytest.mark.parametrize(
    ("count", "text", "inside", "outside"),
    [
        (Count(), "any number", [0, 1, 99], [-1]),
        (Count(1), "1 or more", [1, 99], [0]),
        (Count(2, 2), "2", [2], [1, 3]),
        (Count(0, 0), "0", [0], [1]),
        (Count(0, 2), "0 to 2", [0, 1, 2], [3]),
        (Count(1, 2), "1 to 2", [1, 2], [0, 3]),
    ],
)
def test_count_says_what_it_holds(count, text, inside, outside):
    assert str(count) == text
    assert all(number in count for number in inside)
    assert not any(number in count for number in outside)


def test_unknown_types_have_no_entry_and_no_params():
    assert layer_type("NoSuchLayer") is None
    assert param_fields("NoSuchLayer") == ()


def test_a_vendor_type_names_its_project():
    assert layer_type("Permute").vendor == "weiliu89/caffe"
    assert param_fields("Permute") == ("permute_param",)
    assert param_fields("SoftmaxWithLoss") == ("softmax_param", "loss_param")


# What Caffe says: "ExactNumBottomBlobs() == bottom.size() (1 vs. 2) ReLU Layer takes 1 bottom".
COUNT_ERROR = re.compile(
    r"(?:\w+(?:Bottom|Top)Blobs\(\) (?:==|<=|>=) \w+\.size\(\)|bottom\.size\(\) == top\.size\(\))"
    r" \(\d+ vs\. \d+\) (\w+) Layer"
)

# Their counts depend on a setting. The catalogue holds the widest, so it lets some of these pass.
BY_SETTING = {"LSTM", "RNN", "Pooling"}


@cache
def _oracle():
    if not ORACLE.exists():
        pytest.skip(f"the oracle is not beside this checkout: {ORACLE}")
    with gzip.open(ORACLE, "rt") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def _layers(case):
    return text_format.Parse(case["net"], schema.NetParameter()).layer


def _fits(layer):
    found = LAYERS[layer.type]
    tops = max(len(layer.top), found.tops.low) if found.loss else len(layer.top)
    if found.equal and len(layer.bottom) != tops:
        return False
    return len(layer.bottom) in found.bottoms and tops in found.tops


def test_nets_that_caffe_accepted_have_their_counts_inside():
    seen = Counter()
    for case in _oracle():
        if case["ok"]:
            for layer in _layers(case):
                assert _fits(layer), (case["id"], layer)
                seen[layer.type] += 1
    assert len(seen) > 45


def test_counts_that_caffe_rejected_are_outside():
    seen = Counter()
    for case in _oracle():
        said = COUNT_ERROR.search(case.get("error") or "")
        if case["ok"] or not said or said[1] in BY_SETTING:
            continue
        named = [layer for layer in _layers(case) if layer.type == said[1]]
        if not named:  # a layer inside another: SPP without a pyramid makes a Split without tops
            continue
        seen[said[1]] += 1
        assert not all(map(_fits, named)), (case["id"], case["error"])
    assert len(seen) > 30
