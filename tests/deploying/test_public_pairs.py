"""Public nets for training against the files for use that their authors wrote.

What deploy makes of the one has the layers, wiring, shapes and settings of the other, but for
differences that the table lists, each with its reason. A difference that is listed and no
longer there is a failure, too.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import netspec
from netspec.deploying import deployed
from netspec.deploying.stripping import stripped_layer

SAMPLES = Path(__file__).parents[2] / "samples"


class Pair(NamedTuple):
    """A net for training, its file for use, and what is different.

    Attributes:
        train: The net for training.
        use: The file for use; both without .prototxt.
        why: The reasons for the differences.
        ours: Layers, or inputs as "-> blob", that only we have; patterns.
        theirs: Those that only the public file has.
        other: Those of other shapes, wiring or settings.
        stages: The stages that hold.
        inputs: Shapes that the public file does not tell.
    """

    train: str
    use: str
    why: str = ""
    ours: tuple[str, ...] = ()
    theirs: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    inputs: dict[str, Any] = {}  # noqa: RUF012  # it is not changed


BVLC, INTEL = "BVLC__caffe/", "BVLC__caffe/models__intel_optimized_models__"
SSD, BENCH = f"{INTEL}ssd__", f"{INTEL}benchmark__"
RCNN = f"{INTEL}faster-rcnn__pascal_voc__"
VGG_X2 = "models__Fast-RCNN__pascal_voc__VGG16-X2__faster_rcnn_end2end__"
GIRSHICK = "rbgirshick__py-faster-rcnn/models__pascal_voc__ZF__"
CVJENA, AGE = "cvjena__cnn-models/", "GilLevi__AgeGenderDeepLearning/"
LRCN = "examples__LRCN_activity_recognition__"
LISA, MOBILE = "LisaAnne__lisa-caffe-public/", "chuanqi305__MobileNet-SSD/"
DONAHUE, S2VT = "jeffdonahue__caffe/examples__coco_caption__", "vsubhashini__caffe/examples__"
TSN = "yjxiong__temporal-segment-networks/models__"
SEQUENCE = dict.fromkeys(("cont_sentence", "input_sentence", "stage_indicator"), (80, 32))
FUSION = dict.fromkeys(SEQUENCE, (80, 16))

PROBS = dict(why="its author calls it probs", ours=("prob",), theirs=("probs",))
SAVED = dict(why="its author lets it save what it detects", other=("detection_out",))
LOSS_PARAM = dict(why="a loss_param of the loss is left in its Softmax", other=("cls_prob",))
AUXILIARY = "its author took the losses away alone, and left their branches"
STATISTICS = "use_global_stats: true is what TEST does anyway"
SEQUENCES = "its author wrote it by hand for a single step, with other names and Reshapes"
SEGMENTS = "its author wrote it for one segment of a video, without the layers that join them"

SEGMENT_LAYERS = {
    "rgb": ("reshape_data", "reshape_fc", "segment_consensus", "prob"),
    "flow": ("data_reshape", "reshape_fc", "pool_fusion", "prob"),
}

PAIRS = [
    Pair(f"{BVLC}examples__mnist__lenet_train_test", f"{BVLC}examples__mnist__lenet"),
    *(
        Pair(f"{BVLC}examples__cifar10__{each}_train_test", f"{BVLC}examples__cifar10__{each}")
        for each in ("cifar10_full", "cifar10_quick")
    ),
    *(
        Pair(f"{BVLC}models__{each}__train_val", f"{BVLC}models__{each}__deploy")
        for each in (
            "bvlc_alexnet",
            "bvlc_reference_caffenet",
            "bvlc_googlenet",
            "finetune_flickr_style",
        )
    ),
    *(
        Pair(f"{BVLC}examples__imagenet__{net}_{part}", f"{BVLC}examples__imagenet__{net}_deploy")
        for net in ("alexnet", "imagenet")
        for part in ("train_val", "train", "val")
    ),
    Pair(
        f"{BVLC}examples__siamese__mnist_siamese_train_test",
        f"{BVLC}examples__siamese__mnist_siamese",
        why="the names that the towers shared their parameters by stay",
        other=("conv1", "conv2", "ip1", "ip2", "feat"),
    ),
    Pair(
        f"{BVLC}{LRCN}train_test_singleFrame_RGB", f"{LISA}{LRCN}deploy_singleFrame", **PROBS
    ),
    Pair(
        f"{BVLC}{LRCN}train_test_lstm_RGB",
        f"{BVLC}{LRCN}deploy_lstm",
        why="it is for 10 streams in place of 3, without Dropout; its author calls prob probs",
        ours=("drop6", "lstm1-drop", "prob"),
        theirs=("probs",),
        other=("*",),
        stages=("test-on-test",),
        inputs={"data": (48, 3, 227, 227), "clip_markers": (48, 1, 1, 1)},
    ),
    Pair(
        f"{BENCH}googlenet__train_val",
        f"{BENCH}googlenet__deploy",
        why=AUXILIARY,
        theirs=("loss1/*", "loss2/*"),
    ),
    Pair(
        f"{BENCH}googlenet_v2__train_val",
        f"{BENCH}googlenet_v2__deploy",
        why=AUXILIARY,
        theirs=("loss1/*", "loss2/*", "pool3/5x5_s3", "pool4/5x5_s3"),
    ),
    Pair(f"{BENCH}googlenet_v3__train_val", f"{BENCH}googlenet_v3__deploy"),
    Pair(
        f"{BENCH}resnet_50__train_val",
        f"{BENCH}resnet_50__deploy",
        why="without a filler, Intel's BatchNorm has no scale of its own, and these weights have",
        other=("bn*",),
    ),
    Pair(
        f"{BENCH}vgg16__train_val",
        f"{BENCH}vgg16__deploy",
        why="the layer that makes prob is called loss still",
        ours=("prob",),
        theirs=("loss",),
    ),
    Pair(f"{BENCH}alexnet__train_val_dummydata", f"{BENCH}alexnet__deploy"),
    Pair(f"{BENCH}ssd__train_val_dummydata", f"{BENCH}ssd__deploy"),
    Pair(
        f"{SSD}AlexNet__VOC0712__SSD_300x300__train",
        f"{SSD}AlexNet__VOC0712__SSD_300x300__deploy",
        **SAVED,
    ),
    Pair(f"{SSD}VGGNet__coco__SSD_300x300__train", f"{SSD}VGGNet__coco__SSD_300x300__deploy", **SAVED),
    *(
        Pair(f"{SSD}{each}__SSD_300x300__test", f"{SSD}{each}__SSD_300x300__deploy")
        for each in ("AlexNet__VOC0712", "VGGNet__coco", "VGGNet__VOC0712")
    ),
    Pair(f"{RCNN}ZF__fast_rcnn__train", f"{RCNN}ZF__fast_rcnn__test", **LOSS_PARAM),
    Pair(f"{RCNN}VGG16__faster_rcnn_end2end__train", f"{RCNN}VGG16__faster_rcnn_end2end__test"),
    *(
        Pair(f"{INTEL}faster-rcnn__coco__{each}__train", f"{INTEL}faster-rcnn__coco__{each}__test")
        for each in ("VGG16__fast_rcnn", "VGG16__faster_rcnn_end2end")
    ),
    Pair(
        f"{BVLC}examples__model_optimization__{VGG_X2}train",
        f"{BVLC}examples__model_optimization__{VGG_X2}test",
    ),
    Pair(
        "daijifeng001__R-FCN/models__rfcn_prototxts__ResNet-50L_res3a__train_val",
        "daijifeng001__R-FCN/models__rfcn_prototxts__ResNet-50L_OHEM_res3a__test",
    ),
    Pair(
        f"{INTEL}yolo__yolov2_train",
        f"{BENCH}yolo__deploy",
        why="it is a test with labels, with plain ReLU; use_global_stats: true is said",
        theirs=("-> label", "eval_det"),
        other=("*layer*-bn", "*layer*-act"),
    ),
    Pair(f"{GIRSHICK}fast_rcnn__train", f"{GIRSHICK}fast_rcnn__test", **LOSS_PARAM),
    Pair(
        f"{GIRSHICK}faster_rcnn_end2end__train",
        f"{GIRSHICK}faster_rcnn_end2end__test",
        **LOSS_PARAM,
    ),
    *(
        Pair(
            f"DeepScale__SqueezeNet/SqueezeNet_{each}__train_val",
            f"DeepScale__SqueezeNet/SqueezeNet_{each}__deploy",
        )
        for each in ("v1.0", "v1.1")
    ),
    *(
        Pair(
            f"{AGE}{each}_net_definitions__train_val_test_fold_is_{fold}",
            f"{AGE}{each}_net_definitions__deploy",
        )
        for each in ("age", "gender")
        for fold in range(5)
    ),
    Pair(
        f"{MOBILE}train",
        f"{MOBILE}deploy",
        why="engine: CAFFE of layers with groups is kept; the thresholds are others",
        other=("conv*/dw", "detection_out"),
    ),
    Pair(
        f"{MOBILE}voc__MobileNetSSD_train",
        f"{MOBILE}voc__MobileNetSSD_deploy",
        why="BatchNorm and Scale are merged into the filters there; the thresholds are others",
        ours=("conv*/bn", "conv*/scale"),
        other=("conv*", "detection_out"),
    ),
    Pair(
        f"{CVJENA}AlexNet_cvgj__train",
        f"{CVJENA}AlexNet_cvgj__deploy",
        why="the layer that makes prob is called softmax",
        ours=("prob",),
        theirs=("softmax",),
    ),
    Pair(f"{CVJENA}ResNet_preact__ResNet10_cvgj__train", f"{CVJENA}ResNet_preact__ResNet10_cvgj__deploy"),
    Pair(
        f"{CVJENA}ResNet_preact__ResNet50_cvgj__train",
        f"{CVJENA}ResNet_preact__ResNet50_cvgj__deploy",
        why=STATISTICS,
        other=("*bn*",),
    ),
    Pair(f"{CVJENA}VGG19_cvgj__train", f"{CVJENA}VGG19_cvgj__deploy", why=STATISTICS, other=("*/bn",)),
    Pair(
        "jeffdonahue__caffe/models__finetune_flickr_style__train_val",
        "jeffdonahue__caffe/models__finetune_flickr_style__deploy",
    ),
    Pair(f"{DONAHUE}lstm_language_model", f"{DONAHUE}lstm_lm.deploy", **PROBS),
    Pair(
        f"{DONAHUE}lrcn",
        f"{DONAHUE}lrcn_word_to_preds.deploy",
        why="the image's features come from outside there, out of a second net",
        ours=("-> data", "conv*", "relu*", "pool*", "norm*", "drop*", "fc*", "prob"),
        theirs=("-> image_features", "probs"),
        other=("lstm2",),
        stages=("factored", "2-layer"),
        inputs={"data": (1000, 3, 227, 227)},
    ),
    Pair(
        f"{S2VT}s2vt__s2vt",
        f"{S2VT}s2vt__s2vt.words_to_preds.deploy",
        why=SEQUENCES,
        ours=("-> frame_fc7", "reshape_stg_indicator", "prob"),
        theirs=("-> frames_fc7", "reshape_*", "probs"),
        other=("*",),
        stages=("factored", "2-layer"),
        inputs={**SEQUENCE, "frame_fc7": (80, 32, 4096)},
    ),
    Pair(
        f"{S2VT}language_fusion__lm_deepfus_img512_s2vt_glove",
        f"{S2VT}language_fusion__deploy_lm_deepfus_img512_s2vt_glove.words_to_preds",
        why=SEQUENCES,
        ours=("-> frame_fc7", "reshape_stg_indicator", "prob"),
        theirs=("-> frames_fc7", "reshape_*", "probs"),
        other=("*",),
        stages=("factored", "2-layer"),
        inputs={**FUSION, "frame_fc7": (80, 16, 4096)},
    ),
    Pair(
        "shelhamer__fcn.berkeleyvision.org/voc-fcn8s__train",
        "shelhamer__fcn.berkeleyvision.org/voc-fcn8s__deploy",
        why="Dropout, which does nothing in use, is taken away; the scores are the output",
        ours=("drop6", "drop7", "prob"),
    ),
    *(
        Pair(
            f"rbgirshick__rcnn/finetuning__voc_2012_prototxt__pascal_finetune_{each}",
            "rbgirshick__rcnn/model-defs__pascal_finetune_deploy",
        )
        for each in ("train", "val")
    ),
    Pair(
        "alexgkendall__SegNet-Tutorial/Example_Models__train_segnet_sun",
        "alexgkendall__SegNet-Tutorial/Example_Models__segnet_sun",
        why="its output is the best class, not the probabilities",
        ours=("prob",),
        theirs=("argmax",),
    ),
    Pair(
        "TimoSaemann__ENet/prototxts__enet_train_encoder_decoder",
        "TimoSaemann__ENet/prototxts__enet_deploy",
        why="the scores are the output; a param_str says TEST, which only its class knows",
        ours=("prob",),
        other=("drop*",),
    ),
    *(
        Pair(
            f"{TSN}{data}__tsn_bn_inception_{kind}_train_val",
            f"{TSN}{data}__tsn_bn_inception_{kind}_deploy",
            why=SEGMENTS,
            ours=SEGMENT_LAYERS[kind],
            other=("*",),
            inputs={"data": (1, channels, 224, 224)},
        )
        for data in ("hmdb51", "ucf101")
        for kind, channels in (("rgb", 9), ("flow", 30))
    ),
]  # fmt: skip


def facts(report):
    """For each layer and input, its type, wiring, shapes and settings."""
    found = {}
    for node, layer in zip(report.view.nodes, report.layers, strict=True):
        if not node.bottoms:
            found.update(
                (f"-> {top}", shape)
                for top, shape in zip(layer.tops, layer.top_shapes, strict=True)
            )
            continue
        name = node.name
        while name in found:
            name += " again"
        settings = stripped_layer(node.layer)
        settings.ClearField("name")
        found[name] = (
            settings.SerializeToString(deterministic=True),
            layer.top_shapes,
            layer.param_shapes,
        )
    return found


def unlisted(names, patterns):
    return [name for name in names if not any(fnmatchcase(name, each) for each in patterns)]


def unused(names, patterns):
    return [each for each in patterns if not any(fnmatchcase(name, each) for name in names)]


@pytest.mark.parametrize("pair", PAIRS, ids=[pair.train for pair in PAIRS])
def test_the_net_for_use_is_the_public_one_but_for_what_is_listed(shared, pair):
    train, use = (
        netspec.load(shared / "corpus" / "nets" / f"{name}.prototxt", allow_unknown=True)
        for name in (pair.train, pair.use)
    )
    theirs = facts(netspec.check(use, stages=pair.stages))
    blobs = {top for layer in train.net.layer for top in layer.top}
    told = {name[3:]: shape for name, shape in theirs.items() if name.startswith("-> ")}
    told = {blob: shape for blob, shape in told.items() if blob in blobs}
    made = deployed(train, inputs={**told, **pair.inputs}, stages=pair.stages)
    ours = facts(made.report)

    only_ours = [name for name in ours if name not in theirs]
    only_theirs = [name for name in theirs if name not in ours]
    both = [name for name in ours if name in theirs]
    other = [name for name in both if ours[name] != theirs[name]]
    for names, patterns in (
        (only_ours, pair.ours),
        (only_theirs, pair.theirs),
        (other, pair.other),
    ):
        assert unlisted(names, patterns) == []
        assert unused(names, patterns) == []
    assert both == [name for name in theirs if name in ours]  # in the same order
    assert bool(pair.why) is bool(only_ours or only_theirs or other)


@pytest.mark.parametrize("name", ["alexnet", "googlenet"])
def test_the_samples_for_training_give_the_samples_for_use(name):
    train, use = (SAMPLES / f"{name}_{kind}.prototxt" for kind in ("train_val", "deploy"))
    made = deployed(train, inputs={"data": (10, 3, None, None)})
    assert facts(made.report) == facts(netspec.check(use))


def test_the_weights_of_what_stays_have_the_shapes_that_they_had(shared):
    count = 0
    for path in sorted((shared / "corpus" / "nets").glob("*/*train_val*.prototxt")):
        try:
            loaded = netspec.load(path)
            made = deployed(loaded, inputs={"data": (1, 3, 227, 227)})
        except netspec.NetspecError:
            continue
        report = netspec.check(loaded, inputs={"data": (1, 3, 227, 227)})
        before = {layer.name: layer.param_shapes for layer in report.layers}
        for layer in made.report.layers:
            if before.get(layer.name):
                assert layer.param_shapes == before[layer.name], f"{path.name}: {layer.name}"
                count += 1
    assert count > 1000
