// A page that netspec view serves: it is loaded anew when the net changes, and comes back to
// what was looked at.

const PLACE = "netspec-place";

function startLive(version) {
  const source = new EventSource("events");
  tellLive("good", "live");
  source.addEventListener("version", (event) => {
    if (Number(event.data) === version) tellLive("good", "live");
    else {
      keepPlace();
      location.reload();
    }
  });
  source.addEventListener("busy", () => tellLive("busy", "changed"));
  source.addEventListener("error", () => tellLive("lost", "netspec view has ended"));
}

function tellLive(is, text) {
  const live = byId("live");
  live.hidden = false;
  live.dataset.is = is;
  if (live.textContent !== text) live.textContent = text;
}

// Layers are kept by name: numbers change with the net.
function keepPlace() {
  const before = takePlace() || {};
  const named = page.layers[here.layer];
  const place = page.failure ? before : {
    view: here.view,
    layer: named ? fullName(here.layer, here.step) : null,
    camera: mounted ? cameraState() : null,
    tab: openTab(),
    side: byId("work").style.getPropertyValue("--side"),
    order: { ...order },
    query: query.value,
    scroll: scrollY,
  };
  storePlace(JSON.stringify(place));
}

function storePlace(text) {
  try {
    sessionStorage.setItem(PLACE, text);
  } catch {
    // Then the page begins as at first.
  }
}

function takePlace() {
  try {
    const place = JSON.parse(sessionStorage.getItem(PLACE));
    // It is for the next load only; a page without a picture hands it on.
    if (!page.failure) sessionStorage.removeItem(PLACE);
    return place;
  } catch {
    return null;
  }
}

// Before anything is drawn: the address says which view and layer it is to be.
function returnToAddress(place) {
  const [found] = place.layer === null ? [] : exactly(place.layer);
  const view = viewOf.has(place.view) ? place.view : "";
  const wanted = { ...NOWHERE, view };
  if (found) Object.assign(wanted, { layer: found.index, step: found.step, view: viewFor(found.index, view) });
  history.replaceState(null, "", addressOf(wanted));
}

function exactly(name) {
  return page.layers
    .map((layer, index) => ({ index, step: stepOf(layer.names, name, layer.steps) }))
    .filter(({ step }) => step >= 0);
}

function returnTo(place) {
  if (place.tab) showTab(place.tab);
  if (place.side) setWidth(parseFloat(place.side));
  if (place.order && place.order.column < page.columns.length) {
    Object.assign(order, place.order);
    fillRows();
  }
  query.value = place.query || "";
  if (place.camera && mounted && mounted.view.id === place.view) restoreCamera(place.camera);
  scrollTo(0, place.scroll || 0);
}
