// The section of who is named with whom: a matrix of the most frequent entities, and a list of pairs.
const MATRIX_SIZE = 12;
const PAIRS_AT_ONCE = 8;
// With fewer, a matrix would be almost empty.
const FEWEST_PAIRS = 3;
const pairsChoice = { rows: undefined, columns: undefined, pairs: PAIRS_AT_ONCE };

function pairsSection() {
  const types = presentTypes();
  pairsChoice.rows ??= firstChoice();
  pairsChoice.columns ??= pairsChoice.rows;
  const body = el("div", { class: "columns uneven" });
  const draw = () => body.replaceChildren(matrixPanel(), pairsPanel(draw));
  draw();
  return section("pairs", say("who_with_whom"), say("pairs_lead"),
    el("div", { class: "tools" }, typeSelect("rows", types, draw), typeSelect("columns", types, draw)),
    body, downloads(edgesFile(), networkFile()));
}

/** Persons, if some of them meet; otherwise the type with the most pairs. */
function firstChoice() {
  const pairsOf = (type) => reportData.pairs
    .filter(({ a, b }) => reportData.entities[a].type === type && reportData.entities[b].type === type).length;
  const types = presentTypes();
  return types.find((type) => type === "PER" && pairsOf(type) >= FEWEST_PAIRS)
    ?? types.toSorted((a, b) => pairsOf(b) - pairsOf(a))[0];
}

const edgesFile = () => csvFile("edges",
  ["source", "target", "weight", "same_sentence", "source_type", "target_type"],
  () => reportData.pairs.map(({ a, b, articles, sentences }) => {
    const [one, other] = [reportData.entities[a], reportData.entities[b]];
    return [one.name, other.name, articles, sentences, one.type, other.type];
  }));

function typeSelect(side, types, draw) {
  const select = el("select", {
    on: {
      change: () => {
        Object.assign(pairsChoice, { [side]: select.value, pairs: PAIRS_AT_ONCE });
        draw();
      },
    },
  }, types.map((type) => el("option", { value: type, text: say(type + "s") })));
  select.value = pairsChoice[side];
  return el("label", {}, say(side) + " ", select);
}

/** The pairs of the two chosen types: [row of reportData.entities, another row, articles, sentences] */
function chosenPairs() {
  const { rows, columns } = pairsChoice;
  return reportData.pairs
    .map(({ a, b, articles, sentences }) => [reportData.entities[a], reportData.entities[b], articles, sentences])
    .filter(([a, b]) =>
      (a.type === rows && b.type === columns) || (a.type === columns && b.type === rows));
}

/** The names that are most often in pairs of the chosen types: [those of the rows, those of the columns] */
function matrixNames(pairs) {
  const weights = new Map();
  for (const [a, b, articles] of pairs) {
    [a, b].forEach((row) => weights.set(row, (weights.get(row) ?? 0) + articles));
  }
  const met = [...weights.keys()].sort((a, b) => weights.get(b) - weights.get(a));
  const rows = met.filter(({ type }) => type === pairsChoice.rows).slice(0, MATRIX_SIZE);
  const meetsARow = (row) => pairs.some(([a, b]) => (a === row && rows.includes(b)) || (b === row && rows.includes(a)));
  return [rows, met.filter((row) => row.type === pairsChoice.columns && meetsARow(row)).slice(0, MATRIX_SIZE)];
}

function matrixPanel() {
  const pairs = chosenPairs();
  const heading = el("h3", { text: say("matrix") });
  if (pairs.length < FEWEST_PAIRS) {
    return el("div", { class: "panel" }, heading, el("p", { text: say("too_few_pairs") }));
  }
  const counts = new Map();
  for (const [a, b, articles] of pairs) {
    counts.set(keyOf(a) + "|" + keyOf(b), articles);
    counts.set(keyOf(b) + "|" + keyOf(a), articles);
  }
  // At least 5, so that no cell is dark where all counts are small.
  const max = Math.max(5, ...counts.values());
  const [rowNames, columnNames] = matrixNames(pairs);
  const rows = rowNames.map((row) =>
    el("tr", {}, el("th", { scope: "row" }, entityLink(row)),
      columnNames.map((column) =>
        row === column
          ? el("td", { class: "self" })
          : matrixCell(counts.get(keyOf(row) + "|" + keyOf(column)) ?? 0, max))));
  const head = el("tr", {}, el("td", { class: "self" }),
    columnNames.map((column) => el("th", { scope: "col" }, entityLink(column))));
  return el("div", { class: "panel" }, heading,
    el("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": say("matrix") },
      el("table", { class: "matrix" }, el("thead", {}, head), el("tbody", {}, rows))));
}

function matrixCell(articles, max) {
  // The square root, because otherwise a few large counts would make all other cells pale.
  const heat = Math.sqrt(articles / max);
  const dark = heat > 0.6;
  // Fractions from 0.4 to 0.82 are skipped, because neither light nor dark text is readable on them.
  const fraction = dark ? 0.82 + 0.45 * (heat - 0.6) : 0.67 * heat;
  return el("td", {
    class: "number" + (dark ? " dark" : ""), "--heat": mixedColour("--wash", "--link", fraction),
    text: articles === 0 ? "" : number(articles),
  });
}

function pairsPanel(redraw) {
  const all = chosenPairs();
  const pairs = all.slice(0, pairsChoice.pairs);
  const more = () => {
    pairsChoice.pairs += 4 * PAIRS_AT_ONCE;
    redraw();
  };
  return el("div", { class: "panel" }, el("h3", { text: say("top_pairs") }),
    pairs.length === 0
      ? el("p", { text: say("none_match") })
      : el("ol", { class: "ranked" }, pairs.map((pair) => pairItem(pair, pairs[0][2]))),
    all.length > pairs.length
      && el("button", { type: "button", class: "more", text: say("more"), on: { click: more } }));
}

/** A pair in the list. max: the articles of the most frequent pair */
function pairItem([a, b, articles, sentences], max) {
  const rarer = a.articles < b.articles ? a : b;
  return el("li", {},
    entityLink(a), language === "ar" ? " و" : " & ", entityLink(b),
    bar(articles / max, rarer.type),
    el("span", { class: "small faded" }, separated(
      say("articles_n", { n: number(articles) }),
      el("span", {}, sayWith("pair_share", { share: percent(articles / rarer.articles), entity: foreign(rarer.name, { lang: "ar" }) })),
      sentences > 0 && say("pair_sentences", { n: number(sentences) }))));
}
