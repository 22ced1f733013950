// Where one is: a view, a layer and its step, or a row. It is in the address, so that links,
// Back and Forward work: #L12, #view=r0, #view=r0&layer=L12&step=57, #row=4.

const NOWHERE = { view: "", layer: null, step: 0, row: null };
let here = { ...NOWHERE };
let address = null;
const followers = [];

function whenMoved(follower) {
  followers.push(follower);
}

function addressOf({ view, layer, step, row }) {
  if (row !== null) return view ? `#view=${view}&row=${row}` : `#row=${row}`;
  if (layer === null) return view ? `#view=${view}` : "#";
  const home = page.layers[layer].views[0] || "";
  const { key } = page.layers[layer];
  if (view === home && !step) return `#${key}`;
  return `#view=${view}&layer=${key}${step ? `&step=${step}` : ""}`;
}

function placeOf(hash) {
  const text = hash.replace(/^#/, "");
  const given = new URLSearchParams(/^L\d+$/.test(text) ? `layer=${text}` : text);
  const layer = numbered.get(given.get("layer")) ?? null;
  const row = numberIn(given.get("row"), /^(\d+)$/, page.rows.length);
  const view = viewOf.has(given.get("view")) ? given.get("view") : "";
  if (layer === null) return { ...NOWHERE, view, row };
  const steps = page.layers[layer].steps;
  const step = numberIn(given.get("step"), /^(\d+)$/, steps) || 0;
  return { view: viewFor(layer, view) || "", layer, step, row: null };
}

function numberIn(text, pattern, end) {
  const found = pattern.exec(text || "");
  const number = found ? Number(found[1]) : end;
  return number < end ? number : null;
}

function go(changes, replaces = false) {
  const wanted = addressOf({ ...NOWHERE, view: here.view, ...changes });
  if (wanted !== address) {
    // A step or a search's result that is passed by is no place to come back to.
    if (replaces) location.replace(wanted);
    else location.hash = wanted;
  }
  moved();
}

function goToLayer(index, step = 0, replaces = false) {
  go({ view: viewFor(index, here.view) || "", layer: index, step }, replaces);
}

function moved() {
  const now = location.hash || "#";
  if (now === address) return;
  address = now;
  const before = here;
  here = placeOf(now);
  followers.forEach((follower) => follower(here, before));
}

function chosenLayers() {
  if (here.row !== null) return page.rows[here.row].layers;
  return here.layer === null ? [] : [here.layer];
}
