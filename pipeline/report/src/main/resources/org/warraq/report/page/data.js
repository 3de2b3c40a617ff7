// The data of the page: blocks of JSON that the program wrote into it.
//
// An entity is one place in one article; article.entities has them as
// [type, normalized, begin, end, sentence, score in hundredths, name], offsets in code points; the
// name is missing where it is the text from begin to end.
// A distinct entity is all entities with the same type and the same normalized spelling:
// - a row of reportData.entities is one of the frequent distinct entities, counted over all articles;
// - a value of corpus().entities is one that occurs in the articles that can be read here.
const block = (id) => JSON.parse(document.getElementById(id).textContent);
const messages = block("messages");
const reportData = block("data");
const about = block("about");
const overview = reportData.overview[0];
/** The articles are only a part of the folder's, chosen by flags. */
const isPart = about.part.length > 0;
const TYPES = ["PER", "LOC", "ORG", "MISC"];

/** The key of a distinct entity. */
const keyOf = ({ type, normalized }) => type + " " + normalized;

/** The frequent distinct entities by their keys. */
const frequentEntities = new Map(reportData.entities.map((row) => [keyOf(row), row]));

let readable;

/** The articles that can be read here and their distinct entities. Parsed when first asked for. */
function corpus() {
  if (!readable) {
    const articles = block("articles");
    articles.sort(
      (a, b) => (b.date ?? "").localeCompare(a.date ?? "") || (a.id < b.id ? -1 : 1));
    readable = {
      articles,
      tags: block("tags"),
      lemmas: block("lemmas"),
      byId: new Map(articles.map((article) => [article.id, article])),
      entities: distinctEntities(articles),
    };
  }
  return readable;
}

/** Distinct entities by their keys, the most frequent first; each with where it occurs. */
function distinctEntities(articles) {
  const entities = new Map();
  for (const article of articles) {
    article.entities.forEach(([type, normalized, begin, end, , , ownName], index) => {
      const key = keyOf({ type, normalized });
      if (!entities.has(key)) {
        const name = frequentEntities.get(key)?.name ?? ownName ?? slice(article, begin, end);
        entities.set(key, { type, normalized, name, occurrences: [] });
      }
      entities.get(key).occurrences.push({ article, index });
    });
  }
  return new Map(
    [...entities].sort(([, a], [, b]) => b.occurrences.length - a.occurrences.length));
}
