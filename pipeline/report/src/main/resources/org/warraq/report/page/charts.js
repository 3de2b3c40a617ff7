// Charts, drawn by Chart.js in the colours and the text direction of the page.
const drawn = [];
const toDraw = [];

function forgetCharts() {
  drawn.splice(0).forEach((chart) => chart.destroy());
}

/** Draws the charts made so far. Called when they are in the page, because only then a canvas has a size. */
function drawCharts() {
  toDraw.splice(0).forEach(([canvas, chartSettings]) => drawn.push(new Chart(canvas, chartSettings)));
}

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** A mixture of two colours of the theme: from at fraction 0, to at fraction 1. */
function mixedColour(from, to, fraction) {
  const parts = (name) => colour(name).match(/[0-9a-f]{2}/g).map((part) => parseInt(part, 16));
  const end = parts(to);
  return `rgb(${parts(from).map((part, i) => Math.round(part + fraction * (end[i] - part))).join(", ")})`;
}

const typeColour = (type) => colour("--" + type.toLowerCase());

/**
 * A chart with a caption and the same values in a table. labels: the text at each value;
 * labelHeading: what they are, for the table; series: [{ label, colour, values }]; file: the values to download
 */
function chart({ kind, caption, labels, labelHeading, series, stacked = false, file }) {
  const canvas = el("canvas", { role: "img", "aria-label": caption });
  const figure = el("figure", {},
    el("figcaption", { text: caption }),
    el("div", { class: "canvas" }, canvas),
    el("details", {}, el("summary", { text: say("as_table") }),
      table([labelHeading, ...series.map(({ label }) => [label, "end"])],
        labels.map((label, i) =>
          el("tr", {}, el("th", { scope: "row", text: label }),
            series.map(({ values }) => numberCell(values[i], values[i] % 1 === 0 ? 0 : 3))))),
      file && downloads(file)));
  toDraw.push([canvas, chartSettings(kind, labels, series, stacked)]);
  return figure;
}

function chartSettings(kind, labels, series, stacked) {
  const rtl = language === "ar";
  const text = { color: colour("--ink"), font: { family: colour("--interface"), size: 13 } };
  const grid = { color: colour("--line") };
  const horizontal = kind === "bars";
  // Bars are counts; a line may also have fractions.
  const numberTicks = { ...text, ...(kind !== "line" && { precision: 0 }), callback: (value) => number(value) };
  return {
    type: kind === "line" ? "line" : "bar",
    data: {
      labels,
      datasets: series.map(({ label, colour: seriesColour, values }) => ({
        label, data: values, backgroundColor: seriesColour, borderColor: seriesColour,
        borderWidth: kind === "line" ? 2 : 0, pointRadius: 3, maxBarThickness: 36,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      locale: locale(),
      indexAxis: horizontal ? "y" : "x",
      scales: {
        x: { reverse: rtl, stacked, grid, ticks: { ...(horizontal ? numberTicks : text), maxRotation: 0, autoSkipPadding: 16 } },
        y: { position: rtl ? "right" : "left", stacked, grid, ticks: horizontal ? text : numberTicks, beginAtZero: true },
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

// In a period with fewer articles, a single article with an entity would look like a peak.
const MIN_ARTICLES = 20;

/** A small line chart: the share of each period's articles that have an entity. trend: [[period, articles]] */
function sparkline(trend, type) {
  const values = new Array(reportData.periods.length).fill(0);
  trend.forEach(([period, articles]) =>
    (values[period] = articles / Math.max(MIN_ARTICLES, reportData.periods[period].articles)));
  const max = Math.max(...values);
  const last = values.length - 1;
  const points = values.map((v, i) => `${((100 * i) / last).toFixed(1)},${(30 - (28 * v) / max).toFixed(1)}`);
  const peak = reportData.periods[values.indexOf(max)].start;
  const svg = (tag, attributes, ...children) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...children);
    return element;
  };
  return svg("svg", {
    class: "sparkline type-colour " + type, viewBox: "0 0 100 30", preserveAspectRatio: "none", role: "img",
    "aria-label": `${say("trend")}: ${percent(max)}, ${date(peak, overview.period_unit)}`,
  },
  svg("polygon", { points: `0,30 ${points.join(" ")} 100,30` }),
  svg("polyline", { points: points.join(" ") }));
}
