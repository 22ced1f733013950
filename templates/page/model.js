// What the page knows: the data that came with it, and small questions to it.

const page = JSON.parse(byId("data").textContent);
const viewOf = new Map(page.views.map((view) => [view.id, view]));
const numbered = new Map(page.layers.map((layer, index) => [layer.key, index]));
// The rows of all phases' tables, one after another.
page.rows = page.tables.flatMap((table, at) => table.rows.map((row) => ({ ...row, table: at })));

function fullName(index, step = 0) {
  return textAt(page.layers[index].names, step);
}

// The view that shows a layer: the one that is open if it does, else the layer's first.
function viewFor(index, open) {
  const { views } = page.layers[index];
  return views.includes(open) ? open : views[0];
}

// The layers that a row of the summary stands for, where they can be seen.
function firstSeen(layers) {
  return layers.find((index) => page.layers[index].views.length);
}

// A layer's blobs in one step. Very many of one layer came as one series.
function blobsOf(layer, side, step) {
  return layer[side].flatMap(({ blob, shape, count }) => {
    if (!count) return [{ blob: textAt(blob, step), shape: textAt(shape, step) }];
    return Array.from({ length: count }, (_, at) => ({ blob: textAt(blob, at), shape }));
  });
}

// Every layer that has a blob among its bottoms, or tops, and its first step that does.
function holders(side, blob) {
  if (!indexes[side]) indexes[side] = blobIndex(side);
  return indexes[side].get(blob) || [];
}

const indexes = { bottoms: null, tops: null };

// Made when it is first asked for: a long net has very many blobs.
function blobIndex(side) {
  const found = new Map();
  page.layers.forEach((layer, index) => {
    const own = new Set();
    for (const { blob, count } of layer[side]) {
      for (let at = 0; at < (count || layer.steps); at += 1) {
        const text = textAt(blob, at);
        if (own.has(text)) continue;
        own.add(text);
        if (!found.has(text)) found.set(text, []);
        found.get(text).push({ index, step: count ? 0 : at });
      }
    }
  });
  return found;
}

// What makes a bottom: of several layers on one blob, the last above the one that reads it.
function makerOf(blob, reader) {
  const makers = holders("tops", blob).filter(({ index }) => index !== reader);
  return makers.filter(({ index }) => index < reader).pop() || makers.pop() || null;
}

// What reads a top: of several layers on one blob, only those up to the next that works on it.
function readersOf(blob, maker, step) {
  const makers = holders("tops", blob).map(({ index }) => index);
  const next = makers.find((index) => index > maker);
  return holders("bottoms", blob).filter((each) => {
    if (each.index > maker) return next === undefined || each.index <= next;
    return next === undefined && each.step !== step; // the state of a cell, in the next step
  });
}

function worst(numbers) {
  const found = numbers.map((number) => page.diagnostics[number].severity);
  return ["error", "warning", "note"].find((severity) => found.includes(severity)) || "";
}

function tallied(diagnostics) {
  return ["error", "warning", "note"]
    .map((severity) => [diagnostics.filter((each) => each.severity === severity).length, severity])
    .filter(([count]) => count)
    .map(([count, severity]) => plural(count, severity))
    .join(", ");
}
