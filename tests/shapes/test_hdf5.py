"""HDF5Data and HDF5Output: datasets as tops, and bottoms as datasets."""

from __future__ import annotations

import pytest

from netspec import check
from netspec.loading import load
from netspec.shapes.records import Dataset
from netspec.shapes.rules.hdf5 import hdf5_data
from netspec.shapes.setting import Refused, Setting
from tests.shapes.data_layer import data_layer, tops
from tests.shapes.one_layer import refused

P = "hdf5_data_param"


def hdf5(fields="", count=2):
    return data_layer("HDF5Data", f"{P} {{ {fields} }}", count)


def read(datasets, fields="batch_size: 5", count=2):
    given = load(f"layer {{ {hdf5(fields, count)} }}\n").net.layer[0]
    return hdf5_data(Setting(given, (), count, 0), datasets).tops


def test_without_the_file_nothing_is_known_of_the_tops():
    assert tops(hdf5("batch_size: 5")) == "? ?"


@pytest.mark.parametrize("given", [{"t0": (5, 3), "t1": (5,)}, {"t1": (5,)}])
def test_shapes_that_a_user_gives_are_taken(given):
    found = check(f"layer {{ name: 'x' {hdf5('batch_size: 5')} }}\n", inputs=given)
    assert found.shapes == {"t0": None, **given}


@pytest.mark.parametrize(
    ("text", "code", "path"),
    [
        (data_layer("HDF5Data", "transform_param {}"), "NS607", ("transform_param",)),
        (hdf5("batch_size: 4294967295"), "NS609", (P, "batch_size")),
    ],
)
def test_what_needs_no_file_is_refused_without_it(text, code, path):
    assert refused(text) == (code, path)


def test_the_rows_of_the_datasets_become_a_batch():
    datasets = {"t0": Dataset((7, 3, 4)), "t1": Dataset((7,)), "other": Dataset((9,))}
    assert read(datasets) == [(5, 3, 4), (5,)]
    assert read(datasets, "") == [(0, 3, 4), (0,)]


@pytest.mark.parametrize(
    ("datasets", "code", "path"),
    [
        ({"t0": Dataset((7,))}, "NS618", ("top", 1)),
        ({"t0": Dataset((7,)), "t1": Dataset((6, 2))}, "NS605", ("top", 1)),
        ({"t0": Dataset(()), "t1": Dataset((6, 2))}, "NS604", ("top", 0)),
        ({"t0": Dataset((7,), numbers=False), "t1": Dataset((7,))}, "NS608", ("top", 0)),
        ({"t0": Dataset((0, 7)), "t1": Dataset((7,))}, "NS608", ("top", 0)),
        # The whole dataset is one blob, however small the batch.
        ({"t0": Dataset((100_000, 3, 224, 224)), "t1": Dataset((100_000,))}, "NS610", ("top", 0)),
    ],
)
def test_a_file_that_caffe_cannot_take_is_refused(datasets, code, path):
    with pytest.raises(Refused) as caught:
        read(datasets)
    assert (caught.value.code, caught.value.path) == (code, path)


def test_a_batch_of_too_many_numbers_is_refused():
    with pytest.raises(Refused) as caught:
        read({"t0": Dataset((1, 1000))}, "batch_size: 2147484", 1)
    assert (caught.value.code, caught.value.path) == ("NS610", (P, "batch_size"))


def test_a_missing_dataset_is_told_with_the_nearest_name():
    with pytest.raises(Refused) as caught:
        read({"t0": Dataset((1,)), "T_1": Dataset((1,))})
    assert "it has t0, T_1" in caught.value.message
    assert caught.value.hint == "Did you mean T_1?"


def output(fields):
    return f'type: "HDF5Output" {fields}'


def test_an_output_compares_its_bottoms_only_when_it_runs():
    assert tops(output("hdf5_output_param { file_name: 'f.h5' }"), "2x3", "5") == ""


@pytest.mark.parametrize(
    "fields", ["", "hdf5_output_param {}", "hdf5_output_param { file_name: '' }"]
)
def test_an_output_without_a_file_is_refused(fields):
    found = refused(output(fields), "2x3", "2")
    assert found == ("NS606", ("hdf5_output_param", "file_name"))
