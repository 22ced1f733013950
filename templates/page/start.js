// Puts the page together when it is opened.

function showPlace(now, before) {
  const view = viewOf.get(now.view);
  const first = !mounted;
  const fresh = first || mounted.view !== view;
  if (view) openPicture(view);
  showCrumbs();
  markChosen(chosenLayers());
  markRows();
  showLayer();
  follow(null);
  // A door that was entered is gone, and the focus with it.
  if (fresh && !first && document.activeElement === document.body) canvas.focus({ preventScroll: true });
  const moved = now.layer !== before.layer || now.row !== before.row;
  if (fresh || moved) showChosen(!fresh && mounted !== null);
}

function showChosen(glides) {
  const anchors = chosenLayers().map(anchorOf).filter(Boolean);
  if (anchors.length) show(anchors[0], glides);
}

function start() {
  startTheme();
  startKeys();
  if (page.live) startLive(page.live.version);
  if (page.failure) {
    showCrumbs();
    showFailure(page.failure);
    return;
  }
  const place = page.live ? takePlace() : null;
  if (place) returnToAddress(place);
  startPanels();
  startSplit();
  startGestures();
  startPicture();
  startFollowing();
  startWalking();
  startSearch();
  showLegend();
  showSummary();
  showFindings();
  showBanner();
  whenMoved(showPlace);
  window.addEventListener("hashchange", moved);
  window.addEventListener("resize", () => apply());
  moved();
  revealLayer();
  if (place) returnTo(place);
}

start();
