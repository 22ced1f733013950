// What is wrong or odd: cards with a place and what to do, each leading to its layer.

function card(diagnostic, leads = true) {
  const { severity, code, message, hint, place, source, layer } = diagnostic;
  const leadsTo = leads && layer !== null;
  return el(
    "div",
    { class: "card", "data-is": severity },
    el("p", {}, el("span", { class: "says" }, severity), " ", el("span", { class: "whole" }, message)),
    // A hint of several lines is mostly a script's traceback.
    hint && el("p", { class: hint.includes("\n") ? "hint whole mono" : "hint whole" }, hint),
    source && el("pre", { tabindex: "0" }, source),
    el("p", { class: "place" }, [place, code].filter(Boolean).join(" \u00b7 ")),
    leadsTo && linkTo(`Go to ${page.layers[layer].name}`, () => goAndReveal({ index: layer, step: diagnostic.step || 0 })),
  );
}

function showFindings() {
  const found = page.diagnostics;
  const text = found.length ? tallied(found) : "Nothing is wrong with this net.";
  fill(byId("panel-findings"), el("p", { class: "told" }, text), found.map((each) => card(each)));
  const count = el("span", { class: "count", "data-is": severest(found) }, String(found.length));
  if (found.length) byId("tab-findings").append(count);
}

function severest(found) {
  return found.length ? worst(found.map((_, number) => number)) : "";
}

// Above the picture, so that nobody takes a refused net for a good one.
function showBanner() {
  const errors = page.diagnostics.filter((each) => each.severity === "error");
  if (!errors.length || page.failure) return;
  const banner = byId("banner");
  banner.hidden = false;
  fill(banner, linkTo(plural(errors.length, "error"), () => showTab("findings", true)), ": Caffe would refuse this net.");
}
