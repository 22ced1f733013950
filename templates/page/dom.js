// Elements from names, attributes and text. Nothing here takes markup, so no text becomes any.

function byId(id) {
  return document.getElementById(id);
}

function el(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...present(children));
  return made;
}

function present(children) {
  return children.flat(3).filter((child) => child || child === 0);
}

function fill(parent, ...children) {
  parent.replaceChildren(...present(children));
}

const SVG = "http://www.w3.org/2000/svg";

function svgEl(name, attributes = {}) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

// One of the drawings that the page has at its top.
function icon(name) {
  const made = svgEl("svg", { class: "icon", "aria-hidden": "true" });
  made.append(svgEl("use", { href: `#i-${name}` }));
  return made;
}

function linkTo(text, onclick, extra = {}) {
  return el("button", { type: "button", class: "link", onclick, ...extra }, text);
}

// A name that may be broken behind its parts.
function breakable(name) {
  return name.split(/(?<=[/_.\-])/).flatMap((part, at) => (at ? [el("wbr"), part] : [part]));
}

// Shapes in a row, of which each stays in one line.
function unbroken(text) {
  return text.split(/(?<=, | of )/).map((part) => el("span", { class: "whole-shape" }, part));
}

// A family's colour beside a name. Set through the style's object, which the policy lets pass.
function swatch(family) {
  const made = el("span", { class: "swatch", "aria-hidden": "true" });
  made.style.setProperty("--fill", `var(--d-${cssName(family)})`);
  return made;
}

function cssName(word) {
  return word.replace(/[^a-z0-9]+/g, "-");
}

// Said by screen readers, and not shown.
function say(text) {
  byId("said").textContent = text;
}

function plural(count, word) {
  return `${count.toLocaleString("en")} ${word}${count === 1 ? "" : "s"}`;
}
