// An article on its sheet: sentence by sentence, names coloured, words to point at.
// Of a longer word, which no one reads, the beginning is shown, and how much is left.
const LONGEST_PIECE = 1000;
// Of an article without a title, so much of its first sentence is listed.
const LONGEST_TITLE = 100;
const articleShown = { off: new Set(), analysed: false };

function articleSheet(article, wanted) {
  const direction = directionOf(article.text);
  const text = el("ol", {
    class: "sentences", dir: direction, lang: direction === "rtl" ? "ar" : undefined,
    "aria-label": say("text_label"),
  });
  const sheet = el("div", { class: "sheet" }, backLink(), articleHead(article), articleTools(article, redraw),
    el("p", { class: "small faded", text: say("hint") }), text);
  function redraw() {
    sheet.classList.toggle("analysed", articleShown.analysed);
    TYPES.forEach((type) => sheet.classList.toggle("off-" + type, articleShown.off.has(type)));
    text.replaceChildren(...article.sentences.map((_, i) => sentenceItem(article, i, wanted)));
    text.querySelector(".w")?.setAttribute("tabindex", "0");
  }
  redraw();
  pointAtWords(article, text, sheet);
  return sheet;
}

const backLink = () => el("a", { class: "back", href: "#read", text: say("back") });

const titleOf = (article) => {
  const [begin, end] = article.sentences[0] ?? [0, 0];
  const start = slice(article, begin, Math.min(end, begin + LONGEST_TITLE));
  return article.title || start + (end - begin > LONGEST_TITLE ? "…" : "") || say("untitled");
};

function articleHead(article) {
  return [
    // It is the first sentence too, and is read there; here it is only heard.
    el("h1", { tabindex: -1, class: "hidden-text" }, foreign(titleOf(article))),
    el("p", { class: "small faded" }, article.date && [dateOf(article), " · "],
      foreign(article.id, { dir: "ltr" }),
      article.source !== article.id && [" · ", foreign(article.source, { dir: "ltr" })]),
  ];
}

function articleTools(article, redraw) {
  const count = (type) => article.names.filter((name) => name[0] === type).length;
  const toggle = (button, on) => {
    button.setAttribute("aria-pressed", String(on));
    redraw();
  };
  const legend = TYPES.map((type) => {
    const button = el("button", {
      type: "button", class: type, "aria-pressed": String(!articleShown.off.has(type)),
      text: `${say(type + "s")} ${number(count(type))}`,
      on: {
        click: () => {
          const wasOff = articleShown.off.delete(type);
          if (!wasOff) {
            articleShown.off.add(type);
          }
          toggle(button, wasOff);
        },
      },
    });
    return button;
  });
  const analysis = el("button", {
    type: "button", "aria-pressed": String(articleShown.analysed), text: say("analysis"),
    on: { click: () => toggle(analysis, (articleShown.analysed = !articleShown.analysed)) },
  });
  return el("div", { class: "tools" },
    el("div", { class: "legend", role: "group", "aria-label": say("legend") }, legend), analysis);
}

/** A sentence; the mention that is wanted, a number in the article's names, stands out. */
function sentenceItem(article, sentenceNo, wanted) {
  const sentence = article.sentences[sentenceNo];
  const paragraph = el("p");
  const mentions = article.names
    .map((name, index) => ({ name, index }))
    .filter(({ name }) => name[4] === sentenceNo);
  let at = sentence[0];
  for (const [index, word] of wordsOf(sentence).entries()) {
    appendPieces(paragraph, article, at, word.begin, mentions, wanted);
    paragraph.append(wordSpan(article, sentenceNo, index, word, mentions, wanted));
    at = word.end;
  }
  appendPieces(paragraph, article, at, sentence[1], mentions, wanted);
  return el("li", { class: sentenceNo === 0 && article.title ? "headline" : "" },
    el("span", { class: "no", "aria-hidden": "true", text: number(sentenceNo + 1) }), paragraph);
}

function wordSpan(article, sentence, index, word, mentions, wanted) {
  const span = el("span", { class: "w", tabindex: -1, "data-word": sentence + "/" + index });
  for (const { begin, end, tag } of word.segments) {
    const parent = articleShown.analysed ? el("span", { class: "seg" }) : span;
    appendPieces(parent, article, begin, end, mentions, wanted);
    if (articleShown.analysed) {
      parent.append(el("span", { class: "tag", text: tag ?? "" }));
      span.append(parent);
    }
  }
  return span;
}

/** Text from begin to end, cut where names begin and end. */
function appendPieces(parent, article, begin, end, mentions, wanted) {
  let at = begin;
  while (at < end) {
    const from = at;
    const inside = mentions.find(({ name }) => name[2] <= from && from < name[3]);
    const next = inside
      ? inside.name[3]
      : Math.min(end, ...mentions.map(({ name }) => name[2]).filter((start) => start > from));
    at = Math.min(end, next);
    const piece = inside
      ? el("span", { class: `name ${inside.name[0]}${inside.index === wanted ? " here" : ""}` })
      : el("span");
    appendVisibly(piece, slice(article, from, Math.min(at, from + LONGEST_PIECE)));
    if (at - from > LONGEST_PIECE) {
      piece.append(el("span", { class: "control", text: say("cut", { n: number(at - from - LONGEST_PIECE) }) }));
    }
    parent.append(inside ? piece : piece.childNodes.length === 1 ? piece.firstChild : piece);
  }
}

/** Hover, touch and keys: each leads to a word, and the word to its box. */
function pointAtWords(article, text, sheet) {
  let box;
  const close = () => {
    box?.remove();
    box = undefined;
  };
  const mentionAt = (word) => article.names.find(
    ([, , begin, end]) => begin < word.end && word.begin < end);
  const wordAt = (span) => {
    const [sentence, index] = span.dataset.word.split("/").map(Number);
    return wordsOf(article.sentences[sentence])[index];
  };
  const open = (span) => {
    close();
    const word = wordAt(span);
    place((box = popoverFor(article, word, mentionAt(word))), span, sheet);
    span.setAttribute("aria-describedby", "popover");
  };
  const spanOf = (event) => event.target.closest(".w");
  text.addEventListener("pointerover", (event) => {
    if (event.pointerType === "mouse" && spanOf(event)) {
      open(spanOf(event));
    }
  });
  text.addEventListener("focusin", (event) => spanOf(event) && open(spanOf(event)));
  text.addEventListener("click", (event) => spanOf(event)?.focus());
  sheet.addEventListener("pointerleave", close);
  sheet.addEventListener("keydown", (event) => {
    const span = spanOf(event);
    if (event.key === "Escape") {
      close();
    } else if (span && event.key === "Enter" && mentionAt(wordAt(span))) {
      const [type, normalized] = mentionAt(wordAt(span));
      location.hash = nameAddress(type, normalized);
    } else if (span && neighbour(text, span, event.key)) {
      event.preventDefault();
      text.querySelector('.w[tabindex="0"]')?.setAttribute("tabindex", "-1");
      neighbour(text, span, event.key).setAttribute("tabindex", "0");
      neighbour(text, span, event.key).focus();
    }
  });
}

/** The word that an arrow key leads to. */
function neighbour(text, span, key) {
  const words = [...text.querySelectorAll(".w")];
  const at = words.indexOf(span);
  const rtl = text.dir === "rtl";
  const sentence = Number(span.dataset.word.split("/")[0]);
  const startOf = (sentenceNo) => text.querySelector(`[data-word="${sentenceNo}/0"]`);
  switch (key) {
    case "ArrowLeft":
      return words[at + (rtl ? 1 : -1)];
    case "ArrowRight":
      return words[at + (rtl ? -1 : 1)];
    case "ArrowDown":
      return startOf(sentence + 1);
    case "ArrowUp":
      return startOf(sentence - 1);
    case "Home":
      return words[0];
    case "End":
      return words.at(-1);
    default:
      return undefined;
  }
}
