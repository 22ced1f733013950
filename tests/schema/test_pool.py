"""The private pool: message classes by name, beside any other caffe.proto."""

from __future__ import annotations

import subprocess
import sys

import pytest
from google.protobuf import descriptor_pb2, descriptor_pool

from netspec import schema
from netspec.schema import build
from netspec.schema.comments import comment, description, vendor_usage


def test_messages_enums_and_labels_are_found_by_name():
    assert schema.NetParameter(name="x").name == "x"
    assert schema.PoolingParameter.AVE == 1
    assert schema.Phase.Name(1) == "TEST"
    assert schema.enum_type("PoolingParameter.PoolMethod").Value("MAX") == 0
    assert schema.NetParameter is schema.message_class("NetParameter")
    assert "NetParameter" in dir(schema)


@pytest.mark.parametrize("name", ["NetParametr", "MEDIAN", "_private"])
def test_an_unknown_name_is_an_attribute_error(name):
    with pytest.raises(AttributeError, match=name):
        getattr(schema, name)
    with pytest.raises(KeyError):
        schema.message_class(name)


def test_it_lives_beside_another_caffe_proto_of_the_process():
    other = descriptor_pb2.FileDescriptorProto(name="caffe.proto", package="caffe")
    other.message_type.add(name="NetParameter").field.add(name="x", number=1, type=5, label=1)
    descriptor_pool.Default().AddSerializedFile(other.SerializeToString())
    found = descriptor_pool.Default().FindMessageTypeByName("caffe.NetParameter")
    assert [field.name for field in found.fields] == ["x"]
    assert "layer" in schema.message_descriptor("NetParameter").fields_by_name


def test_threads_that_ask_first_get_the_same_classes():
    code = (
        "import sys, threading; sys.setswitchinterval(1e-6); found = []\n"
        "def ask():\n"
        "    from netspec import schema; found.append((schema.private_pool(), schema.NetParameter))\n"
        "threads = [threading.Thread(target=ask) for _ in range(8)]\n"
        "[t.start() for t in threads]; [t.join() for t in threads]\n"
        "sys.exit(len(found) != 8 or len({(id(p), id(c)) for p, c in found}) != 1)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_command_line_starts_without_the_schema():
    code = (
        "import sys; from netspec.cli.main import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "sys.exit(any(m in sys.modules for m in ('numpy', 'jinja2', 'rich', 'google.protobuf')))"
    )
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)


def test_the_compiled_schema_is_current():
    pytest.importorskip("grpc_tools", reason="protoc comes with grpcio-tools, for developers")
    if not build.ROOT.joinpath("pyproject.toml").is_file():
        pytest.skip("an installed package is not compiled anew")
    compiled, comments = build.compile_proto()
    kinds = [descriptor_pb2.FileDescriptorSet.FromString(each) for each in
             (compiled, build.DESCRIPTOR_SET.read_bytes())]  # fmt: skip  # one line an idea
    assert kinds[0] == kinds[1], "run make schema"
    assert all(comment(name) == text for name, text in comments.items()), "run make schema"


def test_comments_part_what_a_field_does_from_who_uses_it():
    assert "channel" in comment("PermuteParameter") or comment("PermuteParameter")
    assert "Vendor:" in comment("PermuteParameter.order")
    assert "Vendor:" not in description("PermuteParameter.order")
    assert vendor_usage("PermuteParameter.order") == "227 public nets (Permute)"
    assert vendor_usage("ConvolutionParameter.num_output") is None
    assert comment("No.such") == ""
