// The field for a search, and the list of what it finds: by keys, and by pointer.

const query = byId("query");
const results = byId("results");
let listed = [];
let marked = 0;

function lookUp() {
  const { shown, count } = search(query.value);
  listed = shown;
  marked = 0;
  fill(results, shown.map(resultItem));
  const more = count > shown.length ? `, the first ${shown.length} are listed` : "";
  const told = count ? plural(count, "layer") + more : "No layer has that in its name.";
  byId("tally").textContent = query.value.trim() ? told : "";
  openResults(query.value.trim() !== "");
  mark(0);
}

function resultItem({ index, step, count }, at) {
  const layer = page.layers[index];
  return el(
    "li",
    {
      role: "option", id: `result-${at}`, "aria-selected": "false",
      onclick: () => enter(at), onpointermove: () => mark(at),
    },
    swatch(layer.family),
    el("span", { class: "any" }, highlighted(fullName(index, step))),
    el("span", { class: "soft" }, layer.type),
    layer.steps > 1 && el("span", { class: "where" }, stepsFound(layer, step, count)),
  );
}

function stepsFound(layer, step, count) {
  if (count === layer.steps) return `in all ${count.toLocaleString("en")} steps`;
  const more = count > 1 ? `, and in ${plural(count - 1, "more step")}` : "";
  return `in step ${step.toLocaleString("en")} of ${layer.steps.toLocaleString("en")}${more}`;
}

// A name, with the first word that was looked for set off.
function highlighted(name) {
  const [word] = wordsOf(query.value).names;
  const at = word ? name.toLowerCase().indexOf(word) : -1;
  if (at < 0) return [name];
  const end = at + word.length;
  return [name.slice(0, at), el("mark", {}, name.slice(at, end)), name.slice(end)];
}

function mark(at) {
  marked = within(at, 0, Math.max(listed.length - 1, 0));
  [...results.children].forEach((item, number) => {
    item.setAttribute("aria-selected", String(number === marked));
  });
  const item = results.children[marked];
  if (item) query.setAttribute("aria-activedescendant", item.id);
  else query.removeAttribute("aria-activedescendant");
  item?.scrollIntoView({ block: "nearest" });
}

function openResults(open) {
  byId("found").hidden = !open;
  query.setAttribute("aria-expanded", String(open));
}

function enter(at) {
  const found = listed[at];
  if (!found) return;
  openResults(false);
  query.blur();
  goToLayer(found.index, found.step);
  revealLayer();
  const anchor = anchorOf(found.index);
  if (anchor) anchor.focus({ preventScroll: true });
  else byId("canvas").focus();
}

function searchKey(event) {
  const moves = { ArrowDown: marked + 1, ArrowUp: marked - 1 };
  if (event.key in moves) {
    event.preventDefault();
    if (byId("found").hidden) lookUp();
    else mark(moves[event.key]);
  } else if (event.key === "Enter") {
    event.preventDefault();
    if (byId("found").hidden) lookUp();
    else enter(marked);
  } else if (event.key === "Escape") {
    event.stopPropagation();
    event.preventDefault();
    if (byId("found").hidden) query.blur();
    else if (query.value) query.value = "";
    openResults(false);
  }
}

function focusSearch() {
  query.focus();
  query.select();
}

function startSearch() {
  query.addEventListener("input", lookUp);
  query.addEventListener("keydown", searchKey);
  query.addEventListener("focus", () => query.value.trim() && lookUp());
  document.addEventListener("pointerdown", (event) => {
    if (!event.target.closest(".search")) openResults(false);
  });
  // Tab leaves the field, and the list with it.
  query.addEventListener("blur", () => setTimeout(() => {
    if (document.activeElement !== query) openResults(false);
  }, 150));
}
