// Who is named with whom: a matrix of the most frequent names, and a list of the closest pairs.
const MATRIX_SIZE = 12;
const PAIRS_AT_ONCE = 8;
const togetherShown = { rows: "PER", columns: "PER", pairs: PAIRS_AT_ONCE };

function togetherSection() {
  const types = presentTypes();
  if (!types.includes(togetherShown.rows)) {
    Object.assign(togetherShown, { rows: types[0], columns: types[0] });
  }
  const body = el("div", { class: "columns uneven" });
  const draw = () => body.replaceChildren(matrixPanel(), pairsPanel(draw));
  draw();
  return section("together", say("who_with_whom"), say("together_lead"),
    el("div", { class: "tools" }, typeSelect("rows", types, draw), typeSelect("columns", types, draw)),
    body);
}

function typeSelect(side, types, draw) {
  const select = el("select", {
    on: {
      change: () => {
        Object.assign(togetherShown, { [side]: select.value, pairs: PAIRS_AT_ONCE });
        draw();
      },
    },
  }, types.map((type) => el("option", { value: type, text: say(type + "s") })));
  select.value = togetherShown[side];
  return el("label", {}, say(side) + " ", select);
}

/** Pairs of the two chosen types, as [name, other, articles, sentences]. */
function pairsShown() {
  const { rows, columns } = togetherShown;
  return figures.pairs
    .map(({ a, b, articles, sentences }) => [figures.names[a], figures.names[b], articles, sentences])
    .filter(([a, b]) =>
      (a.type === rows && b.type === columns) || (a.type === columns && b.type === rows));
}

function matrixPanel() {
  const counts = new Map();
  for (const [a, b, articles] of pairsShown()) {
    counts.set(keyOf(a.type, a.normalized) + "|" + keyOf(b.type, b.normalized), articles);
    counts.set(keyOf(b.type, b.normalized) + "|" + keyOf(a.type, a.normalized), articles);
  }
  const top = (type) => figures.names.filter((row) => row.type === type).slice(0, MATRIX_SIZE);
  // Where all counts are small, none is dark.
  const most = Math.max(5, ...counts.values());
  const key = (row) => keyOf(row.type, row.normalized);
  const rows = top(togetherShown.rows).map((row) =>
    el("tr", {}, el("th", { scope: "row" }, nameLink(row)),
      top(togetherShown.columns).map((column) =>
        row === column
          ? el("td", { class: "self" })
          : matrixCell(counts.get(key(row) + "|" + key(column)) ?? 0, most))));
  const head = el("tr", {}, el("td", { class: "self" }),
    top(togetherShown.columns).map((column) => el("th", { scope: "col" }, nameLink(column))));
  return el("div", { class: "panel" }, el("h3", { text: say("matrix") }),
    el("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": say("matrix") },
      el("table", { class: "matrix" }, el("thead", {}, head), el("tbody", {}, rows))));
}

function matrixCell(articles, most) {
  // The root keeps a few large counts from paling all others.
  const heat = Math.sqrt(articles / most);
  const dark = heat > 0.6;
  // Between the two no ink can be read well.
  const fraction = dark ? 0.82 + 0.45 * (heat - 0.6) : 0.67 * heat;
  return el("td", {
    class: "number" + (dark ? " dark" : ""), "--heat": between("--wash", "--link", fraction),
    text: articles === 0 ? "" : number(articles),
  });
}

function pairsPanel(redraw) {
  const all = pairsShown();
  const pairs = all.slice(0, togetherShown.pairs);
  const more = () => {
    togetherShown.pairs += 4 * PAIRS_AT_ONCE;
    redraw();
  };
  return el("div", { class: "panel" }, el("h3", { text: say("pairs") }),
    pairs.length === 0
      ? el("p", { text: say("none_match") })
      : el("ol", { class: "ranked" }, pairs.map((pair) => pairItem(pair, pairs[0][2]))),
    all.length > pairs.length
      && el("button", { type: "button", class: "more", text: say("more"), on: { click: more } }));
}

function pairItem([a, b, articles, sentences], most) {
  const rarer = a.articles < b.articles ? a : b;
  return el("li", {},
    nameLink(a), language === "ar" ? " و" : " & ", nameLink(b),
    bar(articles / most, rarer.type),
    el("span", { class: "small faded" },
      say("articles_n", { n: number(articles) }), " · ",
      sayWith("pair_share", { share: percent(articles / rarer.articles), name: foreign(rarer.name, { lang: "ar" }) }),
      sentences > 0 ? " · " + say("pair_sentences", { n: number(sentences) }) : ""));
}
