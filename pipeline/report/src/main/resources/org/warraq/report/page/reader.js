// The reader: find articles and names on one side, read on the other.
const LISTED_AT_ONCE = 100;
const finderShown = { query: "", articles: LISTED_AT_ONCE };

/** Draws the reader for an address below #read. */
function drawReader(kind, first, second) {
  const { articles, byId, names } = corpus();
  let sheet;
  if (kind === "article") {
    const wanted = second === undefined ? undefined : Number(second);
    sheet = byId.has(first) ? articleSheet(byId.get(first), wanted) : emptySheet(say("not_found"));
  } else if (kind === "name") {
    sheet = nameSheet(first, second, names.get(keyOf(first, second))?.mentions ?? []);
  } else {
    sheet = emptySheet(say("choose"));
  }
  const reader = el("div", { class: "reader" + (kind ? " open" : "") },
    finder(articles, names, kind === "article" ? first : undefined), sheet);
  document.getElementById("reader").replaceChildren(reader);
  const here = sheet.querySelector(".here");
  here?.scrollIntoView({ block: "center", behavior: "instant" });
  const word = here?.closest(".w");
  if (word) {
    sheet.querySelector('.w[tabindex="0"]')?.setAttribute("tabindex", "-1");
    word.setAttribute("tabindex", "0");
  }
  if (kind && !here) {
    window.scrollTo({ top: 0, behavior: "instant" });
    sheet.querySelector("h1")?.focus({ preventScroll: true });
  }
}

const emptySheet = (text) => el("div", { class: "sheet" }, el("p", { class: "faded", text }));

function finder(articles, names, current) {
  const results = el("div");
  const status = el("p", { class: "small faded", role: "status" });
  const search = el("input", {
    type: "search", id: "search", placeholder: say("search"), "aria-label": say("search"), dir: "auto",
    autocomplete: "off",
  });
  const draw = () => {
    const found = find(articles, names, finderShown.query);
    status.textContent = say("search_status", {
      articles: number(found.articles.length), names: number(found.names.length),
    });
    results.replaceChildren(...resultLists(found, current, draw));
  };
  let waiting;
  search.value = finderShown.query;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      Object.assign(finderShown, { query: search.value, articles: LISTED_AT_ONCE });
      draw();
    }, 100);
  });
  draw();
  return el("div", { class: "finder", tabindex: -1 }, search, status, results, sampleNote(articles.length));
}

function sampleNote(count) {
  const all = overview.articles;
  return el("p", {
    class: "small faded",
    text: count === all
      ? say("sample_all")
      : say("sample", { n: number(count), all: number(all), max: number(about.max_characters) }),
  });
}

/** Articles with all words of the query, and names with the query in them, first those that are the query. */
function find(articles, names, query) {
  const wanted = fold(query).trim();
  if (wanted === "") {
    return { articles, names: [...names.values()] };
  }
  const parts = wanted.split(/\s+/);
  const matching = [...names.values()].filter((name) => {
    name.folded ??= [fold(name.name), fold(name.normalized)];
    return name.folded.some((form) => form.includes(wanted));
  });
  return {
    articles: articles.filter((article) => {
      article.folded ??= fold((article.title ?? "") + " " + article.text);
      return parts.every((part) => article.folded.includes(part));
    }),
    names: matching.sort((a, b) => b.folded.includes(wanted) - a.folded.includes(wanted)),
  };
}

function resultLists(found, current, redraw) {
  const listed = found.articles.slice(0, finderShown.articles);
  return [
    found.names.length > 0 && el("h2", { text: say("names_found") }),
    el("ul", { class: "found-names" }, found.names.slice(0, 8).map((name) =>
      el("li", {}, el("a", { href: nameAddress(name.type, name.normalized), dir: directionOf(name.name) },
        foreign(name.name, { class: "title", lang: "ar" }),
        el("span", { class: "chip " + name.type, text: `${say(name.type)} ${number(name.mentions.length)}` }))))),
    found.articles.length > 0 && el("h2", { text: say("articles_found") }),
    el("ul", {}, listed.map((article) =>
      el("li", {}, el("a", {
        href: articleAddress(article.id), dir: directionOf(article.text),
        "aria-current": article.id === current ? "true" : undefined,
      },
      foreign(titleOf(article), { class: "title", lang: "ar" }),
      el("span", { class: "small faded" },
        article.date ? dateOf(article) : foreign(article.id, { dir: "ltr" })))))),
    found.articles.length > listed.length && el("button", {
      type: "button", class: "more", text: say("more"),
      on: {
        click: () => {
          finderShown.articles += LISTED_AT_ONCE;
          redraw();
        },
      },
    }),
    found.articles.length + found.names.length === 0 && el("p", { text: say("none_match") }),
  ].filter(Boolean);
}

/** A name: how often, with whom, and each mention in its sentence. */
function nameSheet(type, normalized, mentions) {
  const ranked = rankedNames.get(keyOf(type, normalized));
  const name = ranked?.name ?? corpus().names.get(keyOf(type, normalized))?.name ?? normalized;
  return el("div", { class: "sheet" }, backLink(),
    el("h1", { tabindex: -1 }, foreign(name, { lang: "ar" }), " ", typeChip(type)),
    ranked && el("p", { text: say("in_corpus", { mentions: number(ranked.mentions), articles: number(ranked.articles) }) }),
    ranked?.trend && figures.periods.length > 2 && sparkline(ranked.trend, type),
    ranked && companions(ranked),
    el("h2", { text: say("mentions_here", { n: number(mentions.length) }) }),
    el("ul", { class: "concordance" }, mentions.slice(0, 300).map(concordanceLine)));
}

function companions(ranked) {
  const others = figures.pairs
    .filter(({ a, b }) => figures.names[a] === ranked || figures.names[b] === ranked)
    .slice(0, 10)
    .map(({ a, b, articles }) => [figures.names[figures.names[a] === ranked ? b : a], articles]);
  return others.length === 0 ? undefined : el("div", {},
    el("h3", { text: say("named_with") }),
    el("ul", { class: "related" }, others.map(([other, articles]) =>
      el("li", {}, el("a", { href: nameAddress(other.type, other.normalized) },
        el("span", { class: "chip " + other.type }, foreign(other.name, { lang: "ar" }), " " + number(articles)))))));
}

function concordanceLine({ article, index }) {
  const [type, , begin, end, sentence] = article.names[index];
  const [from, to] = article.sentences[sentence];
  const line = el("span", { class: "line", dir: directionOf(article.text), lang: "ar" });
  const before = Math.max(from, begin - 90);
  const after = Math.min(to, end + 90);
  line.append((before > from ? "… " : "") + oneLineKeepingEnds(slice(article, before, begin)));
  line.append(el("span", { class: "name here " + type, text: oneLine(slice(article, begin, end)) }));
  line.append(oneLineKeepingEnds(slice(article, end, after)) + (after < to ? " …" : ""));
  return el("li", {}, el("a", { href: articleAddress(article.id, index), dir: directionOf(article.text) }, line,
    el("span", { class: "small faded" }, article.date && [dateOf(article), " · "], foreign(titleOf(article)))));
}

const oneLineKeepingEnds = (text) => text.replace(HIDDEN, "").replace(/\s+/g, " ");
