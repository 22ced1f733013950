"""Lists of images and window files: the first image tells the size."""

from __future__ import annotations

import pytest

LIST = ("image_data_param", "source")
WINDOW = ("window_data_param", "source")


@pytest.fixture
def files(tmp_path):
    def write(**named):
        for name, content in named.items():
            raw = content.encode() if isinstance(content, str) else content
            (tmp_path / name.replace("__", " ")).write_bytes(raw)

    return write


def image(more="", transform=""):
    return f"image_data_param {{ source: 'list' {more} }} transform_param {{ {transform} }}"


def test_the_first_image_of_a_list_tells_the_size(look, files, picture):
    files(list="a 3\nb 4\n", a=picture("RGB", (40, 32)), b=picture("RGB", (4, 3)))
    assert look("ImageData", image()) == ("1x3x32x40 1", [])
    assert look("ImageData", image("batch_size: 8 is_color: false")) == ("8x1x32x40 8", [])
    assert look("ImageData", image(transform="crop_size: 32")) == ("1x3x32x32 1", [])
    assert look("ImageData", image(transform="crop_size: 33")) == (
        "? ?",
        [("error", "NS605", "transform_param", "crop_size")],
    )


def test_paths_of_image_data_may_have_spaces_and_others_not(look, files, picture):
    files(
        list="my__a 3\n".replace("__", " "), my__a=picture("L", (40, 32)), my=picture("L", (4, 3))
    )
    assert look("ImageData", image()) == ("1x3x32x40 1", [])
    assert look("ImageSegData", image(), tops="abc")[0] == "1x3x3x4 1x1x3x4 1x1x1x2"


def test_a_line_without_a_label_is_all_path(look, files, picture):
    files(list="a", a=picture("L", (40, 32)))
    assert look("ImageData", image())[0] == "1x3x32x40 1"


def test_the_root_folder_is_put_in_front_as_text(look, files, picture, messages):
    files(list="a 3\n", pre_a=picture("L", (40, 32)))
    assert look("ImageData", image("root_folder: 'pre_'"))[0] == "1x3x32x40 1"
    ((message, hint),) = messages("ImageData", image("root_folder: 'x/'"))
    assert "the first image of 'list' cannot be read: 'x/a' is not there" in message
    assert "root_folder" in hint


def test_an_image_that_is_resized_need_not_be_opened(look, files, missing):
    files(list="a 3\n", a="no image")
    missing("PIL.Image")
    size = "new_height: 20 new_width: 30"
    assert look("ImageData", image(size)) == ("1x3x20x30 1", [])
    assert look("ImageData", image()) == ("1x3x?x? 1", [("warning", "NS618", *LIST)])
    # One size alone is refused by the shapes' own rule.
    assert look("ImageData", image("new_height: 20")) == ("? ?", [])


def test_a_file_that_is_no_image_leaves_the_size_open(look, files, messages):
    pytest.importorskip("PIL.Image")
    files(list="a 3\n", a="no image")
    assert look("ImageData", image()) == ("1x3x?x? 1", [("warning", "NS618", *LIST)])
    assert look("ImageData", image(), target="bvlc")[1] == [("error", "NS618", *LIST)]
    ((message, _),) = messages("ImageData", image())
    assert "'a' cannot be read: " in message


@pytest.mark.parametrize("kind", ["ImageData", "ImageSegData"])
@pytest.mark.parametrize("text", ["", "\na 3\n"])
def test_a_list_without_a_first_line_is_a_warning(look, files, kind, text):
    files(list=text)
    assert look(kind, image(), tops="abc"[: 2 + (kind != "ImageData")])[1] == [
        ("warning", "NS618", *LIST)
    ]


def test_a_folder_in_place_of_a_list_is_a_warning(look, tmp_path):
    (tmp_path / "list").mkdir()
    assert look("ImageData", image())[1] == [("warning", "NS618", *LIST)]
    assert look("WindowData", window("list"))[1] == [("warning", "NS618", *WINDOW)]


def test_a_blank_line_names_no_image(look, files):
    files(list="  \n")
    assert look("ImageSegData", image(), tops="abc")[1] == [("warning", "NS618", *LIST)]


def test_dense_image_data_has_a_list_of_its_own(look, files, picture):
    files(list="a b\n", a=picture("RGB", (40, 32)))
    fields = "dense_image_data_param { source: 'list' batch_size: 4 }"
    assert look("DenseImageData", fields) == ("4x3x32x40 4x1x32x40", [])


def test_a_turned_photo_is_read_in_two_ways_by_versions_of_opencv(look, files):
    pillow = pytest.importorskip("PIL.Image")
    from io import BytesIO

    exif = pillow.Exif()
    exif[0x0112] = 6
    file = BytesIO()
    pillow.new("RGB", (40, 32)).save(file, "JPEG", exif=exif)
    files(list="a 3\n", a=file.getvalue())
    assert look("ImageData", image()) == ("1x3x?x? 1", [])


@pytest.mark.parametrize(
    ("mode", "form", "how", "channels"),
    [
        ("1", "PNG", {}, 1),
        ("L", "JPEG", {}, 1),
        ("RGB", "JPEG", {}, 3),
        ("CMYK", "JPEG", {}, 3),
        ("RGBA", "PNG", {}, 4),
        ("LA", "PNG", {}, 4),
        ("P", "PNG", {}, 3),
        ("P", "PNG", {"transparency": 0}, 4),
        ("F", "TIFF", {}, None),
    ],
)
def test_channels_are_those_that_opencv_decodes(picture, mode, form, how, channels):
    from netspec.shapes.dims import Unknown
    from netspec.sources.images import image_record

    record = image_record(picture(mode, (4, 3), form, **how), "x")
    assert (record.height, record.width, record.encoded) == (3, 4, True)
    if channels is None:
        assert isinstance(record.channels, Unknown)
    else:
        assert record.channels == channels


def test_a_huge_image_is_no_alarm(picture, monkeypatch):
    pillow = pytest.importorskip("PIL.Image")
    from netspec.sources.images import image_record

    data = picture("L", (400, 400))
    monkeypatch.setattr(pillow, "MAX_IMAGE_PIXELS", 100_000)
    assert image_record(data, "x").width == 400


# -- window files ---------------------------------------------------------------------------


def window(source="windows", transform=""):
    return (
        f"window_data_param {{ source: '{source}' batch_size: 4 }} "
        f"transform_param {{ crop_size: 9 {transform} }}"
    )


WINDOWS = "# 0\nimages/a.jpg\n3\n375\n500\n1\n1 0.8 10 20 30 40\n"


def test_a_window_file_tells_the_channels(look, files):
    files(windows=WINDOWS)
    assert look("WindowData", window()) == ("4x3x9x9 4", [])
    assert look("WindowData", window(transform="mean_value: [1, 2]")) == (
        "? ?",
        [("error", "NS605", "transform_param", "mean_value", 1)],
    )


@pytest.mark.parametrize("text", ["", "0 # a 3", "# 0 a", "# 0 a three 4 5"])
def test_a_text_that_is_no_window_file_is_a_warning(look, files, text):
    files(windows=text)
    assert look("WindowData", window()) == ("? ?", [("warning", "NS618", *WINDOW)])


@pytest.mark.parametrize("source", ["gone", "", "a\\000b", "x" * 5000])
def test_a_list_that_is_not_there_is_a_fault_for_bvlc_only(look, source):
    assert look("WindowData", window(source)) == ("? ?", [])
    assert look("WindowData", window(source), target="bvlc")[1] == [("error", "NS618", *WINDOW)]


@pytest.mark.parametrize("channels", ["9" * 5000, "9" * 12, "2147483648"])
def test_a_window_file_with_more_channels_than_an_int_counts_is_none(look, files, channels):
    files(windows=f"# 0\na.jpg\n{channels}\n4 4\n")
    assert look("WindowData", window())[1] == [("warning", "NS618", *WINDOW)]


def test_zeros_before_a_window_files_channels_do_not_count(look, files):
    files(windows=WINDOWS.replace("\n3\n", f"\n{'0' * 6000}3\n"))
    assert look("WindowData", window())[0] == "4x3x9x9 4"
