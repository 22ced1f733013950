// The table of netspec summary, in any order, tied to the picture.

const MOST_ROWS = 1500; // that are made at once: a browser takes long for tables of many
const order = { column: -1, down: false };
let rowsShown = MOST_ROWS;
let tableShown = 0;
const rowElements = new Map();

function showSummary() {
  const body = el("tbody");
  const table = el("table", {}, el("caption", { class: "unseen" }, "Layers and what they cost"), tableHead(), body);
  const more = el("button", {
    type: "button", class: "more", hidden: true,
    onclick: () => {
      rowsShown = Infinity;
      fillRows();
    },
  });
  fill(byId("panel-summary"), phaseChooser(), table, more, el("dl", { class: "totals" }));
  fillRows();
}

// A net that is drawn for both phases has a table for each.
function phaseChooser() {
  if (page.tables.length < 2) return null;
  const buttons = page.tables.map(({ phase }, at) =>
    el("button", { type: "button", "data-table": at, onclick: () => chooseTable(at) }, phase),
  );
  return el("div", { class: "phases", role: "group", "aria-label": "Phase" }, buttons);
}

function chooseTable(at) {
  tableShown = at;
  fillRows();
}

function tableHead() {
  const heads = page.columns.map(({ name, number }, at) =>
    el("th", { scope: "col", class: number && "number" }, el("button", { type: "button", onclick: () => sortBy(at) }, name)),
  );
  return el("thead", {}, el("tr", {}, heads));
}

// Once up, once down, then as the net has it. Numbers begin with the largest.
function sortBy(at) {
  const first = page.columns[at].number;
  if (order.column !== at) Object.assign(order, { column: at, down: first });
  else if (order.down === first) order.down = !first;
  else Object.assign(order, { column: -1, down: false });
  fillRows();
}

function sorted() {
  const numbers = page.rows.map((_, number) => number).filter((number) => page.rows[number].table === tableShown);
  const { column, down } = order;
  if (column < 0) return numbers;
  const compare = page.columns[column].number ? byNumber : byText;
  return numbers.sort((one, other) => compare(one, other, column, down) || one - other);
}

// What is not known or not there comes last, in both directions.
function byNumber(one, other, column, down) {
  const [left, right] = [page.rows[one].sort[column], page.rows[other].sort[column]];
  if (left === null || right === null) return (left === null) - (right === null);
  return down ? right - left : left - right;
}

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

function byText(one, other, column, down) {
  const compared = collator.compare(page.rows[one].cells[column], page.rows[other].cells[column]);
  return down ? -compared : compared;
}

function fillRows() {
  const panel = byId("panel-summary");
  [...panel.querySelectorAll("th")].forEach((head, at) => {
    if (at === order.column) head.setAttribute("aria-sort", order.down ? "descending" : "ascending");
    else head.removeAttribute("aria-sort");
  });
  rowElements.clear();
  const numbers = sorted();
  fill(panel.querySelector("tbody"), numbers.slice(0, rowsShown).map(rowElement));
  const more = panel.querySelector(".more");
  more.hidden = numbers.length <= rowsShown;
  more.textContent = `Show all ${numbers.length.toLocaleString("en")} rows`;
  panel.querySelectorAll("[data-table]").forEach((button, at) => {
    button.setAttribute("aria-pressed", String(at === tableShown));
  });
  const { totals } = page.tables[tableShown];
  fill(panel.querySelector(".totals"), totals.flatMap(([name, text]) => [el("dt", {}, name), el("dd", {}, text)]));
  markRows();
}

function rowElement(number) {
  const row = page.rows[number];
  const cells = row.cells.map((text, at) => cell(row, text, page.columns[at]));
  const made = el("tr", {
    tabindex: "-1", "data-row": number,
    onclick: () => pickRow(number), onkeydown: (event) => rowKey(event, number),
  }, cells);
  rowElements.set(number, made);
  return made;
}

// Long numbers are told in short, and in full when one points at them.
function cell(row, text, { name, number }) {
  if (name === "name") return el("td", {}, breakable(text));
  if (!number) return el("td", {}, unbroken(text));
  const full = row.full[name];
  return el("td", { class: "number", title: full }, text);
}

function pickRow(number) {
  const { layers } = page.rows[number];
  if (layers.length === 1) goToLayer(layers[0]);
  else {
    const seen = firstSeen(layers);
    go({ view: seen === undefined ? here.view : viewFor(seen, here.view), row: number });
  }
  revealLayer();
}

function rowKey(event, number) {
  const own = rowElements.get(number);
  const next = { ArrowDown: own.nextElementSibling, ArrowUp: own.previousElementSibling }[event.key];
  if (next) {
    event.preventDefault();
    next.focus();
    rowStop(next);
  } else if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    pickRow(number);
  }
}

// Tab comes to one row of the table; from there, arrows lead on.
function rowStop(element) {
  byId("panel-summary").querySelectorAll('tr[tabindex="0"]').forEach((each) => each.setAttribute("tabindex", "-1"));
  element?.setAttribute("tabindex", "0");
}

function markRows() {
  const chosen = new Set(chosenLayers());
  let first = null;
  for (const [number, element] of rowElements) {
    const { layers } = page.rows[number];
    const own = here.row === null ? layers.some((index) => chosen.has(index)) : here.row === number;
    element.classList.toggle("chosen", own);
    if (own) element.setAttribute("aria-selected", "true");
    else element.removeAttribute("aria-selected");
    first = first || (own && element) || null;
  }
  rowStop(first || byId("panel-summary").querySelector("tbody tr"));
  if (first) scrollWithin(byId("panel-summary"), first);
}

// scrollIntoView would move the whole page of a phone as well.
function scrollWithin(panel, element) {
  const own = panel.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const head = 40;
  if (box.top < own.top + head) panel.scrollTop += box.top - own.top - head;
  else if (box.bottom > own.bottom) panel.scrollTop += box.bottom - own.bottom + 8;
}
