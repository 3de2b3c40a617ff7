// Starts the page, and draws what the address names, in the chosen language and theme.
const hasEntities = overview.entities > 0;
const SECTIONS = ["overview", ...(hasEntities ? ["entities", "pairs"] : []), "sources", "rejected", "runs"];

const prefers = (query) => window.matchMedia(query).matches;

function drawReport() {
  forgetCharts();
  document.getElementById("report").replaceChildren(
    ...[overviewSection(), hasEntities && entitiesSection(), hasEntities && pairsSection(), sourcesSection(),
      rejectedSection(), runsSection()].filter(Boolean));
  drawCharts();
}

function drawFrame() {
  document.title = `${about.title} – ${language === "ar" ? "ورّاق" : "Warraq"}`;
  document.querySelectorAll("[data-text]").forEach((e) => (e.textContent = say(e.dataset.text)));
  document.querySelectorAll("[data-label]").forEach((e) => e.setAttribute("aria-label", say(e.dataset.label)));
  document.getElementById("nav").replaceChildren(
    ...SECTIONS.map((id) => el("a", { href: "#" + id, text: say(id) })));
  document.getElementById("read").textContent = say("read");
  const other = language === "ar" ? "en" : "ar";
  const languageButton = document.getElementById("language");
  languageButton.textContent = say("lang_switch");
  languageButton.lang = other;
  const dark = document.documentElement.dataset.theme === "dark";
  document.getElementById("theme").textContent = say(dark ? "theme_to_light" : "theme_to_dark");
  document.getElementById("foot").replaceChildren(
    el("p", { text: say("made", { time: time(about.made) }) }), el("p", { text: say("licence") }));
}

/** Shows what the address (after #) names: a section of the report, or something to read. */
function showAddress() {
  const [part, ...rest] = location.hash.slice(1).split("/").map(decodePart);
  const reading = part === "read";
  const report = document.getElementById("report");
  const stays = !reading && !report.hidden;
  report.hidden = reading;
  document.getElementById("reader").hidden = !reading;
  if (reading) {
    drawReader(...rest);
  } else {
    // Without the browser's smooth scrolling where another view was shown, which begins at its top.
    const section = part === SECTIONS[0] ? undefined : document.getElementById(part);
    const behavior = stays ? "auto" : "instant";
    section ? section.scrollIntoView({ behavior }) : window.scrollTo({ top: 0, behavior });
  }
  markCurrent(reading ? "read" : SECTIONS.includes(part) ? part : "overview");
  document.documentElement.dataset.shown = location.hash;
}

function decodePart(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function markCurrent(id) {
  document.querySelectorAll("#nav a, #read").forEach((link) => {
    if (link.getAttribute("href") === "#" + id) {
      link.setAttribute("aria-current", "true");
    } else {
      link.removeAttribute("aria-current");
    }
  });
}

function draw() {
  drawFrame();
  drawReport();
  showAddress();
}

function useTheme(theme) {
  document.documentElement.dataset.theme = theme;
}

function start() {
  useTheme(remembered("theme") ?? (prefers("(prefers-color-scheme: dark)") ? "dark" : "light"));
  useLanguage(remembered("language") ?? (navigator.language.startsWith("ar") ? "ar" : "en"));
  document.getElementById("language").addEventListener("click", () => {
    useLanguage(language === "ar" ? "en" : "ar");
    remember("language", language);
    draw();
  });
  document.getElementById("theme").addEventListener("click", () => {
    useTheme(document.documentElement.dataset.theme === "dark" ? "light" : "dark");
    remember("theme", document.documentElement.dataset.theme);
    draw();
  });
  window.addEventListener("hashchange", showAddress);
  // The address alone says what is shown; the browser would scroll to where another view was left.
  history.scrollRestoration = "manual";
  keepBelowBar();
  printInLight();
  draw();
  document.documentElement.dataset.ready = "true";
}

/** Tells the style sheets the height of the bar, which covers the top of the page. */
function keepBelowBar() {
  const bar = document.querySelector(".bar");
  const tell = () => document.documentElement.style.setProperty("--bar", bar.offsetHeight + "px");
  new ResizeObserver(tell).observe(bar);
  tell();
}

/** Prints in the light theme, whatever the theme on the screen is. */
function printInLight() {
  let screenTheme;
  window.addEventListener("beforeprint", () => {
    screenTheme = document.documentElement.dataset.theme;
    useTheme("light");
    draw();
  });
  window.addEventListener("afterprint", () => {
    useTheme(screenTheme);
    draw();
  });
}

start();
