"""Layer functions by type, for editors and type checkers; ``python -m netspec.stubs`` writes it."""

# The last overload takes any whole number for ntop, and so overlaps those before it.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false

from collections.abc import Callable, Sequence
from typing import Any, Literal, SupportsFloat, SupportsIndex, TypeAlias, TypedDict, overload

from google.protobuf.message import Message
from typing_extensions import Unpack

from netspec.dsl.tops import Function, Top

# A repeated field takes one value or several. A message is written as a dictionary.
_Bottom: TypeAlias = Top | Function  # what n["name"] is; a Function is refused at run time
_Int: TypeAlias = int | SupportsIndex
_Float: TypeAlias = float | SupportsFloat
_Bool: TypeAlias = bool | int
_Message: TypeAlias = dict[str, Any] | Message
_BNParameter_BNMode: TypeAlias = (
    int
    | Literal[
        "LEARN",
        "INFERENCE",
        "CORRECT",
        "NORM",
        "NOTHING",
        "AUTO_NORM",
        "AUTO_CORRECT",
    ]
)
_QuantizationParameter_Precision: TypeAlias = (
    int
    | Literal[
        "DYNAMIC_FIXED_POINT",
        "MINIFLOAT",
        "INTEGER_POWER_OF_2_WEIGHTS",
        "FLOAT",
    ]
)

class _Everyday(TypedDict, total=False):
    """Fields that most scripts write."""

    name: str
    """Name of the layer."""
    phase: int | Literal["TRAIN", "TEST"]
    """Phase in which this layer runs."""
    loss_weight: _Float | Sequence[_Float]
    """Weight of each top in the total loss: none, or one value per top."""
    param: _Message | Sequence[_Message]
    """Training settings of the layer's parameter blobs, in their order."""
    propagate_down: _Bool | Sequence[_Bool]
    """For each bottom, whether the layer passes gradients back to it."""
    include: _Message | Sequence[_Message]
    """The layer exists only if the net's state meets at least one of these rules."""
    exclude: _Message | Sequence[_Message]
    """The layer is left out if the net's state meets any of these rules."""

class _Base(TypedDict, total=False):
    """The other fields of every layer."""

    bottom: str | Sequence[str]
    """Names of the blobs that the layer reads, each a top of an earlier layer."""
    top: str | Sequence[str]
    """Names of the blobs that the layer writes."""
    blobs: _Message | Sequence[_Message]
    """Trained parameters of the layer, such as weights and bias."""
    transform_param: _Message
    """Scaling, mirroring, cropping and mean subtraction for Data, ImageData, WindowData and
    MemoryData.
    """
    loss_param: _Message
    """Label to ignore and normalization for SoftmaxWithLoss, SigmoidCrossEntropyLoss and
    InfogainLoss.
    """
    accuracy_param: _Message
    """Settings of Accuracy: top-k, axis and label to ignore."""
    argmax_param: _Message
    """Settings of ArgMax: how many maxima, along which axis, and whether their values are given."""
    batch_norm_param: _Message
    """Settings of BatchNorm: stored or batch statistics, their decay, and epsilon."""
    bias_param: _Message
    """Settings of Bias: axes that the bias covers and its filler."""
    clip_param: _Message
    """Settings of Clip: the limits that values are cut to."""
    concat_param: _Message
    """Settings of Concat: the axis along which bottoms are joined."""
    contrastive_loss_param: _Message
    """Settings of ContrastiveLoss: the margin and which form of the loss is used."""
    convolution_param: _Message
    """Settings of Convolution, Deconvolution and Im2col: kernel, stride, pad, dilation, outputs and
    fillers.
    """
    crop_param: _Message
    """Settings of Crop: first axis to crop and offsets."""
    data_param: _Message
    """Settings of Data: database, backend and batch size."""
    dropout_param: _Message
    """Settings of Dropout: the share of elements to drop."""
    dummy_data_param: _Message
    """Settings of DummyData: shapes and fillers of its tops."""
    eltwise_param: _Message
    """Settings of Eltwise: sum, product or maximum, and coefficients."""
    elu_param: _Message
    """Settings of ELU: the scale of the negative part."""
    embed_param: _Message
    """Settings of Embed: size of the vocabulary and of the vectors, and fillers."""
    exp_param: _Message
    """Settings of Exp: base, scale and shift."""
    flatten_param: _Message
    """Settings of Flatten: first and last axis to merge."""
    hdf5_data_param: _Message
    """Settings of HDF5Data: list of files, batch size and shuffling."""
    hdf5_output_param: _Message
    """Settings of HDF5Output: the file to write."""
    hinge_loss_param: _Message
    """Settings of HingeLoss: L1 or L2 norm."""
    image_data_param: _Message
    """Settings of ImageData: list of image files, batch size, resizing and shuffling."""
    infogain_loss_param: _Message
    """Settings of InfogainLoss: the file with the infogain matrix and the class axis."""
    inner_product_param: _Message
    """Settings of InnerProduct: number of outputs, first axis to flatten, bias and fillers."""
    input_param: _Message
    """Settings of Input: shapes of its tops."""
    log_param: _Message
    """Settings of Log: base, scale and shift."""
    lrn_param: _Message
    """Settings of LRN: size and kind of the region and the constants of the formula."""
    memory_data_param: _Message
    """Settings of MemoryData: batch size and dimensions of the data handed over in memory."""
    mvn_param: _Message
    """Settings of MVN: whether to scale by the deviation, whether to join channels, and epsilon."""
    parameter_param: _Message
    """Settings of Parameter: shape of the learnable blob that becomes its top."""
    pooling_param: _Message
    """Settings of Pooling: method, kernel, stride, pad and rounding."""
    power_param: _Message
    """Settings of Power: exponent, scale and shift."""
    prelu_param: _Message
    """Settings of PReLU: first slopes and whether channels share one."""
    python_param: _Message
    """Settings of Python: module and class of the layer, and a string for it."""
    recurrent_param: _Message
    """Settings of RNN and LSTM: number of outputs, fillers, and whether hidden states are exposed.
    """
    reduction_param: _Message
    """Settings of Reduction: sum, absolute sum, sum of squares or mean, from which axis on, and a
    coefficient.
    """
    relu_param: _Message
    """Settings of ReLU: slope for negative values and engine."""
    reshape_param: _Message
    """Settings of Reshape: the new shape and the axes that it replaces."""
    scale_param: _Message
    """Settings of Scale: axes that the factor covers, an optional bias, and fillers."""
    sigmoid_param: _Message
    """Settings of Sigmoid: the engine."""
    softmax_param: _Message
    """Settings of Softmax and of the softmax inside SoftmaxWithLoss: axis and engine."""
    spp_param: _Message
    """Settings of SPP, spatial pyramid pooling: height of the pyramid and pooling method."""
    slice_param: _Message
    """Settings of Slice: the axis and the points to cut at."""
    swish_param: _Message
    """Settings of Swish: the factor beta inside the sigmoid."""
    tanh_param: _Message
    """Settings of TanH: the engine."""
    threshold_param: _Message
    """Settings of Threshold: the value to compare with."""
    tile_param: _Message
    """Settings of Tile: the axis and the number of copies."""
    window_data_param: _Message
    """Settings of WindowData: window file, batch size, overlap thresholds and cropping."""
    bn_param: _Message
    """Options of the BN layer of SegNet and PSPNet, which normalizes and then scales and shifts in
    one layer.
    """
    device: _Int
    """Which compute device runs this layer."""
    psroi_pooling_param: _Message
    """Options of PSROIPooling, the position-sensitive pooling of R-FCN."""
    detection_accuracy_param: _Message
    """Options of DetectionAccuracy, which reports how well an MS-CNN proposal branch classifies and
    places its boxes.
    """
    box_output_param: _Message
    """Options of BoxOutput, which turns the proposal maps of MS-CNN into a list of boxes."""
    proposal_target_param: _Message
    """Options of ProposalTarget, which samples proposals and gives them labels and regression
    targets.
    """
    image_gt_data_param: _Message
    """Options of ImageGtData, the MS-CNN data layer that yields images together with ground truth
    maps.
    """
    bbox_reg_param: _Message
    """How box regression targets are normalized."""
    resample_param: _Message
    """Options of Resample, the resizing layer of FlowNet."""
    detection_group_loss_param: _Message
    """Options of DetectionGroupLoss, the proposal loss over groups of anchors in Cascade R-CNN."""
    detection_group_accuracy_param: _Message
    """Options of DetectionGroupAccuracy, which measures the grouped anchor predictions of Cascade
    R-CNN.
    """
    quantization_param: _Message
    """How this layer's inputs, outputs and weights are quantized."""
    reorg_param: _Message
    """Options of Reorg, the YOLO v2 layer that moves blocks of pixels into channels."""
    frcnn_output_param: _Message
    """Options of FrcnnOutput, which produces the final detections of Cascade R-CNN."""
    seg_accuracy_param: _Message
    """Options of SegAccuracy, the per-pixel accuracy layer of DeepLab and PSPNet."""
    interp_param: _Message
    """Options of Interp, the bilinear resizing layer of DeepLab and PSPNet."""
    annotated_data_param: _Message
    """Options of AnnotatedData, the SSD data layer that reads images with their bounding boxes."""
    multibox_loss_param: _Message
    """Options of MultiBoxLoss, the training loss of SSD."""
    permute_param: _Message
    """Options of Permute, which reorders the axes of a blob."""
    prior_box_param: _Message
    """Options of PriorBox, which lays default boxes over a feature map."""
    detection_output_param: _Message
    """Options of DetectionOutput, which decodes SSD predictions and suppresses duplicates."""
    detection_evaluate_param: _Message
    """Options of DetectionEvaluate, which compares SSD detections with ground truth boxes."""
    norm_param: _Message
    """Options of Normalize, the L2 normalization of SSD."""
    video_data_param: _Message
    """Options of VideoData."""
    proposal_param: _Message
    """Options of a built-in Proposal layer, which turns the outputs of a region proposal network
    into boxes.
    """
    largemargin_inner_product_param: _Message
    """Options of LargeMarginInnerProduct, the last layer of large-margin softmax (L-Softmax)."""
    eval_detection_param: _Message
    """Options of EvalDetection, which scores the output of a YOLO net."""
    region_loss_param: _Message
    """Options of RegionLoss, the training loss of YOLO v2."""
    yolo_detection_output_param: _Message
    """Options of YoloDetectionOutput, which decodes YOLO v2 predictions."""
    yolov3_detection_output_param: _Message
    """Options of Yolov3DetectionOutput, which decodes YOLO v3 predictions."""
    yolov3_param: _Message
    """Options of Yolov3, the training loss of YOLO v3."""
    yolo_seg_param: _Message
    """Options of YoloSeg, the segmentation loss that MobileNet-YOLO trains beside detection."""
    image_label_data_param: _Message
    """Options of ImageLabelData, a data layer that pairs each image with a label image."""
    convolution3d_param: _Message
    """Options of Convolution3D, the space-time convolution of C3D."""
    pooling3d_param: _Message
    """Options of Pooling3D, the space-time pooling of C3D."""
    detectnet_groundtruth_param: _Message
    """How DetectNetTransformation draws boxes into coverage and coordinate maps."""
    detectnet_augmentation_param: _Message
    """Random changes that DetectNetTransformation makes to images and their boxes."""
    multi_stage_meanfield_param: _Message
    """Options of MultiStageMeanfield, the unrolled dense CRF of CRF-RNN."""
    roi_pooling_param: _Message
    """Options of ROIPooling, the region pooling of Fast R-CNN."""
    box_group_output_param: _Message
    """Options of BoxGroupOutput, which merges the grouped anchor predictions of Cascade R-CNN into
    one list of boxes.
    """
    detection_loss_param: _Message
    """Options of DetectionLoss, the proposal loss of MS-CNN."""
    box_annotator_ohem_param: _Message
    """Options of BoxAnnotatorOHEM, which keeps only the hardest regions for training."""
    upsample_param: _Message
    """Options of Upsample."""
    lstm_param: _Message
    """Options of the Lstm layer of junhyukoh's caffe-lstm."""
    mergecrop_param: _Message
    """Options of MergeCrop, which crops two blobs to the same size and joins them."""
    dense_image_data_param: _Message
    """Options of DenseImageData, the SegNet data layer that reads pairs of images and label images.
    """
    detection_data_param: _Message
    """Options of DetectionData, the training data layer of Cascade R-CNN."""
    eval_data_param: _Message
    """Options of EvalData, the test data layer of Cascade R-CNN."""
    denseblock_param: _Message
    """Options of DenseBlock, a whole DenseNet block fused into one layer."""
    scale_route_param: _Message
    """Options of ScaleRoute, which passes on the regions that lie within a range of scales."""
    transpose_param: _Message
    """Options of Transpose, which reorders the axes of a blob, as SSD's Permute does."""
    continuation_indicator_param: _Message
    """Options of ContinuationIndicator, which generates the sequence markers that recurrent layers
    expect as their second bottom.
    """
    reverse_param: _Message
    """Options of Reverse, which flips a blob along one axis."""
    correlation_param: _Message
    """Options of Correlation, which compares the patches of two feature maps."""
    ctc_loss_param: _Message
    """Options of CtcLoss, the connectionist temporal classification loss for unaligned label
    sequences.
    """
    labelsequence_accuracy_param: _Message
    """Options of LabelsequenceAccuracy, which counts the sequences that were recognized without
    error.
    """
    affinity_param: _Message
    """Options of Affinity, which turns a segmentation into links between neighboring pixels."""
    op_transform_param: _Message
    """Augmentation options of OPData, the data layer of OpenPose training."""
    shuffle_channel_param: _Message
    """Options of ShuffleChannel, the channel shuffle of ShuffleNet."""
    roi_warping_param: _Message
    """Options of ROIWarping, which resizes each region by interpolation so that gradients reach its
    box.
    """
    augmentation_param: _Message
    """Random geometric and color changes for DataAugmentation and its companions."""
    forward_type: int | Literal["DOUBLE", "FLOAT", "FLOAT16", "INT", "UINT", "BOOL"]
    """Number type of this layer's activations in NVIDIA Caffe."""
    backward_type: int | Literal["DOUBLE", "FLOAT", "FLOAT16", "INT", "UINT", "BOOL"]
    """Number type of this layer's gradients in NVIDIA Caffe."""
    mask_resize_param: _Message
    """Options of MaskResize, which brings masks to a fixed height and width."""
    param_bottoms: _Int
    """How many of the last bottoms are parameters, not data, in longjon's fork."""
    writer_param: _Message
    """Where FLOWriter saves optical flow files and how it names them."""
    mil_param: _Message
    """Options of MIL, a multiple instance learning layer that pools the scores of many regions into
    one score for the image.
    """
    smooth_l1_loss_param: _Message
    """Options of SmoothL1Loss, the box regression loss of Fast R-CNN."""

class _Fields(_Base, total=False):
    """The other fields of every layer."""

    type: str
    """Name of the layer type, with exact case, such as Convolution or InnerProduct."""
    engine: str
    """List of engines to try for this layer, as Intel Caffe understands it, such as "MKLDNN:DLA".
    """

class _FieldsNoEngine(_Base, total=False):
    """The other fields of every layer, without engine."""

    type: str
    """Name of the layer type, with exact case, such as Convolution or InnerProduct."""

class _FieldsNoType(_Base, total=False):
    """The other fields of every layer, without type."""

    engine: str
    """List of engines to try for this layer, as Intel Caffe understands it, such as "MKLDNN:DLA".
    """

class _Data(_Fields, _Everyday, total=False):
    source: str
    batch_size: _Int
    rand_skip: _Int
    backend: int | Literal["LEVELDB", "LMDB"]
    scale: _Float
    mean_file: str
    crop_size: _Int
    mirror: _Bool
    force_encoded_color: _Bool
    prefetch: _Int
    shuffle: _Bool
    parser_threads: _Int
    cache: _Bool
    threads: _Int
    mean_value: _Float | Sequence[_Float]
    force_color: _Bool
    force_gray: _Bool
    resize_param: _Message
    noise_param: _Message
    emit_constraint: _Message
    img_rand_resize_upper: _Int
    scale_ratios: _Float | Sequence[_Float]
    distort_param: _Message
    expand_param: _Message
    random_resize_param: _Message
    random_aspect_ratio_param: _Message
    horizontal_stretch_upper: _Float
    img_rand_resize_lower: _Int
    multi_scale: _Bool
    max_distort: _Int
    fix_crop: _Bool
    vertical_stretch_lower: _Float
    vertical_stretch_upper: _Float
    horizontal_stretch_lower: _Float
    crop_h: _Int
    crop_w: _Int
    scale_factors: _Float | Sequence[_Float]
    is_flow: _Bool
    more_fix_crop: _Bool

@overload
def Data(
    *bottoms: _Bottom,
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
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Images, and labels (N) if a second top is named, from an LMDB or LevelDB database.

    Args:
        *bottoms: Its inputs: 0.
        source: Directory of the database, as convert_imageset makes it. Relative paths start from
            the directory Caffe runs in.
        batch_size: Number of records per forward pass, N of the tops. In training with several GPUs
            each one takes this many.
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
        prefetch: Number of batches kept ready in memory (and on the GPU) by the background thread.
            More of them smooth out slow reads and cost memory. ImageData and WindowData layers read
            it from here too. Default: 4.
        shuffle: Reads the records in random order. In NVIDIA Caffe it works in training only, and
            only together with cache, since a database itself is read in sequence. Default: False.
            Vendor field: 67 public nets (Data).
        parser_threads: Number of threads per GPU that read and parse records in NVIDIA Caffe. At 0
            Caffe tunes it; testing always uses one, and LevelDB allows no more. Default: 0. Vendor
            field: 19 public nets (Data, AnnotatedData).
        cache: Keeps the records in memory after the first pass over the data, in training. From
            NVIDIA Caffe; the whole database has to fit into RAM. Default: False. Vendor field: 29
            public nets (Data).
        threads: Number of threads per GPU that decode and transform images in NVIDIA Caffe. At 0
            Caffe tunes it. Default: 0. Vendor field: 23 public nets (Data, AnnotatedData); number
            11 in most forks, taken here.
        mean_value: Mean to subtract, per channel in the order of the stored data (BGR for images
            read with OpenCV): one number for all channels, or one for each. Cannot be combined with
            mean_file.
        force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when the
            file is gray. Raw records are left as they are with an error in the log; excludes
            force_gray. Default: False.
        force_gray: Decodes encoded database records to one gray channel. Raw records are left as
            they are with an error in the log; excludes force_color. Default: False.
        resize_param: Resizes each image before it is cropped. From SSD, where height and width must
            both be set; MobileNet-YOLO takes several and switches between them. Vendor field: 137
            public nets (AnnotatedData, VideoData, DetectionOutput, Data).
        noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
            robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
        emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
            every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
            (AnnotatedData, LaneData).
        img_rand_resize_upper: Largest length of the shorter side after random resizing, in pixels.
            It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13 public nets
            (Data, ImageData).
        scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
            side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the values
            if none are given. Vendor field: 12 public nets (VideoData, SegData).
        distort_param: Random changes of brightness, contrast, hue and saturation. From SSD. Vendor
            field: 68 public nets (AnnotatedData, LaneData).
        expand_param: Places the image at random on a larger canvas, which makes its objects
            smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
        random_resize_param: Scales each image so that its shorter side gets a random length. From
            Intel Caffe. Vendor field: 25 public nets (Data).
        random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
            Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
            random_resize_param is set. Vendor field: 12 public nets (Data).
        horizontal_stretch_upper: Upper bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
        img_rand_resize_lower: Smallest length of the shorter side after random resizing, in pixels.
            From NVIDIA Caffe, where 0 here or for the upper bound turns it off. Default: 0. Vendor
            field: 13 public nets (Data, ImageData); number 10 in most forks, taken here.
        multi_scale: In training, picks the crop's height and width at random from scale_ratios and
            resizes the crop to crop_size. From temporal segment networks; it needs crop_size.
            Default: False. Vendor field: 10 public nets (VideoData); number 11 in most forks, taken
            here.
        max_distort: How far apart in the list of scale_ratios the crop's height and width may be.
            At 0 every crop is square; larger values let the aspect ratio change. Default: 1. Vendor
            field: 10 public nets (VideoData); number 13 in most forks, taken here.
        fix_crop: In training, takes the crop at one of five set places, the corners or the center,
            not anywhere. From temporal segment networks. Default: False. Vendor field: 9 public
            nets (VideoData); number 10 in most forks, taken here.
        vertical_stretch_lower: Lower bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14 in most
            forks, taken here.
        vertical_stretch_upper: Upper bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15 in most
            forks, taken here.
        horizontal_stretch_lower: Lower bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16 in most
            forks, taken here.
        crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most forks, taken
            here.
        crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most forks, taken
            here.
        scale_factors: Factors of which one is drawn at random to scale image and label image
            together. From DeepLab, for ImageSegData. Vendor field: 6 public nets (ImageSegData);
            number 8 in most forks, taken here.
        is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
            inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public nets
            (VideoData); number 14 in most forks, taken here.
        more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and the
            centers of the four quarters. Default: False. Vendor field: 4 public nets (VideoData);
            number 15 in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 to 2.
        in_place: Its top is its bottom.
        **fields: data_param, transform_param, any other field of a layer.
    """

@overload
def Data(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_Data],
) -> Function: ...
@overload
def Data(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_Data],
) -> tuple[Top, ...]: ...

class _ImageData(_Fields, _Everyday, total=False):
    source: str
    batch_size: _Int
    rand_skip: _Int
    shuffle: _Bool
    new_height: _Int
    new_width: _Int
    is_color: _Bool
    scale: _Float
    mean_file: str
    crop_size: _Int
    mirror: _Bool
    root_folder: str
    face_transform: _Bool
    max_shear_ratio: _Float
    max_aspect_ratio: _Float
    label_type: int | Literal["NONE", "IMAGE", "PIXEL"]
    min_random_scale: _Float
    max_random_scale: _Float
    max_random_shift: _Int
    face_point_num: _Int
    max_rotate_angle: _Float
    mean_value: _Float | Sequence[_Float]
    force_color: _Bool
    force_gray: _Bool
    resize_param: _Message
    noise_param: _Message
    emit_constraint: _Message
    img_rand_resize_upper: _Int
    scale_ratios: _Float | Sequence[_Float]
    distort_param: _Message
    expand_param: _Message
    random_resize_param: _Message
    random_aspect_ratio_param: _Message
    horizontal_stretch_upper: _Float
    img_rand_resize_lower: _Int
    multi_scale: _Bool
    max_distort: _Int
    fix_crop: _Bool
    vertical_stretch_lower: _Float
    vertical_stretch_upper: _Float
    horizontal_stretch_lower: _Float
    crop_h: _Int
    crop_w: _Int
    scale_factors: _Float | Sequence[_Float]
    is_flow: _Bool
    more_fix_crop: _Bool

@overload
def ImageData(
    *bottoms: _Bottom,
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
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Images and labels (N) from a text file that lists paths.

    Args:
        *bottoms: Its inputs: 0.
        source: Text file with one image per line: its path, a space and an integer label. The last
            space separates them, so paths may contain spaces.
        batch_size: Images per forward pass. All images of a batch must come out equally large, so
            set new_height and new_width or a crop size unless they already are. Default: 1.
        rand_skip: Upper bound, exclusive, of the random number of list entries passed over at the
            start; 0 starts with the first. Gives parallel solvers different images. Default: 0.
        shuffle: Reads the list in random order, shuffled again after every pass. Default: False.
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
        mean_file: Moved to transform_param.mean_file. Only old nets with layers entries still have
            it carried over.
        crop_size: Moved to transform_param.crop_size. Only old nets with layers entries still have
            it carried over. Default: 0.
        mirror: Moved to transform_param.mirror. Only old nets with layers entries still have it
            carried over. Default: False.
        root_folder: Put in front of every path in source as plain text, so it should end in a
            slash. Default: ''.
        face_transform: Turns on the random face transforms of MultiLabelImageData, whose limits are
            set by the fields beside it. Default: False. Vendor field: 3 public nets
            (MultiLabelImageData).
        max_shear_ratio: Largest random shear of an image in MultiLabelImageData. At 0 there is
            none. Default: 0. Vendor field: 3 public nets (MultiLabelImageData).
        max_aspect_ratio: Largest random change of the aspect ratio in MultiLabelImageData. At 0 the
            ratio is kept. Default: 0. Vendor field: 3 public nets (MultiLabelImageData).
        label_type: What the list says about each image's label. Segmentation with full masks needs
            PIXEL. Default: IMAGE. Vendor field: 8 public nets (ImageSegData).
        min_random_scale: Lower bound of the random scale factor in MultiLabelImageData. Default: 1.
            Vendor field: 3 public nets (MultiLabelImageData).
        max_random_scale: Upper bound of the random scale factor in MultiLabelImageData. With both
            bounds at 1 the size is kept. Default: 1. Vendor field: 3 public nets
            (MultiLabelImageData).
        max_random_shift: Largest random shift of an image in MultiLabelImageData, in pixels.
            Default: 0. Vendor field: 3 public nets (MultiLabelImageData).
        face_point_num: Number of facial landmarks among the labels of each image in
            MultiLabelImageData. Default: 0. Vendor field: 3 public nets (MultiLabelImageData).
        max_rotate_angle: Largest random rotation of an image in MultiLabelImageData. At 0 there is
            none. Default: 0. Vendor field: 3 public nets (MultiLabelImageData); number 16 in most
            forks, taken here.
        mean_value: Mean to subtract, per channel in the order of the stored data (BGR for images
            read with OpenCV): one number for all channels, or one for each. Cannot be combined with
            mean_file.
        force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when the
            file is gray. Raw records are left as they are with an error in the log; excludes
            force_gray. Default: False.
        force_gray: Decodes encoded database records to one gray channel. Raw records are left as
            they are with an error in the log; excludes force_color. Default: False.
        resize_param: Resizes each image before it is cropped. From SSD, where height and width must
            both be set; MobileNet-YOLO takes several and switches between them. Vendor field: 137
            public nets (AnnotatedData, VideoData, DetectionOutput, Data).
        noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
            robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
        emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
            every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
            (AnnotatedData, LaneData).
        img_rand_resize_upper: Largest length of the shorter side after random resizing, in pixels.
            It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13 public nets
            (Data, ImageData).
        scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
            side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the values
            if none are given. Vendor field: 12 public nets (VideoData, SegData).
        distort_param: Random changes of brightness, contrast, hue and saturation. From SSD. Vendor
            field: 68 public nets (AnnotatedData, LaneData).
        expand_param: Places the image at random on a larger canvas, which makes its objects
            smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
        random_resize_param: Scales each image so that its shorter side gets a random length. From
            Intel Caffe. Vendor field: 25 public nets (Data).
        random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
            Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
            random_resize_param is set. Vendor field: 12 public nets (Data).
        horizontal_stretch_upper: Upper bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
        img_rand_resize_lower: Smallest length of the shorter side after random resizing, in pixels.
            From NVIDIA Caffe, where 0 here or for the upper bound turns it off. Default: 0. Vendor
            field: 13 public nets (Data, ImageData); number 10 in most forks, taken here.
        multi_scale: In training, picks the crop's height and width at random from scale_ratios and
            resizes the crop to crop_size. From temporal segment networks; it needs crop_size.
            Default: False. Vendor field: 10 public nets (VideoData); number 11 in most forks, taken
            here.
        max_distort: How far apart in the list of scale_ratios the crop's height and width may be.
            At 0 every crop is square; larger values let the aspect ratio change. Default: 1. Vendor
            field: 10 public nets (VideoData); number 13 in most forks, taken here.
        fix_crop: In training, takes the crop at one of five set places, the corners or the center,
            not anywhere. From temporal segment networks. Default: False. Vendor field: 9 public
            nets (VideoData); number 10 in most forks, taken here.
        vertical_stretch_lower: Lower bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14 in most
            forks, taken here.
        vertical_stretch_upper: Upper bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15 in most
            forks, taken here.
        horizontal_stretch_lower: Lower bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16 in most
            forks, taken here.
        crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most forks, taken
            here.
        crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most forks, taken
            here.
        scale_factors: Factors of which one is drawn at random to scale image and label image
            together. From DeepLab, for ImageSegData. Vendor field: 6 public nets (ImageSegData);
            number 8 in most forks, taken here.
        is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
            inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public nets
            (VideoData); number 14 in most forks, taken here.
        more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and the
            centers of the four quarters. Default: False. Vendor field: 4 public nets (VideoData);
            number 15 in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 2.
        in_place: Its top is its bottom.
        **fields: image_data_param, transform_param, any other field of a layer.
    """

@overload
def ImageData(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_ImageData],
) -> Function: ...
@overload
def ImageData(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_ImageData],
) -> tuple[Top, ...]: ...

class _HDF5Data(_Fields, _Everyday, total=False):
    source: str
    batch_size: _Int
    shuffle: _Bool

@overload
def HDF5Data(
    *bottoms: _Bottom,
    source: str = ...,
    batch_size: _Int = ...,
    shuffle: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """One top a dataset of that name, from the HDF5 files of a list.

    Args:
        *bottoms: Its inputs: 0.
        source: Text file that lists the paths of the HDF5 files, separated by white space, and not
            an HDF5 file itself. It must name at least one.
        batch_size: Rows per forward pass, the size of axis 0 of every top. A batch may run over
            from one file into the next.
        shuffle: Goes through the files, and the rows inside each file, in random order, drawn anew
            on every round. Rows of different files are not mixed. Default: False.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 or more.
        in_place: Its top is its bottom.
        **fields: hdf5_data_param, any other field of a layer.
    """

@overload
def HDF5Data(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_HDF5Data],
) -> Function: ...
@overload
def HDF5Data(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_HDF5Data],
) -> tuple[Top, ...]: ...

class _MemoryData(_Fields, _Everyday, total=False):
    batch_size: _Int
    channels: _Int
    height: _Int
    width: _Int
    dim: _Int | Sequence[_Int]
    scale: _Float
    mirror: _Bool
    crop_size: _Int
    mean_file: str
    mean_value: _Float | Sequence[_Float]
    force_color: _Bool
    force_gray: _Bool
    resize_param: _Message
    noise_param: _Message
    emit_constraint: _Message
    img_rand_resize_upper: _Int
    scale_ratios: _Float | Sequence[_Float]
    distort_param: _Message
    expand_param: _Message
    random_resize_param: _Message
    random_aspect_ratio_param: _Message
    horizontal_stretch_upper: _Float
    img_rand_resize_lower: _Int
    multi_scale: _Bool
    max_distort: _Int
    fix_crop: _Bool
    vertical_stretch_lower: _Float
    vertical_stretch_upper: _Float
    horizontal_stretch_lower: _Float
    crop_h: _Int
    crop_w: _Int
    scale_factors: _Float | Sequence[_Float]
    is_flow: _Bool
    more_fix_crop: _Bool

@overload
def MemoryData(
    *bottoms: _Bottom,
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
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Images and labels (N) that the program puts in memory.

    Args:
        *bottoms: Its inputs: 0.
        batch_size: Images per forward pass. The number of images supplied must be a multiple of it.
        channels: Channels of the images, 3 for color.
        height: Height of the top in pixels, after any crop in transform_param.
        width: Width of the top in pixels, after any crop in transform_param.
        dim: Shape of the data top, one value per axis, batch first. It replaces batch_size,
            channels, height and width in the OpenCL branch, and allows more than two spatial axes.
            Vendor field: 29 public nets (MemoryData).
        scale: Factor applied after the mean has been taken off; 0.00390625 (1/256) maps bytes to
            [0, 1). WindowData ignores it and reads window_data_param.scale. Default: 1.
        mirror: Flips each image left to right with probability one half. The flip is not tied to
            the phase: set in a TEST layer, it is random there too. Default: False.
        crop_size: Side in pixels of the square cut from each image: at a random place in TRAIN,
            from the centre in TEST. 0 keeps the whole image; images smaller than the crop are
            refused. WindowData needs a positive value. Default: 0.
        mean_file: Path of a binaryproto file with the mean image, as compute_image_mean writes it.
            It must have the size of the uncropped images, and mean_value must then be empty.
        mean_value: Mean to subtract, per channel in the order of the stored data (BGR for images
            read with OpenCV): one number for all channels, or one for each. Cannot be combined with
            mean_file.
        force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when the
            file is gray. Raw records are left as they are with an error in the log; excludes
            force_gray. Default: False.
        force_gray: Decodes encoded database records to one gray channel. Raw records are left as
            they are with an error in the log; excludes force_color. Default: False.
        resize_param: Resizes each image before it is cropped. From SSD, where height and width must
            both be set; MobileNet-YOLO takes several and switches between them. Vendor field: 137
            public nets (AnnotatedData, VideoData, DetectionOutput, Data).
        noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
            robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
        emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
            every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
            (AnnotatedData, LaneData).
        img_rand_resize_upper: Largest length of the shorter side after random resizing, in pixels.
            It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13 public nets
            (Data, ImageData).
        scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
            side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the values
            if none are given. Vendor field: 12 public nets (VideoData, SegData).
        distort_param: Random changes of brightness, contrast, hue and saturation. From SSD. Vendor
            field: 68 public nets (AnnotatedData, LaneData).
        expand_param: Places the image at random on a larger canvas, which makes its objects
            smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
        random_resize_param: Scales each image so that its shorter side gets a random length. From
            Intel Caffe. Vendor field: 25 public nets (Data).
        random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
            Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
            random_resize_param is set. Vendor field: 12 public nets (Data).
        horizontal_stretch_upper: Upper bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
        img_rand_resize_lower: Smallest length of the shorter side after random resizing, in pixels.
            From NVIDIA Caffe, where 0 here or for the upper bound turns it off. Default: 0. Vendor
            field: 13 public nets (Data, ImageData); number 10 in most forks, taken here.
        multi_scale: In training, picks the crop's height and width at random from scale_ratios and
            resizes the crop to crop_size. From temporal segment networks; it needs crop_size.
            Default: False. Vendor field: 10 public nets (VideoData); number 11 in most forks, taken
            here.
        max_distort: How far apart in the list of scale_ratios the crop's height and width may be.
            At 0 every crop is square; larger values let the aspect ratio change. Default: 1. Vendor
            field: 10 public nets (VideoData); number 13 in most forks, taken here.
        fix_crop: In training, takes the crop at one of five set places, the corners or the center,
            not anywhere. From temporal segment networks. Default: False. Vendor field: 9 public
            nets (VideoData); number 10 in most forks, taken here.
        vertical_stretch_lower: Lower bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14 in most
            forks, taken here.
        vertical_stretch_upper: Upper bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15 in most
            forks, taken here.
        horizontal_stretch_lower: Lower bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16 in most
            forks, taken here.
        crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most forks, taken
            here.
        crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most forks, taken
            here.
        scale_factors: Factors of which one is drawn at random to scale image and label image
            together. From DeepLab, for ImageSegData. Vendor field: 6 public nets (ImageSegData);
            number 8 in most forks, taken here.
        is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
            inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public nets
            (VideoData); number 14 in most forks, taken here.
        more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and the
            centers of the four quarters. Default: False. Vendor field: 4 public nets (VideoData);
            number 15 in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 2.
        in_place: Its top is its bottom.
        **fields: memory_data_param, transform_param, any other field of a layer.
    """

@overload
def MemoryData(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_MemoryData],
) -> Function: ...
@overload
def MemoryData(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_MemoryData],
) -> tuple[Top, ...]: ...

class _WindowData(_Fields, _Everyday, total=False):
    source: str
    scale: _Float
    mean_file: str
    batch_size: _Int
    crop_size: _Int
    mirror: _Bool
    fg_threshold: _Float
    bg_threshold: _Float
    fg_fraction: _Float
    context_pad: _Int
    crop_mode: str
    cache_images: _Bool
    root_folder: str
    mean_value: _Float | Sequence[_Float]
    force_color: _Bool
    force_gray: _Bool
    resize_param: _Message
    noise_param: _Message
    emit_constraint: _Message
    img_rand_resize_upper: _Int
    scale_ratios: _Float | Sequence[_Float]
    distort_param: _Message
    expand_param: _Message
    random_resize_param: _Message
    random_aspect_ratio_param: _Message
    horizontal_stretch_upper: _Float
    img_rand_resize_lower: _Int
    multi_scale: _Bool
    max_distort: _Int
    fix_crop: _Bool
    vertical_stretch_lower: _Float
    vertical_stretch_upper: _Float
    horizontal_stretch_lower: _Float
    crop_h: _Int
    crop_w: _Int
    scale_factors: _Float | Sequence[_Float]
    is_flow: _Bool
    more_fix_crop: _Bool

@overload
def WindowData(
    *bottoms: _Bottom,
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
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Windows cut from images, foreground and background, and labels (N).

    Args:
        *bottoms: Its inputs: 0.
        source: Window file. Each image has an entry: # and its index, path, channels, height,
            width, number of windows, then one window per line as label, overlap, x1, y1, x2, y2.
        scale: Factor applied to each value after the mean has been subtracted. This layer reads it
            here and ignores transform_param.scale. Default: 1.
        mean_file: Moved to transform_param.mean_file. Only old nets with layers entries still have
            it carried over.
        batch_size: Windows per forward pass, objects and background together.
        crop_size: Moved to transform_param.crop_size, which this layer requires. Only old nets with
            layers entries still have it carried over. Default: 0.
        mirror: Moved to transform_param.mirror. Only old nets with layers entries still have it
            carried over. Default: False.
        fg_threshold: Windows whose overlap in the window file is at least this are objects; their
            label must be above 0. Default: 0.5.
        bg_threshold: Windows whose overlap is below this, and which are not objects, are background
            and get label 0. Those between the two thresholds are never used. Default: 0.5.
        fg_fraction: Share of each batch drawn from the object windows, rounded down; background
            fills the rest. Default: 0.25.
        context_pad: Pixels of surrounding image on each side of the finished crop: the window is
            enlarged so that the object fills crop_size - 2 * context_pad. Parts outside the image
            are set to 0 (the mean). Default: 0.
        crop_mode: How a window gets its square shape: warp stretches it, square first widens the
            shorter side around the centre to keep the aspect ratio. Anything but square acts as
            warp. Default: 'warp'.
        cache_images: Loads all image files into memory, still encoded, when the net is built, which
            spares disk reads in training. Default: False.
        root_folder: Put in front of every image path in source as plain text, so it should end in a
            slash. Default: ''.
        mean_value: Mean to subtract, per channel in the order of the stored data (BGR for images
            read with OpenCV): one number for all channels, or one for each. Cannot be combined with
            mean_file.
        force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when the
            file is gray. Raw records are left as they are with an error in the log; excludes
            force_gray. Default: False.
        force_gray: Decodes encoded database records to one gray channel. Raw records are left as
            they are with an error in the log; excludes force_color. Default: False.
        resize_param: Resizes each image before it is cropped. From SSD, where height and width must
            both be set; MobileNet-YOLO takes several and switches between them. Vendor field: 137
            public nets (AnnotatedData, VideoData, DetectionOutput, Data).
        noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
            robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
        emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
            every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
            (AnnotatedData, LaneData).
        img_rand_resize_upper: Largest length of the shorter side after random resizing, in pixels.
            It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13 public nets
            (Data, ImageData).
        scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
            side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the values
            if none are given. Vendor field: 12 public nets (VideoData, SegData).
        distort_param: Random changes of brightness, contrast, hue and saturation. From SSD. Vendor
            field: 68 public nets (AnnotatedData, LaneData).
        expand_param: Places the image at random on a larger canvas, which makes its objects
            smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
        random_resize_param: Scales each image so that its shorter side gets a random length. From
            Intel Caffe. Vendor field: 25 public nets (Data).
        random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
            Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
            random_resize_param is set. Vendor field: 12 public nets (Data).
        horizontal_stretch_upper: Upper bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
        img_rand_resize_lower: Smallest length of the shorter side after random resizing, in pixels.
            From NVIDIA Caffe, where 0 here or for the upper bound turns it off. Default: 0. Vendor
            field: 13 public nets (Data, ImageData); number 10 in most forks, taken here.
        multi_scale: In training, picks the crop's height and width at random from scale_ratios and
            resizes the crop to crop_size. From temporal segment networks; it needs crop_size.
            Default: False. Vendor field: 10 public nets (VideoData); number 11 in most forks, taken
            here.
        max_distort: How far apart in the list of scale_ratios the crop's height and width may be.
            At 0 every crop is square; larger values let the aspect ratio change. Default: 1. Vendor
            field: 10 public nets (VideoData); number 13 in most forks, taken here.
        fix_crop: In training, takes the crop at one of five set places, the corners or the center,
            not anywhere. From temporal segment networks. Default: False. Vendor field: 9 public
            nets (VideoData); number 10 in most forks, taken here.
        vertical_stretch_lower: Lower bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14 in most
            forks, taken here.
        vertical_stretch_upper: Upper bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15 in most
            forks, taken here.
        horizontal_stretch_lower: Lower bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16 in most
            forks, taken here.
        crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most forks, taken
            here.
        crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most forks, taken
            here.
        scale_factors: Factors of which one is drawn at random to scale image and label image
            together. From DeepLab, for ImageSegData. Vendor field: 6 public nets (ImageSegData);
            number 8 in most forks, taken here.
        is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
            inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public nets
            (VideoData); number 14 in most forks, taken here.
        more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and the
            centers of the four quarters. Default: False. Vendor field: 4 public nets (VideoData);
            number 15 in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 2.
        in_place: Its top is its bottom.
        **fields: window_data_param, transform_param, any other field of a layer.
    """

@overload
def WindowData(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_WindowData],
) -> Function: ...
@overload
def WindowData(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_WindowData],
) -> tuple[Top, ...]: ...

class _DummyData(_Fields, _Everyday, total=False):
    data_filler: _Message | Sequence[_Message]
    shape: _Message | Sequence[_Message]
    num: _Int | Sequence[_Int]
    channels: _Int | Sequence[_Int]
    height: _Int | Sequence[_Int]
    width: _Int | Sequence[_Int]

@overload
def DummyData(
    *bottoms: _Bottom,
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
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Blobs of given shapes, filled by fillers.

    Args:
        *bottoms: Its inputs: 0.
        data_filler: Values of the tops: none for zeros, one for all tops, or one for each top.
        shape: Shape of the tops: one for all, or one for each. It cannot be mixed with num,
            channels, height and width.
        num: First of four older fields that give 4-axis shapes, once or once per top; use shape.
        channels: Channel count in the older 4-axis form, given once or for each top together with
            num, height and width; use shape.
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
        ntop: How many tops it gives: 1 or more.
        in_place: Its top is its bottom.
        **fields: dummy_data_param, any other field of a layer.
    """

@overload
def DummyData(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_DummyData],
) -> Function: ...
@overload
def DummyData(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_DummyData],
) -> tuple[Top, ...]: ...

class _Input(_Fields, _Everyday, total=False):
    shape: _Message | Sequence[_Message]

@overload
def Input(
    *bottoms: _Bottom,
    shape: _Message | Sequence[_Message] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Blobs of given shapes, filled from outside before each pass.

    Args:
        *bottoms: Its inputs: 0.
        shape: Shape of the tops: one for all or one for each. It may be left out if the program
            reshapes the tops itself.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 or more.
        in_place: Its top is its bottom.
        **fields: input_param, any other field of a layer.
    """

@overload
def Input(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_Input],
) -> Function: ...
@overload
def Input(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_Input],
) -> tuple[Top, ...]: ...

class _HDF5Output(_Fields, _Everyday, total=False):
    file_name: str

@overload
def HDF5Output(
    *bottoms: _Bottom,
    file_name: str = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Writes data and labels to an HDF5 file.

    Args:
        *bottoms: Its inputs: 2.
        file_name: File to write. An existing one is emptied when the net is built.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 0.
        in_place: Its top is its bottom.
        **fields: hdf5_output_param, any other field of a layer.
    """

@overload
def HDF5Output(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_HDF5Output],
) -> Function: ...
@overload
def HDF5Output(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_HDF5Output],
) -> tuple[Top, ...]: ...

class _AnnotatedData(_Fields, _Everyday, total=False):
    batch_sampler: _Message | Sequence[_Message]
    label_map_file: str
    yolo_data_type: _Int
    yolo_data_jitter: _Float
    train_diffcult: _Bool
    single_class: _Bool
    seg_scales: _Int
    source: str
    batch_size: _Int
    rand_skip: _Int
    backend: int | Literal["LEVELDB", "LMDB"]
    scale: _Float
    mean_file: str
    crop_size: _Int
    mirror: _Bool
    force_encoded_color: _Bool
    prefetch: _Int
    shuffle: _Bool
    parser_threads: _Int
    cache: _Bool
    threads: _Int
    mean_value: _Float | Sequence[_Float]
    force_color: _Bool
    force_gray: _Bool
    resize_param: _Message
    noise_param: _Message
    emit_constraint: _Message
    img_rand_resize_upper: _Int
    scale_ratios: _Float | Sequence[_Float]
    distort_param: _Message
    expand_param: _Message
    random_resize_param: _Message
    random_aspect_ratio_param: _Message
    horizontal_stretch_upper: _Float
    img_rand_resize_lower: _Int
    multi_scale: _Bool
    max_distort: _Int
    fix_crop: _Bool
    vertical_stretch_lower: _Float
    vertical_stretch_upper: _Float
    horizontal_stretch_lower: _Float
    crop_h: _Int
    crop_w: _Int
    scale_factors: _Float | Sequence[_Float]
    is_flow: _Bool
    more_fix_crop: _Bool

@overload
def AnnotatedData(
    *bottoms: _Bottom,
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
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Images and their boxes (1, 1, boxes, 8) from a database.

    Not in BVLC Caffe, but in weiliu89/caffe.

    Args:
        *bottoms: Its inputs: 0.
        batch_sampler: Rules for random crops in training. All rules propose patches, one patch is
            drawn from them, and the image is cropped to it; without rules there is no such crop.
            Vendor field: 112 public nets (AnnotatedData).
        label_map_file: Text file that maps class names to label numbers. Needed where names have to
            be resolved, as for segmentation labels in MobileNet-YOLO. Vendor field: 127 public nets
            (AnnotatedData, LaneData).
        yolo_data_type: Layout of the label top in MobileNet-YOLO: at 1 it is N x 1 x 300 x 5, with
            rows (class from 0, center x, center y, width, height) and zeros after the last box; at
            0 it is the layout of SSD. Default: 0. Vendor field: 25 public nets (AnnotatedData,
            LaneData).
        yolo_data_jitter: Strength of the random crops that MobileNet-YOLO makes when there is no
            batch_sampler, as a part of the image's size. Default: 0.3. Vendor field: 20 public nets
            (AnnotatedData, LaneData).
        train_diffcult: Whether boxes marked as difficult are trained on, in MobileNet-YOLO's label
            layout. The name is misspelled in the original. Default: True. Vendor field: 4 public
            nets (AnnotatedData).
        single_class: Whether MobileNet-YOLO's segmentation labels are one mask, not one mask per
            class of the label map. Default: True. Vendor field: 4 public nets (AnnotatedData).
        seg_scales: How many times smaller than the image the segmentation labels of MobileNet-YOLO
            are. Default: 8. Vendor field: 4 public nets (AnnotatedData, LaneData).
        source: Directory of the database, as convert_imageset makes it. Relative paths start from
            the directory Caffe runs in.
        batch_size: Number of records per forward pass, N of the tops. In training with several GPUs
            each one takes this many.
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
        prefetch: Number of batches kept ready in memory (and on the GPU) by the background thread.
            More of them smooth out slow reads and cost memory. ImageData and WindowData layers read
            it from here too. Default: 4.
        shuffle: Reads the records in random order. In NVIDIA Caffe it works in training only, and
            only together with cache, since a database itself is read in sequence. Default: False.
            Vendor field: 67 public nets (Data).
        parser_threads: Number of threads per GPU that read and parse records in NVIDIA Caffe. At 0
            Caffe tunes it; testing always uses one, and LevelDB allows no more. Default: 0. Vendor
            field: 19 public nets (Data, AnnotatedData).
        cache: Keeps the records in memory after the first pass over the data, in training. From
            NVIDIA Caffe; the whole database has to fit into RAM. Default: False. Vendor field: 29
            public nets (Data).
        threads: Number of threads per GPU that decode and transform images in NVIDIA Caffe. At 0
            Caffe tunes it. Default: 0. Vendor field: 23 public nets (Data, AnnotatedData); number
            11 in most forks, taken here.
        mean_value: Mean to subtract, per channel in the order of the stored data (BGR for images
            read with OpenCV): one number for all channels, or one for each. Cannot be combined with
            mean_file.
        force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when the
            file is gray. Raw records are left as they are with an error in the log; excludes
            force_gray. Default: False.
        force_gray: Decodes encoded database records to one gray channel. Raw records are left as
            they are with an error in the log; excludes force_color. Default: False.
        resize_param: Resizes each image before it is cropped. From SSD, where height and width must
            both be set; MobileNet-YOLO takes several and switches between them. Vendor field: 137
            public nets (AnnotatedData, VideoData, DetectionOutput, Data).
        noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
            robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
        emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
            every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
            (AnnotatedData, LaneData).
        img_rand_resize_upper: Largest length of the shorter side after random resizing, in pixels.
            It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13 public nets
            (Data, ImageData).
        scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
            side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the values
            if none are given. Vendor field: 12 public nets (VideoData, SegData).
        distort_param: Random changes of brightness, contrast, hue and saturation. From SSD. Vendor
            field: 68 public nets (AnnotatedData, LaneData).
        expand_param: Places the image at random on a larger canvas, which makes its objects
            smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
        random_resize_param: Scales each image so that its shorter side gets a random length. From
            Intel Caffe. Vendor field: 25 public nets (Data).
        random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
            Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
            random_resize_param is set. Vendor field: 12 public nets (Data).
        horizontal_stretch_upper: Upper bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
        img_rand_resize_lower: Smallest length of the shorter side after random resizing, in pixels.
            From NVIDIA Caffe, where 0 here or for the upper bound turns it off. Default: 0. Vendor
            field: 13 public nets (Data, ImageData); number 10 in most forks, taken here.
        multi_scale: In training, picks the crop's height and width at random from scale_ratios and
            resizes the crop to crop_size. From temporal segment networks; it needs crop_size.
            Default: False. Vendor field: 10 public nets (VideoData); number 11 in most forks, taken
            here.
        max_distort: How far apart in the list of scale_ratios the crop's height and width may be.
            At 0 every crop is square; larger values let the aspect ratio change. Default: 1. Vendor
            field: 10 public nets (VideoData); number 13 in most forks, taken here.
        fix_crop: In training, takes the crop at one of five set places, the corners or the center,
            not anywhere. From temporal segment networks. Default: False. Vendor field: 9 public
            nets (VideoData); number 10 in most forks, taken here.
        vertical_stretch_lower: Lower bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14 in most
            forks, taken here.
        vertical_stretch_upper: Upper bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15 in most
            forks, taken here.
        horizontal_stretch_lower: Lower bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16 in most
            forks, taken here.
        crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most forks, taken
            here.
        crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most forks, taken
            here.
        scale_factors: Factors of which one is drawn at random to scale image and label image
            together. From DeepLab, for ImageSegData. Vendor field: 6 public nets (ImageSegData);
            number 8 in most forks, taken here.
        is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
            inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public nets
            (VideoData); number 14 in most forks, taken here.
        more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and the
            centers of the four quarters. Default: False. Vendor field: 4 public nets (VideoData);
            number 15 in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 or more.
        in_place: Its top is its bottom.
        **fields: annotated_data_param, data_param, transform_param, any other field of a layer.
    """

@overload
def AnnotatedData(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_AnnotatedData],
) -> Function: ...
@overload
def AnnotatedData(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_AnnotatedData],
) -> tuple[Top, ...]: ...

class _VideoData(_Fields, _Everyday, total=False):
    source: str
    device_id: _Int
    batch_size: _Int
    shuffle: _Bool
    new_height: _Int
    new_width: _Int
    new_length: _Int
    num_segments: _Int
    modality: int | Literal["RGB", "FLOW", "VIDEO"]
    name_pattern: str
    use_image: _Bool
    video_type: int | Literal["WEBCAM", "VIDEO"]
    skip_frames: _Int
    root_folder: str
    show_data: _Bool
    rand_skip: _Int
    backend: int | Literal["LEVELDB", "LMDB"]
    scale: _Float
    mean_file: str
    crop_size: _Int
    mirror: _Bool
    force_encoded_color: _Bool
    prefetch: _Int
    parser_threads: _Int
    cache: _Bool
    threads: _Int
    mean_value: _Float | Sequence[_Float]
    force_color: _Bool
    force_gray: _Bool
    resize_param: _Message
    noise_param: _Message
    emit_constraint: _Message
    img_rand_resize_upper: _Int
    scale_ratios: _Float | Sequence[_Float]
    distort_param: _Message
    expand_param: _Message
    random_resize_param: _Message
    random_aspect_ratio_param: _Message
    horizontal_stretch_upper: _Float
    img_rand_resize_lower: _Int
    multi_scale: _Bool
    max_distort: _Int
    fix_crop: _Bool
    vertical_stretch_lower: _Float
    vertical_stretch_upper: _Float
    horizontal_stretch_lower: _Float
    crop_h: _Int
    crop_w: _Int
    scale_factors: _Float | Sequence[_Float]
    is_flow: _Bool
    more_fix_crop: _Bool

@overload
def VideoData(
    *bottoms: _Bottom,
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
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Frames of a webcam or a video file.

    Not in BVLC Caffe, but in weiliu89/caffe.

    Args:
        *bottoms: Its inputs: 0.
        source: List of videos. In temporal segment networks each line holds folder of frames,
            number of frames and label; C3D lists path, first frame (unless it is drawn at random)
            and label. Vendor field: 16 public nets (VideoData).
        device_id: Number of the camera to open when video_type is WEBCAM. Default: 0. Vendor field:
            4 public nets (VideoData).
        batch_size: Videos or clips per batch. The camera layers of SSD, Intel and NVIDIA Caffe read
            batch_size of data_param instead. Default: 1. Vendor field: 16 public nets (VideoData).
        shuffle: Mixes the order of the list at the start and after every pass. Default: False.
            Vendor field: 10 public nets (VideoData).
        new_height: Height to which frames are resized. Give it together with new_width; 0 leaves
            the frames as they are. Default: 0. Vendor field: 10 public nets (VideoData).
        new_width: Width to which frames are resized. Give it together with new_height; 0 leaves the
            frames as they are. Default: 0. Vendor field: 10 public nets (VideoData).
        new_length: Consecutive frames taken per segment or clip. In temporal segment networks they
            are stacked along the channel axis. Default: 1. Vendor field: 16 public nets
            (VideoData).
        num_segments: Equal parts a video is divided into, with one stack of frames from each. The
            position within a part is random in TRAIN and central in TEST. Default: 1. Vendor field:
            10 public nets (VideoData).
        modality: Kind of frames to read: colour images or optical flow. Decides the default
            name_pattern and the channels of a frame. Default: FLOW. Vendor field: 10 public nets
            (VideoData).
        name_pattern: printf pattern of the frame files within a video's folder. If left out:
            image_%04d.jpg for RGB and flow_%c_%04d.jpg for FLOW, where %c stands for x and y.
            Vendor field: 4 public nets (VideoData).
        use_image: In C3D forks: frames are stored as image files in a folder, rather than in a
            video file. Default: False. Vendor field: 3 public nets (VideoData).
        video_type: Where frames come from in SSD, Intel and NVIDIA Caffe: a camera, or a file
            (which these forks name in a field video_file). Default: WEBCAM. Vendor field: 4 public
            nets (VideoData); number 1 in most forks, taken here.
        skip_frames: Frames to drop before each frame that is used, in SSD, Intel and NVIDIA Caffe.
            Speeds up a demo at the cost of smoothness. Default: 0. Vendor field: 4 public nets
            (VideoData); number 4 in most forks, taken here.
        root_folder: Text put before the paths listed in source, in C3D forks. Default: ''. Vendor
            field: 3 public nets (VideoData); number 13 in most forks, taken here.
        show_data: Debugging switch that, by its name, displays the frames read. Leave it off for
            training. Default: False. Vendor field: 3 public nets (VideoData); number 14 in most
            forks, taken here.
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
        prefetch: Number of batches kept ready in memory (and on the GPU) by the background thread.
            More of them smooth out slow reads and cost memory. ImageData and WindowData layers read
            it from here too. Default: 4.
        parser_threads: Number of threads per GPU that read and parse records in NVIDIA Caffe. At 0
            Caffe tunes it; testing always uses one, and LevelDB allows no more. Default: 0. Vendor
            field: 19 public nets (Data, AnnotatedData).
        cache: Keeps the records in memory after the first pass over the data, in training. From
            NVIDIA Caffe; the whole database has to fit into RAM. Default: False. Vendor field: 29
            public nets (Data).
        threads: Number of threads per GPU that decode and transform images in NVIDIA Caffe. At 0
            Caffe tunes it. Default: 0. Vendor field: 23 public nets (Data, AnnotatedData); number
            11 in most forks, taken here.
        mean_value: Mean to subtract, per channel in the order of the stored data (BGR for images
            read with OpenCV): one number for all channels, or one for each. Cannot be combined with
            mean_file.
        force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when the
            file is gray. Raw records are left as they are with an error in the log; excludes
            force_gray. Default: False.
        force_gray: Decodes encoded database records to one gray channel. Raw records are left as
            they are with an error in the log; excludes force_color. Default: False.
        resize_param: Resizes each image before it is cropped. From SSD, where height and width must
            both be set; MobileNet-YOLO takes several and switches between them. Vendor field: 137
            public nets (AnnotatedData, VideoData, DetectionOutput, Data).
        noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
            robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
        emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
            every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
            (AnnotatedData, LaneData).
        img_rand_resize_upper: Largest length of the shorter side after random resizing, in pixels.
            It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13 public nets
            (Data, ImageData).
        scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
            side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the values
            if none are given. Vendor field: 12 public nets (VideoData, SegData).
        distort_param: Random changes of brightness, contrast, hue and saturation. From SSD. Vendor
            field: 68 public nets (AnnotatedData, LaneData).
        expand_param: Places the image at random on a larger canvas, which makes its objects
            smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
        random_resize_param: Scales each image so that its shorter side gets a random length. From
            Intel Caffe. Vendor field: 25 public nets (Data).
        random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
            Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
            random_resize_param is set. Vendor field: 12 public nets (Data).
        horizontal_stretch_upper: Upper bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
        img_rand_resize_lower: Smallest length of the shorter side after random resizing, in pixels.
            From NVIDIA Caffe, where 0 here or for the upper bound turns it off. Default: 0. Vendor
            field: 13 public nets (Data, ImageData); number 10 in most forks, taken here.
        multi_scale: In training, picks the crop's height and width at random from scale_ratios and
            resizes the crop to crop_size. From temporal segment networks; it needs crop_size.
            Default: False. Vendor field: 10 public nets (VideoData); number 11 in most forks, taken
            here.
        max_distort: How far apart in the list of scale_ratios the crop's height and width may be.
            At 0 every crop is square; larger values let the aspect ratio change. Default: 1. Vendor
            field: 10 public nets (VideoData); number 13 in most forks, taken here.
        fix_crop: In training, takes the crop at one of five set places, the corners or the center,
            not anywhere. From temporal segment networks. Default: False. Vendor field: 9 public
            nets (VideoData); number 10 in most forks, taken here.
        vertical_stretch_lower: Lower bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14 in most
            forks, taken here.
        vertical_stretch_upper: Upper bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15 in most
            forks, taken here.
        horizontal_stretch_lower: Lower bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16 in most
            forks, taken here.
        crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most forks, taken
            here.
        crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most forks, taken
            here.
        scale_factors: Factors of which one is drawn at random to scale image and label image
            together. From DeepLab, for ImageSegData. Vendor field: 6 public nets (ImageSegData);
            number 8 in most forks, taken here.
        is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
            inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public nets
            (VideoData); number 14 in most forks, taken here.
        more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and the
            centers of the four quarters. Default: False. Vendor field: 4 public nets (VideoData);
            number 15 in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 or more.
        in_place: Its top is its bottom.
        **fields: video_data_param, data_param, transform_param, any other field of a layer.
    """

@overload
def VideoData(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_VideoData],
) -> Function: ...
@overload
def VideoData(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_VideoData],
) -> tuple[Top, ...]: ...

class _LaneData(_Fields, _Everyday, total=False):
    batch_sampler: _Message | Sequence[_Message]
    label_map_file: str
    yolo_data_type: _Int
    yolo_data_jitter: _Float
    train_diffcult: _Bool
    single_class: _Bool
    seg_scales: _Int
    source: str
    batch_size: _Int
    rand_skip: _Int
    backend: int | Literal["LEVELDB", "LMDB"]
    scale: _Float
    mean_file: str
    crop_size: _Int
    mirror: _Bool
    force_encoded_color: _Bool
    prefetch: _Int
    shuffle: _Bool
    parser_threads: _Int
    cache: _Bool
    threads: _Int
    mean_value: _Float | Sequence[_Float]
    force_color: _Bool
    force_gray: _Bool
    resize_param: _Message
    noise_param: _Message
    emit_constraint: _Message
    img_rand_resize_upper: _Int
    scale_ratios: _Float | Sequence[_Float]
    distort_param: _Message
    expand_param: _Message
    random_resize_param: _Message
    random_aspect_ratio_param: _Message
    horizontal_stretch_upper: _Float
    img_rand_resize_lower: _Int
    multi_scale: _Bool
    max_distort: _Int
    fix_crop: _Bool
    vertical_stretch_lower: _Float
    vertical_stretch_upper: _Float
    horizontal_stretch_lower: _Float
    crop_h: _Int
    crop_w: _Int
    scale_factors: _Float | Sequence[_Float]
    is_flow: _Bool
    more_fix_crop: _Bool

@overload
def LaneData(
    *bottoms: _Bottom,
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
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Images with their boxes and lane maps from a database.

    Not in BVLC Caffe, but in eric612/MobileNet-YOLO.

    Args:
        *bottoms: Its inputs: 0.
        batch_sampler: Rules for random crops in training. All rules propose patches, one patch is
            drawn from them, and the image is cropped to it; without rules there is no such crop.
            Vendor field: 112 public nets (AnnotatedData).
        label_map_file: Text file that maps class names to label numbers. Needed where names have to
            be resolved, as for segmentation labels in MobileNet-YOLO. Vendor field: 127 public nets
            (AnnotatedData, LaneData).
        yolo_data_type: Layout of the label top in MobileNet-YOLO: at 1 it is N x 1 x 300 x 5, with
            rows (class from 0, center x, center y, width, height) and zeros after the last box; at
            0 it is the layout of SSD. Default: 0. Vendor field: 25 public nets (AnnotatedData,
            LaneData).
        yolo_data_jitter: Strength of the random crops that MobileNet-YOLO makes when there is no
            batch_sampler, as a part of the image's size. Default: 0.3. Vendor field: 20 public nets
            (AnnotatedData, LaneData).
        train_diffcult: Whether boxes marked as difficult are trained on, in MobileNet-YOLO's label
            layout. The name is misspelled in the original. Default: True. Vendor field: 4 public
            nets (AnnotatedData).
        single_class: Whether MobileNet-YOLO's segmentation labels are one mask, not one mask per
            class of the label map. Default: True. Vendor field: 4 public nets (AnnotatedData).
        seg_scales: How many times smaller than the image the segmentation labels of MobileNet-YOLO
            are. Default: 8. Vendor field: 4 public nets (AnnotatedData, LaneData).
        source: Directory of the database, as convert_imageset makes it. Relative paths start from
            the directory Caffe runs in.
        batch_size: Number of records per forward pass, N of the tops. In training with several GPUs
            each one takes this many.
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
        prefetch: Number of batches kept ready in memory (and on the GPU) by the background thread.
            More of them smooth out slow reads and cost memory. ImageData and WindowData layers read
            it from here too. Default: 4.
        shuffle: Reads the records in random order. In NVIDIA Caffe it works in training only, and
            only together with cache, since a database itself is read in sequence. Default: False.
            Vendor field: 67 public nets (Data).
        parser_threads: Number of threads per GPU that read and parse records in NVIDIA Caffe. At 0
            Caffe tunes it; testing always uses one, and LevelDB allows no more. Default: 0. Vendor
            field: 19 public nets (Data, AnnotatedData).
        cache: Keeps the records in memory after the first pass over the data, in training. From
            NVIDIA Caffe; the whole database has to fit into RAM. Default: False. Vendor field: 29
            public nets (Data).
        threads: Number of threads per GPU that decode and transform images in NVIDIA Caffe. At 0
            Caffe tunes it. Default: 0. Vendor field: 23 public nets (Data, AnnotatedData); number
            11 in most forks, taken here.
        mean_value: Mean to subtract, per channel in the order of the stored data (BGR for images
            read with OpenCV): one number for all channels, or one for each. Cannot be combined with
            mean_file.
        force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when the
            file is gray. Raw records are left as they are with an error in the log; excludes
            force_gray. Default: False.
        force_gray: Decodes encoded database records to one gray channel. Raw records are left as
            they are with an error in the log; excludes force_color. Default: False.
        resize_param: Resizes each image before it is cropped. From SSD, where height and width must
            both be set; MobileNet-YOLO takes several and switches between them. Vendor field: 137
            public nets (AnnotatedData, VideoData, DetectionOutput, Data).
        noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
            robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
        emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
            every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
            (AnnotatedData, LaneData).
        img_rand_resize_upper: Largest length of the shorter side after random resizing, in pixels.
            It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13 public nets
            (Data, ImageData).
        scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
            side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the values
            if none are given. Vendor field: 12 public nets (VideoData, SegData).
        distort_param: Random changes of brightness, contrast, hue and saturation. From SSD. Vendor
            field: 68 public nets (AnnotatedData, LaneData).
        expand_param: Places the image at random on a larger canvas, which makes its objects
            smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
        random_resize_param: Scales each image so that its shorter side gets a random length. From
            Intel Caffe. Vendor field: 25 public nets (Data).
        random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
            Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
            random_resize_param is set. Vendor field: 12 public nets (Data).
        horizontal_stretch_upper: Upper bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
        img_rand_resize_lower: Smallest length of the shorter side after random resizing, in pixels.
            From NVIDIA Caffe, where 0 here or for the upper bound turns it off. Default: 0. Vendor
            field: 13 public nets (Data, ImageData); number 10 in most forks, taken here.
        multi_scale: In training, picks the crop's height and width at random from scale_ratios and
            resizes the crop to crop_size. From temporal segment networks; it needs crop_size.
            Default: False. Vendor field: 10 public nets (VideoData); number 11 in most forks, taken
            here.
        max_distort: How far apart in the list of scale_ratios the crop's height and width may be.
            At 0 every crop is square; larger values let the aspect ratio change. Default: 1. Vendor
            field: 10 public nets (VideoData); number 13 in most forks, taken here.
        fix_crop: In training, takes the crop at one of five set places, the corners or the center,
            not anywhere. From temporal segment networks. Default: False. Vendor field: 9 public
            nets (VideoData); number 10 in most forks, taken here.
        vertical_stretch_lower: Lower bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14 in most
            forks, taken here.
        vertical_stretch_upper: Upper bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15 in most
            forks, taken here.
        horizontal_stretch_lower: Lower bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16 in most
            forks, taken here.
        crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most forks, taken
            here.
        crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most forks, taken
            here.
        scale_factors: Factors of which one is drawn at random to scale image and label image
            together. From DeepLab, for ImageSegData. Vendor field: 6 public nets (ImageSegData);
            number 8 in most forks, taken here.
        is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
            inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public nets
            (VideoData); number 14 in most forks, taken here.
        more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and the
            centers of the four quarters. Default: False. Vendor field: 4 public nets (VideoData);
            number 15 in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 or more.
        in_place: Its top is its bottom.
        **fields: annotated_data_param, data_param, transform_param, any other field of a layer.
    """

@overload
def LaneData(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_LaneData],
) -> Function: ...
@overload
def LaneData(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_LaneData],
) -> tuple[Top, ...]: ...

class _BoxData(_Fields, _Everyday, total=False):
    source: str
    batch_size: _Int
    rand_skip: _Int
    backend: int | Literal["LEVELDB", "LMDB"]
    scale: _Float
    mean_file: str
    crop_size: _Int
    mirror: _Bool
    force_encoded_color: _Bool
    prefetch: _Int
    shuffle: _Bool
    parser_threads: _Int
    cache: _Bool
    threads: _Int
    mean_value: _Float | Sequence[_Float]
    force_color: _Bool
    force_gray: _Bool
    resize_param: _Message
    noise_param: _Message
    emit_constraint: _Message
    img_rand_resize_upper: _Int
    scale_ratios: _Float | Sequence[_Float]
    distort_param: _Message
    expand_param: _Message
    random_resize_param: _Message
    random_aspect_ratio_param: _Message
    horizontal_stretch_upper: _Float
    img_rand_resize_lower: _Int
    multi_scale: _Bool
    max_distort: _Int
    fix_crop: _Bool
    vertical_stretch_lower: _Float
    vertical_stretch_upper: _Float
    horizontal_stretch_lower: _Float
    crop_h: _Int
    crop_w: _Int
    scale_factors: _Float | Sequence[_Float]
    is_flow: _Bool
    more_fix_crop: _Bool

@overload
def BoxData(
    *bottoms: _Bottom,
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
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Images and, a top each, boxes at several grid sizes from a database.

    Not in BVLC Caffe, but in yeahkun/caffe-yolo.

    Args:
        *bottoms: Its inputs: 0.
        source: Directory of the database, as convert_imageset makes it. Relative paths start from
            the directory Caffe runs in.
        batch_size: Number of records per forward pass, N of the tops. In training with several GPUs
            each one takes this many.
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
        prefetch: Number of batches kept ready in memory (and on the GPU) by the background thread.
            More of them smooth out slow reads and cost memory. ImageData and WindowData layers read
            it from here too. Default: 4.
        shuffle: Reads the records in random order. In NVIDIA Caffe it works in training only, and
            only together with cache, since a database itself is read in sequence. Default: False.
            Vendor field: 67 public nets (Data).
        parser_threads: Number of threads per GPU that read and parse records in NVIDIA Caffe. At 0
            Caffe tunes it; testing always uses one, and LevelDB allows no more. Default: 0. Vendor
            field: 19 public nets (Data, AnnotatedData).
        cache: Keeps the records in memory after the first pass over the data, in training. From
            NVIDIA Caffe; the whole database has to fit into RAM. Default: False. Vendor field: 29
            public nets (Data).
        threads: Number of threads per GPU that decode and transform images in NVIDIA Caffe. At 0
            Caffe tunes it. Default: 0. Vendor field: 23 public nets (Data, AnnotatedData); number
            11 in most forks, taken here.
        mean_value: Mean to subtract, per channel in the order of the stored data (BGR for images
            read with OpenCV): one number for all channels, or one for each. Cannot be combined with
            mean_file.
        force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when the
            file is gray. Raw records are left as they are with an error in the log; excludes
            force_gray. Default: False.
        force_gray: Decodes encoded database records to one gray channel. Raw records are left as
            they are with an error in the log; excludes force_color. Default: False.
        resize_param: Resizes each image before it is cropped. From SSD, where height and width must
            both be set; MobileNet-YOLO takes several and switches between them. Vendor field: 137
            public nets (AnnotatedData, VideoData, DetectionOutput, Data).
        noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
            robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
        emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
            every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
            (AnnotatedData, LaneData).
        img_rand_resize_upper: Largest length of the shorter side after random resizing, in pixels.
            It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13 public nets
            (Data, ImageData).
        scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
            side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the values
            if none are given. Vendor field: 12 public nets (VideoData, SegData).
        distort_param: Random changes of brightness, contrast, hue and saturation. From SSD. Vendor
            field: 68 public nets (AnnotatedData, LaneData).
        expand_param: Places the image at random on a larger canvas, which makes its objects
            smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
        random_resize_param: Scales each image so that its shorter side gets a random length. From
            Intel Caffe. Vendor field: 25 public nets (Data).
        random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
            Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
            random_resize_param is set. Vendor field: 12 public nets (Data).
        horizontal_stretch_upper: Upper bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
        img_rand_resize_lower: Smallest length of the shorter side after random resizing, in pixels.
            From NVIDIA Caffe, where 0 here or for the upper bound turns it off. Default: 0. Vendor
            field: 13 public nets (Data, ImageData); number 10 in most forks, taken here.
        multi_scale: In training, picks the crop's height and width at random from scale_ratios and
            resizes the crop to crop_size. From temporal segment networks; it needs crop_size.
            Default: False. Vendor field: 10 public nets (VideoData); number 11 in most forks, taken
            here.
        max_distort: How far apart in the list of scale_ratios the crop's height and width may be.
            At 0 every crop is square; larger values let the aspect ratio change. Default: 1. Vendor
            field: 10 public nets (VideoData); number 13 in most forks, taken here.
        fix_crop: In training, takes the crop at one of five set places, the corners or the center,
            not anywhere. From temporal segment networks. Default: False. Vendor field: 9 public
            nets (VideoData); number 10 in most forks, taken here.
        vertical_stretch_lower: Lower bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14 in most
            forks, taken here.
        vertical_stretch_upper: Upper bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15 in most
            forks, taken here.
        horizontal_stretch_lower: Lower bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16 in most
            forks, taken here.
        crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most forks, taken
            here.
        crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most forks, taken
            here.
        scale_factors: Factors of which one is drawn at random to scale image and label image
            together. From DeepLab, for ImageSegData. Vendor field: 6 public nets (ImageSegData);
            number 8 in most forks, taken here.
        is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
            inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public nets
            (VideoData); number 14 in most forks, taken here.
        more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and the
            centers of the four quarters. Default: False. Vendor field: 4 public nets (VideoData);
            number 15 in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 to 100.
        in_place: Its top is its bottom.
        **fields: data_param, transform_param, any other field of a layer.
    """

@overload
def BoxData(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_BoxData],
) -> Function: ...
@overload
def BoxData(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_BoxData],
) -> tuple[Top, ...]: ...

class _ImageGtData(_Fields, _Everyday, total=False):
    source: str
    batch_size: _Int
    downsample_rate: _Int | Sequence[_Int]
    coord_num: _Int
    field_h: _Int | Sequence[_Int]
    field_w: _Int | Sequence[_Int]
    fg_threshold: _Float
    resize_width: _Int
    resize_height: _Int
    crop_width: _Int
    crop_height: _Int
    do_multiple_scale: _Bool
    min_scale: _Int
    max_scale: _Int
    min_gt_width: _Float
    min_gt_height: _Float
    shuffle: _Bool
    output_gt_boxes: _Bool
    root_folder: str
    output_projection_matrix: _Bool
    append_3d_info: _Bool
    use_panoramic: _Bool
    scale: _Float
    mirror: _Bool
    crop_size: _Int
    mean_file: str
    mean_value: _Float | Sequence[_Float]
    force_color: _Bool
    force_gray: _Bool
    resize_param: _Message
    noise_param: _Message
    emit_constraint: _Message
    img_rand_resize_upper: _Int
    scale_ratios: _Float | Sequence[_Float]
    distort_param: _Message
    expand_param: _Message
    random_resize_param: _Message
    random_aspect_ratio_param: _Message
    horizontal_stretch_upper: _Float
    img_rand_resize_lower: _Int
    multi_scale: _Bool
    max_distort: _Int
    fix_crop: _Bool
    vertical_stretch_lower: _Float
    vertical_stretch_upper: _Float
    horizontal_stretch_lower: _Float
    crop_h: _Int
    crop_w: _Int
    scale_factors: _Float | Sequence[_Float]
    is_flow: _Bool
    more_fix_crop: _Bool

@overload
def ImageGtData(
    *bottoms: _Bottom,
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
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Images and ground truth boxes, by window file, at several scales.

    Not in BVLC Caffe, but in zhaoweicai/mscnn.

    Args:
        *bottoms: Its inputs: 0.
        source: Text file that lists, for each image, its path and size, its boxes with label and
            ignore flag, and regions that are not to be judged. Vendor field: 53 public nets
            (ImageGtData).
        batch_size: Images per batch. All are brought to the same size by resizing and cropping.
            Vendor field: 53 public nets (ImageGtData).
        downsample_rate: Pixels of the image per cell, one value per detection branch. field_h and
            field_w need as many. Vendor field: 53 public nets (ImageGtData).
        coord_num: Coordinates per box. The layer works with 4 only. Default: 4. Vendor field: 53
            public nets (ImageGtData).
        field_h: Height in pixels of each branch's anchor, which stands at the center of every cell.
            Vendor field: 53 public nets (ImageGtData).
        field_w: Width in pixels of each branch's anchor. Vendor field: 53 public nets
            (ImageGtData).
        fg_threshold: Overlap with a box above which an anchor is foreground. A box that no anchor
            reaches goes to its best one, unless even that overlaps less than 0.2. Default: 0.5.
            Vendor field: 53 public nets (ImageGtData).
        resize_width: Width that each image is resized to before cropping. It takes effect together
            with resize_height only; left out, images stay as they are. Vendor field: 48 public nets
            (ImageGtData).
        resize_height: Height that each image is resized to before cropping. It takes effect
            together with resize_width only. Vendor field: 48 public nets (ImageGtData).
        crop_width: Width of the crop, taken around a random object. At 0 there is no crop in this
            direction; it may not exceed the resized width. Default: 0. Vendor field: 53 public nets
            (ImageGtData).
        crop_height: Height of the crop, taken around a random object. At 0 there is no crop in this
            direction; it may not exceed the resized height. Default: 0. Vendor field: 53 public
            nets (ImageGtData).
        do_multiple_scale: Rescales every other image on average, so that a random object in it gets
            a size between min_scale and max_scale. Both of them must be set. Default: False. Vendor
            field: 53 public nets (ImageGtData).
        min_scale: Smallest object size, in pixels, that do_multiple_scale aims at. Vendor field: 48
            public nets (ImageGtData).
        max_scale: Largest object size, in pixels, that do_multiple_scale aims at. Vendor field: 48
            public nets (ImageGtData).
        min_gt_width: Boxes narrower than this many pixels, after scaling, are ignored. Default: 0.
            Vendor field: 5 public nets (ImageGtData).
        min_gt_height: Boxes lower than this many pixels, after scaling, are ignored. Default: 0.
            Vendor field: 53 public nets (ImageGtData).
        shuffle: Reads the images in random order. Default: False. Vendor field: 53 public nets
            (ImageGtData).
        output_gt_boxes: Adds a top with all boxes of the batch, in rows (image in batch, x1, y1,
            x2, y2, label, ignore). ProposalTarget needs it. Default: False. Vendor field: 31 public
            nets (ImageGtData).
        root_folder: Prefix of all paths in the source file. Default: ''. Vendor field: 10 public
            nets (ImageGtData).
        output_projection_matrix: Adds two tops with the camera matrices of each image, 6 values of
            projection and 16 of the camera's pose. From the panoramic fork of MS-CNN. Default:
            False. Vendor field: 8 public nets (ImageGtData).
        append_3d_info: Lengthens each row of the box top by 7 values: length, height, width, the
            position x, y, z and the rotation of the object. From the panoramic fork of MS-CNN.
            Default: False. Vendor field: 8 public nets (ImageGtData).
        use_panoramic: The source file gives camera matrices of panoramic images (16 and 6 values)
            and not those of KITTI (12 values). From the panoramic fork of MS-CNN. Default: False.
            Vendor field: 8 public nets (ImageGtData).
        scale: Factor applied after the mean has been taken off; 0.00390625 (1/256) maps bytes to
            [0, 1). WindowData ignores it and reads window_data_param.scale. Default: 1.
        mirror: Flips each image left to right with probability one half. The flip is not tied to
            the phase: set in a TEST layer, it is random there too. Default: False.
        crop_size: Side in pixels of the square cut from each image: at a random place in TRAIN,
            from the centre in TEST. 0 keeps the whole image; images smaller than the crop are
            refused. WindowData needs a positive value. Default: 0.
        mean_file: Path of a binaryproto file with the mean image, as compute_image_mean writes it.
            It must have the size of the uncropped images, and mean_value must then be empty.
        mean_value: Mean to subtract, per channel in the order of the stored data (BGR for images
            read with OpenCV): one number for all channels, or one for each. Cannot be combined with
            mean_file.
        force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when the
            file is gray. Raw records are left as they are with an error in the log; excludes
            force_gray. Default: False.
        force_gray: Decodes encoded database records to one gray channel. Raw records are left as
            they are with an error in the log; excludes force_color. Default: False.
        resize_param: Resizes each image before it is cropped. From SSD, where height and width must
            both be set; MobileNet-YOLO takes several and switches between them. Vendor field: 137
            public nets (AnnotatedData, VideoData, DetectionOutput, Data).
        noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
            robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
        emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
            every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
            (AnnotatedData, LaneData).
        img_rand_resize_upper: Largest length of the shorter side after random resizing, in pixels.
            It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13 public nets
            (Data, ImageData).
        scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
            side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the values
            if none are given. Vendor field: 12 public nets (VideoData, SegData).
        distort_param: Random changes of brightness, contrast, hue and saturation. From SSD. Vendor
            field: 68 public nets (AnnotatedData, LaneData).
        expand_param: Places the image at random on a larger canvas, which makes its objects
            smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
        random_resize_param: Scales each image so that its shorter side gets a random length. From
            Intel Caffe. Vendor field: 25 public nets (Data).
        random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
            Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
            random_resize_param is set. Vendor field: 12 public nets (Data).
        horizontal_stretch_upper: Upper bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
        img_rand_resize_lower: Smallest length of the shorter side after random resizing, in pixels.
            From NVIDIA Caffe, where 0 here or for the upper bound turns it off. Default: 0. Vendor
            field: 13 public nets (Data, ImageData); number 10 in most forks, taken here.
        multi_scale: In training, picks the crop's height and width at random from scale_ratios and
            resizes the crop to crop_size. From temporal segment networks; it needs crop_size.
            Default: False. Vendor field: 10 public nets (VideoData); number 11 in most forks, taken
            here.
        max_distort: How far apart in the list of scale_ratios the crop's height and width may be.
            At 0 every crop is square; larger values let the aspect ratio change. Default: 1. Vendor
            field: 10 public nets (VideoData); number 13 in most forks, taken here.
        fix_crop: In training, takes the crop at one of five set places, the corners or the center,
            not anywhere. From temporal segment networks. Default: False. Vendor field: 9 public
            nets (VideoData); number 10 in most forks, taken here.
        vertical_stretch_lower: Lower bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14 in most
            forks, taken here.
        vertical_stretch_upper: Upper bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15 in most
            forks, taken here.
        horizontal_stretch_lower: Lower bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16 in most
            forks, taken here.
        crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most forks, taken
            here.
        crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most forks, taken
            here.
        scale_factors: Factors of which one is drawn at random to scale image and label image
            together. From DeepLab, for ImageSegData. Vendor field: 6 public nets (ImageSegData);
            number 8 in most forks, taken here.
        is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
            inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public nets
            (VideoData); number 14 in most forks, taken here.
        more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and the
            centers of the four quarters. Default: False. Vendor field: 4 public nets (VideoData);
            number 15 in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 2 or more.
        in_place: Its top is its bottom.
        **fields: image_gt_data_param, transform_param, any other field of a layer.
    """

@overload
def ImageGtData(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_ImageGtData],
) -> Function: ...
@overload
def ImageGtData(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_ImageGtData],
) -> tuple[Top, ...]: ...

class _DetectionData(_Fields, _Everyday, total=False):
    source: str
    batch_size: _Int
    stride: _Int | Sequence[_Int]
    field_h: _Int | Sequence[_Int]
    field_w: _Int | Sequence[_Int]
    fg_threshold: _Float
    ignore_fg_threshold: _Float
    short_size: _Int
    long_size: _Int
    min_gt_width: _Float
    min_gt_height: _Float
    shuffle: str
    output_gt_boxes: _Bool
    root_folder: str
    distort_param: _Message
    anchor_ignore_margin_ratio: _Float
    scale: _Float
    mirror: _Bool
    crop_size: _Int
    mean_file: str
    mean_value: _Float | Sequence[_Float]
    force_color: _Bool
    force_gray: _Bool
    resize_param: _Message
    noise_param: _Message
    emit_constraint: _Message
    img_rand_resize_upper: _Int
    scale_ratios: _Float | Sequence[_Float]
    expand_param: _Message
    random_resize_param: _Message
    random_aspect_ratio_param: _Message
    horizontal_stretch_upper: _Float
    img_rand_resize_lower: _Int
    multi_scale: _Bool
    max_distort: _Int
    fix_crop: _Bool
    vertical_stretch_lower: _Float
    vertical_stretch_upper: _Float
    horizontal_stretch_lower: _Float
    crop_h: _Int
    crop_w: _Int
    scale_factors: _Float | Sequence[_Float]
    is_flow: _Bool
    more_fix_crop: _Bool

@overload
def DetectionData(
    *bottoms: _Bottom,
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
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Images and ground truth boxes for training a detector.

    Not in BVLC Caffe, but in zhaoweicai/cascade-rcnn.

    Args:
        *bottoms: Its inputs: 0.
        source: Text file in window format: a "# index" line, then image path, channels, height,
            width, box count and one line per box (label, ignore, difficult, x1, y1, x2, y2), then
            regions to leave out. Vendor field: 20 public nets (DetectionData).
        batch_size: Images per batch. Vendor field: 20 public nets (DetectionData).
        stride: Pixels of the image per cell of a label blob, one value for each anchor shape. Must
            have as many entries as field_h and field_w; none of them means no label tops. Vendor
            field: 20 public nets (DetectionData).
        field_h: Anchor heights in pixels, paired by position with field_w and stride. Vendor field:
            20 public nets (DetectionData).
        field_w: Anchor widths in pixels, paired by position with field_h and stride. Vendor field:
            20 public nets (DetectionData).
        fg_threshold: Overlap (intersection over union) with a box above which an anchor counts as
            an object and takes that box's label. Must be above 0. Default: 0.5. Vendor field: 20
            public nets (DetectionData).
        ignore_fg_threshold: Overlap with ignored regions from which an anchor that matches no box
            is kept out of the negatives. Default: 0.4. Vendor field: 20 public nets
            (DetectionData).
        short_size: Length in pixels to which an image's shorter side is resized; the blob is
            short_size x long_size in the image's orientation. Goes with long_size. Vendor field: 20
            public nets (DetectionData).
        long_size: Longer side of the image blob in pixels; what lies beyond it is cropped. Must be
            greater than short_size. Vendor field: 20 public nets (DetectionData).
        min_gt_width: Narrower boxes, measured in pixels after resizing, are marked as ignored.
            Default: 0. Vendor field: 10 public nets (DetectionData).
        min_gt_height: Lower boxes, measured in pixels after resizing, are marked as ignored.
            Default: 0. Vendor field: 10 public nets (DetectionData).
        shuffle: Order of the images: "random", "random_aspect" (upright and wide images in separate
            blocks) or "random_mix_aspect" (alternating groups of either). The list's order is kept
            if the field is left out; other words are refused. Default: 'random'. Vendor field: 20
            public nets (DetectionData).
        output_gt_boxes: Adds a last top with the true boxes, R x 8: image, xmin, ymin, xmax, ymax,
            label, ignored, difficult. A single row of -1 if there is none. Default: False. Vendor
            field: 20 public nets (DetectionData).
        root_folder: Text put before each image path of source. Default: ''. Vendor field: 20 public
            nets (DetectionData).
        distort_param: Random changes of brightness, contrast, saturation and hue, as in SSD.
            Without it colours stay as they are. Vendor field: 15 public nets (DetectionData).
        anchor_ignore_margin_ratio: Anchors that reach beyond the image by more than this share of
            half their width or height are ignored. Without it all anchors are labelled. Vendor
            field: 8 public nets (DetectionData).
        scale: Factor applied after the mean has been taken off; 0.00390625 (1/256) maps bytes to
            [0, 1). WindowData ignores it and reads window_data_param.scale. Default: 1.
        mirror: Flips each image left to right with probability one half. The flip is not tied to
            the phase: set in a TEST layer, it is random there too. Default: False.
        crop_size: Side in pixels of the square cut from each image: at a random place in TRAIN,
            from the centre in TEST. 0 keeps the whole image; images smaller than the crop are
            refused. WindowData needs a positive value. Default: 0.
        mean_file: Path of a binaryproto file with the mean image, as compute_image_mean writes it.
            It must have the size of the uncropped images, and mean_value must then be empty.
        mean_value: Mean to subtract, per channel in the order of the stored data (BGR for images
            read with OpenCV): one number for all channels, or one for each. Cannot be combined with
            mean_file.
        force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when the
            file is gray. Raw records are left as they are with an error in the log; excludes
            force_gray. Default: False.
        force_gray: Decodes encoded database records to one gray channel. Raw records are left as
            they are with an error in the log; excludes force_color. Default: False.
        resize_param: Resizes each image before it is cropped. From SSD, where height and width must
            both be set; MobileNet-YOLO takes several and switches between them. Vendor field: 137
            public nets (AnnotatedData, VideoData, DetectionOutput, Data).
        noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
            robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
        emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
            every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
            (AnnotatedData, LaneData).
        img_rand_resize_upper: Largest length of the shorter side after random resizing, in pixels.
            It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13 public nets
            (Data, ImageData).
        scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
            side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the values
            if none are given. Vendor field: 12 public nets (VideoData, SegData).
        expand_param: Places the image at random on a larger canvas, which makes its objects
            smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
        random_resize_param: Scales each image so that its shorter side gets a random length. From
            Intel Caffe. Vendor field: 25 public nets (Data).
        random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
            Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
            random_resize_param is set. Vendor field: 12 public nets (Data).
        horizontal_stretch_upper: Upper bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
        img_rand_resize_lower: Smallest length of the shorter side after random resizing, in pixels.
            From NVIDIA Caffe, where 0 here or for the upper bound turns it off. Default: 0. Vendor
            field: 13 public nets (Data, ImageData); number 10 in most forks, taken here.
        multi_scale: In training, picks the crop's height and width at random from scale_ratios and
            resizes the crop to crop_size. From temporal segment networks; it needs crop_size.
            Default: False. Vendor field: 10 public nets (VideoData); number 11 in most forks, taken
            here.
        max_distort: How far apart in the list of scale_ratios the crop's height and width may be.
            At 0 every crop is square; larger values let the aspect ratio change. Default: 1. Vendor
            field: 10 public nets (VideoData); number 13 in most forks, taken here.
        fix_crop: In training, takes the crop at one of five set places, the corners or the center,
            not anywhere. From temporal segment networks. Default: False. Vendor field: 9 public
            nets (VideoData); number 10 in most forks, taken here.
        vertical_stretch_lower: Lower bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14 in most
            forks, taken here.
        vertical_stretch_upper: Upper bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15 in most
            forks, taken here.
        horizontal_stretch_lower: Lower bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16 in most
            forks, taken here.
        crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most forks, taken
            here.
        crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most forks, taken
            here.
        scale_factors: Factors of which one is drawn at random to scale image and label image
            together. From DeepLab, for ImageSegData. Vendor field: 6 public nets (ImageSegData);
            number 8 in most forks, taken here.
        is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
            inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public nets
            (VideoData); number 14 in most forks, taken here.
        more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and the
            centers of the four quarters. Default: False. Vendor field: 4 public nets (VideoData);
            number 15 in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 2 or more.
        in_place: Its top is its bottom.
        **fields: detection_data_param, transform_param, any other field of a layer.
    """

@overload
def DetectionData(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_DetectionData],
) -> Function: ...
@overload
def DetectionData(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_DetectionData],
) -> tuple[Top, ...]: ...

class _EvalData(_Fields, _Everyday, total=False):
    source: str
    batch_size: _Int
    short_size: _Int
    long_size: _Int
    root_folder: str
    scale: _Float
    mirror: _Bool
    crop_size: _Int
    mean_file: str
    mean_value: _Float | Sequence[_Float]
    force_color: _Bool
    force_gray: _Bool
    resize_param: _Message
    noise_param: _Message
    emit_constraint: _Message
    img_rand_resize_upper: _Int
    scale_ratios: _Float | Sequence[_Float]
    distort_param: _Message
    expand_param: _Message
    random_resize_param: _Message
    random_aspect_ratio_param: _Message
    horizontal_stretch_upper: _Float
    img_rand_resize_lower: _Int
    multi_scale: _Bool
    max_distort: _Int
    fix_crop: _Bool
    vertical_stretch_lower: _Float
    vertical_stretch_upper: _Float
    horizontal_stretch_lower: _Float
    crop_h: _Int
    crop_w: _Int
    scale_factors: _Float | Sequence[_Float]
    is_flow: _Bool
    more_fix_crop: _Bool

@overload
def EvalData(
    *bottoms: _Bottom,
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
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Images and their sizes for testing a detector.

    Not in BVLC Caffe, but in zhaoweicai/cascade-rcnn.

    Args:
        *bottoms: Its inputs: 0.
        source: Text file in the window format of DetectionData. Vendor field: 19 public nets
            (EvalData).
        batch_size: Images per batch. Must be 1 when images are sized by short_size and long_size.
            Vendor field: 19 public nets (EvalData).
        short_size: Length in pixels to which the shorter side is resized before both sides are
            rounded to a multiple of 32. Goes with long_size. Vendor field: 19 public nets
            (EvalData).
        long_size: Upper limit of both sides in pixels. A side that would be longer is set to it,
            which changes the proportions. Vendor field: 19 public nets (EvalData).
        root_folder: Text put before each image path of source. Default: ''. Vendor field: 19 public
            nets (EvalData).
        scale: Factor applied after the mean has been taken off; 0.00390625 (1/256) maps bytes to
            [0, 1). WindowData ignores it and reads window_data_param.scale. Default: 1.
        mirror: Flips each image left to right with probability one half. The flip is not tied to
            the phase: set in a TEST layer, it is random there too. Default: False.
        crop_size: Side in pixels of the square cut from each image: at a random place in TRAIN,
            from the centre in TEST. 0 keeps the whole image; images smaller than the crop are
            refused. WindowData needs a positive value. Default: 0.
        mean_file: Path of a binaryproto file with the mean image, as compute_image_mean writes it.
            It must have the size of the uncropped images, and mean_value must then be empty.
        mean_value: Mean to subtract, per channel in the order of the stored data (BGR for images
            read with OpenCV): one number for all channels, or one for each. Cannot be combined with
            mean_file.
        force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when the
            file is gray. Raw records are left as they are with an error in the log; excludes
            force_gray. Default: False.
        force_gray: Decodes encoded database records to one gray channel. Raw records are left as
            they are with an error in the log; excludes force_color. Default: False.
        resize_param: Resizes each image before it is cropped. From SSD, where height and width must
            both be set; MobileNet-YOLO takes several and switches between them. Vendor field: 137
            public nets (AnnotatedData, VideoData, DetectionOutput, Data).
        noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
            robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
        emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
            every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
            (AnnotatedData, LaneData).
        img_rand_resize_upper: Largest length of the shorter side after random resizing, in pixels.
            It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13 public nets
            (Data, ImageData).
        scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
            side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the values
            if none are given. Vendor field: 12 public nets (VideoData, SegData).
        distort_param: Random changes of brightness, contrast, hue and saturation. From SSD. Vendor
            field: 68 public nets (AnnotatedData, LaneData).
        expand_param: Places the image at random on a larger canvas, which makes its objects
            smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
        random_resize_param: Scales each image so that its shorter side gets a random length. From
            Intel Caffe. Vendor field: 25 public nets (Data).
        random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
            Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
            random_resize_param is set. Vendor field: 12 public nets (Data).
        horizontal_stretch_upper: Upper bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
        img_rand_resize_lower: Smallest length of the shorter side after random resizing, in pixels.
            From NVIDIA Caffe, where 0 here or for the upper bound turns it off. Default: 0. Vendor
            field: 13 public nets (Data, ImageData); number 10 in most forks, taken here.
        multi_scale: In training, picks the crop's height and width at random from scale_ratios and
            resizes the crop to crop_size. From temporal segment networks; it needs crop_size.
            Default: False. Vendor field: 10 public nets (VideoData); number 11 in most forks, taken
            here.
        max_distort: How far apart in the list of scale_ratios the crop's height and width may be.
            At 0 every crop is square; larger values let the aspect ratio change. Default: 1. Vendor
            field: 10 public nets (VideoData); number 13 in most forks, taken here.
        fix_crop: In training, takes the crop at one of five set places, the corners or the center,
            not anywhere. From temporal segment networks. Default: False. Vendor field: 9 public
            nets (VideoData); number 10 in most forks, taken here.
        vertical_stretch_lower: Lower bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14 in most
            forks, taken here.
        vertical_stretch_upper: Upper bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15 in most
            forks, taken here.
        horizontal_stretch_lower: Lower bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16 in most
            forks, taken here.
        crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most forks, taken
            here.
        crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most forks, taken
            here.
        scale_factors: Factors of which one is drawn at random to scale image and label image
            together. From DeepLab, for ImageSegData. Vendor field: 6 public nets (ImageSegData);
            number 8 in most forks, taken here.
        is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
            inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public nets
            (VideoData); number 14 in most forks, taken here.
        more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and the
            centers of the four quarters. Default: False. Vendor field: 4 public nets (VideoData);
            number 15 in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 2 or more.
        in_place: Its top is its bottom.
        **fields: eval_data_param, transform_param, any other field of a layer.
    """

@overload
def EvalData(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_EvalData],
) -> Function: ...
@overload
def EvalData(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_EvalData],
) -> tuple[Top, ...]: ...

class _DenseImageData(_Fields, _Everyday, total=False):
    source: str
    batch_size: _Int
    shuffle: _Bool
    new_height: _Int
    new_width: _Int
    mirror: _Bool
    scale: _Float
    crop_size: _Int
    mean_file: str
    mean_value: _Float | Sequence[_Float]
    force_color: _Bool
    force_gray: _Bool
    resize_param: _Message
    noise_param: _Message
    emit_constraint: _Message
    img_rand_resize_upper: _Int
    scale_ratios: _Float | Sequence[_Float]
    distort_param: _Message
    expand_param: _Message
    random_resize_param: _Message
    random_aspect_ratio_param: _Message
    horizontal_stretch_upper: _Float
    img_rand_resize_lower: _Int
    multi_scale: _Bool
    max_distort: _Int
    fix_crop: _Bool
    vertical_stretch_lower: _Float
    vertical_stretch_upper: _Float
    horizontal_stretch_lower: _Float
    crop_h: _Int
    crop_w: _Int
    scale_factors: _Float | Sequence[_Float]
    is_flow: _Bool
    more_fix_crop: _Bool

@overload
def DenseImageData(
    *bottoms: _Bottom,
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
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Images and label maps (N, 1, H, W) from a text file that lists pairs of paths.

    Not in BVLC Caffe, but in alexgkendall/caffe-segnet.

    Args:
        *bottoms: Its inputs: 0.
        source: Text file with one sample per line: path of the image, a space, path of its label
            image. The label image must be a single-channel image of the same size. Vendor field: 22
            public nets (DenseImageData).
        batch_size: Samples per batch. With 1 and no new size, the tops take the size of each image
            in turn; otherwise all images must have one size. Vendor field: 22 public nets
            (DenseImageData).
        shuffle: Mixes the order of the list at the start and again after every pass. Default:
            False. Vendor field: 18 public nets (DenseImageData).
        new_height: Height to which image and label are resized. Give it together with new_width; 0
            for both leaves the size alone. Default: 0. Vendor field: 3 public nets
            (DenseImageData).
        new_width: Width to which image and label are resized. Give it together with new_height; 0
            for both leaves the size alone. Default: 0. Vendor field: 3 public nets
            (DenseImageData).
        mirror: Flips image and label left to right together, in half of the cases at random.
            Default: False. Vendor field: 10 public nets (DenseImageData).
        scale: Factor applied after the mean has been taken off; 0.00390625 (1/256) maps bytes to
            [0, 1). WindowData ignores it and reads window_data_param.scale. Default: 1.
        crop_size: Side in pixels of the square cut from each image: at a random place in TRAIN,
            from the centre in TEST. 0 keeps the whole image; images smaller than the crop are
            refused. WindowData needs a positive value. Default: 0.
        mean_file: Path of a binaryproto file with the mean image, as compute_image_mean writes it.
            It must have the size of the uncropped images, and mean_value must then be empty.
        mean_value: Mean to subtract, per channel in the order of the stored data (BGR for images
            read with OpenCV): one number for all channels, or one for each. Cannot be combined with
            mean_file.
        force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when the
            file is gray. Raw records are left as they are with an error in the log; excludes
            force_gray. Default: False.
        force_gray: Decodes encoded database records to one gray channel. Raw records are left as
            they are with an error in the log; excludes force_color. Default: False.
        resize_param: Resizes each image before it is cropped. From SSD, where height and width must
            both be set; MobileNet-YOLO takes several and switches between them. Vendor field: 137
            public nets (AnnotatedData, VideoData, DetectionOutput, Data).
        noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
            robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
        emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
            every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
            (AnnotatedData, LaneData).
        img_rand_resize_upper: Largest length of the shorter side after random resizing, in pixels.
            It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13 public nets
            (Data, ImageData).
        scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
            side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the values
            if none are given. Vendor field: 12 public nets (VideoData, SegData).
        distort_param: Random changes of brightness, contrast, hue and saturation. From SSD. Vendor
            field: 68 public nets (AnnotatedData, LaneData).
        expand_param: Places the image at random on a larger canvas, which makes its objects
            smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
        random_resize_param: Scales each image so that its shorter side gets a random length. From
            Intel Caffe. Vendor field: 25 public nets (Data).
        random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
            Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
            random_resize_param is set. Vendor field: 12 public nets (Data).
        horizontal_stretch_upper: Upper bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
        img_rand_resize_lower: Smallest length of the shorter side after random resizing, in pixels.
            From NVIDIA Caffe, where 0 here or for the upper bound turns it off. Default: 0. Vendor
            field: 13 public nets (Data, ImageData); number 10 in most forks, taken here.
        multi_scale: In training, picks the crop's height and width at random from scale_ratios and
            resizes the crop to crop_size. From temporal segment networks; it needs crop_size.
            Default: False. Vendor field: 10 public nets (VideoData); number 11 in most forks, taken
            here.
        max_distort: How far apart in the list of scale_ratios the crop's height and width may be.
            At 0 every crop is square; larger values let the aspect ratio change. Default: 1. Vendor
            field: 10 public nets (VideoData); number 13 in most forks, taken here.
        fix_crop: In training, takes the crop at one of five set places, the corners or the center,
            not anywhere. From temporal segment networks. Default: False. Vendor field: 9 public
            nets (VideoData); number 10 in most forks, taken here.
        vertical_stretch_lower: Lower bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14 in most
            forks, taken here.
        vertical_stretch_upper: Upper bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15 in most
            forks, taken here.
        horizontal_stretch_lower: Lower bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16 in most
            forks, taken here.
        crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most forks, taken
            here.
        crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most forks, taken
            here.
        scale_factors: Factors of which one is drawn at random to scale image and label image
            together. From DeepLab, for ImageSegData. Vendor field: 6 public nets (ImageSegData);
            number 8 in most forks, taken here.
        is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
            inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public nets
            (VideoData); number 14 in most forks, taken here.
        more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and the
            centers of the four quarters. Default: False. Vendor field: 4 public nets (VideoData);
            number 15 in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 2.
        in_place: Its top is its bottom.
        **fields: dense_image_data_param, transform_param, any other field of a layer.
    """

@overload
def DenseImageData(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_DenseImageData],
) -> Function: ...
@overload
def DenseImageData(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_DenseImageData],
) -> tuple[Top, ...]: ...

class _ImageSegData(_Fields, _Everyday, total=False):
    source: str
    batch_size: _Int
    rand_skip: _Int
    shuffle: _Bool
    new_height: _Int
    new_width: _Int
    is_color: _Bool
    scale: _Float
    mean_file: str
    crop_size: _Int
    mirror: _Bool
    root_folder: str
    face_transform: _Bool
    max_shear_ratio: _Float
    max_aspect_ratio: _Float
    label_type: int | Literal["NONE", "IMAGE", "PIXEL"]
    min_random_scale: _Float
    max_random_scale: _Float
    max_random_shift: _Int
    face_point_num: _Int
    max_rotate_angle: _Float
    mean_value: _Float | Sequence[_Float]
    force_color: _Bool
    force_gray: _Bool
    resize_param: _Message
    noise_param: _Message
    emit_constraint: _Message
    img_rand_resize_upper: _Int
    scale_ratios: _Float | Sequence[_Float]
    distort_param: _Message
    expand_param: _Message
    random_resize_param: _Message
    random_aspect_ratio_param: _Message
    horizontal_stretch_upper: _Float
    img_rand_resize_lower: _Int
    multi_scale: _Bool
    max_distort: _Int
    fix_crop: _Bool
    vertical_stretch_lower: _Float
    vertical_stretch_upper: _Float
    horizontal_stretch_lower: _Float
    crop_h: _Int
    crop_w: _Int
    scale_factors: _Float | Sequence[_Float]
    is_flow: _Bool
    more_fix_crop: _Bool

@overload
def ImageSegData(
    *bottoms: _Bottom,
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
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Images, label maps and the images' sizes; tops that the net leaves out are added.

    Not in BVLC Caffe, but in hszhao/PSPNet.

    Args:
        *bottoms: Its inputs: 0.
        source: Text file with one image per line: its path, a space and an integer label. The last
            space separates them, so paths may contain spaces.
        batch_size: Images per forward pass. All images of a batch must come out equally large, so
            set new_height and new_width or a crop size unless they already are. Default: 1.
        rand_skip: Upper bound, exclusive, of the random number of list entries passed over at the
            start; 0 starts with the first. Gives parallel solvers different images. Default: 0.
        shuffle: Reads the list in random order, shuffled again after every pass. Default: False.
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
        mean_file: Moved to transform_param.mean_file. Only old nets with layers entries still have
            it carried over.
        crop_size: Moved to transform_param.crop_size. Only old nets with layers entries still have
            it carried over. Default: 0.
        mirror: Moved to transform_param.mirror. Only old nets with layers entries still have it
            carried over. Default: False.
        root_folder: Put in front of every path in source as plain text, so it should end in a
            slash. Default: ''.
        face_transform: Turns on the random face transforms of MultiLabelImageData, whose limits are
            set by the fields beside it. Default: False. Vendor field: 3 public nets
            (MultiLabelImageData).
        max_shear_ratio: Largest random shear of an image in MultiLabelImageData. At 0 there is
            none. Default: 0. Vendor field: 3 public nets (MultiLabelImageData).
        max_aspect_ratio: Largest random change of the aspect ratio in MultiLabelImageData. At 0 the
            ratio is kept. Default: 0. Vendor field: 3 public nets (MultiLabelImageData).
        label_type: What the list says about each image's label. Segmentation with full masks needs
            PIXEL. Default: IMAGE. Vendor field: 8 public nets (ImageSegData).
        min_random_scale: Lower bound of the random scale factor in MultiLabelImageData. Default: 1.
            Vendor field: 3 public nets (MultiLabelImageData).
        max_random_scale: Upper bound of the random scale factor in MultiLabelImageData. With both
            bounds at 1 the size is kept. Default: 1. Vendor field: 3 public nets
            (MultiLabelImageData).
        max_random_shift: Largest random shift of an image in MultiLabelImageData, in pixels.
            Default: 0. Vendor field: 3 public nets (MultiLabelImageData).
        face_point_num: Number of facial landmarks among the labels of each image in
            MultiLabelImageData. Default: 0. Vendor field: 3 public nets (MultiLabelImageData).
        max_rotate_angle: Largest random rotation of an image in MultiLabelImageData. At 0 there is
            none. Default: 0. Vendor field: 3 public nets (MultiLabelImageData); number 16 in most
            forks, taken here.
        mean_value: Mean to subtract, per channel in the order of the stored data (BGR for images
            read with OpenCV): one number for all channels, or one for each. Cannot be combined with
            mean_file.
        force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when the
            file is gray. Raw records are left as they are with an error in the log; excludes
            force_gray. Default: False.
        force_gray: Decodes encoded database records to one gray channel. Raw records are left as
            they are with an error in the log; excludes force_color. Default: False.
        resize_param: Resizes each image before it is cropped. From SSD, where height and width must
            both be set; MobileNet-YOLO takes several and switches between them. Vendor field: 137
            public nets (AnnotatedData, VideoData, DetectionOutput, Data).
        noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
            robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
        emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
            every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
            (AnnotatedData, LaneData).
        img_rand_resize_upper: Largest length of the shorter side after random resizing, in pixels.
            It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13 public nets
            (Data, ImageData).
        scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
            side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the values
            if none are given. Vendor field: 12 public nets (VideoData, SegData).
        distort_param: Random changes of brightness, contrast, hue and saturation. From SSD. Vendor
            field: 68 public nets (AnnotatedData, LaneData).
        expand_param: Places the image at random on a larger canvas, which makes its objects
            smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
        random_resize_param: Scales each image so that its shorter side gets a random length. From
            Intel Caffe. Vendor field: 25 public nets (Data).
        random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
            Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
            random_resize_param is set. Vendor field: 12 public nets (Data).
        horizontal_stretch_upper: Upper bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
        img_rand_resize_lower: Smallest length of the shorter side after random resizing, in pixels.
            From NVIDIA Caffe, where 0 here or for the upper bound turns it off. Default: 0. Vendor
            field: 13 public nets (Data, ImageData); number 10 in most forks, taken here.
        multi_scale: In training, picks the crop's height and width at random from scale_ratios and
            resizes the crop to crop_size. From temporal segment networks; it needs crop_size.
            Default: False. Vendor field: 10 public nets (VideoData); number 11 in most forks, taken
            here.
        max_distort: How far apart in the list of scale_ratios the crop's height and width may be.
            At 0 every crop is square; larger values let the aspect ratio change. Default: 1. Vendor
            field: 10 public nets (VideoData); number 13 in most forks, taken here.
        fix_crop: In training, takes the crop at one of five set places, the corners or the center,
            not anywhere. From temporal segment networks. Default: False. Vendor field: 9 public
            nets (VideoData); number 10 in most forks, taken here.
        vertical_stretch_lower: Lower bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14 in most
            forks, taken here.
        vertical_stretch_upper: Upper bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15 in most
            forks, taken here.
        horizontal_stretch_lower: Lower bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16 in most
            forks, taken here.
        crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most forks, taken
            here.
        crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most forks, taken
            here.
        scale_factors: Factors of which one is drawn at random to scale image and label image
            together. From DeepLab, for ImageSegData. Vendor field: 6 public nets (ImageSegData);
            number 8 in most forks, taken here.
        is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
            inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public nets
            (VideoData); number 14 in most forks, taken here.
        more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and the
            centers of the four quarters. Default: False. Vendor field: 4 public nets (VideoData);
            number 15 in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 0 to 3.
        in_place: Its top is its bottom.
        **fields: image_data_param, transform_param, any other field of a layer.
    """

@overload
def ImageSegData(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_ImageSegData],
) -> Function: ...
@overload
def ImageSegData(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_ImageSegData],
) -> tuple[Top, ...]: ...

class _SegData(_Fields, _Everyday, total=False):
    scale: _Float
    mirror: _Bool
    crop_size: _Int
    mean_file: str
    mean_value: _Float | Sequence[_Float]
    force_color: _Bool
    force_gray: _Bool
    resize_param: _Message
    noise_param: _Message
    emit_constraint: _Message
    img_rand_resize_upper: _Int
    scale_ratios: _Float | Sequence[_Float]
    distort_param: _Message
    expand_param: _Message
    random_resize_param: _Message
    random_aspect_ratio_param: _Message
    horizontal_stretch_upper: _Float
    img_rand_resize_lower: _Int
    multi_scale: _Bool
    max_distort: _Int
    fix_crop: _Bool
    vertical_stretch_lower: _Float
    vertical_stretch_upper: _Float
    horizontal_stretch_lower: _Float
    crop_h: _Int
    crop_w: _Int
    scale_factors: _Float | Sequence[_Float]
    is_flow: _Bool
    more_fix_crop: _Bool

@overload
def SegData(
    *bottoms: _Bottom,
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
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Stacks of video frames or flow and their labels.

    Not in BVLC Caffe, but in yjxiong/caffe.

    Args:
        *bottoms: Its inputs: 0.
        scale: Factor applied after the mean has been taken off; 0.00390625 (1/256) maps bytes to
            [0, 1). WindowData ignores it and reads window_data_param.scale. Default: 1.
        mirror: Flips each image left to right with probability one half. The flip is not tied to
            the phase: set in a TEST layer, it is random there too. Default: False.
        crop_size: Side in pixels of the square cut from each image: at a random place in TRAIN,
            from the centre in TEST. 0 keeps the whole image; images smaller than the crop are
            refused. WindowData needs a positive value. Default: 0.
        mean_file: Path of a binaryproto file with the mean image, as compute_image_mean writes it.
            It must have the size of the uncropped images, and mean_value must then be empty.
        mean_value: Mean to subtract, per channel in the order of the stored data (BGR for images
            read with OpenCV): one number for all channels, or one for each. Cannot be combined with
            mean_file.
        force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when the
            file is gray. Raw records are left as they are with an error in the log; excludes
            force_gray. Default: False.
        force_gray: Decodes encoded database records to one gray channel. Raw records are left as
            they are with an error in the log; excludes force_color. Default: False.
        resize_param: Resizes each image before it is cropped. From SSD, where height and width must
            both be set; MobileNet-YOLO takes several and switches between them. Vendor field: 137
            public nets (AnnotatedData, VideoData, DetectionOutput, Data).
        noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
            robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
        emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
            every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
            (AnnotatedData, LaneData).
        img_rand_resize_upper: Largest length of the shorter side after random resizing, in pixels.
            It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13 public nets
            (Data, ImageData).
        scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
            side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the values
            if none are given. Vendor field: 12 public nets (VideoData, SegData).
        distort_param: Random changes of brightness, contrast, hue and saturation. From SSD. Vendor
            field: 68 public nets (AnnotatedData, LaneData).
        expand_param: Places the image at random on a larger canvas, which makes its objects
            smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
        random_resize_param: Scales each image so that its shorter side gets a random length. From
            Intel Caffe. Vendor field: 25 public nets (Data).
        random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
            Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
            random_resize_param is set. Vendor field: 12 public nets (Data).
        horizontal_stretch_upper: Upper bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
        img_rand_resize_lower: Smallest length of the shorter side after random resizing, in pixels.
            From NVIDIA Caffe, where 0 here or for the upper bound turns it off. Default: 0. Vendor
            field: 13 public nets (Data, ImageData); number 10 in most forks, taken here.
        multi_scale: In training, picks the crop's height and width at random from scale_ratios and
            resizes the crop to crop_size. From temporal segment networks; it needs crop_size.
            Default: False. Vendor field: 10 public nets (VideoData); number 11 in most forks, taken
            here.
        max_distort: How far apart in the list of scale_ratios the crop's height and width may be.
            At 0 every crop is square; larger values let the aspect ratio change. Default: 1. Vendor
            field: 10 public nets (VideoData); number 13 in most forks, taken here.
        fix_crop: In training, takes the crop at one of five set places, the corners or the center,
            not anywhere. From temporal segment networks. Default: False. Vendor field: 9 public
            nets (VideoData); number 10 in most forks, taken here.
        vertical_stretch_lower: Lower bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14 in most
            forks, taken here.
        vertical_stretch_upper: Upper bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15 in most
            forks, taken here.
        horizontal_stretch_lower: Lower bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16 in most
            forks, taken here.
        crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most forks, taken
            here.
        crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most forks, taken
            here.
        scale_factors: Factors of which one is drawn at random to scale image and label image
            together. From DeepLab, for ImageSegData. Vendor field: 6 public nets (ImageSegData);
            number 8 in most forks, taken here.
        is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
            inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public nets
            (VideoData); number 14 in most forks, taken here.
        more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and the
            centers of the four quarters. Default: False. Vendor field: 4 public nets (VideoData);
            number 15 in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 2.
        in_place: Its top is its bottom.
        **fields: transform_param, any other field of a layer.
    """

@overload
def SegData(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_SegData],
) -> Function: ...
@overload
def SegData(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_SegData],
) -> tuple[Top, ...]: ...

class _ImageLabelData(_Fields, _Everyday, total=False):
    image_list_path: str
    label_list_path: str
    batch_size: _Int
    backend: int | Literal["LEVELDB", "LMDB"]
    threads: _Int
    scale: _Float
    mirror: _Bool
    crop_size: _Int
    mean_file: str
    mean_value: _Float | Sequence[_Float]
    force_color: _Bool
    force_gray: _Bool
    resize_param: _Message
    noise_param: _Message
    emit_constraint: _Message
    img_rand_resize_upper: _Int
    scale_ratios: _Float | Sequence[_Float]
    distort_param: _Message
    expand_param: _Message
    random_resize_param: _Message
    random_aspect_ratio_param: _Message
    horizontal_stretch_upper: _Float
    img_rand_resize_lower: _Int
    multi_scale: _Bool
    max_distort: _Int
    fix_crop: _Bool
    vertical_stretch_lower: _Float
    vertical_stretch_upper: _Float
    horizontal_stretch_lower: _Float
    crop_h: _Int
    crop_w: _Int
    scale_factors: _Float | Sequence[_Float]
    is_flow: _Bool
    more_fix_crop: _Bool

@overload
def ImageLabelData(
    *bottoms: _Bottom,
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
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Images and label maps from two lists of paths.

    Not in BVLC Caffe, but in fyu/caffe-dilation.

    Args:
        *bottoms: Its inputs: 0.
        image_list_path: Path of the database that holds the images. Vendor field: 5 public nets
            (ImageLabelData).
        label_list_path: Path of the database that holds the label images, in the order of the
            images. Vendor field: 5 public nets (ImageLabelData).
        batch_size: Samples per batch, for images and labels alike. Default: 1. Vendor field: 5
            public nets (ImageLabelData).
        backend: Format of both databases. Must be written out, since the layer refuses to start
            without it. Default: LEVELDB. Vendor field: 5 public nets (ImageLabelData).
        threads: Reader threads of each inner Data layer. Default: 0. Vendor field: 5 public nets
            (ImageLabelData).
        scale: Factor applied after the mean has been taken off; 0.00390625 (1/256) maps bytes to
            [0, 1). WindowData ignores it and reads window_data_param.scale. Default: 1.
        mirror: Flips each image left to right with probability one half. The flip is not tied to
            the phase: set in a TEST layer, it is random there too. Default: False.
        crop_size: Side in pixels of the square cut from each image: at a random place in TRAIN,
            from the centre in TEST. 0 keeps the whole image; images smaller than the crop are
            refused. WindowData needs a positive value. Default: 0.
        mean_file: Path of a binaryproto file with the mean image, as compute_image_mean writes it.
            It must have the size of the uncropped images, and mean_value must then be empty.
        mean_value: Mean to subtract, per channel in the order of the stored data (BGR for images
            read with OpenCV): one number for all channels, or one for each. Cannot be combined with
            mean_file.
        force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when the
            file is gray. Raw records are left as they are with an error in the log; excludes
            force_gray. Default: False.
        force_gray: Decodes encoded database records to one gray channel. Raw records are left as
            they are with an error in the log; excludes force_color. Default: False.
        resize_param: Resizes each image before it is cropped. From SSD, where height and width must
            both be set; MobileNet-YOLO takes several and switches between them. Vendor field: 137
            public nets (AnnotatedData, VideoData, DetectionOutput, Data).
        noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
            robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
        emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
            every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
            (AnnotatedData, LaneData).
        img_rand_resize_upper: Largest length of the shorter side after random resizing, in pixels.
            It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13 public nets
            (Data, ImageData).
        scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
            side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the values
            if none are given. Vendor field: 12 public nets (VideoData, SegData).
        distort_param: Random changes of brightness, contrast, hue and saturation. From SSD. Vendor
            field: 68 public nets (AnnotatedData, LaneData).
        expand_param: Places the image at random on a larger canvas, which makes its objects
            smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
        random_resize_param: Scales each image so that its shorter side gets a random length. From
            Intel Caffe. Vendor field: 25 public nets (Data).
        random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
            Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
            random_resize_param is set. Vendor field: 12 public nets (Data).
        horizontal_stretch_upper: Upper bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
        img_rand_resize_lower: Smallest length of the shorter side after random resizing, in pixels.
            From NVIDIA Caffe, where 0 here or for the upper bound turns it off. Default: 0. Vendor
            field: 13 public nets (Data, ImageData); number 10 in most forks, taken here.
        multi_scale: In training, picks the crop's height and width at random from scale_ratios and
            resizes the crop to crop_size. From temporal segment networks; it needs crop_size.
            Default: False. Vendor field: 10 public nets (VideoData); number 11 in most forks, taken
            here.
        max_distort: How far apart in the list of scale_ratios the crop's height and width may be.
            At 0 every crop is square; larger values let the aspect ratio change. Default: 1. Vendor
            field: 10 public nets (VideoData); number 13 in most forks, taken here.
        fix_crop: In training, takes the crop at one of five set places, the corners or the center,
            not anywhere. From temporal segment networks. Default: False. Vendor field: 9 public
            nets (VideoData); number 10 in most forks, taken here.
        vertical_stretch_lower: Lower bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14 in most
            forks, taken here.
        vertical_stretch_upper: Upper bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15 in most
            forks, taken here.
        horizontal_stretch_lower: Lower bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16 in most
            forks, taken here.
        crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most forks, taken
            here.
        crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most forks, taken
            here.
        scale_factors: Factors of which one is drawn at random to scale image and label image
            together. From DeepLab, for ImageSegData. Vendor field: 6 public nets (ImageSegData);
            number 8 in most forks, taken here.
        is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
            inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public nets
            (VideoData); number 14 in most forks, taken here.
        more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and the
            centers of the four quarters. Default: False. Vendor field: 4 public nets (VideoData);
            number 15 in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 2 to 3.
        in_place: Its top is its bottom.
        **fields: image_label_data_param, transform_param, any other field of a layer.
    """

@overload
def ImageLabelData(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_ImageLabelData],
) -> Function: ...
@overload
def ImageLabelData(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_ImageLabelData],
) -> tuple[Top, ...]: ...

class _OPData(_Fields, _Everyday, total=False):
    stride: _Int
    crop_size_x: _Int
    crop_size_y: _Int
    center_perterb_max: _Float
    center_swap_prob: _Float
    scale_prob: _Float
    scale_mins: str
    scale_maxs: str
    target_dist: _Float
    number_max_occlusions: str
    sigmas: str
    models: str
    sources: str
    probabilities: str
    source_background: str
    prob_only_background: _Float
    normalization: _Int
    add_distance: _Bool
    source: str
    batch_size: _Int
    rand_skip: _Int
    backend: int | Literal["LEVELDB", "LMDB"]
    scale: _Float
    mean_file: str
    crop_size: _Int
    mirror: _Bool
    force_encoded_color: _Bool
    prefetch: _Int
    shuffle: _Bool
    parser_threads: _Int
    cache: _Bool
    threads: _Int
    mean_value: _Float | Sequence[_Float]
    force_color: _Bool
    force_gray: _Bool
    resize_param: _Message
    noise_param: _Message
    emit_constraint: _Message
    img_rand_resize_upper: _Int
    scale_ratios: _Float | Sequence[_Float]
    distort_param: _Message
    expand_param: _Message
    random_resize_param: _Message
    random_aspect_ratio_param: _Message
    horizontal_stretch_upper: _Float
    img_rand_resize_lower: _Int
    multi_scale: _Bool
    max_distort: _Int
    fix_crop: _Bool
    vertical_stretch_lower: _Float
    vertical_stretch_upper: _Float
    horizontal_stretch_lower: _Float
    crop_h: _Int
    crop_w: _Int
    scale_factors: _Float | Sequence[_Float]
    is_flow: _Bool
    more_fix_crop: _Bool

@overload
def OPData(
    *bottoms: _Bottom,
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
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Images, and maps of body joints and limbs, from a database.

    Not in BVLC Caffe, but in soulslicer/openpose_caffe_train.

    Args:
        *bottoms: Its inputs: 0.
        stride: Pixels of the image per cell of the label maps. Must equal the total stride of the
            net. Default: 4. Vendor field: 4 public nets (OPData).
        crop_size_x: Width of the training images in pixels. In TEST images keep their own size.
            Default: 368. Vendor field: 4 public nets (OPData).
        crop_size_y: Height of the training images in pixels. In TEST images keep their own size.
            Default: 368. Vendor field: 4 public nets (OPData).
        center_perterb_max: Greatest random shift of the crop's centre in pixels, along each axis.
            Default: 10. Vendor field: 4 public nets (OPData).
        center_swap_prob: Chance that a strongly enlarged person is centred on another point, such
            as the neck. Only some body models use it. Default: 0. Vendor field: 4 public nets
            (OPData).
        scale_prob: Chance that a person is scaled by a random factor between scale_mins and
            scale_maxs. Otherwise the factor is 1. Default: 0.5. Vendor field: 4 public nets
            (OPData).
        scale_mins: Smallest random scale factors, one per source. A missing value repeats the
            first. Default: '0.9'. Vendor field: 3 public nets (OPData).
        scale_maxs: Greatest random scale factors, one per source. A missing value repeats the
            first. Default: '1.1'. Vendor field: 3 public nets (OPData).
        target_dist: Size to which persons are normalised: the image is scaled by this over the
            person's own scale, before the random factor. Default: 1. Vendor field: 4 public nets
            (OPData).
        number_max_occlusions: Most patches that are pasted over visible keypoints, one number per
            source; fewer if few keypoints are visible. Default: '0'. Vendor field: 4 public nets
            (OPData).
        sigmas: Widths in pixels of the Gaussian peaks in the heat maps, one per source. Default:
            '7.0'. Vendor field: 3 public nets (OPData).
        models: Names of the body models, such as COCO, one per source or one for all. All must give
            the same number of channels. Default: 'COCO'. Vendor field: 3 public nets (OPData).
        sources: Paths of the databases to draw from. models and probabilities must be equally many.
            Default: ''. Vendor field: 3 public nets (OPData).
        probabilities: Chance of each source, from 0 to 1. Together with prob_only_background they
            must add up to 1. Default: '1'. Vendor field: 3 public nets (OPData).
        source_background: LMDB with images without persons, used to fill empty areas. Empty means
            none. Default: ''. Vendor field: 4 public nets (OPData).
        prob_only_background: Chance of a sample that shows background alone. From 0 to below 1;
            needs source_background. Default: 0. Vendor field: 3 public nets (OPData).
        normalization: How pixels x become input: 0 gives (x - 128) / 256 as for VGG, 1 subtracts a
            mean per channel as for ResNet, 2 does that and multiplies by 0.017 as for DenseNet.
            Others are refused. Default: 0. Vendor field: 4 public nets (OPData).
        add_distance: Adds channels with the distances between body parts to the labels. Default:
            False. Vendor field: 3 public nets (OPData).
        source: Directory of the database, as convert_imageset makes it. Relative paths start from
            the directory Caffe runs in.
        batch_size: Number of records per forward pass, N of the tops. In training with several GPUs
            each one takes this many.
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
        prefetch: Number of batches kept ready in memory (and on the GPU) by the background thread.
            More of them smooth out slow reads and cost memory. ImageData and WindowData layers read
            it from here too. Default: 4.
        shuffle: Reads the records in random order. In NVIDIA Caffe it works in training only, and
            only together with cache, since a database itself is read in sequence. Default: False.
            Vendor field: 67 public nets (Data).
        parser_threads: Number of threads per GPU that read and parse records in NVIDIA Caffe. At 0
            Caffe tunes it; testing always uses one, and LevelDB allows no more. Default: 0. Vendor
            field: 19 public nets (Data, AnnotatedData).
        cache: Keeps the records in memory after the first pass over the data, in training. From
            NVIDIA Caffe; the whole database has to fit into RAM. Default: False. Vendor field: 29
            public nets (Data).
        threads: Number of threads per GPU that decode and transform images in NVIDIA Caffe. At 0
            Caffe tunes it. Default: 0. Vendor field: 23 public nets (Data, AnnotatedData); number
            11 in most forks, taken here.
        mean_value: Mean to subtract, per channel in the order of the stored data (BGR for images
            read with OpenCV): one number for all channels, or one for each. Cannot be combined with
            mean_file.
        force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when the
            file is gray. Raw records are left as they are with an error in the log; excludes
            force_gray. Default: False.
        force_gray: Decodes encoded database records to one gray channel. Raw records are left as
            they are with an error in the log; excludes force_color. Default: False.
        resize_param: Resizes each image before it is cropped. From SSD, where height and width must
            both be set; MobileNet-YOLO takes several and switches between them. Vendor field: 137
            public nets (AnnotatedData, VideoData, DetectionOutput, Data).
        noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
            robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
        emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
            every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
            (AnnotatedData, LaneData).
        img_rand_resize_upper: Largest length of the shorter side after random resizing, in pixels.
            It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13 public nets
            (Data, ImageData).
        scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
            side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the values
            if none are given. Vendor field: 12 public nets (VideoData, SegData).
        distort_param: Random changes of brightness, contrast, hue and saturation. From SSD. Vendor
            field: 68 public nets (AnnotatedData, LaneData).
        expand_param: Places the image at random on a larger canvas, which makes its objects
            smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
        random_resize_param: Scales each image so that its shorter side gets a random length. From
            Intel Caffe. Vendor field: 25 public nets (Data).
        random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
            Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
            random_resize_param is set. Vendor field: 12 public nets (Data).
        horizontal_stretch_upper: Upper bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
        img_rand_resize_lower: Smallest length of the shorter side after random resizing, in pixels.
            From NVIDIA Caffe, where 0 here or for the upper bound turns it off. Default: 0. Vendor
            field: 13 public nets (Data, ImageData); number 10 in most forks, taken here.
        multi_scale: In training, picks the crop's height and width at random from scale_ratios and
            resizes the crop to crop_size. From temporal segment networks; it needs crop_size.
            Default: False. Vendor field: 10 public nets (VideoData); number 11 in most forks, taken
            here.
        max_distort: How far apart in the list of scale_ratios the crop's height and width may be.
            At 0 every crop is square; larger values let the aspect ratio change. Default: 1. Vendor
            field: 10 public nets (VideoData); number 13 in most forks, taken here.
        fix_crop: In training, takes the crop at one of five set places, the corners or the center,
            not anywhere. From temporal segment networks. Default: False. Vendor field: 9 public
            nets (VideoData); number 10 in most forks, taken here.
        vertical_stretch_lower: Lower bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14 in most
            forks, taken here.
        vertical_stretch_upper: Upper bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15 in most
            forks, taken here.
        horizontal_stretch_lower: Lower bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16 in most
            forks, taken here.
        crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most forks, taken
            here.
        crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most forks, taken
            here.
        scale_factors: Factors of which one is drawn at random to scale image and label image
            together. From DeepLab, for ImageSegData. Vendor field: 6 public nets (ImageSegData);
            number 8 in most forks, taken here.
        is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
            inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public nets
            (VideoData); number 14 in most forks, taken here.
        more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and the
            centers of the four quarters. Default: False. Vendor field: 4 public nets (VideoData);
            number 15 in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 to 2.
        in_place: Its top is its bottom.
        **fields: op_transform_param, data_param, transform_param, any other field of a layer.
    """

@overload
def OPData(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_OPData],
) -> Function: ...
@overload
def OPData(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_OPData],
) -> tuple[Top, ...]: ...

class _DetectNetTransformation(_Fields, _Everyday, total=False):
    stride: _Int
    scale_cvg: _Float
    gridbox_type: int | Literal["GRIDBOX_MAX", "GRIDBOX_MIN"]
    max_cvg_len: _Int
    min_cvg_len: _Int
    coverage_type: int | Literal["RECTANGULAR"]
    image_size_x: _Int
    image_size_y: _Int
    obj_norm: _Bool
    crop_bboxes: _Bool
    object_class: _Message | Sequence[_Message]
    crop_prob: _Float
    shift_x: _Int
    shift_y: _Int
    scale_prob: _Float
    scale_min: _Float
    scale_max: _Float
    flip_prob: _Float
    rotation_prob: _Float
    max_rotate_degree: _Float
    hue_rotation_prob: _Float
    hue_rotation: _Float
    desaturation_prob: _Float
    desaturation_max: _Float
    scale: _Float
    mirror: _Bool
    crop_size: _Int
    mean_file: str
    mean_value: _Float | Sequence[_Float]
    force_color: _Bool
    force_gray: _Bool
    resize_param: _Message
    noise_param: _Message
    emit_constraint: _Message
    img_rand_resize_upper: _Int
    scale_ratios: _Float | Sequence[_Float]
    distort_param: _Message
    expand_param: _Message
    random_resize_param: _Message
    random_aspect_ratio_param: _Message
    horizontal_stretch_upper: _Float
    img_rand_resize_lower: _Int
    multi_scale: _Bool
    max_distort: _Int
    fix_crop: _Bool
    vertical_stretch_lower: _Float
    vertical_stretch_upper: _Float
    horizontal_stretch_lower: _Float
    crop_h: _Int
    crop_w: _Int
    scale_factors: _Float | Sequence[_Float]
    is_flow: _Bool
    more_fix_crop: _Bool

@overload
def DetectNetTransformation(
    *bottoms: _Bottom,
    stride: _Int = ...,
    scale_cvg: _Float = ...,
    gridbox_type: int | Literal["GRIDBOX_MAX", "GRIDBOX_MIN"] = ...,
    max_cvg_len: _Int = ...,
    min_cvg_len: _Int = ...,
    coverage_type: int | Literal["RECTANGULAR"] = ...,
    image_size_x: _Int = ...,
    image_size_y: _Int = ...,
    obj_norm: _Bool = ...,
    crop_bboxes: _Bool = ...,
    object_class: _Message | Sequence[_Message] = ...,
    crop_prob: _Float = ...,
    shift_x: _Int = ...,
    shift_y: _Int = ...,
    scale_prob: _Float = ...,
    scale_min: _Float = ...,
    scale_max: _Float = ...,
    flip_prob: _Float = ...,
    rotation_prob: _Float = ...,
    max_rotate_degree: _Float = ...,
    hue_rotation_prob: _Float = ...,
    hue_rotation: _Float = ...,
    desaturation_prob: _Float = ...,
    desaturation_max: _Float = ...,
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
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Images and boxes to augmented images and a coverage grid.

    Not in BVLC Caffe, but in NVIDIA/caffe.

    Args:
        *bottoms: Its inputs: 2.
        stride: Edge of a grid cell in pixels. Must fit the total stride of the net. Default: 4.
            Vendor field: 5 public nets (DetectNetTransformation).
        scale_cvg: Share of a box's width and height that is marked as covered, around its centre.
            Smaller values keep neighbouring objects apart. Default: 0.5. Vendor field: 5 public
            nets (DetectNetTransformation).
        gridbox_type: Which limit applies to the covered area after scale_cvg. Default: GRIDBOX_MAX.
            Vendor field: 5 public nets (DetectNetTransformation).
        max_cvg_len: Longest side of a coverage rectangle, in pixels, where the coverage type is
            GRIDBOX_MAX. Default: 50. Vendor field: no public net known.
        min_cvg_len: With GRIDBOX_MIN: least width and height of the covered area in pixels, though
            never more than the box itself. Default: 50. Vendor field: 5 public nets
            (DetectNetTransformation).
        coverage_type: Shape of the covered area. There is only one; unknown ones are replaced by it
            with a warning. Default: RECTANGULAR. Vendor field: 5 public nets
            (DetectNetTransformation).
        image_size_x: Width in pixels of the images that leave the layer. Training crops to it; in
            the TEST phase images are resized to it. Default: 1248. Vendor field: 5 public nets
            (DetectNetTransformation).
        image_size_y: Height in pixels of the images that leave the layer. Training crops to it; in
            the TEST phase images are resized to it. Default: 384. Vendor field: 5 public nets
            (DetectNetTransformation).
        obj_norm: Fills the object norm channel with cell area over covered area, so that large
            objects with many cells do not outweigh small ones. Otherwise the value is at least 1.
            Default: False. Vendor field: 5 public nets (DetectNetTransformation).
        crop_bboxes: Cuts boxes at the image border. Boxes that lie fully outside are then dropped.
            Default: True. Vendor field: 5 public nets (DetectNetTransformation).
        object_class: Assigns class numbers of the data set to coverage channels; classes not listed
            are left out. With no entry, class 1 (cars in KITTI) goes to channel 0. Vendor field: 4
            public nets (DetectNetTransformation).
        crop_prob: Chance that the crop is placed at random. Otherwise it is central and the shifts
            do not apply. Default: 1. Vendor field: 5 public nets (DetectNetTransformation).
        shift_x: Widens the range of random crops horizontally: by half of this many pixels beyond
            either edge, filled with black. Default: 0. Vendor field: 5 public nets
            (DetectNetTransformation).
        shift_y: Widens the range of random crops vertically: by half of this many pixels beyond
            either edge, filled with black. Default: 0. Vendor field: 5 public nets
            (DetectNetTransformation).
        scale_prob: Chance that the image is resized by a random factor. Default: 0.33. Vendor
            field: 5 public nets (DetectNetTransformation).
        scale_min: Smallest resize factor. Default: 0.7. Vendor field: 5 public nets
            (DetectNetTransformation).
        scale_max: Greatest resize factor. Default: 1. Vendor field: 5 public nets
            (DetectNetTransformation).
        flip_prob: Chance of a left-right flip. Default: 0.33. Vendor field: 5 public nets
            (DetectNetTransformation).
        rotation_prob: Chance of a rotation. Boxes keep their size and only move with their centre,
            so angles should stay small. Default: 0.33. Vendor field: 5 public nets
            (DetectNetTransformation).
        max_rotate_degree: Greatest rotation in degrees, in either direction. Default: 1. Vendor
            field: 5 public nets (DetectNetTransformation).
        hue_rotation_prob: Chance of a shift of all hues. Default: 0.33. Vendor field: 5 public nets
            (DetectNetTransformation).
        hue_rotation: Greatest shift of hue in degrees, in either direction; values beyond 180 are
            cut. Default: 15. Vendor field: 5 public nets (DetectNetTransformation).
        desaturation_prob: Chance of paler colours. Default: 0.33. Vendor field: 5 public nets
            (DetectNetTransformation).
        desaturation_max: Greatest loss of saturation: the factor is drawn from 1 - desaturation_max
            to 1. With 1 an image can turn grey. Default: 0.5. Vendor field: 5 public nets
            (DetectNetTransformation).
        scale: Factor applied after the mean has been taken off; 0.00390625 (1/256) maps bytes to
            [0, 1). WindowData ignores it and reads window_data_param.scale. Default: 1.
        mirror: Flips each image left to right with probability one half. The flip is not tied to
            the phase: set in a TEST layer, it is random there too. Default: False.
        crop_size: Side in pixels of the square cut from each image: at a random place in TRAIN,
            from the centre in TEST. 0 keeps the whole image; images smaller than the crop are
            refused. WindowData needs a positive value. Default: 0.
        mean_file: Path of a binaryproto file with the mean image, as compute_image_mean writes it.
            It must have the size of the uncropped images, and mean_value must then be empty.
        mean_value: Mean to subtract, per channel in the order of the stored data (BGR for images
            read with OpenCV): one number for all channels, or one for each. Cannot be combined with
            mean_file.
        force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when the
            file is gray. Raw records are left as they are with an error in the log; excludes
            force_gray. Default: False.
        force_gray: Decodes encoded database records to one gray channel. Raw records are left as
            they are with an error in the log; excludes force_color. Default: False.
        resize_param: Resizes each image before it is cropped. From SSD, where height and width must
            both be set; MobileNet-YOLO takes several and switches between them. Vendor field: 137
            public nets (AnnotatedData, VideoData, DetectionOutput, Data).
        noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
            robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
        emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
            every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
            (AnnotatedData, LaneData).
        img_rand_resize_upper: Largest length of the shorter side after random resizing, in pixels.
            It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13 public nets
            (Data, ImageData).
        scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
            side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the values
            if none are given. Vendor field: 12 public nets (VideoData, SegData).
        distort_param: Random changes of brightness, contrast, hue and saturation. From SSD. Vendor
            field: 68 public nets (AnnotatedData, LaneData).
        expand_param: Places the image at random on a larger canvas, which makes its objects
            smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
        random_resize_param: Scales each image so that its shorter side gets a random length. From
            Intel Caffe. Vendor field: 25 public nets (Data).
        random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
            Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
            random_resize_param is set. Vendor field: 12 public nets (Data).
        horizontal_stretch_upper: Upper bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
        img_rand_resize_lower: Smallest length of the shorter side after random resizing, in pixels.
            From NVIDIA Caffe, where 0 here or for the upper bound turns it off. Default: 0. Vendor
            field: 13 public nets (Data, ImageData); number 10 in most forks, taken here.
        multi_scale: In training, picks the crop's height and width at random from scale_ratios and
            resizes the crop to crop_size. From temporal segment networks; it needs crop_size.
            Default: False. Vendor field: 10 public nets (VideoData); number 11 in most forks, taken
            here.
        max_distort: How far apart in the list of scale_ratios the crop's height and width may be.
            At 0 every crop is square; larger values let the aspect ratio change. Default: 1. Vendor
            field: 10 public nets (VideoData); number 13 in most forks, taken here.
        fix_crop: In training, takes the crop at one of five set places, the corners or the center,
            not anywhere. From temporal segment networks. Default: False. Vendor field: 9 public
            nets (VideoData); number 10 in most forks, taken here.
        vertical_stretch_lower: Lower bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14 in most
            forks, taken here.
        vertical_stretch_upper: Upper bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15 in most
            forks, taken here.
        horizontal_stretch_lower: Lower bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16 in most
            forks, taken here.
        crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most forks, taken
            here.
        crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most forks, taken
            here.
        scale_factors: Factors of which one is drawn at random to scale image and label image
            together. From DeepLab, for ImageSegData. Vendor field: 6 public nets (ImageSegData);
            number 8 in most forks, taken here.
        is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
            inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public nets
            (VideoData); number 14 in most forks, taken here.
        more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and the
            centers of the four quarters. Default: False. Vendor field: 4 public nets (VideoData);
            number 15 in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 2.
        in_place: Its top is its bottom.
        **fields: detectnet_groundtruth_param, detectnet_augmentation_param, transform_param, any
            other field of a layer.
    """

@overload
def DetectNetTransformation(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_DetectNetTransformation],
) -> Function: ...
@overload
def DetectNetTransformation(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_DetectNetTransformation],
) -> tuple[Top, ...]: ...

class _DataAugmentation(_Fields, _Everyday, total=False):
    augment_during_test: _Bool
    recompute_mean: _Int
    mean_per_pixel: _Bool

@overload
def DataAugmentation(
    *bottoms: _Bottom,
    augment_during_test: _Bool = ...,
    recompute_mean: _Int = ...,
    mean_per_pixel: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Images warped and recoloured at random, and the coefficients as second top.

    Not in BVLC Caffe, but in lmb-freiburg/flownet2.

    Args:
        *bottoms: Its inputs: 1 to 2.
        augment_during_test: Applies the random changes in the TEST phase too. Without it they act
            in training only. Default: False. Vendor field: 4 public nets (DataAugmentation,
            GenerateAugmentationParameters).
        recompute_mean: Number of iterations over which the mean image is estimated; afterwards it
            stays as it is and is subtracted. 0 computes no mean. Default: 0. Vendor field: 4 public
            nets (DataAugmentation).
        mean_per_pixel: Subtracts a separate mean for every pixel. False subtracts one mean per
            channel, which also suits images of another size. Default: True. Vendor field: 4 public
            nets (DataAugmentation).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 to 2.
        in_place: Its top is its bottom.
        **fields: augmentation_param, any other field of a layer.
    """

@overload
def DataAugmentation(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_DataAugmentation],
) -> Function: ...
@overload
def DataAugmentation(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_DataAugmentation],
) -> tuple[Top, ...]: ...
def FlowAugmentation(
    *bottoms: _Bottom,
    augment_during_test: _Bool = ...,
    recompute_mean: _Int = ...,
    mean_per_pixel: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """An optical flow changed to fit its two images' augmentations.

    Not in BVLC Caffe, but in lmb-freiburg/flownet2.

    Args:
        *bottoms: Its inputs: 3.
        augment_during_test: Applies the random changes in the TEST phase too. Without it they act
            in training only. Default: False. Vendor field: 4 public nets (DataAugmentation,
            GenerateAugmentationParameters).
        recompute_mean: Number of iterations over which the mean image is estimated; afterwards it
            stays as it is and is subtracted. 0 computes no mean. Default: 0. Vendor field: 4 public
            nets (DataAugmentation).
        mean_per_pixel: Subtracts a separate mean for every pixel. False subtracts one mean per
            channel, which also suits images of another size. Default: True. Vendor field: 4 public
            nets (DataAugmentation).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: augmentation_param, any other field of a layer.
    """

def GenerateAugmentationParameters(
    *bottoms: _Bottom,
    augment_during_test: _Bool = ...,
    recompute_mean: _Int = ...,
    mean_per_pixel: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Random augmentation coefficients, fresh or on top of given ones.

    Not in BVLC Caffe, but in lmb-freiburg/flownet2.

    Args:
        *bottoms: Its inputs: 1 to 3.
        augment_during_test: Applies the random changes in the TEST phase too. Without it they act
            in training only. Default: False. Vendor field: 4 public nets (DataAugmentation,
            GenerateAugmentationParameters).
        recompute_mean: Number of iterations over which the mean image is estimated; afterwards it
            stays as it is and is subtracted. 0 computes no mean. Default: 0. Vendor field: 4 public
            nets (DataAugmentation).
        mean_per_pixel: Subtracts a separate mean for every pixel. False subtracts one mean per
            channel, which also suits images of another size. Default: True. Vendor field: 4 public
            nets (DataAugmentation).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: augmentation_param, any other field of a layer.
    """

class _FLOWriter(_Fields, _Everyday, total=False):
    folder: str
    prefix: str
    suffix: str
    scale: _Float

@overload
def FLOWriter(
    *bottoms: _Bottom,
    folder: str = ...,
    prefix: str = ...,
    suffix: str = ...,
    scale: _Float = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Writes an optical flow to .flo files.

    Not in BVLC Caffe, but in lmb-freiburg/flownet2.

    Args:
        *bottoms: Its inputs: 1.
        folder: Folder for the files. It is created if it does not exist. Default: ''. Vendor field:
            3 public nets (FLOWriter).
        prefix: Start of the file names. Default: ''. Vendor field: 3 public nets (FLOWriter).
        suffix: End of the file names, before the extension. Default: ''. Vendor field: 3 public
            nets (FLOWriter).
        scale: Factor applied to values by the image writer. FLOWriter does not use it. Default: 1.
            Vendor field: 3 public nets (FLOWriter).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: any number.
        in_place: Its top is its bottom.
        **fields: writer_param, any other field of a layer.
    """

@overload
def FLOWriter(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_FLOWriter],
) -> Function: ...
@overload
def FLOWriter(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_FLOWriter],
) -> tuple[Top, ...]: ...
def ContinuationIndicator(
    *bottoms: _Bottom,
    time_step: _Int = ...,
    batch_size: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Continuation markers (time_step, N) for LSTM and RNN: 0 at the first step, then 1.

    Not in BVLC Caffe, but in dlunion/CC4.0.

    Args:
        *bottoms: Its inputs: 0 to 1.
        time_step: Number of time steps T, the first axis of the top. Must be above 0 and match the
            sequence fed to the recurrent layer. Default: 0. Vendor field: 10 public nets
            (ContinuationIndicator).
        batch_size: Sequences that run side by side. Must be positive. Default: 0. Vendor field: no
            public net known.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: continuation_indicator_param, any other field of a layer.
    """

class _Convolution(_FieldsNoEngine, _Everyday, total=False):
    num_output: _Int
    bias_term: _Bool
    pad: _Int | Sequence[_Int]
    kernel_size: _Int | Sequence[_Int]
    stride: _Int | Sequence[_Int]
    dilation: _Int | Sequence[_Int]
    pad_h: _Int
    pad_w: _Int
    kernel_h: _Int
    kernel_w: _Int
    stride_h: _Int
    stride_w: _Int
    group: _Int
    weight_filler: _Message
    bias_filler: _Message
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"]
    axis: _Int
    force_nd_im2col: _Bool

@overload
def Convolution(
    *bottoms: _Bottom,
    num_output: _Int = ...,
    bias_term: _Bool = ...,
    pad: _Int | Sequence[_Int] = ...,
    kernel_size: _Int | Sequence[_Int] = ...,
    stride: _Int | Sequence[_Int] = ...,
    dilation: _Int | Sequence[_Int] = ...,
    pad_h: _Int = ...,
    pad_w: _Int = ...,
    kernel_h: _Int = ...,
    kernel_w: _Int = ...,
    stride_h: _Int = ...,
    stride_w: _Int = ...,
    group: _Int = ...,
    weight_filler: _Message = ...,
    bias_filler: _Message = ...,
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
    axis: _Int = ...,
    force_nd_im2col: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_FieldsNoEngine],
) -> Top:
    """Learned filters slid over each bottom: (N, C, H, W) to (N, num_output, H', W').

    Args:
        *bottoms: Its inputs: 1 or more.
        num_output: Number of filters, and so of channels of the top. It must be positive and
            divisible by group. Im2col does not use it.
        bias_term: Whether a learned bias is added for each output channel. Commonly false when
            BatchNorm follows, which would subtract it again. Default: True.
        pad: Zeros put around the bottom, in pixels on each side: one number for all spatial axes,
            or one per axis (height first). None if left out. Use either this or pad_h and pad_w.
        kernel_size: Extent of the filter in pixels: one number for all spatial axes, or one per
            axis (height first). Must be positive, and is required unless kernel_h and kernel_w are
            set.
        stride: Step between neighbouring filter positions: one number for all spatial axes, or one
            per axis (height first), 1 if left out. In Deconvolution it is the upsampling factor.
        dilation: Spacing of the filter taps: one number for all spatial axes, or one per axis; 1,
            also used if left out, is a dense filter. A kernel then spans dilation * (kernel - 1) +
            1 pixels. The CUDNN engine refuses values above 1.
        pad_h: Zero rows added above and below the bottom. For layers with 2 spatial axes, and only
            instead of pad; a missing partner pad_w counts as 0. Default: 0.
        pad_w: Zero columns added left and right of the bottom. For layers with 2 spatial axes, and
            only instead of pad; a missing partner pad_h counts as 0. Default: 0.
        kernel_h: Filter height. For layers with 2 spatial axes; needs kernel_w as well and excludes
            kernel_size.
        kernel_w: Filter width. For layers with 2 spatial axes; needs kernel_h as well and excludes
            kernel_size.
        stride_h: Vertical step between filter positions. For layers with 2 spatial axes; set it
            together with stride_w and not beside stride.
        stride_w: Horizontal step between filter positions. For layers with 2 spatial axes; set it
            together with stride_h and not beside stride.
        group: Channel groups: bottom and top channels are split into this many parts, and each part
            sees only its own. Both channel counts must be divisible by it; with as many groups as
            channels the convolution is depthwise. Default: 1.
        weight_filler: Initial weights for training from scratch, typically xavier or msra; bilinear
            in Deconvolution layers that upsample. Left out, all weights start at 0. Loaded weights
            replace it.
        bias_filler: Initial biases; zeros if left out. Without effect when bias_term is false.
        engine: Which code computes the layer in GPU mode. Layers with dilation above 1 must not ask
            for CUDNN. Without exactly 2 spatial axes, set CAFFE explicitly, since DEFAULT picks
            cuDNN in builds that have it. Default: DEFAULT.
        axis: The channel axis; negative numbers count from the end. Axes before it are treated as
            batch, those after it are spatial, so 1 gives a 2-D convolution on 4 axes and a 3-D one
            on N x C x D x H x W. Default: 1.
        force_nd_im2col: Uses the general im2col code for any number of axes even for 2-D input,
            where a faster special version exists. The result is the same; it serves for testing.
            Default: False.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: as many as bottoms.
        in_place: Its top is its bottom.
        **fields: convolution_param, any other field of a layer.
    """

@overload
def Convolution(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_Convolution],
) -> Function: ...
@overload
def Convolution(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_Convolution],
) -> tuple[Top, ...]: ...

class _Deconvolution(_FieldsNoEngine, _Everyday, total=False):
    num_output: _Int
    bias_term: _Bool
    pad: _Int | Sequence[_Int]
    kernel_size: _Int | Sequence[_Int]
    stride: _Int | Sequence[_Int]
    dilation: _Int | Sequence[_Int]
    pad_h: _Int
    pad_w: _Int
    kernel_h: _Int
    kernel_w: _Int
    stride_h: _Int
    stride_w: _Int
    group: _Int
    weight_filler: _Message
    bias_filler: _Message
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"]
    axis: _Int
    force_nd_im2col: _Bool

@overload
def Deconvolution(
    *bottoms: _Bottom,
    num_output: _Int = ...,
    bias_term: _Bool = ...,
    pad: _Int | Sequence[_Int] = ...,
    kernel_size: _Int | Sequence[_Int] = ...,
    stride: _Int | Sequence[_Int] = ...,
    dilation: _Int | Sequence[_Int] = ...,
    pad_h: _Int = ...,
    pad_w: _Int = ...,
    kernel_h: _Int = ...,
    kernel_w: _Int = ...,
    stride_h: _Int = ...,
    stride_w: _Int = ...,
    group: _Int = ...,
    weight_filler: _Message = ...,
    bias_filler: _Message = ...,
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
    axis: _Int = ...,
    force_nd_im2col: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_FieldsNoEngine],
) -> Top:
    """The transpose of a convolution, which enlarges: (N, C, H, W) to (N, num_output, H', W').

    Args:
        *bottoms: Its inputs: 1 or more.
        num_output: Number of filters, and so of channels of the top. It must be positive and
            divisible by group. Im2col does not use it.
        bias_term: Whether a learned bias is added for each output channel. Commonly false when
            BatchNorm follows, which would subtract it again. Default: True.
        pad: Zeros put around the bottom, in pixels on each side: one number for all spatial axes,
            or one per axis (height first). None if left out. Use either this or pad_h and pad_w.
        kernel_size: Extent of the filter in pixels: one number for all spatial axes, or one per
            axis (height first). Must be positive, and is required unless kernel_h and kernel_w are
            set.
        stride: Step between neighbouring filter positions: one number for all spatial axes, or one
            per axis (height first), 1 if left out. In Deconvolution it is the upsampling factor.
        dilation: Spacing of the filter taps: one number for all spatial axes, or one per axis; 1,
            also used if left out, is a dense filter. A kernel then spans dilation * (kernel - 1) +
            1 pixels. The CUDNN engine refuses values above 1.
        pad_h: Zero rows added above and below the bottom. For layers with 2 spatial axes, and only
            instead of pad; a missing partner pad_w counts as 0. Default: 0.
        pad_w: Zero columns added left and right of the bottom. For layers with 2 spatial axes, and
            only instead of pad; a missing partner pad_h counts as 0. Default: 0.
        kernel_h: Filter height. For layers with 2 spatial axes; needs kernel_w as well and excludes
            kernel_size.
        kernel_w: Filter width. For layers with 2 spatial axes; needs kernel_h as well and excludes
            kernel_size.
        stride_h: Vertical step between filter positions. For layers with 2 spatial axes; set it
            together with stride_w and not beside stride.
        stride_w: Horizontal step between filter positions. For layers with 2 spatial axes; set it
            together with stride_h and not beside stride.
        group: Channel groups: bottom and top channels are split into this many parts, and each part
            sees only its own. Both channel counts must be divisible by it; with as many groups as
            channels the convolution is depthwise. Default: 1.
        weight_filler: Initial weights for training from scratch, typically xavier or msra; bilinear
            in Deconvolution layers that upsample. Left out, all weights start at 0. Loaded weights
            replace it.
        bias_filler: Initial biases; zeros if left out. Without effect when bias_term is false.
        engine: Which code computes the layer in GPU mode. Layers with dilation above 1 must not ask
            for CUDNN. Without exactly 2 spatial axes, set CAFFE explicitly, since DEFAULT picks
            cuDNN in builds that have it. Default: DEFAULT.
        axis: The channel axis; negative numbers count from the end. Axes before it are treated as
            batch, those after it are spatial, so 1 gives a 2-D convolution on 4 axes and a 3-D one
            on N x C x D x H x W. Default: 1.
        force_nd_im2col: Uses the general im2col code for any number of axes even for 2-D input,
            where a faster special version exists. The result is the same; it serves for testing.
            Default: False.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: as many as bottoms.
        in_place: Its top is its bottom.
        **fields: convolution_param, any other field of a layer.
    """

@overload
def Deconvolution(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_Deconvolution],
) -> Function: ...
@overload
def Deconvolution(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_Deconvolution],
) -> tuple[Top, ...]: ...

class _Pooling(_FieldsNoEngine, _Everyday, total=False):
    pool: int | Literal["MAX", "AVE", "STOCHASTIC"]
    pad: _Int
    pad_h: _Int
    pad_w: _Int
    kernel_size: _Int
    kernel_h: _Int
    kernel_w: _Int
    stride: _Int
    stride_h: _Int
    stride_w: _Int
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"]
    global_pooling: _Bool
    round_mode: int | Literal["CEIL", "FLOOR"]
    ceil_mode: _Bool
    dilation: _Int | Sequence[_Int]

@overload
def Pooling(
    *bottoms: _Bottom,
    pool: int | Literal["MAX", "AVE", "STOCHASTIC"] = ...,
    pad: _Int = ...,
    pad_h: _Int = ...,
    pad_w: _Int = ...,
    kernel_size: _Int = ...,
    kernel_h: _Int = ...,
    kernel_w: _Int = ...,
    stride: _Int = ...,
    stride_h: _Int = ...,
    stride_w: _Int = ...,
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
    global_pooling: _Bool = ...,
    round_mode: int | Literal["CEIL", "FLOOR"] = ...,
    ceil_mode: _Bool = ...,
    dilation: _Int | Sequence[_Int] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_FieldsNoEngine],
) -> Top:
    """Maximum, average or random pick of each window; for the maximum, its index as second top.

    Args:
        *bottoms: Its inputs: 1.
        pool: How the values of a window become one: MAX keeps the largest, AVE averages, STOCHASTIC
            draws one at random. Default: MAX.
        pad: Border in pixels on all four sides, smaller than the kernel. It never wins in MAX
            pooling and counts as zeros in AVE pooling; STOCHASTIC refuses it. Use either this or
            pad_h and pad_w. Default: 0.
        pad_h: Border above and below the bottom. Give it together with pad_w and not beside pad;
            must be smaller than the kernel height. Default: 0.
        pad_w: Border left and right of the bottom. Give it together with pad_h and not beside pad;
            must be smaller than the kernel width. Default: 0.
        kernel_size: Side of a square window in pixels. Required, unless kernel_h and kernel_w are
            set or global_pooling is true, which both exclude it.
        kernel_h: Window height. Needs kernel_w as well and excludes kernel_size and global_pooling.
        kernel_w: Window width. Needs kernel_h as well and excludes kernel_size and global_pooling.
        stride: Step between windows in both directions. Mind the default of 1: without it, windows
            overlap and the size hardly shrinks. Default: 1.
        stride_h: Vertical step between windows. Give it together with stride_w and not beside
            stride.
        stride_w: Horizontal step between windows. Give it together with stride_h and not beside
            stride.
        engine: Which code computes the layer in GPU mode. MAX pooling uses Caffe's code in any
            case; STOCHASTIC must ask for CAFFE in builds with cuDNN, which fail otherwise. Default:
            DEFAULT.
        global_pooling: One window over the whole height and width, so the top is N x C x 1 x 1
            whatever the input size. Kernel sizes are then refused, pad must be 0 and stride 1.
            Default: False.
        round_mode: Which way the output size is rounded if the windows do not fit exactly; FLOOR
            matches nets from frameworks that round down. Default: CEIL.
        ceil_mode: How the top's size is rounded when the stride does not divide evenly: up if true,
            as BVLC Caffe always does, and down if false, as PyTorch does. Default: True. Vendor
            field: 124 public nets (Pooling); number 13 in most forks, taken here.
        dilation: Distance between the pixels that one window takes in, per spatial axis. From the
            OpenCL branch; 1 is ordinary pooling. Vendor field: 37 public nets (Pooling); number 13
            in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 to 2.
        in_place: Its top is its bottom.
        **fields: pooling_param, any other field of a layer.
    """

@overload
def Pooling(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_Pooling],
) -> Function: ...
@overload
def Pooling(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_Pooling],
) -> tuple[Top, ...]: ...
def SPP(
    *bottoms: _Bottom,
    pyramid_height: _Int = ...,
    pool: int | Literal["MAX", "AVE", "STOCHASTIC"] = ...,
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_FieldsNoEngine],
) -> Top:
    """A pyramid of poolings, flattened to one length whatever H and W are.

    Args:
        *bottoms: Its inputs: 1.
        pyramid_height: Number of levels; level l, from 0, has 2^l x 2^l bins. A height or width
            that would need padding as wide as a bin is refused, as on bottoms smaller than the
            finest level.
        pool: How the values of a bin become one: MAX keeps the largest, AVE averages, STOCHASTIC
            draws one at random. Default: MAX.
        engine: Without effect: the layer always uses Caffe's own pooling code. Default: DEFAULT.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: spp_param, any other field of a layer.
    """

def Crop(
    *bottoms: _Bottom,
    axis: _Int = ...,
    offset: _Int | Sequence[_Int] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """The first bottom cut to the second one's size, from axis on.

    Args:
        *bottoms: Its inputs: 2.
        axis: First axis to crop; it and all later ones are cut. 2 crops height and width, 1 also
            the channels; negative numbers count from the end. Default: 2.
        offset: Where the cut starts: one number for all cropped axes, or one for each from axis on;
            0 if left out. Offset plus the size of bottom[1] may not go beyond bottom[0].
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: crop_param, any other field of a layer.
    """

def Im2col(
    *bottoms: _Bottom,
    num_output: _Int = ...,
    bias_term: _Bool = ...,
    pad: _Int | Sequence[_Int] = ...,
    kernel_size: _Int | Sequence[_Int] = ...,
    stride: _Int | Sequence[_Int] = ...,
    dilation: _Int | Sequence[_Int] = ...,
    pad_h: _Int = ...,
    pad_w: _Int = ...,
    kernel_h: _Int = ...,
    kernel_w: _Int = ...,
    stride_h: _Int = ...,
    stride_w: _Int = ...,
    group: _Int = ...,
    weight_filler: _Message = ...,
    bias_filler: _Message = ...,
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
    axis: _Int = ...,
    force_nd_im2col: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_FieldsNoEngine],
) -> Top:
    """The windows a convolution would see, one after another as channels.

    Args:
        *bottoms: Its inputs: 1.
        num_output: Number of filters, and so of channels of the top. It must be positive and
            divisible by group. Im2col does not use it.
        bias_term: Whether a learned bias is added for each output channel. Commonly false when
            BatchNorm follows, which would subtract it again. Default: True.
        pad: Zeros put around the bottom, in pixels on each side: one number for all spatial axes,
            or one per axis (height first). None if left out. Use either this or pad_h and pad_w.
        kernel_size: Extent of the filter in pixels: one number for all spatial axes, or one per
            axis (height first). Must be positive, and is required unless kernel_h and kernel_w are
            set.
        stride: Step between neighbouring filter positions: one number for all spatial axes, or one
            per axis (height first), 1 if left out. In Deconvolution it is the upsampling factor.
        dilation: Spacing of the filter taps: one number for all spatial axes, or one per axis; 1,
            also used if left out, is a dense filter. A kernel then spans dilation * (kernel - 1) +
            1 pixels. The CUDNN engine refuses values above 1.
        pad_h: Zero rows added above and below the bottom. For layers with 2 spatial axes, and only
            instead of pad; a missing partner pad_w counts as 0. Default: 0.
        pad_w: Zero columns added left and right of the bottom. For layers with 2 spatial axes, and
            only instead of pad; a missing partner pad_h counts as 0. Default: 0.
        kernel_h: Filter height. For layers with 2 spatial axes; needs kernel_w as well and excludes
            kernel_size.
        kernel_w: Filter width. For layers with 2 spatial axes; needs kernel_h as well and excludes
            kernel_size.
        stride_h: Vertical step between filter positions. For layers with 2 spatial axes; set it
            together with stride_w and not beside stride.
        stride_w: Horizontal step between filter positions. For layers with 2 spatial axes; set it
            together with stride_h and not beside stride.
        group: Channel groups: bottom and top channels are split into this many parts, and each part
            sees only its own. Both channel counts must be divisible by it; with as many groups as
            channels the convolution is depthwise. Default: 1.
        weight_filler: Initial weights for training from scratch, typically xavier or msra; bilinear
            in Deconvolution layers that upsample. Left out, all weights start at 0. Loaded weights
            replace it.
        bias_filler: Initial biases; zeros if left out. Without effect when bias_term is false.
        engine: Which code computes the layer in GPU mode. Layers with dilation above 1 must not ask
            for CUDNN. Without exactly 2 spatial axes, set CAFFE explicitly, since DEFAULT picks
            cuDNN in builds that have it. Default: DEFAULT.
        axis: The channel axis; negative numbers count from the end. Axes before it are treated as
            batch, those after it are spatial, so 1 gives a 2-D convolution on 4 axes and a 3-D one
            on N x C x D x H x W. Default: 1.
        force_nd_im2col: Uses the general im2col code for any number of axes even for 2-D input,
            where a faster special version exists. The result is the same; it serves for testing.
            Default: False.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: convolution_param, any other field of a layer.
    """

def ROIPooling(
    *bottoms: _Bottom,
    pooled_h: _Int = ...,
    pooled_w: _Int = ...,
    spatial_scale: _Float = ...,
    pad_ratio: _Float = ...,
    temporal_scale: _Float = ...,
    pooled_l: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Each region (R, 5) max-pooled out of the features: (R, C, pooled_h, pooled_w).

    Not in BVLC Caffe, but in rbgirshick/caffe-fast-rcnn.

    Args:
        *bottoms: Its inputs: 2.
        pooled_h: Height of the grid that each region is pooled into. It must be above 0. Default:
            0. Vendor field: 281 public nets (ROIPooling, ROIAlign).
        pooled_w: Width of the grid that each region is pooled into. It must be above 0. Default: 0.
            Vendor field: 281 public nets (ROIPooling, ROIAlign).
        spatial_scale: Factor from image pixels to cells of the feature map, so 1 over the stride of
            the net: 0.0625 after VGG16's conv5. Default: 1. Vendor field: 280 public nets
            (ROIPooling, ROIAlign).
        pad_ratio: Enlarges each region on every side by this part of its width and height, to see
            some context. From MS-CNN and Cascade R-CNN. Default: 0. Vendor field: 71 public nets
            (ROIPooling, ROIAlign).
        temporal_scale: Factor from frames of the video to steps of the feature map along time, for
            region pooling over 3D features. Default: 1. Vendor field: 6 public nets (ROIPooling).
        pooled_l: Length in time of the grid that each region is pooled into, for region pooling
            over 3D features. Default: 0. Vendor field: 7 public nets (ROIPooling); number 4 in most
            forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: roi_pooling_param, any other field of a layer.
    """

def ROIAlign(
    *bottoms: _Bottom,
    pooled_h: _Int = ...,
    pooled_w: _Int = ...,
    spatial_scale: _Float = ...,
    pad_ratio: _Float = ...,
    temporal_scale: _Float = ...,
    pooled_l: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """As ROIPooling, sampled between pixels without rounding.

    Not in BVLC Caffe, but in zhaoweicai/cascade-rcnn.

    Args:
        *bottoms: Its inputs: 2.
        pooled_h: Height of the grid that each region is pooled into. It must be above 0. Default:
            0. Vendor field: 281 public nets (ROIPooling, ROIAlign).
        pooled_w: Width of the grid that each region is pooled into. It must be above 0. Default: 0.
            Vendor field: 281 public nets (ROIPooling, ROIAlign).
        spatial_scale: Factor from image pixels to cells of the feature map, so 1 over the stride of
            the net: 0.0625 after VGG16's conv5. Default: 1. Vendor field: 280 public nets
            (ROIPooling, ROIAlign).
        pad_ratio: Enlarges each region on every side by this part of its width and height, to see
            some context. From MS-CNN and Cascade R-CNN. Default: 0. Vendor field: 71 public nets
            (ROIPooling, ROIAlign).
        temporal_scale: Factor from frames of the video to steps of the feature map along time, for
            region pooling over 3D features. Default: 1. Vendor field: 6 public nets (ROIPooling).
        pooled_l: Length in time of the grid that each region is pooled into, for region pooling
            over 3D features. Default: 0. Vendor field: 7 public nets (ROIPooling); number 4 in most
            forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: roi_pooling_param, any other field of a layer.
    """

class _ScaleRoute(_Fields, _Everyday, total=False):
    low_scale: _Float
    high_scale: _Float

@overload
def ScaleRoute(
    *bottoms: _Bottom,
    low_scale: _Float = ...,
    high_scale: _Float = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """The regions whose size lies between low_scale and high_scale.

    Not in BVLC Caffe, but in zhaoweicai/cascade-rcnn.

    Args:
        *bottoms: Its inputs: 1 or more.
        low_scale: Lowest square root of a ROI's area, in pixels, that is passed. No lower limit if
            left out; a given value must be above 0. Vendor field: 12 public nets (ScaleRoute).
        high_scale: ROIs whose square root of area, in pixels, reaches this are not passed. No upper
            limit if left out; must not be below low_scale. Vendor field: 12 public nets
            (ScaleRoute).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 or more.
        in_place: Its top is its bottom.
        **fields: scale_route_param, any other field of a layer.
    """

@overload
def ScaleRoute(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_ScaleRoute],
) -> Function: ...
@overload
def ScaleRoute(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_ScaleRoute],
) -> tuple[Top, ...]: ...
def ROIWarping(
    *bottoms: _Bottom,
    pooled_h: _Int = ...,
    pooled_w: _Int = ...,
    spatial_scale: _Float = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Each region warped to a fixed size, differentiable in its box.

    Not in BVLC Caffe, but in daijifeng001/caffe-mnc.

    Args:
        *bottoms: Its inputs: 2.
        pooled_h: Height of the output in cells. Must be set above 0. Default: 0. Vendor field: 4
            public nets (ROIWarping).
        pooled_w: Width of the output in cells. Must be set above 0. Default: 0. Vendor field: 4
            public nets (ROIWarping).
        spatial_scale: Factor from ROI coordinates to map coordinates, such as 0.0625 for a map with
            stride 16. Default: 1. Vendor field: 4 public nets (ROIWarping).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: roi_warping_param, any other field of a layer.
    """

def MaskResize(
    *bottoms: _Bottom,
    output_height: _Int = ...,
    output_width: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Masks resized to output_height x output_width.

    Not in BVLC Caffe, but in daijifeng001/caffe-mnc.

    Args:
        *bottoms: Its inputs: 1.
        output_height: Height of the top in pixels. Must be set above 0. Default: 0. Vendor field: 3
            public nets (MaskResize).
        output_width: Width of the top in pixels. Must be set above 0. Default: 0. Vendor field: 3
            public nets (MaskResize).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: mask_resize_param, any other field of a layer.
    """

def PSROIPooling(
    *bottoms: _Bottom,
    spatial_scale: _Float = ...,
    output_dim: _Int = ...,
    group_size: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Regions pooled with other channels for each cell: (R, output_dim, group_size, group_size).

    Not in BVLC Caffe, but in daijifeng001/caffe-rfcn.

    Args:
        *bottoms: Its inputs: 2.
        spatial_scale: Factor from image pixels to cells of the score maps, so 1 over the stride of
            the net: 0.0625 in R-FCN. Vendor field: 118 public nets (PSROIPooling).
        output_dim: Channels of the top: the number of classes in the scoring branch, or 4 times the
            number of box sets in the regression branch. Must be above 0. Vendor field: 118 public
            nets (PSROIPooling).
        group_size: Cells along each side of a region's grid; R-FCN uses 7. The bottom must have
            output_dim * group_size^2 channels. Vendor field: 118 public nets (PSROIPooling).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: psroi_pooling_param, any other field of a layer.
    """

class _BoxAnnotatorOHEM(_Fields, _Everyday, total=False):
    roi_per_img: _Int
    ignore_label: _Int

@overload
def BoxAnnotatorOHEM(
    *bottoms: _Bottom,
    roi_per_img: _Int = ...,
    ignore_label: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Labels and weights of the regions that cost most, the others ignored.

    Not in BVLC Caffe, but in daijifeng001/caffe-rfcn.

    Args:
        *bottoms: Its inputs: 4.
        roi_per_img: How many ROIs of each image stay in training, hardest first. Must be above 0.
            Vendor field: 36 public nets (BoxAnnotatorOHEM).
        ignore_label: Label written to the ROIs that are dropped. Give the loss layer after it the
            same ignore_label, or the dropped ROIs count as a class. Default: -1. Vendor field: 36
            public nets (BoxAnnotatorOHEM).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 2.
        in_place: Its top is its bottom.
        **fields: box_annotator_ohem_param, any other field of a layer.
    """

@overload
def BoxAnnotatorOHEM(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_BoxAnnotatorOHEM],
) -> Function: ...
@overload
def BoxAnnotatorOHEM(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_BoxAnnotatorOHEM],
) -> tuple[Top, ...]: ...
def PriorBox(
    *bottoms: _Bottom,
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
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Default boxes and their variances of a feature map: (1, 2, 4 * boxes).

    Not in BVLC Caffe, but in weiliu89/caffe.

    Args:
        *bottoms: Its inputs: 2.
        min_size: Side of the smaller square box, in pixels of the image. At least one is required;
            each one adds a full set of boxes. Vendor field: 199 public nets (PriorBox).
        max_size: Pixels from which the larger square is made: its side is sqrt(min_size *
            max_size). Give none, or as many as min_size, each of them the larger of the pair.
            Vendor field: 145 public nets (PriorBox).
        aspect_ratio: Width over height of further boxes, which keep the area of min_size. The ratio
            1 is always there, and repeated values are dropped. Vendor field: 193 public nets
            (PriorBox).
        flip: Adds 1 / r for each aspect_ratio r, so that 2 also yields upright boxes. Default:
            True. Vendor field: 194 public nets (PriorBox, PriorBoxClustered).
        clip: Cuts the boxes at the border of the image. Default: False. Vendor field: 210 public
            nets (PriorBox, PriorBoxClustered).
        variance: Divisors of the four encoded coordinates, which act as a scale on the regression.
            Give one for all or exactly four, all positive; SSD uses 0.1, 0.1, 0.2, 0.2, and without
            any it is 0.1. Vendor field: 210 public nets (PriorBox, PriorBoxClustered).
        step: Distance between neighboring boxes, in pixels of the image. Left out, it is the
            image's size over the feature map's; do not combine it with step_h and step_w. Vendor
            field: 145 public nets (PriorBox, PriorBoxClustered).
        step_h: Vertical distance between boxes, in pixels, if it differs from the horizontal one.
            Give step_w too. Vendor field: 3 public nets (PriorBox).
        step_w: Horizontal distance between boxes, in pixels, if it differs from the vertical one.
            Give step_h too. Vendor field: 3 public nets (PriorBox).
        offset: Where in its cell a box is centered, as a part of the step: 0.5 is the middle.
            Default: 0.5. Vendor field: 202 public nets (PriorBox, PriorBoxClustered).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: prior_box_param, any other field of a layer.
    """

def DetectionOutput(
    *bottoms: _Bottom,
    num_classes: _Int = ...,
    share_location: _Bool = ...,
    background_label_id: _Int = ...,
    nms_param: _Message = ...,
    save_output_param: _Message = ...,
    code_type: int | Literal["CORNER", "CENTER_SIZE", "CORNER_SIZE"] = ...,
    keep_top_k: _Int = ...,
    confidence_threshold: _Float = ...,
    visualize: _Bool = ...,
    visualize_threshold: _Float = ...,
    objectness_score: _Float = ...,
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
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Boxes decoded from locations, scores and priors, after suppression: (1, 1, found, 7).

    Not in BVLC Caffe, but in weiliu89/caffe.

    Args:
        *bottoms: Its inputs: 3 to 4.
        num_classes: Number of classes, background included. Required, and must fit the channels of
            the score bottom. Vendor field: 163 public nets (DetectionOutput).
        share_location: One box per prior for all classes, not one per class and prior. It must be
            as in the training loss. Default: True. Vendor field: 163 public nets (DetectionOutput).
        background_label_id: Label of the background, which is never reported. Use -1 if there is no
            such class. Default: 0. Vendor field: 163 public nets (DetectionOutput).
        nms_param: How overlapping boxes of one class are reduced to the best. Vendor field: 163
            public nets (DetectionOutput).
        save_output_param: Writes the detections to files for the VOC, COCO or ILSVRC tools. Nothing
            is saved unless a directory, a label map and a file of image sizes are all given. Vendor
            field: 43 public nets (DetectionOutput).
        code_type: How the box offsets were encoded. It must be as in the training loss. Default:
            CORNER. Vendor field: 163 public nets (DetectionOutput).
        keep_top_k: Number of detections kept per image after suppression, over all classes. -1
            keeps them all; SSD uses 200. Default: -1. Vendor field: 163 public nets
            (DetectionOutput).
        confidence_threshold: Boxes that score no more than this are dropped before suppression.
            Left out, all are considered; 0.01 suits evaluation, higher values suit display. Vendor
            field: 162 public nets (DetectionOutput).
        visualize: Draws the boxes on the images and shows them in a window. Default: False. Vendor
            field: 4 public nets (DetectionOutput).
        visualize_threshold: Lowest score of a box that is drawn. Left out, it is 0.6. Vendor field:
            4 public nets (DetectionOutput).
        objectness_score: Priors whose first-stage objectness is below this are skipped. It belongs
            to nets with a refinement stage, as in RefineDet. Default: 0.01. Vendor field: 46 public
            nets (DetectionOutput).
        scale: Factor applied after the mean has been taken off; 0.00390625 (1/256) maps bytes to
            [0, 1). WindowData ignores it and reads window_data_param.scale. Default: 1.
        mirror: Flips each image left to right with probability one half. The flip is not tied to
            the phase: set in a TEST layer, it is random there too. Default: False.
        crop_size: Side in pixels of the square cut from each image: at a random place in TRAIN,
            from the centre in TEST. 0 keeps the whole image; images smaller than the crop are
            refused. WindowData needs a positive value. Default: 0.
        mean_file: Path of a binaryproto file with the mean image, as compute_image_mean writes it.
            It must have the size of the uncropped images, and mean_value must then be empty.
        mean_value: Mean to subtract, per channel in the order of the stored data (BGR for images
            read with OpenCV): one number for all channels, or one for each. Cannot be combined with
            mean_file.
        force_color: Decodes encoded (JPEG or PNG) database records to 3 BGR channels, also when the
            file is gray. Raw records are left as they are with an error in the log; excludes
            force_gray. Default: False.
        force_gray: Decodes encoded database records to one gray channel. Raw records are left as
            they are with an error in the log; excludes force_color. Default: False.
        resize_param: Resizes each image before it is cropped. From SSD, where height and width must
            both be set; MobileNet-YOLO takes several and switches between them. Vendor field: 137
            public nets (AnnotatedData, VideoData, DetectionOutput, Data).
        noise_param: Distortions such as JPEG artifacts, blur or posterizing that make the net
            robust against noise. From SSD. Vendor field: 15 public nets (AnnotatedData).
        emit_constraint: Which boxes survive a random crop of their image. From SSD; without it
            every box that overlaps the crop stays, cut to fit. Vendor field: 78 public nets
            (AnnotatedData, LaneData).
        img_rand_resize_upper: Largest length of the shorter side after random resizing, in pixels.
            It must not be below img_rand_resize_lower. Default: 0. Vendor field: 13 public nets
            (Data, ImageData).
        scale_ratios: Sizes that multi_scale cropping picks from, as parts of the shorter image
            side. Temporal segment networks use 1, 0.875, 0.75 and 0.66, which are also the values
            if none are given. Vendor field: 12 public nets (VideoData, SegData).
        distort_param: Random changes of brightness, contrast, hue and saturation. From SSD. Vendor
            field: 68 public nets (AnnotatedData, LaneData).
        expand_param: Places the image at random on a larger canvas, which makes its objects
            smaller. From SSD. Vendor field: 54 public nets (AnnotatedData).
        random_resize_param: Scales each image so that its shorter side gets a random length. From
            Intel Caffe. Vendor field: 25 public nets (Data).
        random_aspect_ratio_param: Crops a random area with a random aspect ratio, in the way
            Inception nets are trained. From Intel Caffe; it needs crop_size and is skipped if
            random_resize_param is set. Vendor field: 12 public nets (Data).
        horizontal_stretch_upper: Upper bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData).
        img_rand_resize_lower: Smallest length of the shorter side after random resizing, in pixels.
            From NVIDIA Caffe, where 0 here or for the upper bound turns it off. Default: 0. Vendor
            field: 13 public nets (Data, ImageData); number 10 in most forks, taken here.
        multi_scale: In training, picks the crop's height and width at random from scale_ratios and
            resizes the crop to crop_size. From temporal segment networks; it needs crop_size.
            Default: False. Vendor field: 10 public nets (VideoData); number 11 in most forks, taken
            here.
        max_distort: How far apart in the list of scale_ratios the crop's height and width may be.
            At 0 every crop is square; larger values let the aspect ratio change. Default: 1. Vendor
            field: 10 public nets (VideoData); number 13 in most forks, taken here.
        fix_crop: In training, takes the crop at one of five set places, the corners or the center,
            not anywhere. From temporal segment networks. Default: False. Vendor field: 9 public
            nets (VideoData); number 10 in most forks, taken here.
        vertical_stretch_lower: Lower bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 14 in most
            forks, taken here.
        vertical_stretch_upper: Upper bound of the random factor on the image's height. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 15 in most
            forks, taken here.
        horizontal_stretch_lower: Lower bound of the random factor on the image's width. From NVIDIA
            Caffe. Default: 1. Vendor field: 8 public nets (Data, ImageData); number 16 in most
            forks, taken here.
        crop_h: Height of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 11 in most forks, taken
            here.
        crop_w: Width of the crop, for crops that are not square. From SSD; crop_size overrides it.
            Default: 0. Vendor field: 8 public nets (AnnotatedData); number 12 in most forks, taken
            here.
        scale_factors: Factors of which one is drawn at random to scale image and label image
            together. From DeepLab, for ImageSegData. Vendor field: 6 public nets (ImageSegData);
            number 8 in most forks, taken here.
        is_flow: The input is optical flow, so a mirrored image also has its horizontal motion
            inverted: even channels v become 255 - v. Default: False. Vendor field: 6 public nets
            (VideoData); number 14 in most forks, taken here.
        more_fix_crop: Adds eight places to those of fix_crop: the middles of the four edges and the
            centers of the four quarters. Default: False. Vendor field: 4 public nets (VideoData);
            number 15 in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: detection_output_param, transform_param, any other field of a layer.
    """

def DetectionEvaluate(
    *bottoms: _Bottom,
    num_classes: _Int = ...,
    background_label_id: _Int = ...,
    overlap_threshold: _Float = ...,
    evaluate_difficult_gt: _Bool = ...,
    name_size_file: str = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """True and false positives of detections against ground truth.

    Not in BVLC Caffe, but in weiliu89/caffe.

    Args:
        *bottoms: Its inputs: 2.
        num_classes: Number of classes, background included. Required. Vendor field: 85 public nets
            (DetectionEvaluate).
        background_label_id: Label of the background, which is not evaluated. Use -1 if there is no
            such class. Default: 0. Vendor field: 67 public nets (DetectionEvaluate).
        overlap_threshold: Overlap with a ground truth box, as intersection over union, from which a
            detection can count as correct. Must be above 0. Default: 0.5. Vendor field: 85 public
            nets (DetectionEvaluate).
        evaluate_difficult_gt: Counts objects that are marked as difficult. The VOC rules leave them
            out. Default: True. Vendor field: 85 public nets (DetectionEvaluate).
        name_size_file: File with a line "name height width" for each test image, in order. With it
            overlaps are measured in pixels; without it, in relative coordinates. Vendor field: 41
            public nets (DetectionEvaluate).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: detection_evaluate_param, any other field of a layer.
    """

class _PriorBoxClustered(_Fields, _Everyday, total=False):
    min_size: _Float | Sequence[_Float]
    max_size: _Float | Sequence[_Float]
    aspect_ratio: _Float | Sequence[_Float]
    flip: _Bool
    clip: _Bool
    variance: _Float | Sequence[_Float]
    step: _Float
    step_h: _Float
    step_w: _Float
    offset: _Float

@overload
def PriorBoxClustered(
    *bottoms: _Bottom,
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
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Default boxes with given widths and heights instead of sizes and ratios.

    Not in BVLC Caffe.

    Args:
        *bottoms: Its inputs: any number.
        min_size: Side of the smaller square box, in pixels of the image. At least one is required;
            each one adds a full set of boxes. Vendor field: 199 public nets (PriorBox).
        max_size: Pixels from which the larger square is made: its side is sqrt(min_size *
            max_size). Give none, or as many as min_size, each of them the larger of the pair.
            Vendor field: 145 public nets (PriorBox).
        aspect_ratio: Width over height of further boxes, which keep the area of min_size. The ratio
            1 is always there, and repeated values are dropped. Vendor field: 193 public nets
            (PriorBox).
        flip: Adds 1 / r for each aspect_ratio r, so that 2 also yields upright boxes. Default:
            True. Vendor field: 194 public nets (PriorBox, PriorBoxClustered).
        clip: Cuts the boxes at the border of the image. Default: False. Vendor field: 210 public
            nets (PriorBox, PriorBoxClustered).
        variance: Divisors of the four encoded coordinates, which act as a scale on the regression.
            Give one for all or exactly four, all positive; SSD uses 0.1, 0.1, 0.2, 0.2, and without
            any it is 0.1. Vendor field: 210 public nets (PriorBox, PriorBoxClustered).
        step: Distance between neighboring boxes, in pixels of the image. Left out, it is the
            image's size over the feature map's; do not combine it with step_h and step_w. Vendor
            field: 145 public nets (PriorBox, PriorBoxClustered).
        step_h: Vertical distance between boxes, in pixels, if it differs from the horizontal one.
            Give step_w too. Vendor field: 3 public nets (PriorBox).
        step_w: Horizontal distance between boxes, in pixels, if it differs from the vertical one.
            Give step_h too. Vendor field: 3 public nets (PriorBox).
        offset: Where in its cell a box is centered, as a part of the step: 0.5 is the middle.
            Default: 0.5. Vendor field: 202 public nets (PriorBox, PriorBoxClustered).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: any number.
        in_place: Its top is its bottom.
        **fields: prior_box_param, any other field of a layer.
    """

@overload
def PriorBoxClustered(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_PriorBoxClustered],
) -> Function: ...
@overload
def PriorBoxClustered(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_PriorBoxClustered],
) -> tuple[Top, ...]: ...

class _Proposal(_Fields, _Everyday, total=False):
    feat_stride: _Int
    base_size: _Int
    min_size: _Int
    ratio: _Float | Sequence[_Float]
    scale: _Float | Sequence[_Float]
    pre_nms_topn: _Int
    post_nms_topn: _Int
    nms_thresh: _Float

@overload
def Proposal(
    *bottoms: _Bottom,
    feat_stride: _Int = ...,
    base_size: _Int = ...,
    min_size: _Int = ...,
    ratio: _Float | Sequence[_Float] = ...,
    scale: _Float | Sequence[_Float] = ...,
    pre_nms_topn: _Int = ...,
    post_nms_topn: _Int = ...,
    nms_thresh: _Float = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Regions (R, 5) from a region proposal net's scores and offsets, and their scores.

    Not in BVLC Caffe, but in foss-for-synopsys-dwc-arc-processors/synopsys-caffe.

    Args:
        *bottoms: Its inputs: 3.
        feat_stride: Pixels of the image per cell of the feature map, which is the distance between
            neighbouring anchors. Default: 16. Vendor field: 12 public nets (Proposal).
        base_size: Edge in pixels of the square from which anchors are derived by ratio and scale.
            Default: 16. Vendor field: 11 public nets (Proposal).
        min_size: Proposals narrower or lower than this many pixels are dropped. Default: 16. Vendor
            field: 11 public nets (Proposal).
        ratio: Height to width ratios of the anchors, such as 0.5, 1, 2. There is one anchor for
            each pair of ratio and scale. Vendor field: 13 public nets (Proposal).
        scale: Multiples of base_size for the anchors, such as 8, 16, 32. Vendor field: 13 public
            nets (Proposal).
        pre_nms_topn: How many of the best boxes enter non-maximum suppression. Default: 6000.
            Vendor field: 11 public nets (Proposal).
        post_nms_topn: Most ROIs that are put out after non-maximum suppression. Default: 300.
            Vendor field: 11 public nets (Proposal).
        nms_thresh: Overlap (intersection over union) above which the weaker of two boxes is
            dropped. Default: 0.7. Vendor field: 11 public nets (Proposal).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 to 2.
        in_place: Its top is its bottom.
        **fields: proposal_param, any other field of a layer.
    """

@overload
def Proposal(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_Proposal],
) -> Function: ...
@overload
def Proposal(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_Proposal],
) -> tuple[Top, ...]: ...

class _ConvolutionDepthwise(_FieldsNoEngine, _Everyday, total=False):
    num_output: _Int
    bias_term: _Bool
    pad: _Int | Sequence[_Int]
    kernel_size: _Int | Sequence[_Int]
    stride: _Int | Sequence[_Int]
    dilation: _Int | Sequence[_Int]
    pad_h: _Int
    pad_w: _Int
    kernel_h: _Int
    kernel_w: _Int
    stride_h: _Int
    stride_w: _Int
    group: _Int
    weight_filler: _Message
    bias_filler: _Message
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"]
    axis: _Int
    force_nd_im2col: _Bool

@overload
def ConvolutionDepthwise(
    *bottoms: _Bottom,
    num_output: _Int = ...,
    bias_term: _Bool = ...,
    pad: _Int | Sequence[_Int] = ...,
    kernel_size: _Int | Sequence[_Int] = ...,
    stride: _Int | Sequence[_Int] = ...,
    dilation: _Int | Sequence[_Int] = ...,
    pad_h: _Int = ...,
    pad_w: _Int = ...,
    kernel_h: _Int = ...,
    kernel_w: _Int = ...,
    stride_h: _Int = ...,
    stride_w: _Int = ...,
    group: _Int = ...,
    weight_filler: _Message = ...,
    bias_filler: _Message = ...,
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
    axis: _Int = ...,
    force_nd_im2col: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_FieldsNoEngine],
) -> Top:
    """A convolution of each channel by itself.

    Not in BVLC Caffe, but in foss-for-synopsys-dwc-arc-processors/synopsys-caffe.

    Args:
        *bottoms: Its inputs: 1 or more.
        num_output: Number of filters, and so of channels of the top. It must be positive and
            divisible by group. Im2col does not use it.
        bias_term: Whether a learned bias is added for each output channel. Commonly false when
            BatchNorm follows, which would subtract it again. Default: True.
        pad: Zeros put around the bottom, in pixels on each side: one number for all spatial axes,
            or one per axis (height first). None if left out. Use either this or pad_h and pad_w.
        kernel_size: Extent of the filter in pixels: one number for all spatial axes, or one per
            axis (height first). Must be positive, and is required unless kernel_h and kernel_w are
            set.
        stride: Step between neighbouring filter positions: one number for all spatial axes, or one
            per axis (height first), 1 if left out. In Deconvolution it is the upsampling factor.
        dilation: Spacing of the filter taps: one number for all spatial axes, or one per axis; 1,
            also used if left out, is a dense filter. A kernel then spans dilation * (kernel - 1) +
            1 pixels. The CUDNN engine refuses values above 1.
        pad_h: Zero rows added above and below the bottom. For layers with 2 spatial axes, and only
            instead of pad; a missing partner pad_w counts as 0. Default: 0.
        pad_w: Zero columns added left and right of the bottom. For layers with 2 spatial axes, and
            only instead of pad; a missing partner pad_h counts as 0. Default: 0.
        kernel_h: Filter height. For layers with 2 spatial axes; needs kernel_w as well and excludes
            kernel_size.
        kernel_w: Filter width. For layers with 2 spatial axes; needs kernel_h as well and excludes
            kernel_size.
        stride_h: Vertical step between filter positions. For layers with 2 spatial axes; set it
            together with stride_w and not beside stride.
        stride_w: Horizontal step between filter positions. For layers with 2 spatial axes; set it
            together with stride_h and not beside stride.
        group: Channel groups: bottom and top channels are split into this many parts, and each part
            sees only its own. Both channel counts must be divisible by it; with as many groups as
            channels the convolution is depthwise. Default: 1.
        weight_filler: Initial weights for training from scratch, typically xavier or msra; bilinear
            in Deconvolution layers that upsample. Left out, all weights start at 0. Loaded weights
            replace it.
        bias_filler: Initial biases; zeros if left out. Without effect when bias_term is false.
        engine: Which code computes the layer in GPU mode. Layers with dilation above 1 must not ask
            for CUDNN. Without exactly 2 spatial axes, set CAFFE explicitly, since DEFAULT picks
            cuDNN in builds that have it. Default: DEFAULT.
        axis: The channel axis; negative numbers count from the end. Axes before it are treated as
            batch, those after it are spatial, so 1 gives a 2-D convolution on 4 axes and a 3-D one
            on N x C x D x H x W. Default: 1.
        force_nd_im2col: Uses the general im2col code for any number of axes even for 2-D input,
            where a faster special version exists. The result is the same; it serves for testing.
            Default: False.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: as many as bottoms.
        in_place: Its top is its bottom.
        **fields: convolution_param, any other field of a layer.
    """

@overload
def ConvolutionDepthwise(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_ConvolutionDepthwise],
) -> Function: ...
@overload
def ConvolutionDepthwise(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_ConvolutionDepthwise],
) -> tuple[Top, ...]: ...
def ShuffleChannel(
    *bottoms: _Bottom,
    group: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Channels interleaved across groups.

    Not in BVLC Caffe, but in foss-for-synopsys-dwc-arc-processors/synopsys-caffe.

    Args:
        *bottoms: Its inputs: 1.
        group: Number of groups, normally that of the grouped convolution before it. Must be above 0
            and divide the channels. Default: 1. Vendor field: 4 public nets (ShuffleChannel).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: shuffle_channel_param, any other field of a layer.
    """

def Pooling3D(
    *bottoms: _Bottom,
    pool: int | Literal["MAX", "AVE", "STOCHASTIC", "AVE_EXC_PAD"] = ...,
    kernel_size: _Int = ...,
    stride: _Int = ...,
    kernel_depth: _Int = ...,
    temporal_stride: _Int = ...,
    kernel_l: _Int = ...,
    stride_l: _Int = ...,
    pad: _Int = ...,
    pad_l: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Pooling over time, height and width.

    Not in BVLC Caffe, but in foss-for-synopsys-dwc-arc-processors/synopsys-caffe.

    Args:
        *bottoms: Its inputs: 1.
        pool: How the values of a window become one. Default: MAX. Vendor field: 8 public nets
            (Pooling3D).
        kernel_size: Height and width of the window in pixels. Vendor field: 6 public nets
            (Pooling3D).
        stride: Step of the window along height and width. Default: 1. Vendor field: 6 public nets
            (Pooling3D).
        kernel_depth: Length of the window in frames, in C3D. Vendor field: 3 public nets
            (Pooling3D).
        temporal_stride: Step of the window along time, in C3D. Default: 1. Vendor field: 3 public
            nets (Pooling3D).
        kernel_l: Length of the window in frames, in the forks that do not call it kernel_depth.
            Vendor field: 5 public nets (Pooling3D).
        stride_l: Step of the window along time, in the forks that do not call it temporal_stride.
            Vendor field: 5 public nets (Pooling3D).
        pad: Pixels added on each side in height and width. C3D allows it for average pooling only.
            Default: 0. Vendor field: 3 public nets (Pooling3D); number 2 in most forks, taken here.
        pad_l: Frames added at both ends in time. Default: 0. Vendor field: 3 public nets
            (Pooling3D); number 3 in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: pooling3d_param, any other field of a layer.
    """

def Convolution3D(
    *bottoms: _Bottom,
    num_output: _Int = ...,
    pad: _Int = ...,
    kernel_size: _Int = ...,
    kernel_depth: _Int = ...,
    stride: _Int = ...,
    temporal_stride: _Int = ...,
    weight_filler: _Message = ...,
    temporal_pad: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """A convolution over time, height and width.

    Not in BVLC Caffe, but in facebookarchive/C3D.

    Args:
        *bottoms: Its inputs: 1.
        num_output: Number of filters, which is the channels of the top. Must be above 0. Vendor
            field: 3 public nets (Convolution3D).
        pad: Zeros added on each side in height and width. Default: 0. Vendor field: 3 public nets
            (Convolution3D).
        kernel_size: Height and width of the filters in pixels. Vendor field: 3 public nets
            (Convolution3D).
        kernel_depth: Length of the filters in frames. Vendor field: 3 public nets (Convolution3D).
        stride: Step of the filters along height and width. Default: 1. Vendor field: 3 public nets
            (Convolution3D).
        temporal_stride: Step of the filters along time. Default: 1. Vendor field: 3 public nets
            (Convolution3D).
        weight_filler: Filler of the weights. Vendor field: 3 public nets (Convolution3D).
        temporal_pad: Empty frames added at both ends in time. Default: 0. Vendor field: 3 public
            nets (Convolution3D).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: convolution3d_param, any other field of a layer.
    """

class _DepthwiseConvolution(_FieldsNoEngine, _Everyday, total=False):
    num_output: _Int
    bias_term: _Bool
    pad: _Int | Sequence[_Int]
    kernel_size: _Int | Sequence[_Int]
    stride: _Int | Sequence[_Int]
    dilation: _Int | Sequence[_Int]
    pad_h: _Int
    pad_w: _Int
    kernel_h: _Int
    kernel_w: _Int
    stride_h: _Int
    stride_w: _Int
    group: _Int
    weight_filler: _Message
    bias_filler: _Message
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"]
    axis: _Int
    force_nd_im2col: _Bool

@overload
def DepthwiseConvolution(
    *bottoms: _Bottom,
    num_output: _Int = ...,
    bias_term: _Bool = ...,
    pad: _Int | Sequence[_Int] = ...,
    kernel_size: _Int | Sequence[_Int] = ...,
    stride: _Int | Sequence[_Int] = ...,
    dilation: _Int | Sequence[_Int] = ...,
    pad_h: _Int = ...,
    pad_w: _Int = ...,
    kernel_h: _Int = ...,
    kernel_w: _Int = ...,
    stride_h: _Int = ...,
    stride_w: _Int = ...,
    group: _Int = ...,
    weight_filler: _Message = ...,
    bias_filler: _Message = ...,
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
    axis: _Int = ...,
    force_nd_im2col: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_FieldsNoEngine],
) -> Top:
    """A convolution of each channel by itself.

    Not in BVLC Caffe, but in eric612/MobileNet-YOLO.

    Args:
        *bottoms: Its inputs: 1 or more.
        num_output: Number of filters, and so of channels of the top. It must be positive and
            divisible by group. Im2col does not use it.
        bias_term: Whether a learned bias is added for each output channel. Commonly false when
            BatchNorm follows, which would subtract it again. Default: True.
        pad: Zeros put around the bottom, in pixels on each side: one number for all spatial axes,
            or one per axis (height first). None if left out. Use either this or pad_h and pad_w.
        kernel_size: Extent of the filter in pixels: one number for all spatial axes, or one per
            axis (height first). Must be positive, and is required unless kernel_h and kernel_w are
            set.
        stride: Step between neighbouring filter positions: one number for all spatial axes, or one
            per axis (height first), 1 if left out. In Deconvolution it is the upsampling factor.
        dilation: Spacing of the filter taps: one number for all spatial axes, or one per axis; 1,
            also used if left out, is a dense filter. A kernel then spans dilation * (kernel - 1) +
            1 pixels. The CUDNN engine refuses values above 1.
        pad_h: Zero rows added above and below the bottom. For layers with 2 spatial axes, and only
            instead of pad; a missing partner pad_w counts as 0. Default: 0.
        pad_w: Zero columns added left and right of the bottom. For layers with 2 spatial axes, and
            only instead of pad; a missing partner pad_h counts as 0. Default: 0.
        kernel_h: Filter height. For layers with 2 spatial axes; needs kernel_w as well and excludes
            kernel_size.
        kernel_w: Filter width. For layers with 2 spatial axes; needs kernel_h as well and excludes
            kernel_size.
        stride_h: Vertical step between filter positions. For layers with 2 spatial axes; set it
            together with stride_w and not beside stride.
        stride_w: Horizontal step between filter positions. For layers with 2 spatial axes; set it
            together with stride_h and not beside stride.
        group: Channel groups: bottom and top channels are split into this many parts, and each part
            sees only its own. Both channel counts must be divisible by it; with as many groups as
            channels the convolution is depthwise. Default: 1.
        weight_filler: Initial weights for training from scratch, typically xavier or msra; bilinear
            in Deconvolution layers that upsample. Left out, all weights start at 0. Loaded weights
            replace it.
        bias_filler: Initial biases; zeros if left out. Without effect when bias_term is false.
        engine: Which code computes the layer in GPU mode. Layers with dilation above 1 must not ask
            for CUDNN. Without exactly 2 spatial axes, set CAFFE explicitly, since DEFAULT picks
            cuDNN in builds that have it. Default: DEFAULT.
        axis: The channel axis; negative numbers count from the end. Axes before it are treated as
            batch, those after it are spatial, so 1 gives a 2-D convolution on 4 axes and a 3-D one
            on N x C x D x H x W. Default: 1.
        force_nd_im2col: Uses the general im2col code for any number of axes even for 2-D input,
            where a faster special version exists. The result is the same; it serves for testing.
            Default: False.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: as many as bottoms.
        in_place: Its top is its bottom.
        **fields: convolution_param, any other field of a layer.
    """

@overload
def DepthwiseConvolution(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_DepthwiseConvolution],
) -> Function: ...
@overload
def DepthwiseConvolution(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_DepthwiseConvolution],
) -> tuple[Top, ...]: ...
def Reorg(
    *bottoms: _Bottom,
    stride: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Blocks of stride x stride pixels moved to channels, or back.

    Not in BVLC Caffe, but in eric612/MobileNet-YOLO.

    Args:
        *bottoms: Its inputs: 1.
        stride: Edge of the blocks in pixels. Required. It should divide the height and the width of
            the bottom without remainder. Vendor field: 18 public nets (Reorg).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: reorg_param, any other field of a layer.
    """

def YoloDetectionOutput(
    *bottoms: _Bottom,
    num_classes: _Int = ...,
    coords: _Int = ...,
    confidence_threshold: _Float = ...,
    nms_threshold: _Float = ...,
    biases: _Float | Sequence[_Float] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Boxes decoded from YOLO v2 maps, after suppression.

    Not in BVLC Caffe, but in eric612/MobileNet-YOLO.

    Args:
        *bottoms: Its inputs: 1 or more.
        num_classes: Number of object classes without background. The layer refuses to start if it
            is not written out. Default: 20. Vendor field: 13 public nets (YoloDetectionOutput).
        coords: Values that describe a box, which is 4: x, y, width, height. Default: 4. Vendor
            field: 13 public nets (YoloDetectionOutput).
        confidence_threshold: Lowest product of objectness and best class probability at which a box
            is kept. Default: 0.01. Vendor field: 13 public nets (YoloDetectionOutput).
        nms_threshold: Overlap (intersection over union) at which the weaker of two boxes is
            dropped. Default: 0.45. Vendor field: 13 public nets (YoloDetectionOutput).
        biases: Anchor sizes as pairs of width and height, in cells of the head. Use the values the
            net was trained with. Vendor field: 13 public nets (YoloDetectionOutput).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: yolo_detection_output_param, any other field of a layer.
    """

def Yolov3DetectionOutput(
    *bottoms: _Bottom,
    num_classes: _Int = ...,
    confidence_threshold: _Float = ...,
    nms_threshold: _Float = ...,
    biases: _Float | Sequence[_Float] = ...,
    anchors_scale: _Int | Sequence[_Int] = ...,
    mask_group_num: _Int = ...,
    mask: _Int | Sequence[_Int] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Boxes decoded from YOLO v3 maps, after suppression.

    Not in BVLC Caffe, but in eric612/MobileNet-YOLO.

    Args:
        *bottoms: Its inputs: 1 or more.
        num_classes: Number of object classes without background. The layer refuses to start if it
            is not written out. Default: 20. Vendor field: 25 public nets (Yolov3DetectionOutput).
        confidence_threshold: Lowest product of objectness and class probability at which a box is
            kept. One cell can give several boxes of different classes. Default: 0.01. Vendor field:
            22 public nets (Yolov3DetectionOutput).
        nms_threshold: Overlap (intersection over union) at which the weaker of two boxes is
            dropped. On the CPU path boxes of all classes compete with each other. Default: 0.45.
            Vendor field: 25 public nets (Yolov3DetectionOutput).
        biases: Anchor sizes as pairs of width and height in pixels of the net's input, shared by
            all heads. mask picks from these pairs. Vendor field: 25 public nets
            (Yolov3DetectionOutput).
        anchors_scale: Pixels of the net's input per cell, one value for each bottom in order, such
            as 32, 16. Vendor field: 25 public nets (Yolov3DetectionOutput).
        mask_group_num: Number of heads. Must equal the number of bottoms; mask is divided into as
            many equal groups. Default: 2. Vendor field: 25 public nets (Yolov3DetectionOutput).
        mask: Anchor indices of all heads one after the other: the first group belongs to the first
            bottom. Index 0 is the first pair of biases. Vendor field: 25 public nets
            (Yolov3DetectionOutput).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: yolov3_detection_output_param, any other field of a layer.
    """

def DecodeBBox(
    *bottoms: _Bottom,
    bbox_mean: _Float | Sequence[_Float] = ...,
    bbox_std: _Float | Sequence[_Float] = ...,
    cls_aware: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Boxes (R, 5) moved by regressed offsets.

    Not in BVLC Caffe, but in zhaoweicai/mscnn.

    Args:
        *bottoms: Its inputs: 2 to 3.
        bbox_mean: Mean of the four targets (dx, dy, log width, log height). Give exactly four
            values, together with bbox_std. Vendor field: 98 public nets (DecodeBBox,
            ProposalTarget, DetectionLoss, DetectionAccuracy).
        bbox_std: Standard deviation of the four targets. Give exactly four positive values,
            together with bbox_mean; 0.1, 0.1, 0.2, 0.2 is usual. Vendor field: 98 public nets
            (DecodeBBox, ProposalTarget, DetectionLoss, DetectionAccuracy).
        cls_aware: Whether each class has box outputs of its own. If false there is one set of
            outputs for the whole foreground. From Cascade R-CNN. Default: True. Vendor field: 41
            public nets (FrcnnOutput, ProposalTarget, BboxAccuracy).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: bbox_reg_param, any other field of a layer.
    """

class _BoxOutput(_Fields, _Everyday, total=False):
    fg_thr: _Float
    iou_thr: _Float
    nms_type: str
    field_h: _Int | Sequence[_Int]
    field_w: _Int | Sequence[_Int]
    downsample_rate: _Int | Sequence[_Int]
    field_whr: _Float
    field_xyr: _Float
    max_nms_num: _Int
    min_size: _Float
    num_param_set: _Int
    bbox_mean: _Float | Sequence[_Float]
    bbox_std: _Float | Sequence[_Float]
    cls_aware: _Bool

@overload
def BoxOutput(
    *bottoms: _Bottom,
    fg_thr: _Float = ...,
    iou_thr: _Float = ...,
    nms_type: str = ...,
    field_h: _Int | Sequence[_Int] = ...,
    field_w: _Int | Sequence[_Int] = ...,
    downsample_rate: _Int | Sequence[_Int] = ...,
    field_whr: _Float = ...,
    field_xyr: _Float = ...,
    max_nms_num: _Int = ...,
    min_size: _Float = ...,
    num_param_set: _Int = ...,
    bbox_mean: _Float | Sequence[_Float] = ...,
    bbox_std: _Float | Sequence[_Float] = ...,
    cls_aware: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Proposals from the detection maps of several scales, after suppression.

    Not in BVLC Caffe, but in zhaoweicai/mscnn.

    Args:
        *bottoms: Its inputs: 1 or more.
        fg_thr: How far the best object score must exceed the background score for a box to be
            considered. The scores are those before softmax, so negative values make sense. Default:
            0. Vendor field: 51 public nets (BoxOutput).
        iou_thr: Overlap above which the weaker of two boxes is suppressed. Default: 0.5. Vendor
            field: 51 public nets (BoxOutput).
        nms_type: How the overlap of two boxes is measured: IOU over their union, IOMU over the
            smaller area, IOFU over the area of the first. Default: 'IOU'. Vendor field: 51 public
            nets (BoxOutput).
        field_h: Height of each branch's anchor in pixels, one value per bottom. Vendor field: 51
            public nets (BoxOutput).
        field_w: Width of each branch's anchor in pixels, one value per bottom. Vendor field: 51
            public nets (BoxOutput).
        downsample_rate: Pixels of the image per cell, one value per bottom. Vendor field: 51 public
            nets (BoxOutput).
        field_whr: Limit of the size change: decoded width and height stay between 1 / field_whr and
            field_whr times the anchor's. Default: 2. Vendor field: 51 public nets (BoxOutput).
        field_xyr: Limit of the shift: a box center moves by at most 1 / field_xyr of the anchor's
            size. Default: 2. Vendor field: 51 public nets (BoxOutput).
        max_nms_num: Number of best boxes per image that enter suppression. At 0, all of them.
            Default: 0. Vendor field: 51 public nets (BoxOutput).
        min_size: Smallest width and height of a box, in pixels; smaller ones are dropped. Default:
            15. Vendor field: 5 public nets (BoxOutput).
        num_param_set: Number of boxes that each cell predicts, 4 channels apiece; all of them are
            written to the same output row. From the panoramic fork of MS-CNN. Default: 1. Vendor
            field: 10 public nets (BoxOutput).
        bbox_mean: Mean of the four targets (dx, dy, log width, log height). Give exactly four
            values, together with bbox_std. Vendor field: 98 public nets (DecodeBBox,
            ProposalTarget, DetectionLoss, DetectionAccuracy).
        bbox_std: Standard deviation of the four targets. Give exactly four positive values,
            together with bbox_mean; 0.1, 0.1, 0.2, 0.2 is usual. Vendor field: 98 public nets
            (DecodeBBox, ProposalTarget, DetectionLoss, DetectionAccuracy).
        cls_aware: Whether each class has box outputs of its own. If false there is one set of
            outputs for the whole foreground. From Cascade R-CNN. Default: True. Vendor field: 41
            public nets (FrcnnOutput, ProposalTarget, BboxAccuracy).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 to 2.
        in_place: Its top is its bottom.
        **fields: box_output_param, bbox_reg_param, any other field of a layer.
    """

@overload
def BoxOutput(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_BoxOutput],
) -> Function: ...
@overload
def BoxOutput(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_BoxOutput],
) -> tuple[Top, ...]: ...

class _ProposalTarget(_Fields, _Everyday, total=False):
    cls_num: _Int
    batch_size: _Int
    fg_fraction: _Float
    num_img_per_batch: _Int
    fg_thr: _Float
    bg_thr_hg: _Float
    bg_thr_lw: _Float
    img_width: _Int
    img_height: _Int
    has_3d_boxes_and_proj_mat_input: _Bool
    output_3d_boxes: _Bool
    use_panoramic: _Bool
    bbox_mean: _Float | Sequence[_Float]
    bbox_std: _Float | Sequence[_Float]
    cls_aware: _Bool

@overload
def ProposalTarget(
    *bottoms: _Bottom,
    cls_num: _Int = ...,
    batch_size: _Int = ...,
    fg_fraction: _Float = ...,
    num_img_per_batch: _Int = ...,
    fg_thr: _Float = ...,
    bg_thr_hg: _Float = ...,
    bg_thr_lw: _Float = ...,
    img_width: _Int = ...,
    img_height: _Int = ...,
    has_3d_boxes_and_proj_mat_input: _Bool = ...,
    output_3d_boxes: _Bool = ...,
    use_panoramic: _Bool = ...,
    bbox_mean: _Float | Sequence[_Float] = ...,
    bbox_std: _Float | Sequence[_Float] = ...,
    cls_aware: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Sampled regions with labels, box targets and weights.

    Not in BVLC Caffe, but in zhaoweicai/mscnn.

    Args:
        *bottoms: Its inputs: 2.
        cls_num: Number of classes, background included. Targets have 4 * cls_num channels where
            each class has its own box. Vendor field: 51 public nets (ProposalTarget).
        batch_size: Number of proposals sampled for the whole batch of images. Default: 128. Vendor
            field: 51 public nets (ProposalTarget).
        fg_fraction: Largest part of the sample that may be foreground. Default: 0.25. Vendor field:
            51 public nets (ProposalTarget).
        num_img_per_batch: Number of images in the batch. Batch indices in the bottoms must be below
            it. Default: 4. Vendor field: 51 public nets (ProposalTarget).
        fg_thr: Overlap with an object from which a proposal is foreground. Default: 0.5. Vendor
            field: 51 public nets (ProposalTarget).
        bg_thr_hg: Overlap below which a proposal can be background. Default: 0.5. Vendor field: 51
            public nets (ProposalTarget).
        bg_thr_lw: Overlap from which a proposal counts as good background. Others are taken only if
            there are too few. Default: 0.1. Vendor field: 51 public nets (ProposalTarget).
        img_width: Width of the input images in pixels. Random background boxes are drawn within it
            if the proposals do not suffice. Vendor field: 51 public nets (ProposalTarget).
        img_height: Height of the input images in pixels, for the same purpose as img_width. Vendor
            field: 51 public nets (ProposalTarget).
        has_3d_boxes_and_proj_mat_input: Ground truth rows are 7 values longer, for the object in
            space, and two more bottoms hold the camera matrices. From the panoramic fork of MS-CNN.
            Default: False. Vendor field: 8 public nets (ProposalTarget).
        output_3d_boxes: Adds tops with targets for size, location, distance and orientation in
            space. From the panoramic fork of MS-CNN. Default: False. Vendor field: 8 public nets
            (ProposalTarget).
        use_panoramic: Projects objects for panoramic images and not for ordinary cameras. From the
            panoramic fork of MS-CNN. Default: False. Vendor field: 4 public nets (ProposalTarget).
        bbox_mean: Mean of the four targets (dx, dy, log width, log height). Give exactly four
            values, together with bbox_std. Vendor field: 98 public nets (DecodeBBox,
            ProposalTarget, DetectionLoss, DetectionAccuracy).
        bbox_std: Standard deviation of the four targets. Give exactly four positive values,
            together with bbox_mean; 0.1, 0.1, 0.2, 0.2 is usual. Vendor field: 98 public nets
            (DecodeBBox, ProposalTarget, DetectionLoss, DetectionAccuracy).
        cls_aware: Whether each class has box outputs of its own. If false there is one set of
            outputs for the whole foreground. From Cascade R-CNN. Default: True. Vendor field: 41
            public nets (FrcnnOutput, ProposalTarget, BboxAccuracy).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 5 or more.
        in_place: Its top is its bottom.
        **fields: proposal_target_param, bbox_reg_param, any other field of a layer.
    """

@overload
def ProposalTarget(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_ProposalTarget],
) -> Function: ...
@overload
def ProposalTarget(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_ProposalTarget],
) -> tuple[Top, ...]: ...

class _BoxGroupOutput(_Fields, _Everyday, total=False):
    fg_thr: _Float
    iou_thr: _Float
    nms_type: str
    box_group_param: _Message | Sequence[_Message]
    field_whr: _Float
    field_xyr: _Float
    max_nms_num: _Int
    max_post_nms_num: _Int
    min_size: _Float
    bbox_mean: _Float | Sequence[_Float]
    bbox_std: _Float | Sequence[_Float]
    cls_aware: _Bool

@overload
def BoxGroupOutput(
    *bottoms: _Bottom,
    fg_thr: _Float = ...,
    iou_thr: _Float = ...,
    nms_type: str = ...,
    box_group_param: _Message | Sequence[_Message] = ...,
    field_whr: _Float = ...,
    field_xyr: _Float = ...,
    max_nms_num: _Int = ...,
    max_post_nms_num: _Int = ...,
    min_size: _Float = ...,
    bbox_mean: _Float | Sequence[_Float] = ...,
    bbox_std: _Float | Sequence[_Float] = ...,
    cls_aware: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Proposals from the detection maps of several anchor groups.

    Not in BVLC Caffe, but in zhaoweicai/cascade-rcnn.

    Args:
        *bottoms: Its inputs: 1 or more.
        fg_thr: Lowest foreground probability, 1 minus that of the background, of a box that is
            considered. Default: 0. Vendor field: 58 public nets (BoxGroupOutput).
        iou_thr: Overlap above which the weaker of two boxes is suppressed. Default: 0.5. Vendor
            field: 58 public nets (BoxGroupOutput).
        nms_type: How the overlap of two boxes is measured: IOU over their union, IOMU over the
            smaller area, IOFU over the area of the first. Default: 'IOU'. Vendor field: 58 public
            nets (BoxGroupOutput).
        box_group_param: Anchors of one pair of bottoms. Give as many as there are pairs, in the
            same order. Vendor field: 58 public nets (BoxGroupOutput).
        field_whr: Limit of the size change: decoded width and height stay between 1 / field_whr and
            field_whr times the anchor's. Default: 2. Vendor field: 58 public nets (BoxGroupOutput).
        field_xyr: Limit of the shift: a box center moves by at most 1 / field_xyr of the anchor's
            size. Default: 2. Vendor field: 58 public nets (BoxGroupOutput).
        max_nms_num: Number of best boxes per image that enter suppression. At 0, all of them.
            Default: 0. Vendor field: 58 public nets (BoxGroupOutput).
        max_post_nms_num: Number of boxes per image that are kept after suppression. At 0, all of
            them. Default: 0. Vendor field: 30 public nets (BoxGroupOutput).
        min_size: Smallest width and height of a box, in pixels; smaller ones are dropped. Default:
            15. Vendor field: 30 public nets (BoxGroupOutput).
        bbox_mean: Mean of the four targets (dx, dy, log width, log height). Give exactly four
            values, together with bbox_std. Vendor field: 98 public nets (DecodeBBox,
            ProposalTarget, DetectionLoss, DetectionAccuracy).
        bbox_std: Standard deviation of the four targets. Give exactly four positive values,
            together with bbox_mean; 0.1, 0.1, 0.2, 0.2 is usual. Vendor field: 98 public nets
            (DecodeBBox, ProposalTarget, DetectionLoss, DetectionAccuracy).
        cls_aware: Whether each class has box outputs of its own. If false there is one set of
            outputs for the whole foreground. From Cascade R-CNN. Default: True. Vendor field: 41
            public nets (FrcnnOutput, ProposalTarget, BboxAccuracy).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 to 2.
        in_place: Its top is its bottom.
        **fields: box_group_output_param, bbox_reg_param, any other field of a layer.
    """

@overload
def BoxGroupOutput(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_BoxGroupOutput],
) -> Function: ...
@overload
def BoxGroupOutput(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_BoxGroupOutput],
) -> tuple[Top, ...]: ...
def FrcnnOutput(
    *bottoms: _Bottom,
    conf_thr: _Float = ...,
    iou_thr: _Float = ...,
    nms_type: str = ...,
    max_det_num: _Int = ...,
    bbox_mean: _Float | Sequence[_Float] = ...,
    bbox_std: _Float | Sequence[_Float] = ...,
    cls_aware: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """A Faster R-CNN's final boxes, after suppression.

    Not in BVLC Caffe, but in zhaoweicai/cascade-rcnn.

    Args:
        *bottoms: Its inputs: 4.
        conf_thr: Lowest class probability at which a box is kept. Default: 0. Vendor field: 19
            public nets (FrcnnOutput).
        iou_thr: Overlap from which the weaker of two boxes of one class is dropped. Default: 0.5.
            Vendor field: 19 public nets (FrcnnOutput).
        nms_type: Overlap measure used in non-maximum suppression. "IOU" is intersection over union.
            Default: 'IOU'. Vendor field: 19 public nets (FrcnnOutput).
        max_det_num: Most detections per image over all classes, best first. 0 means no limit.
            Default: 0. Vendor field: 18 public nets (FrcnnOutput).
        bbox_mean: Mean of the four targets (dx, dy, log width, log height). Give exactly four
            values, together with bbox_std. Vendor field: 98 public nets (DecodeBBox,
            ProposalTarget, DetectionLoss, DetectionAccuracy).
        bbox_std: Standard deviation of the four targets. Give exactly four positive values,
            together with bbox_mean; 0.1, 0.1, 0.2, 0.2 is usual. Vendor field: 98 public nets
            (DecodeBBox, ProposalTarget, DetectionLoss, DetectionAccuracy).
        cls_aware: Whether each class has box outputs of its own. If false there is one set of
            outputs for the whole foreground. From Cascade R-CNN. Default: True. Vendor field: 41
            public nets (FrcnnOutput, ProposalTarget, BboxAccuracy).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: frcnn_output_param, bbox_reg_param, any other field of a layer.
    """

class _HardMining(_Fields, _Everyday, total=False): ...

@overload
def HardMining(
    *bottoms: _Bottom,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """The hardest regions of a batch.

    Not in BVLC Caffe, but in zhaoweicai/cascade-rcnn.

    Args:
        *bottoms: Its inputs: 2 or more.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 or more.
        in_place: Its top is its bottom.
        **fields: any other field of a layer.
    """

@overload
def HardMining(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_HardMining],
) -> Function: ...
@overload
def HardMining(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_HardMining],
) -> tuple[Top, ...]: ...
def Upsample(
    *bottoms: _Bottom,
    scale: _Int = ...,
    pad_out_h: _Bool = ...,
    upsample_h: _Int = ...,
    upsample_w: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Enlarges by scale; with a pooling mask as second bottom, values go where they were the
    maximum.

    Not in BVLC Caffe, but in alexgkendall/caffe-segnet.

    Args:
        *bottoms: Its inputs: 1 to 2.
        scale: Factor for height and width. In SegNet it must be above 1 and is unused when
            upsample_h and upsample_w are set; match the stride of the pooling. Default: 2. Vendor
            field: 33 public nets (Upsample).
        pad_out_h: Makes the output one row shorter, for a pooling whose input height was odd. Only
            with a scale of 2; SegNet recommends upsample_h and upsample_w instead. Default: False.
            Vendor field: 6 public nets (Upsample).
        upsample_h: Exact output height, in SegNet. Takes effect together with upsample_w and must
            be above 1; give the height of the pooling layer's bottom. Vendor field: 11 public nets
            (Upsample).
        upsample_w: Exact output width, in SegNet. Takes effect together with upsample_h and must be
            above 1; give the width of the pooling layer's bottom. Vendor field: 11 public nets
            (Upsample).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: upsample_param, any other field of a layer.
    """

def Interp(
    *bottoms: _Bottom,
    height: _Int = ...,
    width: _Int = ...,
    zoom_factor: _Int = ...,
    shrink_factor: _Int = ...,
    pad_beg: _Int = ...,
    pad_end: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Bilinear resizing by a factor or to height x width.

    Not in BVLC Caffe, but in hszhao/PSPNet.

    Args:
        *bottoms: Its inputs: 1.
        height: Output height in pixels, together with width. Ignored if exactly one of zoom_factor
            and shrink_factor is set. Default: 0. Vendor field: 34 public nets (Interp).
        width: Output width in pixels, together with height. Ignored if exactly one of zoom_factor
            and shrink_factor is set. Default: 0. Vendor field: 34 public nets (Interp).
        zoom_factor: Enlarges a side of n pixels to n + (n - 1) * (zoom_factor - 1), since corner
            pixels stay aligned: 60 pixels with factor 8 become 473. At least 1. Default: 1. Vendor
            field: 20 public nets (Interp).
        shrink_factor: Reduces a side of n pixels to (n - 1) / shrink_factor + 1, rounded down. At
            least 1. Default: 1. Vendor field: 3 public nets (Interp).
        pad_beg: Change of the bottom's top and left border before resizing. Only 0 or negative
            values are accepted: -2 cuts off two rows and two columns. Default: 0. Vendor field: 5
            public nets (Interp).
        pad_end: Change of the bottom's lower and right border before resizing. Only 0 or negative
            values are accepted, which crop. Default: 0. Vendor field: 5 public nets (Interp).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: interp_param, any other field of a layer.
    """

def Resample(
    *bottoms: _Bottom,
    width: _Int = ...,
    height: _Int = ...,
    type: int | Literal["NEAREST", "LINEAR", "CUBIC", "AREA"] = ...,
    antialias: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_FieldsNoType],
) -> Top:
    """Resizing to height x width or to the second bottom's size.

    Not in BVLC Caffe, but in lmb-freiburg/flownet2.

    Args:
        *bottoms: Its inputs: 1 to 2.
        width: Width of the top in pixels. Required with one bottom; with two, the second decides.
            Vendor field: 3 public nets (Resample).
        height: Height of the top in pixels. Required with one bottom; with two, the second decides.
            Vendor field: 3 public nets (Resample).
        type: Interpolation. AREA is refused by the layer. Default: LINEAR. Vendor field: 3 public
            nets (Resample).
        antialias: Widens the kernel when the map is made smaller, so that fine detail does not
            alias. No effect on enlarging or with NEAREST. Default: True. Vendor field: 3 public
            nets (Resample).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: resample_param, any other field of a layer.
    """

def Correlation(
    *bottoms: _Bottom,
    pad: _Int = ...,
    kernel_size: _Int = ...,
    max_displacement: _Int = ...,
    stride_1: _Int = ...,
    stride_2: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Patches of one feature map compared to displaced ones of another.

    Not in BVLC Caffe, but in lmb-freiburg/flownet2.

    Args:
        *bottoms: Its inputs: 2.
        pad: Zeros added on every side of both bottoms. Equal to max_displacement plus half the
            kernel it keeps the size. Default: 0. Vendor field: 6 public nets (Correlation).
        kernel_size: Edge of the compared patches in pixels. Required and odd; 1 compares single
            positions. Vendor field: 6 public nets (Correlation).
        max_displacement: Greatest shift between the two maps, in pixels, along each axis. Required.
            Vendor field: 6 public nets (Correlation).
        stride_1: Step between the positions of the first map that are compared; it makes the top
            smaller. Default: 1. Vendor field: 6 public nets (Correlation).
        stride_2: Step between the displacements tried; larger values make fewer channels. Default:
            1. Vendor field: 6 public nets (Correlation).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: correlation_param, any other field of a layer.
    """

def MergeCrop(
    *bottoms: _Bottom,
    operation: int | Literal["STACK", "ADD"] = ...,
    forward: _Bool | Sequence[_Bool] = ...,
    backward: _Bool | Sequence[_Bool] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """The second bottom cut to the first one's size, then stacked or added.

    Not in BVLC Caffe, but in naibaf7/caffe.

    Args:
        *bottoms: Its inputs: 2.
        operation: How the two are joined. ADD needs equal channel counts; with STACK the top has
            the channels of both. Default: STACK. Vendor field: 5 public nets (MergeCrop).
        forward: Two flags, for the first and the second bottom: whether its values go into the top.
            A false one contributes zeros. Both are true if left out. Vendor field: 23 public nets
            (MergeCrop).
        backward: Two flags, for the first and the second bottom: whether it receives a gradient. If
            left out, the first does and the second does not. Vendor field: 23 public nets
            (MergeCrop).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: mergecrop_param, any other field of a layer.
    """

class _Affinity(_Fields, _Everyday, total=False):
    offset: _Int | Sequence[_Int]

@overload
def Affinity(
    *bottoms: _Bottom,
    offset: _Int | Sequence[_Int] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """An affinity graph between neighbouring pixels from a label map.

    Not in BVLC Caffe, but in naibaf7/caffe.

    Args:
        *bottoms: Its inputs: 1 or more.
        offset: Channel that is read, one number per bottom. Bottoms without one use channel 0.
            Vendor field: 5 public nets (Affinity).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: as many as bottoms.
        in_place: Its top is its bottom.
        **fields: affinity_param, any other field of a layer.
    """

@overload
def Affinity(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_Affinity],
) -> Function: ...
@overload
def Affinity(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_Affinity],
) -> tuple[Top, ...]: ...
def MultiStageMeanfield(
    *bottoms: _Bottom,
    compatibility_mode: int | Literal["POTTS"] = ...,
    threshold: _Float = ...,
    theta_alpha: _Float = ...,
    theta_beta: _Float = ...,
    theta_gamma: _Float = ...,
    num_iterations: _Int = ...,
    spatial_filter_weight: _Float = ...,
    bilateral_filter_weight: _Float = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Mean-field steps of a dense CRF: unary scores, previous output and image.

    Not in BVLC Caffe, but in torrvision/crfasrnn.

    Args:
        *bottoms: Its inputs: 3.
        compatibility_mode: How the compatibility between classes is initialised. Default: POTTS.
            Vendor field: 3 public nets (MultiStageMeanfield).
        threshold: Set in CRF-RNN net definitions beside the kernel widths; what it limits could not
            be established from the layer code examined. Vendor field: 3 public nets
            (MultiStageMeanfield).
        theta_alpha: Width in pixels of the spatial part of the bilateral kernel. Default: 10.
            Vendor field: 3 public nets (MultiStageMeanfield).
        theta_beta: Width of the colour part of the bilateral kernel, in units of the image's
            values. Small values respect edges more. Default: 10. Vendor field: 3 public nets
            (MultiStageMeanfield).
        theta_gamma: Width in pixels of the purely spatial kernel, which smooths. Default: 10.
            Vendor field: 3 public nets (MultiStageMeanfield).
        num_iterations: Mean field steps. CRF-RNN accepts only numbers above 1, so it cannot be left
            at its default; the published net uses 10. Default: 1. Vendor field: 3 public nets
            (MultiStageMeanfield).
        spatial_filter_weight: Initial weight of the spatial kernel. At least one later version
            refuses the field. Default: 1. Vendor field: 3 public nets (MultiStageMeanfield).
        bilateral_filter_weight: Initial weight of the bilateral kernel. At least one later version
            refuses the field. Default: 1. Vendor field: 3 public nets (MultiStageMeanfield).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: multi_stage_meanfield_param, any other field of a layer.
    """

class _ConvolutionRistretto(_FieldsNoEngine, _Everyday, total=False):
    num_output: _Int
    bias_term: _Bool
    pad: _Int | Sequence[_Int]
    kernel_size: _Int | Sequence[_Int]
    stride: _Int | Sequence[_Int]
    dilation: _Int | Sequence[_Int]
    pad_h: _Int
    pad_w: _Int
    kernel_h: _Int
    kernel_w: _Int
    stride_h: _Int
    stride_w: _Int
    group: _Int
    weight_filler: _Message
    bias_filler: _Message
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"]
    axis: _Int
    force_nd_im2col: _Bool
    precision: _QuantizationParameter_Precision
    bw_layer_in: _Int
    bw_layer_out: _Int
    bw_params: _Int
    th_layer_in: _Float
    scale_in: _Float | Sequence[_Float]
    scale_out: _Float | Sequence[_Float]
    scale_params: _Float | Sequence[_Float]
    is_negative_input: _Bool
    th_layer_out: _Float
    th_params: _Float | Sequence[_Float]

@overload
def ConvolutionRistretto(
    *bottoms: _Bottom,
    num_output: _Int = ...,
    bias_term: _Bool = ...,
    pad: _Int | Sequence[_Int] = ...,
    kernel_size: _Int | Sequence[_Int] = ...,
    stride: _Int | Sequence[_Int] = ...,
    dilation: _Int | Sequence[_Int] = ...,
    pad_h: _Int = ...,
    pad_w: _Int = ...,
    kernel_h: _Int = ...,
    kernel_w: _Int = ...,
    stride_h: _Int = ...,
    stride_w: _Int = ...,
    group: _Int = ...,
    weight_filler: _Message = ...,
    bias_filler: _Message = ...,
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
    axis: _Int = ...,
    force_nd_im2col: _Bool = ...,
    precision: _QuantizationParameter_Precision = ...,
    bw_layer_in: _Int = ...,
    bw_layer_out: _Int = ...,
    bw_params: _Int = ...,
    th_layer_in: _Float = ...,
    scale_in: _Float | Sequence[_Float] = ...,
    scale_out: _Float | Sequence[_Float] = ...,
    scale_params: _Float | Sequence[_Float] = ...,
    is_negative_input: _Bool = ...,
    th_layer_out: _Float = ...,
    th_params: _Float | Sequence[_Float] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_FieldsNoEngine],
) -> Top:
    """A convolution in reduced precision.

    Not in BVLC Caffe, but in pmgysel/caffe.

    Args:
        *bottoms: Its inputs: 1 or more.
        num_output: Number of filters, and so of channels of the top. It must be positive and
            divisible by group. Im2col does not use it.
        bias_term: Whether a learned bias is added for each output channel. Commonly false when
            BatchNorm follows, which would subtract it again. Default: True.
        pad: Zeros put around the bottom, in pixels on each side: one number for all spatial axes,
            or one per axis (height first). None if left out. Use either this or pad_h and pad_w.
        kernel_size: Extent of the filter in pixels: one number for all spatial axes, or one per
            axis (height first). Must be positive, and is required unless kernel_h and kernel_w are
            set.
        stride: Step between neighbouring filter positions: one number for all spatial axes, or one
            per axis (height first), 1 if left out. In Deconvolution it is the upsampling factor.
        dilation: Spacing of the filter taps: one number for all spatial axes, or one per axis; 1,
            also used if left out, is a dense filter. A kernel then spans dilation * (kernel - 1) +
            1 pixels. The CUDNN engine refuses values above 1.
        pad_h: Zero rows added above and below the bottom. For layers with 2 spatial axes, and only
            instead of pad; a missing partner pad_w counts as 0. Default: 0.
        pad_w: Zero columns added left and right of the bottom. For layers with 2 spatial axes, and
            only instead of pad; a missing partner pad_h counts as 0. Default: 0.
        kernel_h: Filter height. For layers with 2 spatial axes; needs kernel_w as well and excludes
            kernel_size.
        kernel_w: Filter width. For layers with 2 spatial axes; needs kernel_h as well and excludes
            kernel_size.
        stride_h: Vertical step between filter positions. For layers with 2 spatial axes; set it
            together with stride_w and not beside stride.
        stride_w: Horizontal step between filter positions. For layers with 2 spatial axes; set it
            together with stride_h and not beside stride.
        group: Channel groups: bottom and top channels are split into this many parts, and each part
            sees only its own. Both channel counts must be divisible by it; with as many groups as
            channels the convolution is depthwise. Default: 1.
        weight_filler: Initial weights for training from scratch, typically xavier or msra; bilinear
            in Deconvolution layers that upsample. Left out, all weights start at 0. Loaded weights
            replace it.
        bias_filler: Initial biases; zeros if left out. Without effect when bias_term is false.
        engine: Which code computes the layer in GPU mode. Layers with dilation above 1 must not ask
            for CUDNN. Without exactly 2 spatial axes, set CAFFE explicitly, since DEFAULT picks
            cuDNN in builds that have it. Default: DEFAULT.
        axis: The channel axis; negative numbers count from the end. Axes before it are treated as
            batch, those after it are spatial, so 1 gives a 2-D convolution on 4 axes and a 3-D one
            on N x C x D x H x W. Default: 1.
        force_nd_im2col: Uses the general im2col code for any number of axes even for 2-D input,
            where a faster special version exists. The result is the same; it serves for testing.
            Default: False.
        precision: Number format of this layer. Default: DYNAMIC_FIXED_POINT. Vendor field: 7 public
            nets (Convolution).
        bw_layer_in: Bits of each input value. 8 is usual when quantizing. Default: 32. Vendor
            field: 62 public nets (Convolution, ConvolutionRistretto, Pooling, Concat).
        bw_layer_out: Bits of each output value. At 8, Intel Caffe passes integers on to the next
            layer. Default: 32. Vendor field: 62 public nets (Convolution, ConvolutionRistretto,
            Pooling, Concat).
        bw_params: Bits of each weight. Default: 32. Vendor field: 62 public nets (Convolution,
            ConvolutionRistretto, InnerProduct).
        th_layer_in: Threshold for the inputs' range, in forks of Ristretto that quantize by
            thresholds. Vendor field: 13 public nets (ConvolutionRistretto, Pooling, Concat,
            Eltwise).
        scale_in: Factor from real inputs to integers in Intel Caffe, as found by calibration.
            Vendor field: 49 public nets (Convolution, InnerProduct).
        scale_out: Factor from real outputs to integers in Intel Caffe, as found by calibration.
            Vendor field: 49 public nets (Convolution, InnerProduct).
        scale_params: Factor from real weights to integers in Intel Caffe: one for all, or one per
            output channel. Vendor field: 49 public nets (Convolution, InnerProduct).
        is_negative_input: The input can be negative, so Intel Caffe stores it as signed integers
            and not as unsigned ones. The first layer and layers without a ReLU before them need it.
            Default: False. Vendor field: 20 public nets (Convolution).
        th_layer_out: Threshold for the outputs' range, in forks of Ristretto that quantize by
            thresholds. Vendor field: 13 public nets (ConvolutionRistretto, Pooling, Concat,
            Eltwise); number 20 in most forks, taken here.
        th_params: Thresholds for the weights' range, in forks of Ristretto that quantize by
            thresholds. Vendor field: 13 public nets (ConvolutionRistretto, InnerProduct); number 21
            in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: as many as bottoms.
        in_place: Its top is its bottom.
        **fields: convolution_param, quantization_param, any other field of a layer.
    """

@overload
def ConvolutionRistretto(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_ConvolutionRistretto],
) -> Function: ...
@overload
def ConvolutionRistretto(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_ConvolutionRistretto],
) -> tuple[Top, ...]: ...

class _DeconvolutionRistretto(_FieldsNoEngine, _Everyday, total=False):
    num_output: _Int
    bias_term: _Bool
    pad: _Int | Sequence[_Int]
    kernel_size: _Int | Sequence[_Int]
    stride: _Int | Sequence[_Int]
    dilation: _Int | Sequence[_Int]
    pad_h: _Int
    pad_w: _Int
    kernel_h: _Int
    kernel_w: _Int
    stride_h: _Int
    stride_w: _Int
    group: _Int
    weight_filler: _Message
    bias_filler: _Message
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"]
    axis: _Int
    force_nd_im2col: _Bool
    precision: _QuantizationParameter_Precision
    bw_layer_in: _Int
    bw_layer_out: _Int
    bw_params: _Int
    th_layer_in: _Float
    scale_in: _Float | Sequence[_Float]
    scale_out: _Float | Sequence[_Float]
    scale_params: _Float | Sequence[_Float]
    is_negative_input: _Bool
    th_layer_out: _Float
    th_params: _Float | Sequence[_Float]

@overload
def DeconvolutionRistretto(
    *bottoms: _Bottom,
    num_output: _Int = ...,
    bias_term: _Bool = ...,
    pad: _Int | Sequence[_Int] = ...,
    kernel_size: _Int | Sequence[_Int] = ...,
    stride: _Int | Sequence[_Int] = ...,
    dilation: _Int | Sequence[_Int] = ...,
    pad_h: _Int = ...,
    pad_w: _Int = ...,
    kernel_h: _Int = ...,
    kernel_w: _Int = ...,
    stride_h: _Int = ...,
    stride_w: _Int = ...,
    group: _Int = ...,
    weight_filler: _Message = ...,
    bias_filler: _Message = ...,
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
    axis: _Int = ...,
    force_nd_im2col: _Bool = ...,
    precision: _QuantizationParameter_Precision = ...,
    bw_layer_in: _Int = ...,
    bw_layer_out: _Int = ...,
    bw_params: _Int = ...,
    th_layer_in: _Float = ...,
    scale_in: _Float | Sequence[_Float] = ...,
    scale_out: _Float | Sequence[_Float] = ...,
    scale_params: _Float | Sequence[_Float] = ...,
    is_negative_input: _Bool = ...,
    th_layer_out: _Float = ...,
    th_params: _Float | Sequence[_Float] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_FieldsNoEngine],
) -> Top:
    """A deconvolution in reduced precision.

    Not in BVLC Caffe, but in pmgysel/caffe.

    Args:
        *bottoms: Its inputs: 1 or more.
        num_output: Number of filters, and so of channels of the top. It must be positive and
            divisible by group. Im2col does not use it.
        bias_term: Whether a learned bias is added for each output channel. Commonly false when
            BatchNorm follows, which would subtract it again. Default: True.
        pad: Zeros put around the bottom, in pixels on each side: one number for all spatial axes,
            or one per axis (height first). None if left out. Use either this or pad_h and pad_w.
        kernel_size: Extent of the filter in pixels: one number for all spatial axes, or one per
            axis (height first). Must be positive, and is required unless kernel_h and kernel_w are
            set.
        stride: Step between neighbouring filter positions: one number for all spatial axes, or one
            per axis (height first), 1 if left out. In Deconvolution it is the upsampling factor.
        dilation: Spacing of the filter taps: one number for all spatial axes, or one per axis; 1,
            also used if left out, is a dense filter. A kernel then spans dilation * (kernel - 1) +
            1 pixels. The CUDNN engine refuses values above 1.
        pad_h: Zero rows added above and below the bottom. For layers with 2 spatial axes, and only
            instead of pad; a missing partner pad_w counts as 0. Default: 0.
        pad_w: Zero columns added left and right of the bottom. For layers with 2 spatial axes, and
            only instead of pad; a missing partner pad_h counts as 0. Default: 0.
        kernel_h: Filter height. For layers with 2 spatial axes; needs kernel_w as well and excludes
            kernel_size.
        kernel_w: Filter width. For layers with 2 spatial axes; needs kernel_h as well and excludes
            kernel_size.
        stride_h: Vertical step between filter positions. For layers with 2 spatial axes; set it
            together with stride_w and not beside stride.
        stride_w: Horizontal step between filter positions. For layers with 2 spatial axes; set it
            together with stride_h and not beside stride.
        group: Channel groups: bottom and top channels are split into this many parts, and each part
            sees only its own. Both channel counts must be divisible by it; with as many groups as
            channels the convolution is depthwise. Default: 1.
        weight_filler: Initial weights for training from scratch, typically xavier or msra; bilinear
            in Deconvolution layers that upsample. Left out, all weights start at 0. Loaded weights
            replace it.
        bias_filler: Initial biases; zeros if left out. Without effect when bias_term is false.
        engine: Which code computes the layer in GPU mode. Layers with dilation above 1 must not ask
            for CUDNN. Without exactly 2 spatial axes, set CAFFE explicitly, since DEFAULT picks
            cuDNN in builds that have it. Default: DEFAULT.
        axis: The channel axis; negative numbers count from the end. Axes before it are treated as
            batch, those after it are spatial, so 1 gives a 2-D convolution on 4 axes and a 3-D one
            on N x C x D x H x W. Default: 1.
        force_nd_im2col: Uses the general im2col code for any number of axes even for 2-D input,
            where a faster special version exists. The result is the same; it serves for testing.
            Default: False.
        precision: Number format of this layer. Default: DYNAMIC_FIXED_POINT. Vendor field: 7 public
            nets (Convolution).
        bw_layer_in: Bits of each input value. 8 is usual when quantizing. Default: 32. Vendor
            field: 62 public nets (Convolution, ConvolutionRistretto, Pooling, Concat).
        bw_layer_out: Bits of each output value. At 8, Intel Caffe passes integers on to the next
            layer. Default: 32. Vendor field: 62 public nets (Convolution, ConvolutionRistretto,
            Pooling, Concat).
        bw_params: Bits of each weight. Default: 32. Vendor field: 62 public nets (Convolution,
            ConvolutionRistretto, InnerProduct).
        th_layer_in: Threshold for the inputs' range, in forks of Ristretto that quantize by
            thresholds. Vendor field: 13 public nets (ConvolutionRistretto, Pooling, Concat,
            Eltwise).
        scale_in: Factor from real inputs to integers in Intel Caffe, as found by calibration.
            Vendor field: 49 public nets (Convolution, InnerProduct).
        scale_out: Factor from real outputs to integers in Intel Caffe, as found by calibration.
            Vendor field: 49 public nets (Convolution, InnerProduct).
        scale_params: Factor from real weights to integers in Intel Caffe: one for all, or one per
            output channel. Vendor field: 49 public nets (Convolution, InnerProduct).
        is_negative_input: The input can be negative, so Intel Caffe stores it as signed integers
            and not as unsigned ones. The first layer and layers without a ReLU before them need it.
            Default: False. Vendor field: 20 public nets (Convolution).
        th_layer_out: Threshold for the outputs' range, in forks of Ristretto that quantize by
            thresholds. Vendor field: 13 public nets (ConvolutionRistretto, Pooling, Concat,
            Eltwise); number 20 in most forks, taken here.
        th_params: Thresholds for the weights' range, in forks of Ristretto that quantize by
            thresholds. Vendor field: 13 public nets (ConvolutionRistretto, InnerProduct); number 21
            in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: as many as bottoms.
        in_place: Its top is its bottom.
        **fields: convolution_param, quantization_param, any other field of a layer.
    """

@overload
def DeconvolutionRistretto(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_DeconvolutionRistretto],
) -> Function: ...
@overload
def DeconvolutionRistretto(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_DeconvolutionRistretto],
) -> tuple[Top, ...]: ...
def DenseBlock(
    *bottoms: _Bottom,
    numTransition: _Int = ...,
    initChannel: _Int = ...,
    growthRate: _Int = ...,
    Filter_Filler: _Message = ...,
    BN_Scaler_Filler: _Message = ...,
    BN_Bias_Filler: _Message = ...,
    use_dropout: _Bool = ...,
    dropout_amount: _Float = ...,
    use_BC: _Bool = ...,
    BC_ultra_space_efficient: _Bool = ...,
    workspace_MB: _Int = ...,
    moving_average_fraction: _Float = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """A whole DenseNet block: each step sees all steps before it.

    Not in BVLC Caffe, but in Tongcheng/caffe.

    Args:
        *bottoms: Its inputs: 1.
        numTransition: Number of steps in the block. Each adds growthRate channels. Default: 40.
            Vendor field: 16 public nets (DenseBlock).
        initChannel: Channels of the bottom. Must match what the layer before delivers. Default: 16.
            Vendor field: 16 public nets (DenseBlock).
        growthRate: Channels that each step adds. Default: 12. Vendor field: 16 public nets
            (DenseBlock).
        Filter_Filler: Filler of the convolution weights. Vendor field: 16 public nets (DenseBlock).
        BN_Scaler_Filler: Filler of the batch normalisation multipliers; constant 1 is usual. Vendor
            field: 16 public nets (DenseBlock).
        BN_Bias_Filler: Filler of the batch normalisation offsets; constant 0 is usual. Vendor
            field: 16 public nets (DenseBlock).
        use_dropout: Applies dropout after each convolution while training. Default: False. Vendor
            field: 16 public nets (DenseBlock).
        dropout_amount: Share of values that dropout sets to 0. Matters only with use_dropout.
            Default: 0. Vendor field: 13 public nets (DenseBlock).
        use_BC: Bottleneck variant (DenseNet-BC): each step first reduces its input to 4 *
            growthRate channels with a 1 x 1 convolution and a second normalisation. Default: False.
            Vendor field: 7 public nets (DenseBlock).
        BC_ultra_space_efficient: With use_BC: does not keep the outputs of the 1 x 1 convolutions
            but computes them again in the backward pass. Saves memory and costs time. Default:
            False. Vendor field: 7 public nets (DenseBlock).
        workspace_MB: Size in megabytes of each of the two GPU scratch buffers for cuDNN. More can
            allow faster algorithms. Default: 8. Vendor field: 4 public nets (DenseBlock).
        moving_average_fraction: Decay of the running mean and variance: how much of the old sum
            remains at each update. Default: 0.1. Vendor field: 3 public nets (DenseBlock).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: denseblock_param, any other field of a layer.
    """

def ReLU(
    *bottoms: _Bottom,
    negative_slope: _Float = ...,
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_FieldsNoEngine],
) -> Top:
    """Max(x, 0), or negative_slope * x below zero.

    Args:
        *bottoms: Its inputs: 1.
        negative_slope: Slope for negative inputs: 0 is the plain ReLU, a small value such as 0.1
            the leaky ReLU. For a learned slope see PReLU. Default: 0.
        engine: Which code computes the layer in GPU mode. The cuDNN version hands leaky ReLUs back
            to Caffe's code. Default: DEFAULT.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: relu_param, any other field of a layer.
    """

def PReLU(
    *bottoms: _Bottom,
    filler: _Message = ...,
    channel_shared: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """ReLU with a learned slope below zero, one a channel or one for all.

    Args:
        *bottoms: Its inputs: 1.
        filler: First slopes. Left out, every slope starts at 0.25.
        channel_shared: Learn a single slope for all channels instead of one for each. Default:
            False.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: prelu_param, any other field of a layer.
    """

def ELU(
    *bottoms: _Bottom,
    alpha: _Float = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """X above zero, alpha * (exp(x) - 1) below.

    Args:
        *bottoms: Its inputs: 1.
        alpha: Depth of the negative side: very negative inputs approach -alpha. Default: 1.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: elu_param, any other field of a layer.
    """

def Sigmoid(
    *bottoms: _Bottom,
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_FieldsNoEngine],
) -> Top:
    """1 / (1 + exp(-x)).

    Args:
        *bottoms: Its inputs: 1.
        engine: Which code computes the layer in GPU mode; the results agree up to rounding.
            Default: DEFAULT.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: sigmoid_param, any other field of a layer.
    """

def TanH(
    *bottoms: _Bottom,
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_FieldsNoEngine],
) -> Top:
    """The hyperbolic tangent of each element.

    Args:
        *bottoms: Its inputs: 1.
        engine: Which code computes the layer in GPU mode; the results agree up to rounding.
            Default: DEFAULT.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: tanh_param, any other field of a layer.
    """

def Swish(
    *bottoms: _Bottom,
    beta: _Float = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """X * sigmoid(beta * x).

    Args:
        *bottoms: Its inputs: 1.
        beta: Sharpness of the gate, a fixed number that is not learned: 1 gives SiLU, 0 gives x /
            2, and large values come close to ReLU. Default: 1.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: swish_param, any other field of a layer.
    """

def BNLL(
    *bottoms: _Bottom,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Log(1 + exp(x)), a soft ReLU.

    Args:
        *bottoms: Its inputs: 1.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: any other field of a layer.
    """

def AbsVal(
    *bottoms: _Bottom,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """The absolute value of each element.

    Args:
        *bottoms: Its inputs: 1.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: any other field of a layer.
    """

def Clip(
    *bottoms: _Bottom,
    min: _Float = ...,
    max: _Float = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Each element held between min and max.

    Args:
        *bottoms: Its inputs: 1.
        min: Lower limit: smaller values are raised to it. It has no default and must be given.
        max: Upper limit: larger values are lowered to it. It has no default and must be given.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: clip_param, any other field of a layer.
    """

def Threshold(
    *bottoms: _Bottom,
    threshold: _Float = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """1 where x is above the threshold, else 0.

    Args:
        *bottoms: Its inputs: 1.
        threshold: The limit a value must exceed to give 1; a value equal to it gives 0. Default: 0.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: threshold_param, any other field of a layer.
    """

def Power(
    *bottoms: _Bottom,
    power: _Float = ...,
    scale: _Float = ...,
    shift: _Float = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """(shift + scale * x) ^ power.

    Args:
        *bottoms: Its inputs: 1.
        power: The exponent. With 0 the top is 1 everywhere; a fraction gives NaN for negative
            bases. Default: 1.
        scale: Factor on the bottom. With 0 the top is the constant shift ^ power. Default: 1.
        shift: Constant added after scaling, before the power is taken. Default: 0.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: power_param, any other field of a layer.
    """

def Exp(
    *bottoms: _Bottom,
    base: _Float = ...,
    scale: _Float = ...,
    shift: _Float = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Base ^ (shift + scale * x).

    Args:
        *bottoms: Its inputs: 1.
        base: Base of the power, greater than 0. The value -1 stands for e, the natural exponential.
            Default: -1.
        scale: Factor on the bottom inside the exponent. Default: 1.
        shift: Constant added in the exponent, after scaling; it multiplies the whole output by base
            ^ shift. Default: 0.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: exp_param, any other field of a layer.
    """

def Log(
    *bottoms: _Bottom,
    base: _Float = ...,
    scale: _Float = ...,
    shift: _Float = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """The logarithm, to base, of shift + scale * x.

    Args:
        *bottoms: Its inputs: 1.
        base: Base of the logarithm, greater than 0 and not 1. The value -1 stands for e, the
            natural logarithm. Default: -1.
        scale: Factor on the bottom before the logarithm. Default: 1.
        shift: Constant added after scaling; a small positive one keeps log(0) away. Default: 0.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: log_param, any other field of a layer.
    """

def Dropout(
    *bottoms: _Bottom,
    dropout_ratio: _Float = ...,
    scale_train: _Bool = ...,
    sample_weights_test: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """In training, zeroes elements at random and scales up the rest; else the identity.

    Args:
        *bottoms: Its inputs: 1.
        dropout_ratio: Probability of dropping an element, strictly between 0 and 1. Since survivors
            are scaled up in training, nothing needs rescaling at test time. Default: 0.5.
        scale_train: When the values are rescaled: true multiplies the kept ones by 1 / (1 -
            dropout_ratio) in training, false multiplies all by 1 - dropout_ratio in testing. From
            Fast R-CNN's fork, whose nets with old VGG weights use false. Default: True. Vendor
            field: 8 public nets (Dropout).
        sample_weights_test: Keeps dropping values at random in testing too. Bayesian SegNet
            averages many such passes to estimate its uncertainty. Default: False. Vendor field: 6
            public nets (Dropout); number 2 in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: dropout_param, any other field of a layer.
    """

def ReLU6(
    *bottoms: _Bottom,
    negative_slope: _Float = ...,
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_FieldsNoEngine],
) -> Top:
    """Min(max(x, 0), 6).

    Not in BVLC Caffe, but in eric612/MobileNet-YOLO.

    Args:
        *bottoms: Its inputs: 1.
        negative_slope: Slope for negative inputs: 0 is the plain ReLU, a small value such as 0.1
            the leaky ReLU. For a learned slope see PReLU. Default: 0.
        engine: Which code computes the layer in GPU mode. The cuDNN version hands leaky ReLUs back
            to Caffe's code. Default: DEFAULT.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: relu_param, any other field of a layer.
    """

def Mish(
    *bottoms: _Bottom,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """X * tanh(log(1 + exp(x))).

    Not in BVLC Caffe, but in foss-for-synopsys-dwc-arc-processors/synopsys-caffe.

    Args:
        *bottoms: Its inputs: 1.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: any other field of a layer.
    """

def Noise(
    *bottoms: _Bottom,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Adds random noise.

    Not in BVLC Caffe, but in naibaf7/caffe.

    Args:
        *bottoms: Its inputs: 1.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: any other field of a layer.
    """

def BatchNorm(
    *bottoms: _Bottom,
    use_global_stats: _Bool = ...,
    moving_average_fraction: _Float = ...,
    eps: _Float = ...,
    scale_filler: _Message = ...,
    scale_bias: _Bool = ...,
    bias_filler: _Message = ...,
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN", "MKL2017", "MKLDNN"] = ...,
    filler: _Message = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_FieldsNoEngine],
) -> Top:
    """Each channel to mean 0 and variance 1, of the batch in training, of running statistics in
    testing.

    Args:
        *bottoms: Its inputs: 1.
        use_global_stats: True normalizes with the stored statistics, false with those of the
            current batch, which also updates the stored ones. Left out, it follows the phase: false
            in TRAIN, true in TEST. True in training freezes the layer for fine-tuning.
        moving_average_fraction: Weight that the accumulated statistics keep at each training batch;
            the new batch is then added with weight 1. Values nearer 1 average over more batches.
            Default: 0.999.
        eps: Added to the variance before the square root, so that constant channels do not divide
            by zero. It should equal the value the weights were trained with. Default: 1e-05.
        scale_filler: How the learned scale is initialized in NVIDIA Caffe. Setting it also turns
            scale_bias on; without it the scale starts at 1. Vendor field: 21 public nets
            (BatchNorm).
        scale_bias: Learns a scale and a shift per channel inside this layer, so that no Scale layer
            need follow. From NVIDIA Caffe, which stores them as the fourth and fifth blob. Default:
            False. Vendor field: 65 public nets (BatchNorm).
        bias_filler: How the learned shift is initialized, in NVIDIA Caffe and Intel Caffe. NVIDIA
            turns scale_bias on if it is set. Vendor field: 21 public nets (BatchNorm).
        engine: Implementation to use, in nets for NVIDIA Caffe and Intel Caffe. Default: DEFAULT.
            Vendor field: 12 public nets (BatchNorm).
        filler: How the learned scale is initialized in Intel Caffe, whose BatchNorm can hold its
            own scale and shift. Vendor field: 19 public nets (BatchNorm); number 7 in most forks,
            taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: batch_norm_param, any other field of a layer.
    """

def LRN(
    *bottoms: _Bottom,
    local_size: _Int = ...,
    alpha: _Float = ...,
    beta: _Float = ...,
    norm_region: int | Literal["ACROSS_CHANNELS", "WITHIN_CHANNEL"] = ...,
    k: _Float = ...,
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_FieldsNoEngine],
) -> Top:
    """Each element damped by the energy of its neighbours, across channels or within one.

    Args:
        *bottoms: Its inputs: 1.
        local_size: Width of the neighbourhood, an odd number: n channels for ACROSS_CHANNELS, a
            square of n x n pixels for WITHIN_CHANNEL. Default: 5.
        alpha: Strength of the normalization. It is divided by the number of values in the
            neighbourhood, unlike in the AlexNet paper; nets commonly use 1e-4 with local_size 5.
            Default: 1.
        beta: Exponent of the denominator. Default: 0.75.
        norm_region: Whether the neighbours are other channels at the same pixel, or other pixels in
            the same channel. Default: ACROSS_CHANNELS.
        k: Constant in the denominator. Caffe's own WITHIN_CHANNEL code always uses 1 in its place.
            Default: 1.
        engine: Which code computes the layer in GPU mode. cuDNN takes windows up to its own limit;
            above it, Caffe's code is used for ACROSS_CHANNELS. Default: DEFAULT.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: lrn_param, any other field of a layer.
    """

def MVN(
    *bottoms: _Bottom,
    normalize_variance: _Bool = ...,
    across_channels: _Bool = ...,
    eps: _Float = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Each image's channels to mean 0 and, if asked, variance 1.

    Args:
        *bottoms: Its inputs: 1.
        normalize_variance: False only subtracts the mean and leaves the spread of the values.
            Default: True.
        across_channels: True takes one mean and deviation over the whole image, false one for each
            of its channels. Default: False.
        eps: Added to the standard deviation, not to the variance, against division by zero.
            Default: 1e-09.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: mvn_param, any other field of a layer.
    """

def Normalize(
    *bottoms: _Bottom,
    across_spatial: _Bool = ...,
    scale_filler: _Message = ...,
    channel_shared: _Bool = ...,
    eps: _Float = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Each position's channels, or each image, to L2 norm 1, times a learned scale.

    Not in BVLC Caffe, but in weiliu89/caffe.

    Args:
        *bottoms: Its inputs: 1.
        across_spatial: Takes the norm over the whole image. If false, each position is normalized
            over its channels, as in SSD. Default: True. Vendor field: 88 public nets (Normalize).
        scale_filler: How the learned scale starts. Left out, it is 1; SSD starts at a constant 20.
            Vendor field: 82 public nets (Normalize).
        channel_shared: One scale for all channels. If false, each channel learns its own, as in
            SSD. Default: True. Vendor field: 88 public nets (Normalize).
        eps: Small number added to the sum of squares, against division by zero. Default: 1e-10.
            Vendor field: 6 public nets (Normalize).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: norm_param, any other field of a layer.
    """

class _BN(_Fields, _Everyday, total=False):
    scale_filler: _Message
    shift_filler: _Message
    bn_mode: _BNParameter_BNMode
    moving_average: _Bool
    frozen: _Bool
    slope_filler: _Message
    bias_filler: _Message
    momentum: _Float

@overload
def BN(
    *bottoms: _Bottom,
    scale_filler: _Message = ...,
    shift_filler: _Message = ...,
    bn_mode: _BNParameter_BNMode = ...,
    moving_average: _Bool = ...,
    frozen: _Bool = ...,
    slope_filler: _Message = ...,
    bias_filler: _Message = ...,
    momentum: _Float = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Batch normalization with learned scale and shift in one layer.

    Not in BVLC Caffe, but in alexgkendall/caffe-segnet.

    Args:
        *bottoms: Its inputs: 1.
        scale_filler: Filler of the multipliers, one per channel, in SegNet's BN. Constant 1 is
            usual. Vendor field: 27 public nets (BN, BNData).
        shift_filler: Filler of the offsets added after scaling, one per channel, in SegNet's BN.
            Small constants such as 0 or 0.001 are usual. Vendor field: 27 public nets (BN, BNData).
        bn_mode: Which steps the layer performs. LEARN in training; SegNet deploys with INFERENCE
            after the statistics have been folded into scale and shift. Default: LEARN. Vendor
            field: 17 public nets (BN).
        moving_average: Lets the layer keep a running mean and variance for testing instead of
            relying on each batch alone. In forks where this is optional it adds two blobs to the
            layer. Default: False. Vendor field: 7 public nets (BNData, BN).
        frozen: Normalises with the stored mean and variance in training too and sets the learning
            rates of slope and bias to 0. For fine-tuning from a trained model, whose weights must
            be loaded. Default: False. Vendor field: 17 public nets (BN).
        slope_filler: Filler of the per-channel multipliers in the forks of yjxiong and PSPNet,
            where it plays the role of SegNet's scale_filler. Vendor field: 26 public nets (BN,
            BNData); number 1 in most forks, taken here.
        bias_filler: Filler of the per-channel offsets in the forks of yjxiong and PSPNet, where it
            plays the role of SegNet's shift_filler. Vendor field: 26 public nets (BN, BNData);
            number 2 in most forks, taken here.
        momentum: Share of the old running mean and variance that survives an update: new = momentum
            * old + (1 - momentum) * batch. Values near 1 average over more batches. Default: 0.9.
            Vendor field: 10 public nets (BN, BNData); number 3 in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 to 3.
        in_place: Its top is its bottom.
        **fields: bn_param, any other field of a layer.
    """

@overload
def BN(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_BN],
) -> Function: ...
@overload
def BN(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_BN],
) -> tuple[Top, ...]: ...
def BNData(
    *bottoms: _Bottom,
    scale_filler: _Message = ...,
    shift_filler: _Message = ...,
    bn_mode: _BNParameter_BNMode = ...,
    moving_average: _Bool = ...,
    frozen: _Bool = ...,
    slope_filler: _Message = ...,
    bias_filler: _Message = ...,
    momentum: _Float = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Batch normalization of the input data.

    Not in BVLC Caffe, but in lxx1991/caffe_mpi.

    Args:
        *bottoms: Its inputs: 1.
        scale_filler: Filler of the multipliers, one per channel, in SegNet's BN. Constant 1 is
            usual. Vendor field: 27 public nets (BN, BNData).
        shift_filler: Filler of the offsets added after scaling, one per channel, in SegNet's BN.
            Small constants such as 0 or 0.001 are usual. Vendor field: 27 public nets (BN, BNData).
        bn_mode: Which steps the layer performs. LEARN in training; SegNet deploys with INFERENCE
            after the statistics have been folded into scale and shift. Default: LEARN. Vendor
            field: 17 public nets (BN).
        moving_average: Lets the layer keep a running mean and variance for testing instead of
            relying on each batch alone. In forks where this is optional it adds two blobs to the
            layer. Default: False. Vendor field: 7 public nets (BNData, BN).
        frozen: Normalises with the stored mean and variance in training too and sets the learning
            rates of slope and bias to 0. For fine-tuning from a trained model, whose weights must
            be loaded. Default: False. Vendor field: 17 public nets (BN).
        slope_filler: Filler of the per-channel multipliers in the forks of yjxiong and PSPNet,
            where it plays the role of SegNet's scale_filler. Vendor field: 26 public nets (BN,
            BNData); number 1 in most forks, taken here.
        bias_filler: Filler of the per-channel offsets in the forks of yjxiong and PSPNet, where it
            plays the role of SegNet's shift_filler. Vendor field: 26 public nets (BN, BNData);
            number 2 in most forks, taken here.
        momentum: Share of the old running mean and variance that survives an update: new = momentum
            * old + (1 - momentum) * batch. Values near 1 average over more batches. Default: 0.9.
            Vendor field: 10 public nets (BN, BNData); number 3 in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: bn_param, any other field of a layer.
    """

def LRNRistretto(
    *bottoms: _Bottom,
    local_size: _Int = ...,
    alpha: _Float = ...,
    beta: _Float = ...,
    norm_region: int | Literal["ACROSS_CHANNELS", "WITHIN_CHANNEL"] = ...,
    k: _Float = ...,
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
    precision: _QuantizationParameter_Precision = ...,
    bw_layer_in: _Int = ...,
    bw_layer_out: _Int = ...,
    bw_params: _Int = ...,
    th_layer_in: _Float = ...,
    scale_in: _Float | Sequence[_Float] = ...,
    scale_out: _Float | Sequence[_Float] = ...,
    scale_params: _Float | Sequence[_Float] = ...,
    is_negative_input: _Bool = ...,
    th_layer_out: _Float = ...,
    th_params: _Float | Sequence[_Float] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_FieldsNoEngine],
) -> Top:
    """LRN in reduced precision.

    Not in BVLC Caffe, but in pmgysel/caffe.

    Args:
        *bottoms: Its inputs: 1.
        local_size: Width of the neighbourhood, an odd number: n channels for ACROSS_CHANNELS, a
            square of n x n pixels for WITHIN_CHANNEL. Default: 5.
        alpha: Strength of the normalization. It is divided by the number of values in the
            neighbourhood, unlike in the AlexNet paper; nets commonly use 1e-4 with local_size 5.
            Default: 1.
        beta: Exponent of the denominator. Default: 0.75.
        norm_region: Whether the neighbours are other channels at the same pixel, or other pixels in
            the same channel. Default: ACROSS_CHANNELS.
        k: Constant in the denominator. Caffe's own WITHIN_CHANNEL code always uses 1 in its place.
            Default: 1.
        engine: Which code computes the layer in GPU mode. cuDNN takes windows up to its own limit;
            above it, Caffe's code is used for ACROSS_CHANNELS. Default: DEFAULT.
        precision: Number format of this layer. Default: DYNAMIC_FIXED_POINT. Vendor field: 7 public
            nets (Convolution).
        bw_layer_in: Bits of each input value. 8 is usual when quantizing. Default: 32. Vendor
            field: 62 public nets (Convolution, ConvolutionRistretto, Pooling, Concat).
        bw_layer_out: Bits of each output value. At 8, Intel Caffe passes integers on to the next
            layer. Default: 32. Vendor field: 62 public nets (Convolution, ConvolutionRistretto,
            Pooling, Concat).
        bw_params: Bits of each weight. Default: 32. Vendor field: 62 public nets (Convolution,
            ConvolutionRistretto, InnerProduct).
        th_layer_in: Threshold for the inputs' range, in forks of Ristretto that quantize by
            thresholds. Vendor field: 13 public nets (ConvolutionRistretto, Pooling, Concat,
            Eltwise).
        scale_in: Factor from real inputs to integers in Intel Caffe, as found by calibration.
            Vendor field: 49 public nets (Convolution, InnerProduct).
        scale_out: Factor from real outputs to integers in Intel Caffe, as found by calibration.
            Vendor field: 49 public nets (Convolution, InnerProduct).
        scale_params: Factor from real weights to integers in Intel Caffe: one for all, or one per
            output channel. Vendor field: 49 public nets (Convolution, InnerProduct).
        is_negative_input: The input can be negative, so Intel Caffe stores it as signed integers
            and not as unsigned ones. The first layer and layers without a ReLU before them need it.
            Default: False. Vendor field: 20 public nets (Convolution).
        th_layer_out: Threshold for the outputs' range, in forks of Ristretto that quantize by
            thresholds. Vendor field: 13 public nets (ConvolutionRistretto, Pooling, Concat,
            Eltwise); number 20 in most forks, taken here.
        th_params: Thresholds for the weights' range, in forks of Ristretto that quantize by
            thresholds. Vendor field: 13 public nets (ConvolutionRistretto, InnerProduct); number 21
            in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: lrn_param, quantization_param, any other field of a layer.
    """

class _LSTM(_Fields, _Everyday, total=False):
    num_output: _Int
    weight_filler: _Message
    bias_filler: _Message
    debug_info: _Bool
    expose_hidden: _Bool

@overload
def LSTM(
    *bottoms: _Bottom,
    num_output: _Int = ...,
    weight_filler: _Message = ...,
    bias_filler: _Message = ...,
    debug_info: _Bool = ...,
    expose_hidden: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Long short-term memory over x (T, N, ...) and continuation markers (T, N): (T, N,
    num_output).

    Args:
        *bottoms: Its inputs: 2 to 5.
        num_output: Size of the hidden state and of the output at each step; must be set to a
            positive number. An LSTM learns four gates of this size. Default: 0.
        weight_filler: Initial values of all weight matrices, for example uniform in -0.08 to 0.08.
            Left out, they start at 0.
        bias_filler: Initial values of the biases; zeros if left out.
        debug_info: Logs the debug output of the inner net that is unrolled over the T steps.
            Default: False.
        expose_hidden: Adds the state at the start as last bottoms and the state at the end as last
            tops: h for RNN, h and c for LSTM, each 1 x N x num_output. The layer then no longer
            carries it between batches. Default: False.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 to 3.
        in_place: Its top is its bottom.
        **fields: recurrent_param, any other field of a layer.
    """

@overload
def LSTM(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_LSTM],
) -> Function: ...
@overload
def LSTM(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_LSTM],
) -> tuple[Top, ...]: ...

class _RNN(_Fields, _Everyday, total=False):
    num_output: _Int
    weight_filler: _Message
    bias_filler: _Message
    debug_info: _Bool
    expose_hidden: _Bool

@overload
def RNN(
    *bottoms: _Bottom,
    num_output: _Int = ...,
    weight_filler: _Message = ...,
    bias_filler: _Message = ...,
    debug_info: _Bool = ...,
    expose_hidden: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """A tanh recurrence over x (T, N, ...) and continuation markers (T, N): (T, N, num_output).

    Args:
        *bottoms: Its inputs: 2 to 4.
        num_output: Size of the hidden state and of the output at each step; must be set to a
            positive number. An LSTM learns four gates of this size. Default: 0.
        weight_filler: Initial values of all weight matrices, for example uniform in -0.08 to 0.08.
            Left out, they start at 0.
        bias_filler: Initial values of the biases; zeros if left out.
        debug_info: Logs the debug output of the inner net that is unrolled over the T steps.
            Default: False.
        expose_hidden: Adds the state at the start as last bottoms and the state at the end as last
            tops: h for RNN, h and c for LSTM, each 1 x N x num_output. The layer then no longer
            carries it between batches. Default: False.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 to 2.
        in_place: Its top is its bottom.
        **fields: recurrent_param, any other field of a layer.
    """

@overload
def RNN(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_RNN],
) -> Function: ...
@overload
def RNN(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_RNN],
) -> tuple[Top, ...]: ...

class _LSTMUnit(_Fields, _Everyday, total=False): ...

@overload
def LSTMUnit(
    *bottoms: _Bottom,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """One LSTM step: cell (1, N, D), gates (1, N, 4 D) and markers (1, N) to the next cell and
    hidden state.

    Args:
        *bottoms: Its inputs: 3.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 2.
        in_place: Its top is its bottom.
        **fields: any other field of a layer.
    """

@overload
def LSTMUnit(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_LSTMUnit],
) -> Function: ...
@overload
def LSTMUnit(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_LSTMUnit],
) -> tuple[Top, ...]: ...
def Lstm(
    *bottoms: _Bottom,
    num_output: _Int = ...,
    clipping_threshold: _Float = ...,
    weight_filler: _Message = ...,
    bias_filler: _Message = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """An LSTM in one layer: (T * N, I) and optional markers to (T * N, num_output).

    Not in BVLC Caffe, but in junhyukoh/caffe-lstm.

    Args:
        *bottoms: Its inputs: 1 to 2.
        num_output: Number of hidden units, and so the length of the output vector of every time
            step. Vendor field: 22 public nets (Lstm).
        clipping_threshold: Limits each gradient value of the gates to plus or minus this number in
            the backward pass. 0 means no limit. Default: 0. Vendor field: 13 public nets (Lstm).
        weight_filler: Filler of both weight blobs: input to gates (4 * num_output rows, one column
            per input value) and hidden state to gates. Vendor field: 22 public nets (Lstm).
        bias_filler: Filler of the 4 * num_output gate biases. Vendor field: 22 public nets (Lstm).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: lstm_param, any other field of a layer.
    """

class _LSTMNode(_Fields, _Everyday, total=False):
    num_output: _Int
    clipping_threshold: _Float
    weight_filler: _Message
    bias_filler: _Message

@overload
def LSTMNode(
    *bottoms: _Bottom,
    num_output: _Int = ...,
    clipping_threshold: _Float = ...,
    weight_filler: _Message = ...,
    bias_filler: _Message = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """One step of an LSTM: input, cell and optional markers to hidden state and cell.

    Not in BVLC Caffe, but in peteanderson80/caffe.

    Args:
        *bottoms: Its inputs: 2 to 3.
        num_output: Number of hidden units, and so the length of the output vector of every time
            step. Vendor field: 22 public nets (Lstm).
        clipping_threshold: Limits each gradient value of the gates to plus or minus this number in
            the backward pass. 0 means no limit. Default: 0. Vendor field: 13 public nets (Lstm).
        weight_filler: Filler of both weight blobs: input to gates (4 * num_output rows, one column
            per input value) and hidden state to gates. Vendor field: 22 public nets (Lstm).
        bias_filler: Filler of the 4 * num_output gate biases. Vendor field: 22 public nets (Lstm).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 2.
        in_place: Its top is its bottom.
        **fields: lstm_param, any other field of a layer.
    """

@overload
def LSTMNode(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_LSTMNode],
) -> Function: ...
@overload
def LSTMNode(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_LSTMNode],
) -> tuple[Top, ...]: ...

class _SoftmaxWithLoss(_FieldsNoEngine, _Everyday, total=False):
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"]
    axis: _Int
    ignore_label: _Int
    normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"]
    normalize: _Bool
    pre_fixed_normalizer: _Float
    weight_by_label_freqs: _Bool
    class_weighting: _Float | Sequence[_Float]

@overload
def SoftmaxWithLoss(
    *bottoms: _Bottom,
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
    axis: _Int = ...,
    ignore_label: _Int = ...,
    normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"] = ...,
    normalize: _Bool = ...,
    pre_fixed_normalizer: _Float = ...,
    weight_by_label_freqs: _Bool = ...,
    class_weighting: _Float | Sequence[_Float] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_FieldsNoEngine],
) -> Top:
    """Softmax of the scores, then the negative log likelihood of integer labels; the probabilities
    as second top.

    Args:
        *bottoms: Its inputs: 2.
        engine: Which code computes the layer in GPU mode; the results agree up to rounding.
            Default: DEFAULT.
        axis: Axis of the classes; negative numbers count from the end. With 1, each pixel of an N x
            C x H x W bottom gets its own distribution. Default: 1.
        ignore_label: Label that marks positions without a target: they add nothing to the loss and
            get no gradient. Left out, every label counts and must be a valid class. Segmentation
            nets often use 255.
        normalization: What the sum of the losses is divided by. SigmoidCrossEntropyLoss falls back
            to BATCH_SIZE, not VALID, when neither this field nor normalize is given. Default:
            VALID.
        normalize: Older form of normalization: true means VALID, false means BATCH_SIZE. It has no
            effect beside normalization, and InfogainLoss refuses it.
        pre_fixed_normalizer: The number by which the loss is divided when normalization is
            PRE_FIXED. From R-FCN, where it is set to the count of regions kept by hard example
            mining. Default: 1. Vendor field: 48 public nets (SmoothL1LossOHEM, SmoothL1Loss).
        weight_by_label_freqs: Multiplies the loss of each pixel by the class_weighting of its
            label. From SegNet; it needs one weight per class. Default: False. Vendor field: 7
            public nets (SoftmaxWithLoss).
        class_weighting: Weight of each class, in label order, for weight_by_label_freqs. Rare
            classes usually get large values, such as the median frequency over their own; there
            must be as many as the bottom has channels. Vendor field: 5 public nets
            (SoftmaxWithLoss).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 to 2.
        in_place: Its top is its bottom.
        **fields: softmax_param, loss_param, any other field of a layer.
    """

@overload
def SoftmaxWithLoss(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_SoftmaxWithLoss],
) -> Function: ...
@overload
def SoftmaxWithLoss(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_SoftmaxWithLoss],
) -> tuple[Top, ...]: ...

class _SigmoidCrossEntropyLoss(_Fields, _Everyday, total=False):
    ignore_label: _Int
    normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"]
    normalize: _Bool
    pre_fixed_normalizer: _Float
    weight_by_label_freqs: _Bool
    class_weighting: _Float | Sequence[_Float]

@overload
def SigmoidCrossEntropyLoss(
    *bottoms: _Bottom,
    ignore_label: _Int = ...,
    normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"] = ...,
    normalize: _Bool = ...,
    pre_fixed_normalizer: _Float = ...,
    weight_by_label_freqs: _Bool = ...,
    class_weighting: _Float | Sequence[_Float] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Cross-entropy of the scores' sigmoid with targets of the same shape.

    Args:
        *bottoms: Its inputs: 2.
        ignore_label: Label that marks positions without a target: they add nothing to the loss and
            get no gradient. Left out, every label counts and must be a valid class. Segmentation
            nets often use 255.
        normalization: What the sum of the losses is divided by. SigmoidCrossEntropyLoss falls back
            to BATCH_SIZE, not VALID, when neither this field nor normalize is given. Default:
            VALID.
        normalize: Older form of normalization: true means VALID, false means BATCH_SIZE. It has no
            effect beside normalization, and InfogainLoss refuses it.
        pre_fixed_normalizer: The number by which the loss is divided when normalization is
            PRE_FIXED. From R-FCN, where it is set to the count of regions kept by hard example
            mining. Default: 1. Vendor field: 48 public nets (SmoothL1LossOHEM, SmoothL1Loss).
        weight_by_label_freqs: Multiplies the loss of each pixel by the class_weighting of its
            label. From SegNet; it needs one weight per class. Default: False. Vendor field: 7
            public nets (SoftmaxWithLoss).
        class_weighting: Weight of each class, in label order, for weight_by_label_freqs. Rare
            classes usually get large values, such as the median frequency over their own; there
            must be as many as the bottom has channels. Vendor field: 5 public nets
            (SoftmaxWithLoss).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: loss_param, any other field of a layer.
    """

@overload
def SigmoidCrossEntropyLoss(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_SigmoidCrossEntropyLoss],
) -> Function: ...
@overload
def SigmoidCrossEntropyLoss(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_SigmoidCrossEntropyLoss],
) -> tuple[Top, ...]: ...

class _EuclideanLoss(_Fields, _Everyday, total=False): ...

@overload
def EuclideanLoss(
    *bottoms: _Bottom,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Half the mean over N of the squared distance of two blobs.

    Args:
        *bottoms: Its inputs: 2.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: any other field of a layer.
    """

@overload
def EuclideanLoss(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_EuclideanLoss],
) -> Function: ...
@overload
def EuclideanLoss(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_EuclideanLoss],
) -> tuple[Top, ...]: ...

class _HingeLoss(_Fields, _Everyday, total=False):
    norm: int | Literal["L1", "L2"]

@overload
def HingeLoss(
    *bottoms: _Bottom,
    norm: int | Literal["L1", "L2"] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """The one-against-all hinge, L1 or L2, of scores and integer labels.

    Args:
        *bottoms: Its inputs: 2.
        norm: Whether the margin violations are summed as they are (L1) or squared (L2). Default:
            L1.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: hinge_loss_param, any other field of a layer.
    """

@overload
def HingeLoss(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_HingeLoss],
) -> Function: ...
@overload
def HingeLoss(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_HingeLoss],
) -> tuple[Top, ...]: ...

class _ContrastiveLoss(_Fields, _Everyday, total=False):
    margin: _Float
    legacy_version: _Bool

@overload
def ContrastiveLoss(
    *bottoms: _Bottom,
    margin: _Float = ...,
    legacy_version: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Pulls two features (N, C) together where the third bottom says alike, else a margin apart.

    Args:
        *bottoms: Its inputs: 3.
        margin: Distance beyond which a dissimilar pair costs nothing. Similar pairs are pulled
            together whatever it is. Default: 1.
        legacy_version: Charges dissimilar pairs max(margin - d^2, 0), as early Caffe releases did,
            which makes margin a squared distance. Only for reproducing old models. Default: False.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: contrastive_loss_param, any other field of a layer.
    """

@overload
def ContrastiveLoss(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_ContrastiveLoss],
) -> Function: ...
@overload
def ContrastiveLoss(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_ContrastiveLoss],
) -> tuple[Top, ...]: ...

class _MultinomialLogisticLoss(_Fields, _Everyday, total=False): ...

@overload
def MultinomialLogisticLoss(
    *bottoms: _Bottom,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """The negative log likelihood of integer labels, from probabilities.

    Args:
        *bottoms: Its inputs: 2.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: any other field of a layer.
    """

@overload
def MultinomialLogisticLoss(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_MultinomialLogisticLoss],
) -> Function: ...
@overload
def MultinomialLogisticLoss(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_MultinomialLogisticLoss],
) -> tuple[Top, ...]: ...

class _InfogainLoss(_FieldsNoEngine, _Everyday, total=False):
    source: str
    axis: _Int
    ignore_label: _Int
    normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"]
    normalize: _Bool
    pre_fixed_normalizer: _Float
    weight_by_label_freqs: _Bool
    class_weighting: _Float | Sequence[_Float]
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"]

@overload
def InfogainLoss(
    *bottoms: _Bottom,
    source: str = ...,
    axis: _Int = ...,
    ignore_label: _Int = ...,
    normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"] = ...,
    normalize: _Bool = ...,
    pre_fixed_normalizer: _Float = ...,
    weight_by_label_freqs: _Bool = ...,
    class_weighting: _Float | Sequence[_Float] = ...,
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_FieldsNoEngine],
) -> Top:
    """The log likelihood weighted by an infogain matrix, from a file or the third bottom.

    Args:
        *bottoms: Its inputs: 2 to 3.
        source: Path of a binaryproto file holding H, C * C values in rows by true label. Required
            with two bottoms and unused with three.
        axis: Class axis of the scores, over which the layer takes its softmax; softmax_param.axis
            is overridden. Negative numbers count from the end. Default: 1.
        ignore_label: Label that marks positions without a target: they add nothing to the loss and
            get no gradient. Left out, every label counts and must be a valid class. Segmentation
            nets often use 255.
        normalization: What the sum of the losses is divided by. SigmoidCrossEntropyLoss falls back
            to BATCH_SIZE, not VALID, when neither this field nor normalize is given. Default:
            VALID.
        normalize: Older form of normalization: true means VALID, false means BATCH_SIZE. It has no
            effect beside normalization, and InfogainLoss refuses it.
        pre_fixed_normalizer: The number by which the loss is divided when normalization is
            PRE_FIXED. From R-FCN, where it is set to the count of regions kept by hard example
            mining. Default: 1. Vendor field: 48 public nets (SmoothL1LossOHEM, SmoothL1Loss).
        weight_by_label_freqs: Multiplies the loss of each pixel by the class_weighting of its
            label. From SegNet; it needs one weight per class. Default: False. Vendor field: 7
            public nets (SoftmaxWithLoss).
        class_weighting: Weight of each class, in label order, for weight_by_label_freqs. Rare
            classes usually get large values, such as the median frequency over their own; there
            must be as many as the bottom has channels. Vendor field: 5 public nets
            (SoftmaxWithLoss).
        engine: Which code computes the layer in GPU mode; the results agree up to rounding.
            Default: DEFAULT.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 to 2.
        in_place: Its top is its bottom.
        **fields: infogain_loss_param, loss_param, softmax_param, any other field of a layer.
    """

@overload
def InfogainLoss(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_InfogainLoss],
) -> Function: ...
@overload
def InfogainLoss(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_InfogainLoss],
) -> tuple[Top, ...]: ...

class _SmoothL1Loss(_Fields, _Everyday, total=False):
    sigma: _Float
    ignore_label: _Int
    normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"]
    normalize: _Bool
    pre_fixed_normalizer: _Float
    weight_by_label_freqs: _Bool
    class_weighting: _Float | Sequence[_Float]

@overload
def SmoothL1Loss(
    *bottoms: _Bottom,
    sigma: _Float = ...,
    ignore_label: _Int = ...,
    normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"] = ...,
    normalize: _Bool = ...,
    pre_fixed_normalizer: _Float = ...,
    weight_by_label_freqs: _Bool = ...,
    class_weighting: _Float | Sequence[_Float] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Squared near 0 and absolute beyond, of box offsets, with inside and outside weights.

    Not in BVLC Caffe, but in rbgirshick/caffe-fast-rcnn.

    Args:
        *bottoms: Its inputs: 2 to 4.
        sigma: Where the loss turns from quadratic to linear: at a difference of 1 / sigma^2. Larger
            values make it closer to plain L1; region proposal nets use 3. Default: 1. Vendor field:
            105 public nets (SmoothL1Loss, OrientationSmoothL1Loss).
        ignore_label: Label that marks positions without a target: they add nothing to the loss and
            get no gradient. Left out, every label counts and must be a valid class. Segmentation
            nets often use 255.
        normalization: What the sum of the losses is divided by. SigmoidCrossEntropyLoss falls back
            to BATCH_SIZE, not VALID, when neither this field nor normalize is given. Default:
            VALID.
        normalize: Older form of normalization: true means VALID, false means BATCH_SIZE. It has no
            effect beside normalization, and InfogainLoss refuses it.
        pre_fixed_normalizer: The number by which the loss is divided when normalization is
            PRE_FIXED. From R-FCN, where it is set to the count of regions kept by hard example
            mining. Default: 1. Vendor field: 48 public nets (SmoothL1LossOHEM, SmoothL1Loss).
        weight_by_label_freqs: Multiplies the loss of each pixel by the class_weighting of its
            label. From SegNet; it needs one weight per class. Default: False. Vendor field: 7
            public nets (SoftmaxWithLoss).
        class_weighting: Weight of each class, in label order, for weight_by_label_freqs. Rare
            classes usually get large values, such as the median frequency over their own; there
            must be as many as the bottom has channels. Vendor field: 5 public nets
            (SoftmaxWithLoss).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 to 2.
        in_place: Its top is its bottom.
        **fields: smooth_l1_loss_param, loss_param, any other field of a layer.
    """

@overload
def SmoothL1Loss(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_SmoothL1Loss],
) -> Function: ...
@overload
def SmoothL1Loss(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_SmoothL1Loss],
) -> tuple[Top, ...]: ...

class _MultiBoxLoss(_Fields, _Everyday, total=False):
    loc_loss_type: int | Literal["L2", "SMOOTH_L1"]
    conf_loss_type: int | Literal["SOFTMAX", "LOGISTIC"]
    loc_weight: _Float
    num_classes: _Int
    share_location: _Bool
    match_type: int | Literal["BIPARTITE", "PER_PREDICTION"]
    overlap_threshold: _Float
    use_prior_for_matching: _Bool
    background_label_id: _Int
    use_difficult_gt: _Bool
    neg_pos_ratio: _Float
    neg_overlap: _Float
    code_type: int | Literal["CORNER", "CENTER_SIZE", "CORNER_SIZE"]
    ignore_cross_boundary_bbox: _Bool
    mining_type: int | Literal["NONE", "MAX_NEGATIVE", "HARD_EXAMPLE"]
    objectness_score: _Float
    ignore_label: _Int
    normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"]
    normalize: _Bool
    pre_fixed_normalizer: _Float
    weight_by_label_freqs: _Bool
    class_weighting: _Float | Sequence[_Float]

@overload
def MultiBoxLoss(
    *bottoms: _Bottom,
    loc_loss_type: int | Literal["L2", "SMOOTH_L1"] = ...,
    conf_loss_type: int | Literal["SOFTMAX", "LOGISTIC"] = ...,
    loc_weight: _Float = ...,
    num_classes: _Int = ...,
    share_location: _Bool = ...,
    match_type: int | Literal["BIPARTITE", "PER_PREDICTION"] = ...,
    overlap_threshold: _Float = ...,
    use_prior_for_matching: _Bool = ...,
    background_label_id: _Int = ...,
    use_difficult_gt: _Bool = ...,
    neg_pos_ratio: _Float = ...,
    neg_overlap: _Float = ...,
    code_type: int | Literal["CORNER", "CENTER_SIZE", "CORNER_SIZE"] = ...,
    ignore_cross_boundary_bbox: _Bool = ...,
    mining_type: int | Literal["NONE", "MAX_NEGATIVE", "HARD_EXAMPLE"] = ...,
    objectness_score: _Float = ...,
    ignore_label: _Int = ...,
    normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"] = ...,
    normalize: _Bool = ...,
    pre_fixed_normalizer: _Float = ...,
    weight_by_label_freqs: _Bool = ...,
    class_weighting: _Float | Sequence[_Float] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """SSD's location and confidence losses after matching priors to ground truth.

    Not in BVLC Caffe, but in weiliu89/caffe.

    Args:
        *bottoms: Its inputs: 4.
        loc_loss_type: Loss on the box offsets. Default: SMOOTH_L1. Vendor field: 54 public nets
            (MultiBoxLoss).
        conf_loss_type: Loss on the class scores. Default: SOFTMAX. Vendor field: 54 public nets
            (MultiBoxLoss).
        loc_weight: Weight of the box loss beside the class loss. Default: 1. Vendor field: 54
            public nets (MultiBoxLoss).
        num_classes: Number of classes, background included. Required. Vendor field: 54 public nets
            (MultiBoxLoss).
        share_location: One box per prior for all classes, not one per class and prior. Mining needs
            it to be true. Default: True. Vendor field: 54 public nets (MultiBoxLoss).
        match_type: How priors are assigned to ground truth boxes. Default: PER_PREDICTION. Vendor
            field: 54 public nets (MultiBoxLoss).
        overlap_threshold: Intersection over union from which PER_PREDICTION matches a prior.
            Default: 0.5. Vendor field: 54 public nets (MultiBoxLoss).
        use_prior_for_matching: Matches the priors themselves. If false, the boxes that the net
            predicts are matched. Default: True. Vendor field: 54 public nets (MultiBoxLoss).
        background_label_id: Label of the background, which unmatched priors are trained towards.
            Ground truth must not use it. Default: 0. Vendor field: 54 public nets (MultiBoxLoss).
        use_difficult_gt: Trains on objects that are marked as difficult too. If false they are left
            out of the matching. Default: True. Vendor field: 54 public nets (MultiBoxLoss).
        neg_pos_ratio: Number of negatives per matched prior under MAX_NEGATIVE mining, at most.
            Default: 3. Vendor field: 54 public nets (MultiBoxLoss).
        neg_overlap: An unmatched prior can serve as negative only if it overlaps every object less
            than this. Used by MAX_NEGATIVE mining. Default: 0.5. Vendor field: 54 public nets
            (MultiBoxLoss).
        code_type: How box offsets are encoded. DetectionOutput needs the same value; SSD uses
            CENTER_SIZE. Default: CORNER. Vendor field: 54 public nets (MultiBoxLoss).
        ignore_cross_boundary_bbox: Leaves out priors that reach beyond the image's border. Default:
            False. Vendor field: 45 public nets (MultiBoxLoss).
        mining_type: Which priors count in the loss. Default: MAX_NEGATIVE. Vendor field: 52 public
            nets (MultiBoxLoss).
        objectness_score: Priors whose first-stage objectness is below this take no part as
            negatives. It belongs to nets with a refinement stage, as in RefineDet. Default: 0.01.
            Vendor field: 5 public nets (MultiBoxLoss).
        ignore_label: Label that marks positions without a target: they add nothing to the loss and
            get no gradient. Left out, every label counts and must be a valid class. Segmentation
            nets often use 255.
        normalization: What the sum of the losses is divided by. SigmoidCrossEntropyLoss falls back
            to BATCH_SIZE, not VALID, when neither this field nor normalize is given. Default:
            VALID.
        normalize: Older form of normalization: true means VALID, false means BATCH_SIZE. It has no
            effect beside normalization, and InfogainLoss refuses it.
        pre_fixed_normalizer: The number by which the loss is divided when normalization is
            PRE_FIXED. From R-FCN, where it is set to the count of regions kept by hard example
            mining. Default: 1. Vendor field: 48 public nets (SmoothL1LossOHEM, SmoothL1Loss).
        weight_by_label_freqs: Multiplies the loss of each pixel by the class_weighting of its
            label. From SegNet; it needs one weight per class. Default: False. Vendor field: 7
            public nets (SoftmaxWithLoss).
        class_weighting: Weight of each class, in label order, for weight_by_label_freqs. Rare
            classes usually get large values, such as the median frequency over their own; there
            must be as many as the bottom has channels. Vendor field: 5 public nets
            (SoftmaxWithLoss).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: multibox_loss_param, loss_param, any other field of a layer.
    """

@overload
def MultiBoxLoss(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_MultiBoxLoss],
) -> Function: ...
@overload
def MultiBoxLoss(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_MultiBoxLoss],
) -> tuple[Top, ...]: ...

class _SmoothL1LossOHEM(_Fields, _Everyday, total=False):
    ignore_label: _Int
    normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"]
    normalize: _Bool
    pre_fixed_normalizer: _Float
    weight_by_label_freqs: _Bool
    class_weighting: _Float | Sequence[_Float]

@overload
def SmoothL1LossOHEM(
    *bottoms: _Bottom,
    ignore_label: _Int = ...,
    normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"] = ...,
    normalize: _Bool = ...,
    pre_fixed_normalizer: _Float = ...,
    weight_by_label_freqs: _Bool = ...,
    class_weighting: _Float | Sequence[_Float] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Smooth L1 with the loss of each region as second top.

    Not in BVLC Caffe, but in intel/caffe.

    Args:
        *bottoms: Its inputs: 2 to 3.
        ignore_label: Label that marks positions without a target: they add nothing to the loss and
            get no gradient. Left out, every label counts and must be a valid class. Segmentation
            nets often use 255.
        normalization: What the sum of the losses is divided by. SigmoidCrossEntropyLoss falls back
            to BATCH_SIZE, not VALID, when neither this field nor normalize is given. Default:
            VALID.
        normalize: Older form of normalization: true means VALID, false means BATCH_SIZE. It has no
            effect beside normalization, and InfogainLoss refuses it.
        pre_fixed_normalizer: The number by which the loss is divided when normalization is
            PRE_FIXED. From R-FCN, where it is set to the count of regions kept by hard example
            mining. Default: 1. Vendor field: 48 public nets (SmoothL1LossOHEM, SmoothL1Loss).
        weight_by_label_freqs: Multiplies the loss of each pixel by the class_weighting of its
            label. From SegNet; it needs one weight per class. Default: False. Vendor field: 7
            public nets (SoftmaxWithLoss).
        class_weighting: Weight of each class, in label order, for weight_by_label_freqs. Rare
            classes usually get large values, such as the median frequency over their own; there
            must be as many as the bottom has channels. Vendor field: 5 public nets
            (SoftmaxWithLoss).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 to 2.
        in_place: Its top is its bottom.
        **fields: loss_param, any other field of a layer.
    """

@overload
def SmoothL1LossOHEM(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_SmoothL1LossOHEM],
) -> Function: ...
@overload
def SmoothL1LossOHEM(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_SmoothL1LossOHEM],
) -> tuple[Top, ...]: ...

class _SoftmaxWithLossOHEM(_FieldsNoEngine, _Everyday, total=False):
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"]
    axis: _Int
    ignore_label: _Int
    normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"]
    normalize: _Bool
    pre_fixed_normalizer: _Float
    weight_by_label_freqs: _Bool
    class_weighting: _Float | Sequence[_Float]

@overload
def SoftmaxWithLossOHEM(
    *bottoms: _Bottom,
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
    axis: _Int = ...,
    ignore_label: _Int = ...,
    normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"] = ...,
    normalize: _Bool = ...,
    pre_fixed_normalizer: _Float = ...,
    weight_by_label_freqs: _Bool = ...,
    class_weighting: _Float | Sequence[_Float] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_FieldsNoEngine],
) -> Top:
    """SoftmaxWithLoss with the loss of each region as third top.

    Not in BVLC Caffe, but in intel/caffe.

    Args:
        *bottoms: Its inputs: 2.
        engine: Which code computes the layer in GPU mode; the results agree up to rounding.
            Default: DEFAULT.
        axis: Axis of the classes; negative numbers count from the end. With 1, each pixel of an N x
            C x H x W bottom gets its own distribution. Default: 1.
        ignore_label: Label that marks positions without a target: they add nothing to the loss and
            get no gradient. Left out, every label counts and must be a valid class. Segmentation
            nets often use 255.
        normalization: What the sum of the losses is divided by. SigmoidCrossEntropyLoss falls back
            to BATCH_SIZE, not VALID, when neither this field nor normalize is given. Default:
            VALID.
        normalize: Older form of normalization: true means VALID, false means BATCH_SIZE. It has no
            effect beside normalization, and InfogainLoss refuses it.
        pre_fixed_normalizer: The number by which the loss is divided when normalization is
            PRE_FIXED. From R-FCN, where it is set to the count of regions kept by hard example
            mining. Default: 1. Vendor field: 48 public nets (SmoothL1LossOHEM, SmoothL1Loss).
        weight_by_label_freqs: Multiplies the loss of each pixel by the class_weighting of its
            label. From SegNet; it needs one weight per class. Default: False. Vendor field: 7
            public nets (SoftmaxWithLoss).
        class_weighting: Weight of each class, in label order, for weight_by_label_freqs. Rare
            classes usually get large values, such as the median frequency over their own; there
            must be as many as the bottom has channels. Vendor field: 5 public nets
            (SoftmaxWithLoss).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 to 3.
        in_place: Its top is its bottom.
        **fields: softmax_param, loss_param, any other field of a layer.
    """

@overload
def SoftmaxWithLossOHEM(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_SoftmaxWithLossOHEM],
) -> Function: ...
@overload
def SoftmaxWithLossOHEM(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_SoftmaxWithLossOHEM],
) -> tuple[Top, ...]: ...

class _RegionLoss(_Fields, _Everyday, total=False):
    side: _Int
    num_class: _Int
    bias_match: _Int
    coords: _Int
    num: _Int
    softmax: _Int
    jitter: _Float
    rescore: _Int
    object_scale: _Float
    class_scale: _Float
    noobject_scale: _Float
    coord_scale: _Float
    absolute: _Int
    thresh: _Float
    random: _Int
    biases: _Float | Sequence[_Float]

@overload
def RegionLoss(
    *bottoms: _Bottom,
    side: _Int = ...,
    num_class: _Int = ...,
    bias_match: _Int = ...,
    coords: _Int = ...,
    num: _Int = ...,
    softmax: _Int = ...,
    jitter: _Float = ...,
    rescore: _Int = ...,
    object_scale: _Float = ...,
    class_scale: _Float = ...,
    noobject_scale: _Float = ...,
    coord_scale: _Float = ...,
    absolute: _Int = ...,
    thresh: _Float = ...,
    random: _Int = ...,
    biases: _Float | Sequence[_Float] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """YOLO v2's loss of a detection map and boxes.

    Not in BVLC Caffe, but in eric612/MobileNet-YOLO.

    Args:
        *bottoms: Its inputs: 2.
        side: Cells along an edge of the square head. MobileNet-YOLO takes the bottom's width
            instead. Default: 13. Vendor field: 12 public nets (RegionLoss).
        num_class: Number of object classes without background. Default: 20. Vendor field: 12 public
            nets (RegionLoss).
        bias_match: 1 finds the anchor responsible for an object by the anchors' own shapes, 0 by
            the boxes currently predicted. Default: 1. Vendor field: 4 public nets (RegionLoss).
        coords: Values that describe a box, which is 4: x, y, width, height. Default: 4. Vendor
            field: 12 public nets (RegionLoss).
        num: Anchors per cell. Default: 5. Vendor field: 12 public nets (RegionLoss).
        softmax: Darknet's switch for softmax over class scores. The Caffe ports read it but apply
            softmax in any case. Default: 1. Vendor field: 12 public nets (RegionLoss).
        jitter: Darknet's strength of random cropping. The Caffe ports do not use it; augment in the
            data layer. Default: 0.2. Vendor field: 12 public nets (RegionLoss).
        rescore: 1 makes the overlap with the true box the target of objectness, 0 makes it 1 and
            weights small boxes more in MobileNet-YOLO. Intel Caffe does not read it. Default: 1.
            Vendor field: 12 public nets (RegionLoss).
        object_scale: Weight of the objectness term where an object is. Default: 1. Vendor field: 12
            public nets (RegionLoss).
        class_scale: Weight of the class term. Default: 1. Vendor field: 12 public nets
            (RegionLoss).
        noobject_scale: Weight of the objectness term where no object is. Default: 0.5. Vendor
            field: 12 public nets (RegionLoss).
        coord_scale: Weight of the box terms. Default: 5. Vendor field: 12 public nets (RegionLoss).
        absolute: Carried over from Darknet's configuration; without effect in the Caffe ports.
            Default: 1. Vendor field: 12 public nets (RegionLoss).
        thresh: A prediction that overlaps an object by more than this is not punished for claiming
            one. Default: 0.2. Vendor field: 12 public nets (RegionLoss).
        random: Darknet's switch for training at changing image sizes; without effect in the Caffe
            ports. Default: 1. Vendor field: 12 public nets (RegionLoss).
        biases: Anchor sizes as pairs of width and height in cells, two values for each of the num
            anchors. MobileNet-YOLO replaces a list of fewer than ten values by zeros. Vendor field:
            12 public nets (RegionLoss).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: region_loss_param, any other field of a layer.
    """

@overload
def RegionLoss(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_RegionLoss],
) -> Function: ...
@overload
def RegionLoss(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_RegionLoss],
) -> tuple[Top, ...]: ...

class _Yolov3(_Fields, _Everyday, total=False):
    side: _Int
    num_class: _Int
    num: _Int
    object_scale: _Float
    class_scale: _Float
    noobject_scale: _Float
    coord_scale: _Float
    thresh: _Float
    anchors_scale: _Int
    biases: _Float | Sequence[_Float]
    mask: _Int | Sequence[_Int]
    use_logic_gradient: _Bool

@overload
def Yolov3(
    *bottoms: _Bottom,
    side: _Int = ...,
    num_class: _Int = ...,
    num: _Int = ...,
    object_scale: _Float = ...,
    class_scale: _Float = ...,
    noobject_scale: _Float = ...,
    coord_scale: _Float = ...,
    thresh: _Float = ...,
    anchors_scale: _Int = ...,
    biases: _Float | Sequence[_Float] = ...,
    mask: _Int | Sequence[_Int] = ...,
    use_logic_gradient: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """YOLO v3's loss of a detection map and boxes.

    Not in BVLC Caffe, but in eric612/MobileNet-YOLO.

    Args:
        *bottoms: Its inputs: 2.
        side: Cells along an edge of the head. Current versions take height and width from the
            bottom instead. Default: 13. Vendor field: 16 public nets (Yolov3).
        num_class: Number of object classes without background. Default: 20. Vendor field: 16 public
            nets (Yolov3).
        num: Anchors per cell of this head. The bottom must have num * (5 + num_class) channels,
            otherwise the layer refuses it. Default: 5. Vendor field: 16 public nets (Yolov3).
        object_scale: Weight of the objectness term where an object is. Applied only with
            use_logic_gradient. Default: 1. Vendor field: 16 public nets (Yolov3).
        class_scale: Weight of the class term. Default: 1. Vendor field: 16 public nets (Yolov3).
        noobject_scale: Weight meant for the objectness term of cells without an object. The CPU
            code of the fork leaves that term unweighted. Default: 0.5. Vendor field: 16 public nets
            (Yolov3).
        coord_scale: Weight of the box terms; a factor of 2 minus the box's area on top of it
            favours small boxes. Default: 5. Vendor field: 16 public nets (Yolov3).
        thresh: A prediction that overlaps some object by more than this is not punished for its
            objectness, even if another anchor is responsible for that object. Default: 0.2. Vendor
            field: 16 public nets (Yolov3).
        anchors_scale: Pixels of the net's input per cell of this head, such as 32 for 13 x 13 cells
            of a 416 pixel image. Default: 32. Vendor field: 16 public nets (Yolov3).
        biases: All anchors of the net as pairs of width and height in pixels of the net's input,
            the same list for every head. Vendor field: 16 public nets (Yolov3).
        mask: Indices of the anchors, counted in pairs of biases, that belong to this head. Give num
            of them. An object is learned by the head that owns the best-fitting anchor. Vendor
            field: 16 public nets (Yolov3).
        use_logic_gradient: Weights the objectness gradient of matched boxes with object_scale.
            Without it that weight is 1. Default: False. Vendor field: 7 public nets (Yolov3).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: yolov3_param, any other field of a layer.
    """

@overload
def Yolov3(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_Yolov3],
) -> Function: ...
@overload
def Yolov3(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_Yolov3],
) -> tuple[Top, ...]: ...

class _GaussianYolov3(_Fields, _Everyday, total=False):
    side: _Int
    num_class: _Int
    num: _Int
    object_scale: _Float
    class_scale: _Float
    noobject_scale: _Float
    coord_scale: _Float
    thresh: _Float
    anchors_scale: _Int
    biases: _Float | Sequence[_Float]
    mask: _Int | Sequence[_Int]
    use_logic_gradient: _Bool

@overload
def GaussianYolov3(
    *bottoms: _Bottom,
    side: _Int = ...,
    num_class: _Int = ...,
    num: _Int = ...,
    object_scale: _Float = ...,
    class_scale: _Float = ...,
    noobject_scale: _Float = ...,
    coord_scale: _Float = ...,
    thresh: _Float = ...,
    anchors_scale: _Int = ...,
    biases: _Float | Sequence[_Float] = ...,
    mask: _Int | Sequence[_Int] = ...,
    use_logic_gradient: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """YOLO v3's loss with uncertain boxes.

    Not in BVLC Caffe, but in eric612/MobileNet-YOLO.

    Args:
        *bottoms: Its inputs: 2.
        side: Cells along an edge of the head. Current versions take height and width from the
            bottom instead. Default: 13. Vendor field: 16 public nets (Yolov3).
        num_class: Number of object classes without background. Default: 20. Vendor field: 16 public
            nets (Yolov3).
        num: Anchors per cell of this head. The bottom must have num * (5 + num_class) channels,
            otherwise the layer refuses it. Default: 5. Vendor field: 16 public nets (Yolov3).
        object_scale: Weight of the objectness term where an object is. Applied only with
            use_logic_gradient. Default: 1. Vendor field: 16 public nets (Yolov3).
        class_scale: Weight of the class term. Default: 1. Vendor field: 16 public nets (Yolov3).
        noobject_scale: Weight meant for the objectness term of cells without an object. The CPU
            code of the fork leaves that term unweighted. Default: 0.5. Vendor field: 16 public nets
            (Yolov3).
        coord_scale: Weight of the box terms; a factor of 2 minus the box's area on top of it
            favours small boxes. Default: 5. Vendor field: 16 public nets (Yolov3).
        thresh: A prediction that overlaps some object by more than this is not punished for its
            objectness, even if another anchor is responsible for that object. Default: 0.2. Vendor
            field: 16 public nets (Yolov3).
        anchors_scale: Pixels of the net's input per cell of this head, such as 32 for 13 x 13 cells
            of a 416 pixel image. Default: 32. Vendor field: 16 public nets (Yolov3).
        biases: All anchors of the net as pairs of width and height in pixels of the net's input,
            the same list for every head. Vendor field: 16 public nets (Yolov3).
        mask: Indices of the anchors, counted in pairs of biases, that belong to this head. Give num
            of them. An object is learned by the head that owns the best-fitting anchor. Vendor
            field: 16 public nets (Yolov3).
        use_logic_gradient: Weights the objectness gradient of matched boxes with object_scale.
            Without it that weight is 1. Default: False. Vendor field: 7 public nets (Yolov3).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: yolov3_param, any other field of a layer.
    """

@overload
def GaussianYolov3(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_GaussianYolov3],
) -> Function: ...
@overload
def GaussianYolov3(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_GaussianYolov3],
) -> tuple[Top, ...]: ...

class _YoloSeg(_Fields, _Everyday, total=False):
    object_scale: _Float

@overload
def YoloSeg(
    *bottoms: _Bottom,
    object_scale: _Float = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """The loss of a segmentation map beside a YOLO detector.

    Not in BVLC Caffe, but in eric612/MobileNet-YOLO.

    Args:
        *bottoms: Its inputs: 3.
        object_scale: Weight of the loss. With a third bottom it is raised further for classes that
            cover few pixels. Default: 5. Vendor field: 5 public nets (YoloSeg).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: yolo_seg_param, any other field of a layer.
    """

@overload
def YoloSeg(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_YoloSeg],
) -> Function: ...
@overload
def YoloSeg(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_YoloSeg],
) -> tuple[Top, ...]: ...

class _DetectionLoss(_Fields, _Everyday, total=False):
    cls_num: _Int
    coord_num: _Int
    field_h: _Int
    field_w: _Int
    downsample_rate: _Int
    bb_smooth: _Bool
    field_whr: _Float
    field_xyr: _Float
    bg_threshold: _Float
    bg_multiple: _Int
    sample_mode: str
    pos_neg_weighted: _Bool
    bbox_mean: _Float | Sequence[_Float]
    bbox_std: _Float | Sequence[_Float]
    cls_aware: _Bool
    ignore_label: _Int
    normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"]
    normalize: _Bool
    pre_fixed_normalizer: _Float
    weight_by_label_freqs: _Bool
    class_weighting: _Float | Sequence[_Float]

@overload
def DetectionLoss(
    *bottoms: _Bottom,
    cls_num: _Int = ...,
    coord_num: _Int = ...,
    field_h: _Int = ...,
    field_w: _Int = ...,
    downsample_rate: _Int = ...,
    bb_smooth: _Bool = ...,
    field_whr: _Float = ...,
    field_xyr: _Float = ...,
    bg_threshold: _Float = ...,
    bg_multiple: _Int = ...,
    sample_mode: str = ...,
    pos_neg_weighted: _Bool = ...,
    bbox_mean: _Float | Sequence[_Float] = ...,
    bbox_std: _Float | Sequence[_Float] = ...,
    cls_aware: _Bool = ...,
    ignore_label: _Int = ...,
    normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"] = ...,
    normalize: _Bool = ...,
    pre_fixed_normalizer: _Float = ...,
    weight_by_label_freqs: _Bool = ...,
    class_weighting: _Float | Sequence[_Float] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Class and box losses of a proposal map, with sampled negatives.

    Not in BVLC Caffe, but in zhaoweicai/mscnn.

    Args:
        *bottoms: Its inputs: 2.
        cls_num: Number of classes, background included. Vendor field: 53 public nets
            (DetectionLoss).
        coord_num: Number of coordinates per box. With cls_num it must add up to the bottom's
            channels. Default: 4. Vendor field: 53 public nets (DetectionLoss).
        field_h: Height of the branch's anchor in pixels, by which vertical targets are divided. It
            must be as in the data layer. Vendor field: 53 public nets (DetectionLoss).
        field_w: Width of the branch's anchor in pixels, by which horizontal targets are divided. It
            must be as in the data layer. Vendor field: 53 public nets (DetectionLoss).
        downsample_rate: Pixels of the image per cell of this branch. Vendor field: 53 public nets
            (DetectionLoss).
        bb_smooth: Uses the smooth L1 loss for the boxes. If false, it is half the squared error.
            Default: True. Vendor field: 53 public nets (DetectionLoss).
        field_whr: Limit of the predicted size change, which is cut to between 1 / field_whr and
            field_whr times the anchor. Default: 2. Vendor field: 53 public nets (DetectionLoss).
        field_xyr: Limit of the predicted shift, which is cut to 1 / field_xyr of the anchor's size
            either way. Default: 2. Vendor field: 53 public nets (DetectionLoss).
        bg_threshold: Cells without a label count as background only if their overlap with every
            object is below this. The rest is left out. Default: 0.5. Vendor field: 53 public nets
            (DetectionLoss).
        bg_multiple: Number of background cells per foreground cell that are kept for training.
            Default: 4. Vendor field: 53 public nets (DetectionLoss).
        sample_mode: How background cells are chosen: random, bootstrap for those with the highest
            object scores, or mixture for half of each. Any other word keeps them all. Default:
            'random'. Vendor field: 53 public nets (DetectionLoss).
        pos_neg_weighted: Weights the cells so that foreground and background have a fixed share in
            the class loss, 1 to bg_multiple, whatever their numbers. Default: False. Vendor field:
            53 public nets (DetectionLoss).
        bbox_mean: Mean of the four targets (dx, dy, log width, log height). Give exactly four
            values, together with bbox_std. Vendor field: 98 public nets (DecodeBBox,
            ProposalTarget, DetectionLoss, DetectionAccuracy).
        bbox_std: Standard deviation of the four targets. Give exactly four positive values,
            together with bbox_mean; 0.1, 0.1, 0.2, 0.2 is usual. Vendor field: 98 public nets
            (DecodeBBox, ProposalTarget, DetectionLoss, DetectionAccuracy).
        cls_aware: Whether each class has box outputs of its own. If false there is one set of
            outputs for the whole foreground. From Cascade R-CNN. Default: True. Vendor field: 41
            public nets (FrcnnOutput, ProposalTarget, BboxAccuracy).
        ignore_label: Label that marks positions without a target: they add nothing to the loss and
            get no gradient. Left out, every label counts and must be a valid class. Segmentation
            nets often use 255.
        normalization: What the sum of the losses is divided by. SigmoidCrossEntropyLoss falls back
            to BATCH_SIZE, not VALID, when neither this field nor normalize is given. Default:
            VALID.
        normalize: Older form of normalization: true means VALID, false means BATCH_SIZE. It has no
            effect beside normalization, and InfogainLoss refuses it.
        pre_fixed_normalizer: The number by which the loss is divided when normalization is
            PRE_FIXED. From R-FCN, where it is set to the count of regions kept by hard example
            mining. Default: 1. Vendor field: 48 public nets (SmoothL1LossOHEM, SmoothL1Loss).
        weight_by_label_freqs: Multiplies the loss of each pixel by the class_weighting of its
            label. From SegNet; it needs one weight per class. Default: False. Vendor field: 7
            public nets (SoftmaxWithLoss).
        class_weighting: Weight of each class, in label order, for weight_by_label_freqs. Rare
            classes usually get large values, such as the median frequency over their own; there
            must be as many as the bottom has channels. Vendor field: 5 public nets
            (SoftmaxWithLoss).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: detection_loss_param, bbox_reg_param, loss_param, any other field of a layer.
    """

@overload
def DetectionLoss(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_DetectionLoss],
) -> Function: ...
@overload
def DetectionLoss(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_DetectionLoss],
) -> tuple[Top, ...]: ...

class _DetectionGroupLoss(_Fields, _Everyday, total=False):
    cls_num: _Int
    field_h: _Int | Sequence[_Int]
    field_w: _Int | Sequence[_Int]
    stride: _Int
    field_whr: _Float
    field_xyr: _Float
    bg_threshold: _Float
    bg_multiple: _Int
    neg_mining_type: str
    objectness: _Bool
    batch_size: _Int
    pos_neg_weighted: _Bool
    bbox_loss_type: str
    bbox_mean: _Float | Sequence[_Float]
    bbox_std: _Float | Sequence[_Float]
    cls_aware: _Bool
    ignore_label: _Int
    normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"]
    normalize: _Bool
    pre_fixed_normalizer: _Float
    weight_by_label_freqs: _Bool
    class_weighting: _Float | Sequence[_Float]

@overload
def DetectionGroupLoss(
    *bottoms: _Bottom,
    cls_num: _Int = ...,
    field_h: _Int | Sequence[_Int] = ...,
    field_w: _Int | Sequence[_Int] = ...,
    stride: _Int = ...,
    field_whr: _Float = ...,
    field_xyr: _Float = ...,
    bg_threshold: _Float = ...,
    bg_multiple: _Int = ...,
    neg_mining_type: str = ...,
    objectness: _Bool = ...,
    batch_size: _Int = ...,
    pos_neg_weighted: _Bool = ...,
    bbox_loss_type: str = ...,
    bbox_mean: _Float | Sequence[_Float] = ...,
    bbox_std: _Float | Sequence[_Float] = ...,
    cls_aware: _Bool = ...,
    ignore_label: _Int = ...,
    normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"] = ...,
    normalize: _Bool = ...,
    pre_fixed_normalizer: _Float = ...,
    weight_by_label_freqs: _Bool = ...,
    class_weighting: _Float | Sequence[_Float] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Class and box losses of a proposal map with anchor groups.

    Not in BVLC Caffe, but in zhaoweicai/cascade-rcnn.

    Args:
        *bottoms: Its inputs: 3.
        cls_num: Number of classes including background; must equal the channels of the first
            bottom. Vendor field: 20 public nets (DetectionGroupLoss).
        field_h: Anchor heights in pixels, one per anchor shape, as in the data layer. Their number
            divides the batch of the bottoms. Vendor field: 20 public nets (DetectionGroupLoss).
        field_w: Anchor widths in pixels, in the order of field_h and equally many. Vendor field: 20
            public nets (DetectionGroupLoss).
        stride: Pixels of the image per cell of the score map. Vendor field: 20 public nets
            (DetectionGroupLoss).
        field_whr: Bounds the predicted box size to between 1/field_whr and field_whr times the
            anchor. Takes effect only if field_xyr is set as well. Default: 4. Vendor field: 20
            public nets (DetectionGroupLoss).
        field_xyr: Bounds the predicted shift of a box's centre to 1/field_xyr of the anchor's size
            in either direction. Takes effect only if field_whr is set as well. Default: 0.25.
            Vendor field: 20 public nets (DetectionGroupLoss).
        bg_threshold: An unlabelled anchor is a candidate negative only if its overlap with every
            object is below this value. Default: 0.5. Vendor field: 20 public nets
            (DetectionGroupLoss).
        bg_multiple: Negatives to use per positive. Default: 4. Vendor field: 20 public nets
            (DetectionGroupLoss).
        neg_mining_type: Choice of negatives: "random", "bootstrap" (the hardest ones) or "mixture"
            (half hard, half random). Other words stop the net. Default: 'random'. Vendor field: 20
            public nets (DetectionGroupLoss).
        objectness: Treats all object classes as one, so that the layer only tells object from
            background. Needs a cls_num of 2. Default: False. Vendor field: 20 public nets
            (DetectionGroupLoss).
        batch_size: Anchors to sample per image, positives and negatives together. -1 takes all
            positives and bg_multiple times as many negatives; 0 is refused. Default: -1. Vendor
            field: 20 public nets (DetectionGroupLoss).
        pos_neg_weighted: Rescales the weights so that positives and negatives count in the ratio 1
            : bg_multiple, however many were found. Default: False. Vendor field: 20 public nets
            (DetectionGroupLoss).
        bbox_loss_type: Form of the box loss: "Smooth_L1" or "Euclidean_L2". Default: 'Smooth_L1'.
            Vendor field: 20 public nets (DetectionGroupLoss).
        bbox_mean: Mean of the four targets (dx, dy, log width, log height). Give exactly four
            values, together with bbox_std. Vendor field: 98 public nets (DecodeBBox,
            ProposalTarget, DetectionLoss, DetectionAccuracy).
        bbox_std: Standard deviation of the four targets. Give exactly four positive values,
            together with bbox_mean; 0.1, 0.1, 0.2, 0.2 is usual. Vendor field: 98 public nets
            (DecodeBBox, ProposalTarget, DetectionLoss, DetectionAccuracy).
        cls_aware: Whether each class has box outputs of its own. If false there is one set of
            outputs for the whole foreground. From Cascade R-CNN. Default: True. Vendor field: 41
            public nets (FrcnnOutput, ProposalTarget, BboxAccuracy).
        ignore_label: Label that marks positions without a target: they add nothing to the loss and
            get no gradient. Left out, every label counts and must be a valid class. Segmentation
            nets often use 255.
        normalization: What the sum of the losses is divided by. SigmoidCrossEntropyLoss falls back
            to BATCH_SIZE, not VALID, when neither this field nor normalize is given. Default:
            VALID.
        normalize: Older form of normalization: true means VALID, false means BATCH_SIZE. It has no
            effect beside normalization, and InfogainLoss refuses it.
        pre_fixed_normalizer: The number by which the loss is divided when normalization is
            PRE_FIXED. From R-FCN, where it is set to the count of regions kept by hard example
            mining. Default: 1. Vendor field: 48 public nets (SmoothL1LossOHEM, SmoothL1Loss).
        weight_by_label_freqs: Multiplies the loss of each pixel by the class_weighting of its
            label. From SegNet; it needs one weight per class. Default: False. Vendor field: 7
            public nets (SoftmaxWithLoss).
        class_weighting: Weight of each class, in label order, for weight_by_label_freqs. Rare
            classes usually get large values, such as the median frequency over their own; there
            must be as many as the bottom has channels. Vendor field: 5 public nets
            (SoftmaxWithLoss).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: detection_group_loss_param, bbox_reg_param, loss_param, any other field of a
            layer.
    """

@overload
def DetectionGroupLoss(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_DetectionGroupLoss],
) -> Function: ...
@overload
def DetectionGroupLoss(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_DetectionGroupLoss],
) -> tuple[Top, ...]: ...

class _L1Loss(_Fields, _Everyday, total=False): ...

@overload
def L1Loss(
    *bottoms: _Bottom,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """The sum of absolute differences.

    Not in BVLC Caffe, but in NVIDIA/caffe.

    Args:
        *bottoms: Its inputs: 1 to 2.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: any other field of a layer.
    """

@overload
def L1Loss(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_L1Loss],
) -> Function: ...
@overload
def L1Loss(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_L1Loss],
) -> tuple[Top, ...]: ...

class _OrientationSmoothL1Loss(_Fields, _Everyday, total=False):
    sigma: _Float

@overload
def OrientationSmoothL1Loss(
    *bottoms: _Bottom,
    sigma: _Float = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Smooth L1 of angles.

    Not in BVLC Caffe.

    Args:
        *bottoms: Its inputs: any number.
        sigma: Where the loss turns from quadratic to linear: at a difference of 1 / sigma^2. Larger
            values make it closer to plain L1; region proposal nets use 3. Default: 1. Vendor field:
            105 public nets (SmoothL1Loss, OrientationSmoothL1Loss).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: any number.
        in_place: Its top is its bottom.
        **fields: smooth_l1_loss_param, any other field of a layer.
    """

@overload
def OrientationSmoothL1Loss(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_OrientationSmoothL1Loss],
) -> Function: ...
@overload
def OrientationSmoothL1Loss(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_OrientationSmoothL1Loss],
) -> tuple[Top, ...]: ...

class _WarpCTCLoss(_Fields, _Everyday, total=False):
    output_delay: _Int
    blank_index: _Int
    preprocess_collapse_repeated: _Bool
    ctc_merge_repeated: _Bool
    loss_calculation_t: _Int

@overload
def WarpCTCLoss(
    *bottoms: _Bottom,
    output_delay: _Int = ...,
    blank_index: _Int = ...,
    preprocess_collapse_repeated: _Bool = ...,
    ctc_merge_repeated: _Bool = ...,
    loss_calculation_t: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Connectionist temporal classification by Baidu's warp-ctc.

    Not in BVLC Caffe, but in senlinuc/caffe_ocr.

    Args:
        *bottoms: Its inputs: 2 to 4.
        output_delay: Time steps that the output lags behind the input; that many steps at the start
            are left out of the loss. Default: 0. Vendor field: no public net known.
        blank_index: Class that stands for no label. -1 takes the last class. Default: -1. Vendor
            field: no public net known.
        preprocess_collapse_repeated: Merges equal neighbours in the target labels before the loss
            is computed. Default: False. Vendor field: no public net known.
        ctc_merge_repeated: Whether repeated predictions without a blank in between count as one
            label, as in the usual CTC. Default: True. Vendor field: no public net known.
        loss_calculation_t: Time step at which the loss is read from the forward and backward
            variables. Default: 0. Vendor field: no public net known.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: ctc_loss_param, any other field of a layer.
    """

@overload
def WarpCTCLoss(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_WarpCTCLoss],
) -> Function: ...
@overload
def WarpCTCLoss(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_WarpCTCLoss],
) -> tuple[Top, ...]: ...

class _CTCLoss(_Fields, _Everyday, total=False):
    output_delay: _Int
    blank_index: _Int
    preprocess_collapse_repeated: _Bool
    ctc_merge_repeated: _Bool
    loss_calculation_t: _Int

@overload
def CTCLoss(
    *bottoms: _Bottom,
    output_delay: _Int = ...,
    blank_index: _Int = ...,
    preprocess_collapse_repeated: _Bool = ...,
    ctc_merge_repeated: _Bool = ...,
    loss_calculation_t: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Connectionist temporal classification: scores, sequence markers and labels.

    Not in BVLC Caffe, but in hzli-ucas/caffe.

    Args:
        *bottoms: Its inputs: 2 to 3.
        output_delay: Time steps that the output lags behind the input; that many steps at the start
            are left out of the loss. Default: 0. Vendor field: no public net known.
        blank_index: Class that stands for no label. -1 takes the last class. Default: -1. Vendor
            field: no public net known.
        preprocess_collapse_repeated: Merges equal neighbours in the target labels before the loss
            is computed. Default: False. Vendor field: no public net known.
        ctc_merge_repeated: Whether repeated predictions without a blank in between count as one
            label, as in the usual CTC. Default: True. Vendor field: no public net known.
        loss_calculation_t: Time step at which the loss is read from the forward and backward
            variables. Default: 0. Vendor field: no public net known.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: ctc_loss_param, any other field of a layer.
    """

@overload
def CTCLoss(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_CTCLoss],
) -> Function: ...
@overload
def CTCLoss(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_CTCLoss],
) -> tuple[Top, ...]: ...

class _CtcLoss(_Fields, _Everyday, total=False):
    output_delay: _Int
    blank_index: _Int
    preprocess_collapse_repeated: _Bool
    ctc_merge_repeated: _Bool
    loss_calculation_t: _Int

@overload
def CtcLoss(
    *bottoms: _Bottom,
    output_delay: _Int = ...,
    blank_index: _Int = ...,
    preprocess_collapse_repeated: _Bool = ...,
    ctc_merge_repeated: _Bool = ...,
    loss_calculation_t: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Connectionist temporal classification: scores (T, N, C) and labels.

    Not in BVLC Caffe, but in dlunion/CC4.0.

    Args:
        *bottoms: Its inputs: 2.
        output_delay: Time steps that the output lags behind the input; that many steps at the start
            are left out of the loss. Default: 0. Vendor field: no public net known.
        blank_index: Class that stands for no label. -1 takes the last class. Default: -1. Vendor
            field: no public net known.
        preprocess_collapse_repeated: Merges equal neighbours in the target labels before the loss
            is computed. Default: False. Vendor field: no public net known.
        ctc_merge_repeated: Whether repeated predictions without a blank in between count as one
            label, as in the usual CTC. Default: True. Vendor field: no public net known.
        loss_calculation_t: Time step at which the loss is read from the forward and backward
            variables. Default: 0. Vendor field: no public net known.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: ctc_loss_param, any other field of a layer.
    """

@overload
def CtcLoss(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_CtcLoss],
) -> Function: ...
@overload
def CtcLoss(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_CtcLoss],
) -> tuple[Top, ...]: ...

class _MalisLoss(_Fields, _Everyday, total=False): ...

@overload
def MalisLoss(
    *bottoms: _Bottom,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """The MALIS loss of an affinity graph.

    Not in BVLC Caffe, but in naibaf7/caffe.

    Args:
        *bottoms: Its inputs: 3 to 4.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 to 2.
        in_place: Its top is its bottom.
        **fields: any other field of a layer.
    """

@overload
def MalisLoss(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_MalisLoss],
) -> Function: ...
@overload
def MalisLoss(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_MalisLoss],
) -> tuple[Top, ...]: ...
def InnerProduct(
    *bottoms: _Bottom,
    num_output: _Int = ...,
    bias_term: _Bool = ...,
    weight_filler: _Message = ...,
    bias_filler: _Message = ...,
    axis: _Int = ...,
    transpose: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Fully connected: all axes from axis on become num_output values.

    Args:
        *bottoms: Its inputs: 1.
        num_output: Length of the output vector: the number of neurons, or of classes in the last
            layer.
        bias_term: Whether the learned vector b is added. Default: True.
        weight_filler: Initial weights for training from scratch, typically xavier or gaussian. Left
            out, all weights start at 0.
        bias_filler: Initial biases; zeros if left out. Without effect when bias_term is false.
        axis: First axis of the bottom that goes into the product; this and all later ones become
            the single axis num_output. Axes before it are kept, so 2 works on T x N x D sequences.
            Their total size K must not change once the weights exist. Default: 1.
        transpose: Stores the weights as K x num_output instead. The result is the same, but weights
            trained one way do not fit the other. Default: False.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: inner_product_param, any other field of a layer.
    """

def Embed(
    *bottoms: _Bottom,
    num_output: _Int = ...,
    input_dim: _Int = ...,
    bias_term: _Bool = ...,
    weight_filler: _Message = ...,
    bias_filler: _Message = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """A learned row for each integer index: (...) to (..., num_output).

    Args:
        *bottoms: Its inputs: 1.
        num_output: Length of each embedding vector, the size of the added last axis. Must be
            positive.
        input_dim: Number of rows of the table: ids run from 0 to input_dim - 1. Must be positive;
            only debug builds check the ids.
        bias_term: Whether one learned vector of num_output values is added to every row taken from
            the table. Default: True.
        weight_filler: Initial values of the table; all zeros if left out, which a net trained from
            scratch does not want.
        bias_filler: Initial values of the bias vector; zeros if left out. Without effect when
            bias_term is false.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: embed_param, any other field of a layer.
    """

def Scale(
    *bottoms: _Bottom,
    axis: _Int = ...,
    num_axes: _Int = ...,
    filler: _Message = ...,
    bias_term: _Bool = ...,
    bias_filler: _Message = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """A product with a learned blob or the second bottom, broadcast; plus a bias if asked.

    Args:
        *bottoms: Its inputs: 1 to 2.
        axis: Where in bottom[0] the scale starts to line up; negative numbers count from the end.
            With 1, a scale of shape C fits N x C x H x W. A scale without axes (a scalar) fits
            anywhere. Default: 1.
        num_axes: How many axes the learned scale has, counted from axis; -1 takes all remaining
            ones and 0 makes it one number. With two bottoms the shape of bottom[1] counts instead.
            Default: 1.
        filler: Initial values of the learned scale. Only if it is left out are they 1: a constant
            filler without a value makes them 0, which silences the layer.
        bias_term: Also learns a bias, added after the multiplication; it saves a separate Bias
            layer. Default: False.
        bias_filler: Initial values of that bias; zeros if left out. Without effect when bias_term
            is false.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: scale_param, any other field of a layer.
    """

def Bias(
    *bottoms: _Bottom,
    axis: _Int = ...,
    num_axes: _Int = ...,
    filler: _Message = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """A sum with a learned blob or the second bottom, broadcast.

    Args:
        *bottoms: Its inputs: 1 to 2.
        axis: Where in bottom[0] the bias starts to line up; negative numbers count from the end.
            With 1, a bias of shape C fits N x C x H x W. A bias without axes (a scalar) fits
            anywhere. Default: 1.
        num_axes: How many axes the learned bias has, counted from axis; -1 takes all remaining ones
            and 0 makes it one number. It has no meaning with two bottoms, where bottom[1] gives the
            shape. Default: 1.
        filler: Initial values of the learned bias; zeros if left out. Not used with two bottoms.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: bias_param, any other field of a layer.
    """

def Eltwise(
    *bottoms: _Bottom,
    operation: int | Literal["PROD", "SUM", "MAX"] = ...,
    coeff: _Float | Sequence[_Float] = ...,
    stable_prod_grad: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """The sum (with coefficients), product or maximum of bottoms of one shape.

    Args:
        *bottoms: Its inputs: 2 or more.
        operation: How the bottoms are combined: PROD multiplies, SUM adds (weighted by coeff), MAX
            keeps the largest. Default: SUM.
        coeff: Weight of each bottom in a SUM: none (all 1) or exactly one per bottom, for example 1
            and -1 for a difference. PROD refuses them.
        stable_prod_grad: Only for PROD in training: true multiplies the other bottoms to get a
            gradient, false divides the top by the bottom, which is faster with many bottoms but
            breaks down at zeros. Default: True.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: eltwise_param, any other field of a layer.
    """

def Concat(
    *bottoms: _Bottom,
    axis: _Int = ...,
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
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_FieldsNoEngine],
) -> Top:
    """Bottoms joined along an axis.

    Args:
        *bottoms: Its inputs: 1 or more.
        axis: Axis along which the bottoms are put one behind the other, in the order they are
            listed: 0 stacks batches, 1 stacks channels. Negative numbers count from the last axis.
            Default: 1.
        concat_dim: Former name of axis, without negative numbers. Use axis; a layer that sets both
            is refused. Default: 1.
        engine: Implementation to use, in nets for Intel Caffe. The result is the same with each of
            them. Default: DEFAULT. Vendor field: 13 public nets (Concat).
        per_fla_fuse: Fuses the Permute and Flatten layers in front of this Concat into it, which
            speeds up SSD in Intel Caffe. Only the MKLDNN engine does so, and only along axis 1.
            Default: False. Vendor field: 3 public nets (Concat).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: concat_param, any other field of a layer.
    """

class _Slice(_Fields, _Everyday, total=False):
    axis: _Int
    slice_point: _Int | Sequence[_Int]
    slice_dim: _Int

@overload
def Slice(
    *bottoms: _Bottom,
    axis: _Int = ...,
    slice_point: _Int | Sequence[_Int] = ...,
    slice_dim: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """A bottom cut along an axis, evenly or at slice points.

    Args:
        *bottoms: Its inputs: 1.
        axis: Axis to cut: 0 splits the batch, 1 the channels. Negative numbers count from the last
            axis. Default: 1.
        slice_point: Indices along the axis at which a new top begins, rising, one fewer than there
            are tops: points 2 and 5 cut 9 channels into 2, 3 and 4. Left out, the parts are equal
            and their number must divide the axis.
        slice_dim: Former name of axis, without negative numbers. Use axis; a layer that sets both
            is refused. Default: 1.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 or more.
        in_place: Its top is its bottom.
        **fields: slice_param, any other field of a layer.
    """

@overload
def Slice(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_Slice],
) -> Function: ...
@overload
def Slice(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_Slice],
) -> tuple[Top, ...]: ...

class _Split(_Fields, _Everyday, total=False): ...

@overload
def Split(
    *bottoms: _Bottom,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """The same blob for several readers; Caffe inserts it by itself.

    Args:
        *bottoms: Its inputs: 1.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 or more.
        in_place: Its top is its bottom.
        **fields: any other field of a layer.
    """

@overload
def Split(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_Split],
) -> Function: ...
@overload
def Split(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_Split],
) -> tuple[Top, ...]: ...
def Flatten(
    *bottoms: _Bottom,
    axis: _Int = ...,
    end_axis: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """The axes from axis to end_axis as one.

    Args:
        *bottoms: Its inputs: 1.
        axis: First axis to merge; negative numbers count from the last. Earlier axes stay. Default:
            1.
        end_axis: Last axis to merge, inclusive; -1 is the last one of the bottom. Later axes stay.
            Default: -1.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: flatten_param, any other field of a layer.
    """

def Reshape(
    *bottoms: _Bottom,
    shape: _Message = ...,
    axis: _Int = ...,
    num_axes: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """The same data in another shape: 0 copies a dimension, -1 works one out.

    Args:
        *bottoms: Its inputs: 1.
        shape: Sizes that replace the axes from axis on. A 0 keeps the bottom's size at that place,
            and a single -1 takes whatever makes the counts equal: dims 0, -1 turn N x C x H x W
            into N x (C*H*W).
        axis: First axis to replace; earlier ones stay. A negative number counts from behind the
            last axis: -1 appends the new axes at the end. Default: 0.
        num_axes: Number of bottom axes that shape replaces, -1 for all from axis on. With 0 nothing
            is removed and the axes of shape are inserted. Default: -1.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: reshape_param, any other field of a layer.
    """

def Tile(
    *bottoms: _Bottom,
    axis: _Int = ...,
    tiles: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """A blob repeated along an axis.

    Args:
        *bottoms: Its inputs: 1.
        axis: Axis along which copies are laid one behind the other; negative numbers count from the
            last. The axis must exist in the bottom. Default: 1.
        tiles: Number of copies. Caffe requires it, and it must be positive.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: tile_param, any other field of a layer.
    """

def Reduction(
    *bottoms: _Bottom,
    operation: int | Literal["SUM", "ASUM", "SUMSQ", "MEAN"] = ...,
    axis: _Int = ...,
    coeff: _Float = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """The sum, mean, sum of magnitudes or of squares over all axes from axis on.

    Args:
        *bottoms: Its inputs: 1.
        operation: What is computed from the values: SUM, ASUM, SUMSQ or MEAN; coeff is applied to
            the result. Default: SUM.
        axis: First axis that is reduced; all later ones go with it, and the ones before it form the
            top's shape. Negative numbers count from the end, so -1 reduces only the last axis.
            Default: 0.
        coeff: Factor on every result, for example to weigh it as a loss. Default: 1.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: reduction_param, any other field of a layer.
    """

def ArgMax(
    *bottoms: _Bottom,
    out_max_val: _Bool = ...,
    top_k: _Int = ...,
    axis: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """The indices, and values if asked, of the top_k largest.

    Args:
        *bottoms: Its inputs: 1.
        out_max_val: Also returns the maxima. Without axis, the top holds the indices and then the
            values; with axis, the values take the place of the indices. Default: False.
        top_k: How many of the largest entries to return, in falling order. It must be at least 1
            and at most the number of values searched. Default: 1.
        axis: Axis along which to search, for example 1 for the class of every pixel of N x C x H x
            W scores; negative numbers count from the end. Left out, everything behind the batch
            axis is searched together.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: argmax_param, any other field of a layer.
    """

def Softmax(
    *bottoms: _Bottom,
    engine: int | Literal["DEFAULT", "CAFFE", "CUDNN"] = ...,
    axis: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_FieldsNoEngine],
) -> Top:
    """Exponentials that sum to 1 along an axis.

    Args:
        *bottoms: Its inputs: 1.
        engine: Which code computes the layer in GPU mode; the results agree up to rounding.
            Default: DEFAULT.
        axis: Axis of the classes; negative numbers count from the end. With 1, each pixel of an N x
            C x H x W bottom gets its own distribution. Default: 1.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: softmax_param, any other field of a layer.
    """

def BatchReindex(
    *bottoms: _Bottom,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Images picked from the batch by the second bottom's indices.

    Args:
        *bottoms: Its inputs: 2.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: any other field of a layer.
    """

class _Filter(_Fields, _Everyday, total=False): ...

@overload
def Filter(
    *bottoms: _Bottom,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """The images whose selector, the last bottom, is not 0; a top for each other bottom.

    Args:
        *bottoms: Its inputs: 2 or more.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 or more.
        in_place: Its top is its bottom.
        **fields: any other field of a layer.
    """

@overload
def Filter(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_Filter],
) -> Function: ...
@overload
def Filter(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_Filter],
) -> tuple[Top, ...]: ...
def Parameter(
    *bottoms: _Bottom,
    shape: _Message = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """A learned blob as a top.

    Args:
        *bottoms: Its inputs: 0.
        shape: Shape of the learned blob and of the top.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: parameter_param, any other field of a layer.
    """

def Permute(
    *bottoms: _Bottom,
    order: _Int | Sequence[_Int] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """The axes in another order, the unnamed ones last.

    Not in BVLC Caffe, but in weiliu89/caffe.

    Args:
        *bottoms: Its inputs: 1.
        order: Bottom axis to put at each place of the top; 0, 2, 3, 1 moves channels last. No axis
            may appear twice, and those left out follow at the end in their old order. Vendor field:
            227 public nets (Permute).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: permute_param, any other field of a layer.
    """

def Transpose(
    *bottoms: _Bottom,
    dim: _Int | Sequence[_Int] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """The axes in another order, all of them named.

    Not in BVLC Caffe, but in senlinuc/caffe_ocr.

    Args:
        *bottoms: Its inputs: 1.
        dim: For each axis of the top, the number of the bottom's axis it comes from. All axes must
            be listed once: 3, 0, 1, 2 moves the last axis to the front. Vendor field: 12 public
            nets (Transpose).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: transpose_param, any other field of a layer.
    """

def Reverse(
    *bottoms: _Bottom,
    axis: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """A blob back to front along an axis.

    Not in BVLC Caffe, but in senlinuc/caffe_ocr.

    Args:
        *bottoms: Its inputs: 1.
        axis: Axis to turn around. 0 is time for a blob that has time first. Must be lower than the
            number of axes. Default: 0. Vendor field: 10 public nets (Reverse).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: reverse_param, any other field of a layer.
    """

def Axpy(
    *bottoms: _Bottom,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """A * x + y with one a for each channel: a (N, C), x and y (N, C, H, W).

    Not in BVLC Caffe, but in NVIDIA/caffe.

    Args:
        *bottoms: Its inputs: 3.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: any other field of a layer.
    """

class _LargeMarginInnerProduct(_FieldsNoType, _Everyday, total=False):
    num_output: _Int
    type: int | Literal["SINGLE", "DOUBLE", "TRIPLE", "QUADRUPLE"]
    weight_filler: _Message
    base: _Float
    gamma: _Float
    power: _Float
    iteration: _Int

@overload
def LargeMarginInnerProduct(
    *bottoms: _Bottom,
    num_output: _Int = ...,
    type: int | Literal["SINGLE", "DOUBLE", "TRIPLE", "QUADRUPLE"] = ...,
    weight_filler: _Message = ...,
    base: _Float = ...,
    gamma: _Float = ...,
    power: _Float = ...,
    iteration: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_FieldsNoType],
) -> Top:
    """InnerProduct that keeps a margin of angle to the true class; lambda as second top.

    Not in BVLC Caffe, but in wy1iu/LargeMargin_Softmax_Loss.

    Args:
        *bottoms: Its inputs: 2.
        num_output: Number of classes. Vendor field: 3 public nets (LargeMarginInnerProduct).
        type: Margin: by how much the angle to the true class is multiplied. Larger margins are
            harder to train. Default: SINGLE. Vendor field: 3 public nets (LargeMarginInnerProduct).
        weight_filler: Filler of the weights, num_output x K. Vendor field: 3 public nets
            (LargeMarginInnerProduct).
        base: Starting value of lambda. Large values begin training close to ordinary softmax.
            Default: 1. Vendor field: 3 public nets (LargeMarginInnerProduct).
        gamma: How fast lambda falls with the iterations. 0 keeps it at base. Default: 0. Vendor
            field: 3 public nets (LargeMarginInnerProduct).
        power: Exponent of the fall of lambda. Default: 1. Vendor field: 3 public nets
            (LargeMarginInnerProduct).
        iteration: Iteration from which lambda is counted. Set it when training is resumed, because
            the layer's own count starts anew. Default: 0. Vendor field: 3 public nets
            (LargeMarginInnerProduct).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 to 2.
        in_place: Its top is its bottom.
        **fields: largemargin_inner_product_param, any other field of a layer.
    """

@overload
def LargeMarginInnerProduct(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_LargeMarginInnerProduct],
) -> Function: ...
@overload
def LargeMarginInnerProduct(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_LargeMarginInnerProduct],
) -> tuple[Top, ...]: ...
def FcRistretto(
    *bottoms: _Bottom,
    num_output: _Int = ...,
    bias_term: _Bool = ...,
    weight_filler: _Message = ...,
    bias_filler: _Message = ...,
    axis: _Int = ...,
    transpose: _Bool = ...,
    precision: _QuantizationParameter_Precision = ...,
    bw_layer_in: _Int = ...,
    bw_layer_out: _Int = ...,
    bw_params: _Int = ...,
    th_layer_in: _Float = ...,
    scale_in: _Float | Sequence[_Float] = ...,
    scale_out: _Float | Sequence[_Float] = ...,
    scale_params: _Float | Sequence[_Float] = ...,
    is_negative_input: _Bool = ...,
    th_layer_out: _Float = ...,
    th_params: _Float | Sequence[_Float] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """InnerProduct in reduced precision.

    Not in BVLC Caffe, but in pmgysel/caffe.

    Args:
        *bottoms: Its inputs: 1.
        num_output: Length of the output vector: the number of neurons, or of classes in the last
            layer.
        bias_term: Whether the learned vector b is added. Default: True.
        weight_filler: Initial weights for training from scratch, typically xavier or gaussian. Left
            out, all weights start at 0.
        bias_filler: Initial biases; zeros if left out. Without effect when bias_term is false.
        axis: First axis of the bottom that goes into the product; this and all later ones become
            the single axis num_output. Axes before it are kept, so 2 works on T x N x D sequences.
            Their total size K must not change once the weights exist. Default: 1.
        transpose: Stores the weights as K x num_output instead. The result is the same, but weights
            trained one way do not fit the other. Default: False.
        precision: Number format of this layer. Default: DYNAMIC_FIXED_POINT. Vendor field: 7 public
            nets (Convolution).
        bw_layer_in: Bits of each input value. 8 is usual when quantizing. Default: 32. Vendor
            field: 62 public nets (Convolution, ConvolutionRistretto, Pooling, Concat).
        bw_layer_out: Bits of each output value. At 8, Intel Caffe passes integers on to the next
            layer. Default: 32. Vendor field: 62 public nets (Convolution, ConvolutionRistretto,
            Pooling, Concat).
        bw_params: Bits of each weight. Default: 32. Vendor field: 62 public nets (Convolution,
            ConvolutionRistretto, InnerProduct).
        th_layer_in: Threshold for the inputs' range, in forks of Ristretto that quantize by
            thresholds. Vendor field: 13 public nets (ConvolutionRistretto, Pooling, Concat,
            Eltwise).
        scale_in: Factor from real inputs to integers in Intel Caffe, as found by calibration.
            Vendor field: 49 public nets (Convolution, InnerProduct).
        scale_out: Factor from real outputs to integers in Intel Caffe, as found by calibration.
            Vendor field: 49 public nets (Convolution, InnerProduct).
        scale_params: Factor from real weights to integers in Intel Caffe: one for all, or one per
            output channel. Vendor field: 49 public nets (Convolution, InnerProduct).
        is_negative_input: The input can be negative, so Intel Caffe stores it as signed integers
            and not as unsigned ones. The first layer and layers without a ReLU before them need it.
            Default: False. Vendor field: 20 public nets (Convolution).
        th_layer_out: Threshold for the outputs' range, in forks of Ristretto that quantize by
            thresholds. Vendor field: 13 public nets (ConvolutionRistretto, Pooling, Concat,
            Eltwise); number 20 in most forks, taken here.
        th_params: Thresholds for the weights' range, in forks of Ristretto that quantize by
            thresholds. Vendor field: 13 public nets (ConvolutionRistretto, InnerProduct); number 21
            in most forks, taken here.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: inner_product_param, quantization_param, any other field of a layer.
    """

class _MIL(_FieldsNoType, _Everyday, total=False):
    type: int | Literal["MAX", "NOR"]

@overload
def MIL(
    *bottoms: _Bottom,
    type: int | Literal["MAX", "NOR"] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_FieldsNoType],
) -> Top:
    """Multiple-instance pooling of an image's regions.

    Not in BVLC Caffe, but in MSRCCS/Caffe.

    Args:
        *bottoms: Its inputs: 1 or more.
        type: How the regions' probabilities are pooled. Default: MAX. Vendor field: no public net
            known.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 or more.
        in_place: Its top is its bottom.
        **fields: mil_param, any other field of a layer.
    """

@overload
def MIL(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_MIL],
) -> Function: ...
@overload
def MIL(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_MIL],
) -> tuple[Top, ...]: ...

class _Accuracy(_Fields, _Everyday, total=False):
    top_k: _Int
    axis: _Int
    ignore_label: _Int
    use_log: _Bool

@overload
def Accuracy(
    *bottoms: _Bottom,
    top_k: _Int = ...,
    axis: _Int = ...,
    ignore_label: _Int = ...,
    use_log: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """The share of labels among the top_k scores, and for each class as second top.

    Args:
        *bottoms: Its inputs: 2.
        top_k: A prediction is right when fewer than this many other classes reach the score of the
            true class, so ties count against it. It may not exceed the number of classes. Default:
            1.
        axis: Axis of the scores that holds the classes; negative numbers count from the last axis.
            The labels must have one value for each position of the remaining axes. Default: 1.
        ignore_label: Positions with this label are left out of the count. Without it every position
            is judged.
        use_log: Whether the accuracy layer of a fork works with logarithms. BVLC's Accuracy has no
            such option. Default: False. Vendor field: 9 public nets (Accuracy).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1 to 2.
        in_place: Its top is its bottom.
        **fields: accuracy_param, any other field of a layer.
    """

@overload
def Accuracy(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_Accuracy],
) -> Function: ...
@overload
def Accuracy(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_Accuracy],
) -> tuple[Top, ...]: ...

class _Silence(_Fields, _Everyday, total=False): ...

@overload
def Silence(
    *bottoms: _Bottom,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Reads blobs so that they are not printed as outputs of the net.

    Args:
        *bottoms: Its inputs: 1 or more.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 0.
        in_place: Its top is its bottom.
        **fields: any other field of a layer.
    """

@overload
def Silence(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_Silence],
) -> Function: ...
@overload
def Silence(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_Silence],
) -> tuple[Top, ...]: ...

class _Python(_Fields, _Everyday, total=False):
    module: str
    layer: str
    param_str: str
    share_in_parallel: _Bool

@overload
def Python(
    *bottoms: _Bottom,
    module: str = ...,
    layer: str = ...,
    param_str: str = ...,
    share_in_parallel: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Whatever a Python class computes.

    Args:
        *bottoms: Its inputs: any number.
        module: Name of the Python module to import, without .py; it must be found on PYTHONPATH.
        layer: Name of the class in that module.
        param_str: Free text handed to the object as self.param_str before setup runs, commonly a
            Python dict or JSON that the class parses. Empty if left out. Default: ''.
        share_in_parallel: Was meant to share one layer object among the solvers of several GPUs.
            Current Caffe does not read it. Default: False.
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: any number.
        in_place: Its top is its bottom.
        **fields: python_param, any other field of a layer.
    """

@overload
def Python(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_Python],
) -> Function: ...
@overload
def Python(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_Python],
) -> tuple[Top, ...]: ...
def SegAccuracy(
    *bottoms: _Bottom,
    ignore_label: _Int | Sequence[_Int] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Pixel and class accuracy of a label map.

    Not in BVLC Caffe, but in hszhao/PSPNet.

    Args:
        *bottoms: Its inputs: 2.
        ignore_label: Labels whose pixels are not counted, often 255. Any other label outside 0 to C
            - 1 stops the net. Vendor field: 7 public nets (SegAccuracy).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: seg_accuracy_param, any other field of a layer.
    """

def EvalDetection(
    *bottoms: _Bottom,
    side: _Int = ...,
    num_class: _Int = ...,
    num_object: _Int = ...,
    threshold: _Float = ...,
    score_type: int | Literal["OBJ", "PROB", "MULTIPLY"] = ...,
    nms: _Float = ...,
    biases: _Float | Sequence[_Float] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """True and false positives of a YOLO map against boxes.

    Not in BVLC Caffe, but in yeahkun/caffe-yolo.

    Args:
        *bottoms: Its inputs: 2 or more.
        side: Cells along an edge of the head. The bottom's size must agree with it. Default: 7.
            Vendor field: 10 public nets (EvalDetection).
        num_class: Number of object classes without background. Default: 20. Vendor field: 10 public
            nets (EvalDetection).
        num_object: Boxes predicted per cell. Default: 2. Vendor field: 10 public nets
            (EvalDetection).
        threshold: Overlap (intersection over union) that a prediction needs with a true box of its
            class to count as a hit. Default: 0.5. Vendor field: 10 public nets (EvalDetection).
        score_type: Which value ranks the predictions. Default: MULTIPLY. Vendor field: 10 public
            nets (EvalDetection).
        nms: Overlap from which the weaker of two predictions is dropped. A negative value switches
            suppression off. Default: -1. Vendor field: 10 public nets (EvalDetection).
        biases: Anchor sizes as pairs of width and height in cells, two values per box of a cell.
            Use the values of the loss layer. Vendor field: 10 public nets (EvalDetection).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: eval_detection_param, any other field of a layer.
    """

class _DetectionAccuracy(_Fields, _Everyday, total=False):
    cls_num: _Int
    coord_num: _Int
    field_h: _Int
    field_w: _Int
    downsample_rate: _Int
    field_whr: _Float
    field_xyr: _Float
    bbox_mean: _Float | Sequence[_Float]
    bbox_std: _Float | Sequence[_Float]
    cls_aware: _Bool
    ignore_label: _Int
    normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"]
    normalize: _Bool
    pre_fixed_normalizer: _Float
    weight_by_label_freqs: _Bool
    class_weighting: _Float | Sequence[_Float]

@overload
def DetectionAccuracy(
    *bottoms: _Bottom,
    cls_num: _Int = ...,
    coord_num: _Int = ...,
    field_h: _Int = ...,
    field_w: _Int = ...,
    downsample_rate: _Int = ...,
    field_whr: _Float = ...,
    field_xyr: _Float = ...,
    bbox_mean: _Float | Sequence[_Float] = ...,
    bbox_std: _Float | Sequence[_Float] = ...,
    cls_aware: _Bool = ...,
    ignore_label: _Int = ...,
    normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"] = ...,
    normalize: _Bool = ...,
    pre_fixed_normalizer: _Float = ...,
    weight_by_label_freqs: _Bool = ...,
    class_weighting: _Float | Sequence[_Float] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Accuracy of a proposal map.

    Not in BVLC Caffe, but in zhaoweicai/mscnn.

    Args:
        *bottoms: Its inputs: 2.
        cls_num: Number of classes, background included. Vendor field: 53 public nets
            (DetectionAccuracy).
        coord_num: Number of coordinates per box. With cls_num it must add up to the bottom's
            channels. Default: 4. Vendor field: 53 public nets (DetectionAccuracy).
        field_h: Height of the branch's anchor in pixels, as in the loss. Vendor field: 53 public
            nets (DetectionAccuracy).
        field_w: Width of the branch's anchor in pixels, as in the loss. Vendor field: 53 public
            nets (DetectionAccuracy).
        downsample_rate: Pixels of the image per cell of this branch. Vendor field: 53 public nets
            (DetectionAccuracy).
        field_whr: Limit of the predicted size change, as in the loss. Default: 2. Vendor field: 53
            public nets (DetectionAccuracy).
        field_xyr: Limit of the predicted shift, as in the loss. Its default differs from that of
            DetectionLoss, so set both. Default: 4. Vendor field: 53 public nets
            (DetectionAccuracy).
        bbox_mean: Mean of the four targets (dx, dy, log width, log height). Give exactly four
            values, together with bbox_std. Vendor field: 98 public nets (DecodeBBox,
            ProposalTarget, DetectionLoss, DetectionAccuracy).
        bbox_std: Standard deviation of the four targets. Give exactly four positive values,
            together with bbox_mean; 0.1, 0.1, 0.2, 0.2 is usual. Vendor field: 98 public nets
            (DecodeBBox, ProposalTarget, DetectionLoss, DetectionAccuracy).
        cls_aware: Whether each class has box outputs of its own. If false there is one set of
            outputs for the whole foreground. From Cascade R-CNN. Default: True. Vendor field: 41
            public nets (FrcnnOutput, ProposalTarget, BboxAccuracy).
        ignore_label: Label that marks positions without a target: they add nothing to the loss and
            get no gradient. Left out, every label counts and must be a valid class. Segmentation
            nets often use 255.
        normalization: What the sum of the losses is divided by. SigmoidCrossEntropyLoss falls back
            to BATCH_SIZE, not VALID, when neither this field nor normalize is given. Default:
            VALID.
        normalize: Older form of normalization: true means VALID, false means BATCH_SIZE. It has no
            effect beside normalization, and InfogainLoss refuses it.
        pre_fixed_normalizer: The number by which the loss is divided when normalization is
            PRE_FIXED. From R-FCN, where it is set to the count of regions kept by hard example
            mining. Default: 1. Vendor field: 48 public nets (SmoothL1LossOHEM, SmoothL1Loss).
        weight_by_label_freqs: Multiplies the loss of each pixel by the class_weighting of its
            label. From SegNet; it needs one weight per class. Default: False. Vendor field: 7
            public nets (SoftmaxWithLoss).
        class_weighting: Weight of each class, in label order, for weight_by_label_freqs. Rare
            classes usually get large values, such as the median frequency over their own; there
            must be as many as the bottom has channels. Vendor field: 5 public nets
            (SoftmaxWithLoss).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 0 to 2.
        in_place: Its top is its bottom.
        **fields: detection_accuracy_param, bbox_reg_param, loss_param, any other field of a layer.
    """

@overload
def DetectionAccuracy(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_DetectionAccuracy],
) -> Function: ...
@overload
def DetectionAccuracy(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_DetectionAccuracy],
) -> tuple[Top, ...]: ...

class _DetectionGroupAccuracy(_Fields, _Everyday, total=False):
    cls_num: _Int
    field_h: _Int | Sequence[_Int]
    field_w: _Int | Sequence[_Int]
    stride: _Int
    field_whr: _Float
    field_xyr: _Float
    objectness: _Bool
    bbox_mean: _Float | Sequence[_Float]
    bbox_std: _Float | Sequence[_Float]
    cls_aware: _Bool
    ignore_label: _Int
    normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"]
    normalize: _Bool
    pre_fixed_normalizer: _Float
    weight_by_label_freqs: _Bool
    class_weighting: _Float | Sequence[_Float]

@overload
def DetectionGroupAccuracy(
    *bottoms: _Bottom,
    cls_num: _Int = ...,
    field_h: _Int | Sequence[_Int] = ...,
    field_w: _Int | Sequence[_Int] = ...,
    stride: _Int = ...,
    field_whr: _Float = ...,
    field_xyr: _Float = ...,
    objectness: _Bool = ...,
    bbox_mean: _Float | Sequence[_Float] = ...,
    bbox_std: _Float | Sequence[_Float] = ...,
    cls_aware: _Bool = ...,
    ignore_label: _Int = ...,
    normalization: int | Literal["FULL", "VALID", "BATCH_SIZE", "NONE"] = ...,
    normalize: _Bool = ...,
    pre_fixed_normalizer: _Float = ...,
    weight_by_label_freqs: _Bool = ...,
    class_weighting: _Float | Sequence[_Float] = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Accuracy of a proposal map with anchor groups.

    Not in BVLC Caffe, but in zhaoweicai/cascade-rcnn.

    Args:
        *bottoms: Its inputs: 3.
        cls_num: Number of classes including background; must equal the channels of the first
            bottom. Vendor field: 20 public nets (DetectionGroupAccuracy).
        field_h: Anchor heights in pixels, one per anchor shape, as in the loss layer. Vendor field:
            20 public nets (DetectionGroupAccuracy).
        field_w: Anchor widths in pixels, in the order of field_h and equally many. Vendor field: 20
            public nets (DetectionGroupAccuracy).
        stride: Pixels of the image per cell of the score map. Vendor field: 20 public nets
            (DetectionGroupAccuracy).
        field_whr: Predicted box sizes are bounded to between 1/field_whr and field_whr times the
            anchor before the overlap is measured. Default: 2. Vendor field: 20 public nets
            (DetectionGroupAccuracy).
        field_xyr: Predicted shifts of a box's centre are bounded to 1/field_xyr of the anchor's
            size before the overlap is measured. Default: 4. Vendor field: 20 public nets
            (DetectionGroupAccuracy).
        objectness: Counts all object classes as one. Needs a cls_num of 2. Default: False. Vendor
            field: 20 public nets (DetectionGroupAccuracy).
        bbox_mean: Mean of the four targets (dx, dy, log width, log height). Give exactly four
            values, together with bbox_std. Vendor field: 98 public nets (DecodeBBox,
            ProposalTarget, DetectionLoss, DetectionAccuracy).
        bbox_std: Standard deviation of the four targets. Give exactly four positive values,
            together with bbox_mean; 0.1, 0.1, 0.2, 0.2 is usual. Vendor field: 98 public nets
            (DecodeBBox, ProposalTarget, DetectionLoss, DetectionAccuracy).
        cls_aware: Whether each class has box outputs of its own. If false there is one set of
            outputs for the whole foreground. From Cascade R-CNN. Default: True. Vendor field: 41
            public nets (FrcnnOutput, ProposalTarget, BboxAccuracy).
        ignore_label: Label that marks positions without a target: they add nothing to the loss and
            get no gradient. Left out, every label counts and must be a valid class. Segmentation
            nets often use 255.
        normalization: What the sum of the losses is divided by. SigmoidCrossEntropyLoss falls back
            to BATCH_SIZE, not VALID, when neither this field nor normalize is given. Default:
            VALID.
        normalize: Older form of normalization: true means VALID, false means BATCH_SIZE. It has no
            effect beside normalization, and InfogainLoss refuses it.
        pre_fixed_normalizer: The number by which the loss is divided when normalization is
            PRE_FIXED. From R-FCN, where it is set to the count of regions kept by hard example
            mining. Default: 1. Vendor field: 48 public nets (SmoothL1LossOHEM, SmoothL1Loss).
        weight_by_label_freqs: Multiplies the loss of each pixel by the class_weighting of its
            label. From SegNet; it needs one weight per class. Default: False. Vendor field: 7
            public nets (SoftmaxWithLoss).
        class_weighting: Weight of each class, in label order, for weight_by_label_freqs. Rare
            classes usually get large values, such as the median frequency over their own; there
            must be as many as the bottom has channels. Vendor field: 5 public nets
            (SoftmaxWithLoss).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 0 to 2.
        in_place: Its top is its bottom.
        **fields: detection_group_accuracy_param, bbox_reg_param, loss_param, any other field of a
            layer.
    """

@overload
def DetectionGroupAccuracy(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_DetectionGroupAccuracy],
) -> Function: ...
@overload
def DetectionGroupAccuracy(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_DetectionGroupAccuracy],
) -> tuple[Top, ...]: ...

class _BboxAccuracy(_Fields, _Everyday, total=False):
    bbox_mean: _Float | Sequence[_Float]
    bbox_std: _Float | Sequence[_Float]
    cls_aware: _Bool

@overload
def BboxAccuracy(
    *bottoms: _Bottom,
    bbox_mean: _Float | Sequence[_Float] = ...,
    bbox_std: _Float | Sequence[_Float] = ...,
    cls_aware: _Bool = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """Overlap of regressed boxes with their targets.

    Not in BVLC Caffe, but in zhaoweicai/cascade-rcnn.

    Args:
        *bottoms: Its inputs: 3.
        bbox_mean: Mean of the four targets (dx, dy, log width, log height). Give exactly four
            values, together with bbox_std. Vendor field: 98 public nets (DecodeBBox,
            ProposalTarget, DetectionLoss, DetectionAccuracy).
        bbox_std: Standard deviation of the four targets. Give exactly four positive values,
            together with bbox_mean; 0.1, 0.1, 0.2, 0.2 is usual. Vendor field: 98 public nets
            (DecodeBBox, ProposalTarget, DetectionLoss, DetectionAccuracy).
        cls_aware: Whether each class has box outputs of its own. If false there is one set of
            outputs for the whole foreground. From Cascade R-CNN. Default: True. Vendor field: 41
            public nets (FrcnnOutput, ProposalTarget, BboxAccuracy).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 0 to 2.
        in_place: Its top is its bottom.
        **fields: bbox_reg_param, any other field of a layer.
    """

@overload
def BboxAccuracy(
    *bottoms: _Bottom,
    ntop: Literal[0],
    in_place: _Bool = ...,
    **fields: Unpack[_BboxAccuracy],
) -> Function: ...
@overload
def BboxAccuracy(
    *bottoms: _Bottom,
    ntop: int,
    in_place: _Bool = ...,
    **fields: Unpack[_BboxAccuracy],
) -> tuple[Top, ...]: ...
def LabelsequenceAccuracy(
    *bottoms: _Bottom,
    blank_label: _Int = ...,
    name: str = ...,
    phase: int | Literal["TRAIN", "TEST"] = ...,
    loss_weight: _Float | Sequence[_Float] = ...,
    param: _Message | Sequence[_Message] = ...,
    propagate_down: _Bool | Sequence[_Bool] = ...,
    include: _Message | Sequence[_Message] = ...,
    exclude: _Message | Sequence[_Message] = ...,
    ntop: Literal[1] = ...,
    in_place: _Bool = ...,
    **fields: Unpack[_Fields],
) -> Top:
    """The share of label sequences read without error.

    Not in BVLC Caffe, but in dlunion/CC4.0.

    Args:
        *bottoms: Its inputs: 2.
        blank_label: Class number of the CTC blank, which separates repeated characters. Must be the
            blank of the loss layer. Default: 0. Vendor field: 5 public nets
            (LabelsequenceAccuracy).
        name: Name of the layer.
        phase: Phase in which this layer runs.
        loss_weight: Weight of each top in the total loss: none, or one value per top.
        param: Training settings of the layer's parameter blobs, in their order.
        propagate_down: For each bottom, whether the layer passes gradients back to it.
        include: The layer exists only if the net's state meets at least one of these rules.
        exclude: The layer is left out if the net's state meets any of these rules.
        ntop: How many tops it gives: 1.
        in_place: Its top is its bottom.
        **fields: labelsequence_accuracy_param, any other field of a layer.
    """

def __getattr__(name: str) -> Callable[..., Any]:
    """A layer type that the schema does not know: it takes the fields of every layer."""
