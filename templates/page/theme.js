// Light, dark, or as the system has it.

const THEMES = ["auto", "light", "dark"];
const KEPT_AS = "netspec-theme";

// Pages from files may be kept from storing anything.
function stored(key, value) {
  try {
    if (value === undefined) return localStorage.getItem(key);
    localStorage.setItem(key, value);
  } catch {
    return null;
  }
  return value;
}

function setTheme(name) {
  document.documentElement.dataset.theme = name;
  const next = THEMES[(THEMES.indexOf(name) + 1) % THEMES.length];
  const label = `Colours: ${name === "auto" ? "as the system" : name}. Change to ${next}`;
  const button = byId("theme");
  button.setAttribute("aria-label", label);
  button.title = label;
  fill(button, icon(name));
}

function startTheme() {
  const kept = stored(KEPT_AS);
  setTheme(THEMES.includes(kept) ? kept : document.documentElement.dataset.theme);
  byId("theme").addEventListener("click", () => {
    const now = document.documentElement.dataset.theme;
    const next = THEMES[(THEMES.indexOf(now) + 1) % THEMES.length];
    stored(KEPT_AS, next);
    setTheme(next);
  });
}
