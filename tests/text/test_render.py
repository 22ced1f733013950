"""Users' own templates: what they can do, and what their errors name."""

from __future__ import annotations

import random
import string
from pathlib import Path

import pytest
from google.protobuf import text_format
from hypothesis import given
from hypothesis import strategies as st

import netspec
from netspec import NetSpec, schema
from netspec import layers as L  # as Caffe's scripts write it
from netspec.errors import Origin, ReadError, RenderedTextError, TemplateError
from netspec.text import sandbox
from netspec.text.filters import prototxt
from netspec.text.render import render

DATA = Path(__file__).parents[1] / "data" / "render"
ORACLE = Path(__file__).parents[2] / ".." / "shared" / "oracle"
BLOCKS = '{% import "netspec/blocks.j2" as b %}\n'


def net(text):
    return text_format.Parse(text, schema.NetParameter())


def failure(source, kind=TemplateError, **variables):
    with pytest.raises(kind) as caught:
        render(source, variables, name="t.j2")
    return caught.value


# What a template can do


def test_a_template_gets_its_variables_and_keeps_its_lines():
    source = 'name: {{ name | quote }}\n{% for i in range(2) %}\ninput: "x{{ i }}"\n{% endfor %}\n'
    assert render(source, {"name": "n"}) == 'name: "n"\ninput: "x0"\ninput: "x1"\n'


def test_booleans_are_written_as_prototxt_writes_them():
    assert render("force_backward: {{ b }}\n", {"b": True}) == "force_backward: true\n"


def test_a_solver_and_the_old_form_of_layers_are_fine():
    assert render("base_lr: {{ 1 / 100 }}\n") == "base_lr: 0.01\n"
    assert render('layers { name: "a" type: RELU }\n')


@pytest.mark.parametrize(
    "name",
    ['a"b', "a'b", "a\nb", "a\\", "a\\n", "日本語", "\u2028", "\x00\x7f", '" } layer { name: "'],
)
def test_hostile_names_survive_quote(name):
    text = render(BLOCKS + "{{ b.relu(name, name) }}\n", {"name": name})
    (layer,) = net(text).layer
    assert (layer.name, list(layer.bottom), list(layer.top)) == (name, [name], [name])


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_survives_quote(name):
    assert net(render("name: {{ name | quote }}", {"name": name})).name == name


def test_a_mapping_becomes_fields_with_labels_lists_and_whole_numbers():
    text = prototxt(
        {
            "name": "a",
            "bottom": "x",
            "top": ["y", "z"],
            "loss_weight": [1, 0.5],
            "pooling_param": {"pool": "AVE", "kernel_size": 6 / 2, "global_pooling": False},
            "include": [{"phase": 1}, {"phase": "TRAIN"}],
        },
        "LayerParameter",
        indent=2,
    )
    assert text.split("\n  ")[1] == 'bottom: "x"'
    layer = text_format.Parse(text, schema.LayerParameter())
    assert list(layer.loss_weight) == [1, 0.5]
    assert layer.pooling_param.kernel_size == 3
    assert [rule.phase for rule in layer.include] == [schema.TEST, schema.TRAIN]
    assert text_format.Parse(prototxt(layer), schema.LayerParameter()) == layer


@pytest.mark.parametrize(
    ("value", "message", "says"),
    [
        ({"knel_size": 3}, "ConvolutionParameter", "Did you mean kernel_size?"),
        ({"pool": "MAXX"}, "PoolingParameter", "Did you mean MAX?"),
        ({"num_output": -1}, "ConvolutionParameter", "does not take -1"),
        ({"num_output": 2.5}, "ConvolutionParameter", "does not take 2.5"),
        ({"num_output": [1, 2]}, "ConvolutionParameter", "one value"),
        ({"bias_term": "no"}, "ConvolutionParameter", "does not take 'no'"),
        ({"weight_filler": "xavier"}, "ConvolutionParameter", "holds FillerParameter"),
        ({"name": 3}, "LayerParameter", "does not take 3"),
        ({"name": 3}, "LayrParameter", "Did you mean LayerParameter?"),
        ({"name": "x"}, "", "which message"),
        ("x", "LayerParameter", "a mapping or a message"),
    ],
)
def test_a_mapping_that_is_no_such_message_is_refused(value, message, says):
    error = failure("\n{{ value | prototxt(message) }}", value=value, message=message)
    assert error.origin == Origin("t.j2", 2)
    assert says in str(error)


def test_files_beside_the_template_are_included_and_imported(tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "part.j2").write_text('name: "{{ T }}"\n', encoding="utf-8")
    (tmp_path / "net.prototxt.j2").write_text('{% include "sub/part.j2" %}', encoding="utf-8-sig")
    assert render(tmp_path / "net.prototxt.j2", {"T": 3}) == 'name: "3"\n'
    assert render(str(tmp_path / "net.prototxt.j2"), {"T": 3}) == 'name: "3"\n'
    assert render('{% include "sub/part.j2" %}', {"T": 4}, folder=tmp_path) == 'name: "4"\n'


def test_a_template_cannot_leave_its_folder(tmp_path):
    (tmp_path / "secret.j2").write_text('name: "s"', encoding="utf-8")
    (tmp_path / "in").mkdir()
    for name in ("../secret.j2", str(tmp_path / "secret.j2")):
        with pytest.raises(TemplateError, match="no template"):
            render("{% include name %}", {"name": name}, folder=tmp_path / "in")


def test_ten_thousand_layers_render_and_parse():
    source = (
        BLOCKS + '{% for i in range(10000) %}\n{{ b.relu("r%d" | format(i), "x") }}\n{% endfor %}'
    )
    assert len(net(render(source)).layer) == 10_000


def test_the_package_offers_render():
    assert netspec.render('name: "x"\n') == 'name: "x"\n'


# The library of blocks


def test_a_link_out_of_the_folder_is_not_followed(tmp_path):
    (tmp_path / "secret.j2").write_text("name: 'x'")
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "out.j2").symlink_to(tmp_path / "secret.j2")
    (inside / "net.j2").write_text("{% include 'out.j2' %}")
    with pytest.raises(TemplateError):
        render(inside / "net.j2")


def test_every_macro_is_offered_under_one_name_and_commented():
    folder = Path(sandbox.resources.files("netspec.templates.blocks"))
    gathered = (folder / "blocks.j2").read_text(encoding="utf-8")
    for name in ("layers", "conv", "inception", "residual", "lstm"):
        assert f"netspec/{name}.j2" in gathered
    for name in ("layer", "conv_bn_scale_relu", "inception", "residual_basic", "lstm_step"):
        assert render(BLOCKS + "{% if b." + name + " %}{% endif %}") == ""


def test_conv_bn_scale_relu_is_four_layers_in_place():
    text = render(BLOCKS + '{{ b.conv_bn_scale_relu("c", "x", 8, 3, stride=2, pad=1) }}\n')
    n = NetSpec()
    n.c = L.Convolution(
        bottom="x", num_output=8, kernel_size=3, stride=2, pad=1, bias_term=False,
        weight_filler={"type": "msra"},
    )  # fmt: skip
    expected = net(netspec.dumps(n))
    made = net(text)
    assert [(each.name, each.type, each.bottom[0], each.top[0]) for each in made.layer] == [
        ("c", "Convolution", "x", "c"),
        ("c/bn", "BatchNorm", "c", "c"),
        ("c/scale", "Scale", "c", "c"),
        ("c/relu", "ReLU", "c", "c"),
    ]
    assert made.layer[0].convolution_param == expected.layer[0].convolution_param


@pytest.mark.parametrize(
    ("call", "layers", "last", "reads"),
    [
        ('b.residual_basic("r", "x", 64)', 9, "r", ["x", "r/branch2b"]),
        ('b.residual_basic("r", "x", 64, 2, project=true)', 12, "r", ["r/branch1", "r/branch2b"]),
        ('b.residual_bottleneck("r", "x", 64)', 13, "r", ["x", "r/branch2c"]),
        ('b.residual_bottleneck("r", "x", 64, project=true)', 16, "r", ["r/branch1", "r/branch2c"]),
        (
            'b.inception("i", "x", 64, 96, 128, 16, 32, 32)', 14, "i/output",
            ["i/1x1", "i/3x3", "i/5x5", "i/pool_proj"],
        ),
    ],
)  # fmt: skip
def test_blocks_are_whole_and_every_bottom_has_its_top(call, layers, last, reads):
    text = render(BLOCKS + "{{ " + call + " }}\n")
    made = net(text)
    known = {"x"}
    for layer in made.layer:
        assert set(layer.bottom) <= known
        known |= set(layer.top)
    names = [layer.name for layer in made.layer]
    assert len(names) == len(set(names)) == layers
    joined = next(layer for layer in made.layer if len(layer.bottom) > 1)
    assert (joined.top[0], list(joined.bottom)) == (last, reads)
    assert "\n\n" not in text
    assert text == netspec.dumps(made) or sorted(text.split("\n")) == sorted(
        netspec.dumps(made).split("\n")
    )


SINGLE = {
    'b.input("data", [1, 3, 8, 8])': "Input",
    'b.data("data", "db", 8, phase="TRAIN", transform={"scale": 0.5})': "Data",
    'b.conv("c", "x", 4, [3, 5], group=2, dilation=2, params=[{"lr_mult": 1}, {"lr_mult": 2}])': "Convolution",  # one call
    'b.fc("f", "x", 10, weight_filler={"type": "gaussian", "std": 0.01})': "InnerProduct",
    'b.pool("p", "x", "AVE", 3, 2, pad=1)': "Pooling",
    'b.pool("p", "x", global=true)': "Pooling",
    'b.relu("r", "x", negative_slope=0.1, in_place=false)': "ReLU",
    'b.dropout("d", "x", 0.3)': "Dropout",
    'b.batch_norm("n", "x", use_global_stats=false, eps=0.001)': "BatchNorm",
    'b.scale("s", "x", bias=false)': "Scale",
    'b.eltwise("e", ["x", "y"], "MAX")': "Eltwise",
    'b.concat("k", ["x", "y"], axis=0)': "Concat",
    'b.softmax("prob", "x")': "Softmax",
    'b.softmax_loss("loss", "x", loss_weight=0.3)': "SoftmaxWithLoss",
    'b.accuracy("acc", "x", top_k=5)': "Accuracy",
    'b.layer("lrn", "LRN", "x", lrn_param={"local_size": 5})': "LRN",
    'b.layer("quiet", "Silence", ["x", "y"], top=[])': "Silence",
}


@pytest.mark.parametrize("call", SINGLE)
def test_single_layers_parse_and_have_no_lines_to_spare(call):
    text = render(BLOCKS + "{{ " + call + " }}\n")
    made = net(text)
    assert [layer.type for layer in made.layer] == [SINGLE[call]]
    assert sorted(text.split("\n")) == sorted(netspec.dumps(made).split("\n"))


def test_an_lstm_step_is_the_one_of_the_language():
    n = NetSpec()
    n.x, n.h, n.c = (L.Input(shape={"dim": [1, 2, 3]}) for _ in range(3))
    netspec.single_time_step_lstm(n, n.h, n.c, n.x, "t0/", 5)
    text = render(BLOCKS + '{{ b.lstm_step("t0/", "x", "h", "c", 5) }}\n')
    language = {layer.name: layer for layer in net(netspec.dumps(n)).layer if "/" in layer.name}
    assert {layer.name: layer for layer in net(text).layer} == language


def test_the_unrolled_demo_is_the_one_that_caffe_writes():
    wanted = ORACLE / "lstm_demo.prototxt"
    if not wanted.exists():
        pytest.skip("needs the shared folder of results by Caffe itself")
    text = render(DATA / "lstm_demo.prototxt.j2", {"T": 3})
    assert net(text) == net(wanted.read_text(encoding="utf-8"))


# Errors name the template's line


@pytest.mark.parametrize(
    ("source", "line", "says"),
    [
        ('name: "x"\n{% for %}\n', 2, "syntax error"),
        ('name: "x"\n\n{{ name', 3, "syntax error"),
        ("\n{% fro i in range(3) %}", 2, "unknown tag 'fro'"),
        ("\n{{ x | quot }}", 2, "Did you mean quote?"),
        ("\nname: {{ nmae }}", 2, "Did you mean name?"),
        ("\nname: {{ other }}", 2, "-D other=..."),
        ("{% set batch = 3 %}\n{{ bacth }}", 2, "Did you mean batch?"),
        ('{% set d = {"alpha": 1} %}\n{{ d.alhpa }}', 2, "Did you mean alpha?"),
        ("\n{% if nothing %}{% endif %}", 2, "'nothing' has no value"),
        ("\n\n{{ 1 / 0 }}", 3, "division by zero"),
        ("\n{{ 'a' + 1 }}", 2, "TypeError"),
        ("\n{{ ''.__class__.__mro__ }}", 2, "sandbox"),
        ("\n{{ quote.__globals__ }}", 2, "'quote' has no value"),
        ("\n{{ range(1000000) }}", 2, "Range too big"),
        ("\n{{ 'a' * 1000000000 }}", 2, "1,000,000,000"),
        ("\n{{ [0] * 1000000000 }}", 2, "1,000,000,000"),
        ("\n{{ 10 ** 1000000000 }}", 2, "elements or digits"),
        ('\n{% include "netspec/lstn.j2" %}', 2, "Did you mean netspec/lstm.j2?"),
        ('{% from "netspec/conv.j2" import cov_relu %}\n{{ cov_relu() }}', 2, "mean conv_relu?"),
        (BLOCKS + "{{ b.convv() }}", 2, "Did you mean conv?"),
        (BLOCKS + '{{ b.conv("c", "x") }}', 2, "'num_output' was not provided"),
        (BLOCKS + '{{ b.relu("c", "x", slope=3) }}', 2, "no keyword argument 'slope'"),
        (BLOCKS + '\n{{ b.layer("c", "x", lnr_param={}) }}', 3, "netspec/layers.j2:"),
        (BLOCKS + '{{ b.lstm_step("t", "x", "h", "c", 5, parts=["q"]) }}', 2, "no part q"),
        (BLOCKS + '{{ b.relu("r", ["x", "y"]) }}', 2, "one text"),
        ('\n{{ fail("give T or N") }}', 2, "give T or N"),
        ("{% macro m() %}\n{{ m() }}{% endmacro %}\n{{ m() }}", 2, "itself"),
        ('{% include "t.j2" %}', 1, "itself"),
    ],
)  # fmt: skip
def test_errors_name_the_line_and_what_to_do(source, line, says):
    error = failure(source, name="n")
    assert error.origin == Origin("t.j2", line)
    assert says in str(error)
    assert sandbox.STEP not in str(error)


@pytest.mark.parametrize(
    ("part", "line", "says"),
    [("\n{% macro m(a) %}\n{{ a / 0 }}{% endmacro %}", 3, "division"), ("\n{% if %}", 2, "syntax")],
)
def test_an_error_in_an_imported_file_names_that_file(tmp_path, part, line, says):
    (tmp_path / "part.j2").write_text(part, encoding="utf-8")
    main = tmp_path / "main.j2"
    main.write_text('{% import "part.j2" as p %}\n{{ p.m(1) }}', encoding="utf-8")
    with pytest.raises(TemplateError, match=says) as caught:
        render(main)
    assert caught.value.origin == Origin(str(tmp_path / "part.j2"), line)


@pytest.mark.parametrize(
    ("source", "line", "says"),
    [
        ('layer {\n  name: "x"\n  botom: "y"\n}\n', 3, "Did you mean bottom?"),
        ("{% for i in range(3) %}\nlayer {\n  name: {{ i }}\n}\n{% endfor %}", 3, "| quote"),
        ("{# one\ntwo #}\n{% set x = 1 %}\n\nname: {{ x }}\n", 5, "takes text in quotes"),
        ("{% macro m() %}\nlayer {\n  botom: 1\n}\n{%- endmacro %}\n\n{{ m() }}\n", 3, "t.j2:7"),
        (BLOCKS + '{{ b.relu("a", "b") }}\n{{ b.pool("p", "x", "MAXX") }}', 3, "MAX, AVE"),
        ("{% if true %}\nname: x\n{% endif %}", 2, "takes text in quotes"),
        ('name: "x"\n{{ "}" }}', 2, "closes nothing"),
        ('name: "x"\nlayer { name: "y"\n', 2, "never closed"),
        ('name: "x"\nname: "y"\n', 2, "given twice, first in line 1"),
        ("{% if T %}\nlayer {\n  psroi_pooling_param { group_size: 3 }}{% endif %}", 3, "needs spatial_scale, output_dim"),
        ('name: "x\ud800"', 1, "no character of Unicode"),
        ("{{ none }}", 1, "None"),
        ('{% set x = "a\\nb" %}\n{{ x | indent(3) }}', 2, "'a' has no value"),
        ("{% block a %}\n{% endblock %}\n{% block c %}\nname: 3\n{% endblock %}", 4, "takes text in quotes"),
        ('base_lr: 0.1\nlr_policy: 3', 2, "takes text in quotes"),
    ],
)  # fmt: skip
def test_a_result_that_is_no_prototxt_names_the_line_that_wrote_it(source, line, says):
    error = failure(source, RenderedTextError, T=3)
    assert error.origin == Origin("t.j2", line)
    assert says in str(error)


def test_marks_that_change_the_result_fall_back_to_the_line_of_the_call():
    source = "\n{% macro m() %}x{% endmacro %}\n{% if m() | length == 1 %}\n{{ m() }}\n{% endif %}"
    for after in ("", "\n{{ m() }}\n"):
        assert failure(source + after, RenderedTextError).origin == Origin("t.j2", 4)


@pytest.mark.parametrize(
    "before", ['layer { name: "layer {" } # layer {\nlayer { }\n', "layers { layer { } }\n\n"]
)
def test_the_element_that_lacks_a_field_is_found_behind_others(before):
    source = before + "layer {\n psroi_pooling_param { } }"
    assert failure(source, RenderedTextError).origin == Origin("t.j2", 4)


# Limits


def test_a_template_that_never_ends_is_stopped(monkeypatch):
    monkeypatch.setattr(sandbox, "MOST_STEPS", 1000)
    loops = "\n{% for i in range(999) %}{% for j in range(999) %}{% endfor %}{% endfor %}"
    macros = "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}"
    for source in (loops, macros + "{{ m(20) }}"):
        assert "1,000 turns" in str(failure(source))


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("\n{% for i in range(99) %}" + "#" * 99 + "\n{% endfor %}", 2),
        ("\n{% for i in range(99) %}\n{{ x * 99 }}\n{% endfor %}", 3),
        # In a macro, before it is ever finished.
        ("{% macro m() %}\n{% for i in range(99) %}HERE\n{% endfor %}{% endmacro %}\n{{ m() }}", 2),
        (
            "{% macro m() %}{% for i in x * 99 %}\n{{ x*99 }}{% endfor %}{% endmacro %}\n{{ m() }}",
            2,
        ),
        ("#" * 9999, 1),
    ],
)
def test_a_result_that_grows_too_large_is_stopped(monkeypatch, source, line):
    monkeypatch.setattr(sandbox, "MOST_CHARACTERS", 5000)
    error = failure(source.replace("HERE", "#" * 99), x="#")
    assert "5,000 characters" in str(error)
    assert error.origin == Origin("t.j2", line)


# Files


def test_a_template_that_cannot_be_read_is_reported(tmp_path):
    (tmp_path / "latin.j2").write_bytes(b'name: "x"\nname: "\xe9"')
    for name, says in (("none.j2", "No such file"), (".", "folder"), ("latin.j2", "not UTF-8")):
        with pytest.raises(ReadError, match=says):
            render(tmp_path / name)
    with pytest.raises(ReadError) as caught:
        render(tmp_path / "latin.j2")
    assert caught.value.origin == Origin(str(tmp_path / "latin.j2"), 2)
    with pytest.raises(TemplateError, match="not UTF-8"):
        render('{% include "latin.j2" %}', folder=tmp_path)


def test_random_damage_to_a_template_gives_the_package_own_errors():
    source = (DATA / "lstm_demo.prototxt.j2").read_text(encoding="utf-8")
    chance = random.Random(7)  # the same damage in every run
    errors = []
    for _ in range(60):
        at, to = chance.randrange(len(source)), chance.randrange(3)
        damaged = source[:at] + chance.choice(string.punctuation) + source[at + to :]
        try:
            render(damaged, {"T": 1})
        except (TemplateError, RenderedTextError) as error:
            errors.append(error)
    assert len(errors) > 20
    assert all(error.origin and error.origin.line <= source.count("\n") + 2 for error in errors)
