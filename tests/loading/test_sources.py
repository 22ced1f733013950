"""Whatever describes a net can be loaded, and what does not is refused with a reason."""

from __future__ import annotations

import io
import json
import os
import random
import threading
from pathlib import Path

import pytest
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

import netspec
from netspec import NetSpec, dumps, load, schema, write
from netspec import layers as L
from netspec.binary.errors import BinaryFileError
from netspec.errors import (
    ArgumentError,
    FieldTypeError,
    JsonError,
    NetspecError,
    ReadError,
    TemplateError,
)
from netspec.report.invalid import InvalidTextError
from netspec.schema.pool import DESCRIPTOR_SET

TEXT = 'name: "small"\nlayer {\n  name: "data"\n  type: "Input"\n  top: "data"\n}\n'
SCRIPT = """
from netspec import NetSpec, layers as L

def small(dim=3):
    n = NetSpec()
    n.data = L.Input(shape=dict(dim=[1, dim]))
    n.relu = L.ReLU(n.data)
    return n

net = small()
"""


def net():
    return schema.NetParameter(name="small", layer=[dict(name="data", type="Input", top=["data"])])


def foreign(message):
    """The message as another caffe.proto of the process has it."""
    pool = descriptor_pool.DescriptorPool()
    for file in descriptor_pb2.FileDescriptorSet.FromString(DESCRIPTOR_SET.read_bytes()).file:
        file.name = "other/caffe.proto"
        pool.AddSerializedFile(file.SerializeToString())
    full = message.DESCRIPTOR.full_name
    if hasattr(message_factory, "GetMessageClass"):
        kind = message_factory.GetMessageClass(pool.FindMessageTypeByName(full))
    else:
        kind = message_factory.MessageFactory(pool).GetPrototype(pool.FindMessageTypeByName(full))
    return kind.FromString(message.SerializeToString())


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    files = {
        "small.prototxt": TEXT.encode(),
        "small.pbtxt": b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode(),
        "small.caffemodel": net().SerializeToString(),
        "small.weights": net().SerializeToString(),  # told by what it holds
        "small": TEXT.encode(),
        "small.json": json.dumps({"name": "small", "layer": [{"name": "data", "type": "Input", "top": ["data"]}]}).encode(),
        "small.prototxt.j2": TEXT.replace('"small"', "{{ name | quote }}").encode(),
        "odd{name}.prototxt": TEXT.encode(),
    }  # fmt: skip
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    return tmp_path


SOURCES = {
    "path": lambda _: "small.prototxt",
    "Path": lambda _: Path("small.prototxt"),
    "Path with a brace": lambda _: Path("odd{name}.prototxt"),
    "no suffix": lambda _: "small",
    "byte order mark and CRLF": lambda _: "small.pbtxt",
    "binary": lambda _: "small.caffemodel",
    "binary of another suffix": lambda _: "small.weights",
    "JSON": lambda _: "small.json",
    "text": lambda _: TEXT,
    "bytes of text": lambda _: TEXT.encode(),
    "bytes of binary": lambda _: net().SerializeToString(),
    "text file": lambda _: io.StringIO(TEXT),
    "file of bytes": lambda _: io.BytesIO(net().SerializeToString()),
    "message": lambda _: net(),
    "message of another caffe.proto": lambda _: foreign(net()),
}


@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
def test_every_kind_of_source_gives_the_same_net(folder, source):
    loaded = load(source(folder))
    assert loaded.net == net()
    assert loaded.message is loaded.net
    assert (loaded.kind, loaded.diagnostics) == ("NetParameter", ())
    assert len(loaded.origins) == 1
    assert dict(loaded.weights) == {}


def test_a_net_under_construction_is_loaded_with_its_lines():
    n = NetSpec()
    n.data = L.Input(shape=dict(dim=[1, 3]))
    n.relu = L.ReLU(n.data)
    line = load.__globals__ and n.relu.fn.origin.line
    for source in (n, NetSpec.emit(n), n.relu, [n.relu]):
        loaded = load(source)
        assert [layer.type for layer in loaded.net.layer] == ["Input", "ReLU"]
        assert str(loaded.origins[1]) == f"{__file__}:{line}"
        assert loaded.origins[1].source == "    n.relu = L.ReLU(n.data)"
        assert loaded.origins.at(("layer", 1, "type")) == loaded.origins[1]


def test_a_script_gives_its_net_with_its_lines(folder):
    (folder / "net.py").write_text(SCRIPT)
    loaded = load("net.py")
    assert len(loaded.net.layer) == 2
    assert str(loaded.origins[1]) == "net.py:7"
    assert load("net.py:small", {"dim": 5}).net.layer[0].input_param.shape[0].dim == [1, 5]
    assert load("net.py:net").net == loaded.net
    assert load("net.py:net").name == "net.py:net"


def test_a_script_that_writes_its_net_itself_is_read_from_there(folder):
    (folder / "net.py").write_text(SCRIPT.replace("net = small()", "import netspec\nnetspec.write(small(), 'out.prototxt')"))  # fmt: skip
    assert len(load("net.py").net.layer) == 2
    assert str(load("net.py").origins[0]).endswith("out.prototxt:1:1")


def test_a_script_with_several_nets_needs_a_name(folder):
    (folder / "net.py").write_text(SCRIPT + "\nother = small(4)\n")
    with pytest.raises(ArgumentError, match=r"gives 2 nets: net, other") as caught:
        load("net.py")
    assert "net.py:net" in caught.value.hint
    assert load("net.py:other").net.layer[0].input_param.shape[0].dim == [1, 4]


def test_a_template_gives_its_net_with_its_own_lines(folder):
    loaded = load("small.prototxt.j2", {"name": "small"})
    assert loaded.net == net()
    assert str(loaded.origins[0]) == "small.prototxt.j2:2"
    (folder / "loop.prototxt.j2").write_text(
        "{% for i in range(n) %}\nlayer {\n  name: {{ i | string | quote }}\n}\n{% endfor %}\n"
    )
    looped = load(folder / "loop.prototxt.j2", {"n": 3})
    assert {place.line for place in looped.origins} == {2}
    assert looped.origins.at(("layer", 2, "name")).line == 3


def test_a_fault_that_a_template_makes_often_is_told_once_at_its_line(folder):
    (folder / "bad.prototxt.j2").write_text(
        "name: 'x'\n{% for i in range(3) %}\nlayer { typ: 'x' }\n{% endfor %}\nfoo: 1\n"
    )
    with pytest.raises(InvalidTextError) as caught:
        load("bad.prototxt.j2")
    assert [(d.code, str(d.location)) for d in caught.value.diagnostics] == [
        ("NS210", "bad.prototxt.j2:3"),
        ("NS210", "bad.prototxt.j2:5"),
    ]


REFUSED = [
    ("nofile.prototxt", ReadError, "NS204", "No such file"),
    ("smal.prototxt", ReadError, "NS204", "Did you mean small.prototxt?"),
    ("nowhere/net.prototxt", ReadError, "NS204", "no folder nowhere"),
    (".", ReadError, "NS204", "It is a folder"),
    ('name: "x"', ReadError, "NS204", "needs a line break or a brace"),
    ("x\0y", ReadError, "NS204", "null"),
    ("nofile.py", ReadError, "NS204", "cannot read the script"),
    ("nofile.prototxt.j2", ReadError, "NS204", "cannot read"),
    ("", FieldTypeError, "NS103", "a path, text, bytes"),
    (None, FieldTypeError, "NS103", "a path, text, bytes"),
    (3, FieldTypeError, "NS103", "a path, text, bytes"),
    ([], FieldTypeError, "NS103", "a path, text, bytes"),
    ([3], NetspecError, "NS107", "to_proto takes tops"),
    (schema.BlobProto(), FieldTypeError, "NS103", "a BlobProto describes no net"),
    (b"\x00\x01\x02", BinaryFileError, "NS206", "begins no field"),
    (b"\x89HDF\r\n\x1a\n123", BinaryFileError, "NS206", "HDF5"),
    (b"\xff\xfel\x00", BinaryFileError, "NS206", "UTF-16"),
    (b"version https://git-lfs.github.com/spec/v1\noid", BinaryFileError, "NS206", "git lfs pull"),
    (b"<!DOCTYPE html>", BinaryFileError, "NS206", "web page"),
    (b"\n\x03abc\xa2\x06\x30", BinaryFileError, "NS206", "goes to byte"),
    (schema.BlobProto(num=1, channels=2, data=[1, 2]).SerializeToString(), BinaryFileError, "NS206", "a mean of images"),
    (schema.SolverState(iter=3, learned_net="x.caffemodel").SerializeToString(), BinaryFileError, "NS206", "learned_net"),
    ("layer { foo: 1 }", InvalidTextError, "NS205", "has no field 'foo'"),
    ("layers { type: RELU } layer { }", InvalidTextError, "NS205", "NS401"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "kind", "code", "text"), REFUSED, ids=lambda x: repr(x)[:24])
def test_what_is_no_net_is_refused_with_a_reason(folder, source, kind, code, text):
    with pytest.raises(kind) as caught:
        load(source)
    assert caught.value.code == code
    assert text in str(caught.value)


@pytest.mark.parametrize(
    ("text", "reason", "hint"),
    [
        ("{", "net.json:1: no JSON", ""),
        ("[]", "expected an object", ""),
        ('{"layer": [{"nme": 1}]}', 'no field named "nme"', "Did you mean name?"),
        ('{"layer": 3}', "no NetParameter", ""),
        ("[" * 100_000, "no JSON", ""),
    ],
)
def test_json_that_is_no_net_is_refused(folder, text, reason, hint):
    (folder / "net.json").write_text(text)
    with pytest.raises(JsonError) as caught:
        load("net.json")
    assert reason in str(caught.value)
    assert caught.value.hint == hint
    assert len(str(caught.value)) < 300


def test_a_reader_that_fails_is_an_error_of_the_package():
    class Broken:
        name = "broken.prototxt"

        def read(self):
            raise OSError("gone")

    with pytest.raises(ReadError, match=r"broken\.prototxt: gone"):
        load(Broken())
    with pytest.raises(FieldTypeError, match="neither text nor bytes"):
        load(type("Odd", (), {"read": lambda _: 3})())


def test_a_template_may_make_another_message_too(folder):
    (folder / "mean.prototxt.j2").write_text("num: {{ n }} data: 1\n")
    assert load("mean.prototxt.j2", {"n": 2}, kinds=("BlobProto",)).message.num == 2


def test_a_path_may_be_bytes_inside(folder):
    class Inside:
        def __fspath__(self):
            return b"small.prototxt"

    assert load(Inside()).net == net()
    assert load(Inside()).name == "small.prototxt"


@pytest.mark.parametrize("name", ["net.prototxt", "net.txt", "net.json"])
def test_random_bytes_under_the_name_of_a_text_are_said_to_be_no_text_once(folder, name):
    (folder / name).write_bytes(random.Random(1).randbytes(9000))
    with pytest.raises(BinaryFileError) as caught:
        load(name)
    assert caught.value.message == f"{name}: this is a binary file, and no text"
    assert caught.value.hint == "A net in binary form has a name that ends in .caffemodel."


def test_a_stray_control_character_is_told_by_its_place(folder):
    (folder / "net.prototxt").write_text("layer { }\n" * 20 + 'nam\x01e: "x"\n')
    with pytest.raises(InvalidTextError) as caught:
        load("net.prototxt")
    assert caught.value.diagnostics[0].location.line == 21


@pytest.mark.parametrize("source", ["small.prototxt", TEXT, TEXT.encode(), io.StringIO(TEXT)])
def test_variables_that_nothing_takes_are_refused(folder, source):
    with pytest.raises(ArgumentError, match="nothing takes the variables T"):
        load(source, {"T": 3})


def test_a_template_without_its_variable_says_so(folder):
    with pytest.raises(TemplateError, match="'name' has no value"):
        load("small.prototxt.j2")


@pytest.mark.parametrize("suffix", [".prototxt", ".caffemodel", ".json"])
def test_what_was_written_is_loaded(tmp_path, suffix):
    given = schema.NetParameter(name="é\n\"'", layer=[dict(name="a", loss_weight=[0.1, 1e-30, 3])])
    assert load(write(given, tmp_path / f"net{suffix}")).net == given
    assert load(dumps(given)).net == given
    assert netspec.Loaded is type(load(given))


def test_a_pipe_is_read_once_and_whole(folder):
    os.mkfifo(folder / "pipe")
    writer = threading.Thread(target=lambda: (folder / "pipe").write_text(TEXT))
    writer.start()
    assert load(folder / "pipe").net == net()
    writer.join()
