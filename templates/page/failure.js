// What stands in place of a picture that would be wrong: why there is none.

function showFailure({ title, lastGood }) {
  fill(canvas, el(
    "div",
    { class: "failure", id: "failure" },
    el("h2", {}, title),
    el("p", { class: "soft" }, tallied(page.diagnostics)),
    page.diagnostics.map((each) => card(each, false)),
    lastGood && el("p", { class: "card soft" }, lastGood),
  ));
  canvas.setAttribute("aria-label", title);
  canvas.classList.add("failed");
  for (const id of ["side", "split", "legend"]) byId(id).hidden = true;
  document.querySelector(".zoom").hidden = true;
  document.querySelector(".search").hidden = true;
  byId("work").classList.add("alone");
}
