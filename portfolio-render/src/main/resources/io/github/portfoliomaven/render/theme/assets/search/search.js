// Search over all pages. The index is loaded when the reader turns to the field, and not before.
(() => {
  'use strict';
  const form = document.querySelector('form.search');
  const field = form.querySelector('input');
  const status = document.querySelector('.search-status');
  const results = document.querySelector('.search-results');
  const list = results.querySelector('ol');
  const browse = document.querySelector('.search-browse');
  const LIMIT = 30;

  // The same cuts as TermSplitter.java makes for the index.
  const BREAK = /[\n\r\t\p{Z}\p{P}]+|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])|(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/u;
  const terms = (text) => text.split(BREAK).filter(Boolean);

  let loading = null;
  const load = () => {
    loading ??= fetch(form.dataset.index)
      .then((response) => {
        if (!response.ok) throw new Error(String(response.status));
        return response.json();
      })
      .then(async (index) => ({
        common: new Set(index.common),
        // in small steps, so that typing stays smooth
        posts: await MiniSearch.loadJSAsync(index, {
          fields: ['title', 'tags', 'text'],
          storeFields: ['title', 'heading', 'label', 'date', 'description'],
          tokenize: terms,
        }),
      }))
      .catch((error) => {
        loading = null;
        throw error;
      });
    return loading;
  };

  const find = ({ posts, common }, query) => {
    const all = terms(query.toLowerCase());
    const rare = all.filter((term) => !common.has(term));
    const options = {
      prefix: (term) => term === all[all.length - 1],
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { title: 4, tags: 2 },
    };
    const strict = posts.search((rare.length > 0 ? rare : all).join(' '), { ...options, combineWith: 'AND' });
    return strict.length > 0 || all.length < 2 ? strict : posts.search(all.join(' '), options);
  };

  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const TOGETHER = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
  const LETTER = '[\\p{L}\\p{M}\\p{N}]';

  // The text with the words that were found in a <mark>, compared as the index has them: whole words, unless the script
  // writes them together.
  const marked = (made, text, words) => {
    const found = words.map((word) => {
      const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return TOGETHER.test(word) ? literal : `(?<!${LETTER})${literal}(?!${LETTER})`;
    }).sort((one, other) => other.length - one.length);
    const parts = found.length > 0 ? text.split(new RegExp(`(${found.join('|')})`, 'giu')) : [text];
    made.append(...parts.map((part, i) => (i % 2 === 1 ? element('mark', part) : part)));
    return made;
  };

  // Browsers that can, scroll to the word and mark it.
  const place = (id, words) => {
    if (words.length === 0 || !('fragmentDirective' in document)) return id;
    return `${id}${id.includes('#') ? '' : '#'}:~:text=${encodeURIComponent(words[0]).replace(/-/g, '%2D')}`;
  };

  const entry = ({ id, title, heading, label, date, description, terms: words }) => {
    const item = element('li', '', 'entry');
    const body = element('div');
    body.dir = 'auto';
    const link = marked(element('a'), heading ? `${title} › ${heading}` : title, words);
    link.href = place(id, words);
    const line = element('h3');
    line.append(link);
    body.append(line, marked(element('p'), description, words));
    item.append(element('p', [date, label].filter(Boolean).join(' · '), 'meta'), body);
    return item;
  };

  // Of each page the part that fits best; each release counts.
  const pages = (found) => {
    const seen = new Map();
    found.forEach((part) => {
      const page = part.id.includes('/releases/#') ? part.id : part.id.split('#')[0];
      if (!seen.has(page)) seen.set(page, part);
    });
    return [...seen.values()];
  };

  // In the form that goes with the number, and in the digits of the language.
  const { lang } = document.documentElement;
  const plural = new Intl.PluralRules(lang);
  const count = (n) => {
    const { none, found } = status.dataset;
    const forms = JSON.parse(found);
    return n === 0 ? none : (forms[plural.select(n)] ?? forms.other).replace('{n}', n.toLocaleString(lang));
  };

  const show = (query, found) => {
    list.replaceChildren(...found.slice(0, LIMIT).map(entry));
    results.hidden = found.length === 0;
    browse.hidden = found.length > 0;
    status.textContent = query === '' ? '' : count(found.length).replace('{query}', () => query);
  };

  let turn = 0;
  const search = async () => {
    const query = field.value.trim();
    const own = ++turn;
    const address = new URL(location.href);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    history.replaceState(null, '', address);
    if (query === '') {
      show('', []);
      return;
    }
    try {
      const index = await load();
      // while the index was on its way the reader may have typed on
      if (own === turn) show(query, pages(find(index, query)));
    } catch {
      if (own === turn) status.textContent = status.dataset.failed;
    }
  };

  const links = () => [...list.querySelectorAll('a')];

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search().then(() => links()[0]?.click());
  });
  field.addEventListener('focus', () => load().catch(() => {}), { once: true });
  field.addEventListener('input', search);
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const all = links();
    const at = all.indexOf(document.activeElement);
    const inField = document.activeElement === field;
    if (event.key === '/' && !inField) {
      field.focus();
      field.select();
    } else if (event.key === 'Escape' && (inField || at >= 0)) {
      field.value = '';
      field.focus();
      search();
    } else if (event.key === 'ArrowDown' && (inField || at >= 0) && at + 1 < all.length) {
      all[at + 1].focus();
    } else if (event.key === 'ArrowUp' && at === 0) {
      field.focus();
    } else if (event.key === 'ArrowUp' && at > 0) {
      all[at - 1].focus();
    } else {
      return;
    }
    event.preventDefault();
  });

  form.hidden = false;
  const asked = new URL(location.href).searchParams.get('q');
  if (asked) {
    field.value = asked;
    search();
  }
})();
