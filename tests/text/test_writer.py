"""dumps and write: the plain text, its options, and files that are whole or untouched."""

from __future__ import annotations

import os
import stat
import sys

import pytest
from google.protobuf import text_format

import netspec
from netspec import NetSpec, dumps, schema, write
from netspec import layers as L
from netspec.errors import (
    FieldTypeError,
    FieldValueError,
    NetspecError,
    RenderedTextError,
    TemplateError,
    WriteError,
)
from netspec.text import printer

root_may_write_anywhere = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere"
)


def net():
    n = NetSpec(name="n")
    n["a/data"] = L.Input(shape=dict(dim=[1, 3]))
    n["a/relu"] = L.ReLU(n["a/data"], in_place=True)
    n["b/fc"] = L.InnerProduct(n["a/relu"], num_output=2)
    return n


def parsed(text):
    return text_format.Parse(text, schema.NetParameter())


def test_the_plain_text_is_protobufs_own():
    message = net().to_proto()
    assert dumps(net()) == printer.portable_text(message)
    assert dumps(message) == dumps(net()) == dumps(net().emit())
    assert dumps(NetSpec()) == ""


def test_tops_and_any_message_can_be_written():
    top = L.ReLU(L.DummyData())
    assert dumps(top) == dumps((top,)) == dumps([top]) == dumps(top.to_proto())
    assert dumps(L.Silence(top, ntop=0)).count("layer {") == 3
    assert dumps(schema.BlobShape(dim=[1, 2])) == "dim: 1\ndim: 2\n"


@pytest.mark.parametrize("thing", [None, 3, "net.prototxt", net, ()])
def test_what_is_no_net_is_refused(thing):
    with pytest.raises(NetspecError, match="can be written"):
        dumps(thing)


def test_a_header_is_a_comment_whatever_is_in_it():
    text = dumps(net(), header="first\nsecond } layer {\u2028third")
    assert text.startswith("# first\n# second } layer {\n# third\n")
    assert parsed(text) == net().to_proto()


def test_comments_name_the_line_that_made_each_layer():
    text = dumps(net(), comments="origin")
    assert text.count(f"# {__file__}:") == 3
    assert parsed(text) == net().to_proto()
    assert f"{__file__}:" not in dumps(net().to_proto(), comments="origin")


@pytest.mark.parametrize(
    "comments",
    [{"b/fc": "1 x 2"}, lambda layer, origin: "1 x 2" if layer.name == "b/fc" and origin else ""],
)
def test_comments_come_from_a_mapping_or_a_function(comments):
    text = dumps(net(), comments=comments)
    assert '# 1 x 2\nlayer {\n  name: "b/fc"' in text
    assert text.count("#") == 1
    assert parsed(text) == net().to_proto()


def test_comments_of_another_word_are_refused():
    with pytest.raises(FieldValueError, match="origin or fields"):
        dumps(net(), comments="orgin")


def test_groups_part_layers_by_prefix():
    text = dumps(net(), group=True)
    heads = [line for line in text.splitlines() if line.startswith("#")]
    assert heads == ["# ---- a", "# ---- b"]
    assert parsed(text) == net().to_proto()


def test_a_template_of_ones_own(tmp_path):
    template = "{% for layer in layers %}# {{ layer.message.name }}\n{{ layer.text }}{% endfor %}"
    text = dumps(net(), template=template)
    assert text.startswith("# a/data\nlayer {")
    file = tmp_path / "own.j2"
    file.write_text(
        "{{ header | as_comment }}{% for block in blocks %}{{ block.text }}{% endfor %}"
    )
    assert dumps(net(), template=file, header="x") == "# x\n" + dumps(net())
    with pytest.raises(TemplateError, match="laiers"):
        dumps(net(), template="{{ laiers }}")
    with pytest.raises(RenderedTextError):
        dumps(net(), template="layer {")


def test_files_are_text_or_binary_by_their_names(tmp_path):
    for name in ("n.prototxt", "n.txt"):
        assert write(net(), tmp_path / name) == tmp_path / name
        assert (tmp_path / name).read_text("utf-8") == dumps(net())
    for name in ("n.caffemodel", "n.BINARYPROTO"):
        write(net(), tmp_path / name)
        data = (tmp_path / name).read_bytes()
        assert schema.NetParameter.FromString(data) == net().to_proto()
    write(net(), tmp_path / "n.dat", format="binary")
    assert schema.NetParameter.FromString((tmp_path / "n.dat").read_bytes()) == net().to_proto()
    write(net(), str(tmp_path / "n.prototxt"), header="hello")
    assert (tmp_path / "n.prototxt").read_text().startswith("# hello\n")
    with pytest.raises(FieldValueError, match="text, binary, json"):
        write(net(), tmp_path / "x", format="yaml")


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    path = tmp_path / "net.prototxt"
    path.write_text("old")
    broken = net()
    broken["b/fc"].fn.params["num_output"] = -1
    with pytest.raises(FieldValueError):
        write(broken, path)

    def fails(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fails)
    with pytest.raises(WriteError, match="No space left on device") as caught:
        write(net(), path)
    assert "unchanged" in str(caught.value)
    assert isinstance(caught.value, OSError)
    assert path.read_text() == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["net.prototxt"]


@pytest.mark.parametrize(
    ("name", "words"),
    [("none/net.prototxt", "make it first"), (".", "a folder"), ("a\0b", "null")],
)
def test_a_path_that_cannot_be_written_is_an_error_that_says_why(tmp_path, name, words):
    with pytest.raises(WriteError, match=words):
        write(net(), f"{tmp_path}/{name}")


@root_may_write_anywhere
def test_a_file_without_permission_is_left_as_it_is(tmp_path):
    path = tmp_path / "net.prototxt"
    path.write_text("old")
    path.chmod(0o444)
    with pytest.raises(WriteError, match="Permission"):
        write(net(), path)
    assert path.read_text() == "old"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no /dev/fd")
def test_a_pipe_is_written_under_its_own_name():
    reading, writing = os.pipe()
    write(net(), f"/dev/fd/{writing}")
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as file:
        assert file.read() == dumps(net())


def test_text_that_is_no_text_is_refused(tmp_path):
    with pytest.raises(WriteError, match="no character"):
        write(net(), tmp_path / "x", header="\udcff")


def test_a_template_cannot_change_the_net():
    message = net().to_proto()
    dumps(message, template="{% do net.Clear() %}{% for b in blocks %}{{ b.text }}{% endfor %}")
    assert message == net().to_proto()


@root_may_write_anywhere
def test_a_folder_without_permission_is_an_error(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(WriteError, match="Permission"):
        write(net(), tmp_path / "net.prototxt")


@pytest.mark.skipif(sys.platform == "win32", reason="links and modes are POSIX's")
def test_links_are_followed_modes_kept_and_devices_written(tmp_path):
    real = tmp_path / "real.prototxt"
    real.write_text("old")
    real.chmod(0o640)
    link = tmp_path / "link.prototxt"
    link.symlink_to(real)
    write(net(), link)
    assert link.is_symlink()
    assert real.read_text() == dumps(net())
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    write(net(), os.devnull)
    long = tmp_path / ("n" * 250)
    write(net(), long)
    assert long.exists()


HOSTILE = [
    "",
    '"',
    "'",
    "\\",
    "a\nb",
    "\u00e4\u6f22\U0001f600",
    "} layer {",
    "#",
    "\x00",
    "{{ x }}",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_comes_back_as_it_was(name):
    n = NetSpec(name=name)
    n[name] = L.ReLU(L.DummyData(), name=name)
    for options in ({}, {"group": True}, {"header": name}, {"comments": {name: name}}):
        message = parsed(dumps(n, **options))
        assert (message.name, message.layer[1].name, message.layer[1].top[0]) == (name,) * 3


def test_the_solver_has_every_field_in_its_template():
    text = (netspec.text.environment.package_environment().loader.get_source(
        netspec.text.environment.package_environment(), "solver.prototxt.j2"))[0]  # fmt: skip
    for field in schema.message_descriptor("SolverParameter").fields_by_name:
        assert f'"{field}"' in text, field


def solver():
    return netspec.solver(
        net="train_val.prototxt",
        test_iter=[10, 20],
        base_lr=0.01,
        lr_policy="multistep",
        stepvalue=(10, 20),
        solver_mode="CPU",
        type="Adam",
        momentum2=0.999,
    )


def test_a_solver_is_checked_like_a_layer():
    message = solver()
    assert (message.solver_mode, list(message.stepvalue)) == (0, [10, 20])
    with pytest.raises(FieldValueError, match="'stp' is no such word") as caught:
        netspec.solver(lr_policy="stp")
    assert "Did you mean step?" in str(caught.value)
    assert caught.value.origin.file == __file__
    with pytest.raises(AttributeError, match="Did you mean base_lr"):
        netspec.solver(base_rl=0.1)
    with pytest.raises(FieldTypeError):
        netspec.solver(max_iter="many")


def test_a_solver_takes_nets_as_specs():
    message = netspec.solver(train_net_param=net(), test_net_param=[net(), net().to_proto()])
    assert message.train_net_param == net().to_proto()
    assert list(message.test_net_param) == [net().to_proto()] * 2


@pytest.mark.parametrize(
    "options", [{}, {"group": True}, {"comments": "fields"}, {"group": True, "header": "x"}]
)
def test_a_solvers_text_reads_back(options):
    text = dumps(solver(), **options)
    assert text_format.Parse(text, schema.SolverParameter()) == solver()
    if not options:
        assert text == printer.portable_text(solver())


def test_a_grouped_solver_of_every_field_leaves_none_out():
    everything = schema.SolverParameter()
    for field in everything.DESCRIPTOR.fields:
        if field.message_type:
            text = f"{field.name} {{ }}"
        elif field.enum_type:
            text = f"{field.name}: {field.enum_type.values[0].name}"
        else:
            text = f"{field.name}: " + ('"1"' if field.type == field.TYPE_STRING else "1")
        text_format.Merge(text, everything)
    grouped = dumps(everything, group=True)
    assert text_format.Parse(grouped, schema.SolverParameter()) == everything


def test_a_write_protected_file_stays_as_it_is_whoever_asks(tmp_path):
    path = tmp_path / "net.prototxt"
    path.write_text("old")
    path.chmod(0o444)
    with pytest.raises(WriteError, match="Permission denied"):
        write(net(), path)
    assert path.read_text() == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["net.prototxt"]
