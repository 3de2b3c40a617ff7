// An article: its sentences with coloured entities, and words that show their segments.

// Longer pieces of text are cut, in code points: such a word is not Arabic.
const MAX_PIECE = 1000;
// An article without a title is listed by this much of its first sentence, in code points.
const MAX_TITLE = 100;
const articleShown = { hiddenTypes: new Set(), analysed: false };

/** The article as an element. wantedEntity: index in article.entities of the one to mark, if any. */
function articleSheet(article, wantedEntity) {
  const direction = directionOf(article.text);
  const text = el("ol", {
    class: "sentences", dir: direction, lang: direction === "rtl" ? "ar" : undefined,
    "aria-label": say("text_label"),
  });
  const sheet = el("div", { class: "sheet" }, backLink(), articleHead(article), articleTools(article, redraw),
    el("p", { class: "small faded", text: say("hint") }), text);
  function redraw() {
    sheet.classList.toggle("analysed", articleShown.analysed);
    TYPES.forEach((type) => sheet.classList.toggle("hide-" + type, articleShown.hiddenTypes.has(type)));
    text.replaceChildren(...article.sentences.map((_, i) => sentenceItem(article, i, wantedEntity)));
    text.querySelector(".word")?.setAttribute("tabindex", "0");
  }
  redraw();
  pointAtWords(article, text, sheet);
  return sheet;
}

const backLink = () => el("a", { class: "back", href: "#read", text: say("back") });

const titleOf = (article) => {
  const [begin, end] = article.sentences[0] ?? [0, 0];
  const start = slice(article, begin, Math.min(end, begin + MAX_TITLE));
  return article.title || start + (end - begin > MAX_TITLE ? "…" : "") || say("untitled");
};

function articleHead(article) {
  return [
    // Only for screen readers: the title is also the first sentence, which is on the screen.
    el("h1", { tabindex: -1, class: "hidden-text" }, foreign(titleOf(article))),
    el("p", { class: "small faded" }, separated(article.date && dateOf(article), pathOf(article.id),
      article.source !== article.id && pathOf(article.source))),
    metadataList(article),
  ];
}

/** The article's address and the other fields that came with it. */
function metadataList({ url, metadata }) {
  const fields = Object.entries(metadata ?? {});
  const isLink = url && /^https?:\/\//i.test(url);
  return (url || fields.length > 0) && el("p", { class: "small faded metadata" },
    url && (isLink ? el("a", { href: url, rel: "noreferrer", dir: "ltr" }, foreign(url)) : foreign(url, { dir: "ltr" })),
    ...fields.map(([name, value], i) => el("span", {}, (url || i > 0) && separator(),
      foreign(name, { dir: "auto" }), ": ", foreign(shorten(value), { dir: "auto" }))));
}

function articleTools(article, redraw) {
  const count = (type) => article.entities.filter(([entityType]) => entityType === type).length;
  const toggle = (button, on) => {
    button.setAttribute("aria-pressed", String(on));
    redraw();
  };
  const legend = TYPES.map((type) => {
    const button = el("button", {
      type: "button", class: type, "aria-pressed": String(!articleShown.hiddenTypes.has(type)),
      text: `${say(type + "s")} ${number(count(type))}`,
      on: {
        click: () => {
          const wasHidden = articleShown.hiddenTypes.delete(type);
          if (!wasHidden) {
            articleShown.hiddenTypes.add(type);
          }
          toggle(button, wasHidden);
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

/** A sentence as a list item. */
function sentenceItem(article, sentenceNo, wantedEntity) {
  const sentence = article.sentences[sentenceNo];
  const paragraph = el("p");
  const entities = article.entities
    .map(([type, , begin, end, entitySentence], index) => ({ type, begin, end, entitySentence, index }))
    .filter(({ entitySentence }) => entitySentence === sentenceNo);
  let offset = sentence[0];
  for (const [index, word] of wordsOf(sentence).entries()) {
    appendPieces(paragraph, article, offset, word.begin, entities, wantedEntity);
    paragraph.append(wordSpan(article, sentenceNo, index, word, entities, wantedEntity));
    offset = word.end;
  }
  appendPieces(paragraph, article, offset, sentence[1], entities, wantedEntity);
  return el("li", { class: sentenceNo === 0 && article.title ? "headline" : "" },
    el("span", { class: "sentence-number", "aria-hidden": "true", text: number(sentenceNo + 1) }), paragraph);
}

function wordSpan(article, sentence, index, word, entities, wantedEntity) {
  const span = el("span", { class: "word", tabindex: -1, "data-word": sentence + "/" + index });
  for (const { begin, end, tag } of word.segments) {
    const parent = articleShown.analysed ? el("span", { class: "segment" }) : span;
    appendPieces(parent, article, begin, end, entities, wantedEntity);
    if (articleShown.analysed) {
      parent.append(el("span", { class: "tag", text: tag ?? "" }));
      span.append(parent);
    }
  }
  return span;
}

/** Appends the text from begin to end in pieces that are wholly inside or outside an entity. */
function appendPieces(parent, article, begin, end, entities, wantedEntity) {
  let offset = begin;
  while (offset < end) {
    const from = offset;
    const entity = entities.find((other) => other.begin <= from && from < other.end);
    const pieceEnd = entity
      ? entity.end
      : Math.min(end, ...entities.map((other) => other.begin).filter((start) => start > from));
    offset = Math.min(end, pieceEnd);
    const piece = entity
      ? el("span", { class: `entity ${entity.type}${entity.index === wantedEntity ? " here" : ""}` })
      : el("span");
    appendVisibly(piece, slice(article, from, Math.min(offset, from + MAX_PIECE)));
    if (offset - from > MAX_PIECE) {
      piece.append(el("span", { class: "control", text: say("cut", { n: number(offset - from - MAX_PIECE) }) }));
    }
    parent.append(entity ? piece : piece.childNodes.length === 1 ? piece.firstChild : piece);
  }
}

/** Opens the box of a word when the mouse, a finger or the keyboard comes to it. */
function pointAtWords(article, text, sheet) {
  let box;
  const close = () => {
    box?.remove();
    box = undefined;
  };
  const entityAt = (word) => article.entities.find(
    ([, , begin, end]) => begin < word.end && word.begin < end);
  const wordAt = (span) => {
    const [sentence, index] = span.dataset.word.split("/").map(Number);
    return wordsOf(article.sentences[sentence])[index];
  };
  const open = (span) => {
    close();
    const word = wordAt(span);
    placeBelow((box = popoverFor(article, word, entityAt(word))), span, sheet);
    span.setAttribute("aria-describedby", "popover");
  };
  const spanOf = (event) => event.target.closest(".word");
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
    } else if (span && event.key === "Enter" && entityAt(wordAt(span))) {
      const [type, normalized] = entityAt(wordAt(span));
      location.hash = entityAddress({ type, normalized });
    } else if (span && nextWord(text, span, event.key)) {
      event.preventDefault();
      text.querySelector('.word[tabindex="0"]')?.setAttribute("tabindex", "-1");
      nextWord(text, span, event.key).setAttribute("tabindex", "0");
      nextWord(text, span, event.key).focus();
    }
  });
}

/** The element of the word that an arrow key, Home or End leads to, if any. */
function nextWord(text, span, key) {
  const words = [...text.querySelectorAll(".word")];
  const index = words.indexOf(span);
  const rtl = text.dir === "rtl";
  const sentence = Number(span.dataset.word.split("/")[0]);
  const startOf = (sentenceNo) => text.querySelector(`[data-word="${sentenceNo}/0"]`);
  switch (key) {
    case "ArrowLeft":
      return words[index + (rtl ? 1 : -1)];
    case "ArrowRight":
      return words[index + (rtl ? -1 : 1)];
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
