// Words, their segments and tags: taken out of an article's letters, and shown on demand.

const WORD = /(?:(\d+):)?((?:\d+[A-Za-z-])+)/g;

/** The words of a sentence: [{ begin, end, segments: [{ begin, end, tag, upos }] }] */
function wordsOf([begin, , coded]) {
  const words = [];
  let at = begin - 1;
  for (const [, gap, segments] of coded.matchAll(WORD)) {
    at += gap === undefined ? 1 : Number(gap);
    const word = { begin: at, segments: [] };
    for (const [, length, letter] of segments.matchAll(/(\d+)([A-Za-z-])/g)) {
      const [tag, upos] = corpus().tags[letter] ?? [];
      word.segments.push({ begin: at, end: at + Number(length), tag, upos });
      at += Number(length);
    }
    word.end = at;
    words.push(word);
  }
  return words;
}

/** A box that hangs below a word and tells what the word is made of. */
function popoverFor(article, word, mention) {
  const segments = word.segments.map(({ begin, end, tag, upos }) => {
    const form = el("td", { class: "form", dir: directionOf(article.text) });
    appendVisibly(form, shorten(slice(article, begin, end)));
    return el("tr", {}, form, el("td", { text: tag ? tagMeaning(tag) : "" }),
      el("td", { class: "small faded", dir: "ltr", text: tag ? `${tag} · ${upos}` : "" }));
  });
  return el("div", { class: "popover", id: "popover", role: "status" },
    el("table", { role: "presentation" }, el("tbody", {}, segments)),
    mention && mentionFacts(mention));
}

const shorten = (text) => (text.length > 60 ? text.slice(0, 60) + "…" : text);

function mentionFacts([type, normalized, , , , score]) {
  const { name } = corpus().names.get(keyOf(type, normalized));
  return el("p", {}, typeChip(type), " ",
    el("span", { class: "small faded", text: say("score", { n: percent(score / 100) }) }), el("br"),
    el("a", { href: nameAddress(type, normalized) },
      sayWith("all_mentions", { name: foreign(shorten(name), { lang: "ar" }) })));
}

/** Puts a box below an element, inside the frame. */
function place(box, target, frame) {
  frame.append(box);
  const outer = frame.getBoundingClientRect();
  const inner = [...target.getClientRects()].at(-1);
  const left = inner.left - outer.left + inner.width / 2 - box.offsetWidth / 2;
  const most = outer.width - box.offsetWidth - 8;
  box.style.setProperty("left", Math.max(8, Math.min(left, most)) + "px");
  box.style.setProperty("top", inner.bottom - outer.top + 6 + "px");
}
