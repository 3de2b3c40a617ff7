// Tables of the report as files: CSV for spreadsheets, and the network of names as GEXF for Gephi.

/** A paragraph with a button per file. files: [{ name, type, content }], content makes the text */
function downloads(...files) {
  return el("p", { class: "tools downloads" }, el("span", { class: "small faded", text: say("download") }),
    files.map(({ name, type, content }) =>
      el("button", { type: "button", class: "small", dir: "ltr", text: name, on: { click: () => save(name, type, content()) } })));
}

function save(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  el("a", { href: url, download: name }).click();
  // Later, because Safari reads it only after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A CSV file to download. rows: makes the rows, each an array of texts and numbers */
const csvFile = (name, headings, rows) => ({
  name: name + ".csv", type: "text/csv", content: () => csv([headings, ...rows()]),
});

/** RFC 4180, with a byte order mark because Excel would otherwise not take it for UTF-8. */
const csv = (rows) => "\ufeff" + rows.map((row) => row.map(csvCell).join(",") + "\r\n").join("");

function csvCell(value) {
  const text = String(value ?? "");
  // Spreadsheets take a text that begins so for a formula, unless an apostrophe is before it (as InertCell.java).
  const isFormula = typeof value === "string" && /^(\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/.test(text)
    && !/^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text);
  const inert = isFormula ? "'" + text : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** The network of names that articles have together, with the number of articles as weight. */
const networkFile = () => ({ name: "network.gexf", type: "application/gexf+xml", content: gexf });

function gexf() {
  const { entities, pairs } = reportData;
  const inPair = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const nodes = [...inPair].sort((a, b) => a - b).map((i) => {
    const { name, type, entities: mentions, articles } = entities[i];
    const values = [type, mentions, articles].map((value, at) => `<attvalue for="${at}" value="${value}"/>`);
    return `<node id="${i}" label="${xmlText(name)}"><attvalues>${values.join("")}</attvalues></node>`;
  });
  const edges = pairs.map(({ a, b, articles }, i) => `<edge id="${i}" source="${a}" target="${b}" weight="${articles}"/>`);
  const attributes = [["type", "string"], ["mentions", "integer"], ["articles", "integer"]]
    .map(([title, type], i) => `<attribute id="${i}" title="${title}" type="${type}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>Warraq</creator></meta>
<graph defaultedgetype="undirected">
<attributes class="node">${attributes.join("")}</attributes>
<nodes>
${nodes.join("\n")}
</nodes>
<edges>
${edges.join("\n")}
</edges>
</graph>
</gexf>
`;
}

/** Text for an attribute of XML, without the characters that XML cannot hold. */
const xmlText = (text) => oneLine(text)
  .replace(/[\ud800-\udfff\ufffe\uffff]/gu, "")
  .replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
