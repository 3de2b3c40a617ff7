// The most frequent names, to be filtered by type and by letters.
const namesShown = { type: "all", filter: "", rows: 20 };

function namesSection() {
  const body = el("div");
  const draw = () => body.replaceChildren(...namesTable(draw));
  const chooseType = (type) => {
    Object.assign(namesShown, { type, rows: 20 });
    tools.replaceWith((tools = namesTools(chooseType, draw)));
    tools.querySelector(`[data-value="${type}"]`).focus();
    draw();
  };
  let tools = namesTools(chooseType, draw);
  draw();
  return section("names", say("top_names"), say("top_names_lead"), tools, body);
}

function namesTools(chooseType, draw) {
  const types = [["all", say("all_types")], ...presentTypes().map((type) => [type, say(type + "s")])];
  const filter = el("input", {
    type: "search", placeholder: say("filter_names"), "aria-label": say("filter_names"), dir: "auto",
    on: {
      input: () => {
        Object.assign(namesShown, { filter: filter.value, rows: 20 });
        draw();
      },
    },
  });
  filter.value = namesShown.filter;
  return el("div", { class: "tools" }, choice(say("type"), types, namesShown.type, chooseType), filter);
}

function namesTable(redraw) {
  const wanted = fold(namesShown.filter);
  const matching = figures.names.filter((row) =>
    (namesShown.type === "all" || row.type === namesShown.type)
    && (fold(row.name).includes(wanted) || row.normalized.includes(wanted)));
  if (matching.length === 0) {
    return [el("p", { text: say("none_match") })];
  }
  const shown = matching.slice(0, namesShown.rows);
  const timed = figures.periods.length > 2;
  const headings = [
    ["", "end"], say("name"), say("type"), [say("mentions_short"), "end"], ["", "optional"],
    [say("articles"), "end"], ...(timed ? [[say("trend"), "optional"]] : []),
    [say("spellings"), "optional"],
  ];
  const more = () => {
    namesShown.rows += 50;
    redraw();
  };
  const most = matching[0].mentions;
  const rows = shown.map((row, i) => nameRow(row, i + 1, row.mentions / most, timed));
  return [table(headings, rows, "bars"), moreButton(shown.length, matching.length, more)];
}

function nameRow(row, place, fraction, timed) {
  const others = row.spellings.filter((spelling) => spelling !== row.name);
  return el("tr", {},
    el("td", { class: "number end faded", text: number(place) }),
    el("th", { scope: "row" }, nameLink(row)),
    el("td", {}, typeChip(row.type)),
    numberCell(row.mentions),
    el("td", { class: "bar-cell optional" }, bar(fraction, row.type)),
    numberCell(row.articles),
    timed && el("td", { class: "optional" }, row.trend && sparkline(row.trend, row.type)),
    el("td", { class: "optional small faded" },
      others.flatMap((other, i) => [i > 0 ? (language === "ar" ? "، " : ", ") : "", foreign(other, { lang: "ar" })])));
}

