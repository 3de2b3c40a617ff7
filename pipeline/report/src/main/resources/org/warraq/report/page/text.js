// Text from articles: cut by code points, and made safe to show.

/** Part of an article's text. Offsets count code points, while JavaScript's strings count UTF-16 units. */
function slice(article, begin, end) {
  article.codePoints ??= Array.from(article.text);
  return article.codePoints.slice(begin, end).join("");
}

// Invisible characters: controls, marks that change the text direction, and others. Line breaks are not
// among them, nor are the joiners U+200C and U+200D, because Arabic spelling needs them.
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\u{e0000}-\u{e007f}]/gu;

/** Text as one line without invisible characters, for titles, lists and labels. */
const oneLine = (text) => text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();

/** Appends text to an element, with each invisible character as a label such as U+202E. */
function appendVisibly(parent, text) {
  let from = 0;
  for (const match of text.matchAll(INVISIBLE)) {
    parent.append(text.slice(from, match.index));
    const codePoint = match[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
    parent.append(el("span", { class: "control", text: "U+" + codePoint, dir: "ltr" }));
    from = match.index + match[0].length;
  }
  parent.append(text.slice(from));
}

/** One spelling for all variants that a reader may type: without hamza, ta marbuta, diacritics and case. */
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

/** The direction of most letters at the beginning of a text. */
function directionOf(text) {
  const beginning = text.slice(0, 4000);
  const arabic = (beginning.match(/\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}/gu) ?? []).length;
  const latin = (beginning.match(/\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/gu) ?? []).length;
  return latin > arabic ? "ltr" : "rtl";
}
