// The panel of a layer: what it is, reads, makes and costs, and what is wrong with it.

const layerPanel = byId("panel-layer");
let shownFor = "";

function showLayer() {
  const key = `${here.row}/${here.layer}`;
  const same = key === shownFor;
  shownFor = key;
  if (here.row !== null) fill(layerPanel, groupParts(here.row));
  else if (here.layer !== null) fill(layerPanel, layerParts(here.layer, here.step));
  else fill(layerPanel, emptyParts());
  if (!same) layerPanel.scrollTop = 0;
}

function emptyParts() {
  return el(
    "div",
    { class: "empty" },
    el("p", {}, "Click a layer, in the picture or in the summary, to see what it reads, makes and costs."),
    page.views.length > 1 &&
      el("p", {}, "A name above repeated layers leads inside, and so does a closed group: there, one step is shown with what goes in and out."),
  );
}

function layerParts(index, step) {
  const layer = page.layers[index];
  return [
    panelHead(fullName(index, step)),
    kindLine(layer),
    layer.steps > 1 && stepChooser(index, step),
    actions(layer.inside, [index]),
    layer.diagnostics.length > 0 &&
      el("div", { class: "block", id: "wrong" }, layer.diagnostics.map((number) => card(page.diagnostics[number], false))),
    blobBlock("bottoms", index, step),
    blobBlock("tops", index, step),
    factBlock(layer.steps > 1 ? `Costs, of all ${layer.steps.toLocaleString("en")} steps` : "Costs", layer.facts),
    paramBlock(layer),
    settingsBlock(textAt(layer.settings, step)),
    originBlock(textAt(layer.origin, step)),
  ];
}

function panelHead(title) {
  return el(
    "div",
    { class: "head" },
    el("h2", { class: "any" }, title || "(no name)"),
    el("button", { type: "button", class: "tool", "aria-label": "Choose nothing", title: "Choose nothing", onclick: () => go({}) }, icon("close")),
  );
}

function kindLine(layer) {
  return el(
    "p",
    { class: "kind" },
    swatch(layer.family),
    el("span", { class: "type any" }, layer.type || "(no type)"),
    el("span", { class: "badge" }, layer.family),
    layer.phases && el("span", { class: "badge" }, `only in ${layer.phases}`),
    layer.inplace && el("span", { class: "badge" }, "in place"),
    layer.shared && el("span", { class: "badge" }, `shares weights: ${layer.shared}`),
  );
}

function actions(inside, indexes) {
  const door = inside && inside !== here.view && viewOf.get(inside);
  const seen = indexes.some((index) => anchorOf(index));
  return el(
    "div",
    { class: "actions" },
    door && el("button", { type: "button", id: "inside", onclick: () => go({ view: inside }) }, icon("enter"), `Go inside ${door.label}`),
    seen && el("button", { type: "button", id: "locate", onclick: () => showChosen(true) }, icon("fit"), "Show in the picture"),
  );
}

function block(title, ...children) {
  return el("div", { class: "block" }, el("h3", {}, title), ...children);
}

const MOST_BLOBS = 30;

function blobBlock(side, index, step) {
  const blobs = blobsOf(page.layers[index], side, step);
  const title = side === "bottoms" ? "Reads" : "Makes";
  if (!blobs.length) return block(title, el("p", { class: "soft" }, "nothing"));
  const rows = blobs.slice(0, MOST_BLOBS).flatMap(({ blob, shape }) => [
    el("div", {}, blobLink(side, blob, index), side === "tops" && readersLine(blob, index)),
    el("div", { class: "shape mono" }, shape),
  ]);
  const more = blobs.length - MOST_BLOBS;
  return block(title, el("div", { class: "blobs" }, rows), more > 0 && el("p", { class: "soft" }, `and ${plural(more, "more blob")}`));
}

function blobLink(side, blob, index) {
  if (side === "tops") return el("span", { class: "mono" }, blob);
  const follow = () => {
    const maker = makerOf(blob, index);
    if (maker) goAndReveal(maker);
    else say(`No layer makes ${blob}`);
  };
  return linkTo(blob, follow, { class: "link mono", title: "Go to the layer that makes it" });
}

const MOST_READERS = 4;

function readersLine(blob, index) {
  const readers = readersOf(blob, index, here.step);
  if (!readers.length) return null;
  const links = readers.slice(0, MOST_READERS).flatMap((each, at) => [
    at ? ", " : "",
    linkTo(fullName(each.index, each.step), () => goAndReveal(each)),
  ]);
  const more = readers.length > MOST_READERS ? ` and ${readers.length - MOST_READERS} more` : "";
  return el("p", { class: "soft" }, "read by ", links, more);
}

function goAndReveal({ index, step }) {
  goToLayer(index, step);
  revealLayer();
}

function factBlock(title, facts) {
  if (!facts.length) return null;
  return block(title, el("dl", { class: "facts" }, facts.map(([name, text]) => [el("dt", {}, name), el("dd", {}, text)])));
}

function paramBlock(layer) {
  if (layer.params === null) return block("Parameters", el("p", { class: "soft" }, "not known"));
  if (!layer.params.length) return null;
  const rows = layer.params.flatMap(({ name, shape, count }) => [
    el("div", {}, el("span", { class: "mono" }, shape), name && el("span", { class: "soft" }, ` ${name}`)),
    el("div", { class: "shape" }, count),
  ]);
  return block("Parameters", el("div", { class: "blobs" }, rows));
}

function settingsBlock(text) {
  return text ? block("Settings", el("pre", { class: "settings", tabindex: "0" }, text)) : null;
}

function originBlock(place) {
  return place ? block("Comes from", el("p", { class: "mono any" }, place)) : null;
}

// Several layers: a row of the summary that stands for them.
function groupParts(number) {
  const row = page.rows[number];
  const facts = page.columns.map(({ name }, at) => [name, row.full[name] || row.cells[at]]).slice(2);
  return [
    panelHead(row.cells[0]),
    el("p", { class: "kind" }, row.cells[1]),
    actions(row.inside, row.layers),
    factBlock("Together", facts),
    block("Layers", el("ul", { class: "members" }, row.layers.map(memberItem))),
  ];
}

function memberItem(index) {
  const layer = page.layers[index];
  return el(
    "li",
    {},
    swatch(layer.family),
    linkTo(layer.name, () => goAndReveal({ index, step: 0 })),
    el("span", { class: "soft" }, layer.type),
  );
}
