"""The parts of to_python by themselves: what repeats, what differs, literals, lines."""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netspec.to_python import STYLES, to_python
from netspec.to_python.code import Call, Kw, Line, Listing, lines_of
from netspec.to_python.counted import counted_texts
from netspec.to_python.exprs import substitute
from netspec.to_python.idents import Namer, identifier
from netspec.to_python.literals import expression, listed, quoted
from netspec.to_python.model import NAME, Param, Scaled, Text
from netspec.to_python.repeats import repeats
from netspec.to_python.unify import unify


@pytest.mark.parametrize(
    ("kinds", "found"),
    [
        ([1, 2, 3], set()),
        ([1, 2, 0, 1, 2], {(2, (0, 3))}),
        ([1, 2, 3, 0, 1, 2, 3], {(3, (0, 4))}),  # not 1, 2, which could as well be longer
        ([5, 1, 2, 6, 1, 2, 7, 1, 2, 3, 9, 1, 2, 3], {(2, (1, 4, 7, 11)), (3, (7, 11))}),
        ([1, 1, 1, 1], {(2, (0, 2))}),
    ],
)
def test_stretches_that_repeat_are_found_as_long_as_they_are(kinds, found):
    assert {(each.size, each.places) for each in repeats(kinds)} == found


def patterns(rows, key=NAME):
    """The patterns of rows of texts as text, parameters by numbers, and their values."""
    unified = unify(rows, [key] * len(rows[0]))
    for number, param in enumerate(unified.params):
        param.name = f"p{number}"
    return [expression(each) for each in unified.patterns], unified.args


@pytest.mark.parametrize(
    ("rows", "found", "args"),
    [
        (
            [["res2b_branch2a", "bn2b_branch2a"], ["res3b1_branch2a", "bn3b1_branch2a"]],
            ['f"res{p0}_branch2a"', 'f"bn{p0}_branch2a"'],
            [["2b"], ["3b1"]],
        ),
        (  # a whole word, and all of its digits
            [["res2a_x"], ["res3a_x"], ["res12a_x"]],
            ['f"res{p0}_x"'],
            [["2a"], ["3a"], ["12a"]],
        ),
        (
            [["inception_3a/incep_3a_x", "y3a"], ["inception_4b/incep_4b_x", "y4b"]],
            ['f"inception_{p0}/incep_{p0}_x"', 'f"y{p0}"'],
            [["3a"], ["4b"]],
        ),
        ([["t1/fc", "h1"], ["t2/fc", "h2"]], ['f"t{p0}/fc"', 'f"h{p0}"'], [[1], [2]]),
        ([["t01"], ["t02"]], ['f"t{p0}"'], [["01"], ["02"]]),  # the zero would be lost
        ([["a", "b"], ["a", "c"]], ['"a"', "p0"], [["b"], ["c"]]),
        ([["a_b", "c_d"], ["e_b", "c_f"]], ['f"{p0}_b"', 'f"c_{p1}"'], [["a", "d"], ["e", "f"]]),
    ],
)
def test_texts_are_compared_word_by_word(rows, found, args):
    assert patterns(rows) == (found, args)


def test_numbers_that_are_the_same_or_multiples_are_one_parameter():
    unified = unify([[64, 64, 256], [128, 128, 512]], ["num_output"] * 3)
    (param,) = unified.params
    assert unified.patterns == [param, param, Scaled(4, param)]
    assert unified.args == [[64], [128]]


def test_numbers_of_other_fields_are_one_parameter_only_if_that_is_no_accident():
    assert len(unify([[1, 1], [2, 2]], ["stride", "pad"]).params) == 2
    assert len(unify([[32, 32], [64, 64]], ["num_output", "group"]).params) == 1


WORDS = st.lists(st.sampled_from(["a", "bc", "1", "23", "_", "/", "x1"]), max_size=5).map("".join)


@given(st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=2, max_size=4))
def test_a_pattern_gives_back_what_it_was_made_of(rows):
    unified = unify(rows, [NAME] * 3)
    for row, args in zip(rows, unified.args, strict=True):
        values = dict(zip(unified.params, args, strict=True))
        assert [substitute(each, values) for each in unified.patterns] == list(row)


@given(st.text())
def test_every_text_comes_back_from_its_literal(text):
    literal = quoted(text)
    assert ast.literal_eval(literal) == text
    assert literal.isprintable()


@given(st.text(), st.text())
def test_every_text_comes_back_from_a_formatted_literal(before, behind):
    code = expression(Text((before, Param(NAME, name="x"), behind)))
    assert eval(code, {"x": "1"}) == f"{before}1{behind}"


@given(st.text())
def test_every_name_gives_an_identifier(text):
    found = identifier(text, "x")
    assert found.isidentifier()
    assert found.isascii()
    assert Namer({found})(found) != found


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (["a1", "a2", "a3"], (["a", None, ""], range(1, 4))),
        (["t1/c1", "t2/c2"], (["t", None, "/c", None, ""], range(1, 3))),
        (["a3", "a2"], (["a", None, ""], range(3, 1, -1))),
        (["a1", "a2", "a4"], None),
        (["a1", "b2"], None),
        (["a01", "a02"], None),
        (["a1", "a1"], None),
    ],
)
def test_texts_that_count_are_told(texts, found):
    assert counted_texts(texts) == found


@given(st.lists(st.integers(-3, 3), min_size=1, max_size=12))
def test_lists_are_said_shorter_and_mean_the_same(values):
    node = listed(values, [str(value) for value in values])
    text = node if isinstance(node, str) else f"[{', '.join(map(str, node.items))}]"
    assert eval(text) == values


def formatted(code):
    """The code as ruff formats it."""
    ran = subprocess.run(
        [sys.executable, "-m", "ruff", "format", "--line-length", "100", "-"],
        input=code, text=True, capture_output=True, check=True,
    )  # fmt: skip
    return ran.stdout


WORD = st.text("abc", min_size=1, max_size=30)
NODES = st.recursive(
    WORD,
    lambda inner: st.one_of(
        st.builds(
            Call, st.just("dict"), st.lists(st.builds(Kw, st.just("key="), inner), max_size=1)
        ),
        st.builds(Call, WORD.map(lambda word: f"f{word}"), st.lists(inner, max_size=5)),
        st.builds(Listing, st.just("[]"), st.lists(inner, max_size=5)),
    ),
    max_leaves=12,
)


@settings(max_examples=10)  # each starts a process
@given(st.lists(st.tuples(WORD, NODES), min_size=20, max_size=40))
def test_lines_are_laid_out_as_ruff_does(pairs):
    statements = [Line(f"{target} = ", node) for target, node in pairs]
    code = "".join(f"{line}\n" for line in lines_of(statements))
    assert formatted(code) == code


def test_a_chain_that_is_too_long_is_broken_between_its_calls():
    line = Line("x = ", "x", [Call(f".layer{n}", ["y" * 30]) for n in range(4)], between="x")
    assert list(lines_of([line], "    ")) == [
        f"    x = x.layer0({'y' * 30}).layer1({'y' * 30})",
        f"    x = x.layer2({'y' * 30}).layer3({'y' * 30})",
    ]


def test_the_code_of_all_samples_is_formatted_and_clean(sample, tmp_path):
    root = sample("x").parent
    settings = (root / "ruff.toml").read_text("utf-8")
    project = (root.parent / "pyproject.toml").as_posix()
    (tmp_path / "ruff.toml").write_text(settings.replace("../pyproject.toml", project), "utf-8")
    for path in root.glob("*.prototxt"):
        for style in STYLES:
            (tmp_path / f"{path.stem}_{style}.py").write_text(to_python(path, style), "utf-8")
    for options in (["format", "--check"], ["check"]):
        ran = subprocess.run(
            [sys.executable, "-m", "ruff", *options, "--no-cache", "."],
            cwd=tmp_path, text=True, capture_output=True, check=False,
        )  # fmt: skip
        assert ran.returncode == 0, ran.stdout + ran.stderr
