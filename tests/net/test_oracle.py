"""Views against Caffe: its unit tests of filtering, and what it built and refused."""

from __future__ import annotations

import gzip
import json

import pytest
from google.protobuf import text_format

from netspec import schema
from netspec.net import State, included, loaded_state, solver_state, view
from netspec.upgrade import upgrade_net

# Caffe's checks of how a net is put together: a part of what it says, and our codes.
CHECKS = (
    ("Specify either include rules or exclude rules", {"NS410"}),
    ("Unknown bottom blob", {"NS411"}),
    ("produced by multiple sources", {"NS412", "NS413"}),
    ("propagate_down param must be specified", {"NS415"}),
    ("has mismatched", {"NS414"}),
)


def records(shared, name):
    with gzip.open(shared / "oracle" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def parsed(text):
    return text_format.Parse(text, schema.NetParameter())


def expected_codes(error):
    return next((codes for part, codes in CHECKS if part in error), set())


def same_layers(seen, built, replaced=()):
    """Whether a view has the layers that Caffe built.

    Caffe names the tops that it adds itself, and got other layers in place of some.
    """
    ours, caffes = [], []
    for node in seen.nodes:
        blobs = [list(node.layer.bottom), list(node.layer.top)]
        ours.append((node.name, [] if node.name in replaced else blobs))
    for each in built:
        blobs = [each["bottom"], [top for top in each["top"] if top != "(automatic)"]]
        caffes.append((each["name"], [] if each["name"] in replaced else blobs))
    return ours == caffes


@pytest.mark.parametrize(("name", "least"), [("dags", 2400), ("mutants", 1400)])
def test_caffe_built_what_has_no_faults_and_refused_what_has(shared, name, least):
    found = records(shared, name)
    wrong = []
    for record in found:
        net = parsed(record["net"])
        asked = State(record["phase"], record["level"], record["stages"])
        seen = view(net, loaded_state(net, asked))
        codes = {fault.code for fault in seen.faults}
        if record["ok"]:
            right = not codes and same_layers(seen, record["layers"])
        else:
            expected = expected_codes(record.get("error") or "")
            # Caffe stops at its first check; these two come before any layer is set up.
            right = bool(codes & expected) if expected else not codes & {"NS410", "NS411"}
        if not right:
            wrong.append((record["id"], codes, record.get("error")))
    assert len(found) > least
    assert wrong == []


def test_public_nets_have_the_layers_that_caffe_built_in_both_phases(shared):
    wrong = []
    found = records(shared, "nets")
    for record in found:
        text = (shared / "corpus" / "nets" / record["path"]).read_text("utf-8")
        net = upgrade_net(parsed(text)).net
        for phase in ("TRAIN", "TEST"):
            seen, verdict = view(net, loaded_state(net, State(phase))), record[phase]
            codes = {fault.code for fault in seen.faults}
            if verdict["ok"]:
                right = not codes and same_layers(seen, verdict["layers"], record["given"])
            else:
                right = ("NS411" in codes) is ("Unknown bottom" in verdict["error"])
            if not right:
                wrong.append((record["path"], phase, codes))
    assert len(found) > 250
    assert wrong == []


def cpp_net(shared, name):
    return parsed(
        (shared / "corpus" / "cpp_tests" / f"test_net__{name}.prototxt").read_text("utf-8")
    )


# Caffe's unit tests of filtering whose states are not in their files.
UNWRITTEN = {
    "TestFilterLeNetTrainTest": (State("TRAIN"), State("TEST")),
    "TestFilterInByIncludeMultiRule": (State("TRAIN", 2), State("TEST", 2)),
}


def filter_tests(folder):
    """Each test with its input, a state, and the layers that are to be left in it."""
    for path in sorted(folder.glob("test_net__FilterNetTest_*__input_proto.prototxt")):
        name = path.name.split("__")[1].removeprefix("FilterNetTest_")
        outputs = sorted(folder.glob(path.name.replace("__input_proto", "__output_proto*")))
        given = parsed(path.read_text("utf-8"))
        wanted = [parsed(output.read_text("utf-8")) for output in outputs]
        states = list(UNWRITTEN.get(name, ()))
        if len(wanted) > 1 and states:
            states.reverse()  # their outputs are sorted, test before train
        for number in range(max(len(wanted), len(states), 1)):
            # Without an output, nothing is to be taken out.
            output = wanted[number] if wanted else given
            state = states[number] if states else solver_state("TRAIN", output.state)
            yield name, given, state, list(output.layer)


def test_filtering_is_what_the_unit_tests_of_caffe_expect(shared):
    tests = list(filter_tests(shared / "corpus" / "cpp_tests"))
    assert len(tests) == 24
    for name, given, state, wanted in tests:
        kept = [layer for layer in given.layer if included(layer, state)]
        assert kept == wanted, (name, state)
    assert sum(len(wanted) < len(given.layer) for _, given, _, wanted in tests) > 9
