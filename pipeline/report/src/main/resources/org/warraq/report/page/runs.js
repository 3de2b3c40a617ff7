// The sections of sources, rejected inputs and runs.
const SOURCES_AT_ONCE = 15;

function sourcesSection() {
  const body = el("div");
  const draw = (count) => body.replaceChildren(...sourcesTable(count, draw));
  draw(SOURCES_AT_ONCE);
  return section("sources", say("sources"), say("sources_lead"), body, ...sectionsTables());
}

/** A table for each field that parts the articles into few groups, such as a newspaper's sections. */
function sectionsTables() {
  const fields = [...new Set(reportData.sections.map(({ field }) => field))];
  return fields.map((field) => {
    const rows = reportData.sections.filter((row) => row.field === field);
    return el("div", { class: "sections" },
      el("h3", {}, sayWith("sections_of", { field: foreign(field, { dir: "auto" }) })),
      countsTable(field, rows, rows[0].articles,
        ({ value }) => foreign(value, { dir: "auto" })),
      downloads(csvFile(field, [field, "articles", "words", "mentions"],
        () => rows.map((row) => [row.value, row.articles, row.words, row.entities]))));
  });
}

function sourcesTable(count, redraw) {
  const max = reportData.sources[0]?.articles ?? 1;
  return [
    countsTable(say("source"), reportData.sources.slice(0, count), max,
      ({ source }) => pathOf(source), "path"),
    moreButton(count, reportData.sources.length, () => redraw(reportData.sources.length), reportData.sources[0]?.sources),
    downloads(csvFile("sources", ["source", "articles", "words", "mentions"],
      () => reportData.sources.map((row) => [row.source, row.articles, row.words, row.entities]))),
  ];
}

/** A table with a row per group of articles. nameOf: a row's name as an element. */
function countsTable(heading, groups, max, nameOf, nameClass) {
  const rows = groups.map((row) =>
    el("tr", {}, el("th", { scope: "row", class: nameClass }, nameOf(row)),
      numberCell(row.articles),
      el("td", { class: "bar-cell optional" }, bar(row.articles / max, "LOC")),
      numberCell(row.words),
      el("td", { class: "number end", text: row.words > 0 ? number((1000 * row.entities) / row.words) : "" })));
  return table([heading, [say("articles"), "end"], ["", "optional"], [say("words"), "end"],
    [say("entities_per_1000"), "end"]], rows, "bars");
}

function rejectedSection() {
  const rows = reportData.rejected.map((row) =>
    el("tr", {}, el("th", { scope: "row" }, el("span", { text: meaning("errors", row.error) }), " ",
      el("code", { class: "small faded" }, foreign(row.error, { dir: "ltr" })),
      foreign(row.message ?? "", { class: "note small faded", dir: "auto" })),
    el("td", { text: meaning("stages", row.stage) }),
    numberCell(row.inputs),
    el("td", { class: "small optional" }, row.examples.map((id) => el("div", {}, pathOf(id))))));
  return section("rejected", say("rejected"), say("rejected_lead"),
    rows.length === 0
      ? el("p", { text: say("none_rejected") })
      : [table([say("cause"), say("stage"), [say("inputs"), "end"], [say("examples"), "optional"]], rows),
        downloads(csvFile("rejected", ["cause", "step", "inputs", "message", "examples"],
          () => reportData.rejected.map((row) => [row.error, row.stage, row.inputs, row.message, row.examples.join(" ")])))]);
}

const RUN_COLUMNS = ["articles", "words_per_article", "words_per_sentence", "segments_per_word", ...TYPES];

function runsSection() {
  const runs = runRows();
  const several = runs.length > 1;
  return section("runs", say("runs"), say(several ? "runs_lead" : "one_run"),
    several && runsTable(runs),
    runs.length > 2 && runsChart(runs),
    about.run_summary && runSummaryPanel());
}

/** A row per run: from the run summaries, which remain when records are compacted, or else from the records. */
function runRows() {
  // The articles of a replay are from many nights, so its run statistics are left out.
  const comparable = about.run_summaries.filter(({ figures: statistics, options }) => statistics || !options?.replay);
  return comparable.length > 1 ? comparable.map(rowOfRunSummary) : reportData.runs;
}

/** The run statistics are under "figures" in run.json; runs of older versions have none. */
function rowOfRunSummary({ run, started, counts = {}, figures: statistics = {}, warnings = [] }) {
  const { annotated, sentences, words, segments } = counts;
  const types = TYPES.map((type) => [type, statistics["entities_per_1000_words." + type] ?? null]);
  return {
    run: run ?? started, articles: annotated, words_per_article: words / annotated,
    words_per_sentence: words / sentences, segments_per_word: segments / words,
    ...Object.fromEntries(types), warnings,
  };
}

const runName = (run) => (run === "" ? say("first_run") : run);

function runsTable(runs) {
  const heading = (key) => (TYPES.includes(key) ? say("per_1000", { type: say(key + "s") }) : say(key));
  const rows = runs.map((row, i) =>
    el("tr", {}, el("th", { scope: "row" }, foreign(runName(row.run), { dir: "ltr" }),
      (row.warnings ?? []).map((text) => foreign(text, { class: "warning small", dir: "auto" }))),
    RUN_COLUMNS.map((key) => runCell(key, row[key], runs[i - 1]?.[key]))));
  return table([say("run"), ...RUN_COLUMNS.map((key) => [heading(key), "end"])], rows.reverse());
}

/** A value, marked if it changed by more than a fifth since the run before. */
function runCell(key, value, before) {
  if (!Number.isFinite(value)) {
    return el("td");
  }
  const digits = key === "articles" ? 0 : 3;
  const change = before > 0 ? value / before - 1 : 0;
  const changed = key !== "articles" && Math.abs(change) > 0.2;
  return el("td", { class: "number end" + (changed ? " changed" : "") }, number(value, digits),
    changed ? ` ${change > 0 ? "▲" : "▼"}\u00a0${percent(Math.abs(change))}` : "");
}

function runsChart(runs) {
  return chart({
    kind: "line", caption: say("entities_per_1000"), labelHeading: say("run"),
    labels: runs.map(({ run }) => runName(run)),
    series: presentTypes().map((type) => ({
      label: say(type + "s"), colour: typeColour(type), values: runs.map((row) => row[type] ?? null),
    })),
  });
}

function runSummaryPanel() {
  const { started, finished, runner, models, versions, options } = about.run_summary;
  const listMembers = (object) => Object.entries(object ?? {})
    .filter(([, value]) => value !== null && value !== "")
    .map(([name, value]) => `${name} ${value}`);
  const fact = (key, ...values) => [el("dt", { text: say(key) }), el("dd", {}, values)];
  return el("div", { class: "panel" }, el("h3", { text: say("run_summary") }),
    el("dl", { class: "facts" },
      fact("started", time(started)),
      fact("took", say("seconds", { n: number((new Date(finished) - new Date(started)) / 1000, 3) })),
      fact("runner", foreign(runner ?? "")),
      fact("models", separated(...unbroken(listMembers(models)))),
      fact("versions", separated(...unbroken(listMembers(versions)))),
      fact("options", listMembers(options).map((flag) =>
        el("div", {}, el("code", {}, foreign("--" + flag.replace(" ", "="), { dir: "ltr" })))))));
}
