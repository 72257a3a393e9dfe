/**
 * Document → one HTML page that needs nothing else: works from `file://`, loads nothing, allows nothing (strict content
 * security policy by the digests of its own style and script).
 */
import { createHash } from 'node:crypto';
import {
  type Block,
  type Document,
  type Inline,
  type Language,
  lineBreak,
  type Row,
  type Status,
  type Table,
} from '../../document.ts';
import { marks, palette } from '../palette.ts';
import { escapeHtml } from './escape.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';
import { svgOf } from './svg.ts';

const UI = {
  en: {
    skip: 'Skip to the content',
    search: 'Search every row',
    holes: 'Gaps only',
    contents: 'Contents',
    digest: 'Content digest',
    more: 'Show more rows',
    rows: 'matching rows',
    verify: 'The page can be edited, so it is no evidence by itself. Verify the pack:',
    statuses: { bad: 'Not met', warn: 'Open', none: 'Not looked at', info: 'Noted', good: 'Met' },
    status: 'Show rows by status',
  },
  ja: {
    skip: '本文へ移動',
    search: '全行を検索',
    holes: '欠落のみ',
    contents: '目次',
    digest: '内容ダイジェスト',
    more: '続きの行を表示',
    rows: '行が一致',
    verify: 'このページは編集できるため、単独では証拠にならない。パックを検証すること：',
    statuses: { bad: '不成立', warn: '未解決', none: '未確認', info: '注記', good: '成立' },
    status: '状態で行を絞り込む',
  },
} as const;
const STATUSES: readonly Status[] = ['bad', 'warn', 'none', 'info', 'good'];

// [impl->dsn~html-self-contained~1]
export function renderHtml(document: Document): string {
  const ui = UI[document.language];
  const policy = [
    "default-src 'none'",
    `style-src '${digestOf(pageStyle)}'`,
    `script-src '${digestOf(pageScript)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="${document.language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(`${document.title} – ${document.subject}`)}</title>`,
    `<style>${pageStyle}</style></head>`,
    `<body data-more="${escapeHtml(ui.more)}" data-rows="${escapeHtml(ui.rows)}">`,
    `<a class="skip" href="#content">${ui.skip}</a>`,
    symbols(),
    bar(document, ui),
    `<div class="layout">${navigation(document, ui.contents)}<main id="content">${body(document)}</main></div>`,
    `<footer><p>${ui.digest} <code>${document.contentDigest}</code></p><p>${ui.verify} <code>assay pack verify DIR</code></p></footer>`,
    `<script>${pageScript}</script>`,
    '</body></html>',
    '',
  ].join('\n');
}

function digestOf(source: string): string {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`;
}

/** The marks, defined once and used by reference. */
function symbols(): string {
  const shape = (status: Status): string =>
    marks[status]
      .map((p) => {
        const color = p.on === 'status' ? palette[status] : palette.paper;
        const paint = p.paint === 'fill' ? `fill="${color}"` : `fill="none" stroke="${color}" stroke-width="1.3"`;
        return `<path d="${p.path}" ${paint}/>`;
      })
      .join('');
  const list = STATUSES.map((s) => `<symbol id="m-${s}" viewBox="0 0 10 10">${shape(s)}</symbol>`).join('');
  return `<svg width="0" height="0" aria-hidden="true" focusable="false">${list}</svg>`;
}

function bar(document: Document, ui: (typeof UI)[Language]): string {
  const boxes = STATUSES.map(
    (s) => `<label class="s s-${s}"><input type="checkbox" data-status="${s}" checked>${icon(s)}${ui.statuses[s]}</label>`,
  ).join('');
  return (
    `<header class="bar"><strong>${escapeHtml(document.title)}</strong><span class="id">${escapeHtml(document.documentId)}</span>` +
    `<span class="draft">${escapeHtml(document.header.right.split(' · ').at(-1) ?? '')}</span>` +
    `<div class="tools" role="search"><input type="search" id="q" placeholder="${ui.search} ( / )" aria-label="${ui.search}">` +
    `<label><input type="checkbox" id="holes">${ui.holes}</label>` +
    `<span role="group" aria-label="${ui.status}">${boxes}</span><span id="said" role="status"></span></div></header>`
  );
}

function icon(status: Status): string {
  return `<svg aria-hidden="true" focusable="false" width="11" height="11"><use href="#m-${status}"/></svg>`;
}

function navigation(document: Document, title: string): string {
  let html = '';
  let open = false;
  for (const block of document.blocks) {
    if (block.kind !== 'heading' || block.level > 2) continue;
    const entry = `<a href="#${block.id}">${escapeHtml(`${block.number ?? ''} ${block.text}`.trim())}</a>`;
    if (block.level === 1) {
      html += `${open ? '</ol></li>' : ''}<li>${entry}<ol>`;
      open = true;
    } else html += `<li>${entry}</li>`;
  }
  return `<nav aria-label="${title}"><ol>${html}${open ? '</ol></li>' : ''}</ol></nav>`;
}

function body(document: Document): string {
  let html = '';
  let open = false;
  for (const block of document.blocks) {
    if (block.kind === 'heading' && block.level === 1) {
      html += `${open ? '</section>' : ''}<section aria-labelledby="${block.id}">`;
      open = true;
    }
    html += blockHtml(block);
  }
  return `${html}${open ? '</section>' : ''}`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} id="${block.id}">${escapeHtml(`${block.number ?? ''} ${block.text}`.trim())}</h${block.level}>`;
    case 'paragraph':
      if (block.inlines.length === 0) return '';
      return block.tone === 'note'
        ? `<blockquote><p>${inlineHtml(block.inlines)}</p></blockquote>`
        : `<p>${inlineHtml(block.inlines)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((i) => `<li>${inlineHtml(i)}</li>`).join('')}</${tag}>`;
    }
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'verdict':
      return (
        `<div class="verdict v-${block.status}"><p><span class="s s-${block.status}">${icon(block.status)}${escapeHtml(block.title)}</span></p>` +
        `<ul>${block.reasons.map((r) => `<li>${inlineHtml(r)}</li>`).join('')}</ul></div>`
      );
    case 'fields':
      return `<dl>${block.fields.map((f) => `<dt>${escapeHtml(f.name)}</dt><dd>${inlineHtml(f.value)}</dd>`).join('')}</dl>`;
    case 'signatures':
      return signatures(block.columns, block.roles);
    case 'table':
      return tableHtml(block);
    case 'figure':
      return `<figure class="chart" id="${block.id}"><figcaption>${escapeHtml(block.caption)}</figcaption>${svgOf(block)}</figure>`;
    case 'contents':
    case 'pageBreak':
      return '';
  }
}

function signatures(columns: readonly string[], roles: readonly string[]): string {
  const head = columns.map((c) => `<th scope="col">${escapeHtml(c)}</th>`).join('');
  const rows = roles.map((r) => `<tr><td>${escapeHtml(r)}</td>${'<td></td>'.repeat(columns.length - 1)}</tr>`).join('');
  return `<div class="scroll"><table class="sign"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function tableHtml(table: Table): string {
  const total = table.columns.reduce((sum, c) => sum + c.weight, 0);
  const cols = table.columns.map((c) => `<col width="${Math.round((c.weight / total) * 100)}%">`).join('');
  const head = table.columns
    .map((c) => `<th scope="col"${c.align === 'right' ? ' class="r"' : ''}>${escapeHtml(c.title)}</th>`)
    .join('');
  const empty = `<p class="note">${escapeHtml(table.empty)}</p>`;
  const inner =
    table.rows.length === 0
      ? `<p><strong>${escapeHtml(table.caption)}</strong></p>${empty}`
      : `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(table.caption)}"><table><caption>${escapeHtml(table.caption)}<span class="count"></span></caption>` +
        `<colgroup>${cols}</colgroup><thead><tr>${head}</tr></thead><tbody>${table.rows.map((r) => rowHtml(r, table)).join('\n')}</tbody></table></div>`;
  const note = table.note === undefined || table.rows.length === 0 ? '' : `<p class="note">${escapeHtml(table.note)}</p>`;
  return `<div class="table" id="${table.id}">${inner}${note}</div>`;
}

function rowHtml(row: Row, table: Table): string {
  const id = row.id === undefined ? '' : ` id="${row.id}"`;
  const state = row.status === undefined ? '' : ` data-s="${row.status}"`;
  const cells = table.columns
    .map((c, i) => `<td${c.align === 'right' ? ' class="r"' : ''}>${inlineHtml(row.cells[i] ?? [])}</td>`)
    .join('');
  return `<tr${id}${state}>${cells}</tr>`;
}

function inlineHtml(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline === lineBreak) return '<br>';
      const value = escapeHtml(inline.text);
      if (inline.kind === 'status') return `<span class="s s-${inline.status}">${icon(inline.status)}${value}</span>`;
      if (inline.kind === 'link') {
        return `<a href="#${inline.to}"${inline.style === 'mono' ? ' class="mono"' : ''}>${value}</a>`;
      }
      if (inline.style === undefined) return value;
      if (inline.style === 'mono') return `<code>${value}</code>`;
      if (inline.style === 'bold') return `<strong>${value}</strong>`;
      return `<span class="${inline.style}">${value}</span>`;
    })
    .join('');
}
