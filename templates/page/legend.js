// What the colours and signs of the picture mean.

function showLegend() {
  const signs = page.legend.map(({ kind, text }) => el("li", {}, signOf(kind), text.replace(/^W1: /, "")));
  const notes = page.notes.map((note) => el("li", { class: "note" }, note));
  byId("legend").hidden = !signs.length;
  fill(byId("legend-list"), signs, notes);
  byId("legend-button").addEventListener("click", () => openLegend(byId("legend-list").hidden));
  openLegend(!small.matches);
}

function signOf(kind) {
  if (kind === "state") return el("span", { class: "dash", "aria-hidden": "true" });
  if (kind === "shared") return el("span", { class: "marked", "aria-hidden": "true" }, "W1");
  return swatch(kind);
}

function openLegend(open) {
  byId("legend-list").hidden = !open;
  byId("legend-button").setAttribute("aria-expanded", String(open));
}
