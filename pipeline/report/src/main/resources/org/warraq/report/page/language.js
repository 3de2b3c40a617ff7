// The language of the page (not of the articles): its messages, numbers and dates.
let language;
let numbers;

function remember(key, value) {
  try {
    localStorage.setItem("warraq." + key, value);
  } catch {
    // Some browsers do not allow storage for local files. The page works without.
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

function useLanguage(chosen) {
  language = chosen;
  numbers = new Intl.NumberFormat(locale());
  document.documentElement.lang = chosen;
  document.documentElement.dir = chosen === "ar" ? "rtl" : "ltr";
}

/** An own member of an object. Keys from records could otherwise name inherited ones, such as __proto__. */
const ownMember = (object, key) => (Object.hasOwn(object, key) ? object[key] : undefined);

/** A message in the language of the page, with its placeholders {…} filled in. */
function say(key, values = {}) {
  return (ownMember(messages[language], key) ?? key).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

/** A message as an array of texts and elements, for placeholders that are filled in with elements. */
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

/** A day, or the week, month, year or century that begins on it. */
function date(iso, unit = "day") {
  const day = { year: "numeric", month: "short", day: "numeric" };
  const year = { year: "numeric" };
  const formats = { day, week: day, month: { year: "numeric", month: "short" }, year, century: year };
  return new Intl.DateTimeFormat(locale(), { ...formats[unit], timeZone: "UTC" }).format(new Date(iso));
}

const time = (iso) =>
  new Intl.DateTimeFormat(locale(), { dateStyle: "long", timeStyle: "short" }).format(new Date(iso));

/** A short name of a step or of a cause of rejection, in the language of the page. */
const meaning = (kind, code) => ownMember(messages[kind], code)?.[language === "ar" ? 1 : 0] ?? code;

/** The meaning of an ATB tag in the language of the page. */
const tagMeaning = (tag) => ownMember(messages.tags, tag)?.[language === "ar" ? 1 : 0] ?? tag;
