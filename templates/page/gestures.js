// Moving the picture by mouse, pen, fingers and wheel.

const pointers = new Map();
const SLACK = 5; // pixels that a click may move
let travelled = 0;
let spread = null;

function localPoint(event) {
  const own = canvas.getBoundingClientRect();
  return { x: event.clientX - own.left, y: event.clientY - own.top };
}

function pressed(event) {
  if (event.pointerType === "mouse" && event.button !== 0) return;
  if (!pointers.size) travelled = 0;
  pointers.set(event.pointerId, localPoint(event));
  spread = pinched();
}

function dragged(event) {
  const before = pointers.get(event.pointerId);
  if (!before) return;
  const now = localPoint(event);
  pointers.set(event.pointerId, now);
  if (pointers.size === 1) {
    travelled += Math.hypot(now.x - before.x, now.y - before.y);
    if (travelled <= SLACK) return;
    // Only now, so that a click still reaches the layer under it.
    canvas.setPointerCapture(event.pointerId);
    canvas.classList.add("held");
    pan(now.x - before.x, now.y - before.y);
    return;
  }
  travelled = SLACK + 1;
  const after = pinched();
  if (spread && after) {
    pan(after.x - spread.x, after.y - spread.y);
    zoom(after.distance / spread.distance, after.x, after.y);
  }
  spread = after;
}

function released(event) {
  pointers.delete(event.pointerId);
  spread = pinched();
  if (!pointers.size) canvas.classList.remove("held");
}

// The middle of two fingers, and how far they are apart.
function pinched() {
  if (pointers.size !== 2) return null;
  const [one, other] = [...pointers.values()];
  const distance = Math.max(Math.hypot(one.x - other.x, one.y - other.y), 1);
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, distance };
}

function rolled(event) {
  event.preventDefault();
  const lines = event.deltaMode === 1 ? 18 : event.deltaMode === 2 ? canvas.clientHeight : 1;
  const across = event.deltaX * lines;
  const down = event.deltaY * lines;
  const { x, y } = localPoint(event);
  if (event.ctrlKey || event.metaKey) zoom(Math.exp(-within(down, -120, 120) / 220), x, y);
  else if (event.shiftKey && !across) pan(-down, 0);
  else pan(-across, -down);
}

function startGestures() {
  canvas.addEventListener("pointerdown", pressed);
  canvas.addEventListener("pointermove", dragged);
  canvas.addEventListener("pointerup", released);
  canvas.addEventListener("pointercancel", released);
  canvas.addEventListener("wheel", rolled, { passive: false });
  canvas.addEventListener("dragstart", (event) => event.preventDefault());
  canvas.addEventListener("dblclick", (event) => {
    if (event.target.closest("a")) return;
    const { x, y } = localPoint(event);
    zoom(event.shiftKey ? 1 / 1.8 : 1.8, x, y, true);
  });
  // What ends a drag is no click on the layer below it.
  canvas.addEventListener("click", (event) => {
    if (travelled > SLACK) {
      event.preventDefault();
      event.stopPropagation();
    }
  }, true);
}
