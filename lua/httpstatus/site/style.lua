---The rules of the site, behind those of all pages.

return [[

.top { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.25rem; padding-bottom: .75rem; }
.brand { font-weight: 700; color: inherit; text-decoration: none; }
.top nav { display: flex; gap: 1rem; }
.top nav a, .trail a { text-decoration: none; }
.top nav a:hover, .trail a:hover, .brand:hover { text-decoration: underline; }
@media (scripting: enabled) { .top { min-height: 4.25rem; } }
.search { order: 1; flex: 1 1 20rem; }
.search input { width: 100%; min-height: 2.5rem; }
.trail ol { display: flex; flex-wrap: wrap; gap: .25rem; list-style: none; padding: 0; color: var(--dim); font-size: .9375rem; }
.trail li + li::before { content: "/"; padding-right: .25rem; }
main { max-width: 60rem; padding-top: .75rem; }
body > header, body > footer { max-width: 60rem; }
h1 .code { font-family: var(--mono); font-weight: 700; overflow-wrap: anywhere; }
h2 a, h3 a { color: inherit; }
.label { color: var(--dim); font-size: .9375rem; margin-bottom: .375rem; }
.check { padding: .5rem .75rem; background: var(--raised); border-left: .1875rem solid var(--edge); }
.values { display: flex; flex-wrap: wrap; gap: 0 .75rem; margin-bottom: .375rem; }
.values p { margin: .1875rem 0 0; }
.values ul { display: flex; flex-wrap: wrap; gap: .375rem; list-style: none; padding: 0; flex: 1 1 16rem; }
.values a { display: block; padding: .125rem .5rem; font-family: var(--mono); font-size: .9375rem; text-decoration: none;
  border: 1px solid var(--line); border-radius: .25rem; }
.values a:hover { border-color: var(--edge); background: var(--raised); }
.when { font-weight: 600; margin: 1.25rem 0 .375rem; }
section ol, main > ol { padding-left: 1.75rem; }
ol > li { margin-bottom: .75rem; }
li > p { margin-bottom: .25rem; }
main li:has(> p) { margin-bottom: .75rem; }
.when .dim { font-weight: 400; }
.fix { padding-left: .75rem; border-left: .125rem solid var(--good); }
.fix b { color: var(--good); }
.signs { padding-left: 1.25rem; }
.signs code { font-size: .875rem; }
.source { color: var(--dim); font-size: .9375rem; margin-top: 1.25rem; }
.codes { columns: 2; column-gap: 2rem; padding: 0; list-style: none; }
.products { columns: 3; column-gap: 2rem; padding: 0; list-style: none; }
.entries, .relatives, .answerers { padding: 0; list-style: none; }
.entries li, .relatives li, .answerers li, .codes li { padding: .125rem 0 .125rem 1.25rem; text-indent: -1.25rem;
  break-inside: avoid; }
.codes a, .entries a, .relatives a { font-family: var(--mono); font-size: .9375rem; }
:target { scroll-margin-top: 1rem; background: var(--mark); outline: .25rem solid var(--mark); }
section:target { background: none; outline: none; }

.results { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
.results ol { list-style: none; padding: 0; }
.results > ol > li { padding: .5rem 0; border-bottom: 1px solid var(--line); margin: 0; }
.results p { margin: .125rem 0; }
.results > :empty { margin: 0; }
.results > ol > li > p:first-child > a { font-weight: 600; }
.results ul { margin: .25rem 0; }
.results .cause { border-left: .125rem solid var(--edge); padding-left: .75rem; }
.paste textarea { width: 100%; min-height: 7rem; font-family: var(--mono); font-size: .9375rem; color: inherit;
  background: var(--ground); border: 1px solid var(--edge); border-radius: .25rem; padding: .5rem; resize: vertical; }
.paste label { font-weight: 600; }
.paste .results { padding: 0; }

@media (max-width: 40rem) {
  .codes, .products { columns: 1; }
  .results { padding: 0 .875rem; }
  .top { gap: .5rem 1rem; }
}
@media print { .results, .paste, .search { display: none; } }
]]
