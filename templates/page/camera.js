// Which part of the picture is seen, and how large: what moves it, and what keeps it in sight.

const LARGEST = 4;
const READABLE = 0.42; // below this, the whole of a net cannot be read
const BEGINNING = [0.62, 0.85]; // how large a net is that is shown from its beginning instead
const MARGIN = 24;
const KEPT = 60; // pixels of the picture that always stay in sight

const camera = { svg: null, x: 0, y: 0, scale: 1, width: 0, height: 0 };
const canvas = byId("canvas");

function lookAt(svg) {
  camera.svg = svg;
  const box = svg.viewBox.baseVal;
  const points = 4 / 3; // Graphviz counts in points
  camera.width = box.width * points;
  camera.height = box.height * points;
  svg.setAttribute("width", camera.width);
  svg.setAttribute("height", camera.height);
}

function apply(glides = false) {
  if (!camera.svg) return;
  canvas.classList.toggle("glides", glides);
  const { clientWidth, clientHeight } = canvas;
  const wide = camera.width * camera.scale;
  const high = camera.height * camera.scale;
  camera.x = within(camera.x, KEPT - wide, clientWidth - KEPT);
  camera.y = within(camera.y, KEPT - high, clientHeight - KEPT);
  camera.svg.style.transform = `translate(${camera.x}px, ${camera.y}px) scale(${camera.scale})`;
}

function within(value, low, high) {
  return Math.min(Math.max(value, low), high);
}

// What the legend covers is no room for the picture.
function room() {
  const covered = byId("legend").offsetHeight;
  return { wide: canvas.clientWidth - 2 * MARGIN, high: canvas.clientHeight - 2 * MARGIN - covered };
}

function wholeScale() {
  const { wide, high } = room();
  return Math.min(wide / camera.width, high / camera.height, 1.25);
}

// All of it.
function fit(glides = false) {
  if (!camera.svg) return;
  camera.scale = wholeScale();
  centre(camera.width / 2, camera.height / 2);
  apply(glides);
}

// All of it, or if that could not be read, its beginning.
function fitAtFirst(beginning) {
  if (wholeScale() >= READABLE || !beginning) {
    fit();
    return;
  }
  camera.scale = within(room().wide / camera.width, ...BEGINNING);
  apply();
  const { x, y } = relative(beginning);
  centre((x - camera.x) / camera.scale, (y - camera.y) / camera.scale);
  apply();
}

// Bring a point of the picture to the middle, but nothing from beyond its border into sight.
function centre(x, y) {
  const { wide, high } = room();
  camera.x = placed(x, camera.width, wide);
  camera.y = placed(y, camera.height, high);
}

function placed(point, size, space) {
  const free = space - size * camera.scale;
  const wanted = space / 2 - point * camera.scale;
  return MARGIN + (free > 0 ? free / 2 : within(wanted, free, 0));
}

function zoom(factor, x = canvas.clientWidth / 2, y = canvas.clientHeight / 2, glides = false) {
  if (!camera.svg) return;
  const smallest = Math.min(wholeScale() / 2, 0.1);
  const scale = within(camera.scale * factor, smallest, LARGEST);
  const grown = scale / camera.scale;
  camera.x = x - (x - camera.x) * grown;
  camera.y = y - (y - camera.y) * grown;
  camera.scale = scale;
  apply(glides);
}

function pan(across, down, glides = false) {
  camera.x += across;
  camera.y += down;
  apply(glides);
}

// Bring an element into sight, if it is not; large enough to be read.
function show(element, glides = true) {
  if (!element || !camera.svg) return;
  if (camera.scale < READABLE) {
    const before = relative(element);
    zoom(BEGINNING[1] / camera.scale, before.x, before.y);
  }
  const box = relative(element);
  const { clientWidth, clientHeight } = canvas;
  const seen =
    box.left >= 8 && box.top >= 8 && box.right <= clientWidth - 8 && box.bottom <= clientHeight - 8;
  if (!seen) pan(clientWidth / 2 - box.x, clientHeight / 2 - box.y, glides);
}

function relative(element) {
  const box = element.getBoundingClientRect();
  const own = canvas.getBoundingClientRect();
  const left = box.left - own.left;
  const top = box.top - own.top;
  return {
    left, top, right: left + box.width, bottom: top + box.height,
    x: left + box.width / 2, y: top + box.height / 2,
  };
}

function cameraState() {
  return { x: camera.x, y: camera.y, scale: camera.scale };
}

function restoreCamera(state) {
  Object.assign(camera, state);
  apply();
}
