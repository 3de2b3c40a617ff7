// Words with their segments and tags: decoded from an article's data, and shown on demand.

// As ReaderArticle writes a word: optional gap and colon, then length and tag letter of each segment.
const WORD = /(?:(\d+):)?((?:\d+[^\d: ])+)/g;

/** The words of a sentence: [{ begin, end, segments: [{ begin, end, tag, upos, lemma, root, features }] }] */
function wordsOf([sentenceBegin, , coded, lemmas]) {
  const words = [];
  const numbers = lemmas.split(" ");
  let next = 0;
  let offset = sentenceBegin - 1;
  for (const [, gap, segments] of coded.matchAll(WORD)) {
    offset += gap === undefined ? 1 : Number(gap);
    const word = { begin: offset, segments: [] };
    for (const [, length, letter] of segments.matchAll(/(\d+)([^\d: ])/g)) {
      const [tag, upos] = corpus().tags[letter] ?? [];
      const [lemma, root, features] = corpus().lemmas[parseInt(numbers[next++], 36)] ?? [];
      word.segments.push({ begin: offset, end: offset + Number(length), tag, upos, lemma, root, features });
      offset += Number(length);
    }
    word.end = offset;
    words.push(word);
  }
  return words;
}

/** A box below a word that shows its segments, and the entity that it belongs to. */
function popoverFor(article, word, entity) {
  const segments = word.segments.map(({ begin, end, tag, upos, lemma, root, features }) => {
    const form = el("td", { class: "form", dir: directionOf(article.text) });
    appendVisibly(form, shorten(slice(article, begin, end)));
    return el("tr", {}, form, el("td", { text: tag ? tagMeaning(tag) : "" }),
      el("td", { class: "small faded", dir: "ltr", text: tag ? `${tag} · ${upos}` : "" }),
      el("td", {}, lemma && lemmaFacts(lemma, root, features)));
  });
  return el("div", { class: "popover", id: "popover", role: "status" },
    el("table", { role: "presentation" }, el("tbody", {}, segments)),
    entity && entityFacts(entity));
}

/** A lemma, its root with spaces between the letters, and its features. */
function lemmaFacts(lemma, root, features) {
  return [
    foreign(shorten(lemma), { lang: "ar", dir: "auto", title: say("lemma") }),
    root && [separator(), foreign([...root].join(" "), { lang: "ar", title: say("root") })],
    features && [el("br"), el("span", { class: "small faded", dir: "ltr", text: features.replaceAll("|", " ") })],
  ];
}

const shorten = (text) => (text.length > 60 ? text.slice(0, 60) + "…" : text);

function entityFacts([type, normalized, , , , score]) {
  const { name } = corpus().entities.get(keyOf({ type, normalized }));
  return el("p", {}, typeChip(type), " ",
    el("span", { class: "small faded", text: say("score", { n: percent(score / 100) }) }), el("br"),
    el("a", { href: entityAddress({ type, normalized }) },
      sayWith("entity_link", { entity: foreign(shorten(name), { lang: "ar" }) })));
}

/** Puts a box below an element, inside the frame. */
function placeBelow(box, target, frame) {
  frame.append(box);
  const outer = frame.getBoundingClientRect();
  const inner = [...target.getClientRects()].at(-1);
  const left = inner.left - outer.left + inner.width / 2 - box.offsetWidth / 2;
  const maxLeft = outer.width - box.offsetWidth - 8;
  box.style.setProperty("left", Math.max(8, Math.min(left, maxLeft)) + "px");
  box.style.setProperty("top", inner.bottom - outer.top + 6 + "px");
}
