// From layer to layer by the arrow keys: the nearest one in the direction of the key.

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const STRIDE = 70; // pixels that an arrow key moves the picture

function walked(event) {
  const direction = ARROWS[event.key];
  if (!direction || event.ctrlKey || event.metaKey || event.altKey) return;
  const anchor = event.target.closest(".canvas a");
  event.preventDefault();
  if (!anchor || event.shiftKey) {
    pan(-direction[0] * STRIDE, -direction[1] * STRIDE, true);
    return;
  }
  const next = nearest(anchor, direction);
  if (!next) return;
  stopAt(next);
  next.focus({ preventScroll: true });
  show(next);
}

function nearest(from, [across, down]) {
  const start = relative(from);
  const joined = joinedWith(from);
  let best = null;
  let least = Infinity;
  for (const anchor of anchorsOf(mounted)) {
    if (anchor === from) continue;
    const box = relative(anchor);
    const ahead = (box.x - start.x) * across + (box.y - start.y) * down;
    const aside = Math.abs((box.x - start.x) * down) + Math.abs((box.y - start.y) * across);
    // What lies aside is in another direction, unless a blob leads there.
    const cost = ahead + aside * (joined.has(anchor.closest(".node")) ? 0.7 : 2.5);
    if (ahead > 1 && aside < ahead * 4 + start.right - start.left && cost < least) {
      best = anchor;
      least = cost;
    }
  }
  return best;
}

// The boxes that blobs lead to and from.
function joinedWith(anchor) {
  const node = mounted.nodes.get(anchor.closest(".node")?.dataset.node);
  const edges = (node?.edges || []).map((id) => mounted.edges.get(id));
  return new Set(edges.flatMap(({ tail, head }) => [tail, head]).map((id) => mounted.nodes.get(id)?.group));
}

function startWalking() {
  canvas.addEventListener("keydown", walked);
  // Where nothing has the focus, the picture is meant, unless the page itself can be moved.
  document.body.addEventListener("keydown", (event) => {
    if (event.target === document.body && !small.matches) walked(event);
  });
  // A browser scrolls what it hides to show what has the focus; the picture is moved instead.
  canvas.addEventListener("scroll", () => canvas.scrollTo(0, 0));
  canvas.addEventListener("focusin", (event) => {
    const anchor = event.target.closest("a:focus-visible");
    if (anchor) show(anchor);
  });
}
