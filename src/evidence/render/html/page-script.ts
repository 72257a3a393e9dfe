/**
 * The script of the HTML page: search over every row, status filters, paging of long tables, and the state in the address so
 * that a view can be handed on (`#q=heartbeat&s=bad,none`). Without it the page shows everything.
 */
export const pageScript: string = `
'use strict';
(function () {
  var STEP = 500;
  var q = document.getElementById('q');
  var holes = document.getElementById('holes');
  var boxes = Array.prototype.slice.call(document.querySelectorAll('input[data-status]'));
  var said = document.getElementById('said');
  var words = document.body.dataset;
  var tables = Array.prototype.slice.call(document.querySelectorAll('.table')).map(function (figure) {
    var rows = Array.prototype.slice.call(figure.querySelectorAll('tbody tr')).map(function (tr) {
      return { tr: tr, text: tr.textContent.toLowerCase(), status: tr.dataset.s || '' };
    });
    var more = document.createElement('button');
    more.className = 'more';
    more.type = 'button';
    more.hidden = true;
    figure.appendChild(more);
    var table = { figure: figure, rows: rows, shown: STEP, more: more, count: figure.querySelector('.count') };
    more.addEventListener('click', function () { table.shown += STEP; draw(table); });
    return table;
  });
  var sections = Array.prototype.slice.call(document.querySelectorAll('main > section'));
  var terms = [];
  var allowed = null;
  function matches(row) {
    if (allowed && row.status && allowed.indexOf(row.status) < 0) return false;
    return terms.every(function (t) { return row.text.indexOf(t) >= 0; });
  }
  function draw(table) {
    var hits = 0;
    table.rows.forEach(function (row) {
      var hit = matches(row);
      if (hit) hits++;
      row.tr.hidden = !hit || hits > table.shown;
    });
    var filtered = terms.length > 0 || allowed;
    if (table.count) table.count.textContent = filtered ? hits + ' / ' + table.rows.length : '';
    table.figure.hidden = filtered && hits === 0 && table.rows.length > 0;
    table.more.hidden = hits <= table.shown;
    table.more.textContent = words.more + ' (' + Math.max(0, hits - table.shown) + ')';
    return hits;
  }
  function run() {
    terms = q.value.toLowerCase().split(/\\s+/).filter(Boolean);
    var off = boxes.filter(function (b) { return !b.checked; });
    allowed = off.length === 0 ? null : boxes.filter(function (b) { return b.checked; }).map(function (b) { return b.dataset.status; });
    var total = 0;
    tables.forEach(function (t) { t.shown = STEP; total += draw(t); });
    var filtered = terms.length > 0 || Boolean(allowed);
    document.body.classList.toggle('filtered', filtered);
    sections.forEach(function (s) {
      s.hidden = filtered && !Array.prototype.some.call(s.querySelectorAll('.table'), function (t) { return !t.hidden && t.querySelector('tbody'); });
    });
    said.textContent = terms.length > 0 || allowed ? total + ' ' + words.rows : '';
  }
  function keep() {
    var parts = [];
    if (q.value) parts.push('q=' + encodeURIComponent(q.value));
    if (allowed) parts.push('s=' + allowed.join(','));
    try { history.replaceState(null, '', parts.length ? '#' + parts.join('&') : location.pathname + location.search); } catch (e) { /* file pages may forbid it */ }
  }
  function fromAddress() {
    var hash = location.hash.slice(1);
    if (!/^(q|s)=/.test(hash)) { reveal(hash); return; }
    hash.split('&').forEach(function (part) {
      var value = decodeURIComponent(part.slice(2));
      if (part.slice(0, 2) === 'q=') q.value = value;
      if (part.slice(0, 2) === 's=') boxes.forEach(function (b) { b.checked = value.split(',').indexOf(b.dataset.status) >= 0; });
    });
    run();
  }
  function reveal(id) {
    var target = id && document.getElementById(decodeURIComponent(id));
    if (!target) return;
    var figure = target.closest('.table');
    if (figure && (target.hidden || figure.hidden)) {
      q.value = '';
      boxes.forEach(function (b) { b.checked = true; });
      holes.checked = false;
      run();
      tables.forEach(function (t) {
        if (t.figure !== figure) return;
        t.shown = Math.max(STEP, t.rows.findIndex(function (r) { return r.tr === target; }) + 1);
        draw(t);
      });
    }
    target.scrollIntoView();
  }
  var timer = 0;
  q.addEventListener('input', function () { clearTimeout(timer); timer = setTimeout(function () { run(); keep(); }, 80); });
  boxes.forEach(function (b) { b.addEventListener('change', function () { run(); keep(); }); });
  holes.addEventListener('change', function () {
    boxes.forEach(function (b) { b.checked = !holes.checked || ['bad', 'warn', 'none'].indexOf(b.dataset.status) >= 0; });
    run();
    keep();
  });
  document.addEventListener('keydown', function (e) {
    if (e.key === '/' && !/^(INPUT|TEXTAREA)$/.test(document.activeElement.tagName)) { e.preventDefault(); q.focus(); }
    if (e.key === 'Escape' && document.activeElement === q) { q.value = ''; run(); keep(); }
  });
  window.addEventListener('hashchange', fromAddress);
  run();
  fromAddress();
})();
`.trim();
