// A picture's text as elements of this page, with nothing in it that could act.

const DRAWN = new Set(
  "svg g a path polygon polyline ellipse circle rect line text tspan title defs".split(" "),
);
const XLINK = "http://www.w3.org/1999/xlink";

function pictureOf(text) {
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
  if (parsed.querySelector("parsererror")) throw new Error("the picture is no SVG");
  const svg = document.importNode(parsed.documentElement, true);
  for (const element of [svg, ...svg.querySelectorAll("*")]) clean(element);
  return svg;
}

function clean(element) {
  if (!DRAWN.has(element.localName)) {
    element.remove();
    return;
  }
  for (const { name, value } of [...element.attributes]) {
    const acts = /^on/i.test(name) || name === "style" || name === "target";
    const leads = /href$/i.test(name) && !value.startsWith("#");
    if (acts || leads) element.removeAttribute(name);
  }
}

function hrefOf(anchor) {
  return anchor.getAttribute("href") || anchor.getAttributeNS(XLINK, "href") || "";
}
