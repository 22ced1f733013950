// How wide the panels are: by dragging what parts them from the picture, or by arrow keys.

function setWidth(pixels) {
  const most = Math.max(280, byId("work").clientWidth - 260);
  const width = Math.round(within(pixels, 280, most));
  byId("work").style.setProperty("--side", `${width}px`);
  byId("split").setAttribute("aria-valuenow", String(width));
  apply();
}

function startSplit() {
  const split = byId("split");
  split.addEventListener("pointerdown", (event) => {
    split.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  split.addEventListener("pointermove", (event) => {
    if (split.hasPointerCapture(event.pointerId)) setWidth(innerWidth - event.clientX);
  });
  split.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: 32, ArrowRight: -32 }[event.key];
    if (!step) return;
    event.preventDefault();
    setWidth(byId("side").clientWidth + step);
  });
}
