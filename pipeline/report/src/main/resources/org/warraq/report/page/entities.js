// The section of the most frequent distinct entities, with filters for type and spelling.
const entitiesShown = { type: "all", filter: "", rows: 20 };

function entitiesSection() {
  const body = el("div");
  const draw = () => body.replaceChildren(...entitiesTable(draw));
  const chooseType = (type) => {
    Object.assign(entitiesShown, { type, rows: 20 });
    tools.replaceWith((tools = entitiesTools(chooseType, draw)));
    tools.querySelector(`[data-value="${type}"]`).focus();
    draw();
  };
  let tools = entitiesTools(chooseType, draw);
  draw();
  return section("entities", say("top_entities"), say("top_entities_lead"), tools, body);
}

function entitiesTools(chooseType, draw) {
  const types = [["all", say("all_types")], ...presentTypes().map((type) => [type, say(type + "s")])];
  const filter = el("input", {
    type: "search", placeholder: say("filter_entities"), "aria-label": say("filter_entities"), dir: "auto",
    on: {
      input: () => {
        Object.assign(entitiesShown, { filter: filter.value, rows: 20 });
        draw();
      },
    },
  });
  filter.value = entitiesShown.filter;
  return el("div", { class: "tools" }, choice(say("type"), types, entitiesShown.type, chooseType), filter);
}

function entitiesTable(redraw) {
  const wanted = fold(entitiesShown.filter);
  const matching = reportData.entities.filter((row) =>
    (entitiesShown.type === "all" || row.type === entitiesShown.type)
    && (fold(row.name).includes(wanted) || row.normalized.includes(wanted)));
  if (matching.length === 0) {
    return [el("p", { text: say("none_match") })];
  }
  const shown = matching.slice(0, entitiesShown.rows);
  const hasTrend = reportData.periods.length > 2;
  const headings = [
    ["", "end"], say("entity"), say("type"), [say("entity_count"), "end"], ["", "optional"],
    [say("articles"), "end"], ...(hasTrend ? [[say("trend"), "optional"]] : []),
    [say("spellings"), "optional"],
  ];
  const more = () => {
    entitiesShown.rows += 50;
    redraw();
  };
  const max = matching[0].entities;
  const rows = shown.map((row, i) => entityRow(row, i + 1, row.entities / max, hasTrend));
  return [table(headings, rows, "bars"), moreButton(shown.length, matching.length, more), downloads(entitiesFile(matching))];
}

const entitiesFile = (rows) => csvFile("names", ["type", "name", "mentions", "articles", "spellings"],
  () => rows.map((row) => [row.type, row.name, row.entities, row.articles, row.spellings.join("؛ ")]));

function entityRow(row, rank, fraction, hasTrend) {
  const otherSpellings = row.spellings.filter((spelling) => spelling !== row.name);
  return el("tr", {},
    el("td", { class: "number end faded", text: number(rank) }),
    el("th", { scope: "row" }, entityLink(row)),
    el("td", {}, typeChip(row.type)),
    numberCell(row.entities),
    el("td", { class: "bar-cell optional" }, bar(fraction, row.type)),
    numberCell(row.articles),
    hasTrend && el("td", { class: "optional" }, row.trend && sparkline(row.trend, row.type)),
    el("td", { class: "optional small faded" },
      otherSpellings.flatMap((spelling, i) => [i > 0 ? (language === "ar" ? "، " : ", ") : "", foreign(spelling, { lang: "ar" })])));
}
