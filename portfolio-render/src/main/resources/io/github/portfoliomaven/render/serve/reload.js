// Lets a page of the live preview follow its source. Served by `portfolio:run` only; no published page has it.
(() => {
  'use strict';

  const version = document.currentScript.dataset.version;
  const SCROLL = 'portfolio-scroll';
  let source = null;
  let reloading = false;

  // ---- reloading, in the same place

  function reload() {
    if (reloading) return;
    reloading = true;
    const place = {path: location.pathname, x: scrollX, y: scrollY};
    try {
      sessionStorage.setItem(SCROLL, JSON.stringify(place));
    } catch {
      // no storage: the page starts at its top
    }
    location.reload();
  }

  function restoreScroll() {
    let place = null;
    try {
      place = JSON.parse(sessionStorage.getItem(SCROLL));
      sessionStorage.removeItem(SCROLL);
    } catch {
      return;
    }
    if (!place || place.path !== location.pathname) return;
    const go = () => scrollTo({left: place.x, top: place.y, behavior: 'instant'});
    go();
    const reached = scrollY;
    // images may have made the page longer by then; but not if the reader has moved
    addEventListener('load', () => {
      if (Math.abs(scrollY - reached) < 2) go();
    }, {once: true});
  }

  // ---- what is laid over the page

  // Styles set through the object model are allowed under any content security policy.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; }
    * { box-sizing: border-box; }
    .overlay, .chips { position: fixed; z-index: 2147483647; font: 15px/1.5 system-ui, sans-serif; }
    .overlay { inset: 0; overflow: auto; padding: 4vmin; background: rgb(15 17 21 / .94); color: #f2f3f5; }
    .overlay[hidden], .chips[hidden] { display: none; }
    h1 { margin: 0 0 .25em; font-size: 22px; font-weight: 650; }
    p { margin: 0 0 1.5em; color: #b6bbc6; }
    section { margin: 0 0 1.25em; padding: 1em 1.25em; border-left: 4px solid #ff6b6b; border-radius: 4px; background: #1d2027; }
    section.warning { border-color: #f2b84b; }
    h2 { margin: 0; font: 600 14px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
    pre { margin: .75em 0 0; font: 14px/1.45 ui-monospace, monospace; color: #d7dae0; overflow: auto; }
    button { font: inherit; color: inherit; cursor: pointer; }
    .close { float: right; padding: .3em .9em; border: 1px solid #5b6270; border-radius: 999px; background: none; }
    .chips { left: 12px; bottom: 12px; display: flex; gap: 8px; font-size: 13px; }
    .chip { padding: .35em .9em; border: 0; border-radius: 999px; background: #1d2027; color: #fff; box-shadow: 0 1px 6px rgb(0 0 0 / .35); }
    .chip.mark { background: #7a3e00; }
    .chip.problems { background: #8a1c1c; }
    @media print { .overlay, .chips { display: none; } }
  `);
  const host = document.createElement('portfolio-preview');
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [sheet];
  const overlay = element('div', {className: 'overlay', hidden: true, role: 'alert'});
  const chips = element('div', {className: 'chips', hidden: true});
  root.append(overlay, chips);

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  function count(n, noun) {
    return n + ' ' + noun + (n === 1 ? '' : 's');
  }

  function fillOverlay(state) {
    const errors = state.problems.filter(problem => problem.severity === 'error').length;
    const close = element('button', {className: 'close', textContent: 'Close', type: 'button'});
    close.addEventListener('click', () => { overlay.hidden = true; });
    const title = errors ? count(errors, 'error') : count(state.problems.length, 'warning');
    overlay.replaceChildren(
      close,
      element('h1', {textContent: title}),
      element('p', {textContent: state.failed
        ? 'The page below is from the last build that worked. Save a mended file, and this goes away.'
        : 'The site was built all the same.'}),
      ...state.problems.map(problem => {
        const box = element('section', {className: problem.severity}, element('h2', {textContent: problem.headline}));
        if (problem.detail) box.append(element('pre', {textContent: problem.detail}));
        return box;
      }));
  }

  function fillChips(state) {
    const made = [];
    const mark = state.marks[decoded(location.pathname)];
    if (mark) {
      made.push(element('span', {className: 'chip mark', textContent: mark}));
    }
    if (state.problems.length) {
      const chip = element('button', {
        className: 'chip problems', type: 'button', textContent: count(state.problems.length, 'problem')});
      chip.addEventListener('click', () => { overlay.hidden = !overlay.hidden; });
      made.push(chip);
    }
    chips.replaceChildren(...made);
    chips.hidden = made.length === 0;
  }

  function decoded(path) {
    try {
      return decodeURIComponent(path);
    } catch {
      return path;
    }
  }

  /** Says behind each link to a page that only the preview publishes what it is. */
  function markLinks(marks) {
    document.querySelectorAll('[data-portfolio-mark]').forEach(old => old.remove());
    if (Object.keys(marks).length === 0) return;
    for (const link of document.links) {
      const mark = link.origin === location.origin && marks[decoded(link.pathname)];
      if (mark && link.textContent.trim()) {
        const note = element('small', {textContent: ' [' + mark + ']'});
        note.dataset.portfolioMark = mark;
        link.append(note);
      }
    }
  }

  // ---- following the source

  function follow(event) {
    const state = JSON.parse(event.data);
    if (state.version !== version) {
      reload();
      return;
    }
    const wasFailed = overlay.dataset.failed === 'true';
    overlay.dataset.failed = state.failed;
    fillOverlay(state);
    fillChips(state);
    markLinks(state.marks);
    if (state.failed) overlay.hidden = false;
    else if (wasFailed || state.problems.length === 0) overlay.hidden = true;
  }

  /** Hidden pages do not listen: browsers keep no more than six connections to a host. */
  function listen() {
    if (document.hidden) {
      source?.close();
      source = null;
    } else if (!source) {
      source = new EventSource('/__portfolio/events');
      source.addEventListener('message', follow);
    }
  }

  restoreScroll();
  document.documentElement.append(host);
  addEventListener('keydown', event => { if (event.key === 'Escape') overlay.hidden = true; });
  addEventListener('pagehide', () => { source?.close(); source = null; });
  addEventListener('pageshow', listen);
  document.addEventListener('visibilitychange', listen);
  listen();
})();
