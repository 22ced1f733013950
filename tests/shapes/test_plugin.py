"""Users' shape rules: what they are shown, what they may answer, and what they cannot break."""

from __future__ import annotations

from importlib.metadata import EntryPoint

import pytest

from netspec import check, shape_rule
from netspec.errors import ArgumentError
from netspec.shapes import plugin
from netspec.shapes.asked import Asked

INPUT = "layer { name: 'd' type: 'Input' top: 'd' }\n"
MINE = INPUT + "layer { name: 'x' type: 'Mine' bottom: 'd' top: 't' %s }\n"
PYTHON = INPUT + (
    "layer { name: 'x' type: 'Python' bottom: 'd' top: 't'\n"
    "  python_param { module: 'm.n' layer: 'L' param_str: '3' } %s }\n"
)


@pytest.fixture(autouse=True)
def no_rules_are_left_behind(monkeypatch):
    monkeypatch.setattr(plugin, "_RULES", {})
    monkeypatch.setattr(plugin, "_entry_points", dict)


def checked(text=MINE, more="", given="2x3x8x8", **how):
    return check(text % more, inputs={"d": given}, **how)


def ruled(rule, text=MINE, more="", given="2x3x8x8"):
    """The top's shape by a rule."""
    shape_rule("Mine", module="m.n", layer="L")(rule)
    report = checked(text, more, given)
    assert report.diagnostics == ()
    return report.shapes["t"]


def complaint(rule, more="", given="2x3x8x8"):
    """What is refused by a rule."""
    shape_rule("Mine")(rule)
    report = checked(more=more, given=given)
    (found,) = report.diagnostics
    assert found.severity == "error"
    assert report.shapes["t"] is None
    return found


# -- answers --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ([(2, 3)], (2, 3)),
        ([[2, 3]], (2, 3)),
        ((2, 3), (2, 3)),
        (((2, 3),), (2, 3)),
        ((), ()),
        ([()], ()),
        ([None], None),
        ({"tops": [(2, 3)]}, (2, 3)),
        ({"tops": (2, 3), "params": [(4, 5), None]}, (2, 3)),
    ],
)
@pytest.mark.parametrize("text", [MINE, PYTHON])
def test_a_rule_tells_the_top_of_its_layer(text, answer, expected):
    assert ruled(lambda layer: answer, text) == expected


def test_a_dimension_may_be_left_open():
    assert str(ruled(lambda layer: (2, None))) == "(2, ?)"


def test_numbers_of_numpy_are_numbers():
    import numpy as np

    shape = ruled(lambda layer: (np.int64(2), np.uint8(3)))
    assert shape == (2, 3)
    assert all(type(dim) is int for dim in shape)


def test_parameters_count_where_the_rule_tells_them():
    more = "param { name: 'w' } param {} param {}"
    assert ruled(lambda layer: (2, 3), more=more) == (2, 3)
    shape_rule("Mine")(lambda layer: {"tops": (2, 3), "params": [(4, 5)]})
    report = checked(more=more)
    assert report.layers[-1].param_shapes == ((4, 5),)
    assert [found.code for found in report.diagnostics] == ["NS614"]


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (None, "NS619"),
        ("2x3", "NS619"),
        ([(2, 3), (2, 3)], "NS619"),
        ([], "NS619"),
        ([(2, 3.5)], "NS619"),
        ([2, 3], "NS619"),
        ({"top": [(2, 3)]}, "NS619"),
        ({"tops": [(2, 3)], "parameters": []}, "NS619"),
        ({"tops": [(2, 3)], "params": 3}, "NS619"),
        ((2, -3), "NS609"),
        ((65536, 65536), "NS610"),
        ((1,) * 33, "NS604"),
    ],
)
def test_an_answer_that_no_blobs_can_follow_is_refused(answer, code):
    found = complaint(lambda layer: answer)
    assert found.code == code
    assert "layer 'x' (Mine)" in found.message


def test_an_answer_that_is_none_is_shown():
    assert complaint(lambda layer: "2x3").message.endswith(
        "its shape rule <lambda> gave no shapes: '2x3'"
    )
    assert complaint(lambda layer: [(2,), (3,)]).message.endswith(
        "its shape rule <lambda> gave 2 shapes, and the layer has 1 top"
    )


# -- what a rule is shown -------------------------------------------------------------------


def test_a_rule_sees_its_layer():
    seen = []

    def rule(layer):
        seen.append(layer)
        return layer.bottoms[0]

    more = (
        "param {} pooling_param { pool: AVE kernel_size: 3 } input_param { shape { dim: [1, 2] } }"
    )
    assert ruled(rule, more=more) == (2, 3, 8, 8)
    (layer,) = seen
    assert isinstance(layer, Asked)
    assert (layer.name, layer.type, layer.phase) == ("x", "Mine", "TEST")
    assert (layer.bottom_names, layer.top_names) == (("d",), ("t",))
    assert layer.params == {
        "pooling_param": {"pool": "AVE", "kernel_size": 3},
        "input_param": {"shape": [{"dim": [1, 2]}]},
    }
    assert repr(layer) == "<layer 'x' (Mine)>"
    with pytest.raises(AttributeError):
        layer.name = "y"


def test_what_a_rule_is_shown_is_a_copy():
    def rule(layer):
        layer.params["pooling_param"]["kernel_size"] = 9
        return (layer.params["pooling_param"]["kernel_size"],)

    assert ruled(rule, more="pooling_param { kernel_size: 3 }") == (3,)


def test_a_rule_of_a_python_layer_reads_its_param_str():
    assert ruled(lambda layer: (int(layer.param_str),), PYTHON) == (3,)


def test_a_python_layer_of_another_class_has_no_rule():
    shape_rule(module="m", layer="L")(lambda layer: (1,))
    report = checked(PYTHON)
    assert report.ok
    assert report.shapes["t"] is None


# -- what is not known ----------------------------------------------------------------------


def test_unknown_dimensions_are_calculated_with():
    def rule(layer):
        n, c, h, w = layer.bottoms[0]
        if c != 3 or h < 1:
            raise ValueError("never")
        return (n, c * 0, h + 0, w * 2)

    assert str(ruled(rule, given="Nx?xHx?")) == "(N, 0, H, ?)"


def test_an_unnamed_dimension_stays_itself():
    def rule(layer):
        # Asked for twice, it is the same one still.
        return (layer.bottoms[0][0] - layer.bottoms[0][0], layer.bottoms[0][0])

    shape_rule("Mine")(rule)
    report = checked(given="?x2")
    assert report.shapes["t"] == (0, report.shapes["d"][0])
    assert hash(report.shapes["t"][1]) == hash(report.shapes["d"][0])


@pytest.mark.parametrize(
    "decide",
    [
        lambda n: n % 2 and 1,
        bool,
        int,
        lambda n: list(range(n)),
        lambda n: n / 2,
        lambda n: 2 / n,
        lambda n: n**2,
        float,
        lambda n: divmod(n, 2),
        abs,
        lambda n: [0][n],
    ],
)
def test_a_decision_by_an_unknown_dimension_ends_the_rule_quietly(decide):
    def rule(layer):
        n = layer.bottoms[0][0]
        if decide(n + 1):
            raise ValueError("never")
        raise AssertionError("never")

    assert ruled(rule, given="?x3") is None


def test_an_unknown_bottom_ends_the_rule_where_it_is_asked_for():
    assert ruled(lambda layer: (len(layer.bottoms),), given="?") is None
    assert ruled(lambda layer: (len(layer.bottom_names),), given="?") == (1,)


# -- complaints and failures ----------------------------------------------------------------


def test_a_value_error_is_a_complaint_with_its_place():
    def rule(layer):
        raise ValueError("channels must be even")

    found = complaint(rule)
    assert found.code == "NS620"
    assert found.message == "layer 'x' (Mine): channels must be even"
    line = rule.__code__.co_firstlineno + 1
    assert found.hint == f"So says the shape rule at test_plugin.py:{line}."


def test_a_value_error_without_words_names_the_rule():
    def fussy(layer):
        raise ValueError

    assert complaint(fussy).message.endswith("its shape rule fussy does not take it")


def test_a_refusal_has_a_field_and_a_hint():
    def rule(layer):
        layer.refuse("too small", "pooling_param", "kernel_size", hint="Take 3.")

    found = complaint(rule, more="\npooling_param { kernel_size: 1 }")
    assert (found.code, found.hint) == ("NS620", "Take 3.")
    assert (found.location.line, found.location.source) == (3, "pooling_param { kernel_size: 1 } }")


@pytest.mark.parametrize(
    ("failure", "said"),
    [
        (KeyError("k"), "KeyError: 'k'"),
        (AssertionError(), "AssertionError"),
        (SystemExit(3), "SystemExit: 3"),
        (RecursionError("deep"), "RecursionError: deep"),
    ],
)
def test_whatever_else_a_rule_raises_is_a_fault_of_the_rule(failure, said):
    def rule(layer):
        raise failure

    found = complaint(rule)
    assert found.code == "NS619"
    assert found.message == f"layer 'x' (Mine): its shape rule rule failed: {said}"
    assert found.hint.startswith("It came from test_plugin.py:")


def test_an_interrupt_goes_through():
    def rule(layer):
        raise KeyboardInterrupt

    shape_rule("Mine")(rule)
    with pytest.raises(KeyboardInterrupt):
        checked()


def test_the_layers_behind_are_set_up_all_the_same():
    shape_rule("Mine")(lambda layer: 1 / 0)
    report = checked(MINE + "layer { name: 'r' type: 'ReLU' bottom: 'd' top: 'r' }\n")
    assert [found.code for found in report.diagnostics] == ["NS619"]
    assert report.shapes["r"] == (2, 3, 8, 8)


# -- registering ----------------------------------------------------------------------------


def test_the_function_stays_as_it_is():
    def rule(layer):
        return (1,)

    assert shape_rule("Mine", "Other")(rule) is rule
    assert checked().shapes["t"] == (1,)


def test_a_later_rule_takes_the_place_of_an_earlier_one():
    assert ruled(lambda layer: (1,)) == (1,)
    assert ruled(lambda layer: (2,)) == (2,)


@pytest.mark.parametrize(
    "register",
    [
        shape_rule,
        lambda: shape_rule(lambda layer: (1,)),
        lambda: shape_rule(module="m"),
        lambda: shape_rule(layer="L"),
        lambda: shape_rule("Mine", layer="L"),
    ],
)
def test_a_rule_for_nothing_is_refused(register):
    with pytest.raises(ArgumentError, match="needs the layer type"):
        register()


def test_a_users_rule_goes_before_the_packages_own_but_not_before_bvlcs():
    shape_rule("ReLU")(lambda layer: (1,))
    text = INPUT + "layer { name: 'x' type: 'ReLU' bottom: 'd' top: 't' }\n"
    assert check(text, inputs={"d": "2x3"}).shapes["t"] == (1,)
    assert check(text, inputs={"d": "2x3"}, target="bvlc").shapes["t"] == (2, 3)


def test_bvlc_caffe_knows_no_type_of_a_user_but_all_python_layers():
    shape_rule("Mine", module="m.n", layer="L")(lambda layer: (1,))
    assert [found.code for found in checked(target="bvlc").diagnostics] == ["NS612"]
    assert checked(PYTHON, target="bvlc").shapes["t"] == (1,)


def test_a_users_rule_takes_any_number_of_bottoms_and_tops():
    shape_rule("ReLU")(lambda layer: [(1,), (2,)])
    text = "layer { name: 'x' type: 'ReLU' top: 's' top: 't' }\n"
    assert check(text).shapes == {"s": (1,), "t": (2,)}


# -- entry points ---------------------------------------------------------------------------


@pytest.fixture
def offered(monkeypatch, tmp_path):
    """Entry points of a package that is installed."""
    monkeypatch.syspath_prepend(tmp_path)

    def offer(module, text, **points):
        (tmp_path / f"{module}.py").write_text(text)
        found = {name: EntryPoint(name, value, plugin.GROUP) for name, value in points.items()}
        monkeypatch.setattr(plugin, "_entry_points", lambda: found)

    return offer


def test_an_installed_package_may_offer_a_function(offered):
    text = "def rule(layer):\n    return (5,)\n"
    offered(
        "offers_function", text, Mine="offers_function:rule", **{"m.n.L": "offers_function:rule"}
    )
    assert checked().shapes["t"] == (5,)
    assert checked(PYTHON).shapes["t"] == (5,)


def test_an_installed_package_may_offer_a_module_that_registers(offered):
    text = "import netspec\n\n\n@netspec.shape_rule('Mine')\ndef rule(layer):\n    return (6,)\n"
    offered("offers_module", text, Mine="offers_module")
    assert checked().shapes["t"] == (6,)
    assert checked().shapes["t"] == (6,)


def test_the_decorator_goes_before_what_is_installed(offered):
    offered("offers_less", "def rule(layer):\n    return (5,)\n", Mine="offers_less:rule")
    assert ruled(lambda layer: (7,)) == (7,)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1 / 0\n", "cannot be loaded: ZeroDivisionError"),
        ("x = (\n", "cannot be loaded: SyntaxError"),
        ("", "cannot be loaded: AttributeError"),
        ("rule = 3\n", "failed: TypeError"),
    ],
)
def test_a_package_that_is_broken_is_a_fault_of_the_layer_that_needs_it(offered, text, said):
    name = f"offers_nothing_{abs(hash(text))}"
    offered(name, text, Mine=f"{name}:rule")
    (found,) = checked().diagnostics
    assert found.code == "NS619"
    assert said in found.message


def test_types_of_bvlc_caffe_ask_no_package(offered):
    offered("offers_relu", "1 / 0\n", ReLU="offers_relu:rule")
    text = INPUT + "layer { name: 'x' type: 'ReLU' bottom: 'd' top: 't' }\n"
    assert check(text, inputs={"d": "2x3"}).shapes["t"] == (2, 3)
