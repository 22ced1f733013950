// Following a blob: what a layer or an edge under the pointer, or with the focus, connects.

function lit(target) {
  const edge = target.closest(".edge");
  if (edge) return litByEdge(mounted.edges.get(edge.dataset.edge));
  const node = target.closest(".node");
  return node ? litByNode(mounted.nodes.get(node.dataset.node)) : null;
}

// A blob goes from the layer that makes it to all that read it.
function litByEdge(edge) {
  const made = mounted.nodes.get(edge.tail);
  const same = (made ? made.edges : [edge.id])
    .map((id) => mounted.edges.get(id))
    .filter((each) => each.tail === edge.tail && each.blob === edge.blob);
  return { edges: same, nodes: same.flatMap(({ tail, head }) => [tail, head]) };
}

function litByNode(node) {
  const edges = node.edges.map((id) => mounted.edges.get(id));
  const own = node.group.dataset.node;
  return { edges, nodes: [own, ...edges.flatMap(({ tail, head }) => [tail, head])] };
}

function follow(target) {
  const found = target instanceof Element && mounted ? lit(target) : null;
  mounted?.svg.querySelectorAll(".lit").forEach((each) => each.classList.remove("lit"));
  canvas.classList.toggle("follows", found !== null);
  if (!found) return;
  for (const { group } of found.edges) group.classList.add("lit");
  for (const id of found.nodes) mounted.nodes.get(id)?.group.classList.add("lit");
}

function startFollowing() {
  canvas.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "touch" && !pointers.size) follow(event.target);
  });
  canvas.addEventListener("pointerleave", () => follow(null));
  canvas.addEventListener("focusin", (event) => follow(event.target.closest("a:focus-visible")));
  canvas.addEventListener("focusout", () => follow(null));
}
