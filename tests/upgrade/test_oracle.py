"""Old files become what Caffe's own upgrade makes of them, message for message."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from google.protobuf import text_format

from netspec import schema
from netspec.upgrade import needs_upgrade, padding, transformation, upgrade_net, v0, v1
from netspec.upgrade.net import STEPS
from netspec.upgrade.record import run

DATA = Path(__file__).parents[1] / "data" / "upgrade"
PAIRS = sorted(path.name.split(".")[0] for path in DATA.glob("*.old.prototxt"))

# Caffe's unit tests try its steps one by one.
PADDING, TO_V1, TO_V2 = (padding.STEP,), (padding.STEP, v0.STEP), (transformation.STEP, v1.STEP)
CPP = {
    "Padding TestSimple": ("PaddingLayerUpgradeTest_TestSimple__{}_proto", "input", "expected_output", PADDING),
    "Padding TestTwoTops": ("PaddingLayerUpgradeTest_TestTwoTops__{}_proto", "input", "expected_output", PADDING),
    "Padding TestImageNet": ("PaddingLayerUpgradeTest_TestImageNet__{}_proto", "input", "expected_output", PADDING),
    "AllParams": ("NetUpgradeTest_TestAllParams__{}_proto", "input", "expected_output", TO_V1),
    "Simple to V1": ("NetUpgradeTest_TestSimple__{}_proto", "v0", "expected_v1", TO_V1),
    "Simple to V2": ("NetUpgradeTest_TestSimple__{}_proto", "expected_v1", "expected_v2", TO_V2),
    "Simple": ("NetUpgradeTest_TestSimple__{}_proto", "v0", "expected_v2", STEPS),
    "ImageNet to V1": ("NetUpgradeTest_TestImageNet__{}_proto", "v0", "expected_v1", TO_V1),
    "ImageNet to V2": ("NetUpgradeTest_TestImageNet__{}_proto", "expected_v1", "expected_v2", TO_V2),
    "ImageNet": ("NetUpgradeTest_TestImageNet__{}_proto", "v0", "expected_v2", STEPS),
}  # fmt: skip


def read(path):
    return text_format.Parse(path.read_bytes(), schema.NetParameter())


@pytest.mark.parametrize("pair", PAIRS)
def test_a_pair_of_files_is_before_and_after(pair):
    old, new = read(DATA / f"{pair}.old.prototxt"), read(DATA / f"{pair}.new.prototxt")
    upgraded = upgrade_net(old)
    assert upgraded.net == new
    assert upgraded.warnings == ()
    assert upgraded.changes


@pytest.mark.parametrize(("name", "old", "new", "steps"), CPP.values(), ids=CPP)
def test_a_step_does_what_the_unit_tests_of_caffe_expect(shared, name, old, new, steps):
    folder = shared / "corpus" / "cpp_tests"
    given = read(folder / f"test_upgrade_proto__{name.format(old)}.prototxt")
    wanted = read(folder / f"test_upgrade_proto__{name.format(new)}.prototxt")
    copy = schema.NetParameter()
    copy.CopyFrom(given)
    assert run(given, copy, steps)["message"] == wanted


def test_every_unit_test_of_caffe_is_tried(shared):
    files = {path.stem for path in (shared / "corpus" / "cpp_tests").glob("test_upgrade_proto__*")}
    tried = {name.format(which) for name, *both, _ in CPP.values() for which in both}
    assert {f"test_upgrade_proto__{name}" for name in tried} == files


def test_public_nets_are_upgraded_as_caffe_does(shared):
    with gzip.open(shared / "oracle" / "upgrade.jsonl.gz", "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    wrong = []
    for record in records:
        given = read(shared / "corpus" / "nets" / record["path"])
        upgraded = upgrade_net(given)
        wanted = text_format.Parse(record["upgraded"], schema.NetParameter())
        again = upgrade_net(upgraded.net)
        if (upgraded.net, again.net, again.changes) != (wanted, wanted, ()):
            wrong.append(record["path"])
        assert upgraded.steps == needs_upgrade(given)
    assert (len(records), wrong) == (120, [])


def test_public_nets_of_todays_form_stay_as_they_are(public_nets):
    new = {name: net for name, net in public_nets.items() if not needs_upgrade(net)}
    assert len(new) > 200
    assert [name for name, net in new.items() if upgrade_net(net).net != net] == []
