// A switch between light and dark, for sites with theme.toggle. It runs in the head, before anything is painted, and
// answers the questions of the style sheets about the colour scheme: no style depends on the script.
(({ label }) => {
  const query = /\(prefers-color-scheme: ?(dark|light)\)/;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const asked = [
    ...[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule.media)
      .map((rule) => [rule.media, 'mediaText']),
    ...[...document.querySelectorAll('meta[media]')].map((meta) => [meta, 'media']),
  ].map(([owner, name]) => [owner, name, owner[name]]).filter(([, , text]) => query.test(text));
  let chosen = null;
  try { chosen = localStorage.getItem('theme'); } catch { /* blocked: the choice lasts as long as the page */ }
  const dark = () => (chosen ? chosen === 'dark' : system.matches);
  const apply = () => {
    for (const [media, name, text] of asked) {
      media[name] = chosen ? text.replace(query, (_, scheme) => (scheme === chosen ? '(min-width: 0)' : '(max-width: 0)')) : text;
    }
    document.documentElement.style.colorScheme = chosen || '';
  };
  if (chosen) apply();
  document.addEventListener('DOMContentLoaded', () => {
    const button = document.createElement('button');
    const show = () => button.setAttribute('aria-pressed', dark());
    button.className = 'toggle';
    button.type = 'button';
    button.textContent = '◐';
    button.setAttribute('aria-label', label);
    button.addEventListener('click', () => {
      chosen = dark() ? 'light' : 'dark';
      try { localStorage.setItem('theme', chosen); } catch { /* as above */ }
      apply();
      show();
    });
    system.addEventListener('change', show);
    show();
    const item = document.createElement('li');
    item.append(button);
    document.querySelector('.top nav ul').append(item);
  });
})(document.currentScript.dataset);
