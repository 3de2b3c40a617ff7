// The frame: language, theme, and which part of the page the address names.
const named = overview.mentions > 0;
const SECTIONS = ["overview", ...(named ? ["names", "together"] : []), "sources", "rejects", "runs"];

const preferred = (query) => window.matchMedia(query).matches;

function drawReport() {
  forgetCharts();
  document.getElementById("report").replaceChildren(
    ...[overviewSection(), named && namesSection(), named && togetherSection(), sourcesSection(),
      rejectsSection(), runsSection()].filter(Boolean));
  drawCharts();
}

function drawFrame() {
  document.title = `${about.folder} · ${language === "ar" ? "ورّاق" : "Warraq"}`;
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

/** Shows what the address names: a section of the report, or something to read. */
function follow() {
  const [part, ...rest] = location.hash.slice(1).split("/").map(decode);
  const reading = part === "read";
  document.getElementById("report").hidden = reading;
  document.getElementById("reader").hidden = !reading;
  if (reading) {
    drawReader(...rest);
  } else if (SECTIONS.includes(part)) {
    document.getElementById(part)?.scrollIntoView();
  }
  markCurrent(reading ? "read" : SECTIONS.includes(part) ? part : "overview");
}

function decode(part) {
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
  follow();
}

function wear(theme) {
  document.documentElement.dataset.theme = theme;
}

function start() {
  wear(remembered("theme") ?? (preferred("(prefers-color-scheme: dark)") ? "dark" : "light"));
  speak(remembered("language") ?? (navigator.language.startsWith("ar") ? "ar" : "en"));
  document.getElementById("language").addEventListener("click", () => {
    speak(language === "ar" ? "en" : "ar");
    remember("language", language);
    draw();
  });
  document.getElementById("theme").addEventListener("click", () => {
    wear(document.documentElement.dataset.theme === "dark" ? "light" : "dark");
    remember("theme", document.documentElement.dataset.theme);
    draw();
  });
  window.addEventListener("hashchange", follow);
  printInLight();
  draw();
  document.documentElement.dataset.ready = "true";
}

/** Paper is light, whatever the screen shows. */
function printInLight() {
  let worn;
  window.addEventListener("beforeprint", () => {
    worn = document.documentElement.dataset.theme;
    wear("light");
    draw();
  });
  window.addEventListener("afterprint", () => {
    wear(worn);
    draw();
  });
}

start();
