"""The schema holds every public fact: messages, fields, numbers, defaults, enums."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from netspec import schema
from netspec.schema.describe import describe
from netspec.schema.pool import file_descriptor, is_repeated

FACTS = Path(__file__).parents[3] / "shared" / "schema"
if not FACTS.is_dir():
    pytest.skip("the schema's facts are not beside this checkout", allow_module_level=True)

BVLC = json.loads((FACTS / "bvlc.json").read_text())
VENDORS = json.loads((FACTS / "vendors.json").read_text())
PRIVATE = 50000


def type_of(field):
    if field.message_type:
        return field.message_type.name
    if field.enum_type:
        return field.enum_type.name
    facts = next(each for each in describe(field.containing_type.name) if each.name == field.name)
    return facts.type


def default_of(message, name):
    facts = next(each for each in describe(message) if each.name == name)
    return facts.default.strip('"')


def same_default(given, wanted):
    try:
        return float(given) == pytest.approx(float(wanted), rel=1e-6)
    except ValueError:
        return given == wanted


@pytest.mark.parametrize("message", BVLC["messages"])
def test_a_message_of_bvlc_caffe_has_its_fields_and_enums(message):
    descriptor = schema.message_descriptor(message)
    for fact in BVLC["messages"][message]["fields"]:
        field = descriptor.fields_by_name[fact["name"]]
        assert field.number == fact["number"], fact
        assert type_of(field) == fact["type"].rpartition(".")[2], fact
        assert is_repeated(field) == (fact["label"] == "repeated"), fact
        facts = next(each for each in describe(message) if each.name == fact["name"])
        assert facts.required == (fact["label"] == "required"), fact
        assert bool(field.GetOptions().packed) == fact.get("packed", False), fact
        assert field.has_default_value == ("default" in fact), fact
        if "default" in fact:
            assert same_default(default_of(message, fact["name"]), fact["default"]), fact
    for name, labels in BVLC["messages"][message]["enums"].items():
        assert dict(schema.enum_type(f"{message}.{name}").items()) == labels


def test_the_top_level_enums_are_those_of_the_facts():
    for name, labels in BVLC["enums"].items():
        assert dict(schema.enum_type(name).items()) == labels
    assert (schema.TRAIN, schema.TEST) == (0, 1)


def vendor_facts():
    return [
        pytest.param(fact, id=f"{fact['message']}.{fact['field']}") for fact in VENDORS["fields"]
    ]


@pytest.mark.parametrize("fact", vendor_facts())
def test_a_vendor_field_keeps_its_most_widespread_number_where_that_is_free(fact):
    descriptor = schema.message_descriptor(fact["message"])
    field = descriptor.fields_by_name[fact["field"]]
    wanted = fact["definitions"][0]
    assert type_of(field) == wanted["type"].rpartition(".")[2]
    assert is_repeated(field) == (wanted["label"] == "repeated")
    if field.number != wanted["number"]:
        assert field.number >= PRIVATE
        holder = descriptor.fields_by_number[wanted["number"]]
        assert holder.name != fact["field"]
    facts = next(each for each in describe(fact["message"]) if each.name == fact["field"])
    assert str(fact["nets"]) in facts.vendor


def test_everything_has_a_comment_and_only_vendor_fields_say_so():
    known = {(m, f["name"]) for m, facts in BVLC["messages"].items() for f in facts["fields"]}
    for message in schema.message_names():
        assert schema.comments.comment(message), message
        for field in describe(message):
            assert field.comment, f"{message}.{field.name}"
            assert (field.vendor is None) == ((message, field.name) in known), field
        for enum in file_descriptor().message_types_by_name[message].enum_types:
            for label in (enum.name, *(f"{enum.name}.{value.name}" for value in enum.values)):
                assert schema.comments.comment(f"{message}.{label}"), f"{message}.{label}"
