"""The stubs: current, true to what the DSL takes, and of use to pyright and mypy."""

from __future__ import annotations

import ast
import json
import re
import runpy
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from netspec import layers, params, schema
from netspec.dsl.fields import keywords
from netspec.stubs import __main__ as stubs
from netspec.stubs.docstring import WIDTH, docstring, first_sentence

ROOT = Path(__file__).parents[1]
TYPING = ROOT / "tests" / "typing"
GOOD, GOOD_FLUENT = TYPING / "good.py", TYPING / "good_fluent.py"
BAD = [TYPING / "bad.py", TYPING / "bad_fluent.py"]

# A value of each alias of the stub; enums are seen to below.
SAMPLES = {
    "_Int": 1,
    "_Float": 0.5,
    "_Bool": True,
    "str": "text",
    "_Bytes": b"bytes",
    "_Message": {},
}


# -- what is checked in -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "make"), stubs.STUBS.items(), ids=lambda x: getattr(x, "stem", "")
)
def test_the_stubs_are_current(path, make):
    current = path.read_text("utf-8") == make()
    assert current, f"{path.name} is not what the schema gives: run python -m netspec.stubs"


def test_the_command_writes_all_stubs(tmp_path, monkeypatch, capsys):
    made = {tmp_path / path.name: make for path, make in stubs.STUBS.items()}
    monkeypatch.setattr(stubs, "STUBS", made)
    assert stubs.main() == 0
    printed = capsys.readouterr().out
    for path, make in made.items():
        assert path.read_text("utf-8") == make()
        assert f"{path.name}: " in printed


# -- the stub against the DSL -------------------------------------------------------------


class Stub:
    """What ``layers.pyi`` says, read without the generator's help."""

    def __init__(self) -> None:
        tree = ast.parse((stubs.HERE / "layers.pyi").read_text("utf-8"))
        self.aliases: dict[str, str] = {}
        self.typed_dicts: dict[str, ast.ClassDef] = {}
        self.functions: dict[str, list[ast.FunctionDef]] = {}
        self.imported: set[str] = set()
        for node in tree.body:
            if isinstance(node, ast.AnnAssign):
                self.aliases[node.target.id] = ast.unparse(node.value)
            elif isinstance(node, ast.ClassDef):
                self.typed_dicts[node.name] = node
            elif isinstance(node, ast.FunctionDef):
                self.functions.setdefault(node.name, []).append(node)
            elif isinstance(node, ast.ImportFrom):
                self.imported.update(each.name for each in node.names)

    def keywords(self, function: ast.FunctionDef) -> dict[str, str]:
        """A function's keywords and their types, those of its TypedDict included."""
        named = {
            each.arg: ast.unparse(each.annotation)
            for each in function.args.kwonlyargs
            if each.arg not in ("ntop", "in_place")
        }
        others = self._keys(function.args.kwarg.annotation.slice.id)
        assert not named.keys() & others.keys(), "a checker refuses a keyword that is there twice"
        return named | others

    def _keys(self, name: str) -> dict[str, str]:
        if name == "TypedDict":
            return {}
        found = {}
        for base in self.typed_dicts[name].bases:
            found |= self._keys(base.id)
        for node in self.typed_dicts[name].body:
            if isinstance(node, ast.AnnAssign):
                found[node.target.id] = ast.unparse(node.annotation)
        return found

    def sample(self, annotation: str):
        """A value that a checker accepts for the type."""
        first = annotation.split(" | ", maxsplit=1)[0]
        if first in SAMPLES:
            one = SAMPLES[first]
        else:
            labels = annotation if "Literal" in annotation else self.aliases[first]
            one = re.search(r"Literal\['([^']+)'", labels).group(1)
        return [one, one] if "Sequence" in annotation else one


STUB = Stub()
SIGNATURES = [(name, each) for name, found in STUB.functions.items() for each in found]
SIGNATURES = [(name, each) for name, each in SIGNATURES if name != "__getattr__"]


def test_every_layer_type_has_a_function_and_no_other_name_has():
    assert {name for name, _ in SIGNATURES} == set(schema.LAYERS)


def test_no_layer_type_hides_a_name_that_the_stub_uses():
    assert not (STUB.imported | STUB.aliases.keys() | STUB.typed_dicts.keys()) & set(schema.LAYERS)


@pytest.mark.parametrize("name", schema.LAYERS)
def test_every_signature_has_exactly_the_keywords_that_the_dsl_takes(name):
    # "lambda", which is no name in Python, is the one field that a stub cannot have.
    wanted = set(keywords(name)) - {"lambda"}
    for signature in STUB.functions[name]:
        assert set(STUB.keywords(signature)) == wanted


@pytest.mark.parametrize("name", schema.LAYERS)
def test_the_dsl_takes_a_value_of_every_keyword_s_type(name):
    for signature in STUB.functions[name]:
        for each, annotation in STUB.keywords(signature).items():
            fn = getattr(layers, name)(ntop=0, **{each: STUB.sample(annotation)})
            fn.values()


@pytest.mark.parametrize("name", schema.LAYERS)
def test_overloads_agree_on_the_types_of_keywords(name):
    first, *others = (STUB.keywords(each) for each in STUB.functions[name])
    assert all(each == first for each in others)


@pytest.mark.parametrize("name", schema.LAYERS)
def test_every_function_documents_each_of_its_arguments(name):
    function = STUB.functions[name][0]
    text = ast.get_docstring(function)
    assert text[0].isupper() or not text[0].isalpha()
    for each in function.args.kwonlyargs:
        assert re.search(rf"^    {each.arg}: \S", text, re.MULTILINE), each.arg


@pytest.mark.parametrize(
    ("name", "results"),
    [
        ("ReLU", ["Top"]),
        ("Convolution", ["Top", "Function", "tuple[Top, ...]"]),
        ("Slice", ["Top", "Function", "tuple[Top, ...]"]),
        ("Data", ["Top", "Function", "tuple[Top, ...]"]),
        ("EuclideanLoss", ["Top", "Function", "tuple[Top, ...]"]),  # Caffe adds a loss's top
    ],
)
def test_types_that_may_give_other_tops_than_one_have_overloads(name, results):
    assert [ast.unparse(each.returns) for each in STUB.functions[name]] == results


@pytest.mark.parametrize(
    ("name", "keyword", "annotation"),
    [
        ("Convolution", "num_output", "_Int"),
        ("Convolution", "kernel_size", "_Int | Sequence[_Int]"),
        ("Convolution", "weight_filler", "_Message"),
        ("Convolution", "engine", "int | Literal['DEFAULT', 'CAFFE', 'CUDNN']"),
        ("InnerProduct", "engine", "str"),  # the layer's own field, which Convolution hides
        ("Dropout", "dropout_ratio", "_Float"),
        ("Scale", "bias_term", "_Bool"),
        ("Data", "source", "str"),
        ("DummyData", "shape", "_Message | Sequence[_Message]"),
        ("ReLU", "loss_weight", "_Float | Sequence[_Float]"),
        ("ReLU", "top", "str | Sequence[str]"),
        ("ReLU", "convolution_param", "_Message"),
    ],
)
def test_a_field_s_type_is_the_one_that_the_schema_gives_it(name, keyword, annotation):
    assert STUB.keywords(STUB.functions[name][0])[keyword] == annotation


def test_a_docstring_has_the_comment_the_default_and_who_uses_a_vendor_field():
    text = " ".join(ast.get_docstring(STUB.functions["Pooling"][0]).split())
    pool, vendor = re.search(r"pool: (.*?) pad: .*ceil_mode: (.*?) dilation:", text).groups()
    assert "AVE averages" in pool
    assert pool.endswith("Default: MAX.")
    assert re.search(r"Default: True\. Vendor field: \d+ public nets", vendor)


@pytest.mark.parametrize(
    "lines",
    [
        ["Short."],
        ['It ends with "quotes"'],
        ['A path C:\\new, and """ in the text.'],
        ["Long " * 40 + "end."],
        ["x" * (WIDTH - 8) + "."],
        ["Summary.", "", "Args:", "    name: " + "what it is " * 20 + "here."],
    ],
)
def test_a_docstring_says_the_text_in_lines_that_fit(lines):
    written = docstring(lines, 4)
    assert max(map(len, written.splitlines())) <= WIDTH
    function = ast.parse(f"def f():\n{written}\n").body[0]
    assert ast.get_docstring(function).split() == " ".join(lines).split()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("One. Two.", "One."),
        ("Of size 1.5 or 2. And more.", "Of size 1.5 or 2."),
        ("No full stop", "No full stop"),
        ("Folded\nlines. Next", "Folded lines."),
        ("", "Not described."),
    ],
)
def test_a_short_docstring_is_the_first_sentence(text, sentence):
    assert first_sentence(text) == sentence


# -- constants ----------------------------------------------------------------------------


def _constant_classes() -> dict[str, ast.ClassDef]:
    tree = ast.parse((stubs.HERE / "params.pyi").read_text("utf-8"))
    return {node.name[1:]: node for node in tree.body if isinstance(node, ast.ClassDef)}


def test_every_message_with_constants_has_a_class_of_them():
    wanted = {name for name in dir(params) if dir(getattr(params, name))}
    assert set(_constant_classes()) == wanted


@pytest.mark.parametrize(("name", "node"), _constant_classes().items())
def test_the_constants_are_those_of_the_module(name, node):
    said = {}
    for each in node.body:
        if isinstance(each, ast.AnnAssign):
            if each.value is None:
                assert hasattr(getattr(params, name), each.target.id)
            else:
                said[each.target.id] = ast.literal_eval(each.value)
    module = getattr(params, name)
    assert said == {label: getattr(module, label) for label in dir(module)}


# -- type checkers ------------------------------------------------------------------------


_CHECKED = (GOOD, GOOD_FLUENT, *BAD)


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: PLW1510  # a checker that finds mistakes exits with 1
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, timeout=300
    )


def _pyright() -> set[tuple[str, int]]:
    if find_spec("pyright") is None:
        pytest.skip("pyright is not installed")
    try:
        version = _run("pyright", "--version")
    except subprocess.TimeoutExpired:
        pytest.skip("pyright does not start: it could not fetch its own program in time")
    if version.returncode:
        pytest.skip(f"pyright does not start: {(version.stderr or version.stdout)[-300:]}")
    run = _run("pyright", "--outputjson", "--pythonpath", sys.executable, *map(str, _CHECKED))
    assert run.returncode in (0, 1), run.stdout + run.stderr
    return {
        (Path(each["file"]).name, each["range"]["start"]["line"] + 1)
        for each in json.loads(run.stdout)["generalDiagnostics"]
    }


def _mypy() -> set[tuple[str, int]]:
    if find_spec("mypy") is None:
        pytest.skip("mypy is not installed")
    run = _run("mypy", "--no-pretty", "--hide-error-context", *map(str, _CHECKED))
    assert run.returncode in (0, 1), run.stdout + run.stderr
    found = re.findall(r"^(tests\S+):(\d+): error:", run.stdout.replace("\\", "/"), re.MULTILINE)
    return {(Path(path).name, int(line)) for path, line in found}


@pytest.mark.parametrize("checker", [_pyright, _mypy], ids=["pyright", "mypy"])
def test_a_type_checker_flags_each_mistake_and_nothing_else(checker):
    marked = {
        (bad.name, n)
        for bad in BAD
        for n, line in enumerate(bad.read_text("utf-8").splitlines(), 1)
        if "  # error: " in line
    }
    assert len(marked) > 40
    assert checker() == marked


def test_what_the_type_checkers_accept_runs():
    found = runpy.run_path(str(GOOD))
    assert len(found["lenet"]("train_lmdb", 64).to_proto().layer) == 10
    assert len(found["several_tops"](3).to_proto().layer) == 6
    assert [layer.type for layer in found["of_forks"]().layer][1:] == [
        "SomebodysOwnLayer",
        "Python",
    ]


def test_what_the_type_checkers_accept_of_the_fluent_way_runs():
    found = runpy.run_path(str(GOOD_FLUENT))
    assert len(found["lenet"]("train_lmdb", 64).to_proto().layer) == 11
    assert found["several_tops"](3).shape == (1, 12, 8, 8)
    assert found["of_forks"]() is None
