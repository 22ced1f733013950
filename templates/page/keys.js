// Keys that work everywhere on the page, and the list of all of them.

const LISTED = [
  [["/"], "search: words in names, type:conv for a type"],
  [["\u2191", "\u2193", "\u2190", "\u2192"], "move the picture; from a layer with the focus, to the next one that way"],
  [["+", "\u2212"], "zoom; also Ctrl and the wheel, two fingers, a double click"],
  [["0"], "show all"],
  [["Tab"], "into the picture: to its layers"],
  [["Enter"], "choose the layer; on a name above repeated layers, go inside"],
  [["Esc"], "back out of a cell, or choose nothing"],
  [["1", "2", "3"], "layer, summary, findings"],
  [["t"], "light, dark, or as the system"],
  [["?"], "this list"],
];

const ACTIONS = {
  "/": () => focusSearch(),
  "+": () => zoom(1.3, undefined, undefined, true),
  "=": () => zoom(1.3, undefined, undefined, true),
  "-": () => zoom(1 / 1.3, undefined, undefined, true),
  0: () => fit(true),
  1: () => (roomy.matches ? layerPanel.focus() : showTab("layer", true)),
  2: () => showTab("summary", true),
  3: () => showTab("findings", true),
  t: () => byId("theme").click(),
  "?": () => openKeys(),
  Escape: () => goUp(),
};

function typed(event) {
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  const writing = event.target.closest("input, textarea, select");
  const action = Object.hasOwn(ACTIONS, event.key) ? ACTIONS[event.key] : null;
  if (modified || !action || byId("keys").open || event.defaultPrevented) return;
  if (writing && event.key !== "Escape") return;
  event.preventDefault();
  action();
}

function openKeys() {
  const close = el("button", { type: "button", class: "tool", "aria-label": "Close", onclick: () => byId("keys").close() }, icon("close"));
  const rows = LISTED.flatMap(([keys, text]) => [
    el("dt", {}, keys.flatMap((key, at) => [at ? " " : "", el("kbd", {}, key)])),
    el("dd", {}, text),
  ]);
  fill(byId("keys"), el("div", { class: "head" }, el("h2", { id: "keys-title" }, "Keys"), close), el("dl", {}, rows));
  byId("keys").showModal();
}

function startKeys() {
  document.addEventListener("keydown", typed);
  byId("help").addEventListener("click", openKeys);
  byId("zoom-in").addEventListener("click", () => zoom(1.3, undefined, undefined, true));
  byId("zoom-out").addEventListener("click", () => zoom(1 / 1.3, undefined, undefined, true));
  byId("zoom-fit").addEventListener("click", () => fit(true));
}
