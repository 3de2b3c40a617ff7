// The language of the interface, its numbers and its dates.
let language;
let numbers;

function remember(key, value) {
  try {
    localStorage.setItem("warraq." + key, value);
  } catch {
    // A browser that keeps nothing shows the page all the same.
  }
}

function remembered(key) {
  try {
    return localStorage.getItem("warraq." + key);
  } catch {
    return null;
  }
}

const locale = () => (language === "ar" ? "ar-EG-u-ca-gregory" : "en-GB");

function speak(chosen) {
  language = chosen;
  numbers = new Intl.NumberFormat(locale());
  document.documentElement.lang = chosen;
  document.documentElement.dir = chosen === "ar" ? "rtl" : "ltr";
}

/** A member of an object, none that all objects have: some keys come from records. */
const own = (object, key) => (Object.hasOwn(object, key) ? object[key] : undefined);

/** A message with its places filled in. */
function say(key, values = {}) {
  return (own(messages[language], key) ?? key).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

/** A message whose places are filled in with elements or text. */
function sayWith(key, values) {
  return messages[language][key].split(/(\{\w+\})/).map((part) =>
    part.startsWith("{") ? values[part.slice(1, -1)] : part);
}

const number = (value, digits = 0) =>
  digits === 0
    ? numbers.format(Math.round(value))
    : new Intl.NumberFormat(locale(), { maximumSignificantDigits: digits }).format(value);

const percent = (fraction) =>
  new Intl.NumberFormat(locale(), { style: "percent", maximumFractionDigits: 0 }).format(fraction);

/** A day, or the month or year that begins on it. */
function date(iso, step = "day") {
  const shown = { day: { year: "numeric", month: "short", day: "numeric" }, month: { year: "numeric", month: "short" },
    year: { year: "numeric" } };
  return new Intl.DateTimeFormat(locale(), { ...shown[step], timeZone: "UTC" }).format(new Date(iso));
}

const time = (iso) =>
  new Intl.DateTimeFormat(locale(), { dateStyle: "long", timeStyle: "short" }).format(new Date(iso));

/** What a tag means, in the language of the interface. */
const tagMeaning = (tag) => own(messages.tags, tag)?.[language === "ar" ? 1 : 0] ?? tag;
