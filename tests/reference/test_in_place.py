"""Layers in place whose code overwrites what it reads; Caffe's own cases have most of them."""

from __future__ import annotations

import numpy as np
import pytest

from netspec.errors import NetspecError
from netspec.reference import run

from .nets import given, layer


def in_place(net, shape, type_name, rest="", bottoms="y", tops="y", others=None, **options):
    """What a layer makes in place of y, which a Power makes of x."""
    blobs = others or {}
    text = given(x=shape, **{name: np.shape(blob) for name, blob in blobs.items()})
    text += layer("Power", "x", "y", name="p") + layer(type_name, bottoms, tops, rest)
    return run(text, {"x": net, **blobs}, **options)


X = np.arange(1.0, 7).reshape(2, 3)


def test_a_sum_loses_its_first_bottom():
    found = in_place(X, (2, 3), "Eltwise", bottoms="y z", others={"z": -X})
    assert (found["y"] == -X).all()


def test_a_concat_grows_into_new_memory():
    found = in_place(X, (2, 3), "Concat", bottoms="y z", others={"z": X * 10})
    # What was there stays where memory is large enough since the net was set up.
    assert found["y"].reshape(-1).tolist() == [1, 2, 3, 4, 5, 6, 10, 20, 30, 0, 0, 0]


def test_rows_may_be_read_after_they_were_written():
    found = in_place(X, (2, 3), "BatchReindex", bottoms="y k", others={"k": [1, 0]})
    assert found["y"].tolist() == [[4, 5, 6], [4, 5, 6]]


@pytest.mark.parametrize(
    ("pool", "expected"), [("MAX", -float(np.finfo(np.float32).max)), ("AVE", 0)]
)
def test_a_pool_sees_what_it_cleared(pool, expected):
    rest = f"pooling_param {{ pool: {pool} global_pooling: true }}"
    found = in_place(np.ones((2, 3, 1, 1)), (2, 3, 1, 1), "Pooling", rest)
    assert found["y"].reshape(-1).tolist() == [expected] * 6


def test_pooling_in_place_reads_what_lies_behind():
    x = np.arange(1.0, 10).reshape(1, 1, 3, 3)
    found = in_place(x, (1, 1, 3, 3), "Pooling", "pooling_param { kernel_size: 2 stride: 2 }")
    # The first four numbers were cleared; of the windows, some see others still.
    assert found["y"].reshape(-1).tolist() == [5, 6, 8, 9]


def test_a_mean_in_place_counts_what_lies_behind():
    x = np.arange(1.0, 10).reshape(1, 1, 3, 3)
    rest = "pooling_param { pool: AVE kernel_size: 2 stride: 2 }"
    found = in_place(x, (1, 1, 3, 3), "Pooling", rest)
    # As above, and the second window sees the first mean no more than the cleared number.
    assert found["y"].reshape(-1).tolist() == [5 / 4, 6 / 2, (7 + 8) / 2, 9]


def test_a_reduction_takes_the_first_numbers_in_memory():
    rest = "reduction_param { axis: -1 operation: SUMSQ coeff: 2 }"
    assert in_place(X, (2, 3), "Reduction", rest)["y"].tolist() == [2, 8]


def test_a_crop_and_an_argmax_take_the_first_numbers():
    found = in_place(X, (2, 3), "Crop", "crop_param { axis: 1 }", "y z", others={"z": X[:, :2]})
    assert found["y"].tolist() == [[1, 2], [3, 4]]
    assert in_place(X, (2, 3), "ArgMax")["y"].tolist() == [[[0]], [[0]]]
    with pytest.raises(NetspecError, match="offset of 0"):
        in_place(X, (2, 3), "Crop", "crop_param { axis: 1 offset: 1 }", "y z",
                 others={"z": X[:, :2]})  # fmt: skip


def test_a_tile_reads_its_own_copies():
    found = in_place(X, (2, 3), "Tile", "tile_param { axis: 1 tiles: 2 }")
    assert found["y"].reshape(-1).tolist() == [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6]


def test_an_embed_reads_what_it_wrote():
    rest = "embed_param { num_output: 2 input_dim: 3 bias_term: false }"
    found = in_place([1, 2], (2,), "Embed", rest, weights={"l": [[[0, 1], [1, 2], [2, 0]]]})
    assert found["y"].tolist() == [[1, 2], [2, 0]]


def test_convolutions_that_change_the_shape_are_refused():
    rest = "convolution_param { num_output: 2 kernel_size: 2 }"
    with pytest.raises(NetspecError, match="in place, Caffe reads the bottom with the sizes"):
        in_place(np.ones((1, 2, 3, 3)), (1, 2, 3, 3), "Convolution", rest)
    same = "convolution_param { num_output: 2 kernel_size: 3 pad: 1 bias_filler { value: 7 } }"
    assert (in_place(np.ones((1, 2, 3, 3)), (1, 2, 3, 3), "Convolution", same)["y"] == 7).all()
