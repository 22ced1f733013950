"""Python layers without a shape rule: nothing is known, and half of a class is refused."""

from __future__ import annotations

import pytest

from netspec import check
from tests.shapes.one_layer import refused

P = "python_param"


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ("", (P, "module")),
        (f"{P} {{ layer: 'L' }}", (P, "module")),
        (f"{P} {{ module: 'm' }}", (P, "layer")),
        (f"{P} {{ module: 'm' layer: '' }}", (P, "layer")),
    ],
)
def test_a_class_needs_its_module_and_its_name(fields, path):
    assert refused(f'type: "Python" top: "t" {fields}') == ("NS606", path)


def layer(more, tops=2):
    names = " ".join(f"top: 't{place}'" for place in range(tops))
    return f"layer {{ name: 'x' type: 'Python' {names} {P} {{ module: 'm' layer: 'L' }} {more} }}\n"


def test_nothing_is_known_of_its_tops_and_parameters():
    report = check(layer("param { name: 'w' } param {} loss_weight: 1 loss_weight: 0"))
    assert [found.code for found in report.diagnostics] == ["NS650"]
    assert report.shapes == {"t0": None, "t1": None}
    assert report.layers[0].param_shapes is None


def test_it_may_have_no_tops_at_all():
    assert check(layer("", 0)).diagnostics == ()


def test_its_loss_weights_are_counted_all_the_same():
    assert [found.code for found in check(layer("loss_weight: 1")).diagnostics] == [
        "NS650",
        "NS611",
    ]
