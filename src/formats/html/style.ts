/** Screens first, then paper. Sizes follow the reader's own; no font is fetched. */
export const STYLE = `
:root {
  --encre: #1b1b1f;
  --discret: #55565c;
  --filet: #c9ccd3;
  --fond: #f4f5f8;
  --alerte: #8a3b00;
}
*, *::before, *::after { box-sizing: border-box; }
html { font: 100%/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif; color: var(--encre); background: #fff; }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: break-word; }
a { color: var(--couleur); text-underline-offset: 0.15em; }
a:focus-visible, summary:focus-visible, .defile:focus-visible { outline: 3px solid var(--couleur); outline-offset: 2px; }
.evitement { position: absolute; left: -100vw; top: 0.5rem; padding: 0.5rem 1rem; background: #fff; z-index: 1; }
.evitement:focus { left: 0.5rem; }
.cache { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
main:focus { outline: none; }

/* Titles */
h1, h2, h3, h4, h5, h6 { color: var(--couleur); line-height: 1.25; margin: 2em 0 0.6em; text-wrap: balance; }
h1 { font-size: 1.75rem; margin-top: 0.5em; }
h2 { font-size: 1.5rem; padding-bottom: 0.25em; border-bottom: 2px solid var(--couleur); }
h3 { font-size: 1.2rem; }
h4, h5, h6 { font-size: 1rem; }

/* Cover */
.couverture { border-left: 0.5rem solid var(--couleur); padding: 0.5rem 0 0.5rem 1.5rem; margin-bottom: 2.5rem; }
.couverture h1 { font-size: clamp(2rem, 6vw, 3rem); margin: 0.25em 0; }
.logo { display: block; max-width: min(100%, 16rem); max-height: 6rem; width: auto; height: auto; }
.sous-titre { font-size: 1.3rem; margin: 0 0 1rem; }
.mentions { list-style: none; padding: 0; margin: 0 0 1rem; color: var(--discret); }
.avertissements { border: 2px solid var(--alerte); border-radius: 4px; padding: 0.75rem 1rem; margin-top: 1.5rem; max-width: 40rem; }
.avertissements strong { color: var(--alerte); }
.avertissements p, .avertissements ul { margin: 0; }

/* Contents */
.sommaire { background: var(--fond); border-radius: 4px; padding: 1rem 1.5rem; }
.sommaire h2 { font-size: 1.2rem; margin: 0 0 0.5em; border: 0; padding: 0; }
.sommaire ul { list-style: none; margin: 0; padding: 0; }
.sommaire li { padding: 0.15rem 0; }
.sommaire ul ul { padding-left: 1.25rem; font-size: 0.95em; }

/* Text */
p, ul, ol { margin: 0 0 1em; }
li > p { margin: 0; }
blockquote { margin: 1.5em 0; padding: 0.75rem 1rem; border-left: 4px solid var(--alerte); background: var(--fond); }
blockquote > :last-child { margin-bottom: 0; }
code, pre { font-family: ui-monospace, "Liberation Mono", Consolas, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
pre { background: var(--fond); border-radius: 4px; padding: 0.75rem 1rem; white-space: pre-wrap; }
pre code { font-size: 1em; }
mark { background: #ffe9a8; color: inherit; text-decoration: underline; }
hr { border: 0; border-top: 1px solid var(--filet); margin: 2em 0; }
.image { font-style: italic; color: var(--discret); }
.note { font-size: 0.9rem; color: var(--discret); margin: 0.5rem 0 0; }
.footnotes { border-top: 1px solid var(--filet); margin-top: 3em; font-size: 0.9rem; }

/* Tables */
.tableau, .defile:has(> table) { margin: 1.5em 0; }
.tableau > .defile { margin: 0; }
/* A shadow on the side where there is more to see. */
.defile {
  position: relative; overflow-x: auto;
  background:
    linear-gradient(to right, #fff 40%, #fff0) left / 3rem 100% no-repeat local,
    linear-gradient(to left, #fff 40%, #fff0) right / 3rem 100% no-repeat local,
    radial-gradient(farthest-side at 0 50%, #0006, #0000) left / 0.9rem 100% no-repeat scroll,
    radial-gradient(farthest-side at 100% 50%, #0006, #0000) right / 0.9rem 100% no-repeat scroll;
}
table { border-collapse: collapse; width: 100%; font-size: 0.95rem; line-height: 1.4; }
caption { text-align: left; font-weight: 600; padding: 0 0 0.5rem; }
th, td { padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--filet); }
thead th, thead td { background: var(--couleur); color: #fff; font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 600; }
tbody tr:nth-child(even) { background: #0b1f5008; }
.nombre { text-align: right; font-variant-numeric: tabular-nums; }
.court { white-space: nowrap; }
[tabindex] > table .long { min-width: 12rem; }
.partage-1 .long { width: 100%; }
.partage-2 .long { width: 50%; }
.partage-3 .long { width: 33%; }
tr.total > * { font-weight: 700; border-top: 2px solid var(--couleur); }

/* Charts */
.graphique { margin: 2em 0; }
figcaption { font-weight: 600; margin-bottom: 0.75rem; }
.graphique svg { display: block; width: 100%; min-width: 32rem; max-width: 46rem; height: auto; }
details { margin-top: 0.75rem; }
summary { cursor: pointer; color: var(--couleur); width: fit-content; }

/* Findings */
.constat { border: 1px solid var(--filet); border-left: 4px solid var(--discret); border-radius: 4px; padding: 0.75rem 1rem; margin: 1em 0; }
.constat-erreur { border-left-color: #a4161a; }
.constat-avertissement { border-left-color: var(--alerte); }
.constat .message, .constat pre { margin: 0 0 0.5rem; }
.lieux { list-style: none; padding: 0; margin: 0 0 0.5rem; }

footer { margin-top: 3rem; padding-top: 0.75rem; border-top: 1px solid var(--filet); font-size: 0.9rem; color: var(--discret); }

@page {
  size: A4;
  margin: 18mm 16mm 20mm;
  @bottom-left { font: 8pt sans-serif; color: #55565c; }
  @bottom-right { font: 8pt sans-serif; color: #55565c; content: "Page " counter(page) " sur " counter(pages); }
}
@media print {
  html { font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { max-width: none; margin: 0; padding: 0; }
  .evitement { display: none; }
  .couverture { min-height: 200mm; margin: 0; padding-top: 45mm; break-after: page; }
  .couverture h1 { font-size: 30pt; }
  .sommaire { background: none; padding: 0; break-after: page; }
  .sommaire a { color: inherit; text-decoration: none; }
  .saut { break-before: page; }
  h1, h2, h3, h4, h5, h6, caption, figcaption { break-after: avoid; }
  h2 { margin-top: 1.5em; }
  thead { display: table-header-group; }
  tr, .entier, blockquote, .constat, .graphique > .defile { break-inside: avoid; }
  figcaption + .defile, .note, tbody tr:is(:first-child, :last-child) { break-before: avoid; }
  p, li { orphans: 3; widows: 3; }
  .defile { overflow: visible; background: none; }
  [tabindex] > table .long { min-width: 0; }
  table { font-size: 9pt; }
  table.serre { font-size: 7.5pt; }
  th, td { padding: 1.2mm 1.6mm; }
  .graphique svg { min-width: 0; max-width: none; }
  summary { display: none; }
  details::details-content { display: block; content-visibility: visible; block-size: auto; }
  a { color: inherit; }
}
`;
