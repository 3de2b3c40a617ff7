// The first section: counts, entities by type, and entities over time if articles have dates.
function overviewSection() {
  const { first, last, period_unit: unit, articles } = overview;
  const timeSpan = first && `${date(first, unit)} – ${date(last, unit)}`;
  return el("section", { id: "overview", "aria-labelledby": "overview-heading" },
    el("div", { class: "masthead" },
      el("h1", { id: "overview-heading" }, foreign(about.title)),
      timeSpan && el("p", { class: "lead" }, el("bdi", { text: timeSpan })),
      isPart && el("p", { class: "note" }, say("part") + " ", el("code", {}, foreign(about.part.join(" "), { dir: "ltr" })))),
    cards(),
    overview.entities === 0
      ? el("p", { text: say("no_entities") })
      : el("div", { class: "columns" }, typesChart(), timePanel()),
    articles > 0 && first && el("p", { class: "small faded", text: aboutDates() }),
    overview.models.length > 0 && el("p", { class: "small faded models" }, say("models") + ": ", separated(...modelParts())));
}

/** The annotators' versions, each once. */
function modelParts() {
  return unbroken([...new Set(overview.models.flatMap((model) => model.split("+")))]);
}

/** Where the dates come from. */
function aboutDates() {
  const { dated, guessed_dates: guessed, articles } = overview;
  const key = guessed === 0 ? "dates_from_fields" : "dates_from";
  return say(key, { n: number(dated), all: number(articles), guessed: number(guessed) });
}

function cards() {
  const { articles, sentences, words, segments, entities, distinct_entities: distinct, rejected } = overview;
  const card = (key, value, note) =>
    el("div", {}, el("dt", { text: say(key) }),
      el("dd", { class: "number" }, number(value), note && el("small", { text: note })));
  const rate = (value, total, key) => (total > 0 ? say(key, { n: number(value / total, 3) }) : undefined);
  return el("dl", { class: "cards" },
    card("articles", articles),
    card("sentences", sentences, rate(sentences, articles, "per_article")),
    card("words", words, rate(words, articles, "per_article")),
    card("segments", segments, rate(segments, words, "per_word")),
    card("entities_total", entities, rate(entities, articles, "per_article")),
    card("distinct_entities", distinct),
    card("rejected_inputs", rejected));
}

const presentTypes = () => TYPES.filter((type) => reportData.types.some((row) => row.type === type));

function typesChart() {
  const types = presentTypes();
  const values = (field) => types.map((type) => reportData.types.find((row) => row.type === type)[field]);
  return chart({
    kind: "bars", caption: say("entities_by_type"), labelHeading: say("type"),
    labels: types.map((type) => say(type + "s")),
    series: [
      { label: say("entity_count"), colour: types.map(typeColour), values: values("entities") },
      { label: say("distinct_entities"), colour: colour("--faded"), values: values("distinct_entities") },
    ],
  });
}

/** Names over time, or how to give dates if no article has one. */
function timePanel() {
  if (!overview.first) {
    return el("div", { class: "panel" }, el("h3", { text: say("entities_over_time") }), el("p", { text: say("no_dates") }));
  }
  return reportData.periods.length > 1 && timeChart();
}

function timeChart() {
  return chart({
    kind: "columns", caption: say("entities_over_time"), labelHeading: say("time"), stacked: true,
    labels: reportData.periods.map(({ start }) => date(start, overview.period_unit)),
    series: presentTypes().map((type) => ({
      label: say(type + "s"), colour: typeColour(type),
      values: reportData.periods.map((period) => period[type]),
    })),
    file: csvFile("time", [overview.period_unit, "articles", ...presentTypes()],
      () => reportData.periods.map((period) => [period.start, period.articles, ...presentTypes().map((type) => period[type])])),
  });
}
