---The rules of the report's page, behind those of all pages.

return [[

:root {
  --server1: #b3261e; --server2: #e0691c; --server3: #a8348a; --server4: #8a5a00; --server5: #d1477a; --server6: #6b1f1a;
  --client1: #2c6cb5; --client2: #23877d; --client3: #5b5fc7; --client4: #3e7d34; --client5: #0f8fb8; --client6: #46597a;
  --others: #8b929b; --band: #f7d9d5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --server1: #f2736a; --server2: #f0a04b; --server3: #d98ac8; --server4: #d8bf5f; --server5: #f58fb0; --server6: #c4655f;
    --client1: #6ea8ec; --client2: #4fbcae; --client3: #a0a3f2; --client4: #86c27c; --client5: #58c4e8; --client6: #94a6c4;
    --others: #808893; --band: #4a2724;
  }
}
header h1 { margin: 0; font-size: 1.125rem; overflow-wrap: anywhere; }
header h1 samp { font-size: 1.0625rem; }
header p { margin: 0; }
section { margin-top: 1.75rem; }
section > h2:first-child { margin-top: 0; }

.unsafe { border: 1px solid var(--bad); border-left-width: .375rem; border-radius: .25rem; padding: .75rem 1rem 0;
  margin-top: 1rem; }
.unsafe h2 { color: var(--bad); font-size: 1.0625rem; margin-bottom: .25rem; }
.verdicts { margin-top: 1rem; }
.verdict { font-size: 1.125rem; margin: 1rem 0 .25rem; max-width: 50rem; text-wrap: pretty; overflow-wrap: anywhere; }
.verdict.first { font-size: 1.5rem; }
.verdict:first-child { margin-top: 0; }
.verdicts span { white-space: nowrap; }
.verdict a { text-decoration-thickness: 1px; }
.verdicts p { margin: 0 0 .25rem; max-width: 50rem; }
.figures { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: 1rem 0 0; padding-top: .625rem;
  border-top: 1px solid var(--line); }
@media (min-width: 62rem) {
  .verdicts { display: grid; grid-template-columns: 1fr auto; gap: 3rem; align-items: start; }
  .figures { display: grid; grid-template-columns: auto auto; gap: .5rem 2rem; margin: 0; padding: 0 0 0 2rem; border-top: 0;
    border-left: 1px solid var(--line); }
}
.figures dt { font-weight: 400; color: var(--dim); font-size: .9375rem; }
.figures dd { margin: 0; font-size: 1.125rem; font-variant-numeric: tabular-nums; }

.chart { display: flex; }
.chart svg { display: block; }
.chart text { font-size: 14px; fill: var(--dim); font-variant-numeric: tabular-nums; }
.chart text.burst { fill: var(--bad); font-weight: 600; }
.values { flex: none; }
.plot { flex: 1; min-width: 0; overflow: visible; }
.plot.live { cursor: crosshair; touch-action: pan-y; user-select: none; }
.plot line { stroke: var(--line); }
.plot .hit { fill: transparent; }
.plot g:hover .hit { fill: var(--text); fill-opacity: .07; }
.plot rect.burst { fill: var(--band); }
.plot rect.scan { fill: var(--raised); }
#chosen { fill: var(--link); fill-opacity: .16; stroke: var(--link); pointer-events: none; }
#chosen[width="0"] { display: none; }
.server1 { fill: var(--server1); } .server2 { fill: var(--server2); } .server3 { fill: var(--server3); }
.server4 { fill: var(--server4); } .server5 { fill: var(--server5); } .server6 { fill: var(--server6); }
.client1 { fill: var(--client1); } .client2 { fill: var(--client2); } .client3 { fill: var(--client3); }
.client4 { fill: var(--client4); } .client5 { fill: var(--client5); } .client6 { fill: var(--client6); }
.others { fill: var(--others); }
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .125rem 1.25rem; margin: .25rem 0 .75rem; }
.legend li { min-width: 0; }

.controls { display: flex; flex-wrap: wrap; gap: .5rem .875rem; align-items: center; margin: 0 0 .5rem; }
.controls label { display: inline-flex; gap: .375rem; align-items: center; }
.controls label:has(input) { flex-wrap: wrap; }
.controls input { width: auto; min-width: 0; }
button:disabled { color: var(--dim); cursor: default; }

#table { width: 100%; }
#table th[scope="row"] { font-family: var(--mono); font-weight: 600; font-size: .9375rem; }
#table td:nth-child(2) { min-width: 14rem; width: 50%; }
#table td:nth-child(2) .dim { margin-left: .375rem; }
#table samp { font-size: .875rem; }
#table .wide { white-space: nowrap; }
thead th button { border: 0; background: none; padding: 0; min-height: 1.5rem; font-weight: 600; white-space: nowrap; }
thead th button::after { content: "\2195"; color: var(--dim); display: inline-block; width: 1em; text-align: center; }
th[aria-sort="ascending"] button::after { content: "\2191"; color: var(--text); }
th[aria-sort="descending"] button::after { content: "\2193"; color: var(--text); }
.spark { display: block; width: 9rem; height: 20px; }
.spark path { fill: var(--edge); }
.badge { font-size: .875rem; font-weight: 600; border: 1px solid var(--edge); border-radius: .25rem; padding: 0 .3125rem;
  color: var(--dim); }
.badge.burst { color: var(--bad); border-color: var(--bad); }

article { border-top: 1px solid var(--edge); padding: .875rem 0 .25rem; }
.many article { content-visibility: auto; contain-intrinsic-size: auto 24rem; }
article details { margin-bottom: .25rem; }
article h3 { margin: 0 0 .25rem; }
article h3 .code { font-family: var(--mono); }
article p { max-width: 58rem; margin-bottom: .375rem; }
.causes { max-width: 58rem; margin-bottom: .5rem; }
.causes li { margin-bottom: .375rem; }
.lists { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 2.5rem;
  margin: .5rem 0 0; }
.lists > div { min-width: 0; }
.lists table { width: 100%; }
.lists caption { font-weight: 600; color: var(--text); padding: 0; }
.lists th { font-weight: 400; color: var(--dim); padding-top: 0; }
.lists th, .lists td { padding-top: .1875rem; padding-bottom: .1875rem; text-align: right; white-space: nowrap; width: 1%; }
.lists th:last-child, .lists td:last-child { text-align: left; width: auto; }
.lists td:last-child { min-width: 8rem; white-space: normal; overflow-wrap: anywhere; font-family: var(--mono);
  font-size: .9375rem; }
.sample { margin-bottom: .25rem; }
.sample samp { font-size: .9375rem; }

@media (max-width: 60rem) {
  .spark { width: 5rem; }
}
@media (max-width: 40rem) {
  .lists td { white-space: normal; overflow-wrap: anywhere; }
  .lists td:last-child { min-width: 6rem; }
  .verdict.first { font-size: 1.25rem; }
  .wide { display: none; }
  #table td:nth-child(2) { min-width: 9rem; }
  #table td:nth-child(2) .dim { display: block; margin-left: 0; }
  #table th, #table td { padding-right: .5rem; }
  .controls label { flex: 1 1 45%; }
  .controls label:has(input) { display: block; }
  .controls input { width: 100%; }
  .figures { gap: .25rem 1.25rem; }
}
@media print {
  .many article { content-visibility: visible; }
  .plot g:hover .hit { fill: transparent; }
  .chart, .legend, .verdicts { break-inside: avoid; }
  thead th button { display: inline !important; }
  thead th button::after { content: none; }
  .scroller { overflow: visible; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
]]
