"""All rules of the linter, by code: adding one is an entry here, a function and a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netspec.lint import (
    batch_norm,
    blobs,
    deploy,
    deprecated,
    formats,
    layers,
    phases,
    sharing,
    vendor,
)
from netspec.lint.rule import LintRule
from netspec.report.diagnostic import ERROR, NOTE, WARNING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netspec.lint.context import Context
    from netspec.lint.rule import Seen


def _nothing(context: Context) -> tuple[Seen, ...]:
    """Comments are no matter of a net: what is wrong with them is found where they are read."""
    del context
    return ()


UNKNOWN_IGNORED = LintRule(
    "NS500",
    "unknown-ignored-rule",
    WARNING,
    "A comment ignores a rule that there is not.",
    _nothing,
)

RULES: Mapping[str, LintRule] = {
    rule.code: rule
    for rule in (
        UNKNOWN_IGNORED,
        LintRule(
            "NS501",
            "unread-top",
            WARNING,
            "No layer reads a top of a data layer, or of a branch beside a loss.",
            blobs.unread_tops,
            wiring=True,
        ),
        LintRule(
            "NS502",
            "duplicate-layer-name",
            WARNING,
            "Two layers of one state have the same name.",
            layers.duplicate_names,
            wiring=True,
        ),
        LintRule(
            "NS503",
            "rebound-name",
            ERROR,
            "A top is made a second time by a layer that does not work in place.",
            blobs.rebound_names,
            wiring=True,
        ),
        LintRule(
            "NS504",
            "training-layer-in-deploy",
            WARNING,
            "A loss or Dropout stands in a net for use.",
            deploy.training_layers,
            wiring=True,
            fixable=True,
        ),
        LintRule(
            "NS505",
            "batchnorm-without-scale",
            WARNING,
            "No Scale layer reads what a BatchNorm layer makes.",
            batch_norm.without_scale,
            wiring=True,
        ),
        LintRule(
            "NS506",
            "batchnorm-lr",
            ERROR,
            "A param of a BatchNorm layer has an lr_mult or decay_mult other than 0.",
            batch_norm.learned_statistics,
            fixable=True,
        ),
        LintRule(
            "NS507",
            "filler-on-sharer",
            WARNING,
            "A layer has a filler for weights that another layer owns.",
            sharing.fillers_on_sharers,
            wiring=True,
            fixable=True,
        ),
        LintRule(
            "NS508",
            "in-place-on-read-blob",
            ERROR,
            "A layer works in place on a blob that is used elsewhere, too.",
            blobs.in_place_on_read_blobs,
            wiring=True,
        ),
        LintRule(
            "NS509",
            "legacy-format",
            WARNING,
            "The file is in a format that Caffe upgrades each time it reads it.",
            formats.legacy_formats,
        ),
        LintRule(
            "NS510",
            "vendor-field",
            NOTE,
            "A layer type or field is of a fork, and not of BVLC Caffe.",
            vendor.vendor_fields,
        ),
        LintRule(
            "NS511",
            "missing-data",
            WARNING,
            "A blob is read in a phase in which no layer makes it.",
            phases.missing_data,
            wiring=True,
        ),
        LintRule(
            "NS512",
            "deprecated-field",
            WARNING,
            "A field has given way to another, or true or false is spelt oddly.",
            deprecated.deprecated_fields,
            fixable=True,
        ),
        LintRule(
            "NS513",
            "unknown-layer-type",
            WARNING,
            "A layer has no type, or one that no Caffe is known to have.",
            layers.unknown_types,
        ),
        LintRule(
            "NS514",
            "unknown-bottom",
            ERROR,
            "A layer reads a blob that no layer above it makes.",
            blobs.unknown_bottoms,
            wiring=True,
        ),
    )
}

_BY_NAME = {rule.name: rule for rule in RULES.values()}


def rule_of(word: str) -> LintRule | None:
    """The rule of a code or name, in upper or lower case; None if there is none.

    >>> rule_of("ns501").name
    'unread-top'
    """
    return RULES.get(word.upper()) or _BY_NAME.get(word.lower())


def known_words() -> tuple[str, ...]:
    """All codes and names."""
    return (*RULES, *_BY_NAME)
