// What there is: counts, names by type, and time where articles are dated.
function overviewSection() {
  const { first, last, step, dated, articles } = overview;
  const span = first && `${date(first, step)} – ${date(last, step)}`;
  return el("section", { id: "overview", "aria-labelledby": "overview-heading" },
    el("div", { class: "masthead" },
      el("h1", { id: "overview-heading" }, foreign(about.folder)),
      el("p", { class: "lead", text: [span, overview.models.join(", ")].filter(Boolean).join(" · ") })),
    cards(),
    overview.mentions === 0
      ? el("p", { text: say("no_names") })
      : el("div", { class: "columns" }, typesChart(), figures.periods.length > 1 && timeChart()),
    dated > 0 && el("p", {
      class: "small faded", text: say("dates_from", { n: number(dated), all: number(articles) }),
    }));
}

function cards() {
  const { articles, sentences, words, segments, mentions, names, rejected } = overview;
  const card = (key, value, note) =>
    el("div", {}, el("dt", { text: say(key) }),
      el("dd", { class: "number" }, number(value), note && el("small", { text: note })));
  const each = (value, of, key) => (of > 0 ? say(key, { n: number(value / of, 3) }) : undefined);
  return el("dl", { class: "cards" },
    card("articles", articles),
    card("sentences", sentences, each(sentences, articles, "per_article")),
    card("words", words, each(words, articles, "per_article")),
    card("segments", segments, each(segments, words, "per_word")),
    card("mentions", mentions, each(mentions, articles, "per_article")),
    card("distinct", names),
    card("rejected", rejected));
}

const presentTypes = () => TYPES.filter((type) => figures.types.some((row) => row.type === type));

function typesChart() {
  const types = presentTypes();
  const values = (field) => types.map((type) => figures.types.find((row) => row.type === type)[field]);
  return chart({
    kind: "bars", caption: say("names_by_type"), unit: say("type"),
    labels: types.map((type) => say(type + "s")),
    series: [
      { label: say("mentions_short"), colour: types.map(typeColour), values: values("mentions") },
      { label: say("distinct"), colour: colour("--faded"), values: values("names") },
    ],
  });
}

function timeChart() {
  return chart({
    kind: "columns", caption: say("names_over_time"), unit: say("time"), stacked: true,
    labels: figures.periods.map(({ start }) => date(start, overview.step)),
    series: presentTypes().map((type) => ({
      label: say(type + "s"), colour: typeColour(type),
      values: figures.periods.map((period) => period[type]),
    })),
  });
}
