// Charts, drawn by Chart.js in the colours and the direction of the page.
const drawn = [];
const toDraw = [];

function forgetCharts() {
  drawn.splice(0).forEach((chart) => chart.destroy());
}

/** Draws the charts that were made; a canvas must lie in the page before it knows its size. */
function drawCharts() {
  toDraw.splice(0).forEach(([canvas, settings]) => drawn.push(new Chart(canvas, settings)));
}

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** A colour on the way from one of the theme's colours to another. */
function between(from, to, fraction) {
  const parts = (name) => colour(name).match(/[0-9a-f]{2}/g).map((part) => parseInt(part, 16));
  const end = parts(to);
  return `rgb(${parts(from).map((part, i) => Math.round(part + fraction * (end[i] - part))).join(", ")})`;
}

const typeColour = (type) => colour("--" + type.toLowerCase());

/** A figure: caption, chart, and the same in a table. series: [{ label, colour, values }] */
function chart({ kind, caption, labels, series, stacked = false, unit }) {
  const canvas = el("canvas", { role: "img", "aria-label": caption });
  const figure = el("figure", {},
    el("figcaption", { text: caption }),
    el("div", { class: "canvas" }, canvas),
    el("details", {}, el("summary", { text: say("as_table") }),
      table([unit, ...series.map(({ label }) => [label, "end"])],
        labels.map((label, i) =>
          el("tr", {}, el("th", { scope: "row", text: label }),
            series.map(({ values }) => numberCell(values[i], values[i] % 1 === 0 ? 0 : 3)))))));
  toDraw.push([canvas, settings(kind, labels, series, stacked)]);
  return figure;
}

function settings(kind, labels, series, stacked) {
  const rtl = language === "ar";
  const text = { color: colour("--ink"), font: { family: colour("--interface"), size: 13 } };
  const grid = { color: colour("--line") };
  const horizontal = kind === "bars";
  const counts = { ...text, callback: (value) => number(value) };
  return {
    type: kind === "line" ? "line" : "bar",
    data: {
      labels,
      datasets: series.map(({ label, colour: own, values }) => ({
        label, data: values, backgroundColor: own, borderColor: own,
        borderWidth: kind === "line" ? 2 : 0, pointRadius: 3, maxBarThickness: 36,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      locale: locale(),
      indexAxis: horizontal ? "y" : "x",
      scales: {
        x: { reverse: rtl, stacked, grid, ticks: { ...(horizontal ? counts : text), maxRotation: 0, autoSkipPadding: 16 } },
        y: { position: rtl ? "right" : "left", stacked, grid, ticks: horizontal ? text : counts, beginAtZero: true },
      },
      plugins: {
        legend: {
          display: series.length > 1, rtl, textDirection: rtl ? "rtl" : "ltr",
          labels: { ...text, boxWidth: 14 },
        },
        tooltip: { rtl, textDirection: rtl ? "rtl" : "ltr" },
      },
    },
  };
}

// In a period of fewer articles, a single one that has a name would look like a wave.
const FEW_ARTICLES = 20;

/** A small line: which share of a period's articles has a name. trend: [[period, articles]] */
function sparkline(trend, type) {
  const values = new Array(figures.periods.length).fill(0);
  trend.forEach(([period, articles]) =>
    (values[period] = articles / Math.max(FEW_ARTICLES, figures.periods[period].articles)));
  const top = Math.max(...values);
  const last = values.length - 1;
  const points = values.map((v, i) => `${((100 * i) / last).toFixed(1)},${(30 - (28 * v) / top).toFixed(1)}`);
  const peak = figures.periods[values.indexOf(top)].start;
  const svg = (tag, attributes, ...children) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...children);
    return element;
  };
  return svg("svg", {
    class: "spark own " + type, viewBox: "0 0 100 30", preserveAspectRatio: "none", role: "img",
    "aria-label": `${say("trend")}: ${percent(top)}, ${date(peak, overview.step)}`,
  },
  svg("polygon", { points: `0,30 ${points.join(" ")} 100,30` }),
  svg("polyline", { points: points.join(" ") }));
}
