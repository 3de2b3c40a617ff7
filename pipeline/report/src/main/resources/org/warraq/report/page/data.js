// The data of the page: blocks of JSON that Warraq wrote into it.
const block = (id) => JSON.parse(document.getElementById(id).textContent);
const messages = block("messages");
const figures = block("figures");
const about = block("about");
const overview = figures.overview[0];
const TYPES = ["PER", "LOC", "ORG", "MISC"];

const keyOf = (type, normalized) => type + " " + normalized;

/** Rows of the names that are counted one by one, by type and normalised spelling. */
const rankedNames = new Map(figures.names.map((row) => [keyOf(row.type, row.normalized), row]));

let readable;

/** The articles that can be read here, and their names; taken apart when first asked for. */
function corpus() {
  if (!readable) {
    const articles = block("articles");
    articles.sort(
      (a, b) => (b.date ?? "").localeCompare(a.date ?? "") || (a.id < b.id ? -1 : 1));
    readable = {
      articles,
      tags: block("tags"),
      byId: new Map(articles.map((article) => [article.id, article])),
      names: mentionsByName(articles),
    };
  }
  return readable;
}

/** Each name with its mentions, the most frequent first. */
function mentionsByName(articles) {
  const names = new Map();
  for (const article of articles) {
    article.names.forEach(([type, normalized, begin, end], index) => {
      const key = keyOf(type, normalized);
      if (!names.has(key)) {
        const name = rankedNames.get(key)?.name ?? slice(article, begin, end);
        names.set(key, { type, normalized, name, mentions: [] });
      }
      names.get(key).mentions.push({ article, index });
    });
  }
  return new Map(
    [...names].sort(([, a], [, b]) => b.mentions.length - a.mentions.length));
}
