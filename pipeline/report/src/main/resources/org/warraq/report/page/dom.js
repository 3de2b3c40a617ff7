// Makes HTML elements. Text always goes in as text; nothing here reads markup.

/**
 * An element. Among its attributes, "text" is its text, "on" has its event listeners, and names that
 * begin with "--" are CSS properties. Children may be nested arrays; false and undefined are skipped.
 */
function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "text") {
      element.textContent = value;
    } else if (name === "on") {
      Object.entries(value).forEach(([event, listener]) => element.addEventListener(event, listener));
    } else if (name.startsWith("--")) {
      element.style.setProperty(name, value);
    } else if (value !== undefined && value !== false) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child));
  return element;
}

/** Text from an article, isolated (bdi) so that its direction does not affect the text around it. */
const foreign = (text, attributes = {}) => el("bdi", { text: oneLine(text), ...attributes });

/** Texts such as versions: a line may end between two of them, but not inside one. */
const unbroken = (texts) => texts.map((text) => foreign(text, { class: "unbroken", dir: "ltr" }));

// Of a longer id, only the beginning is shown, in UTF-16 units.
const MAX_PATH = 1000;

/**
 * A path or an id. Each part is isolated, and each number with dots or hyphens such as a date, because their
 * order would otherwise be reversed beside Arabic letters. An extension stays to the right of its name.
 */
const pathOf = (text) => el("bdi", { dir: "ltr", class: "path" },
  oneLine(text).slice(0, MAX_PATH).split(/([/\\]+)/).map((part, i) => (i % 2 === 1 ? part : partOfPath(part))));

function partOfPath(part) {
  const [, name, extension] = part.match(/^(.*?)((?:\.[a-z][a-z0-9]{0,7})*)$/i);
  const pieces = name.split(/(\d[\d.:_TZ-]*\d)/);
  return [el("bdi", { dir: "auto" }, pieces.map((piece, i) => (i % 2 === 1 ? el("bdi", { dir: "ltr", text: piece }) : piece))),
    extension];
}

/** Elements with a separator between them: in Arabic not a dot, which beside digits would be a zero. */
const separated = (...parts) => parts.filter(Boolean).flatMap((part, i) => i > 0 ? [separator(), part] : [part]);

const separator = () => (language === "ar" ? "؛ " : " · ");

/** An article's date, isolated too because the line around it may have the other direction. */
const dateOf = (article) => el("bdi", { text: date(article.date) });

const entityAddress = ({ type, normalized }) =>
  "#read/entity/" + type + "/" + encodeURIComponent(normalized);

/** The address of an article. entityIndex: index in article.entities of the one to mark, if any. */
const articleAddress = (id, entityIndex) =>
  "#read/article/" + encodeURIComponent(id) + (entityIndex === undefined ? "" : "/" + entityIndex);

/** A link from a distinct entity to all places where it occurs. */
const entityLink = (entity) =>
  el("a", { class: "entity-link", href: entityAddress(entity) }, foreign(entity.name, { lang: "ar" }));

const typeChip = (type) => el("span", { class: "chip " + type, text: say(type) });

const numberCell = (value, digits) =>
  el("td", { class: "number end", text: value === null ? "" : number(value, digits) });

/** A section with its heading and an introductory sentence (lead). */
function section(id, heading, lead, ...children) {
  return el("section", { id, "aria-labelledby": id + "-heading" },
    el("h2", { id: id + "-heading", text: heading }),
    lead && el("p", { class: "lead", text: lead }),
    ...children);
}

/** A table. A heading is a text or [text, class]. */
function table(headings, rows, className = "") {
  const head = headings.map((heading) => {
    const [text, headingClass] = [heading].flat();
    return text === "" ? el("td", { class: headingClass }) : el("th", { scope: "col", class: headingClass, text });
  });
  return el("div", { class: "scroll", tabindex: 0, role: "group" },
    el("table", { class: className }, el("thead", {}, el("tr", {}, head)), el("tbody", {}, rows)));
}

/** A group of buttons of which one is pressed. options: [[value, text]] */
function choice(label, options, chosen, choose) {
  return el("div", { class: "choice", role: "group", "aria-label": label },
    options.map(([value, text]) =>
      el("button", {
        type: "button", "aria-pressed": String(value === chosen), text,
        "data-value": value, on: { click: () => choose(value) },
      })));
}

/** Says how many rows are shown of how many (all, which may be more than are listed), with a button for more. */
function moreButton(shown, listed, more, all = listed) {
  return el("p", { class: "more" },
    el("span", { class: "small faded", text: say("shown", { n: number(Math.min(shown, listed)), all: number(all) }) + " " }),
    shown < listed && el("button", { type: "button", text: say("more"), on: { click: more } }));
}

/** A bar in the colour of an entity type. Its length is a fraction of the cell's width. */
const bar = (fraction, type) =>
  el("span", { class: "length-bar type-colour " + (type ?? ""), "--length": (100 * fraction).toFixed(1) + "%" });
