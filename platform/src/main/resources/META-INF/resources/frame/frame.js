// The behaviour of the page frame. Every page also works without it; listeners sit on the document because htmx
// replaces the body.
(function () {
  'use strict';
  const root = document.documentElement;
  const problems = () => document.getElementById('problems');

  // ---- requests --------------------------------------------------------------------------------------------------

  // Links that must stay with the browser: other origins (the other services), downloads, links marked so.
  document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('a[href]');
    if (!link) return;
    if (link.origin !== location.origin || link.hasAttribute('download') || link.dataset.native !== undefined) {
      event.stopPropagation();
    }
  }, true);

  // Tells the sign-in mechanism to answer 499 instead of redirecting a script to the login page.
  document.addEventListener('htmx:configRequest', (event) => {
    event.detail.headers['X-Requested-With'] = 'JavaScript';
  });

  document.addEventListener('htmx:beforeRequest', () => {
    clearProblems();
  });

  document.addEventListener('htmx:beforeOnLoad', (event) => {
    const status = event.detail.xhr.status;
    if (status !== 401 && status !== 499) return;
    event.preventDefault();
    if (event.detail.requestConfig.verb === 'get') {
      location.assign(event.detail.pathInfo.finalRequestPath || event.detail.pathInfo.requestPath);
    } else {
      showNotice('signed-out');
    }
  });

  // An error stays on the page it came from: the address does not change.
  document.addEventListener('htmx:beforeHistoryUpdate', (event) => {
    if (event.detail.xhr.status < 400) return;
    event.detail.history.type = 'replace';
    event.detail.history.path = location.pathname + location.search;
  });

  document.addEventListener('htmx:beforeSwap', (event) => {
    const { xhr } = event.detail;
    if (xhr.status < 400) return;
    const type = xhr.getResponseHeader('Content-Type') || '';
    if (!type.startsWith('text/html')) {
      event.detail.shouldSwap = false;
      showNotice('failed');
    }
  });

  // Who changed something far down the page stays there, as long as it is the same page.
  let stood = null;

  document.addEventListener('htmx:beforeSwap', (event) => {
    const { xhr, target, requestConfig } = event.detail;
    const isChange = requestConfig && requestConfig.verb === 'post' && xhr.status < 400 && target === document.body;
    stood = isChange ? { path: location.pathname, y: window.scrollY } : null;
  });

  document.addEventListener('htmx:afterSettle', () => {
    if (!stood || stood.path !== location.pathname || location.hash) return;
    const { y } = stood;
    stood = null;
    setTimeout(() => window.scrollTo({ top: y, behavior: 'instant' }));
  });

  document.addEventListener('htmx:afterSwap', (event) => {
    if (event.detail.target && event.detail.target.id === 'problems') {
      markFields(event.detail.requestConfig && event.detail.requestConfig.elt);
      focusProblems();
    } else if (event.detail.target === document.body) {
      arrive();
    }
  });

  ['htmx:sendError', 'htmx:timeout'].forEach((name) =>
    document.addEventListener(name, () => showNotice('unreachable')));

  function arrive() {
    formatMoneyFields();
    showCurrentStage();
    showCurrentTab();
    fitTables();
    countDown();
    const wanted = document.querySelector('[autofocus]') || document.getElementById('main');
    if (wanted) wanted.focus({ preventScroll: true });
  }

  // Many stages scroll sideways; the current one is in view.
  function showCurrentStage() {
    document.querySelectorAll('.stages').forEach((stages) => {
      const current = stages.querySelector('.stage-current');
      if (current) stages.scrollLeft = current.offsetLeft - stages.offsetLeft - stages.clientWidth / 2;
    });
  }

  // Tabs scroll sideways, too.
  function showCurrentTab() {
    document.querySelectorAll('.page-tabs ul, .frame-parts ul').forEach((tabs) => {
      const current = tabs.querySelector('[aria-current]');
      if (current) tabs.scrollLeft += current.getBoundingClientRect().left - tabs.getBoundingClientRect().left - tabs.clientWidth / 3;
    });
  }

  function showNotice(id) {
    const notice = document.getElementById('notice-' + id);
    const area = problems();
    if (!notice || !area) return;
    area.replaceChildren(notice.content.cloneNode(true));
    focusProblems();
  }

  function focusProblems() {
    problems().focus({ preventScroll: true });
    window.scrollTo({ top: 0, behavior: reducedMotion() ? 'auto' : 'smooth' });
  }

  function reducedMotion() {
    return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  function clearProblems() {
    const area = problems();
    if (area) area.replaceChildren();
    document.querySelectorAll('[data-problem]').forEach((note) => note.remove());
    document.querySelectorAll('[aria-invalid]').forEach((field) => {
      field.removeAttribute('aria-invalid');
      field.classList.remove('is-invalid');
    });
  }

  // ---- field problems --------------------------------------------------------------------------------------------

  function markFields(source) {
    const form = source && source.closest ? source.closest('form') : null;
    problems().querySelectorAll('[data-path]').forEach((entry) => {
      const field = fieldOf(form || document, entry.dataset.path);
      if (!field) return;
      field.setAttribute('aria-invalid', 'true');
      field.classList.add('is-invalid');
      addFieldNote(field, entry);
      linkToField(field, entry);
    });
  }

  // "$.insured.annualSales.amount" fits a field of that name, of a shorter beginning, or of a shorter ending; of fields
  // that bear the same name, "$.findings[1].note" means the second.
  function fieldOf(scope, path) {
    const index = Number((path.match(/\[(\d+)\]/) || [])[1] || 0);
    const parts = path.replace(/^\$\.?/, '').replace(/\[(\d+)\]/g, '.$1').split('.').filter(Boolean);
    const names = [];
    for (let end = parts.length; end > 0; end--) names.push(parts.slice(0, end).join('.'));
    for (let start = 1; start < parts.length; start++) names.push(parts.slice(start).join('.'));
    for (let last = parts.length - 1; last >= 0; last--) names.push(parts[last]);
    for (const name of names) {
      const fields = scope.querySelectorAll('[name="' + CSS.escape(name) + '"]:not([type=hidden])');
      if (fields.length) return fields[index] || fields[0];
    }
    return alike(scope, (parts.at(-1) || '').toLowerCase());
  }

  // "awardPerHead" means the field "perHead", "shares" the first of "shareLow", "shareBest".
  function alike(scope, name) {
    if (name.length < 5) return null;
    return [...scope.querySelectorAll('[name]:not([type=hidden])')].find((field) => {
      const other = field.name.toLowerCase();
      return other.length > 4 && (name.endsWith(other) || other.startsWith(name.replace(/s$/, '')));
    }) || null;
  }

  function addFieldNote(field, entry) {
    const text = entry.querySelector('[data-problem-text]');
    const holder = field.closest('[data-field]');
    if (!text || !holder) return;
    const note = document.createElement('div');
    note.className = 'field-problem';
    note.dataset.problem = '';
    note.textContent = text.textContent;
    holder.append(note);
  }

  function linkToField(field, entry) {
    const name = entry.querySelector('[data-problem-name]');
    const isOneOfSeveral = field.form && field.form.querySelectorAll('[name="' + CSS.escape(field.name) + '"]').length > 1;
    const legend = isOneOfSeveral && field.matches('[type=radio], [type=checkbox]') && field.closest('fieldset');
    const label = (legend && legend.querySelector('legend'))
      || (field.id && document.querySelector('label[for="' + CSS.escape(field.id) + '"]'));
    if (!name || !label) return;
    const link = document.createElement('a');
    link.href = '#' + field.id;
    link.className = 'alert-link';
    link.textContent = label.firstChild.textContent.trim() || label.textContent.trim();
    link.addEventListener('click', (event) => {
      event.preventDefault();
      field.focus();
    });
    name.replaceChildren(link);
  }

  // ---- uploads ---------------------------------------------------------------------------------------------------

  // How far a large file got; small ones are there before anybody could read it.
  const LARGE = 1e6;

  document.addEventListener('htmx:xhr:progress', (event) => {
    const form = event.target.closest && event.target.closest('form[enctype="multipart/form-data"]');
    const { loaded, total } = event.detail;
    if (!form || !total || total < LARGE) return;
    const bar = form.querySelector('progress[data-sent]') || addProgress(form);
    bar.value = loaded / total;
  });

  document.addEventListener('htmx:afterRequest', () => {
    document.querySelectorAll('progress[data-sent]').forEach((bar) => bar.remove());
  });

  function addProgress(form) {
    const bar = document.createElement('progress');
    bar.className = 'progress mt-3';
    bar.dataset.sent = '';
    const button = form.querySelector('button[type=submit]');
    bar.setAttribute('aria-label', button ? button.textContent.trim() : '');
    form.append(bar);
    return bar;
  }

  // ---- menus -----------------------------------------------------------------------------------------------------

  document.addEventListener('click', (event) => {
    const toggle = event.target.closest('[data-toggle-menu]');
    if (toggle) {
      const open = toggle.getAttribute('aria-expanded') !== 'true';
      toggle.setAttribute('aria-expanded', String(open));
      document.getElementById(toggle.getAttribute('aria-controls')).classList.toggle('open', open);
    }
    document.querySelectorAll('details[data-popup][open]').forEach((popup) => {
      if (!popup.contains(event.target)) popup.open = false;
    });
    const closer = event.target.closest('[data-close]');
    if (closer) closeDetails(closer.closest('details'));
  });

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    closeDetails(event.target.closest('details[open]') || document.querySelector('details[data-popup][open]'));
  });

  function closeDetails(details) {
    if (!details) return;
    details.open = false;
    details.querySelector('summary').focus();
  }

  document.addEventListener('toggle', (event) => {
    if (event.target.matches('details.confirm') && event.target.open) {
      const field = event.target.querySelector('input:not([type=hidden]), select, textarea');
      if (field) field.focus();
    }
  }, true);

  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-print]')) window.print();
  });

  // ---- theme -----------------------------------------------------------------------------------------------------

  document.addEventListener('click', (event) => {
    const link = event.target.closest('[data-theme-switch]');
    if (!link) return;
    event.preventDefault();
    event.stopPropagation();
    const next = root.getAttribute('data-bs-theme') === 'dark' ? 'light' : 'dark';
    root.dataset.chosen = 'true';
    root.setAttribute('data-bs-theme', next);
    document.cookie = 'theme=' + next + ';path=/;max-age=31536000;samesite=lax'
      + (location.protocol === 'https:' ? ';secure' : '');
  }, true);

  // ---- money -----------------------------------------------------------------------------------------------------

  const plain = (text) => text.replace(/[\s,_]/g, '');

  document.addEventListener('input', (event) => {
    if (event.target.matches('[data-money]')) echo(event.target);
  });
  document.addEventListener('focusout', (event) => {
    if (event.target.matches('[data-money]')) group(event.target);
  });
  document.addEventListener('focusin', (event) => {
    if (!event.target.matches('[data-money]')) return;
    event.target.value = plain(event.target.value);
    event.target.select(); // A changed value loses the selection, and what is typed would be added to it.
  });
  document.addEventListener('submit', (event) => {
    event.target.querySelectorAll('[data-money]').forEach((field) => { field.value = plain(field.value); });
  }, true);
  document.addEventListener('htmx:afterRequest', formatMoneyFields);

  function formatMoneyFields() {
    document.querySelectorAll('[data-money]').forEach((field) => {
      if (field !== document.activeElement) group(field);
      echo(field);
    });
  }

  function group(field) {
    const digits = plain(field.value);
    if (/^-?\d+(\.\d+)?$/.test(digits)) field.value = digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
  }

  function echo(field) {
    const output = document.getElementById(field.id + '-echo');
    if (!output) return;
    const digits = plain(field.value);
    output.textContent = /^\d{5,}(\.\d+)?$/.test(digits) ? inWords(digits, field.dataset.money) : '';
  }

  function inWords(digits, currency) {
    if (root.lang === 'ko') return '= ' + inKoreanUnits(digits) + (currency === 'KRW' ? '원' : ' ' + currency);
    const words = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 6 });
    return '= ' + currency + ' ' + words.format(Number(digits));
  }

  function inKoreanUnits(digits) {
    const units = ['', '만', '억', '조', '경'];
    let rest = digits.split('.')[0].replace(/^0+/, '');
    const words = [];
    for (let unit = 0; rest && unit < units.length; unit++) {
      const part = Number(rest.slice(-4));
      rest = rest.slice(0, -4);
      if (part) words.unshift(part.toLocaleString('ko') + units[unit]);
    }
    return words.join(' ');
  }

  // ---- tables on narrow screens -----------------------------------------------------------------------------------

  // A table that is too wide for a telephone becomes a list of its rows, each value beside its heading.
  const narrow = window.matchMedia('(max-width: 47.99rem)');
  const COLUMNS_MOST = 9;

  function fitTables() {
    document.querySelectorAll('.table-responsive > .table:not(.worksheet)').forEach((table) => {
      table.classList.remove('stacked');
      const heads = table.querySelectorAll(':scope > thead > tr > *');
      if (!narrow.matches || table.closest('.comparison') || heads.length < 3 || heads.length > COLUMNS_MOST) return;
      if (table.scrollWidth <= table.parentElement.clientWidth + 1) return;
      nameCells(table, heads);
      table.classList.add('stacked');
    });
  }

  function nameCells(table, heads) {
    table.setAttribute('role', 'table');
    table.querySelectorAll(':scope > * > tr').forEach((row) => {
      row.setAttribute('role', 'row');
      let column = 0;
      for (const cell of row.cells) {
        const head = heads[column];
        const isNamed = column > 0 && head && head.textContent.trim() && !head.querySelector('.visually-hidden');
        cell.setAttribute('role', cell.matches('thead *') ? 'columnheader' : cell.matches('th') ? 'rowheader' : 'cell');
        if (isNamed) cell.dataset.heading = head.firstChild.textContent.trim();
        column += cell.colSpan;
      }
    });
  }

  narrow.addEventListener('change', fitTables);
  document.addEventListener('htmx:afterSettle', fitTables);

  // ---- remaining time ---------------------------------------------------------------------------------------------

  // The server says what was left when it answered, and what time it was then: the reader's own clock may be wrong.
  const skews = new WeakMap();

  function countDown() {
    document.querySelectorAll('time[data-countdown]').forEach((time) => {
      if (!skews.has(time)) skews.set(time, Date.parse(time.dataset.countdown) - Date.now());
      const left = Date.parse(time.dateTime) - Date.now() - skews.get(time);
      const text = spanInWords(Math.abs(left)) + (root.lang === 'ko' ? (left < 0 ? ' 지남' : ' 남음') : (left < 0 ? ' overdue' : ' left'));
      if (time.textContent === text) return;
      time.textContent = text;
      time.className = 'tag tone-' + (left < 0 ? 'bad' : left < 6 * 3600e3 ? 'warn' : 'neutral');
    });
  }

  function spanInWords(span) {
    const minutes = Math.floor(span / 60e3);
    const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60), minutes % 60];
    const units = root.lang === 'ko' ? ['일', '시간', '분'] : [' d', ' h', ' min'];
    if (days >= 2) return days + units[0] + ' ' + (hours % 24) + units[1];
    return hours >= 1 ? hours + units[1] + ' ' + rest + units[2] : rest + units[2];
  }

  setInterval(countDown, 15000);

  document.addEventListener('DOMContentLoaded', () => {
    formatMoneyFields();
    showCurrentStage();
    showCurrentTab();
    fitTables();
    countDown();
  });
})();
