// The reader: a list to find articles and entities, and beside it the sheet to read.
const ARTICLES_AT_ONCE = 100;
const ENTITIES_LISTED = 8;
const OCCURRENCES_LISTED = 300;
// Text before and after an entity in the list of its occurrences, in code points.
const CONTEXT = 90;
const finderShown = { query: "", articles: ARTICLES_AT_ONCE };

/** Draws the reader for an address: #read, #read/article/ID[/ENTITY] or #read/entity/TYPE/NORMALIZED. */
function drawReader(kind, first, second) {
  const { articles, byId, entities } = corpus();
  let sheet;
  if (kind === "article") {
    const wantedEntity = second === undefined ? undefined : Number(second);
    sheet = byId.has(first) ? articleSheet(byId.get(first), wantedEntity) : emptySheet(say("not_found"));
  } else if (kind === "entity" || kind === "name") { // Links to older reports have "name".
    sheet = entitySheet({ type: first, normalized: second });
  } else {
    sheet = emptySheet(say("choose"));
  }
  const reader = el("div", { class: "reader" + (kind ? " open" : "") },
    finder(articles, entities, kind === "article" ? first : undefined), sheet);
  document.getElementById("reader").replaceChildren(reader);
  const here = sheet.querySelector(".sentences .here");
  here?.scrollIntoView({ block: "center", behavior: "instant" });
  const word = here?.closest(".word");
  if (word) {
    sheet.querySelector('.word[tabindex="0"]')?.setAttribute("tabindex", "-1");
    word.setAttribute("tabindex", "0");
  }
  if (!here) {
    window.scrollTo({ top: 0, behavior: "instant" });
    sheet.querySelector("h1")?.focus({ preventScroll: true });
  }
}

const emptySheet = (text) => el("div", { class: "sheet" }, el("p", { class: "faded", text }));

/** The list on the left. current: id of the article that is open, if any. */
function finder(articles, entities, current) {
  const results = el("div");
  const status = el("p", { class: "small faded", role: "status" });
  const search = el("input", {
    type: "search", id: "search", placeholder: say("search"), "aria-label": say("search"), dir: "auto",
    autocomplete: "off",
  });
  const draw = () => {
    const found = find(articles, entities, finderShown.query);
    status.textContent = say("search_status", {
      articles: number(found.articles.length), entities: number(found.entities.length),
    });
    results.replaceChildren(...resultLists(found, current, draw));
  };
  let timer;
  search.value = finderShown.query;
  search.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      Object.assign(finderShown, { query: search.value, articles: ARTICLES_AT_ONCE });
      draw();
    }, 100);
  });
  draw();
  const changeFilters = () => {
    finderShown.articles = ARTICLES_AT_ONCE;
    draw();
  };
  return el("div", { class: "finder", tabindex: -1 }, search, filterTools(changeFilters), status, results, sampleNote(articles.length));
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

/**
 * Articles that pass the filters and have all words of the query in text, date or metadata, and entities in such
 * articles that contain it; entities that equal it come first.
 */
function find(articles, entities, query) {
  const wanted = fold(query).trim();
  const passingArticles = isFiltered() ? articles.filter(passes) : articles;
  const passingEntities = isFiltered()
    ? [...entities.values()].filter((entity) => passing(entity).length > 0).sort((a, b) => passing(b).length - passing(a).length)
    : [...entities.values()];
  if (wanted === "") {
    return { articles: passingArticles, entities: passingEntities };
  }
  const parts = wanted.split(/\s+/);
  const matching = passingEntities.filter((entity) => {
    entity.folded ??= [fold(entity.name), fold(entity.normalized)];
    return entity.folded.some((spelling) => spelling.includes(wanted));
  });
  return {
    articles: passingArticles.filter((article) => {
      article.folded ??= fold(
        [article.title, article.text, article.date, ...Object.values(article.metadata ?? {})].join(" "));
      return parts.every((part) => article.folded.includes(part));
    }),
    entities: matching.sort((a, b) => b.folded.includes(wanted) - a.folded.includes(wanted)),
  };
}

function resultLists(found, current, redraw) {
  const listed = found.articles.slice(0, finderShown.articles);
  return [
    found.entities.length > 0 && el("h2", { text: say("entities_found") }),
    el("ul", { class: "found-entities" }, found.entities.slice(0, ENTITIES_LISTED).map((entity) =>
      el("li", {}, el("a", { href: entityAddress(entity), dir: directionOf(entity.name) },
        foreign(entity.name, { class: "title", lang: "ar" }),
        el("span", {
          class: "chip " + entity.type, text: `${say(entity.type)} ${number(passing(entity).length)}`,
        }))))),
    found.articles.length > 0 && el("h2", { text: say("articles_found") }),
    el("ul", {}, listed.map((article) =>
      el("li", {}, el("a", {
        href: articleAddress(article.id), dir: directionOf(article.text),
        "aria-current": article.id === current ? "true" : undefined,
      },
      foreign(titleOf(article), { class: "title", lang: "ar" }),
      el("span", { class: "small faded" },
        article.date ? dateOf(article) : pathOf(article.id)))))),
    found.articles.length > listed.length && el("button", {
      type: "button", class: "more", text: say("more"),
      on: {
        click: () => {
          finderShown.articles += ARTICLES_AT_ONCE;
          redraw();
        },
      },
    }),
    found.articles.length + found.entities.length === 0 && el("p", { text: say("none_match") }),
  ].filter(Boolean);
}

/** A distinct entity: its counts, the entities named with it, and each occurrence in its sentence. */
function entitySheet({ type, normalized }) {
  const key = keyOf({ type, normalized });
  const frequent = frequentEntities.get(key);
  const readable = corpus().entities.get(key);
  const occurrences = readable ? passing(readable) : [];
  const name = frequent?.name ?? readable?.name ?? normalized;
  return el("div", { class: "sheet" }, backLink(),
    el("h1", { tabindex: -1 }, foreign(name, { lang: "ar" }), " ", typeChip(type)),
    frequent && el("p", {
      text: say("in_corpus", { entities: number(frequent.entities), articles: number(frequent.articles) }),
    }),
    frequent && type === "PER" && frequent.by_article + frequent.by_corpus > 0 && el("p", { class: "small faded", text: say("counted_short", {
      article: number(frequent.by_article), corpus: number(frequent.by_corpus),
    }) }),
    frequent?.trend && reportData.periods.length > 2 && sparkline(frequent.trend, type),
    frequent && namedWith(frequent),
    el("h2", { text: say("entities_here", { n: number(occurrences.length) }) }),
    isFiltered() && el("p", { class: "small faded", text: say("filtered") }),
    el("ul", { class: "concordance" }, occurrences.slice(0, OCCURRENCES_LISTED).map(concordanceLine)));
}

/** The entities that occur most often in the same articles as this row of reportData.entities. */
function namedWith(row) {
  const rows = reportData.entities;
  const others = reportData.pairs
    .filter(({ a, b }) => rows[a] === row || rows[b] === row)
    .slice(0, 10)
    .map(({ a, b, articles }) => [rows[rows[a] === row ? b : a], articles]);
  return others.length === 0 ? undefined : el("div", {},
    el("h3", { text: say("named_with") }),
    el("ul", { class: "related" }, others.map(([other, articles]) =>
      el("li", {}, el("a", { href: entityAddress(other) },
        el("span", { class: "chip " + other.type }, foreign(other.name, { lang: "ar" }), " " + number(articles)))))));
}

/** An entity with the text before and after it. */
function concordanceLine({ article, index }) {
  const [type, , begin, end, sentence] = article.entities[index];
  const [sentenceBegin, sentenceEnd] = article.sentences[sentence];
  const line = el("span", { class: "line", dir: directionOf(article.text), lang: "ar" });
  const from = wordAfter(article, Math.max(sentenceBegin, begin - CONTEXT), sentenceBegin, begin);
  const to = wordBefore(article, Math.min(sentenceEnd, end + CONTEXT), sentenceEnd, end);
  line.append((from > sentenceBegin ? "… " : "") + oneLineKeepingEnds(slice(article, from, begin)));
  line.append(el("span", { class: "entity here " + type, text: oneLine(slice(article, begin, end)) }));
  line.append(oneLineKeepingEnds(slice(article, end, to)) + (to < sentenceEnd ? " …" : ""));
  return el("li", {}, el("a", { href: articleAddress(article.id, index), dir: directionOf(article.text) }, line,
    el("span", { class: "small faded" }, separated(article.date && dateOf(article), foreign(titleOf(article))))));
}

/** The place from which no word is cut: offset, or the begin of the next word before the limit. */
function wordAfter(article, offset, sentenceBegin, limit) {
  let from = offset;
  while (from > sentenceBegin && from < limit && !isSpace(article, from - 1)) {
    from++;
  }
  return from;
}

/** The place to which no word is cut: offset, or the end of the word before it after the limit. */
function wordBefore(article, offset, sentenceEnd, limit) {
  let to = offset;
  while (to < sentenceEnd && to > limit && !isSpace(article, to)) {
    to--;
  }
  return to;
}

const isSpace = (article, offset) => /\s/.test(slice(article, offset, offset + 1));

const oneLineKeepingEnds = (text) => text.replace(INVISIBLE, "").replace(/\s+/g, " ");
