// The look of a page: for a screen, in the dark, and on paper; large on a projector.

export const pageStyle = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --quiet: #555; --line: #bbb; --link: #0b4f9e; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eee; --paper: #161616; --quiet: #b5b5b5; --line: #555; --link: #9cc7ff; }
}
body { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; overflow-wrap: break-word; }
body.roomy { max-width: 60rem; font-size: 1.6rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 1.6em 0 .5em; }
h1 { margin-top: 0; }
a { color: var(--link); }
ul, ol { padding-left: 1.5em; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .25rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; }
dd > :first-child, li > :first-child { margin-top: 0; }
dd > :last-child, li > :last-child { margin-bottom: 0; }
li > ul, li > ol, li > ul:last-child { margin: .15rem 0 .5rem; }
li > p:not(:last-child) { margin-bottom: 0; }
.table + .table { margin-top: 1.2rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .5rem; text-align: left; vertical-align: top; }
figure { margin: 1em 0; }
figcaption { color: var(--quiet); }
@media (max-width: 30rem) {
  dl { display: block; }
  dt { margin-top: .5rem; }
  th, td { padding: .3rem .4rem .3rem 0; font-size: .875rem; }
}
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; --quiet: #333; --line: #999; --link: #000; }
  body { margin: 0; max-width: none; font-size: 10.5pt; }
  h1, h2, h3, h4 { break-after: avoid; }
  tr, li, dd { break-inside: avoid; }
  li > p:not(:last-child) { break-after: avoid; }
}
`;
