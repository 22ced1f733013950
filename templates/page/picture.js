// The picture of the view that is open: its layers, doors and edges as things one can use.

const pictures = new Map();
let mounted = null;

function openPicture(view) {
  if (mounted && mounted.view === view) return mounted;
  if (mounted) mounted.camera = cameraState();
  const first = !pictures.has(view.id);
  if (first) pictures.set(view.id, preparePicture(view));
  mounted = pictures.get(view.id);
  canvas.replaceChildren(mounted.svg);
  lookAt(mounted.svg);
  if (first) {
    addRings(mounted.svg);
    fitAtFirst(anchorsOf(mounted)[0]);
  } else restoreCamera(mounted.camera);
  return mounted;
}

function preparePicture(view) {
  const svg = pictureOf(view.svg);
  view.svg = null; // its elements are enough
  const made = { view, svg, camera: null, layers: new Map(), nodes: new Map(), edges: new Map() };
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-label", view.label);
  // Graphviz' own titles are names such as n0, which a browser would show.
  svg.querySelectorAll("title").forEach((title) => title.remove());
  for (const [id, node] of Object.entries(view.nodes)) keepNode(made, id, node);
  for (const edge of view.edges) keepEdge(made, edge);
  for (const cluster of view.clusters) keepCluster(made, cluster);
  for (const anchor of svg.querySelectorAll("a")) keepAnchor(made, anchor);
  return made;
}

function keepNode(made, id, node) {
  const group = made.svg.querySelector(`[id="${id}"]`);
  if (!group) return;
  group.classList.add("node");
  group.dataset.node = id;
  made.nodes.set(id, { group, ...node, edges: [] });
}

function keepEdge(made, edge) {
  const group = made.svg.querySelector(`[id="${edge.id}"]`);
  if (!group) return;
  group.classList.add("edge");
  group.dataset.edge = edge.id;
  const title = svgEl("title");
  title.textContent = [edge.blob, edge.shape, edge.steps].filter(Boolean).join("  ");
  group.prepend(title);
  // A line is thin: what feels the pointer is a wider one that is not seen.
  for (const path of group.querySelectorAll("path")) {
    path.after(svgEl("path", { d: path.getAttribute("d"), class: "touch" }));
  }
  made.edges.set(edge.id, { group, ...edge });
  for (const id of new Set([edge.tail, edge.head])) made.nodes.get(id)?.edges.push(edge.id);
}

// A cluster's label stands above all edges, and leads inside if there is a view of its inside.
function keepCluster(made, id) {
  const group = made.svg.querySelector(`[id="${id}"]`);
  const texts = group ? [...group.children].filter((child) => child.localName === "text") : [];
  if (!texts.length) return;
  const leads = viewOf.has(id) && id !== made.view.id;
  const label = svgEl(leads ? "a" : "g", { class: "label" });
  if (leads) label.setAttributeNS(XLINK, "href", `#${id}`);
  label.append(...texts);
  group.parentNode.append(label);
}

function keepAnchor(made, anchor) {
  const target = hrefOf(anchor).slice(1);
  if (numbered.has(target)) keepLayer(made, anchor, numbered.get(target));
  else if (viewOf.has(target) && target !== made.view.id) keepDoor(made, anchor, target);
  else {
    anchor.removeAttributeNS(XLINK, "href");
    anchor.removeAttribute("href");
    anchor.setAttribute("tabindex", "-1");
  }
}

function keepLayer(made, anchor, index) {
  const layer = page.layers[index];
  const shapes = layer.tops.map((top) => top.shape).join(", ");
  const wrong = worst(layer.diagnostics);
  const steps = layer.steps > 1 ? `, in ${layer.steps} steps` : "";
  const label = `${layer.full}, ${layer.type}, ${shapes || "no tops"}${steps}`;
  anchor.setAttribute("aria-label", label + (wrong && `, with ${wrong}s`));
  anchor.setAttributeNS(XLINK, "href", addressOf({ ...NOWHERE, view: made.view.id, layer: index }));
  anchor.removeAttributeNS(XLINK, "title");
  anchor.classList.add("layer");
  anchor.dataset.layer = index;
  anchor.dataset.name = fullName(index);
  anchor.setAttribute("tabindex", "-1");
  if (!made.layers.has(index)) made.layers.set(index, []);
  made.layers.get(index).push(anchor);
}

function keepDoor(made, anchor, target) {
  anchor.setAttribute("aria-label", `Go inside ${viewOf.get(target).label}`);
  anchor.setAttributeNS(XLINK, "href", addressOf({ ...NOWHERE, view: target }));
  anchor.removeAttributeNS(XLINK, "title");
  anchor.classList.add("door");
  anchor.dataset.door = target;
  anchor.setAttribute("tabindex", "-1");
}

// A frame for each layer and door: it feels the pointer, also between letters, and is seen when
// the layer is chosen, met or focused. That of a layer is as wide as its box.
function addRings(svg) {
  const anchors = [...svg.querySelectorAll(".layer, .door")];
  const boxes = anchors.map((anchor) => [anchor.getBBox(), anchor.closest(".node")?.getBBox()]);
  anchors.forEach((anchor, at) => {
    const [own, node] = boxes[at];
    const across = node ? { x: node.x + 1, width: node.width - 2 } : { x: own.x - 3, width: own.width + 6 };
    anchor.append(svgEl("rect", { class: "ring", rx: 5, ...across, y: own.y - 2, height: own.height + 4 }));
  });
}

// Mark what is chosen; the picture's only stop for Tab is there, or at the first layer.
function markChosen(indexes) {
  if (!mounted) return;
  const wanted = new Set(indexes);
  for (const [index, anchors] of mounted.layers) {
    for (const anchor of anchors) {
      anchor.classList.toggle("chosen", wanted.has(index));
      if (wanted.has(index)) anchor.setAttribute("aria-current", "true");
      else anchor.removeAttribute("aria-current");
    }
  }
  const first = indexes.find((index) => mounted.layers.has(index));
  stopAt(first === undefined ? anchorsOf(mounted)[0] : mounted.layers.get(first)[0]);
}

function anchorsOf(made) {
  return [...made.svg.querySelectorAll(".layer, .door")];
}

function stopAt(anchor) {
  mounted.svg.querySelectorAll('a[tabindex="0"]').forEach((each) => each.setAttribute("tabindex", "-1"));
  anchor?.setAttribute("tabindex", "0");
}

function anchorOf(index) {
  return mounted?.layers.get(index)?.[0] || null;
}

function clicked(event) {
  const anchor = event.target.closest("a");
  if (!anchor) return;
  event.preventDefault();
  if (anchor.dataset.door !== undefined) go({ view: anchor.dataset.door });
  else if (anchor.dataset.layer !== undefined) pick(Number(anchor.dataset.layer));
}

// The same layer keeps its step.
function pick(index) {
  const step = here.layer === index ? here.step : 0;
  goToLayer(index, step);
  revealLayer();
}

function startPicture() {
  canvas.addEventListener("click", clicked);
}
