// The tabs beside the picture. Where there is room, the layer's panel is always there.

const TABS = ["layer", "summary", "findings"];
const side = byId("side");
const roomy = matchMedia("(min-width: 1080px) and (min-height: 600px)");
const small = matchMedia("(max-width: 700px)");

function showTab(name, focuses = false) {
  side.dataset.tab = name;
  for (const each of TABS) {
    const tab = byId(`tab-${each}`);
    tab.setAttribute("aria-selected", String(each === name));
    tab.setAttribute("tabindex", each === name ? "0" : "-1");
  }
  if (focuses) byId(`tab-${name}`).focus();
}

function openTab() {
  return side.dataset.tab;
}

// Show the panel of the layer that was just chosen, where it is not shown anyway.
function revealLayer() {
  if (roomy.matches) return;
  if (here.layer !== null || here.row !== null) showTab("layer");
}

function tabKey(event) {
  const tabs = TABS.filter((name) => byId(`tab-${name}`).offsetParent !== null);
  const at = tabs.indexOf(openTab());
  const wanted = {
    ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1,
  }[event.key];
  if (wanted === undefined) return;
  event.preventDefault();
  showTab(tabs[(wanted + tabs.length) % tabs.length], true);
}

function startPanels() {
  for (const name of TABS) byId(`tab-${name}`).addEventListener("click", () => showTab(name));
  document.querySelector(".tabs").addEventListener("keydown", tabKey);
  // The tab of the layer's panel is not there when there is room for all.
  roomy.addEventListener("change", () => roomy.matches && openTab() === "layer" && showTab("summary"));
  showTab(roomy.matches || small.matches ? "summary" : "layer");
}
