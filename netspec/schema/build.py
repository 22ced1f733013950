"""Compile ``caffe.proto``: its descriptor set, and its comments as a table.

Run it after every edit of the schema (``make schema``), from the checkout::

    python -m netspec.schema.build

It needs ``grpcio-tools``, which brings protoc; users of the package never run it.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from google.protobuf import descriptor_pb2

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
PROTO = HERE / "caffe.proto"
DESCRIPTOR_SET = HERE / "caffe.desc"
COMMENTS = HERE / "comments.json"

# Field numbers within descriptor.proto, which source paths are made of.
_MESSAGES, _ENUMS = 4, 5
_FIELDS, _NESTED_ENUMS, _VALUES = 2, 4, 2


def compile_proto() -> tuple[bytes, dict[str, str]]:
    """Run protoc on ``caffe.proto``.

    Returns:
        The serialized FileDescriptorSet without source positions, and each commented
        element's comment by its name (``"ConvolutionParameter.num_output"``).

    Raises:
        SystemExit: protoc refused the file; it has printed why.
    """
    from grpc_tools import protoc  # noqa: PLC0415  # only developers have it

    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "caffe.desc"
        status = protoc.main(
            [
                "protoc",
                f"-I{ROOT}",
                "--include_source_info",
                f"--descriptor_set_out={out}",
                str(PROTO),
            ]
        )
        if status:
            raise SystemExit(status)
        files = descriptor_pb2.FileDescriptorSet.FromString(out.read_bytes())
    comments: dict[str, str] = {}
    for file in files.file:
        comments.update(_comments(file))
        file.ClearField("source_code_info")
    return files.SerializeToString(deterministic=True), comments


def _comments(file: Any) -> dict[str, str]:
    found = {}
    for location in file.source_code_info.location:
        name = _element_name(file, list(location.path))
        text = _paragraphs(location.leading_comments)
        if name and text:
            found[name] = text
    return found


def _element_name(file: Any, path: list[int]) -> str:
    """The dotted name that a source path leads to, or "" for parts of an element."""
    if len(path) % 2:
        return ""
    names, at = [], file
    steps = {
        ("FileDescriptorProto", _MESSAGES): "message_type",
        ("FileDescriptorProto", _ENUMS): "enum_type",
        ("DescriptorProto", _FIELDS): "field",
        ("DescriptorProto", _NESTED_ENUMS): "enum_type",
        ("EnumDescriptorProto", _VALUES): "value",
    }
    for kind, index in zip(path[::2], path[1::2], strict=True):
        member = steps.get((type(at).__name__, kind))
        if member is None:
            return ""
        at = getattr(at, member)[index]
        names.append(at.name)
    return ".".join(names)


def _paragraphs(comment: str) -> str:
    """A comment's lines joined to paragraphs; a "Vendor:" line stays one of its own."""
    paragraphs: list[str] = []
    fresh = True
    for line in (raw.strip() for raw in comment.splitlines()):
        if not line:
            fresh = True
        elif fresh or line.startswith("Vendor:"):
            paragraphs.append(line)
            fresh = False
        else:
            paragraphs[-1] += " " + line
    return "\n".join(paragraphs)


def main() -> int:
    """Write the compiled files beside the schema."""
    descriptor_set, comments = compile_proto()
    DESCRIPTOR_SET.write_bytes(descriptor_set)
    COMMENTS.write_text(json.dumps(comments, indent=0, ensure_ascii=False) + "\n", "utf-8")
    print(f"{DESCRIPTOR_SET.name}: {len(descriptor_set)} bytes; {len(comments)} comments")
    return 0


if __name__ == "__main__":
    sys.exit(main())
