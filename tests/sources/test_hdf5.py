"""HDF5 files: the first one's datasets are the tops."""

from __future__ import annotations

import pytest

P = ("hdf5_data_param", "source")
FIELDS = "hdf5_data_param { source: 'list' batch_size: 5 }"


@pytest.fixture
def files(tmp_path):
    """Write HDF5 files with datasets, and the list of them."""
    h5py = pytest.importorskip("h5py")

    def write(listed, **datasets):
        (tmp_path / "list").write_text(listed)
        with h5py.File(tmp_path / "a.h5", "w") as file:
            for name, data in datasets.items():
                file[name.replace("__", "/")] = data

    return write


def zeros(*shape, dtype="f4"):
    import numpy as np

    return np.zeros(shape, dtype)


def test_the_datasets_of_the_first_file_are_the_tops(look, files):
    files(" \na.h5\ngone.h5\n", data=zeros(7, 3, 4), label=zeros(7, dtype="i8"))
    assert look("HDF5Data", FIELDS) == ("5x3x4 5", [])


@pytest.mark.parametrize(
    ("label", "code"),
    [
        (zeros(6), "NS605"),
        (zeros(), "NS604"),
        (zeros(0), "NS608"),
        (zeros(7, dtype="S3"), "NS608"),
        (zeros(7, dtype="?"), "NS608"),
        (zeros(7, dtype="c8"), "NS608"),
    ],
)
def test_a_dataset_that_caffe_does_not_take_is_an_error(look, files, label, code):
    files("a.h5", data=zeros(7, 3), label=label)
    assert look("HDF5Data", FIELDS) == ("? ?", [("error", code, "top", 1)])


def test_a_dataset_is_too_large_as_a_whole(look, tmp_path):
    h5py = pytest.importorskip("h5py")
    (tmp_path / "list").write_text("a.h5")
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file.create_dataset("data", (2**20, 2**11), "f4")  # none of it is written
    assert look("HDF5Data", FIELDS, tops=["data"]) == ("?", [("error", "NS610", "top", 0)])


def test_a_missing_dataset_is_told_with_those_that_there_are(look, messages, files):
    files("a.h5", data=zeros(7, 3), labels=zeros(7))
    assert look("HDF5Data", FIELDS) == ("? ?", [("error", "NS618", "top", 1)])
    ((message, hint),) = messages("HDF5Data", FIELDS)
    assert "no dataset 'label' for top 1; it has labels, data" in message
    assert hint == "Did you mean labels?"


def test_a_group_and_what_is_in_it_are_no_datasets(look, files):
    files("a.h5", data=zeros(7, 3), group__label=zeros(7))
    for top in ("group", "group/label", "", "."):
        assert look("HDF5Data", FIELDS, tops=["data", top])[1] == [("error", "NS618", "top", 1)]


def test_an_empty_dataset_has_no_shape(look, tmp_path):
    h5py = pytest.importorskip("h5py")
    (tmp_path / "list").write_text("a.h5")
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file["data"] = h5py.Empty("f4")
    assert look("HDF5Data", FIELDS, tops=["data"])[1] == [("error", "NS618", "top", 0)]


def test_a_list_that_is_not_there_is_a_fault_for_bvlc_only(look):
    assert look("HDF5Data", FIELDS) == ("? ?", [])
    assert look("HDF5Data", FIELDS, target="bvlc")[1] == [("error", "NS618", *P)]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "lists no HDF5 file"),
        (b"gone.h5", "'gone.h5' is not there"),
        (b"list", "'list' cannot be read"),
        (b"\x89HDF\r\n\x1a\n", "must be a text that lists such files"),
    ],
)
def test_a_list_that_leads_to_no_file_is_a_warning(look, messages, tmp_path, content, said):
    pytest.importorskip("h5py")
    (tmp_path / "list").write_bytes(content)
    assert look("HDF5Data", FIELDS)[1] == [("warning", "NS618", *P)]
    ((message, _),) = messages("HDF5Data", FIELDS)
    assert said in message


def test_a_folder_in_place_of_a_list_is_a_warning(look, tmp_path):
    (tmp_path / "list").mkdir()
    assert look("HDF5Data", FIELDS)[1] == [("warning", "NS618", *P)]


def test_a_missing_package_is_named(messages, files, missing):
    files("a.h5", data=zeros(7, 3), label=zeros(7))
    missing("h5py")
    ((message, hint),) = messages("HDF5Data", FIELDS)
    assert message.endswith("an HDF5 file cannot be looked into without the package h5py")
    assert "caffe-netspec[data]" in hint


def test_a_transform_param_is_left_to_the_shapes(look, files):
    files("a.h5", data=zeros(7, 3), label=zeros(7))
    assert look("HDF5Data", f"{FIELDS} transform_param {{}}") == ("? ?", [])
