"""What ``caffe.proto`` has besides its module ``caffe_pb2``: nothing."""

from __future__ import annotations

__all__ = ["caffe_pb2"]  # noqa: F822  # install() sets it on the stand-in
