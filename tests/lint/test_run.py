"""The linter as a whole: which rules run, in which order, and on what."""

from __future__ import annotations

import time

import pytest
from netspec.samples.lstm_demo import lstm_net

from netspec import NetSpec, dumps
from netspec import layers as L
from netspec.errors import FieldValueError
from netspec.lint import RULES, Finding, lint
from netspec.lint.rules import rule_of
from netspec.loading import load
from netspec.report.diagnostic import Diagnostic

SEVERAL = """\
debug_info: True
layer { name: "d" type: "Data" top: "x" top: "l" }
layer { name: "c" type: "Concat" bottom: "x" top: "y" concat_param { concat_dim: 1 } }
layer { name: "r" type: "Relu" bottom: "z" top: "w" }
"""


def test_findings_are_diagnostics_in_the_order_of_the_text(loaded):
    found = lint(loaded(SEVERAL))
    assert [each.code for each in found] == ["NS512", "NS512", "NS513", "NS514"]
    assert [each.location.line for each in found] == [1, 3, 4, 4]
    assert all(isinstance(each, Finding) and isinstance(each, Diagnostic) for each in found)
    assert str(found[0]).startswith("net.prototxt:1:1: warning: debug_info is spelt True [NS512]")
    assert [each.layer for each in found] == ["", "", "r", "r"]


@pytest.mark.parametrize(
    ("select", "ignore", "codes"),
    [
        (["NS513"], [], ["NS513"]),
        (["deprecated-field", "ns514"], [], ["NS512", "NS512", "NS514"]),
        ([], ["NS512", "unknown-bottom"], ["NS513"]),
        (["NS512", "NS513"], ["NS512"], ["NS513"]),
        (["NS501"], [], []),
    ],
)
def test_rules_are_picked_and_left_out_by_code_and_name(loaded, select, ignore, codes):
    assert [each.code for each in lint(loaded(SEVERAL), select, ignore)] == codes


@pytest.mark.parametrize("options", [(["NS599"], []), ([], ["unread-tob"])])
def test_a_rule_that_there_is_not_is_refused(loaded, options):
    with pytest.raises(FieldValueError, match="no rule '"):
        lint(loaded(SEVERAL), *options)


def test_every_rule_is_found_by_its_code_and_its_name():
    for code, rule in RULES.items():
        assert rule_of(code) is rule_of(rule.name) is rule_of(code.lower()) is rule
    assert rule_of("") is None


def test_a_net_of_a_script_is_looked_at_like_any_other():
    n = NetSpec()
    n.data, n.label = L.Data(ntop=2)
    n.relu = L.Relu(n.data)
    found = lint(load(n))
    assert [each.code for each in found] == ["NS501", "NS513"]
    assert found[0].location.file.endswith("test_run.py")
    assert all(each.fix == () for each in found)


def test_a_binary_net_is_looked_at_and_told_by_its_name(tmp_path, loaded):
    file = tmp_path / "net.caffemodel"
    file.write_bytes(loaded(SEVERAL.replace("True", "true")).net.SerializeToString())
    found = lint(load(file))
    assert [each.code for each in found] == ["NS512", "NS513", "NS514"]
    assert {(each.location.file, each.location.line) for each in found} == {(str(file), 0)}
    assert all(each.fix == () for each in found)


def test_a_template_is_told_by_its_own_lines_and_not_mended(tmp_path):
    file = tmp_path / "net.prototxt.j2"
    file.write_text(
        "{% set x = 1 %}\n\nlayer { concat_param { concat_dim: {{ x }} } type: 'ReLU' }\n"
    )
    [found] = lint(load(file))
    assert (found.code, found.location.line, found.fix) == ("NS512", 3, ())


def test_an_old_net_is_told_by_its_own_places(found):
    text = """\
        layers { name: "d" type: DATA top: "x" top: "l" data_param { scale: 2 } }
        layers { name: "r" type: RELU bottom: "x" top: "y" }
        input: "in"
        input_dim: [1, 1, 1, 1]
        """
    assert found(text) == [
        ("NS509", 1, 1), ("NS501", 1, 40), ("NS501", 3, 1), ("NS509", 3, 1),
    ]  # fmt: skip


def test_a_solver_is_looked_at_itself(found):
    text = "net: 'train.prototxt'\nbase_lr: 1\nsolver_type: SGD\ntest_initialization: 0\n"
    assert found(text) == [("NS509", 3, 1), ("NS512", 4, 1)]


def test_a_net_without_anything_odd_has_no_findings(found):
    assert found(dumps(lstm_net(T=3)), *(set(RULES) - {"NS507"})) == []


def test_fields_that_nobody_knows_keep_rules_from_guessing_how_layers_connect():
    text = SEVERAL.replace('type: "Data"', 'type: "Data" enabled: true')
    codes = [each.code for each in lint(load(text, allow_unknown=True))]
    assert codes == ["NS512", "NS512", "NS513"]
    # Within a parameter message they are no reason to.
    text = SEVERAL.replace("concat_dim", "axes: 3 concat_dim")
    codes = [each.code for each in lint(load(text, allow_unknown=True))]
    assert codes == ["NS512", "NS512", "NS513", "NS514"]


def test_time_grows_with_the_net_and_not_faster():
    def seconds(steps):
        loaded = load(dumps(lstm_net(T=steps)))
        start = time.perf_counter()
        found = lint(loaded)
        assert len(found) == 3 * (steps - 1)
        return time.perf_counter() - start

    seconds(10)
    assert seconds(400) / min(seconds(100), seconds(100)) < 10
