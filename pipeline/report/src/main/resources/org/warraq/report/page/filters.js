// Filters of the reader: by date, source, and the fields that came with the articles.
const FLAGS_OF_REPORT = `scripts/report OUT
  --from=2026-01-01 --to=2026-03-31
  --source='news/*'
  --field=section=economy`;
const NO_FILTERS = { from: "", to: "", source: "", fields: {} };
let filters = NO_FILTERS;

const isFiltered = () =>
  Boolean(filters.from || filters.to || filters.source || Object.values(filters.fields).some(Boolean));

/** Whether an article passes all filters. A source stands for a file or for a folder. */
function passes({ date: day, source, metadata }) {
  return (!filters.from || day >= filters.from)
    && (!filters.to || day <= filters.to)
    && (!filters.source || source === filters.source || (/[/\\]$/.test(filters.source) && source.startsWith(filters.source)))
    && Object.entries(filters.fields).every(([name, value]) => !value || ownMember(metadata ?? {}, name) === value);
}

/** The occurrences of a distinct entity in articles that pass. */
const passing = ({ occurrences }) =>
  isFiltered() ? occurrences.filter(({ article }) => passes(article)) : occurrences;

/** The filters as elements. changed is called after each change. */
function filterTools(changed) {
  const { first, last } = overview;
  const set = (change) => {
    filters = { ...filters, ...change };
    changed();
  };
  const day = (key) => el("label", {}, say(key) + " ", input("date", filters[key], (value) => set({ [key]: value }), { min: first, max: last }));
  const select = (label, values, chosen, choose) => el("label", {}, label, " ", withValue(
    el("select", { on: { change: (event) => choose(event.target.value) } },
      el("option", { value: "", text: say("any") }), values.map((value) => el("option", { value, text: oneLine(value) }))), chosen));
  const sources = reportData.sources.map(({ source }) => source);
  const fields = [...new Set(reportData.sections.map(({ field }) => field))];
  return el("details", { class: "filters", open: isFiltered() ? "" : undefined }, el("summary", { text: say("filters") }),
    first && [day("from"), day("to")],
    sources.length > 1 && select(say("source"), sources, filters.source, (source) => set({ source })),
    fields.map((field) => select(foreign(field, { dir: "auto" }),
      reportData.sections.filter((row) => row.field === field).map(({ value }) => value), filters.fields[field] ?? "",
      (value) => set({ fields: { ...filters.fields, [field]: value } }))),
    el("p", { class: "small faded" }, say("filters_hint") + " ",
      el("code", { dir: "ltr", text: FLAGS_OF_REPORT })));
}

function input(type, value, change, attributes) {
  return withValue(el("input", { type, ...attributes, on: { change: (event) => change(event.target.value) } }), value);
}

function withValue(element, value) {
  element.value = value;
  return element;
}
