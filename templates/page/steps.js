// Choosing a step of a folded layer.

function stepChooser(index, step) {
  const layer = page.layers[index];
  const last = layer.steps - 1;
  const field = el("input", {
    type: "number", id: "step", min: 0, max: last, value: step, inputmode: "numeric",
    onchange: () => chooseStep(index, Number(field.value)),
  });
  return el(
    "div",
    { class: "steps", role: "group", "aria-label": "Step" },
    stepButton("prev", "The step before", index, step - 1, step > 0),
    el("label", { for: "step" }, "Step"),
    field,
    el("span", { class: "soft" }, `of 0 to ${last.toLocaleString("en")}`),
    stepButton("next", "The step after", index, step + 1, step < last),
    el("span", { class: "name mono" }, stepName(layer, step)),
  );
}

function stepName(layer, step) {
  return layer.run === null ? "" : textAt(page.runs[layer.run], step);
}

function stepButton(way, label, index, step, enabled) {
  return el("button", {
    type: "button", class: "move", "aria-label": label, title: label, "data-way": way,
    disabled: !enabled, onclick: () => chooseStep(index, step, way),
  }, icon(way));
}

// The panel is made anew, so the focus is put back on what was used.
function chooseStep(index, step, way = "") {
  const last = page.layers[index].steps - 1;
  const wanted = Number.isFinite(step) ? within(Math.round(step), 0, last) : 0;
  go({ layer: index, step: wanted }, true);
  showLayer();
  const button = way && document.querySelector(`.steps [data-way="${way}"]`);
  (button && !button.disabled ? button : byId("step")).focus();
  say(fullName(index, wanted));
}
