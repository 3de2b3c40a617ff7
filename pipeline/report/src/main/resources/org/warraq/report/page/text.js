// Text that came from articles: cut by code points, as offsets count, and made harmless to show.

/** Part of an article's text. Offsets are code points, which JavaScript's strings are not. */
function slice(article, begin, end) {
  article.points ??= Array.from(article.text);
  return article.points.slice(begin, end).join("");
}

// Controls, marks that turn the direction of what follows, and other signs that cannot be seen.
// Not among them: line breaks, and the joiners U+200C and U+200D, which Arabic spelling needs.
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\u{e0000}-\u{e007f}]/gu;

/** A single line without hidden signs: for titles, lists and labels. */
const oneLine = (text) => text.replace(HIDDEN, "").replace(/\s+/g, " ").trim();

/** Adds text to an element, each hidden sign as a visible label of its number. */
function appendVisibly(parent, text) {
  let from = 0;
  for (const hidden of text.matchAll(HIDDEN)) {
    parent.append(text.slice(from, hidden.index));
    const number = hidden[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
    parent.append(el("span", { class: "control", text: "U+" + number, dir: "ltr" }));
    from = hidden.index + hidden[0].length;
  }
  parent.append(text.slice(from));
}

/** One spelling for all that a reader may type: hamza, ta marbuta, marks and case are folded. */
function fold(text) {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g, "")
    .replace(/[آأإٱ]/g, "ا")
    .replace(/[ىی]/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/ؤ/g, "و")
    .replace(/ئ/g, "ي")
    .replace(/ک/g, "ك");
}

/** The direction that most of an article's letters are written in. */
function directionOf(text) {
  const some = text.slice(0, 4000);
  const arabic = (some.match(/\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}/gu) ?? []).length;
  const latin = (some.match(/\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/gu) ?? []).length;
  return latin > arabic ? "ltr" : "rtl";
}
