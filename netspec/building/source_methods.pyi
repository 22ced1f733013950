"""Methods of nets by type, for editors and checkers; ``python -m netspec.stubs`` writes it."""

# The methods take the keywords of their types where those of the base take any.
# mypy: disable-error-code="overload-overlap, override"
# pyright: reportIncompatibleMethodOverride=false, reportOverlappingOverload=false

from collections.abc import Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from netspec.building.blob import Blob
from netspec.building.sources import ShortSources
from netspec.dsl.tops import Function, Top
from netspec.layers import (
    _AnnotatedData,
    _Bool,
    _BoxData,
    _DetectionData,
    _DummyData,
    _EvalData,
    _Fields,
    _FieldsNoEngine,
    _Float,
    _ImageGtData,
    _ImageLabelData,
    _ImageSegData,
    _Int,
    _LaneData,
    _Message,
    _OPData,
    _OrientationSmoothL1Loss,
    _PriorBoxClustered,
    _VideoData,
)

class SourceMethods(ShortSources):
    """Layers that read no blob."""

    @overload
    def data(
        self,
        source: str,
        batch_size: int,
        backend: str | None = ...,
        *,
        tops: list[str] | tuple[str, ...] = ...,
        name: str = ...,
        shape: Any = ...,
        rand_skip: _Int = ...,
        scale: _Float = ...,
        mean_file: str = ...,
        crop_size: _Int = ...,
        mirror: _Bool = ...,
        force_encoded_color: _Bool = ...,
        prefetch: _Int = ...,
        shuffle: _Bool = ...,
        parser_threads: _Int = ...,
        cache: _Bool = ...,
        threads: _Int = ...,
        mean_value: _Float | Sequence[_Float] = ...,
        force_color: _Bool = ...,
        force_gray: _Bool = ...,
        resize_param: _Message = ...,
        noise_param: _Message = ...,
        emit_constraint: _Message = ...,
        img_rand_resize_upper: _Int = ...,
        scale_ratios: _Float | Sequence[_Float] = ...,
        distort_param: _Message = ...,
        expand_param: _Message = ...,
        random_resize_param: _Message = ...,
        random_aspect_ratio_param: _Message = ...,
        horizontal_stretch_upper: _Float = ...,
        img_rand_resize_lower: _Int = ...,
        multi_scale: _Bool = ...,
        max_distort: _Int = ...,
        fix_crop: _Bool = ...,
        vertical_stretch_lower: _Float = ...,
        vertical_stretch_upper: _Float = ...,
        horizontal_stretch_lower: _Float = ...,
        crop_h: _Int = ...,
        crop_w: _Int = ...,
        scale_factors: _Float | Sequence[_Float] = ...,
        is_flow: _Bool = ...,
        more_fix_crop: _Bool = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Fields],
    ) -> tuple[Blob, ...]:
        """A Data layer: images, and their labels, from an LMDB or a LevelDB.

        Args:
            source: The database's folder.
            batch_size: How many images a batch has.
            backend: ``"LMDB"`` or ``"LEVELDB"``; None leaves it to Caffe, which takes LEVELDB.
            tops: The blobs of images and labels; ``"data"`` for the images alone.
            name: The layer; the first blob's name if not given.
            shape: What the images' blob is, ``(64, 3, 227, 227)``, if the database is not here.
            rand_skip: Once the bound on a random number of records to skip at the start. Caffe's
                current Data layer does not read it. Default: 0.
            scale: Factor applied after the mean has been taken off; 0.00390625 (1/256) maps bytes
                to [0, 1). WindowData ignores it and reads window_data_param.scale. Default: 1.
            mean_file: Path of a binaryproto file with the mean image, as compute_image_mean writes
                it. It must have the size of the uncropped images, and mean_value must then be
                empty.
            crop_size: Side in pixels of the square cut from each image: at a random place in TRAIN,
                from the centre in TEST. 0 keeps the whole image; images smaller than the crop are
                refused. WindowData needs a positive value. Default: 0.
            mirror: Flips each image left to right with probability one half. The flip is not tied
                to the phase: set in a TEST layer, it is random there too. Default: False.
            force_encoded_color: Without effect in current Caffe. transform_param.force_color is the
                setting that makes encoded records decode to 3 channels. Default: False.
            prefetch: Number of batches kept ready in memory (and on the GPU) by the background
                thread. More of them smooth out slow reads and cost memory. ImageData and WindowData
                layers read it from here too. Default: 4.
            shuffle: Reads the records in random order. In NVIDIA Caffe it works in training only,
                and only together with cache, since a database itself is read in sequence. Default:
                False. Vendor field: 67 public nets (Data).
            parser_threads: Number of threads per GPU that read and parse records in NVIDIA Caffe.
                At 0 Caffe tunes it; testing always uses one, and LevelDB allows no more. Default:
                0. Vendor field: 19 public nets (Data, AnnotatedData).
            cache: Keeps the records in memory after the first pass over the data, in training. From
                NVIDIA Caffe; the whole database has to fit into RAM. Default: False. Vendor field:
                29 public nets (Data).
            threads: Number of threads per GPU that decode and transform images in NVIDIA Caffe. At
                0 Caffe tunes it. Default: 0. Vendor field: 23 public nets (Data, AnnotatedData);
                number 11 in most forks, taken here.
            mean_value: Mean to subtract, per channel in the order of the stored data (BGR for
                images read with OpenCV): one number for all channels, or one for each. Cannot be
                combined with mean_file.
            force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when
                the file is gray. Raw records are left as they are with an error in the log;
                excludes force_gray. Default: False.
            force_gray: Decodes encoded database records to one gray channel. Raw records are left
                as they are with an error in the log; excludes force_color. Default: False.
            resize_param: Resizes each image before it is cropped. From SSD, where height and width
                must both be set; MobileNet-YOLO takes several and switches between them. Vendor
                field: 137 public nets (AnnotatedData, VideoData, DetectionOutput, Data).
            noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
                robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
            emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
                every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
                (AnnotatedData, LaneData).
            img_rand_resize_upper: Largest length of the shorter side after random resizing, in
                pixels. It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13
                public nets (Data, ImageData).
            scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
                side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the
                values if none are given. Vendor field: 12 public nets (VideoData, SegData).
            distort_param: Random changes of brightness, contrast, hue and saturation. From SSD.
                Vendor field: 68 public nets (AnnotatedData, LaneData).
            expand_param: Places the image at random on a larger canvas, which makes its objects
                smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
            random_resize_param: Scales each image so that its shorter side gets a random length.
                From Intel Caffe. Vendor field: 25 public nets (Data).
            random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
                Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
                random_resize_param is set. Vendor field: 12 public nets (Data).
            horizontal_stretch_upper: Upper bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
            img_rand_resize_lower: Smallest length of the shorter side after random resizing, in
                pixels. From NVIDIA Caffe, where 0 here or for the upper bound turns it off.
                Default: 0. Vendor field: 13 public nets (Data, ImageData); number 10 in most forks,
                taken here.
            multi_scale: In training, picks the crop's height and width at random from scale_ratios
                and resizes the crop to crop_size. From temporal segment networks; it needs
                crop_size. Default: False. Vendor field: 10 public nets (VideoData); number 11 in
                most forks, taken here.
            max_distort: How far apart in the list of scale_ratios the crop's height and width may
                be. At 0 every crop is square; larger values let the aspect ratio change. Default:
                1. Vendor field: 10 public nets (VideoData); number 13 in most forks, taken here.
            fix_crop: In training, takes the crop at one of five set places, the corners or the
                center, not anywhere. From temporal segment networks. Default: False. Vendor field:
                9 public nets (VideoData); number 10 in most forks, taken here.
            vertical_stretch_lower: Lower bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14
                in most forks, taken here.
            vertical_stretch_upper: Upper bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15
                in most forks, taken here.
            horizontal_stretch_lower: Lower bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16
                in most forks, taken here.
            crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most
                forks, taken here.
            crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most
                forks, taken here.
            scale_factors: Factors of which one is drawn at random to scale image and label image
                together. From DeepLab, for ImageSegData. Vendor field: 6 public nets
                (ImageSegData); number 8 in most forks, taken here.
            is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
                inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public
                nets (VideoData); number 14 in most forks, taken here.
            more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and
                the centers of the four quarters. Default: False. Vendor field: 4 public nets
                (VideoData); number 15 in most forks, taken here.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            shapes: Its tops' shapes, where no rule tells them.
            **fields: Any other field of a layer.

        Returns:
            The blobs of images and labels, or of the images alone.
        """

    @overload
    def data(
        self,
        source: str,
        batch_size: int,
        backend: str | None = ...,
        *,
        tops: str,
        name: str = ...,
        shape: Any = ...,
        rand_skip: _Int = ...,
        scale: _Float = ...,
        mean_file: str = ...,
        crop_size: _Int = ...,
        mirror: _Bool = ...,
        force_encoded_color: _Bool = ...,
        prefetch: _Int = ...,
        shuffle: _Bool = ...,
        parser_threads: _Int = ...,
        cache: _Bool = ...,
        threads: _Int = ...,
        mean_value: _Float | Sequence[_Float] = ...,
        force_color: _Bool = ...,
        force_gray: _Bool = ...,
        resize_param: _Message = ...,
        noise_param: _Message = ...,
        emit_constraint: _Message = ...,
        img_rand_resize_upper: _Int = ...,
        scale_ratios: _Float | Sequence[_Float] = ...,
        distort_param: _Message = ...,
        expand_param: _Message = ...,
        random_resize_param: _Message = ...,
        random_aspect_ratio_param: _Message = ...,
        horizontal_stretch_upper: _Float = ...,
        img_rand_resize_lower: _Int = ...,
        multi_scale: _Bool = ...,
        max_distort: _Int = ...,
        fix_crop: _Bool = ...,
        vertical_stretch_lower: _Float = ...,
        vertical_stretch_upper: _Float = ...,
        horizontal_stretch_lower: _Float = ...,
        crop_h: _Int = ...,
        crop_w: _Int = ...,
        scale_factors: _Float | Sequence[_Float] = ...,
        is_flow: _Bool = ...,
        more_fix_crop: _Bool = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """A Data layer: images, and their labels, from an LMDB or a LevelDB.

        Args:
            source: The database's folder.
            batch_size: How many images a batch has.
            backend: ``"LMDB"`` or ``"LEVELDB"``; None leaves it to Caffe, which takes LEVELDB.
            tops: The blobs of images and labels; ``"data"`` for the images alone.
            name: The layer; the first blob's name if not given.
            shape: What the images' blob is, ``(64, 3, 227, 227)``, if the database is not here.
            rand_skip: Once the bound on a random number of records to skip at the start. Caffe's
                current Data layer does not read it. Default: 0.
            scale: Factor applied after the mean has been taken off; 0.00390625 (1/256) maps bytes
                to [0, 1). WindowData ignores it and reads window_data_param.scale. Default: 1.
            mean_file: Path of a binaryproto file with the mean image, as compute_image_mean writes
                it. It must have the size of the uncropped images, and mean_value must then be
                empty.
            crop_size: Side in pixels of the square cut from each image: at a random place in TRAIN,
                from the centre in TEST. 0 keeps the whole image; images smaller than the crop are
                refused. WindowData needs a positive value. Default: 0.
            mirror: Flips each image left to right with probability one half. The flip is not tied
                to the phase: set in a TEST layer, it is random there too. Default: False.
            force_encoded_color: Without effect in current Caffe. transform_param.force_color is the
                setting that makes encoded records decode to 3 channels. Default: False.
            prefetch: Number of batches kept ready in memory (and on the GPU) by the background
                thread. More of them smooth out slow reads and cost memory. ImageData and WindowData
                layers read it from here too. Default: 4.
            shuffle: Reads the records in random order. In NVIDIA Caffe it works in training only,
                and only together with cache, since a database itself is read in sequence. Default:
                False. Vendor field: 67 public nets (Data).
            parser_threads: Number of threads per GPU that read and parse records in NVIDIA Caffe.
                At 0 Caffe tunes it; testing always uses one, and LevelDB allows no more. Default:
                0. Vendor field: 19 public nets (Data, AnnotatedData).
            cache: Keeps the records in memory after the first pass over the data, in training. From
                NVIDIA Caffe; the whole database has to fit into RAM. Default: False. Vendor field:
                29 public nets (Data).
            threads: Number of threads per GPU that decode and transform images in NVIDIA Caffe. At
                0 Caffe tunes it. Default: 0. Vendor field: 23 public nets (Data, AnnotatedData);
                number 11 in most forks, taken here.
            mean_value: Mean to subtract, per channel in the order of the stored data (BGR for
                images read with OpenCV): one number for all channels, or one for each. Cannot be
                combined with mean_file.
            force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when
                the file is gray. Raw records are left as they are with an error in the log;
                excludes force_gray. Default: False.
            force_gray: Decodes encoded database records to one gray channel. Raw records are left
                as they are with an error in the log; excludes force_color. Default: False.
            resize_param: Resizes each image before it is cropped. From SSD, where height and width
                must both be set; MobileNet-YOLO takes several and switches between them. Vendor
                field: 137 public nets (AnnotatedData, VideoData, DetectionOutput, Data).
            noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
                robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
            emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
                every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
                (AnnotatedData, LaneData).
            img_rand_resize_upper: Largest length of the shorter side after random resizing, in
                pixels. It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13
                public nets (Data, ImageData).
            scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
                side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the
                values if none are given. Vendor field: 12 public nets (VideoData, SegData).
            distort_param: Random changes of brightness, contrast, hue and saturation. From SSD.
                Vendor field: 68 public nets (AnnotatedData, LaneData).
            expand_param: Places the image at random on a larger canvas, which makes its objects
                smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
            random_resize_param: Scales each image so that its shorter side gets a random length.
                From Intel Caffe. Vendor field: 25 public nets (Data).
            random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
                Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
                random_resize_param is set. Vendor field: 12 public nets (Data).
            horizontal_stretch_upper: Upper bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
            img_rand_resize_lower: Smallest length of the shorter side after random resizing, in
                pixels. From NVIDIA Caffe, where 0 here or for the upper bound turns it off.
                Default: 0. Vendor field: 13 public nets (Data, ImageData); number 10 in most forks,
                taken here.
            multi_scale: In training, picks the crop's height and width at random from scale_ratios
                and resizes the crop to crop_size. From temporal segment networks; it needs
                crop_size. Default: False. Vendor field: 10 public nets (VideoData); number 11 in
                most forks, taken here.
            max_distort: How far apart in the list of scale_ratios the crop's height and width may
                be. At 0 every crop is square; larger values let the aspect ratio change. Default:
                1. Vendor field: 10 public nets (VideoData); number 13 in most forks, taken here.
            fix_crop: In training, takes the crop at one of five set places, the corners or the
                center, not anywhere. From temporal segment networks. Default: False. Vendor field:
                9 public nets (VideoData); number 10 in most forks, taken here.
            vertical_stretch_lower: Lower bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14
                in most forks, taken here.
            vertical_stretch_upper: Upper bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15
                in most forks, taken here.
            horizontal_stretch_lower: Lower bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16
                in most forks, taken here.
            crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most
                forks, taken here.
            crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most
                forks, taken here.
            scale_factors: Factors of which one is drawn at random to scale image and label image
                together. From DeepLab, for ImageSegData. Vendor field: 6 public nets
                (ImageSegData); number 8 in most forks, taken here.
            is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
                inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public
                nets (VideoData); number 14 in most forks, taken here.
            more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and
                the centers of the four quarters. Default: False. Vendor field: 4 public nets
                (VideoData); number 15 in most forks, taken here.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            shapes: Its tops' shapes, where no rule tells them.
            **fields: Any other field of a layer.

        Returns:
            The blobs of images and labels, or of the images alone.
        """

    def image_data(
        self,
        source: str,
        batch_size: int,
        *,
        tops: Sequence[str] = ...,
        name: str = ...,
        shape: Any = ...,
        rand_skip: _Int = ...,
        shuffle: _Bool = ...,
        new_height: _Int = ...,
        new_width: _Int = ...,
        is_color: _Bool = ...,
        scale: _Float = ...,
        mean_file: str = ...,
        crop_size: _Int = ...,
        mirror: _Bool = ...,
        root_folder: str = ...,
        face_transform: _Bool = ...,
        max_shear_ratio: _Float = ...,
        max_aspect_ratio: _Float = ...,
        label_type: int | Literal["NONE", "IMAGE", "PIXEL"] = ...,
        min_random_scale: _Float = ...,
        max_random_scale: _Float = ...,
        max_random_shift: _Int = ...,
        face_point_num: _Int = ...,
        max_rotate_angle: _Float = ...,
        mean_value: _Float | Sequence[_Float] = ...,
        force_color: _Bool = ...,
        force_gray: _Bool = ...,
        resize_param: _Message = ...,
        noise_param: _Message = ...,
        emit_constraint: _Message = ...,
        img_rand_resize_upper: _Int = ...,
        scale_ratios: _Float | Sequence[_Float] = ...,
        distort_param: _Message = ...,
        expand_param: _Message = ...,
        random_resize_param: _Message = ...,
        random_aspect_ratio_param: _Message = ...,
        horizontal_stretch_upper: _Float = ...,
        img_rand_resize_lower: _Int = ...,
        multi_scale: _Bool = ...,
        max_distort: _Int = ...,
        fix_crop: _Bool = ...,
        vertical_stretch_lower: _Float = ...,
        vertical_stretch_upper: _Float = ...,
        horizontal_stretch_lower: _Float = ...,
        crop_h: _Int = ...,
        crop_w: _Int = ...,
        scale_factors: _Float | Sequence[_Float] = ...,
        is_flow: _Bool = ...,
        more_fix_crop: _Bool = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        shapes: Sequence[Any] = ...,
        ntop: int = ...,
        **fields: Unpack[_Fields],
    ) -> tuple[Blob, ...]:
        """An ImageData layer: images that a file lists, with their labels.

        Args:
            source: The list: a path and a label in each line.
            batch_size: How many images a batch has.
            tops: The blobs of images and labels.
            name: The layer; the first blob's name if not given.
            shape: What the images' blob is, if the files are not here.
            rand_skip: Upper bound, exclusive, of the random number of list entries passed over at
                the start; 0 starts with the first. Gives parallel solvers different images.
                Default: 0.
            shuffle: Reads the list in random order, shuffled again after every pass. Default:
                False.
            new_height: Height in pixels to which images are resized before cropping, ignoring their
                aspect ratio. Set it together with new_width; 0 for both keeps the original size.
                Default: 0.
            new_width: Width in pixels to which images are resized before cropping, ignoring their
                aspect ratio. Set it together with new_height; 0 for both keeps the original size.
                Default: 0.
            is_color: True loads 3 channels (gray files are expanded), false loads a single gray
                channel. Default: True.
            scale: Factor applied after the mean has been taken off; 0.00390625 (1/256) maps bytes
                to [0, 1). WindowData ignores it and reads window_data_param.scale. Default: 1.
            mean_file: Path of a binaryproto file with the mean image, as compute_image_mean writes
                it. It must have the size of the uncropped images, and mean_value must then be
                empty.
            crop_size: Side in pixels of the square cut from each image: at a random place in TRAIN,
                from the centre in TEST. 0 keeps the whole image; images smaller than the crop are
                refused. WindowData needs a positive value. Default: 0.
            mirror: Flips each image left to right with probability one half. The flip is not tied
                to the phase: set in a TEST layer, it is random there too. Default: False.
            root_folder: Put in front of every path in source as plain text, so it should end in a
                slash. Default: ''.
            face_transform: Turns on the random face transforms of MultiLabelImageData, whose limits
                are set by the fields beside it. Default: False. Vendor field: 3 public nets
                (MultiLabelImageData).
            max_shear_ratio: Largest random shear of an image in MultiLabelImageData. At 0 there is
                none. Default: 0. Vendor field: 3 public nets (MultiLabelImageData).
            max_aspect_ratio: Largest random change of the aspect ratio in MultiLabelImageData. At 0
                the ratio is kept. Default: 0. Vendor field: 3 public nets (MultiLabelImageData).
            label_type: What the list says about each image's label. Segmentation with full masks
                needs PIXEL. Default: IMAGE. Vendor field: 8 public nets (ImageSegData).
            min_random_scale: Lower bound of the random scale factor in MultiLabelImageData.
                Default: 1. Vendor field: 3 public nets (MultiLabelImageData).
            max_random_scale: Upper bound of the random scale factor in MultiLabelImageData. With
                both bounds at 1 the size is kept. Default: 1. Vendor field: 3 public nets
                (MultiLabelImageData).
            max_random_shift: Largest random shift of an image in MultiLabelImageData, in pixels.
                Default: 0. Vendor field: 3 public nets (MultiLabelImageData).
            face_point_num: Number of facial landmarks among the labels of each image in
                MultiLabelImageData. Default: 0. Vendor field: 3 public nets (MultiLabelImageData).
            max_rotate_angle: Largest random rotation of an image in MultiLabelImageData. At 0 there
                is none. Default: 0. Vendor field: 3 public nets (MultiLabelImageData); number 16 in
                most forks, taken here.
            mean_value: Mean to subtract, per channel in the order of the stored data (BGR for
                images read with OpenCV): one number for all channels, or one for each. Cannot be
                combined with mean_file.
            force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when
                the file is gray. Raw records are left as they are with an error in the log;
                excludes force_gray. Default: False.
            force_gray: Decodes encoded database records to one gray channel. Raw records are left
                as they are with an error in the log; excludes force_color. Default: False.
            resize_param: Resizes each image before it is cropped. From SSD, where height and width
                must both be set; MobileNet-YOLO takes several and switches between them. Vendor
                field: 137 public nets (AnnotatedData, VideoData, DetectionOutput, Data).
            noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
                robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
            emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
                every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
                (AnnotatedData, LaneData).
            img_rand_resize_upper: Largest length of the shorter side after random resizing, in
                pixels. It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13
                public nets (Data, ImageData).
            scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
                side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the
                values if none are given. Vendor field: 12 public nets (VideoData, SegData).
            distort_param: Random changes of brightness, contrast, hue and saturation. From SSD.
                Vendor field: 68 public nets (AnnotatedData, LaneData).
            expand_param: Places the image at random on a larger canvas, which makes its objects
                smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
            random_resize_param: Scales each image so that its shorter side gets a random length.
                From Intel Caffe. Vendor field: 25 public nets (Data).
            random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
                Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
                random_resize_param is set. Vendor field: 12 public nets (Data).
            horizontal_stretch_upper: Upper bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
            img_rand_resize_lower: Smallest length of the shorter side after random resizing, in
                pixels. From NVIDIA Caffe, where 0 here or for the upper bound turns it off.
                Default: 0. Vendor field: 13 public nets (Data, ImageData); number 10 in most forks,
                taken here.
            multi_scale: In training, picks the crop's height and width at random from scale_ratios
                and resizes the crop to crop_size. From temporal segment networks; it needs
                crop_size. Default: False. Vendor field: 10 public nets (VideoData); number 11 in
                most forks, taken here.
            max_distort: How far apart in the list of scale_ratios the crop's height and width may
                be. At 0 every crop is square; larger values let the aspect ratio change. Default:
                1. Vendor field: 10 public nets (VideoData); number 13 in most forks, taken here.
            fix_crop: In training, takes the crop at one of five set places, the corners or the
                center, not anywhere. From temporal segment networks. Default: False. Vendor field:
                9 public nets (VideoData); number 10 in most forks, taken here.
            vertical_stretch_lower: Lower bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14
                in most forks, taken here.
            vertical_stretch_upper: Upper bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15
                in most forks, taken here.
            horizontal_stretch_lower: Lower bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16
                in most forks, taken here.
            crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most
                forks, taken here.
            crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most
                forks, taken here.
            scale_factors: Factors of which one is drawn at random to scale image and label image
                together. From DeepLab, for ImageSegData. Vendor field: 6 public nets
                (ImageSegData); number 8 in most forks, taken here.
            is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
                inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public
                nets (VideoData); number 14 in most forks, taken here.
            more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and
                the centers of the four quarters. Default: False. Vendor field: 4 public nets
                (VideoData); number 15 in most forks, taken here.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            **fields: Any other field of a layer.

        Returns:
            The blobs of images and labels.
        """

    @overload
    def hdf5_data(
        self,
        source: str,
        batch_size: int,
        tops: list[str] | tuple[str, ...] = ...,
        *,
        name: str = ...,
        shapes: Sequence[Any] | None = ...,
        shuffle: _Bool = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        **fields: Unpack[_Fields],
    ) -> tuple[Blob, ...]:
        """An HDF5Data layer: the datasets of the files that a file lists.

        Args:
            source: The list of files.
            batch_size: How many rows a batch has.
            tops: The datasets, each of which is a blob.
            name: The layer; the first blob's name if not given.
            shapes: What the blobs are, if the files are not here.
            shuffle: Goes through the files, and the rows inside each file, in random order, drawn
                anew on every round. Rows of different files are not mixed. Default: False.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            **fields: Any other field of a layer.

        Returns:
            A blob for each dataset; the only one alone if ``tops`` is a text.
        """

    @overload
    def hdf5_data(
        self,
        source: str,
        batch_size: int,
        tops: str,
        *,
        name: str = ...,
        shapes: Sequence[Any] | None = ...,
        shuffle: _Bool = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """An HDF5Data layer: the datasets of the files that a file lists.

        Args:
            source: The list of files.
            batch_size: How many rows a batch has.
            tops: The datasets, each of which is a blob.
            name: The layer; the first blob's name if not given.
            shapes: What the blobs are, if the files are not here.
            shuffle: Goes through the files, and the rows inside each file, in random order, drawn
                anew on every round. Rows of different files are not mixed. Default: False.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            **fields: Any other field of a layer.

        Returns:
            A blob for each dataset; the only one alone if ``tops`` is a text.
        """

    @overload
    def python(
        self,
        module: str,
        layer: str,
        tops: list[str] | tuple[str, ...],
        *bottoms: Top,
        name: str = ...,
        shapes: Sequence[Any] | None = ...,
        param_str: str = ...,
        share_in_parallel: _Bool = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        **fields: Unpack[_Fields],
    ) -> tuple[Blob, ...]:
        """A Python layer: a class of the user's own.

        Args:
            module: The module that has it.
            layer: The class.
            tops: The blobs that it gives.
            *bottoms: What it reads.
            name: The layer; the first blob's name if not given.
            shapes: What the blobs are: nothing else can tell.
            param_str: Free text handed to the object as self.param_str before setup runs, commonly
                a Python dict or JSON that the class parses. Empty if left out. Default: ''.
            share_in_parallel: Was meant to share one layer object among the solvers of several
                GPUs. Current Caffe does not read it. Default: False.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            **fields: Any other field of a layer.

        Returns:
            A blob for each of ``tops``; the only one alone if that is a text.
        """

    @overload
    def python(
        self,
        module: str,
        layer: str,
        tops: str,
        *bottoms: Top,
        name: str = ...,
        shapes: Sequence[Any] | None = ...,
        param_str: str = ...,
        share_in_parallel: _Bool = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """A Python layer: a class of the user's own.

        Args:
            module: The module that has it.
            layer: The class.
            tops: The blobs that it gives.
            *bottoms: What it reads.
            name: The layer; the first blob's name if not given.
            shapes: What the blobs are: nothing else can tell.
            param_str: Free text handed to the object as self.param_str before setup runs, commonly
                a Python dict or JSON that the class parses. Empty if left out. Default: ''.
            share_in_parallel: Was meant to share one layer object among the solvers of several
                GPUs. Current Caffe does not read it. Default: False.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            **fields: Any other field of a layer.

        Returns:
            A blob for each of ``tops``; the only one alone if that is a text.
        """

    def input(
        self,
        name: str,
        *dims: int,
        shape: Sequence[int] | None = ...,
        tops: str | None = ...,
    ) -> Blob:
        """An Input: a blob that comes from outside.

        Args:
            name: Its name.
            *dims: Its shape, the batch first: ``net.input("data", 64, 3, 227, 227)``.
            shape: The same as one sequence.
            tops: The blob's name, if it is not the layer's.

        Raises:
            FieldValueError: No shape is given.
        """

    def concat(
        self,
        *bottoms: Top,
        axis: int | None = ...,
        concat_dim: _Int = ...,
        engine: int | Literal["DEFAULT", "CAFFE", "MKL2017", "MKLDNN"] = ...,
        per_fla_fuse: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        in_place: _Bool = ...,
        **fields: Unpack[_FieldsNoEngine],
    ) -> Blob:
        """A Concat of blobs, along the channels if no axis is given.

        Args:
            *bottoms: The blobs.
            axis: Along which axis; 1 if not given.
            concat_dim: Former name of axis, without negative numbers. Use axis; a layer that sets
                both is refused. Default: 1.
            engine: Implementation to use, in nets for Intel Caffe. The result is the same with each
                of them. Default: DEFAULT. Vendor field: 13 public nets (Concat).
            per_fla_fuse: Fuses the Permute and Flatten layers in front of this Concat into it,
                which speeds up SSD in Intel Caffe. Only the MKLDNN engine does so, and only along
                axis 1. Default: False. Vendor field: 3 public nets (Concat).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            in_place: Whether its top is its bottom. For ReLU, Dropout, BatchNorm and Scale, the net
                decides it.
            **fields: Any other field of a layer.
        """

    def memory_data(
        self,
        *,
        batch_size: _Int = ...,
        channels: _Int = ...,
        height: _Int = ...,
        width: _Int = ...,
        dim: _Int | Sequence[_Int] = ...,
        scale: _Float = ...,
        mirror: _Bool = ...,
        crop_size: _Int = ...,
        mean_file: str = ...,
        mean_value: _Float | Sequence[_Float] = ...,
        force_color: _Bool = ...,
        force_gray: _Bool = ...,
        resize_param: _Message = ...,
        noise_param: _Message = ...,
        emit_constraint: _Message = ...,
        img_rand_resize_upper: _Int = ...,
        scale_ratios: _Float | Sequence[_Float] = ...,
        distort_param: _Message = ...,
        expand_param: _Message = ...,
        random_resize_param: _Message = ...,
        random_aspect_ratio_param: _Message = ...,
        horizontal_stretch_upper: _Float = ...,
        img_rand_resize_lower: _Int = ...,
        multi_scale: _Bool = ...,
        max_distort: _Int = ...,
        fix_crop: _Bool = ...,
        vertical_stretch_lower: _Float = ...,
        vertical_stretch_upper: _Float = ...,
        horizontal_stretch_lower: _Float = ...,
        crop_h: _Int = ...,
        crop_w: _Int = ...,
        scale_factors: _Float | Sequence[_Float] = ...,
        is_flow: _Bool = ...,
        more_fix_crop: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Fields],
    ) -> tuple[Blob, ...]:
        """Images and labels (N) that the program puts in memory.

        Args:
            batch_size: Images per forward pass. The number of images supplied must be a multiple of
                it.
            channels: Channels of the images, 3 for color.
            height: Height of the top in pixels, after any crop in transform_param.
            width: Width of the top in pixels, after any crop in transform_param.
            dim: Shape of the data top, one value per axis, batch first. It replaces batch_size,
                channels, height and width in the OpenCL branch, and allows more than two spatial
                axes. Vendor field: 29 public nets (MemoryData).
            scale: Factor applied after the mean has been taken off; 0.00390625 (1/256) maps bytes
                to [0, 1). WindowData ignores it and reads window_data_param.scale. Default: 1.
            mirror: Flips each image left to right with probability one half. The flip is not tied
                to the phase: set in a TEST layer, it is random there too. Default: False.
            crop_size: Side in pixels of the square cut from each image: at a random place in TRAIN,
                from the centre in TEST. 0 keeps the whole image; images smaller than the crop are
                refused. WindowData needs a positive value. Default: 0.
            mean_file: Path of a binaryproto file with the mean image, as compute_image_mean writes
                it. It must have the size of the uncropped images, and mean_value must then be
                empty.
            mean_value: Mean to subtract, per channel in the order of the stored data (BGR for
                images read with OpenCV): one number for all channels, or one for each. Cannot be
                combined with mean_file.
            force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when
                the file is gray. Raw records are left as they are with an error in the log;
                excludes force_gray. Default: False.
            force_gray: Decodes encoded database records to one gray channel. Raw records are left
                as they are with an error in the log; excludes force_color. Default: False.
            resize_param: Resizes each image before it is cropped. From SSD, where height and width
                must both be set; MobileNet-YOLO takes several and switches between them. Vendor
                field: 137 public nets (AnnotatedData, VideoData, DetectionOutput, Data).
            noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
                robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
            emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
                every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
                (AnnotatedData, LaneData).
            img_rand_resize_upper: Largest length of the shorter side after random resizing, in
                pixels. It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13
                public nets (Data, ImageData).
            scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
                side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the
                values if none are given. Vendor field: 12 public nets (VideoData, SegData).
            distort_param: Random changes of brightness, contrast, hue and saturation. From SSD.
                Vendor field: 68 public nets (AnnotatedData, LaneData).
            expand_param: Places the image at random on a larger canvas, which makes its objects
                smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
            random_resize_param: Scales each image so that its shorter side gets a random length.
                From Intel Caffe. Vendor field: 25 public nets (Data).
            random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
                Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
                random_resize_param is set. Vendor field: 12 public nets (Data).
            horizontal_stretch_upper: Upper bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
            img_rand_resize_lower: Smallest length of the shorter side after random resizing, in
                pixels. From NVIDIA Caffe, where 0 here or for the upper bound turns it off.
                Default: 0. Vendor field: 13 public nets (Data, ImageData); number 10 in most forks,
                taken here.
            multi_scale: In training, picks the crop's height and width at random from scale_ratios
                and resizes the crop to crop_size. From temporal segment networks; it needs
                crop_size. Default: False. Vendor field: 10 public nets (VideoData); number 11 in
                most forks, taken here.
            max_distort: How far apart in the list of scale_ratios the crop's height and width may
                be. At 0 every crop is square; larger values let the aspect ratio change. Default:
                1. Vendor field: 10 public nets (VideoData); number 13 in most forks, taken here.
            fix_crop: In training, takes the crop at one of five set places, the corners or the
                center, not anywhere. From temporal segment networks. Default: False. Vendor field:
                9 public nets (VideoData); number 10 in most forks, taken here.
            vertical_stretch_lower: Lower bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14
                in most forks, taken here.
            vertical_stretch_upper: Upper bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15
                in most forks, taken here.
            horizontal_stretch_lower: Lower bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16
                in most forks, taken here.
            crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most
                forks, taken here.
            crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most
                forks, taken here.
            scale_factors: Factors of which one is drawn at random to scale image and label image
                together. From DeepLab, for ImageSegData. Vendor field: 6 public nets
                (ImageSegData); number 8 in most forks, taken here.
            is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
                inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public
                nets (VideoData); number 14 in most forks, taken here.
            more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and
                the centers of the four quarters. Default: False. Vendor field: 4 public nets
                (VideoData); number 15 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            **fields: memory_data_param, transform_param, any other field of a layer.
        """

    def window_data(
        self,
        *,
        source: str = ...,
        scale: _Float = ...,
        mean_file: str = ...,
        batch_size: _Int = ...,
        crop_size: _Int = ...,
        mirror: _Bool = ...,
        fg_threshold: _Float = ...,
        bg_threshold: _Float = ...,
        fg_fraction: _Float = ...,
        context_pad: _Int = ...,
        crop_mode: str = ...,
        cache_images: _Bool = ...,
        root_folder: str = ...,
        mean_value: _Float | Sequence[_Float] = ...,
        force_color: _Bool = ...,
        force_gray: _Bool = ...,
        resize_param: _Message = ...,
        noise_param: _Message = ...,
        emit_constraint: _Message = ...,
        img_rand_resize_upper: _Int = ...,
        scale_ratios: _Float | Sequence[_Float] = ...,
        distort_param: _Message = ...,
        expand_param: _Message = ...,
        random_resize_param: _Message = ...,
        random_aspect_ratio_param: _Message = ...,
        horizontal_stretch_upper: _Float = ...,
        img_rand_resize_lower: _Int = ...,
        multi_scale: _Bool = ...,
        max_distort: _Int = ...,
        fix_crop: _Bool = ...,
        vertical_stretch_lower: _Float = ...,
        vertical_stretch_upper: _Float = ...,
        horizontal_stretch_lower: _Float = ...,
        crop_h: _Int = ...,
        crop_w: _Int = ...,
        scale_factors: _Float | Sequence[_Float] = ...,
        is_flow: _Bool = ...,
        more_fix_crop: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Fields],
    ) -> tuple[Blob, ...]:
        """Windows cut from images, foreground and background, and labels (N).

        Args:
            source: Window file. Each image has an entry: # and its index, path, channels, height,
                width, number of windows, then one window per line as label, overlap, x1, y1, x2,
                y2.
            scale: Factor applied after the mean has been taken off; 0.00390625 (1/256) maps bytes
                to [0, 1). WindowData ignores it and reads window_data_param.scale. Default: 1.
            mean_file: Path of a binaryproto file with the mean image, as compute_image_mean writes
                it. It must have the size of the uncropped images, and mean_value must then be
                empty.
            batch_size: Windows per forward pass, objects and background together.
            crop_size: Side in pixels of the square cut from each image: at a random place in TRAIN,
                from the centre in TEST. 0 keeps the whole image; images smaller than the crop are
                refused. WindowData needs a positive value. Default: 0.
            mirror: Flips each image left to right with probability one half. The flip is not tied
                to the phase: set in a TEST layer, it is random there too. Default: False.
            fg_threshold: Windows whose overlap in the window file is at least this are objects;
                their label must be above 0. Default: 0.5.
            bg_threshold: Windows whose overlap is below this, and which are not objects, are
                background and get label 0. Those between the two thresholds are never used.
                Default: 0.5.
            fg_fraction: Share of each batch drawn from the object windows, rounded down; background
                fills the rest. Default: 0.25.
            context_pad: Pixels of surrounding image on each side of the finished crop: the window
                is enlarged so that the object fills crop_size - 2 * context_pad. Parts outside the
                image are set to 0 (the mean). Default: 0.
            crop_mode: How a window gets its square shape: warp stretches it, square first widens
                the shorter side around the centre to keep the aspect ratio. Anything but square
                acts as warp. Default: 'warp'.
            cache_images: Loads all image files into memory, still encoded, when the net is built,
                which spares disk reads in training. Default: False.
            root_folder: Put in front of every image path in source as plain text, so it should end
                in a slash. Default: ''.
            mean_value: Mean to subtract, per channel in the order of the stored data (BGR for
                images read with OpenCV): one number for all channels, or one for each. Cannot be
                combined with mean_file.
            force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when
                the file is gray. Raw records are left as they are with an error in the log;
                excludes force_gray. Default: False.
            force_gray: Decodes encoded database records to one gray channel. Raw records are left
                as they are with an error in the log; excludes force_color. Default: False.
            resize_param: Resizes each image before it is cropped. From SSD, where height and width
                must both be set; MobileNet-YOLO takes several and switches between them. Vendor
                field: 137 public nets (AnnotatedData, VideoData, DetectionOutput, Data).
            noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
                robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
            emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
                every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
                (AnnotatedData, LaneData).
            img_rand_resize_upper: Largest length of the shorter side after random resizing, in
                pixels. It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13
                public nets (Data, ImageData).
            scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
                side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the
                values if none are given. Vendor field: 12 public nets (VideoData, SegData).
            distort_param: Random changes of brightness, contrast, hue and saturation. From SSD.
                Vendor field: 68 public nets (AnnotatedData, LaneData).
            expand_param: Places the image at random on a larger canvas, which makes its objects
                smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
            random_resize_param: Scales each image so that its shorter side gets a random length.
                From Intel Caffe. Vendor field: 25 public nets (Data).
            random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
                Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
                random_resize_param is set. Vendor field: 12 public nets (Data).
            horizontal_stretch_upper: Upper bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
            img_rand_resize_lower: Smallest length of the shorter side after random resizing, in
                pixels. From NVIDIA Caffe, where 0 here or for the upper bound turns it off.
                Default: 0. Vendor field: 13 public nets (Data, ImageData); number 10 in most forks,
                taken here.
            multi_scale: In training, picks the crop's height and width at random from scale_ratios
                and resizes the crop to crop_size. From temporal segment networks; it needs
                crop_size. Default: False. Vendor field: 10 public nets (VideoData); number 11 in
                most forks, taken here.
            max_distort: How far apart in the list of scale_ratios the crop's height and width may
                be. At 0 every crop is square; larger values let the aspect ratio change. Default:
                1. Vendor field: 10 public nets (VideoData); number 13 in most forks, taken here.
            fix_crop: In training, takes the crop at one of five set places, the corners or the
                center, not anywhere. From temporal segment networks. Default: False. Vendor field:
                9 public nets (VideoData); number 10 in most forks, taken here.
            vertical_stretch_lower: Lower bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14
                in most forks, taken here.
            vertical_stretch_upper: Upper bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15
                in most forks, taken here.
            horizontal_stretch_lower: Lower bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16
                in most forks, taken here.
            crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most
                forks, taken here.
            crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most
                forks, taken here.
            scale_factors: Factors of which one is drawn at random to scale image and label image
                together. From DeepLab, for ImageSegData. Vendor field: 6 public nets
                (ImageSegData); number 8 in most forks, taken here.
            is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
                inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public
                nets (VideoData); number 14 in most forks, taken here.
            more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and
                the centers of the four quarters. Default: False. Vendor field: 4 public nets
                (VideoData); number 15 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            **fields: window_data_param, transform_param, any other field of a layer.
        """

    @overload
    def dummy_data(
        self,
        *,
        data_filler: _Message | Sequence[_Message] = ...,
        shape: _Message | Sequence[_Message] = ...,
        num: _Int | Sequence[_Int] = ...,
        channels: _Int | Sequence[_Int] = ...,
        height: _Int | Sequence[_Int] = ...,
        width: _Int | Sequence[_Int] = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Blobs of given shapes, filled by fillers.

        Args:
            data_filler: Values of the tops: none for zeros, one for all tops, or one for each top.
            shape: Shape of the tops: one for all, or one for each. It cannot be mixed with num,
                channels, height and width.
            num: First of four older fields that give 4-axis shapes, once or once per top; use
                shape.
            channels: Channel count in the older 4-axis form, given once or for each top together
                with num, height and width; use shape.
            height: Height in the older 4-axis form, given once or for each top together with num,
                channels and width; use shape.
            width: Width in the older 4-axis form, given once or for each top together with num,
                channels and height; use shape.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            **fields: dummy_data_param, any other field of a layer.
        """

    @overload
    def dummy_data(
        self,
        *,
        ntop: Literal[0],
        **fields: Unpack[_DummyData],
    ) -> Function: ...
    @overload
    def dummy_data(
        self,
        *,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_DummyData],
    ) -> tuple[Blob, ...]: ...
    @overload
    def dummy_data(
        self,
        *,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_DummyData],
    ) -> tuple[Blob, ...]: ...
    @overload
    def annotated_data(
        self,
        *,
        batch_sampler: _Message | Sequence[_Message] = ...,
        label_map_file: str = ...,
        yolo_data_type: _Int = ...,
        yolo_data_jitter: _Float = ...,
        train_diffcult: _Bool = ...,
        single_class: _Bool = ...,
        seg_scales: _Int = ...,
        source: str = ...,
        batch_size: _Int = ...,
        rand_skip: _Int = ...,
        backend: int | Literal["LEVELDB", "LMDB"] = ...,
        scale: _Float = ...,
        mean_file: str = ...,
        crop_size: _Int = ...,
        mirror: _Bool = ...,
        force_encoded_color: _Bool = ...,
        prefetch: _Int = ...,
        shuffle: _Bool = ...,
        parser_threads: _Int = ...,
        cache: _Bool = ...,
        threads: _Int = ...,
        mean_value: _Float | Sequence[_Float] = ...,
        force_color: _Bool = ...,
        force_gray: _Bool = ...,
        resize_param: _Message = ...,
        noise_param: _Message = ...,
        emit_constraint: _Message = ...,
        img_rand_resize_upper: _Int = ...,
        scale_ratios: _Float | Sequence[_Float] = ...,
        distort_param: _Message = ...,
        expand_param: _Message = ...,
        random_resize_param: _Message = ...,
        random_aspect_ratio_param: _Message = ...,
        horizontal_stretch_upper: _Float = ...,
        img_rand_resize_lower: _Int = ...,
        multi_scale: _Bool = ...,
        max_distort: _Int = ...,
        fix_crop: _Bool = ...,
        vertical_stretch_lower: _Float = ...,
        vertical_stretch_upper: _Float = ...,
        horizontal_stretch_lower: _Float = ...,
        crop_h: _Int = ...,
        crop_w: _Int = ...,
        scale_factors: _Float | Sequence[_Float] = ...,
        is_flow: _Bool = ...,
        more_fix_crop: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Images and their boxes (1, 1, boxes, 8) from a database.

        Not in BVLC Caffe, but in weiliu89/caffe.

        Args:
            batch_sampler: Rules for random crops in training. All rules propose patches, one patch
                is drawn from them, and the image is cropped to it; without rules there is no such
                crop. Vendor field: 112 public nets (AnnotatedData).
            label_map_file: Text file that maps class names to label numbers. Needed where names
                have to be resolved, as for segmentation labels in MobileNet-YOLO. Vendor field: 127
                public nets (AnnotatedData, LaneData).
            yolo_data_type: Layout of the label top in MobileNet-YOLO: at 1 it is N x 1 x 300 x 5,
                with rows (class from 0, center x, center y, width, height) and zeros after the last
                box; at 0 it is the layout of SSD. Default: 0. Vendor field: 25 public nets
                (AnnotatedData, LaneData).
            yolo_data_jitter: Strength of the random crops that MobileNet-YOLO makes when there is
                no batch_sampler, as a part of the image's size. Default: 0.3. Vendor field: 20
                public nets (AnnotatedData, LaneData).
            train_diffcult: Whether boxes marked as difficult are trained on, in MobileNet-YOLO's
                label layout. The name is misspelled in the original. Default: True. Vendor field: 4
                public nets (AnnotatedData).
            single_class: Whether MobileNet-YOLO's segmentation labels are one mask, not one mask
                per class of the label map. Default: True. Vendor field: 4 public nets
                (AnnotatedData).
            seg_scales: How many times smaller than the image the segmentation labels of
                MobileNet-YOLO are. Default: 8. Vendor field: 4 public nets (AnnotatedData,
                LaneData).
            source: Directory of the database, as convert_imageset makes it. Relative paths start
                from the directory Caffe runs in.
            batch_size: Number of records per forward pass, N of the tops. In training with several
                GPUs each one takes this many.
            rand_skip: Once the bound on a random number of records to skip at the start. Caffe's
                current Data layer does not read it. Default: 0.
            backend: Format of the database in source. It must match how the database was made, and
                Caffe must be built with that library. Default: LEVELDB.
            scale: Moved to transform_param.scale. Caffe carries it over from old nets with layers
                entries and ignores it in layer entries. Default: 1.
            mean_file: Moved to transform_param.mean_file. Caffe carries it over from old nets with
                layers entries and ignores it in layer entries.
            crop_size: Moved to transform_param.crop_size. Caffe carries it over from old nets with
                layers entries and ignores it in layer entries. Default: 0.
            mirror: Moved to transform_param.mirror. Caffe carries it over from old nets with layers
                entries and ignores it in layer entries. Default: False.
            force_encoded_color: Without effect in current Caffe. transform_param.force_color is the
                setting that makes encoded records decode to 3 channels. Default: False.
            prefetch: Number of batches kept ready in memory (and on the GPU) by the background
                thread. More of them smooth out slow reads and cost memory. ImageData and WindowData
                layers read it from here too. Default: 4.
            shuffle: Reads the records in random order. In NVIDIA Caffe it works in training only,
                and only together with cache, since a database itself is read in sequence. Default:
                False. Vendor field: 67 public nets (Data).
            parser_threads: Number of threads per GPU that read and parse records in NVIDIA Caffe.
                At 0 Caffe tunes it; testing always uses one, and LevelDB allows no more. Default:
                0. Vendor field: 19 public nets (Data, AnnotatedData).
            cache: Keeps the records in memory after the first pass over the data, in training. From
                NVIDIA Caffe; the whole database has to fit into RAM. Default: False. Vendor field:
                29 public nets (Data).
            threads: Number of threads per GPU that decode and transform images in NVIDIA Caffe. At
                0 Caffe tunes it. Default: 0. Vendor field: 23 public nets (Data, AnnotatedData);
                number 11 in most forks, taken here.
            mean_value: Mean to subtract, per channel in the order of the stored data (BGR for
                images read with OpenCV): one number for all channels, or one for each. Cannot be
                combined with mean_file.
            force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when
                the file is gray. Raw records are left as they are with an error in the log;
                excludes force_gray. Default: False.
            force_gray: Decodes encoded database records to one gray channel. Raw records are left
                as they are with an error in the log; excludes force_color. Default: False.
            resize_param: Resizes each image before it is cropped. From SSD, where height and width
                must both be set; MobileNet-YOLO takes several and switches between them. Vendor
                field: 137 public nets (AnnotatedData, VideoData, DetectionOutput, Data).
            noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
                robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
            emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
                every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
                (AnnotatedData, LaneData).
            img_rand_resize_upper: Largest length of the shorter side after random resizing, in
                pixels. It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13
                public nets (Data, ImageData).
            scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
                side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the
                values if none are given. Vendor field: 12 public nets (VideoData, SegData).
            distort_param: Random changes of brightness, contrast, hue and saturation. From SSD.
                Vendor field: 68 public nets (AnnotatedData, LaneData).
            expand_param: Places the image at random on a larger canvas, which makes its objects
                smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
            random_resize_param: Scales each image so that its shorter side gets a random length.
                From Intel Caffe. Vendor field: 25 public nets (Data).
            random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
                Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
                random_resize_param is set. Vendor field: 12 public nets (Data).
            horizontal_stretch_upper: Upper bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
            img_rand_resize_lower: Smallest length of the shorter side after random resizing, in
                pixels. From NVIDIA Caffe, where 0 here or for the upper bound turns it off.
                Default: 0. Vendor field: 13 public nets (Data, ImageData); number 10 in most forks,
                taken here.
            multi_scale: In training, picks the crop's height and width at random from scale_ratios
                and resizes the crop to crop_size. From temporal segment networks; it needs
                crop_size. Default: False. Vendor field: 10 public nets (VideoData); number 11 in
                most forks, taken here.
            max_distort: How far apart in the list of scale_ratios the crop's height and width may
                be. At 0 every crop is square; larger values let the aspect ratio change. Default:
                1. Vendor field: 10 public nets (VideoData); number 13 in most forks, taken here.
            fix_crop: In training, takes the crop at one of five set places, the corners or the
                center, not anywhere. From temporal segment networks. Default: False. Vendor field:
                9 public nets (VideoData); number 10 in most forks, taken here.
            vertical_stretch_lower: Lower bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14
                in most forks, taken here.
            vertical_stretch_upper: Upper bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15
                in most forks, taken here.
            horizontal_stretch_lower: Lower bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16
                in most forks, taken here.
            crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most
                forks, taken here.
            crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most
                forks, taken here.
            scale_factors: Factors of which one is drawn at random to scale image and label image
                together. From DeepLab, for ImageSegData. Vendor field: 6 public nets
                (ImageSegData); number 8 in most forks, taken here.
            is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
                inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public
                nets (VideoData); number 14 in most forks, taken here.
            more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and
                the centers of the four quarters. Default: False. Vendor field: 4 public nets
                (VideoData); number 15 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            **fields: annotated_data_param, data_param, transform_param, any other field of a layer.
        """

    @overload
    def annotated_data(
        self,
        *,
        ntop: Literal[0],
        **fields: Unpack[_AnnotatedData],
    ) -> Function: ...
    @overload
    def annotated_data(
        self,
        *,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_AnnotatedData],
    ) -> tuple[Blob, ...]: ...
    @overload
    def annotated_data(
        self,
        *,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_AnnotatedData],
    ) -> tuple[Blob, ...]: ...
    @overload
    def video_data(
        self,
        *,
        source: str = ...,
        device_id: _Int = ...,
        batch_size: _Int = ...,
        shuffle: _Bool = ...,
        new_height: _Int = ...,
        new_width: _Int = ...,
        new_length: _Int = ...,
        num_segments: _Int = ...,
        modality: int | Literal["RGB", "FLOW", "VIDEO"] = ...,
        name_pattern: str = ...,
        use_image: _Bool = ...,
        video_type: int | Literal["WEBCAM", "VIDEO"] = ...,
        skip_frames: _Int = ...,
        root_folder: str = ...,
        show_data: _Bool = ...,
        rand_skip: _Int = ...,
        backend: int | Literal["LEVELDB", "LMDB"] = ...,
        scale: _Float = ...,
        mean_file: str = ...,
        crop_size: _Int = ...,
        mirror: _Bool = ...,
        force_encoded_color: _Bool = ...,
        prefetch: _Int = ...,
        parser_threads: _Int = ...,
        cache: _Bool = ...,
        threads: _Int = ...,
        mean_value: _Float | Sequence[_Float] = ...,
        force_color: _Bool = ...,
        force_gray: _Bool = ...,
        resize_param: _Message = ...,
        noise_param: _Message = ...,
        emit_constraint: _Message = ...,
        img_rand_resize_upper: _Int = ...,
        scale_ratios: _Float | Sequence[_Float] = ...,
        distort_param: _Message = ...,
        expand_param: _Message = ...,
        random_resize_param: _Message = ...,
        random_aspect_ratio_param: _Message = ...,
        horizontal_stretch_upper: _Float = ...,
        img_rand_resize_lower: _Int = ...,
        multi_scale: _Bool = ...,
        max_distort: _Int = ...,
        fix_crop: _Bool = ...,
        vertical_stretch_lower: _Float = ...,
        vertical_stretch_upper: _Float = ...,
        horizontal_stretch_lower: _Float = ...,
        crop_h: _Int = ...,
        crop_w: _Int = ...,
        scale_factors: _Float | Sequence[_Float] = ...,
        is_flow: _Bool = ...,
        more_fix_crop: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Frames of a webcam or a video file.

        Not in BVLC Caffe, but in weiliu89/caffe.

        Args:
            source: List of videos. In temporal segment networks each line holds folder of frames,
                number of frames and label; C3D lists path, first frame (unless it is drawn at
                random) and label. Vendor field: 16 public nets (VideoData).
            device_id: Number of the camera to open when video_type is WEBCAM. Default: 0. Vendor
                field: 4 public nets (VideoData).
            batch_size: Videos or clips per batch. The camera layers of SSD, Intel and NVIDIA Caffe
                read batch_size of data_param instead. Default: 1. Vendor field: 16 public nets
                (VideoData).
            shuffle: Mixes the order of the list at the start and after every pass. Default: False.
                Vendor field: 10 public nets (VideoData).
            new_height: Height to which frames are resized. Give it together with new_width; 0
                leaves the frames as they are. Default: 0. Vendor field: 10 public nets (VideoData).
            new_width: Width to which frames are resized. Give it together with new_height; 0 leaves
                the frames as they are. Default: 0. Vendor field: 10 public nets (VideoData).
            new_length: Consecutive frames taken per segment or clip. In temporal segment networks
                they are stacked along the channel axis. Default: 1. Vendor field: 16 public nets
                (VideoData).
            num_segments: Equal parts a video is divided into, with one stack of frames from each.
                The position within a part is random in TRAIN and central in TEST. Default: 1.
                Vendor field: 10 public nets (VideoData).
            modality: Kind of frames to read: colour images or optical flow. Decides the default
                name_pattern and the channels of a frame. Default: FLOW. Vendor field: 10 public
                nets (VideoData).
            name_pattern: printf pattern of the frame files within a video's folder. If left out:
                image_%04d.jpg for RGB and flow_%c_%04d.jpg for FLOW, where %c stands for x and y.
                Vendor field: 4 public nets (VideoData).
            use_image: In C3D forks: frames are stored as image files in a folder, rather than in a
                video file. Default: False. Vendor field: 3 public nets (VideoData).
            video_type: Where frames come from in SSD, Intel and NVIDIA Caffe: a camera, or a file
                (which these forks name in a field video_file). Default: WEBCAM. Vendor field: 4
                public nets (VideoData); number 1 in most forks, taken here.
            skip_frames: Frames to drop before each frame that is used, in SSD, Intel and NVIDIA
                Caffe. Speeds up a demo at the cost of smoothness. Default: 0. Vendor field: 4
                public nets (VideoData); number 4 in most forks, taken here.
            root_folder: Text put before the paths listed in source, in C3D forks. Default: ''.
                Vendor field: 3 public nets (VideoData); number 13 in most forks, taken here.
            show_data: Debugging switch that, by its name, displays the frames read. Leave it off
                for training. Default: False. Vendor field: 3 public nets (VideoData); number 14 in
                most forks, taken here.
            rand_skip: Once the bound on a random number of records to skip at the start. Caffe's
                current Data layer does not read it. Default: 0.
            backend: Format of the database in source. It must match how the database was made, and
                Caffe must be built with that library. Default: LEVELDB.
            scale: Moved to transform_param.scale. Caffe carries it over from old nets with layers
                entries and ignores it in layer entries. Default: 1.
            mean_file: Moved to transform_param.mean_file. Caffe carries it over from old nets with
                layers entries and ignores it in layer entries.
            crop_size: Moved to transform_param.crop_size. Caffe carries it over from old nets with
                layers entries and ignores it in layer entries. Default: 0.
            mirror: Moved to transform_param.mirror. Caffe carries it over from old nets with layers
                entries and ignores it in layer entries. Default: False.
            force_encoded_color: Without effect in current Caffe. transform_param.force_color is the
                setting that makes encoded records decode to 3 channels. Default: False.
            prefetch: Number of batches kept ready in memory (and on the GPU) by the background
                thread. More of them smooth out slow reads and cost memory. ImageData and WindowData
                layers read it from here too. Default: 4.
            parser_threads: Number of threads per GPU that read and parse records in NVIDIA Caffe.
                At 0 Caffe tunes it; testing always uses one, and LevelDB allows no more. Default:
                0. Vendor field: 19 public nets (Data, AnnotatedData).
            cache: Keeps the records in memory after the first pass over the data, in training. From
                NVIDIA Caffe; the whole database has to fit into RAM. Default: False. Vendor field:
                29 public nets (Data).
            threads: Number of threads per GPU that decode and transform images in NVIDIA Caffe. At
                0 Caffe tunes it. Default: 0. Vendor field: 23 public nets (Data, AnnotatedData);
                number 11 in most forks, taken here.
            mean_value: Mean to subtract, per channel in the order of the stored data (BGR for
                images read with OpenCV): one number for all channels, or one for each. Cannot be
                combined with mean_file.
            force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when
                the file is gray. Raw records are left as they are with an error in the log;
                excludes force_gray. Default: False.
            force_gray: Decodes encoded database records to one gray channel. Raw records are left
                as they are with an error in the log; excludes force_color. Default: False.
            resize_param: Resizes each image before it is cropped. From SSD, where height and width
                must both be set; MobileNet-YOLO takes several and switches between them. Vendor
                field: 137 public nets (AnnotatedData, VideoData, DetectionOutput, Data).
            noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
                robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
            emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
                every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
                (AnnotatedData, LaneData).
            img_rand_resize_upper: Largest length of the shorter side after random resizing, in
                pixels. It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13
                public nets (Data, ImageData).
            scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
                side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the
                values if none are given. Vendor field: 12 public nets (VideoData, SegData).
            distort_param: Random changes of brightness, contrast, hue and saturation. From SSD.
                Vendor field: 68 public nets (AnnotatedData, LaneData).
            expand_param: Places the image at random on a larger canvas, which makes its objects
                smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
            random_resize_param: Scales each image so that its shorter side gets a random length.
                From Intel Caffe. Vendor field: 25 public nets (Data).
            random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
                Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
                random_resize_param is set. Vendor field: 12 public nets (Data).
            horizontal_stretch_upper: Upper bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
            img_rand_resize_lower: Smallest length of the shorter side after random resizing, in
                pixels. From NVIDIA Caffe, where 0 here or for the upper bound turns it off.
                Default: 0. Vendor field: 13 public nets (Data, ImageData); number 10 in most forks,
                taken here.
            multi_scale: In training, picks the crop's height and width at random from scale_ratios
                and resizes the crop to crop_size. From temporal segment networks; it needs
                crop_size. Default: False. Vendor field: 10 public nets (VideoData); number 11 in
                most forks, taken here.
            max_distort: How far apart in the list of scale_ratios the crop's height and width may
                be. At 0 every crop is square; larger values let the aspect ratio change. Default:
                1. Vendor field: 10 public nets (VideoData); number 13 in most forks, taken here.
            fix_crop: In training, takes the crop at one of five set places, the corners or the
                center, not anywhere. From temporal segment networks. Default: False. Vendor field:
                9 public nets (VideoData); number 10 in most forks, taken here.
            vertical_stretch_lower: Lower bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14
                in most forks, taken here.
            vertical_stretch_upper: Upper bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15
                in most forks, taken here.
            horizontal_stretch_lower: Lower bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16
                in most forks, taken here.
            crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most
                forks, taken here.
            crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most
                forks, taken here.
            scale_factors: Factors of which one is drawn at random to scale image and label image
                together. From DeepLab, for ImageSegData. Vendor field: 6 public nets
                (ImageSegData); number 8 in most forks, taken here.
            is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
                inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public
                nets (VideoData); number 14 in most forks, taken here.
            more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and
                the centers of the four quarters. Default: False. Vendor field: 4 public nets
                (VideoData); number 15 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            **fields: video_data_param, data_param, transform_param, any other field of a layer.
        """

    @overload
    def video_data(
        self,
        *,
        ntop: Literal[0],
        **fields: Unpack[_VideoData],
    ) -> Function: ...
    @overload
    def video_data(
        self,
        *,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_VideoData],
    ) -> tuple[Blob, ...]: ...
    @overload
    def video_data(
        self,
        *,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_VideoData],
    ) -> tuple[Blob, ...]: ...
    @overload
    def lane_data(
        self,
        *,
        batch_sampler: _Message | Sequence[_Message] = ...,
        label_map_file: str = ...,
        yolo_data_type: _Int = ...,
        yolo_data_jitter: _Float = ...,
        train_diffcult: _Bool = ...,
        single_class: _Bool = ...,
        seg_scales: _Int = ...,
        source: str = ...,
        batch_size: _Int = ...,
        rand_skip: _Int = ...,
        backend: int | Literal["LEVELDB", "LMDB"] = ...,
        scale: _Float = ...,
        mean_file: str = ...,
        crop_size: _Int = ...,
        mirror: _Bool = ...,
        force_encoded_color: _Bool = ...,
        prefetch: _Int = ...,
        shuffle: _Bool = ...,
        parser_threads: _Int = ...,
        cache: _Bool = ...,
        threads: _Int = ...,
        mean_value: _Float | Sequence[_Float] = ...,
        force_color: _Bool = ...,
        force_gray: _Bool = ...,
        resize_param: _Message = ...,
        noise_param: _Message = ...,
        emit_constraint: _Message = ...,
        img_rand_resize_upper: _Int = ...,
        scale_ratios: _Float | Sequence[_Float] = ...,
        distort_param: _Message = ...,
        expand_param: _Message = ...,
        random_resize_param: _Message = ...,
        random_aspect_ratio_param: _Message = ...,
        horizontal_stretch_upper: _Float = ...,
        img_rand_resize_lower: _Int = ...,
        multi_scale: _Bool = ...,
        max_distort: _Int = ...,
        fix_crop: _Bool = ...,
        vertical_stretch_lower: _Float = ...,
        vertical_stretch_upper: _Float = ...,
        horizontal_stretch_lower: _Float = ...,
        crop_h: _Int = ...,
        crop_w: _Int = ...,
        scale_factors: _Float | Sequence[_Float] = ...,
        is_flow: _Bool = ...,
        more_fix_crop: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Images with their boxes and lane maps from a database.

        Not in BVLC Caffe, but in eric612/MobileNet-YOLO.

        Args:
            batch_sampler: Rules for random crops in training. All rules propose patches, one patch
                is drawn from them, and the image is cropped to it; without rules there is no such
                crop. Vendor field: 112 public nets (AnnotatedData).
            label_map_file: Text file that maps class names to label numbers. Needed where names
                have to be resolved, as for segmentation labels in MobileNet-YOLO. Vendor field: 127
                public nets (AnnotatedData, LaneData).
            yolo_data_type: Layout of the label top in MobileNet-YOLO: at 1 it is N x 1 x 300 x 5,
                with rows (class from 0, center x, center y, width, height) and zeros after the last
                box; at 0 it is the layout of SSD. Default: 0. Vendor field: 25 public nets
                (AnnotatedData, LaneData).
            yolo_data_jitter: Strength of the random crops that MobileNet-YOLO makes when there is
                no batch_sampler, as a part of the image's size. Default: 0.3. Vendor field: 20
                public nets (AnnotatedData, LaneData).
            train_diffcult: Whether boxes marked as difficult are trained on, in MobileNet-YOLO's
                label layout. The name is misspelled in the original. Default: True. Vendor field: 4
                public nets (AnnotatedData).
            single_class: Whether MobileNet-YOLO's segmentation labels are one mask, not one mask
                per class of the label map. Default: True. Vendor field: 4 public nets
                (AnnotatedData).
            seg_scales: How many times smaller than the image the segmentation labels of
                MobileNet-YOLO are. Default: 8. Vendor field: 4 public nets (AnnotatedData,
                LaneData).
            source: Directory of the database, as convert_imageset makes it. Relative paths start
                from the directory Caffe runs in.
            batch_size: Number of records per forward pass, N of the tops. In training with several
                GPUs each one takes this many.
            rand_skip: Once the bound on a random number of records to skip at the start. Caffe's
                current Data layer does not read it. Default: 0.
            backend: Format of the database in source. It must match how the database was made, and
                Caffe must be built with that library. Default: LEVELDB.
            scale: Moved to transform_param.scale. Caffe carries it over from old nets with layers
                entries and ignores it in layer entries. Default: 1.
            mean_file: Moved to transform_param.mean_file. Caffe carries it over from old nets with
                layers entries and ignores it in layer entries.
            crop_size: Moved to transform_param.crop_size. Caffe carries it over from old nets with
                layers entries and ignores it in layer entries. Default: 0.
            mirror: Moved to transform_param.mirror. Caffe carries it over from old nets with layers
                entries and ignores it in layer entries. Default: False.
            force_encoded_color: Without effect in current Caffe. transform_param.force_color is the
                setting that makes encoded records decode to 3 channels. Default: False.
            prefetch: Number of batches kept ready in memory (and on the GPU) by the background
                thread. More of them smooth out slow reads and cost memory. ImageData and WindowData
                layers read it from here too. Default: 4.
            shuffle: Reads the records in random order. In NVIDIA Caffe it works in training only,
                and only together with cache, since a database itself is read in sequence. Default:
                False. Vendor field: 67 public nets (Data).
            parser_threads: Number of threads per GPU that read and parse records in NVIDIA Caffe.
                At 0 Caffe tunes it; testing always uses one, and LevelDB allows no more. Default:
                0. Vendor field: 19 public nets (Data, AnnotatedData).
            cache: Keeps the records in memory after the first pass over the data, in training. From
                NVIDIA Caffe; the whole database has to fit into RAM. Default: False. Vendor field:
                29 public nets (Data).
            threads: Number of threads per GPU that decode and transform images in NVIDIA Caffe. At
                0 Caffe tunes it. Default: 0. Vendor field: 23 public nets (Data, AnnotatedData);
                number 11 in most forks, taken here.
            mean_value: Mean to subtract, per channel in the order of the stored data (BGR for
                images read with OpenCV): one number for all channels, or one for each. Cannot be
                combined with mean_file.
            force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when
                the file is gray. Raw records are left as they are with an error in the log;
                excludes force_gray. Default: False.
            force_gray: Decodes encoded database records to one gray channel. Raw records are left
                as they are with an error in the log; excludes force_color. Default: False.
            resize_param: Resizes each image before it is cropped. From SSD, where height and width
                must both be set; MobileNet-YOLO takes several and switches between them. Vendor
                field: 137 public nets (AnnotatedData, VideoData, DetectionOutput, Data).
            noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
                robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
            emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
                every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
                (AnnotatedData, LaneData).
            img_rand_resize_upper: Largest length of the shorter side after random resizing, in
                pixels. It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13
                public nets (Data, ImageData).
            scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
                side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the
                values if none are given. Vendor field: 12 public nets (VideoData, SegData).
            distort_param: Random changes of brightness, contrast, hue and saturation. From SSD.
                Vendor field: 68 public nets (AnnotatedData, LaneData).
            expand_param: Places the image at random on a larger canvas, which makes its objects
                smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
            random_resize_param: Scales each image so that its shorter side gets a random length.
                From Intel Caffe. Vendor field: 25 public nets (Data).
            random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
                Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
                random_resize_param is set. Vendor field: 12 public nets (Data).
            horizontal_stretch_upper: Upper bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
            img_rand_resize_lower: Smallest length of the shorter side after random resizing, in
                pixels. From NVIDIA Caffe, where 0 here or for the upper bound turns it off.
                Default: 0. Vendor field: 13 public nets (Data, ImageData); number 10 in most forks,
                taken here.
            multi_scale: In training, picks the crop's height and width at random from scale_ratios
                and resizes the crop to crop_size. From temporal segment networks; it needs
                crop_size. Default: False. Vendor field: 10 public nets (VideoData); number 11 in
                most forks, taken here.
            max_distort: How far apart in the list of scale_ratios the crop's height and width may
                be. At 0 every crop is square; larger values let the aspect ratio change. Default:
                1. Vendor field: 10 public nets (VideoData); number 13 in most forks, taken here.
            fix_crop: In training, takes the crop at one of five set places, the corners or the
                center, not anywhere. From temporal segment networks. Default: False. Vendor field:
                9 public nets (VideoData); number 10 in most forks, taken here.
            vertical_stretch_lower: Lower bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14
                in most forks, taken here.
            vertical_stretch_upper: Upper bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15
                in most forks, taken here.
            horizontal_stretch_lower: Lower bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16
                in most forks, taken here.
            crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most
                forks, taken here.
            crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most
                forks, taken here.
            scale_factors: Factors of which one is drawn at random to scale image and label image
                together. From DeepLab, for ImageSegData. Vendor field: 6 public nets
                (ImageSegData); number 8 in most forks, taken here.
            is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
                inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public
                nets (VideoData); number 14 in most forks, taken here.
            more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and
                the centers of the four quarters. Default: False. Vendor field: 4 public nets
                (VideoData); number 15 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            **fields: annotated_data_param, data_param, transform_param, any other field of a layer.
        """

    @overload
    def lane_data(
        self,
        *,
        ntop: Literal[0],
        **fields: Unpack[_LaneData],
    ) -> Function: ...
    @overload
    def lane_data(
        self,
        *,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_LaneData],
    ) -> tuple[Blob, ...]: ...
    @overload
    def lane_data(
        self,
        *,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_LaneData],
    ) -> tuple[Blob, ...]: ...
    @overload
    def box_data(
        self,
        *,
        source: str = ...,
        batch_size: _Int = ...,
        rand_skip: _Int = ...,
        backend: int | Literal["LEVELDB", "LMDB"] = ...,
        scale: _Float = ...,
        mean_file: str = ...,
        crop_size: _Int = ...,
        mirror: _Bool = ...,
        force_encoded_color: _Bool = ...,
        prefetch: _Int = ...,
        shuffle: _Bool = ...,
        parser_threads: _Int = ...,
        cache: _Bool = ...,
        threads: _Int = ...,
        mean_value: _Float | Sequence[_Float] = ...,
        force_color: _Bool = ...,
        force_gray: _Bool = ...,
        resize_param: _Message = ...,
        noise_param: _Message = ...,
        emit_constraint: _Message = ...,
        img_rand_resize_upper: _Int = ...,
        scale_ratios: _Float | Sequence[_Float] = ...,
        distort_param: _Message = ...,
        expand_param: _Message = ...,
        random_resize_param: _Message = ...,
        random_aspect_ratio_param: _Message = ...,
        horizontal_stretch_upper: _Float = ...,
        img_rand_resize_lower: _Int = ...,
        multi_scale: _Bool = ...,
        max_distort: _Int = ...,
        fix_crop: _Bool = ...,
        vertical_stretch_lower: _Float = ...,
        vertical_stretch_upper: _Float = ...,
        horizontal_stretch_lower: _Float = ...,
        crop_h: _Int = ...,
        crop_w: _Int = ...,
        scale_factors: _Float | Sequence[_Float] = ...,
        is_flow: _Bool = ...,
        more_fix_crop: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Images and, a top each, boxes at several grid sizes from a database.

        Not in BVLC Caffe, but in yeahkun/caffe-yolo.

        Args:
            source: Directory of the database, as convert_imageset makes it. Relative paths start
                from the directory Caffe runs in.
            batch_size: Number of records per forward pass, N of the tops. In training with several
                GPUs each one takes this many.
            rand_skip: Once the bound on a random number of records to skip at the start. Caffe's
                current Data layer does not read it. Default: 0.
            backend: Format of the database in source. It must match how the database was made, and
                Caffe must be built with that library. Default: LEVELDB.
            scale: Moved to transform_param.scale. Caffe carries it over from old nets with layers
                entries and ignores it in layer entries. Default: 1.
            mean_file: Moved to transform_param.mean_file. Caffe carries it over from old nets with
                layers entries and ignores it in layer entries.
            crop_size: Moved to transform_param.crop_size. Caffe carries it over from old nets with
                layers entries and ignores it in layer entries. Default: 0.
            mirror: Moved to transform_param.mirror. Caffe carries it over from old nets with layers
                entries and ignores it in layer entries. Default: False.
            force_encoded_color: Without effect in current Caffe. transform_param.force_color is the
                setting that makes encoded records decode to 3 channels. Default: False.
            prefetch: Number of batches kept ready in memory (and on the GPU) by the background
                thread. More of them smooth out slow reads and cost memory. ImageData and WindowData
                layers read it from here too. Default: 4.
            shuffle: Reads the records in random order. In NVIDIA Caffe it works in training only,
                and only together with cache, since a database itself is read in sequence. Default:
                False. Vendor field: 67 public nets (Data).
            parser_threads: Number of threads per GPU that read and parse records in NVIDIA Caffe.
                At 0 Caffe tunes it; testing always uses one, and LevelDB allows no more. Default:
                0. Vendor field: 19 public nets (Data, AnnotatedData).
            cache: Keeps the records in memory after the first pass over the data, in training. From
                NVIDIA Caffe; the whole database has to fit into RAM. Default: False. Vendor field:
                29 public nets (Data).
            threads: Number of threads per GPU that decode and transform images in NVIDIA Caffe. At
                0 Caffe tunes it. Default: 0. Vendor field: 23 public nets (Data, AnnotatedData);
                number 11 in most forks, taken here.
            mean_value: Mean to subtract, per channel in the order of the stored data (BGR for
                images read with OpenCV): one number for all channels, or one for each. Cannot be
                combined with mean_file.
            force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when
                the file is gray. Raw records are left as they are with an error in the log;
                excludes force_gray. Default: False.
            force_gray: Decodes encoded database records to one gray channel. Raw records are left
                as they are with an error in the log; excludes force_color. Default: False.
            resize_param: Resizes each image before it is cropped. From SSD, where height and width
                must both be set; MobileNet-YOLO takes several and switches between them. Vendor
                field: 137 public nets (AnnotatedData, VideoData, DetectionOutput, Data).
            noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
                robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
            emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
                every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
                (AnnotatedData, LaneData).
            img_rand_resize_upper: Largest length of the shorter side after random resizing, in
                pixels. It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13
                public nets (Data, ImageData).
            scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
                side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the
                values if none are given. Vendor field: 12 public nets (VideoData, SegData).
            distort_param: Random changes of brightness, contrast, hue and saturation. From SSD.
                Vendor field: 68 public nets (AnnotatedData, LaneData).
            expand_param: Places the image at random on a larger canvas, which makes its objects
                smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
            random_resize_param: Scales each image so that its shorter side gets a random length.
                From Intel Caffe. Vendor field: 25 public nets (Data).
            random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
                Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
                random_resize_param is set. Vendor field: 12 public nets (Data).
            horizontal_stretch_upper: Upper bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
            img_rand_resize_lower: Smallest length of the shorter side after random resizing, in
                pixels. From NVIDIA Caffe, where 0 here or for the upper bound turns it off.
                Default: 0. Vendor field: 13 public nets (Data, ImageData); number 10 in most forks,
                taken here.
            multi_scale: In training, picks the crop's height and width at random from scale_ratios
                and resizes the crop to crop_size. From temporal segment networks; it needs
                crop_size. Default: False. Vendor field: 10 public nets (VideoData); number 11 in
                most forks, taken here.
            max_distort: How far apart in the list of scale_ratios the crop's height and width may
                be. At 0 every crop is square; larger values let the aspect ratio change. Default:
                1. Vendor field: 10 public nets (VideoData); number 13 in most forks, taken here.
            fix_crop: In training, takes the crop at one of five set places, the corners or the
                center, not anywhere. From temporal segment networks. Default: False. Vendor field:
                9 public nets (VideoData); number 10 in most forks, taken here.
            vertical_stretch_lower: Lower bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14
                in most forks, taken here.
            vertical_stretch_upper: Upper bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15
                in most forks, taken here.
            horizontal_stretch_lower: Lower bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16
                in most forks, taken here.
            crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most
                forks, taken here.
            crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most
                forks, taken here.
            scale_factors: Factors of which one is drawn at random to scale image and label image
                together. From DeepLab, for ImageSegData. Vendor field: 6 public nets
                (ImageSegData); number 8 in most forks, taken here.
            is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
                inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public
                nets (VideoData); number 14 in most forks, taken here.
            more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and
                the centers of the four quarters. Default: False. Vendor field: 4 public nets
                (VideoData); number 15 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            **fields: data_param, transform_param, any other field of a layer.
        """

    @overload
    def box_data(
        self,
        *,
        ntop: Literal[0],
        **fields: Unpack[_BoxData],
    ) -> Function: ...
    @overload
    def box_data(
        self,
        *,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_BoxData],
    ) -> tuple[Blob, ...]: ...
    @overload
    def box_data(
        self,
        *,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_BoxData],
    ) -> tuple[Blob, ...]: ...
    @overload
    def image_gt_data(
        self,
        *,
        source: str = ...,
        batch_size: _Int = ...,
        downsample_rate: _Int | Sequence[_Int] = ...,
        coord_num: _Int = ...,
        field_h: _Int | Sequence[_Int] = ...,
        field_w: _Int | Sequence[_Int] = ...,
        fg_threshold: _Float = ...,
        resize_width: _Int = ...,
        resize_height: _Int = ...,
        crop_width: _Int = ...,
        crop_height: _Int = ...,
        do_multiple_scale: _Bool = ...,
        min_scale: _Int = ...,
        max_scale: _Int = ...,
        min_gt_width: _Float = ...,
        min_gt_height: _Float = ...,
        shuffle: _Bool = ...,
        output_gt_boxes: _Bool = ...,
        root_folder: str = ...,
        output_projection_matrix: _Bool = ...,
        append_3d_info: _Bool = ...,
        use_panoramic: _Bool = ...,
        scale: _Float = ...,
        mirror: _Bool = ...,
        crop_size: _Int = ...,
        mean_file: str = ...,
        mean_value: _Float | Sequence[_Float] = ...,
        force_color: _Bool = ...,
        force_gray: _Bool = ...,
        resize_param: _Message = ...,
        noise_param: _Message = ...,
        emit_constraint: _Message = ...,
        img_rand_resize_upper: _Int = ...,
        scale_ratios: _Float | Sequence[_Float] = ...,
        distort_param: _Message = ...,
        expand_param: _Message = ...,
        random_resize_param: _Message = ...,
        random_aspect_ratio_param: _Message = ...,
        horizontal_stretch_upper: _Float = ...,
        img_rand_resize_lower: _Int = ...,
        multi_scale: _Bool = ...,
        max_distort: _Int = ...,
        fix_crop: _Bool = ...,
        vertical_stretch_lower: _Float = ...,
        vertical_stretch_upper: _Float = ...,
        horizontal_stretch_lower: _Float = ...,
        crop_h: _Int = ...,
        crop_w: _Int = ...,
        scale_factors: _Float | Sequence[_Float] = ...,
        is_flow: _Bool = ...,
        more_fix_crop: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Images and ground truth boxes, by window file, at several scales.

        Not in BVLC Caffe, but in zhaoweicai/mscnn.

        Args:
            source: Text file that lists, for each image, its path and size, its boxes with label
                and ignore flag, and regions that are not to be judged. Vendor field: 53 public nets
                (ImageGtData).
            batch_size: Images per batch. All are brought to the same size by resizing and cropping.
                Vendor field: 53 public nets (ImageGtData).
            downsample_rate: Pixels of the image per cell, one value per detection branch. field_h
                and field_w need as many. Vendor field: 53 public nets (ImageGtData).
            coord_num: Coordinates per box. The layer works with 4 only. Default: 4. Vendor field:
                53 public nets (ImageGtData).
            field_h: Height in pixels of each branch's anchor, which stands at the center of every
                cell. Vendor field: 53 public nets (ImageGtData).
            field_w: Width in pixels of each branch's anchor. Vendor field: 53 public nets
                (ImageGtData).
            fg_threshold: Overlap with a box above which an anchor is foreground. A box that no
                anchor reaches goes to its best one, unless even that overlaps less than 0.2.
                Default: 0.5. Vendor field: 53 public nets (ImageGtData).
            resize_width: Width that each image is resized to before cropping. It takes effect
                together with resize_height only; left out, images stay as they are. Vendor field:
                48 public nets (ImageGtData).
            resize_height: Height that each image is resized to before cropping. It takes effect
                together with resize_width only. Vendor field: 48 public nets (ImageGtData).
            crop_width: Width of the crop, taken around a random object. At 0 there is no crop in
                this direction; it may not exceed the resized width. Default: 0. Vendor field: 53
                public nets (ImageGtData).
            crop_height: Height of the crop, taken around a random object. At 0 there is no crop in
                this direction; it may not exceed the resized height. Default: 0. Vendor field: 53
                public nets (ImageGtData).
            do_multiple_scale: Rescales every other image on average, so that a random object in it
                gets a size between min_scale and max_scale. Both of them must be set. Default:
                False. Vendor field: 53 public nets (ImageGtData).
            min_scale: Smallest object size, in pixels, that do_multiple_scale aims at. Vendor
                field: 48 public nets (ImageGtData).
            max_scale: Largest object size, in pixels, that do_multiple_scale aims at. Vendor field:
                48 public nets (ImageGtData).
            min_gt_width: Boxes narrower than this many pixels, after scaling, are ignored. Default:
                0. Vendor field: 5 public nets (ImageGtData).
            min_gt_height: Boxes lower than this many pixels, after scaling, are ignored. Default:
                0. Vendor field: 53 public nets (ImageGtData).
            shuffle: Reads the images in random order. Default: False. Vendor field: 53 public nets
                (ImageGtData).
            output_gt_boxes: Adds a top with all boxes of the batch, in rows (image in batch, x1,
                y1, x2, y2, label, ignore). ProposalTarget needs it. Default: False. Vendor field:
                31 public nets (ImageGtData).
            root_folder: Prefix of all paths in the source file. Default: ''. Vendor field: 10
                public nets (ImageGtData).
            output_projection_matrix: Adds two tops with the camera matrices of each image, 6 values
                of projection and 16 of the camera's pose. From the panoramic fork of MS-CNN.
                Default: False. Vendor field: 8 public nets (ImageGtData).
            append_3d_info: Lengthens each row of the box top by 7 values: length, height, width,
                the position x, y, z and the rotation of the object. From the panoramic fork of
                MS-CNN. Default: False. Vendor field: 8 public nets (ImageGtData).
            use_panoramic: The source file gives camera matrices of panoramic images (16 and 6
                values) and not those of KITTI (12 values). From the panoramic fork of MS-CNN.
                Default: False. Vendor field: 8 public nets (ImageGtData).
            scale: Factor applied after the mean has been taken off; 0.00390625 (1/256) maps bytes
                to [0, 1). WindowData ignores it and reads window_data_param.scale. Default: 1.
            mirror: Flips each image left to right with probability one half. The flip is not tied
                to the phase: set in a TEST layer, it is random there too. Default: False.
            crop_size: Side in pixels of the square cut from each image: at a random place in TRAIN,
                from the centre in TEST. 0 keeps the whole image; images smaller than the crop are
                refused. WindowData needs a positive value. Default: 0.
            mean_file: Path of a binaryproto file with the mean image, as compute_image_mean writes
                it. It must have the size of the uncropped images, and mean_value must then be
                empty.
            mean_value: Mean to subtract, per channel in the order of the stored data (BGR for
                images read with OpenCV): one number for all channels, or one for each. Cannot be
                combined with mean_file.
            force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when
                the file is gray. Raw records are left as they are with an error in the log;
                excludes force_gray. Default: False.
            force_gray: Decodes encoded database records to one gray channel. Raw records are left
                as they are with an error in the log; excludes force_color. Default: False.
            resize_param: Resizes each image before it is cropped. From SSD, where height and width
                must both be set; MobileNet-YOLO takes several and switches between them. Vendor
                field: 137 public nets (AnnotatedData, VideoData, DetectionOutput, Data).
            noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
                robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
            emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
                every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
                (AnnotatedData, LaneData).
            img_rand_resize_upper: Largest length of the shorter side after random resizing, in
                pixels. It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13
                public nets (Data, ImageData).
            scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
                side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the
                values if none are given. Vendor field: 12 public nets (VideoData, SegData).
            distort_param: Random changes of brightness, contrast, hue and saturation. From SSD.
                Vendor field: 68 public nets (AnnotatedData, LaneData).
            expand_param: Places the image at random on a larger canvas, which makes its objects
                smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
            random_resize_param: Scales each image so that its shorter side gets a random length.
                From Intel Caffe. Vendor field: 25 public nets (Data).
            random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
                Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
                random_resize_param is set. Vendor field: 12 public nets (Data).
            horizontal_stretch_upper: Upper bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
            img_rand_resize_lower: Smallest length of the shorter side after random resizing, in
                pixels. From NVIDIA Caffe, where 0 here or for the upper bound turns it off.
                Default: 0. Vendor field: 13 public nets (Data, ImageData); number 10 in most forks,
                taken here.
            multi_scale: In training, picks the crop's height and width at random from scale_ratios
                and resizes the crop to crop_size. From temporal segment networks; it needs
                crop_size. Default: False. Vendor field: 10 public nets (VideoData); number 11 in
                most forks, taken here.
            max_distort: How far apart in the list of scale_ratios the crop's height and width may
                be. At 0 every crop is square; larger values let the aspect ratio change. Default:
                1. Vendor field: 10 public nets (VideoData); number 13 in most forks, taken here.
            fix_crop: In training, takes the crop at one of five set places, the corners or the
                center, not anywhere. From temporal segment networks. Default: False. Vendor field:
                9 public nets (VideoData); number 10 in most forks, taken here.
            vertical_stretch_lower: Lower bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14
                in most forks, taken here.
            vertical_stretch_upper: Upper bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15
                in most forks, taken here.
            horizontal_stretch_lower: Lower bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16
                in most forks, taken here.
            crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most
                forks, taken here.
            crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most
                forks, taken here.
            scale_factors: Factors of which one is drawn at random to scale image and label image
                together. From DeepLab, for ImageSegData. Vendor field: 6 public nets
                (ImageSegData); number 8 in most forks, taken here.
            is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
                inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public
                nets (VideoData); number 14 in most forks, taken here.
            more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and
                the centers of the four quarters. Default: False. Vendor field: 4 public nets
                (VideoData); number 15 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            **fields: image_gt_data_param, transform_param, any other field of a layer.
        """

    @overload
    def image_gt_data(
        self,
        *,
        ntop: Literal[0],
        **fields: Unpack[_ImageGtData],
    ) -> Function: ...
    @overload
    def image_gt_data(
        self,
        *,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_ImageGtData],
    ) -> tuple[Blob, ...]: ...
    @overload
    def image_gt_data(
        self,
        *,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_ImageGtData],
    ) -> tuple[Blob, ...]: ...
    @overload
    def detection_data(
        self,
        *,
        source: str = ...,
        batch_size: _Int = ...,
        stride: _Int | Sequence[_Int] = ...,
        field_h: _Int | Sequence[_Int] = ...,
        field_w: _Int | Sequence[_Int] = ...,
        fg_threshold: _Float = ...,
        ignore_fg_threshold: _Float = ...,
        short_size: _Int = ...,
        long_size: _Int = ...,
        min_gt_width: _Float = ...,
        min_gt_height: _Float = ...,
        shuffle: str = ...,
        output_gt_boxes: _Bool = ...,
        root_folder: str = ...,
        distort_param: _Message = ...,
        anchor_ignore_margin_ratio: _Float = ...,
        scale: _Float = ...,
        mirror: _Bool = ...,
        crop_size: _Int = ...,
        mean_file: str = ...,
        mean_value: _Float | Sequence[_Float] = ...,
        force_color: _Bool = ...,
        force_gray: _Bool = ...,
        resize_param: _Message = ...,
        noise_param: _Message = ...,
        emit_constraint: _Message = ...,
        img_rand_resize_upper: _Int = ...,
        scale_ratios: _Float | Sequence[_Float] = ...,
        expand_param: _Message = ...,
        random_resize_param: _Message = ...,
        random_aspect_ratio_param: _Message = ...,
        horizontal_stretch_upper: _Float = ...,
        img_rand_resize_lower: _Int = ...,
        multi_scale: _Bool = ...,
        max_distort: _Int = ...,
        fix_crop: _Bool = ...,
        vertical_stretch_lower: _Float = ...,
        vertical_stretch_upper: _Float = ...,
        horizontal_stretch_lower: _Float = ...,
        crop_h: _Int = ...,
        crop_w: _Int = ...,
        scale_factors: _Float | Sequence[_Float] = ...,
        is_flow: _Bool = ...,
        more_fix_crop: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Images and ground truth boxes for training a detector.

        Not in BVLC Caffe, but in zhaoweicai/cascade-rcnn.

        Args:
            source: Text file in window format: a "# index" line, then image path, channels, height,
                width, box count and one line per box (label, ignore, difficult, x1, y1, x2, y2),
                then regions to leave out. Vendor field: 20 public nets (DetectionData).
            batch_size: Images per batch. Vendor field: 20 public nets (DetectionData).
            stride: Pixels of the image per cell of a label blob, one value for each anchor shape.
                Must have as many entries as field_h and field_w; none of them means no label tops.
                Vendor field: 20 public nets (DetectionData).
            field_h: Anchor heights in pixels, paired by position with field_w and stride. Vendor
                field: 20 public nets (DetectionData).
            field_w: Anchor widths in pixels, paired by position with field_h and stride. Vendor
                field: 20 public nets (DetectionData).
            fg_threshold: Overlap (intersection over union) with a box above which an anchor counts
                as an object and takes that box's label. Must be above 0. Default: 0.5. Vendor
                field: 20 public nets (DetectionData).
            ignore_fg_threshold: Overlap with ignored regions from which an anchor that matches no
                box is kept out of the negatives. Default: 0.4. Vendor field: 20 public nets
                (DetectionData).
            short_size: Length in pixels to which an image's shorter side is resized; the blob is
                short_size x long_size in the image's orientation. Goes with long_size. Vendor
                field: 20 public nets (DetectionData).
            long_size: Longer side of the image blob in pixels; what lies beyond it is cropped. Must
                be greater than short_size. Vendor field: 20 public nets (DetectionData).
            min_gt_width: Narrower boxes, measured in pixels after resizing, are marked as ignored.
                Default: 0. Vendor field: 10 public nets (DetectionData).
            min_gt_height: Lower boxes, measured in pixels after resizing, are marked as ignored.
                Default: 0. Vendor field: 10 public nets (DetectionData).
            shuffle: Order of the images: "random", "random_aspect" (upright and wide images in
                separate blocks) or "random_mix_aspect" (alternating groups of either). The list's
                order is kept if the field is left out; other words are refused. Default: 'random'.
                Vendor field: 20 public nets (DetectionData).
            output_gt_boxes: Adds a last top with the true boxes, R x 8: image, xmin, ymin, xmax,
                ymax, label, ignored, difficult. A single row of -1 if there is none. Default:
                False. Vendor field: 20 public nets (DetectionData).
            root_folder: Text put before each image path of source. Default: ''. Vendor field: 20
                public nets (DetectionData).
            distort_param: Random changes of brightness, contrast, saturation and hue, as in SSD.
                Without it colours stay as they are. Vendor field: 15 public nets (DetectionData).
            anchor_ignore_margin_ratio: Anchors that reach beyond the image by more than this share
                of half their width or height are ignored. Without it all anchors are labelled.
                Vendor field: 8 public nets (DetectionData).
            scale: Factor applied after the mean has been taken off; 0.00390625 (1/256) maps bytes
                to [0, 1). WindowData ignores it and reads window_data_param.scale. Default: 1.
            mirror: Flips each image left to right with probability one half. The flip is not tied
                to the phase: set in a TEST layer, it is random there too. Default: False.
            crop_size: Side in pixels of the square cut from each image: at a random place in TRAIN,
                from the centre in TEST. 0 keeps the whole image; images smaller than the crop are
                refused. WindowData needs a positive value. Default: 0.
            mean_file: Path of a binaryproto file with the mean image, as compute_image_mean writes
                it. It must have the size of the uncropped images, and mean_value must then be
                empty.
            mean_value: Mean to subtract, per channel in the order of the stored data (BGR for
                images read with OpenCV): one number for all channels, or one for each. Cannot be
                combined with mean_file.
            force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when
                the file is gray. Raw records are left as they are with an error in the log;
                excludes force_gray. Default: False.
            force_gray: Decodes encoded database records to one gray channel. Raw records are left
                as they are with an error in the log; excludes force_color. Default: False.
            resize_param: Resizes each image before it is cropped. From SSD, where height and width
                must both be set; MobileNet-YOLO takes several and switches between them. Vendor
                field: 137 public nets (AnnotatedData, VideoData, DetectionOutput, Data).
            noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
                robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
            emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
                every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
                (AnnotatedData, LaneData).
            img_rand_resize_upper: Largest length of the shorter side after random resizing, in
                pixels. It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13
                public nets (Data, ImageData).
            scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
                side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the
                values if none are given. Vendor field: 12 public nets (VideoData, SegData).
            expand_param: Places the image at random on a larger canvas, which makes its objects
                smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
            random_resize_param: Scales each image so that its shorter side gets a random length.
                From Intel Caffe. Vendor field: 25 public nets (Data).
            random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
                Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
                random_resize_param is set. Vendor field: 12 public nets (Data).
            horizontal_stretch_upper: Upper bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
            img_rand_resize_lower: Smallest length of the shorter side after random resizing, in
                pixels. From NVIDIA Caffe, where 0 here or for the upper bound turns it off.
                Default: 0. Vendor field: 13 public nets (Data, ImageData); number 10 in most forks,
                taken here.
            multi_scale: In training, picks the crop's height and width at random from scale_ratios
                and resizes the crop to crop_size. From temporal segment networks; it needs
                crop_size. Default: False. Vendor field: 10 public nets (VideoData); number 11 in
                most forks, taken here.
            max_distort: How far apart in the list of scale_ratios the crop's height and width may
                be. At 0 every crop is square; larger values let the aspect ratio change. Default:
                1. Vendor field: 10 public nets (VideoData); number 13 in most forks, taken here.
            fix_crop: In training, takes the crop at one of five set places, the corners or the
                center, not anywhere. From temporal segment networks. Default: False. Vendor field:
                9 public nets (VideoData); number 10 in most forks, taken here.
            vertical_stretch_lower: Lower bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14
                in most forks, taken here.
            vertical_stretch_upper: Upper bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15
                in most forks, taken here.
            horizontal_stretch_lower: Lower bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16
                in most forks, taken here.
            crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most
                forks, taken here.
            crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most
                forks, taken here.
            scale_factors: Factors of which one is drawn at random to scale image and label image
                together. From DeepLab, for ImageSegData. Vendor field: 6 public nets
                (ImageSegData); number 8 in most forks, taken here.
            is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
                inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public
                nets (VideoData); number 14 in most forks, taken here.
            more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and
                the centers of the four quarters. Default: False. Vendor field: 4 public nets
                (VideoData); number 15 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            **fields: detection_data_param, transform_param, any other field of a layer.
        """

    @overload
    def detection_data(
        self,
        *,
        ntop: Literal[0],
        **fields: Unpack[_DetectionData],
    ) -> Function: ...
    @overload
    def detection_data(
        self,
        *,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_DetectionData],
    ) -> tuple[Blob, ...]: ...
    @overload
    def detection_data(
        self,
        *,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_DetectionData],
    ) -> tuple[Blob, ...]: ...
    @overload
    def eval_data(
        self,
        *,
        source: str = ...,
        batch_size: _Int = ...,
        short_size: _Int = ...,
        long_size: _Int = ...,
        root_folder: str = ...,
        scale: _Float = ...,
        mirror: _Bool = ...,
        crop_size: _Int = ...,
        mean_file: str = ...,
        mean_value: _Float | Sequence[_Float] = ...,
        force_color: _Bool = ...,
        force_gray: _Bool = ...,
        resize_param: _Message = ...,
        noise_param: _Message = ...,
        emit_constraint: _Message = ...,
        img_rand_resize_upper: _Int = ...,
        scale_ratios: _Float | Sequence[_Float] = ...,
        distort_param: _Message = ...,
        expand_param: _Message = ...,
        random_resize_param: _Message = ...,
        random_aspect_ratio_param: _Message = ...,
        horizontal_stretch_upper: _Float = ...,
        img_rand_resize_lower: _Int = ...,
        multi_scale: _Bool = ...,
        max_distort: _Int = ...,
        fix_crop: _Bool = ...,
        vertical_stretch_lower: _Float = ...,
        vertical_stretch_upper: _Float = ...,
        horizontal_stretch_lower: _Float = ...,
        crop_h: _Int = ...,
        crop_w: _Int = ...,
        scale_factors: _Float | Sequence[_Float] = ...,
        is_flow: _Bool = ...,
        more_fix_crop: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Images and their sizes for testing a detector.

        Not in BVLC Caffe, but in zhaoweicai/cascade-rcnn.

        Args:
            source: Text file in the window format of DetectionData. Vendor field: 19 public nets
                (EvalData).
            batch_size: Images per batch. Must be 1 when images are sized by short_size and
                long_size. Vendor field: 19 public nets (EvalData).
            short_size: Length in pixels to which the shorter side is resized before both sides are
                rounded to a multiple of 32. Goes with long_size. Vendor field: 19 public nets
                (EvalData).
            long_size: Upper limit of both sides in pixels. A side that would be longer is set to
                it, which changes the proportions. Vendor field: 19 public nets (EvalData).
            root_folder: Text put before each image path of source. Default: ''. Vendor field: 19
                public nets (EvalData).
            scale: Factor applied after the mean has been taken off; 0.00390625 (1/256) maps bytes
                to [0, 1). WindowData ignores it and reads window_data_param.scale. Default: 1.
            mirror: Flips each image left to right with probability one half. The flip is not tied
                to the phase: set in a TEST layer, it is random there too. Default: False.
            crop_size: Side in pixels of the square cut from each image: at a random place in TRAIN,
                from the centre in TEST. 0 keeps the whole image; images smaller than the crop are
                refused. WindowData needs a positive value. Default: 0.
            mean_file: Path of a binaryproto file with the mean image, as compute_image_mean writes
                it. It must have the size of the uncropped images, and mean_value must then be
                empty.
            mean_value: Mean to subtract, per channel in the order of the stored data (BGR for
                images read with OpenCV): one number for all channels, or one for each. Cannot be
                combined with mean_file.
            force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when
                the file is gray. Raw records are left as they are with an error in the log;
                excludes force_gray. Default: False.
            force_gray: Decodes encoded database records to one gray channel. Raw records are left
                as they are with an error in the log; excludes force_color. Default: False.
            resize_param: Resizes each image before it is cropped. From SSD, where height and width
                must both be set; MobileNet-YOLO takes several and switches between them. Vendor
                field: 137 public nets (AnnotatedData, VideoData, DetectionOutput, Data).
            noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
                robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
            emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
                every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
                (AnnotatedData, LaneData).
            img_rand_resize_upper: Largest length of the shorter side after random resizing, in
                pixels. It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13
                public nets (Data, ImageData).
            scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
                side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the
                values if none are given. Vendor field: 12 public nets (VideoData, SegData).
            distort_param: Random changes of brightness, contrast, hue and saturation. From SSD.
                Vendor field: 68 public nets (AnnotatedData, LaneData).
            expand_param: Places the image at random on a larger canvas, which makes its objects
                smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
            random_resize_param: Scales each image so that its shorter side gets a random length.
                From Intel Caffe. Vendor field: 25 public nets (Data).
            random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
                Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
                random_resize_param is set. Vendor field: 12 public nets (Data).
            horizontal_stretch_upper: Upper bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
            img_rand_resize_lower: Smallest length of the shorter side after random resizing, in
                pixels. From NVIDIA Caffe, where 0 here or for the upper bound turns it off.
                Default: 0. Vendor field: 13 public nets (Data, ImageData); number 10 in most forks,
                taken here.
            multi_scale: In training, picks the crop's height and width at random from scale_ratios
                and resizes the crop to crop_size. From temporal segment networks; it needs
                crop_size. Default: False. Vendor field: 10 public nets (VideoData); number 11 in
                most forks, taken here.
            max_distort: How far apart in the list of scale_ratios the crop's height and width may
                be. At 0 every crop is square; larger values let the aspect ratio change. Default:
                1. Vendor field: 10 public nets (VideoData); number 13 in most forks, taken here.
            fix_crop: In training, takes the crop at one of five set places, the corners or the
                center, not anywhere. From temporal segment networks. Default: False. Vendor field:
                9 public nets (VideoData); number 10 in most forks, taken here.
            vertical_stretch_lower: Lower bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14
                in most forks, taken here.
            vertical_stretch_upper: Upper bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15
                in most forks, taken here.
            horizontal_stretch_lower: Lower bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16
                in most forks, taken here.
            crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most
                forks, taken here.
            crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most
                forks, taken here.
            scale_factors: Factors of which one is drawn at random to scale image and label image
                together. From DeepLab, for ImageSegData. Vendor field: 6 public nets
                (ImageSegData); number 8 in most forks, taken here.
            is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
                inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public
                nets (VideoData); number 14 in most forks, taken here.
            more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and
                the centers of the four quarters. Default: False. Vendor field: 4 public nets
                (VideoData); number 15 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            **fields: eval_data_param, transform_param, any other field of a layer.
        """

    @overload
    def eval_data(
        self,
        *,
        ntop: Literal[0],
        **fields: Unpack[_EvalData],
    ) -> Function: ...
    @overload
    def eval_data(
        self,
        *,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_EvalData],
    ) -> tuple[Blob, ...]: ...
    @overload
    def eval_data(
        self,
        *,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_EvalData],
    ) -> tuple[Blob, ...]: ...
    def dense_image_data(
        self,
        *,
        source: str = ...,
        batch_size: _Int = ...,
        shuffle: _Bool = ...,
        new_height: _Int = ...,
        new_width: _Int = ...,
        mirror: _Bool = ...,
        scale: _Float = ...,
        crop_size: _Int = ...,
        mean_file: str = ...,
        mean_value: _Float | Sequence[_Float] = ...,
        force_color: _Bool = ...,
        force_gray: _Bool = ...,
        resize_param: _Message = ...,
        noise_param: _Message = ...,
        emit_constraint: _Message = ...,
        img_rand_resize_upper: _Int = ...,
        scale_ratios: _Float | Sequence[_Float] = ...,
        distort_param: _Message = ...,
        expand_param: _Message = ...,
        random_resize_param: _Message = ...,
        random_aspect_ratio_param: _Message = ...,
        horizontal_stretch_upper: _Float = ...,
        img_rand_resize_lower: _Int = ...,
        multi_scale: _Bool = ...,
        max_distort: _Int = ...,
        fix_crop: _Bool = ...,
        vertical_stretch_lower: _Float = ...,
        vertical_stretch_upper: _Float = ...,
        horizontal_stretch_lower: _Float = ...,
        crop_h: _Int = ...,
        crop_w: _Int = ...,
        scale_factors: _Float | Sequence[_Float] = ...,
        is_flow: _Bool = ...,
        more_fix_crop: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Fields],
    ) -> tuple[Blob, ...]:
        """Images and label maps (N, 1, H, W) from a text file that lists pairs of paths.

        Not in BVLC Caffe, but in alexgkendall/caffe-segnet.

        Args:
            source: Text file with one sample per line: path of the image, a space, path of its
                label image. The label image must be a single-channel image of the same size. Vendor
                field: 22 public nets (DenseImageData).
            batch_size: Samples per batch. With 1 and no new size, the tops take the size of each
                image in turn; otherwise all images must have one size. Vendor field: 22 public nets
                (DenseImageData).
            shuffle: Mixes the order of the list at the start and again after every pass. Default:
                False. Vendor field: 18 public nets (DenseImageData).
            new_height: Height to which image and label are resized. Give it together with
                new_width; 0 for both leaves the size alone. Default: 0. Vendor field: 3 public nets
                (DenseImageData).
            new_width: Width to which image and label are resized. Give it together with new_height;
                0 for both leaves the size alone. Default: 0. Vendor field: 3 public nets
                (DenseImageData).
            mirror: Flips image and label left to right together, in half of the cases at random.
                Default: False. Vendor field: 10 public nets (DenseImageData).
            scale: Factor applied after the mean has been taken off; 0.00390625 (1/256) maps bytes
                to [0, 1). WindowData ignores it and reads window_data_param.scale. Default: 1.
            crop_size: Side in pixels of the square cut from each image: at a random place in TRAIN,
                from the centre in TEST. 0 keeps the whole image; images smaller than the crop are
                refused. WindowData needs a positive value. Default: 0.
            mean_file: Path of a binaryproto file with the mean image, as compute_image_mean writes
                it. It must have the size of the uncropped images, and mean_value must then be
                empty.
            mean_value: Mean to subtract, per channel in the order of the stored data (BGR for
                images read with OpenCV): one number for all channels, or one for each. Cannot be
                combined with mean_file.
            force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when
                the file is gray. Raw records are left as they are with an error in the log;
                excludes force_gray. Default: False.
            force_gray: Decodes encoded database records to one gray channel. Raw records are left
                as they are with an error in the log; excludes force_color. Default: False.
            resize_param: Resizes each image before it is cropped. From SSD, where height and width
                must both be set; MobileNet-YOLO takes several and switches between them. Vendor
                field: 137 public nets (AnnotatedData, VideoData, DetectionOutput, Data).
            noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
                robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
            emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
                every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
                (AnnotatedData, LaneData).
            img_rand_resize_upper: Largest length of the shorter side after random resizing, in
                pixels. It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13
                public nets (Data, ImageData).
            scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
                side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the
                values if none are given. Vendor field: 12 public nets (VideoData, SegData).
            distort_param: Random changes of brightness, contrast, hue and saturation. From SSD.
                Vendor field: 68 public nets (AnnotatedData, LaneData).
            expand_param: Places the image at random on a larger canvas, which makes its objects
                smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
            random_resize_param: Scales each image so that its shorter side gets a random length.
                From Intel Caffe. Vendor field: 25 public nets (Data).
            random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
                Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
                random_resize_param is set. Vendor field: 12 public nets (Data).
            horizontal_stretch_upper: Upper bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
            img_rand_resize_lower: Smallest length of the shorter side after random resizing, in
                pixels. From NVIDIA Caffe, where 0 here or for the upper bound turns it off.
                Default: 0. Vendor field: 13 public nets (Data, ImageData); number 10 in most forks,
                taken here.
            multi_scale: In training, picks the crop's height and width at random from scale_ratios
                and resizes the crop to crop_size. From temporal segment networks; it needs
                crop_size. Default: False. Vendor field: 10 public nets (VideoData); number 11 in
                most forks, taken here.
            max_distort: How far apart in the list of scale_ratios the crop's height and width may
                be. At 0 every crop is square; larger values let the aspect ratio change. Default:
                1. Vendor field: 10 public nets (VideoData); number 13 in most forks, taken here.
            fix_crop: In training, takes the crop at one of five set places, the corners or the
                center, not anywhere. From temporal segment networks. Default: False. Vendor field:
                9 public nets (VideoData); number 10 in most forks, taken here.
            vertical_stretch_lower: Lower bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14
                in most forks, taken here.
            vertical_stretch_upper: Upper bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15
                in most forks, taken here.
            horizontal_stretch_lower: Lower bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16
                in most forks, taken here.
            crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most
                forks, taken here.
            crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most
                forks, taken here.
            scale_factors: Factors of which one is drawn at random to scale image and label image
                together. From DeepLab, for ImageSegData. Vendor field: 6 public nets
                (ImageSegData); number 8 in most forks, taken here.
            is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
                inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public
                nets (VideoData); number 14 in most forks, taken here.
            more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and
                the centers of the four quarters. Default: False. Vendor field: 4 public nets
                (VideoData); number 15 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            **fields: dense_image_data_param, transform_param, any other field of a layer.
        """

    @overload
    def image_seg_data(
        self,
        *,
        source: str = ...,
        batch_size: _Int = ...,
        rand_skip: _Int = ...,
        shuffle: _Bool = ...,
        new_height: _Int = ...,
        new_width: _Int = ...,
        is_color: _Bool = ...,
        scale: _Float = ...,
        mean_file: str = ...,
        crop_size: _Int = ...,
        mirror: _Bool = ...,
        root_folder: str = ...,
        face_transform: _Bool = ...,
        max_shear_ratio: _Float = ...,
        max_aspect_ratio: _Float = ...,
        label_type: int | Literal["NONE", "IMAGE", "PIXEL"] = ...,
        min_random_scale: _Float = ...,
        max_random_scale: _Float = ...,
        max_random_shift: _Int = ...,
        face_point_num: _Int = ...,
        max_rotate_angle: _Float = ...,
        mean_value: _Float | Sequence[_Float] = ...,
        force_color: _Bool = ...,
        force_gray: _Bool = ...,
        resize_param: _Message = ...,
        noise_param: _Message = ...,
        emit_constraint: _Message = ...,
        img_rand_resize_upper: _Int = ...,
        scale_ratios: _Float | Sequence[_Float] = ...,
        distort_param: _Message = ...,
        expand_param: _Message = ...,
        random_resize_param: _Message = ...,
        random_aspect_ratio_param: _Message = ...,
        horizontal_stretch_upper: _Float = ...,
        img_rand_resize_lower: _Int = ...,
        multi_scale: _Bool = ...,
        max_distort: _Int = ...,
        fix_crop: _Bool = ...,
        vertical_stretch_lower: _Float = ...,
        vertical_stretch_upper: _Float = ...,
        horizontal_stretch_lower: _Float = ...,
        crop_h: _Int = ...,
        crop_w: _Int = ...,
        scale_factors: _Float | Sequence[_Float] = ...,
        is_flow: _Bool = ...,
        more_fix_crop: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Images, label maps and the images' sizes; tops that the net leaves out are added.

        Not in BVLC Caffe, but in hszhao/PSPNet.

        Args:
            source: Text file with one image per line: its path, a space and an integer label. The
                last space separates them, so paths may contain spaces.
            batch_size: Images per forward pass. All images of a batch must come out equally large,
                so set new_height and new_width or a crop size unless they already are. Default: 1.
            rand_skip: Upper bound, exclusive, of the random number of list entries passed over at
                the start; 0 starts with the first. Gives parallel solvers different images.
                Default: 0.
            shuffle: Reads the list in random order, shuffled again after every pass. Default:
                False.
            new_height: Height in pixels to which images are resized before cropping, ignoring their
                aspect ratio. Set it together with new_width; 0 for both keeps the original size.
                Default: 0.
            new_width: Width in pixels to which images are resized before cropping, ignoring their
                aspect ratio. Set it together with new_height; 0 for both keeps the original size.
                Default: 0.
            is_color: True loads 3 channels (gray files are expanded), false loads a single gray
                channel. Default: True.
            scale: Moved to transform_param.scale. Only old nets with layers entries still have it
                carried over. Default: 1.
            mean_file: Moved to transform_param.mean_file. Only old nets with layers entries still
                have it carried over.
            crop_size: Moved to transform_param.crop_size. Only old nets with layers entries still
                have it carried over. Default: 0.
            mirror: Moved to transform_param.mirror. Only old nets with layers entries still have it
                carried over. Default: False.
            root_folder: Put in front of every path in source as plain text, so it should end in a
                slash. Default: ''.
            face_transform: Turns on the random face transforms of MultiLabelImageData, whose limits
                are set by the fields beside it. Default: False. Vendor field: 3 public nets
                (MultiLabelImageData).
            max_shear_ratio: Largest random shear of an image in MultiLabelImageData. At 0 there is
                none. Default: 0. Vendor field: 3 public nets (MultiLabelImageData).
            max_aspect_ratio: Largest random change of the aspect ratio in MultiLabelImageData. At 0
                the ratio is kept. Default: 0. Vendor field: 3 public nets (MultiLabelImageData).
            label_type: What the list says about each image's label. Segmentation with full masks
                needs PIXEL. Default: IMAGE. Vendor field: 8 public nets (ImageSegData).
            min_random_scale: Lower bound of the random scale factor in MultiLabelImageData.
                Default: 1. Vendor field: 3 public nets (MultiLabelImageData).
            max_random_scale: Upper bound of the random scale factor in MultiLabelImageData. With
                both bounds at 1 the size is kept. Default: 1. Vendor field: 3 public nets
                (MultiLabelImageData).
            max_random_shift: Largest random shift of an image in MultiLabelImageData, in pixels.
                Default: 0. Vendor field: 3 public nets (MultiLabelImageData).
            face_point_num: Number of facial landmarks among the labels of each image in
                MultiLabelImageData. Default: 0. Vendor field: 3 public nets (MultiLabelImageData).
            max_rotate_angle: Largest random rotation of an image in MultiLabelImageData. At 0 there
                is none. Default: 0. Vendor field: 3 public nets (MultiLabelImageData); number 16 in
                most forks, taken here.
            mean_value: Mean to subtract, per channel in the order of the stored data (BGR for
                images read with OpenCV): one number for all channels, or one for each. Cannot be
                combined with mean_file.
            force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when
                the file is gray. Raw records are left as they are with an error in the log;
                excludes force_gray. Default: False.
            force_gray: Decodes encoded database records to one gray channel. Raw records are left
                as they are with an error in the log; excludes force_color. Default: False.
            resize_param: Resizes each image before it is cropped. From SSD, where height and width
                must both be set; MobileNet-YOLO takes several and switches between them. Vendor
                field: 137 public nets (AnnotatedData, VideoData, DetectionOutput, Data).
            noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
                robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
            emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
                every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
                (AnnotatedData, LaneData).
            img_rand_resize_upper: Largest length of the shorter side after random resizing, in
                pixels. It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13
                public nets (Data, ImageData).
            scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
                side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the
                values if none are given. Vendor field: 12 public nets (VideoData, SegData).
            distort_param: Random changes of brightness, contrast, hue and saturation. From SSD.
                Vendor field: 68 public nets (AnnotatedData, LaneData).
            expand_param: Places the image at random on a larger canvas, which makes its objects
                smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
            random_resize_param: Scales each image so that its shorter side gets a random length.
                From Intel Caffe. Vendor field: 25 public nets (Data).
            random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
                Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
                random_resize_param is set. Vendor field: 12 public nets (Data).
            horizontal_stretch_upper: Upper bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
            img_rand_resize_lower: Smallest length of the shorter side after random resizing, in
                pixels. From NVIDIA Caffe, where 0 here or for the upper bound turns it off.
                Default: 0. Vendor field: 13 public nets (Data, ImageData); number 10 in most forks,
                taken here.
            multi_scale: In training, picks the crop's height and width at random from scale_ratios
                and resizes the crop to crop_size. From temporal segment networks; it needs
                crop_size. Default: False. Vendor field: 10 public nets (VideoData); number 11 in
                most forks, taken here.
            max_distort: How far apart in the list of scale_ratios the crop's height and width may
                be. At 0 every crop is square; larger values let the aspect ratio change. Default:
                1. Vendor field: 10 public nets (VideoData); number 13 in most forks, taken here.
            fix_crop: In training, takes the crop at one of five set places, the corners or the
                center, not anywhere. From temporal segment networks. Default: False. Vendor field:
                9 public nets (VideoData); number 10 in most forks, taken here.
            vertical_stretch_lower: Lower bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14
                in most forks, taken here.
            vertical_stretch_upper: Upper bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15
                in most forks, taken here.
            horizontal_stretch_lower: Lower bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16
                in most forks, taken here.
            crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most
                forks, taken here.
            crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most
                forks, taken here.
            scale_factors: Factors of which one is drawn at random to scale image and label image
                together. From DeepLab, for ImageSegData. Vendor field: 6 public nets
                (ImageSegData); number 8 in most forks, taken here.
            is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
                inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public
                nets (VideoData); number 14 in most forks, taken here.
            more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and
                the centers of the four quarters. Default: False. Vendor field: 4 public nets
                (VideoData); number 15 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            **fields: image_data_param, transform_param, any other field of a layer.
        """

    @overload
    def image_seg_data(
        self,
        *,
        ntop: Literal[0],
        **fields: Unpack[_ImageSegData],
    ) -> Function: ...
    @overload
    def image_seg_data(
        self,
        *,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_ImageSegData],
    ) -> tuple[Blob, ...]: ...
    @overload
    def image_seg_data(
        self,
        *,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_ImageSegData],
    ) -> tuple[Blob, ...]: ...
    def seg_data(
        self,
        *,
        scale: _Float = ...,
        mirror: _Bool = ...,
        crop_size: _Int = ...,
        mean_file: str = ...,
        mean_value: _Float | Sequence[_Float] = ...,
        force_color: _Bool = ...,
        force_gray: _Bool = ...,
        resize_param: _Message = ...,
        noise_param: _Message = ...,
        emit_constraint: _Message = ...,
        img_rand_resize_upper: _Int = ...,
        scale_ratios: _Float | Sequence[_Float] = ...,
        distort_param: _Message = ...,
        expand_param: _Message = ...,
        random_resize_param: _Message = ...,
        random_aspect_ratio_param: _Message = ...,
        horizontal_stretch_upper: _Float = ...,
        img_rand_resize_lower: _Int = ...,
        multi_scale: _Bool = ...,
        max_distort: _Int = ...,
        fix_crop: _Bool = ...,
        vertical_stretch_lower: _Float = ...,
        vertical_stretch_upper: _Float = ...,
        horizontal_stretch_lower: _Float = ...,
        crop_h: _Int = ...,
        crop_w: _Int = ...,
        scale_factors: _Float | Sequence[_Float] = ...,
        is_flow: _Bool = ...,
        more_fix_crop: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Fields],
    ) -> tuple[Blob, ...]:
        """Stacks of video frames or flow and their labels.

        Not in BVLC Caffe, but in yjxiong/caffe.

        Args:
            scale: Factor applied after the mean has been taken off; 0.00390625 (1/256) maps bytes
                to [0, 1). WindowData ignores it and reads window_data_param.scale. Default: 1.
            mirror: Flips each image left to right with probability one half. The flip is not tied
                to the phase: set in a TEST layer, it is random there too. Default: False.
            crop_size: Side in pixels of the square cut from each image: at a random place in TRAIN,
                from the centre in TEST. 0 keeps the whole image; images smaller than the crop are
                refused. WindowData needs a positive value. Default: 0.
            mean_file: Path of a binaryproto file with the mean image, as compute_image_mean writes
                it. It must have the size of the uncropped images, and mean_value must then be
                empty.
            mean_value: Mean to subtract, per channel in the order of the stored data (BGR for
                images read with OpenCV): one number for all channels, or one for each. Cannot be
                combined with mean_file.
            force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when
                the file is gray. Raw records are left as they are with an error in the log;
                excludes force_gray. Default: False.
            force_gray: Decodes encoded database records to one gray channel. Raw records are left
                as they are with an error in the log; excludes force_color. Default: False.
            resize_param: Resizes each image before it is cropped. From SSD, where height and width
                must both be set; MobileNet-YOLO takes several and switches between them. Vendor
                field: 137 public nets (AnnotatedData, VideoData, DetectionOutput, Data).
            noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
                robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
            emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
                every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
                (AnnotatedData, LaneData).
            img_rand_resize_upper: Largest length of the shorter side after random resizing, in
                pixels. It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13
                public nets (Data, ImageData).
            scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
                side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the
                values if none are given. Vendor field: 12 public nets (VideoData, SegData).
            distort_param: Random changes of brightness, contrast, hue and saturation. From SSD.
                Vendor field: 68 public nets (AnnotatedData, LaneData).
            expand_param: Places the image at random on a larger canvas, which makes its objects
                smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
            random_resize_param: Scales each image so that its shorter side gets a random length.
                From Intel Caffe. Vendor field: 25 public nets (Data).
            random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
                Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
                random_resize_param is set. Vendor field: 12 public nets (Data).
            horizontal_stretch_upper: Upper bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
            img_rand_resize_lower: Smallest length of the shorter side after random resizing, in
                pixels. From NVIDIA Caffe, where 0 here or for the upper bound turns it off.
                Default: 0. Vendor field: 13 public nets (Data, ImageData); number 10 in most forks,
                taken here.
            multi_scale: In training, picks the crop's height and width at random from scale_ratios
                and resizes the crop to crop_size. From temporal segment networks; it needs
                crop_size. Default: False. Vendor field: 10 public nets (VideoData); number 11 in
                most forks, taken here.
            max_distort: How far apart in the list of scale_ratios the crop's height and width may
                be. At 0 every crop is square; larger values let the aspect ratio change. Default:
                1. Vendor field: 10 public nets (VideoData); number 13 in most forks, taken here.
            fix_crop: In training, takes the crop at one of five set places, the corners or the
                center, not anywhere. From temporal segment networks. Default: False. Vendor field:
                9 public nets (VideoData); number 10 in most forks, taken here.
            vertical_stretch_lower: Lower bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14
                in most forks, taken here.
            vertical_stretch_upper: Upper bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15
                in most forks, taken here.
            horizontal_stretch_lower: Lower bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16
                in most forks, taken here.
            crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most
                forks, taken here.
            crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most
                forks, taken here.
            scale_factors: Factors of which one is drawn at random to scale image and label image
                together. From DeepLab, for ImageSegData. Vendor field: 6 public nets
                (ImageSegData); number 8 in most forks, taken here.
            is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
                inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public
                nets (VideoData); number 14 in most forks, taken here.
            more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and
                the centers of the four quarters. Default: False. Vendor field: 4 public nets
                (VideoData); number 15 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            **fields: transform_param, any other field of a layer.
        """

    @overload
    def image_label_data(
        self,
        *,
        image_list_path: str = ...,
        label_list_path: str = ...,
        batch_size: _Int = ...,
        backend: int | Literal["LEVELDB", "LMDB"] = ...,
        threads: _Int = ...,
        scale: _Float = ...,
        mirror: _Bool = ...,
        crop_size: _Int = ...,
        mean_file: str = ...,
        mean_value: _Float | Sequence[_Float] = ...,
        force_color: _Bool = ...,
        force_gray: _Bool = ...,
        resize_param: _Message = ...,
        noise_param: _Message = ...,
        emit_constraint: _Message = ...,
        img_rand_resize_upper: _Int = ...,
        scale_ratios: _Float | Sequence[_Float] = ...,
        distort_param: _Message = ...,
        expand_param: _Message = ...,
        random_resize_param: _Message = ...,
        random_aspect_ratio_param: _Message = ...,
        horizontal_stretch_upper: _Float = ...,
        img_rand_resize_lower: _Int = ...,
        multi_scale: _Bool = ...,
        max_distort: _Int = ...,
        fix_crop: _Bool = ...,
        vertical_stretch_lower: _Float = ...,
        vertical_stretch_upper: _Float = ...,
        horizontal_stretch_lower: _Float = ...,
        crop_h: _Int = ...,
        crop_w: _Int = ...,
        scale_factors: _Float | Sequence[_Float] = ...,
        is_flow: _Bool = ...,
        more_fix_crop: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Images and label maps from two lists of paths.

        Not in BVLC Caffe, but in fyu/caffe-dilation.

        Args:
            image_list_path: Path of the database that holds the images. Vendor field: 5 public nets
                (ImageLabelData).
            label_list_path: Path of the database that holds the label images, in the order of the
                images. Vendor field: 5 public nets (ImageLabelData).
            batch_size: Samples per batch, for images and labels alike. Default: 1. Vendor field: 5
                public nets (ImageLabelData).
            backend: Format of both databases. Must be written out, since the layer refuses to start
                without it. Default: LEVELDB. Vendor field: 5 public nets (ImageLabelData).
            threads: Reader threads of each inner Data layer. Default: 0. Vendor field: 5 public
                nets (ImageLabelData).
            scale: Factor applied after the mean has been taken off; 0.00390625 (1/256) maps bytes
                to [0, 1). WindowData ignores it and reads window_data_param.scale. Default: 1.
            mirror: Flips each image left to right with probability one half. The flip is not tied
                to the phase: set in a TEST layer, it is random there too. Default: False.
            crop_size: Side in pixels of the square cut from each image: at a random place in TRAIN,
                from the centre in TEST. 0 keeps the whole image; images smaller than the crop are
                refused. WindowData needs a positive value. Default: 0.
            mean_file: Path of a binaryproto file with the mean image, as compute_image_mean writes
                it. It must have the size of the uncropped images, and mean_value must then be
                empty.
            mean_value: Mean to subtract, per channel in the order of the stored data (BGR for
                images read with OpenCV): one number for all channels, or one for each. Cannot be
                combined with mean_file.
            force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when
                the file is gray. Raw records are left as they are with an error in the log;
                excludes force_gray. Default: False.
            force_gray: Decodes encoded database records to one gray channel. Raw records are left
                as they are with an error in the log; excludes force_color. Default: False.
            resize_param: Resizes each image before it is cropped. From SSD, where height and width
                must both be set; MobileNet-YOLO takes several and switches between them. Vendor
                field: 137 public nets (AnnotatedData, VideoData, DetectionOutput, Data).
            noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
                robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
            emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
                every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
                (AnnotatedData, LaneData).
            img_rand_resize_upper: Largest length of the shorter side after random resizing, in
                pixels. It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13
                public nets (Data, ImageData).
            scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
                side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the
                values if none are given. Vendor field: 12 public nets (VideoData, SegData).
            distort_param: Random changes of brightness, contrast, hue and saturation. From SSD.
                Vendor field: 68 public nets (AnnotatedData, LaneData).
            expand_param: Places the image at random on a larger canvas, which makes its objects
                smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
            random_resize_param: Scales each image so that its shorter side gets a random length.
                From Intel Caffe. Vendor field: 25 public nets (Data).
            random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
                Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
                random_resize_param is set. Vendor field: 12 public nets (Data).
            horizontal_stretch_upper: Upper bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
            img_rand_resize_lower: Smallest length of the shorter side after random resizing, in
                pixels. From NVIDIA Caffe, where 0 here or for the upper bound turns it off.
                Default: 0. Vendor field: 13 public nets (Data, ImageData); number 10 in most forks,
                taken here.
            multi_scale: In training, picks the crop's height and width at random from scale_ratios
                and resizes the crop to crop_size. From temporal segment networks; it needs
                crop_size. Default: False. Vendor field: 10 public nets (VideoData); number 11 in
                most forks, taken here.
            max_distort: How far apart in the list of scale_ratios the crop's height and width may
                be. At 0 every crop is square; larger values let the aspect ratio change. Default:
                1. Vendor field: 10 public nets (VideoData); number 13 in most forks, taken here.
            fix_crop: In training, takes the crop at one of five set places, the corners or the
                center, not anywhere. From temporal segment networks. Default: False. Vendor field:
                9 public nets (VideoData); number 10 in most forks, taken here.
            vertical_stretch_lower: Lower bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14
                in most forks, taken here.
            vertical_stretch_upper: Upper bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15
                in most forks, taken here.
            horizontal_stretch_lower: Lower bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16
                in most forks, taken here.
            crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most
                forks, taken here.
            crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most
                forks, taken here.
            scale_factors: Factors of which one is drawn at random to scale image and label image
                together. From DeepLab, for ImageSegData. Vendor field: 6 public nets
                (ImageSegData); number 8 in most forks, taken here.
            is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
                inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public
                nets (VideoData); number 14 in most forks, taken here.
            more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and
                the centers of the four quarters. Default: False. Vendor field: 4 public nets
                (VideoData); number 15 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            **fields: image_label_data_param, transform_param, any other field of a layer.
        """

    @overload
    def image_label_data(
        self,
        *,
        ntop: Literal[0],
        **fields: Unpack[_ImageLabelData],
    ) -> Function: ...
    @overload
    def image_label_data(
        self,
        *,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_ImageLabelData],
    ) -> tuple[Blob, ...]: ...
    @overload
    def image_label_data(
        self,
        *,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_ImageLabelData],
    ) -> tuple[Blob, ...]: ...
    @overload
    def op_data(
        self,
        *,
        stride: _Int = ...,
        crop_size_x: _Int = ...,
        crop_size_y: _Int = ...,
        center_perterb_max: _Float = ...,
        center_swap_prob: _Float = ...,
        scale_prob: _Float = ...,
        scale_mins: str = ...,
        scale_maxs: str = ...,
        target_dist: _Float = ...,
        number_max_occlusions: str = ...,
        sigmas: str = ...,
        models: str = ...,
        sources: str = ...,
        probabilities: str = ...,
        source_background: str = ...,
        prob_only_background: _Float = ...,
        normalization: _Int = ...,
        add_distance: _Bool = ...,
        source: str = ...,
        batch_size: _Int = ...,
        rand_skip: _Int = ...,
        backend: int | Literal["LEVELDB", "LMDB"] = ...,
        scale: _Float = ...,
        mean_file: str = ...,
        crop_size: _Int = ...,
        mirror: _Bool = ...,
        force_encoded_color: _Bool = ...,
        prefetch: _Int = ...,
        shuffle: _Bool = ...,
        parser_threads: _Int = ...,
        cache: _Bool = ...,
        threads: _Int = ...,
        mean_value: _Float | Sequence[_Float] = ...,
        force_color: _Bool = ...,
        force_gray: _Bool = ...,
        resize_param: _Message = ...,
        noise_param: _Message = ...,
        emit_constraint: _Message = ...,
        img_rand_resize_upper: _Int = ...,
        scale_ratios: _Float | Sequence[_Float] = ...,
        distort_param: _Message = ...,
        expand_param: _Message = ...,
        random_resize_param: _Message = ...,
        random_aspect_ratio_param: _Message = ...,
        horizontal_stretch_upper: _Float = ...,
        img_rand_resize_lower: _Int = ...,
        multi_scale: _Bool = ...,
        max_distort: _Int = ...,
        fix_crop: _Bool = ...,
        vertical_stretch_lower: _Float = ...,
        vertical_stretch_upper: _Float = ...,
        horizontal_stretch_lower: _Float = ...,
        crop_h: _Int = ...,
        crop_w: _Int = ...,
        scale_factors: _Float | Sequence[_Float] = ...,
        is_flow: _Bool = ...,
        more_fix_crop: _Bool = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Images, and maps of body joints and limbs, from a database.

        Not in BVLC Caffe, but in soulslicer/openpose_caffe_train.

        Args:
            stride: Pixels of the image per cell of the label maps. Must equal the total stride of
                the net. Default: 4. Vendor field: 4 public nets (OPData).
            crop_size_x: Width of the training images in pixels. In TEST images keep their own size.
                Default: 368. Vendor field: 4 public nets (OPData).
            crop_size_y: Height of the training images in pixels. In TEST images keep their own
                size. Default: 368. Vendor field: 4 public nets (OPData).
            center_perterb_max: Greatest random shift of the crop's centre in pixels, along each
                axis. Default: 10. Vendor field: 4 public nets (OPData).
            center_swap_prob: Chance that a strongly enlarged person is centred on another point,
                such as the neck. Only some body models use it. Default: 0. Vendor field: 4 public
                nets (OPData).
            scale_prob: Chance that a person is scaled by a random factor between scale_mins and
                scale_maxs. Otherwise the factor is 1. Default: 0.5. Vendor field: 4 public nets
                (OPData).
            scale_mins: Smallest random scale factors, one per source. A missing value repeats the
                first. Default: '0.9'. Vendor field: 3 public nets (OPData).
            scale_maxs: Greatest random scale factors, one per source. A missing value repeats the
                first. Default: '1.1'. Vendor field: 3 public nets (OPData).
            target_dist: Size to which persons are normalised: the image is scaled by this over the
                person's own scale, before the random factor. Default: 1. Vendor field: 4 public
                nets (OPData).
            number_max_occlusions: Most patches that are pasted over visible keypoints, one number
                per source; fewer if few keypoints are visible. Default: '0'. Vendor field: 4 public
                nets (OPData).
            sigmas: Widths in pixels of the Gaussian peaks in the heat maps, one per source.
                Default: '7.0'. Vendor field: 3 public nets (OPData).
            models: Names of the body models, such as COCO, one per source or one for all. All must
                give the same number of channels. Default: 'COCO'. Vendor field: 3 public nets
                (OPData).
            sources: Paths of the databases to draw from. models and probabilities must be equally
                many. Default: ''. Vendor field: 3 public nets (OPData).
            probabilities: Chance of each source, from 0 to 1. Together with prob_only_background
                they must add up to 1. Default: '1'. Vendor field: 3 public nets (OPData).
            source_background: LMDB with images without persons, used to fill empty areas. Empty
                means none. Default: ''. Vendor field: 4 public nets (OPData).
            prob_only_background: Chance of a sample that shows background alone. From 0 to below 1;
                needs source_background. Default: 0. Vendor field: 3 public nets (OPData).
            normalization: How pixels x become input: 0 gives (x - 128) / 256 as for VGG, 1
                subtracts a mean per channel as for ResNet, 2 does that and multiplies by 0.017 as
                for DenseNet. Others are refused. Default: 0. Vendor field: 4 public nets (OPData).
            add_distance: Adds channels with the distances between body parts to the labels.
                Default: False. Vendor field: 3 public nets (OPData).
            source: Directory of the database, as convert_imageset makes it. Relative paths start
                from the directory Caffe runs in.
            batch_size: Number of records per forward pass, N of the tops. In training with several
                GPUs each one takes this many.
            rand_skip: Once the bound on a random number of records to skip at the start. Caffe's
                current Data layer does not read it. Default: 0.
            backend: Format of the database in source. It must match how the database was made, and
                Caffe must be built with that library. Default: LEVELDB.
            scale: Moved to transform_param.scale. Caffe carries it over from old nets with layers
                entries and ignores it in layer entries. Default: 1.
            mean_file: Moved to transform_param.mean_file. Caffe carries it over from old nets with
                layers entries and ignores it in layer entries.
            crop_size: Moved to transform_param.crop_size. Caffe carries it over from old nets with
                layers entries and ignores it in layer entries. Default: 0.
            mirror: Moved to transform_param.mirror. Caffe carries it over from old nets with layers
                entries and ignores it in layer entries. Default: False.
            force_encoded_color: Without effect in current Caffe. transform_param.force_color is the
                setting that makes encoded records decode to 3 channels. Default: False.
            prefetch: Number of batches kept ready in memory (and on the GPU) by the background
                thread. More of them smooth out slow reads and cost memory. ImageData and WindowData
                layers read it from here too. Default: 4.
            shuffle: Reads the records in random order. In NVIDIA Caffe it works in training only,
                and only together with cache, since a database itself is read in sequence. Default:
                False. Vendor field: 67 public nets (Data).
            parser_threads: Number of threads per GPU that read and parse records in NVIDIA Caffe.
                At 0 Caffe tunes it; testing always uses one, and LevelDB allows no more. Default:
                0. Vendor field: 19 public nets (Data, AnnotatedData).
            cache: Keeps the records in memory after the first pass over the data, in training. From
                NVIDIA Caffe; the whole database has to fit into RAM. Default: False. Vendor field:
                29 public nets (Data).
            threads: Number of threads per GPU that decode and transform images in NVIDIA Caffe. At
                0 Caffe tunes it. Default: 0. Vendor field: 23 public nets (Data, AnnotatedData);
                number 11 in most forks, taken here.
            mean_value: Mean to subtract, per channel in the order of the stored data (BGR for
                images read with OpenCV): one number for all channels, or one for each. Cannot be
                combined with mean_file.
            force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when
                the file is gray. Raw records are left as they are with an error in the log;
                excludes force_gray. Default: False.
            force_gray: Decodes encoded database records to one gray channel. Raw records are left
                as they are with an error in the log; excludes force_color. Default: False.
            resize_param: Resizes each image before it is cropped. From SSD, where height and width
                must both be set; MobileNet-YOLO takes several and switches between them. Vendor
                field: 137 public nets (AnnotatedData, VideoData, DetectionOutput, Data).
            noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
                robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
            emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
                every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
                (AnnotatedData, LaneData).
            img_rand_resize_upper: Largest length of the shorter side after random resizing, in
                pixels. It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13
                public nets (Data, ImageData).
            scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
                side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the
                values if none are given. Vendor field: 12 public nets (VideoData, SegData).
            distort_param: Random changes of brightness, contrast, hue and saturation. From SSD.
                Vendor field: 68 public nets (AnnotatedData, LaneData).
            expand_param: Places the image at random on a larger canvas, which makes its objects
                smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
            random_resize_param: Scales each image so that its shorter side gets a random length.
                From Intel Caffe. Vendor field: 25 public nets (Data).
            random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
                Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
                random_resize_param is set. Vendor field: 12 public nets (Data).
            horizontal_stretch_upper: Upper bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
            img_rand_resize_lower: Smallest length of the shorter side after random resizing, in
                pixels. From NVIDIA Caffe, where 0 here or for the upper bound turns it off.
                Default: 0. Vendor field: 13 public nets (Data, ImageData); number 10 in most forks,
                taken here.
            multi_scale: In training, picks the crop's height and width at random from scale_ratios
                and resizes the crop to crop_size. From temporal segment networks; it needs
                crop_size. Default: False. Vendor field: 10 public nets (VideoData); number 11 in
                most forks, taken here.
            max_distort: How far apart in the list of scale_ratios the crop's height and width may
                be. At 0 every crop is square; larger values let the aspect ratio change. Default:
                1. Vendor field: 10 public nets (VideoData); number 13 in most forks, taken here.
            fix_crop: In training, takes the crop at one of five set places, the corners or the
                center, not anywhere. From temporal segment networks. Default: False. Vendor field:
                9 public nets (VideoData); number 10 in most forks, taken here.
            vertical_stretch_lower: Lower bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14
                in most forks, taken here.
            vertical_stretch_upper: Upper bound of the random factor on the image's height. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15
                in most forks, taken here.
            horizontal_stretch_lower: Lower bound of the random factor on the image's width. From
                NVIDIA Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16
                in most forks, taken here.
            crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most
                forks, taken here.
            crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides
                it. Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most
                forks, taken here.
            scale_factors: Factors of which one is drawn at random to scale image and label image
                together. From DeepLab, for ImageSegData. Vendor field: 6 public nets
                (ImageSegData); number 8 in most forks, taken here.
            is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
                inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public
                nets (VideoData); number 14 in most forks, taken here.
            more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and
                the centers of the four quarters. Default: False. Vendor field: 4 public nets
                (VideoData); number 15 in most forks, taken here.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            **fields: op_transform_param, data_param, transform_param, any other field of a layer.
        """

    @overload
    def op_data(
        self,
        *,
        ntop: Literal[0],
        **fields: Unpack[_OPData],
    ) -> Function: ...
    @overload
    def op_data(
        self,
        *,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_OPData],
    ) -> tuple[Blob, ...]: ...
    @overload
    def op_data(
        self,
        *,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_OPData],
    ) -> tuple[Blob, ...]: ...
    def continuation_indicator(
        self,
        *,
        time_step: _Int = ...,
        batch_size: _Int = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Continuation markers (time_step, N) for LSTM and RNN: 0 at the first step, then 1.

        Not in BVLC Caffe, but in dlunion/CC4.0.

        Args:
            time_step: Number of time steps T, the first axis of the top. Must be above 0 and match
                the sequence fed to the recurrent layer. Default: 0. Vendor field: 10 public nets
                (ContinuationIndicator).
            batch_size: Sequences that run side by side. Must be positive. Default: 0. Vendor field:
                no public net known.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            **fields: continuation_indicator_param, any other field of a layer.
        """

    @overload
    def prior_box_clustered(
        self,
        *,
        min_size: _Float | Sequence[_Float] = ...,
        max_size: _Float | Sequence[_Float] = ...,
        aspect_ratio: _Float | Sequence[_Float] = ...,
        flip: _Bool = ...,
        clip: _Bool = ...,
        variance: _Float | Sequence[_Float] = ...,
        step: _Float = ...,
        step_h: _Float = ...,
        step_w: _Float = ...,
        offset: _Float = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Default boxes with given widths and heights instead of sizes and ratios.

        Not in BVLC Caffe.

        Args:
            min_size: Side of the smaller square box, in pixels of the image. At least one is
                required; each one adds a full set of boxes. Vendor field: 199 public nets
                (PriorBox).
            max_size: Pixels from which the larger square is made: its side is sqrt(min_size *
                max_size). Give none, or as many as min_size, each of them the larger of the pair.
                Vendor field: 145 public nets (PriorBox).
            aspect_ratio: Width over height of further boxes, which keep the area of min_size. The
                ratio 1 is always there, and repeated values are dropped. Vendor field: 193 public
                nets (PriorBox).
            flip: Adds 1 / r for each aspect_ratio r, so that 2 also yields upright boxes. Default:
                True. Vendor field: 194 public nets (PriorBox, PriorBoxClustered).
            clip: Cuts the boxes at the border of the image. Default: False. Vendor field: 210
                public nets (PriorBox, PriorBoxClustered).
            variance: Divisors of the four encoded coordinates, which act as a scale on the
                regression. Give one for all or exactly four, all positive; SSD uses 0.1, 0.1, 0.2,
                0.2, and without any it is 0.1. Vendor field: 210 public nets (PriorBox,
                PriorBoxClustered).
            step: Distance between neighboring boxes, in pixels of the image. Left out, it is the
                image's size over the feature map's; do not combine it with step_h and step_w.
                Vendor field: 145 public nets (PriorBox, PriorBoxClustered).
            step_h: Vertical distance between boxes, in pixels, if it differs from the horizontal
                one. Give step_w too. Vendor field: 3 public nets (PriorBox).
            step_w: Horizontal distance between boxes, in pixels, if it differs from the vertical
                one. Give step_h too. Vendor field: 3 public nets (PriorBox).
            offset: Where in its cell a box is centered, as a part of the step: 0.5 is the middle.
                Default: 0.5. Vendor field: 202 public nets (PriorBox, PriorBoxClustered).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            **fields: prior_box_param, any other field of a layer.
        """

    @overload
    def prior_box_clustered(
        self,
        *,
        ntop: Literal[0],
        **fields: Unpack[_PriorBoxClustered],
    ) -> Function: ...
    @overload
    def prior_box_clustered(
        self,
        *,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_PriorBoxClustered],
    ) -> tuple[Blob, ...]: ...
    @overload
    def prior_box_clustered(
        self,
        *,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_PriorBoxClustered],
    ) -> tuple[Blob, ...]: ...
    @overload
    def orientation_smooth_l1_loss(
        self,
        *,
        sigma: _Float = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        ntop: Literal[1] = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """Smooth L1 of angles.

        Not in BVLC Caffe.

        Args:
            sigma: Where the loss turns from quadratic to linear: at a difference of 1 / sigma^2.
                Larger values make it closer to plain L1; region proposal nets use 3. Default: 1.
                Vendor field: 105 public nets (SmoothL1Loss, OrientationSmoothL1Loss).
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            ntop: How many tops it gives.
            **fields: smooth_l1_loss_param, any other field of a layer.
        """

    @overload
    def orientation_smooth_l1_loss(
        self,
        *,
        ntop: Literal[0],
        **fields: Unpack[_OrientationSmoothL1Loss],
    ) -> Function: ...
    @overload
    def orientation_smooth_l1_loss(
        self,
        *,
        ntop: int,
        tops: list[str] | tuple[str, ...] = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_OrientationSmoothL1Loss],
    ) -> tuple[Blob, ...]: ...
    @overload
    def orientation_smooth_l1_loss(
        self,
        *,
        tops: list[str] | tuple[str, ...],
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_OrientationSmoothL1Loss],
    ) -> tuple[Blob, ...]: ...
    def parameter(
        self,
        *,
        shape: _Message = ...,
        name: str = ...,
        phase: int | Literal["TRAIN", "TEST"] = ...,
        loss_weight: _Float | Sequence[_Float] = ...,
        param: _Message | Sequence[_Message] = ...,
        propagate_down: _Bool | Sequence[_Bool] = ...,
        include: _Message | Sequence[_Message] = ...,
        exclude: _Message | Sequence[_Message] = ...,
        tops: str = ...,
        shapes: Sequence[Any] = ...,
        **fields: Unpack[_Fields],
    ) -> Blob:
        """A learned blob as a top.

        Args:
            shape: Shape of the learned blob and of the top.
            name: Name of the layer.
            phase: Phase in which this layer runs.
            loss_weight: Weight of each top in the total loss: none, or one value per top.
            param: Training settings of the layer's parameter blobs, in their order.
            propagate_down: For each bottom, whether the layer passes gradients back to it.
            include: The layer exists only if the net's state meets at least one of these rules.
            exclude: The layer is left out if the net's state meets any of these rules.
            tops: The names of its tops; a text for its only one. The layer's if not given.
            shapes: Its tops' shapes, where no rule tells them.
            **fields: parameter_param, any other field of a layer.
        """

SOURCES: frozenset[str]
