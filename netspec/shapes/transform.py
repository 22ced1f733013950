"""What transform_param makes of a record's size, and what Caffe refuses in it.

Source: src/caffe/data_transformer.cpp of BVLC Caffe; for the fields that forks add, the same
file of weiliu89/caffe (branch ssd), of NVIDIA/caffe and of intel/caffe, and InferNewSize in
src/caffe/util/im_transforms.cpp of the first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from netspec.shapes import codes
from netspec.shapes.dims import Dim, Shape, Unknown, as_int, differ, shape_text
from netspec.shapes.setting import label

if TYPE_CHECKING:
    from netspec.shapes.records import Record
    from netspec.shapes.setting import Setting

TRANSFORM = "transform_param"
FIT_SMALL_SIZE = label("ResizeParameter", "Resize_mode", "FIT_SMALL_SIZE")
# Fields of forks that change an image's size at random before it is cropped.
_RANDOM_SIZE = (
    "img_rand_resize_lower",
    "img_rand_resize_upper",
    "vertical_stretch_lower",
    "vertical_stretch_upper",
    "horizontal_stretch_lower",
    "horizontal_stretch_upper",
    "random_resize_param",
    "random_aspect_ratio_param",
)
_CROPPED_ALWAYS = ("random_resize_param", "random_aspect_ratio_param")


def check_transform(s: Setting) -> None:
    """Refuse a transform_param that no image can be transformed by.

    Raises:
        Refused: It has two means, or sizes that are none.
    """
    if not s.layer.HasField(TRANSFORM):
        return
    param = s.layer.transform_param
    if param.mean_value and param.HasField("mean_file"):
        s.refuse(
            codes.CONFLICT,
            "mean_file and mean_value exclude each other, and both are given",
            TRANSFORM,
            "mean_file",
            hint="Keep one of them.",
        )
    if param.HasField("resize_param"):
        for side in ("height", "width"):
            if as_int(getattr(param.resize_param, side)) <= 0:
                path = (TRANSFORM, "resize_param", side)
                _missing_size(s, param.resize_param, f"the resized images' {side}", *path)
    if param.HasField("expand_param") and not param.expand_param.max_expand_ratio > 1:
        s.refuse(
            codes.BAD_VALUE,
            f"max_expand_ratio is {param.expand_param.max_expand_ratio:g}, and must be above 1",
            TRANSFORM,
            "expand_param",
            "max_expand_ratio",
        )


def transformed(s: Setting, record: Record) -> Shape:
    """A record's channels, height and width when it is transformed.

    Args:
        s: The layer.
        record: What is known of the record.

    Raises:
        Refused: The record cannot be transformed.
    """
    if not s.layer.HasField(TRANSFORM):
        return _image(s, (record.channels, record.height, record.width), "crop_size")
    param = s.layer.transform_param
    channels = _decoded_channels(s, param, record)
    height, width = _resized(param, record)
    crops = _crops(param)
    for side, size, (field, crop) in zip(("height", "width"), (height, width), crops, strict=True):
        if crop > size:
            s.refuse(
                codes.MISMATCH,
                f"{field} {crop} is larger than the images' {side}, which is {size}",
                TRANSFORM,
                field,
            )
    if record.encoded and not crops[0][1] and any(map(param.HasField, _CROPPED_ALWAYS)):
        field = next(filter(param.HasField, _CROPPED_ALWAYS))
        s.refuse(codes.MISSING, f"{field} needs a crop_size", TRANSFORM, field)
    _check_mean(s, record.mean, (channels, record.height, record.width))
    return _image(s, (channels, crops[0][1] or height, crops[1][1] or width), crops[0][0])


def check_mean_values(s: Setting, channels: Dim) -> None:
    """Refuse another number of mean_value than one, or one for each channel.

    Args:
        s: The layer.
        channels: The images' channels.
    """
    count = len(s.layer.transform_param.mean_value)
    if count > 1 and count != channels and not isinstance(channels, Unknown):
        s.refuse(
            codes.MISMATCH,
            f"there are {count} mean_value, and the images have {channels} channels",
            TRANSFORM,
            "mean_value",
            count - 1,
            hint=f"Give one for all channels, or {channels}.",
        )


def at_least(shape: Shape) -> Shape:
    """A shape with 1 for what is not known, of whose sizes none is 0."""
    return tuple(1 if isinstance(dim, Unknown) else dim for dim in shape)


def _image(s: Setting, shape: Shape, cropped_by: str) -> Shape:
    if shape[0] <= 0:
        s.refuse(codes.BAD_VALUE, f"the images have {shape[0]} channels, and need at least 1")
    s.blob((1, *at_least(shape)), "an image", TRANSFORM, cropped_by)
    return shape


def _check_mean(s: Setting, mean: Shape | None, image: Shape) -> None:
    """Refuse a mean image of another size than the images have before they are cropped."""
    if mean is None or s.layer.transform_param.HasField("resize_param"):
        return
    if differ(mean, image):
        s.refuse(
            codes.MISMATCH,
            f"the mean image has the shape {shape_text(mean)}, and the images have "
            f"{shape_text(image)}",
            TRANSFORM,
            "mean_file",
            hint="It is taken off before the crop, so it must be as large as whole images.",
        )


def _decoded_channels(s: Setting, param: Any, record: Record) -> Dim:
    """How many channels a record has when it is decoded as force_color and force_gray say."""
    color, gray = param.force_color, param.force_gray
    if not (color or gray) or record.encoded is False:
        return record.channels
    if color and gray and record.encoded:
        s.refuse(
            codes.CONFLICT,
            "force_color and force_gray exclude each other, and the records are encoded",
            TRANSFORM,
            "force_gray",
            hint="Keep one of them.",
        )
    if record.encoded is None:
        return Unknown()
    return 3 if color else 1


def _resized(param: Any, record: Record) -> tuple[Dim, Dim]:
    """A record's height and width before it is cropped."""
    if any(map(param.HasField, _RANDOM_SIZE)):
        return Unknown(), Unknown()
    if not param.HasField("resize_param"):
        return record.height, record.width
    resize = param.resize_param
    height, width = as_int(resize.height), as_int(resize.width)
    if resize.resize_mode != FIT_SMALL_SIZE:
        return height, width
    old_height, old_width = record.height, record.width
    if isinstance(old_height, Unknown) or isinstance(old_width, Unknown):
        return Unknown(), Unknown()
    return _covering(height, width, old_height, old_width)


def _covering(height: int, width: int, old_height: int, old_width: int) -> tuple[Dim, Dim]:
    """The size that covers another, with the aspect ratio of the image; floats round as C's."""
    if old_height <= 0 or old_width <= 0:
        return Unknown(), Unknown()
    from numpy import float32  # noqa: PLC0415  # takes long, and is for this mode only

    ratio, wanted = float32(old_width) / float32(old_height), float32(width) / float32(height)
    if ratio < wanted:
        return int(float32(width) / ratio), width
    return height, int(ratio * float32(height))


def _crops(param: Any) -> tuple[tuple[str, int], tuple[str, int]]:
    """For height and width, the field that crops and its value; 0 leaves the size."""
    size = as_int(param.crop_size)
    if size or not (param.crop_h or param.crop_w):
        return ("crop_size", size), ("crop_size", size)
    return ("crop_h", as_int(param.crop_h)), ("crop_w", as_int(param.crop_w))


def _missing_size(s: Setting, param: Any, what: str, *path: str) -> NoReturn:
    given = param.HasField(path[-1])
    value = as_int(getattr(param, path[-1]))
    said = f"is {value}" if given else "is not given"
    s.refuse(
        codes.BAD_VALUE if given else codes.MISSING, f"{what} {said}, and must be above 0", *path
    )
