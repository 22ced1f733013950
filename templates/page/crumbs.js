// Where the open view lies: the net, and the cells that one has gone into.

function showCrumbs() {
  const path = [];
  for (let view = viewOf.get(here.view); view; view = viewOf.get(view.parent)) path.unshift(view);
  const items = path.map((view, at) => {
    const last = at === path.length - 1;
    const text = at ? view.label : page.title;
    if (last) return el("li", {}, el("strong", { "aria-current": "page" }, text));
    return el("li", {}, linkTo(text, () => go({ view: view.id })));
  });
  if (!items.length) items.push(el("li", {}, el("strong", {}, page.title)));
  fill(byId("crumbs"), items, path.length < 2 && el("li", { class: "about" }, page.subtitle));
  document.title = path.length > 1 ? `${path[path.length - 1].label} in ${page.title}` : page.title;
}

function goUp() {
  const view = viewOf.get(here.view);
  if (view && view.parent !== null) go({ view: view.parent });
  else if (here.layer !== null || here.row !== null) go({});
}
