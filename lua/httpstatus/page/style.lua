---The rules of all pages: the system's fonts, its light and dark, a phone, paper. No text is smaller than 14 px, every pair of
---colours has the contrast of WCAG's AA.

return [[

:root {
  color-scheme: light dark;
  --ground: #fff; --raised: #f5f6f8; --text: #1b1f24; --dim: #545d68; --line: #d5d9df; --edge: #7d8590;
  --link: #0a53be; --bad: #b3261e; --good: #1a6b35; --mark: #fff1c2;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171b; --raised: #1d2126; --text: #e4e7eb; --dim: #a3abb6; --line: #363c44; --edge: #7a828d;
    --link: #8ab4f8; --bad: #ff9d94; --good: #7fd49a; --mark: #4a3d0c;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { font: 100%/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--text); overflow-wrap: break-word; }
body > header, body > nav, main, body > footer { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
body > header { padding-top: 1.25rem; }
main { padding-bottom: 2rem; }
body > footer { padding-top: 1rem; padding-bottom: 2rem; border-top: 1px solid var(--line); color: var(--dim); }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 .75rem; }
h3 { font-size: 1.0625rem; margin: 1.5rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
p, ul, ol, dl, table, pre, details { margin: 0 0 .75rem; }
ul, ol { padding-left: 1.25rem; }
a { color: var(--link); text-underline-offset: .15em; }
code, pre, kbd, samp { font-family: var(--mono); font-size: .9375rem; }
code, samp { overflow-wrap: anywhere; }
pre { padding: .5rem .75rem; background: var(--raised); border: 1px solid var(--line); border-radius: .25rem;
  white-space: pre-wrap; overflow-wrap: anywhere; }
.dim, small { color: var(--dim); font-size: .9375rem; }
.bad { color: var(--bad); }
.good { color: var(--good); }
dt { font-weight: 600; }
dd { margin: 0 0 .5rem; }

table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--dim); padding-bottom: .25rem; }
th, td { padding: .3125rem .75rem .3125rem 0; text-align: left; vertical-align: baseline; border-bottom: 1px solid var(--line); }
thead th { border-bottom-color: var(--edge); white-space: nowrap; }
th:last-child, td:last-child { padding-right: 0; }
.number { text-align: right; white-space: nowrap; }
.scroller { overflow-x: auto; margin: 0 0 .75rem; }
.scroller > table { margin: 0; }

summary { cursor: pointer; padding: .125rem 0; }
button, input, select { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--edge);
  border-radius: .25rem; padding: .25rem .5rem; max-width: 100%; min-height: 2rem; }
button { background: var(--raised); cursor: pointer; }
::placeholder { color: var(--dim); opacity: 1; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
mark { background: var(--mark); color: inherit; }
[hidden] { display: none !important; }
.unseen:not(:focus):not(:active) { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; top: 0; padding: .5rem 1rem; background: var(--ground); z-index: 1; }
.skip:focus { left: 0; }

@media (max-width: 40rem) {
  body > header, body > nav, main, body > footer { padding-left: .875rem; padding-right: .875rem; }
  h1 { font-size: 1.375rem; }
}
@media print {
  :root { --ground: #fff; --raised: #fff; --text: #000; --dim: #333; --line: #bbb; --edge: #666; --link: #000; --bad: #8c1d18;
    --good: #14532d; --mark: #fff; }
  nav, form, button, input, select, .skip, .controls { display: none !important; }
  body > header, main, body > footer { max-width: none; padding-left: 0; padding-right: 0; }
  thead { display: table-header-group; }
  tr, pre { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
}
]]
