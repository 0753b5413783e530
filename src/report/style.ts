import type { Report } from './document.js';

/** The style sheet of a report: for the screen and for A4. Its running titles name the report on each page. */
export function styleOf({ runningTitle }: Report): string {
  return `${STYLE}
@page {
  size: A4;
  margin: 20mm 17mm 18mm;
  @top-left { content: ${cssString(runningTitle)}; font: 8pt Arial, "Liberation Sans", sans-serif; color: #444; }
  @bottom-left { content: "Decision support, not legal advice"; font: 8pt Arial, "Liberation Sans", sans-serif; color: #444; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt Arial, "Liberation Sans", sans-serif; color: #444; }
}
`;
}

/** A text as a CSS string: whatever is not plain is written as its code. */
const cssString = (text: string): string =>
  `"${text.replace(/[^A-Za-z0-9 .:()-]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;

const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { background: #fff; color: #111; font: 15px/1.5 Arial, "Liberation Sans", Helvetica, sans-serif; }
body { max-width: 820px; margin: 0 auto; padding: 32px 24px 64px; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 16px; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 44px 0 12px; padding-bottom: 5px; border-bottom: 2px solid #111; }
h3 { font-size: 1.05rem; margin: 26px 0 8px; }
h4 { font-size: 1rem; line-height: 1.4; margin: 0 0 4px; }
p { margin: 0 0 10px; max-width: 46rem; }
code { font: 0.84em "DejaVu Sans Mono", Consolas, Menlo, monospace; color: #333; }
code.id { white-space: nowrap; }
h4 code { font-weight: normal; }
a { color: #0b3d91; }
.outcome { border: 2px solid #111; border-left-width: 12px; padding: 14px 18px 6px; margin: 0 0 20px; }
.outcome .conclusion { font-size: 1.15rem; font-weight: bold; line-height: 1.4; }
.outcome.clear { border-color: #1b5e20; }
.outcome.conditional { border-color: #6b4e00; }
.outcome.needs-information { border-color: #0b3d91; border-style: dashed; border-left-style: solid; }
.outcome.restricted { border-color: #8a1c1c; border-style: double; border-width: 6px; border-left: 12px solid #8a1c1c; }
nav ol { columns: 2; margin: 0; padding-left: 1.6em; }
nav h2 { font-size: 1rem; border: 0; margin: 0 0 4px; padding: 0; }
table { width: 100%; border-collapse: collapse; margin: 4px 0 18px; font-size: 0.9rem; line-height: 1.42; table-layout: fixed; }
caption { text-align: left; color: #444; font-size: 0.85rem; padding-bottom: 5px; }
th, td { text-align: left; vertical-align: top; padding: 6px 10px 6px 0; border-bottom: 1px solid #bbb; font-weight: normal; }
thead th { border-bottom: 1.5px solid #111; font-weight: bold; vertical-align: bottom; }
.facts th { width: 26%; font-weight: bold; }
.facts td:empty { height: 34px; }
col.narrow { width: 12%; }
col.middle { width: 21%; }
.card { border: 1px solid #999; padding: 12px 14px 4px; margin: 0 0 12px; }
.card dl { display: grid; grid-template-columns: 6.5rem 1fr; gap: 3px 10px; margin: 0 0 8px; font-size: 0.9rem; }
.card dt { color: #444; }
.card dd { margin: 0; }
dd > div + div, td > div + div, th > div + div { margin-top: 3px; }
figure { margin: 12px 0 16px; }
figcaption { font-size: 0.85rem; color: #444; margin-top: 8px; }
svg.five-questions { display: block; width: 100%; height: auto; border-top: 1.5px solid #111; font-family: Arial, "Liberation Sans", Helvetica, sans-serif; fill: #111; }
svg .word { font-size: 15px; font-weight: bold; }
svg .word.small { font-size: 11.5px; }
svg .question { font-size: 13px; }
svg .prompt { font-size: 11.5px; }
svg .origin { font-size: 11.5px; font-style: italic; fill: #444; }
svg .rule { stroke: #999; stroke-width: 1; }
svg .shape { fill: #fff; stroke-width: 1.8; }
svg .shape.yes { fill: #8a1c1c; stroke: #8a1c1c; }
svg .shape.no { stroke: #1b5e20; }
svg .shape.unknown { stroke: #333; stroke-dasharray: 3 2; }
svg .word.yes { fill: #8a1c1c; }
svg .word.no { fill: #1b5e20; }
svg .word.unknown { fill: #333; }
footer { border-top: 2px solid #111; margin-top: 40px; padding-top: 12px; font-size: 0.9rem; }
@media print {
  html { font-size: 9.5pt; background: #fff; color: #000; }
  body { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  h2 { margin-top: 22pt; }
  #five-questions { break-before: page; }
  #five-questions h2 { margin-top: 0; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  tr, .card, figure, svg, .outcome, nav, footer, .facts { break-inside: avoid; }
  h3 + p { break-after: avoid; }
  p { orphans: 3; widows: 3; }
}`;
