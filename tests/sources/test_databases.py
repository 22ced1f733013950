"""Databases: the first record tells the size, and what cannot be read is said."""

from __future__ import annotations

import pytest

P = ("data_param", "source")
T = "transform_param"


def data(source="db", transform="", backend="LMDB", batch=8):
    return (
        f"data_param {{ source: '{source}' backend: {backend} batch_size: {batch} }} "
        f"{T} {{ {transform} }}"
    )


def test_a_raw_record_tells_its_size(look, database, datum):
    database("db", datum(channels=3, height=32, width=40), datum(channels=1, height=1, width=1))
    assert look("Data", data()) == ("8x3x32x40 8", [])
    assert look("Data", data(), tops=["data"]) == ("8x3x32x40", [])
    assert look("Data", data(transform="crop_size: 28")) == ("8x3x28x28 8", [])


def test_an_encoded_record_is_looked_into(look, database, datum, picture):
    database("db", datum(encoded=True, data=picture("L", (40, 32))))
    assert look("Data", data()) == ("8x1x32x40 8", [])
    assert look("Data", data(transform="force_color: true")) == ("8x3x32x40 8", [])
    database("raw", datum(channels=1, height=32, width=40))
    assert look("Data", data("raw", transform="force_color: true")) == ("8x1x32x40 8", [])
    database("broken", datum(encoded=True, data=b"no image"))
    told = [("warning", "NS618", *P)]
    assert look("Data", data("broken", transform="force_color: true")) == ("8x3x?x? 8", told)
    both = data(transform="force_color: true force_gray: true")
    assert look("Data", both) == ("? ?", [("error", "NS607", T, "force_gray")])


def test_a_crop_that_is_too_large_is_an_error(look, database, datum):
    database("db", datum(channels=3, height=32, width=40))
    assert look("Data", data(transform="crop_size: 33")) == (
        "? ?",
        [("error", "NS605", T, "crop_size")],
    )


def annotated(datum, boxes, typed=True):
    """An AnnotatedDatum of SSD, field by field."""

    def nested(number, value):
        assert len(value) < 128
        return bytes([number << 3 | 2, len(value)]) + value

    group = b"\x08\x01" + b"".join(nested(2, b"\x08\x00") for _ in range(boxes))
    return nested(1, datum) + (b"\x10\x00" if typed else b"") + nested(3, group) + nested(3, b"")


@pytest.mark.parametrize(
    ("boxes", "typed", "label"), [(3, True, "1x1x3x8"), (0, True, "1x1x1x8"), (3, False, "8x1x1x1")]
)
def test_boxes_of_an_annotated_record_are_counted(look, database, datum, boxes, typed, label):
    database("db", annotated(datum(channels=3, height=32, width=40), boxes, typed))
    resize = "resize_param { height: 30 width: 31 }"
    assert look("AnnotatedData", data(transform=resize)) == (f"8x3x30x31 {label}", [])


def test_of_an_annotated_record_without_pillow_the_boxes_are_known(
    look, database, datum, picture, missing
):
    image = datum(encoded=True, data=picture("L", (4, 3)))
    database("db", annotated(image, 3))
    missing("PIL.Image")
    fields = data(transform="force_color: true")
    assert look("AnnotatedData", fields) == ("8x3x?x? 1x1x3x8", [("warning", "NS618", *P)])


def test_a_database_that_is_not_there_is_a_fault_for_bvlc_only(look):
    assert look("Data", data()) == ("? ?", [])
    assert look("Data", data(), target="bvlc") == ("? ?", [("error", "NS618", *P)])
    assert look("Data", "data_param { batch_size: 8 }", target="bvlc")[1] == [
        ("error", "NS618", *P)
    ]


@pytest.mark.parametrize(
    ("records", "said"),
    [([], "has no records"), ([b"\xff\xff"], "is no Datum"), ([b"\x38\x01"], "cannot be read")],
)
def test_a_database_that_tells_nothing_is_a_warning(
    look, messages, database, records, said, picture
):
    database("db", *records)
    assert look("Data", data())[1] == [("warning", "NS618", *P)]
    assert look("Data", data(), target="bvlc")[1] == [("error", "NS618", *P)]
    ((message, _),) = messages("Data", data())
    assert said in message


def test_an_annotated_record_that_is_none_is_a_warning(look, database):
    database("db", b"\xff\xff")
    assert look("AnnotatedData", data())[1] == [("warning", "NS618", *P)]


def test_a_file_in_place_of_a_database_is_a_warning(look, database, tmp_path):
    (tmp_path / "db").write_text("no database")
    assert look("Data", data())[1] == [("warning", "NS618", *P)]


def test_a_database_of_the_other_kind_is_told(messages, database, datum, tmp_path):
    database("lm", datum(channels=3, height=32, width=40))
    (tmp_path / "level").mkdir()
    (tmp_path / "level" / "CURRENT").write_text("MANIFEST-1")
    ((message, hint),) = messages("Data", data("lm", backend="LEVELDB"))
    assert "'lm' is an LMDB, and backend is LEVELDB" in message
    assert hint == "Give backend: LMDB."
    ((message, hint),) = messages("Data", data("level"))
    assert hint == "Give backend: LEVELDB."


def test_a_leveldb_is_not_looked_into_and_no_error_for_that(look, tmp_path):
    (tmp_path / "level").mkdir()
    (tmp_path / "level" / "CURRENT").write_text("MANIFEST-1")
    fields = data("level", backend="LEVELDB")
    assert look("Data", fields, target="bvlc")[1] == [("warning", "NS618", *P)]


def test_a_missing_package_is_named_with_what_installs_it(messages, look, database, datum, missing):
    database("db", datum(channels=3, height=32, width=40))
    missing("lmdb")
    ((message, hint),) = messages("Data", data())
    assert message.endswith("an LMDB cannot be looked into without the package lmdb")
    assert hint == "Install it: pip install 'caffe-netspec[data]'"
    assert look("Data", data(), target="bvlc")[1] == [("warning", "NS618", *P)]


def test_what_is_refused_anyway_is_left_to_the_shapes(look, database, datum):
    database("db", datum(channels=3, height=32, width=40))
    assert look("Data", data(batch=0)) == ("? ?", [])
    assert look("Data", data(), tops=["a", "b", "c"]) == ("? ? ?", [])
    assert look("AnnotatedData", data(), target="bvlc") == ("? ?", [])


def test_a_mean_image_must_be_as_large_as_whole_images(look, database, datum, tmp_path):
    from netspec import schema

    database("db", datum(channels=3, height=32, width=40))
    fields = data(transform="mean_file: 'mean' crop_size: 28")
    mean = schema.message_class("BlobProto")

    def written(blob):
        (tmp_path / "mean").write_bytes(blob.SerializeToString())
        return look("Data", fields)

    assert look("Data", fields) == ("8x3x28x28 8", [])
    assert look("Data", fields, target="bvlc")[1] == [("error", "NS618", T, "mean_file")]
    assert written(mean(num=1, channels=3, height=32, width=40)) == ("8x3x28x28 8", [])
    assert written(mean(num=1, channels=3, height=28, width=28)) == (
        "? ?",
        [("error", "NS605", T, "mean_file")],
    )
    told = [("warning", "NS618", T, "mean_file")]
    assert written(mean(shape={"dim": [1] * 5})) == ("8x3x28x28 8", told)
    (tmp_path / "mean").write_bytes(b"\xff\xff")
    assert look("Data", fields) == ("8x3x28x28 8", told)
    (tmp_path / "mean").unlink()
    (tmp_path / "mean").mkdir()
    assert look("Data", fields) == ("8x3x28x28 8", told)
