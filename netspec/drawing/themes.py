"""The colours of pictures, a table a theme."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Colours, as ``#rrggbb``.

    Attributes:
        background: Of the picture.
        card: Of a box.
        text: Of names.
        quiet: Of what stands beside them.
        border: Of a box.
        edge: Of an edge.
        frame: Of a cluster, within.
        frame_border: Of a cluster's border.
        state: Of edges from one step to another.
        train: Of what is in phase TRAIN alone.
        test: Of what is in phase TEST alone.
        error: Of errors.
        error_card: Of a box with an error.
        warning: Of warnings.
        shared: Of the marks of shared weights.
        families: Of the stripe beside a layer, by family.
        letters: Whether families have letters too, as colours do not tell them apart.
    """

    background: str
    card: str
    text: str
    quiet: str
    border: str
    edge: str
    frame: str
    frame_border: str
    state: str
    train: str
    test: str
    error: str
    error_card: str
    warning: str
    shared: str
    families: dict[str, str] = field(repr=False)
    letters: bool = False


THEMES = {
    "light": Theme(
        background="#ffffff",
        card="#ffffff",
        text="#1f2933",
        quiet="#5f6c7b",
        border="#c3ccd6",
        edge="#8593a3",
        frame="#f5f7fa",
        frame_border="#cbd4de",
        state="#7a5fa8",
        train="#b3541e",
        test="#1f6f8b",
        error="#c62828",
        error_card="#fdf0f0",
        warning="#94660a",
        shared="#7a5fa8",
        families={
            "data": "#7d8fa3",
            "vision": "#4a7fb5",
            "activation": "#e0a13c",
            "normalization": "#4fa69a",
            "recurrent": "#8a6bb8",
            "common": "#74a35c",
            "loss": "#c26a8d",
            "utility": "#b0a48f",
            "unknown": "#3d4752",
        },
    ),
    "dark": Theme(
        background="#14181d",
        card="#20262d",
        text="#e8edf2",
        quiet="#a3b0be",
        border="#46525f",
        edge="#7f8d9c",
        frame="#191e24",
        frame_border="#3a4550",
        state="#b79be0",
        train="#f0a267",
        test="#6fc3dd",
        error="#ff7b72",
        error_card="#35201f",
        warning="#e3b341",
        shared="#b79be0",
        families={
            "data": "#8fa3b8",
            "vision": "#5b9bd8",
            "activation": "#e8b04e",
            "normalization": "#55b8aa",
            "recurrent": "#a98bd6",
            "common": "#86bb6a",
            "loss": "#dc84a6",
            "utility": "#b5aa95",
            "unknown": "#dfe6ed",
        },
    ),
    "print": Theme(
        background="#ffffff",
        card="#ffffff",
        text="#000000",
        quiet="#3a3a3a",
        border="#000000",
        edge="#000000",
        frame="#f4f4f4",
        frame_border="#777777",
        state="#000000",
        train="#000000",
        test="#000000",
        error="#000000",
        error_card="#e2e2e2",
        warning="#000000",
        shared="#000000",
        families={
            "data": "#ffffff",
            "vision": "#cccccc",
            "activation": "#ffffff",
            "normalization": "#ffffff",
            "recurrent": "#999999",
            "common": "#e8e8e8",
            "loss": "#666666",
            "utility": "#ffffff",
            "unknown": "#ffffff",
        },
        letters=True,
    ),
    # Colours that Okabe and Ito chose so that all people can tell them apart.
    "colour-blind": Theme(
        background="#ffffff",
        card="#ffffff",
        text="#000000",
        quiet="#4d4d4d",
        border="#b3b3b3",
        edge="#7a7a7a",
        frame="#f6f6f6",
        frame_border="#c8c8c8",
        state="#0072b2",
        train="#a84b00",
        test="#0072b2",
        error="#b02a00",
        error_card="#fbeee6",
        warning="#7a5c00",
        shared="#0072b2",
        families={
            "data": "#999999",
            "vision": "#0072b2",
            "activation": "#e69f00",
            "normalization": "#009e73",
            "recurrent": "#cc79a7",
            "common": "#56b4e9",
            "loss": "#d55e00",
            "utility": "#f0e442",
            "unknown": "#000000",
        },
    ),
}
