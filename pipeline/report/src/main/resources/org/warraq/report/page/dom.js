// Elements. Text always goes in as text; nothing here reads markup.

/** An element: attributes, or text and on (listeners) among them, and children. */
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

/** What came from an article, in a box that its direction does not leave. */
const foreign = (text, attributes = {}) => el("bdi", { text: oneLine(text), ...attributes });

/** An article's date, in a box too: it may stand in a line of the other direction. */
const dateOf = (article) => el("bdi", { text: date(article.date) });

const nameAddress = (type, normalized) =>
  "#read/name/" + type + "/" + encodeURIComponent(normalized);

const articleAddress = (id, mention) =>
  "#read/article/" + encodeURIComponent(id) + (mention === undefined ? "" : "/" + mention);

/** A link from a name to its mentions. */
const nameLink = ({ type, normalized, name }) =>
  el("a", { class: "name-link", href: nameAddress(type, normalized) }, foreign(name, { lang: "ar" }));

const typeChip = (type) => el("span", { class: "chip " + type, text: say(type) });

const numberCell = (value, digits) =>
  el("td", { class: "number end", text: value === null ? "" : number(value, digits) });

/** A section with its heading and a sentence on it. */
function section(id, heading, lead, ...children) {
  return el("section", { id, "aria-labelledby": id + "-heading" },
    el("h2", { id: id + "-heading", text: heading }),
    lead && el("p", { class: "lead", text: lead }),
    ...children);
}

/** A table; headings are text, or [text, class]. */
function table(headings, rows, className = "") {
  const head = headings.map((heading) => {
    const [text, own] = [heading].flat();
    return text === "" ? el("td", { class: own }) : el("th", { scope: "col", class: own, text });
  });
  return el("div", { class: "scroll", tabindex: 0, role: "group" },
    el("table", { class: className }, el("thead", {}, el("tr", {}, head)), el("tbody", {}, rows)));
}

/** Buttons of which one is pressed. */
function choice(label, options, chosen, choose) {
  return el("div", { class: "choice", role: "group", "aria-label": label },
    options.map(([value, text]) =>
      el("button", {
        type: "button", "aria-pressed": String(value === chosen), text,
        "data-value": value, on: { click: () => choose(value) },
      })));
}

/** How many rows of a list are shown, of all or of those that there are beyond it, and a button for more. */
function moreButton(shown, listed, more, all = listed) {
  return el("p", { class: "more" },
    el("span", { class: "small faded", text: say("shown", { n: number(Math.min(shown, listed)), all: number(all) }) + " " }),
    shown < listed && el("button", { type: "button", text: say("more"), on: { click: more } }));
}

/** A bar whose length is a fraction of the cell's width. */
const bar = (fraction, type) =>
  el("span", { class: "length own " + (type ?? ""), "--length": (100 * fraction).toFixed(1) + "%" });
