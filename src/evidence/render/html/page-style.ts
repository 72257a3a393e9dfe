/** The style sheet of the HTML page; colours come from the palette. */
import { grounds, palette } from '../palette.ts';

const statuses = ['good', 'bad', 'warn', 'none', 'info'] as const;

export const pageStyle: string = `
:root{color-scheme:light}
*{box-sizing:border-box}
html{scroll-padding-top:4.4rem}
body{margin:0;font:15px/1.6 "Noto Sans JP","Hiragino Sans","Yu Gothic UI","Segoe UI",system-ui,sans-serif;color:${palette.ink};background:${palette.paper}}
code,.mono{font-family:"Noto Sans Mono",ui-monospace,Consolas,monospace;font-size:.92em;overflow-wrap:anywhere}
a{color:${palette.info}}
a:focus-visible,input:focus-visible,button:focus-visible,.scroll:focus-visible{outline:3px solid ${palette.info};outline-offset:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:#fff;padding:8px;z-index:9}
header.bar{position:sticky;top:0;z-index:5;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;padding:.5rem 1rem;background:${palette.paper};border-bottom:1px solid ${palette.grid}}
header.bar strong{font-size:1rem}
.bar .id,.bar .draft{font-size:.8rem;color:${palette.muted}}
.bar .draft{color:${palette.bad};font-weight:700}
.tools{display:flex;flex-wrap:wrap;gap:.4rem .7rem;align-items:center;margin-left:auto;font-size:.85rem}
.tools input[type=search]{font:inherit;padding:.3rem .5rem;width:15rem;border:1px solid ${palette.muted};border-radius:4px}
.tools label{display:inline-flex;gap:.25rem;align-items:center}
.layout{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:0 1.5rem;max-width:100rem;margin:0 auto;padding:0 1rem}
nav{position:sticky;top:3.6rem;align-self:start;max-height:calc(100vh - 4rem);overflow:auto;padding:1rem 0;font-size:.88rem}
nav ol{list-style:none;margin:0;padding:0}nav ol ol{padding-left:.9rem}nav a{display:block;padding:.12rem 0;text-decoration:none}nav a:hover{text-decoration:underline}
main{padding:1rem 0 3rem;min-width:0}
h1,h2,h3{color:${palette.accent};line-height:1.3}h1{font-size:1.7rem;margin:2.4rem 0 .6rem;border-bottom:2px solid ${palette.grid}}h2{font-size:1.25rem;margin:1.8rem 0 .4rem}h3{font-size:1.05rem}
main>section:first-child h1{border:0;font-size:2.2rem;margin-top:.6rem}
.table{margin:1rem 0 1.4rem}figcaption,caption{text-align:left;font-weight:700;margin-bottom:.3rem;padding-bottom:.3rem}
caption .count{font-weight:400;color:${palette.muted};margin-left:.6rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.88rem}
th{background:#e3e9ef;text-align:left;border-bottom:2px solid ${palette.accent};white-space:nowrap}
th,td{padding:.35rem .55rem;vertical-align:top}
td{border-bottom:1px solid ${palette.grid};overflow-wrap:anywhere;unicode-bidi:isolate}
td.r,th.r{text-align:right;font-variant-numeric:tabular-nums;overflow-wrap:normal;white-space:nowrap}
tbody tr:nth-child(even){background:#f6f8fa}
tr:target td,.hit td{background:#fff3c4}
.note{color:${palette.muted};font-size:.85rem;margin:.3rem 0}
.s{font-weight:700}td .s{white-space:nowrap}.s svg{width:.85em;height:.85em;vertical-align:-.06em;margin-right:.28em}
${statuses.map((s) => `.s-${s}{color:${palette[s]}}`).join('')}
.muted,.italic{color:${palette.muted}}.alert{color:${palette.bad};font-weight:700}
.verdict{border-left:6px solid;padding:.8rem 1.1rem;margin:1rem 0}.verdict p{font-size:1.4rem;font-weight:700;margin:0}.verdict ul{margin:.4rem 0 0;padding-left:1.2rem}
${statuses.map((s) => `.v-${s}{background:${grounds[s]};border-color:${palette[s]}}.v-${s}>p{color:${palette[s]}}`).join('')}
blockquote{margin:1rem 0;padding:.6rem 1rem;background:${grounds.info};border-left:4px solid ${palette.info}}blockquote p{margin:0}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1rem}dt{color:${palette.muted}}dd{margin:0;overflow-wrap:anywhere}
figure.chart{margin:1rem 0}figure.chart svg{max-width:100%;height:auto;width:46rem}
.sign td{height:2.6rem}
.more{margin:.5rem 0;font:inherit;padding:.3rem .8rem;border:1px solid ${palette.muted};border-radius:4px;background:#fff;cursor:pointer}
footer{border-top:1px solid ${palette.grid};padding:1rem;font-size:.85rem;color:${palette.muted};overflow-wrap:anywhere}
[hidden]{display:none!important}
body>svg{position:absolute}
.filtered main>section>:not(.table):not(h1){display:none}
@media(max-width:60rem){.layout{display:block}nav{position:static;max-height:none}header.bar{position:static}}
@media print{header.bar,nav,.more,.skip{display:none}.layout{display:block}body{font-size:10pt}h1{break-before:page}tr{break-inside:avoid}thead{display:table-header-group}.scroll{overflow:visible}}
`.trim();
